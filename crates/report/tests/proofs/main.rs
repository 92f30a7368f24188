//! Every document that the program writes, and every frozen one, before programs that know nothing of ours.
//!
//! `proofs FOLDER CLASSES`: the folder holds finished files, `NAME.pdf`, and what each says, `NAME.json`; the class path
//! leads to veraPDF and to `Vera.java`. The frozen documents are written into it too. Prints one line for each file.
//! `cargo xtask long pdf` prepares all that; a plain `cargo test` has no veraPDF (`test = false`).

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]
#![expect(clippy::print_stdout, reason = "what was seen of each file is its output")]

#[path = "../report/models.rs"]
mod models;
#[path = "../report/outside.rs"]
mod outside;

use models::Frozen;
use outside::{Examined, examine, run};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;

/// Names of veraPDF's rule sets: PDF/UA-1, for people who do not see the page, and PDF/A-2a, for archives.
const FLAVOURS: [&str; 2] = ["ua1", "2a"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, classes] = &arguments[..] else {
        panic!("usage: proofs FOLDER CLASSES");
    };
    let folder = Path::new(folder);
    write_frozen(folder);
    let files = files(folder);
    let mut examined = examine_all(folder, &files);
    for flavour in FLAVOURS {
        validate(folder, classes, flavour, &mut examined);
    }
    summary(&examined)
}

fn write_frozen(folder: &Path) {
    for Frozen { name, model, bytes } in models::every() {
        fs_err::write(folder.join(format!("frozen-{name}.pdf")), bytes).unwrap();
        fs_err::write(folder.join(format!("frozen-{name}.json")), model.to_string()).unwrap();
    }
}

/// Names of the finished files, in the order in which they are told of.
fn files(folder: &Path) -> Vec<String> {
    let names = fs_err::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    let mut files: Vec<String> = names
        .map(|name| name.into_string().unwrap())
        .filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    files.sort_unstable();
    files
}

/// Looks at every file, on all processors.
fn examine_all(folder: &Path, files: &[String]) -> BTreeMap<String, Examined> {
    let left = Mutex::new(files.iter());
    let examined = Mutex::new(BTreeMap::new());
    let next = || left.lock().unwrap().next();
    let work = || {
        while let Some(file) = next() {
            let model = fs_err::read_to_string(folder.join(file).with_extension("json")).unwrap();
            let found = examine(folder, file, &serde_json::from_str(&model).unwrap());
            examined.lock().unwrap().insert(file.clone(), found);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    examined.into_inner().unwrap()
}

/// Asks veraPDF about all files at once: most of its time goes into starting. A file of which it says nothing has failed.
fn validate(folder: &Path, classes: &str, flavour: &str, examined: &mut BTreeMap<String, Examined>) {
    let mut arguments = vec!["-cp", classes, "Vera", flavour];
    arguments.extend(examined.keys().map(String::as_str));
    // It ends with 1 when a file fails; what it says of each counts.
    let said = String::from_utf8(run("java", &arguments, folder).stdout).unwrap();
    for (file, found) in examined {
        if !said.lines().any(|line| line == format!("pass {flavour} {file}")) {
            found.faults.push(complaint(&said, flavour, file));
        }
    }
}

/// What veraPDF says of one file: its line and those below it that are set in.
fn complaint(said: &str, flavour: &str, file: &str) -> String {
    let begin = format!("FAIL {flavour} {file}");
    let mut lines = said.lines().skip_while(|line| *line != begin);
    let Some(first) = lines.next() else {
        return format!("veraPDF says nothing of {flavour}");
    };
    let rules = lines.take_while(|line| line.starts_with(' '));
    std::iter::once(first)
        .chain(rules)
        .collect::<Vec<_>>()
        .join("\n    ")
}

fn summary(examined: &BTreeMap<String, Examined>) -> ExitCode {
    for (file, found) in examined {
        let Examined {
            pages,
            texts,
            codes,
            faults,
        } = found;
        println!(
            "{file:<38} {pages:>3} pages {texts:>5} texts {codes:>2} codes {:>3} faults",
            faults.len()
        );
        for fault in faults {
            println!("    {fault}");
        }
    }
    let sum = |part: fn(&Examined) -> usize| examined.values().map(part).sum::<usize>();
    let faults = sum(|found| found.faults.len());
    println!(
        "{} files, {} pages, {} texts, {} codes; PDF/UA-1, PDF/A-2a, syntax, texts and codes: {faults} faults",
        examined.len(),
        sum(|found| found.pages),
        sum(|found| found.texts),
        sum(|found| found.codes),
    );
    if faults == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
