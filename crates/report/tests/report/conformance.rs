//! What an independent validator says of the finished files, and that it does notice what is missing.

use crate::document::{DOCUMENTS, document};
use crate::models;
use lopdf::{Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

const PROFILES: [ValidationProfile; 2] = [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a];

/// Every finished file by name.
fn files() -> Vec<(&'static str, Vec<u8>)> {
    let reports = models::all();
    let reports = reports
        .iter()
        .map(|(name, model)| (*name, report::render(model).unwrap().bytes));
    let sheets = models::SHEETS.map(|name| (name, report::render_sheet(&models::sheet(name)).unwrap().bytes));
    let shorter = DOCUMENTS.map(|name| (name, report::render_document(&document(name)).unwrap().bytes));
    reports.chain(sheets).chain(shorter).collect()
}

/// What the validator finds, by rule.
fn failures(bytes: &[u8], profile: ValidationProfile) -> Vec<String> {
    let report = validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)).unwrap();
    assert!(report.rules.total > 0, "nothing was looked at");
    report.failures.iter().map(ToString::to_string).collect()
}

#[test]
fn every_document_is_accessible_and_fit_for_an_archive() {
    for (name, bytes) in files() {
        for profile in PROFILES {
            assert_eq!(
                failures(&bytes, profile),
                Vec::<String>::new(),
                "{name}, {profile:?}"
            );
        }
    }
}

/// A file in which one entry is missing wherever something of a kind has it.
fn without(bytes: &[u8], kind: (&[u8], &[u8]), key: &[u8]) -> Vec<u8> {
    let mut file = Document::load_mem(bytes).unwrap();
    let mut removed = 0;
    for object in file.objects.values_mut() {
        let Object::Dictionary(dict) = object else {
            continue;
        };
        if dict.get(kind.0).and_then(Object::as_name).ok() == Some(kind.1) && dict.remove(key).is_some() {
            removed += 1;
        }
    }
    assert!(removed > 0, "there was nothing to remove");
    let mut changed = Vec::new();
    file.save_to(&mut changed).unwrap();
    changed
}

#[test]
fn what_is_missing_is_noticed() {
    let bytes = report::render(&models::named("full.es")).unwrap().bytes;
    for (kind, key) in [
        ((&b"S"[..], &b"Figure"[..]), &b"Alt"[..]),
        ((b"S", b"TH"), b"A"),
        ((b"Type", b"Catalog"), b"Lang"),
        ((b"Type", b"Catalog"), b"MarkInfo"),
        ((b"Subtype", b"Link"), b"Contents"),
    ] {
        let changed = without(&bytes, kind, key);
        let name = String::from_utf8_lossy(key).into_owned();
        assert!(
            !failures(&changed, ValidationProfile::PdfUa1).is_empty(),
            "{name} is not missed"
        );
    }
}

#[test]
fn a_heading_that_jumps_is_noticed() {
    let bytes = report::render(&models::named("full.es")).unwrap().bytes;
    let mut file = Document::load_mem(&bytes).unwrap();
    let heading = file.objects.values_mut().find_map(|object| {
        let dict = object.as_dict_mut().ok()?;
        (dict.get(b"S").and_then(Object::as_name).ok()? == b"H2").then_some(dict)
    });
    heading.unwrap().set("S", Object::Name(b"H4".to_vec()));
    let mut changed = Vec::new();
    file.save_to(&mut changed).unwrap();
    assert!(!failures(&changed, ValidationProfile::PdfUa1).is_empty());
}
