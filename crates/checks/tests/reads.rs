//! The published list of what is read is what is read.

use crate::support::{Through, fixtures, look};
use checks::{Os, Request, System, what_we_read};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, Mutex};

/// What the bundles show of one request.
#[derive(Default)]
pub(crate) struct Asked {
    pub(crate) checks: BTreeSet<String>,
    pub(crate) systems: BTreeSet<Os>,
    /// With each parameter that came up.
    pub(crate) requests: BTreeSet<Request>,
    /// Bytes of answers, where there was one.
    pub(crate) answers: BTreeSet<Vec<u8>>,
}

/// Everything that the checks ask for over every bundle, by template.
pub(crate) fn asked() -> &'static BTreeMap<String, Asked> {
    static ASKED: LazyLock<BTreeMap<String, Asked>> = LazyLock::new(ask_everything);
    &ASKED
}

fn ask_everything() -> BTreeMap<String, Asked> {
    let mut all: BTreeMap<String, Asked> = BTreeMap::new();
    for (name, replay) in fixtures() {
        for check in replay.checks() {
            let made = Mutex::new(Vec::new());
            let spy = Through(replay.os(), |request: &Request| {
                let answer = replay.ask(request);
                let bytes = answer.as_ref().ok().map(|raw| raw.bytes().to_vec());
                made.lock().unwrap().push((request.clone(), bytes));
                answer
            });
            look(&spy, replay.now(), std::slice::from_ref(check));
            for (request, bytes) in made.into_inner().unwrap() {
                let entry = all.entry(request.template()).or_default();
                entry.checks.insert(check.to_string());
                entry.systems.insert(replay.os());
                entry.requests.insert(request);
                // Nobody should take a canary for an example.
                entry
                    .answers
                    .extend(bytes.filter(|_| !name.ends_with("-canaries")));
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
    let asked: BTreeMap<String, BTreeSet<String>> = asked()
        .iter()
        .map(|(template, entry)| (template.clone(), entry.checks.clone()))
        .collect();
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
    let lines = sources.iter().flat_map(|(source, is_template)| {
        // What an answer means is told below the templates.
        let templates = source.split("pub fn answer").next().unwrap_or_default();
        templates.lines().map(move |line| (line, is_template))
    });
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
