//! The recovery code: 130 random bits that a person can read aloud, write down and type in any language.
//!
//! 26 characters of Crockford's base 32 and 2 check characters, in 7 groups of 4:
//! `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`. Case, blanks and hyphens do not matter; O is 0, I and L are 1.

use super::{KeyBytes, derive, random};
use crate::StoreError;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET: usize = 26;
const LENGTH: usize = 28;
const CONTEXT: &[u8] = b"resguardo/recovery/v1";

/// A recovery code. It has neither `Debug` nor `Display`: it is shown by its groups, once, on purpose.
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// Seven groups of four characters.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        (0..LENGTH / 4).map(|group| &self.0[4 * group..4 * group + 4])
    }

    /// As it is printed: seven groups joined by hyphens, in capitals.
    pub(crate) fn printed(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(LENGTH + 6));
        for (place, group) in self.groups().enumerate() {
            if place > 0 {
                text.push('-');
            }
            text.push_str(group);
        }
        text
    }

    /// Reads what a person typed. The check characters find a typing mistake in all but 1 of 1024 cases, so
    /// that "there is a mistake in it" and "it is the code of another vault" can be told apart.
    pub fn parse(typed: &str) -> Result<Self, StoreError> {
        let mut code = Zeroizing::new(String::with_capacity(LENGTH));
        for typed in typed.chars().filter(|c| !is_separator(*c)) {
            let letter = match typed.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let known = u8::try_from(letter).is_ok_and(|byte| ALPHABET.contains(&byte));
            if !known || code.len() == LENGTH {
                return Err(StoreError::CodeTypo);
            }
            code.push(letter);
        }
        if code.len() != LENGTH || check_characters(&code[..SECRET]) != code[SECRET..] {
            return Err(StoreError::CodeTypo);
        }
        Ok(Self(code))
    }

    pub(crate) fn mint() -> Result<Self, StoreError> {
        let bytes = random::<SECRET>()?;
        let mut code = Zeroizing::new(String::with_capacity(LENGTH));
        // 256 is a multiple of 32, so the low five bits are evenly spread.
        code.extend(bytes.iter().map(|byte| letter(*byte)));
        let check = check_characters(&code);
        code.push_str(&check);
        Ok(Self(code))
    }

    /// The key that it stands for. 130 random bits need no stretching.
    pub(crate) fn key(&self, salt: &[u8]) -> KeyBytes {
        derive(Some(salt), &self.0.as_bytes()[..SECRET], CONTEXT)
    }
}

fn letter(bits: u8) -> char {
    char::from(ALPHABET[usize::from(bits % 32)])
}

/// The first 10 bits of SHA-256 over the context and the 26 characters.
fn check_characters(secret: &str) -> String {
    let hash = Sha256::new()
        .chain_update(CONTEXT)
        .chain_update(secret)
        .finalize();
    [hash[0] >> 3, hash[0] << 2 | hash[1] >> 6]
        .map(letter)
        .iter()
        .collect()
}

fn is_separator(c: char) -> bool {
    // Word processors and phones turn a hyphen into one of its relatives.
    c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code_of(bits: &[u8]) -> RecoveryCode {
        let secret: String = bits.iter().map(|bits| letter(*bits)).collect();
        let check = check_characters(&secret);
        RecoveryCode(Zeroizing::new(secret + &check))
    }

    #[test]
    fn a_minted_code_has_seven_groups_of_four_and_reads_back() {
        let code = RecoveryCode::mint().unwrap();
        assert_eq!(code.groups().map(str::len).collect::<Vec<_>>(), [4; 7]);
        assert!(RecoveryCode::parse(&code.printed()).unwrap().0 == code.0);
        assert!(RecoveryCode::mint().unwrap().0 != code.0);
    }

    #[test]
    fn the_check_characters_are_the_specified_ones_for_ever() {
        // `printf 'resguardo/recovery/v1%026d' 0 | sha256sum` begins with the ten bits of these two letters.
        assert_eq!(check_characters(&"0".repeat(26)), "63");
    }

    proptest! {
        #[test]
        fn however_it_is_typed_it_is_the_same_code(
            bits in proptest::collection::vec(0u8..32, SECRET),
            style in proptest::collection::vec((0u8..3, 0u8..5), LENGTH),
        ) {
            let code = code_of(&bits);
            let mut typed = String::from(" ");
            for (letter, (look, gap)) in code.0.chars().zip(style) {
                typed.push(match (letter, look) {
                    ('0', 1) => 'O',
                    ('0', 2) => 'o',
                    ('1', 0) => 'l',
                    ('1', 1) => 'I',
                    (other, 2) => other.to_ascii_lowercase(),
                    (other, _) => other,
                });
                typed.push_str(["", "-", " ", "\u{2013}", "\u{a0}\n"][usize::from(gap)]);
            }
            let read = RecoveryCode::parse(&typed);
            prop_assert!(read.is_ok_and(|read| read.0 == code.0));
        }

        #[test]
        fn what_is_not_28_known_letters_is_a_typing_mistake(text in "[0-9A-Za-z \\-Uñ€]{0,40}") {
            let letters = text.chars().filter(|c| !is_separator(*c)).count();
            let unknown = text.chars().any(|c| matches!(c, 'U' | 'u' | 'ñ' | '€'));
            if letters != LENGTH || unknown {
                prop_assert!(matches!(RecoveryCode::parse(&text), Err(StoreError::CodeTypo)));
            }
        }
    }

    /// Ten check bits miss one mistake in 1024, so this is a rate and not a certainty.
    #[test]
    fn single_typing_mistakes_and_swapped_neighbours_are_found() {
        let (mut tried, mut missed) = (0_u32, 0_u32);
        let mut try_one = |letters: &[u8]| {
            let typed = String::from_utf8(letters.to_vec()).unwrap();
            tried += 1;
            missed += u32::from(RecoveryCode::parse(&typed).is_ok());
        };
        for seed in 0..20_u8 {
            let bits: Vec<u8> = (0..26_u8)
                .map(|i| seed.wrapping_mul(37) ^ i.wrapping_mul(11))
                .collect();
            let code = code_of(&bits).0.as_bytes().to_vec();
            for place in 0..LENGTH {
                for other in ALPHABET.iter().filter(|letter| **letter != code[place]) {
                    let mut typed = code.clone();
                    typed[place] = *other;
                    try_one(&typed);
                }
                if place > 0 && code[place] != code[place - 1] {
                    let mut typed = code.clone();
                    typed.swap(place, place - 1);
                    try_one(&typed);
                }
            }
        }
        assert!(tried > 17_000);
        assert!(
            missed * 1000 < tried * 2,
            "{missed} of {tried} mistakes were not found"
        );
    }
}
