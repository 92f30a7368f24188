//! Backups are whole, checked and thinned; going back loses nothing that was not asked for; repair throws nothing away.

use crate::content::{Content, assessment_id, note};
use crate::files::{find, tree};
use crate::keychain::Kept;
use jiff::ToSpan;
use jiff::civil::DateTime;
use std::fs;
use std::path::{Path, PathBuf};
use store::{Home, Key, Part, Protection, StoreError, Vault, VaultId};

fn at(hours: i64) -> DateTime {
    crate::content::DAY.at(12, 0, 0, 0) + hours.hours()
}

struct Kit {
    data: tempfile::TempDir,
    home: Home,
    id: VaultId,
    keychain: Kept,
}

impl Kit {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let keychain = Kept::default();
        let mut home = Home::open(data.path()).unwrap();
        let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
        Content::sample().put_into(&mut vault);
        let id = vault.id().unwrap();
        vault.close().unwrap();
        Self {
            data,
            home,
            id,
            keychain,
        }
    }

    fn open(&self) -> Result<Vault, StoreError> {
        self.home.unlock(self.id, Key::Keychain(&self.keychain))
    }

    fn path(&self, name: &str) -> PathBuf {
        find(self.data.path(), name)
    }

    fn seqs(&self) -> Vec<u64> {
        let events = self.open().unwrap().events(assessment_id(10)).unwrap();
        events.iter().map(|event| event.seq).collect()
    }
}

/// Numbers beyond those of the sample.
fn say(vault: &mut Vault, seqs: impl IntoIterator<Item = u64>) {
    for seq in seqs {
        vault.append(&[note(seq, &"x".repeat(700))]).unwrap();
    }
}

#[test]
fn a_backup_holds_everything_and_says_when_it_is_due() {
    let kit = Kit::new();
    let mut vault = kit.open().unwrap();
    assert!(vault.needs_backup().unwrap(), "there is none");
    let backup = vault.back_up(at(0)).unwrap();
    assert_eq!((backup.number, backup.made), (1, at(0)));
    assert!(!vault.needs_backup().unwrap(), "nothing has changed since");
    say(&mut vault, [50]);
    assert!(vault.needs_backup().unwrap());
    let second = vault.back_up(at(-24 * 3650)).unwrap();
    assert_eq!(second.number, 2, "by number, whatever the clock says");
    let verified = vault.verify().unwrap();
    assert_eq!(verified.backup, Some(second));
    assert_eq!((verified.assessments, verified.events), (2, 12));
    drop(vault);
    assert_eq!(kit.home.backups(kit.id).unwrap().len(), 2);

    let mut opened = kit.home.prove(kit.id, Key::Keychain(&kit.keychain)).unwrap();
    kit.home.restore(&mut opened, 1).unwrap();
    let vault = kit.home.open_again(opened).unwrap();
    Content::sample().assert_in(&vault);
    assert_eq!(vault.missing(), 0, "going back on purpose is no loss");
    drop(vault);
    let first = kit
        .data
        .path()
        .join(kit.id.to_string())
        .join("vault-0001/vault.db");
    assert!(first.exists(), "the state before stays");
    Content::sample().assert_in(&kit.open().unwrap());
}

#[test]
fn a_backup_that_is_not_there_changes_nothing() {
    let kit = Kit::new();
    let before = tree(kit.data.path());
    let mut opened = kit.home.prove(kit.id, Key::Keychain(&kit.keychain)).unwrap();
    assert!(matches!(
        kit.home.restore(&mut opened, 7),
        Err(StoreError::NoBackup)
    ));
    drop(opened);
    assert_eq!(tree(kit.data.path()), before);
}

#[test]
fn a_damaged_backup_is_not_restored_and_is_named_by_the_check() {
    let kit = Kit::new();
    let mut vault = kit.open().unwrap();
    vault.back_up(at(0)).unwrap();
    drop(vault);
    let path = kit.path("000001-20261123T120000.db");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).unwrap();
    let verified = kit.open().unwrap().verify();
    assert!(
        matches!(verified, Err(StoreError::Damaged { part: Part::Backup })),
        "{verified:?}"
    );
    let before = tree(kit.data.path());
    let mut opened = kit.home.prove(kit.id, Key::Keychain(&kit.keychain)).unwrap();
    assert!(matches!(
        kit.home.restore(&mut opened, 1),
        Err(StoreError::Damaged { .. })
    ));
    assert_eq!(tree(kit.data.path()), before, "the unfinished folder is gone");
    assert_eq!(
        Content::of(&kit.home.open_again(opened).unwrap()),
        Content::sample()
    );
}

#[test]
fn a_year_of_daily_backups_is_thinned() {
    let kit = Kit::new();
    let mut vault = kit.open().unwrap();
    for day in 0..60 {
        vault.back_up(at(24 * day)).unwrap();
    }
    let numbers: Vec<u32> = kit
        .home
        .backups(kit.id)
        .unwrap()
        .iter()
        .map(|backup| backup.number)
        .collect();
    assert_eq!(
        numbers[..22],
        (39..=60).rev().collect::<Vec<_>>()[..],
        "ten and twelve days"
    );
    assert!((24..=28).contains(&numbers.len()), "then weeks: {numbers:?}");
    let files = tree(kit.data.path());
    let in_backups = files
        .keys()
        .filter(|path| path.components().any(|part| part.as_os_str() == "backups"));
    assert_eq!(
        in_backups.count(),
        2 * numbers.len(),
        "each with its key file and nothing else"
    );
}

#[test]
fn without_both_key_files_the_copy_beside_a_backup_opens_the_vault() {
    let kit = Kit::new();
    let mut vault = kit.open().unwrap();
    vault.back_up(at(0)).unwrap();
    drop(vault);
    let content = |seq| {
        let mut vault = kit.open().unwrap();
        say(&mut vault, [seq]);
        assert_eq!(vault.events(assessment_id(10)).unwrap().last().unwrap().seq, seq);
    };
    for name in ["vault.keys", "vault.keys.2"] {
        fs::write(kit.path(name), "{}").unwrap();
    }
    content(60);
    assert!(
        fs::read_to_string(kit.path("vault.keys"))
            .unwrap()
            .contains("slots"),
        "healed"
    );
    for name in ["vault.keys", "vault.keys.2"] {
        fs::remove_file(kit.path(name)).unwrap();
    }
    content(61);
}

#[test]
fn a_missing_database_is_restored_and_never_recreated() {
    let kit = Kit::new();
    let mut vault = kit.open().unwrap();
    vault.back_up(at(0)).unwrap();
    drop(vault);
    fs::remove_file(kit.path("vault.db")).unwrap();
    assert!(matches!(
        kit.open(),
        Err(StoreError::Damaged {
            part: Part::DatabaseMissing
        })
    ));
    let mut opened = kit.home.prove(kit.id, Key::Keychain(&kit.keychain)).unwrap();
    let repaired = kit.home.repair(&mut opened).unwrap();
    assert_eq!(repaired.backup.map(|backup| backup.number), Some(1));
    Content::sample().assert_in(&kit.home.open_again(opened).unwrap());
}

#[test]
fn even_without_any_vault_folder_the_backup_brings_everything_back() {
    let kit = Kit::new();
    let mut vault = kit.open().unwrap();
    vault.back_up(at(0)).unwrap();
    drop(vault);
    fs::remove_dir_all(kit.data.path().join(kit.id.to_string()).join("vault-0001")).unwrap();
    let mut opened = kit.home.prove(kit.id, Key::Keychain(&kit.keychain)).unwrap();
    kit.home.restore(&mut opened, 1).unwrap();
    Content::sample().assert_in(&kit.home.open_again(opened).unwrap());
}

/// Damages one page in the second half of the database, where the leaves of the table of events are; the first pages
/// hold the schema and the roots.
fn damage_two_thirds_in(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let page = bytes.len() / 4096 * 2 / 3;
    bytes[4096 * page + 100] ^= 0xff;
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_repair_joins_the_backup_and_what_is_still_readable() {
    let kit = Kit::new();
    let mut vault = kit.open().unwrap();
    say(&mut vault, 100..140);
    vault.back_up(at(0)).unwrap();
    say(&mut vault, 200..400);
    vault.close().unwrap();
    let path = kit.path("vault.db");
    damage_two_thirds_in(&path);
    let broken = kit.open().and_then(|vault| vault.verify().map(drop));
    assert!(matches!(
        broken,
        Err(StoreError::Damaged { part: Part::Database })
    ));
    let damaged = fs::read(&path).unwrap();

    let mut opened = kit.home.prove(kit.id, Key::Keychain(&kit.keychain)).unwrap();
    let repaired = kit.home.repair(&mut opened).unwrap();
    assert_eq!(repaired.backup.as_ref().map(|backup| backup.number), Some(1));
    assert!(repaired.recovered >= 150, "{repaired:?}");
    assert!(repaired.lost + repaired.recovered as u64 >= 200, "{repaired:?}");
    drop(kit.home.open_again(opened).unwrap());
    let seqs = kit.seqs();
    assert!((100..140).all(|seq| seqs.contains(&seq)), "all of the backup");
    assert_eq!(seqs.iter().filter(|seq| **seq >= 200).count(), repaired.recovered);
    kit.open().unwrap().verify().unwrap();
    let kept = kit
        .data
        .path()
        .join(kit.id.to_string())
        .join("vault-0001/vault.db");
    assert_eq!(
        fs::read(kept).unwrap(),
        damaged,
        "the damaged file stays as it was"
    );
}

#[test]
fn a_repair_without_a_backup_saves_what_can_be_read() {
    let kit = Kit::new();
    let mut vault = kit.open().unwrap();
    say(&mut vault, 200..400);
    vault.close().unwrap();
    let path = kit.path("vault.db");
    damage_two_thirds_in(&path);
    let mut opened = kit.home.prove(kit.id, Key::Keychain(&kit.keychain)).unwrap();
    let repaired = kit.home.repair(&mut opened).unwrap();
    assert_eq!(repaired.backup, None);
    assert!(repaired.recovered >= 150, "{repaired:?}");
    kit.home.open_again(opened).unwrap().verify().unwrap();
}

#[test]
fn what_cannot_be_read_at_all_is_left_alone() {
    let kit = Kit::new();
    fs::write(kit.path("vault.db"), [7; 8192]).unwrap();
    let before = tree(kit.data.path());
    let mut opened = kit.home.prove(kit.id, Key::Keychain(&kit.keychain)).unwrap();
    assert!(matches!(
        kit.home.repair(&mut opened),
        Err(StoreError::NothingReadable)
    ));
    drop(opened);
    assert_eq!(tree(kit.data.path()), before);
}

#[test]
fn an_older_state_in_the_place_of_a_newer_one_is_reported() {
    let kit = Kit::new();
    let path = kit.path("vault.db");
    let old = fs::read(&path).unwrap();
    let mut vault = kit.open().unwrap();
    say(&mut vault, 100..107);
    vault.close().unwrap();
    fs::write(&path, old).unwrap();
    let mut vault = kit.open().unwrap();
    assert_eq!(vault.missing(), 7);
    say(&mut vault, [107]);
    vault.close().unwrap();
    assert_eq!(
        kit.open().unwrap().missing(),
        0,
        "said once; from here on the new count holds"
    );
}

#[test]
fn a_log_that_was_removed_is_reported_when_it_was_noted() {
    let kit = Kit::new();
    let mut vault = kit.open().unwrap();
    say(&mut vault, 100..103);
    vault.settle().unwrap();
    let settled = fs::read(kit.path("vault.db")).unwrap();
    say(&mut vault, 103..105);
    vault.settle().unwrap();
    drop(vault);
    fs::write(kit.path("vault.db"), settled).unwrap();
    assert_eq!(kit.open().unwrap().missing(), 2);
}

#[test]
fn a_vault_of_an_older_schema_is_backed_up_before_it_is_migrated() {
    let data = tempfile::tempdir().unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schema-1");
    crate::copy(&golden, data.path());
    let home = Home::open(data.path()).unwrap();
    let id = home.vaults()[0];
    let vault = home
        .unlock(id, Key::Passphrase("golden vault, no secret"))
        .unwrap();
    Content::sample().assert_in(&vault);
    drop(vault);
    let backups = home.backups(id).unwrap();
    assert_eq!(backups.len(), 1);
    assert_eq!(backups[0].before_migration_from, Some(1));

    // And it can be gone back to: it is migrated again on the way.
    let mut opened = home
        .prove(id, Key::Passphrase("golden vault, no secret"))
        .unwrap();
    home.restore(&mut opened, backups[0].number).unwrap();
    Content::sample().assert_in(&home.open_again(opened).unwrap());
}
