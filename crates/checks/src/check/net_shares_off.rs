//! `net.shares_off`: no folder of this computer is offered to the network.

use super::network;
use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::wmi::{self, Shares};
use crate::parse::{macos, samba};
use crate::raw::Seen;
use crate::request::{CmdId, KeyId, PathId, Request, Service, Unit, WmiId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

/// Where shared folders wait.
const SMB: u16 = 445;

/// `SERVICE_DISABLED`.
const DISABLED: u64 = 4;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    if look.os() == Os::Macos {
        return mac(look);
    }
    if look.os() == Os::Windows {
        return windows(look).unwrap_or_else(Judgement::unknown);
    }
    match look.has_systemd() {
        Ok(true) => {}
        // Somebody else starts services, and does not tell.
        Ok(false) => return Judgement::unknown(UnknownReason::UnsupportedVersion),
        Err(reason) => return Judgement::unknown(reason),
    }
    let samba = first_true(look, [Unit::Smbd, Unit::Smb]);
    let nfs = look.unit_is_active(Unit::NfsServer);
    judge(samba, nfs, || {
        look.find_far(PathId::Samba, samba::first_generation)
    })
}

/// By the switch or by the port. Neither launchd's list nor netstat's is confirmed on hardware.
fn mac(look: &Look<'_>) -> Judgement {
    let shares = look
        .run(CmdId::Services, macos::services)
        .map(|services| services.files);
    let (ports, missing) = network::seen_ports(&network::open_tcp(look));
    let judgement = if shares == Ok(true) || ports.contains(&SMB) {
        Judgement::warn().with("service", "smb")
    } else {
        let unseen = shares.err().or(missing);
        unseen.map_or_else(Judgement::pass, Judgement::unknown)
    };
    judgement.provisional()
}

/// The oldest protocol of shared folders is worse than any folder, so it must be seen before anything else is said.
fn judge(samba: Seen<bool>, nfs: Seen<bool>, old: impl FnOnce() -> Seen<Option<bool>>) -> Judgement {
    match samba {
        Ok(true) => match old() {
            Ok(Some(true)) => Judgement::fail().with("service", "smb1"),
            Ok(_) => Judgement::warn().with("service", "smb"),
            Err(reason) => Judgement::unknown(reason),
        },
        Ok(false) => match nfs {
            Ok(true) => Judgement::warn().with("service", "nfs"),
            Ok(false) => Judgement::pass(),
            Err(reason) => Judgement::unknown(reason),
        },
        Err(reason) => Judgement::unknown(reason),
    }
}

/// The oldest protocol is bad even where nothing is shared yet: Windows offers its own folders through it.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let Some(shares) = shares(look)? else {
        return Ok(Judgement::pass());
    };
    let is_empty = shares == Shares::default();
    Ok(match old_protocol(look)? {
        Old::Off if shares.folders > 0 => Judgement::warn().with("service", "smb"),
        Old::Off if shares.printers > 0 => Judgement::warn().with("service", "printer"),
        Old::Off => Judgement::pass(),
        // That the service alone tells is not confirmed on hardware.
        on => Judgement::fail()
            .with("service", if is_empty { "smb1-ready" } else { "smb1" })
            .provisional_if(on == Old::Installed),
    })
}

/// What is offered; none where the service that offers is switched off.
fn shares(look: &Look<'_>) -> Seen<Option<Shares>> {
    if let Some(shares) = look.see(&Request::Wmi(WmiId::Shares), wmi::shares)? {
        return Ok(Some(shares));
    }
    match look.key(KeyId::Service(Service::Server))?.number("Start")? {
        Some(DISABLED) => Ok(None),
        // It could offer something, and yet not even its own folders are told.
        _ => Err(UnknownReason::Inconsistent),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Old {
    Off,
    /// Somebody asked for it.
    On,
    /// It is there, and nobody has said anything.
    Installed,
}

/// Whether the oldest protocol is spoken: since 2017 it has to be installed.
fn old_protocol(look: &Look<'_>) -> Seen<Old> {
    let wanted = look.key(KeyId::ServerSettings)?.number("SMB1")?;
    if wanted == Some(0) {
        return Ok(Old::Off);
    }
    let Some(service) = look.find_key(KeyId::Service(Service::OldServer))? else {
        return Ok(Old::Off);
    };
    match (service.number("Start")?, wanted) {
        (Some(DISABLED), _) => Ok(Old::Off),
        (Some(_), Some(_)) => Ok(Old::On),
        (Some(_), None) => Ok(Old::Installed),
        (None, _) => Err(UnknownReason::Unparsable),
    }
}

/// Two names of one unit, of which a system has one.
fn first_true(look: &Look<'_>, units: [Unit; 2]) -> Seen<bool> {
    crate::environment::any(&units.map(|unit| look.unit_is_active(unit)))
}
