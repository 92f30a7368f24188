//! `net.dns`: whether others on the way see which websites are asked for. Only shown: a router or a VPN may do it too.

use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json;
use crate::request::{BusId, Request};
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(|mode| Judgement::info().with("mode", *mode))
}

fn gather(look: &Look<'_>) -> Fact<&'static str> {
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
