//! Dated tables (`questionnaires/knowledge/`): what a rule knows about the world, and until when it may judge.

use crate::raw::Seen;
use domain::{CheckId, UnknownReason};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// All tables, and the limits that the person chose. The tables come as text from the caller, which embeds them.
#[derive(Clone, Debug)]
pub struct Knowledge {
    /// Until when systems get fixes.
    pub(crate) systems: Table<SystemSupport>,
    /// Ports of services that should not be open to others.
    pub(crate) ports: Table<Port>,
    /// Issuers of personal certificates.
    pub(crate) issuers: Table<Issuer>,
    /// Programs and their names.
    pub(crate) programs: Table<Program>,
    /// When versions of browsers came out.
    pub(crate) releases: Table<Release>,
    /// Limits that the person chose, by check.
    limits: BTreeMap<CheckId, u16>,
}

/// A table with its dates.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table<T> {
    /// When it was true.
    pub(crate) as_of: Date,
    /// Past this day it supports neither pass nor fail.
    pub(crate) judge_until: Date,
    /// Where it comes from.
    #[expect(
        dead_code,
        reason = "read by people; the field is here so that a table without it is refused"
    )]
    source: Vec<String>,
    #[serde(rename = "row")]
    pub(crate) rows: Vec<T>,
}

/// Until when one version of a system gets fixes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SystemSupport {
    /// `ID` of os-release.
    pub(crate) id: String,
    /// `VERSION_ID`, or its part before a dot; none: a rolling system.
    #[serde(default)]
    pub(crate) version: Option<String>,
    /// The last day of ordinary support; none: rolling.
    #[serde(default)]
    pub(crate) ends: Option<Date>,
    /// The last day of a longer support that comes by itself.
    #[serde(default)]
    pub(crate) extended: Option<Date>,
    /// The last day of a longer support that one must sign up for.
    #[serde(default)]
    pub(crate) on_request: Option<Date>,
    /// False: the day is expected, not announced; the verdict is provisional.
    #[serde(default = "yes")]
    pub(crate) certain: bool,
}

fn yes() -> bool {
    true
}

/// A port that should not be open to others.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Port {
    /// `tcp` or `udp`.
    pub(crate) protocol: Protocol,
    /// First and last port.
    pub(crate) ports: [u16; 2],
    /// What usually answers there: a code that the texts know.
    pub(crate) service: String,
    /// Whether somebody can work on the computer through it.
    #[serde(default)]
    pub(crate) login: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Protocol {
    Tcp,
    Udp,
}

/// An issuer of certificates for persons.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Issuer {
    /// Its code, as `fnmt`.
    pub(crate) code: String,
    /// Parts of the issuer's name, any of which tells it.
    pub(crate) names: Vec<String>,
}

/// A program that checks look for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Program {
    pub(crate) kind: ProgramKind,
    /// As people know it.
    pub(crate) name: String,
    /// Names of packages of distributions.
    #[serde(default)]
    pub(crate) packages: Vec<String>,
    /// Ids of Flatpaks.
    #[serde(default)]
    pub(crate) flatpaks: Vec<String>,
    /// Names of Snaps.
    #[serde(default)]
    pub(crate) snaps: Vec<String>,
    /// Ids of extensions of browsers.
    #[serde(default)]
    pub(crate) extensions: Vec<String>,
    /// Patterns of names in the Uninstall keys of Windows.
    #[serde(default)]
    pub(crate) uninstall: Vec<String>,
    /// Names in `/Applications` of macOS.
    #[serde(default)]
    pub(crate) bundles: Vec<String>,
    /// The product of [`Release`] that tells how old a browser is.
    #[serde(default)]
    pub(crate) releases: Option<String>,
    /// Whether some distributions still fix what its maker left.
    #[serde(default)]
    pub(crate) mild: bool,
}

/// Why a check looks for a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ProgramKind {
    RemoteTool,
    PasswordManager,
    Unsupported,
    Browser,
}

/// When a version of a browser came out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Release {
    pub(crate) product: String,
    /// The number before the first dot.
    pub(crate) major: u32,
    pub(crate) out: Date,
}

/// Why the tables could not be read.
#[derive(Debug, thiserror::Error)]
pub enum KnowledgeError {
    /// A table is not there.
    #[error("the table `{0}` is missing")]
    Missing(&'static str),
    /// A table that nobody knows.
    #[error("`{0}` is not a table that the checks know")]
    Unknown(String),
    /// A table is not in the right form.
    #[error("the table `{name}` cannot be read: {source}")]
    Invalid {
        /// Its name.
        name: String,
        /// What is wrong.
        source: Box<toml::de::Error>,
    },
    /// A table ends before it begins.
    #[error("the table `{0}` may judge until a day before it was true")]
    Dates(&'static str),
}

const SYSTEMS: &str = "os-support.toml";
const PORTS: &str = "network-ports.toml";
const ISSUERS: &str = "certificate-issuers.toml";
const PROGRAMS: &str = "programs.toml";
const RELEASES: &str = "browser-releases.toml";

impl Knowledge {
    /// Since when the oldest of the tables is true.
    pub fn as_of(&self) -> Date {
        self.systems.as_of.min(self.ports.as_of).min(self.issuers.as_of)
    }

    /// The day past which the first of them supports no verdict.
    pub fn judge_until(&self) -> Date {
        let tables = self.systems.judge_until.min(self.ports.judge_until);
        tables.min(self.issuers.judge_until)
    }

    /// The tables that it needs, by file name in `questionnaires/knowledge/`.
    pub const TABLES: [&'static str; 5] = [SYSTEMS, PORTS, ISSUERS, PROGRAMS, RELEASES];

    /// The same tables with the limits that a person chose in place of the usual ones.
    #[must_use]
    pub fn with_limits(&self, limits: BTreeMap<CheckId, u16>) -> Self {
        Self {
            limits,
            ..self.clone()
        }
    }

    /// The limit that the person chose for a check.
    pub(crate) fn own_limit(&self, check: &str) -> Option<u16> {
        self.limits.get(&CheckId::from(check)).copied()
    }

    /// Reads the tables from pairs of file name (with or without folders) and text.
    pub fn parse(texts: &[(&str, &str)]) -> Result<Self, KnowledgeError> {
        let name_of = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        if let Some((path, _)) = texts
            .iter()
            .find(|(path, _)| !Self::TABLES.contains(&name_of(path).as_str()))
        {
            return Err(KnowledgeError::Unknown((*path).to_owned()));
        }
        let text = |name: &'static str| {
            texts
                .iter()
                .find(|(path, _)| name_of(path) == name)
                .map(|(_, text)| *text)
                .ok_or(KnowledgeError::Missing(name))
        };
        Ok(Self {
            systems: table(SYSTEMS, text(SYSTEMS)?)?,
            ports: table(PORTS, text(PORTS)?)?,
            issuers: table(ISSUERS, text(ISSUERS)?)?,
            programs: table(PROGRAMS, text(PROGRAMS)?)?,
            limits: BTreeMap::new(),
            releases: table(RELEASES, text(RELEASES)?)?,
        })
    }
}

fn table<T: for<'de> Deserialize<'de>>(name: &'static str, text: &str) -> Result<Table<T>, KnowledgeError> {
    let table: Table<T> = toml::from_str(text).map_err(|source| KnowledgeError::Invalid {
        name: name.to_owned(),
        source: Box::new(source),
    })?;
    if table.judge_until < table.as_of {
        return Err(KnowledgeError::Dates(name));
    }
    Ok(table)
}

impl<T> Table<T> {
    /// The rows, if the table may judge on this day. A clock before the table's own day is wrong.
    pub(crate) fn on(&self, day: Date) -> Seen<&[T]> {
        if day < self.as_of {
            Err(UnknownReason::Inconsistent)
        } else if day > self.judge_until {
            Err(UnknownReason::StaleData)
        } else {
            Ok(&self.rows)
        }
    }
}

impl Port {
    pub(crate) fn covers(&self, protocol: Protocol, port: u16) -> bool {
        self.protocol == protocol && (self.ports[0]..=self.ports[1]).contains(&port)
    }
}

impl SystemSupport {
    /// Whether this row is about a version, given exactly or with a point release after it (`15.6` is not `15`).
    pub(crate) fn is_about(&self, id: &str, version: Option<&str>) -> bool {
        self.id == id && self.version.as_deref() == version
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{BUNDLES, EXTENSIONS, FLATPAKS, PACKAGES, SNAPS, UNINSTALL};
    use std::collections::BTreeSet;

    fn programs() -> Vec<Program> {
        let text = include_str!("../../../questionnaires/knowledge/programs.toml");
        table::<Program>(PROGRAMS, text).unwrap().rows
    }

    #[track_caller]
    fn check(listed: &[&str], of: fn(&Program) -> &Vec<String>) {
        let programs = programs();
        let named: BTreeSet<&str> = programs.iter().flat_map(of).map(String::as_str).collect();
        assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), named);
    }

    /// A name that is only in the table would never leave the live half.
    #[test]
    fn every_name_of_a_program_may_leave_a_list_and_no_other_may() {
        check(&PACKAGES, |program| &program.packages);
        check(&FLATPAKS, |program| &program.flatpaks);
        check(&SNAPS, |program| &program.snaps);
        check(&EXTENSIONS, |program| &program.extensions);
        check(&UNINSTALL, |program| &program.uninstall);
        check(&BUNDLES, |program| &program.bundles);
    }

    #[test]
    fn a_browser_is_compared_with_releases_that_are_there() {
        let text = include_str!("../../../questionnaires/knowledge/browser-releases.toml");
        let releases = table::<Release>(RELEASES, text).unwrap();
        for product in programs().iter().filter_map(|program| program.releases.as_ref()) {
            let of = || releases.rows.iter().filter(|release| release.product == *product);
            assert!(of().count() > 1, "{product}");
            assert!(
                of().is_sorted_by_key(|release| (release.major, release.out)),
                "{product}"
            );
            assert!(of().all(|release| release.out <= releases.as_of), "{product}");
        }
    }
}
