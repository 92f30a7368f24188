//! `av.signatures_recent`: the antivirus knows what is new.

use super::av_active;
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::plist;
use crate::parse::wmi::{Defender, Guard, Role};
use crate::raw::Seen;
use crate::request::PathId;
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::{Date, DateTime};

/// Days. Defender fetches several times a day.
const FRESH: u64 = 3;
const OLD: u64 = 7;
/// Days. Apple sends new data every few weeks; where these limits lie is our choice.
const APPLE_FRESH: i32 = 60;
const APPLE_OLD: i32 = 120;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, at: DateTime) -> Judgement {
    let judged = match look.os() {
        Os::Windows => windows(look),
        Os::Macos => mac(look, at.date()),
        Os::Linux | Os::Other => Ok(Judgement::not_applicable(NotApplicable::OtherSystems)),
    };
    judged.unwrap_or_else(Judgement::unknown)
}

/// Defender counts the days. Of other programs one bit tells, which is not confirmed on hardware.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let defender = av_active::defender(look)?;
    let role = defender.role()?;
    if role == Role::Guards {
        return by_days(&defender);
    }
    let programs = av_active::antivirus(look)?;
    let mut guarding = programs
        .iter()
        .filter(|(_, guard)| *guard == Guard::On)
        .peekable();
    if guarding.peek().is_none() {
        return match role {
            // Nobody guards, which another check tells; this is what there is to be woken up.
            Role::Sleeps => by_days(&defender),
            _ => Err(UnknownReason::Inconsistent),
        };
    }
    let recent = guarding
        .map(|(program, _)| program.is_recent())
        .collect::<Result<Vec<bool>, _>>()?;
    let judgement = if recent.contains(&true) {
        Judgement::pass()
    } else {
        Judgement::warn()
    };
    Ok(judgement.provisional())
}

fn by_days(defender: &Defender) -> Seen<Judgement> {
    let days = defender.signature_days;
    // Never fetched.
    if days >= 65535 {
        return Err(UnknownReason::StaleData);
    }
    let judgement = match days {
        0..=FRESH => Judgement::pass(),
        days if days <= OLD => Judgement::warn(),
        _ => Judgement::fail(),
    };
    Ok(judgement.with("days", days))
}

/// By the list of what was installed; that it has every piece of data is not confirmed on hardware.
fn mac(look: &Look<'_>, today: Date) -> Seen<Judgement> {
    let newest = look.read(PathId::MacInstallHistory, plist::newest_antivirus_data)?;
    let days = (today - newest).get_days();
    // Data from tomorrow is a wrong clock.
    if days < -1 {
        return Err(UnknownReason::Inconsistent);
    }
    let judgement = match days {
        days if days <= APPLE_FRESH => Judgement::pass(),
        days if days <= APPLE_OLD => Judgement::warn(),
        _ => Judgement::fail(),
    };
    Ok(judgement.with("days", i64::from(days.max(0))).provisional())
}
