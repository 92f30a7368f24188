//! Equal models give equal bytes: twice in this process, and in the process that wrote these hashes down.

use crate::models;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256 of each finished file. A change here is a change of every report: look at the pages first.
const GOLDEN: [(&str, &str); 6] = [
    (
        "full.es",
        "0f9172bb834e8ef838b2c34368a8b53bdcc03d40a7f1256b8ce1e459c308dc54",
    ),
    (
        "full.en",
        "1dcd5ebe9292140d084e111fd96c6671f9cdf859eafb24b6d26e49a6ea16a936",
    ),
    (
        "short.es",
        "f965590f8d1b3379f5eb61295d4fd08730b57d5d8891c0dcf9e27590733d7b8e",
    ),
    (
        "short.en",
        "8b77ad029d842bee9c97f7965f83b3e15b33c65b38758c38e47a747aa7cc35e9",
    ),
    (
        "long.es",
        "2198c8319fa3e486d07b98a1eaedc319e7fdda79f3ff4141528cba972453ce2f",
    ),
    (
        "long.en",
        "ee7b0ff4883477a269ebde493156f9f59d5bcfcb760832ee974d623498d18d20",
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
        ("full.es", 170),
        ("full.en", 170),
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
        ("full.es", 11),
        ("full.en", 11),
        ("short.es", 4),
        ("short.en", 4),
        ("long.es", 32),
        ("long.en", 33),
    ];
    assert_eq!(pages, expected);
}

#[test]
fn frozen_models_use_no_character_without_glyph() {
    for (name, model) in models::all() {
        assert_eq!(report::render(&model).unwrap().uncovered, [], "{name}");
    }
}
