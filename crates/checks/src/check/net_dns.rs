//! `net.dns`: whether others on the way see which websites are asked for. Only shown: a router or a VPN may do it too.

use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json::{self, NameServers};
use crate::raw::Seen;
use crate::request::{BusId, KeyId, NativeId, Request};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let mode = match look.os() {
        Os::Windows => windows(look).into(),
        Os::Linux | Os::Macos | Os::Other => gather(look),
    };
    mode.judge(|mode| Judgement::info().with("mode", *mode))
        // Where Windows keeps it is not confirmed on hardware.
        .provisional_if(look.os() == Os::Windows)
}

/// A policy goes first. Which card is in use, and so which servers are asked, is not told: what is set for one of them
/// is used when possible.
fn windows(look: &Look<'_>) -> Seen<&'static str> {
    let policy = look.find_key(KeyId::PolicyNames)?.unwrap_or_default();
    match policy.number("DoHPolicy")? {
        Some(1) => return Ok("no"),
        Some(3) => return Ok("always"),
        None | Some(2) => {}
        Some(_) => return Err(UnknownReason::Unparsable),
    }
    let automatic = look.key(KeyId::NameSettings)?.number("EnableAutoDoh")? == Some(2);
    let servers: NameServers = look.native(NativeId::NameServers, json::value)?;
    Ok(if automatic || servers.encrypts() {
        "when-possible"
    } else {
        "no"
    })
}

fn gather(look: &Look<'_>) -> Fact<&'static str> {
    // macOS tells whom it asks, and not whether it does so encrypted.
    if look.os() == Os::Macos {
        return Fact::Unknown(UnknownReason::UnsupportedVersion);
    }
    match look.bus_names() {
        Ok(names) if has_resolved(names.as_deref()) => {}
        // Whoever answers for names here does not tell how.
        Ok(_) => return Fact::Unknown(UnknownReason::UnsupportedVersion),
        Err(reason) => return Fact::Unknown(reason),
    }
    let mode: Result<String, _> = look.see(&Request::Bus(BusId::DnsOverTls), json::value);
    match mode.as_deref() {
        Ok("yes") => Fact::Known("always"),
        Ok("opportunistic") => Fact::Known("when-possible"),
        Ok("no") => Fact::Known("no"),
        Ok(_) => Fact::Unknown(UnknownReason::Unparsable),
        Err(reason) => Fact::Unknown(*reason),
    }
}

fn has_resolved(names: Option<&[String]>) -> bool {
    names.is_some_and(|names| names.iter().any(|name| name == "org.freedesktop.resolve1"))
}
