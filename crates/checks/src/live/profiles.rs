//! Profiles of browsers, counted and never named.

use super::{failure, files};
use crate::parse::json::Profiles;
use crate::raw::Failure;
use crate::request::{Profile, ProfileRoot};
use std::io;
use std::path::{Path, PathBuf};

/// How many profiles a browser has. Absent only if the nearest folder above that exists was listed and lacks the
/// next name.
pub(super) fn count(home: &Path, root: ProfileRoot) -> Result<Profiles, Failure> {
    let folder = home.join(root.folder());
    if !files::is_there(home, root.folder())? {
        return Ok(Profiles {
            present: false,
            count: 0,
            elsewhere: false,
        });
    }
    let found = folders(&folder, root)?;
    Ok(Profiles {
        present: true,
        count: u8::try_from(found.len()).map_err(|_| Failure::failed())?,
        elsewhere: has_profiles_elsewhere(&folder, root)?,
    })
}

/// The folder of a profile.
pub(super) fn folder(home: &Path, profile: Profile) -> Result<PathBuf, Failure> {
    folders(&home.join(profile.root.folder()), profile.root)?
        .into_iter()
        .nth(profile.index.into())
        .ok_or(Failure::Missing)
}

/// `firefox/0`, as [`Profile`] writes itself.
pub(super) fn parse(text: &str) -> Option<Profile> {
    let (name, index) = text.split_once('/')?;
    let root = ProfileRoot::ALL.into_iter().find(|root| root.short() == name)?;
    Some(Profile {
        root,
        index: index.parse().ok()?,
    })
}

fn folders(root_folder: &Path, root: ProfileRoot) -> Result<Vec<PathBuf>, Failure> {
    if root.marks().is_empty() {
        return Ok(vec![root_folder.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in fs_err::read_dir(root_folder).map_err(|error| failure(&error))? {
        let path = entry.map_err(|error| failure(&error))?.path();
        let is_folder = fs_err::metadata(&path).is_ok_and(|about| about.is_dir());
        if is_folder && has_mark(&path, root)? {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn has_mark(folder: &Path, root: ProfileRoot) -> Result<bool, Failure> {
    for mark in root.marks() {
        match fs_err::symlink_metadata(folder.join(mark)) {
            Ok(_) => return Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(failure(&error)),
        }
    }
    Ok(false)
}

/// Firefox lists its profiles in a file and may keep some under any path.
fn has_profiles_elsewhere(folder: &Path, root: ProfileRoot) -> Result<bool, Failure> {
    if !root.is_firefox() {
        return Ok(false);
    }
    match fs_err::read(folder.join("profiles.ini")) {
        Ok(text) => Ok(String::from_utf8_lossy(&text)
            .lines()
            .any(|line| line.trim() == "IsRelative=0")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(failure(&error)),
    }
}
