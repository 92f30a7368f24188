//! What builds the next folder of a vault that is there: restoring a backup, repairing, deleting an assessment.
//!
//! Each reads what is to be kept, fills a folder that did not exist, checks it, and commits it by deleting its marker.
//! Until then the vault is the old one, afterwards the new one, and never anything between.

use crate::backups::{self, Backup};
use crate::contents::Contents;
use crate::home::{Opened, first_that_opens};
use crate::keychain::{self, Keychain};
use crate::keys::{Dek, KeyFile, SlotKind, SlotV1, mint_dek};
use crate::layout::{DATABASE, FreshFolder};
use crate::migration::SCHEMA;
use crate::{Home, StoreError, database};
use domain::AssessmentId;
use std::fs;
use std::path::Path;

/// What a repair could save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repaired {
    /// The newest backup that could be read; none: the database alone.
    pub backup: Option<Backup>,
    /// Events of the damaged database that the backup did not have.
    pub recovered: usize,
    /// Changes that were saved once and are not there now, at most.
    pub lost: u64,
}

impl Home {
    /// Goes back to a backup. The folder with the present state stays as it is.
    pub fn restore(&self, opened: &mut Opened, number: u32) -> Result<Backup, StoreError> {
        let backup = backups::find(&opened.place, number)?;
        let folder = opened.place.backups();
        rebuild(opened, |fresh, dek| {
            read_copy(fresh, &backup.database(&folder), dek)
        })?;
        Ok(backup)
    }

    /// Saves what can be saved of a damaged vault: the newest backup that passes every check, and whatever can still be
    /// read of the database. The damaged folder stays as it is.
    pub fn repair(&self, opened: &mut Opened) -> Result<Repaired, StoreError> {
        let remembered = opened.keys.commits;
        let damaged = opened.place.active().map(|folder| folder.join(DATABASE)).ok();
        let folder = opened.place.backups();
        let all = backups::list(&opened.place)?;
        let mut repaired = Repaired {
            backup: None,
            recovered: 0,
            lost: 0,
        };
        rebuild(opened, |fresh, dek| {
            let sound = all.into_iter().find_map(|backup| {
                let contents = read_copy(fresh, &backup.database(&folder), dek).ok()?;
                Some((backup, contents))
            });
            let (older, backup) = match sound {
                Some((backup, contents)) => (contents, Some(backup)),
                None => (Contents::default(), None),
            };
            let (salvaged, complete) = damaged
                .and_then(|database| salvage(fresh, &database, dek).ok())
                .unwrap_or_default();
            let before = older.commits;
            let (whole, recovered) = salvaged.completed_by(older);
            if whole.is_empty() {
                return Err(StoreError::NothingReadable);
            }
            let lost = if complete {
                0
            } else {
                remembered.saturating_sub(before + recovered as u64)
            };
            repaired = Repaired {
                backup,
                recovered,
                lost,
            };
            Ok(whole)
        })?;
        Ok(repaired)
    }

    /// Deletes an assessment for good: everything else goes into a new folder under a new data key, and then the old
    /// folder and every backup go. The keychain and a passphrase open the new one as they opened the old one; a
    /// recovery code does not, so that the old one cannot read what is left of the old files.
    ///
    /// `NeedsPassphrase` if the vault has one and it was not given; `LastWay` if a recovery code is its only way in.
    pub fn delete_assessment(
        &self,
        opened: &mut Opened,
        assessment: AssessmentId,
        keychain: &dyn Keychain,
        passphrase: Option<&str>,
    ) -> Result<(), StoreError> {
        let contents = present(opened)?.without(assessment);
        let fresh = FreshFolder::next(&opened.place)?;
        let built = rotate(opened, &fresh, &contents, keychain, passphrase)
            .and_then(|(dek, keys)| fresh.commit().map(|_| (dek, keys)));
        match built {
            Ok((dek, keys)) => {
                (opened.dek, opened.keys) = (dek, keys);
                opened.place.finish_replacing()
            }
            Err(error) => Err(swept(opened, error)),
        }
    }
}

/// What the vault holds now, checked in every way.
fn present(opened: &Opened) -> Result<Contents, StoreError> {
    let path = opened.place.active()?.join(DATABASE);
    let connection = database::open(&path, &opened.dek)?;
    database::check(&connection)?;
    let contents = Contents::read(&connection).map_err(StoreError::database)?;
    database::close(connection)?;
    Ok(contents)
}

/// Fills the next folder under the same keys and commits it.
fn rebuild(
    opened: &mut Opened,
    contents: impl FnOnce(&FreshFolder, &Dek) -> Result<Contents, StoreError>,
) -> Result<(), StoreError> {
    let fresh = FreshFolder::next(&opened.place)?;
    let mut keys = opened.keys.clone();
    let built = contents(&fresh, &opened.dek)
        .and_then(|contents| fill(&fresh, &mut keys, &opened.dek, opened, &contents))
        .and_then(|()| fresh.commit());
    match built {
        Ok(_) => {
            opened.keys = keys;
            Ok(())
        }
        Err(error) => Err(swept(opened, error)),
    }
}

/// The key file is written and read back before there is a database; the database is closed, opened again and checked
/// before anything is committed.
fn fill(
    fresh: &FreshFolder,
    keys: &mut KeyFile,
    dek: &Dek,
    opened: &Opened,
    contents: &Contents,
) -> Result<(), StoreError> {
    keys.schema = SCHEMA;
    keys.commits = contents.commits;
    keys.write(fresh.path())?;
    KeyFile::read(fresh.path(), opened.id)?;
    let mut connection = database::create(&fresh.path().join(DATABASE), dek)?;
    contents.write(&mut connection).map_err(StoreError::database)?;
    database::check(&connection)?;
    database::close(connection)
}

/// Fills the next folder under a new data key, with every way in that can be carried over.
fn rotate(
    opened: &Opened,
    fresh: &FreshFolder,
    contents: &Contents,
    keychain: &dyn Keychain,
    passphrase: Option<&str>,
) -> Result<(Dek, KeyFile), StoreError> {
    let dek = mint_dek(fresh)?;
    let slots = carried(opened, &dek, keychain, passphrase)?;
    let mut keys = opened.keys.under_new_key(dek.id(), slots);
    fill(fresh, &mut keys, &dek, opened, contents)?;
    fresh.replace_all_before()?;
    Ok((dek, keys))
}

/// The slots of the new data key for the ways that the vault has. A keychain that does not help is left behind if
/// something else opens the vault.
fn carried(
    opened: &Opened,
    dek: &Dek,
    keychain: &dyn Keychain,
    passphrase: Option<&str>,
) -> Result<Vec<SlotV1>, StoreError> {
    let (id, keys) = (opened.id, &opened.keys);
    let mut slots = Vec::new();
    let mut refused = StoreError::LastWay;
    for way in keys.ways_in() {
        match way {
            SlotKind::Passphrase => {
                let text = passphrase.ok_or(StoreError::NeedsPassphrase)?;
                first_that_opens(keys, way, |slot| slot.open_with_passphrase(id, text))?;
                let cost = keys.slots(way).filter_map(SlotV1::cost).last();
                slots.push(SlotV1::for_passphrase(dek, id, text, cost.unwrap_or_default())?);
            }
            // The same key of the keychain: nothing has to be put there before the commit, so nothing can be half done.
            // A new one is made as soon as the vault is open (`Vault::remember`).
            SlotKind::Keychain => match keychain::fitting_kek(keychain, id, keys) {
                Ok(kek) => slots.push(SlotV1::for_keychain(dek, id, &kek)?),
                Err(error) => refused = error,
            },
            SlotKind::Unprotected => slots.push(SlotV1::for_anyone(dek, id)?),
            SlotKind::Recovery => {}
        }
    }
    if slots.is_empty() { Err(refused) } else { Ok(slots) }
}

/// Everything in a backup, read from a copy of it in an unfinished folder: a backup of an older schema is brought to the
/// present one there.
fn read_copy(fresh: &FreshFolder, backup: &Path, dek: &Dek) -> Result<Contents, StoreError> {
    let copy = fresh.path().join("incoming.db");
    fs::copy(backup, &copy).map_err(StoreError::at(&copy))?;
    let connection = database::open(&copy, dek)?;
    database::check(&connection)?;
    let contents = Contents::read(&connection).map_err(StoreError::database)?;
    database::close(connection)?;
    remove_copy(&copy)?;
    Ok(contents)
}

/// What can still be read of a damaged database, from a copy of it and of its log; true if that is everything.
fn salvage(fresh: &FreshFolder, damaged: &Path, dek: &Dek) -> Result<(Contents, bool), StoreError> {
    let copy = fresh.path().join("damaged.db");
    fs::copy(damaged, &copy).map_err(StoreError::at(&copy))?;
    let log = damaged.with_extension("db-wal");
    if log.exists() {
        fs::copy(&log, copy.with_extension("db-wal")).map_err(StoreError::at(&copy))?;
    }
    // Once by the front door: an older schema is brought up where that is possible, and the log goes into the copy.
    if let Ok(connection) = database::open(&copy, dek) {
        let _ = database::close(connection);
    }
    let salvaged = Contents::salvage(&|| database::open_damaged(&copy, dek));
    remove_copy(&copy)?;
    Ok(salvaged)
}

fn remove_copy(copy: &Path) -> Result<(), StoreError> {
    for path in [copy.to_owned(), copy.with_extension("db-wal")] {
        crate::file::remove_if_there(&path).map_err(StoreError::at(&path))?;
    }
    Ok(())
}

/// Removes an unfinished folder, and hands the reason on. What cannot be removed now goes at the next start.
fn swept(opened: &Opened, error: StoreError) -> StoreError {
    if let Err(left) = opened.place.clean() {
        tracing::warn!(error = %left, "an unfinished folder stays");
    }
    error
}
