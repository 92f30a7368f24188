//! The published list of what is read is what is read.

use crate::support::{Through, fixtures, look};
use checks::{ReadKind, Request, System, what_we_read};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Mutex;

fn asked() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, replay) in fixtures() {
        for check in replay.checks() {
            let templates = Mutex::new(BTreeSet::new());
            let spy = Through(replay.os(), |request: &Request| {
                templates.lock().unwrap().insert(request.template());
                replay.ask(request)
            });
            look(&spy, replay.now(), std::slice::from_ref(check));
            for template in templates.into_inner().unwrap() {
                all.entry(template).or_default().insert(check.to_string());
            }
        }
    }
    all
}

#[test]
fn the_list_names_every_request_with_the_checks_that_make_it() {
    let listed: BTreeMap<String, BTreeSet<String>> = what_we_read()
        .into_iter()
        .map(|entry| {
            let word = format!("{:?}", entry.kind).to_lowercase();
            let checks = entry.checks.iter().map(ToString::to_string).collect();
            (format!("{word} {}", entry.what), checks)
        })
        .collect();
    let asked = asked();
    let lines: Vec<String> = asked
        .iter()
        .map(|(template, checks)| {
            let checks: Vec<&str> = checks.iter().map(String::as_str).collect();
            format!("{template} = {}", checks.join(" "))
        })
        .collect();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(
            concat!(env!("CARGO_MANIFEST_DIR"), "/src/reads.txt"),
            lines.join("\n") + "\n",
        )
        .unwrap();
        return;
    }
    assert_eq!(listed, asked, "run UPDATE_DOCS=1 cargo test -p checks, twice");
}

/// A file of enums, and which of its literals are templates.
type Source = (&'static str, fn(&str) -> bool);

/// Templates stand as literals in the enums; each must be in the list, so that a request that no bundle makes is
/// noticed too.
#[test]
fn every_template_of_the_enums_is_in_the_list() {
    let listed: BTreeSet<&str> = what_we_read().into_iter().map(|entry| entry.what).collect();
    let is_path = |literal: &str| literal.starts_with(['/', '~', '<']);
    let is_call = |literal: &str| literal.contains(' ');
    let is_key = |literal: &str| literal.starts_with("HK");
    let sources: [Source; 6] = [
        (include_str!("../src/request/path.rs"), is_path),
        (include_str!("../src/request/folder.rs"), is_path),
        (include_str!("../src/request/native.rs"), is_call),
        (include_str!("../src/request/database.rs"), is_path),
        (include_str!("../src/request/registry.rs"), is_key),
        (include_str!("../src/request/wmi.rs"), is_call),
    ];
    let mut found = 0;
    let lines = sources
        .iter()
        .flat_map(|(source, is_template)| source.lines().map(move |line| (line, is_template)));
    for (line, is_template) in lines {
        let literal = line.split_once("=> \"").or_else(|| line.split_once("=> r\""));
        let Some((left, right)) = literal else {
            continue;
        };
        let Some((literal, _)) = right.split_once('"') else {
            continue;
        };
        if left.contains("::") && is_template(literal) {
            assert!(listed.contains(literal), "{literal}");
            found += 1;
        }
    }
    assert!(found > 60, "only {found} templates were found in the sources");
}

#[test]
fn personal_things_are_marked() {
    let entries = what_we_read();
    let is_personal = |what: &str| {
        entries
            .iter()
            .find(|entry| entry.what == what)
            .map(|entry| entry.personal)
    };
    assert_eq!(is_personal("<profile>/logins.json"), Some(true));
    assert_eq!(is_personal("/etc/os-release"), Some(false));
}

fn page() -> String {
    let mut page = String::from(
        "# What the checks read\n\n\
         Everything that `resguardo check` looks at, and nothing else. A test holds this page against what \
         the checks ask for. `~` is the home folder, `<profile>` a browser profile, `~/.pki/nssdb` or the folder of a \
         backup program; of a folder only the names that a check looks for are kept. Nothing is sent. \
         Nothing is written outside a private \
         folder for the copies, which is wiped; `gsettings` may touch its own file in the folder of the session.\n",
    );
    for (kind, title) in [
        (ReadKind::Read, "Files"),
        (ReadKind::List, "Folders, for the names that count"),
        (ReadKind::Run, "Programs, without a shell"),
        (ReadKind::Bus, "Properties on the system bus, starting nothing"),
        (ReadKind::Rows, "Questions to private copies of SQLite files"),
        (ReadKind::Ask, "Calls of the system"),
        (
            ReadKind::Key,
            "Keys of the registry of Windows, for the values that count",
        ),
        (ReadKind::Wmi, "Classes of Windows Management Instrumentation"),
    ] {
        writeln!(page, "\n## {title}\n\n| what | checks |\n|---|---|").unwrap();
        for entry in what_we_read().into_iter().filter(|entry| entry.kind == kind) {
            let checks: Vec<String> = entry.checks.iter().map(|check| format!("`{check}`")).collect();
            let mark = if entry.personal { " (personal)" } else { "" };
            writeln!(page, "| `{}`{mark} | {} |", entry.what, checks.join(", ")).unwrap();
        }
    }
    page
}

/// `UPDATE_DOCS=1 cargo test -p checks` writes the page anew.
#[test]
fn the_page_in_docs_is_the_list() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/what-we-read.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(written, page(), "run UPDATE_DOCS=1 cargo test -p checks");
}
