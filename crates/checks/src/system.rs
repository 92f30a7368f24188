//! The seam between the checks and a computer.

use crate::raw::Answer;
use crate::request::Request;
use serde::{Deserialize, Serialize};

/// Something that can be asked: a live computer, a recorded one, or one that records.
///
/// Every request only reads. No request starts a service, opens a network connection or asks the person.
pub trait System: Sync {
    /// Which operating system answers.
    fn os(&self) -> Os;

    /// The answer to one request.
    fn ask(&self, request: &Request) -> Answer;
}

/// An operating system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Os {
    /// Any Linux distribution.
    Linux,
    /// Microsoft Windows.
    Windows,
    /// Apple macOS.
    Macos,
    /// Something else.
    Other,
}

impl Os {
    /// Its name, as the steps of the texts have it (`.how-windows`).
    pub fn code(self) -> &'static str {
        match self {
            Self::Linux => "linux",
            Self::Windows => "windows",
            Self::Macos => "macos",
            Self::Other => "other",
        }
    }
}
