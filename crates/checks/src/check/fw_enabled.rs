//! `fw.enabled`: a firewall filters what comes in.

use super::network;
use crate::environment;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::{ini, json, macos, nftables, plist};
use crate::raw::Seen;
use crate::request::{BusId, CmdId, FirewallProfile, KeyId, NativeId, PathId, Request, Unit};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;
use serde::Serialize;

#[derive(Serialize)]
struct Firewall {
    /// Each firewall that we know, and whether it filters.
    programs: Vec<(&'static str, Seen<bool>)>,
    /// How many ports others could reach.
    open: Seen<usize>,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Windows => windows(look),
        Os::Macos => mac(look),
        Os::Linux | Os::Other => gather(look).judge(judge),
    }
}

/// On for every kind of network, or another firewall that has registered with Windows. That register is not
/// confirmed on hardware.
fn windows(look: &Look<'_>) -> Judgement {
    let own = FirewallProfile::ALL.map(|profile| profile_is_on(look, profile));
    if own.iter().all(|on| *on == Ok(true)) {
        return Judgement::pass().with("by", "windows");
    }
    match look.native(NativeId::FirewallHealth, json::value::<i32>) {
        Ok(0) => return Judgement::pass().with("by", "third-party").provisional(),
        Ok(1..=3) => {}
        Ok(_) => return Judgement::unknown(UnknownReason::Unparsable),
        Err(reason) => return Judgement::unknown(reason),
    }
    let unseen = own.iter().find_map(|on| on.err());
    judge_off(look, unseen.filter(|_| !own.contains(&Ok(false)))).provisional()
}

/// A policy overrules the person's setting.
fn profile_is_on(look: &Look<'_>, profile: FirewallProfile) -> Seen<bool> {
    let policy = look
        .find_key(KeyId::PolicyFirewallProfile(profile))?
        .unwrap_or_default();
    let value = match policy.number("EnableFirewall")? {
        Some(value) => Some(value),
        None => look
            .key(KeyId::FirewallProfile(profile))?
            .number("EnableFirewall")?,
    };
    match value {
        Some(0) => Ok(false),
        Some(1) => Ok(true),
        _ => Err(UnknownReason::Unparsable),
    }
}

/// Up to macOS 14 the firewall's own program tells; later it does so no more for everybody, and the report of the
/// system, which does, is not confirmed on hardware.
fn mac(look: &Look<'_>) -> Judgement {
    let on = look.read(PathId::MacVersion, plist::version).and_then(|version| {
        let reports = plist::major(&version) >= 15;
        let on = if reports {
            look.run(CmdId::FirewallReport, macos::firewall_report)
        } else {
            look.run(CmdId::FirewallState, macos::firewall_state)
        };
        Ok((on?, reports))
    });
    match on {
        Ok((true, reports)) => Judgement::pass().with("by", "macos").provisional_if(reports),
        // What waits for connections is not confirmed on hardware either.
        Ok((false, _)) => judge_off(look, None).provisional(),
        Err(reason) => Judgement::unknown(reason),
    }
}

/// No firewall, unless some part could not be seen.
fn judge_off(look: &Look<'_>, unseen: Option<UnknownReason>) -> Judgement {
    let (ports, missing) = network::seen_ports(&network::open_tcp(look));
    judge(&Firewall {
        programs: vec![("own", unseen.map_or(Ok(false), Err))],
        open: missing.map_or(Ok(ports.len()), Err),
    })
}

fn gather(look: &Look<'_>) -> Fact<Firewall> {
    match environment::is_container(look) {
        // The filter is the host's, and nothing of it shows in here.
        Ok(true) => return Fact::Unknown(UnknownReason::Sandboxed),
        Ok(false) => {}
        Err(reason) => return Fact::Unknown(reason),
    }
    let (ports, missing) = network::seen_ports(&network::open_tcp(look));
    Fact::Known(Firewall {
        programs: vec![
            ("firewalld", firewalld(look)),
            ("ufw", ufw(look)),
            ("nftables", nftables(look)),
            ("netfilter-persistent", persistent(look)),
        ],
        open: missing.map_or(Ok(ports.len()), Err),
    })
}

fn judge(firewall: &Firewall) -> Judgement {
    if let Some((name, _)) = firewall.programs.iter().find(|(_, on)| *on == Ok(true)) {
        return Judgement::pass().with("by", *name);
    }
    let unseen = firewall.programs.iter().find_map(|(_, on)| on.err());
    match (unseen, firewall.open) {
        (Some(reason), _) | (None, Err(reason)) => Judgement::unknown(reason),
        (None, Ok(0)) => Judgement::warn().with("open", 0_u64),
        (None, Ok(open)) => Judgement::fail().with("open", open),
    }
}

fn firewalld(look: &Look<'_>) -> Seen<bool> {
    // It talks over the bus, so without a bus it cannot run.
    let names = look.bus_names()?.unwrap_or_default();
    if !names.iter().any(|name| name == "org.fedoraproject.FirewallD1") {
        return Ok(false);
    }
    let state: String = look.see(&Request::Bus(BusId::FirewalldState), json::value)?;
    match state.as_str() {
        "RUNNING" => Ok(true),
        "INIT" | "FAILED" => Ok(false),
        _ => Err(UnknownReason::Unparsable),
    }
}

/// ufw's unit stays active when ufw is switched off, so both must say yes.
fn ufw(look: &Look<'_>) -> Seen<bool> {
    let Some(settings) = look.find(PathId::UfwConf, ini::assignments)? else {
        return Ok(false);
    };
    match settings
        .get("ENABLED")
        .map(|value| value.to_ascii_lowercase())
        .as_deref()
    {
        Some("yes") => look.unit_is_active(Unit::Ufw),
        Some("no") => Ok(false),
        _ => Err(UnknownReason::Unparsable),
    }
}

fn nftables(look: &Look<'_>) -> Seen<bool> {
    if !look.unit_is_active(Unit::Nftables)? {
        return Ok(false);
    }
    let filters = look.find(PathId::NftablesConf, nftables::filters_input)?;
    // Active without its file: the rules come from elsewhere.
    filters.ok_or(UnknownReason::UnsupportedVersion)
}

/// Its rules can only be read by the administrator.
fn persistent(look: &Look<'_>) -> Seen<bool> {
    if look.unit_is_active(Unit::NetfilterPersistent)? {
        Err(UnknownReason::NeedsPermission)
    } else {
        Ok(false)
    }
}
