//! Equal models give equal bytes: twice in this process, and in the process that wrote these hashes down.

use crate::models;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// SHA-256 of each finished file. A change here is a change of every report: look at the pages first.
const GOLDEN: [(&str, &str); 6] = [
    (
        "full.es",
        "7e212a8dbd9fa33d9e1010cdf8c59f1432161ee8b9b34bbb340df642e9933fd3",
    ),
    (
        "full.en",
        "a39ae64b6cdcf4e8518c743cbf4e359582b17fc7ae5720d86b9b37cf9419b7fd",
    ),
    (
        "short.es",
        "5a10059c1407c9396e81b0e71cbddfb1dd7881c539721973d1468689139bc7a9",
    ),
    (
        "short.en",
        "538e5dc36981f1d7f8bfc076b72092da780a307a19ce1fb988076ca6f14a966e",
    ),
    (
        "long.es",
        "28f5d83976da8573047a9b13b41ef6392a0cab03c67b004b7209fe4334df65a1",
    ),
    (
        "long.en",
        "82696af1243f67063536142d0a6ab0e17695bd0e6e68325df2473626ea940e42",
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

/// Ten pages are to stay under 120 KB; the models have less, so that growth is seen early.
#[test]
fn sizes_stay_within_their_budget() {
    for (name, kilobytes) in [
        ("ten.es", 88),
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
        ("full.en", 12),
        ("short.es", 4),
        ("short.en", 4),
        ("long.es", 31),
        ("long.en", 31),
    ];
    assert_eq!(pages, expected);
}

/// What is measured is a report of ten pages.
#[test]
fn the_report_of_ten_pages_has_ten_pages() {
    assert_eq!(report::render(&models::named("ten.es")).unwrap().pages, 10);
}

/// Of the file with zeros where the identifier stands, so that other content has another one.
#[test]
fn the_identifier_is_a_hash_of_the_file() {
    let mut bytes = report::render(&models::named("short.es")).unwrap().bytes;
    let trailer = lopdf::Document::load_mem(&bytes).unwrap().trailer;
    let ids = trailer.get(b"ID").and_then(lopdf::Object::as_array).unwrap();
    let id = ids[0].as_str().unwrap();
    assert_eq!(ids[0], ids[1]);
    let shown = id.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02X}").unwrap();
        text
    });
    let places = (0..bytes.len() - shown.len()).filter(|&at| bytes[at..].starts_with(shown.as_bytes()));
    for at in places.collect::<Vec<_>>() {
        bytes[at..at + shown.len()].fill(b'0');
    }
    assert_eq!(Sha256::digest(&bytes)[..16], *id);
}

#[test]
fn frozen_models_use_no_character_without_glyph() {
    for (name, model) in models::all() {
        assert_eq!(report::render(&model).unwrap().uncovered, [], "{name}");
    }
}
