//! Opening the database: the gates before, the settings after.

use crate::file::{create_empty, private};
use crate::keys::Dek;
use crate::migration::{self, APPLICATION_ID, SCHEMA};
use crate::{Part, StoreError};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::io::Read;
use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

const PLAIN_HEADER: &[u8] = b"SQLite format 3\0";

/// - `EXCLUSIVE`: no `-shm` file, and a second opener is told that the vault is in use.
/// - `FULL`: with `NORMAL` a power cut may take the last commits back.
/// - `recursive_triggers`: without it `INSERT OR REPLACE` deletes rows past the append-only triggers.
const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
";

/// Creates the database of a new vault; there must be none. What is on the disk decides, not what was asked
/// for: it is closed, and opened again by the way that every later start takes.
pub(crate) fn create(path: &Path, dek: &Dek) -> Result<Connection, StoreError> {
    create_empty(path).map_err(StoreError::at(path))?;
    let mut connection = connect(path, &dek.pragma())?;
    settle(&connection)?;
    migration::run(&mut connection, migration::STEPS)?;
    close(connection)?;
    open(path, dek)
}

/// Closes a connection and says whether that went well.
pub(crate) fn close(connection: Connection) -> Result<(), StoreError> {
    connection
        .close()
        .map_err(|(_, error)| StoreError::database(error))
}

/// Opens the database of an existing vault with its proven key, and migrates it.
pub(crate) fn open(path: &Path, dek: &Dek) -> Result<Connection, StoreError> {
    let mut connection = prepare(path, dek)?;
    migration::run(&mut connection, migration::STEPS)?;
    Ok(connection)
}

/// Opens the database of an existing vault with its proven key; its schema may be an older one. No connection to it
/// may be open in this process: closing the descriptors used here would drop the locks of the other.
///
/// Until the schema is known to be ours nothing is written: no checkpoint, not even when closing.
pub(crate) fn prepare(path: &Path, dek: &Dek) -> Result<Connection, StoreError> {
    refuse_plain_file(path)?;
    let connection = connect(path, &dek.pragma())?;
    set(&connection, DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    query_only(&connection, true)?;
    refuse_foreign_schema(&connection)?;
    query_only(&connection, false)?;
    set(&connection, DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    settle(&connection)?;
    Ok(connection)
}

/// Opens a database that is only to be read and that nobody else writes: a backup, or a copy from outside.
/// `pragma` gives it its key.
pub(crate) fn open_to_read(path: &Path, pragma: &str) -> Result<Connection, StoreError> {
    refuse_plain_file(path)?;
    let connection = connect(path, pragma)?;
    query_only(&connection, true)?;
    set(&connection, DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection
        .execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
        .map_err(StoreError::database)?;
    refuse_foreign_schema(&connection)?;
    Ok(connection)
}

/// Opens a private copy of a damaged database, whatever can be said of its schema, to read what can be read.
pub(crate) fn open_damaged(path: &Path, dek: &Dek) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&dek.pragma())?;
    connection.execute_batch("PRAGMA query_only = ON;")?;
    Ok(connection)
}

/// Opens a private copy of a file from outside, to bring it to the present schema. `pragma` gives it its key.
pub(crate) fn open_to_migrate(path: &Path, pragma: &str) -> Result<Connection, StoreError> {
    let connection = connect(path, pragma)?;
    set(&connection, DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.execute_batch(SETTINGS).map_err(StoreError::database)?;
    Ok(connection)
}

/// The schema that a database has.
pub(crate) fn schema(connection: &Connection) -> Result<u32, StoreError> {
    pragma(connection, "user_version")
}

/// Refuses every change, or no longer.
pub(crate) fn query_only(connection: &Connection, on: bool) -> Result<(), StoreError> {
    connection
        .pragma_update(None, "query_only", on)
        .map_err(StoreError::database)
}

/// A database that never touches the disk.
pub(crate) fn in_memory() -> Result<Connection, StoreError> {
    LazyLock::force(&CIPHER);
    let mut connection = Connection::open_in_memory().map_err(StoreError::database)?;
    // In memory WAL does not apply, which the pragma answers politely.
    connection.execute_batch(SETTINGS).map_err(StoreError::database)?;
    set(&connection, DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    migration::run(&mut connection, migration::STEPS)?;
    Ok(connection)
}

/// A connection with its key, before the first page is read.
fn connect(path: &Path, key: &str) -> Result<Connection, StoreError> {
    // Asked of the file system first: SQLite would open read-only in silence, and then fail at the WAL with
    // a code that says nothing about permissions.
    private()
        .read(true)
        .write(true)
        .open(path)
        .map_err(StoreError::at(path))?;
    refuse_build_without_cipher()?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(StoreError::database)?;
    connection
        .busy_timeout(Duration::ZERO)
        .map_err(StoreError::database)?;
    // SQLCipher 4.19 writes authentication failures to stderr unless told not to.
    connection
        .execute_batch("PRAGMA cipher_log_level = NONE;")
        .map_err(StoreError::database)?;
    connection.execute_batch(key).map_err(StoreError::database)?;
    connection
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE;")
        .map_err(StoreError::database)?;
    Ok(connection)
}

/// The settings of a working connection, and the proof that those which protect data took hold.
fn settle(connection: &Connection) -> Result<(), StoreError> {
    set(connection, DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.execute_batch(SETTINGS).map_err(|error| match error {
        // The file itself was opened for writing a moment ago, so what cannot be opened is the WAL beside it:
        // the folder cannot be written.
        rusqlite::Error::SqliteFailure(failure, _) if failure.code == rusqlite::ErrorCode::CannotOpen => {
            StoreError::ReadOnly
        }
        error => StoreError::database(error),
    })?;
    let journal: String = pragma(connection, "journal_mode")?;
    let locking: String = pragma(connection, "locking_mode")?;
    let synchronous: i64 = pragma(connection, "synchronous")?;
    if journal != "wal" || locking != "exclusive" || synchronous != 2 {
        return Err(StoreError::Database { code: -1 });
    }
    Ok(())
}

/// The version of `SQLCipher` in this build. Asked once, before any other connection is opened, while all other threads
/// wait: `SQLite` counts itself as ready before `SQLCipher` is, and a second thread that comes in between gets an unknown
/// error from the first `PRAGMA key`.
static CIPHER: LazyLock<Option<String>> = LazyLock::new(|| {
    let connection = Connection::open_in_memory().ok()?;
    connection
        .pragma_query_value(None, "cipher_version", |row| row.get(0))
        .ok()
});

/// Refuses to go on in a build whose `SQLite` writes in clear.
pub(crate) fn refuse_build_without_cipher() -> Result<(), StoreError> {
    refuse_missing_cipher(CIPHER.as_deref())
}

/// `None` and an empty answer are what an ordinary `SQLite` gives: there `PRAGMA key` does nothing, silently,
/// and the vault would be written in clear.
fn refuse_missing_cipher(version: Option<&str>) -> Result<(), StoreError> {
    match version {
        Some(version) if !version.is_empty() => Ok(()),
        _ => Err(StoreError::NoCipher),
    }
}

/// An encrypted database begins with a random salt.
fn refuse_plain_file(path: &Path) -> Result<(), StoreError> {
    let mut header = Vec::with_capacity(PLAIN_HEADER.len());
    std::fs::File::open(path)
        .and_then(|file| file.take(PLAIN_HEADER.len() as u64).read_to_end(&mut header))
        .map_err(StoreError::at(path))?;
    if header == PLAIN_HEADER {
        return Err(StoreError::NoCipher);
    }
    if header.len() < PLAIN_HEADER.len() {
        // An empty file would be taken for a new database, and the key would seem to fit.
        return Err(StoreError::Damaged { part: Part::Database });
    }
    Ok(())
}

fn refuse_foreign_schema(connection: &Connection) -> Result<(), StoreError> {
    let application: i32 = pragma(connection, "application_id")?;
    if application != APPLICATION_ID {
        return Err(StoreError::Damaged { part: Part::Database });
    }
    let schema = schema(connection)?;
    if schema > SCHEMA {
        return Err(StoreError::Newer {
            needs: schema,
            knows: SCHEMA,
        });
    }
    Ok(())
}

/// Reads everything in every way there is: each page's authentication, the structure, the references.
pub(crate) fn check(connection: &Connection) -> Result<(), StoreError> {
    complain(
        connection,
        &[
            "PRAGMA cipher_integrity_check",
            "PRAGMA integrity_check",
            "PRAGMA foreign_key_check",
        ],
    )
}

/// As [`check`], in half the time: indexes are not compared with their tables.
pub(crate) fn check_quickly(connection: &Connection) -> Result<(), StoreError> {
    complain(
        connection,
        &["PRAGMA cipher_integrity_check", "PRAGMA quick_check"],
    )
}

/// Each of these lists what is wrong, or says one "ok".
fn complain(connection: &Connection, checks: &[&str]) -> Result<(), StoreError> {
    let complaints = |sql| -> rusqlite::Result<usize> {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut found = 0;
        while let Some(row) = rows.next()? {
            let fine = row.get_ref(0)?.as_str().is_ok_and(|text| text == "ok");
            found += usize::from(!fine);
        }
        Ok(found)
    };
    for sql in checks {
        if complaints(sql).map_err(StoreError::database)? > 0 {
            return Err(StoreError::Damaged { part: Part::Database });
        }
    }
    Ok(())
}

fn set(connection: &Connection, option: DbConfig, value: bool) -> Result<(), StoreError> {
    connection
        .set_db_config(option, value)
        .map(drop)
        .map_err(StoreError::database)
}

fn pragma<T: rusqlite::types::FromSql>(connection: &Connection, name: &str) -> Result<T, StoreError> {
    connection
        .pragma_query_value(None, name, |row| row.get(0))
        .map_err(StoreError::database)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::KeyBytes;

    fn dek() -> Dek {
        Dek::from_bytes(KeyBytes::new([5; 32]))
    }

    #[test]
    fn a_build_without_the_cipher_is_refused() {
        for version in [None, Some("")] {
            assert!(matches!(
                refuse_missing_cipher(version),
                Err(StoreError::NoCipher)
            ));
        }
        assert!(refuse_build_without_cipher().is_ok(), "this build has it");
    }

    #[test]
    fn a_database_in_clear_is_refused_and_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.db");
        let plain = Connection::open(&path).unwrap();
        plain
            .execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1);")
            .unwrap();
        drop(plain);
        let before = std::fs::read(&path).unwrap();
        assert!(before.starts_with(PLAIN_HEADER));
        assert!(matches!(open(&path, &dek()), Err(StoreError::NoCipher)));
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }

    #[test]
    fn an_empty_or_cut_file_is_damage_and_not_a_new_database() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.db");
        drop(create(&path, &dek()).unwrap());
        let whole = std::fs::read(&path).unwrap();
        for length in [0, 15, 16, 100, 4096, whole.len() - 4096] {
            std::fs::write(&path, &whole[..length]).unwrap();
            let opened = open(&path, &dek()).and_then(|connection| check(&connection));
            assert!(
                matches!(opened, Err(StoreError::Damaged { part: Part::Database })),
                "cut at {length}"
            );
        }
    }

    #[test]
    fn a_second_opener_is_told_that_the_vault_is_in_use() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.db");
        let first = create(&path, &dek()).unwrap();
        assert!(matches!(open(&path, &dek()), Err(StoreError::AlreadyOpen)));
        drop(first);
        assert!(open(&path, &dek()).is_ok());
    }

    #[test]
    fn no_shared_memory_file_appears() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.db");
        let _open = create(&path, &dek()).unwrap();
        assert!(!folder.path().join("vault.db-shm").exists());
    }

    /// The files of a vault whose schema is one higher than ours, closed or as a crash left it.
    fn newer(folder: &Path, crashed: bool) -> std::path::PathBuf {
        let path = folder.join("written.db");
        let connection = create(&path, &dek()).unwrap();
        let sql = format!("CREATE TABLE novelty (x); PRAGMA user_version = {};", SCHEMA + 1);
        connection.execute_batch(&sql).unwrap();
        let copy = folder.join("vault.db");
        if crashed {
            std::fs::copy(folder.join("written.db-wal"), folder.join("vault.db-wal")).unwrap();
            std::fs::copy(&path, &copy).unwrap();
        }
        drop(connection);
        if !crashed {
            std::fs::copy(&path, &copy).unwrap();
        }
        copy
    }

    #[test]
    fn a_newer_database_is_refused_and_stays_byte_identical() {
        for crashed in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let path = newer(folder.path(), crashed);
            let wal = folder.path().join("vault.db-wal");
            let read = || {
                (
                    std::fs::read(&path).unwrap(),
                    std::fs::read(&wal).unwrap_or_default(),
                )
            };
            let before = read();
            assert_eq!(
                before.1.is_empty(),
                !crashed,
                "after a crash the schema is known only to the WAL"
            );
            for _ in 0..2 {
                let refused = open(&path, &dek());
                assert!(
                    matches!(refused, Err(StoreError::Newer { needs, knows: SCHEMA }) if needs == SCHEMA + 1),
                    "{refused:?}"
                );
                assert_eq!(read(), before, "crashed: {crashed}");
            }
        }
    }

    #[test]
    fn a_database_of_another_program_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.db");
        let connection = create(&path, &dek()).unwrap();
        connection.execute_batch("PRAGMA application_id = 7;").unwrap();
        drop(connection);
        assert!(matches!(
            open(&path, &dek()),
            Err(StoreError::Damaged { part: Part::Database })
        ));
    }

    #[test]
    fn events_are_never_changed_nor_deleted() {
        let connection = in_memory().unwrap();
        connection
            .execute_batch(
                "INSERT INTO subjects VALUES ('s', 'person', '', NULL);
                 INSERT INTO assessments VALUES ('a', 's', 'p', 'full', '2026-11-23');
                 INSERT INTO events VALUES ('e', 'a', 's', '2026-11-23', 1, '', 'seen', 'note', '{}');",
            )
            .unwrap();
        for sql in [
            "UPDATE events SET body = 'x'",
            "DELETE FROM events",
            "INSERT OR REPLACE INTO events VALUES ('e', 'a', 's', '2026-11-23', 1, '', 'seen', 'note', 'x')",
            "INSERT INTO events VALUES ('e', 'a', 's', '2026-11-23', 1, '', 'seen', 'note', 'x')
                ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            "DELETE FROM assessments",
            "DELETE FROM subjects",
        ] {
            assert!(connection.execute(sql, []).is_err(), "{sql}");
            let body: String = connection
                .query_row("SELECT body FROM events", [], |row| row.get(0))
                .unwrap();
            assert_eq!(body, "{}", "{sql}");
        }
    }
}
