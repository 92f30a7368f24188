//! The vault from outside.
//!
//! - `states`: 16 answers of the keychain, with and without a vault
//! - `keeping`: what goes in comes out, and nothing else happens to it
//! - `ways_in`: passphrase, recovery code, remembering, erasing
//! - `integrity`: damage, newer schemas, plain text, permissions
//! - `golden`: vaults of every released schema still open
//! - `callers`: who may mint a key
//! - `backups`: made, listed, restored, repaired from
//! - `copies`: portable copies, out and in
//! - `modes`: what protects a vault, and changing it
//! - `several`: vaults beside each other, one erased, an assessment deleted

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod backups;
mod callers;
mod copies;
mod golden;
mod integrity;
mod keeping;
mod modes;
mod scripted;
mod several;
mod states;
mod ways_in;

#[path = "../support/content.rs"]
mod content;
#[path = "../support/files.rs"]
mod files;
#[path = "../support/keychain.rs"]
mod keychain;

use std::fs;
use std::path::Path;

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files::tree(from) {
        let target = to.join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, bytes).unwrap();
    }
}
