//! The keychain of this system, through `keyring`: Secret Service, Windows Credential Manager, macOS Keychain.

use super::guard::{Backend, Guard};
use super::{Keychain, KeychainAnswer, KeychainFault, Secret};
use crate::VaultId;
use keyring_core::{Entry, Error};
use std::time::Duration;

/// The bundle id of the application.
const SERVICE: &str = "es.resguardo.desktop";
/// How long a person looks at a screen that does nothing before the other ways in are offered.
const WAIT: Duration = Duration::from_secs(10);

/// The real keychain. Make one per run: it remembers a late answer and a panic.
pub struct SystemKeychain(Guard<Library>);

impl SystemKeychain {
    /// Asks nothing yet.
    pub fn new() -> Self {
        Self(Guard::new(Library, WAIT))
    }
}

impl Default for SystemKeychain {
    fn default() -> Self {
        Self::new()
    }
}

impl Keychain for SystemKeychain {
    fn get(&self, vault: VaultId) -> KeychainAnswer {
        self.0.get(&user(vault))
    }

    fn set(&self, vault: VaultId, secret: &str) -> Result<(), KeychainFault> {
        self.0.set(&user(vault), secret)
    }

    fn delete(&self, vault: VaultId) -> Result<(), KeychainFault> {
        self.0.delete(&user(vault))
    }

    fn provider(&self) -> String {
        let name = if cfg!(target_os = "macos") {
            "macos-keychain"
        } else if cfg!(windows) {
            "windows-credential-manager"
        } else {
            "secret-service"
        };
        name.to_owned()
    }
}

fn user(vault: VaultId) -> String {
    format!("vault:{vault}")
}

/// The calls of `keyring`, and what its errors mean.
struct Library;

impl Backend for Library {
    fn get(&self, user: &str) -> KeychainAnswer {
        match entry(user)?.get_password() {
            Ok(secret) => Ok(vec![Secret::new(secret)]),
            Err(Error::Ambiguous(entries)) => several(&entries),
            Err(error) => Err(fault(&error)),
        }
    }

    fn set(&self, user: &str, secret: &str) -> Result<(), KeychainFault> {
        entry(user)?.set_password(secret).map_err(|error| fault(&error))
    }

    fn delete(&self, user: &str) -> Result<(), KeychainFault> {
        match entry(user)?.delete_credential() {
            Err(Error::Ambiguous(entries)) => entries
                .iter()
                .try_for_each(Entry::delete_credential)
                .map_err(|error| fault(&error)),
            deleted => deleted.map_err(|error| fault(&error)),
        }
    }
}

/// K11: each is tried by unwrapping; those that cannot be read cannot fit.
fn several(entries: &[Entry]) -> KeychainAnswer {
    let readable: Vec<Secret> = entries
        .iter()
        .filter_map(|entry| entry.get_password().ok())
        .map(Secret::new)
        .collect();
    if readable.is_empty() {
        return Err(KeychainFault::Malformed);
    }
    Ok(readable)
}

fn entry(user: &str) -> Result<Entry, KeychainFault> {
    // The first call connects; `keyring` keeps its outcome, good or bad, until the program ends.
    if let Err(error) = keyring::Entry::store_status() {
        return Err(KeychainFault::NoService {
            detail: error.to_string(),
        });
    }
    // By default Windows lets credentials roam to other machines of a domain.
    #[cfg(windows)]
    let entry = {
        let local = std::collections::HashMap::from([("persistence", "Local")]);
        Entry::new_with_modifiers(SERVICE, user, &local)
    };
    #[cfg(not(windows))]
    let entry = Entry::new(SERVICE, user);
    entry.map_err(|error| fault(&error))
}

/// What an error means here. Its bytes (of `BadEncoding` and the like) stay behind: they may be the secret.
fn fault(error: &Error) -> KeychainFault {
    match error {
        Error::NoEntry => KeychainFault::NoEntry,
        Error::NoStorageAccess(_) => KeychainFault::NoAccess,
        Error::BadEncoding(_) | Error::BadDataFormat(..) => KeychainFault::Malformed,
        Error::TooLong(..) => KeychainFault::Full,
        Error::PlatformFailure(cause) => KeychainFault::Failed {
            detail: cause.to_string(),
        },
        Error::NoDefaultStore => KeychainFault::NoService {
            detail: error.to_string(),
        },
        Error::BadStoreFormat(detail) | Error::Invalid(_, detail) | Error::NotSupportedByStore(detail) => {
            KeychainFault::Unsupported {
                detail: detail.clone(),
            }
        }
        // `Ambiguous` is handled where it can be used; elsewhere it is as unknown as a future variant.
        other => KeychainFault::Unknown {
            detail: variant_name(other).to_owned(),
        },
    }
}

fn variant_name(error: &Error) -> &'static str {
    match error {
        Error::Ambiguous(_) => "ambiguous",
        _ => "unknown to this build",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn platform(text: &str) -> Box<dyn std::error::Error + Send + Sync> {
        Box::new(std::io::Error::other(text.to_owned()))
    }

    #[test]
    fn each_error_of_the_library_is_one_row_of_the_table() {
        let detail = || "why".to_owned();
        for (error, expected) in [
            (Error::NoEntry, KeychainFault::NoEntry),
            (
                Error::NoStorageAccess(platform("locked")),
                KeychainFault::NoAccess,
            ),
            (
                Error::PlatformFailure(platform("why")),
                KeychainFault::Failed { detail: detail() },
            ),
            (Error::BadEncoding(b"secret".to_vec()), KeychainFault::Malformed),
            (
                Error::BadDataFormat(b"secret".to_vec(), platform("x")),
                KeychainFault::Malformed,
            ),
            (Error::TooLong("password".into(), 2560), KeychainFault::Full),
            (
                Error::BadStoreFormat(detail()),
                KeychainFault::Unsupported { detail: detail() },
            ),
            (
                Error::Invalid("user".into(), detail()),
                KeychainFault::Unsupported { detail: detail() },
            ),
            (
                Error::NotSupportedByStore(detail()),
                KeychainFault::Unsupported { detail: detail() },
            ),
        ] {
            assert_eq!(fault(&error), expected);
        }
        assert!(matches!(
            fault(&Error::NoDefaultStore),
            KeychainFault::NoService { .. }
        ));
        assert!(matches!(
            fault(&Error::Ambiguous(vec![])),
            KeychainFault::Unknown { .. }
        ));
    }
}
