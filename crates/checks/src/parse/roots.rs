//! Certificates that somebody added to those that the system trusts. Whose they are stays in here.

use crate::raw::{Raw, Secret, Unparsable};
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
