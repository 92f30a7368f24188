//! Private keys of SSH: whether a passphrase seals them, and whether their kind is too weak. The key itself is looked at
//! no further than its head.

use crate::raw::{Raw, Unparsable};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

/// Below this an RSA key is weak (NIST SP 800-57, for the years up to 2030 and after).
const RSA_BITS: usize = 3072;
/// The label of the form that `ssh-keygen` writes.
const OPENSSH: &str = "OPENSSH PRIVATE KEY";
const MAGIC: &[u8] = b"openssh-key-v1\0";

/// What counts of a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Key {
    /// A passphrase seals it, or it lies in a device and the file is only a handle.
    pub(crate) sealed: bool,
    /// RSA, and short.
    pub(crate) short: bool,
    /// A kind that nobody accepts any more.
    pub(crate) dead: bool,
}

/// Looks at a private key.
pub(crate) fn parse(raw: &Raw) -> Result<Key, Unparsable> {
    let text = raw.text();
    let rest = text.strip_prefix("-----BEGIN ").ok_or(Unparsable)?;
    let (label, rest) = rest.split_once("-----").ok_or(Unparsable)?;
    let (body, _) = rest
        .split_once(&format!("-----END {label}-----"))
        .ok_or(Unparsable)?;
    let sealed = Key {
        sealed: true,
        ..Key::default()
    };
    match label {
        OPENSSH => openssh(&decode(body)?),
        "ENCRYPTED PRIVATE KEY" => Ok(sealed),
        "PRIVATE KEY" => Ok(Key::default()),
        // The old form says so in its head, and hides the length with the rest.
        "RSA PRIVATE KEY" if body.contains("ENCRYPTED") => Ok(sealed),
        "RSA PRIVATE KEY" => Ok(Key {
            short: rsa_bits(&decode(body)?)? < RSA_BITS,
            ..Key::default()
        }),
        "EC PRIVATE KEY" | "DSA PRIVATE KEY" => Ok(Key {
            sealed: body.contains("ENCRYPTED"),
            short: false,
            dead: label.starts_with("DSA"),
        }),
        _ => Err(Unparsable),
    }
}

fn decode(body: &str) -> Result<Vec<u8>, Unparsable> {
    let digits: String = body.split_whitespace().collect();
    STANDARD.decode(digits).map_err(|_| Unparsable)
}

/// `openssh-key-v1`: cipher, key derivation, its options, how many keys, and the public one.
fn openssh(bytes: &[u8]) -> Result<Key, Unparsable> {
    let mut rest = bytes.strip_prefix(MAGIC).ok_or(Unparsable)?;
    let cipher = string(&mut rest)?;
    string(&mut rest)?;
    string(&mut rest)?;
    if number(&mut rest)? != 1 {
        return Err(Unparsable);
    }
    let mut public = string(&mut rest)?;
    let kind = string(&mut public)?;
    let is_handle = kind.starts_with(b"sk-");
    let short = kind == b"ssh-rsa" && {
        string(&mut public)?;
        bits(string(&mut public)?) < RSA_BITS
    };
    Ok(Key {
        sealed: is_handle || cipher != b"none",
        short,
        dead: kind == b"ssh-dss",
    })
}

fn number(rest: &mut &[u8]) -> Result<usize, Unparsable> {
    let (head, tail) = rest.split_at_checked(4).ok_or(Unparsable)?;
    *rest = tail;
    let bytes: [u8; 4] = head.try_into().map_err(|_| Unparsable)?;
    usize::try_from(u32::from_be_bytes(bytes)).map_err(|_| Unparsable)
}

fn string<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Unparsable> {
    let length = number(rest)?;
    let (head, tail) = rest.split_at_checked(length).ok_or(Unparsable)?;
    *rest = tail;
    Ok(head)
}

/// Bits of a number, whose first byte may be a zero for the sign.
fn bits(number: &[u8]) -> usize {
    let first = number.iter().position(|byte| *byte != 0).unwrap_or(number.len());
    let number = &number[first..];
    match number.first() {
        Some(byte) => number.len() * 8 - byte.leading_zeros() as usize,
        None => 0,
    }
}

/// The old form: version, modulus, and so on.
fn rsa_bits(der: &[u8]) -> Result<usize, Unparsable> {
    let (_, key) = x509_parser::der_parser::der::parse_der(der).map_err(|_| Unparsable)?;
    let parts = key.as_sequence().map_err(|_| Unparsable)?;
    let modulus = parts.get(1).ok_or(Unparsable)?;
    Ok(bits(modulus.as_slice().map_err(|_| Unparsable)?))
}

/// A file that says the same and holds no key.
pub(crate) fn rebuilt(key: Key) -> String {
    let mut bytes = MAGIC.to_vec();
    let mut add = |part: &[u8]| {
        let length = u32::try_from(part.len()).expect("a few hundred bytes");
        bytes.extend(length.to_be_bytes());
        bytes.extend(part);
    };
    add(if key.sealed { b"aes256-ctr" } else { b"none" });
    add(b"none");
    add(b"");
    let mut public = Vec::new();
    let mut part = |text: &[u8]| {
        public.extend(
            u32::try_from(text.len())
                .expect("a few hundred bytes")
                .to_be_bytes(),
        );
        public.extend(text);
    };
    match (key.dead, key.short) {
        (true, _) => part(b"ssh-dss"),
        (false, true) => {
            part(b"ssh-rsa");
            part(&[1, 0, 1]);
            part(&[0x80; 128]);
        }
        (false, false) => part(b"ssh-ed25519"),
    }
    bytes.extend(1_u32.to_be_bytes());
    bytes.extend(
        u32::try_from(public.len())
            .expect("a few hundred bytes")
            .to_be_bytes(),
    );
    bytes.extend(public);
    format!(
        "-----BEGIN {OPENSSH}-----\n{}\n-----END {OPENSSH}-----\n",
        STANDARD.encode(bytes)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rebuilt_file_says_the_same() {
        for sealed in [false, true] {
            for (short, dead) in [(false, false), (true, false), (false, true)] {
                let key = Key { sealed, short, dead };
                let text = rebuilt(key);
                assert_eq!(parse(&Raw::new(text.into_bytes())), Ok(key));
            }
        }
    }

    #[test]
    fn half_a_key_and_what_is_none_are_refused() {
        let half = format!("-----BEGIN {OPENSSH}-----\nb3Bl\n");
        let short = format!("{half}-----END {OPENSSH}-----\n");
        for bad in [
            "",
            "ssh-ed25519 AAAA ana@laptop\n",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            &half,
            &short,
        ] {
            assert!(parse(&Raw::new(bad.as_bytes())).is_err(), "{bad:?}");
        }
    }
}
