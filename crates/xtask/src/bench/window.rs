//! The window from its start until the first screen can be used, beside a window with one static page.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{
    Outcome,
    bench::{Peer, Row, duration},
    place,
    program::Program,
    released::PYTHON,
    set_up::{self, Need},
};

const REPETITIONS: &str = "11";

/// How many times longer than the bare window ours may take.
const GOAL: f64 = 1.5;

pub(crate) fn measure() -> Outcome<Vec<Row>> {
    set_up::packages(&[Need::Core, Need::Window, Need::Screen])?;
    set_up::page()?;
    Program::cargo()
        .args(["build", "--release", "--locked", "--package", "resguardo-desktop"])
        .run()?;
    let folder = place::root().join("tests/bench/bare-window");
    let bare = build_bare(&folder)?;
    let medians = place::target()?.join("bench-window.json");
    // The display outside: the session's accessibility bus is then told apart from that of a developer's desktop.
    Program::new("xvfb-run")
        .args(["--auto-servernum", "dbus-run-session", "--", PYTHON])
        .arg(place::root().join("tests/window/measure.py"))
        .arg(REPETITIONS)
        .arg(place::built("release", "resguardo-desktop")?)
        .arg(bare)
        .arg(&medians)
        // On a developer's Wayland desktop GTK would open the windows there.
        .env("GDK_BACKEND", "x11")
        .run()?;
    let medians =
        std::fs::read_to_string(&medians).map_err(|error| format!("{}: {error}", medians.display()))?;
    let medians: Value = serde_json::from_str(&medians)
        .map_err(|error| format!("a measurement is not JSON: {error}: {medians}"))?;
    compare(&medians)
}

/// Builds the window with one static page, apart from everything of ours.
fn build_bare(folder: &Path) -> Outcome<PathBuf> {
    let target = place::target()?.join("bare-window");
    Program::cargo()
        .args(["build", "--release", "--locked", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", &target)
        .run()?;
    Ok(target.join(format!("release/bare-window{}", std::env::consts::EXE_SUFFIX)))
}

fn compare(medians: &Value) -> Outcome<Vec<Row>> {
    let time = |whose: &str| {
        duration(&medians[whose]["milliseconds"]).ok_or_else(|| format!("no time of `{whose}` in {medians}"))
    };
    let memory = |whose: &str| {
        medians[whose]["bytes"]
            .as_f64()
            .ok_or_else(|| format!("no memory of `{whose}` in {medians}"))
    };
    let (time, bare_time) = (time("ours")?, time("bare")?);
    let (memory, bare_memory) = (memory("ours")?, memory("bare")?);
    let slower = time.as_secs_f64() / bare_time.as_secs_f64();
    let larger = memory / bare_memory;
    Ok(vec![
        Row::beside(
            format!("window until usable: {slower:.2} of bare (goal {GOAL})"),
            time,
            "bare window",
            Peer::Took(bare_time),
        ),
        Row::memory(
            format!("window, memory of all processes: {larger:.2} of bare"),
            memory,
            "bare window",
            bare_memory,
        ),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_and_memory_stand_beside_those_of_the_bare_window() {
        let medians = serde_json::json!({
            "ours": { "milliseconds": 600.0, "bytes": 300_000_000 },
            "bare": { "milliseconds": 400.0, "bytes": 240_000_000 },
        });
        let rows = compare(&medians).unwrap();
        let time = rows[0].to_string();
        assert!(
            time.contains("1.50 of bare") && time.contains("600.00 ms") && time.contains("400.00 ms"),
            "{time}"
        );
        let memory = rows[1].to_string();
        assert!(
            memory.contains("300.0 MB") && memory.contains("240.0 MB") && memory.contains("1.25 of bare"),
            "{memory}"
        );
    }

    #[test]
    fn a_missing_figure_is_an_error() {
        let medians = serde_json::json!({ "ours": { "milliseconds": 600.0, "bytes": 1 }, "bare": {} });
        let reason = compare(&medians).err().unwrap();
        assert!(reason.contains("`bare`"), "{reason}");
    }
}
