//! Everything that a database holds, read row by row through the known schema: what a vault is built anew from.

use crate::tables::Opener;
use crate::tables::runs::{self, Run};
use crate::tables::snapshots::{self, SavedSnapshot};
use crate::tables::{assessments, commits, events, settings, subjects};
use domain::{Assessment, AssessmentId, Event, Subject, SubjectId};
use rusqlite::{Connection, Result};
use std::collections::BTreeSet;

/// All rows of a vault.
#[derive(Default)]
pub(crate) struct Contents {
    pub(crate) subjects: Vec<Subject>,
    pub(crate) assessments: Vec<Assessment>,
    pub(crate) events: Vec<Event>,
    runs: Vec<Run>,
    snapshots: Vec<(AssessmentId, SavedSnapshot)>,
    settings: Vec<(String, String)>,
    pub(crate) commits: u64,
}

impl Contents {
    /// Reads everything, or fails: each row is decoded.
    pub(crate) fn read(connection: &Connection) -> Result<Self> {
        Ok(Self {
            subjects: subjects::all(connection)?,
            assessments: assessments::all(connection)?,
            events: events::all(connection)?,
            runs: runs::all(connection)?,
            snapshots: snapshots::all(connection)?,
            settings: settings::all(connection)?,
            commits: commits::get(connection)?,
        })
    }

    /// Puts everything into an empty database, in one transaction.
    pub(crate) fn write(&self, connection: &mut Connection) -> Result<()> {
        let transaction = connection.transaction()?;
        for subject in &self.subjects {
            subjects::put(&transaction, subject)?;
        }
        for assessment in &self.assessments {
            assessments::put(&transaction, assessment)?;
        }
        for event in &self.events {
            events::add(&transaction, event)?;
        }
        for run in &self.runs {
            runs::add(&transaction, &run.json, run.date)?;
        }
        for (assessment, snapshot) in &self.snapshots {
            snapshots::add(&transaction, *assessment, snapshot.date, &snapshot.json)?;
        }
        for (key, value) in &self.settings {
            settings::put(&transaction, key, value)?;
        }
        commits::set(&transaction, self.commits)?;
        transaction.commit()
    }

    /// Without an assessment, what was said and shown in it, and whoever is spoken of nowhere else.
    pub(crate) fn without(mut self, gone: AssessmentId) -> Self {
        self.assessments.retain(|assessment| assessment.id != gone);
        self.events.retain(|event| event.assessment != gone);
        self.snapshots.retain(|(assessment, _)| *assessment != gone);
        let owners = self.assessments.iter().map(|assessment| assessment.subject);
        let mut needed: BTreeSet<SubjectId> = owners
            .chain(self.events.iter().map(|event| event.subject))
            .collect();
        needed = with_relatives(&self.subjects, needed);
        self.subjects.retain(|subject| needed.contains(&subject.id));
        self
    }

    /// What can still be read of a damaged database; true if nothing is missing. Runs, results and settings are left to
    /// the backup: runs can be made again, results are computed.
    pub(crate) fn salvage(open: Opener<'_>) -> (Self, bool) {
        let subjects = subjects::salvage(open);
        let assessments = assessments::salvage(open);
        let events = events::salvage(open);
        let complete = subjects.complete && assessments.complete && events.complete;
        let salvaged = Self {
            subjects: subjects.rows,
            assessments: assessments.rows,
            events: events.rows,
            commits: open()
                .and_then(|connection| commits::get(&connection))
                .unwrap_or_default(),
            ..Self::default()
        };
        (salvaged, complete)
    }

    /// These rows, and those of an older state that are not among them. Rows that speak of nobody known are left out.
    /// The number of events that the older state did not have.
    pub(crate) fn completed_by(self, older: Self) -> (Self, usize) {
        let known: BTreeSet<_> = older.events.iter().map(|event| event.id).collect();
        let subjects = each_once(self.subjects, older.subjects, |subject| subject.id);
        let subject_ids: BTreeSet<_> = subjects.iter().map(|subject| subject.id).collect();
        let mut assessments = each_once(self.assessments, older.assessments, |assessment| assessment.id);
        assessments.retain(|assessment| subject_ids.contains(&assessment.subject));
        let assessment_ids: BTreeSet<_> = assessments.iter().map(|assessment| assessment.id).collect();
        let mut events = each_once(self.events, older.events, |event| event.id);
        events.retain(|event| {
            assessment_ids.contains(&event.assessment) && subject_ids.contains(&event.subject)
        });
        let added = events.iter().filter(|event| !known.contains(&event.id)).count();
        let whole = Self {
            subjects,
            assessments,
            events,
            runs: older.runs,
            snapshots: older.snapshots,
            settings: older.settings,
            commits: self.commits.max(older.commits + added as u64),
        };
        (whole, added)
    }

    /// Whether there is anything that a person could want back.
    pub(crate) fn is_empty(&self) -> bool {
        self.subjects.is_empty() && self.events.is_empty()
    }
}

/// With the parents of those who are needed, and with their children (a person's computer).
fn with_relatives(subjects: &[Subject], mut needed: BTreeSet<SubjectId>) -> BTreeSet<SubjectId> {
    loop {
        let before = needed.len();
        for subject in subjects {
            if let Some(parent) = subject.parent {
                if needed.contains(&subject.id) {
                    needed.insert(parent);
                } else if needed.contains(&parent) {
                    needed.insert(subject.id);
                }
            }
        }
        if needed.len() == before {
            return needed;
        }
    }
}

/// The first row of each id, in order.
fn each_once<T, I: Ord>(newer: Vec<T>, older: Vec<T>, id: impl Fn(&T) -> I) -> Vec<T> {
    let mut seen = BTreeSet::new();
    newer
        .into_iter()
        .chain(older)
        .filter(|row| seen.insert(id(row)))
        .collect()
}
