//! `backup.configured`: files are copied to another place without anyone thinking of it.

use super::backup::{self, Program};
use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::raw::Seen;
use crate::request::FolderId;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    judge(&backup::programs(look), synced(look))
}

/// A disk in a drawer, or a device on the network that fetches the files, is not seen from here: finding nothing asks
/// and does not blame.
fn judge(programs: &[Program], synced: Seen<bool>) -> Judgement {
    let plans = || {
        programs.iter().flat_map(|program| {
            program
                .plans
                .iter()
                .flatten()
                .map(move |plan| (program.name, plan))
        })
    };
    if let Some((name, _)) = plans().find(|(_, plan)| plan.scheduled && plan.away == Some(true)) {
        return Judgement::pass().with("by", name);
    }
    let unseen = programs
        .iter()
        .find_map(|program| program.plans.as_ref().err().copied());
    if let Some(reason) = unseen.or(synced.err()) {
        return Judgement::unknown(reason);
    }
    if plans().any(|(_, plan)| plan.scheduled && plan.away.is_none()) {
        return Judgement::unknown(UnknownReason::UnsupportedVersion);
    }
    let kind = if plans().any(|(_, plan)| plan.scheduled) {
        "same-disk"
    } else if plans().next().is_some() {
        "by-hand"
    } else if synced == Ok(true) {
        "synced"
    } else {
        "none"
    };
    Judgement::warn().with("kind", kind)
}

/// A folder that is the same on several devices: what is deleted here is deleted there.
fn synced(look: &Look<'_>) -> Seen<bool> {
    let home = look.list(FolderId::Home)?.has(".dropbox");
    let settings = look
        .entries(FolderId::UserConfig)?
        .is_some_and(|names| names.has("Nextcloud"));
    Ok(home || settings)
}
