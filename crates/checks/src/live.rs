//! This computer. The only code that depends on the operating system. Nothing is written outside a private folder of
//! our own, and no network connection is opened.

#[cfg(unix)]
mod command;
mod files;
#[cfg(any(target_os = "linux", target_os = "macos", windows))]
mod keys;
#[cfg(any(windows, target_os = "macos"))]
mod others;
mod person;
mod profiles;
mod scratch;
#[cfg(feature = "sqlite")]
mod sqlite;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod unsupported;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
pub use linux::Live;
#[cfg(any(windows, target_os = "macos"))]
pub use others::Live;
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
pub use unsupported::Live;

#[cfg(all(feature = "fuzzing", feature = "sqlite"))]
pub(crate) use sqlite::rows as rows_of;

use crate::raw::{Answer, Failure, Raw};
use std::io;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// Runs a call in a thread of its own and gives up on it after a while: a file of a network drive may never come.
fn within(limit: Duration, call: impl FnOnce() -> Answer + Send + 'static) -> Answer {
    let (sender, receiver) = mpsc::sync_channel(1);
    let spawned = thread::Builder::new().name("look".to_owned()).spawn(move || {
        // Nobody listens any more once the time is up.
        let _ = sender.send(call());
    });
    if spawned.is_err() {
        return Err(Failure::failed());
    }
    match receiver.recv_timeout(limit) {
        Ok(answer) => answer,
        Err(mpsc::RecvTimeoutError::Timeout) => Err(Failure::Timeout),
        Err(mpsc::RecvTimeoutError::Disconnected) => Err(Failure::failed()),
    }
}

fn json<T: serde::Serialize>(value: &T) -> Answer {
    serde_json::to_vec(value)
        .map(Raw::new)
        .map_err(|_| Failure::failed())
}

fn failure(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Failure::Missing,
        io::ErrorKind::PermissionDenied => Failure::Denied,
        io::ErrorKind::TimedOut => Failure::Timeout,
        _ => Failure::failed(),
    }
}
