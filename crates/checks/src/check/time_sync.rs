//! `time.sync`: the clock is set by itself.

use crate::environment;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::macos;
use crate::parse::registry;
use crate::raw::{Seen, Unparsable};
use crate::request::{CmdId, FolderId, KeyId, Service, Unit};
use crate::system::Os;
use jiff::civil::DateTime;
use serde::Serialize;

/// Programs that set the clock and keep to themselves whether they have.
const OTHERS: [Unit; 5] = [Unit::Chrony, Unit::Chronyd, Unit::Ntp, Unit::Ntpd, Unit::Ntpsec];

/// Who sets the clock.
#[derive(Serialize)]
struct Clock {
    others: Seen<bool>,
    timesyncd: Seen<bool>,
    /// Whether timesyncd has set it since the start; looked at only if it runs.
    is_set: Seen<bool>,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Macos => mac(look),
        Os::Windows => match windows(look) {
            Ok(true) => Judgement::pass(),
            Ok(false) => Judgement::warn().with("kind", "off"),
            Err(reason) => Judgement::unknown(reason),
        },
        Os::Linux | Os::Other => gather(look).judge(judge),
    }
}

/// What the command prints is not confirmed on hardware.
fn mac(look: &Look<'_>) -> Judgement {
    let judgement = match look.run(CmdId::AutomaticTime, macos::sets_clock) {
        Ok(true) => Judgement::pass(),
        Ok(false) => Judgement::warn().with("kind", "off"),
        Err(reason) => Judgement::unknown(reason),
    };
    judgement.provisional()
}

/// A policy says where the service asks, else the setting does.
fn windows(look: &Look<'_>) -> Seen<bool> {
    let runs = look.service_starts(Service::Time)?;
    let policy = look.find_key(KeyId::PolicyTimeParameters)?.unwrap_or_default();
    let own = look.key(KeyId::TimeParameters)?;
    let source = match policy.text("Type")? {
        Some(source) => source,
        None => own.text("Type")?.ok_or(Unparsable)?,
    };
    Ok(registry::sets_clock(source)? && runs)
}

fn gather(look: &Look<'_>) -> Fact<Clock> {
    if let Some(hidden) = environment::hides_services(look) {
        return hidden;
    }
    let timesyncd = look.unit_is_active(Unit::Timesyncd);
    let is_set = match timesyncd {
        Ok(true) => look
            .entries(FolderId::TimeSync)
            .map(|names| names.is_some_and(|names| names.has("synchronized"))),
        other => other,
    };
    Fact::Known(Clock {
        others: environment::any(&OTHERS.map(|unit| look.unit_is_active(unit))),
        timesyncd,
        is_set,
    })
}

fn judge(clock: &Clock) -> Judgement {
    match (clock.others, clock.timesyncd, clock.is_set) {
        (Ok(true), _, _) | (_, Ok(true), Ok(true)) => Judgement::pass(),
        (Err(reason), _, _) | (_, Err(reason), _) | (_, _, Err(reason)) => Judgement::unknown(reason),
        (Ok(false), Ok(true), Ok(false)) => Judgement::warn().with("kind", "not-yet"),
        (Ok(false), Ok(false), Ok(_)) => Judgement::warn().with("kind", "off"),
    }
}
