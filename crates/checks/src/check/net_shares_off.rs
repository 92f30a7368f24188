//! `net.shares_off`: no folder of this computer is offered to the network.

use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::samba;
use crate::raw::Seen;
use crate::request::{PathId, Unit};
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
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

/// Two names of one unit, of which a system has one.
fn first_true(look: &Look<'_>, units: [Unit; 2]) -> Seen<bool> {
    crate::environment::any(&units.map(|unit| look.unit_is_active(unit)))
}
