//! `lock.idle_timeout`: the screen locks by itself.

use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::desktop::{self, Desktop};
use crate::parse::ini;
use crate::raw::Seen;
use crate::request::{CmdId, FolderId, GSetting, NativeId, PathId, Request};
use domain::UnknownReason;
use jiff::civil::DateTime;
use serde::Serialize;

const MINUTE: u64 = 60;
const GOOD: u64 = 10 * MINUTE;
const LONG: u64 = 20 * MINUTE;

/// After how long without a touch the screen asks for the password.
#[derive(Serialize)]
struct IdleLock {
    desktop: Desktop,
    /// `None`: never.
    seconds: Option<u64>,
    stays_on_desk: Seen<bool>,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(judge)
}

fn gather(look: &Look<'_>) -> Fact<IdleLock> {
    let desktop = match running(look) {
        Fact::Known(desktop) => desktop,
        Fact::NotApplicable(code) => return Fact::NotApplicable(code),
        Fact::Unknown(reason) => return Fact::Unknown(reason),
    };
    let seconds = match desktop {
        Desktop::Gnome => gnome(
            look,
            [
                GSetting::GnomeLockEnabled,
                GSetting::GnomeIdleDelay,
                GSetting::GnomeLockDelay,
            ],
        ),
        Desktop::Cinnamon => gnome(
            look,
            [
                GSetting::CinnamonLockEnabled,
                GSetting::CinnamonIdleDelay,
                GSetting::CinnamonLockDelay,
            ],
        ),
        Desktop::Mate => mate(look),
        Desktop::Kde => kde(look),
        Desktop::Other => Err(UnknownReason::UnsupportedVersion),
    };
    let chassis = || {
        look.find(PathId::ChassisType, desktop::stays_on_desk)?
            .ok_or(UnknownReason::UnsupportedVersion)
    };
    let lock = seconds.map(|seconds| IdleLock {
        desktop,
        seconds,
        stays_on_desk: chassis(),
    });
    lock.into()
}

/// The desktop around us, for every check of its settings.
pub(super) fn running(look: &Look<'_>) -> Fact<Desktop> {
    match look.native(NativeId::Desktop, desktop::running) {
        Ok(Some(desktop)) => Fact::Known(desktop),
        Ok(None) => without_desktop(look),
        Err(reason) => Fact::Unknown(reason),
    }
}

/// No desktop runs around us: either there is none, or we were started from outside it.
fn without_desktop(look: &Look<'_>) -> Fact<Desktop> {
    let none = |folder| {
        look.entries(folder)
            .map(|names| names.is_none_or(|names| names.names.is_empty()))
    };
    match (none(FolderId::XSessions), none(FolderId::WaylandSessions)) {
        (Ok(true), Ok(true)) => Fact::NotApplicable(NotApplicable::NoDesktop),
        (Err(reason), _) | (_, Err(reason)) => Fact::Unknown(reason),
        _ => Fact::Unknown(UnknownReason::ToolMissing),
    }
}

fn judge(lock: &IdleLock) -> Judgement {
    let judgement = match (lock.seconds, lock.stays_on_desk) {
        (Some(seconds), _) if seconds <= GOOD => Judgement::pass(),
        (Some(seconds), _) if seconds <= LONG => Judgement::warn(),
        (_, Ok(true)) => Judgement::warn(),
        (_, Ok(false)) => Judgement::fail(),
        (_, Err(reason)) => Judgement::unknown(reason),
    };
    let judgement = judgement.with("desktop", lock.desktop.code());
    match lock.seconds {
        Some(seconds) => judgement
            .with("locks", true)
            .with("minutes", ((seconds + MINUTE / 2) / MINUTE).max(1)),
        None => judgement.with("locks", false).with("minutes", 0_u64),
    }
}

pub(super) fn switch(look: &Look<'_>, setting: GSetting) -> Seen<bool> {
    look.see(&Request::Exec(CmdId::GSettings(setting)), desktop::boolean)
}

fn count(look: &Look<'_>, setting: GSetting) -> Seen<u64> {
    look.see(&Request::Exec(CmdId::GSettings(setting)), desktop::number)
}

/// GNOME and Cinnamon: seconds until the screen goes dark, and from then until it locks.
fn gnome(look: &Look<'_>, [enabled, idle, delay]: [GSetting; 3]) -> Seen<Option<u64>> {
    let enabled = switch(look, enabled)?;
    let idle = count(look, idle)?;
    let delay = count(look, delay)?;
    Ok((enabled && idle > 0).then(|| idle.saturating_add(delay)))
}

/// MATE counts in minutes and has a switch of its own for the idle lock.
fn mate(look: &Look<'_>) -> Seen<Option<u64>> {
    let enabled = switch(look, GSetting::MateLockEnabled)? && switch(look, GSetting::MateIdleActivation)?;
    let idle = count(look, GSetting::MateIdleDelay)?;
    let delay = count(look, GSetting::MateLockDelay)?;
    Ok((enabled && idle > 0).then(|| idle.saturating_add(delay).saturating_mul(MINUTE)))
}

/// KDE writes down only what differs from its defaults: locked after five minutes.
fn kde(look: &Look<'_>) -> Seen<Option<u64>> {
    let settings = look.find(PathId::KScreenLocker, ini::parse)?.unwrap_or_default();
    let value = |key| ini::value(&settings, "Daemon", key);
    let number = |key, default: u64| match value(key) {
        Some(text) => text.parse().map_err(|_| UnknownReason::Unparsable),
        None => Ok(default),
    };
    let enabled = match value("Autolock").as_deref() {
        None | Some("true") => true,
        Some("false") => false,
        Some(_) => return Err(UnknownReason::Unparsable),
    };
    let minutes: u64 = number("Timeout", 5)?;
    let grace: u64 = number("LockGrace", 5)?;
    Ok((enabled && minutes > 0).then(|| minutes.saturating_mul(MINUTE).saturating_add(grace)))
}
