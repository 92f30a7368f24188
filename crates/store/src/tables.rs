//! The tables: in each file the SQL and the row together.
//!
//! What is stored as text is spelled by the domain's own serialisation, so vault and export agree.

pub(crate) mod assessments;
pub(crate) mod commits;
pub(crate) mod events;
pub(crate) mod runs;
pub(crate) mod settings;
pub(crate) mod snapshots;
pub(crate) mod subjects;

use jiff::civil::Date;
use rusqlite::types::Type;
use rusqlite::{Connection, Error, Result, Row, ToSql};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

/// All rows of a query.
fn rows<T>(
    connection: &Connection,
    sql: &str,
    params: &[&dyn ToSql],
    read: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    connection.prepare_cached(sql)?.query_map(params, read)?.collect()
}

/// Opens a damaged database once more.
pub(crate) type Opener<'a> = &'a dyn Fn() -> Result<Connection>;

/// What can still be read of a table in a damaged file.
pub(crate) struct Salvaged<T> {
    pub(crate) rows: Vec<T>,
    /// Whether that is all there was.
    pub(crate) complete: bool,
}

/// Reads a table from its beginning until a page fails, and then from its end: what lies between two damaged pages is
/// lost, and rows may come twice. `sql` ends with its order. Each reading has a connection of its own, since `SQLCipher`
/// refuses every page after the first that is not authentic.
fn salvage<T>(open: Opener<'_>, sql: &str, read: impl Fn(&Row<'_>) -> Result<T>) -> Salvaged<T> {
    let mut rows = Vec::new();
    let forwards = open().and_then(|connection| until_failure(&connection, sql, &read, &mut rows));
    let complete = forwards.is_ok();
    if !complete {
        let backwards = backwards(sql);
        // It ends at the same page from the other side.
        let _ = open().and_then(|connection| until_failure(&connection, &backwards, &read, &mut rows));
    }
    Salvaged { rows, complete }
}

/// A query that ends with its order, in the opposite one.
fn backwards(sql: &str) -> String {
    let (query, order) = sql.rsplit_once("ORDER BY").unwrap_or((sql, " rowid"));
    format!("{query} ORDER BY{} DESC", order.replace(',', " DESC,"))
}

fn until_failure<T>(
    connection: &Connection,
    sql: &str,
    read: impl Fn(&Row<'_>) -> Result<T>,
    into: &mut Vec<T>,
) -> Result<()> {
    let mut statement = connection.prepare(sql)?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        into.push(read(row)?);
    }
    Ok(())
}

/// The word by which the domain spells a value of an enum without data.
fn word<T: Serialize>(value: &T) -> Result<String> {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => Ok(word),
        Ok(_) => Err(Error::ToSqlConversionFailure("not a word".into())),
        Err(error) => Err(Error::ToSqlConversionFailure(error.into())),
    }
}

fn read_word<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T> {
    serde_json::from_value(Value::String(row.get(column)?)).map_err(|error| unreadable(column, error))
}

fn read_id(row: &Row<'_>, column: usize) -> Result<Uuid> {
    Uuid::try_parse(row.get_ref(column)?.as_str()?).map_err(|error| unreadable(column, error))
}

fn read_date(row: &Row<'_>, column: usize) -> Result<Date> {
    row.get_ref(column)?
        .as_str()?
        .parse()
        .map_err(|error: jiff::Error| unreadable(column, error))
}

/// A stored text that the domain does not understand.
fn unreadable(column: usize, error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
}
