//! Results as they were shown, for the history. They can be computed again from the events.

use super::{read_date, read_id, rows};
use domain::AssessmentId;
use jiff::civil::Date;
use rusqlite::{Connection, Result, Row, params};

const ADD: &str = "INSERT INTO snapshots (assessment, date, json) VALUES (?1, ?2, ?3)";
const OF_ASSESSMENT: &str = "SELECT date, json FROM snapshots WHERE assessment = ?1 ORDER BY id";

const ALL: &str = "SELECT date, json, assessment FROM snapshots ORDER BY id";

/// One result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSnapshot {
    /// The civil date that it speaks of.
    pub date: Date,
    /// The snapshot, as it was given to the vault.
    pub json: String,
}

/// Adds a snapshot.
pub(crate) fn add(connection: &Connection, assessment: AssessmentId, date: Date, json: &str) -> Result<()> {
    let values = params![assessment.to_string(), date.to_string(), json];
    connection.prepare_cached(ADD)?.execute(values).map(drop)
}

/// The snapshots of an assessment, oldest first.
pub(crate) fn of_assessment(connection: &Connection, assessment: AssessmentId) -> Result<Vec<SavedSnapshot>> {
    rows(connection, OF_ASSESSMENT, &[&assessment.to_string()], read)
}

/// All, each with its assessment, oldest first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<(AssessmentId, SavedSnapshot)>> {
    rows(connection, ALL, &[], |row| {
        Ok((AssessmentId(read_id(row, 2)?), read(row)?))
    })
}

fn read(row: &Row<'_>) -> Result<SavedSnapshot> {
    Ok(SavedSnapshot {
        date: read_date(row, 0)?,
        json: row.get(1)?,
    })
}
