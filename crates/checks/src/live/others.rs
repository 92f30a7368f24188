//! Windows and macOS: what both share. Neither has run on hardware yet; that it compiles is proven by
//! `cargo xtask check-targets`.

#[cfg(target_os = "macos")]
use super::macos as own;
#[cfg(windows)]
use super::windows as own;

use super::person::Person;
use super::{files, json, keys, within};
use crate::raw::{Answer, Failure};
use crate::request::{NativeId, PathId, Request};
use crate::system::{Os, System};
use std::sync::Arc;

/// This computer.
pub struct Live {
    person: Arc<Person>,
}

impl Default for Live {
    fn default() -> Self {
        Self::new()
    }
}

impl Live {
    /// Looks up the home folder; asks nothing else yet.
    pub fn new() -> Self {
        Self {
            person: Arc::new(Person::new(own::home())),
        }
    }
}

impl System for Live {
    fn os(&self) -> Os {
        own::OS
    }

    fn ask(&self, request: &Request) -> Answer {
        let limit = request.class().limit();
        if let Request::Exec(command) = request {
            return own::run(*command, self.person.home().ok(), limit);
        }
        let (person, asked) = (Arc::clone(&self.person), request.clone());
        let answer = within(limit, move || match &asked {
            Request::Read(PathId::SshKey(number)) => {
                files::read(&keys::ssh_key(person.home()?, *number)?, true)
            }
            // Everybody may read this file by its rights; what refuses it is the permission for the whole disk.
            Request::Read(path @ PathId::MacTimeMachine) => {
                person.read(path).map_err(|failure| match failure {
                    Failure::Denied => Failure::NeedsPermission,
                    other => other,
                })
            }
            Request::Read(path) => person.read(path),
            Request::List(folder) => person.list(folder),
            Request::Rows(query) => person.rows(*query),
            Request::Native(NativeId::Profiles(root)) => person.profiles(*root),
            Request::Native(NativeId::HasFile(path)) => person.has(path.template()),
            Request::Native(NativeId::HasFolder(folder)) => person.has(folder.template()),
            Request::Native(NativeId::SshKeys) => json(&keys::count_ssh_keys(person.home()?)?),
            Request::Native(NativeId::KeyFiles(place)) => {
                json(&keys::count_key_files(own::folder(person.home()?, *place)?)?)
            }
            other => own::ask(other, person.home()),
        });
        if let Err(Failure::Failed { .. } | Failure::Timeout) = &answer {
            tracing::debug!(request = request.template(), "no usable answer");
        }
        answer
    }
}
