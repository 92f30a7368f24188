//! `wifi.current_secure`: what goes over the wifi in use is encrypted.

use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::wifi::{self, Current, Protection};
use crate::raw::Seen;
use crate::request::{BusId, Request};
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let current = has_manager(look).and_then(|()| look.see(&Request::Bus(BusId::WifiCurrent), wifi::current));
    let fact = match current {
        Ok(current) if current.points.is_empty() => Fact::NotApplicable(NotApplicable::NoWifi),
        seen => seen.into(),
    };
    fact.judge(judge)
}

/// Only `NetworkManager` is asked; where it does not run, somebody else keeps the wifi.
pub(super) fn has_manager(look: &Look<'_>) -> Seen<()> {
    let names = look.bus_names()?.unwrap_or_default();
    if names.iter().any(|name| name == "org.freedesktop.NetworkManager") {
        Ok(())
    } else {
        Err(UnknownReason::UnsupportedVersion)
    }
}

/// Of several the worst counts.
fn judge(current: &Current) -> Judgement {
    let worst = current.points.iter().map(|point| point.protection()).min();
    let protection = worst.unwrap_or(Protection::Open);
    let judgement = match protection {
        Protection::Good => Judgement::pass(),
        // What a VPN sends is sealed already.
        Protection::Open if current.by_vpn => Judgement::warn(),
        Protection::Open | Protection::Wep | Protection::Wpa1 => Judgement::fail(),
    };
    judgement.with("protection", protection.code())
}
