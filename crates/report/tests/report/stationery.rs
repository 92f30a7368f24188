//! Other paper, and a partner's name on it: the same promises as on the usual paper.

use crate::conformance::{PROFILES, failures};

use crate::models::{self, document};
use crate::reader::Pdf;
use lopdf::{Document, Object};
use report::Rendered;
use report::model::{PaperSize, Partner, Stationery};

/// Width and height in points, whole.
const SIZES: [(PaperSize, (f32, f32)); 2] = [
    (PaperSize::A4, (595.0, 842.0)),
    (PaperSize::Letter, (612.0, 792.0)),
];

/// A chamber with a small logo.
pub(crate) fn partner() -> Partner {
    serde_json::from_str(include_str!("models/partner.json")).unwrap()
}

/// One of each kind of document.
fn printed_on(stationery: &Stationery) -> [(&'static str, Rendered); 3] {
    let mut plan = models::named("full.es");
    let mut order = document("order.es");
    let mut sheet = models::sheet("sheet.es");
    plan.stationery = stationery.clone();
    order.stationery = stationery.clone();
    sheet.stationery = stationery.clone();
    [
        ("plan", report::render(&plan).unwrap()),
        ("order", report::render_document(&order).unwrap()),
        ("sheet", report::render_sheet(&sheet).unwrap()),
    ]
}

fn sizes(bytes: &[u8]) -> Vec<(f32, f32)> {
    let file = Document::load_mem(bytes).unwrap();
    let corner = |object: &Object| object.as_float().unwrap().round();
    let size = |page| {
        let boxed = file.get_dictionary(page).unwrap().get(b"MediaBox").unwrap();
        let corners = boxed.as_array().unwrap();
        (corner(&corners[2]), corner(&corners[3]))
    };
    file.get_pages().into_values().map(size).collect()
}

#[test]
fn every_page_has_the_size_of_its_paper() {
    for (paper, size) in SIZES {
        let stationery = Stationery { paper, partner: None };
        for (name, printed) in printed_on(&stationery) {
            let sizes = sizes(&printed.bytes);
            assert!(sizes.iter().all(|found| *found == size), "{name} has {sizes:?}");
            assert_eq!(sizes.len(), printed.pages);
        }
    }
}

#[test]
fn a_partner_is_read_once_and_leads_where_it_says() {
    let stationery = Stationery {
        paper: PaperSize::Letter,
        partner: Some(partner()),
    };
    for (name, printed) in printed_on(&stationery) {
        if name == "sheet" {
            continue;
        }
        let pdf = Pdf::new(&printed.bytes);
        let text = pdf.read_aloud();
        for wanted in [
            "Logotipo de Cámara de Comercio de Alcalá",
            "Ayuda cerca de ti: Cámara de Comercio de Alcalá",
            "Ana Pérez · 910 000 000 · ayuda@camara.example · camara.example/digital",
        ] {
            assert_eq!(text.matches(wanted).count(), 1, "«{wanted}» in {name}");
        }
        let uris = pdf.addresses();
        for wanted in [
            "tel:+34910000000",
            "mailto:ayuda@camara.example",
            "https://camara.example/digital",
        ] {
            assert!(uris.iter().any(|uri| uri == wanted), "{wanted} in {name}");
        }
    }
}

#[test]
fn the_recovery_sheet_stays_one_page() {
    for (paper, _) in SIZES {
        for partner in [None, Some(partner())] {
            let [_, _, (_, sheet)] = printed_on(&Stationery { paper, partner });
            assert_eq!(sheet.pages, 1, "{paper:?}");
        }
    }
}

#[test]
fn other_paper_breaks_no_rule() {
    for (paper, _) in SIZES {
        let stationery = Stationery {
            paper,
            partner: Some(partner()),
        };
        for (name, printed) in printed_on(&stationery) {
            for profile in PROFILES {
                let broken = failures(&printed.bytes, profile);
                assert_eq!(broken, Vec::<String>::new(), "{name}, {paper:?}, {profile:?}");
            }
        }
    }
}
