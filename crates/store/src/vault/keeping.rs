//! Keeping what is in an open vault: settling, checking, backups, portable copies.

use super::Vault;
use crate::backups::{self, Backup};
use crate::contents::Contents;
use crate::home::{CopyKey, first_that_opens};
use crate::keys::{RecoveryCode, SlotKind};
use crate::tables::commits;
use crate::{StoreError, database, portable};
use jiff::civil::DateTime;
use std::path::Path;

/// What a complete check read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Assessments.
    pub assessments: usize,
    /// Events.
    pub events: usize,
    /// The newest backup, which was read too.
    pub backup: Option<Backup>,
}

impl Vault {
    /// Brings the log into the database and notes in the key file how many changes there are. For a quiet moment, and
    /// before closing: damage in the log is the one kind that `SQLite` passes over in silence, so it should be short.
    pub fn settle(&mut self) -> Result<(), StoreError> {
        if self.is_viewed() || self.sealed.is_none() {
            return Ok(());
        }
        let seen = commits::get(&self.connection).map_err(StoreError::database)?;
        if self.sealed()?.keys.commits == seen {
            return Ok(());
        }
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(StoreError::database)?;
        self.sealed()?.rewrite_keys(|keys| keys.commits = seen)
    }

    /// Reads and checks everything: every page's authentication, the structure, the references, every row, and the
    /// newest backup. A damaged backup is named as that.
    pub fn verify(&self) -> Result<Verified, StoreError> {
        database::check(&self.connection)?;
        let contents = Contents::read(&self.connection).map_err(StoreError::database)?;
        let mut verified = Verified {
            assessments: contents.assessments.len(),
            events: contents.events.len(),
            backup: None,
        };
        if let Some(sealed) = &self.sealed
            && let Some(newest) = backups::list(&sealed.place)?.into_iter().next()
        {
            backups::verify(&sealed.place, &newest, &sealed.dek)?;
            verified.backup = Some(newest);
        }
        Ok(verified)
    }

    /// Makes an automatic backup, checks it from the disk, and lets superfluous ones go.
    pub fn back_up(&mut self, made: DateTime) -> Result<Backup, StoreError> {
        self.settle()?;
        if self.is_viewed() {
            return Err(StoreError::ReadOnly);
        }
        let sealed = self.sealed.as_ref().ok_or(StoreError::MemoryOnly)?;
        backups::make(
            &self.connection,
            &sealed.dek,
            &sealed.keys,
            &sealed.place,
            made,
            None,
        )
    }

    /// Whether anything has changed since the newest backup; true if there is none. False where none can be made.
    pub fn needs_backup(&self) -> Result<bool, StoreError> {
        let Some(sealed) = self.sealed.as_ref().filter(|_| !self.is_viewed()) else {
            return Ok(false);
        };
        let backed_up = backups::newest_keys(&sealed.place, sealed.id).map(|keys| keys.commits);
        let seen = commits::get(&self.connection).map_err(StoreError::database)?;
        Ok(backed_up.is_none_or(|backed_up| backed_up != seen))
    }

    /// Writes everything into one encrypted file that other tools open too. The recovery code must be this vault's
    /// present one, so that nobody keeps a copy that her paper does not open.
    pub fn save_copy(&self, target: &Path, key: CopyKey<'_>) -> Result<(), StoreError> {
        let text = key.text()?;
        if let CopyKey::Recovery(typed) = key {
            let sealed = self.sealed.as_ref().ok_or(StoreError::MemoryOnly)?;
            let code = RecoveryCode::parse(typed)?;
            first_that_opens(&sealed.keys, SlotKind::Recovery, |slot| {
                slot.open_with_code(sealed.id, &code)
            })?;
        }
        portable::write(&self.connection, target, &text)
    }
}
