//! `cargo xtask run`.

use serde_json::Value;

use crate::{
    Outcome, place,
    program::Program,
    set_up::{self, Need},
};

const PACK: &str = "self-employed";
const ANSWERS: &str = "questionnaires/packs/self-employed.example.json";

/// Opens the window; without a display does the same job, from answers to plan, on the command line.
///
/// The dev profile: what is slow without optimisation is optimised there too, and a first build takes a third of
/// the time of a release.
pub(crate) fn run() -> Outcome {
    if has_display() { window() } else { headless() }
}

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn window() -> Outcome {
    set_up::packages(&[Need::Core, Need::Window])?;
    set_up::page()?;
    Program::cargo()
        .args(["run", "--locked", "--package", "resguardo-desktop"])
        .run()
}

fn headless() -> Outcome {
    set_up::packages(&[Need::Core])?;
    println!("xtask: no display; checking this computer and writing the plan for the example answers");
    Program::cargo()
        .args(["build", "--locked", "--package", "cli"])
        .run()?;
    let plan = place::target()?.join("plan.pdf");
    let snapshot = Program::new(place::built("debug", "resguardo")?)
        .args([
            "assess",
            "--pack",
            PACK,
            "--answers",
            ANSWERS,
            "--check",
            "--json",
            "--lang",
            language(),
            "--out",
        ])
        .arg(&plan)
        .output()?;
    let snapshot: Value =
        serde_json::from_str(&snapshot).map_err(|error| format!("the snapshot is not JSON: {error}"))?;
    println!("{}\nplan: {}", summary(&snapshot), plan.display());
    Ok(())
}

/// The language of the system among those that the plan is written in.
fn language() -> &'static str {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    if locale.is_some_and(|locale| locale.starts_with("en")) {
        "en"
    } else {
        "es"
    }
}

/// Three numbers and the first actions.
fn summary(snapshot: &Value) -> String {
    let total = &snapshot["risk"]["total"];
    let mut lines = vec![
        format!("word: {}", snapshot["word"]),
        format!("certainty: {}", snapshot["certainty"]),
        format!(
            "remaining share of the risk: {} to {}",
            total["rho_low"], total["rho_high"]
        ),
    ];
    let plan = snapshot["plan"].as_array().map(Vec::as_slice).unwrap_or_default();
    lines.push(format!("actions: {}, the first of them:", plan.len()));
    lines.extend(
        plan.iter()
            .take(3)
            .map(|action| format!("  {} ({} min)", action["id"], action["minutes"])),
    );
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_names_the_word_and_the_first_three_actions() {
        let action = |id: &str| serde_json::json!({ "id": id, "minutes": 10 });
        let snapshot = serde_json::json!({
            "word": "good", "certainty": 0.5, "risk": { "total": { "rho_low": 0.1, "rho_high": 0.2 } },
            "plan": [action("a"), action("b"), action("c"), action("d")],
        });
        let summary = summary(&snapshot);
        assert!(
            summary.contains("word: \"good\"") && summary.contains("0.1 to 0.2"),
            "{summary}"
        );
        assert!(
            summary.contains("actions: 4") && summary.contains("\"c\""),
            "{summary}"
        );
        assert!(!summary.contains("\"d\""), "{summary}");
    }
}
