//! Linux: files, commands, the system bus, `SQLite` files.

mod bus;
mod home;
mod places;
#[cfg(test)]
mod tests;

use super::person::Person;
use super::{command, failure, files, json, keys, within};
use crate::parse::json::Numbers;
use crate::raw::{Answer, Failure};
use crate::request::{NativeId, PathId, Request, TimeClass};
use crate::system::{Os, System};
use std::os::linux::fs::MetadataExt as _;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// This computer.
pub struct Live {
    machine: Arc<Machine>,
}

/// What a request needs, shared with the thread that may be left behind when a file system hangs.
struct Machine {
    person: Person,
    sandboxed: bool,
    bus: OnceLock<Result<bus::SystemBus, Failure>>,
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
                person: Person::new(home::of_this_user()),
                sandboxed: is_sandboxed(),
                bus: OnceLock::new(),
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
        let limit = request.class().limit();
        if let Request::Exec(command) = request {
            return command::run(*command, self.machine.person.home().ok(), limit);
        }
        let (machine, asked) = (Arc::clone(&self.machine), request.clone());
        let answer = within(limit, move || machine.ask(&asked));
        if let Err(Failure::Failed { .. } | Failure::Timeout) = &answer {
            tracing::debug!(request = request.template(), "no usable answer");
        }
        answer
    }
}

impl Machine {
    fn ask(&self, request: &Request) -> Answer {
        match request {
            Request::Read(PathId::AptIndex(name)) => files::read_apt_index(name.as_str()),
            Request::Read(PathId::SshKey(number)) => {
                files::read(&keys::ssh_key(self.person.home()?, *number)?, true)
            }
            Request::Read(path) => self.person.read(path),
            Request::List(folder) => self.person.list(folder),
            Request::Rows(query) => self.person.rows(*query),
            Request::Bus(property) => {
                let bus = self
                    .bus
                    .get_or_init(|| bus::SystemBus::connect(TimeClass::Command.limit()));
                bus.as_ref().map_err(Clone::clone)?.get(*property)
            }
            Request::Native(native) => self.native(native),
            // Commands are handled by the caller, which can stop them; the others are of another system.
            Request::Exec(_) | Request::Key(_) | Request::Wmi(_) => Err(Failure::Unsupported),
        }
    }

    fn native(&self, native: &NativeId) -> Answer {
        match native {
            NativeId::Home => json(&self.person.home()?.to_str().ok_or_else(Failure::failed)?),
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
            NativeId::Profiles(root) => self.person.profiles(*root),
            NativeId::HasFile(path) => self.person.has(path.template()),
            NativeId::HasFolder(folder) => self.person.has(folder.template()),
            NativeId::SshKeys => json(&keys::count_ssh_keys(self.person.home()?)?),
            NativeId::KeyFiles(place) => {
                let folder = places::folder(self.person.home()?, *place)?;
                json(&keys::count_key_files(folder)?)
            }
            NativeId::DiskProtection
            | NativeId::DriveProtection(_)
            | NativeId::AddedRoots
            | NativeId::NameServers
            | NativeId::WirelessCards
            | NativeId::Listeners
            | NativeId::Uptime
            | NativeId::Sleep
            | NativeId::Battery
            | NativeId::WakePassword
            | NativeId::SignInPassword
            | NativeId::Administrator
            | NativeId::Accounts
            | NativeId::SecurityChip
            | NativeId::Certificates
            | NativeId::FullDiskAccess
            | NativeId::Uninstall
            | NativeId::ToolService(_) => Err(Failure::Unsupported),
        }
    }
}

/// Flatpak and Snap show a system of their own in place of the person's.
fn is_sandboxed() -> bool {
    Path::new("/.flatpak-info").exists() || std::env::var_os("SNAP").is_some()
}
