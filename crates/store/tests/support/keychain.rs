//! A keychain that works, for tests.

use std::sync::Mutex;
use store::{Keychain, KeychainAnswer, KeychainFault, Secret, VaultId};

/// Keeps one item, whichever vault it is for.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Option<Secret>>);

impl Kept {
    /// One that has this item.
    pub(crate) fn with_item(item: &str) -> Self {
        Self(Mutex::new(Some(Secret::new(item.to_owned()))))
    }

    /// What it keeps.
    pub(crate) fn item(&self) -> Option<String> {
        self.0.lock().unwrap().as_ref().map(|item| item.to_string())
    }
}

impl Keychain for Kept {
    fn get(&self, _: VaultId) -> KeychainAnswer {
        let item = self.0.lock().unwrap().clone();
        item.map(|item| vec![item]).ok_or(KeychainFault::NoEntry)
    }

    fn set(&self, _: VaultId, secret: &str) -> Result<(), KeychainFault> {
        *self.0.lock().unwrap() = Some(Secret::new(secret.to_owned()));
        Ok(())
    }

    fn delete(&self, _: VaultId) -> Result<(), KeychainFault> {
        self.0
            .lock()
            .unwrap()
            .take()
            .map(drop)
            .ok_or(KeychainFault::NoEntry)
    }

    fn provider(&self) -> String {
        "mock".to_owned()
    }
}
