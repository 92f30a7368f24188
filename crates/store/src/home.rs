//! The data folder of this computer account, and how vaults are made and unlocked in it.

mod creating;
mod opening;

pub use creating::{CopyKey, Protection};
pub(crate) use opening::first_that_opens;
pub use opening::{Key, Opened};

use crate::backups::{self, Backup};
use crate::file::private;
use crate::keychain::{Keychain, KeychainFault};
use crate::keys::{KeyFile, SlotKind};
use crate::layout::{self, LOCK, VaultFolder, VaultId};
use crate::{Part, StoreError, database};
use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// The data folder, held by this process alone: window and command line share it in turns.
pub struct Home {
    data: PathBuf,
    lock: Arc<Lock>,
    vaults: Vec<VaultId>,
}

/// The lock file, and which vaults this process has open. Held as long as the file is open, and given back by
/// the system even when the process is killed.
pub(crate) struct Lock {
    /// Absent on a medium that cannot be written and has no lock file: there is nothing to protect from anybody.
    _file: Option<File>,
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

/// What an erasure did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// The vaults that are gone.
    pub vaults: Vec<VaultId>,
    /// Vaults whose item is still in the keychain, and why. The item opens nothing any more.
    pub left_in_keychain: Vec<(VaultId, KeychainFault)>,
}

impl Home {
    /// Takes the data folder, creating it if there is none, and removes what an interrupted run left behind. A folder
    /// that cannot be written is taken as it is, for viewing.
    ///
    /// `NoCipher` in a build that would write in clear; nothing is made then.
    pub fn open(data_dir: impl AsRef<Path>) -> Result<Self, StoreError> {
        database::refuse_build_without_cipher()?;
        let data = data_dir.as_ref().to_owned();
        layout::make_data_folder(&data)?;
        let lock = Arc::new(Lock::take(&data.join(LOCK))?);
        match layout::clean(&data) {
            Err(StoreError::ReadOnly) => tracing::info!("the data folder cannot be written"),
            cleaned => cleaned?,
        }
        let vaults = layout::vaults(&data)?;
        Ok(Self { data, lock, vaults })
    }

    /// The vaults, by id.
    pub fn vaults(&self) -> Vec<VaultId> {
        self.vaults.clone()
    }

    /// The ways into a vault, without opening it.
    pub fn ways_in(&self, id: VaultId) -> Result<Vec<SlotKind>, StoreError> {
        Ok(keys_of(&self.place(id), id)?.ways_in())
    }

    /// When the files of a vault were last written, as the file system says.
    pub fn last_written(&self, id: VaultId) -> Option<SystemTime> {
        let folder = self.place(id).active().ok()?;
        let written = |path: PathBuf| path.metadata().ok()?.modified().ok();
        let files = layout::entries_if_there(&folder).ok()?;
        files.into_iter().filter_map(written).max()
    }

    /// The automatic backups of a vault, newest first.
    pub fn backups(&self, id: VaultId) -> Result<Vec<Backup>, StoreError> {
        backups::list(&self.place(id))
    }

    /// Erases one vault with its keys, its keychain item and its backups. Close it first.
    ///
    /// A keychain that does not answer does not stop it: without the key file its item opens nothing.
    pub fn erase(&mut self, id: VaultId, keychain: &dyn Keychain) -> Result<Erased, StoreError> {
        let mut erased = Erased::default();
        self.erase_into(id, keychain, &mut erased)?;
        self.vaults = layout::vaults(&self.data)?;
        Ok(erased)
    }

    /// Erases every vault, as [`Home::erase`]. Close the vaults first.
    pub fn erase_all(&mut self, keychain: &dyn Keychain) -> Result<Erased, StoreError> {
        if !self.lock.open().is_empty() {
            return Err(StoreError::AlreadyOpen);
        }
        let mut erased = Erased::default();
        for id in layout::vaults(&self.data)? {
            self.erase_into(id, keychain, &mut erased)?;
        }
        self.vaults = layout::vaults(&self.data)?;
        Ok(erased)
    }

    fn erase_into(
        &self,
        id: VaultId,
        keychain: &dyn Keychain,
        erased: &mut Erased,
    ) -> Result<(), StoreError> {
        if !layout::vaults(&self.data)?.contains(&id) {
            return Err(StoreError::NoVault);
        }
        let _claim = self.claim(id)?;
        match keychain.delete(id) {
            Ok(()) | Err(KeychainFault::NoEntry) => {}
            Err(fault) => erased.left_in_keychain.push((id, fault)),
        }
        self.place(id).erase()?;
        erased.vaults.push(id);
        Ok(())
    }

    pub(crate) fn place(&self, id: VaultId) -> VaultFolder {
        VaultFolder::new(&self.data, id)
    }

    fn claim(&self, id: VaultId) -> Result<Claim, StoreError> {
        if !self.lock.open().insert(id) {
            return Err(StoreError::AlreadyOpen);
        }
        let lock = Arc::clone(&self.lock);
        Ok(Claim { lock, id })
    }
}

/// The slots of a vault: from its own key file, or, where that cannot be read, from the copy beside a backup.
pub(crate) fn keys_of(place: &VaultFolder, id: VaultId) -> Result<KeyFile, StoreError> {
    let own = place.active().and_then(|folder| KeyFile::read(&folder, id));
    match own {
        Err(
            error @ StoreError::Damaged {
                part:
                    Part::KeyFile | Part::KeyFileMissing | Part::KeyFileOfAnotherVault | Part::DatabaseMissing,
            },
        ) => backups::newest_keys(place, id).ok_or(error),
        own => own,
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
        let writable = private()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path);
        let file = match writable.map_err(StoreError::at(path)) {
            Ok(file) => file,
            Err(StoreError::ReadOnly) => match File::open(path) {
                Ok(file) => file,
                Err(_) => return Ok(Self::of(None)),
            },
            Err(error) => return Err(error),
        };
        match file.try_lock() {
            Ok(()) => Ok(Self::of(Some(file))),
            Err(TryLockError::WouldBlock) => Err(StoreError::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(StoreError::at(path)(error)),
        }
    }

    fn of(file: Option<File>) -> Self {
        Self {
            _file: file,
            open: Mutex::default(),
        }
    }
}
