//! A keychain that outlives a killed process.

use std::path::PathBuf;
use store::{Keychain, KeychainAnswer, KeychainFault, Secret, VaultId};

/// A keychain for one vault, in a file.
pub(crate) struct InFile(pub(crate) PathBuf);

impl Keychain for InFile {
    fn get(&self, _: VaultId) -> KeychainAnswer {
        let item = std::fs::read_to_string(&self.0).map_err(|_| KeychainFault::NoEntry)?;
        Ok(vec![Secret::new(item)])
    }

    fn set(&self, _: VaultId, secret: &str) -> Result<(), KeychainFault> {
        std::fs::write(&self.0, secret).map_err(|_| KeychainFault::Full)
    }

    fn delete(&self, _: VaultId) -> Result<(), KeychainFault> {
        std::fs::remove_file(&self.0).map_err(|_| KeychainFault::NoEntry)
    }

    fn provider(&self) -> String {
        "file".to_owned()
    }
}
