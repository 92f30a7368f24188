//! `cargo xtask test`.

use crate::{
    Outcome, bench, check_targets, fuzz, lint, pdf, place,
    program::Program,
    released, services,
    set_up::{self, Need},
    steps::Steps,
    wine,
};

/// How thorough a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// What every change must pass.
    Short,
    /// And what takes too long for every change.
    Long,
}

/// A slow step: its name and its work.
type Step = (&'static str, fn() -> Outcome);

/// The steps of `--long`.
const LONG: &[Step] = &[
    (
        "the vault: kills, flips, races and disks at full length",
        vault_at_length,
    ),
    (
        "the vault: a build without its cipher refuses to work",
        without_cipher,
    ),
    ("the vault: what keeping an answer costs", keeping),
    ("hostile files: time and memory of each", hostile_files),
    ("fuzz: whatever comes from outside, slightly wrong", fuzz::fuzz),
    ("every pdf: veraPDF, syntax, texts and codes", pdf::prove),
    (
        "the checks, before real services and browsers",
        services::services,
    ),
    (
        "the checks, compiled for Windows and macOS",
        check_targets::check_targets,
    ),
    ("the checks, as a Windows program under Wine", wine::wine),
    ("release build", release),
    (
        "the released programs: nothing readable, no socket of the internet",
        released::leave_nothing_behind,
    ),
    (
        "the real window in a network namespace without any network",
        window_without_network,
    ),
];

/// Everything, in the order in which failures come cheapest.
pub(crate) fn test(length: Length) -> Outcome {
    let mut steps = Steps::default();
    steps.step("set-up", || {
        set_up::packages(&[Need::Core, Need::Window, Need::Tests])
    })?;
    steps.step("the window's page", set_up::page)?;
    lint::window(&mut steps)?;
    steps.step("window: unit tests", || Program::npm().args(["test"]).run())?;
    steps.step("window: in a browser", || {
        Program::npm().args(["run", "test:browser"]).run()
    })?;
    lint::rust(&mut steps)?;
    steps.step("build of the command line", || program("resguardo", "cli").run())?;
    let packages = place::target()?.join("python-packages");
    steps.step("Rust: tests", || {
        set_up::python(&packages)?;
        Program::cargo()
            .args(["test", "--workspace", "--locked"])
            .env("RESGUARDO_PYTHON_PACKAGES", &packages)
            .run()
    })?;
    steps.step("the method, by a second implementation", twin)?;
    steps.step("build of the window to be driven", window_to_drive)?;
    steps.step("the real window, from first start to plan", || {
        window_test(Program::new("xvfb-run"))
    })?;
    if length == Length::Long {
        slow(&mut steps, &[])?;
    }
    steps.summary();
    Ok(())
}

/// The slow steps alone, or some of them, on what a test has built.
pub(crate) fn long(parts: &[&str]) -> Outcome {
    let mut steps = Steps::default();
    slow(&mut steps, parts)?;
    steps.summary();
    Ok(())
}

fn slow(steps: &mut Steps, parts: &[&str]) -> Outcome {
    let wanted = |title: &str| parts.is_empty() || parts.iter().any(|part| title.contains(part));
    for (title, work) in LONG.iter().filter(|(title, _)| wanted(title)) {
        steps.step(title, work)?;
    }
    Ok(())
}

/// The test vectors, computed by a program that was written from docs/method.md and not from ours.
fn twin() -> Outcome {
    Program::new("python3")
        .arg("tests/method/twin.py")
        .arg("questionnaires/method/vectors.json")
        .run()
}

/// The desktop program with the seams that a test drives: feature `e2e` and its own configuration.
fn window_to_drive() -> Outcome {
    let configuration = place::root().join("src-tauri/tauri.e2e.conf.json");
    let configuration = std::fs::read_to_string(&configuration)
        .map_err(|error| format!("{}: {error}", configuration.display()))?;
    program("resguardo-desktop", "e2e")
        .args(["--features", "resguardo-desktop/e2e"])
        .env("TAURI_CONFIG", configuration)
        .run()
}

/// Builds a program beside a test that drives it. Named together in the whole workspace, they take every library with
/// the features that the tests' own build has; else half of them would be built twice.
pub(crate) fn program(name: &str, test: &str) -> Program {
    Program::cargo().args(["build", "--locked", "--workspace", "--bin", name, "--test", test])
}

/// `tests/e2e.rs` on a display and a session bus of its own. `display` is `xvfb-run`, or whatever passes its
/// arguments on to it. The target is not part of a plain `cargo test` (`test = false`), which has neither.
///
/// The display is outside, so that the accessibility bus that the session starts keeps to it.
fn window_test(display: Program) -> Outcome {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    display
        .args(["--auto-servernum", "dbus-run-session", "--"])
        .arg(cargo)
        .args(["test", "--workspace", "--locked", "--test", "e2e"])
        // On a developer's Wayland desktop GTK would open the window there.
        .env("GDK_BACKEND", "x11")
        .run()
}

/// 10,000 kills and as many flips, a kill at every file operation, 1,000 races; it prints its figures.
fn vault_at_length() -> Outcome {
    Program::cargo()
        .args([
            "test",
            "--workspace",
            "--locked",
            "--test",
            "processes",
            "--",
            "--long",
        ])
        .run()
}

/// Every hostile file, shown to the program that the tests have built: refused within a second and 64 MiB.
fn hostile_files() -> Outcome {
    let folder = place::target()?.join("hostile-files");
    program("resguardo", "cli")
        .args(["--example", "hostile_files"])
        .run()?;
    Program::new(place::built("debug/examples", "hostile_files")?)
        .arg(&folder)
        .run()?;
    Program::new("python3")
        .arg("tests/method/hostile.py")
        .arg(place::built("debug", "resguardo")?)
        .arg(&folder)
        // Nobody's questionnaires and keys take part.
        .env("XDG_DATA_HOME", folder.join("nobody"))
        .run()
}

/// A figure and no test: a loaded machine must not fail it.
fn keeping() -> Outcome {
    bench::bench(&["keeping"])
}

/// The same library on an ordinary `SQLite`. It has a folder of its own, so that nothing is built twice for it.
fn without_cipher() -> Outcome {
    Program::cargo()
        .args(["test", "--locked", "--package", "store", "--no-default-features"])
        .args(["--features", "without-cipher", "--test", "without_cipher"])
        .env("CARGO_TARGET_DIR", place::target()?.join("without-cipher"))
        .run()
}

/// Cargo's optimised build of both programs; the only one in which lto and the strip options are tried.
fn release() -> Outcome {
    Program::cargo()
        .args([
            "build",
            "--release",
            "--locked",
            "--package",
            "cli",
            "--package",
            "resguardo-desktop",
        ])
        .run()
}

/// The driver of the window speaks over loopback, so that interface is up; nothing else exists in there.
fn window_without_network() -> Outcome {
    let display = Program::new("unshare").args([
        "--map-root-user",
        "--net",
        "sh",
        "-c",
        "ip link set lo up && exec xvfb-run \"$@\"",
        "sh",
    ]);
    window_test(display.env("CARGO_NET_OFFLINE", "true"))
}
