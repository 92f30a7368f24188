//! Damage is noticed, newer vaults are left alone, nothing is readable and nobody else may read it.

use crate::content::{Content, assessment_id, event, note, subject};
use crate::copy;
use crate::files::{find, tree};
use crate::keychain::Kept;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::{ActionState, Body, Event, Evidence, Happening, Incident, IncidentId};
use sha2::Digest;
use std::fs;
use std::path::Path;
use store::{Home, Key, Part, Protection, StoreError, Vault, VaultId};

/// A closed vault with content, and the keychain that opens it.
fn closed() -> (tempfile::TempDir, VaultId, Kept) {
    let data = tempfile::tempdir().unwrap();
    let keychain = Kept::default();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
    Content::sample().put_into(&mut vault);
    let id = vault.id().unwrap();
    (data, id, keychain)
}

fn unlock(data: &Path, id: VaultId, keychain: &Kept) -> Result<Vault, StoreError> {
    Home::open(data)?.unlock(id, Key::Keychain(keychain))
}

#[test]
fn every_flipped_bit_of_the_database_is_noticed() {
    let (data, id, keychain) = closed();
    let path = find(data.path(), "vault.db");
    let good = fs::read(&path).unwrap();
    let pages = good.len() / 4096;
    assert!(pages >= 8 && good.len().is_multiple_of(4096), "{}", good.len());
    // Spread over all pages and over the parts of a page: salt, data, IV, authentication code.
    let places = (0..pages)
        .flat_map(|page| [0, 7, 16, 100, 2048, 4015, 4016, 4031, 4032, 4095].map(|at| page * 4096 + at));
    let mut noticed = 0;
    for (n, place) in places.enumerate() {
        let mut bad = good.clone();
        bad[place] ^= 1 << (n % 8);
        fs::write(&path, &bad).unwrap();
        let read = unlock(data.path(), id, &keychain).and_then(|vault| vault.verify());
        assert!(
            matches!(read, Err(StoreError::Damaged { part: Part::Database })),
            "byte {place}: {read:?}"
        );
        noticed += 1;
    }
    assert!(noticed >= 80);
    fs::write(&path, &good).unwrap();
    Content::sample().assert_in(&unlock(data.path(), id, &keychain).unwrap());
}

#[test]
fn zeroed_and_swapped_pages_are_noticed() {
    let (data, id, keychain) = closed();
    let path = find(data.path(), "vault.db");
    let good = fs::read(&path).unwrap();
    let page = |n: usize| 4096 * n..4096 * (n + 1);
    let mut zeroed = good.clone();
    zeroed[page(3)].fill(0);
    let mut swapped = good.clone();
    swapped[page(3)].copy_from_slice(&good[page(4)]);
    swapped[page(4)].copy_from_slice(&good[page(3)]);
    for bad in [zeroed, swapped] {
        fs::write(&path, bad).unwrap();
        let read = unlock(data.path(), id, &keychain).and_then(|vault| vault.verify());
        assert!(
            matches!(read, Err(StoreError::Damaged { part: Part::Database })),
            "{read:?}"
        );
    }
}

#[test]
fn one_damaged_key_file_heals_and_two_are_named() {
    let (data, id, keychain) = closed();
    let (first, second) = (find(data.path(), "vault.keys"), find(data.path(), "vault.keys.2"));
    let good = fs::read(&first).unwrap();
    let mut bad = good.clone();
    bad[good.len() / 2] ^= 1;
    for path in [&first, &second] {
        fs::write(path, &bad).unwrap();
        Content::sample().assert_in(&unlock(data.path(), id, &keychain).unwrap());
        assert_eq!(fs::read(path).unwrap(), good, "unlocking heals the damaged copy");
        fs::remove_file(path).unwrap();
        Content::sample().assert_in(&unlock(data.path(), id, &keychain).unwrap());
        assert_eq!(fs::read(path).unwrap(), good, "and the missing one");
    }
    fs::write(&first, &bad).unwrap();
    fs::write(&second, &bad).unwrap();
    let before = tree(data.path());
    assert!(matches!(
        unlock(data.path(), id, &keychain),
        Err(StoreError::Damaged { part: Part::KeyFile })
    ));
    fs::remove_file(&first).unwrap();
    fs::remove_file(&second).unwrap();
    assert!(matches!(
        unlock(data.path(), id, &keychain),
        Err(StoreError::Damaged {
            part: Part::KeyFileMissing
        })
    ));
    assert_eq!(
        tree(data.path()).len(),
        before.len() - 2,
        "nothing was made in their place"
    );
}

#[test]
fn a_missing_database_is_never_recreated() {
    let (data, id, keychain) = closed();
    fs::remove_file(find(data.path(), "vault.db")).unwrap();
    let before = tree(data.path());
    assert!(matches!(
        unlock(data.path(), id, &keychain),
        Err(StoreError::Damaged {
            part: Part::DatabaseMissing
        })
    ));
    let mut home = Home::open(data.path()).unwrap();
    assert!(matches!(
        home.create(Protection::Keychain(&keychain)),
        Err(StoreError::VaultExists)
    ));
    assert_eq!(tree(data.path()), before);
}

/// Replaces a part of both key files and gives them a sum that fits again.
fn edit_keys(data: &Path, from: &str, to: &str) {
    for name in ["vault.keys", "vault.keys.2"] {
        let path = find(data, name);
        let text = fs::read_to_string(&path).unwrap();
        let (start, end) = text.split_once("\"sum\": \"").unwrap();
        assert!(start.contains(from), "{text}");
        let rest = [start.replacen(from, to, 1).as_str(), "\"sum\": \"", &end[64..]].concat();
        let sum = sha2::Sha256::digest(&rest)
            .iter()
            .fold(String::new(), |sum, byte| format!("{sum}{byte:02x}"));
        fs::write(&path, rest.replace("\"sum\": \"", &format!("\"sum\": \"{sum}"))).unwrap();
    }
}

#[test]
fn a_newer_vault_is_refused_and_stays_byte_identical() {
    for (from, to) in [
        ("\"format\": 1", "\"format\": 4"),
        ("\"schema\": 3", "\"schema\": 4"),
        ("\"min_reader\": 1", "\"min_reader\": 4"),
    ] {
        let (data, id, keychain) = closed();
        edit_keys(data.path(), from, to);
        let before = tree(data.path());
        let refused = unlock(data.path(), id, &keychain);
        assert!(matches!(refused, Err(StoreError::Newer { needs: 4, .. })), "{to}");
        let mut home = Home::open(data.path()).unwrap();
        assert!(matches!(
            home.create(Protection::Keychain(&keychain)),
            Err(StoreError::VaultExists)
        ));
        assert_eq!(tree(data.path()), before, "{to}");
    }
}

#[test]
fn the_key_file_of_another_vault_is_named() {
    let (data, id, keychain) = closed();
    let (other, _, _) = closed();
    for name in ["vault.keys", "vault.keys.2"] {
        fs::copy(find(other.path(), name), find(data.path(), name)).unwrap();
    }
    assert!(matches!(
        unlock(data.path(), id, &keychain),
        Err(StoreError::Damaged {
            part: Part::KeyFileOfAnotherVault
        })
    ));
}

#[test]
fn the_database_of_another_vault_is_damage_and_not_a_wrong_key() {
    let (data, id, keychain) = closed();
    let (other, _, _) = closed();
    fs::copy(find(other.path(), "vault.db"), find(data.path(), "vault.db")).unwrap();
    assert!(matches!(
        unlock(data.path(), id, &keychain),
        Err(StoreError::Damaged { part: Part::Database })
    ));
}

/// What somebody tells of an incident, with words in every field.
fn incident(said: impl Fn(&str) -> String) -> Incident {
    Incident {
        title: said("title"),
        situation: None,
        happened: vec![Happening {
            day: None,
            time: None,
            what: said("what"),
        }],
        loss: said("loss"),
        evidence: vec![Evidence {
            name: said("file"),
            shows: said("shows"),
            sha256: said("sum"),
            bytes: 1,
            added: crate::content::DAY,
        }],
        breach: None,
    }
}

/// Words in every field that a person or a check can fill.
fn with_canaries(vault: &mut Vault, canary: &str) -> Vec<Event> {
    let said = |suffix: &str| format!("{canary}-{suffix}");
    vault.add_subject(&subject(1, &said("name"), None)).unwrap();
    vault
        .add_assessment(&domain::Assessment {
            pack: said("pack").as_str().into(),
            ..crate::content::assessment(10, 1)
        })
        .unwrap();
    let events = vec![
        Event {
            author: said("author"),
            ..note(1, &said("note"))
        },
        event(
            2,
            Body::Profile {
                key: said("key"),
                value: said("value"),
            },
        ),
        event(
            3,
            Body::Plan {
                action: said("action").as_str().into(),
                to: ActionState::Accepted {
                    reason: said("reason"),
                    review: crate::content::DAY,
                },
            },
        ),
        event(
            4,
            Body::Incident {
                incident: IncidentId(uuid::Uuid::from_u128(20)),
                record: Some(incident(said)),
            },
        ),
    ];
    vault.append(&events).unwrap();
    vault
        .set_setting(&said("setting"), &said("setting-value"))
        .unwrap();
    vault.save_run(&said("run"), crate::content::DAY).unwrap();
    vault
        .save_snapshot(assessment_id(10), crate::content::DAY, &said("snapshot"))
        .unwrap();
    events
}

/// The forms in which a word could lie in a file.
fn spellings(word: &str) -> Vec<Vec<u8>> {
    let utf16 = |bytes: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let mut forms = vec![
        word.as_bytes().to_vec(),
        utf16(u16::to_le_bytes),
        utf16(u16::to_be_bytes),
    ];
    // Base64 depends on what stands before; the middle of each of three alignments does not.
    for before in 0..3 {
        let encoded = STANDARD.encode([vec![b'.'; before], word.as_bytes().to_vec()].concat());
        forms.push(encoded.as_bytes()[4..encoded.len() - 4].to_vec());
    }
    forms
}

fn sightings(data: &Path, word: &str) -> Vec<String> {
    let forms = spellings(word);
    let seen = |bytes: &[u8]| {
        forms
            .iter()
            .any(|form| bytes.windows(form.len()).any(|window| window == form.as_slice()))
    };
    tree(data)
        .into_iter()
        .filter(|(path, bytes)| seen(bytes) || seen(path.to_string_lossy().as_bytes()))
        .map(|(path, _)| path.display().to_string())
        .collect()
}

#[test]
fn no_word_is_readable_in_any_file() {
    const CANARY: &str = "kanarienvogelwort";
    let data = tempfile::tempdir().unwrap();
    let keychain = Kept::default();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
    let events = with_canaries(&mut vault, CANARY);
    let code = vault.new_recovery_code().unwrap();
    let none: [String; 0] = [];
    assert!(
        find(data.path(), "vault.db-wal").metadata().unwrap().len() > 0,
        "it lies in the WAL now"
    );
    assert_eq!(sightings(data.path(), CANARY), none, "while the vault is open");
    for separator in ["", "-", " "] {
        let printed = code.groups().collect::<Vec<_>>().join(separator);
        assert_eq!(sightings(data.path(), &printed), none, "the recovery code");
    }
    assert_eq!(vault.events(assessment_id(10)).unwrap(), events);
    drop(vault);
    assert_eq!(sightings(data.path(), CANARY), none, "when it is closed");

    // The search itself: each form is found where it is.
    for (n, form) in spellings(CANARY).into_iter().enumerate() {
        fs::write(
            data.path().join("control"),
            [b"xyz".to_vec(), form, b"xyz".to_vec()].concat(),
        )
        .unwrap();
        assert_eq!(sightings(data.path(), CANARY), ["control"], "form {n}");
    }
}

#[cfg(unix)]
#[test]
fn files_and_folders_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let outer = tempfile::tempdir().unwrap();
    let data = outer.path().join("new/data");
    let mut home = Home::open(&data).unwrap();
    let mut vault = home.create(Protection::Keychain(&Kept::default())).unwrap();
    Content::sample().put_into(&mut vault);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let files = tree(&data);
    assert!(files.keys().any(|path| path.ends_with("vault.db-wal")));
    for file in files.keys() {
        let mut path = data.join(file);
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        while path != data {
            path = path.parent().unwrap().to_owned();
            assert_eq!(mode(&path), 0o700, "{}", path.display());
        }
    }
    drop((vault, home));
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    drop(Home::open(&data).unwrap());
    assert_eq!(
        mode(&data),
        0o700,
        "a folder that was opened to others is closed again"
    );
}

#[test]
fn the_second_instance_is_refused_until_the_first_is_gone() {
    let (data, id, keychain) = closed();
    let home = Home::open(data.path()).unwrap();
    assert!(matches!(Home::open(data.path()), Err(StoreError::AlreadyOpen)));
    let vault = home.unlock(id, Key::Keychain(&keychain)).unwrap();
    assert!(matches!(
        home.unlock(id, Key::Keychain(&keychain)),
        Err(StoreError::AlreadyOpen)
    ));
    drop(home);
    assert!(
        matches!(Home::open(data.path()), Err(StoreError::AlreadyOpen)),
        "a vault is still open"
    );
    drop(vault);
    assert!(Home::open(data.path()).is_ok());
}

#[test]
fn unfinished_folders_are_ignored_and_removed_at_start() {
    let (data, id, keychain) = closed();
    let first = data.path().join(id.to_string()).join("vault-0001");
    let second = first.with_file_name("vault-0002");
    copy(&first, &second);
    fs::write(second.join("unfinished"), "").unwrap();
    Content::sample().assert_in(&unlock(data.path(), id, &keychain).unwrap());
    assert!(!second.exists());
}
