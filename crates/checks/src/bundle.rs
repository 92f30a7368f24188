//! The form of a fixture bundle: one folder with `manifest.json` and the files it names. See
//! `docs/fixture-bundles.md`.

use crate::raw::{Answer, Failure, Raw};
use crate::system::Os;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The only form so far.
pub(crate) const FORMAT: u32 = 1;

/// `manifest.json`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    pub(crate) format: u32,
    /// The system that answers.
    pub(crate) os: Os,
    /// `recorded: <build>, <date>` or `synthetic after <what>`.
    pub(crate) provenance: String,
    /// When it was.
    pub(crate) now: DateTime,
    /// The checks that it serves.
    pub(crate) checks: Vec<String>,
    /// What was taken out, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) redactions: String,
    pub(crate) answers: Vec<Entry>,
}

impl Manifest {
    /// Reads a manifest. What is wrong is named by its key, and an answer by its request.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, BundleError> {
        let read: Result<Self, _> = serde_json::from_slice(bytes);
        let manifest = read.map_err(|error| {
            let named = serde_json::from_slice(bytes).ok().and_then(|json| fault(&json));
            named.unwrap_or(BundleError::Manifest(error))
        })?;
        if manifest.format == FORMAT {
            Ok(manifest)
        } else {
            Err(BundleError::Format(manifest.format))
        }
    }
}

/// A key, whether it must be there, and whether a value will do.
type Key = (&'static str, bool, fn(&Value) -> bool);

const MANIFEST: [Key; 7] = [
    ("format", true, fits::<u32>),
    ("os", true, fits::<Os>),
    ("provenance", true, fits::<String>),
    ("now", true, fits::<DateTime>),
    ("checks", true, fits::<Vec<String>>),
    ("redactions", false, fits::<String>),
    ("answers", true, fits::<Vec<Value>>),
];

const ENTRY: [Key; 8] = [
    ("request", true, fits::<String>),
    ("text", false, fits::<String>),
    ("json", false, fits::<Value>),
    ("file", false, fits::<String>),
    ("failure", false, fits::<FailureKind>),
    ("length", false, fits::<u64>),
    ("code", false, fits::<i32>),
    ("stderr", false, fits::<String>),
];

fn fits<T: for<'de> Deserialize<'de>>(value: &Value) -> bool {
    T::deserialize(value).is_ok()
}

/// The first thing that keeps a JSON value from being a manifest.
fn fault(json: &Value) -> Option<BundleError> {
    // A later form may have keys of its own.
    if let Some(format) = json.get("format").and_then(Value::as_u64)
        && format != u64::from(FORMAT)
    {
        return Some(BundleError::Format(u32::try_from(format).unwrap_or(u32::MAX)));
    }
    fault_of(json, &MANIFEST, None).or_else(|| {
        let answers = json.get("answers")?.as_array()?;
        answers.iter().enumerate().find_map(|(at, entry)| {
            let request = entry.get("request").and_then(Value::as_str);
            let name = request.map_or_else(|| format!("answers[{at}]"), str::to_owned);
            fault_of(entry, &ENTRY, Some(name))
        })
    })
}

fn fault_of(json: &Value, keys: &[Key], request: Option<String>) -> Option<BundleError> {
    let object = json.as_object()?;
    let unknown = object
        .keys()
        .find(|key| !keys.iter().any(|(known, ..)| known == key))
        .map(|key| (key.as_str(), KeyFault::Unknown));
    let wrong = keys
        .iter()
        .find_map(|(key, needed, fits)| match object.get(*key) {
            None => needed.then_some((*key, KeyFault::Missing)),
            Some(value) => (!fits(value)).then_some((*key, KeyFault::Value)),
        });
    let (key, fault) = unknown.or(wrong)?;
    Some(BundleError::Key {
        request,
        key: key.to_owned(),
        fault,
    })
}

/// One request with its answer: exactly one of the four.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// As [`crate::Request::key`] writes it.
    pub(crate) request: String,
    /// The bytes, if they are text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
    /// The bytes as a JSON value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) json: Option<Value>,
    /// A file beside the manifest that holds the bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) file: Option<String>,
    /// Why there is no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) failure: Option<FailureKind>,
    /// The length that a file announced, if it differs from what came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) length: Option<u64>,
    /// The exit code of a command that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<i32>,
    /// What that command complained about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) stderr: Option<String>,
}

/// [`Failure`] by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FailureKind {
    Denied,
    NeedsPermission,
    Missing,
    Timeout,
    Sandboxed,
    Unsupported,
    Failed,
}

impl Entry {
    /// The entry for an answer. Bytes that are not text go to a file, whose name the caller gives.
    pub(crate) fn of(request: &str, answer: &Answer) -> Self {
        let entry = Self {
            request: request.to_owned(),
            ..Self::default()
        };
        match answer {
            Ok(raw) => {
                let length = raw
                    .announced()
                    .filter(|length| *length != raw.bytes().len() as u64);
                match std::str::from_utf8(raw.bytes()) {
                    Ok(text) => Self {
                        text: Some(text.to_owned()),
                        length,
                        ..entry
                    },
                    Err(_) => Self { length, ..entry },
                }
            }
            // What a command complained about may hold anything, and no rule needs it.
            Err(failure) => Self {
                failure: Some(kind(failure)),
                code: match failure {
                    Failure::Failed { code, .. } => *code,
                    _ => None,
                },
                ..entry
            },
        }
    }

    pub(crate) fn failure(&self) -> Option<Failure> {
        Some(match self.failure? {
            FailureKind::Denied => Failure::Denied,
            FailureKind::NeedsPermission => Failure::NeedsPermission,
            FailureKind::Missing => Failure::Missing,
            FailureKind::Timeout => Failure::Timeout,
            FailureKind::Sandboxed => Failure::Sandboxed,
            FailureKind::Unsupported => Failure::Unsupported,
            FailureKind::Failed => Failure::Failed {
                code: self.code,
                stderr: Raw::new(self.stderr.clone().unwrap_or_default().into_bytes()),
            },
        })
    }
}

fn kind(failure: &Failure) -> FailureKind {
    match failure {
        Failure::Denied => FailureKind::Denied,
        Failure::NeedsPermission => FailureKind::NeedsPermission,
        Failure::Missing => FailureKind::Missing,
        Failure::Timeout => FailureKind::Timeout,
        Failure::Sandboxed => FailureKind::Sandboxed,
        // A recorded computer that is recorded again lacks what it lacked.
        Failure::Unsupported | Failure::NotRecorded => FailureKind::Unsupported,
        Failure::Failed { .. } => FailureKind::Failed,
    }
}

/// Why a bundle cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// The file system.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The manifest is not what it should be.
    #[error("manifest.json cannot be read: {0}")]
    Manifest(#[from] serde_json::Error),
    /// A form of a later program.
    #[error("manifest.json has form {0}, which this program does not know")]
    Format(u32),
    /// A key of the manifest, or of one of its answers.
    #[error("manifest.json: {} `{key}` ({fault:?})", request.as_deref().unwrap_or_default())]
    Key {
        /// The answer, by its request; none: the manifest itself.
        request: Option<String>,
        /// The key.
        key: String,
        /// What is wrong with it.
        fault: KeyFault,
    },
    /// A check that nobody knows.
    #[error("`{0}` is not a check")]
    Check(String),
    /// An entry that says too little, too much, or names a file outside the folder.
    #[error("the answer to `{0}` is not in the right form")]
    Entry(String),
    /// A file that an answer names.
    #[error("the file `{file}` cannot be read: {source}")]
    File {
        /// Its name.
        file: String,
        /// Why.
        source: std::io::Error,
    },
    /// The same request twice.
    #[error("the request `{0}` stands there twice")]
    Twice(String),
    /// Too large to be a bundle.
    #[error("`{0}` is too large")]
    TooLarge(String),
}

/// What is wrong with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// It must be there.
    Missing,
    /// Nobody knows it.
    Unknown,
    /// Its value is of another kind.
    Value,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: impl FnOnce(&mut Value), expected: (Option<&str>, &str, KeyFault)) {
        let mut json = serde_json::json!({
            "format": 1, "os": "linux", "provenance": "synthetic after a test", "now": "2026-11-23T10:00:00",
            "checks": [], "answers": [{ "request": "read /proc/uptime", "text": "1.0 1.0" }],
        });
        change(&mut json);
        match Manifest::read(json.to_string().as_bytes()) {
            Err(BundleError::Key { request, key, fault }) => {
                assert_eq!((request.as_deref(), key.as_str(), fault), expected);
            }
            other => panic!("{expected:?}: {other:?}"),
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let uptime = Some("read /proc/uptime");
        check(
            |json| drop(json.as_object_mut().unwrap().remove("checks")),
            (None, "checks", KeyFault::Missing),
        );
        check(
            |json| json["locale"] = "fr".into(),
            (None, "locale", KeyFault::Unknown),
        );
        check(
            |json| json["now"] = "23/11/2026".into(),
            (None, "now", KeyFault::Value),
        );
        check(|json| json["os"] = "amiga".into(), (None, "os", KeyFault::Value));
        check(
            |json| json["answers"][0]["failure"] = "absent".into(),
            (uptime, "failure", KeyFault::Value),
        );
        check(
            |json| json["answers"][0]["note"] = "x".into(),
            (uptime, "note", KeyFault::Unknown),
        );
        check(
            |json| json["answers"][0] = serde_json::json!({ "text": "x" }),
            (Some("answers[0]"), "request", KeyFault::Missing),
        );
    }

    #[test]
    fn a_later_form_is_told_before_its_keys() {
        let later = br#"{ "format": 2, "new": true }"#;
        assert!(matches!(Manifest::read(later), Err(BundleError::Format(2))));
        assert!(matches!(Manifest::read(b"{"), Err(BundleError::Manifest(_))));
    }
}
