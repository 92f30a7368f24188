//! Who or what is assessed.

use super::{Opener, Salvaged, read_id, read_word, rows, word};
use domain::{Subject, SubjectId};
use rusqlite::{Connection, Result, Row, params};

const PUT: &str = "INSERT INTO subjects (id, kind, name, parent) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, parent = excluded.parent";
const ADD: &str = "INSERT INTO subjects (id, kind, name, parent) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (id) DO NOTHING";
const ALL: &str = "SELECT id, kind, name, parent FROM subjects ORDER BY rowid";

/// Adds a subject or replaces the one with its id (a person may correct a name).
pub(crate) fn put(connection: &Connection, subject: &Subject) -> Result<()> {
    write(connection, PUT, subject).map(drop)
}

/// Adds a subject unless its id is known; true if it was added.
pub(crate) fn add_if_new(connection: &Connection, subject: &Subject) -> Result<bool> {
    write(connection, ADD, subject)
}

/// All, in the order in which they came.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Subject>> {
    rows(connection, ALL, &[], read)
}

/// Those that can be read of a damaged table.
pub(crate) fn salvage(open: Opener<'_>) -> Salvaged<Subject> {
    super::salvage(open, ALL, read)
}

fn write(connection: &Connection, sql: &str, subject: &Subject) -> Result<bool> {
    let changed = connection.prepare_cached(sql)?.execute(params![
        subject.id.to_string(),
        word(&subject.kind)?,
        subject.name,
        subject.parent.map(|id| id.to_string()),
    ])?;
    Ok(changed > 0)
}

fn read(row: &Row<'_>) -> Result<Subject> {
    let parent = match row.get_ref(3)? {
        rusqlite::types::ValueRef::Null => None,
        _ => Some(SubjectId(read_id(row, 3)?)),
    };
    Ok(Subject {
        id: SubjectId(read_id(row, 0)?),
        kind: read_word(row, 1)?,
        name: row.get(2)?,
        parent,
    })
}
