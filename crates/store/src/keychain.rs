//! The keychain of the computer account: a convenience, never the only copy of a key, and nothing that it
//! answers decides whether a vault exists.

mod guard;
mod system;

pub use system::SystemKeychain;

use crate::keys::{Dek, Kek, KeyFile, SlotKind, SlotV1};
use crate::{KeychainReason, Part, ProviderChange, StoreError, VaultId};
use zeroize::Zeroizing;

/// A text that a keychain keeps, wiped when dropped.
pub type Secret = Zeroizing<String>;

/// What a keychain says when asked for the key of a vault: one secret; several if it has several items that
/// match (K11); or why there is none. Together with what the vault makes of the secrets (K1, K2, K12) and
/// with a changed provider (K15) these are the 16 states of the table in `docs/security.md`.
pub type KeychainAnswer = Result<Vec<Secret>, KeychainFault>;

/// Why a keychain does not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeychainFault {
    /// K3, K4: no such item. **Not a sign of a first run**: with a bus and without a collection the Secret
    /// Service says this too.
    NoEntry,
    /// K5, K6: locked without a prompt, or the prompt was dismissed.
    NoAccess,
    /// K7: no answer in time.
    Silent,
    /// K8: there is no keychain to talk to.
    NoService {
        /// What the system says.
        detail: String,
    },
    /// K9: it failed after a good start.
    Failed {
        /// What the system says.
        detail: String,
    },
    /// K10: its code panicked; it is not called again in this run.
    Panicked,
    /// K12: what it holds is not text, or not of its own form.
    Malformed,
    /// K13: the item is too long or the store is full.
    Full,
    /// K14: the store cannot do this, or is itself malformed.
    Unsupported {
        /// What the system says.
        detail: String,
    },
    /// K16: an error that this build does not know.
    Unknown {
        /// What the system says.
        detail: String,
    },
}

/// A place of the computer account that keeps one short text for each vault.
pub trait Keychain: Send + Sync {
    /// What it has for this vault. Returns within about ten seconds.
    fn get(&self, vault: VaultId) -> KeychainAnswer;
    /// Keeps a text for this vault, in place of an earlier one.
    fn set(&self, vault: VaultId, secret: &str) -> Result<(), KeychainFault>;
    /// Forgets this vault.
    fn delete(&self, vault: VaultId) -> Result<(), KeychainFault>;
    /// A short stable name of the kind of keychain.
    fn provider(&self) -> String;
}

/// Puts a wrapping key into the keychain and makes sure that it comes back.
pub(crate) fn keep(keychain: &dyn Keychain, vault: VaultId, kek: &Kek) -> Result<(), KeychainReason> {
    let text = kek.to_text();
    keychain.set(vault, &text)?;
    match keychain.get(vault)?.as_slice() {
        [back] if *back == text => Ok(()),
        _ => Err(KeychainReason::NotKept),
    }
}

/// The wrapping key in the keychain, if it opens this vault.
pub(crate) fn fitting_kek(
    keychain: &dyn Keychain,
    vault: VaultId,
    keys: &KeyFile,
) -> Result<Kek, StoreError> {
    open_slot(keychain, vault, keys).map(|(_, _, kek)| kek)
}

/// The data key by way of the keychain, the slot that gave it, and the key that opened the slot. Whatever the keychain answers, an existing
/// vault is opened or stays locked; nothing here can make a key.
pub(crate) fn open_slot<'a>(
    keychain: &dyn Keychain,
    vault: VaultId,
    keys: &'a KeyFile,
) -> Result<(Dek, &'a SlotV1, Kek), StoreError> {
    let slots: Vec<&SlotV1> = keys.slots(SlotKind::Keychain).collect();
    let Some(newest) = slots.last() else {
        return Err(StoreError::NoSlot {
            kind: SlotKind::Keychain,
        });
    };
    let locked = |reason| StoreError::Locked {
        reason,
        provider: provider_change(keychain, keys),
    };
    let secrets = ask(keychain, vault).map_err(|fault| locked(fault.into()))?;
    let mut candidates: Vec<Kek> = secrets.iter().filter_map(|text| Kek::from_text(text)).collect();
    for place in 0..candidates.len() {
        for slot in &slots {
            if let Some(dek) = slot.open_with_kek(vault, &candidates[place])? {
                let kek = candidates.swap_remove(place);
                return proven(dek, keys).map(|dek| (dek, *slot, kek));
            }
        }
    }
    Err(locked(match candidates.as_slice() {
        [] => KeychainReason::Unreadable,
        [only] => KeychainReason::KeyReplaced {
            expected: newest.keychain_key().unwrap_or_default().to_owned(),
            found: only.id(),
        },
        _ => KeychainReason::NoneFits,
    }))
}

/// A data key that is the one of this vault. A slot that opens to another one is damage, not a wrong key.
pub(crate) fn proven(dek: Dek, keys: &KeyFile) -> Result<Dek, StoreError> {
    if dek.id() == keys.key_id {
        Ok(dek)
    } else {
        Err(StoreError::Damaged { part: Part::KeyFile })
    }
}

/// Asks once more if the keychain failed after a good start (K9).
fn ask(keychain: &dyn Keychain, vault: VaultId) -> KeychainAnswer {
    match keychain.get(vault) {
        Err(KeychainFault::Failed { .. }) => keychain.get(vault),
        answer => answer,
    }
}

/// K15: named beside any other reason, and never a reason to refuse by itself.
fn provider_change(keychain: &dyn Keychain, keys: &KeyFile) -> Option<ProviderChange> {
    let (before, now) = (keys.last_backend.clone()?, keychain.provider());
    (before != now).then_some(ProviderChange { before, now })
}
