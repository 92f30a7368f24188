//! `exec.autorun_off`: a USB stick that is plugged in starts nothing.

use super::lock_idle_timeout::{running, switch};
use crate::environment;
use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::desktop::Desktop;
use crate::raw::Seen;
use crate::request::{GSetting, KeyId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

/// Kinds of drives that a policy of Windows silences: those that can be taken out, and discs, which some sticks pose as.
const DRIVES: u64 = 0x04 | 0x20;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let never = match look.os() {
        Os::Windows => windows(look).into(),
        Os::Linux | Os::Macos | Os::Other => gather(look),
    };
    never.judge(|never| {
        if *never {
            Judgement::pass()
        } else {
            Judgement::warn()
        }
    })
}

/// macOS shows what is plugged in and starts nothing from it.
/// By a policy for everybody, else one for the person, or by the person's own switch.
fn windows(look: &Look<'_>) -> Seen<bool> {
    environment::any(&[by_policy(look), by_switch(look)])
}

fn by_policy(look: &Look<'_>) -> Seen<bool> {
    for key in [KeyId::MachinePolicyExplorer, KeyId::UserPolicyExplorer] {
        let policy = look.find_key(key)?.unwrap_or_default();
        if let Some(silent) = policy.number("NoDriveTypeAutoRun")? {
            return Ok(silent & DRIVES == DRIVES);
        }
    }
    Ok(false)
}

fn by_switch(look: &Look<'_>) -> Seen<bool> {
    let own = look.find_key(KeyId::UserAutoplay)?.unwrap_or_default();
    match own.number("DisableAutoplay")? {
        None | Some(0) => Ok(false),
        Some(1) => Ok(true),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}

fn gather(look: &Look<'_>) -> Fact<bool> {
    if look.os() == Os::Macos {
        return Fact::NotApplicable(NotApplicable::OtherSystems);
    }
    let setting = match running(look) {
        Fact::Known(Desktop::Gnome) => GSetting::GnomeAutorunNever,
        Fact::Known(Desktop::Cinnamon) => GSetting::CinnamonAutorunNever,
        Fact::Known(Desktop::Mate) => GSetting::MateAutorunNever,
        Fact::Known(Desktop::Kde | Desktop::Other) => {
            return Fact::Unknown(UnknownReason::UnsupportedVersion);
        }
        Fact::NotApplicable(code) => return Fact::NotApplicable(code),
        Fact::Unknown(reason) => return Fact::Unknown(reason),
    };
    switch(look, setting).into()
}
