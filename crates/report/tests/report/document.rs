//! The shorter documents: the same promises as for the plan.

use crate::golden::hash;
use crate::models::{DOCUMENTS, document};
use crate::reader::{Pdf, tidy};
use crate::reading::squeezed;
use report::model::{Block, Document, Entry};
use report::render_document;

/// SHA-256 of each finished file. A change here is a change of every such document: look at the pages first.
const GOLDEN: [(&str, &str); 10] = [
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
        "65f253bf835b37f416af615e2ee67a37ad39c7f00193495e0c4c574be38969ca",
    ),
    (
        "summary.en",
        "c0cee55acdeaca276740ab414c6f6bcca93a60e8cbbb3fde11bc9e704cc952c3",
    ),
    (
        "statement.es",
        "ee65cb4ab9a2c968f3a31a11ed25d8e5fd77f1250623b397f0442e680464fc04",
    ),
    (
        "statement.en",
        "462b52ea9440e402f217956e4e0825c6be6f4869d297663385dbf6fe3d2a034b",
    ),
    (
        "order.es",
        "57e3d9749d75be1c345a045981b205b7709680c5b751fe34cab15561beacdb0e",
    ),
    (
        "order.en",
        "b1553b825abd93ef00d68f7c28140dcbf6c3ed1116c53201ae3eb2af4df518ad",
    ),
    (
        "notice.es",
        "c11319f69062f86e48374467dcea9a3ef9319c54e20f3a9293e882a9d45398d2",
    ),
    (
        "notice.en",
        "918394ac03cbb4506ef02a49f0c9337a35b60d6cad89220a2410562a1b044622",
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
        Block::Links(links) => {
            let printed = |url: &str| {
                url.trim_start_matches("https://")
                    .trim_start_matches("www.")
                    .to_owned()
            };
            order.extend(
                links
                    .iter()
                    .flat_map(|link| [format!("{}:", link.text), printed(&link.url)]),
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
        if let Block::Links(links) = block {
            for link in links {
                "javascript:alert(1)".clone_into(&mut link.url);
            }
        }
    }
    let pdf = read(&model);
    assert_eq!(pdf.addresses(), Vec::<String>::new());
    assert!(pdf.drawn().contains("javascript:alert(1)"));
}
