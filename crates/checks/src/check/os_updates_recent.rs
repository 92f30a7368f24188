//! `os.updates_recent`: no security fix has been waiting for long.

use super::Limit;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::os_release::{self, Family};
use crate::parse::plist::{self, SoftwareUpdate};
use crate::parse::{packages, wmi};
use crate::raw::Seen;
use crate::request::{FileName, FolderId, PathId, Request, WmiId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::{Date, DateTime};
use serde::Serialize;

/// Days: a list older than this is old; a fix in it has waited at least as long.
pub(super) const LIMIT: Limit = Limit::days(14);
/// Windows gets its fixes on the second Tuesday: two of those are 35 days apart at most.
const MONTH: i32 = 35;

/// What the newest security list that this computer has fetched says.
#[derive(Serialize)]
struct Updates {
    waiting: usize,
    listed: Date,
}

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    Judgement::by_limit(knowledge.own_limit("os.updates_recent"), LIMIT, |days| {
        by(look, knowledge, at.date(), i32::from(days))
    })
}

fn by(look: &Look<'_>, knowledge: &Knowledge, today: Date, old: i32) -> Judgement {
    match look.os() {
        Os::Windows => match look.see(&Request::Wmi(WmiId::Fixes), wmi::newest_fix) {
            Ok(readings) => windows(readings, knowledge, today, old),
            Err(reason) => Judgement::unknown(reason),
        },
        Os::Macos => match look.read(PathId::MacSoftwareUpdate, plist::software_update) {
            Ok(update) => Fact::from(mac(&update))
                .judge(|updates| judge(updates, knowledge, today, old))
                .provisional_if(update.offers_version),
            Err(reason) => Judgement::unknown(reason),
        },
        Os::Linux | Os::Other => gather(look).judge(|updates| judge(updates, knowledge, today, old)),
    }
}

/// A new version of the system is no fix and is left out, as far as its name tells.
fn mac(update: &SoftwareUpdate) -> Seen<Updates> {
    Ok(Updates {
        waiting: update.waiting,
        listed: update.looked.ok_or(UnknownReason::StaleData)?,
    })
}

/// Fixes come once a month, so the newest installed one tells whether another has been waiting. Where the date can
/// be read in two ways, both must say the same.
fn windows(readings: [Date; 2], knowledge: &Knowledge, today: Date, old: i32) -> Judgement {
    let days = |day: &Date| (today - *day).get_days();
    let mut possible: Vec<Date> = readings.into_iter().filter(|day| days(day) >= -1).collect();
    possible.sort_unstable();
    if today < knowledge.systems.as_of || possible.is_empty() {
        return Judgement::unknown(UnknownReason::Inconsistent);
    }
    let judged = |day: &Date| match days(day) {
        days if days <= MONTH => Judgement::pass(),
        days if days <= MONTH + old => Judgement::warn(),
        _ => Judgement::fail(),
    };
    let oldest = possible[0];
    if possible.iter().any(|day| judged(day) != judged(&oldest)) {
        return Judgement::unknown(UnknownReason::Unparsable);
    }
    judged(&oldest)
        .with("basis", "installed")
        .with("listed", oldest)
        .with("days", i64::from(days(&oldest).max(0)))
}

fn gather(look: &Look<'_>) -> Fact<Updates> {
    let family = look
        .read(PathId::OsRelease, os_release::parse)
        .map(|distribution| distribution.family());
    match family {
        Ok(Family::Debian) => debian(look).into(),
        // What pacman knows says nothing before it has been told to look, which nobody does for it.
        Ok(Family::Arch) => Fact::Unknown(UnknownReason::StaleData),
        Ok(Family::Fedora | Family::Other) => Fact::Unknown(UnknownReason::UnsupportedVersion),
        Err(reason) => Fact::Unknown(reason),
    }
}

fn judge(updates: &Updates, knowledge: &Knowledge, today: Date, old: i32) -> Judgement {
    let days = (today - updates.listed).get_days();
    // A list from tomorrow, or a clock before any table of ours, is a wrong clock.
    if days < -1 || today < knowledge.systems.as_of {
        return Judgement::unknown(UnknownReason::Inconsistent);
    }
    let judgement = match (updates.waiting, days > old) {
        (0, false) => Judgement::pass(),
        (1.., true) => Judgement::fail(),
        _ => Judgement::warn(),
    };
    judgement
        .with("basis", "list")
        .with("waiting", updates.waiting)
        .with("listed", updates.listed)
        .with("days", i64::from(days.max(0)))
}

fn debian(look: &Look<'_>) -> Seen<Updates> {
    let names = look.list(FolderId::AptLists)?.names;
    let mut listed = None;
    let mut waiting = 0;
    let mut lists = 0;
    let installed = look.read(PathId::DpkgStatus, packages::installed)?;
    for name in &names {
        let file = PathId::AptIndex(FileName::new(name).ok_or(UnknownReason::Unparsable)?);
        if name.ends_with("_InRelease") {
            listed = listed.max(Some(look.read(file, packages::release_date)?));
        } else if name.ends_with("_Packages") || name.ends_with("_Packages.lz4") {
            let offered = look.read(file, packages::offered)?;
            waiting += packages::waiting(&installed, &offered);
            lists += 1;
        } else {
            // Packed in a way that we do not unpack, or signed in the old way.
            return Err(UnknownReason::UnsupportedVersion);
        }
    }
    match (listed, lists) {
        (Some(listed), 1..) => Ok(Updates { waiting, listed }),
        // Never fetched, or thrown away.
        _ => Err(UnknownReason::StaleData),
    }
}
