//! `lock.on_wake`: after sleep the computer asks for the password.

use super::lock_idle_timeout::{running, switch};
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::desktop::Desktop;
use crate::parse::{ini, os_release};
use crate::raw::Seen;
use crate::request::{GSetting, PathId};
use domain::UnknownReason;
use jiff::civil::DateTime;
use serde::Serialize;

/// Whether the screen is locked when the computer wakes up.
#[derive(Serialize)]
struct WakeLock {
    desktop: Desktop,
    locks: bool,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(judge)
}

fn gather(look: &Look<'_>) -> Fact<WakeLock> {
    let desktop = match running(look) {
        Fact::Known(desktop) => desktop,
        Fact::NotApplicable(code) => return Fact::NotApplicable(code),
        Fact::Unknown(reason) => return Fact::Unknown(reason),
    };
    let locks = match desktop {
        Desktop::Gnome => gnome(look),
        Desktop::Cinnamon => switch(look, GSetting::CinnamonLockOnSuspend),
        Desktop::Kde => kde(look),
        // MATE asks two programs in turn, and the others have no setting that we know.
        Desktop::Mate | Desktop::Other => Err(UnknownReason::UnsupportedVersion),
    };
    locks.map(|locks| WakeLock { desktop, locks }).into()
}

fn judge(lock: &WakeLock) -> Judgement {
    let judgement = if lock.locks {
        Judgement::pass()
    } else {
        Judgement::fail()
    };
    judgement.with("desktop", lock.desktop.code())
}

/// GNOME has one switch for both locks; Ubuntu adds one for sleep alone.
fn gnome(look: &Look<'_>) -> Seen<bool> {
    if !switch(look, GSetting::GnomeLockEnabled)? {
        return Ok(false);
    }
    let distribution = look.read(PathId::OsRelease, os_release::parse)?;
    let is_ubuntu = distribution.id == "ubuntu" || distribution.like.iter().any(|like| like == "ubuntu");
    if is_ubuntu {
        switch(look, GSetting::UbuntuLockOnSuspend)
    } else {
        Ok(true)
    }
}

/// KDE writes down only what differs from its default, which is to lock.
fn kde(look: &Look<'_>) -> Seen<bool> {
    let settings = look.find(PathId::KScreenLocker, ini::kde)?.unwrap_or_default();
    match ini::value(&settings, "Daemon", "LockOnResume").as_deref() {
        None | Some("true") => Ok(true),
        Some("false") => Ok(false),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}
