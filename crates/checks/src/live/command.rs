//! Programs: absolute path, constant arguments, empty environment, no shell, and an end to waiting.

use super::failure;
use crate::raw::{Answer, Failure, Raw};
use crate::request::CmdId;
use rustix::process::{Pid, Signal, kill_process_group};
use std::ffi::OsString;
use std::io::Read;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// No command has more to say; what does is not the one that we know.
const LONGEST: u64 = 1024 * 1024;
/// How often a program that has closed its output is asked whether it has ended.
const PATIENCE: Duration = Duration::from_millis(2);

/// Runs a command and gives its output, if it ended well and in time.
pub(super) fn run(command: CmdId, home: Option<&Path>, limit: Duration) -> Answer {
    let program = command
        .programs()
        .iter()
        .map(Path::new)
        .find(|path| path.exists());
    let program = program.ok_or(Failure::Missing)?;
    let environment = environment(home, command)?;
    let (status, stdout, stderr) = execute(program, &command.arguments(), environment, limit)?;
    let code = status.code();
    let answer = if command.speaks_on_stderr(code) {
        &stderr
    } else {
        &stdout
    };
    if code.is_some_and(|code| command.accepts(code)) && answer.len() as u64 <= LONGEST {
        return Ok(Raw::new(answer.as_slice()));
    }
    Err(Failure::Failed {
        code,
        stderr: Raw::new(stderr),
    })
}

/// How a program ended, what it said, and what it complained about.
type Ended = (ExitStatus, Vec<u8>, Vec<u8>);

/// Only what a program needs to find the person's settings. Without a runtime folder, `gsettings` would create a
/// cache in the home folder, so it is not run.
fn environment(home: Option<&Path>, command: CmdId) -> Result<Vec<(&'static str, OsString)>, Failure> {
    let mut variables = vec![
        ("LC_ALL", OsString::from("C")),
        ("PATH", OsString::from("/usr/bin:/bin:/usr/sbin:/sbin")),
    ];
    variables.extend(home.map(|home| ("HOME", home.as_os_str().to_owned())));
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").filter(|folder| Path::new(folder).is_dir());
    match (runtime, command) {
        (Some(folder), _) => variables.push(("XDG_RUNTIME_DIR", folder)),
        (None, CmdId::GSettings(_)) => return Err(Failure::Missing),
        (None, _) => {}
    }
    // An address that is not a socket of this computer is not passed on.
    let bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS");
    let local = |address: &OsString| {
        address
            .to_str()
            .is_some_and(|address| address.starts_with("unix:"))
    };
    variables.extend(
        bus.filter(local)
            .map(|address| ("DBUS_SESSION_BUS_ADDRESS", address)),
    );
    Ok(variables)
}

fn execute(
    program: &Path,
    arguments: &[&str],
    environment: Vec<(&'static str, OsString)>,
    limit: Duration,
) -> Result<Ended, Failure> {
    let end = Instant::now() + limit;
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that runs programs, from a closed list"
    )]
    let mut child = Command::new(program)
        .args(arguments)
        .env_clear()
        .envs(environment)
        .current_dir("/")
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| failure(&error))?;
    let output = collect(child.stdout.take());
    let complaints = collect(child.stderr.take());
    let finished = || -> Option<(Vec<u8>, Vec<u8>)> {
        let left = || end.saturating_duration_since(Instant::now());
        Some((
            output.recv_timeout(left()).ok()?,
            complaints.recv_timeout(left()).ok()?,
        ))
    };
    let ended = finished().and_then(|texts| Some((texts, wait(&mut child, end)?)));
    let Some(((stdout, stderr), status)) = ended else {
        stop(&mut child);
        return Err(Failure::Timeout);
    };
    Ok((status, stdout, stderr))
}

/// Reads a pipe to its end in a thread of its own.
fn collect(pipe: Option<impl Read + Send + 'static>) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::sync_channel(1);
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = pipe.map(|pipe| pipe.take(LONGEST + 1).read_to_end(&mut bytes));
        if let Some(Ok(_)) = read {
            // Nobody listens any more once the time is up.
            let _ = sender.send(bytes);
        }
    });
    receiver
}

fn wait(child: &mut Child, end: Instant) -> Option<ExitStatus> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if Instant::now() < end => thread::sleep(PATIENCE),
            Ok(None) | Err(_) => return None,
        }
    }
}

/// Ends the program and everything that it started. It has not been waited for, so its number is still its own.
fn stop(child: &mut Child) {
    let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    let killed = group.map(|group| kill_process_group(group, Signal::KILL));
    if !matches!(killed, Some(Ok(()))) {
        tracing::warn!("a command that took too long could not be ended");
    }
    if child.wait().is_err() {
        tracing::warn!("a command that was ended could not be waited for");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration) -> (Result<Ended, Failure>, Duration) {
        let start = Instant::now();
        let answer = execute(Path::new("/bin/sh"), &["-c", script], Vec::new(), limit);
        (answer, start.elapsed())
    }

    #[test]
    fn a_program_that_hangs_is_ended_with_all_that_it_started() {
        let mark = format!("resguardo-test-{}", std::process::id());
        let script = format!("sleep 600 '{mark}' & sleep 600");
        let (answer, took) = shell(&script, Duration::from_millis(200));
        assert!(matches!(answer, Err(Failure::Timeout)));
        assert!(took < Duration::from_secs(5), "waiting ends soon after the limit");
        let left = fs_err::read_dir("/proc")
            .unwrap()
            .filter_map(Result::ok)
            .any(|process| {
                fs_err::read(process.path().join("cmdline"))
                    .is_ok_and(|line| String::from_utf8_lossy(&line).contains(&mark))
            });
        assert!(!left, "the child of the child is gone too");
    }

    #[test]
    fn nothing_of_our_environment_reaches_a_program() {
        let (answer, _) = shell("env", Duration::from_secs(5));
        let (_, text, _) = answer.ok().unwrap();
        let text = String::from_utf8(text).unwrap();
        assert!(!text.contains("HOME="), "{text}");
        assert!(!text.contains("CARGO"), "{text}");
    }

    #[test]
    fn only_the_exit_codes_of_a_command_are_answers() {
        let (answer, _) = shell("echo right; exit 1", Duration::from_secs(5));
        let (status, text, _) = answer.ok().unwrap();
        let code = status.code().unwrap();
        assert_eq!((code, text.as_slice()), (1, b"right\n".as_slice()));
        assert!(!CmdId::ZfsEncryption.accepts(code));
        assert!(CmdId::Gatekeeper.accepts(code), "spctl says off with 1");
        assert!(!CmdId::Gatekeeper.accepts(3));
    }
}
