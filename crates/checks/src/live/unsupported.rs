//! Systems that cannot be asked yet: every answer says so, and every check is unknown.

use crate::raw::{Answer, Failure};
use crate::request::Request;
use crate::system::{Os, System};

/// This computer.
#[derive(Debug, Default)]
pub struct Live;

impl Live {
    /// Needs nothing.
    pub fn new() -> Self {
        Self
    }
}

impl System for Live {
    fn os(&self) -> Os {
        if cfg!(windows) {
            Os::Windows
        } else if cfg!(target_os = "macos") {
            Os::Macos
        } else {
            Os::Other
        }
    }

    fn ask(&self, _: &Request) -> Answer {
        Err(Failure::Unsupported)
    }
}
