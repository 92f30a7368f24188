//! Runs of the checks, as the JSON that the checks made.

use super::{read_date, rows};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

const ADD: &str = "INSERT INTO runs (date, json) VALUES (?1, ?2)";
// By number and not by date: a clock may have been set back.
const LATEST: &str = "SELECT date, json FROM runs ORDER BY id DESC LIMIT 1";
const ALL: &str = "SELECT date, json FROM runs ORDER BY id";

/// One run of the checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The civil date of the run.
    pub date: Date,
    /// The result, as it was given to the vault.
    pub json: String,
}

/// Adds a run.
pub(crate) fn add(connection: &Connection, json: &str, date: Date) -> Result<()> {
    connection
        .prepare_cached(ADD)?
        .execute(params![date.to_string(), json])
        .map(drop)
}

/// The one that was added last.
pub(crate) fn latest(connection: &Connection) -> Result<Option<Run>> {
    connection.prepare_cached(LATEST)?.query_row([], read).optional()
}

/// All, in the order in which they were added.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Run>> {
    rows(connection, ALL, &[], read)
}

fn read(row: &Row<'_>) -> Result<Run> {
    Ok(Run {
        date: read_date(row, 0)?,
        json: row.get(1)?,
    })
}
