//! `cert.personal_expiry`: the certificate for dealing with the administration does not run out unnoticed.

use super::browser_password_store::profiles;
use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::{Issuer, Knowledge};
use crate::look::Look;
use crate::parse::certificate::{self, Personal};
use crate::raw::Seen;
use crate::request::{FolderId, NativeId, Profile, ProfileRoot, QueryId, Request};
use crate::system::Os;
use jiff::civil::{Date, DateTime};
use std::collections::BTreeMap;

/// FNMT and others renew on line only while the old one is valid.
const SOON: i32 = 60;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let fact = match certificates(look) {
        Ok(found) if found.is_empty() => Fact::NotApplicable(NotApplicable::NoCertificate),
        seen => seen.into(),
    };
    fact.judge(|found| match knowledge.issuers.on(at.date()) {
        Ok(issuers) => judge(found, issuers, at.date()).with("table_date", knowledge.issuers.as_of),
        Err(reason) => Judgement::unknown(reason),
    })
    // What the keychain of macOS gives is not confirmed on hardware.
    .provisional_if(look.os() == Os::Macos)
}

/// Any store that could not be seen may hold the renewed one, so all must be.
fn certificates(look: &Look<'_>) -> Seen<Vec<Personal>> {
    let mut found = Vec::new();
    let os = look.os();
    let own: &[ProfileRoot] = match os {
        Os::Windows | Os::Macos => {
            found.extend(look.native(NativeId::Certificates, certificate::of_store)?);
            &[]
        }
        Os::Linux | Os::Other => &[ProfileRoot::UserNss],
    };
    for root in own.iter().chain(ProfileRoot::firefox(os)) {
        for profile in profiles(look, *root)?.unwrap_or_default() {
            found.extend(of_profile(look, profile)?);
        }
    }
    Ok(found)
}

fn of_profile(look: &Look<'_>, profile: Profile) -> Seen<Vec<Personal>> {
    let names = look.list(FolderId::Profile(profile))?;
    if !names.has("key4.db") || !names.has("cert9.db") {
        return Ok(Vec::new());
    }
    let keys = look.see(&Request::Rows(QueryId::NssKeys(profile)), certificate::key_ids)?;
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    look.see(&Request::Rows(QueryId::NssCertificates(profile)), |raw| {
        certificate::personal(raw, &keys)
    })
}

/// Of each holder and issuer the newest certificate counts, and of those the one that ends first. Certificates
/// of unknown issuers (a firm's network, a developer's test) are only mentioned.
fn judge(found: &[Personal], issuers: &[Issuer], today: Date) -> Judgement {
    let mut newest: BTreeMap<(&str, &[u8]), &Personal> = BTreeMap::new();
    let mut others = 0_usize;
    for certificate in found {
        let Some(issuer) = issuer_of(certificate, issuers) else {
            others += 1;
            continue;
        };
        newest
            .entry((issuer, certificate.holder.reveal()))
            .and_modify(|known| {
                if certificate.valid_until > known.valid_until {
                    *known = certificate;
                }
            })
            .or_insert(certificate);
    }
    let first = newest
        .iter()
        .min_by_key(|(_, certificate)| certificate.valid_until);
    let Some(((issuer, _), certificate)) = first else {
        return Judgement::info().with("others", others);
    };
    let days = (certificate.valid_until - today).get_days();
    let judgement = match days {
        ..0 => Judgement::fail(),
        0..=SOON => Judgement::warn(),
        _ => Judgement::pass(),
    };
    judgement
        .with("issuer", *issuer)
        .with("initials", certificate.initials.as_str())
        .with("ends", certificate.valid_until)
        .with("days", i64::from(days.abs()))
        .with("certificates", newest.len())
}

fn issuer_of<'i>(certificate: &Personal, issuers: &'i [Issuer]) -> Option<&'i str> {
    let name = std::str::from_utf8(certificate.issuer.reveal()).ok()?;
    issuers
        .iter()
        .find(|issuer| issuer.names.iter().any(|part| name.contains(part.as_str())))
        .map(|issuer| issuer.code.as_str())
}
