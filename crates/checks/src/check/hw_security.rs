//! `hw.security`: whether there is a chip that keeps keys. Only shown: nobody can add one on an afternoon.

use crate::environment;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json::{self, Chip};
use crate::parse::kernel;
use crate::parse::macos::{self, SecurityChip};
use crate::raw::Seen;
use crate::request::{CmdId, FolderId, NativeId, PathId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    if look.os() == Os::Macos {
        return environment::on_own_hardware(look, || mac(look).unwrap_or_else(Judgement::unknown));
    }
    // What Windows tells a person without rights is not confirmed on hardware.
    let provisional = look.os() == Os::Windows;
    gather(look).judge(|chip| Judgement::info().with("chip", *chip).provisional_if(provisional))
}

/// The processor of Apple has it inside. What an older computer tells of its own is not confirmed on hardware.
fn mac(look: &Look<'_>) -> Seen<Judgement> {
    let is_inside = look.run(CmdId::Sysctl, macos::machine)?.apple_silicon;
    let chip = if is_inside {
        "built-in"
    } else {
        match look.run(CmdId::SecurityChip, macos::security_chip)? {
            SecurityChip::Second => "built-in",
            SecurityChip::First => "old",
            SecurityChip::None => "none",
        }
    };
    Ok(Judgement::info().with("chip", chip).provisional_if(!is_inside))
}

fn gather(look: &Look<'_>) -> Fact<&'static str> {
    match environment::hides_hardware(look) {
        Ok(Some(code)) => Fact::NotApplicable(code),
        Ok(None) if look.os() == Os::Windows => windows(look).into(),
        Ok(None) => chip(look).into(),
        Err(reason) => Fact::Unknown(reason),
    }
}

fn windows(look: &Look<'_>) -> Seen<&'static str> {
    let chip: Chip = look.native(NativeId::SecurityChip, json::value)?;
    match chip.version {
        0 => Ok("none"),
        1 => Ok("old"),
        2 => Ok("new"),
        _ => Err(UnknownReason::UnsupportedVersion),
    }
}

fn chip(look: &Look<'_>) -> Seen<&'static str> {
    let chips = look.names_far(FolderId::SecurityChips)?;
    if !chips.iter().any(|chip| chip == "tpm0") {
        return Ok("none");
    }
    Ok(match look.read(PathId::TpmVersion, kernel::tpm_version)? {
        2 => "new",
        _ => "old",
    })
}
