//! Equal models give equal bytes: twice in this process, and in the process that wrote these hashes down.

use crate::models;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256 of each finished file. A change here is a change of every report: look at the pages first.
const GOLDEN: [(&str, &str); 6] = [
    (
        "full.es",
        "a9c41cdebb7f3370497b561b8f9e9c5c322454377ced26bb308ad7964a0a7efb",
    ),
    (
        "full.en",
        "17427bad2dfe8609f512f6ac48e8d12607326e4923cc0ebc28e550742cf93e92",
    ),
    (
        "short.es",
        "d57e9bd732f49a3068ebbfc8d9dfd167bc31e1d6092c022128aeffccaa14dda3",
    ),
    (
        "short.en",
        "e03214047ef14d4ad6f387ebf56f1e328cb21a2c1e07aee9a19ed10ce07a1106",
    ),
    (
        "long.es",
        "bddfca25519d11f8310a627f3fde86d3514807e1aacb333fd1f365ca7871df09",
    ),
    (
        "long.en",
        "92a8b535def2563103d2a5d5e8f8115bd5e6015fe44e339426fb05f45315dffa",
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
