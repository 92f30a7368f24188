//! Who signed a file from outside: detached minisign signatures.
//!
//! Only what `minisign` has written by default since 2020 (the hash of the file is signed) is taken; the older form would
//! be a second way to say the same thing. A signature says who, and nothing else: what a file may do is decided by what
//! it says.

use crate::{ContentError, Problem, library::hex};
use base64::{Engine, prelude::BASE64_STANDARD};

/// Bytes of a signature file: two comments and two short lines.
pub const SIGNATURE_BYTES: u64 = 4 * 1024;

/// Keys of the project itself. There is none yet: whoever releases makes it, offline, and puts its public half here.
const OURS: [&str; 0] = [];

/// A public key of minisign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningKey {
    /// The key as one line of base 64, as `minisign -p` has it.
    line: String,
}

/// Who signed a file, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// There is no signature.
    Not,
    /// A signature of a key that nobody has approved here, so that it was not checked and proves nothing.
    Unknown {
        /// What the signature calls its key.
        key_id: String,
    },
    /// A signature that fits, of this key.
    By(SigningKey),
}

impl SigningKey {
    /// A key as its line, or as the two lines of its file. `None` if it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let line = text.lines().map(str::trim).rfind(|line| !line.is_empty())?;
        minisign_verify::PublicKey::from_base64(line).ok()?;
        Some(Self {
            line: line.to_owned(),
        })
    }

    /// The project's own keys.
    pub fn ours() -> Vec<Self> {
        OURS.iter().filter_map(|line| Self::parse(line)).collect()
    }

    /// The key as one line.
    pub fn line(&self) -> &str {
        &self.line
    }

    /// What minisign calls it: 16 hexadecimal digits.
    pub fn id(&self) -> String {
        key_id(&self.line).unwrap_or_default()
    }
}

/// Who signed these bytes, of the keys that are known. `signature`: the text of the signature file, if there is one.
///
/// Fails with `content-bad-signature` if the signature is none, or one of a known key that does not fit.
pub fn signed(
    name: &str,
    bytes: &[u8],
    signature: Option<&str>,
    known: &[SigningKey],
) -> Result<Signed, ContentError> {
    let Some(text) = signature else {
        return Ok(Signed::Not);
    };
    let bad = || ContentError::whole(name, Problem::BadSignature);
    let signature = minisign_verify::Signature::decode(text.trim_end()).map_err(|_| bad())?;
    let id = text.lines().nth(1).and_then(key_id).ok_or_else(bad)?;
    let Some(key) = known.iter().find(|key| key.id() == id) else {
        return Ok(Signed::Unknown { key_id: id });
    };
    let public = minisign_verify::PublicKey::from_base64(&key.line).map_err(|_| bad())?;
    public.verify(bytes, &signature, false).map_err(|_| bad())?;
    Ok(Signed::By(key.clone()))
}

/// The id within the base 64 of a key or signature: the eight bytes after the algorithm, the last one first.
fn key_id(line: &str) -> Option<String> {
    let bytes = BASE64_STANDARD.decode(line.trim()).ok()?;
    let id: Vec<u8> = bytes.get(2..10)?.iter().rev().copied().collect();
    Some(hex(&id).to_uppercase())
}
