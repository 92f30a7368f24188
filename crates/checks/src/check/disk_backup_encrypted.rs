//! `disk.backup_encrypted`: whoever finds the disk with the copies cannot read them.

use super::backup::{self, Program};
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    judge(&backup::programs(look))
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
