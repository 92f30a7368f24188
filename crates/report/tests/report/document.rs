//! The shorter documents: the same promises as for the plan.

use crate::golden::hash;
use crate::models::{DOCUMENTS, document};
use crate::reader::{Pdf, tidy};
use crate::reading::squeezed;
use report::model::{Block, Document, Entry};
use report::render_document;

/// SHA-256 of each finished file. A change here is a change of every such document: look at the pages first.
const GOLDEN: [(&str, &str); 12] = [
    (
        "questions.es",
        "d26e1a9152763613e946f17f5b4396f4a7ba3ad06ceaeb7324761090326e394f",
    ),
    (
        "questions.en",
        "b88697ce0bd1f9621a436b33665a568772a297f5665b896e62e83563e7d66728",
    ),
    (
        "summary.es",
        "4579a14444140de26fdacdf73c3be2666308bb70ee7ef1607075a251fbb79a77",
    ),
    (
        "summary.en",
        "4845fc62698acb9c9c1f12b44802792300b4a24f3ff5ec9c42779ae198d9c0ed",
    ),
    (
        "statement.es",
        "b117e18bc35b88d36189f3d8b55beef0fa93951156f41f160c1cc60cc69cac5a",
    ),
    (
        "statement.en",
        "d608a71af1aa2f949389710f1fb2713a8381ae5d33c9b0763baac6d474c1a2fb",
    ),
    (
        "order.es",
        "09514e14ece94c160430465e87cae74be6c7319db6949978e4f583fb78f34e38",
    ),
    (
        "order.en",
        "a48d813b9e920d1a93312e19f7459cccef5a8995c1071e625a289358e9717d68",
    ),
    (
        "notice.es",
        "d010b6780413edb968a65b7e41913b4960c58ef53fa5278033950847b2b77152",
    ),
    (
        "notice.en",
        "6f0caba26092425135d1b1c67b62054e0297d88bc024a65526100af411644446",
    ),
    (
        "complaint.es",
        "ad0756206576b8fff0757ef74dae47d5e71138838b808bd42473047e70cb0e6a",
    ),
    (
        "complaint.en",
        "396dd14879e8f9a77cd39a7b6b50d4ded0982756d8dc877ae20e8cb78dc0af41",
    ),
];

fn read(document: &Document) -> Pdf {
    Pdf::new(&render_document(document).unwrap().bytes)
}

#[test]
fn frozen_documents_give_the_same_bytes_in_every_process() {
    let made = DOCUMENTS.map(|name| {
        let first = render_document(&document(name)).unwrap();
        assert!(
            first == render_document(&document(name)).unwrap(),
            "{name} differs from one render to the next"
        );
        assert!(first.uncovered.is_empty(), "{name}");
        (name, hash(&first.bytes))
    });
    let expected = GOLDEN.map(|(name, hash)| (name, hash.to_owned()));
    assert_eq!(made, expected, "look at the pages before the hashes are renewed");
}

/// The texts of a document in the order in which a person reads them; a box and a line are read by what they are.
fn in_order(document: &Document) -> String {
    let mut order = vec![
        document.product.name.clone(),
        document.date.clone(),
        document.title.clone(),
        document.subject.clone(),
    ];
    order.extend(document.intro.clone());
    for part in &document.parts {
        order.push(part.title.clone());
        part.blocks
            .iter()
            .for_each(|block| told(document, block, &mut order));
    }
    tidy(&order.join(" "))
}

fn told(document: &Document, block: &Block, order: &mut Vec<String>) {
    match block {
        Block::Paragraph(text) => order.push(text.clone()),
        Block::Points(points) => {
            order.extend(points.iter().flat_map(|point| ["•".to_owned(), point.clone()]));
        }
        Block::Pairs(pairs) => {
            order.extend(
                pairs
                    .iter()
                    .flat_map(|pair| [pair.label.clone(), pair.value.clone()]),
            );
        }
        Block::Blanks(labels) => {
            order.extend(
                labels
                    .iter()
                    .flat_map(|label| [label.clone(), document.blank.clone()]),
            );
        }
        Block::Entries(entries) => {
            for (number, entry) in (1..).zip(entries) {
                entry_told(document, number, entry, order);
            }
        }
    }
}

fn entry_told(document: &Document, number: usize, entry: &Entry, order: &mut Vec<String>) {
    order.push(format!("{number}. {}", entry.text));
    order.extend(entry.note.clone());
    let steps = (1..).zip(&entry.steps);
    order.extend(steps.flat_map(|(number, step)| [format!("{number}."), step.clone()]));
    for pair in &entry.pairs {
        order.extend([pair.label.clone(), pair.value.clone()]);
    }
    let printed = |url: &str| {
        url.trim_start_matches("https://")
            .trim_start_matches("www.")
            .trim_end_matches('/')
            .to_owned()
    };
    order.extend(entry.links.iter().map(|link| printed(&link.url)));
    for text in &entry.boxes {
        order.extend([document.empty_box.clone(), text.clone()]);
    }
    for label in &entry.blanks {
        order.extend([label.clone(), document.blank.clone()]);
    }
}

#[test]
fn the_tree_tells_the_document_in_its_order_and_nothing_else() {
    for name in DOCUMENTS {
        let document = document(name);
        assert_eq!(
            squeezed(&read(&document).read_aloud()),
            squeezed(&in_order(&document)),
            "{name}"
        );
    }
}

#[test]
fn every_page_says_what_the_foot_says() {
    let mut model = document("questions.es");
    for block in model.parts.iter_mut().flat_map(|part| &mut part.blocks) {
        if let Block::Entries(entries) = block {
            *entries = entries.iter().cycle().take(60).cloned().collect();
        }
    }
    let rendered = render_document(&model).unwrap();
    assert!(rendered.pages > 5);
    let drawn = squeezed(&Pdf::new(&rendered.bytes).drawn());
    assert_eq!(drawn.matches(&squeezed(&model.footer)).count(), rendered.pages);
}

#[test]
fn an_address_that_is_not_allowed_is_printed_and_leads_nowhere() {
    let mut model = document("order.es");
    for block in model.parts.iter_mut().flat_map(|part| &mut part.blocks) {
        if let Block::Entries(entries) = block {
            for link in entries.iter_mut().flat_map(|entry| &mut entry.links) {
                "javascript:alert(1)".clone_into(&mut link.url);
            }
        }
    }
    let pdf = read(&model);
    assert_eq!(pdf.addresses(), Vec::<String>::new());
    assert!(pdf.drawn().contains("javascript:alert(1)"));
}
