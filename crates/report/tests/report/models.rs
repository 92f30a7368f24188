//! Frozen models: a mended translation elsewhere changes none of them.

use report::model::{Document, RecoverySheet, Report};
use serde_json::{Value, json};

/// A frozen model of any kind and the file that is made of it.
pub(crate) struct Frozen {
    pub(crate) name: &'static str,
    /// As it stands in its file.
    pub(crate) model: Value,
    pub(crate) bytes: Vec<u8>,
}

/// Every frozen model: plans, recovery sheets, shorter documents.
pub(crate) fn every() -> Vec<Frozen> {
    let frozen = |name, model, rendered: Result<report::Rendered, report::ReportError>| Frozen {
        name,
        model,
        bytes: rendered.expect("the frozen models can be printed").bytes,
    };
    let plans = all()
        .into_iter()
        .map(|(name, model)| frozen(name, json!(model), report::render(&model)));
    let sheets = SHEETS.map(|name| frozen(name, sheet_as_json(name), report::render_sheet(&sheet(name))));
    let shorter = DOCUMENTS.map(|name| {
        let model = document(name);
        frozen(name, json!(model), report::render_document(&model))
    });
    plans.chain(sheets).chain(shorter).collect()
}

/// Every frozen plan by name.
pub(crate) fn all() -> Vec<(&'static str, Report)> {
    ["full.es", "full.en", "short.es", "short.en", "long.es", "long.en"]
        .map(|name| (name, named(name)))
        .into()
}

/// One frozen model; the long ones are full ones with many more actions and checks, the one of ten pages has fewer.
pub(crate) fn named(name: &str) -> Report {
    match name {
        "full.es" => parsed(include_str!("models/full.es.json")),
        "full.en" => parsed(include_str!("models/full.en.json")),
        "short.es" => parsed(include_str!("models/short.es.json")),
        "short.en" => parsed(include_str!("models/short.en.json")),
        "ten.es" => shortened(named("full.es")),
        "long.es" => lengthened(named("full.es")),
        "long.en" => lengthened(named("full.en")),
        name => panic!("there is no model {name}"),
    }
}

/// The frozen recovery sheets: Spanish with a name, English without.
pub(crate) const SHEETS: [&str; 2] = ["sheet.es", "sheet.en"];

/// One frozen recovery sheet as it stands in its file; a sheet is never written as JSON.
pub(crate) fn sheet_as_json(name: &str) -> Value {
    let json = match name {
        "sheet.es" => include_str!("models/sheet.es.json"),
        "sheet.en" => include_str!("models/sheet.en.json"),
        name => panic!("there is no sheet {name}"),
    };
    serde_json::from_str(json).expect("the frozen models are valid")
}

/// One frozen recovery sheet.
pub(crate) fn sheet(name: &str) -> RecoverySheet {
    serde_json::from_value(sheet_as_json(name)).expect("the frozen models are valid")
}

/// The frozen shorter documents. Questions in Spanish are about somebody, those in English bear no name; the order in
/// Spanish has every kind of block. The others are what the program says of its examples.
pub(crate) const DOCUMENTS: [&str; 12] = [
    "questions.es",
    "questions.en",
    "summary.es",
    "summary.en",
    "statement.es",
    "statement.en",
    "order.es",
    "order.en",
    "notice.es",
    "notice.en",
    "complaint.es",
    "complaint.en",
];

/// One frozen shorter document.
pub(crate) fn document(name: &str) -> Document {
    let json = match name {
        "questions.es" => include_str!("models/questions.es.json"),
        "questions.en" => include_str!("models/questions.en.json"),
        "summary.es" => include_str!("models/summary.es.json"),
        "summary.en" => include_str!("models/summary.en.json"),
        "statement.es" => include_str!("models/statement.es.json"),
        "statement.en" => include_str!("models/statement.en.json"),
        "order.es" => include_str!("models/order.es.json"),
        "order.en" => include_str!("models/order.en.json"),
        "notice.es" => include_str!("models/notice.es.json"),
        "notice.en" => include_str!("models/notice.en.json"),
        "complaint.es" => include_str!("models/complaint.es.json"),
        "complaint.en" => include_str!("models/complaint.en.json"),
        name => panic!("there is no document {name}"),
    };
    serde_json::from_str(json).expect("the frozen models are valid")
}

fn parsed(json: &str) -> Report {
    serde_json::from_str(json).expect("the frozen models are valid")
}

/// Ten times the actions (60), and check results up to 30.
fn lengthened(mut report: Report) -> Report {
    let actions = &mut report.actions.groups;
    *actions = actions.iter().cycle().take(actions.len() * 10).cloned().collect();
    for (action, rank) in actions.iter_mut().zip(1..) {
        action.rank = rank;
    }
    for (group, count) in report.checks.groups.iter_mut().zip([5, 5, 5, 15]) {
        let once = group.results.clone();
        group.results = once.iter().cycle().take(count).cloned().collect();
    }
    report
}

/// Ten pages: no history yet, and one action less.
fn shortened(mut report: Report) -> Report {
    report.over_time = None;
    report.actions.groups.pop();
    report
}
