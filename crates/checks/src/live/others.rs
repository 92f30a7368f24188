//! Windows and macOS: what both share. Neither has run on hardware yet; that it compiles is proven by
//! `cargo xtask check-targets`.

#[cfg(target_os = "macos")]
use super::macos as own;
#[cfg(windows)]
use super::windows as own;

use super::person::Person;
use super::within;
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
            // The keys are told apart by their order in the folder, which is counted on Linux only.
            Request::Read(PathId::SshKey(_)) => Err(Failure::Unsupported),
            Request::Read(path) => person.read(path),
            Request::List(folder) => person.list(folder),
            Request::Rows(query) => person.rows(*query),
            Request::Native(NativeId::Profiles(root)) => person.profiles(*root),
            Request::Native(NativeId::HasFile(path)) => person.has(path.template()),
            Request::Native(NativeId::HasFolder(folder)) => person.has(folder.template()),
            other => own::ask(other),
        });
        if let Err(Failure::Failed { .. } | Failure::Timeout) = &answer {
            tracing::debug!(request = request.template(), "no usable answer");
        }
        answer
    }
}
