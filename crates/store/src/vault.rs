//! An open vault.

use crate::home::Claim;
use crate::keychain::{self, Keychain};
use crate::keys::{Dek, Kek, KeyFile, RecoveryCode, SlotKind, SlotV1};
use crate::layout::VaultId;
use crate::tables::runs::{self, Run};
use crate::tables::snapshots::{self, SavedSnapshot};
use crate::tables::{assessments, events, settings, subjects};
use crate::{StoreError, database};
use domain::{Assessment, AssessmentId, Event, Subject};
use jiff::civil::Date;
use rusqlite::{Connection, TransactionBehavior};
use std::path::PathBuf;

/// What one person or organisation keeps: open, with its data key in memory until it is dropped.
///
/// Every method that writes returns only when the change is on the disk, so that "saved" may be said then.
pub struct Vault {
    connection: Connection,
    /// Absent in memory.
    sealed: Option<Sealed>,
}

/// What a vault on the disk has besides its database.
pub(crate) struct Sealed {
    pub(crate) id: VaultId,
    pub(crate) folder: PathBuf,
    pub(crate) dek: Dek,
    pub(crate) keys: KeyFile,
    /// Given back when the vault is closed.
    #[expect(dead_code, reason = "held, not read")]
    pub(crate) claim: Claim,
}

/// How much of what was merged was new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// New subjects.
    pub subjects: usize,
    /// New assessments.
    pub assessments: usize,
    /// New events.
    pub events: usize,
    /// Events whose id is known with another content. The vault's own stay: what was stored is never
    /// replaced by what comes from outside.
    pub conflicting: usize,
}

impl Vault {
    /// A vault that is gone when it is dropped, to try things without saving. Touches no file.
    pub fn in_memory() -> Result<Self, StoreError> {
        Ok(Self {
            connection: database::in_memory()?,
            sealed: None,
        })
    }

    pub(crate) fn new(connection: Connection, sealed: Sealed) -> Self {
        Self {
            connection,
            sealed: Some(sealed),
        }
    }

    /// The vault's id; none in memory.
    pub fn id(&self) -> Option<VaultId> {
        self.sealed.as_ref().map(|sealed| sealed.id)
    }

    /// Adds a subject, or replaces the one with the same id.
    pub fn add_subject(&mut self, subject: &Subject) -> Result<(), StoreError> {
        self.write(|connection| subjects::put(connection, subject))
    }

    /// All subjects, in the order in which they came.
    pub fn subjects(&self) -> Result<Vec<Subject>, StoreError> {
        subjects::all(&self.connection).map_err(StoreError::database)
    }

    /// Adds an assessment, or replaces the one with the same id. Its subject must be known.
    pub fn add_assessment(&mut self, assessment: &Assessment) -> Result<(), StoreError> {
        self.write(|connection| assessments::put(connection, assessment))
    }

    /// All assessments, in the order in which they came.
    pub fn assessments(&self) -> Result<Vec<Assessment>, StoreError> {
        assessments::all(&self.connection).map_err(StoreError::database)
    }

    /// Adds events, all or none. Their assessment and subject must be known and their ids new.
    pub fn append(&mut self, new: &[Event]) -> Result<(), StoreError> {
        self.write(|connection| new.iter().try_for_each(|event| events::add(connection, event)))
    }

    /// The events of an assessment in the order in which they count.
    pub fn events(&self, assessment: AssessmentId) -> Result<Vec<Event>, StoreError> {
        events::of_assessment(&self.connection, assessment).map_err(StoreError::database)
    }

    /// The union with what comes from elsewhere, by id, all or nothing: known ids keep what they have.
    pub fn merge(
        &mut self,
        new_subjects: &[Subject],
        new_assessments: &[Assessment],
        new_events: &[Event],
    ) -> Result<Merged, StoreError> {
        self.write(|connection| {
            let mut merged = Merged::default();
            for subject in new_subjects {
                merged.subjects += usize::from(subjects::add_if_new(connection, subject)?);
            }
            for assessment in new_assessments {
                merged.assessments += usize::from(assessments::add_if_new(connection, assessment)?);
            }
            for event in new_events {
                if events::add_if_new(connection, event)? {
                    merged.events += 1;
                } else if events::by_id(connection, event.id)?.as_ref() != Some(event) {
                    merged.conflicting += 1;
                }
            }
            Ok(merged)
        })
    }

    /// A setting of this vault.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        settings::get(&self.connection, key).map_err(StoreError::database)
    }

    /// Sets a setting of this vault.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.write(|connection| settings::put(connection, key, value))
    }

    /// Keeps a run of the checks, as JSON.
    pub fn save_run(&mut self, json: &str, date: Date) -> Result<(), StoreError> {
        self.write(|connection| runs::add(connection, json, date))
    }

    /// The run that was kept last.
    pub fn latest_run(&self) -> Result<Option<Run>, StoreError> {
        runs::latest(&self.connection).map_err(StoreError::database)
    }

    /// Keeps a snapshot of an assessment, as JSON.
    pub fn save_snapshot(
        &mut self,
        assessment: AssessmentId,
        date: Date,
        json: &str,
    ) -> Result<(), StoreError> {
        self.write(|connection| snapshots::add(connection, assessment, date, json))
    }

    /// The snapshots of an assessment, oldest first.
    pub fn snapshots(&self, assessment: AssessmentId) -> Result<Vec<SavedSnapshot>, StoreError> {
        snapshots::of_assessment(&self.connection, assessment).map_err(StoreError::database)
    }

    /// Reads and checks everything: every page's authentication, the structure, the references, every row.
    pub fn verify(&self) -> Result<(), StoreError> {
        database::check(&self.connection)?;
        self.subjects()?;
        events::read_all(&self.connection).map_err(StoreError::database)?;
        for assessment in self.assessments()? {
            self.snapshots(assessment.id)?;
        }
        self.latest_run().map(drop)
    }

    /// The ways into this vault, each once; none in memory.
    pub fn ways_in(&self) -> Vec<SlotKind> {
        self.sealed
            .as_ref()
            .map_or_else(Vec::new, |sealed| sealed.keys.ways_in())
    }

    /// Makes a recovery code in place of an earlier one, which then no longer works. Shown once: the vault
    /// cannot give it again.
    pub fn new_recovery_code(&mut self) -> Result<RecoveryCode, StoreError> {
        let sealed = self.sealed()?;
        let code = RecoveryCode::mint()?;
        let slot = SlotV1::for_recovery(&sealed.dek, sealed.id, &code)?;
        let id = slot.id().to_owned();
        sealed.rewrite_keys(|keys| {
            keys.add(slot);
            keys.drop_older(SlotKind::Recovery, &id);
        })?;
        Ok(code)
    }

    /// Whether the person showed that she has the present code.
    pub fn has_confirmed_recovery(&self) -> bool {
        self.sealed
            .as_ref()
            .is_some_and(|sealed| sealed.keys.slots(SlotKind::Recovery).any(|slot| slot.confirmed))
    }

    /// Notes that the person showed that she has the present code.
    pub fn confirm_recovery(&mut self) -> Result<(), StoreError> {
        let sealed = self.sealed()?;
        if sealed.keys.slots(SlotKind::Recovery).next().is_none() {
            return Err(StoreError::NoSlot {
                kind: SlotKind::Recovery,
            });
        }
        sealed.rewrite_keys(KeyFile::confirm_recovery)
    }

    /// Lets the keychain open this vault from now on. Earlier keychain slots stay until the next time that
    /// the keychain has opened the vault: until then nothing is known to work.
    pub fn remember(&mut self, keychain: &dyn Keychain) -> Result<(), StoreError> {
        let sealed = self.sealed()?;
        let kek = Kek::mint()?;
        let slot = SlotV1::for_keychain(&sealed.dek, sealed.id, &kek)?;
        let id = slot.id().to_owned();
        // The slot first: if this stops half way, the keychain still has the key of the earlier slot. The other
        // way round it would have one that fits nothing.
        sealed.rewrite_keys(|keys| keys.add(slot))?;
        if let Err(reason) = keychain::keep(keychain, sealed.id, &kek) {
            sealed.rewrite_keys(|keys| keys.remove(&id))?;
            return Err(StoreError::NoKeychain { reason });
        }
        Ok(())
    }

    /// Runs one transaction; it is on the disk when this returns.
    fn write<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        transact(&mut self.connection, work).map_err(StoreError::database)
    }

    fn sealed(&mut self) -> Result<&mut Sealed, StoreError> {
        self.sealed.as_mut().ok_or(StoreError::MemoryOnly)
    }
}

fn transact<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let result = work(&transaction)?;
    transaction.commit()?;
    Ok(result)
}

impl Sealed {
    /// Changes the key file: on the disk first, then here.
    pub(crate) fn rewrite_keys(&mut self, change: impl FnOnce(&mut KeyFile)) -> Result<(), StoreError> {
        let mut keys = self.keys.clone();
        change(&mut keys);
        keys.write(&self.folder)?;
        self.keys = keys;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vault_can_move_to_another_thread() {
        fn moves<T: Send>(_: &T) {}
        moves(&Vault::in_memory().unwrap());
    }
}
