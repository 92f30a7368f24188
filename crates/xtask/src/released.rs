//! What the released programs leave behind: no readable word on the disk, and no socket of the internet.

use crate::{
    Outcome, place,
    program::Program,
    set_up::{self, Need},
};
use std::path::{Path, PathBuf};

/// The system's own Python, since its library of bindings belongs to it.
pub(crate) const PYTHON: &str = "/usr/bin/python3";

/// Walks through the window and runs the command line, and watches every socket that they ask for: none may be of the
/// internet, not even to this computer itself. A program that does ask for one is watched first, so that the watching is
/// known to work.
pub(crate) fn leave_nothing_behind() -> Outcome {
    set_up::packages(&[Need::Tests, Need::Screen])?;
    if watched("control", &["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9"])? == 0 {
        return Err("the watching does not see a program that connects".to_owned());
    }
    none("command line", command_line()?)?;
    none("window", walked()?)
}

fn none(name: &str, sockets: usize) -> Outcome {
    println!("{name}: {sockets} sockets of the internet");
    if sockets > 0 {
        return Err(format!("the {name} asked for {sockets} sockets of the internet"));
    }
    Ok(())
}

/// The main job without a window.
fn command_line() -> Outcome<usize> {
    let plan = place::target()?.join("released-plan.pdf");
    let answers = place::root().join("questionnaires/packs/self-employed.example.json");
    let program = place::built("release", "resguardo")?;
    watched(
        "command-line",
        &[
            text(&program)?,
            "assess",
            "--pack",
            "self-employed",
            "--answers",
            text(&answers)?,
            "--check",
            "--out",
            text(&plan)?,
        ],
    )
}

/// Every page of the window, as a screen reader goes through it; it looks for readable words itself.
fn walked() -> Outcome<usize> {
    let log = log_of("window")?;
    // The display outside: the session's accessibility bus is then told apart from that of a developer's desktop.
    Program::new("xvfb-run")
        .args(["--auto-servernum", "dbus-run-session", "--", PYTHON])
        .arg(place::root().join("tests/window/walk.py"))
        .arg(place::built("release", "resguardo")?)
        .arg(&log)
        .arg(place::built("release", "resguardo-desktop")?)
        // On a developer's Wayland desktop GTK would open the window there.
        .env("GDK_BACKEND", "x11")
        .run()?;
    count(&log)
}

/// How many sockets of the internet a program and its children ask for.
fn watched(name: &str, program: &[&str]) -> Outcome<usize> {
    let log = log_of(name)?;
    // What the program answers does not matter here.
    Program::new("strace")
        .args(["-f", "-qq", "--trace=execve,socket,socketpair", "-o"])
        .arg(&log)
        .args(program)
        .succeeds();
    count(&log)
}

fn log_of(name: &str) -> Outcome<PathBuf> {
    Ok(place::target()?.join(format!("sockets-{name}.log")))
}

/// Counted when they are asked for: a name that is not found fails before anything is connected.
fn count(log: &Path) -> Outcome<usize> {
    let seen = std::fs::read_to_string(log).map_err(|error| format!("{}: {error}", log.display()))?;
    if seen.is_empty() {
        return Err(format!("nothing ran: {} is empty", log.display()));
    }
    Ok(seen.lines().filter(|line| line.contains("AF_INET")).count())
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str()
        .ok_or_else(|| format!("{} is no UTF-8", path.display()))
}
