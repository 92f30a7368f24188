//! The form of a fixture bundle: one folder with `manifest.json` and the files it names. See
//! `docs/fixture-bundles.md`.

use crate::raw::{Answer, Failure, Raw};
use crate::system::Os;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

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
    pub(crate) json: Option<serde_json::Value>,
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
        Failure::Missing => FailureKind::Missing,
        Failure::Timeout => FailureKind::Timeout,
        Failure::Sandboxed => FailureKind::Sandboxed,
        Failure::Unsupported => FailureKind::Unsupported,
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
    /// An entry that says too little, too much, or names a file outside the folder.
    #[error("the answer to `{0}` is not in the right form")]
    Entry(String),
    /// The same request twice.
    #[error("the request `{0}` stands there twice")]
    Twice(String),
    /// Too large to be a bundle.
    #[error("`{0}` is too large")]
    TooLarge(String),
}
