//! Vaults beside each other: each opens, closes and goes alone. And an assessment that is deleted is gone.

use crate::content::{Content, assessment, assessment_id, note, subject};
use crate::files::tree;
use crate::keychain::Kept;
use crate::scripted::Scripted;
use domain::{Event, SubjectId};
use store::{Home, Key, KeychainFault, KeychainReason, Protection, SlotKind, StoreError, Vault, VaultId};

const PASSPHRASE: &str = "una frase que recuerdo";

#[test]
fn one_vault_is_erased_and_the_other_does_not_notice() {
    let data = tempfile::tempdir().unwrap();
    let (first, second) = (Kept::default(), Kept::default());
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(Protection::Keychain(&first)).unwrap();
    Content::sample().put_into(&mut vault);
    let kept = vault.id().unwrap();
    assert!(matches!(
        home.create(Protection::Keychain(&second)),
        Err(StoreError::VaultExists)
    ));
    let mut other = home.create_another(Protection::Keychain(&second)).unwrap();
    Content::sample().put_into(&mut other);
    other.back_up(crate::content::DAY.at(9, 0, 0, 0)).unwrap();
    let gone = other.id().unwrap();
    assert_eq!(home.vaults().len(), 2);
    assert!(
        matches!(home.erase(gone, &second), Err(StoreError::AlreadyOpen)),
        "it is open"
    );
    drop(other);
    let erased = home.erase(gone, &second).unwrap();
    assert_eq!(erased.vaults, [gone]);
    assert_eq!(second.item(), None);
    assert_eq!(home.vaults(), [kept]);
    assert!(!data.path().join(gone.to_string()).exists());
    Content::sample().assert_in(&vault);
    drop(vault);
    Content::sample().assert_in(&home.unlock(kept, Key::Keychain(&first)).unwrap());
    assert!(matches!(home.erase(gone, &second), Err(StoreError::NoVault)));
}

#[test]
fn a_further_vault_that_cannot_be_made_leaves_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut home = Home::open(data.path()).unwrap();
    drop(home.create(Protection::Unprotected).unwrap());
    let before = tree(data.path());
    let refusing = Scripted::refusing(KeychainFault::NoAccess);
    assert!(home.create_another(Protection::Keychain(&refusing)).is_err());
    assert!(home.create_another(Protection::Passphrase("corta")).is_err());
    assert_eq!(tree(data.path()), before);
}

const CANARY: &str = "kanarienvogelwort";

/// Somebody else's assessment, 20, about subject 5 with computer 6; beside the sample.
fn add_another(vault: &mut Vault) {
    vault.add_subject(&subject(5, CANARY, None)).unwrap();
    vault.add_subject(&subject(6, CANARY, Some(5))).unwrap();
    vault.add_assessment(&assessment(20, 5)).unwrap();
    let theirs = |seq: u64| Event {
        id: domain::EventId(uuid::Uuid::from_u128(9_000 + u128::from(seq))),
        assessment: assessment_id(20),
        subject: SubjectId(uuid::Uuid::from_u128(5)),
        ..note(seq, CANARY)
    };
    vault.append(&[theirs(1), theirs(2)]).unwrap();
    vault
        .save_snapshot(assessment_id(20), crate::content::DAY, CANARY)
        .unwrap();
}

fn with_two(protection: Protection<'_>) -> (tempfile::TempDir, Home, VaultId) {
    let data = tempfile::tempdir().unwrap();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(protection).unwrap();
    Content::sample().put_into(&mut vault);
    add_another(&mut vault);
    vault.new_recovery_code().unwrap();
    vault.back_up(crate::content::DAY.at(9, 0, 0, 0)).unwrap();
    let id = vault.id().unwrap();
    vault.close().unwrap();
    (data, home, id)
}

/// Whether a key opens anything that is on the disk now.
fn key_id(data: &std::path::Path) -> Vec<String> {
    tree(data)
        .into_iter()
        .filter(|(path, _)| path.to_string_lossy().contains("keys"))
        .map(|(_, bytes)| {
            let keys: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
            keys["key_id"].as_str().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn a_deleted_assessment_is_gone_with_its_person_its_backups_and_its_key() {
    let keychain = Kept::default();
    let (data, home, id) = with_two(Protection::Keychain(&keychain));
    let old_key = key_id(data.path())[0].clone();
    let mut opened = home.prove(id, Key::Keychain(&keychain)).unwrap();
    home.delete_assessment(&mut opened, assessment_id(20), &keychain, None)
        .unwrap();
    let mut vault = home.open_again(opened).unwrap();
    Content::sample().assert_in(&vault);
    assert_eq!(
        vault.ways_in(),
        [SlotKind::Keychain],
        "the paper code is not carried over"
    );
    vault.remember(&keychain).unwrap();
    vault.close().unwrap();
    let keys = key_id(data.path());
    assert!(!keys.contains(&old_key), "no file keeps a slot of the old key");
    assert_eq!(home.backups(id).unwrap(), []);
    let folders: Vec<_> = std::fs::read_dir(data.path().join(id.to_string()))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(folders, ["vault-0002"]);
    let vault = home.unlock(id, Key::Keychain(&keychain)).unwrap();
    Content::sample().assert_in(&vault);
    assert_eq!(vault.missing(), 0);
}

#[test]
fn deleting_needs_the_passphrase_where_there_is_one() {
    let (data, home, id) = with_two(Protection::Passphrase(PASSPHRASE));
    let keychain = Kept::default();
    let before = key_id(data.path());
    let mut opened = home.prove(id, Key::Passphrase(PASSPHRASE)).unwrap();
    let missing = home.delete_assessment(&mut opened, assessment_id(20), &keychain, None);
    assert!(matches!(missing, Err(StoreError::NeedsPassphrase)), "{missing:?}");
    let wrong = home.delete_assessment(&mut opened, assessment_id(20), &keychain, Some("otra"));
    assert!(matches!(wrong, Err(StoreError::WrongKey)), "{wrong:?}");
    assert_eq!(key_id(data.path()).len(), before.len(), "nothing was made");
    home.delete_assessment(&mut opened, assessment_id(20), &keychain, Some(PASSPHRASE))
        .unwrap();
    Content::sample().assert_in(&home.open_again(opened).unwrap());
    Content::sample().assert_in(&home.unlock(id, Key::Passphrase(PASSPHRASE)).unwrap());
}

#[test]
fn nothing_is_deleted_if_nothing_would_open_the_rest() {
    let keychain = Kept::default();
    let (_data, home, id) = with_two(Protection::Keychain(&keychain));
    let mut opened = home.prove(id, Key::Keychain(&keychain)).unwrap();
    let silent = Scripted::answering([Err(KeychainFault::Silent)]);
    let refused = home.delete_assessment(&mut opened, assessment_id(20), &silent, None);
    let reason = KeychainReason::NotAnswering;
    assert!(
        matches!(&refused, Err(StoreError::Locked { reason: found, .. }) if *found == reason),
        "{refused:?}"
    );
    let vault = home.open_again(opened).unwrap();
    assert_eq!(vault.assessments().unwrap().len(), 3, "all is as it was");
}

/// The mark that all before is to go outlives a kill.
#[test]
fn what_an_interrupted_deletion_left_goes_at_the_next_start() {
    let keychain = Kept::default();
    let (data, home, id) = with_two(Protection::Keychain(&keychain));
    let folder = data.path().join(id.to_string());
    let old = tempfile::tempdir().unwrap();
    crate::copy(&folder, old.path());
    let mut opened = home.prove(id, Key::Keychain(&keychain)).unwrap();
    home.delete_assessment(&mut opened, assessment_id(20), &keychain, None)
        .unwrap();
    drop((opened, home));
    // As if the kill had come right after the commit: everything old is still there.
    for name in ["vault-0001", "backups"] {
        crate::copy(&old.path().join(name), &folder.join(name));
    }
    std::fs::write(folder.join("vault-0002/replaces"), "").unwrap();
    let home = Home::open(data.path()).unwrap();
    Content::sample().assert_in(&home.unlock(id, Key::Keychain(&keychain)).unwrap());
    assert!(!folder.join("vault-0001").exists());
    assert_eq!(home.backups(id).unwrap(), []);
}
