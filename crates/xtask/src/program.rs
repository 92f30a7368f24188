//! Programs that the tasks start.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Outcome, place};

/// A program, its arguments and its environment; works in the project's root unless told otherwise.
pub(crate) struct Program {
    command: Command,
}

impl Program {
    #[expect(
        clippy::disallowed_methods,
        reason = "starting programs is what this tool is for"
    )]
    pub(crate) fn new(name: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(name);
        command.current_dir(place::root()).stdin(Stdio::null());
        Self { command }
    }

    /// The cargo that runs this tool.
    pub(crate) fn cargo() -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// npm in the folder of the window.
    pub(crate) fn npm() -> Self {
        Self::new(if cfg!(windows) { "npm.cmd" } else { "npm" }).within(&place::ui())
    }

    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    pub(crate) fn args(mut self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.command.args(arguments);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it with our own output; anything but success is an error.
    pub(crate) fn run(mut self) -> Outcome {
        let line = self.to_string();
        let status = self
            .command
            .status()
            .map_err(|error| format!("{line}: {error}"))?;
        if status.success() {
            Ok(())
        } else {
            Err(format!("{line}: {status}"))
        }
    }

    /// Runs it and returns what it printed; anything but success is an error.
    pub(crate) fn output(mut self) -> Outcome<String> {
        let line = self.to_string();
        let output = self
            .command
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("{line}: {error}"))?;
        if !output.status.success() {
            return Err(format!("{line}: {}", output.status));
        }
        String::from_utf8(output.stdout).map_err(|error| format!("{line}: {error}"))
    }

    /// Runs it silently; whether it could be started and succeeded.
    pub(crate) fn succeeds(mut self) -> bool {
        self.command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }

    /// Runs it silently and returns what it printed, whatever its exit code; `None` if it cannot be started.
    pub(crate) fn try_output(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs it silently to its end and measures the wall time. The exit code does not matter: an audit that
    /// has findings may end with one.
    pub(crate) fn wall_time(mut self) -> Outcome<Duration> {
        let line = self.to_string();
        let start = Instant::now();
        self.command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .map_err(|error| format!("{line}: {error}"))?;
        Ok(start.elapsed())
    }
}

/// The line that a person would type.
impl std::fmt::Display for Program {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = Path::new(self.command.get_program())
            .file_stem()
            .unwrap_or_default();
        write!(formatter, "{}", name.display())?;
        for argument in self.command.get_args() {
            write!(formatter, " {}", argument.display())?;
        }
        Ok(())
    }
}
