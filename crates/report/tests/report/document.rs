//! The shorter documents: the same promises as for the plan.

use crate::golden::hash;
use crate::models::{DOCUMENTS, document};
use crate::reader::{Pdf, tidy};
use crate::reading::squeezed;
use report::model::{Block, Document, Entry, Figure};
use report::render_document;

/// SHA-256 of each finished file. A change here is a change of every such document: look at the pages first.
const GOLDEN: [(&str, &str); 12] = [
    (
        "questions.es",
        "d26ee87ed3a100a1334465e86d2c981c2feb7102b601bd0a9df3fcacaabe6b04",
    ),
    (
        "questions.en",
        "890f0890305b83c3831f9b835e23611f3673523f2b0a8f516de44127f600aa9d",
    ),
    (
        "summary.es",
        "6ecda760adac022717f50b19bfcc93bf84470dfe9b8f89cb9b2d9cf2661bdb1e",
    ),
    (
        "summary.en",
        "9001fde124652671964539254089f5426f3072fcd9ed379c8fdf120bc6491304",
    ),
    (
        "statement.es",
        "aea78dd19ae7fcf7282f334492e17caf809934aa29548e61ede6d4602e663873",
    ),
    (
        "statement.en",
        "ef4a9296faa3dc633db284f16221dcb17b07a742154a34588b5d7cbdc963e8b2",
    ),
    (
        "order.es",
        "8fddb2d689b4352f2856bbff94b3d968f09ac3b186e28163b1a0f6e76a28272e",
    ),
    (
        "order.en",
        "1270c711234980e886aba62cdd037bbcfab6e33893483434ec04fac1987ac6af",
    ),
    (
        "notice.es",
        "b41f1e365bc8ba1326c9c073f78389d3efe34b8e578a3a28188ca124bf549b58",
    ),
    (
        "notice.en",
        "7c25328fe36738c2082a61fd790f8f9ce4387e9ddb4c57abe8bca8eb82bd4923",
    ),
    (
        "complaint.es",
        "ee233bfc0adbeeae0a0242b0403d3bf01066d9d8e6dd33c680e5fd9cf66dc117",
    ),
    (
        "complaint.en",
        "fd6174a3f4388b0e661651e599bcd7630af5a1624511e301a93fd8201ebf5610",
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
        Block::Figures(figures) => {
            // Of a ruler its alternative text is read.
            order.extend(figures.iter().flat_map(|figure| {
                let Figure {
                    label,
                    value,
                    unit,
                    note,
                    ..
                } = figure;
                let alt = format!("{label}: {value} {unit}");
                [label.clone(), value.clone(), unit.clone(), alt, note.clone()]
            }));
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
    let mut number = entry.steps.len();
    for on in &entry.steps_on {
        order.push(on.label.clone());
        for step in &on.steps {
            number += 1;
            order.extend([format!("{number}."), step.clone()]);
        }
    }
    for pair in entry.pairs.iter().chain(&entry.message) {
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
