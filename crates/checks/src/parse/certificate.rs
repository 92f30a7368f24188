//! NSS stores: how the key store is protected, and the certificates that a person can sign with.

use super::json;
use crate::raw::{Raw, Secret, Unparsable};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use x509_parser::certificate::X509Certificate;
use x509_parser::der_parser::ber::BerObjectContent;
use x509_parser::der_parser::der::{DerObject, parse_der};
use x509_parser::oid_registry::{self, Oid};
use x509_parser::prelude::FromDer;

const PBES2: &str = "1.2.840.113549.1.5.13";
const PBKDF2: &str = "1.2.840.113549.1.5.12";

/// How often the password of a key store is stirred: 1 for the empty password, 10,000 for a real one
/// (NSS 3.49 and later). Nothing is decrypted.
pub(crate) fn iterations(raw: &Raw) -> Result<u64, Unparsable> {
    let rows = json::rows(raw)?;
    let [row] = rows.as_slice() else {
        return Err(Unparsable);
    };
    let [json::Cell::Blob(item)] = row.as_slice() else {
        return Err(Unparsable);
    };
    let (_, sealed) = parse_der(item).map_err(|_| Unparsable)?;
    // SEQ( SEQ( PBES2, SEQ( SEQ( PBKDF2, SEQ( salt, iterations, … )), … )), sealed bytes )
    let algorithm = child(&sealed, 0)?;
    is_oid(child(algorithm, 0)?, PBES2)?;
    let derivation = child(child(algorithm, 1)?, 0)?;
    is_oid(child(derivation, 0)?, PBKDF2)?;
    child(child(derivation, 1)?, 1)?.as_u64().map_err(|_| Unparsable)
}

fn child<'o, 'a>(object: &'o DerObject<'a>, index: usize) -> Result<&'o DerObject<'a>, Unparsable> {
    match &object.content {
        BerObjectContent::Sequence(items) => items.get(index).ok_or(Unparsable),
        _ => Err(Unparsable),
    }
}

fn is_oid(object: &DerObject<'_>, expected: &str) -> Result<(), Unparsable> {
    match object.as_oid() {
        Ok(oid) if oid.to_id_string() == expected => Ok(()),
        _ => Err(Unparsable),
    }
}

/// The ids of the private keys in a store: what ties a certificate to its key.
pub(crate) fn key_ids(raw: &Raw) -> Result<Vec<Secret>, Unparsable> {
    json::rows(raw)?
        .into_iter()
        .map(|row| match row.as_slice() {
            [json::Cell::Blob(id)] => Ok(Secret::new(id.as_slice())),
            _ => Err(Unparsable),
        })
        .collect()
}

/// A certificate that its owner can sign with. Who that is stays in here.
pub(crate) struct Personal {
    /// The whole subject: tells a renewed certificate from another person's.
    pub(crate) holder: Secret,
    /// First letters of given name and surname, as `A. G.`; empty if the certificate has none.
    pub(crate) initials: String,
    /// Common name and organisation of the issuer: public firms and administrations, or the holder.
    pub(crate) issuer: Secret,
    /// The last day on which it is valid, in UTC.
    pub(crate) valid_until: Date,
}

/// The certificates of a store whose key is there too.
pub(crate) fn personal(raw: &Raw, keys: &[Secret]) -> Result<Vec<Personal>, Unparsable> {
    let mut found = Vec::new();
    for row in json::rows(raw)? {
        let (der, id) = match row.as_slice() {
            [json::Cell::Blob(der), json::Cell::Blob(id)] => (der, id),
            // A certificate without an id belongs to no key.
            [json::Cell::Blob(_), json::Cell::Null] => continue,
            _ => return Err(Unparsable),
        };
        if keys.iter().any(|key| key.reveal() == id.as_slice()) {
            found.push(read(der)?);
        }
    }
    Ok(found)
}

/// What the live half writes for the store of Windows or macOS, which gives only certificates with a key; each as
/// hexadecimal text.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Store {
    pub(crate) certificates: Vec<String>,
}

/// The certificates of the system's own store.
pub(crate) fn of_store(raw: &Raw) -> Result<Vec<Personal>, Unparsable> {
    let store: Store = json::value(raw)?;
    store
        .certificates
        .iter()
        .map(|hex| read(&json::from_hex(hex)?))
        .collect()
}

fn read(der: &[u8]) -> Result<Personal, Unparsable> {
    let (_, certificate) = X509Certificate::from_der(der).map_err(|_| Unparsable)?;
    let subject = certificate.subject();
    let end = certificate.validity().not_after.timestamp();
    let part = |oid: Oid<'_>| {
        let name = subject.iter_by_oid(&oid).next()?.as_str().ok()?;
        name.chars().find(|c| c.is_alphabetic())
    };
    let given = part(oid_registry::OID_X509_GIVEN_NAME);
    let surname = part(oid_registry::OID_X509_SURNAME);
    let initials: Vec<String> = [given, surname]
        .into_iter()
        .flatten()
        .map(|letter| format!("{}.", letter.to_uppercase()))
        .collect();
    let issuer = certificate.issuer();
    let name: Vec<&str> = issuer
        .iter_common_name()
        .chain(issuer.iter_organization())
        .filter_map(|part| part.as_str().ok())
        .collect();
    Ok(Personal {
        holder: Secret::new(subject.as_raw()),
        initials: initials.join(" "),
        issuer: Secret::new(name.join(" | ")),
        valid_until: Timestamp::from_second(end)
            .map_err(|_| Unparsable)?
            .to_zoned(TimeZone::UTC)
            .date(),
    })
}

/// How many passwords Firefox keeps. Addresses and names in the file are not looked at.
pub(crate) fn firefox_logins(raw: &Raw) -> Result<u64, Unparsable> {
    #[derive(serde::Deserialize)]
    struct File {
        logins: Vec<serde::de::IgnoredAny>,
    }
    let file: File = serde_json::from_slice(raw.bytes()).map_err(|_| Unparsable)?;
    Ok(file.logins.len() as u64)
}

/// How many passwords Firefox keeps in its newer place.
pub(crate) fn firefox_rows(raw: &Raw) -> Result<u64, Unparsable> {
    match json::rows(raw)?.as_slice() {
        [row] => match row.as_slice() {
            [json::Cell::Number(saved)] => Ok(*saved),
            _ => Err(Unparsable),
        },
        _ => Err(Unparsable),
    }
}

/// How many passwords Chromium keeps, and how many of them under its built-in key.
pub(crate) fn chromium_logins(raw: &Raw) -> Result<(u64, u64), Unparsable> {
    let rows = json::rows(raw)?;
    match rows.as_slice() {
        [row] => match row.as_slice() {
            [json::Cell::Number(all), json::Cell::Number(open)] if open <= all => Ok((*all, *open)),
            _ => Err(Unparsable),
        },
        _ => Err(Unparsable),
    }
}
