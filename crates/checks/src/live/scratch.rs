//! A private folder for copies of `SQLite` files, wiped after the run and, if that was not to be, at the next one.

#![cfg_attr(
    not(feature = "sqlite"),
    expect(dead_code, reason = "only copies of SQLite files are kept there")
)]

use std::fs::Metadata;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const PREFIX: &str = "resguardo-checks-";

pub(super) struct Scratch {
    folder: TempDir,
}

impl Scratch {
    /// Makes the folder, readable by its owner alone, in memory where the system has such a place.
    pub(super) fn new() -> Option<Self> {
        let place = place();
        wipe_leftovers(&place);
        let prefix = format!("{PREFIX}{}-", std::process::id());
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix);
        // Without this the folder is as open as the umask lets it be. On Windows it lies in the person's own folder.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        match builder.tempdir_in(place) {
            Ok(folder) => Some(Self { folder }),
            Err(error) => {
                tracing::warn!(kind = ?error.kind(), "no private folder for copies");
                None
            }
        }
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = wipe(self.folder.path()) {
            tracing::warn!(kind = ?error.kind(), "copies could not be wiped");
        }
    }
}

fn place() -> PathBuf {
    std::env::var_os("XDG_RUNTIME_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute() && folder.is_dir())
        .unwrap_or_else(std::env::temp_dir)
}

/// Folders of runs that were killed: ours by owner, and of a process that is gone.
fn wipe_leftovers(place: &Path) {
    let Ok(entries) = fs_err::read_dir(place) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        let process = name
            .to_str()
            .and_then(|name| name.strip_prefix(PREFIX))
            .and_then(|rest| rest.split_once('-'))
            .and_then(|(process, _)| process.parse::<u32>().ok());
        let about = fs_err::symlink_metadata(entry.path()).ok();
        let ours = about.is_some_and(|about| about.is_dir() && is_ours(&about));
        if ours && process.is_some_and(is_gone) {
            let wiped = wipe(&entry.path()).and_then(|()| fs_err::remove_dir_all(entry.path()));
            if let Err(error) = wiped {
                tracing::warn!(kind = ?error.kind(), "copies of an earlier run could not be wiped");
            }
        }
    }
}

#[cfg(unix)]
fn is_ours(about: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    about.uid() == rustix::process::getuid().as_raw()
}

/// The folder for temporary files of Windows is the person's own.
#[cfg(windows)]
fn is_ours(_: &Metadata) -> bool {
    true
}

#[cfg(unix)]
fn is_gone(process: u32) -> bool {
    let process = i32::try_from(process)
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    process.is_none_or(|process| rustix::process::test_kill_process(process) == Err(rustix::io::Errno::SRCH))
}

#[cfg(windows)]
fn is_gone(process: u32) -> bool {
    !super::windows::is_running(process)
}

/// Writes zeros over every file. The folder is flat.
pub(super) fn wipe(folder: &Path) -> io::Result<()> {
    for entry in fs_err::read_dir(folder)? {
        let entry = entry?;
        let about = fs_err::symlink_metadata(entry.path())?;
        if about.is_file() {
            let mut file = fs_err::OpenOptions::new().write(true).open(entry.path())?;
            io::copy(&mut io::Read::take(io::repeat(0), about.len()), &mut file)?;
            file.flush()?;
            fs_err::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn the_folder_is_private_and_gone_afterwards() {
        let scratch = Scratch::new().unwrap();
        let path = scratch.path().to_owned();
        let mode = fs_err::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        fs_err::write(path.join("copy"), b"secret").unwrap();
        drop(scratch);
        assert!(!path.exists());
    }

    #[test]
    fn leftovers_of_dead_processes_are_wiped_and_others_stay() {
        let place = tempfile::tempdir().unwrap();
        let dead = place.path().join(format!("{PREFIX}4294967295-abc"));
        let alive = place.path().join(format!("{PREFIX}{}-abc", std::process::id()));
        let foreign = place.path().join("other-1-abc");
        for folder in [&dead, &alive, &foreign] {
            fs_err::create_dir(folder).unwrap();
            fs_err::write(folder.join("copy"), b"secret").unwrap();
        }
        wipe_leftovers(place.path());
        assert!(!dead.exists());
        assert!(alive.join("copy").exists());
        assert!(foreign.join("copy").exists());
    }
}
