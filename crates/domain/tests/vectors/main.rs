//! The test vectors of the method: what every formula gives, published with the data so that any other implementation can
//! be held to equal results. `questionnaires/method/vectors.json` holds random small worlds with their expected results;
//! a second implementation (`tests/method/twin.py`) is held to the same file.
//!
//! `RESGUARDO_WRITE_VECTORS=1 cargo test -p domain --test vectors` writes it anew. Do that only with a new method version
//! or for new formulas: an unexpected difference is a fault.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "../properties/parts.rs"]
mod parts;
#[path = "../properties/world.rs"]
#[expect(dead_code, reason = "the property tests use the rest")]
mod world;

mod enriched;
mod features;
mod vector;
mod written;

use domain::METHOD_VERSION;
use enriched::{Dice, enriched};
use features::{FEATURES, SIGHTS};
use jiff::ToSpan;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use vector::Vector;
use world::World;

/// Worlds as the property tests have them, and worlds with everything that those lack.
const PLAIN: usize = 60;
const ENRICHED: usize = 42;

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../questionnaires/method/vectors.json")
}

/// The same events within four months instead of two years, so that much is fresh and sources meet.
fn squeezed(mut world: World) -> World {
    for event in &mut world.events {
        let ago = (world::DAY - event.date).get_days() / 6;
        event.date = world::DAY.saturating_sub(ago.days());
    }
    world
}

/// The same worlds in every run.
fn vectors() -> Vec<Vector> {
    let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), seed);
    let worlds = std::iter::repeat_with(|| world::world().new_tree(&mut runner).unwrap().current());
    let telling = worlds.filter(|world| world.events.len() > 4).enumerate();
    let mut vectors: Vec<Vector> = telling
        .map(|(number, world)| if number % 2 == 0 { world } else { squeezed(world) })
        .take(PLAIN + ENRICHED)
        .map(|world| Vector::of(&world))
        .collect();
    for vector in &mut vectors[PLAIN..] {
        let throws = enriched::dice().new_tree(&mut runner).unwrap().current();
        *vector = enriched(vector.clone(), &mut Dice::new(throws));
    }
    vectors
}

/// The published file: each vector with what is expected of it.
fn published() -> Vec<(Vector, Value)> {
    let mut whole: Value = serde_json::from_str(&fs::read_to_string(path()).unwrap()).unwrap();
    assert_eq!(whole["method"], METHOD_VERSION);
    let cases = whole["cases"].as_array_mut().unwrap().iter_mut();
    cases
        .map(|case| (written::read(case["given"].take()), case["expected"].take()))
        .collect()
}

#[test]
fn every_vector_gives_what_it_says() {
    if std::env::var_os("RESGUARDO_WRITE_VECTORS").is_some() {
        let cases: Vec<Value> = vectors()
            .iter()
            .map(|vector| json!({ "given": written::write(vector), "expected": vector.results() }))
            .collect();
        // A case is a line, so that a difference shows which ones it touches.
        let lines: Vec<String> = cases.iter().map(Value::to_string).collect();
        let whole = format!(
            "{{\"method\":{METHOD_VERSION},\"cases\":[\n{}\n]}}\n",
            lines.join(",\n")
        );
        fs::write(path(), whole).unwrap();
    }
    let cases = published();
    assert_eq!(cases.len(), PLAIN + ENRICHED);
    for (number, (vector, expected)) in cases.iter().enumerate() {
        agree(&vector.results(), expected, &format!("case {number}"));
    }
}

/// So that what docs/method.md says of the vectors stays true.
#[test]
fn every_feature_matters_in_several_vectors() {
    let vectors = published().into_iter().map(|(vector, _)| vector);
    let cases: Vec<(Vector, Value)> = vectors
        .map(|vector| {
            let results = vector.results();
            (vector, results)
        })
        .collect();
    let features = FEATURES
        .iter()
        .map(|feature| (feature.name, feature.matters_in(&cases)));
    let sights = SIGHTS
        .iter()
        .map(|(name, shows)| (*name, cases.iter().filter(|(_, results)| shows(results)).count()));
    let counts: Vec<(&str, usize)> = features.chain(sights).collect();
    println!("{counts:#?}");
    let rare: Vec<_> = counts.iter().filter(|(_, count)| *count < 2).collect();
    assert!(rare.is_empty(), "{rare:?}");
}

/// Equal but for the last digits of numbers.
#[track_caller]
fn agree(ours: &Value, expected: &Value, place: &str) {
    match (ours, expected) {
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            assert!((a - b).abs() < 1e-12, "{place}: {a} is not {b}");
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{place}");
            for (at, (a, b)) in a.iter().zip(b).enumerate() {
                agree(a, b, &format!("{place}[{at}]"));
            }
        }
        (Value::Object(a), Value::Object(b)) => {
            assert!(a.keys().eq(b.keys()), "{place}: {a:?} {b:?}");
            for (key, a) in a {
                agree(a, &b[key], &format!("{place}.{key}"));
            }
        }
        (a, b) => assert_eq!(a, b, "{place}"),
    }
}
