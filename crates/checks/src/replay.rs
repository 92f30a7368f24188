//! A recorded or written computer: answers come from a fixture bundle.

use crate::bundle::{BundleError, Entry, Manifest};
use crate::check::catalogue;
use crate::raw::{Answer, Failure, Raw};
use crate::reads::is_request;
use crate::request::Request;
use crate::system::{Os, System};
use domain::CheckId;
use jiff::civil::DateTime;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// No manifest or file of a bundle is larger.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Serves a fixture bundle. Strict: it keeps which requests it had no answer to and which answers nobody asked
/// for; see [`Replay::complaints`].
pub struct Replay {
    os: Os,
    now: DateTime,
    provenance: String,
    checks: Vec<CheckId>,
    answers: BTreeMap<String, Answer>,
    asked: Mutex<BTreeSet<String>>,
    lacking: Mutex<BTreeSet<String>>,
}

impl Replay {
    /// Opens the bundle in a folder. Everything is read at once; nothing outside the folder is touched.
    pub fn open(folder: &Path) -> Result<Self, BundleError> {
        let text = read(&folder.join("manifest.json"), "manifest.json")?;
        let manifest = Manifest::read(&text)?;
        let is_known = |id: &&String| catalogue().iter().any(|check| check.id == id.as_str());
        if let Some(id) = manifest.checks.iter().find(|id| !is_known(id)) {
            return Err(BundleError::Check(id.clone()));
        }
        let mut answers = BTreeMap::new();
        for entry in &manifest.answers {
            let answer = answer(entry, folder)?;
            if answers.insert(entry.request.clone(), answer).is_some() {
                return Err(BundleError::Twice(entry.request.clone()));
            }
        }
        Ok(Self {
            os: manifest.os,
            now: manifest.now,
            provenance: manifest.provenance,
            checks: manifest
                .checks
                .iter()
                .map(|id| CheckId::from(id.as_str()))
                .collect(),
            answers,
            asked: Mutex::default(),
            lacking: Mutex::default(),
        })
    }

    /// When the bundle was recorded or is set: civil time of that computer.
    pub fn now(&self) -> DateTime {
        self.now
    }

    /// The checks that the bundle serves.
    pub fn checks(&self) -> &[CheckId] {
        &self.checks
    }

    /// Where it comes from.
    pub fn provenance(&self) -> &str {
        &self.provenance
    }

    /// Every request that it can answer.
    pub fn requests(&self) -> impl Iterator<Item = &str> {
        self.answers.keys().map(String::as_str)
    }

    /// The bytes of an answer, for fuzz targets to begin with.
    #[cfg(feature = "fuzzing")]
    pub fn raw_answer(&self, request: &str) -> Option<Vec<u8>> {
        let raw = self.answers.get(request)?.as_ref().ok()?;
        Some(raw.bytes().to_vec())
    }

    /// What does not fit after a run of all its checks: requests without an answer, answers that nobody wanted.
    pub fn complaints(&self) -> Vec<Complaint> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let lacking = self.lacking.lock().unwrap_or_else(PoisonError::into_inner);
        let complaint = |misfit: Misfit, request: &String| Complaint {
            misfit,
            request: request.clone(),
        };
        let unused = self.answers.keys().filter(|key| !asked.contains(*key));
        let unused = unused.map(|key| {
            let misfit = if is_request(key) {
                Misfit::Unused
            } else {
                Misfit::Unknown
            };
            complaint(misfit, key)
        });
        lacking
            .iter()
            .map(|key| complaint(Misfit::Lacking, key))
            .chain(unused)
            .collect()
    }
}

/// One thing in which a bundle and its checks do not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// What it is.
    pub misfit: Misfit,
    /// The request, as a manifest has it.
    pub request: String,
}

/// How a bundle and its checks do not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Misfit {
    /// A check asked, and the bundle has no answer.
    Lacking,
    /// The bundle answers what none of its checks asked of this computer.
    Unused,
    /// The bundle answers what no check ever asks: a slip of the pen.
    Unknown,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self.misfit {
            Misfit::Lacking => "no answer to",
            Misfit::Unused => "nobody asked for",
            Misfit::Unknown => "there is no such request:",
        };
        write!(f, "{words} `{}`", self.request)
    }
}

impl System for Replay {
    fn os(&self) -> Os {
        self.os
    }

    /// What the bundle lacks was not recorded: never a reason to take anything for absent.
    fn ask(&self, request: &Request) -> Answer {
        let key = request.key();
        let answer = self.answers.get(&key).cloned();
        let book = if answer.is_some() {
            &self.asked
        } else {
            &self.lacking
        };
        book.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
        let raw = answer.unwrap_or(Err(Failure::NotRecorded))?;
        Ok(match request {
            Request::Read(path) if path.has_length() && raw.announced().is_none() => {
                let length = raw.bytes().len() as u64;
                Raw::with_length(raw.bytes(), length)
            }
            _ => raw,
        })
    }
}

fn read(path: &Path, name: &str) -> Result<Vec<u8>, BundleError> {
    if fs_err::metadata(path)?.len() > LARGEST {
        return Err(BundleError::TooLarge(name.to_owned()));
    }
    Ok(fs_err::read(path)?)
}

fn answer(entry: &Entry, folder: &Path) -> Result<Answer, BundleError> {
    let wrong = || BundleError::Entry(entry.request.clone());
    let given = [
        entry.text.is_some(),
        entry.json.is_some(),
        entry.file.is_some(),
        entry.failure.is_some(),
    ];
    if given.into_iter().filter(|given| *given).count() != 1 {
        return Err(wrong());
    }
    if let Some(failure) = entry.failure() {
        return Ok(Err(failure));
    }
    let bytes = if let Some(text) = &entry.text {
        text.clone().into_bytes()
    } else if let Some(json) = &entry.json {
        serde_json::to_vec(json)?
    } else {
        let name = entry
            .file
            .as_deref()
            .filter(|name| is_plain(name))
            .ok_or_else(wrong)?;
        read(&folder.join(name), name).map_err(|error| match error {
            BundleError::Io(source) => BundleError::File {
                file: name.to_owned(),
                source,
            },
            other => other,
        })?
    };
    Ok(Ok(match entry.length {
        Some(length) => Raw::with_length(bytes, length),
        None => Raw::new(bytes),
    }))
}

/// A file beside the manifest, and nowhere else.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name != "manifest.json"
        && !name.starts_with('.')
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}
