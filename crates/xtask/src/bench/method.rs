//! The method beside survey-core, on the same form with the same answers.

use serde_json::Value;

use crate::{
    Outcome,
    bench::{Peer, Row, duration},
    place,
    program::Program,
};

const SIZES: [&str; 2] = ["200", "2000"];

pub(crate) fn measure() -> Outcome<Vec<Row>> {
    let peer_folder = place::root().join("tests/bench/survey-core");
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    Program::new(npm)
        .args(["ci", "--no-audit", "--no-fund"])
        .within(&peer_folder)
        .run()?;
    let forms = place::target()?.join("bench");
    std::fs::create_dir_all(&forms).map_err(|error| format!("{}: {error}", forms.display()))?;
    let mut rows = Vec::new();
    for size in SIZES {
        let form = forms.join(format!("form-{size}.json"));
        let ours = Program::cargo()
            .args(["run", "--release", "--quiet", "--locked", "--package", "journeys"])
            .args(["--example", "evaluate_form", "--", size])
            .arg(&form)
            .output()?;
        let peer = Program::new("node")
            .arg(peer_folder.join("measure.js"))
            .arg(&form)
            .output()?;
        rows.extend(compare(size, &read(&ours)?, &read(&peer)?)?);
    }
    Ok(rows)
}

fn read(json: &str) -> Outcome<Value> {
    serde_json::from_str(json).map_err(|error| format!("a measurement is not JSON: {error}: {json}"))
}

fn compare(size: &str, ours: &Value, peer: &Value) -> Outcome<Vec<Row>> {
    let our = |name: &str| duration(&ours[name]).ok_or_else(|| format!("no time `{name}` in {ours}"));
    let its = |name: &str| match duration(&peer[name]) {
        Some(time) => Peer::Took(time),
        None => Peer::Failed(peer[name].as_str().unwrap_or("no result").to_owned()),
    };
    let beside =
        |what: &str, ours, peer| Row::beside(format!("{size} items: {what}"), ours, "survey-core", peer);
    Ok(vec![
        beside(
            "all answers at once, bands and bounds",
            our("bands")?,
            its("at_once"),
        ),
        beside(
            "all answers at once, with snapshot and plan",
            our("snapshot")?,
            its("at_once"),
        ),
        beside(
            "answers one by one, evaluated after each",
            our("one_by_one")?,
            its("one_by_one"),
        ),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_of_the_peer_is_reported_as_such() {
        let ours = serde_json::json!({ "bands": 1.0, "snapshot": 2.0, "one_by_one": 3.0 });
        let peer = serde_json::json!({ "at_once": 93.0, "one_by_one": "Maximum call stack size exceeded" });
        let rows = compare("200", &ours, &peer).unwrap();
        assert!(rows[0].to_string().contains("93.0 times"), "{}", rows[0]);
        assert!(
            rows[2].to_string().contains("failed: Maximum call stack"),
            "{}",
            rows[2]
        );
    }

    #[test]
    fn a_missing_time_of_ours_is_an_error() {
        assert!(compare("200", &serde_json::json!({}), &serde_json::json!({})).is_err());
    }
}
