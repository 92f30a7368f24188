//! `browser.protections`: the browsers warn of websites that are known to deceive.

use super::browser_password_store::profiles;
use super::exec_reputation;
use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::browser;
use crate::raw::Seen;
use crate::request::{FolderId, PathId, Profile, ProfileRoot};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(|warns| judge(warns))
}

/// Of each profile, whether it warns.
fn gather(look: &Look<'_>) -> Fact<Vec<Seen<bool>>> {
    let mut warns = Vec::new();
    let mut used = false;
    for root in ProfileRoot::browsers(look.os()) {
        match profiles(look, root) {
            Ok(None) => {}
            Ok(Some(found)) => {
                used = true;
                warns.extend(found.into_iter().map(|profile| of_profile(look, profile)));
            }
            Err(reason) => warns.push(Err(reason)),
        }
    }
    if !used && warns.is_empty() {
        return match look.os() {
            // Safari is always there, and keeps its switch where a program needs a permission to look.
            Os::Macos => Fact::Unknown(UnknownReason::NeedsPermission),
            Os::Linux | Os::Windows | Os::Other => Fact::NotApplicable(NotApplicable::NoBrowser),
        };
    }
    Fact::Known(warns)
}

fn judge(warns: &[Seen<bool>]) -> Judgement {
    let silent = warns.iter().filter(|warns| **warns == Ok(false)).count();
    let judgement = match warns.iter().find_map(|warns| warns.err()) {
        _ if silent > 0 => Judgement::warn(),
        Some(reason) => return Judgement::unknown(reason),
        None => Judgement::pass(),
    };
    judgement.with("silent", silent)
}

/// A profile that was never used has no settings yet, and the browser's own ones warn.
fn of_profile(look: &Look<'_>, profile: Profile) -> Seen<bool> {
    match profile.root {
        // Edge asks a list of its own. There is one switch for every profile, and where macOS keeps it is not known.
        ProfileRoot::EdgeWindows => return exec_reputation::edge(look),
        ProfileRoot::EdgeMac => return Err(UnknownReason::UnsupportedVersion),
        _ => {}
    }
    let names = look.list(FolderId::Profile(profile))?;
    if profile.root.is_firefox() {
        if names.has("prefs.js") {
            look.read(PathId::FirefoxPrefs(profile), browser::firefox_warns)
        } else {
            Ok(true)
        }
    } else if names.has("Preferences") {
        look.read(PathId::ChromiumPreferences(profile), browser::chromium_warns)
    } else {
        Ok(true)
    }
}
