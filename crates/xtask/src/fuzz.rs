//! Whatever comes from outside, a million times and slightly wrong.

use std::path::{Path, PathBuf};

use crate::{
    Outcome, place,
    program::Program,
    set_up::{self, Need},
};

const APP: &str = "app_files";
/// The targets of `tests/fuzz`.
const TARGETS: [&str; 11] = [
    APP,
    "checks_bundle",
    "checks_database",
    "checks_look",
    "checks_parsers",
    "checks_tables",
    "codes",
    "content_json",
    "content_sheet",
    "content_toml",
    "texts",
];

/// How long all of them run together, in seconds, unless `RESGUARDO_FUZZ_SECONDS` says otherwise.
const SECONDS: u64 = 60 * 60;
/// Longest time for one input, in seconds.
const PATIENCE: u64 = 10;
/// Most memory, in MiB.
const MEMORY: u64 = 2048;

/// The version of cargo-fuzz, so that it says the same next year.
const VERSION: &str = "0.13.2";

/// Lets every target run for its share of the time. A crash, a hang and a glutton end it; the input is kept in
/// `tests/fuzz/artifacts`, and what was learnt in the target folder, for the next time.
pub(crate) fn fuzz() -> Outcome {
    set_up::packages(&[Need::Core])?;
    let folder = place::target()?.join("fuzz");
    let path = with_cargo_fuzz(&folder)?;
    let share = seconds()? / TARGETS.len() as u64;
    for target in TARGETS {
        let corpus = folder.join("corpus").join(target);
        std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
        let run = || {
            Program::cargo()
                .args(["fuzz", "run", "--fuzz-dir", "tests/fuzz", "--target-dir"])
                .arg(&folder)
                // Nothing of ours is unsafe; what is left to find are panics, hangs and gluttony.
                .args(["--sanitizer", "none"])
                // Only this one needs the whole program.
                .args((target == APP).then_some("--features=app"))
                .arg(target)
                .arg(&corpus)
                .env("PATH", &path)
                // The compiler's marks for fuzzers are not stable.
                .env("RUSTC_BOOTSTRAP", "1")
        };
        run().env("RESGUARDO_SEEDS", &corpus).run()?;
        run()
            .arg("--")
            .arg(format!("-max_total_time={share}"))
            .arg(format!("-timeout={PATIENCE}"))
            .arg(format!("-rss_limit_mb={MEMORY}"))
            .args(["-print_final_stats=1", "-verbosity=0"])
            .run()
            .map_err(|reason| {
                format!("{reason}\n  {target}: the input is in tests/fuzz/artifacts/{target}")
            })?;
    }
    Ok(())
}

fn seconds() -> Outcome<u64> {
    match std::env::var("RESGUARDO_FUZZ_SECONDS") {
        Ok(text) => text
            .parse()
            .map_err(|_| format!("RESGUARDO_FUZZ_SECONDS is no number: {text}")),
        Err(_) => Ok(SECONDS),
    }
}

/// A search path on which cargo finds cargo-fuzz, which is built once, in the target folder.
fn with_cargo_fuzz(folder: &Path) -> Outcome<std::ffi::OsString> {
    let programs: PathBuf = folder.join("bin");
    if !programs.join("cargo-fuzz").exists() {
        Program::cargo()
            .args([
                "install",
                "cargo-fuzz",
                "--locked",
                "--version",
                VERSION,
                "--root",
            ])
            .arg(folder)
            .run()?;
    }
    let own = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::env::split_paths(&own).chain([programs])).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_has_its_turn() {
        let mut files: Vec<String> = std::fs::read_dir(place::root().join("tests/fuzz/targets"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        files.sort();
        assert_eq!(files, TARGETS);
    }
}
