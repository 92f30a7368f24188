//! Every parser of what a computer answers, one at a time.

#![no_main]

use checks::fuzzing;

/// Each answer of the bundles, before each parser that takes it.
fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for answer in fuzz::answers() {
        let places = (0..fuzzing::parsers()).filter(|place| fuzzing::parse(*place as u8, &answer));
        seeds.extend(places.map(|place| fuzz::seed(place, &answer)));
    }
    seeds
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    if let Some((place, bytes)) = bytes.split_first() {
        fuzzing::parse(*place, bytes);
    }
});
