//! `backup.recent`: the last complete backup is not old.

use super::Limit;
use super::backup::{self, Program};
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::backups::{self, Plan};
use crate::raw::Seen;
use crate::request::KeyId;
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::{Date, DateTime};

/// Days without a backup.
pub(super) const LIMIT: Limit = Limit::days(7);
/// With the usual limit: older than this is bad.
const OLD: i32 = 30;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let programs = match look.os() {
        Os::Windows => windows(look),
        Os::Linux | Os::Macos | Os::Other => backup::programs(look),
    };
    let own = knowledge.own_limit("backup.recent");
    Judgement::by_limit(own, LIMIT, |good| {
        // What File History and Time Machine write down is not confirmed on hardware.
        let is_unsure = matches!(look.os(), Os::Windows | Os::Macos);
        judge(&programs, at.date(), i32::from(good)).provisional_if(is_unsure)
    })
}

fn windows(look: &Look<'_>) -> Vec<Program> {
    let history = backup::file_history(look, |history| {
        Ok(Plan {
            scheduled: history.on,
            last: last(look)?,
            ..Plan::default()
        })
    });
    vec![history, backup::other_program(look)]
}

/// The day up to which File History has copied everything. It is said to write zero while it works, which says nothing.
fn last(look: &Look<'_>) -> Seen<Option<Date>> {
    let key = look.find_key(KeyId::UserFileHistory)?.unwrap_or_default();
    match key.number("ProtectedUpToTime")? {
        None => Ok(None),
        Some(moment) => Ok(Some(backups::day_of_windows(moment)?)),
    }
}

/// Of several backups the newest counts, so anything worse than good needs all of them to be seen. Whoever chose a
/// later limit gets the same time again before it is bad.
fn judge(programs: &[Program], today: Date, good: i32) -> Judgement {
    let old = OLD.max(good * 2);
    let unseen = programs
        .iter()
        .find_map(|program| program.plans.as_ref().err().copied());
    let plans: Vec<_> = programs
        .iter()
        .flat_map(|program| program.plans.iter().flatten())
        .collect();
    let Some(last) = plans.iter().filter_map(|plan| plan.last).max() else {
        return match unseen {
            Some(reason) => Judgement::unknown(reason),
            None if plans.is_empty() => Judgement::not_applicable(NotApplicable::NoBackup),
            // No better than one that stopped long ago.
            None => Judgement::fail().with("ever", false),
        };
    };
    let days = (today - last).get_days();
    let judgement = match (days, unseen) {
        // Written in another time zone it may be tomorrow there.
        (..-1, _) => return Judgement::unknown(UnknownReason::Inconsistent),
        (days, _) if days <= good => Judgement::pass(),
        (_, Some(reason)) => return Judgement::unknown(reason),
        (days, None) if days <= old => Judgement::warn(),
        (_, None) => Judgement::fail(),
    };
    judgement
        .with("ever", true)
        .with("last", last)
        .with("days", i64::from(days.max(0)))
}
