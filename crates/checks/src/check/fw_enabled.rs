//! `fw.enabled`: a firewall filters what comes in.

use super::network;
use crate::environment;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::{ini, json, nftables};
use crate::raw::Seen;
use crate::request::{BusId, PathId, Request, Unit};
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
    gather(look).judge(judge)
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
