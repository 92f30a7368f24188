//! Stores of browsers, which are `SQLite` files.

#![no_main]

fn seeds() -> Vec<Vec<u8>> {
    fuzz::files("crates/checks/tests/data", ".db")
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    let file = fuzz::file("store.db", bytes);
    checks::fuzzing::ask_database(&file, fuzz::scratch());
});
