//! `disk.backup_encrypted`: whoever finds the disk with the copies cannot read them.

use super::backup::{self, Program};
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::backups::{FileHistory, HistoryPlace, Plan};
use crate::parse::json;
use crate::raw::Seen;
use crate::request::NativeId;
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        // What a drive is and who has its letter now is not confirmed on hardware.
        Os::Windows => judge(&windows(look)).provisional(),
        // What Time Machine writes down is not confirmed on hardware.
        Os::Macos => judge(&backup::programs(look)).provisional(),
        Os::Linux | Os::Other => judge(&backup::programs(look)),
    }
}

fn windows(look: &Look<'_>) -> Vec<Program> {
    let history = backup::file_history(look, |history| {
        Ok(Plan {
            scheduled: history.on,
            away: Some(backup::is_away(look, history)?),
            sealed: sealed(look, history)?,
            last: None,
        })
    });
    vec![history, backup::other_program(look)]
}

/// Whether the drive with the copies is encrypted; a folder of another computer does not tell.
fn sealed(look: &Look<'_>, history: &FileHistory) -> Seen<Option<bool>> {
    let (HistoryPlace::Removable(drive) | HistoryPlace::Fixed(drive)) = &history.place else {
        return Ok(None);
    };
    match look.native(NativeId::DriveProtection(drive.clone()), json::value::<i32>)? {
        1 | 6 => Ok(Some(true)),
        2 | 4 | 5 | 8 => Ok(Some(false)),
        // It is becoming so, or cannot be.
        3 | 7 => Ok(None),
        _ => Err(UnknownReason::Unparsable),
    }
}

/// A copy in clear on another device is the worst of all, so it fails whatever else was not seen. On this same disk it
/// is as safe as the disk.
fn judge(programs: &[Program]) -> Judgement {
    let plans: Vec<_> = programs
        .iter()
        .flat_map(|program| program.plans.iter().flatten())
        .collect();
    let unseen = programs
        .iter()
        .find_map(|program| program.plans.as_ref().err().copied());
    let is_clear = |away| {
        plans
            .iter()
            .any(|plan| plan.sealed == Some(false) && plan.away == away)
    };
    match unseen {
        _ if is_clear(Some(true)) => Judgement::fail(),
        Some(reason) => Judgement::unknown(reason),
        None if plans.is_empty() => Judgement::not_applicable(NotApplicable::NoBackup),
        None if plans.iter().any(|plan| plan.sealed.is_none()) => {
            Judgement::unknown(UnknownReason::UnsupportedVersion)
        }
        None if is_clear(Some(false)) || is_clear(None) => Judgement::warn(),
        None => Judgement::pass(),
    }
}
