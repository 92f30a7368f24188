//! `pm.present`: there is a program that makes and keeps passwords.

use super::browser_password_store::{self, profiles};
use super::lock_idle_timeout::running;
use super::programs::Installed;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::{Knowledge, Program, ProgramKind};
use crate::look::Look;
use crate::parse::{browser, plist};
use crate::raw::Seen;
use crate::request::{FolderId, PathId, ProfileRoot};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let programs = match knowledge.programs.on(at.date()) {
        Ok(programs) => programs,
        Err(reason) => return Judgement::unknown(reason),
    };
    // Passwords are typed where there is a screen.
    if !matches!(look.os(), Os::Windows | Os::Macos) {
        match running(look) {
            Fact::Known(_) => {}
            Fact::NotApplicable(code) => return Judgement::not_applicable(code),
            Fact::Unknown(reason) => return Judgement::unknown(reason),
        }
    }
    let judgement = judge(look, programs);
    if judgement.reason.is_some() {
        return judgement;
    }
    judgement.with("table_date", knowledge.programs.as_of)
}

/// One that is installed may still not be used: the texts say so. The browser's own counts as a beginning.
fn judge(look: &Look<'_>, programs: &[Program]) -> Judgement {
    let installed = Installed::look(look);
    let extensions = extensions(look);
    let seen: Vec<&String> = extensions.iter().flatten().flatten().collect();
    let manager = programs.iter().find(|program| {
        program.kind == ProgramKind::PasswordManager
            && (installed.has(program) || program.extensions.iter().any(|id| seen.contains(&id)))
    });
    if let Some(manager) = manager {
        return Judgement::pass()
            .with("kind", "manager")
            .with("by", manager.name.as_str());
    }
    let stores = browser_password_store::saved(look);
    if stores.iter().flatten().any(|saved| *saved > 0) {
        return Judgement::pass().with("kind", "browser");
    }
    if look.os() == Os::Macos {
        // Every version of macOS keeps passwords; which ones is nobody's business.
        return match look.read(PathId::MacVersion, plist::version) {
            Ok(_) => Judgement::pass().with("kind", "system"),
            Err(reason) => Judgement::unknown(reason),
        };
    }
    let unseen = installed
        .unseen()
        .or(extensions.iter().find_map(|seen| seen.as_ref().err().copied()))
        .or(stores.iter().find_map(|saved| saved.err()));
    match unseen {
        Some(reason) => Judgement::unknown(reason),
        None => Judgement::warn(),
    }
}

/// The extensions that we look for, profile by profile.
fn extensions(look: &Look<'_>) -> Vec<Seen<Vec<String>>> {
    let mut found = Vec::new();
    for root in ProfileRoot::browsers(look.os()) {
        match profiles(look, root) {
            Ok(profiles) => found.extend(
                profiles
                    .unwrap_or_default()
                    .into_iter()
                    .map(|profile| of_profile(look, profile)),
            ),
            Err(reason) => found.push(Err(reason)),
        }
    }
    found
}

fn of_profile(look: &Look<'_>, profile: crate::request::Profile) -> Result<Vec<String>, UnknownReason> {
    let names = look.list(FolderId::Profile(profile))?;
    if profile.root.is_firefox() {
        if !names.has("extensions.json") {
            return Ok(Vec::new());
        }
        let on = look.read(PathId::FirefoxAddons(profile), browser::add_ons)?;
        return Ok(on.into_iter().map(str::to_owned).collect());
    }
    if names.has("Extensions") {
        Ok(look.list(FolderId::ChromiumExtensions(profile))?.names)
    } else {
        Ok(Vec::new())
    }
}
