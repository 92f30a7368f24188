//! `os.supported`: the system still gets fixes.

use crate::judgement::{Fact, Judgement};
use crate::knowledge::{Knowledge, SystemSupport};
use crate::look::Look;
use crate::parse::os_release::{self, Distribution};
use crate::request::PathId;
use domain::UnknownReason;
use jiff::civil::{Date, DateTime};

/// From so many days before the end on, it is time to plan.
const SOON: i32 = 90;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let fact: Fact<Distribution> = look.read(PathId::OsRelease, os_release::parse).into();
    fact.judge(|system| judge(system, knowledge, at.date()))
}

fn judge(system: &Distribution, knowledge: &Knowledge, today: Date) -> Judgement {
    let rows = match knowledge.systems.on(today) {
        Ok(rows) => rows,
        Err(reason) => return Judgement::unknown(reason),
    };
    let version = system.version.as_deref();
    let row = rows
        .iter()
        .find(|row| row.is_about(&system.id, version))
        .or_else(|| rows.iter().find(|row| row.is_about(&system.id, major(version))))
        .or_else(|| rows.iter().find(|row| row.is_about(&system.id, None)));
    let Some(row) = row else {
        return Judgement::unknown(UnknownReason::UnsupportedVersion)
            .with("system", system.id.as_str())
            .with("version", version.unwrap_or_default());
    };
    verdict(row, today)
        .with("system", system.id.as_str())
        .with("version", version.unwrap_or_default())
        .with("table_date", knowledge.systems.as_of)
        .provisional_if(!row.certain)
}

fn verdict(row: &SystemSupport, today: Date) -> Judgement {
    let Some(ends) = row.ends else {
        return Judgement::pass().with("support", "rolling");
    };
    let last = row.extended.unwrap_or(ends).max(ends);
    let days = (last - today).get_days();
    if today > last {
        return match row.on_request.filter(|day| today <= *day) {
            Some(day) => Judgement::warn().with("support", "on-request").with("ends", day),
            None => Judgement::fail().with("support", "ended").with("ends", last),
        };
    }
    if days <= SOON {
        return Judgement::warn().with("support", "ends-soon").with("ends", last);
    }
    let kind = if today > ends { "extended" } else { "full" };
    Judgement::pass().with("support", kind).with("ends", last)
}

/// `24` of `24.1`: some distributions name point releases that share one support.
fn major(version: Option<&str>) -> Option<&str> {
    version.and_then(|version| version.split('.').next())
}
