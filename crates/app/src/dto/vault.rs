//! How answers are kept: vaults, ways in, backups, damage.

use super::{Home, Start};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

dto! {
    /// How the open vault is kept.
    pub struct VaultState {
        /// Its id; none in memory.
        pub id: Option<String>,
        /// `keychain`, `passphrase`, `unprotected` or `memory` (nothing is kept).
        pub protection: String,
        /// Whether the recovery code was made and confirmed.
        pub recovery_confirmed: bool,
        /// The medium cannot be written: a private copy is open, and nothing can be changed.
        pub viewing: bool,
        /// Changes that were saved once and are no longer in the files; 0 unless something outside took them.
        pub missing: u32,
        /// The newest date in it, if that is still to come by this computer's clock.
        pub ahead: Option<String>,
    }

    /// How the open vault is kept, in full.
    pub struct Keeping {
        /// In short.
        pub vault: VaultState,
        /// What opens it: `keychain`, `passphrase`, `recovery`, `unprotected`.
        pub ways: Vec<String>,
        /// Minutes without a key or a click after which it closes; none: never.
        pub auto_lock: Option<u32>,
        /// The automatic backups, newest first.
        pub backups: Vec<BackupRow>,
        /// The assessments in it, in the order in which they came.
        pub assessments: Vec<AssessmentRow>,
    }

    /// An automatic backup.
    pub struct BackupRow {
        /// Its number; a higher one is later.
        pub number: u32,
        /// Local date and time, as `2026-11-27T22:17`.
        pub made: String,
        /// Size in KiB.
        pub size: u32,
    }

    /// An assessment of the open vault.
    pub struct AssessmentRow {
        /// Its id.
        pub id: String,
        /// The name that its plan bears; may be empty.
        pub name: String,
        /// The questionnaire that it answers: its name is a text.
        pub pack: String,
        /// When it was begun.
        pub started: String,
        /// When something was last said or measured.
        pub last_change: Option<String>,
        /// How many questions have an answer.
        pub answered: u32,
        /// Whether it is the one on screen.
        pub open: bool,
    }

    /// One of the vaults on this computer. What it is called stands inside it, so a closed one may have no name here.
    pub struct VaultRow {
        /// Its id.
        pub id: String,
        /// Whose it is, if it is open or the keychain opens it; may be empty.
        pub name: Option<String>,
        /// The day on which its files were last written.
        pub changed: Option<String>,
        /// Whether it is the open one.
        pub open: bool,
    }

    /// A vault that is not as it was written.
    pub struct Damage {
        /// What is damaged, as in `damage-<part>`: `key-file`, `key-file-missing`, `key-file-foreign`,
        /// `database`, `database-missing`.
        pub part: String,
        /// Which keys can be tried, as in `Locked`.
        pub keychain: bool,
        /// Whether a passphrase opens it.
        pub passphrase: bool,
        /// Whether a recovery code opens it.
        pub recovery: bool,
        /// The automatic backups, newest first.
        pub backups: Vec<BackupRow>,
    }

    /// What came of a restoration or a repair. What was there before is kept in the folder `damaged`.
    pub struct Restored {
        /// The home screen.
        pub home: Home,
        /// The backup that it rests on; none: the database itself could be read.
        pub backup: Option<BackupRow>,
        /// Changes since that backup that could be saved as well.
        pub recovered: u32,
        /// Changes that were saved once and are lost.
        pub lost: u32,
    }

    /// What a complete check of the data found: all is well, else the command fails.
    pub struct Checkup {
        /// Assessments that were read.
        pub assessments: u32,
        /// Events that were read.
        pub events: u32,
        /// The newest backup, which was opened and read as well.
        pub backup: Option<BackupRow>,
    }

    /// What came of deleting an assessment.
    pub struct Deleted {
        /// The home screen.
        pub home: Home,
        /// The new recovery code, if there was one before: the old one no longer works.
        pub code: Option<RecoveryCode>,
    }

    /// What came of erasing.
    pub struct Erased {
        /// Where the app stands now.
        pub start: Start,
        /// Keychain items that could not be removed. They open nothing any more.
        pub left_in_keychain: u32,
    }

    /// A recovery code, shown once.
    pub struct RecoveryCode {
        /// Seven groups of four.
        pub groups: Vec<String>,
        /// Two groups, from 1, to be typed as a proof.
        pub ask: Vec<u32>,
    }
}

/// How the vault is protected.
#[derive(Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Protection {
    /// By the computer's keychain.
    Keychain,
    /// By a passphrase.
    Passphrase {
        /// At least 12 characters or four words.
        passphrase: String,
    },
    /// By nothing: whoever has the files can read them. For a demonstration or a kiosk.
    Unprotected,
    /// Nothing is kept.
    Memory,
}

// A passphrase never reaches a log, not even by accident.
impl std::fmt::Debug for Protection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Keychain => "Keychain",
            Self::Passphrase { .. } => "Passphrase",
            Self::Unprotected => "Unprotected",
            Self::Memory => "Memory",
        })
    }
}

/// What opens a closed vault.
#[derive(Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum UnlockKey {
    /// The computer's keychain, again.
    Keychain,
    /// The passphrase.
    Passphrase {
        /// As typed.
        text: String,
    },
    /// The recovery code.
    Recovery {
        /// As typed.
        text: String,
    },
}

/// What a portable copy is encrypted with.
#[derive(Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum CopyKey {
    /// The recovery code of the vault that it was made from.
    Recovery {
        /// As typed.
        text: String,
    },
    /// A passphrase for this copy alone.
    Passphrase {
        /// At least 12 characters or four words.
        text: String,
    },
}
