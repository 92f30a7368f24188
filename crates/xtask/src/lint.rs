//! Formatters and linters.

use crate::{
    Outcome,
    program::Program,
    set_up::{self, Need},
    steps::Steps,
};

/// `cargo xtask lint`.
pub(crate) fn lint() -> Outcome {
    set_up::packages(&[Need::Core, Need::Window])?;
    let mut steps = Steps::default();
    steps.step("the window's page", set_up::page)?;
    rust(&mut steps)?;
    window(&mut steps)?;
    steps.summary();
    Ok(())
}

/// Format and clippy of the whole workspace; any warning is a failure.
pub(crate) fn rust(steps: &mut Steps) -> Outcome {
    steps.step("Rust: format", || {
        Program::cargo().args(["fmt", "--all", "--check"]).run()
    })?;
    steps.step("Rust: clippy", || {
        Program::cargo()
            .args([
                "clippy",
                "--workspace",
                "--all-targets",
                "--locked",
                "--",
                "--deny",
                "warnings",
            ])
            .run()
    })
}

/// Types, rules and format of the window's sources.
pub(crate) fn window(steps: &mut Steps) -> Outcome {
    steps.step("window: types", || Program::npm().args(["run", "check"]).run())?;
    steps.step("window: rules and format", || {
        Program::npm().args(["run", "lint"]).run()
    })
}
