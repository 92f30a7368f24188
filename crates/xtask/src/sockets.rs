//! "Nothing leaves your computer", as the kernel sees it.

use crate::{Outcome, place, program::Program};
use std::path::Path;

/// Long enough to start, show the first screen and ask the keychain.
const SECONDS: &str = "10";

/// Watches every socket that the window and the command line open: none may be of the internet, not even to this
/// computer itself. A program that does open one is watched first, so that the watching is known to work.
pub(crate) fn none_to_the_internet() -> Outcome {
    if watched("control", &[], &["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9"])? == 0 {
        return Err("the watching does not see a program that connects".to_owned());
    }
    let folder = place::target()?.join("sockets-data");
    let window = place::built("debug", "resguardo-desktop")?;
    let window = [
        "timeout",
        SECONDS,
        text(&window)?,
        "--data-dir",
        text(&folder)?,
        "--files-dir",
        text(&folder)?,
    ];
    let display = ["xvfb-run", "--auto-servernum", "dbus-run-session", "--"];
    let answers = place::root().join("questionnaires/packs/self-employed.example.json");
    let plan = folder.join("plan.pdf");
    let line = place::built("debug", "resguardo")?;
    let line = [
        text(&line)?,
        "assess",
        "--pack",
        "self-employed",
        "--answers",
        text(&answers)?,
        "--check",
        "--out",
        text(&plan)?,
    ];
    for (name, before, program) in [
        ("window", &display[..], &window[..]),
        ("command line", &[][..], &line[..]),
    ] {
        let sockets = watched(name, before, program)?;
        println!("{name}: {sockets} sockets of the internet");
        if sockets > 0 {
            return Err(format!("the {name} opened {sockets} sockets of the internet"));
        }
    }
    Ok(())
}

/// How many sockets of the internet a program and its children ask for. Counted when they are asked for: a name that is
/// not found fails before anything is connected.
fn watched(name: &str, before: &[&str], program: &[&str]) -> Outcome<usize> {
    let log = place::target()?.join(format!("sockets-{}.log", name.replace(' ', "-")));
    let words = [
        before,
        &["strace", "-f", "-qq", "--trace=execve,socket,socketpair", "-o"][..],
    ]
    .concat();
    let (first, rest) = words.split_first().ok_or("no program")?;
    // What the program answers does not matter here: it is ended from outside.
    Program::new(first).args(rest).arg(&log).args(program).succeeds();
    let seen = std::fs::read_to_string(&log).map_err(|error| format!("{}: {error}", log.display()))?;
    if seen.is_empty() {
        return Err(format!("the {name} did not run: {} is empty", log.display()));
    }
    Ok(seen.lines().filter(|line| line.contains("AF_INET")).count())
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str()
        .ok_or_else(|| format!("{} is no UTF-8", path.display()))
}
