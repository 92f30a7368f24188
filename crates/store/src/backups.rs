//! Automatic backups: whole, encrypted with the same data key, each with a copy of the key file.
//!
//! A backup is `000042-20261127T221700.db` with `.keys` beside it. `VACUUM INTO` writes it from inside `SQLite`,
//! never a copy of an open file; it is read back from the disk before it gets its name, and only then may an older one go.

use crate::file::{create_empty, remove_if_there, sync_folder, temporary_beside};
use crate::keys::{Dek, KeyFile};
use crate::layout::VaultFolder;
use crate::tables::commits;
use crate::thinning::superfluous;
use crate::{Part, StoreError, VaultId, database};
use jiff::civil::{Date, DateTime};
use rusqlite::Connection;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// One automatic backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// A higher one is later, whatever the clock said.
    pub number: u32,
    /// What the clock on the wall said.
    pub made: DateTime,
    /// Size of the database, in bytes.
    pub size: u64,
    /// The schema that it had, if it was made before the data was brought to a newer one.
    pub before_migration_from: Option<u32>,
}

/// Backups from before a migration stay this many days, however many others there are.
const MIGRATION_DAYS: i32 = 30;
const STAMP: &str = "%Y%m%dT%H%M%S";

impl Backup {
    /// Reads the name of a backup's database.
    fn of(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.strip_suffix(".db")?;
        let (number, rest) = name.split_once('-')?;
        let (stamp, schema) = match rest.split_once("-schema-") {
            Some((stamp, schema)) => (stamp, Some(schema.parse().ok()?)),
            None => (rest, None),
        };
        let whole = number.len() >= 6 && number.bytes().all(|byte| byte.is_ascii_digit());
        Some(Self {
            number: whole.then(|| number.parse().ok())??,
            made: DateTime::strptime(STAMP, stamp).ok()?,
            size: fs::metadata(path).ok()?.len(),
            before_migration_from: schema,
        })
    }

    fn name(&self) -> String {
        let schema = self
            .before_migration_from
            .map_or_else(String::new, |schema| format!("-schema-{schema}"));
        format!("{:06}-{}{schema}", self.number, self.made.strftime(STAMP))
    }

    pub(crate) fn database(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}.db", self.name()))
    }

    pub(crate) fn keys(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}.keys", self.name()))
    }

    fn day(&self) -> Date {
        self.made.date()
    }
}

/// The backups of a vault, newest first. One without its key file is not listed: nothing would open it.
pub(crate) fn list(place: &VaultFolder) -> Result<Vec<Backup>, StoreError> {
    let folder = place.backups();
    let mut found: Vec<Backup> = crate::layout::entries_if_there(&folder)?
        .iter()
        .filter_map(|path| Backup::of(path))
        .filter(|backup| backup.keys(&folder).exists())
        .collect();
    found.sort_by_key(|backup| std::cmp::Reverse(backup.number));
    Ok(found)
}

/// The backup with this number.
pub(crate) fn find(place: &VaultFolder, number: u32) -> Result<Backup, StoreError> {
    list(place)?
        .into_iter()
        .find(|backup| backup.number == number)
        .ok_or(StoreError::NoBackup)
}

/// The key file beside the newest backup whose copy can be read.
pub(crate) fn newest_keys(place: &VaultFolder, id: VaultId) -> Option<KeyFile> {
    let folder = place.backups();
    list(place)
        .ok()?
        .iter()
        .find_map(|backup| KeyFile::read_one(&backup.keys(&folder), id).ok())
}

/// Makes a backup of an open database and then lets superfluous ones go.
pub(crate) fn make(
    connection: &Connection,
    dek: &Dek,
    keys: &KeyFile,
    place: &VaultFolder,
    made: DateTime,
    before_migration_from: Option<u32>,
) -> Result<Backup, StoreError> {
    let folder = place.make_backups()?;
    let mut backup = Backup {
        number: list(place)?.first().map_or(0, |newest| newest.number) + 1,
        made,
        size: 0,
        before_migration_from,
    };
    let target = backup.database(&folder);
    let temporary = temporary_beside(&target)?;
    let written = write(connection, dek, &temporary)
        .and_then(|()| keys.write_one(&backup.keys(&folder)))
        .and_then(|()| fs::rename(&temporary, &target).map_err(StoreError::at(&target)))
        .and_then(|()| sync_folder(&folder).map_err(StoreError::at(&folder)));
    if let Err(error) = written {
        // Nobody misses what was never there; what cannot be removed now goes at the next start.
        for left in [&temporary, &backup.keys(&folder)] {
            let _ = fs::remove_file(left);
        }
        return Err(error);
    }
    backup.size = fs::metadata(&target).map_err(StoreError::at(&target))?.len();
    thin(place)?;
    Ok(backup)
}

/// Gives every backup the slots of the present key file: a passphrase or a code that no longer opens the vault does
/// not open a backup of it either.
pub(crate) fn renew_keys(place: &VaultFolder, id: VaultId, keys: &KeyFile) -> Result<(), StoreError> {
    let folder = place.backups();
    for backup in list(place)? {
        let path = backup.keys(&folder);
        let mut renewed = keys.clone();
        renewed.commits = KeyFile::read_one(&path, id).map_or(0, |own| own.commits);
        renewed.write_one(&path)?;
    }
    Ok(())
}

/// Reads a backup in every way there is, where it lies.
pub(crate) fn verify(place: &VaultFolder, backup: &Backup, dek: &Dek) -> Result<(), StoreError> {
    let path = backup.database(&place.backups());
    let checked =
        database::open_to_read(&path, &dek.pragma()).and_then(|connection| database::check(&connection));
    checked.map_err(|error| match error {
        StoreError::Damaged { .. } => StoreError::Damaged { part: Part::Backup },
        error => error,
    })
}

fn write(connection: &Connection, dek: &Dek, path: &Path) -> Result<(), StoreError> {
    let name = path
        .to_str()
        .ok_or_else(|| StoreError::at(path)(std::io::ErrorKind::InvalidFilename.into()))?;
    // Ours before SQLite would create it readable by others; it takes an empty file.
    create_empty(path).map_err(StoreError::at(path))?;
    connection
        .execute("VACUUM INTO ?1", [name])
        .map_err(StoreError::database)?;
    File::open(path)
        .and_then(|file| file.sync_all())
        .map_err(StoreError::at(path))?;
    let copy = database::open_to_read(path, &dek.pragma())?;
    database::check_quickly(&copy)?;
    // Before schema 2 nothing was counted.
    let count = |connection| commits::get(connection).unwrap_or_default();
    if count(&copy) == count(connection) {
        Ok(())
    } else {
        Err(StoreError::Damaged { part: Part::Backup })
    }
}

fn thin(place: &VaultFolder) -> Result<(), StoreError> {
    let all = list(place)?;
    let Some(newest) = all.first() else { return Ok(()) };
    let (before_migration, ordinary): (Vec<_>, Vec<_>) = all
        .iter()
        .partition(|backup| backup.before_migration_from.is_some());
    let days: Vec<(u32, Date)> = ordinary
        .iter()
        .map(|backup| (backup.number, backup.day()))
        .collect();
    let gone = superfluous(&days);
    let is_old = |backup: &&&Backup| (newest.day() - backup.day()).get_days() > MIGRATION_DAYS;
    let old = before_migration.iter().filter(is_old).copied();
    for backup in ordinary
        .into_iter()
        .filter(|backup| gone.contains(&backup.number))
        .chain(old)
    {
        remove(place, backup)?;
    }
    Ok(())
}

/// The database first: a key file alone is nothing, and is cleaned away at the next start.
fn remove(place: &VaultFolder, backup: &Backup) -> Result<(), StoreError> {
    let folder = place.backups();
    for path in [backup.database(&folder), backup.keys(&folder)] {
        remove_if_there(&path).map_err(StoreError::at(&path))?;
    }
    sync_folder(&folder).map_err(StoreError::at(&folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_number_time_and_schema() {
        let folder = tempfile::tempdir().unwrap();
        let made = jiff::civil::date(2026, 11, 27).at(22, 17, 5, 0);
        for (before_migration_from, name) in [
            (None, "000042-20261127T221705"),
            (Some(1), "000042-20261127T221705-schema-1"),
        ] {
            let backup = Backup {
                number: 42,
                made,
                size: 3,
                before_migration_from,
            };
            assert_eq!(backup.name(), name);
            let path = backup.database(folder.path());
            fs::write(&path, "abc").unwrap();
            assert_eq!(Backup::of(&path), Some(backup));
        }
        for other in [
            "42-20261127T221705.db",
            "000042.db",
            "000042-x.db",
            "vault.db",
            "000042-20261127T221705.keys",
        ] {
            assert_eq!(Backup::of(&folder.path().join(other)), None, "{other}");
        }
    }
}
