//! A questionnaire as a spreadsheet.

#![no_main]

use content::{PackFile, sheet};

fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = fuzz::files("tests/cmd/files", ".csv");
    for file in fuzz::files("questionnaires/outside", ".json") {
        let pack = PackFile::parse("pack.json", &file).expect("our own example");
        seeds.push(sheet::write(fuzz::library(), fuzz::texts(), &pack).into_bytes());
    }
    seeds
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    if let Ok(pack) = sheet::read("sheet.csv", bytes, fuzz::library(), fuzz::texts()) {
        let _ = pack.findings("sheet.csv", fuzz::library(), fuzz::texts(), None);
    }
});
