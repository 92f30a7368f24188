//! The state table: every answer of a keychain, with a vault on the disk and without one.

use crate::content::Content;
use crate::files::tree;
use crate::keychain::Kept;
use crate::scripted::Scripted;
use store::{
    Home, Key, Keychain, KeychainAnswer, KeychainFault, KeychainReason, Protection, ProviderChange, Secret,
    StoreError, VaultId,
};

/// 32 bytes of base64 that fit nothing.
const STRANGER: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

#[expect(
    clippy::unnecessary_wraps,
    reason = "the other answers of the scripts are faults"
)]
fn answer(texts: &[&str]) -> KeychainAnswer {
    Ok(texts.iter().map(|text| Secret::new((*text).to_owned())).collect())
}

/// A folder with a vault that has content, a keychain slot and a recovery code.
struct Existing {
    data: tempfile::TempDir,
    id: VaultId,
    item: String,
    code: String,
}

impl Existing {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let keychain = Kept::default();
        let mut home = Home::open(data.path()).unwrap();
        let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
        Content::sample().put_into(&mut vault);
        let code = vault
            .new_recovery_code()
            .unwrap()
            .groups()
            .collect::<Vec<_>>()
            .join("-");
        Self {
            id: vault.id().unwrap(),
            item: keychain.item().unwrap(),
            data,
            code,
        }
    }

    fn home(&self) -> Home {
        Home::open(self.data.path()).unwrap()
    }
}

/// With a vault on the disk: it opens, or it stays locked for this reason and nothing on the disk changes.
/// In both cases no key is made and the recovery code still opens it.
#[track_caller]
fn check_existing(row: &str, script: impl Fn(&str) -> Scripted, expected: Result<(), KeychainReason>) {
    let existing = Existing::new();
    let keychain = script(&existing.item);
    let mut home = existing.home();
    let before = tree(existing.data.path());

    assert!(
        matches!(
            home.create(Protection::Keychain(&keychain)),
            Err(StoreError::VaultExists)
        ),
        "{row}: no answer makes this a first run"
    );
    match (home.unlock(existing.id, Key::Keychain(&keychain)), expected) {
        (Ok(vault), Ok(())) => Content::sample().assert_in(&vault),
        (Err(StoreError::Locked { reason, .. }), Err(expected)) => {
            assert_eq!(without_detail(reason), expected, "{row}");
            assert_eq!(
                tree(existing.data.path()),
                before,
                "{row}: a locked vault is not touched"
            );
        }
        (Ok(_), Err(reason)) => panic!("{row}: opened instead of {reason:?}"),
        (Err(error), _) => panic!("{row}: {error:?}"),
    }
    assert_eq!(
        keychain.calls_of_set(),
        0,
        "{row}: nothing was put into the keychain"
    );
    assert_eq!(home.vaults(), [existing.id], "{row}");
    let vault = home.unlock(existing.id, Key::Recovery(&existing.code)).unwrap();
    Content::sample().assert_in(&vault);
}

/// Without one: it is created and opens again, or nothing is left on the disk and a passphrase will do.
#[track_caller]
fn check_fresh(row: &str, keychain: &Scripted, expected: Result<(), KeychainReason>) {
    let data = tempfile::tempdir().unwrap();
    let mut home = Home::open(data.path()).unwrap();
    let before = tree(data.path());
    match (home.create(Protection::Keychain(keychain)), expected) {
        (Ok(mut vault), Ok(())) => {
            Content::sample().put_into(&mut vault);
            let id = vault.id().unwrap();
            drop(vault);
            assert_eq!(home.vaults(), [id], "{row}");
            let vault = home.unlock(id, Key::Keychain(keychain)).unwrap();
            Content::sample().assert_in(&vault);
        }
        (Err(StoreError::NoKeychain { reason }), Err(expected)) => {
            assert_eq!(without_detail(reason), expected, "{row}");
            assert_eq!(tree(data.path()), before, "{row}: nothing was made");
            assert!(home.vaults().is_empty(), "{row}");
            assert!(
                home.create(Protection::Passphrase("correct horse battery"))
                    .is_ok(),
                "{row}"
            );
        }
        (Ok(_), Err(reason)) => panic!("{row}: created instead of {reason:?}"),
        (Err(error), _) => panic!("{row}: {error:?}"),
    }
}

fn unavailable(row: &'static str) -> KeychainReason {
    KeychainReason::Unavailable {
        row,
        detail: String::new(),
    }
}

fn without_detail(reason: KeychainReason) -> KeychainReason {
    match reason {
        KeychainReason::Unavailable { row, .. } => unavailable(row),
        KeychainReason::KeyReplaced { expected, found } => {
            assert!(
                expected != found && expected.len() == 16 && found.len() == 16,
                "both keys are named"
            );
            replaced()
        }
        other => other,
    }
}

fn replaced() -> KeychainReason {
    KeychainReason::KeyReplaced {
        expected: String::new(),
        found: String::new(),
    }
}

fn detail() -> String {
    "why".to_owned()
}

/// Any fault that `get` and `set` give alike.
#[track_caller]
fn check_fault(row: &'static str, fault: &KeychainFault, reason: &KeychainReason) {
    check_existing(
        row,
        |_| Scripted::answering([Err(fault.clone())]),
        Err(reason.clone()),
    );
    check_fresh(row, &Scripted::refusing(fault.clone()), Err(reason.clone()));
    // A keychain that takes the key and fails only when asked for it is no better.
    check_fresh(
        row,
        &Scripted::answering([Err(fault.clone())]),
        Err(reason.clone()),
    );
}

#[test]
fn k1_a_key_that_fits() {
    check_existing("K1", Scripted::with_item, Ok(()));
    check_fresh("K1", &Scripted::default(), Ok(()));
}

#[test]
fn k2_a_key_of_something_else() {
    check_existing("K2", |_| Scripted::with_item(STRANGER), Err(replaced()));
    check_fresh(
        "K2",
        &Scripted::answering([answer(&[STRANGER])]),
        Err(KeychainReason::NotKept),
    );
}

#[test]
fn k3_no_entry_is_not_a_first_run() {
    check_existing("K3", |_| Scripted::default(), Err(KeychainReason::KeyGone));
    check_fresh("K3", &Scripted::default(), Ok(()));
}

#[test]
fn k4_no_entry_because_there_is_no_collection() {
    let no_collection = || Scripted::refusing(KeychainFault::NoAccess);
    check_existing("K4", |_| no_collection(), Err(KeychainReason::KeyGone));
    check_fresh("K4", &no_collection(), Err(KeychainReason::Locked));
}

#[test]
fn k5_locked() {
    check_fault("K5", &KeychainFault::NoAccess, &KeychainReason::Locked);
}

#[test]
fn k6_prompt_dismissed_and_then_answered() {
    check_existing(
        "K6",
        |_| Scripted::answering([Err(KeychainFault::NoAccess)]),
        Err(KeychainReason::Locked),
    );
    // The library reports a dismissed prompt like a locked keychain; trying again must work.
    let existing = Existing::new();
    let keychain = Scripted::answering([Err(KeychainFault::NoAccess), answer(&[&existing.item])]);
    let home = existing.home();
    assert!(home.unlock(existing.id, Key::Keychain(&keychain)).is_err());
    assert!(home.unlock(existing.id, Key::Keychain(&keychain)).is_ok());
}

#[test]
fn k7_silence() {
    check_fault("K7", &KeychainFault::Silent, &KeychainReason::NotAnswering);
}

#[test]
fn k8_no_service() {
    check_fault(
        "K8",
        &KeychainFault::NoService { detail: detail() },
        &unavailable("K8"),
    );
}

#[test]
fn k9_failure_after_a_good_start() {
    let failed = || KeychainFault::Failed { detail: detail() };
    check_fault("K9", &failed(), &unavailable("K9"));
    check_existing(
        "K9, once",
        |item| Scripted::answering([Err(failed()), answer(&[item])]),
        Ok(()),
    );
}

#[test]
fn k10_panic() {
    check_fault("K10", &KeychainFault::Panicked, &unavailable("K10"));
}

#[test]
fn k11_several_items() {
    check_existing(
        "K11",
        |item| Scripted::answering([answer(&[STRANGER, item])]),
        Ok(()),
    );
    check_existing(
        "K11",
        |_| Scripted::answering([answer(&[STRANGER, STRANGER])]),
        Err(KeychainReason::NoneFits),
    );
    check_fresh(
        "K11",
        &Scripted::answering([answer(&[STRANGER, STRANGER])]),
        Err(KeychainReason::NotKept),
    );
}

#[test]
fn k12_not_a_key() {
    check_fault("K12", &KeychainFault::Malformed, &KeychainReason::Unreadable);
    for text in ["", "¡hola!", "AAAA", &STRANGER[1..]] {
        check_existing(
            "K12",
            |_| Scripted::with_item(text),
            Err(KeychainReason::Unreadable),
        );
        check_fresh(
            "K12",
            &Scripted::answering([answer(&[text])]),
            Err(KeychainReason::NotKept),
        );
    }
}

#[test]
fn k13_no_room() {
    check_fault("K13", &KeychainFault::Full, &KeychainReason::Full);
}

#[test]
fn k14_not_supported() {
    check_fault(
        "K14",
        &KeychainFault::Unsupported { detail: detail() },
        &unavailable("K14"),
    );
}

#[test]
fn k15_another_keychain_than_last_time() {
    let existing = Existing::new();
    let home = existing.home();
    let other = Scripted::default().named("other");
    let change = ProviderChange {
        before: "mock".to_owned(),
        now: "other".to_owned(),
    };
    match home.unlock(existing.id, Key::Keychain(&other)) {
        Err(StoreError::Locked { reason, provider }) => {
            assert_eq!((reason, provider), (KeychainReason::KeyGone, Some(change)));
        }
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("opened without a key"),
    }
    // With the key it opens, and from then on the other one is the usual one.
    let moved = Scripted::with_item(&existing.item).named("other");
    drop(home.unlock(existing.id, Key::Keychain(&moved)).unwrap());
    match home.unlock(existing.id, Key::Keychain(&other)) {
        Err(StoreError::Locked { provider, .. }) => assert_eq!(provider, None),
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("opened without a key"),
    }
}

#[test]
fn k16_an_error_unknown_to_this_build() {
    check_fault(
        "K16",
        &KeychainFault::Unknown { detail: detail() },
        &unavailable("K16"),
    );
}

#[test]
fn a_vault_that_could_not_be_made_leaves_no_key_in_the_keychain() {
    let data = tempfile::tempdir().unwrap();
    let mut home = Home::open(data.path()).unwrap();
    let keychain = Saboteur {
        inner: Kept::default(),
        data: data.path().to_owned(),
    };
    assert!(home.create(Protection::Keychain(&keychain)).is_err());
    assert_eq!(keychain.inner.item(), None);
}

/// Puts a file where the vault's folder is to be, at the moment in which the key is kept.
struct Saboteur {
    inner: Kept,
    data: std::path::PathBuf,
}

impl Keychain for Saboteur {
    fn get(&self, vault: VaultId) -> KeychainAnswer {
        self.inner.get(vault)
    }

    fn set(&self, vault: VaultId, secret: &str) -> Result<(), KeychainFault> {
        std::fs::write(self.data.join(vault.to_string()), "in the way").unwrap();
        self.inner.set(vault, secret)
    }

    fn delete(&self, vault: VaultId) -> Result<(), KeychainFault> {
        self.inner.delete(vault)
    }

    fn provider(&self) -> String {
        self.inner.provider()
    }
}
