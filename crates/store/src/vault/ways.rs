//! The ways into an open vault: which there are, and changing them. Each change rewrites the key file, which is small,
//! and never the data.

use super::{Sealed, Vault};
use crate::backups;
use crate::home::{Protection, first_that_opens};
use crate::keychain::{self, Keychain};
use crate::keys::{Cost, Kek, KeyFile, RecoveryCode, SlotKind, SlotV1, check_strength};
use crate::{KeychainFault, StoreError};

impl Vault {
    /// The ways into this vault, each once; none in memory.
    pub fn ways_in(&self) -> Vec<SlotKind> {
        self.sealed
            .as_ref()
            .map_or_else(Vec::new, |sealed| sealed.keys.ways_in())
    }

    /// Makes a recovery code in place of an earlier one, which then no longer works. Shown once: the vault
    /// cannot give it again.
    pub fn new_recovery_code(&mut self) -> Result<RecoveryCode, StoreError> {
        let sealed = self.sealed()?;
        let code = RecoveryCode::mint()?;
        let slot = SlotV1::for_recovery(&sealed.dek, sealed.id, &code)?;
        let id = slot.id().to_owned();
        sealed.rewrite_slots(|keys| {
            keys.add(slot);
            keys.drop_older(SlotKind::Recovery, &id);
        })?;
        Ok(code)
    }

    /// Whether the person showed that she has the present code.
    pub fn has_confirmed_recovery(&self) -> bool {
        self.sealed
            .as_ref()
            .is_some_and(|sealed| sealed.keys.slots(SlotKind::Recovery).any(|slot| slot.confirmed))
    }

    /// Notes that the person showed that she has the present code.
    pub fn confirm_recovery(&mut self) -> Result<(), StoreError> {
        let sealed = self.sealed()?;
        if sealed.keys.slots(SlotKind::Recovery).next().is_none() {
            return Err(StoreError::NoSlot {
                kind: SlotKind::Recovery,
            });
        }
        sealed.rewrite_keys(KeyFile::confirm_recovery)
    }

    /// Lets the keychain open this vault from now on. Earlier keychain slots stay until the next time that
    /// the keychain has opened the vault: until then nothing is known to work.
    pub fn remember(&mut self, keychain: &dyn Keychain) -> Result<(), StoreError> {
        let sealed = self.sealed()?;
        let kek = Kek::mint()?;
        let slot = SlotV1::for_keychain(&sealed.dek, sealed.id, &kek)?;
        let id = slot.id().to_owned();
        // The slot first: if this stops half way, the keychain still has the key of the earlier slot. The other
        // way round it would have one that fits nothing.
        sealed.rewrite_keys(|keys| keys.add(slot))?;
        if let Err(reason) = keychain::keep(keychain, sealed.id, &kek) {
            sealed.rewrite_keys(|keys| keys.remove(&id))?;
            return Err(StoreError::NoKeychain { reason });
        }
        Ok(())
    }

    /// Whether this is the passphrase of the vault: `WrongKey`, or `NoSlot` if it has none.
    pub fn check_passphrase(&self, passphrase: &str) -> Result<(), StoreError> {
        let sealed = self.sealed.as_ref().ok_or(StoreError::MemoryOnly)?;
        let open = |slot: &SlotV1| slot.open_with_passphrase(sealed.id, passphrase);
        first_that_opens(&sealed.keys, SlotKind::Passphrase, open).map(drop)
    }

    /// Changes what protects the vault. The recovery code goes on working.
    ///
    /// Leaving the keychain removes its item; one that cannot be removed opens nothing any more.
    pub fn protect(&mut self, protection: Protection<'_>, keychain: &dyn Keychain) -> Result<(), StoreError> {
        match protection {
            Protection::Keychain(keychain) => {
                self.remember(keychain)?;
                let sealed = self.sealed()?;
                sealed.rewrite_slots(|keys| {
                    keys.drop_kind(SlotKind::Passphrase);
                    keys.drop_kind(SlotKind::Unprotected);
                })
            }
            Protection::Passphrase(text) => {
                check_strength(text)?;
                let sealed = self.sealed()?;
                let slot = SlotV1::for_passphrase(&sealed.dek, sealed.id, text, Cost::STANDARD)?;
                sealed.protect_by(slot, keychain)
            }
            Protection::Unprotected => {
                let sealed = self.sealed()?;
                let slot = SlotV1::for_anyone(&sealed.dek, sealed.id)?;
                sealed.protect_by(slot, keychain)
            }
        }
    }

    /// Takes the key of this vault out of the keychain: from now on the passphrase or the recovery code is needed.
    /// `LastWay` if there is no passphrase and no recovery code that the person has shown to have.
    pub fn forget(&mut self, keychain: &dyn Keychain) -> Result<(), StoreError> {
        let another = self.ways_in().contains(&SlotKind::Passphrase) || self.has_confirmed_recovery();
        let sealed = self.sealed()?;
        if !another {
            return Err(StoreError::LastWay);
        }
        sealed.rewrite_slots(|keys| keys.drop_kind(SlotKind::Keychain))?;
        sealed.drop_keychain_item(keychain);
        Ok(())
    }
}

impl Sealed {
    /// One way that protects the vault, in place of the others.
    fn protect_by(&mut self, slot: SlotV1, keychain: &dyn Keychain) -> Result<(), StoreError> {
        self.rewrite_slots(|keys| {
            for kind in [SlotKind::Keychain, SlotKind::Passphrase, SlotKind::Unprotected] {
                keys.drop_kind(kind);
            }
            keys.add(slot);
        })?;
        self.drop_keychain_item(keychain);
        Ok(())
    }

    /// Changes the slots here and beside the backups. What opens the vault is decided by the first; a backup that keeps
    /// an old slot is said in the log and gets the new ones with the next change.
    fn rewrite_slots(&mut self, change: impl FnOnce(&mut KeyFile)) -> Result<(), StoreError> {
        self.rewrite_keys(change)?;
        if let Err(error) = backups::renew_keys(&self.place, self.id, &self.keys) {
            tracing::warn!(error = %error, "a backup keeps a slot that the vault no longer has");
        }
        Ok(())
    }

    /// No slot needs the item by now, so a keychain that does not answer changes nothing.
    fn drop_keychain_item(&self, keychain: &dyn Keychain) {
        match keychain.delete(self.id) {
            Ok(()) | Err(KeychainFault::NoEntry) => {}
            Err(fault) => tracing::warn!(?fault, "the keychain keeps an item that opens nothing"),
        }
    }
}
