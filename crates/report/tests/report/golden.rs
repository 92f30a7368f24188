//! Equal models give equal bytes: twice in this process, and in the process that wrote these hashes down.

use crate::models;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256 of each finished file. A change here is a change of every report: look at the pages first.
const GOLDEN: [(&str, &str); 6] = [
    (
        "full.es",
        "86138cf90f2cbd812ff84d6930d8c543ff196b12f86a55598a79239bdc221cea",
    ),
    (
        "full.en",
        "b0c5555a69114ebd62cf65147c2bda37ebba0ca6c8c7f0dcd48fbbb503759570",
    ),
    (
        "short.es",
        "90d4c782ab06a278b142dc10a9c4fa235d18a0e027b3525beed4aaff85102044",
    ),
    (
        "short.en",
        "64dd6cb388168dc0b655764c39183f3cb25171c67cbe9a37f7cb0f3578df0ca8",
    ),
    (
        "long.es",
        "dfd6f8351732760c9dad0f21626f5591ac762d8a4d036c4ed33d05c5ef6dde62",
    ),
    (
        "long.en",
        "ca5c42c55e01d5a6d1f8b7a8923c390d139451942a4f2f69889283ea1a3af402",
    ),
];

pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").unwrap();
            text
        })
}

#[test]
fn frozen_models_give_the_same_bytes_in_every_process() {
    let made: Vec<_> = models::all()
        .iter()
        .map(|(name, model)| {
            let first = report::render(model).unwrap();
            let second = report::render(model).unwrap();
            assert!(first == second, "{name} differs from one render to the next");
            (*name, hash(&first.bytes))
        })
        .collect();
    let expected: Vec<_> = GOLDEN
        .iter()
        .map(|(name, hash)| (*name, (*hash).to_owned()))
        .collect();
    assert_eq!(
        made, expected,
        "the pages have changed: look at them before the hashes are renewed"
    );
}

#[test]
fn sizes_stay_within_their_budget() {
    for (name, kilobytes) in [
        ("full.es", 140),
        ("full.en", 140),
        ("short.es", 70),
        ("short.en", 70),
    ] {
        let size = report::render(&models::named(name)).unwrap().bytes.len();
        assert!(size < kilobytes * 1024, "{name} has {size} bytes");
    }
}

#[test]
fn numbers_of_pages_are_as_expected() {
    let pages: Vec<_> = models::all()
        .iter()
        .map(|(name, model)| (*name, report::render(model).unwrap().pages))
        .collect();
    let expected = [
        ("full.es", 10),
        ("full.en", 9),
        ("short.es", 4),
        ("short.en", 4),
        ("long.es", 30),
        ("long.en", 30),
    ];
    assert_eq!(pages, expected);
}

#[test]
fn frozen_models_use_no_character_without_glyph() {
    for (name, model) in models::all() {
        assert_eq!(report::render(&model).unwrap().uncovered, [], "{name}");
    }
}
