//! `vault.keys`: the slots of a vault and what must be known before its database is touched. Not secret.
//!
//! Two copies; of the valid ones the higher `seq` counts. `sum` covers every other byte of the text, so a
//! damaged copy is known as such before anything in it is believed.

use super::slot::Slot;
use super::{SlotKind, SlotV1, push_hex};
use crate::file::write_verified;
use crate::layout::{KEYS, KEYS_COPY, VaultId};
use crate::migration::SCHEMA;
use crate::{Part, StoreError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs;
use std::io;
use std::path::Path;

/// The format of the key file that this program writes and the highest that it reads.
const FORMAT: u32 = 1;
/// The lowest schema that a program must know to read a vault that this one wrote.
const MIN_READER: u32 = 1;
const SUM: &str = "\"sum\": \"";
const SUM_LENGTH: usize = 64;

/// The content of `vault.keys`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyFile {
    format: u32,
    seq: u64,
    vault_id: VaultId,
    pub(crate) key_id: String,
    /// The schema of the database, as far as known without opening it.
    pub(crate) schema: u32,
    min_reader: u32,
    slots: Vec<Slot>,
    /// The changes that the database had when this was written: an older state than this was put there by something
    /// else. Absent before schema 2.
    #[serde(default)]
    pub(crate) commits: u64,
    /// The keychain that last opened the vault; for diagnosis only.
    pub(crate) last_backend: Option<String>,
    /// The last field: see [`sum_of`].
    sum: String,
}

/// The fields that say whether the rest may be read. Their names and types hold for every format to come.
#[derive(Deserialize)]
struct Header {
    format: u32,
    schema: u32,
    min_reader: u32,
}

impl KeyFile {
    pub(crate) fn new(vault_id: VaultId, key_id: String, slot: SlotV1) -> Self {
        Self {
            format: FORMAT,
            seq: 0,
            vault_id,
            key_id,
            schema: SCHEMA,
            min_reader: MIN_READER,
            slots: vec![Slot::V1(slot)],
            commits: 0,
            last_backend: None,
            sum: String::new(),
        }
    }

    /// The key file of the same vault under a new data key. Slots of a later version cannot be carried: what wrapped the
    /// old key does not wrap the new one.
    pub(crate) fn under_new_key(&self, key_id: String, slots: Vec<SlotV1>) -> Self {
        Self {
            key_id,
            slots: slots.into_iter().map(Slot::V1).collect(),
            ..self.clone()
        }
    }

    /// The slots of one kind that this program can read.
    pub(crate) fn slots(&self, kind: SlotKind) -> impl Iterator<Item = &SlotV1> {
        self.readable().filter(move |slot| slot.kind() == kind)
    }

    /// The ways in, each once.
    pub(crate) fn ways_in(&self) -> Vec<SlotKind> {
        let mut kinds = Vec::new();
        for slot in self.readable() {
            if !kinds.contains(&slot.kind()) {
                kinds.push(slot.kind());
            }
        }
        kinds
    }

    pub(crate) fn add(&mut self, slot: SlotV1) {
        self.slots.push(Slot::V1(slot));
    }

    /// Removes the slots of one kind that are older than the one with this id; true if there were any.
    pub(crate) fn drop_older(&mut self, kind: SlotKind, id: &str) -> bool {
        let before = self.slots.len();
        let mut older = true;
        self.slots.retain(|slot| match slot {
            Slot::V1(slot) if slot.kind() == kind => {
                older = older && slot.id() != id;
                !older
            }
            _ => true,
        });
        self.slots.len() < before
    }

    /// Removes every slot of one kind.
    pub(crate) fn drop_kind(&mut self, kind: SlotKind) {
        self.slots
            .retain(|slot| !matches!(slot, Slot::V1(slot) if slot.kind() == kind));
    }

    /// Removes the slot with this id.
    pub(crate) fn remove(&mut self, id: &str) {
        self.slots
            .retain(|slot| !matches!(slot, Slot::V1(slot) if slot.id() == id));
    }

    /// Marks the recovery slots as confirmed.
    pub(crate) fn confirm_recovery(&mut self) {
        for slot in &mut self.slots {
            if let Slot::V1(slot) = slot
                && slot.kind() == SlotKind::Recovery
            {
                slot.confirmed = true;
            }
        }
    }

    fn readable(&self) -> impl Iterator<Item = &SlotV1> {
        self.slots.iter().filter_map(|slot| match slot {
            Slot::V1(slot) => Some(slot),
            Slot::Later(_) => None,
        })
    }

    /// Reads the better of the two copies. A newer format in either is refused: it is the later one.
    pub(crate) fn read(folder: &Path, vault: VaultId) -> Result<Self, StoreError> {
        let mut best: Option<Self> = None;
        let mut worst = Part::KeyFileMissing;
        for name in [KEYS, KEYS_COPY] {
            let path = folder.join(name);
            let text = match fs::read(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                read => read.map_err(StoreError::at(&path))?,
            };
            match Self::parse(&text, vault) {
                Ok(file) if best.as_ref().is_none_or(|best| best.seq < file.seq) => best = Some(file),
                // A copy of another vault says more about what happened than a damaged one.
                Err(StoreError::Damaged { part }) if worst != Part::KeyFileOfAnotherVault => worst = part,
                Ok(_) | Err(StoreError::Damaged { .. }) => {}
                Err(newer) => return Err(newer),
            }
        }
        best.ok_or(StoreError::Damaged { part: worst })
    }

    /// Reads the copy that stands beside a backup.
    pub(crate) fn read_one(path: &Path, vault: VaultId) -> Result<Self, StoreError> {
        let bytes = fs::read(path).map_err(StoreError::at(path))?;
        Self::parse(&bytes, vault)
    }

    /// Writes one copy beside a backup, as it stands.
    pub(crate) fn write_one(&self, path: &Path) -> Result<(), StoreError> {
        write_verified(path, self.text()?.as_bytes())
    }

    fn parse(bytes: &[u8], vault: VaultId) -> Result<Self, StoreError> {
        let unreadable = || StoreError::Damaged { part: Part::KeyFile };
        let text = str::from_utf8(bytes).map_err(|_| unreadable())?;
        let (rest, sum) = split_sum(text).ok_or_else(unreadable)?;
        if sum_of(&rest) != sum {
            return Err(unreadable());
        }
        let header: Header = serde_json::from_str(text).map_err(|_| unreadable())?;
        if header.format > FORMAT {
            return Err(StoreError::Newer {
                needs: header.format,
                knows: FORMAT,
            });
        }
        if header.schema.max(header.min_reader) > SCHEMA {
            return Err(StoreError::Newer {
                needs: header.schema.max(header.min_reader),
                knows: SCHEMA,
            });
        }
        let file: Self = serde_json::from_str(text).map_err(|_| unreadable())?;
        if file.vault_id != vault {
            return Err(StoreError::Damaged {
                part: Part::KeyFileOfAnotherVault,
            });
        }
        Ok(file)
    }

    /// Writes both copies with the next sequence number. The first copy is the commit: with it on the disk
    /// the change stands, and an error of the second is not an error of the change (a full disk may leave
    /// room for one). [`KeyFile::heal`] writes the second at the next unlocking.
    pub(crate) fn write(&mut self, folder: &Path) -> Result<(), StoreError> {
        let mut next = self.clone();
        next.seq += 1;
        let text = next.text()?;
        write_verified(&folder.join(KEYS), text.as_bytes())?;
        *self = next;
        if let Err(error) = write_verified(&folder.join(KEYS_COPY), text.as_bytes()) {
            tracing::warn!(error = %error, "the second key file is behind the first");
        }
        Ok(())
    }

    /// Makes both copies equal to this content where they are not.
    pub(crate) fn heal(&self, folder: &Path) -> Result<(), StoreError> {
        let text = self.text()?;
        for name in [KEYS, KEYS_COPY] {
            let path = folder.join(name);
            if !fs::read(&path).is_ok_and(|found| found == text.as_bytes()) {
                write_verified(&path, text.as_bytes())?;
            }
        }
        Ok(())
    }

    fn text(&self) -> Result<String, StoreError> {
        let unsummed = Self {
            sum: String::new(),
            ..self.clone()
        };
        // Strings and numbers only, so this cannot fail; what cannot be written must not look written.
        let mut text = serde_json::to_string_pretty(&unsummed)
            .map_err(|_| StoreError::Damaged { part: Part::KeyFile })?;
        text.push('\n');
        let sum = sum_of(&text);
        if let Some(place) = text.rfind(SUM) {
            text.insert_str(place + SUM.len(), &sum);
        }
        Ok(text)
    }
}

/// The text without the digits of its sum, and the sum.
fn split_sum(text: &str) -> Option<(String, &str)> {
    let start = text.rfind(SUM)? + SUM.len();
    let sum = text.get(start..start + SUM_LENGTH)?;
    let rest = [text.get(..start)?, text.get(start + SUM_LENGTH..)?].concat();
    Some((rest, sum))
}

/// SHA-256 over the text without its sum. Over the bytes and not over the values: a program that does not
/// know a newer format can still tell damage from novelty.
fn sum_of(rest: &str) -> String {
    let mut sum = String::with_capacity(SUM_LENGTH);
    push_hex(&mut sum, &Sha256::digest(rest));
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Dek, Kek, KeyBytes, RecoveryCode};

    const ID: &str = "0b7c1a52-6a53-4c3e-9c68-3f2f0e6b7a11";

    fn vault() -> VaultId {
        VaultId::parse(ID).unwrap()
    }

    fn dek() -> Dek {
        Dek::from_bytes(KeyBytes::new([3; 32]))
    }

    fn sample() -> KeyFile {
        let slot = SlotV1::for_keychain(&dek(), vault(), &Kek::mint().unwrap()).unwrap();
        KeyFile::new(vault(), dek().id(), slot)
    }

    /// The text with one replacement and a sum that fits it again.
    fn resummed(file: &KeyFile, from: &str, to: &str) -> String {
        let text = file.text().unwrap();
        let (rest, _) = split_sum(&text).unwrap();
        assert!(rest.contains(from), "{rest}");
        let rest = rest.replacen(from, to, 1);
        rest.replace(SUM, &format!("{SUM}{}", sum_of(&rest)))
    }

    #[test]
    fn every_changed_bit_is_noticed() {
        let text = sample().text().unwrap().into_bytes();
        assert!(KeyFile::parse(&text, vault()).is_ok());
        for place in 0..text.len() {
            for bit in 0..8 {
                let mut changed = text.clone();
                changed[place] ^= 1 << bit;
                assert!(
                    KeyFile::parse(&changed, vault()).is_err(),
                    "byte {place}, bit {bit}"
                );
            }
        }
        for length in 0..text.len() {
            assert!(
                KeyFile::parse(&text[..length], vault()).is_err(),
                "cut at {length}"
            );
        }
    }

    #[test]
    fn the_higher_valid_copy_counts_and_heals_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = sample();
        file.write(folder.path()).unwrap();
        let old = fs::read(folder.path().join(KEYS)).unwrap();
        file.last_backend = Some("other".into());
        file.write(folder.path()).unwrap();
        let new = fs::read(folder.path().join(KEYS_COPY)).unwrap();
        for (first, second) in [
            (&old, &new),
            (&new, &old),
            (&b"rubbish".to_vec(), &new),
            (&new, &vec![]),
        ] {
            fs::write(folder.path().join(KEYS), first).unwrap();
            fs::write(folder.path().join(KEYS_COPY), second).unwrap();
            let read = KeyFile::read(folder.path(), vault()).unwrap();
            assert_eq!(read.last_backend.as_deref(), Some("other"));
            read.heal(folder.path()).unwrap();
            for name in [KEYS, KEYS_COPY] {
                assert_eq!(fs::read(folder.path().join(name)).unwrap(), new);
            }
        }
    }

    #[test]
    fn missing_damaged_and_foreign_are_told_apart() {
        let part = |first: Option<&str>, second: Option<&str>, vault| {
            let folder = tempfile::tempdir().unwrap();
            for (name, text) in [(KEYS, first), (KEYS_COPY, second)] {
                if let Some(text) = text {
                    fs::write(folder.path().join(name), text).unwrap();
                }
            }
            match KeyFile::read(folder.path(), vault) {
                Err(StoreError::Damaged { part }) => Some(part),
                _ => None,
            }
        };
        let good = sample().text().unwrap();
        let other = VaultId::parse(&ID.replace("0b7c", "0b7d")).unwrap();
        assert_eq!(part(None, None, vault()), Some(Part::KeyFileMissing));
        assert_eq!(part(None, Some("{}"), vault()), Some(Part::KeyFile));
        assert_eq!(part(Some(&good), None, other), Some(Part::KeyFileOfAnotherVault));
        assert_eq!(
            part(Some(&good), Some("{}"), other),
            Some(Part::KeyFileOfAnotherVault)
        );
        assert_eq!(part(Some("{}"), Some(&good), vault()), None);
    }

    #[test]
    fn newer_files_are_refused_as_newer_and_not_as_damaged() {
        let file = sample();
        for (from, to) in [
            ("\"format\": 1,", "\"format\": 2, \"novelty\": [],"),
            ("\"schema\": 3,", "\"schema\": 4,"),
            ("\"min_reader\": 1,", "\"min_reader\": 4,"),
        ] {
            let text = resummed(&file, from, to);
            let refused = KeyFile::parse(text.as_bytes(), vault());
            assert!(
                matches!(refused, Err(StoreError::Newer { needs: 2..=4, .. })),
                "{to}"
            );
        }
        let unknown_field = resummed(&file, "\"format\": 1,", "\"format\": 1, \"novelty\": [],");
        assert!(matches!(
            KeyFile::parse(unknown_field.as_bytes(), vault()),
            Err(StoreError::Damaged { part: Part::KeyFile })
        ));
    }

    #[test]
    fn replacing_a_slot_keeps_the_other_kinds() {
        let mut file = sample();
        let code = || SlotV1::for_recovery(&dek(), vault(), &RecoveryCode::mint().unwrap()).unwrap();
        file.add(code());
        file.confirm_recovery();
        let newer = code();
        let id = newer.id().to_owned();
        file.add(newer);
        assert!(file.drop_older(SlotKind::Recovery, &id));
        assert_eq!(file.ways_in(), [SlotKind::Keychain, SlotKind::Recovery]);
        let left: Vec<_> = file
            .slots(SlotKind::Recovery)
            .map(|slot| (slot.id(), slot.confirmed))
            .collect();
        assert_eq!(left, [(id.as_str(), false)]);
    }
}
