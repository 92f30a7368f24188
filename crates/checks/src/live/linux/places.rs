//! Folders in which files of the person land or are kept.

use super::super::{failure, files};
use crate::raw::Failure;
use crate::request::KeyPlace;
use std::path::{Path, PathBuf};

const USER_FOLDERS: &str = ".config/user-dirs.dirs";

/// The folder; `None` if there is none.
pub(super) fn folder(home: &Path, place: KeyPlace) -> Result<Option<PathBuf>, Failure> {
    let below = below_home(home, place)?;
    Ok(files::is_there(home, &below)?.then(|| home.join(below)))
}

/// The folder in the person's language, below the home folder.
fn below_home(home: &Path, place: KeyPlace) -> Result<String, Failure> {
    if !files::is_there(home, USER_FOLDERS)? {
        return Ok(place.folder().to_owned());
    }
    let text = fs_err::read(home.join(USER_FOLDERS)).map_err(|error| failure(&error))?;
    let text = String::from_utf8(text).map_err(|_| Failure::failed())?;
    let chosen = text.lines().find_map(|line| {
        line.trim()
            .strip_prefix(place.variable())
            .and_then(|rest| rest.strip_prefix("="))
    });
    let Some(chosen) = chosen else {
        return Ok(place.folder().to_owned());
    };
    // Elsewhere, or the whole home folder: nobody keeps it apart.
    let below = chosen
        .trim_matches('"')
        .strip_prefix("$HOME/")
        .map(|below| below.trim_end_matches('/'));
    match below {
        Some(below) if !below.is_empty() && !below.split('/').any(|part| part == "..") => {
            Ok(below.to_owned())
        }
        _ => Err(Failure::Unsupported),
    }
}
