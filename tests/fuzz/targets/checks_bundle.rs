//! A bundle that somebody sends: opened, and looked at.

#![no_main]

use checks::Replay;
use std::sync::atomic::AtomicBool;

fn seeds() -> Vec<Vec<u8>> {
    fuzz::files("crates/checks/fixtures", "manifest.json")
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    fuzz::file("manifest.json", bytes);
    let Ok(replay) = Replay::open(fuzz::scratch()) else {
        return;
    };
    let cancel = AtomicBool::new(false);
    let wanted: Vec<_> = replay.checks().iter().take(4).cloned().collect();
    checks::run(&replay, fuzz::knowledge(), replay.now(), &wanted, &mut |_| {}, &cancel);
    replay.complaints();
});
