//! How many changes the vault has seen: its events, which only ever become more, and the other changes, which are
//! counted. So the change that happens most often, an answer, does not have to touch the counter.

use rusqlite::{Connection, Result};

const COUNT: &str = "UPDATE commits SET count = count + 1";
const GET: &str = "SELECT count + (SELECT count(*) FROM events) FROM commits";
const SET: &str = "UPDATE commits SET count = ?1 - (SELECT count(*) FROM events)";

/// Counts one more change that adds no event, inside its transaction.
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
