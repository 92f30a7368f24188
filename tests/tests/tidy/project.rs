//! The project as the rules see it.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use cargo_metadata::{Metadata, MetadataCommand, Package};

/// Folders that hold no source of ours.
const NOT_OURS: [&str; 6] = [".git", "target", "node_modules", "dist", "dist-test", "tools"];

pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("`tests` lies in the root")
}

/// The whole graph, with the features of all workspace members together.
pub(super) fn metadata() -> &'static Metadata {
    static METADATA: LazyLock<Metadata> = LazyLock::new(|| {
        MetadataCommand::new()
            .manifest_path(root().join("Cargo.toml"))
            .exec()
            .expect("cargo describes the workspace")
    });
    &METADATA
}

pub(super) fn member(name: &str) -> &'static Package {
    metadata()
        .workspace_packages()
        .into_iter()
        .find(|package| package.name.as_str() == name)
        .unwrap_or_else(|| panic!("no workspace member is called `{name}`"))
}

/// Every file of ours below a folder, by its path from the root.
pub(super) fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().expect("a folder of the project is readable") {
        let path = entry.expect("an entry of a folder is readable").path();
        let name = path.file_name().expect("an entry has a name");
        if path.is_dir() && !path.is_symlink() {
            if !NOT_OURS.iter().any(|other| name == *other) {
                collect(&path, found);
            }
        } else {
            found.push(
                path.strip_prefix(root())
                    .expect("it lies below the root")
                    .to_owned(),
            );
        }
    }
}

/// The text of a file; `None` if it is not text.
pub(super) fn text(path: &Path) -> Option<String> {
    let bytes = std::fs::read(root().join(path)).expect("a file of the project is readable");
    String::from_utf8(bytes).ok()
}

#[track_caller]
pub(super) fn check(findings: impl IntoIterator<Item = String>) {
    let findings: Vec<String> = findings.into_iter().collect();
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}
