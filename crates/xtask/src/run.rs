//! `cargo xtask run`.

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
    // It speaks the language of the system, and says where the plan is.
    Program::new(place::built("debug", "resguardo")?)
        .args(["assess", "--pack", PACK, "--answers", ANSWERS, "--check", "--out"])
        .arg(place::target()?.join("plan.pdf"))
        .run()
}
