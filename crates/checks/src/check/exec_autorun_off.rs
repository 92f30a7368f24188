//! `exec.autorun_off`: a USB stick that is plugged in starts nothing.

use super::lock_idle_timeout::{running, switch};
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::desktop::Desktop;
use crate::request::GSetting;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(|never| {
        if *never {
            Judgement::pass()
        } else {
            Judgement::warn()
        }
    })
}

fn gather(look: &Look<'_>) -> Fact<bool> {
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
