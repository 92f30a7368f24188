//! Errors as they cross the boundary: a code that has texts in every language, with typed arguments.

pub use crate::dto::Failure;
use crate::dto::Value;
use content::ContentError;
use std::collections::BTreeMap;
use store::{KeychainReason, Part, StoreError};

/// The codes that a shell may meet. Each has `error-<code>` and `error-<code>-hint` in `locales/`.
/// Problems with files of content add their own (see [`content::Problem::code`]), and so does [`crate::Desk`], whose
/// codes only the command line meets: `unknown-pack`, `unknown-part`, `wrong-pack`.
pub const CODES: &[&str] = &[
    "already-open",
    "backup-damaged",
    "bad-date",
    "bad-facts",
    "bad-file",
    "bad-input",
    "bad-key",
    "bad-logo",
    "bad-pack",
    "bad-partner",
    "bundle-check",
    "bundle-entry",
    "bundle-file",
    "bundle-format",
    "bundle-key",
    "bundle-manifest",
    "bundle-not-empty",
    "bundle-too-large",
    "bundle-twice",
    "bundle-unreadable",
    "checks-cancelled",
    "checks-running",
    "code-not-shown",
    "code-typo",
    "damaged",
    "disk-full",
    "facts-damaged",
    "facts-older",
    "file-too-large",
    "internal",
    "last-way",
    "link-failed",
    "locked",
    "memory-only",
    "newer-version",
    "no-backup",
    "no-channels",
    "no-cipher",
    "no-keychain",
    "no-pack",
    "no-passphrase",
    "no-such-days",
    "no-such-link",
    "no-such-situation",
    "no-vault",
    "not-a-copy",
    "not-open",
    "not-writable",
    "nothing-exported",
    "pack-damaged",
    "pack-in-use",
    "pack-known",
    "pack-older",
    "pack-other-signer",
    "pack-unsigned",
    "pack-wrong",
    "read-only",
    "recovery-mismatch",
    "repair-failed",
    "shelf-damaged",
    "too-many-packs",
    "unknown-item",
    "unknown-option",
    "update-failed",
    "vault-exists",
    "weak-passphrase",
    "wrong-key",
];

/// What a use case gives back.
pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    pub(crate) fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            args: BTreeMap::new(),
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), Value::Text(value.into()));
        self
    }

    pub(crate) fn with_number(mut self, name: &str, value: impl Into<f64>) -> Self {
        self.args.insert(name.to_owned(), Value::Number(value.into()));
        self
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::AlreadyOpen => Self::new("already-open"),
            StoreError::VaultExists => Self::new("vault-exists"),
            StoreError::NoVault => Self::new("no-vault"),
            StoreError::Locked { reason, .. } => Self::new("locked").with("reason", keychain_code(&reason)),
            StoreError::NoKeychain { reason } => {
                Self::new("no-keychain").with("reason", keychain_code(&reason))
            }
            StoreError::NoSlot { .. } | StoreError::WrongKey => Self::new("wrong-key"),
            StoreError::CodeTypo => Self::new("code-typo"),
            StoreError::WeakPassphrase => Self::new("weak-passphrase").with_number("minimum", 12),
            StoreError::Damaged { part: Part::Backup } => Self::new("backup-damaged"),
            StoreError::Damaged { .. } => Self::new("damaged"),
            StoreError::LastWay => Self::new("last-way"),
            StoreError::NeedsPassphrase => Self::new("no-passphrase"),
            StoreError::NoBackup => Self::new("no-backup"),
            StoreError::NotACopy => Self::new("not-a-copy"),
            StoreError::NothingReadable => Self::new("repair-failed"),
            StoreError::UpdateFailed => Self::new("update-failed"),
            StoreError::Newer { .. } => Self::new("newer-version"),
            StoreError::DiskFull => Self::new("disk-full"),
            StoreError::ReadOnly => Self::new("read-only"),
            StoreError::MemoryOnly => Self::new("memory-only"),
            StoreError::Inconsistent => Self::new("bad-file").with("file", ""),
            StoreError::NoCipher => Self::new("no-cipher"),
            StoreError::Io { .. } | StoreError::Database { .. } | StoreError::NoRandomness => {
                // The path and the system's words may name the person; the log gets the kind alone.
                tracing::error!(kind = kind(&error), "the store failed");
                Self::new("internal")
            }
        }
    }
}

fn kind(error: &StoreError) -> String {
    match error {
        StoreError::Io { source, .. } => format!("io: {:?}", source.kind()),
        StoreError::Database { code } => format!("database: {code}"),
        StoreError::NoRandomness => "no randomness".to_owned(),
        _ => "other".to_owned(),
    }
}

/// The reason as in `locked-<code>`.
pub(crate) fn keychain_code(reason: &KeychainReason) -> &'static str {
    match reason {
        KeychainReason::KeyReplaced { .. } => "wrong-key",
        KeychainReason::KeyGone => "no-entry",
        KeychainReason::Locked => "locked",
        KeychainReason::NotAnswering => "no-answer",
        KeychainReason::Unavailable { row: "K8", .. } => "no-bus",
        KeychainReason::Unavailable { .. } => "broken",
        KeychainReason::NoneFits => "several",
        KeychainReason::Unreadable => "bad-data",
        KeychainReason::Full => "full",
        KeychainReason::NotKept => "not-remembered",
    }
}

impl From<ContentError> for Failure {
    fn from(error: ContentError) -> Self {
        let mut failure = Self::new(error.problem.code());
        for (name, value) in error.args() {
            let value = match value {
                serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap_or_default()),
                serde_json::Value::String(text) => Value::Text(text),
                other => Value::Text(other.to_string()),
            };
            failure.args.insert(name, value);
        }
        failure
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Error, ErrorKind};
    use std::path::PathBuf;

    fn locked(reason: KeychainReason) -> StoreError {
        StoreError::Locked {
            reason,
            provider: None,
        }
    }

    /// What the person is told in each row of the fault matrix (docs/security.md): the code of the message, and the reason
    /// in it. What the rows leave behind is tested where they happen.
    #[test]
    fn each_fault_has_its_message() {
        let rows = [
            ("F4", StoreError::DiskFull, "disk-full", None),
            ("F5", StoreError::ReadOnly, "read-only", None),
            ("F6", StoreError::AlreadyOpen, "already-open", None),
            (
                "F7",
                StoreError::Damaged { part: Part::Database },
                "damaged",
                None,
            ),
            (
                "F7",
                StoreError::Damaged { part: Part::Backup },
                "backup-damaged",
                None,
            ),
            (
                "F9",
                StoreError::Damaged {
                    part: Part::KeyFileMissing,
                },
                "damaged",
                None,
            ),
            (
                "F9",
                StoreError::Damaged {
                    part: Part::KeyFileOfAnotherVault,
                },
                "damaged",
                None,
            ),
            (
                "F10",
                locked(KeychainReason::Unavailable {
                    row: "K8",
                    detail: String::new(),
                }),
                "locked",
                Some("no-bus"),
            ),
            ("F11", locked(KeychainReason::KeyGone), "locked", Some("no-entry")),
            ("F12", locked(KeychainReason::Locked), "locked", Some("locked")),
            (
                "F12",
                locked(KeychainReason::NotAnswering),
                "locked",
                Some("no-answer"),
            ),
            (
                "F13",
                locked(KeychainReason::Unreadable),
                "locked",
                Some("bad-data"),
            ),
            ("F13", locked(KeychainReason::NoneFits), "locked", Some("several")),
            ("F13", locked(KeychainReason::Full), "locked", Some("full")),
            (
                "F16",
                StoreError::Newer { needs: 9, knows: 1 },
                "newer-version",
                None,
            ),
            ("F22", StoreError::NoCipher, "no-cipher", None),
        ];
        for (row, error, code, reason) in rows {
            let failure = Failure::from(error);
            assert_eq!(failure.code, code, "{row}");
            let told = failure.args.get("reason");
            assert_eq!(
                told,
                reason.map(|reason| Value::Text(reason.to_owned())).as_ref(),
                "{row}"
            );
        }
    }

    #[test]
    fn what_has_no_message_of_its_own_names_no_path() {
        let path = PathBuf::from("/home/marta/secreto");
        let source = Error::from(ErrorKind::Other);
        let failure = Failure::from(StoreError::Io { path, source });
        assert_eq!((failure.code.as_str(), failure.args.len()), ("internal", 0));
    }
}
