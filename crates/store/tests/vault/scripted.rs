//! A keychain that says what it is told to say.

use crate::keychain::Kept;
use std::collections::VecDeque;
use std::sync::Mutex;
use store::{Keychain, KeychainAnswer, KeychainFault, VaultId};

/// Works like [`Kept`] where the script says nothing.
#[derive(Default)]
pub(crate) struct Scripted {
    kept: Kept,
    /// Answers to `get`; the last one is repeated.
    gets: Mutex<VecDeque<KeychainAnswer>>,
    set: Option<KeychainFault>,
    provider: Option<&'static str>,
    calls_of_set: Mutex<usize>,
}

impl Scripted {
    /// One that has this item.
    pub(crate) fn with_item(item: &str) -> Self {
        Self {
            kept: Kept::with_item(item),
            ..Self::default()
        }
    }

    /// One that answers `get` like this.
    pub(crate) fn answering(gets: impl IntoIterator<Item = KeychainAnswer>) -> Self {
        Self {
            gets: Mutex::new(gets.into_iter().collect()),
            ..Self::default()
        }
    }

    /// One that does not take anything.
    pub(crate) fn refusing(fault: KeychainFault) -> Self {
        Self {
            set: Some(fault),
            ..Self::default()
        }
    }

    /// One with another name.
    pub(crate) fn named(mut self, provider: &'static str) -> Self {
        self.provider = Some(provider);
        self
    }

    /// How often something was put into it.
    pub(crate) fn calls_of_set(&self) -> usize {
        *self.calls_of_set.lock().unwrap()
    }
}

impl Keychain for Scripted {
    fn get(&self, vault: VaultId) -> KeychainAnswer {
        let mut gets = self.gets.lock().unwrap();
        match gets.len() {
            0 => self.kept.get(vault),
            1 => gets[0].clone(),
            _ => gets.pop_front().unwrap(),
        }
    }

    fn set(&self, vault: VaultId, secret: &str) -> Result<(), KeychainFault> {
        *self.calls_of_set.lock().unwrap() += 1;
        match &self.set {
            Some(fault) => Err(fault.clone()),
            None => self.kept.set(vault, secret),
        }
    }

    fn delete(&self, vault: VaultId) -> Result<(), KeychainFault> {
        self.kept.delete(vault)
    }

    fn provider(&self) -> String {
        self.provider.map_or_else(|| self.kept.provider(), str::to_owned)
    }
}
