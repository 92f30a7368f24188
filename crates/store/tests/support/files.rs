//! Looking at the data folder from outside.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file under a folder with its content.
pub(crate) fn tree(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(
                    path.strip_prefix(root).unwrap().to_owned(),
                    fs::read(&path).unwrap(),
                );
            }
        }
    }
    found
}

/// The one file of this name under a folder.
pub(crate) fn find(root: &Path, name: &str) -> PathBuf {
    let paths: Vec<PathBuf> = tree(root)
        .into_keys()
        .filter(|path| path.ends_with(name))
        .collect();
    assert_eq!(paths.len(), 1, "{name}: {paths:?}");
    root.join(&paths[0])
}
