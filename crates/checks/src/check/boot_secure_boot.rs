//! `boot.secure_boot`: the firmware starts only systems that it can trust.

use crate::environment;
use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::kernel;
use crate::request::{FolderId, PathId};
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(|on| if *on { Judgement::pass() } else { Judgement::warn() })
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
