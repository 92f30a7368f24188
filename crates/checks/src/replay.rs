//! A recorded or written computer: answers come from a fixture bundle.

use crate::bundle::{BundleError, Entry, FORMAT, Manifest};
use crate::raw::{Answer, Failure, Raw};
use crate::request::Request;
use crate::system::{Os, System};
use domain::CheckId;
use jiff::civil::DateTime;
use std::collections::{BTreeMap, BTreeSet};
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
        let manifest: Manifest = serde_json::from_slice(&text)?;
        if manifest.format != FORMAT {
            return Err(BundleError::Format(manifest.format));
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
    pub fn complaints(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let lacking = self.lacking.lock().unwrap_or_else(PoisonError::into_inner);
        let unused = self.answers.keys().filter(|key| !asked.contains(*key));
        lacking
            .iter()
            .map(|key| format!("no answer to `{key}`"))
            .chain(unused.map(|key| format!("nobody asked for `{key}`")))
            .collect()
    }
}

impl System for Replay {
    fn os(&self) -> Os {
        self.os
    }

    /// What the bundle lacks is `Unsupported`: never a reason to take anything for absent.
    fn ask(&self, request: &Request) -> Answer {
        let key = request.key();
        let answer = self.answers.get(&key).cloned();
        let book = if answer.is_some() {
            &self.asked
        } else {
            &self.lacking
        };
        book.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
        let raw = answer.unwrap_or(Err(Failure::Unsupported))?;
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
        read(&folder.join(name), name)?
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
