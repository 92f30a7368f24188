//! Recorded computers: a folder that answers instead of this one, and how one is made.

use super::{Desk, typed};
use crate::failure::{Failure, Result};
use checks::{BundleError, KeyFault, Record, Replay, Run};
use std::io;
use std::path::Path;

impl Desk {
    /// The computer that a folder holds.
    ///
    /// Fails with a code that begins with `bundle-`.
    pub fn replay(&self, folder: &Path) -> Result<Replay> {
        Replay::open(folder).map_err(|error| read_failure(folder, &error))
    }

    /// Keeps what a run read, without personal data, in an empty or new folder.
    ///
    /// Fails with `bundle-not-empty`, `disk-full` or `not-writable`.
    pub fn keep_bundle(&self, record: &Record<'_>, folder: &Path, run: &Run) -> Result<()> {
        let version = env!("CARGO_PKG_VERSION");
        let provenance = format!("recorded: resguardo {version}, {}", run.at.date());
        record
            .write(folder, run, &self.knowledge, &provenance)
            .map_err(|error| write_failure(folder, &error))
    }
}

fn read_failure(folder: &Path, error: &BundleError) -> Failure {
    let about = |code: &str| Failure::new(code).with("folder", typed(folder));
    match error {
        BundleError::Io(error) => about("bundle-unreadable").with("detail", error.kind().to_string()),
        BundleError::Manifest(error) => about("bundle-manifest")
            .with("place", if error.line() == 0 { "whole" } else { "line" })
            .with_number("line", u32::try_from(error.line()).unwrap_or(u32::MAX))
            .with_number("column", u32::try_from(error.column()).unwrap_or(u32::MAX)),
        BundleError::Format(found) => about("bundle-format").with("found", found.to_string()),
        BundleError::Key { request, key, fault } => about("bundle-key")
            .with("place", if request.is_some() { "answer" } else { "manifest" })
            .with("request", request.as_deref().unwrap_or_default())
            .with("key", key)
            .with("fault", fault_code(*fault)),
        BundleError::Check(id) => about("bundle-check").with("check", id),
        BundleError::File { file, .. } => about("bundle-file").with("file", file),
        BundleError::Entry(request) => about("bundle-entry").with("request", request),
        BundleError::Twice(request) => about("bundle-twice").with("request", request),
        BundleError::TooLarge(file) => about("bundle-too-large").with("file", file),
    }
}

fn fault_code(fault: KeyFault) -> &'static str {
    match fault {
        KeyFault::Missing => "missing",
        KeyFault::Unknown => "unknown",
        KeyFault::Value => "value",
    }
}

fn write_failure(folder: &Path, error: &BundleError) -> Failure {
    let about = |code: &str| Failure::new(code).with("file", typed(folder));
    match error {
        BundleError::Io(error) => match error.kind() {
            io::ErrorKind::DirectoryNotEmpty => {
                Failure::new("bundle-not-empty").with("folder", typed(folder))
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => about("disk-full"),
            _ => about("not-writable"),
        },
        // Nothing that was written by a form of ours can fail to be read by it.
        _ => Failure::new("internal"),
    }
}
