//! `boot.integrity`: the heart of the system cannot be changed while it runs.

use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::kernel;
use crate::parse::macos::{self, Integrity};
use crate::raw::Seen;
use crate::request::{CmdId, KeyId, PathId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let judged = match look.os() {
        Os::Windows => windows(look),
        Os::Macos => look.run(CmdId::SystemIntegrity, macos::integrity).map(mac),
        Os::Linux => linux(look),
        Os::Other => Err(UnknownReason::UnsupportedVersion),
    };
    judged.unwrap_or_else(Judgement::unknown)
}

fn mac(state: Integrity) -> Judgement {
    match state {
        Integrity::On => Judgement::pass(),
        Integrity::Partly => Judgement::warn().with("state", "partly"),
        Integrity::Off => Judgement::fail(),
    }
}

/// Memory integrity. Whether the setting is in force only another source tells, which not everybody may read; so
/// the verdict is not confirmed.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let memory = look.find_key(KeyId::MemoryIntegrity)?.unwrap_or_default();
    let judgement = match memory.number("Enabled")? {
        Some(1) => Judgement::pass(),
        None | Some(0) => Judgement::warn().with("state", "off"),
        Some(_) => return Err(UnknownReason::Unparsable),
    };
    Ok(judgement.provisional())
}

/// Only shown: a distribution chooses it, and drivers of makers need it open.
fn linux(look: &Look<'_>) -> Seen<Judgement> {
    let lockdown = look.read(PathId::Lockdown, kernel::lockdown)?;
    let tainted = look.read(PathId::Tainted, kernel::is_tainted)?;
    Ok(Judgement::info()
        .with("lockdown", lockdown)
        .with("tainted", tainted))
}
