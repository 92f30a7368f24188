//! What can go wrong, as data. A variant exists because somebody does something different about it.

use crate::keychain::KeychainFault;
use crate::keys::SlotKind;
use rusqlite::ErrorCode;
use std::io;
use std::path::{Path, PathBuf};

/// Every way in which the store can fail. `Display` is for a log: it names no path and quotes no data.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another Resguardo uses the data folder, or this vault is open already.
    #[error("the data folder or the vault is in use")]
    AlreadyOpen,
    /// There is a vault on the disk, so this is not a first run. Unlock it instead.
    #[error("there is a vault already")]
    VaultExists,
    /// No vault has this id.
    #[error("there is no such vault")]
    NoVault,
    /// The keychain does not open this vault; other ways in may. No new key was made.
    #[error("the keychain does not open the vault: {reason:?}")]
    Locked {
        /// Why.
        reason: KeychainReason,
        /// The keychain is another one than last time, which may be the cause.
        provider: Option<ProviderChange>,
    },
    /// The keychain cannot keep a key, so no vault was made. A passphrase or memory only will do.
    #[error("the keychain cannot keep a key: {reason:?}")]
    NoKeychain {
        /// Why.
        reason: KeychainReason,
    },
    /// This vault has no such way in.
    #[error("the vault has no such slot: {kind:?}")]
    NoSlot {
        /// The way that was tried.
        kind: SlotKind,
    },
    /// The passphrase, or a well-formed recovery code, is not of this vault.
    #[error("the key does not open the vault")]
    WrongKey,
    /// The recovery code has a typing mistake: its length, its letters or its check characters are wrong.
    #[error("the recovery code has a typing mistake")]
    CodeTypo,
    /// The passphrase has fewer than 12 characters and fewer than four words.
    #[error("the passphrase is too short")]
    WeakPassphrase,
    /// This would take away the only way into the vault. Give it another one first.
    #[error("this is the only way into the vault")]
    LastWay,
    /// The vault has a passphrase, and what was asked for cannot be done without it.
    #[error("the passphrase is needed")]
    NeedsPassphrase,
    /// There is no such backup.
    #[error("there is no such backup")]
    NoBackup,
    /// A file from outside is no portable copy of a vault.
    #[error("the file is no copy of a vault")]
    NotACopy,
    /// Neither the database nor a backup could be read. What there is was left as it is.
    #[error("nothing could be read")]
    NothingReadable,
    /// The data could not be brought to the present schema. It was left as it is.
    #[error("the data could not be brought to the present schema")]
    UpdateFailed,
    /// A part of the vault is missing or not as it was written. Restore it; nothing was changed.
    #[error("the vault is damaged: {part:?}")]
    Damaged {
        /// What is damaged.
        part: Part,
    },
    /// A newer Resguardo wrote this vault. It was not touched.
    #[error("the vault needs schema {needs}, this program knows {knows}")]
    Newer {
        /// The schema or key file format that the vault needs.
        needs: u32,
        /// The highest that this program knows.
        knows: u32,
    },
    /// There is no space left. What was acknowledged before is safe.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or the medium cannot be written.
    #[error("the data folder cannot be written")]
    ReadOnly,
    /// This build or this file has no encryption. Nothing was written.
    #[error("the database would not be encrypted")]
    NoCipher,
    /// The vault lives in memory only, so it has neither keys nor a recovery code.
    #[error("the vault is in memory only")]
    MemoryOnly,
    /// The data contradicts itself: an id used twice, or an event of an unknown assessment or subject.
    /// Nothing of it was stored.
    #[error("the data refers to something unknown or reuses an id")]
    Inconsistent,
    /// A file could not be read or written for another reason.
    #[error("a file could not be read or written: {source}")]
    Io {
        /// The file, for the person at the screen.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The database failed in a way that has no better name here. The code is `SQLite`'s extended one.
    #[error("the database failed with code {code}")]
    Database {
        /// The extended result code; -1 where `SQLite` gave none.
        code: i32,
    },
    /// The system gave no random numbers, so no key was made.
    #[error("the system gave no random numbers")]
    NoRandomness,
}

/// A part of a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Both copies of the key file are missing.
    KeyFileMissing,
    /// No copy of the key file is as it was written.
    KeyFile,
    /// The key file belongs to another vault.
    KeyFileOfAnotherVault,
    /// The key file is there and the database is not.
    DatabaseMissing,
    /// The key is right and the database is not as it was written.
    Database,
    /// The newest backup is not as it was written; the database is.
    Backup,
}

/// The keychain before and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderChange {
    /// The one that last opened the vault.
    pub before: String,
    /// The one of this session.
    pub now: String,
}

/// Why the keychain does not help. The codes K1 to K16 are those of the state table in `docs/security.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeychainReason {
    /// K2: it holds a key, but that of something else (replaced, or a restored profile).
    KeyReplaced {
        /// The public id of the key that the vault was closed with.
        expected: String,
        /// The public id of the key in the keychain.
        found: String,
    },
    /// K3, K4: it no longer has the key (deleted, password reset, reinstalled, new machine).
    KeyGone,
    /// K5, K6: it is locked, has nowhere to store, or its prompt was dismissed.
    Locked,
    /// K7: it did not answer in time. A later try takes the late answer.
    NotAnswering,
    /// K8, K9, K10, K14, K16: it is not there or broken.
    Unavailable {
        /// The row of the state table, for a support question.
        row: &'static str,
        /// What the system says, for a support question.
        detail: String,
    },
    /// K11: it has several keys and none fits.
    NoneFits,
    /// K12: what it has is not a key.
    Unreadable,
    /// K13: it has no room for another key.
    Full,
    /// It took the key and gave back another, so it cannot be relied on.
    NotKept,
}

impl From<KeychainFault> for KeychainReason {
    fn from(fault: KeychainFault) -> Self {
        let unavailable = |row, detail| Self::Unavailable { row, detail };
        match fault {
            KeychainFault::NoEntry => Self::KeyGone,
            KeychainFault::NoAccess => Self::Locked,
            KeychainFault::Silent => Self::NotAnswering,
            KeychainFault::NoService { detail } => unavailable("K8", detail),
            KeychainFault::Failed { detail } => unavailable("K9", detail),
            KeychainFault::Panicked => unavailable("K10", String::new()),
            KeychainFault::Malformed => Self::Unreadable,
            KeychainFault::Full => Self::Full,
            KeychainFault::Unsupported { detail } => unavailable("K14", detail),
            KeychainFault::Unknown { detail } => unavailable("K16", detail),
        }
    }
}

impl StoreError {
    /// What an error of the file system means here.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::DiskFull
            }
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io { path, source },
        }
    }

    /// What an error of the database means here. Called only once the data key is proven by its id, so that
    /// "not a database" means damage and never a wrong key.
    ///
    /// Only codes leave: `SQLite`'s messages may quote what was being stored.
    #[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
    pub(crate) fn database(error: rusqlite::Error) -> Self {
        use rusqlite::Error as E;
        let damaged = Self::Damaged { part: Part::Database };
        match error {
            E::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DiskFull => Self::DiskFull,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
                ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => damaged,
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::AlreadyOpen,
                ErrorCode::ConstraintViolation => Self::Inconsistent,
                _ => Self::Database {
                    code: failure.extended_code,
                },
            },
            // A value that does not fit a column (a sequence number beyond 2^63) came from outside.
            E::ToSqlConversionFailure(_) => Self::Inconsistent,
            E::FromSqlConversionFailure(..)
            | E::InvalidColumnType(..)
            | E::IntegralValueOutOfRange(..)
            | E::Utf8Error(..) => damaged,
            _ => Self::Database { code: -1 },
        }
    }
}
