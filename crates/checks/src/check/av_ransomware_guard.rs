//! `av.ransomware_guard`: only known programs change the person's files, and nobody switches the antivirus off.

use super::av_active;
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::wmi::{self, Guard, Role};
use crate::raw::Seen;
use crate::request::{Request, WmiId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Windows => windows(look).unwrap_or_else(Judgement::unknown),
        _ => Judgement::not_applicable(NotApplicable::OtherSystems),
    }
}

/// Both settings are Defender's, and its guard over the folders sleeps when it does. What they say to a person
/// without rights is not confirmed on hardware.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let defender = av_active::defender(look)?;
    let awake = match defender.role()? {
        Role::Guards => true,
        Role::Sleeps if !another_guards(look)? => false,
        Role::Sleeps | Role::Aside => {
            return Ok(Judgement::not_applicable(NotApplicable::OtherAntivirus));
        }
    };
    let folders = awake && look.see(&Request::Wmi(WmiId::DefenderSettings), wmi::guards_folders)?;
    let tamper = defender
        .tamper_protected
        .ok_or(UnknownReason::UnsupportedVersion)?;
    let judgement = if folders && tamper {
        Judgement::pass()
    } else {
        Judgement::warn()
    };
    Ok(judgement
        .with("folders", folders)
        .with("tamper", tamper)
        .provisional())
}

fn another_guards(look: &Look<'_>) -> Seen<bool> {
    let programs = av_active::antivirus(look)?;
    Ok(programs.iter().any(|(_, guard)| *guard == Guard::On))
}
