//! Frozen models: a mended translation elsewhere changes none of them.

use report::model::Report;

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

fn parsed(json: &str) -> Report {
    serde_json::from_str(json).expect("the frozen models are valid")
}

/// Ten times the actions (60), and check results up to 30.
fn lengthened(mut report: Report) -> Report {
    for group in &mut report.actions.groups {
        let once = group.actions.clone();
        group.actions = once.iter().cycle().take(once.len() * 10).cloned().collect();
    }
    for (group, count) in report.checks.groups.iter_mut().zip([5, 5, 5, 15]) {
        let once = group.results.clone();
        group.results = once.iter().cycle().take(count).cloned().collect();
    }
    report
}
