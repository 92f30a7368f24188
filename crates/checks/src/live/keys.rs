//! Files that open something: keys to other computers, certificates, stores of passwords. Counted, and never named.

use super::{failure, files};
use crate::parse::json::Counted;
use crate::raw::Failure;
use std::fs::Metadata;
use std::io::Read as _;
use std::path::{Path, PathBuf};

const SSH: &str = ".ssh";
/// How every private key begins.
const HEAD: &str = "-----BEGIN ";
const LABEL: &str = "PRIVATE KEY";
const RULE: &str = "-----";
/// The longest first line of one.
const FIRST_LINE: u64 = 64;
/// No key is near this.
const LARGEST_KEY: u64 = 64 * 1024;

/// How many private keys there are.
pub(super) fn count_ssh_keys(home: &Path) -> Result<Counted, Failure> {
    counted(ssh_keys(home)?.len())
}

/// One of them, by its place among their names.
pub(super) fn ssh_key(home: &Path, number: u16) -> Result<PathBuf, Failure> {
    ssh_keys(home)?
        .into_iter()
        .nth(number.into())
        .ok_or(Failure::Missing)
}

fn ssh_keys(home: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !files::is_there(home, SSH)? {
        return Ok(Vec::new());
    }
    let folder = home.join(SSH);
    let mut found = Vec::new();
    for name in files::names(&folder)? {
        let path = folder.join(&name);
        let about = fs_err::metadata(&path).map_err(|error| failure(&error))?;
        if about.is_file() && about.len() <= LARGEST_KEY && begins_as_key(&path)? {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Only the first line is looked at: beside keys lie settings and lists of other computers.
fn begins_as_key(path: &Path) -> Result<bool, Failure> {
    let file = fs_err::File::open(path).map_err(|error| failure(&error))?;
    let mut head = Vec::new();
    file.take(FIRST_LINE)
        .read_to_end(&mut head)
        .map_err(|error| failure(&error))?;
    let head = String::from_utf8_lossy(&head);
    let line = head.lines().next().unwrap_or_default();
    let label = line.strip_prefix(HEAD).and_then(|rest| rest.strip_suffix(RULE));
    Ok(label.is_some_and(|label| label.ends_with(LABEL)))
}

fn counted(files: usize) -> Result<Counted, Failure> {
    let files = u16::try_from(files).map_err(|_| Failure::failed())?;
    Ok(Counted { files })
}

/// Folders below the one that was asked for.
const DEEPEST: u8 = 3;
/// More names than this are not looked through.
const MOST_NAMES: usize = 50_000;

/// How many files that open something lie in a folder; none if there is no such folder.
pub(super) fn count_key_files(folder: Option<PathBuf>) -> Result<Counted, Failure> {
    let mut found = 0;
    let mut names_left = MOST_NAMES;
    let mut folders: Vec<(PathBuf, u8)> = folder.into_iter().map(|folder| (folder, DEEPEST)).collect();
    while let Some((folder, depth)) = folders.pop() {
        for name in files::names(&folder)? {
            names_left = names_left.checked_sub(1).ok_or_else(Failure::failed)?;
            // Hidden folders hold what programs keep for themselves.
            if name.starts_with('.') {
                continue;
            }
            let path = folder.join(&name);
            let about = match fs_err::symlink_metadata(&path) {
                Ok(about) => about,
                // It may have gone meanwhile.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(failure(&error)),
            };
            if about.is_dir() && depth > 0 {
                folders.push((path, depth - 1));
            } else if about.is_file() && opens_something(&name, &about) {
                found += 1;
            }
        }
    }
    counted(found)
}

/// By the end of its name. A slide show of another maker ends like a key, and is larger.
fn opens_something(name: &str, about: &Metadata) -> bool {
    let name = name.to_lowercase();
    has_ending(&name, &["p12", "pfx", "kdbx"])
        || (has_ending(&name, &["key"]) && about.len() <= LARGEST_KEY)
        || name.contains("recovery-key")
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, end)| endings.contains(&end))
}
