//! The export of everything in a vault, in clear: to leave with, and to read with any tool.

use crate::assessment_file::{AssessmentFile, Head};
use crate::{ContentError, Problem, files::parse_json, limits};
use domain::{Assessment, Event, Subject};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

/// What this program writes and reads.
pub const VAULT_FORMAT: &str = "resguardo-vault/1";

/// Everything that a vault holds. Importing merges by id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VaultFile {
    /// [`VAULT_FORMAT`].
    pub format: String,
    /// Everybody and everything that the events speak about.
    pub subjects: Vec<Subject>,
    /// The assessments.
    pub assessments: Vec<Assessment>,
    /// Their events.
    pub events: Vec<Event>,
    /// What the checks saw, run by run. For reading: the facts that count are among the events.
    #[serde(default)]
    pub runs: Vec<RunEntry>,
}

/// One look at the computer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RunEntry {
    /// The civil date.
    #[schemars(with = "String", extend("format" = "date"))]
    pub date: Date,
    /// As `resguardo check --json` prints it.
    pub run: Value,
}

impl From<AssessmentFile> for VaultFile {
    fn from(file: AssessmentFile) -> Self {
        Self {
            format: VAULT_FORMAT.to_owned(),
            subjects: file.subjects,
            assessments: vec![file.assessment],
            events: file.events,
            runs: Vec::new(),
        }
    }
}

impl VaultFile {
    /// Reads an export of everything, or of one assessment.
    pub fn parse_either(name: &str, bytes: &[u8]) -> Result<Self, ContentError> {
        let head: Head = parse_json(name, bytes, limits::VAULT_BYTES)?;
        if head.format == VAULT_FORMAT {
            Self::parse(name, bytes)
        } else {
            AssessmentFile::parse(name, bytes).map(Self::from)
        }
    }

    /// Reads an export. Every event belongs to an assessment and to a subject that the file describes.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, ContentError> {
        let file: Self = parse_json(name, bytes, limits::VAULT_BYTES)?;
        if file.format != VAULT_FORMAT {
            let found = file.format.chars().take(80).collect();
            return Err(ContentError::at_key(
                name,
                "format",
                Problem::UnknownFormat { found },
            ));
        }
        file.refuse_strangers(name)?;
        Ok(file)
    }

    fn refuse_strangers(&self, name: &str) -> Result<(), ContentError> {
        let subjects: BTreeSet<_> = self.subjects.iter().map(|subject| subject.id).collect();
        let assessments: BTreeSet<_> = self.assessments.iter().map(|assessment| assessment.id).collect();
        let foreign = |key: String, id: String| ContentError::at_key(name, key, Problem::ForeignEvent { id });
        let mut assessed = self.assessments.iter().enumerate();
        if let Some((index, lost)) = assessed.find(|(_, found)| !subjects.contains(&found.subject)) {
            return Err(foreign(format!("assessments/{index}"), lost.id.to_string()));
        }
        let stranger = self.events.iter().enumerate().find(|(_, event)| {
            !assessments.contains(&event.assessment) || !subjects.contains(&event.subject)
        });
        match stranger {
            Some((index, event)) => Err(foreign(format!("events/{index}"), event.id.to_string())),
            None => Ok(()),
        }
    }
}
