//! What no file of the project may hold.

use std::path::{Path, PathBuf};

use super::project::{check, files, root, text};

/// The only file that may know the desktop shell; every other part of the window runs in a plain browser too.
const DOOR: &str = "ui/src/ipc/tauri.ts";

fn file_name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .is_some_and(|extension| extensions.iter().any(|other| extension == *other))
}

/// Every text file of the project with its text.
fn texts() -> impl Iterator<Item = (PathBuf, String)> {
    files("")
        .into_iter()
        .filter_map(|path| text(&path).map(|text| (path, text)))
}

#[test]
fn only_one_file_of_the_window_knows_the_shell() {
    let sources = || {
        files("ui/src")
            .into_iter()
            .filter(|path| has_extension(path, &["ts", "js", "svelte"]))
    };
    let knows = |path: &PathBuf| text(path).is_some_and(|text| text.contains("@tauri-apps/"));
    check(
        sources()
            .filter(|path| path != Path::new(DOOR) && knows(path))
            .map(|path| format!("{} imports @tauri-apps; only {DOOR} may", path.display())),
    );
    assert!(
        knows(&PathBuf::from(DOOR)),
        "the door itself is where it is said to be"
    );
}

/// Paths of the machine that someone works on say nothing to anybody else.
#[test]
fn no_file_names_a_path_of_this_machine() {
    let mut private = vec![root().to_owned()];
    if let Some(home) = std::env::var_os("HOME")
        .map(PathBuf::from)
        .filter(|home| home.parent().is_some())
    {
        private
            .extend([".cargo", ".cache", ".config", ".local", ".npm", ".rustup"].map(|name| home.join(name)));
    }
    let private: Vec<String> = private.iter().map(|path| path.display().to_string()).collect();
    check(
        texts()
            .filter(|(path, _)| !is_test(path))
            .flat_map(|(path, text)| {
                private
                    .iter()
                    .filter(|private| text.contains(*private))
                    .map(|private| format!("{} holds {private}", path.display()))
                    .collect::<Vec<_>>()
            }),
    );
}

/// Tests replay what was recorded elsewhere, and may speak of homes and mount points.
fn is_test(path: &Path) -> bool {
    path.components()
        .any(|part| matches!(part.as_os_str().to_str(), Some("tests" | "fixtures")))
}

#[test]
fn no_leftovers_are_kept() {
    const LEFTOVERS: [&str; 9] = [
        "id_rsa",
        "id_ed25519",
        "id_ecdsa",
        ".env",
        ".npmrc",
        ".netrc",
        ".DS_Store",
        "Thumbs.db",
        "core",
    ];
    check(
        files("")
            .into_iter()
            .filter(|path| {
                LEFTOVERS.contains(&file_name(path))
                    || has_extension(path, &["orig", "rej", "swp", "bak", "tmp", "log"])
                    || file_name(path).ends_with('~')
            })
            .map(|path| format!("{} is a leftover", path.display())),
    );
}

#[test]
fn no_file_holds_a_private_key() {
    let sign = concat!("PRIVATE KEY", "-----");
    check(
        texts()
            .filter(|(_, text)| text.contains(sign))
            .map(|(path, _)| format!("{} holds a private key", path.display())),
    );
}

/// A lock file with addresses would tie everybody to one registry.
#[test]
fn lock_files_of_the_window_name_no_download_address() {
    check(
        files("")
            .into_iter()
            .filter(|path| file_name(path) == "package-lock.json")
            .filter(|path| text(path).is_some_and(|text| text.contains("\"resolved\"")))
            .map(|path| format!("{} names download addresses", path.display())),
    );
}

#[test]
fn no_rust_file_is_called_mod() {
    check(
        files("")
            .into_iter()
            .filter(|path| file_name(path) == "mod.rs")
            .map(|path| format!("{}: use `foo.rs` beside `foo/`", path.display())),
    );
}
