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
        "da0e49cc50abbfd7b39166951a291b9bc399720b5be37d0f39bda3dc9b1a9c8b",
    ),
    (
        "questions.en",
        "8a03fa1a4f93852ba90441e94dc5fb9b8c7ba10d1e5b06cbf65483922bfb3f0f",
    ),
    (
        "summary.es",
        "a79a1d922be91fed8d861148ae182a4d06d7929e1685dcaad554df27d8709c2c",
    ),
    (
        "summary.en",
        "912f528a89f78936c91563b66b5800158280184247f355b95538b33c19df3b26",
    ),
    (
        "statement.es",
        "c5f677093a1e5d244c5ff62304c76ab214ac6abe420152512dd5aee16c32b072",
    ),
    (
        "statement.en",
        "4a3ddcd677853f41628cab1f8b01738f51fdaab7ef8a32aca15b791d6e9ca990",
    ),
    (
        "order.es",
        "249442ad1825de615bb6a2b4f9ef456647ff70b919e989994d37425c3c542ae0",
    ),
    (
        "order.en",
        "639842d2f8329cdce9dff346b3b698fd498b0dd7d954752f9c0634492116cd04",
    ),
    (
        "notice.es",
        "b94a2c8da78b2bc4c2a266302cf4c2c3d63df6025957a64e919fb05398765f9d",
    ),
    (
        "notice.en",
        "d6004a60bbf7fac80ef5b5698ef9c86035af16020ad41373c461e907b6ce8904",
    ),
    (
        "complaint.es",
        "c745ffb3b0c374ed87b0dff830253c10d2fac0bed048d97b9f089e06e6583b6a",
    ),
    (
        "complaint.en",
        "624d4f248c595887773c45909c918142c78fc3a4ccc290340d8b705a5a1382c4",
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
