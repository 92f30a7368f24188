//! `browser.password_store`: a program that steals the browser's passwords finds them sealed.

use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::certificate;
use crate::parse::json::{self, Profiles};
use crate::raw::Seen;
use crate::request::{FolderId, NativeId, PathId, Profile, ProfileRoot, QueryId, Request};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;
use serde::Serialize;

/// Below this the stirring of a key store is that of an empty password.
const REAL_PASSWORD: u64 = 1000;

/// The passwords of one browser profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
struct Store {
    saved: u64,
    /// Those that any program of the person can read without asking.
    open: u64,
    /// Whether it is confirmed that the mark of the key means the same on this system.
    confirmed: bool,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(|stores| judge(stores))
}

fn gather(look: &Look<'_>) -> Fact<Vec<Seen<Store>>> {
    let mut stores = Vec::new();
    let mut used = false;
    for root in ProfileRoot::browsers(look.os()) {
        match profiles(look, root) {
            Ok(None) => {}
            Ok(Some(found)) => {
                used = true;
                stores.extend(found.into_iter().map(|profile| store(look, profile)));
            }
            Err(reason) => stores.push(Err(reason)),
        }
    }
    if !used && stores.is_empty() {
        return Fact::NotApplicable(match look.os() {
            // Safari is always there, and keeps passwords where the system guards them.
            Os::Macos => NotApplicable::InKeychain,
            Os::Linux | Os::Windows | Os::Other => NotApplicable::NoBrowser,
        });
    }
    Fact::Known(stores)
}

/// How many passwords each profile keeps.
pub(super) fn saved(look: &Look<'_>) -> Vec<Seen<u64>> {
    match gather(look) {
        Fact::Known(stores) => stores
            .into_iter()
            .map(|store| store.map(|store| store.saved))
            .collect(),
        Fact::NotApplicable(_) => Vec::new(),
        Fact::Unknown(reason) => vec![Err(reason)],
    }
}

/// A browser's profiles; `None` if it was never used.
pub(super) fn profiles(look: &Look<'_>, root: ProfileRoot) -> Seen<Option<Vec<Profile>>> {
    let found: Profiles = look.native(NativeId::Profiles(root), json::value)?;
    if found.elsewhere {
        return Err(UnknownReason::UnsupportedVersion);
    }
    Ok(found
        .present
        .then(|| (0..found.count).map(|index| Profile { root, index }).collect()))
}

fn judge(stores: &[Seen<Store>]) -> Judgement {
    let seen = || stores.iter().flatten();
    let open: u64 = seen().map(|store| store.open).sum();
    let saved: u64 = seen().map(|store| store.saved).sum();
    let judgement = match stores.iter().find_map(|store| store.err()) {
        _ if open > 0 => Judgement::warn(),
        Some(reason) => return Judgement::unknown(reason),
        None => Judgement::pass(),
    };
    // What is confirmed to be open is open, whatever else there is.
    let confirmed = seen().any(|store| store.confirmed && store.open > 0);
    judgement
        .with("saved", saved)
        .with("open", open)
        .provisional_if(!confirmed && seen().any(|store| !store.confirmed))
}

fn store(look: &Look<'_>, profile: Profile) -> Seen<Store> {
    let names = look.list(FolderId::Profile(profile))?;
    if profile.root.is_firefox() {
        return firefox(look, profile, names.has("logins.db"));
    }
    let os = look.os();
    let mut sum = Store {
        saved: 0,
        open: 0,
        confirmed: true,
    };
    for query in [QueryId::Logins(profile), QueryId::AccountLogins(profile)] {
        if names.has(query.file()) {
            let (saved, open) = look.see(&Request::Rows(query), certificate::chromium_logins)?;
            sum.saved += saved;
            // On macOS the key of that mark lies in the keychain, which asks the person.
            sum.open += if os == Os::Macos { 0 } else { open };
            sum.confirmed &= saved == 0 || os == Os::Linux;
        }
    }
    Ok(sum)
}

/// Newer versions write each password into a database besides, under the same key, and one day only there.
fn firefox(look: &Look<'_>, profile: Profile, has_database: bool) -> Seen<Store> {
    let mut saved = look
        .find(PathId::FirefoxLogins(profile), certificate::firefox_logins)?
        .unwrap_or_default();
    if has_database {
        let query = Request::Rows(QueryId::FirefoxLogins(profile));
        saved = saved.max(look.see(&query, certificate::firefox_rows)?);
    }
    if saved == 0 {
        return Ok(Store {
            saved,
            open: 0,
            confirmed: true,
        });
    }
    let stirred = look.see(
        &Request::Rows(QueryId::NssPassword(profile)),
        certificate::iterations,
    )?;
    let open = match stirred {
        1 => saved,
        REAL_PASSWORD.. => 0,
        _ => return Err(UnknownReason::Unparsable),
    };
    Ok(Store {
        saved,
        open,
        confirmed: true,
    })
}
