//! An open vault.

mod keeping;
mod ways;

use crate::home::{Claim, Opened};
use crate::keys::{Dek, KeyFile};
use crate::layout::{VaultFolder, VaultId};
use crate::tables::runs::{self, Run};
use crate::tables::snapshots::{self, SavedSnapshot};
use crate::tables::{assessments, commits, events, settings, subjects};
use crate::{StoreError, database};
use domain::{Assessment, AssessmentId, Event, Subject};
use jiff::civil::Date;
use rusqlite::{Connection, TransactionBehavior};
use std::path::PathBuf;
use tempfile::TempDir;

pub use keeping::Verified;

/// What one person or organisation keeps: open, with its data key in memory until it is dropped.
///
/// Every method that writes returns only when the change is on the disk, so that "saved" may be said then.
pub struct Vault {
    connection: Connection,
    /// Absent in memory.
    sealed: Option<Sealed>,
    /// The private copy that is open instead of the vault's own database, which cannot be written.
    viewing: Option<TempDir>,
    /// Changes that the key file knows of and the database does not.
    missing: u64,
}

/// What a vault on the disk has besides its database.
pub(crate) struct Sealed {
    pub(crate) id: VaultId,
    pub(crate) place: VaultFolder,
    pub(crate) folder: PathBuf,
    pub(crate) dek: Dek,
    pub(crate) keys: KeyFile,
    /// Given back when the vault is closed.
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
            viewing: None,
            missing: 0,
        })
    }

    pub(crate) fn new(connection: Connection, sealed: Sealed) -> Self {
        // A database that cannot say how many changes it has seen says so again at the first reading.
        let seen = commits::get(&connection).unwrap_or(u64::MAX);
        Self {
            missing: sealed.keys.commits.saturating_sub(seen),
            connection,
            sealed: Some(sealed),
            viewing: None,
        }
    }

    /// A vault of which a private copy is open, and which cannot be changed.
    pub(crate) fn viewed(connection: Connection, sealed: Sealed, copy: TempDir) -> Self {
        Self {
            viewing: Some(copy),
            ..Self::new(connection, sealed)
        }
    }

    /// Closes the database and keeps the key, for what works on a closed vault.
    pub fn close(mut self) -> Result<Opened, StoreError> {
        if let Err(error) = self.settle() {
            tracing::warn!(error = %error, "the log stays beside the database");
        }
        let sealed = self.sealed.take().ok_or(StoreError::MemoryOnly)?;
        database::close(self.connection)?;
        Ok(Opened {
            id: sealed.id,
            place: sealed.place,
            dek: sealed.dek,
            keys: sealed.keys,
            claim: sealed.claim,
            changed: false,
        })
    }

    /// Whether the medium cannot be written, so that a private copy is open and nothing can be changed.
    pub fn is_viewed(&self) -> bool {
        self.viewing.is_some()
    }

    /// Changes that were saved once and are not in the files any more: the log was damaged or removed, or an older
    /// state was put in the place of a newer one.
    pub fn missing(&self) -> u64 {
        self.missing
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
        // Events count themselves.
        self.transact(|connection| new.iter().try_for_each(|event| events::add(connection, event)))
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

    /// Every run that was kept, oldest first.
    pub fn runs(&self) -> Result<Vec<Run>, StoreError> {
        runs::all(&self.connection).map_err(StoreError::database)
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

    /// Makes a change and counts it.
    fn write<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        self.transact(|connection| {
            let result = work(connection)?;
            commits::count_one(connection)?;
            Ok(result)
        })
    }

    /// Runs one transaction; it is on the disk when this returns.
    fn transact<T>(
        &mut self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        if self.is_viewed() {
            return Err(StoreError::ReadOnly);
        }
        transact(&mut self.connection, work).map_err(StoreError::database)
    }

    /// The key file and its surroundings, to be changed.
    fn sealed(&mut self) -> Result<&mut Sealed, StoreError> {
        if self.is_viewed() {
            return Err(StoreError::ReadOnly);
        }
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
