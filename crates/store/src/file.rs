//! Writing a small file so that it is either the old one or the new one, whatever happens in between.

use crate::StoreError;
use crate::keys::random;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Temporary files of [`write_verified`] end like this; what a crash left behind is removed at the next start.
const TEMPORARY: &str = ".tmp";

/// Writes a file beside its destination, syncs it, reads it back, and only then renames it over the old one.
///
/// For key files and for exports alike. The file is readable by its owner only.
/// Comparing what the disk gives back, and not what is in memory, is the point: `KeePassium` lost databases
/// to a storage that said "written" (KeePassium#130).
pub fn write_verified(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let temporary = temporary_beside(path)?;
    let written = write_and_compare(&temporary, bytes)
        .and_then(|()| fs::rename(&temporary, path))
        .and_then(|()| sync_folder_of(path));
    written.map_err(|error| {
        // After a successful rename there is nothing left to remove, and that is fine.
        if let Err(left) = fs::remove_file(&temporary)
            && left.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(kind = ?left.kind(), "a temporary file stays until the next start");
        }
        StoreError::at(path)(error)
    })
}

/// A name that no other writer uses, in the folder of the destination: a rename is atomic only inside one
/// file system, and the shared temporary folder is for nothing of ours.
pub(crate) fn temporary_beside(path: &Path) -> Result<PathBuf, StoreError> {
    let tag = u64::from_le_bytes(*random()?);
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{tag:016x}{TEMPORARY}"));
    Ok(path.with_file_name(name))
}

/// Whether a file is a temporary one of ours, or a journal that `SQLite` kept beside one.
pub(crate) fn is_temporary(name: &str) -> bool {
    name.starts_with('.') && (name.ends_with(TEMPORARY) || name.contains(".tmp-"))
}

/// Removes a file; one that is not there is as good as removed.
pub(crate) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn write_and_compare(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    let mut back = Vec::with_capacity(bytes.len());
    File::open(path)?.read_to_end(&mut back)?;
    if back == bytes {
        Ok(())
    } else {
        Err(io::Error::other("the file does not read back as it was written"))
    }
}

/// Creates an empty file that did not exist, and makes that last.
pub(crate) fn create_empty(path: &Path) -> io::Result<()> {
    private().write(true).create_new(true).open(path)?.sync_all()?;
    sync_folder_of(path)
}

/// Options for a file that only its owner may read.
pub(crate) fn private() -> OpenOptions {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "the mode is a Unix idea"))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes what happened to the names in a folder last. Windows has no such call.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    match File::open(folder)?.sync_all() {
        // Some network and FUSE file systems have no folder sync; the rename stands all the same.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
            ) => {}
        other => return other,
    }
    Ok(())
}

/// As [`sync_folder`], for the folder that a file is in.
pub(crate) fn sync_folder_of(path: &Path) -> io::Result<()> {
    // A bare file name has the parent "", which stands for the current folder.
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => sync_folder(folder),
        _ => sync_folder(Path::new(".")),
    }
}

/// Removes a folder and everything in it, one named file last. As long as that file is there, the next start
/// sees that the folder is to go; without this order a kill half way could leave a folder that looks whole.
pub(crate) fn remove_folder_marked_by(folder: &Path, marker: &str) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() == marker {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    sync_folder(folder)?;
    remove_if_there(&folder.join(marker))?;
    fs::remove_dir(folder)?;
    sync_folder_of(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_write_replaces_the_file_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.keys");
        for content in ["one", "another, longer", ""] {
            write_verified(&path, content.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), content);
            assert_eq!(names(folder.path()), ["vault.keys"]);
        }
    }

    #[test]
    fn a_failed_rename_keeps_the_old_file_and_removes_the_temporary_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("occupied");
        fs::create_dir(&path).unwrap();
        assert!(matches!(write_verified(&path, b"x"), Err(StoreError::Io { .. })));
        assert_eq!(names(folder.path()), ["occupied"]);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        write_verified(&path, b"x").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn the_marker_goes_last() {
        let folder = tempfile::tempdir().unwrap();
        let marked = folder.path().join("marked");
        fs::create_dir_all(marked.join("inner")).unwrap();
        fs::write(marked.join("inner/file"), "x").unwrap();
        fs::write(marked.join("file"), "x").unwrap();
        fs::write(marked.join("unfinished"), "").unwrap();
        remove_folder_marked_by(&marked, "unfinished").unwrap();
        assert!(names(folder.path()).is_empty());
    }
}
