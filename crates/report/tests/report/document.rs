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
        "fd49b30b9254e4a901dceb94c928be6dab2e2e289312c8d734eaad9f65e3a0f0",
    ),
    (
        "questions.en",
        "85f44702824a441b42c966ffb9189cd6bdf49da62ff81ee598ea0f2409521080",
    ),
    (
        "summary.es",
        "782795c2e5d5f63463eb034f736109c66b282a86c3baa4271771f3804a5eb231",
    ),
    (
        "summary.en",
        "d47775bc2bbee740dffa4aa3b68b4eaf95daabd158e20b62b03133f0e3062055",
    ),
    (
        "statement.es",
        "13daf1fbcdd6fc73dde9a8a6c69b9871edfc437080df793662e1b3704670b67d",
    ),
    (
        "statement.en",
        "f003d9c441336254b34407500bce475a836d73c712b2336d59dd77cb1c26089c",
    ),
    (
        "order.es",
        "3e8c11a479d7da2a8fddc70cbbceb2de4626be0835b6033190f7f7fa92541217",
    ),
    (
        "order.en",
        "089b41152e60d27712dddd317df50795dd7f61e3c3460d1e1dec3ea160ca88d0",
    ),
    (
        "notice.es",
        "75e5e5f3fe1040c3682bfc233fd5e69355895ae03f300eede3b0f980140bebc3",
    ),
    (
        "notice.en",
        "3d907033c717b16a4649e6276ad9b568d783f321d1ea9ae1743e590c422ef81d",
    ),
    (
        "complaint.es",
        "dedab756813d12e4cac87348aadc036ea2358d662aa51a79f56569d4172ffda6",
    ),
    (
        "complaint.en",
        "5df76ee17b50cf5c3c1c255ddc6c75c926e24d81ea5948165e7b12efaf4159bc",
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
