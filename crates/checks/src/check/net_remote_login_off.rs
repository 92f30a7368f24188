//! `net.remote_login_off`: nobody can work on this computer from another one.

use super::network;
use crate::judgement::Judgement;
use crate::knowledge::{Knowledge, Port, Protocol};
use crate::look::Look;
use crate::parse::macos;
use crate::parse::sshd::{self, Settings};
use crate::raw::Seen;
use crate::request::{CmdId, FileName, FolderId, KeyId, PathId, Unit};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

const SSH: u16 = 22;
const SSH_UNITS: [Unit; 4] = [Unit::Ssh, Unit::Sshd, Unit::SshSocket, Unit::SshdSocket];
const DESKTOP_UNITS: [Unit; 2] = [Unit::Xrdp, Unit::GnomeRemoteDesktop];

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let rows = match knowledge.ports.on(at.date()) {
        Ok(rows) => rows,
        Err(reason) => return Judgement::unknown(reason),
    };
    match look.os() {
        Os::Windows => return windows(look, rows),
        // Neither launchd's list nor netstat's is confirmed on hardware.
        Os::Macos => return mac(look, rows).provisional(),
        Os::Linux | Os::Other => {}
    }
    let (ports, missing) = network::seen_ports(&network::open_tcp(look));
    // Nothing can be reached, whatever runs.
    if ports.is_empty() && missing.is_none() {
        return Judgement::pass();
    }
    if let Some(service) = login_service(&ports, rows) {
        return Judgement::fail().with("service", service);
    }
    let desktops: Vec<Seen<bool>> = DESKTOP_UNITS
        .iter()
        .map(|unit| look.unit_is_active(*unit))
        .collect();
    if desktops.contains(&Ok(true)) {
        return Judgement::fail().with("service", "remote-desktop");
    }
    // A lost answer about one of the above may hide something worse than SSH.
    let unseen = missing.or_else(|| desktops.iter().find_map(|seen| seen.err()));
    let units: Vec<Seen<bool>> = SSH_UNITS.iter().map(|unit| look.unit_is_active(*unit)).collect();
    let ssh_is_on = ports.contains(&SSH) || units.contains(&Ok(true));
    let unseen = unseen.or_else(|| units.iter().find_map(|seen| seen.err()).filter(|_| !ssh_is_on));
    match (ssh_is_on, unseen) {
        (true, unseen) => judge_ssh(passwords(look), unseen),
        (false, Some(reason)) => Judgement::unknown(reason),
        // Without systemd somebody else starts services, and an open port may be anything.
        (false, None) => match look.has_systemd() {
            Ok(true) => Judgement::pass(),
            Ok(false) => Judgement::unknown(UnknownReason::ToolMissing),
            Err(reason) => Judgement::unknown(reason),
        },
    }
}

/// A port through which somebody can work on the computer.
fn login_service<'r>(ports: &[u16], rows: &'r [Port]) -> Option<&'r str> {
    let row = |port: &u16| {
        rows.iter()
            .find(|row| row.login && row.covers(Protocol::Tcp, *port))
    };
    ports.iter().find_map(row).map(|row| row.service.as_str())
}

/// The remote desktop by its setting, everything else by its port.
fn windows(look: &Look<'_>, rows: &[Port]) -> Judgement {
    let (ports, missing) = network::seen_ports(&network::open_tcp(look));
    let desktop = remote_desktop(look);
    if desktop == Ok(true) {
        return Judgement::fail().with("service", "rdp");
    }
    if let Some(service) = login_service(&ports, rows) {
        return Judgement::fail().with("service", service);
    }
    if let Some(reason) = desktop.err().or(missing) {
        return Judgement::unknown(reason);
    }
    // Whether it asks for a password is in a file of the administrator.
    if ports.contains(&SSH) {
        return Judgement::unknown(UnknownReason::Denied);
    }
    Judgement::pass()
}

/// A policy overrules the setting.
fn remote_desktop(look: &Look<'_>) -> Seen<bool> {
    let policy = look.find_key(KeyId::PolicyTerminal)?.unwrap_or_default();
    let denied = match policy.number("fDenyTSConnections")? {
        Some(denied) => Some(denied),
        None => look.key(KeyId::TerminalServer)?.number("fDenyTSConnections")?,
    };
    match denied {
        Some(0) => Ok(true),
        Some(1) => Ok(false),
        _ => Err(UnknownReason::Unparsable),
    }
}

fn mac(look: &Look<'_>, rows: &[Port]) -> Judgement {
    let services = look.run(CmdId::Services, macos::services);
    if services.is_ok_and(|services| services.screen) {
        return Judgement::fail().with("service", "vnc");
    }
    let (ports, missing) = network::seen_ports(&network::open_tcp(look));
    if let Some(service) = login_service(&ports, rows) {
        return Judgement::fail().with("service", service);
    }
    let unseen = missing.or(services.err());
    if ports.contains(&SSH) || services.is_ok_and(|services| services.ssh) {
        return judge_ssh(passwords(look), unseen);
    }
    unseen.map_or_else(Judgement::pass, Judgement::unknown)
}

/// With a password anyone may try; with keys only, it asks whether it is wanted.
fn judge_ssh(passwords: Seen<bool>, unseen: Option<UnknownReason>) -> Judgement {
    match (passwords, unseen) {
        (Ok(true), _) => Judgement::fail().with("service", "ssh"),
        (Ok(false), None) => Judgement::warn().with("service", "ssh"),
        (Ok(false), Some(reason)) | (Err(reason), _) => Judgement::unknown(reason),
    }
}

fn passwords(look: &Look<'_>) -> Seen<bool> {
    let main = look.read(PathId::SshdConfig, sshd::parse)?;
    let mut files: Vec<Settings> = Vec::new();
    if main.includes_parts {
        let mut names = look.entries(FolderId::SshdConfigParts)?.unwrap_or_default().names;
        names.retain(|name| {
            let stem = if main.any_ending {
                Some(name.as_str())
            } else {
                name.strip_suffix(".conf")
            };
            stem.is_some_and(|stem| !stem.starts_with('.'))
        });
        names.sort();
        for name in names {
            let name = FileName::new(&name).ok_or(UnknownReason::Unparsable)?;
            files.push(look.read(PathId::SshdConfigPart(name), sshd::parse)?);
        }
    }
    files.push(main);
    Ok(sshd::accepts_passwords(&files))
}
