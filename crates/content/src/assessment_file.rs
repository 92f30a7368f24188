//! The export of one whole assessment.

use crate::{ContentError, Problem, files::parse_json, limits};
use domain::{Assessment, Event, Subject};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What this program writes and reads.
pub const ASSESSMENT_FORMAT: &str = "resguardo-assessment/1";

/// One assessment with its subjects and all its events. Importing merges events by id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AssessmentFile {
    /// [`ASSESSMENT_FORMAT`].
    pub format: String,
    /// Everybody and everything that the events speak about.
    pub subjects: Vec<Subject>,
    /// The assessment.
    pub assessment: Assessment,
    /// Its events.
    pub events: Vec<Event>,
}

/// Read before the rest, so that a file of a newer program is called that and not broken.
#[derive(Deserialize)]
pub(crate) struct Head {
    #[serde(default)]
    pub(crate) format: String,
}

impl AssessmentFile {
    /// An export in the present format.
    pub fn new(subjects: Vec<Subject>, assessment: Assessment, events: Vec<Event>) -> Self {
        Self {
            format: ASSESSMENT_FORMAT.to_owned(),
            subjects,
            assessment,
            events,
        }
    }

    /// Reads an export. Every event belongs to the assessment and to a subject that the file describes.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, ContentError> {
        let head: Head = parse_json(name, bytes, limits::ASSESSMENT_BYTES)?;
        if head.format != ASSESSMENT_FORMAT {
            let found = head.format.chars().take(80).collect();
            return Err(ContentError::at_key(
                name,
                "format",
                Problem::UnknownFormat { found },
            ));
        }
        let file: Self = parse_json(name, bytes, limits::ASSESSMENT_BYTES)?;
        file.refuse_foreign_events(name)?;
        Ok(file)
    }

    fn refuse_foreign_events(&self, name: &str) -> Result<(), ContentError> {
        let subjects: BTreeSet<_> = self.subjects.iter().map(|subject| subject.id).collect();
        let foreign = |key: String, id: String| ContentError::at_key(name, key, Problem::ForeignEvent { id });
        if !subjects.contains(&self.assessment.subject) {
            let id = self.assessment.subject.to_string();
            return Err(foreign("assessment/subject".to_owned(), id));
        }
        let stranger =
            self.events.iter().enumerate().find(|(_, event)| {
                event.assessment != self.assessment.id || !subjects.contains(&event.subject)
            });
        match stranger {
            Some((index, event)) => Err(foreign(format!("events/{index}"), event.id.to_string())),
            None => Ok(()),
        }
    }
}
