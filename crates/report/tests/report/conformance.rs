//! What an independent validator says of the finished files, and that it does notice what is missing.

use crate::models::{self, Frozen};
use lopdf::{Document, Object, ObjectId};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

pub(crate) const PROFILES: [ValidationProfile; 2] = [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a];

/// The rules that the validator sees broken.
pub(crate) fn failures(bytes: &[u8], profile: ValidationProfile) -> Vec<String> {
    let report = validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)).unwrap();
    assert!(report.rules.total > 0, "nothing was looked at");
    report
        .failures
        .into_iter()
        .map(|failure| failure.rule_id)
        .collect()
}

#[test]
fn every_document_is_accessible_and_fit_for_an_archive() {
    for Frozen { name, bytes, .. } in models::every() {
        for profile in PROFILES {
            assert_eq!(
                failures(&bytes, profile),
                Vec::<String>::new(),
                "{name}, {profile:?}"
            );
        }
    }
}

/// The full plan, changed and saved again.
pub(crate) fn changed(change: impl FnOnce(&mut Document)) -> Vec<u8> {
    let bytes = report::render(&models::named("full.es")).unwrap().bytes;
    let mut file = Document::load_mem(&bytes).unwrap();
    change(&mut file);
    let mut changed = Vec::new();
    file.save_to(&mut changed).unwrap();
    changed
}

#[test]
fn saving_again_breaks_no_rule() {
    let same = changed(|_| ());
    for profile in PROFILES {
        assert_eq!(failures(&same, profile), Vec::<String>::new(), "{profile:?}");
    }
}

/// Takes an entry from everything of a kind; of a cell, from its attributes.
fn remove(file: &mut Document, kind: (&[u8], &[u8]), key: &[u8]) {
    let mut removed = 0;
    for object in file.objects.values_mut() {
        let Object::Dictionary(dict) = object else {
            continue;
        };
        if dict.get(kind.0).and_then(Object::as_name).ok() != Some(kind.1) {
            continue;
        }
        let attributes = dict.get_mut(b"A").and_then(Object::as_dict_mut).ok();
        let in_attributes = attributes.is_some_and(|attributes| attributes.remove(key).is_some());
        removed += u32::from(in_attributes || dict.remove(key).is_some());
    }
    assert!(removed > 0, "there was nothing to remove");
}

#[test]
fn what_is_missing_is_noticed() {
    for (kind, key, rule) in [
        ((&b"S"[..], &b"Figure"[..]), &b"Alt"[..], "7.3:"),
        ((b"S", b"TH"), b"Scope", "7.5:"),
        ((b"Type", b"Catalog"), b"Lang", "7.2:"),
        ((b"Type", b"Catalog"), b"MarkInfo", "6.2:"),
        ((b"Subtype", b"Link"), b"Contents", "7.18.5:"),
    ] {
        let without = changed(|file| remove(file, kind, key));
        let broken = failures(&without, ValidationProfile::PdfUa1);
        let name = String::from_utf8_lossy(key);
        assert!(
            broken.iter().any(|found| found.contains(&format!(":{rule}"))),
            "without {name}: {broken:?}"
        );
    }
}

/// The headings below a node, in the order of the tree.
fn headings(file: &Document, node: &Object, found: &mut Vec<(ObjectId, Vec<u8>)>) {
    let Ok((id, Object::Dictionary(dict))) = file.dereference(node) else {
        return;
    };
    let tag = dict.get(b"S").and_then(Object::as_name).unwrap_or_default();
    if let ([b'H', _], Some(id)) = (tag, id) {
        found.push((id, tag.to_vec()));
    }
    match dict.get(b"K") {
        Ok(Object::Array(kids)) => kids.iter().for_each(|kid| headings(file, kid, found)),
        Ok(kid) => headings(file, kid, found),
        Err(_) => {}
    }
}

#[test]
fn a_heading_that_jumps_is_noticed() {
    let jumping = changed(|file| {
        let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let mut found = Vec::new();
        headings(file, root, &mut found);
        let below = found
            .windows(2)
            .find(|pair| pair[0].1 == b"H1" && pair[1].1 == b"H2");
        let (heading, _) = below.unwrap()[1];
        let heading = file.get_object_mut(heading).and_then(Object::as_dict_mut);
        heading.unwrap().set("S", Object::Name(b"H4".to_vec()));
    });
    let broken = failures(&jumping, ValidationProfile::PdfUa1);
    assert!(broken.iter().any(|found| found.contains(":7.4.2:")), "{broken:?}");
}
