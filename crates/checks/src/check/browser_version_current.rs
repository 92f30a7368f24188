//! `browser.version_current`: the browsers are not old.

use super::browser_password_store::profiles;
use super::programs::Installed;
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::{Knowledge, Program, ProgramKind, Release};
use crate::look::Look;
use crate::parse::programs::{application, major};
use crate::raw::Seen;
use crate::request::{PathId, ProfileRoot};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::{Date, DateTime};

/// Days for which a newer version has been out.
const GOOD: i32 = 90;
const OLD: i32 = 180;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let tables = (knowledge.programs.on(at.date()), knowledge.releases.on(at.date()));
    let installed = Installed::look(look);
    match tables {
        (Ok(programs), Ok(releases)) => {
            let as_of = knowledge.releases.as_of;
            let browsers = browsers(look, &installed, programs, releases, at.date());
            // That a browser which updates itself renews its number in the Uninstall keys is not confirmed on hardware.
            judge(&browsers, installed.unseen(), || is_used(look), as_of)
                .provisional_if(look.os() == Os::Windows)
        }
        (Err(reason), _) | (_, Err(reason)) => Judgement::unknown(reason),
    }
}

/// One browser, and for how many days a newer one that the table knows has been out.
struct Browser {
    name: String,
    behind: Seen<i32>,
}

fn browsers(
    look: &Look<'_>,
    installed: &Installed,
    programs: &[Program],
    releases: &[Release],
    today: Date,
) -> Vec<Browser> {
    let mut found = Vec::new();
    for program in programs
        .iter()
        .filter(|program| program.kind == ProgramKind::Browser)
    {
        let mut add = |version: Seen<String>| {
            let behind = match version.and_then(|version| age(look.os(), program, &version, releases, today))
            {
                // A package that only points to a Snap is no browser.
                Ok(None) => return,
                Ok(Some(days)) => Ok(days),
                Err(reason) => Err(reason),
            };
            found.push(Browser {
                name: program.name.clone(),
                behind,
            });
        };
        for version in installed.versions(look, program) {
            add(version);
        }
        if installed.has_snap(program) {
            add(boxed(look, program, PathId::SnapFirefox));
        }
        if installed.has_flatpak(program) {
            add(boxed(look, program, PathId::FlatpakFirefox));
        }
    }
    found
}

/// Only Firefox writes its version where it can be read inside its box.
fn boxed(look: &Look<'_>, program: &Program, path: PathId) -> Seen<String> {
    if program.releases.as_deref() != Some("firefox") {
        return Err(UnknownReason::UnsupportedVersion);
    }
    look.find_far(path, application)?
        .ok_or(UnknownReason::UnsupportedVersion)
}

/// As old as the next version has been out.
fn age(os: Os, program: &Program, version: &str, releases: &[Release], today: Date) -> Seen<Option<i32>> {
    let Some(major) = major(version)? else {
        return Ok(None);
    };
    let product = product(os, program, version)?;
    let newer = releases
        .iter()
        .filter(|release| release.product == product && release.major > major)
        .map(|release| release.out)
        .min();
    Ok(Some(newer.map_or(0, |out| (today - out).get_days())))
}

/// What the versions are called in the table.
fn product<'p>(os: Os, program: &'p Program, version: &str) -> Seen<&'p str> {
    let product = program
        .releases
        .as_deref()
        .ok_or(UnknownReason::UnsupportedVersion)?;
    let parts: Vec<&str> = version.split('.').collect();
    match (os, product) {
        // An installer for firms may count in three numbers of its own.
        (Os::Windows, "chromium") if parts.len() != 4 => Err(UnknownReason::UnsupportedVersion),
        // Both editions have the same name there. Only the long-lived one goes on after the first dot.
        (Os::Macos, "firefox") if parts.get(1).is_some_and(|minor| *minor != "0") => Ok("firefox-esr"),
        _ => Ok(product),
    }
}

/// Of several the oldest counts, so anything better than old needs all of them to be seen.
fn judge(
    browsers: &[Browser],
    unseen: Option<UnknownReason>,
    used: impl FnOnce() -> Seen<bool>,
    as_of: Date,
) -> Judgement {
    let oldest = browsers
        .iter()
        .filter_map(|browser| Some((browser.behind.ok()?, &browser.name)))
        .max();
    let unseen = unseen.or(browsers.iter().find_map(|browser| browser.behind.err()));
    let judgement = match (oldest, unseen) {
        (Some((days, _)), _) if days > OLD => Judgement::fail(),
        (_, Some(reason)) => return Judgement::unknown(reason),
        (None, None) => return without_any(used()),
        (Some((days, _)), None) if days > GOOD => Judgement::warn(),
        (Some(_), None) => Judgement::pass(),
    };
    let judgement = judgement
        .with("browsers", browsers.len())
        .with("table_date", as_of);
    match oldest {
        Some((days, name)) => judgement
            .with("browser", name.as_str())
            .with("days", i64::from(days)),
        None => judgement,
    }
}

/// One that was used and is not in the table, or lies somewhere else, is not seen.
fn without_any(used: Seen<bool>) -> Judgement {
    match used {
        Ok(true) => Judgement::unknown(UnknownReason::UnsupportedVersion),
        Ok(false) => Judgement::not_applicable(NotApplicable::NoBrowserInstalled),
        Err(reason) => Judgement::unknown(reason),
    }
}

fn is_used(look: &Look<'_>) -> Seen<bool> {
    let mut used = false;
    for root in ProfileRoot::browsers(look.os()) {
        used |= profiles(look, root)?.is_some();
    }
    Ok(used)
}
