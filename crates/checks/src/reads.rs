//! The list of everything that is read, for the page in the program and for `docs/what-we-read.md`.

use crate::check::catalogue;
use crate::request::{DeviceName, ProfileRoot};
use domain::CheckId;
use serde::Serialize;

/// One thing that is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadEntry {
    /// How it is looked at.
    pub kind: ReadKind,
    /// Path, command, property or question, with parameters in angle brackets. The same in every language.
    pub what: &'static str,
    /// The checks that need it.
    pub checks: Vec<CheckId>,
    /// Whether it is a person's own thing.
    pub personal: bool,
}

/// How something is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadKind {
    /// A file is read.
    Read,
    /// A folder is listed, for the names that count.
    List,
    /// A program is run.
    Run,
    /// A property on the system bus is read.
    Bus,
    /// A question to an `SQLite` file.
    Rows,
    /// A call of the system.
    Ask,
    /// Values of a key of the registry of Windows.
    Key,
    /// Properties of a class of WMI.
    Wmi,
}

impl ReadKind {
    /// The id of its text.
    pub fn message(self) -> &'static str {
        match self {
            Self::Read => "read-kind-read",
            Self::List => "read-kind-list",
            Self::Run => "read-kind-run",
            Self::Bus => "read-kind-bus",
            Self::Rows => "read-kind-rows",
            Self::Ask => "read-kind-ask",
            Self::Key => "read-kind-key",
            Self::Wmi => "read-kind-wmi",
        }
    }

    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "read" => Self::Read,
            "list" => Self::List,
            "run" => Self::Run,
            "bus" => Self::Bus,
            "rows" => Self::Rows,
            "ask" => Self::Ask,
            "key" => Self::Key,
            "wmi" => Self::Wmi,
            _ => return None,
        })
    }
}

/// Request by request, with the checks that make it: one line each, `request = check check`. A test holds it
/// against what the checks really ask for, over every fixture.
const READS: &str = include_str!("reads.txt");

/// Everything that is read, in a fixed order.
pub fn what_we_read() -> Vec<ReadEntry> {
    READS
        .lines()
        .map(|line| {
            entry(line).expect("each line of reads.txt has a kind, a thing and checks, as a test proves")
        })
        .collect()
}

/// Whether a request in a bundle is one that some check makes of some computer.
pub(crate) fn is_request(key: &str) -> bool {
    let templates = READS.lines().filter_map(|line| line.split_once(" = "));
    templates
        .map(|(template, _)| template)
        .any(|template| match (template.find('<'), template.find('>')) {
            (Some(start), Some(end)) => {
                let (before, after) = (&template[..start], &template[end + 1..]);
                key.strip_prefix(before)
                    .and_then(|rest| rest.strip_suffix(after))
                    .is_some_and(|parameter| is_parameter(&template[start + 1..end], parameter))
            }
            _ => key == template,
        })
}

/// Whether a text can stand for what a template has in angle brackets.
fn is_parameter(name: &str, text: &str) -> bool {
    match name {
        "profile" => text.rsplit_once('/').is_some_and(|(root, index)| {
            ProfileRoot::ALL.iter().any(|known| known.short() == root) && index.parse::<u8>().is_ok()
        }),
        "device" if text.starts_with('/') => DeviceName::new(text).is_some(),
        _ => !text.is_empty() && !text.contains(['/', '\\']),
    }
}

fn entry(line: &'static str) -> Option<ReadEntry> {
    let (request, checks) = line.split_once(" = ")?;
    let (kind, what) = request.split_once(' ')?;
    let checks: Vec<CheckId> = checks.split(' ').map(CheckId::from).collect();
    let personal = checks.iter().all(|id| {
        catalogue()
            .iter()
            .any(|check| check.id == id.as_str() && check.personal)
    });
    Some(ReadEntry {
        kind: ReadKind::of(kind)?,
        what,
        checks,
        personal,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_has_its_verb_and_its_parameter() {
        assert!(is_request("read /etc/os-release"));
        assert!(is_request("read /sys/dev/block/253:0/dm/uuid"));
        assert!(is_request("list firefox/0"));
        assert!(is_request("ask device number of /dev/mapper/luks-0"));
        assert!(!is_request("list firefox"));
        assert!(!is_request("list /etc/nowhere"));
        assert!(!is_request("/etc/os-release"));
        assert!(!is_request("reed /etc/os-release"));
        assert!(!is_request("read /sys/dev/block//dm/uuid"));
    }
}
