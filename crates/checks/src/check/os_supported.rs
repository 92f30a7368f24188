//! `os.supported`: the system still gets fixes.

use crate::judgement::{Fact, Judgement};
use crate::knowledge::{Knowledge, SystemSupport};
use crate::look::Look;
use crate::parse::os_release::{self, Distribution};
use crate::parse::plist;
use crate::parse::registry::Key;
use crate::raw::{Seen, Unparsable};
use crate::request::{KeyId, PathId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::{Date, DateTime};

/// From so many days before the end on, it is time to plan.
const SOON: i32 = 90;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let fact: Fact<Distribution> = system(look).into();
    fact.judge(|system| judge(system, knowledge, at.date()))
}

fn system(look: &Look<'_>) -> Seen<Distribution> {
    match look.os() {
        Os::Windows => windows(&look.key(KeyId::CurrentVersion)?),
        Os::Macos => Ok(Distribution {
            id: "macos".to_owned(),
            like: Vec::new(),
            version: Some(look.read(PathId::MacVersion, plist::version)?),
        }),
        Os::Linux | Os::Other => look.read(PathId::OsRelease, os_release::parse),
    }
}

/// Windows tells versions by the number of the build; how long one is supported depends on the edition.
fn windows(key: &Key) -> Seen<Distribution> {
    let text = |name| key.text(name)?.ok_or(Unparsable);
    let edition = text("EditionID")?;
    let id = match text("InstallationType")? {
        "Client" => edition_id(edition).ok_or(UnknownReason::UnsupportedVersion)?,
        "Server" | "Server Core" => "windows-server",
        _ => return Err(UnknownReason::Unparsable),
    };
    let build = text("CurrentBuild")?;
    if build.is_empty() || !build.chars().all(|c| c.is_ascii_digit()) {
        return Err(UnknownReason::Unparsable);
    }
    Ok(Distribution {
        id: id.to_owned(),
        like: Vec::new(),
        version: Some(build.to_owned()),
    })
}

fn edition_id(edition: &str) -> Option<&'static str> {
    // Variants without a media player, for Korea, and the like end in N, K or both.
    Some(match edition.trim_end_matches(['N', 'K']) {
        "IoTEnterpriseS" => "windows-iot-ltsc",
        "EnterpriseS" => "windows-ltsc",
        "Enterprise" | "Education" | "IoTEnterprise" | "ServerRdsh" => "windows-enterprise",
        "Professional" | "ProfessionalEducation" | "ProfessionalWorkstation" => "windows-pro",
        "Core" | "CoreSingleLanguage" | "CoreCountrySpecific" => "windows-home",
        _ => return None,
    })
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
