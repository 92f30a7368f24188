//! `os.updates_recent`: no security fix has been waiting for long.

use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::os_release::{self, Family};
use crate::parse::packages;
use crate::raw::Seen;
use crate::request::{FileName, FolderId, PathId};
use domain::UnknownReason;
use jiff::civil::{Date, DateTime};
use serde::Serialize;

/// A list older than this is old; a fix in it has waited at least as long.
const OLD: i32 = 14;

/// What the newest security list that this computer has fetched says.
#[derive(Serialize)]
struct Updates {
    waiting: usize,
    listed: Date,
}

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    gather(look).judge(|updates| judge(updates, knowledge, at.date()))
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

fn judge(updates: &Updates, knowledge: &Knowledge, today: Date) -> Judgement {
    let days = (today - updates.listed).get_days();
    // A list from tomorrow, or a clock before any table of ours, is a wrong clock.
    if days < -1 || today < knowledge.systems.as_of {
        return Judgement::unknown(UnknownReason::Inconsistent);
    }
    let judgement = match (updates.waiting, days > OLD) {
        (0, false) => Judgement::pass(),
        (1.., true) => Judgement::fail(),
        _ => Judgement::warn(),
    };
    judgement
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
