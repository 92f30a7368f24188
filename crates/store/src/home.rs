//! The data folder of this computer account, and how vaults are made and unlocked in it.

use crate::file::private;
use crate::keychain::{self, Keychain, KeychainFault};
use crate::keys::{Dek, Kek, KeyFile, RecoveryCode, SlotKind, SlotV1, check_strength, mint_dek};
use crate::layout::{self, DATABASE, FreshFolder, LOCK, NoVaultOnDisk, VaultFolder, VaultId};
use crate::migration::SCHEMA;
use crate::vault::Sealed;
use crate::{Part, StoreError, Vault, database};
use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The data folder, held by this process alone: window and command line share it in turns.
pub struct Home {
    data: PathBuf,
    lock: Arc<Lock>,
    vaults: Vec<VaultId>,
}

/// The lock file, and which vaults this process has open. Held as long as the file is open, and given back by
/// the system even when the process is killed.
pub(crate) struct Lock {
    _file: File,
    open: Mutex<BTreeSet<VaultId>>,
}

/// The right to open one vault, once at a time. Also keeps the data folder from other processes.
///
/// A second opener in this process must be stopped before it touches the database file: closing any descriptor
/// of a file drops the POSIX locks that `SQLite` holds on it.
pub(crate) struct Claim {
    lock: Arc<Lock>,
    id: VaultId,
}

/// How a new vault is protected.
#[derive(Clone, Copy)]
pub enum Protection<'a> {
    /// By the computer account.
    Keychain(&'a dyn Keychain),
    /// By a passphrase of at least 12 characters or four words.
    Passphrase(&'a str),
}

/// What opens a vault.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// The computer account.
    Keychain(&'a dyn Keychain),
    /// The passphrase.
    Passphrase(&'a str),
    /// The recovery code, as typed.
    Recovery(&'a str),
}

/// What an erasure did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// The vaults that are gone.
    pub vaults: Vec<VaultId>,
    /// Vaults whose item is still in the keychain, and why. The item opens nothing any more.
    pub left_in_keychain: Vec<(VaultId, KeychainFault)>,
}

impl Home {
    /// Takes the data folder, creating it if there is none, and removes what an interrupted run left behind.
    pub fn open(data_dir: impl AsRef<Path>) -> Result<Self, StoreError> {
        let data = data_dir.as_ref().to_owned();
        layout::make_data_folder(&data)?;
        let lock = Arc::new(Lock::take(&data.join(LOCK))?);
        layout::clean(&data)?;
        let vaults = layout::vaults(&data)?;
        Ok(Self { data, lock, vaults })
    }

    /// The vaults, by id.
    pub fn vaults(&self) -> Vec<VaultId> {
        self.vaults.clone()
    }

    /// The ways into a vault, without opening it.
    pub fn ways_in(&self, id: VaultId) -> Result<Vec<SlotKind>, StoreError> {
        let folder = VaultFolder::new(&self.data, id).active()?;
        Ok(KeyFile::read(&folder, id)?.ways_in())
    }

    /// The first run: makes a vault where the disk has none. `NoKeychain` leaves nothing on the disk.
    ///
    /// Stretching a passphrase takes a good part of a second and a keychain may take ten: not for the thread
    /// that draws the window.
    pub fn create(&mut self, protection: Protection<'_>) -> Result<Vault, StoreError> {
        let proof = NoVaultOnDisk::scan(&self.data)?;
        let id = VaultId::new()?;
        let made = match protection {
            Protection::Passphrase(passphrase) => {
                check_strength(passphrase)?;
                self.build(&proof, id, &FirstWay::Passphrase(passphrase))
            }
            Protection::Keychain(keychain) => {
                let kek = Kek::mint()?;
                keychain::keep(keychain, id, &kek).map_err(|reason| StoreError::NoKeychain { reason })?;
                let made = self.build(&proof, id, &FirstWay::Keychain(kek, keychain.provider()));
                if made.is_err() {
                    self.forget(id, keychain);
                }
                made
            }
        };
        // Also after an error: if the very last step failed there is a vault, and it can be unlocked.
        self.vaults = layout::vaults(&self.data)?;
        made
    }

    fn claim(&self, id: VaultId) -> Result<Claim, StoreError> {
        if !self.lock.open().insert(id) {
            return Err(StoreError::AlreadyOpen);
        }
        let lock = Arc::clone(&self.lock);
        Ok(Claim { lock, id })
    }

    /// Takes back the keychain item of a vault that was not made, once it is sure that it was not.
    fn forget(&self, id: VaultId, keychain: &dyn Keychain) {
        if NoVaultOnDisk::scan(&self.data).is_ok()
            && let Err(fault) = keychain.delete(id)
        {
            tracing::warn!(?fault, "the keychain keeps the key of a vault that was not made");
        }
    }

    /// Opens a vault. Whatever happens here, no key is made.
    ///
    /// Takes as long as [`Home::create`].
    pub fn unlock(&self, id: VaultId, key: Key<'_>) -> Result<Vault, StoreError> {
        let folder = VaultFolder::new(&self.data, id).active()?;
        let claim = self.claim(id)?;
        let mut keys = KeyFile::read(&folder, id)?;
        let path = folder.join(DATABASE);
        if !path.try_exists().map_err(StoreError::at(&path))? {
            return Err(StoreError::Damaged {
                part: Part::DatabaseMissing,
            });
        }
        let (dek, changed) = open_slot(&mut keys, id, key)?;
        let connection = database::open(&path, &dek)?;
        let sealed = Sealed {
            id,
            folder,
            dek,
            keys,
            claim,
        };
        Ok(Vault::new(connection, refreshed(sealed, changed)))
    }

    /// Erases every vault with its keys, its keychain item and its backups. Close the vaults first.
    ///
    /// A keychain that does not answer does not stop it: without the key file its item opens nothing.
    pub fn erase_all(&mut self, keychain: &dyn Keychain) -> Result<Erased, StoreError> {
        if !self.lock.open().is_empty() {
            return Err(StoreError::AlreadyOpen);
        }
        let mut erased = Erased::default();
        for id in layout::vaults(&self.data)? {
            match keychain.delete(id) {
                Ok(()) | Err(KeychainFault::NoEntry) => {}
                Err(fault) => erased.left_in_keychain.push((id, fault)),
            }
            VaultFolder::new(&self.data, id).erase()?;
            erased.vaults.push(id);
        }
        self.vaults = layout::vaults(&self.data)?;
        Ok(erased)
    }

    /// Fills a fresh folder and makes it the vault. A kill at any point leaves no vault or a whole one.
    fn build(&self, proof: &NoVaultOnDisk, id: VaultId, way: &FirstWay<'_>) -> Result<Vault, StoreError> {
        let made = FreshFolder::first(proof, &self.data, id).and_then(|fresh| {
            let (connection, dek, keys) = fill(&fresh, id, way)?;
            let claim = self.claim(id)?;
            let folder = fresh.commit()?;
            let sealed = Sealed {
                id,
                folder,
                dek,
                keys,
                claim,
            };
            Ok(Vault::new(connection, sealed))
        });
        // What cannot be removed now (the medium may refuse) is removed at the next start.
        if made.is_err()
            && let Err(left) = layout::clean(&self.data)
        {
            tracing::warn!(error = %left, "an unfinished vault stays");
        }
        made
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.lock.open().remove(&self.id);
    }
}

impl Lock {
    fn open(&self) -> MutexGuard<'_, BTreeSet<VaultId>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(path: &Path) -> Result<Self, StoreError> {
        let file = private()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(StoreError::at(path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self {
                _file: file,
                open: Mutex::default(),
            }),
            Err(TryLockError::WouldBlock) => Err(StoreError::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(StoreError::at(path)(error)),
        }
    }
}

/// The way in that a new vault begins with.
enum FirstWay<'a> {
    Keychain(Kek, String),
    Passphrase(&'a str),
}

impl FirstWay<'_> {
    fn key_file(&self, dek: &Dek, id: VaultId) -> Result<KeyFile, StoreError> {
        let (slot, provider) = match self {
            Self::Keychain(kek, provider) => (SlotV1::for_keychain(dek, id, kek)?, Some(provider)),
            Self::Passphrase(text) => (SlotV1::for_passphrase(dek, id, text)?, None),
        };
        let mut keys = KeyFile::new(id, dek.id(), slot);
        keys.last_backend = provider.cloned();
        Ok(keys)
    }

    fn open(&self, keys: &KeyFile, id: VaultId) -> Result<Dek, StoreError> {
        match self {
            Self::Keychain(kek, _) => {
                first_that_opens(keys, SlotKind::Keychain, |slot| slot.open_with_kek(id, kek))
            }
            Self::Passphrase(text) => first_that_opens(keys, SlotKind::Passphrase, |slot| {
                slot.open_with_passphrase(id, text)
            }),
        }
    }
}

/// The order matters: the key file is written, read back from the disk and opened; only then comes a database.
fn fill(
    fresh: &FreshFolder,
    id: VaultId,
    way: &FirstWay<'_>,
) -> Result<(rusqlite::Connection, Dek, KeyFile), StoreError> {
    way.key_file(&mint_dek(fresh)?, id)?.write(fresh.path())?;
    let keys = KeyFile::read(fresh.path(), id)?;
    let dek = way.open(&keys, id)?;
    let connection = database::create(&fresh.path().join(DATABASE), &dek)?;
    Ok((connection, dek, keys))
}

/// The data key, and whether the key file has something to say that it did not say before.
fn open_slot(keys: &mut KeyFile, id: VaultId, key: Key<'_>) -> Result<(Dek, bool), StoreError> {
    match key {
        Key::Keychain(keychain) => {
            let (dek, slot) = keychain::open_slot(keychain, id, keys)?;
            let (slot, provider) = (slot.id().to_owned(), Some(keychain.provider()));
            let pruned = keys.drop_older(SlotKind::Keychain, &slot);
            let moved = keys.last_backend != provider;
            keys.last_backend = provider;
            Ok((dek, pruned || moved))
        }
        Key::Passphrase(passphrase) => {
            let open = |slot: &SlotV1| slot.open_with_passphrase(id, passphrase);
            first_that_opens(keys, SlotKind::Passphrase, open).map(|dek| (dek, false))
        }
        Key::Recovery(typed) => {
            let code = RecoveryCode::parse(typed)?;
            let open = |slot: &SlotV1| slot.open_with_code(id, &code);
            first_that_opens(keys, SlotKind::Recovery, open).map(|dek| (dek, false))
        }
    }
}

fn first_that_opens(
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
