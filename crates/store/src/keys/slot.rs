//! A slot: the data key, wrapped for one way in.

use super::passphrase::{Cost, stretch};
use super::recovery::RecoveryCode;
use super::{Dek, Kek, KeyBytes, random};
use crate::{Part, StoreError, VaultId};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

/// A way into a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotKind {
    /// The keychain of the computer account.
    Keychain,
    /// The printed code.
    Recovery,
    /// The passphrase.
    Passphrase,
    /// Nothing: the key lies beside the lock, for a demonstration or a kiosk.
    Unprotected,
}

/// A slot as it stands in the key file. One that a later version wrote is carried along unread, so that this
/// program can rewrite the file without taking that way in from its owner.
#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged, try_from = "Value")]
pub(crate) enum Slot {
    V1(SlotV1),
    Later(Value),
}

/// Version 1: XChaCha20-Poly1305 over the data key.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SlotV1 {
    version: u8,
    id: String,
    way: Way,
    nonce: String,
    wrapped: String,
    /// The person showed that she has the code on paper.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) confirmed: bool,
}

/// How the wrapping key comes about.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
enum Way {
    /// Random, kept by the keychain; `key` is its public id.
    Keychain { key: String },
    /// HKDF-SHA256.
    Recovery { salt: String },
    /// Argon2id.
    Passphrase { salt: String, cost: Cost },
    /// In the key file itself.
    Unprotected { key: String },
}

impl SlotV1 {
    pub(crate) fn for_keychain(dek: &Dek, vault: VaultId, kek: &Kek) -> Result<Self, StoreError> {
        Self::wrap(dek, vault, Way::Keychain { key: kek.id() }, kek.as_bytes())
    }

    pub(crate) fn for_recovery(dek: &Dek, vault: VaultId, code: &RecoveryCode) -> Result<Self, StoreError> {
        let salt = random::<16>()?;
        let way = Way::Recovery {
            salt: STANDARD.encode(salt.as_slice()),
        };
        Self::wrap(dek, vault, way, &code.key(salt.as_slice()))
    }

    pub(crate) fn for_passphrase(
        dek: &Dek,
        vault: VaultId,
        passphrase: &str,
        cost: Cost,
    ) -> Result<Self, StoreError> {
        let salt = random::<16>()?;
        let way = Way::Passphrase {
            salt: STANDARD.encode(salt.as_slice()),
            cost,
        };
        Self::wrap(dek, vault, way, &*stretch(passphrase, salt.as_slice(), cost)?)
    }

    /// A slot that anyone can open who has the file.
    pub(crate) fn for_anyone(dek: &Dek, vault: VaultId) -> Result<Self, StoreError> {
        let kek = Kek::mint()?;
        let way = Way::Unprotected {
            key: kek.to_text().to_string(),
        };
        Self::wrap(dek, vault, way, kek.as_bytes())
    }

    pub(crate) fn kind(&self) -> SlotKind {
        match self.way {
            Way::Keychain { .. } => SlotKind::Keychain,
            Way::Recovery { .. } => SlotKind::Recovery,
            Way::Passphrase { .. } => SlotKind::Passphrase,
            Way::Unprotected { .. } => SlotKind::Unprotected,
        }
    }

    /// What stretching the passphrase costs.
    pub(crate) fn cost(&self) -> Option<Cost> {
        match self.way {
            Way::Passphrase { cost, .. } => Some(cost),
            _ => None,
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// The public id of the keychain's key that fits.
    pub(crate) fn keychain_key(&self) -> Option<&str> {
        match &self.way {
            Way::Keychain { key } => Some(key),
            _ => None,
        }
    }

    /// The data key, if this key of the keychain fits.
    pub(crate) fn open_with_kek(&self, vault: VaultId, kek: &Kek) -> Result<Option<Dek>, StoreError> {
        self.unwrap(vault, kek.as_bytes())
    }

    /// The data key, if this code fits.
    pub(crate) fn open_with_code(
        &self,
        vault: VaultId,
        code: &RecoveryCode,
    ) -> Result<Option<Dek>, StoreError> {
        match &self.way {
            Way::Recovery { salt } => self.unwrap(vault, &code.key(&bytes(salt)?)),
            _ => Ok(None),
        }
    }

    /// The data key, if this passphrase fits.
    pub(crate) fn open_with_passphrase(
        &self,
        vault: VaultId,
        passphrase: &str,
    ) -> Result<Option<Dek>, StoreError> {
        match &self.way {
            Way::Passphrase { salt, cost } => {
                self.unwrap(vault, &*stretch(passphrase, &bytes(salt)?, *cost)?)
            }
            _ => Ok(None),
        }
    }

    /// The data key, if this slot is open to anyone.
    pub(crate) fn open_to_anyone(&self, vault: VaultId) -> Result<Option<Dek>, StoreError> {
        match &self.way {
            Way::Unprotected { key } => {
                let kek = Kek::from_text(key).ok_or_else(unreadable)?;
                self.unwrap(vault, kek.as_bytes())
            }
            _ => Ok(None),
        }
    }

    fn wrap(dek: &Dek, vault: VaultId, way: Way, key: &[u8; 32]) -> Result<Self, StoreError> {
        let nonce = random::<24>()?;
        let mut slot = Self {
            version: 1,
            id: STANDARD.encode(random::<12>()?.as_slice()),
            way,
            nonce: STANDARD.encode(nonce.as_slice()),
            wrapped: String::new(),
            confirmed: false,
        };
        let bound = slot.bound_to(vault);
        let payload = Payload {
            msg: dek.as_bytes(),
            aad: &bound,
        };
        // Encryption fails only beyond 256 GiB; 32 bytes that it refuses must not look like a slot.
        let wrapped = XChaCha20Poly1305::new(key.into())
            .encrypt(&XNonce::from(*nonce), payload)
            .map_err(|_| StoreError::NoCipher)?;
        slot.wrapped = STANDARD.encode(wrapped);
        Ok(slot)
    }

    /// `None`: the key does not fit. An error: the slot cannot be read at all.
    fn unwrap(&self, vault: VaultId, key: &[u8; 32]) -> Result<Option<Dek>, StoreError> {
        let nonce: [u8; 24] = bytes(&self.nonce)?.try_into().map_err(|_| unreadable())?;
        let wrapped = bytes(&self.wrapped)?;
        let bound = self.bound_to(vault);
        let payload = Payload {
            msg: &wrapped,
            aad: &bound,
        };
        let Ok(plain) = XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(nonce), payload) else {
            return Ok(None);
        };
        let plain = Zeroizing::new(plain);
        let key: [u8; 32] = plain.as_slice().try_into().map_err(|_| unreadable())?;
        Ok(Some(Dek::from_bytes(KeyBytes::new(key))))
    }

    /// What is authenticated besides the key: vault, slot, version and the parameters of the derivation, so
    /// that nothing of it can be exchanged. Each part carries its length, so that no two lists read alike.
    fn bound_to(&self, vault: VaultId) -> Vec<u8> {
        let way = match &self.way {
            Way::Keychain { key } => format!("keychain;{key}"),
            Way::Recovery { salt } => format!("hkdf-sha256;{salt}"),
            Way::Passphrase { salt, cost } => format!(
                "argon2id;{salt};m={};t={};p={}",
                cost.memory_kib, cost.passes, cost.lanes
            ),
            Way::Unprotected { key } => format!("unprotected;{key}"),
        };
        let mut bound = Vec::new();
        for part in [
            vault.as_bytes(),
            self.id.as_bytes(),
            &[self.version],
            way.as_bytes(),
        ] {
            bound.extend_from_slice(&(part.len() as u64).to_le_bytes());
            bound.extend_from_slice(part);
        }
        bound
    }
}

impl TryFrom<Value> for Slot {
    type Error = serde_json::Error;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        if value.get("version").and_then(Value::as_u64) == Some(1) {
            serde_json::from_value(value).map(Self::V1)
        } else {
            Ok(Self::Later(value))
        }
    }
}

fn bytes(text: &str) -> Result<Vec<u8>, StoreError> {
    STANDARD.decode(text).map_err(|_| unreadable())
}

fn unreadable() -> StoreError {
    StoreError::Damaged { part: Part::KeyFile }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault(last: char) -> VaultId {
        VaultId::parse(&format!("0b7c1a52-6a53-4c3e-9c68-3f2f0e6b7a1{last}")).unwrap()
    }

    fn dek() -> Dek {
        Dek::from_bytes(KeyBytes::new([9; 32]))
    }

    #[test]
    fn each_way_gives_the_data_key_back_and_to_nobody_else() {
        let (vault, dek) = (vault('1'), dek());
        let kek = Kek::mint().unwrap();
        let slot = SlotV1::for_keychain(&dek, vault, &kek).unwrap();
        assert!(slot.open_with_kek(vault, &kek).unwrap().unwrap().id() == dek.id());
        assert!(
            slot.open_with_kek(vault, &Kek::mint().unwrap())
                .unwrap()
                .is_none()
        );

        let code = RecoveryCode::mint().unwrap();
        let slot = SlotV1::for_recovery(&dek, vault, &code).unwrap();
        assert!(slot.open_with_code(vault, &code).unwrap().unwrap().id() == dek.id());
        assert!(
            slot.open_with_code(vault, &RecoveryCode::mint().unwrap())
                .unwrap()
                .is_none()
        );

        let slot = SlotV1::for_passphrase(&dek, vault, "a long passphrase", Cost::STANDARD).unwrap();
        assert!(
            slot.open_with_passphrase(vault, "a long passphrase")
                .unwrap()
                .unwrap()
                .id()
                == dek.id()
        );
        assert!(
            slot.open_with_passphrase(vault, "A long passphrase")
                .unwrap()
                .is_none()
        );
    }

    #[test]
    fn nothing_of_a_slot_can_be_exchanged() {
        let kek = Kek::mint().unwrap();
        let slot = SlotV1::for_keychain(&dek(), vault('1'), &kek).unwrap();
        let opens = |slot: &SlotV1, vault| slot.open_with_kek(vault, &kek).unwrap().is_some();
        assert!(opens(&slot, vault('1')));
        assert!(!opens(&slot, vault('2')), "a slot of another vault");
        let other_id = SlotV1 {
            id: "x".into(),
            ..slot.clone()
        };
        let other_version = SlotV1 {
            version: 2,
            ..slot.clone()
        };
        let other_way = SlotV1 {
            way: Way::Recovery { salt: String::new() },
            ..slot.clone()
        };
        for changed in [other_id, other_version, other_way] {
            assert!(!opens(&changed, vault('1')));
        }
    }

    #[test]
    fn two_slots_for_one_key_share_nothing() {
        let kek = Kek::mint().unwrap();
        let first = SlotV1::for_keychain(&dek(), vault('1'), &kek).unwrap();
        let second = SlotV1::for_keychain(&dek(), vault('1'), &kek).unwrap();
        assert!(first.nonce != second.nonce && first.id != second.id && first.wrapped != second.wrapped);
    }

    #[test]
    fn a_slot_of_a_later_version_is_carried_along() {
        let later = serde_json::json!({"version": 2, "way": {"kind": "smartcard"}, "blob": "…"});
        let slot: Slot = serde_json::from_value(later.clone()).unwrap();
        assert!(matches!(slot, Slot::Later(_)));
        assert_eq!(serde_json::to_value(slot).unwrap(), later);
    }

    #[test]
    fn a_slot_of_version_1_has_exactly_its_fields() {
        let slot = SlotV1::for_keychain(&dek(), vault('1'), &Kek::mint().unwrap()).unwrap();
        let good = serde_json::to_value(Slot::V1(slot)).unwrap();
        assert!(serde_json::from_value::<Slot>(good.clone()).is_ok());
        let mut more = good.clone();
        more["surprise"] = 1.into();
        let mut less = good;
        less.as_object_mut().unwrap().remove("nonce");
        for wrong in [more, less] {
            assert!(serde_json::from_value::<Slot>(wrong).is_err());
        }
    }
}
