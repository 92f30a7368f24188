//! What keeping an answer safe costs, beside a bare insert of `SQLCipher` with the same settings, and how long the list of
//! 500 assessments of 60 answers takes. Each commit is timed by itself, and both take turns, so that neither has a quieter
//! disk. Prints JSON with milliseconds; for `cargo xtask bench keeping`.

#![expect(clippy::unwrap_used, reason = "a measurement fails by panicking")]
#![expect(clippy::print_stdout, reason = "the measurement")]

#[path = "../tests/support/content.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod content;

use content::{assessment, assessment_id, note, subject};
use domain::{Assessment, AssessmentId, Event, EventId};
use rusqlite::{Connection, params};
use std::path::Path;
use std::time::{Duration, Instant};
use store::{Home, Protection, Vault};
use uuid::Uuid;

const COMMITS: u64 = 5_000;
const TEXT: &str = "una respuesta como otra cualquiera";
const KEY: &str = "PRAGMA key = \"x'0505050505050505050505050505050505050505050505050505050505050505'\";";
const SETTINGS: &str =
    "PRAGMA cipher_log_level = NONE; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
    CREATE TABLE events (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL) STRICT;";

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = vault(&folder.path().join("vaults"));
    let bare = bare(&folder.path().join("bare.db"));
    let (mut ours, mut its) = (Vec::new(), Vec::new());
    for seq in 1..=COMMITS {
        let event = Event {
            id: EventId(Uuid::new_v4()),
            ..note(seq, TEXT)
        };
        ours.push(timed(|| vault.append(std::slice::from_ref(&event)).unwrap()));
        its.push(timed(|| insert(&bare, &event)));
    }
    println!(
        "{}",
        serde_json::json!({
            "ours": quantiles(ours),
            "bare": quantiles(its),
            "list": quantiles(lists(&folder.path().join("many"))),
        })
    );
}

/// The list of 500 assessments, each with 60 answers, and the answers of one of them.
fn lists(data: &Path) -> Vec<Duration> {
    let mut vault = vault(data);
    let assessments: Vec<_> = (0..500).map(|n| assessment(10 + n, 1)).collect();
    let answer = |own: AssessmentId, seq| Event {
        id: EventId(Uuid::new_v4()),
        assessment: own,
        ..note(seq, TEXT)
    };
    let of = |own: &Assessment| (1..=60).map(|seq| answer(own.id, seq)).collect::<Vec<_>>();
    let events: Vec<Event> = assessments.iter().flat_map(of).collect();
    vault.merge(&[], &assessments, &events).unwrap();
    let list = || {
        assert_eq!(vault.assessments().unwrap().len(), 500);
        assert_eq!(vault.events(assessment_id(250)).unwrap().len(), 60);
    };
    (0..100).map(|_| timed(list)).collect()
}

fn vault(data: &Path) -> Vault {
    let mut vault = Home::open(data).unwrap().create(Protection::Unprotected).unwrap();
    vault.add_subject(&subject(1, "", None)).unwrap();
    vault.add_assessment(&assessment(10, 1)).unwrap();
    vault
}

fn bare(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(KEY).unwrap();
    connection.execute_batch(SETTINGS).unwrap();
    connection
}

fn insert(bare: &Connection, event: &Event) {
    let body = serde_json::to_string(&event.body).unwrap();
    let mut statement = bare.prepare_cached("INSERT INTO events VALUES (?1, ?2)").unwrap();
    statement.execute(params![event.id.to_string(), body]).unwrap();
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn quantiles(mut times: Vec<Duration>) -> serde_json::Value {
    times.sort();
    let at = |share: usize| times[times.len() * share / 100].as_secs_f64() * 1e3;
    serde_json::json!({ "p50": at(50), "p95": at(95) })
}
