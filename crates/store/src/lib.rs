//! The vault: what a person said and what was measured, encrypted, on this computer only.
//!
//! From outside to inside: a [`Home`] is the data folder and its lock; it makes and unlocks a [`Vault`]; a vault
//! is one `SQLCipher` database and one key file. `docs/security.md` says what is promised and where it ends.
//!
//! Two rules stand in types. A data key is minted only into a folder that did not exist a moment ago
//! (`FreshFolder`), and the first run needs proof that there is no vault on the disk (`NoVaultOnDisk`).
//!
//! Nothing here reads the clock: dates are arguments and order is by number.

mod backups;
mod contents;
mod database;
mod error;
mod file;
mod home;
mod keychain;
mod keys;
mod layout;
mod migration;
mod portable;
mod rebuilding;
mod tables;
mod thinning;
mod vault;

pub use backups::Backup;
pub use error::{KeychainReason, Part, ProviderChange, StoreError};
pub use file::write_verified;
pub use home::{CopyKey, Erased, Home, Key, Opened, Protection};
pub use keychain::{Keychain, KeychainAnswer, KeychainFault, Secret, SystemKeychain};
pub use keys::{RecoveryCode, SlotKind};
pub use layout::{VaultId, make_data_folder};
pub use rebuilding::Repaired;
pub use tables::runs::Run;
pub use tables::snapshots::SavedSnapshot;
pub use vault::{Merged, Vault, Verified};
