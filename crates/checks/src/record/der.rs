//! Just enough DER to write down a certificate or a key store's protection without anything of the original.

use crate::parse::certificate::Personal;
use jiff::civil::{Date, date};

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OID: u8 = 0x06;
const UTF8: u8 = 0x0c;
const GENERALIZED_TIME: u8 = 0x18;

const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
const SURNAME: &[u8] = &[0x55, 0x04, 0x04];
const GIVEN_NAME: &[u8] = &[0x55, 0x04, 0x2a];
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const SHA256_RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];
const PBES2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];
const PBKDF2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0c];
const AES256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2a];

fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut out = vec![tag];
    if let Ok(short @ 0..=127) = u8::try_from(length) {
        out.push(short);
    } else {
        let bytes: Vec<u8> = length
            .to_be_bytes()
            .into_iter()
            .skip_while(|byte| *byte == 0)
            .collect();
        let count = u8::try_from(bytes.len()).expect("a length has at most eight bytes");
        out.push(0x80 | count);
        out.extend(bytes);
    }
    out.extend(content);
    out
}

fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tlv(SEQUENCE, &parts.concat())
}

fn integer(value: u64) -> Vec<u8> {
    let mut bytes: Vec<u8> = value
        .to_be_bytes()
        .into_iter()
        .skip_while(|byte| *byte == 0)
        .collect();
    if bytes.first().is_none_or(|first| *first >= 0x80) {
        bytes.insert(0, 0);
    }
    tlv(INTEGER, &bytes)
}

fn name(attributes: &[(&[u8], &str)]) -> Vec<u8> {
    let parts: Vec<Vec<u8>> = attributes
        .iter()
        .map(|(oid, text)| tlv(SET, &sequence(&[tlv(OID, oid), tlv(UTF8, text.as_bytes())])))
        .collect();
    sequence(&parts)
}

/// A certificate of nobody: same end, same kind of issuer, one holder told from another by a number.
pub(super) fn certificate(original: &Personal, issuer: &str, holder: usize) -> Vec<u8> {
    let holder = format!("holder {holder}");
    let subject = name(&[(COMMON_NAME, holder.as_str()), (GIVEN_NAME, "X"), (SURNAME, "X")]);
    unsigned(issuer, original.valid_until, subject)
}

/// A certificate that others rest on, with a public name or none.
pub(super) fn root(subject: &str) -> Vec<u8> {
    unsigned(subject, date(2049, 12, 31), name(&[(COMMON_NAME, subject)]))
}

fn unsigned(issuer: &str, end: Date, subject: Vec<u8>) -> Vec<u8> {
    let algorithm = sequence(&[tlv(OID, SHA256_RSA)]);
    let time = |year: i16, month: i8, day: i8| {
        tlv(
            GENERALIZED_TIME,
            format!("{year:04}{month:02}{day:02}120000Z").as_bytes(),
        )
    };
    let body = sequence(&[
        integer(1),
        algorithm.clone(),
        name(&[(COMMON_NAME, issuer)]),
        sequence(&[time(2000, 1, 1), time(end.year(), end.month(), end.day())]),
        subject,
        sequence(&[sequence(&[tlv(OID, RSA)]), tlv(BIT_STRING, &[0, 0])]),
    ]);
    sequence(&[body, algorithm, tlv(BIT_STRING, &[0, 0])])
}

/// The protection of a key store: only the number of iterations is real.
pub(super) fn protection(iterations: u64) -> Vec<u8> {
    let derivation = sequence(&[
        tlv(OID, PBKDF2),
        sequence(&[tlv(OCTET_STRING, &[0]), integer(iterations)]),
    ]);
    let cipher = sequence(&[tlv(OID, AES256), tlv(OCTET_STRING, &[0])]);
    sequence(&[
        sequence(&[tlv(OID, PBES2), sequence(&[derivation, cipher])]),
        tlv(OCTET_STRING, &[0]),
    ])
}
