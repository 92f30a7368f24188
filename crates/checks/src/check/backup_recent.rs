//! `backup.recent`: the last complete backup is not old.

use super::backup::{self, Program};
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use domain::UnknownReason;
use jiff::civil::{Date, DateTime};

const GOOD: i32 = 7;
const OLD: i32 = 30;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, at: DateTime) -> Judgement {
    judge(&backup::programs(look), at.date())
}

/// Of several backups the newest counts, so anything worse than good needs all of them to be seen.
fn judge(programs: &[Program], today: Date) -> Judgement {
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
        (..=GOOD, _) => Judgement::pass(),
        (_, Some(reason)) => return Judgement::unknown(reason),
        (..=OLD, None) => Judgement::warn(),
        (_, None) => Judgement::fail(),
    };
    judgement
        .with("ever", true)
        .with("last", last)
        .with("days", i64::from(days.max(0)))
}
