//! Equal models give equal bytes: twice in this process, and in the process that wrote these hashes down.

use crate::models;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256 of each finished file. A change here is a change of every report: look at the pages first.
const GOLDEN: [(&str, &str); 6] = [
    (
        "full.es",
        "b73ee9c377a815bc43ff69bf676e7cc5000fe6e8bc9f4f7275d1e31e0f6f64b3",
    ),
    (
        "full.en",
        "b194dd916fc8561afa8f2dc5bde33c48c4d52c23ed1ae3d2b12c324aef50db02",
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
        "9c61766602de516cfb511aa699c0e2e276b919aeeb56c593762057a6c73c4bc5",
    ),
    (
        "long.en",
        "bf4836b5dbc64972b407e1c456f1c08f8425a5ac4348c01f1cd6f18102024df3",
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
        ("full.es", 12),
        ("full.en", 11),
        ("short.es", 4),
        ("short.en", 4),
        ("long.es", 33),
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
