//! Portable copies: one standard `SQLCipher` 4 file, keyed by a text that a person has, which other tools open too.

use crate::contents::Contents;
use crate::database;
use crate::file::{remove_if_there, sync_folder_of, temporary_beside};
use crate::keys::text_pragma;
use crate::layout::FreshFolder;
use crate::migration::{self, APPLICATION_ID, SCHEMA};
use crate::{Part, StoreError};
use rusqlite::Connection;
use std::fs::{self, File};
use std::path::Path;

/// Larger files are no copies of ours: ten years of daily events are a tenth of this. In bytes.
const LARGEST: u64 = 1024 * 1024 * 1024;
const PAGE: u64 = 4096;
const ATTACHED: &str = "portable";

/// Writes everything in an open database into a copy, checks what came out, and gives it its name.
pub(crate) fn write(connection: &Connection, target: &Path, key: &str) -> Result<(), StoreError> {
    let temporary = temporary_beside(target)?;
    let written = export(connection, &temporary, key)
        .and_then(|()| {
            let pragma = text_pragma(key);
            database::open_to_read(&temporary, &pragma).and_then(|copy| database::check(&copy))
        })
        .and_then(|()| fs::rename(&temporary, target).map_err(StoreError::at(target)))
        .and_then(|()| sync_folder_of(target).map_err(StoreError::at(target)));
    if written.is_err() {
        // Nobody knows its name, and what cannot be removed is encrypted.
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn export(connection: &Connection, path: &Path, key: &str) -> Result<(), StoreError> {
    let name = path
        .to_str()
        .ok_or_else(|| StoreError::at(path)(std::io::ErrorKind::InvalidFilename.into()))?;
    crate::file::create_empty(path).map_err(StoreError::at(path))?;
    connection
        .execute("ATTACH DATABASE ?1 AS portable KEY ?2", [name, key])
        .map_err(StoreError::database)?;
    let copied = copy_attached(connection);
    // Left attached it would stay open, and the next copy would have no place.
    let detached = connection
        .execute_batch("DETACH DATABASE portable")
        .map_err(StoreError::database);
    copied.and(detached)?;
    File::open(path)
        .and_then(|file| file.sync_all())
        .map_err(StoreError::at(path))
}

/// `sqlcipher_export` copies schema and rows, and neither of the two numbers that say what they are.
fn copy_attached(connection: &Connection) -> Result<(), StoreError> {
    connection
        .query_row("SELECT sqlcipher_export(?1)", [ATTACHED], |_| Ok(()))
        .map_err(export_error)?;
    connection
        .execute_batch(&format!(
            "PRAGMA portable.user_version = {SCHEMA}; PRAGMA portable.application_id = {APPLICATION_ID};"
        ))
        .map_err(StoreError::database)
}

/// Everything that a portable copy holds. Works on a copy of the copy, in the unfinished folder of the vault that is to
/// be made of it, so the file itself is never written.
pub(crate) fn read(fresh: &FreshFolder, copy: &Path, pragma: &str) -> Result<Contents, StoreError> {
    let size = fs::metadata(copy).map_err(StoreError::at(copy))?.len();
    if size == 0 || size > LARGEST || !size.is_multiple_of(PAGE) {
        return Err(StoreError::NotACopy);
    }
    let incoming = fresh.path().join("incoming.db");
    fs::copy(copy, &incoming).map_err(StoreError::at(&incoming))?;
    let contents = read_incoming(&incoming, pragma).map_err(|error| match error {
        // The header gives nothing away, so a wrong key and a file of something else look alike; the key is likelier.
        StoreError::Damaged { .. } => StoreError::WrongKey,
        StoreError::NoCipher => StoreError::NotACopy,
        error => error,
    })?;
    remove_if_there(&incoming).map_err(StoreError::at(&incoming))?;
    Ok(contents)
}

/// A proven text key, and everything else that may be wrong with a file that somebody handed over.
fn read_incoming(path: &Path, pragma: &str) -> Result<Contents, StoreError> {
    let schema = {
        let connection = database::open_to_read(path, pragma)?;
        let schema = database::schema(&connection)?;
        let foreign = || StoreError::NotACopy;
        let own = migration::STEPS.get(..schema as usize).ok_or_else(foreign)?;
        if objects(&connection).map_err(StoreError::database)? != objects_of(own)? {
            return Err(foreign());
        }
        database::check(&connection).map_err(|_| foreign())?;
        schema
    };
    let mut connection = database::open_to_migrate(path, pragma)?;
    if schema < SCHEMA {
        migration::run(&mut connection, migration::STEPS).map_err(|_| StoreError::UpdateFailed)?;
    }
    let contents = Contents::read(&connection).map_err(|_| StoreError::NotACopy)?;
    database::close(connection)?;
    if contents.assessments.is_empty() {
        return Err(StoreError::Damaged { part: Part::Database });
    }
    Ok(contents)
}

/// `sqlcipher_export` reports whatever went wrong as a plain error, with `SQLite`'s own words for it.
fn export_error(error: rusqlite::Error) -> StoreError {
    match &error {
        rusqlite::Error::SqliteFailure(_, Some(words)) if words.contains("disk is full") => {
            StoreError::DiskFull
        }
        _ => StoreError::database(error),
    }
}

type Object = (String, String, Option<String>);

/// Tables, indexes, triggers and views with their definitions.
fn objects(connection: &Connection) -> rusqlite::Result<Vec<Object>> {
    connection
        .prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect()
}

fn objects_of(steps: &[&str]) -> Result<Vec<Object>, StoreError> {
    let mut connection = Connection::open_in_memory().map_err(StoreError::database)?;
    migration::run(&mut connection, steps)?;
    objects(&connection).map_err(StoreError::database)
}
