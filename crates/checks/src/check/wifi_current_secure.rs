//! `wifi.current_secure`: what goes over the wifi in use is encrypted.

use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json::{self, WirelessCards};
use crate::parse::macos;
use crate::parse::wifi::{self, Current, Protection};
use crate::raw::Seen;
use crate::request::{BusId, CmdId, NativeId, Request};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    if look.os() == Os::Macos {
        return mac(look).unwrap_or_else(Judgement::unknown).provisional();
    }
    if look.os() == Os::Windows {
        return windows(look, NotApplicable::NoWifi, |cards| cards.connected > 0);
    }
    let current = has_manager(look).and_then(|()| look.see(&Request::Bus(BusId::WifiCurrent), wifi::current));
    let fact = match current {
        Ok(current) if current.points.is_empty() => Fact::NotApplicable(NotApplicable::NoWifi),
        seen => seen.into(),
    };
    fact.judge(judge)
}

/// Which way everything goes matters on an open network alone. What the programs print is not confirmed on hardware.
fn mac(look: &Look<'_>) -> Seen<Judgement> {
    let Some(protection) = look.run(CmdId::Wifi, wifi::report)? else {
        return Ok(Judgement::not_applicable(NotApplicable::NoWifi));
    };
    let by_vpn = match protection {
        Protection::Open => look.run(CmdId::DefaultRoute, macos::goes_by_vpn)?,
        Protection::Wep | Protection::Wpa1 | Protection::Good => false,
    };
    Ok(judge_one(protection, by_vpn))
}

/// Whoever asks Windows about a wireless network asks where the person is, which wants a permission that only the person
/// can give. Whether there is such a network at all is free.
pub(super) fn windows(
    look: &Look<'_>,
    none: NotApplicable,
    has_any: impl FnOnce(WirelessCards) -> bool,
) -> Judgement {
    match look.native(NativeId::WirelessCards, json::value::<WirelessCards>) {
        Ok(cards) if has_any(cards) => Judgement::unknown(UnknownReason::NeedsPermission),
        Ok(_) => Judgement::not_applicable(none),
        Err(reason) => Judgement::unknown(reason),
    }
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
    judge_one(worst.unwrap_or(Protection::Open), current.by_vpn)
}

fn judge_one(protection: Protection, by_vpn: bool) -> Judgement {
    let judgement = match protection {
        Protection::Good => Judgement::pass(),
        // What a VPN sends is sealed already.
        Protection::Open if by_vpn => Judgement::warn(),
        Protection::Open | Protection::Wep | Protection::Wpa1 => Judgement::fail(),
    };
    judgement.with("protection", protection.code())
}
