//! A build on an ordinary `SQLite`, on which `PRAGMA key` does nothing and says nothing: it must not make, open or touch
//! anything. Only built with `--no-default-features --features without-cipher`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/files.rs"]
#[expect(dead_code, reason = "the other tests use the rest")]
mod files;

use files::tree;
use std::fs;
use std::path::Path;
use store::{Home, StoreError, Vault};

#[test]
fn it_makes_no_folder_and_no_vault() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("data");
    assert!(matches!(Home::open(&folder), Err(StoreError::NoCipher)));
    assert!(!folder.exists());
}

#[test]
fn it_opens_no_vault_and_changes_none() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schema-3");
    let data = tempfile::tempdir().unwrap();
    for (path, bytes) in tree(&golden) {
        let target = data.path().join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, bytes).unwrap();
    }
    let before = tree(data.path());
    assert!(before.keys().any(|path| path.ends_with("vault.db")));
    assert!(matches!(Home::open(data.path()), Err(StoreError::NoCipher)));
    assert_eq!(tree(data.path()), before);
}

#[test]
fn what_is_only_tried_without_saving_needs_no_cipher() {
    assert!(Vault::in_memory().is_ok());
}
