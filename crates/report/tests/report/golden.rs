//! Equal models give equal bytes: twice in this process, and in the process that wrote these hashes down.

use crate::models;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256 of each finished file. A change here is a change of every report: look at the pages first.
const GOLDEN: [(&str, &str); 6] = [
    (
        "full.es",
        "84d2a7a7bb1b0b0f2ca16dbb2b6e60f0d90d2766e5238b586cb49328aa7b5757",
    ),
    (
        "full.en",
        "cc4b447362705dddd38e1df5e344f5552f09a4a34bdd1737d897898140e3f3a5",
    ),
    (
        "short.es",
        "2d326bf5130cea099d920f7a7b29330936ed72d9d863a4db94cf01325119ce6c",
    ),
    (
        "short.en",
        "98b4c38b244754ff466d3eb5e9780767f2ea2e4c9ead25ab34b71c68fe31596d",
    ),
    (
        "long.es",
        "4eca0dadb46ca81fb6c7a00906163700e0b0db8391ae5e03d22a892777f4dc45",
    ),
    (
        "long.en",
        "da8d71d1ea3acd86731bbd6de6a9e9d4b1b68952cbd4d1e74620485ec8ce9a6b",
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

/// Ten pages are to stay under 120 KB; the full models have more pages and less, so that growth is seen early.
#[test]
fn sizes_stay_within_their_budget() {
    for (name, kilobytes) in [
        ("full.es", 90),
        ("full.en", 90),
        ("short.es", 42),
        ("short.en", 42),
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
