//! How long a list of everything takes.

#![expect(clippy::unwrap_used, reason = "a bench fails by panicking")]

#[path = "../tests/support/content.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod content;

use content::{assessment, assessment_id, note, subject};
use criterion::{Criterion, criterion_group, criterion_main};
use domain::{Event, EventId};
use store::{Home, Protection, Vault};

fn vault(data: &std::path::Path) -> Vault {
    let mut vault = Home::open(data).unwrap().create(Protection::Unprotected).unwrap();
    vault.add_subject(&subject(1, "", None)).unwrap();
    vault
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

criterion_group!(benches, history);
criterion_main!(benches);
