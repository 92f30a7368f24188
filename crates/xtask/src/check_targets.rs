//! `cargo xtask check-targets`: whether the checks compile for Windows and macOS.
//!
//! The standard libraries of other systems are not to be had as packages, so Debian's compiler builds one from its
//! source. Debian's packages are unpacked and not installed, for they exclude rustup's. Nothing is linked or run here; `wine` does.

use std::path::{Path, PathBuf};

use crate::{Outcome, place, program::Program};

/// The systems.
pub(crate) const TARGETS: [&str; 2] = ["x86_64-pc-windows-gnu", "aarch64-apple-darwin"];

/// The compiler, the source of the standard library, and the program that makes import libraries for Windows.
const PACKAGES: [&str; 4] = [
    "rustc-web",
    "libstd-rust-web-dev",
    "rust-web-src",
    "binutils-mingw-w64-x86-64",
];
/// What the first of them need besides, under names that carry a version.
const VERSIONED: [&str; 2] = ["libstd-rust-web-", "libllvm"];

/// Type-checks the crate of the checks for every other system.
pub(crate) fn check_targets() -> Outcome {
    TARGETS
        .into_iter()
        .try_for_each(|target| cargo("check", &["--lib"], target))
}

/// Lets cargo `check` or `build` a part of that crate for another system. `SQLite` is left out: it is C.
pub(crate) fn cargo(verb: &str, part: &[&str], target: &str) -> Outcome {
    let root = unpacked(&folder()?)?;
    let libraries = [root.join("usr/lib"), root.join("usr/lib/x86_64-linux-gnu")];
    let libraries = std::env::join_paths(libraries).map_err(|error| error.to_string())?;
    let own = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::env::split_paths(&own).chain([root.join("usr/bin")]))
        .map_err(|error| error.to_string())?;
    Program::cargo()
        .args([verb, "--locked", "--package", "checks", "--no-default-features"])
        .args(part)
        .args(["-Zbuild-std=std,panic_unwind", "--target", target])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC", root.join("usr/bin/rustc"))
        .env("LD_LIBRARY_PATH", &libraries)
        .env("PATH", &path)
        .env("CARGO_TARGET_DIR", target_folder()?)
        .run()
}

fn folder() -> Outcome<PathBuf> {
    Ok(place::target()?.join("check-targets"))
}

/// Where cargo puts what it makes.
pub(crate) fn target_folder() -> Outcome<PathBuf> {
    Ok(folder()?.join("target"))
}

/// The folder with the packages' files; fetched once.
fn unpacked(folder: &Path) -> Outcome<PathBuf> {
    let root = folder.join("root");
    let done = folder.join("unpacked");
    if done.exists() {
        return Ok(root);
    }
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(failed)?;
    }
    let packages = folder.join("packages");
    std::fs::create_dir_all(&packages).map_err(failed)?;
    Program::new("apt-get")
        .arg("download")
        .args(names()?)
        .within(&packages)
        .run()
        .map_err(|reason| format!("{reason}\n  Debian 12 has the packages; `apt-get update` may help"))?;
    for entry in packages.read_dir().map_err(failed)? {
        let package = entry.map_err(failed)?.path();
        Program::new("dpkg-deb")
            .arg("--extract")
            .arg(&package)
            .arg(&root)
            .run()?;
    }
    std::fs::remove_dir_all(&packages).map_err(failed)?;
    std::fs::write(&done, "").map_err(failed)?;
    Ok(root)
}

/// The packages, with those whose names carry a version.
fn names() -> Outcome<Vec<String>> {
    let mut names: Vec<String> = PACKAGES.map(str::to_owned).to_vec();
    let mut next = "libstd-rust-web-dev".to_owned();
    for beginning in VERSIONED {
        let listed = Program::new("apt-cache").args(["depends", &next]).output()?;
        next = dependency(&listed, beginning)
            .ok_or_else(|| format!("{next} depends on no package {beginning}*"))?
            .to_owned();
        names.push(next.clone());
    }
    Ok(names)
}

fn dependency<'l>(listed: &'l str, beginning: &str) -> Option<&'l str> {
    listed
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Depends: "))
        .find(|name| name.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_is_found_by_the_beginning_of_its_name() {
        let listed = "libstd-rust-web-dev\n  Depends: libc6\n  Depends: libstd-rust-web-1.96\n  \
            Replaces: libstd-rust-web-dev\n";
        assert_eq!(
            dependency(listed, "libstd-rust-web-"),
            Some("libstd-rust-web-1.96")
        );
        assert_eq!(dependency(listed, "libllvm"), None);
    }
}
