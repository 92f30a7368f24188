//! Files and folders, opened for reading only.

use super::{failure, json};
use crate::parse::json::Listing;
use crate::raw::{Answer, Failure, Raw};
use crate::request::FolderId;
use std::io::Read as _;
use std::path::Path;

/// Lists of packages are the largest thing that is read.
const LARGEST: u64 = 64 * 1024 * 1024;
#[cfg(target_os = "linux")]
const APT_LISTS: &str = "/var/lib/apt/lists";

/// A file's bytes and, unless the kernel makes them up, the length that it had when it was opened.
pub(super) fn read(path: &Path, has_length: bool) -> Answer {
    let mut options = fs_err::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        // A pipe under the name of a settings file must not keep us waiting.
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
        fs_err::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.bits().cast_signed());
    }
    let file = options.open(path).map_err(|error| failure(&error))?;
    let about = file.metadata().map_err(|error| failure(&error))?;
    if !about.is_file() || about.len() > LARGEST {
        return Err(Failure::failed());
    }
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| failure(&error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Failure::failed());
    }
    Ok(if has_length {
        Raw::with_length(bytes, about.len())
    } else {
        Raw::new(bytes)
    })
}

/// The names of a folder that a check looks for.
pub(super) fn list(path: &Path, folder: &FolderId) -> Answer {
    let mut names = names(path)?;
    if matches!(folder, FolderId::AptLists) {
        names = names
            .iter()
            .filter_map(|name| suite(name))
            .map(str::to_owned)
            .collect();
    }
    names.retain(|name| folder.keeps(name));
    names.sort();
    names.dedup();
    json(&Listing { names })
}

pub(super) fn names(path: &Path) -> Result<Vec<String>, Failure> {
    let entries = fs_err::read_dir(path).map_err(|error| failure(&error))?;
    entries
        .map(|entry| {
            let entry = entry.map_err(|error| failure(&error))?;
            Ok(entry.file_name().to_string_lossy().into_owned())
        })
        .collect()
}

/// Whether something is there, below a folder that can be listed. "No" only if the nearest folder above that is there
/// was listed and lacks the next name.
pub(super) fn is_there(base: &Path, below: &str) -> Result<bool, Failure> {
    let mut above = base.to_owned();
    for part in below.split('/') {
        // Names have no case on Windows.
        let is_part = |name: &String| name == part || (cfg!(windows) && name.eq_ignore_ascii_case(part));
        if !names(&above)?.iter().any(is_part) {
            return Ok(false);
        }
        above.push(part);
    }
    Ok(true)
}

/// A list of packages, found by the end of its name: the beginning names the server that it came from.
#[cfg(target_os = "linux")]
pub(super) fn read_apt_index(end: &str) -> Answer {
    let mut names = names(Path::new(APT_LISTS))?;
    names.sort();
    let name = names.iter().find(|name| suite(name) == Some(end));
    read(&Path::new(APT_LISTS).join(name.ok_or(Failure::Missing)?), true)
}

fn suite(name: &str) -> Option<&str> {
    name.rsplit_once("_dists_").map(|(_, end)| end)
}
