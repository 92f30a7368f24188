//! Single flipped bits, anywhere: never an altered value. In the write-ahead log, an earlier state.

use crate::content::{Content, assessment_id, note};
use crate::files::find;
use crate::keychain::Kept;
use crate::random::Random;
use crate::{Length, Outcome};
use std::fs;
use std::path::{Path, PathBuf};
use store::{Home, Key, Protection, StoreError, VaultId};

/// A closed vault with a backup.
fn vault(data: &Path) -> (VaultId, Kept) {
    let keychain = Kept::default();
    let mut home = Home::open(data).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
    Content::sample().put_into(&mut vault);
    vault.back_up(crate::content::DAY.at(12, 0, 0, 0)).unwrap();
    let id = vault.id().unwrap();
    vault.close().unwrap();
    (id, keychain)
}

/// Opens the vault and reads everything, the backup too; `None` if that was refused as damage.
fn read_all(data: &Path, id: VaultId, keychain: &Kept) -> Option<Content> {
    let home = Home::open(data).unwrap();
    let read = home
        .unlock(id, Key::Keychain(keychain))
        .and_then(|vault| vault.verify().map(|_| Content::of(&vault)));
    match read {
        Ok(content) => Some(content),
        Err(StoreError::Damaged { .. }) => None,
        Err(other) => panic!("damage was taken for something else: {other:?}"),
    }
}

pub(crate) fn anywhere(length: Length) -> Outcome {
    let flips = if length == Length::Long { 10_000 } else { 240 };
    let data = tempfile::tempdir().unwrap();
    let (id, keychain) = vault(data.path());
    let files: Vec<PathBuf> = [
        "vault.db",
        "vault.keys",
        "vault.keys.2",
        "000001-20261123T120000.db",
        "000001-20261123T120000.keys",
    ]
    .map(|name| find(data.path(), name))
    .into();
    let good: Vec<Vec<u8>> = files.iter().map(|path| fs::read(path).unwrap()).collect();
    let mut random = Random(0xf11b);
    let (mut refused, mut healed) = (0, 0);
    for flip in 0..flips {
        let which = flip % files.len();
        let place = usize::try_from(random.below(good[which].len() as u64)).unwrap();
        let mut bad = good[which].clone();
        bad[place] ^= 1 << random.below(8);
        fs::write(&files[which], bad).unwrap();
        match read_all(data.path(), id, &keychain) {
            None => refused += 1,
            Some(content) => {
                assert_eq!(content, Content::sample(), "an altered value, {which} at {place}");
                assert_ne!(which, 0, "a flip in the database that nobody noticed, at {place}");
                assert_ne!(which, 3, "a flip in the backup that nobody noticed, at {place}");
                healed += 1;
            }
        }
        for (path, bytes) in files.iter().zip(&good) {
            fs::write(path, bytes).unwrap();
        }
    }
    Outcome::Passed(format!(
        "{flips} flips: {refused} refused, {healed} in a key file that another copy made good, 0 altered values"
    ))
}

/// The database and its log as a crash leaves them, with some of the changes noted in the key file.
pub(crate) fn in_the_log(length: Length) -> Outcome {
    const EVENTS: u64 = 40;
    let flips = if length == Length::Long { 2_000 } else { 100 };
    let data = tempfile::tempdir().unwrap();
    let (id, keychain) = vault(data.path());
    let home = Home::open(data.path()).unwrap();
    let mut vault = home.unlock(id, Key::Keychain(&keychain)).unwrap();
    for seq in 101..=100 + EVENTS {
        vault
            .append(&[note(seq, &"x".repeat(usize::try_from(seq).unwrap()))])
            .unwrap();
    }
    let crashed = tempfile::tempdir().unwrap();
    crate::copy(data.path(), crashed.path());
    // The count stands in the key file as if the program had died between noting it and emptying the log.
    vault.settle().unwrap();
    for name in ["vault.keys", "vault.keys.2"] {
        fs::copy(find(data.path(), name), find(crashed.path(), name)).unwrap();
    }
    drop((vault, home));
    let log = find(crashed.path(), "vault.db-wal");
    let good = fs::read(&log).unwrap();
    let mut random = Random(0x10c);
    let (mut whole, mut earlier, mut reported, mut refused) = (0, 0, 0, 0);
    for _ in 0..flips {
        let root = tempfile::tempdir().unwrap();
        crate::copy(crashed.path(), root.path());
        let place = usize::try_from(random.below(good.len() as u64)).unwrap();
        let mut bad = good.clone();
        bad[place] ^= 1 << random.below(8);
        fs::write(find(root.path(), "vault.db-wal"), bad).unwrap();
        let home = Home::open(root.path()).unwrap();
        match home.unlock(id, Key::Keychain(&keychain)) {
            Ok(vault) => {
                vault.verify().unwrap();
                let seqs: Vec<u64> = vault
                    .events(assessment_id(10))
                    .unwrap()
                    .iter()
                    .map(|event| event.seq)
                    .filter(|seq| *seq > 100)
                    .collect();
                assert!(
                    seqs.iter().copied().eq(101..101 + seqs.len() as u64),
                    "an earlier state: {seqs:?}"
                );
                let lost = EVENTS - seqs.len() as u64;
                assert_eq!(vault.missing(), lost, "what is missing is said");
                if lost == 0 {
                    whole += 1;
                } else {
                    earlier += 1;
                }
                reported += u64::from(vault.missing() > 0);
            }
            Err(StoreError::Damaged { .. }) => refused += 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(earlier, reported);
    Outcome::Passed(format!(
        "{flips} flips: {whole} harmless, {earlier} gave an earlier state and {reported} said so, {refused} refused"
    ))
}
