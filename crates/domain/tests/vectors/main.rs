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

mod vector;

use domain::METHOD_VERSION;
use jiff::ToSpan;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use vector::Vector;
use world::World;

const CASES: usize = 60;

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
    telling
        .map(|(number, world)| if number % 2 == 0 { world } else { squeezed(world) })
        .take(CASES)
        .map(|world| Vector::of(&world))
        .collect()
}

#[test]
fn every_vector_gives_what_it_says() {
    if std::env::var_os("RESGUARDO_WRITE_VECTORS").is_some() {
        let cases: Vec<Value> = vectors()
            .iter()
            .map(|vector| json!({ "given": vector, "expected": vector.results() }))
            .collect();
        // A case is a line, so that a difference shows which ones it touches.
        let lines: Vec<String> = cases.iter().map(Value::to_string).collect();
        let whole = format!(
            "{{\"method\":{METHOD_VERSION},\"cases\":[\n{}\n]}}\n",
            lines.join(",\n")
        );
        fs::write(path(), whole).unwrap();
    }
    let whole: Value = serde_json::from_str(&fs::read_to_string(path()).unwrap()).unwrap();
    assert_eq!(whole["method"], METHOD_VERSION);
    let cases = whole["cases"].as_array().unwrap();
    assert_eq!(cases.len(), CASES);
    for (number, case) in cases.iter().enumerate() {
        let vector: Vector = serde_json::from_value(case["given"].clone()).unwrap();
        agree(&vector.results(), &case["expected"], &format!("case {number}"));
    }
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
