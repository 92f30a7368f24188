//! `net.hosts_proxy`: nobody sends the names of the bank or the administration to another computer.

use super::lock_idle_timeout::running;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::desktop::{self, Desktop};
use crate::parse::hosts::{self, Hosts};
use crate::parse::{ini, macos};
use crate::raw::Seen;
use crate::request::{CmdId, GSetting, KeyId, PathId, Request};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    if look.os() == Os::Windows {
        return judge(windows_hosts(look), windows_proxy(look));
    }
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
    if look.os() == Os::Macos {
        return look.run(CmdId::Proxies, macos::has_proxy);
    }
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

/// The registry names the folder of the file: a program that moves it would leave the old one untouched.
fn windows_hosts(look: &Look<'_>) -> Seen<Hosts> {
    let settings = look.key(KeyId::NetworkSettings)?;
    let place = settings.text("DataBasePath")?.ok_or(UnknownReason::Unparsable)?;
    if hosts::is_usual_place(place) {
        look.read(PathId::HostsWindows, hosts::windows)
    } else {
        Err(UnknownReason::Inconsistent)
    }
}

/// A policy can make one setting for everybody; otherwise it is the person's own.
fn windows_proxy(look: &Look<'_>) -> Seen<bool> {
    let policy = look.find_key(KeyId::PolicyInternet)?.unwrap_or_default();
    let for_all = policy.number("ProxySettingsPerUser")? == Some(0);
    let settings = look.key(if for_all {
        KeyId::MachineInternet
    } else {
        KeyId::UserInternet
    })?;
    let has_script = settings
        .text("AutoConfigURL")?
        .is_some_and(|address| !address.trim().is_empty());
    Ok(has_script || settings.number("ProxyEnable")?.is_some_and(|on| on != 0))
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
