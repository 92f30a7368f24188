//! What protects a vault, and changing it: there is always a way in, and what was taken away opens nothing any more.

use crate::content::Content;
use crate::files::tree;
use crate::keychain::Kept;
use crate::scripted::Scripted;
use store::{Home, Key, KeychainFault, Protection, SlotKind, StoreError, Vault};

const PASSPHRASE: &str = "una frase que recuerdo";

fn closed(protection: Protection<'_>) -> (tempfile::TempDir, Home) {
    let data = tempfile::tempdir().unwrap();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(protection).unwrap();
    Content::sample().put_into(&mut vault);
    (data, home)
}

fn open(home: &Home, key: Key<'_>) -> Result<Vault, StoreError> {
    home.unlock(home.vaults()[0], key)
}

#[test]
fn from_the_account_to_a_passphrase_and_back() {
    let keychain = Kept::default();
    let (_data, home) = closed(Protection::Keychain(&keychain));
    let mut vault = open(&home, Key::Keychain(&keychain)).unwrap();
    vault.back_up(crate::content::DAY.at(9, 0, 0, 0)).unwrap();
    let item = keychain.item().unwrap();
    vault
        .protect(Protection::Passphrase(PASSPHRASE), &keychain)
        .unwrap();
    assert_eq!(vault.ways_in(), [SlotKind::Passphrase]);
    assert_eq!(keychain.item(), None);
    drop(vault);
    let old = Kept::with_item(&item);
    assert!(matches!(
        open(&home, Key::Keychain(&old)),
        Err(StoreError::NoSlot { .. })
    ));
    let mut vault = open(&home, Key::Passphrase(PASSPHRASE)).unwrap();
    Content::sample().assert_in(&vault);
    vault.protect(Protection::Keychain(&keychain), &keychain).unwrap();
    drop(vault);
    assert!(matches!(
        open(&home, Key::Passphrase(PASSPHRASE)),
        Err(StoreError::NoSlot { .. })
    ));
    Content::sample().assert_in(&open(&home, Key::Keychain(&keychain)).unwrap());
}

#[test]
fn what_no_longer_opens_the_vault_opens_no_backup_either() {
    let (data, home) = closed(Protection::Passphrase(PASSPHRASE));
    let mut vault = open(&home, Key::Passphrase(PASSPHRASE)).unwrap();
    vault.back_up(crate::content::DAY.at(9, 0, 0, 0)).unwrap();
    vault
        .protect(Protection::Passphrase("otra frase distinta"), &Kept::default())
        .unwrap();
    drop((vault, home));
    // Only the copy beside the backup is left.
    for (path, _) in tree(data.path()) {
        if path.to_string_lossy().contains("vault.keys") {
            std::fs::remove_file(data.path().join(path)).unwrap();
        }
    }
    let home = Home::open(data.path()).unwrap();
    assert!(matches!(
        open(&home, Key::Passphrase(PASSPHRASE)),
        Err(StoreError::WrongKey)
    ));
    Content::sample().assert_in(&open(&home, Key::Passphrase("otra frase distinta")).unwrap());
}

#[test]
fn an_unprotected_vault_opens_with_nothing_and_can_be_protected() {
    let (data, home) = closed(Protection::Unprotected);
    assert_eq!(home.ways_in(home.vaults()[0]).unwrap(), [SlotKind::Unprotected]);
    let mut vault = open(&home, Key::Unprotected).unwrap();
    Content::sample().assert_in(&vault);
    vault
        .protect(Protection::Passphrase(PASSPHRASE), &Kept::default())
        .unwrap();
    drop(vault);
    assert!(matches!(
        open(&home, Key::Unprotected),
        Err(StoreError::NoSlot {
            kind: SlotKind::Unprotected
        })
    ));
    for (path, bytes) in tree(data.path()) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("unprotected"), "{}", path.display());
    }
}

#[test]
fn a_keychain_that_refuses_leaves_the_protection_as_it_was() {
    let (_data, home) = closed(Protection::Passphrase(PASSPHRASE));
    let mut vault = open(&home, Key::Passphrase(PASSPHRASE)).unwrap();
    let refusing = Scripted::refusing(KeychainFault::NoAccess);
    assert!(matches!(
        vault.protect(Protection::Keychain(&refusing), &refusing),
        Err(StoreError::NoKeychain { .. })
    ));
    assert_eq!(vault.ways_in(), [SlotKind::Passphrase]);
    assert!(matches!(
        vault.protect(Protection::Passphrase("corta"), &refusing),
        Err(StoreError::WeakPassphrase)
    ));
    drop(vault);
    Content::sample().assert_in(&open(&home, Key::Passphrase(PASSPHRASE)).unwrap());
}

#[test]
fn the_only_way_in_is_not_taken_away() {
    let keychain = Kept::default();
    let (_data, home) = closed(Protection::Keychain(&keychain));
    let mut vault = open(&home, Key::Keychain(&keychain)).unwrap();
    assert!(matches!(vault.forget(&keychain), Err(StoreError::LastWay)));
    let code = vault.new_recovery_code().unwrap();
    assert!(
        matches!(vault.forget(&keychain), Err(StoreError::LastWay)),
        "a code that nobody has shown to have is no way in"
    );
    vault.confirm_recovery().unwrap();
    vault.forget(&keychain).unwrap();
    assert_eq!(keychain.item(), None);
    drop(vault);
    let typed: String = code.groups().collect();
    Content::sample().assert_in(&open(&home, Key::Recovery(&typed)).unwrap());
}

#[test]
fn a_fast_computer_makes_guessing_dearer_and_the_passphrase_still_opens() {
    let (data, home) = closed(Protection::Passphrase(PASSPHRASE));
    let memory = || {
        let keys = std::fs::read_to_string(crate::files::find(data.path(), "vault.keys")).unwrap();
        let keys: serde_json::Value = serde_json::from_str(&keys).unwrap();
        keys["slots"][0]["way"]["cost"]["memory_kib"].as_u64().unwrap()
    };
    for _ in 0..4 {
        let before = memory();
        Content::sample().assert_in(&open(&home, Key::Passphrase(PASSPHRASE)).unwrap());
        let after = memory();
        assert!(after == before || after == 2 * before, "{before} to {after}");
        assert!(after <= 256 * 1024);
    }
}
