//! The shorter documents: the same promises as for the plan.

use crate::golden::hash;
use crate::models::{DOCUMENTS, document};
use crate::reader::{Pdf, tidy};
use crate::reading::squeezed;
use report::model::{Block, Document, Entry, Figure, Part};
use report::render_document;

/// SHA-256 of each finished file. A change here is a change of every such document: look at the pages first.
const GOLDEN: [(&str, &str); 12] = [
    (
        "questions.es",
        "37f6dde01b4acaa49a96e37d4fd0684ef2b77b01cef26df439cb660cb400a477",
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
        "900d5e1b8406d6a9cacdc9e4a736cae3bef81942cc2e9190025e716afa6ee81a",
    ),
    (
        "statement.en",
        "6024eee06bdba0ac3870dbc66b5b5bfa8ed6181d2f417e4832e29bb54d58c602",
    ),
    (
        "order.es",
        "90f8ed619f91f3735672612db050e34ee90041ed0cf423e553a8e58f88c85e68",
    ),
    (
        "order.en",
        "4480343b3bd7eef8698aa7ae73f895773f35c2af67e99a01b94f8a39778550c5",
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
        "48d87b237c79888c9f5b21edfb540030ce904ca36bf7cfaeb1a903105b30fed0",
    ),
    (
        "complaint.en",
        "e142f6ab1ed083e5509fa1b98670081414baf84c33467b4c48731c1913650be5",
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
    for on in &entry.steps_on {
        order.push(on.label.clone());
        let steps = (entry.steps.len() + 1..).zip(&on.steps);
        order.extend(steps.flat_map(|(number, step)| [format!("{number}."), step.clone()]));
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
fn what_is_not_handed_over_is_counted_anew_and_says_so_at_its_foot() {
    let mut model = document("complaint.es");
    let handed = render_document(&model).unwrap().pages;
    let own = Part {
        title: "Para ti".to_owned(),
        begins_page: true,
        footer: "Esta parte no se entrega.".to_owned(),
        blocks: vec![Block::Paragraph("Pregunta antes.".to_owned())],
    };
    model.parts.push(own.clone());
    let rendered = render_document(&model).unwrap();
    assert_eq!(rendered.pages, handed + 1);
    let drawn = squeezed(&Pdf::new(&rendered.bytes).drawn());
    let times = |text: &str| drawn.matches(&squeezed(text)).count();
    assert_eq!((times(&model.footer), times(&own.footer)), (handed, 1));
    let number = |page: usize, pages: usize| {
        let words = model.page.replace("{page}", &page.to_string());
        words.replace("{pages}", &pages.to_string())
    };
    assert_eq!(times(&number(handed, handed)), 1);
    assert!(drawn.ends_with(&squeezed(&number(1, 1))), "{drawn}");
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
