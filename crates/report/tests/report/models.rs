//! Frozen models: a mended translation elsewhere changes none of them.

use report::model::{RecoverySheet, Report};
use serde_json::Value;

/// Every frozen model by name.
pub(crate) fn all() -> Vec<(&'static str, Report)> {
    ["full.es", "full.en", "short.es", "short.en", "long.es", "long.en"]
        .map(|name| (name, named(name)))
        .into()
}

/// One frozen model; the long ones are full ones with many more actions and checks.
pub(crate) fn named(name: &str) -> Report {
    match name {
        "full.es" => parsed(include_str!("models/full.es.json")),
        "full.en" => parsed(include_str!("models/full.en.json")),
        "short.es" => parsed(include_str!("models/short.es.json")),
        "short.en" => parsed(include_str!("models/short.en.json")),
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

fn parsed(json: &str) -> Report {
    serde_json::from_str(json).expect("the frozen models are valid")
}

/// Ten times the actions (60), and check results up to 30.
fn lengthened(mut report: Report) -> Report {
    let mut ranks = 1..;
    for group in &mut report.actions.groups {
        let once = group.actions.clone();
        group.actions = once.iter().cycle().take(once.len() * 10).cloned().collect();
        for (action, rank) in group.actions.iter_mut().zip(&mut ranks) {
            action.rank = rank;
        }
    }
    for (group, count) in report.checks.groups.iter_mut().zip([5, 5, 5, 15]) {
        let once = group.results.clone();
        group.results = once.iter().cycle().take(count).cloned().collect();
    }
    report
}
