//! `exec.reputation`: the system warns before it starts a program that nobody knows.

use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::macos;
use crate::raw::Seen;
use crate::request::{CmdId, KeyId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let judged = match look.os() {
        Os::Windows => windows(look),
        Os::Macos => look.run(CmdId::Gatekeeper, macos::gatekeeper).map(|on| {
            if on {
                Judgement::pass().with("by", "gatekeeper")
            } else {
                Judgement::fail().with("off", "system")
            }
        }),
        Os::Linux | Os::Other => Ok(Judgement::not_applicable(NotApplicable::OtherSystems)),
    };
    judged.unwrap_or_else(Judgement::unknown)
}

/// `SmartScreen` of the system and of Edge. Smart App Control, which is stricter, replaces the first where it is on;
/// its value is not confirmed on hardware.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let system = smart_screen(look)?;
    let browser = edge(look)?;
    if !system && app_control(look)? {
        return Ok(Judgement::pass().with("by", "app-control").provisional());
    }
    Ok(match (system, browser) {
        (true, true) => Judgement::pass().with("by", "smartscreen"),
        (true, false) => Judgement::warn().with("off", "browser"),
        // Off for programs; Smart App Control was asked too.
        (false, _) => Judgement::fail().with("off", "system").provisional(),
    })
}

/// A policy overrules the setting; without either it is on.
fn smart_screen(look: &Look<'_>) -> Seen<bool> {
    let policy = look.find_key(KeyId::PolicySmartScreen)?.unwrap_or_default();
    match policy.number("EnableSmartScreen")? {
        Some(0) => return Ok(false),
        Some(1) => return Ok(true),
        Some(_) => return Err(UnknownReason::Unparsable),
        None => {}
    }
    match look.key(KeyId::Explorer)?.text("SmartScreenEnabled")? {
        Some("Off") => Ok(false),
        None | Some("Warn" | "Prompt" | "RequireAdmin" | "Block" | "On") => Ok(true),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}

/// The same for the websites that Edge opens.
pub(super) fn edge(look: &Look<'_>) -> Seen<bool> {
    let policy = look.find_key(KeyId::PolicyEdge)?.unwrap_or_default();
    let value = match policy.number("SmartScreenEnabled")? {
        Some(value) => Some(value),
        None => look
            .find_key(KeyId::UserEdgeSmartScreen)?
            .unwrap_or_default()
            .number("")?,
    };
    match value {
        Some(0) => Ok(false),
        None | Some(1) => Ok(true),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}

fn app_control(look: &Look<'_>) -> Seen<bool> {
    let policy = look.find_key(KeyId::CodeIntegrityPolicy)?.unwrap_or_default();
    match policy.number("VerifiedAndReputablePolicyState")? {
        Some(1) => Ok(true),
        // 2: it watches and does not stop anything yet.
        None | Some(0 | 2) => Ok(false),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}
