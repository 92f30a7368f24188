//! What the tests share.

use checks::{Answer, Knowledge, Os, Replay, Request, Run, System, run};
use domain::{CheckId, Verdict};
use jiff::civil::DateTime;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

pub(crate) const TABLES: [(&str, &str); 5] = [
    (
        "os-support.toml",
        include_str!("../../../questionnaires/knowledge/os-support.toml"),
    ),
    (
        "network-ports.toml",
        include_str!("../../../questionnaires/knowledge/network-ports.toml"),
    ),
    (
        "certificate-issuers.toml",
        include_str!("../../../questionnaires/knowledge/certificate-issuers.toml"),
    ),
    (
        "programs.toml",
        include_str!("../../../questionnaires/knowledge/programs.toml"),
    ),
    (
        "browser-releases.toml",
        include_str!("../../../questionnaires/knowledge/browser-releases.toml"),
    ),
];

pub(crate) fn knowledge() -> Knowledge {
    Knowledge::parse(&TABLES).unwrap()
}

pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// Every bundle, by name.
pub(crate) fn fixtures() -> Vec<(String, Replay)> {
    let mut names: Vec<String> = std::fs::read_dir(folder(""))
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() >= 15, "the bundles are there");
    names
        .into_iter()
        .map(|name| {
            let replay = Replay::open(&folder(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, replay)
        })
        .collect()
}

pub(crate) fn look(system: &dyn System, now: DateTime, wanted: &[CheckId]) -> Run {
    run(
        system,
        &knowledge(),
        now,
        wanted,
        &mut |_| {},
        &AtomicBool::new(false),
    )
}

pub(crate) fn look_at(replay: &Replay) -> Run {
    look(replay, replay.now(), replay.checks())
}

pub(crate) fn verdicts(run: &Run) -> Vec<(String, Verdict)> {
    run.results
        .iter()
        .map(|result| (result.id.to_string(), result.verdict))
        .collect()
}

/// A system of one kind that answers through a function.
pub(crate) struct Through<F>(pub(crate) Os, pub(crate) F);

impl<F: Fn(&Request) -> Answer + Sync> System for Through<F> {
    fn os(&self) -> Os {
        self.0
    }

    fn ask(&self, request: &Request) -> Answer {
        (self.1)(request)
    }
}
