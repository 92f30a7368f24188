//! Linux: files, commands, the system bus, `SQLite` files. Nothing is written outside a private folder of our own,
//! and no network connection is opened.

mod bus;
mod command;
mod files;
mod home;
mod keys;
mod profiles;
mod scratch;
mod sqlite;
#[cfg(test)]
mod tests;

use crate::parse::json::Numbers;
use crate::raw::{Answer, Failure, Raw};
use crate::request::{NativeId, PathId, Request, fill};
use crate::system::{Os, System};
use std::io;
use std::os::linux::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

/// Files and other calls of the system.
const FAST: Duration = Duration::from_secs(1);
/// Commands and the bus.
const COMMAND: Duration = Duration::from_secs(5);

/// This computer.
pub struct Live {
    machine: Arc<Machine>,
}

/// What a request needs, shared with the thread that may be left behind when a file system hangs.
struct Machine {
    home: Option<PathBuf>,
    sandboxed: bool,
    bus: OnceLock<Result<bus::SystemBus, Failure>>,
    scratch: OnceLock<Option<scratch::Scratch>>,
}

impl Default for Live {
    fn default() -> Self {
        Self::new()
    }
}

impl Live {
    /// Looks up the home folder in the account database; asks nothing else yet.
    pub fn new() -> Self {
        Self {
            machine: Arc::new(Machine {
                home: home::of_this_user(),
                sandboxed: is_sandboxed(),
                bus: OnceLock::new(),
                scratch: OnceLock::new(),
            }),
        }
    }
}

impl System for Live {
    fn os(&self) -> Os {
        Os::Linux
    }

    fn ask(&self, request: &Request) -> Answer {
        if self.machine.sandboxed {
            return Err(Failure::Sandboxed);
        }
        let limit = match request {
            Request::Exec(command) => return command::run(*command, self.machine.home.as_deref(), COMMAND),
            Request::Bus(_) | Request::Rows(_) => COMMAND,
            Request::Read(_) | Request::List(_) | Request::Native(_) => FAST,
        };
        let (machine, asked) = (Arc::clone(&self.machine), request.clone());
        let answer = within(limit, move || machine.ask(&asked));
        if let Err(Failure::Failed { .. } | Failure::Timeout) = &answer {
            tracing::debug!(request = request.template(), "no usable answer");
        }
        answer
    }
}

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

impl Machine {
    fn ask(&self, request: &Request) -> Answer {
        match request {
            Request::Read(PathId::AptIndex(name)) => files::read_apt_index(name.as_str()),
            Request::Read(PathId::SshKey(number)) => {
                files::read(&keys::ssh_key(self.home()?, *number)?, true)
            }
            Request::Read(path) => files::read(
                &self.place(path.template(), path.parameter().as_deref())?,
                path.has_length(),
            ),
            Request::List(folder) => {
                let place = self.place(folder.template(), folder.parameter().as_deref())?;
                files::list(&place, folder)
            }
            Request::Rows(query) => {
                let file = profiles::folder(self.home()?, query.profile())?.join(query.file());
                let scratch = self.scratch.get_or_init(scratch::Scratch::new);
                sqlite::rows(
                    &file,
                    query.sql(),
                    scratch.as_ref().ok_or_else(Failure::failed)?.path(),
                )
            }
            Request::Bus(property) => {
                let bus = self.bus.get_or_init(|| bus::SystemBus::connect(COMMAND));
                bus.as_ref().map_err(Clone::clone)?.get(*property)
            }
            Request::Native(native) => self.native(native),
            // Handled by the caller, which can stop it.
            Request::Exec(_) => Err(Failure::Unsupported),
        }
    }

    fn native(&self, native: &NativeId) -> Answer {
        match native {
            NativeId::Home => json(&self.home()?.to_str().ok_or_else(Failure::failed)?),
            NativeId::Desktop => {
                let desktop = std::env::var_os("XDG_CURRENT_DESKTOP").unwrap_or_default();
                json(&desktop.to_str().ok_or_else(Failure::failed)?)
            }
            NativeId::DeviceNumber(device) => {
                let number = fs_err::metadata(device.as_str())
                    .map_err(|error| failure(&error))?
                    .st_rdev();
                json(&Numbers {
                    major: rustix::fs::major(number),
                    minor: rustix::fs::minor(number),
                })
            }
            NativeId::Profiles(root) => json(&profiles::count(self.home()?, *root)?),
            NativeId::SshKeys => json(&keys::count_ssh_keys(self.home()?)?),
            NativeId::KeyFiles(place) => json(&keys::count_key_files(self.home()?, *place)?),
            NativeId::HasFile(path) => json(&self.has(path.template())?),
            NativeId::HasFolder(folder) => json(&self.has(folder.template())?),
        }
    }

    fn home(&self) -> Result<&Path, Failure> {
        self.home.as_deref().ok_or(Failure::Missing)
    }

    /// Whether something without a parameter is there.
    fn has(&self, template: &str) -> Result<bool, Failure> {
        match template.strip_prefix("~/") {
            Some(below) => files::is_there(self.home()?, below),
            None => files::is_there(Path::new("/"), template.trim_start_matches('/')),
        }
    }

    /// Where a template lies on this computer.
    fn place(&self, template: &str, parameter: Option<&str>) -> Result<PathBuf, Failure> {
        if let Some(rest) = template.strip_prefix("<profile>") {
            let profile = profiles::parse(parameter.unwrap_or_default()).ok_or_else(Failure::failed)?;
            return Ok(profiles::folder(self.home()?, profile)?.join(rest.trim_start_matches('/')));
        }
        let filled = fill(template, parameter);
        Ok(match filled.strip_prefix('~') {
            Some(rest) => self.home()?.join(rest.trim_start_matches('/')),
            None => PathBuf::from(filled),
        })
    }
}

/// Flatpak and Snap show a system of their own in place of the person's.
fn is_sandboxed() -> bool {
    Path::new("/.flatpak-info").exists() || std::env::var_os("SNAP").is_some()
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
