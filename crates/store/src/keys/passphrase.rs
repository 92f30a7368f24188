//! The passphrase and how it is stretched.

use super::KeyBytes;
use crate::{Part, StoreError};
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// What stretching costs. Kept with the slot, so that it can rise; the highest that a file may ask for is
/// bounded, since whoever can write the file would choose how long the program hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cost {
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
}

impl Default for Cost {
    fn default() -> Self {
        Self::STANDARD
    }
}

impl Cost {
    /// RFC 9106, second recommended option: 64 MiB, 3 passes, 4 lanes.
    pub(crate) const STANDARD: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 4,
    };

    /// Twice the memory, if stretching took less than a quarter of a second here: so a fast computer comes near to
    /// half a second after a few starts, and a slow one is left in peace. Never beyond a quarter of a GiB, which every
    /// computer that the vault may be carried to has.
    pub(crate) fn raised(self, took: Duration) -> Option<Self> {
        let memory_kib = self.memory_kib * 2;
        let worth_it = took < Duration::from_millis(250) && memory_kib <= 256 * 1024;
        worth_it.then_some(Self { memory_kib, ..self })
    }

    /// 1 GiB and 10 passes are the most that a file may demand; 16 lanes change nothing in the total.
    fn is_bearable(self) -> bool {
        self.memory_kib <= 1024 * 1024 && self.passes <= 10 && self.lanes <= 16
    }
}

/// At least 12 characters or four words. No rules about kinds of characters: they make worse passphrases.
pub(crate) fn check_strength(passphrase: &str) -> Result<(), StoreError> {
    if passphrase.chars().count() >= 12 || passphrase.split_whitespace().count() >= 4 {
        Ok(())
    } else {
        Err(StoreError::WeakPassphrase)
    }
}

/// One form for what people type: one keyboard sends `ñ` as one character and another as two.
pub(crate) fn nfc(passphrase: &str) -> Zeroizing<String> {
    Zeroizing::new(passphrase.nfc().collect())
}

/// Argon2id over the passphrase in NFC.
pub(crate) fn stretch(passphrase: &str, salt: &[u8], cost: Cost) -> Result<KeyBytes, StoreError> {
    let damaged = || StoreError::Damaged { part: Part::KeyFile };
    if !cost.is_bearable() {
        return Err(damaged());
    }
    let passphrase = nfc(passphrase);
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(|_| damaged())?;
    let mut key = KeyBytes::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, key.as_mut_slice())
        .map_err(|_| damaged())?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHEAP: Cost = Cost {
        memory_kib: 32,
        passes: 1,
        lanes: 1,
    };

    #[test]
    fn composed_and_decomposed_letters_are_one_passphrase() {
        let composed = stretch("contrase\u{f1}a larga", b"saltsalt", CHEAP).unwrap();
        let decomposed = stretch("contrasen\u{303}a larga", b"saltsalt", CHEAP).unwrap();
        let other = stretch("contrasena larga", b"saltsalt", CHEAP).unwrap();
        assert!(composed == decomposed);
        assert!(composed != other);
    }

    #[test]
    fn only_a_fast_computer_raises_the_cost_and_only_to_a_point() {
        let (fast, slow) = (Duration::from_millis(120), Duration::from_millis(300));
        let raised = Cost::STANDARD.raised(fast).unwrap();
        assert_eq!(raised.memory_kib, 2 * Cost::STANDARD.memory_kib);
        assert_eq!(Cost::STANDARD.raised(slow), None);
        let steps = std::iter::successors(Some(Cost::STANDARD), |cost| cost.raised(fast));
        assert_eq!(steps.last().unwrap().memory_kib, 256 * 1024);
    }

    #[test]
    fn a_file_cannot_demand_an_hour() {
        for cost in [
            Cost {
                memory_kib: 1024 * 1024 + 1,
                ..CHEAP
            },
            Cost { passes: 11, ..CHEAP },
            Cost { lanes: 17, ..CHEAP },
            Cost { passes: 0, ..CHEAP },
            Cost {
                memory_kib: 0,
                ..CHEAP
            },
        ] {
            let refused = matches!(
                stretch("a passphrase", b"saltsalt", cost),
                Err(StoreError::Damaged { part: Part::KeyFile })
            );
            assert!(refused, "{cost:?}");
        }
    }

    #[test]
    fn length_or_words_make_a_passphrase() {
        for good in [
            "123456789012",
            "ñandúñandúñandú",
            "un dos mas ya",
            "correct horse battery staple",
        ] {
            assert!(check_strength(good).is_ok(), "{good}");
        }
        for short in ["", "12345678901", "un dos tres", "           "] {
            assert!(check_strength(short).is_err(), "{short}");
        }
    }
}
