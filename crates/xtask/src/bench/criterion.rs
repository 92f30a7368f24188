//! The criterion benches of the workspace, whichever there are.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use crate::{Outcome, bench::Row, place, program::Program};

pub(crate) fn measure() -> Outcome<Vec<Row>> {
    let metadata = Program::cargo()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .output()?;
    let metadata: Value =
        serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let benches = benches(&metadata);
    for (package, name) in &benches {
        Program::cargo()
            .args(["bench", "--locked", "--package", package, "--bench", name])
            .run()?;
    }
    let mut rows = Vec::new();
    if !benches.is_empty() {
        collect(&place::target()?.join("criterion"), &mut rows)?;
    }
    Ok(rows)
}

/// Package and name of each bench.
fn benches(metadata: &Value) -> Vec<(String, String)> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    list(&metadata["packages"])
        .iter()
        .flat_map(|package| {
            list(&package["targets"])
                .into_iter()
                .filter(|target| list(&target["kind"]).iter().any(|kind| kind == "bench"))
                .map(|target| (text(&package["name"]), text(&target["name"])))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Criterion leaves `<bench>/new/estimates.json` and `benchmark.json`, with the time in nanoseconds and the name.
fn collect(folder: &Path, rows: &mut Vec<Row>) -> Outcome {
    let entries = folder
        .read_dir()
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry
            .map_err(|error| format!("{}: {error}", folder.display()))?
            .path();
        if path.ends_with("new") {
            let name = read(&path.join("benchmark.json"))?;
            let estimates = read(&path.join("estimates.json"))?;
            let nanoseconds = estimates["median"]["point_estimate"].as_f64();
            let nanoseconds = nanoseconds.ok_or_else(|| format!("no median below {}", path.display()))?;
            let title = name["full_id"].as_str().unwrap_or_default();
            rows.push(Row::alone(title, Duration::from_secs_f64(nanoseconds / 1e9)));
        } else if path.is_dir() {
            collect(&path, rows)?;
        }
    }
    rows.sort_by(|one, other| one.what.cmp(&other.what));
    Ok(())
}

fn read(path: &Path) -> Outcome<Value> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn benches_are_found_in_the_metadata() {
        let metadata = serde_json::json!({ "packages": [{ "name": "report", "targets": [
            { "name": "report", "kind": ["lib"] }, { "name": "pdf", "kind": ["bench"] },
        ] }] });
        assert_eq!(benches(&metadata), [("report".to_owned(), "pdf".to_owned())]);
    }
}
