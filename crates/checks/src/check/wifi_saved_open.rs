//! `wifi.saved_open`: the computer joins no open wifi by itself.

use super::wifi_current_secure::{has_manager, windows};
use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::wifi::{self, Saved};
use crate::request::{BusId, Request};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    // The list of macOS is the administrator's.
    if look.os() == Os::Macos {
        return Judgement::unknown(UnknownReason::NeedsPermission);
    }
    if look.os() == Os::Windows {
        return windows(look, NotApplicable::NoSavedWifi, |cards| cards.cards > 0);
    }
    let saved = has_manager(look).and_then(|()| look.see(&Request::Bus(BusId::WifiSaved), wifi::saved));
    let fact = match saved {
        Ok(saved) if saved.networks == 0 => Fact::NotApplicable(NotApplicable::NoSavedWifi),
        seen => seen.into(),
    };
    fact.judge(judge)
}

fn judge(saved: &Saved) -> Judgement {
    let judgement = if saved.joined_alone == 0 {
        Judgement::pass()
    } else {
        Judgement::warn()
    };
    judgement.with("open", saved.joined_alone)
}
