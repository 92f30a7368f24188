//! Passphrase, recovery code, "remember on this computer", erasing.

use crate::content::Content;
use crate::files::tree;
use crate::keychain::Kept;
use crate::scripted::Scripted;
use store::{Erased, Home, Key, KeychainFault, KeychainReason, Protection, SlotKind, StoreError, VaultId};

const PASSPHRASE: &str = "cuatro palabras bien largas";

fn with_passphrase() -> (tempfile::TempDir, Home, VaultId) {
    let data = tempfile::tempdir().unwrap();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(Protection::Passphrase(PASSPHRASE)).unwrap();
    Content::sample().put_into(&mut vault);
    let id = vault.id().unwrap();
    (data, home, id)
}

fn printed(code: &store::RecoveryCode) -> String {
    code.groups().collect::<Vec<_>>().join("-")
}

#[test]
fn a_passphrase_opens_and_another_does_not() {
    let (_data, home, id) = with_passphrase();
    assert_eq!(home.ways_in(id).unwrap(), [SlotKind::Passphrase]);
    Content::sample().assert_in(&home.unlock(id, Key::Passphrase(PASSPHRASE)).unwrap());
    for wrong in ["", "cuatro palabras bien larga", "Cuatro palabras bien largas"] {
        assert!(
            matches!(home.unlock(id, Key::Passphrase(wrong)), Err(StoreError::WrongKey)),
            "{wrong}"
        );
    }
}

#[test]
fn a_short_passphrase_makes_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut home = Home::open(data.path()).unwrap();
    let before = tree(data.path());
    assert!(matches!(
        home.create(Protection::Passphrase("corta")),
        Err(StoreError::WeakPassphrase)
    ));
    assert_eq!(tree(data.path()), before);
}

#[test]
fn a_way_that_the_vault_does_not_have_is_named() {
    let (_data, home, id) = with_passphrase();
    let keychain = Kept::default();
    let code = "0000-0000-0000-0000-0000-0000-0063";
    for (key, kind) in [
        (Key::Keychain(&keychain), SlotKind::Keychain),
        (Key::Recovery(code), SlotKind::Recovery),
    ] {
        match home.unlock(id, key) {
            Err(StoreError::NoSlot { kind: named }) => assert_eq!(named, kind),
            Err(error) => panic!("{error:?}"),
            Ok(_) => panic!("opened"),
        }
    }
}

#[test]
fn the_recovery_code_opens_however_it_is_typed_and_a_new_one_replaces_it() {
    let (_data, home, id) = with_passphrase();
    let mut vault = home.unlock(id, Key::Passphrase(PASSPHRASE)).unwrap();
    assert!(!vault.has_confirmed_recovery());
    assert!(matches!(
        vault.confirm_recovery(),
        Err(StoreError::NoSlot {
            kind: SlotKind::Recovery
        })
    ));
    let first = printed(&vault.new_recovery_code().unwrap());
    assert!(!vault.has_confirmed_recovery());
    vault.confirm_recovery().unwrap();
    assert!(vault.has_confirmed_recovery());
    drop(vault);

    let typed = first
        .to_lowercase()
        .replace('-', " ")
        .replace('0', "o")
        .replace('1', "l");
    let mut vault = home.unlock(id, Key::Recovery(&typed)).unwrap();
    Content::sample().assert_in(&vault);
    assert!(vault.has_confirmed_recovery(), "it is still the same code");
    let second = printed(&vault.new_recovery_code().unwrap());
    assert!(
        !vault.has_confirmed_recovery(),
        "nobody has shown that she has the new one"
    );
    drop(vault);

    assert!(matches!(
        home.unlock(id, Key::Recovery(&first)),
        Err(StoreError::WrongKey)
    ));
    assert!(home.unlock(id, Key::Recovery(&second)).is_ok());
    let mistyped = if second.starts_with('A') {
        second.replacen('A', "B", 1)
    } else {
        format!("A{}", &second[1..])
    };
    assert!(matches!(
        home.unlock(id, Key::Recovery(&mistyped)),
        // One mistake in 1024 passes the check characters; then it is simply the wrong code.
        Err(StoreError::CodeTypo | StoreError::WrongKey)
    ));
    assert!(matches!(
        home.unlock(id, Key::Recovery("")),
        Err(StoreError::CodeTypo)
    ));
}

#[test]
fn a_vault_with_a_lost_keychain_is_remembered_again() {
    let data = tempfile::tempdir().unwrap();
    let old = Kept::default();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(Protection::Keychain(&old)).unwrap();
    Content::sample().put_into(&mut vault);
    let id = vault.id().unwrap();
    let code = printed(&vault.new_recovery_code().unwrap());
    drop(vault);

    let new = Kept::default();
    let mut vault = home.unlock(id, Key::Recovery(&code)).unwrap();
    vault.remember(&new).unwrap();
    drop(vault);
    // Until the new one has opened it, the old one still may: nobody is shut out by a keychain that lies.
    drop(home.unlock(id, Key::Keychain(&old)).unwrap());
    Content::sample().assert_in(&home.unlock(id, Key::Keychain(&new)).unwrap());
    assert!(matches!(
        home.unlock(id, Key::Keychain(&old)),
        Err(StoreError::Locked {
            reason: KeychainReason::KeyReplaced { .. },
            ..
        })
    ));
    assert_eq!(
        home.ways_in(id).unwrap(),
        [SlotKind::Recovery, SlotKind::Keychain]
    );
}

#[test]
fn a_keychain_that_cannot_keep_a_key_takes_no_way_in_away() {
    let data = tempfile::tempdir().unwrap();
    let keychain = Kept::default();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
    let id = vault.id().unwrap();
    let refused = vault.remember(&Scripted::refusing(KeychainFault::Full));
    assert!(matches!(
        refused,
        Err(StoreError::NoKeychain {
            reason: KeychainReason::Full
        })
    ));
    drop(vault);
    assert!(home.unlock(id, Key::Keychain(&keychain)).is_ok());
    let keys = std::fs::read_to_string(crate::files::find(data.path(), "vault.keys")).unwrap();
    assert_eq!(
        keys.matches("wrapped").count(),
        1,
        "the slot of the refused key is gone"
    );
}

#[test]
fn erasing_leaves_the_lock_and_nothing_else() {
    let data = tempfile::tempdir().unwrap();
    let keychain = Kept::default();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
    let id = vault.id().unwrap();
    Content::sample().put_into(&mut vault);
    assert!(
        matches!(home.erase_all(&keychain), Err(StoreError::AlreadyOpen)),
        "it is open"
    );
    drop(vault);
    std::fs::write(data.path().join(id.to_string()).join("backups/000001.keys"), "x").unwrap();

    let expected = Erased {
        vaults: vec![id],
        left_in_keychain: vec![],
    };
    assert_eq!(home.erase_all(&keychain).unwrap(), expected);
    assert_eq!(keychain.item(), None);
    assert_eq!(tree(data.path()).len(), 1);
    assert!(home.vaults().is_empty());
    assert!(matches!(
        home.unlock(id, Key::Keychain(&keychain)),
        Err(StoreError::NoVault)
    ));
    assert!(
        home.create(Protection::Keychain(&keychain)).is_ok(),
        "now it is a first run again"
    );
}

#[test]
fn an_interrupted_erasure_is_finished_at_the_next_start() {
    let (data, home, id) = with_passphrase();
    drop(home);
    std::fs::write(data.path().join(id.to_string()).join("erasing"), "").unwrap();
    let home = Home::open(data.path()).unwrap();
    assert!(home.vaults().is_empty());
    assert!(!data.path().join(id.to_string()).exists());
}
