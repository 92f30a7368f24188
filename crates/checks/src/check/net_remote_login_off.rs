//! `net.remote_login_off`: nobody can work on this computer from another one.

use super::network;
use crate::judgement::Judgement;
use crate::knowledge::{Knowledge, Protocol};
use crate::look::Look;
use crate::parse::sshd::{self, Settings};
use crate::raw::Seen;
use crate::request::{FileName, FolderId, PathId, Unit};
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
    let (ports, missing) = network::seen_ports(&network::open_tcp(look));
    // Nothing can be reached, whatever runs.
    if ports.is_empty() && missing.is_none() {
        return Judgement::pass();
    }
    let service = |port: &u16| {
        rows.iter()
            .find(|row| row.login && row.covers(Protocol::Tcp, *port))
            .map(|row| row.service.as_str())
    };
    if let Some(service) = ports.iter().find_map(service) {
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
            name.strip_suffix(".conf")
                .is_some_and(|stem| !stem.starts_with('.'))
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
