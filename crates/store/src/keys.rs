//! Keys: one random data key per vault, wrapped by one key per way in.
//!
//! ```text
//! recovery code            passphrase                 keychain item (32 random bytes as base64)
//!   │ HKDF-SHA256            │ Argon2id                 │
//!   └───────── wrapping key ─┴──────────────────────────┘
//!                  │ XChaCha20-Poly1305
//!               data key ── PRAGMA key · HKDF ── key id (public)
//! ```
//!
//! No secret here has `Debug`, and none is ever written but wrapped.

mod key_file;
mod passphrase;
mod recovery;
mod slot;

pub(crate) use key_file::KeyFile;
pub(crate) use passphrase::{Cost, check_strength, nfc};
pub use recovery::RecoveryCode;
pub use slot::SlotKind;
pub(crate) use slot::SlotV1;

use crate::StoreError;
use crate::layout::FreshFolder;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt::Write;
use zeroize::Zeroizing;

/// 32 secret bytes, wiped when dropped.
pub(crate) type KeyBytes = Zeroizing<[u8; 32]>;

/// The data key: it encrypts the database and leaves the memory only wrapped.
pub(crate) struct Dek(KeyBytes);

/// Mints the data key of a new vault. It takes the fresh folder as a witness: nothing that has an existing
/// vault in its hands can call this. `tests/vault/callers.rs` lists who does.
pub(crate) fn mint_dek(_folder: &FreshFolder) -> Result<Dek, StoreError> {
    Ok(Dek(random()?))
}

impl Dek {
    pub(crate) fn from_bytes(bytes: KeyBytes) -> Self {
        Self(bytes)
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Public: tells "the wrong key" from "a damaged database".
    pub(crate) fn id(&self) -> String {
        public_id(&self.0, b"resguardo/key-id/v1")
    }

    /// The statement that gives the raw key to `SQLCipher`, without its password stretching.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        let mut sql = Zeroizing::new(String::with_capacity(84));
        sql.push_str("PRAGMA key = \"x'");
        push_hex(&mut sql, self.0.as_slice());
        sql.push_str("'\";");
        sql
    }
}

/// The statement that gives a text as the key, to be stretched by `SQLCipher` itself: the form of a portable copy,
/// which other tools open too.
pub(crate) fn text_pragma(text: &str) -> Zeroizing<String> {
    let mut sql = Zeroizing::new(String::with_capacity(2 * text.len() + 20));
    sql.push_str("PRAGMA key = '");
    for letter in text.chars() {
        if letter == '\'' {
            sql.push(letter);
        }
        sql.push(letter);
    }
    sql.push_str("';");
    sql
}

/// A key that wraps the data key.
pub(crate) struct Kek(KeyBytes);

impl Kek {
    pub(crate) fn mint() -> Result<Self, StoreError> {
        Ok(Self(random()?))
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The form in which the keychain keeps it: text, because one of them (`KWallet`) keeps nothing else.
    pub(crate) fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(STANDARD.encode(self.0.as_slice()))
    }

    pub(crate) fn from_text(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(STANDARD.decode(text).ok()?);
        Some(Self(Zeroizing::new(bytes.as_slice().try_into().ok()?)))
    }

    /// Public: tells which key a keychain has without telling the key.
    pub(crate) fn id(&self) -> String {
        public_id(&self.0, b"resguardo/kek-id/v1")
    }
}

/// 64 bits derived from a key of full entropy: enough to compare, nothing to attack.
fn public_id(key: &[u8; 32], info: &[u8]) -> String {
    let mut id = String::with_capacity(16);
    push_hex(&mut id, &derive::<8>(None, key, info)[..]);
    id
}

/// HKDF-SHA256.
fn derive<const N: usize>(salt: Option<&[u8]>, secret: &[u8], info: &[u8]) -> Zeroizing<[u8; N]> {
    const { assert!(N <= 255 * 32, "HKDF-SHA256 gives no more") };
    let mut out = Zeroizing::new([0; N]);
    // It fails only beyond the length asserted above, and then the key would be zeros that open nothing.
    let _length_is_asserted = Hkdf::<Sha256>::new(salt, secret).expand(info, out.as_mut_slice());
    out
}

/// Random bytes of the system.
pub(crate) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, StoreError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|_| StoreError::NoRandomness)?;
    Ok(bytes)
}

pub(crate) fn push_hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        // Writing into a string cannot fail.
        let _infallible = write!(text, "{byte:02x}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_raw_key_is_given_as_64_hexadecimal_digits() {
        let dek = Dek::from_bytes(Zeroizing::new([0xAB; 32]));
        assert_eq!(
            dek.pragma().as_str(),
            format!("PRAGMA key = \"x'{}'\";", "ab".repeat(32))
        );
    }

    #[test]
    fn ids_are_the_derived_ones_for_ever() {
        // Fixed by the format: a change would make every vault look like one with the wrong key.
        let key = Zeroizing::new([7; 32]);
        assert_eq!(Dek::from_bytes(key.clone()).id(), "581e2dc9d0eea290");
        assert_eq!(Kek(key).id(), "204ed268e3d4c405");
    }

    #[test]
    fn only_32_bytes_of_base64_are_a_keychain_key() {
        let kek = Kek::mint().unwrap();
        let text = kek.to_text();
        assert_eq!(text.len(), 44);
        assert_eq!(Kek::from_text(&text).unwrap().as_bytes(), kek.as_bytes());
        for wrong in [
            "",
            "no base64!",
            &text[..43],
            &STANDARD.encode([1; 31]),
            &STANDARD.encode([1; 33]),
        ] {
            assert!(Kek::from_text(wrong).is_none(), "{wrong}");
        }
    }
}
