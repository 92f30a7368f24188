//! What was said and measured. Rows are added and never changed; triggers of the schema see to it.

use super::{Opener, Salvaged, read_date, read_id, read_word, rows, unreadable, word};
use domain::{AssessmentId, Event, EventId, SubjectId};
use rusqlite::types::Type;
use rusqlite::{Connection, Error, OptionalExtension, Result, Row, params};
use serde_json::Value;

const ADD: &str = "INSERT INTO events (id, assessment, subject, date, seq, author, source, kind, body)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
const ADD_IF_NEW: &str = "INSERT INTO events (id, assessment, subject, date, seq, author, source, kind, body)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO NOTHING";
const OF_ASSESSMENT: &str = "SELECT id, assessment, subject, date, seq, author, source, body FROM events
    WHERE assessment = ?1 ORDER BY date, seq, id";
const BY_ID: &str =
    "SELECT id, assessment, subject, date, seq, author, source, body FROM events WHERE id = ?1";
const ALL: &str = "SELECT id, assessment, subject, date, seq, author, source, body FROM events
    ORDER BY assessment, date, seq, id";

/// Adds an event; an id that is known is an error.
pub(crate) fn add(connection: &Connection, event: &Event) -> Result<()> {
    write(connection, ADD, event).map(drop)
}

/// Adds an event unless its id is known; true if it was added.
pub(crate) fn add_if_new(connection: &Connection, event: &Event) -> Result<bool> {
    write(connection, ADD_IF_NEW, event)
}

/// The events of an assessment in the order in which they count, which is that of [`domain::in_order`].
pub(crate) fn of_assessment(connection: &Connection, assessment: AssessmentId) -> Result<Vec<Event>> {
    rows(connection, OF_ASSESSMENT, &[&assessment.to_string()], read)
}

/// One event.
pub(crate) fn by_id(connection: &Connection, id: EventId) -> Result<Option<Event>> {
    connection
        .prepare_cached(BY_ID)?
        .query_row([id.to_string()], read)
        .optional()
}

/// Every event there is, by assessment, in the order in which they count.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Event>> {
    rows(connection, ALL, &[], read)
}

/// Those that can be read of a damaged table.
pub(crate) fn salvage(open: Opener<'_>) -> Salvaged<Event> {
    super::salvage(open, ALL, read)
}

fn write(connection: &Connection, sql: &str, event: &Event) -> Result<bool> {
    let unwritable = |error: serde_json::Error| Error::ToSqlConversionFailure(error.into());
    let body = serde_json::to_value(&event.body).map_err(unwritable)?;
    let kind = body.get("kind").and_then(Value::as_str).unwrap_or_default();
    let seq = i64::try_from(event.seq).map_err(|error| Error::ToSqlConversionFailure(error.into()))?;
    let changed = connection.prepare_cached(sql)?.execute(params![
        event.id.to_string(),
        event.assessment.to_string(),
        event.subject.to_string(),
        event.date.to_string(),
        seq,
        event.author,
        word(&event.source)?,
        kind,
        body.to_string(),
    ])?;
    Ok(changed > 0)
}

fn read(row: &Row<'_>) -> Result<Event> {
    let seq: i64 = row.get(4)?;
    Ok(Event {
        id: EventId(read_id(row, 0)?),
        assessment: AssessmentId(read_id(row, 1)?),
        subject: SubjectId(read_id(row, 2)?),
        date: read_date(row, 3)?,
        seq: u64::try_from(seq)
            .map_err(|error| Error::FromSqlConversionFailure(4, Type::Integer, error.into()))?,
        author: row.get(5)?,
        source: read_word(row, 6)?,
        body: serde_json::from_str(row.get_ref(7)?.as_str()?).map_err(|error| unreadable(7, error))?,
    })
}
