//! A report of ten pages: our writing beside krilla's of the same pages; the whole, in a process that is already
//! running, beside two typesetters that make an equal document, each in a fresh process; and the sizes.
//!
//! Equal means: the same words, styles, headings, tables and drawings on the same sheet in the same faces, tagged. The
//! typesetters break lines and pages as they see fit, and need no system font. A cold run of theirs is a whole process,
//! with Python around it; the time of its work alone is from the call to the finished file, on as many cores as it likes.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::{
    Outcome,
    bench::{Peer, Row, duration, median},
    place,
    program::Program,
    set_up::{self, Need},
};

const REPETITIONS: usize = 7;

/// A program that makes an equal document.
struct Typesetter {
    /// For the script and for its file.
    name: &'static str,
    /// How many times faster ours is to be, in a process that runs already, than a cold run.
    goal: u32,
}

const TYPESETTERS: [Typesetter; 2] = [
    Typesetter {
        name: "typst",
        goal: 10,
    },
    Typesetter {
        name: "weasyprint",
        goal: 20,
    },
];

/// The median times of a typesetter.
struct Set {
    /// From the call to the finished file.
    work: Duration,
    /// Of the whole process.
    process: Duration,
}

pub(crate) fn measure() -> Outcome<Vec<Row>> {
    set_up::packages(&[Need::Core, Need::Benches])?;
    let target = place::target()?;
    let (folder, packages) = (target.join("bench-report"), target.join("bench-python"));
    set_up::typesetters(&packages)?;
    let ours = Program::cargo()
        .args(["run", "--release", "--quiet", "--locked", "--package", "report"])
        .args(["--features", "krilla", "--example", "peers", "--"])
        .arg(&folder)
        .output()?;
    let ours: Value =
        serde_json::from_str(&ours).map_err(|error| format!("a measurement is not JSON: {error}: {ours}"))?;
    let process = our_process(&folder)?;
    let mut rows = writers(&ours)?;
    let whole = time(&ours, "whole")?;
    for typesetter in &TYPESETTERS {
        let set = set(typesetter.name, &folder, &packages)?;
        rows.extend(beside(typesetter, &set, whole, process));
    }
    for peer in ["krilla", "typst", "weasyprint"] {
        rows.push(Row::size(
            "ten pages, size of the file (goal 120 kB)",
            size(&folder, "ours")?,
            peer,
            size(&folder, peer)?,
        ));
    }
    for typesetter in &TYPESETTERS {
        println!("{}", equality(&folder, typesetter.name)?);
    }
    Ok(rows)
}

/// The same example as the typesetters', from the model to the file.
fn our_process(folder: &Path) -> Outcome<Duration> {
    Program::cargo()
        .args(["build", "--release", "--quiet", "--locked", "--package", "report"])
        .args(["--features", "krilla", "--example", "render"])
        .run()?;
    let program = place::built("release", "examples/render")?;
    let render = || {
        Program::new(&program)
            .arg(folder.join("model.json"))
            .arg(folder.join("cold.pdf"))
    };
    // Once in the open, so that a command that fails is not taken for a fast one.
    render().run()?;
    let times = (0..REPETITIONS)
        .map(|_| render().wall_time())
        .collect::<Outcome<Vec<_>>>()?;
    Ok(median(times))
}

fn set(name: &str, folder: &Path, packages: &Path) -> Outcome<Set> {
    let mut works = Vec::new();
    let mut processes = Vec::new();
    // The first one fills the caches of the disk, and does not count.
    for round in 0..=REPETITIONS {
        let start = Instant::now();
        let printed = Program::new("python3")
            .arg(place::root().join("tests/bench/typesetters/measure.py"))
            .arg(name)
            .arg(folder)
            .arg(place::root().join("crates/report/fonts"))
            .env("PYTHONPATH", packages)
            .output()?;
        let process = start.elapsed();
        let milliseconds: f64 = printed
            .trim()
            .parse()
            .map_err(|error| format!("{name} printed {printed:?}: {error}"))?;
        if round > 0 {
            works.push(Duration::from_secs_f64(milliseconds / 1000.0));
            processes.push(process);
        }
    }
    Ok(Set {
        work: median(works),
        process: median(processes),
    })
}

fn time(measured: &Value, what: &str) -> Outcome<Duration> {
    duration(&measured[what]).ok_or_else(|| format!("no time `{what}` in {measured}"))
}

/// How many times longer than krilla's our writing may take.
const GOAL: f64 = 2.0;

fn writers(measured: &Value) -> Outcome<Vec<Row>> {
    let (ours, its) = (time(measured, "ours")?, time(measured, "krilla")?);
    let slower = ours.as_secs_f64() / its.as_secs_f64();
    Ok(vec![
        Row::alone(
            "ten pages, laid out, written and checked (goal 100 ms)",
            time(measured, "whole")?,
        ),
        Row::beside(
            format!("ten pages, written: {slower:.2} of krilla (goal {GOAL})"),
            ours,
            "krilla",
            Peer::Took(its),
        ),
    ])
}

fn beside(typesetter: &Typesetter, set: &Set, whole: Duration, process: Duration) -> [Row; 3] {
    let Typesetter { name, goal } = typesetter;
    let row = |what: String, ours, peer| Row::beside(what, ours, name, Peer::Took(peer));
    [
        row(
            format!("ten pages, warm, beside a cold run (goal {goal} times)"),
            whole,
            set.process,
        ),
        row(
            "ten pages, warm, beside the work of that run alone".to_owned(),
            whole,
            set.work,
        ),
        row(
            "ten pages, a cold run beside a cold run".to_owned(),
            process,
            set.process,
        ),
    ]
}

fn size(folder: &Path, name: &str) -> Outcome<f64> {
    let path = folder.join(format!("{name}.pdf"));
    let metadata = path
        .metadata()
        .map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(metadata.len() as f64)
}

/// How equal a document is: its pages, and how many of our words are in it.
fn equality(folder: &Path, name: &str) -> Outcome<String> {
    let (ours, its) = (words(folder, "ours")?, words(folder, name)?);
    let (found, all) = common(&ours, &its);
    Ok(format!(
        "{name}: {} pages beside {}, {found} of our {all} words",
        pages(folder, name)?,
        pages(folder, "ours")?
    ))
}

fn pages(folder: &Path, name: &str) -> Outcome<String> {
    let printed = Program::new("pdfinfo")
        .arg(folder.join(format!("{name}.pdf")))
        .output()?;
    let line = printed.lines().find_map(|line| line.strip_prefix("Pages:"));
    Ok(line.unwrap_or_default().trim().to_owned())
}

/// The words of a file, sorted.
fn words(folder: &Path, name: &str) -> Outcome<Vec<String>> {
    let text = Program::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(folder.join(format!("{name}.pdf")))
        .arg("-")
        .output()?;
    let mut words: Vec<_> = text.split_whitespace().map(ToOwned::to_owned).collect();
    words.sort();
    Ok(words)
}

/// How many of the first words are among the second, and how many there are; both are sorted.
fn common(ours: &[String], its: &[String]) -> (usize, usize) {
    let mut rest = its.iter().peekable();
    let found = ours.iter().filter(|word| {
        while rest.next_if(|other| other < word).is_some() {}
        rest.next_if(|other| other == word).is_some()
    });
    (found.count(), ours.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_writing_stands_beside_that_of_krilla() {
        let measured = serde_json::json!({ "whole": 30.0, "ours": 18.0, "krilla": 12.0 });
        let rows = writers(&measured).unwrap();
        let row = rows[1].to_string();
        assert!(
            row.contains("1.50 of krilla") && row.contains("12.00 ms"),
            "{row}"
        );
        assert!(writers(&serde_json::json!({ "whole": 30.0, "ours": 18.0 })).is_err());
    }

    #[test]
    fn a_word_is_found_as_often_as_it_is_there() {
        let words = |text: &str| -> Vec<String> {
            let mut words: Vec<_> = text.split(' ').map(ToOwned::to_owned).collect();
            words.sort();
            words
        };
        assert_eq!(
            common(&words("la copia la prueba"), &words("prueba de la copia")),
            (3, 4)
        );
        assert_eq!(common(&words("a b"), &[]), (0, 2));
    }
}
