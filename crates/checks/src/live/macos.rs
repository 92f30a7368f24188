//! macOS: files and commands as on Linux, and the certificates of the keychain.

use super::{command, json};
use crate::parse::certificate::Store;
use crate::parse::json::to_hex;
use crate::raw::{Answer, Failure};
use crate::request::{CmdId, NativeId, Request};
use crate::system::Os;
use security_framework::item::{ItemClass, ItemSearchOptions, Limit, Reference, SearchResult};
use std::path::{Path, PathBuf};
use std::time::Duration;

pub(super) const OS: Os = Os::Macos;

/// What the keychain answers when it holds nothing of the kind.
const NOT_FOUND: i32 = -25300;

pub(super) fn home() -> Option<PathBuf> {
    std::env::home_dir().filter(|home| home.is_absolute())
}

pub(super) fn run(command: CmdId, home: Option<&Path>, limit: Duration) -> Answer {
    command::run(command, home, limit)
}

pub(super) fn ask(request: &Request) -> Answer {
    match request {
        Request::Native(NativeId::Certificates) => certificates(),
        _ => Err(Failure::Unsupported),
    }
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
