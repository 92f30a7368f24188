//! macOS: files and commands as on Linux, and the certificates of the keychain.

use super::{command, failure, files, json};
use crate::parse::certificate::Store;
use crate::parse::json::to_hex;
use crate::raw::{Answer, Failure};
use crate::request::{CmdId, KeyPlace, NativeId, Request};
use crate::system::Os;
use security_framework::item::{ItemClass, ItemSearchOptions, Limit, Reference, SearchResult};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub(super) const OS: Os = Os::Macos;

/// The list of what the person let programs do: only a program that may see the whole disk can open it, and nobody is
/// asked when another one tries. It is not read.
const GUARDED: &str = "Library/Application Support/com.apple.TCC/TCC.db";

/// What the keychain answers when it holds nothing of the kind.
const NOT_FOUND: i32 = -25300;

pub(super) fn home() -> Option<PathBuf> {
    std::env::home_dir().filter(|home| home.is_absolute())
}

pub(super) fn run(command: CmdId, home: Option<&Path>, limit: Duration) -> Answer {
    command::run(command, home, limit)
}

pub(super) fn ask(request: &Request, home: Result<&Path, Failure>) -> Answer {
    match request {
        Request::Native(NativeId::FullDiskAccess) => json(&has_full_disk_access(home?)?),
        Request::Native(NativeId::Certificates) => certificates(),
        _ => Err(Failure::Unsupported),
    }
}

fn has_full_disk_access(home: &Path) -> Result<bool, Failure> {
    match fs_err::File::open(home.join(GUARDED)) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(false),
        Err(error) => Err(failure(&error)),
    }
}

/// A folder of the person; `None` if there is none. Whoever lists it without the permission makes macOS ask.
pub(super) fn folder(home: &Path, place: KeyPlace) -> Result<Option<PathBuf>, Failure> {
    if !has_full_disk_access(home)? {
        return Err(Failure::Denied);
    }
    Ok(files::is_there(home, place.folder())?.then(|| home.join(place.folder())))
}

/// Certificates with their key. Only the certificate is taken: asking for the key could ask the person.
fn certificates() -> Answer {
    let found = ItemSearchOptions::new()
        .class(ItemClass::identity())
        .limit(Limit::All)
        .load_refs(true)
        .skip_authenticated_items(true)
        .search();
    let found = match found {
        Ok(found) => found,
        Err(error) if error.code() == NOT_FOUND => Vec::new(),
        Err(_) => return Err(Failure::failed()),
    };
    let certificates = found
        .into_iter()
        .map(|item| match item {
            SearchResult::Ref(Reference::Identity(identity)) => identity
                .certificate()
                .map(|certificate| to_hex(&certificate.to_der()))
                .map_err(|_| Failure::failed()),
            _ => Err(Failure::failed()),
        })
        .collect::<Result<Vec<_>, _>>()?;
    json(&Store { certificates })
}
