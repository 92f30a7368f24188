//! Where things lie on the disk, and the two proofs that the birth of a key needs.
//!
//! ```text
//! <data>/resguardo.lock
//! <data>/<vault id>/vault-0001/   vault.db  vault.db-wal  vault.keys  vault.keys.2
//! <data>/<vault id>/vault-0002/   … unfinished       being built: ignored, removed at start
//! <data>/<vault id>/vault-0003/   … replaces         all before it is to go: removed at start
//! <data>/<vault id>/backups/      000042-<date>.db  000042-<date>.keys
//! <data>/<vault id>/erasing       being erased: finished at start
//! ```
//!
//! The active folder of a vault is the highest-numbered one that is not empty and has no `unfinished` in it.
//! Whatever builds a folder (creation, restore, repair, deleting an assessment) commits by deleting that marker: one
//! atomic step on every system, without a folder rename and without a pointer file to lose. The folder before it stays
//! as it was, damaged or not, until the vault is erased; only deleting an assessment removes it, by the marker
//! `replaces`.

use crate::file::{create_empty, is_temporary, remove_folder_marked_by, sync_folder};
use crate::{Part, StoreError};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};
use uuid::Uuid;

pub(crate) const DATABASE: &str = "vault.db";
pub(crate) const KEYS: &str = "vault.keys";
pub(crate) const KEYS_COPY: &str = "vault.keys.2";
pub(crate) const LOCK: &str = "resguardo.lock";
const BACKUPS: &str = "backups";
const UNFINISHED: &str = "unfinished";
const ERASING: &str = "erasing";
const REPLACES: &str = "replaces";

/// The id of a vault and the name of its folder. It says nothing about whose vault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VaultId(Uuid);

impl VaultId {
    /// Reads an id as it is printed.
    pub fn parse(text: &str) -> Option<Self> {
        let id = Self(Uuid::try_parse(text).ok()?);
        // `Uuid` also reads braces and capitals; a folder has one name.
        (id.to_string() == text).then_some(id)
    }

    pub(crate) fn new() -> Result<Self, StoreError> {
        let bytes = crate::keys::random()?;
        Ok(Self(uuid::Builder::from_random_bytes(*bytes).into_uuid()))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Display for VaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The folder of one vault, `<data>/<vault id>`.
#[derive(Clone)]
pub(crate) struct VaultFolder(PathBuf);

impl VaultFolder {
    pub(crate) fn new(data: &Path, id: VaultId) -> Self {
        Self(data.join(id.to_string()))
    }

    /// The folder to work in. No such folder in a vault that has other things (backups) means that the
    /// database is missing, never that the vault is new.
    pub(crate) fn active(&self) -> Result<PathBuf, StoreError> {
        let numbered = match self.numbered() {
            Err(StoreError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                return Err(StoreError::NoVault);
            }
            numbered => numbered?,
        };
        if self.0.join(ERASING).exists() {
            return Err(StoreError::NoVault);
        }
        for (_, folder) in numbered.iter().rev() {
            if !folder.join(UNFINISHED).exists() && !is_empty(folder)? {
                return Ok(folder.clone());
            }
        }
        Err(if self.holds_something()? {
            StoreError::Damaged {
                part: Part::DatabaseMissing,
            }
        } else {
            StoreError::NoVault
        })
    }

    /// Whether there is such a folder at all.
    pub(crate) fn exists(&self) -> bool {
        self.0.exists()
    }

    /// Where the backups are.
    pub(crate) fn backups(&self) -> PathBuf {
        self.0.join(BACKUPS)
    }

    /// Where the backups are, made if there is no such folder.
    pub(crate) fn make_backups(&self) -> Result<PathBuf, StoreError> {
        let backups = self.backups();
        if !backups.is_dir() {
            make_folder(&backups)?;
            sync_folder(&self.0).map_err(StoreError::at(&self.0))?;
        }
        Ok(backups)
    }

    /// The numbered folders, lowest first.
    fn numbered(&self) -> Result<Vec<(u32, PathBuf)>, StoreError> {
        let mut found: Vec<(u32, PathBuf)> = entries(&self.0)?
            .into_iter()
            .filter(|path| path.is_dir())
            .filter_map(|path| Some((number_of(&path)?, path)))
            .collect();
        found.sort();
        Ok(found)
    }

    /// Whether there is anything that a person could want back: everything counts but unfinished work.
    fn holds_something(&self) -> Result<bool, StoreError> {
        if self.0.join(ERASING).exists() {
            return Ok(false);
        }
        for path in entries(&self.0)? {
            let scaffold = number_of(&path).is_some() || path.file_name().is_some_and(|n| n == BACKUPS);
            let nothing = scaffold && path.is_dir() && (path.join(UNFINISHED).exists() || is_empty(&path)?);
            if !nothing {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Finishes an interrupted erasure, removes unfinished folders, what a finished one replaces, and temporary files.
    /// Only called under the lock, when this vault is not open.
    pub(crate) fn clean(&self) -> Result<(), StoreError> {
        if self.0.join(ERASING).exists() {
            return self.remove();
        }
        for (_, folder) in self.numbered()? {
            if folder.join(UNFINISHED).exists() || is_empty(&folder)? {
                remove_folder_marked_by(&folder, UNFINISHED).map_err(StoreError::at(&folder))?;
            } else {
                remove_temporary_files(&folder)?;
            }
        }
        self.finish_replacing()?;
        remove_temporary_files(&self.backups())?;
        self.remove_lone_keys()?;
        if !self.holds_something()? {
            return self.remove();
        }
        Ok(())
    }

    /// A backup is its database; what is left of a removed one, or of one that was not finished, is a key file.
    fn remove_lone_keys(&self) -> Result<(), StoreError> {
        for path in entries_if_there(&self.backups())? {
            let is_keys = path.extension().is_some_and(|extension| extension == "keys");
            if is_keys && !path.with_extension("db").exists() {
                fs::remove_file(&path).map_err(StoreError::at(&path))?;
            }
        }
        Ok(())
    }

    /// Removes all that the active folder replaces: earlier folders and every backup, keys first.
    pub(crate) fn finish_replacing(&self) -> Result<(), StoreError> {
        let Some((_, active)) = self.numbered()?.pop() else {
            return Ok(());
        };
        let marker = active.join(REPLACES);
        if !marker.exists() {
            return Ok(());
        }
        let earlier = |path: &PathBuf| path.is_dir() && *path != active;
        let earlier: Vec<PathBuf> = entries(&self.0)?.into_iter().filter(earlier).collect();
        for folder in &earlier {
            remove_keys(folder)?;
        }
        for folder in &earlier {
            fs::remove_dir_all(folder).map_err(StoreError::at(folder))?;
        }
        sync_folder(&self.0).map_err(StoreError::at(&self.0))?;
        fs::remove_file(&marker).map_err(StoreError::at(&marker))?;
        sync_folder(&active).map_err(StoreError::at(&active))
    }

    /// Marks the whole vault for erasure, then removes it: keys first, since without them the rest is noise.
    pub(crate) fn erase(&self) -> Result<(), StoreError> {
        let marker = self.0.join(ERASING);
        match create_empty(&marker) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(StoreError::at(&marker)(error));
            }
            _ => {}
        }
        for folder in entries(&self.0)?.into_iter().filter(|path| path.is_dir()) {
            remove_keys(&folder)?;
        }
        self.remove()
    }

    fn remove(&self) -> Result<(), StoreError> {
        remove_folder_marked_by(&self.0, ERASING).map_err(StoreError::at(&self.0))
    }
}

/// Key files and their copies.
fn remove_keys(folder: &Path) -> Result<(), StoreError> {
    for path in entries(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(KEYS) || name.ends_with(".keys") {
            fs::remove_file(&path).map_err(StoreError::at(&path))?;
        }
    }
    sync_folder(folder).map_err(StoreError::at(folder))
}

fn remove_temporary_files(folder: &Path) -> Result<(), StoreError> {
    for path in entries_if_there(folder)? {
        let name = path.file_name().and_then(|name| name.to_str());
        if name.is_some_and(is_temporary) {
            fs::remove_file(&path).map_err(StoreError::at(&path))?;
        }
    }
    Ok(())
}

/// The vaults in the data folder, by id.
pub(crate) fn vaults(data: &Path) -> Result<Vec<VaultId>, StoreError> {
    let mut found = Vec::new();
    for id in vault_folders(data)? {
        if VaultFolder::new(data, id).holds_something()? {
            found.push(id);
        }
    }
    Ok(found)
}

/// Removes what an interrupted run left behind.
pub(crate) fn clean(data: &Path) -> Result<(), StoreError> {
    for id in vault_folders(data)? {
        VaultFolder::new(data, id).clean()?;
    }
    Ok(())
}

fn vault_folders(data: &Path) -> Result<Vec<VaultId>, StoreError> {
    let mut ids: Vec<VaultId> = entries(data)?
        .iter()
        .filter(|path| path.is_dir())
        .filter_map(|path| VaultId::parse(path.file_name()?.to_str()?))
        .collect();
    ids.sort();
    Ok(ids)
}

/// Proof that the disk was looked at and has no vault, nor a part of one. There is no other way to get one.
pub(crate) struct NoVaultOnDisk(());

impl NoVaultOnDisk {
    pub(crate) fn scan(data: &Path) -> Result<Self, StoreError> {
        if vaults(data)?.is_empty() {
            Ok(Self(()))
        } else {
            Err(StoreError::VaultExists)
        }
    }
}

/// A numbered folder that did not exist before and that is marked as unfinished. A data key is born only
/// into one of these, so no key is ever minted over an existing vault.
pub(crate) struct FreshFolder(PathBuf);

impl FreshFolder {
    /// The first folder of a new vault, where the disk has none.
    pub(crate) fn first(_proof: &NoVaultOnDisk, data: &Path, id: VaultId) -> Result<Self, StoreError> {
        Self::another(data, id)
    }

    /// The first folder of one more vault, because a person asked for it. Its id is new, and so is its folder.
    pub(crate) fn another(data: &Path, id: VaultId) -> Result<Self, StoreError> {
        let vault = VaultFolder::new(data, id);
        make_folder(&vault.0)?;
        vault.make_backups()?;
        let fresh = Self::numbered(&vault, 1)?;
        sync_folder(data).map_err(StoreError::at(data))?;
        Ok(fresh)
    }

    /// The next folder of a vault that is there.
    pub(crate) fn next(vault: &VaultFolder) -> Result<Self, StoreError> {
        let highest = vault.numbered()?.last().map_or(0, |(number, _)| *number);
        Self::numbered(vault, highest + 1)
    }

    fn numbered(vault: &VaultFolder, number: u32) -> Result<Self, StoreError> {
        let folder = vault.0.join(format!("vault-{number:04}"));
        make_folder(&folder)?;
        let marker = folder.join(UNFINISHED);
        create_empty(&marker).map_err(StoreError::at(&marker))?;
        sync_folder(&vault.0).map_err(StoreError::at(&vault.0))?;
        Ok(Self(folder))
    }

    /// Says that everything before this folder is to go as soon as it is committed.
    pub(crate) fn replace_all_before(&self) -> Result<(), StoreError> {
        let marker = self.0.join(REPLACES);
        create_empty(&marker).map_err(StoreError::at(&marker))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Makes the folder the active one of its vault.
    pub(crate) fn commit(self) -> Result<PathBuf, StoreError> {
        let marker = self.0.join(UNFINISHED);
        sync_folder(&self.0).map_err(StoreError::at(&self.0))?;
        fs::remove_file(&marker).map_err(StoreError::at(&marker))?;
        sync_folder(&self.0).map_err(StoreError::at(&self.0))?;
        Ok(self.0)
    }
}

/// Creates a folder that only its owner may enter; fails if there is one.
fn make_folder(path: &Path) -> Result<(), StoreError> {
    private_folder().create(path).map_err(StoreError::at(path))
}

/// Creates the data folder, with its parents, where there is none, and closes it to others.
pub fn make_data_folder(path: &Path) -> Result<(), StoreError> {
    private_folder()
        .recursive(true)
        .create(path)
        .map_err(StoreError::at(path))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mut permissions = fs::metadata(path).map_err(StoreError::at(path))?.permissions();
        if permissions.mode() & 0o077 != 0 {
            permissions.set_mode(0o700);
            match fs::set_permissions(path, permissions).map_err(StoreError::at(path)) {
                // It is there to be viewed as it is.
                Err(StoreError::ReadOnly) => tracing::warn!("others may read the data folder"),
                closed => closed?,
            }
        }
    }
    Ok(())
}

fn private_folder() -> DirBuilder {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "the mode is a Unix idea"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// `vault-0007` is 7.
fn number_of(path: &Path) -> Option<u32> {
    let digits = path.file_name()?.to_str()?.strip_prefix("vault-")?;
    let plain = digits.len() >= 4 && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| digits.parse().ok())?
}

/// What is in a folder; nothing, if there is no such folder.
pub(crate) fn entries_if_there(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    if folder.is_dir() {
        entries(folder)
    } else {
        Ok(Vec::new())
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect())
        .map_err(StoreError::at(folder))
}

fn is_empty(folder: &Path) -> Result<bool, StoreError> {
    Ok(entries(folder)?.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0b7c1a52-6a53-4c3e-9c68-3f2f0e6b7a11";

    /// Builds the files in a new data folder and tells what is active (as its name) and whether it is a vault.
    #[track_caller]
    fn check(files: &[&str], active: Option<&str>, is_vault: bool) {
        let data = tempfile::tempdir().unwrap();
        let id = VaultId::parse(ID).unwrap();
        for file in files {
            let path = data.path().join(ID).join(file);
            if file.ends_with('/') {
                fs::create_dir_all(&path).unwrap();
            } else {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, "x").unwrap();
            }
        }
        let found = VaultFolder::new(data.path(), id).active();
        let name = found
            .as_ref()
            .ok()
            .and_then(|path| path.file_name())
            .and_then(|n| n.to_str());
        assert_eq!(name, active, "{files:?}");
        assert_eq!(
            vaults(data.path()).unwrap(),
            if is_vault { vec![id] } else { vec![] },
            "{files:?}"
        );
        assert_eq!(NoVaultOnDisk::scan(data.path()).is_err(), is_vault, "{files:?}");
        // Cleaning never changes what is there for the person.
        clean(data.path()).unwrap();
        assert_eq!(
            VaultFolder::new(data.path(), id).active().is_ok(),
            active.is_some(),
            "{files:?}"
        );
        assert_eq!(data.path().join(ID).exists(), is_vault, "{files:?}");
    }

    #[test]
    fn the_highest_finished_folder_is_active() {
        check(&["vault-0001/vault.db"], Some("vault-0001"), true);
        check(
            &["vault-0001/vault.db", "vault-0002/vault.db"],
            Some("vault-0002"),
            true,
        );
        check(
            &["vault-9999/vault.db", "vault-10000/vault.db"],
            Some("vault-10000"),
            true,
        );
        check(
            &[
                "vault-0001/vault.db",
                "vault-0002/unfinished",
                "vault-0002/vault.db",
            ],
            Some("vault-0001"),
            true,
        );
        check(&["vault-0001/vault.db", "vault-0002/"], Some("vault-0001"), true);
        check(
            &["vault-0001/vault.db", "vault-2/vault.db"],
            Some("vault-0001"),
            true,
        );
    }

    #[test]
    fn unfinished_work_is_no_vault() {
        check(&["backups/"], None, false);
        check(&["vault-0001/"], None, false);
        check(
            &["vault-0001/unfinished", "vault-0001/vault.keys", "backups/"],
            None,
            false,
        );
        check(
            &["erasing", "vault-0001/vault.db", "backups/000001.db"],
            None,
            false,
        );
    }

    #[test]
    fn any_part_of_a_vault_is_a_vault() {
        check(&["backups/000001.db"], None, true);
        check(&["damaged/vault.db"], None, true);
        check(&["vault-0001/vault.keys"], Some("vault-0001"), true);
        check(&["vault.keys"], None, true);
        check(&["vault-0001"], None, true);
    }

    #[test]
    fn a_fresh_folder_is_only_one_that_was_not_there() {
        let data = tempfile::tempdir().unwrap();
        let id = VaultId::parse(ID).unwrap();
        let proof = NoVaultOnDisk::scan(data.path()).unwrap();
        let folder = FreshFolder::first(&proof, data.path(), id).unwrap();
        assert!(
            FreshFolder::first(&proof, data.path(), id).is_err(),
            "the folder exists now, so it is not fresh"
        );
        fs::write(folder.path().join(KEYS), "x").unwrap();
        assert!(
            NoVaultOnDisk::scan(data.path()).is_ok(),
            "nothing is committed yet"
        );
        folder.commit().unwrap();
        assert!(matches!(
            NoVaultOnDisk::scan(data.path()),
            Err(StoreError::VaultExists)
        ));
    }

    #[test]
    fn temporary_files_go_at_start_and_others_stay() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join(ID).join("vault-0001");
        fs::create_dir_all(&folder).unwrap();
        for name in [
            "vault.db",
            "vault.db-wal",
            "vault.keys",
            ".vault.keys.00ff.tmp",
            "notes.tmp",
        ] {
            fs::write(folder.join(name), "x").unwrap();
        }
        clean(data.path()).unwrap();
        let mut left: Vec<PathBuf> = entries(&folder).unwrap();
        left.sort();
        let expected = ["notes.tmp", "vault.db", "vault.db-wal", "vault.keys"].map(|name| folder.join(name));
        assert_eq!(left, expected);
    }

    #[test]
    fn ids_are_read_in_their_one_spelling() {
        assert!(VaultId::parse(ID).is_some());
        for text in [
            "",
            "backups",
            &ID.to_uppercase(),
            &format!("{{{ID}}}"),
            &ID.replace('-', ""),
        ] {
            assert_eq!(VaultId::parse(text), None, "{text}");
        }
    }
}
