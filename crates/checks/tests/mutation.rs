//! A lost or spoilt answer never makes a result better: it stays, becomes unknown, or a pass becomes a warning.

use crate::support::{Through, fixtures, knowledge, look, look_at, verdicts};
use checks::{
    Answer, CheckResult, Coverage, Failure, NotApplicable, Os, Raw, Replay, Request, Run, System, run,
};
use domain::{CheckId, UnknownReason, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mutation {
    Denied,
    Missing,
    Timeout,
    Failed,
    Empty,
    Truncated,
    Noise,
    Prose,
    Spanish,
    German,
    WrongVersion,
}

const MUTATIONS: [Mutation; 11] = [
    Mutation::Denied,
    Mutation::Missing,
    Mutation::Timeout,
    Mutation::Failed,
    Mutation::Empty,
    Mutation::Truncated,
    Mutation::Noise,
    Mutation::Prose,
    Mutation::Spanish,
    Mutation::German,
    Mutation::WrongVersion,
];

const SPANISH: [(&str, &str); 16] = [
    ("true", "verdadero"),
    ("false", "falso"),
    ("yes", "sí"),
    ("inactive", "inactivo"),
    ("active", "activo"),
    ("loaded", "cargado"),
    ("install ok installed", "instalado"),
    ("partition", "partición"),
    ("Filename", "Archivo"),
    ("local_address", "dirección_local"),
    ("Mon, ", "lun, "),
    ("inuse", "en_uso"),
    ("RUNNING", "EN MARCHA"),
    ("off", "apagado"),
    ("flags", "opciones"),
    (".", ","),
];

const GERMAN: [(&str, &str); 12] = [
    ("true", "wahr"),
    ("false", "falsch"),
    ("yes", "ja"),
    ("inactive", "inaktiv"),
    ("active", "aktiv"),
    ("loaded", "geladen"),
    ("installed", "installiert"),
    ("file", "Datei"),
    ("Package", "Paket"),
    ("Date", "Datum"),
    ("RUNNING", "LÄUFT"),
    ("uint32", "Zahl"),
];

fn mutate(answer: Answer, mutation: Mutation) -> Answer {
    let failed = || Failure::Failed {
        code: Some(1),
        stderr: Raw::new(b"no such thing".as_slice()),
    };
    match mutation {
        Mutation::Denied => Err(Failure::Denied),
        Mutation::Missing => Err(Failure::Missing),
        Mutation::Timeout => Err(Failure::Timeout),
        Mutation::Failed => Err(failed()),
        // The length that a file announced stays: what came is shorter.
        Mutation::Empty => answer.map(|raw| cut(&raw, 0)),
        Mutation::Truncated => answer.map(|raw| cut(&raw, half(raw.bytes()))),
        Mutation::Noise => answer.map(|raw| noise(raw.bytes().len())),
        Mutation::Prose => answer.map(|_| Raw::new(b"lorem ipsum dolor\nsit amet 1 2 3\n".as_slice())),
        Mutation::Spanish => answer.map(|raw| translate(&raw, &SPANISH)),
        Mutation::German => answer.map(|raw| translate(&raw, &GERMAN)),
        Mutation::WrongVersion => answer.map(|raw| of_another_version(&raw)),
    }
}

fn cut(raw: &Raw, length: usize) -> Raw {
    let bytes = &raw.bytes()[..length];
    match raw.announced() {
        Some(announced) => Raw::with_length(bytes, announced),
        None => Raw::new(bytes),
    }
}

/// In the middle, and not between two lines: what ends with a whole line is what the kernel gives.
fn half(bytes: &[u8]) -> usize {
    let middle = bytes.len() / 2;
    match bytes[..middle].last() {
        Some(b'\n') => middle - 1,
        _ => middle,
    }
}

/// Bytes that follow no pattern, the same each time.
fn noise(length: usize) -> Raw {
    let mut state: u32 = 0x2545_f491;
    let bytes: Vec<u8> = (0..length.max(16))
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_le_bytes()[1]
        })
        .collect();
    Raw::new(bytes)
}

fn translate(raw: &Raw, words: &[(&str, &str)]) -> Raw {
    let mut text = String::from_utf8_lossy(raw.bytes()).into_owned();
    for (from, to) in words {
        text = text.replace(from, to);
    }
    if text.as_bytes() == raw.bytes() {
        return raw.clone();
    }
    Raw::new(text.into_bytes())
}

/// As a later version of the program might give it: JSON inside an envelope, a table with one more column in front.
fn of_another_version(raw: &Raw) -> Raw {
    let text = String::from_utf8_lossy(raw.bytes());
    if let Ok(value) = serde_json::from_str::<serde_json::Value>(&text) {
        let envelope = serde_json::json!({ "version": 2, "answer": value });
        return Raw::new(envelope.to_string().into_bytes());
    }
    let lines: Vec<String> = text.lines().map(|line| format!("v2 | {line}\n")).collect();
    Raw::new(lines.concat().into_bytes())
}

/// The checks that make each request: a mutation can change no other.
fn askers(replay: &Replay) -> BTreeMap<String, Vec<CheckId>> {
    let mut askers: BTreeMap<String, Vec<CheckId>> = BTreeMap::new();
    for check in replay.checks() {
        let keys = Mutex::new(BTreeSet::new());
        let spy = Through(replay.os(), |request: &Request| {
            keys.lock().unwrap().insert(request.key());
            replay.ask(request)
        });
        look(&spy, replay.now(), std::slice::from_ref(check));
        for key in keys.into_inner().unwrap() {
            askers.entry(key).or_default().push(check.clone());
        }
    }
    askers
}

fn mutated(replay: &Replay, key: &str, mutation: Mutation, checks: &[CheckId]) -> Run {
    let system = Through(replay.os(), |request: &Request| {
        let answer = replay.ask(request);
        // Names of files are the same in every language.
        let untranslatable = matches!(request, Request::List(_) | Request::Key(_))
            && matches!(mutation, Mutation::Spanish | Mutation::German);
        if request.key() == key && !untranslatable {
            mutate(answer, mutation)
        } else {
            answer
        }
    });
    look(&system, replay.now(), checks)
}

fn is_allowed(before: &CheckResult, after: &CheckResult) -> bool {
    match (before.verdict, after.verdict) {
        (_, Verdict::Unknown) | (Verdict::Pass, Verdict::Warn) => true,
        (before_is, after_is) => before_is == after_is && (!before.provisional || after.provisional),
    }
}

/// What was tried, for whoever runs the test.
#[derive(Default)]
struct Count {
    bundles: usize,
    requests: usize,
    cases: usize,
    unknown: usize,
    /// Of a denied or late answer: the loss is the reason that is given.
    reasons: usize,
    /// Of the same: something else is.
    other_reasons: usize,
}

/// Whether each check that saw everything until an answer was lost gives the loss as its reason. It may also give the
/// reason of something else that it does not see and did not need before: then the same one, however this one was lost.
fn reasons_are_right(
    name: &str,
    key: &str,
    given: &BTreeMap<(CheckId, Mutation), UnknownReason>,
    count: &mut Count,
) {
    for ((check, mutation), denied) in given {
        let late = given.get(&(check.clone(), Mutation::Timeout));
        let (Mutation::Denied, Some(late)) = (mutation, late) else {
            continue;
        };
        if (denied, late) == (&UnknownReason::Denied, &UnknownReason::Timeout) {
            count.reasons += 2;
        } else {
            assert_eq!(denied, late, "{name}: {check} without `{key}`");
            count.other_reasons += 2;
        }
    }
}

#[test]
fn no_lost_or_spoilt_answer_makes_a_result_better() {
    let mut count = Count::default();
    for (name, replay) in fixtures() {
        count.bundles += 1;
        let before = look_at(&replay);
        for (key, checks) in askers(&replay) {
            count.requests += 1;
            let mut given = BTreeMap::new();
            for mutation in MUTATIONS {
                let changed = mutated(&replay, &key, mutation, &checks).results;
                let after: Vec<CheckResult> = before
                    .results
                    .iter()
                    .map(|old| changed.iter().find(|new| new.id == old.id).unwrap_or(old).clone())
                    .collect();
                for (before, after) in before.results.iter().zip(&after) {
                    assert!(
                        is_allowed(before, after),
                        "{name}: {} went from {:?} to {:?} ({:?}) with `{key}` {mutation:?}",
                        before.id,
                        before.verdict,
                        after.verdict,
                        after.reason,
                    );
                    if before.verdict != Verdict::Unknown && after.verdict == Verdict::Unknown {
                        count.unknown += 1;
                        let reason = after.reason.expect("what is unknown says why");
                        given.insert((before.id.clone(), mutation), reason);
                    }
                }
                let [low, _] = before.coverage.band().unwrap_or_default();
                let [low_after, _] = Coverage::of(&after).band().unwrap_or_default();
                assert!(
                    low_after <= low,
                    "{name}: `{key}` {mutation:?} raises the headline"
                );
                count.cases += 1;
            }
            reasons_are_right(&name, &key, &given, &mut count);
        }
    }
    // Straight to the terminal: what a test prints is shown only when it fails.
    writeln!(
        std::io::stderr(),
        "{} bundles, {} requests, {} mutations: {} cases, 0 results made better; {} became unknown; of those denied or \
         late {} say so, {} name something else that is not seen",
        count.bundles,
        count.requests,
        MUTATIONS.len(),
        count.cases,
        count.unknown,
        count.reasons,
        count.other_reasons,
    )
    .unwrap();
    assert!(count.cases > 15_000, "only {} cases were tried", count.cases);
    assert!(count.reasons > 1_000, "only {} reasons say so", count.reasons);
    assert!(
        count.other_reasons * 20 < count.reasons,
        "{} are the exception",
        count.other_reasons
    );
}

#[test]
fn a_mutation_that_hides_nothing_would_be_noticed() {
    // The other way round: a bundle in which an answer gets better must be caught by the rule above.
    let (_, replay) = fixtures().swap_remove(1);
    let before = look_at(&replay);
    let mut better = before.results[0].clone();
    better.verdict = Verdict::Pass;
    let mut worse = before.results[0].clone();
    worse.verdict = Verdict::Fail;
    assert!(!is_allowed(&worse, &better));
    assert!(!is_allowed(&better, &worse), "a lost answer creates no fail");
}

#[test]
fn a_blind_machine_passes_nothing_and_fails_nothing() {
    let blindness: [fn() -> Answer; 8] = [
        || Err(Failure::Denied),
        || Err(Failure::Missing),
        || Err(Failure::Timeout),
        || Err(Failure::Sandboxed),
        || Err(Failure::Unsupported),
        || mutate(Ok(Raw::new([])), Mutation::Failed),
        || Ok(Raw::new([])),
        || Ok(noise(300)),
    ];
    let systems = [Os::Linux, Os::Windows, Os::Macos, Os::Other];
    for (blind, os) in blindness
        .into_iter()
        .flat_map(|blind| systems.map(|os| (blind, os)))
    {
        let now = jiff::civil::date(2026, 11, 23).at(10, 0, 0, 0);
        let found = run(
            &Through(os, |_: &Request| blind()),
            &knowledge(),
            now,
            &[],
            &mut |_| {},
            &AtomicBool::new(false),
        );
        // Only the system itself decides without being asked.
        let decided = |result: &CheckResult| result.not_applicable == Some(NotApplicable::OtherSystems);
        assert!(
            found
                .results
                .iter()
                .all(|result| result.verdict == Verdict::Unknown || decided(result)),
            "{os:?}: {:?}",
            verdicts(&found)
        );
        assert_eq!(found.coverage.band(), None);
        assert_eq!(found.coverage.checked, 0);
    }
}
