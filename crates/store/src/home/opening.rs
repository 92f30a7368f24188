//! How a vault is opened: first its key, then its database. Whatever happens here, no key is made.

use super::{Claim, Home, keys_of};
use crate::backups;
use crate::file::sync_folder;
use crate::keychain::{self, Keychain};
use crate::keys::{Cost, Dek, KeyFile, RecoveryCode, SlotKind, SlotV1};
use crate::layout::{DATABASE, VaultFolder, VaultId};
use crate::migration::{self, SCHEMA};
use crate::vault::Sealed;
use crate::{Part, StoreError, Vault, database};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;
use tempfile::TempDir;

/// What opens a vault.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// The computer account.
    Keychain(&'a dyn Keychain),
    /// The passphrase.
    Passphrase(&'a str),
    /// The recovery code, as typed.
    Recovery(&'a str),
    /// Nothing, if the vault is not protected.
    Unprotected,
}

/// A vault whose data key is proven and whose database is closed: what restoring, repairing and deleting work on.
pub struct Opened {
    pub(crate) id: VaultId,
    pub(crate) place: VaultFolder,
    pub(crate) dek: Dek,
    pub(crate) keys: KeyFile,
    pub(crate) claim: Claim,
    /// The key file has something to say that it did not say before.
    pub(crate) changed: bool,
}

impl Home {
    /// Opens a vault. Takes as long as [`Home::create`].
    pub fn unlock(&self, id: VaultId, key: Key<'_>) -> Result<Vault, StoreError> {
        self.open_again(self.prove(id, key)?)
    }

    /// Proves a key, and holds the vault without opening its database, which may be damaged or missing.
    pub fn prove(&self, id: VaultId, key: Key<'_>) -> Result<Opened, StoreError> {
        let place = self.place(id);
        let claim = self.claim(id)?;
        let mut keys = keys_of(&place, id)?;
        let (dek, changed) = open_slot(&mut keys, id, key)?;
        Ok(Opened {
            id,
            place,
            dek,
            keys,
            claim,
            changed,
        })
    }

    /// Opens the database of a proven vault, as it is on the disk now. One that cannot be written, or that cannot be
    /// brought to the present schema for want of space, is opened for viewing.
    pub fn open_again(&self, opened: Opened) -> Result<Vault, StoreError> {
        let folder = opened.place.active()?;
        let path = folder.join(DATABASE);
        if !path.try_exists().map_err(StoreError::at(&path))? {
            return Err(StoreError::Damaged {
                part: Part::DatabaseMissing,
            });
        }
        match open_for_work(&path, &opened) {
            Ok(Some(connection)) => {
                let changed = opened.changed;
                Ok(Vault::new(connection, refreshed(opened.sealed(folder), changed)))
            }
            Ok(None) | Err(StoreError::ReadOnly) => {
                let (connection, copy) = private_copy(&path, &opened.dek)?;
                Ok(Vault::viewed(connection, opened.sealed(folder), copy))
            }
            Err(error) => Err(error),
        }
    }
}

impl Opened {
    fn sealed(self, folder: PathBuf) -> Sealed {
        Sealed {
            id: self.id,
            place: self.place,
            folder,
            dek: self.dek,
            keys: self.keys,
            claim: self.claim,
        }
    }
}

/// A connection that may write, to the present schema; `None` if the data had to stay in an older one because there
/// was no room for a backup.
fn open_for_work(path: &Path, opened: &Opened) -> Result<Option<Connection>, StoreError> {
    let left_by_a_crash = fs::metadata(path.with_extension("db-wal")).is_ok_and(|log| log.len() > 0);
    let mut connection = database::prepare(path, &opened.dek)?;
    if left_by_a_crash {
        database::check_quickly(&connection)?;
    }
    let schema = database::schema(&connection)?;
    if schema < SCHEMA {
        let backup = backups::make(
            &connection,
            &opened.dek,
            &opened.keys,
            &opened.place,
            last_written(path)?,
            Some(schema),
        );
        match backup {
            Err(StoreError::DiskFull | StoreError::ReadOnly) => return Ok(None),
            backup => backup?,
        };
        if let Err(error) = migration::run(&mut connection, migration::STEPS) {
            return match error {
                StoreError::DiskFull => Ok(None),
                _ => Err(StoreError::UpdateFailed),
            };
        }
        database::check(&connection)?;
    }
    Ok(Some(connection))
}

/// The moment from which a backup that is made before a migration dates: that of the data in it. Nothing here reads the
/// clock.
fn last_written(path: &Path) -> Result<DateTime, StoreError> {
    let written = fs::metadata(path)
        .and_then(|found| found.modified())
        .map_err(StoreError::at(path))?;
    let written = Timestamp::try_from(written).unwrap_or_default();
    Ok(written.to_zoned(TimeZone::system()).datetime())
}

/// Opens a private copy of a database, encrypted as the database is, and refuses every change. `SQLite` itself could
/// open the original only by passing over its write-ahead log, and so over the newest answers.
fn private_copy(path: &Path, dek: &Dek) -> Result<(Connection, TempDir), StoreError> {
    let folder = TempDir::with_prefix("resguardo-").map_err(StoreError::at(path))?;
    let copy = folder.path().join(DATABASE);
    fs::copy(path, &copy).map_err(StoreError::at(&copy))?;
    let log = path.with_extension("db-wal");
    if log.exists() {
        fs::copy(&log, copy.with_extension("db-wal")).map_err(StoreError::at(&copy))?;
    }
    for file in crate::layout::entries_if_there(folder.path())? {
        make_writable(&file).map_err(StoreError::at(&file))?;
    }
    sync_folder(folder.path()).map_err(StoreError::at(&copy))?;
    let connection = database::open(&copy, dek).map_err(|error| match error {
        StoreError::Inconsistent => StoreError::UpdateFailed,
        error => error,
    })?;
    database::query_only(&connection, true)?;
    Ok((connection, folder))
}

/// A copy has the permissions of its original, which may forbid what `SQLite` does to a copy of its own.
fn make_writable(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    let writable = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    #[cfg(not(unix))]
    let writable = {
        let mut permissions = fs::metadata(path)?.permissions();
        permissions.set_readonly(false);
        permissions
    };
    fs::set_permissions(path, writable)
}

/// The data key, and whether the key file has something to say that it did not say before.
fn open_slot(keys: &mut KeyFile, id: VaultId, key: Key<'_>) -> Result<(Dek, bool), StoreError> {
    match key {
        Key::Keychain(keychain) => {
            let (dek, slot, _) = keychain::open_slot(keychain, id, keys)?;
            let (slot, provider) = (slot.id().to_owned(), Some(keychain.provider()));
            let pruned = keys.drop_older(SlotKind::Keychain, &slot);
            let moved = keys.last_backend != provider;
            keys.last_backend = provider;
            Ok((dek, pruned || moved))
        }
        Key::Passphrase(passphrase) => {
            let begun = Instant::now();
            let open = |slot: &SlotV1| slot.open_with_passphrase(id, passphrase);
            let dek = first_that_opens(keys, SlotKind::Passphrase, open)?;
            let raised = dearer_slot(keys, id, &dek, passphrase, begun)?;
            Ok((dek, raised))
        }
        Key::Recovery(typed) => {
            let code = RecoveryCode::parse(typed)?;
            let open = |slot: &SlotV1| slot.open_with_code(id, &code);
            first_that_opens(keys, SlotKind::Recovery, open).map(|dek| (dek, false))
        }
        Key::Unprotected => {
            let open = |slot: &SlotV1| slot.open_to_anyone(id);
            first_that_opens(keys, SlotKind::Unprotected, open).map(|dek| (dek, false))
        }
    }
}

/// Makes guessing dearer where opening was quick; true if it did.
fn dearer_slot(
    keys: &mut KeyFile,
    id: VaultId,
    dek: &Dek,
    passphrase: &str,
    begun: Instant,
) -> Result<bool, StoreError> {
    let took = begun.elapsed();
    let cost = keys.slots(SlotKind::Passphrase).filter_map(SlotV1::cost).last();
    let Some(dearer) = cost.and_then(|cost: Cost| cost.raised(took)) else {
        return Ok(false);
    };
    let slot = SlotV1::for_passphrase(dek, id, passphrase, dearer)?;
    keys.drop_kind(SlotKind::Passphrase);
    keys.add(slot);
    Ok(true)
}

pub(crate) fn first_that_opens(
    keys: &KeyFile,
    kind: SlotKind,
    open: impl Fn(&SlotV1) -> Result<Option<Dek>, StoreError>,
) -> Result<Dek, StoreError> {
    let mut error = StoreError::NoSlot { kind };
    for slot in keys.slots(kind) {
        match open(slot)? {
            Some(dek) => return keychain::proven(dek, keys),
            None => error = StoreError::WrongKey,
        }
    }
    Err(error)
}

/// Brings the key file up to date after a good start: a pruned slot, the schema, a damaged copy. The vault is
/// open by now, and a key file that cannot be written is no reason to shut it again.
fn refreshed(mut sealed: Sealed, changed: bool) -> Sealed {
    let written = if changed || sealed.keys.schema != SCHEMA {
        sealed.rewrite_keys(|keys| keys.schema = SCHEMA)
    } else {
        sealed.keys.heal(&sealed.folder)
    };
    if let Err(error) = written {
        tracing::warn!(error = %error, "the key file is not up to date");
    }
    sealed
}
