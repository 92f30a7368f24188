//! An answer kept safe, beside a bare insert into the same kind of database; and the list of very many.

use serde_json::Value;

use crate::{
    Outcome,
    bench::{Peer, Row, duration},
    program::Program,
};

/// How many times longer than the bare insert ours may take.
const GOAL: f64 = 1.3;

pub(crate) fn measure() -> Outcome<Vec<Row>> {
    let measured = Program::cargo()
        .args(["run", "--release", "--quiet", "--locked", "--package", "store"])
        .args(["--example", "keeping"])
        .output()?;
    let measured: Value = serde_json::from_str(&measured)
        .map_err(|error| format!("a measurement is not JSON: {error}: {measured}"))?;
    let list = duration(&measured["list"]["p50"]).ok_or_else(|| format!("no list in {measured}"))?;
    Ok(vec![
        compare(&measured, "p50")?,
        compare(&measured, "p95")?,
        Row::alone("the list of 500 assessments of 60 answers (goal 50 ms)", list),
    ])
}

fn compare(measured: &Value, share: &str) -> Outcome<Row> {
    let time = |whose: &str| {
        duration(&measured[whose][share]).ok_or_else(|| format!("no {share} of `{whose}` in {measured}"))
    };
    let (ours, bare) = (time("ours")?, time("bare")?);
    let slower = ours.as_secs_f64() / bare.as_secs_f64();
    Ok(Row::beside(
        format!("an answer saved, {share}: {slower:.2} of bare (goal {GOAL} at p50)"),
        ours,
        "bare insert",
        Peer::Took(bare),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_stands_beside_that_of_the_bare_insert() {
        let measured = serde_json::json!({ "ours": { "p50": 0.3 }, "bare": { "p50": 0.25 } });
        let row = compare(&measured, "p50").unwrap().to_string();
        assert!(row.contains("1.20 of bare") && row.contains("0.25 ms"), "{row}");
        assert!(compare(&measured, "p95").is_err());
    }
}
