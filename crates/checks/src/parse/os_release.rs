//! Which distribution this is.

use super::ini;
use crate::raw::{Raw, Unparsable};
use serde::Serialize;

/// What `/etc/os-release` says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Distribution {
    pub(crate) id: String,
    pub(crate) like: Vec<String>,
    /// Rolling distributions have none.
    pub(crate) version: Option<String>,
}

/// Families that keep packages in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Debian,
    Fedora,
    Arch,
    Other,
}

impl Distribution {
    pub(crate) fn family(&self) -> Family {
        let is = |names: &[&str]| {
            names.contains(&self.id.as_str()) || self.like.iter().any(|like| names.contains(&like.as_str()))
        };
        if is(&["debian", "ubuntu"]) {
            Family::Debian
        } else if is(&["fedora"]) {
            Family::Fedora
        } else if is(&["arch"]) {
            Family::Arch
        } else {
            Family::Other
        }
    }
}

/// Reads the file. `ID` and `NAME` together are the proof that it is one.
pub(crate) fn parse(raw: &Raw) -> Result<Distribution, Unparsable> {
    let values = ini::assignments(raw)?;
    let id = values.get("ID").ok_or(Unparsable)?;
    if id.is_empty() || !values.contains_key("NAME") || !is_plain(id) {
        return Err(Unparsable);
    }
    let version = values.get("VERSION_ID").filter(|version| !version.is_empty());
    if version.is_some_and(|version| !is_plain(version)) {
        return Err(Unparsable);
    }
    let like = values.get("ID_LIKE").map_or("", String::as_str);
    Ok(Distribution {
        id: id.clone(),
        like: like.split_whitespace().map(str::to_owned).collect(),
        version: version.cloned(),
    })
}

fn is_plain(text: &str) -> bool {
    text.len() <= 40
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_' | '-'))
}
