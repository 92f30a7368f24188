//! `SQLite` files: never opened in place, since opening may write; a copy is read and wiped.

use super::{failure, json, scratch};
use crate::parse::json::{Rows, to_hex};
use crate::raw::{Answer, Failure};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use std::ffi::OsString;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tempfile::TempDir;

/// No store of passwords or certificates is near this.
const LARGEST: u64 = 64 * 1024 * 1024;
const MOST_ROWS: usize = 10_000;
/// What `SQLite` keeps beside a file: changes that are not in it yet.
const SIBLINGS: [&str; 2] = ["-wal", "-journal"];

/// The rows of one question, as JSON.
pub(crate) fn rows(file: &Path, sql: &str, scratch: &Path) -> Answer {
    let copy = tempfile::tempdir_in(scratch).map_err(|error| failure(&error))?;
    let answer = copied(file, &copy).and_then(|copied| {
        let rows = query(&copied, sql).map_err(|_| Failure::failed())?;
        json(&Rows { rows })
    });
    scratch::wipe(copy.path()).map_err(|error| failure(&error))?;
    answer
}

/// Copies the file with what belongs to it. If it changed meanwhile, the copy may be torn.
fn copied(file: &Path, folder: &TempDir) -> Result<PathBuf, Failure> {
    let before = fs_err::metadata(file).map_err(|error| failure(&error))?;
    if !before.is_file() {
        return Err(Failure::failed());
    }
    let target = folder.path().join("copy.db");
    copy(file, &target)?;
    for ending in SIBLINGS {
        match copy(&with_ending(file, ending), &with_ending(&target, ending)) {
            Ok(()) | Err(Failure::Missing) => {}
            Err(error) => return Err(error),
        }
    }
    let after = fs_err::metadata(file).map_err(|error| failure(&error))?;
    if stamp(&before) == stamp(&after) {
        Ok(target)
    } else {
        Err(Failure::failed())
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    let about = fs_err::metadata(from).map_err(|error| failure(&error))?;
    if !about.is_file() || about.len() > LARGEST {
        return Err(Failure::failed());
    }
    // Not `fs::copy`, which would also copy "read only" and so keep the copy from being wiped.
    let copied = || -> io::Result<u64> {
        let mut source = fs_err::File::open(from)?;
        let mut target = fs_err::File::create_new(to)?;
        io::copy(&mut source, &mut target)
    };
    copied().map(drop).map_err(|error| failure(&error))
}

fn stamp(about: &Metadata) -> (u64, Option<SystemTime>) {
    (about.len(), about.modified().ok())
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

fn query(file: &Path, sql: &str) -> rusqlite::Result<Vec<Vec<serde_json::Value>>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection
        .execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON;")?;
    let mut statement = connection.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if found.len() == MOST_ROWS {
            return Err(rusqlite::Error::QueryReturnedMoreThanOneRow);
        }
        let cells = (0..columns).map(|column| row.get_ref(column).map(cell));
        found.push(cells.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    Ok(found)
}

fn cell(value: ValueRef<'_>) -> serde_json::Value {
    match value {
        ValueRef::Null => serde_json::Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => to_hex(bytes).into(),
    }
}
