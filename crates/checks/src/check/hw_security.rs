//! `hw.security`: whether there is a chip that keeps keys. Only shown: nobody can add one on an afternoon.

use crate::environment;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::kernel;
use crate::raw::Seen;
use crate::request::{FolderId, PathId};
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(|chip| Judgement::info().with("chip", *chip))
}

fn gather(look: &Look<'_>) -> Fact<&'static str> {
    match environment::hides_hardware(look) {
        Ok(Some(code)) => Fact::NotApplicable(code),
        Ok(None) => chip(look).into(),
        Err(reason) => Fact::Unknown(reason),
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
