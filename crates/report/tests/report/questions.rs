//! A sheet of questions: the same promises as for the plan.

use crate::golden::hash;
use crate::reader::{Pdf, tidy};
use crate::reading::squeezed;
use report::model::QuestionSheet;
use report::render_questions;
use serde_json::Value;

/// The frozen sheets: Spanish about somebody, English without a name.
const SHEETS: [&str; 2] = ["questions.es", "questions.en"];

/// SHA-256 of each finished file. A change here is a change of every sheet: look at the page first.
const GOLDEN: [(&str, &str); 2] = [
    (
        "questions.es",
        "62e382cf086caa21bc2ab1b33e222935739b1594ad9e31568d12c15d0596920b",
    ),
    (
        "questions.en",
        "f7cd6f5ecf042a37c1e4568d01c4e4af3622e440bee0cb2b1365b7c6fb3e7644",
    ),
];

fn as_json(name: &str) -> Value {
    let json = match name {
        "questions.es" => include_str!("models/questions.es.json"),
        "questions.en" => include_str!("models/questions.en.json"),
        name => panic!("there is no sheet {name}"),
    };
    serde_json::from_str(json).unwrap()
}

fn sheet(name: &str) -> QuestionSheet {
    serde_json::from_value(as_json(name)).unwrap()
}

fn read(sheet: &QuestionSheet) -> Pdf {
    Pdf::new(&render_questions(sheet).unwrap().bytes)
}

#[test]
fn frozen_sheets_give_the_same_bytes_in_every_process() {
    let made = SHEETS.map(|name| {
        let first = render_questions(&sheet(name)).unwrap();
        assert!(
            first == render_questions(&sheet(name)).unwrap(),
            "{name} differs from one render to the next"
        );
        assert!(first.uncovered.is_empty(), "{name}");
        (name, hash(&first.bytes))
    });
    let expected = GOLDEN.map(|(name, hash)| (name, hash.to_owned()));
    assert_eq!(made, expected, "look at the pages before the hashes are renewed");
}

/// The texts of a sheet in the order in which a person reads them; a box and a line are read by what they are.
fn in_order(sheet: &QuestionSheet) -> String {
    let mut order = vec![
        sheet.product.name.clone(),
        sheet.date.clone(),
        sheet.title.clone(),
        sheet.subject.clone(),
    ];
    order.extend(sheet.intro.clone());
    order.extend([sheet.name.clone(), sheet.blank.clone()]);
    for (number, question) in (1..).zip(&sheet.questions) {
        order.push(format!("{number}. {}", question.text));
        order.extend(question.hint.clone());
        for option in &question.options {
            order.extend([sheet.empty_box.clone(), option.clone()]);
        }
    }
    tidy(&order.join(" "))
}

#[test]
fn the_tree_tells_the_sheet_in_its_order_and_nothing_else() {
    for name in SHEETS {
        assert_eq!(read(&sheet(name)).read_aloud(), in_order(&sheet(name)), "{name}");
    }
}

#[test]
fn every_page_says_that_the_sheet_is_confidential() {
    let mut model = sheet("questions.es");
    model.questions = model.questions.iter().cycle().take(60).cloned().collect();
    let rendered = render_questions(&model).unwrap();
    assert!(rendered.pages > 5);
    let drawn = squeezed(&Pdf::new(&rendered.bytes).drawn());
    assert_eq!(drawn.matches(&squeezed(&model.footer)).count(), rendered.pages);
}
