//! Subject, questionnaire and period.

use super::{Opener, Salvaged, read_date, read_id, read_word, rows, word};
use domain::{Assessment, AssessmentId, PackId, SubjectId};
use rusqlite::{Connection, Result, Row, params};

const PUT: &str = "INSERT INTO assessments (id, subject, pack, pass, started) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, pack = excluded.pack, pass = excluded.pass,
    started = excluded.started";
const ADD: &str = "INSERT INTO assessments (id, subject, pack, pass, started) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (id) DO NOTHING";
const ALL: &str = "SELECT id, subject, pack, pass, started FROM assessments ORDER BY rowid";

/// Adds an assessment or replaces the one with its id (its pass may change).
pub(crate) fn put(connection: &Connection, assessment: &Assessment) -> Result<()> {
    write(connection, PUT, assessment).map(drop)
}

/// Adds an assessment unless its id is known; true if it was added.
pub(crate) fn add_if_new(connection: &Connection, assessment: &Assessment) -> Result<bool> {
    write(connection, ADD, assessment)
}

/// All, in the order in which they came.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Assessment>> {
    rows(connection, ALL, &[], read)
}

/// Those that can be read of a damaged table.
pub(crate) fn salvage(open: Opener<'_>) -> Salvaged<Assessment> {
    super::salvage(open, ALL, read)
}

fn write(connection: &Connection, sql: &str, assessment: &Assessment) -> Result<bool> {
    let changed = connection.prepare_cached(sql)?.execute(params![
        assessment.id.to_string(),
        assessment.subject.to_string(),
        assessment.pack.as_str(),
        word(&assessment.pass)?,
        assessment.started.to_string(),
    ])?;
    Ok(changed > 0)
}

fn read(row: &Row<'_>) -> Result<Assessment> {
    Ok(Assessment {
        id: AssessmentId(read_id(row, 0)?),
        subject: SubjectId(read_id(row, 1)?),
        pack: PackId(row.get(2)?),
        pass: read_word(row, 3)?,
        started: read_date(row, 4)?,
    })
}
