//! Doors for fuzz targets to what lies behind the catalogue.

use crate::parse::every::PARSERS;
use crate::raw::Raw;
#[cfg(feature = "sqlite")]
use crate::request::{Profile, ProfileRoot, QueryId};
#[cfg(feature = "sqlite")]
use std::path::Path;

/// One parser, by its place, over these bytes: whether it took them for what it reads. Places beyond the last one begin
/// again.
pub fn parse(place: u8, bytes: &[u8]) -> bool {
    PARSERS[usize::from(place) % PARSERS.len()](&Raw::new(bytes))
}

/// How many parsers there are.
pub fn parsers() -> usize {
    PARSERS.len()
}

/// Every question to an `SQLite` file, as if it were a browser's. `scratch` is a folder for the copies.
#[cfg(feature = "sqlite")]
pub fn ask_database(file: &Path, scratch: &Path) {
    let profile = Profile {
        root: ProfileRoot::Firefox,
        index: 0,
    };
    let questions = [
        QueryId::NssPassword(profile),
        QueryId::NssKeys(profile),
        QueryId::NssCertificates(profile),
        QueryId::FirefoxLogins(profile),
        QueryId::Logins(profile),
        QueryId::Vorta(profile),
    ];
    for question in questions {
        if let Ok(rows) = crate::live::rows_of(file, question.sql(), scratch) {
            for parse in PARSERS {
                parse(&rows);
            }
        }
    }
}
