//! Where things are.

use std::path::{Path, PathBuf};

use crate::{Outcome, program::Program};

/// The project's root.
pub(crate) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.ancestors()
        .nth(2)
        .expect("this crate lies two folders below the root")
        .to_owned()
}

/// The folder of the window's sources.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// A built program: `profile` is cargo's folder name, `debug` or `release`.
pub(crate) fn built(profile: &str, name: &str) -> Outcome<PathBuf> {
    Ok(target()?
        .join(profile)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// The target folder, which the developer's configuration may have moved.
pub(crate) fn target() -> Outcome<PathBuf> {
    let metadata = Program::cargo()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .output()?;
    let metadata: serde_json::Value =
        serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let target = metadata["target_directory"]
        .as_str()
        .ok_or("cargo metadata names no target folder")?;
    Ok(PathBuf::from(target))
}

/// The latest change below a path, or of the file itself. Only the folders named in `besides` are left out.
pub(crate) fn latest_change(path: &Path, besides: &[&str]) -> Option<std::time::SystemTime> {
    let metadata = path.metadata().ok()?;
    if metadata.is_file() {
        return metadata.modified().ok();
    }
    path.read_dir()
        .ok()?
        .filter_map(Result::ok)
        .filter(|entry| !besides.iter().any(|name| entry.file_name() == *name))
        .filter_map(|entry| latest_change(&entry.path(), besides))
        .max()
}
