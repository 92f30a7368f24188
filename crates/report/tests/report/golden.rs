//! Equal models give equal bytes: twice in this process, and in the process that wrote these hashes down.

use crate::models;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256 of each finished file. A change here is a change of every report: look at the pages first.
const GOLDEN: [(&str, &str); 6] = [
    (
        "full.es",
        "7fc8e4c36c8526f5ed5081c93d4af493c899b402029920826f725f4b570f74ad",
    ),
    (
        "full.en",
        "22276c14a7f3361bc6a2c44aa608ce0668ac195c783cc7d8fcf9bbd7b121e80f",
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
        "c50dcef7ae31237eaadf50904c89ea382ef2cc7957fdd3c96a6f97dc191e26d1",
    ),
    (
        "long.en",
        "252b70a1774e592f5e06505182f57be0765d8798b8612baa4093542db88eb64c",
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
