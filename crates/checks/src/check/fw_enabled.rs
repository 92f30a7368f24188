//! `fw.enabled`: a firewall filters what comes in.

use super::{av_active, network};
use crate::environment;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::wmi::Guard;
use crate::parse::{ini, json, macos, nftables, plist};
use crate::raw::Seen;
use crate::request::{BusId, CmdId, FirewallProfile, KeyId, PathId, Request, Unit, WmiId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;
use serde::Serialize;

#[derive(Serialize)]
struct Firewall {
    /// Each firewall that we know, and whether it filters.
    programs: Vec<(&'static str, Seen<bool>)>,
    /// On which networks nothing filters, if none of them does: a code that the texts know.
    off: &'static str,
    /// How many TCP ports others could reach. Programs that fetch something open UDP ports all the time.
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
    let own = own_profiles(look);
    if is_on_everywhere(&own) {
        return Judgement::pass().with("by", "windows");
    }
    match another_is_on(look) {
        Ok(true) => return Judgement::pass().with("by", "third-party").provisional(),
        Ok(false) => {}
        Err(reason) => return Judgement::unknown(reason),
    }
    let unseen = own.iter().find_map(|(_, on)| on.err());
    let off: Vec<&str> = own
        .iter()
        .filter(|(_, on)| *on == Ok(false))
        .map(|(profile, _)| profile.code())
        .collect();
    let code = match off.as_slice() {
        [one] => *one,
        many if many.len() < own.len() => "several",
        _ => "all",
    };
    judge_off(look, unseen.filter(|_| off.is_empty()), code).provisional()
}

/// Whether something filters what comes in, on every kind of network: for what waits on every Windows.
pub(super) fn windows_filters(look: &Look<'_>) -> Seen<bool> {
    let own = own_profiles(look);
    if is_on_everywhere(&own) || another_is_on(look)? {
        return Ok(true);
    }
    match own.iter().find_map(|(_, on)| on.err()) {
        Some(reason) if own.iter().all(|(_, on)| *on != Ok(false)) => Err(reason),
        _ => Ok(false),
    }
}

type Profiles = [(FirewallProfile, Seen<bool>); 3];

fn own_profiles(look: &Look<'_>) -> Profiles {
    FirewallProfile::ALL.map(|profile| (profile, profile_is_on(look, profile)))
}

fn is_on_everywhere(own: &Profiles) -> bool {
    own.iter().all(|(_, on)| *on == Ok(true))
}

/// The health that the security center tells is good too where only the firewall of Windows is on, and that only
/// for the network in use. So another one counts only by its own entry.
fn another_is_on(look: &Look<'_>) -> Seen<bool> {
    let programs = av_active::registered(look, WmiId::Firewalls)?;
    Ok(programs.iter().any(|(_, guard)| *guard == Guard::On))
}

/// A policy overrules the person's setting. For private networks it may stand under two names: `[MS-GPFAS]` and the
/// benchmarks have `PrivateProfile`, older policies `StandardProfile`.
fn profile_is_on(look: &Look<'_>, profile: FirewallProfile) -> Seen<bool> {
    let mut policies = Vec::new();
    for name in profile.policies() {
        let policy = look
            .find_key(KeyId::PolicyFirewallProfile(*name))?
            .unwrap_or_default();
        policies.extend(policy.number("EnableFirewall")?);
    }
    policies.dedup();
    let value = match policies.as_slice() {
        [] => look
            .key(KeyId::FirewallProfile(profile))?
            .number("EnableFirewall")?,
        [one] => Some(*one),
        // Which of the two counts depends on more than we read.
        _ => return Err(UnknownReason::Inconsistent),
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
        Ok((false, _)) => judge_off(look, None, "all").provisional(),
        Err(reason) => Judgement::unknown(reason),
    }
}

/// No firewall on these networks, unless some part could not be seen.
fn judge_off(look: &Look<'_>, unseen: Option<UnknownReason>, off: &'static str) -> Judgement {
    let (ports, missing) = network::seen_ports(&network::open_tcp(look));
    judge(&Firewall {
        programs: vec![("own", unseen.map_or(Ok(false), Err))],
        off,
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
        off: "all",
        open: missing.map_or(Ok(ports.len()), Err),
    })
}

fn judge(firewall: &Firewall) -> Judgement {
    if let Some((name, _)) = firewall.programs.iter().find(|(_, on)| *on == Ok(true)) {
        return Judgement::pass().with("by", *name);
    }
    let unseen = firewall.programs.iter().find_map(|(_, on)| on.err());
    let judgement = match (unseen, firewall.open) {
        (Some(reason), _) | (None, Err(reason)) => return Judgement::unknown(reason),
        (None, Ok(0)) => Judgement::warn().with("open", 0_u64),
        (None, Ok(open)) => Judgement::fail().with("open", open),
    };
    judgement.with("off", firewall.off)
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
