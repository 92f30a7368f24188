//! The command line as a program.

use std::path::PathBuf;

/// The built program. Cargo names it only to the package that it belongs to, so it is looked for where this test
/// itself was built.
#[track_caller]
pub(crate) fn resguardo() -> PathBuf {
    let test = std::env::current_exe().expect("the system knows what it runs");
    let folder = test
        .ancestors()
        .nth(2)
        .expect("cargo builds tests into <profile>/deps");
    let program = folder.join(format!("resguardo{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.is_file(),
        "{} is not there: build it first with `cargo build --package cli`",
        program.display()
    );
    program
}
