//! `boot.secure_boot`: the firmware starts only systems that it can trust.

use crate::environment;
use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::{kernel, macos};
use crate::request::{CmdId, FolderId, KeyId, PathId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        // That everybody may read the value is not confirmed on hardware.
        Os::Windows => {
            environment::on_own_hardware(look, || windows(look).judge(|on| judge(*on)).provisional())
        }
        Os::Macos => environment::on_own_hardware(look, || mac(look)),
        Os::Linux | Os::Other => gather(look).judge(|on| judge(*on)),
    }
}

fn judge(on: bool) -> Judgement {
    if on { Judgement::pass() } else { Judgement::warn() }
}

fn windows(look: &Look<'_>) -> Fact<bool> {
    match look.find_key(KeyId::SecureBootState) {
        Ok(None) => Fact::NotApplicable(NotApplicable::NoUefi),
        Ok(Some(state)) => match state.number("UEFISecureBootEnabled") {
            Ok(Some(0)) => Fact::Known(false),
            Ok(Some(1)) => Fact::Known(true),
            _ => Fact::Unknown(UnknownReason::Unparsable),
        },
        Err(reason) => Fact::Unknown(reason),
    }
}

/// The chip of Apple guards its start by itself; what an older computer does, only the administrator sees.
fn mac(look: &Look<'_>) -> Judgement {
    match look.run(CmdId::Sysctl, macos::machine) {
        Ok(machine) if machine.apple_silicon => Judgement::not_applicable(NotApplicable::GuardedByChip),
        Ok(_) => Judgement::unknown(UnknownReason::Denied),
        Err(reason) => Judgement::unknown(reason),
    }
}

fn gather(look: &Look<'_>) -> Fact<bool> {
    match environment::hides_hardware(look) {
        Ok(Some(code)) => return Fact::NotApplicable(code),
        Ok(None) => {}
        Err(reason) => return Fact::Unknown(reason),
    }
    match look.list(FolderId::Firmware) {
        Ok(names) if names.has("efi") => look.read(PathId::SecureBoot, kernel::secure_boot).into(),
        // An empty folder would be no folder of the firmware.
        Ok(names) if names.names.is_empty() => Fact::Unknown(UnknownReason::Unparsable),
        Ok(_) => Fact::NotApplicable(NotApplicable::NoUefi),
        Err(reason) => Fact::Unknown(reason),
    }
}
