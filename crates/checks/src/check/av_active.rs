//! `av.active`: a program looks for harmful ones while others run.

use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::wmi::{self, Defender, Guard, Program, Registered, Role};
use crate::parse::{macos, plist};
use crate::raw::Seen;
use crate::request::{CmdId, PathId, Request, WmiId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;
use std::collections::BTreeMap;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let judged = match look.os() {
        Os::Windows => windows(look),
        Os::Macos => mac(look),
        Os::Linux | Os::Other => Ok(Judgement::not_applicable(NotApplicable::OtherSystems)),
    };
    judged.unwrap_or_else(Judgement::unknown)
}

/// What Defender says of itself.
pub(super) fn defender(look: &Look<'_>) -> Seen<Defender> {
    look.see(&Request::Wmi(WmiId::DefenderStatus), wmi::defender)
}

/// Every antivirus that has registered with Windows.
pub(super) fn antivirus(look: &Look<'_>) -> Seen<Vec<(Registered, Guard)>> {
    registered(look, WmiId::AntiVirus)
}

/// Every program of a kind that has registered with Windows, an entry that outlived its program left out. Of two
/// entries of one program the better counts: an update leaves the old one behind for a while.
pub(super) fn registered(look: &Look<'_>, class: WmiId) -> Seen<Vec<(Registered, Guard)>> {
    let mut best: BTreeMap<String, (Registered, Guard)> = BTreeMap::new();
    for program in look.see(&Request::Wmi(class), wmi::products)? {
        let guard = program.guard()?;
        if program.program == Program::Absent {
            continue;
        }
        best.entry(program.display_name.clone())
            .and_modify(|known| {
                if guard > known.1 {
                    *known = (program.clone(), guard);
                }
            })
            .or_insert((program, guard));
    }
    Ok(best.into_values().collect())
}

/// Defender first. If it is not in charge, another program may be: the bits that tell are not confirmed on
/// hardware. Servers have no such list, so there Defender alone tells.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let role = defender(look)?.role()?;
    if role == Role::Guards {
        return Ok(Judgement::pass().with("by", "defender"));
    }
    let best = antivirus(look)?.iter().map(|(_, guard)| *guard).max();
    let judgement = match (best, role) {
        (Some(Guard::On), _) => Judgement::pass().with("by", "third-party"),
        (Some(Guard::Snoozed), _) => Judgement::warn().with("state", "snoozed"),
        (Some(Guard::Expired), _) => Judgement::fail().with("state", "expired"),
        (Some(Guard::Off), _) | (None, Role::Sleeps) => Judgement::fail().with("state", "off"),
        // Passive is not off: somebody else is in charge, and we do not see who.
        (None, _) => return Err(UnknownReason::Inconsistent),
    };
    Ok(judgement.provisional())
}

/// Newer versions tell it themselves, which is not confirmed on hardware; before, the guard at the door and its
/// data.
fn mac(look: &Look<'_>) -> Seen<Judgement> {
    let version = look.read(PathId::MacVersion, plist::version)?;
    let verdict = |on| {
        if on {
            Judgement::pass().with("by", "xprotect")
        } else {
            Judgement::fail().with("state", "off")
        }
    };
    if plist::major(&version) >= 15 {
        return Ok(verdict(look.run(CmdId::XProtect, macos::xprotect)?).provisional());
    }
    look.read(PathId::MacXProtect, plist::antivirus_bundle)?;
    Ok(verdict(look.run(CmdId::Gatekeeper, macos::gatekeeper)?))
}
