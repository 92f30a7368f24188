//! Small choices of the person, by key.

use super::rows;
use rusqlite::{Connection, OptionalExtension, Result};

const GET: &str = "SELECT value FROM settings WHERE key = ?1";
const PUT: &str = "INSERT INTO settings (key, value) VALUES (?1, ?2)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value";

const ALL: &str = "SELECT key, value FROM settings ORDER BY key";

/// All keys with their values.
pub(crate) fn all(connection: &Connection) -> Result<Vec<(String, String)>> {
    rows(connection, ALL, &[], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The value of a key.
pub(crate) fn get(connection: &Connection, key: &str) -> Result<Option<String>> {
    connection
        .prepare_cached(GET)?
        .query_row([key], |row| row.get(0))
        .optional()
}

/// Sets a key.
pub(crate) fn put(connection: &Connection, key: &str, value: &str) -> Result<()> {
    connection.prepare_cached(PUT)?.execute([key, value]).map(drop)
}
