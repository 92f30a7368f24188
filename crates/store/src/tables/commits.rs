//! How many changes the vault has seen.

use rusqlite::{Connection, Result};

const COUNT: &str = "UPDATE commits SET count = count + 1";
const GET: &str = "SELECT count FROM commits";
const SET: &str = "UPDATE commits SET count = ?1";

/// Counts one more change, inside its transaction.
pub(crate) fn count_one(connection: &Connection) -> Result<()> {
    connection.prepare_cached(COUNT)?.execute([]).map(drop)
}

/// The changes so far.
pub(crate) fn get(connection: &Connection) -> Result<u64> {
    let count: i64 = connection.prepare_cached(GET)?.query_row([], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

/// Goes on from a number: what is rebuilt has the history of what it was built from.
pub(crate) fn set(connection: &Connection, count: u64) -> Result<()> {
    // A counter of changes does not reach 2^63.
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    connection.prepare_cached(SET)?.execute([count]).map(drop)
}
