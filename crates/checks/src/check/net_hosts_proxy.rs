//! `net.hosts_proxy`: nobody sends the names of the bank or the administration to another computer.

use super::lock_idle_timeout::running;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::desktop::{self, Desktop};
use crate::parse::hosts::{self, Hosts};
use crate::parse::ini;
use crate::raw::Seen;
use crate::request::{CmdId, GSetting, PathId, Request};
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    judge(look.read(PathId::Hosts, hosts::parse), proxy(look))
}

/// The file is the worse of the two, so it must be seen before anything else is said.
fn judge(hosts: Seen<Hosts>, proxy: Seen<bool>) -> Judgement {
    let hosts = match hosts {
        Ok(hosts) => hosts,
        Err(reason) => return Judgement::unknown(reason),
    };
    let judgement = match proxy {
        _ if hosts.guarded > 0 => Judgement::fail().with("kind", "guarded"),
        _ if hosts.redirected > 0 => Judgement::warn().with("kind", "redirected"),
        Ok(true) => Judgement::warn().with("kind", "proxy"),
        Ok(false) => Judgement::pass(),
        Err(reason) => return Judgement::unknown(reason),
    };
    judgement.with("redirected", hosts.redirected)
}

/// Whether what is sent goes through another computer. Without a desktop nobody sets one for all programs.
fn proxy(look: &Look<'_>) -> Seen<bool> {
    match running(look) {
        Fact::Known(Desktop::Gnome | Desktop::Cinnamon | Desktop::Mate) => {
            let mode = Request::Exec(CmdId::GSettings(GSetting::ProxyMode));
            look.see(&mode, desktop::has_proxy)
        }
        Fact::Known(Desktop::Kde) => kde(look),
        Fact::Known(Desktop::Other) => Err(UnknownReason::UnsupportedVersion),
        Fact::NotApplicable(_) => Ok(false),
        Fact::Unknown(reason) => Err(reason),
    }
}

/// KDE writes down only what differs from its default, which is none.
fn kde(look: &Look<'_>) -> Seen<bool> {
    let settings = look.find(PathId::KdeProxy, ini::kde)?.unwrap_or_default();
    match ini::value(&settings, "Proxy Settings", "ProxyType").as_deref() {
        None | Some("0") => Ok(false),
        Some("1" | "2" | "3" | "4") => Ok(true),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}
