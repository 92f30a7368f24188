//! Portable copies: what goes out comes in again, on a computer that never saw the vault, and nothing hostile does.

use crate::content::Content;
use crate::files::tree;
use crate::keychain::Kept;
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use store::{CopyKey, Home, Key, Protection, StoreError};

const PASSPHRASE: &str = "para Luis, de mano en mano";

/// A vault with content, a copy of it, and the recovery code that opens the copy.
fn copied(folder: &Path) -> (PathBuf, String) {
    let keychain = Kept::default();
    let mut home = Home::open(folder.join("first")).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
    Content::sample().put_into(&mut vault);
    let code = vault.new_recovery_code().unwrap();
    let code = code.groups().collect::<Vec<_>>().join("-");
    let copy = folder.join("copy.db");
    vault
        .save_copy(&copy, CopyKey::Recovery(&code.to_lowercase()))
        .unwrap();
    Content::sample().assert_in(&vault);
    (copy, code)
}

#[test]
fn a_copy_opens_with_the_code_on_a_computer_that_never_saw_the_vault() {
    let folder = tempfile::tempdir().unwrap();
    let (copy, code) = copied(folder.path());
    let before = fs::read(&copy).unwrap();
    let mut home = Home::open(folder.path().join("second")).unwrap();
    let keychain = Kept::default();
    let vault = home
        .create_from_copy(
            &copy,
            CopyKey::Recovery(&code.replace('-', " ")),
            Protection::Keychain(&keychain),
        )
        .unwrap();
    Content::sample().assert_in(&vault);
    assert_eq!(vault.missing(), 0);
    let id = vault.id().unwrap();
    drop(vault);
    Content::sample().assert_in(&home.unlock(id, Key::Keychain(&keychain)).unwrap());
    assert_eq!(fs::read(&copy).unwrap(), before, "the copy was only read");
}

#[test]
fn a_copy_with_a_passphrase_of_its_own_is_handed_over() {
    let folder = tempfile::tempdir().unwrap();
    let keychain = Kept::default();
    let mut home = Home::open(folder.path().join("first")).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
    Content::sample().put_into(&mut vault);
    let copy = folder.path().join("it's a copy.db");
    vault.save_copy(&copy, CopyKey::Passphrase(PASSPHRASE)).unwrap();
    vault
        .save_copy(&copy, CopyKey::Passphrase("it's another one"))
        .unwrap();
    drop(vault);
    let made = home
        .create_from_copy(
            &copy,
            CopyKey::Passphrase("it's another one"),
            Protection::Unprotected,
        )
        .unwrap();
    Content::sample().assert_in(&made);
    assert_eq!(home.vaults().len(), 2, "beside the one that was there");
}

#[test]
fn only_the_codes_vault_writes_a_copy_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let (_, other) = copied(folder.path());
    let mut home = Home::open(folder.path().join("second")).unwrap();
    let mut vault = home.create(Protection::Unprotected).unwrap();
    let target = folder.path().join("never.db");
    let refused = vault.save_copy(&target, CopyKey::Recovery(&other));
    assert!(matches!(refused, Err(StoreError::NoSlot { .. })), "{refused:?}");
    vault.new_recovery_code().unwrap();
    let refused = vault.save_copy(&target, CopyKey::Recovery(&other));
    assert!(matches!(refused, Err(StoreError::WrongKey)), "{refused:?}");
    let weak = vault.save_copy(&target, CopyKey::Passphrase("corta"));
    assert!(matches!(weak, Err(StoreError::WeakPassphrase)));
    assert!(!target.exists());
}

/// Tries to make a vault of a file, which must leave nothing behind.
#[track_caller]
fn refused(copy: &Path, key: CopyKey<'_>) -> StoreError {
    let data = tempfile::tempdir().unwrap();
    let mut home = Home::open(data.path()).unwrap();
    let before = tree(data.path());
    let keychain = Kept::default();
    let made = home.create_from_copy(copy, key, Protection::Keychain(&keychain));
    let Err(error) = made else {
        panic!("a vault was made of it")
    };
    assert_eq!(tree(data.path()), before);
    assert!(home.vaults().is_empty());
    assert_eq!(keychain.item(), None, "and nothing stays in the keychain");
    error
}

#[test]
fn a_wrong_key_and_files_of_something_else_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (copy, code) = copied(folder.path());
    let wrong = "0000-0000-0000-0000-0000-0000-0063";
    assert!(matches!(
        refused(&copy, CopyKey::Recovery(wrong)),
        StoreError::WrongKey
    ));
    assert!(matches!(
        refused(&copy, CopyKey::Recovery("0000")),
        StoreError::CodeTypo
    ));
    let other = folder.path().join("other");
    for bytes in [vec![], b"no database".to_vec(), vec![0; 4097]] {
        fs::write(&other, bytes).unwrap();
        assert!(matches!(
            refused(&other, CopyKey::Recovery(&code)),
            StoreError::NotACopy
        ));
    }
    let plain = folder.path().join("plain.db");
    Connection::open(&plain)
        .unwrap()
        .execute_batch("CREATE TABLE t (x);")
        .unwrap();
    assert!(matches!(
        refused(&plain, CopyKey::Recovery(&code)),
        StoreError::NotACopy
    ));
    let nowhere = refused(&folder.path().join("nowhere"), CopyKey::Recovery(&code));
    assert!(matches!(nowhere, StoreError::Io { .. }), "{nowhere:?}");
}

#[test]
fn a_flipped_bit_in_a_copy_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let (copy, code) = copied(folder.path());
    let good = fs::read(&copy).unwrap();
    for page in 0..good.len() / 4096 {
        let mut bad = good.clone();
        bad[4096 * page + 1000] ^= 4;
        fs::write(&copy, bad).unwrap();
        let error = refused(&copy, CopyKey::Recovery(&code));
        assert!(
            matches!(error, StoreError::WrongKey | StoreError::NotACopy),
            "page {page}: {error:?}"
        );
    }
}

/// A copy with what its schema does not have, or with rows that mean nothing.
#[test]
fn a_copy_with_anything_foreign_in_it_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (copy, code) = copied(folder.path());
    let good = fs::read(&copy).unwrap();
    for sql in [
        "CREATE TABLE extra (x);",
        "CREATE VIEW extra AS SELECT 1;",
        "CREATE TRIGGER extra AFTER INSERT ON settings BEGIN SELECT 1; END;",
        "DROP TRIGGER events_are_never_deleted;",
        "DROP INDEX assessments_by_subject;",
        "PRAGMA application_id = 7;",
        "PRAGMA user_version = 1;",
        "INSERT INTO subjects VALUES ('no uuid', 'person', '', NULL);",
        "PRAGMA foreign_keys = OFF; DELETE FROM subjects;",
    ] {
        fs::write(&copy, &good).unwrap();
        let connection = Connection::open(&copy).unwrap();
        connection
            .execute_batch(&format!("PRAGMA key = '{code}'; {sql}"))
            .unwrap();
        connection.close().unwrap();
        let error = refused(&copy, CopyKey::Recovery(&code));
        assert!(
            matches!(error, StoreError::NotACopy | StoreError::WrongKey),
            "{sql}: {error:?}"
        );
    }
    fs::write(&copy, &good).unwrap();
    let connection = Connection::open(&copy).unwrap();
    connection
        .execute_batch(&format!("PRAGMA key = '{code}'; PRAGMA user_version = 99;"))
        .unwrap();
    connection.close().unwrap();
    let newer = refused(&copy, CopyKey::Recovery(&code));
    assert!(matches!(newer, StoreError::Newer { needs: 99, .. }), "{newer:?}");
}
