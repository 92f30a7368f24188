//! What keeping an answer safe costs, beside a bare insert of `SQLCipher` with the same settings; and how long a list of
//! everything takes.

#![expect(clippy::unwrap_used, reason = "a bench fails by panicking")]

#[path = "../tests/support/content.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod content;

use content::{assessment, assessment_id, note, subject};
use criterion::{Criterion, criterion_group, criterion_main};
use domain::{Event, EventId};
use rusqlite::{Connection, params};
use store::{Home, Protection, Vault};

const KEY: &str = "PRAGMA key = \"x'0505050505050505050505050505050505050505050505050505050505050505'\";";
const SETTINGS: &str =
    "PRAGMA cipher_log_level = NONE; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;";

fn vault(data: &std::path::Path) -> Vault {
    let mut vault = Home::open(data).unwrap().create(Protection::Unprotected).unwrap();
    vault.add_subject(&subject(1, "", None)).unwrap();
    vault
}

fn autosave(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("autosave");
    let data = tempfile::tempdir().unwrap();
    let mut vault = vault(data.path());
    vault.add_assessment(&assessment(10, 1)).unwrap();
    let mut seq = 0;
    group.bench_function("an answer, saved", |bencher| {
        bencher.iter(|| {
            seq += 1;
            vault
                .append(&[note(seq, "una respuesta como otra cualquiera")])
                .unwrap();
        });
    });
    let bare = data.path().join("bare.db");
    let connection = Connection::open(&bare).unwrap();
    connection.execute_batch(KEY).unwrap();
    connection.execute_batch(SETTINGS).unwrap();
    connection
        .execute_batch("CREATE TABLE events (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;")
        .unwrap();
    let mut n = 0_u64;
    group.bench_function("a bare insert of SQLCipher", |bencher| {
        bencher.iter(|| {
            n += 1;
            let body = note(n, "una respuesta como otra cualquiera").body;
            let body = serde_json::to_string(&body).unwrap();
            connection
                .execute("INSERT INTO events VALUES (?1, ?2)", params![n.to_string(), body])
                .unwrap();
        });
    });
    group.finish();
}

/// 500 assessments of 60 answers each, and the list of them.
fn history(criterion: &mut Criterion) {
    let data = tempfile::tempdir().unwrap();
    let mut vault = vault(data.path());
    let assessments: Vec<_> = (0..500).map(|n| assessment(10 + n, 1)).collect();
    let mut id = 1_000_000_u128;
    let mut events = Vec::new();
    for own in &assessments {
        for seq in 1..=60 {
            id += 1;
            events.push(Event {
                id: EventId(uuid::Uuid::from_u128(id)),
                assessment: own.id,
                ..note(seq, "una respuesta como otra cualquiera")
            });
        }
    }
    vault.merge(&[], &assessments, &events).unwrap();
    criterion.bench_function("the list of 500 assessments", |bencher| {
        bencher.iter(|| assert_eq!(vault.assessments().unwrap().len(), 500));
    });
    criterion.bench_function("the 60 answers of one of 500 assessments", |bencher| {
        bencher.iter(|| assert_eq!(vault.events(assessment_id(250)).unwrap().len(), 60));
    });
}

criterion_group!(benches, autosave, history);
criterion_main!(benches);
