//! What is handed out to people rests on a person's look: packaging asks here first.

use crate::{Outcome, place, program::Program};

/// Where people sign.
const SIGNED: &str = "distribution/opened.toml";

/// Set by whoever packages something that nobody is handed: a build to try out.
const TEST_BUILD: &str = "RESGUARDO_TEST_BUILD";

/// Refuses a distribution until each phone and address that the program shows was opened by a person with a name, lately.
/// A test build is let through, and says so.
pub(crate) fn distribution() -> Outcome {
    if std::env::var_os(TEST_BUILD).is_some_and(|value| value == "1") {
        println!("{TEST_BUILD}=1: a test build, not to be handed out");
        return Ok(());
    }
    let signed = place::root().join(SIGNED);
    let list = Program::cargo()
        .args(["run", "--quiet", "--locked", "--package", "cli", "--"])
        .args(["channels", "--to-verify", "--lang", "en", "--opened"])
        .arg(&signed)
        .run();
    list.map_err(|_| {
        format!(
            "no distribution: open each phone and address above and sign it in {SIGNED}.\n  \
             For a build to try out, set {TEST_BUILD}=1"
        )
    })
}
