//! Certificates that somebody added to those that the system trusts. Whose they are stays in here.

use super::json;
use crate::raw::{Raw, Secret, Unparsable};
use serde::{Deserialize, Serialize};
use x509_parser::certificate::X509Certificate;
use x509_parser::pem::Pem;
use x509_parser::prelude::FromDer;

/// The subjects of the certificates in a file, as common names and organisations.
pub(crate) fn subjects(raw: &Raw) -> Result<Vec<Secret>, Unparsable> {
    let bytes = raw.bytes();
    if bytes.first() == Some(&0x30) {
        return Ok(vec![subject(bytes)?]);
    }
    let mut found = Vec::new();
    for pem in Pem::iter_from_buffer(bytes) {
        let pem = pem.map_err(|_| Unparsable)?;
        match pem.label.as_str() {
            "CERTIFICATE" | "TRUSTED CERTIFICATE" => found.push(subject(&pem.contents)?),
            _ => return Err(Unparsable),
        }
    }
    if found.is_empty() {
        Err(Unparsable)
    } else {
        Ok(found)
    }
}

/// What the live half writes for the store of Windows.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Store {
    /// How many of those that Windows brings itself: none would be a store that was not seen.
    pub(crate) own: u64,
    /// The others, as hexadecimal text.
    pub(crate) certificates: Vec<String>,
}

/// How many certificates Windows brought to its store, and the subjects of those that were added.
pub(crate) fn added(raw: &Raw) -> Result<(u64, Vec<Secret>), Unparsable> {
    let store: Store = json::value(raw)?;
    if store.own == 0 {
        return Err(Unparsable);
    }
    let added = store.certificates.iter();
    let added = added.map(|hex| subject(&json::from_hex(hex)?));
    Ok((store.own, added.collect::<Result<_, _>>()?))
}

fn subject(der: &[u8]) -> Result<Secret, Unparsable> {
    let (_, certificate) = X509Certificate::from_der(der).map_err(|_| Unparsable)?;
    let subject = certificate.subject();
    let name: Vec<&str> = subject
        .iter_common_name()
        .chain(subject.iter_organization())
        .filter_map(|part| part.as_str().ok())
        .collect();
    Ok(Secret::new(name.join(" | ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_without_windows_own_certificates_was_not_seen() {
        let of = |text: &str| added(&Raw::new(text.as_bytes())).map(|(_, found)| found.len());
        assert_eq!(of(r#"{"own":9,"certificates":[]}"#), Ok(0));
        assert_eq!(of(r#"{"own":0,"certificates":[]}"#), Err(Unparsable));
        assert_eq!(of(r#"{"own":9,"certificates":["3000"]}"#), Err(Unparsable));
        assert_eq!(of(r#"{"own":9}"#), Err(Unparsable));
    }
}
