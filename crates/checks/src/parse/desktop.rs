//! What desktops say about locking: settings of GNOME and its relatives, and which desktop is running.

use crate::raw::{Raw, Unparsable};
use serde::Serialize;

/// A desktop whose lock we can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Desktop {
    Gnome,
    Cinnamon,
    Mate,
    Kde,
    /// One whose lock we cannot read yet.
    Other,
}

impl Desktop {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Gnome => "gnome",
            Self::Cinnamon => "cinnamon",
            Self::Mate => "mate",
            Self::Kde => "kde",
            Self::Other => "other",
        }
    }
}

/// `XDG_CURRENT_DESKTOP`, as `ubuntu:GNOME`; `None` if no desktop has set it.
pub(crate) fn running(raw: &Raw) -> Result<Option<Desktop>, Unparsable> {
    let name: Option<String> = super::json::value(raw)?;
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        return Ok(None);
    };
    let parts: Vec<&str> = name.split(':').collect();
    let has = |wanted: &str| parts.iter().any(|part| part.eq_ignore_ascii_case(wanted));
    // Budgie calls itself GNOME too and locks in its own way.
    let desktop = if has("Budgie") {
        Desktop::Other
    } else if has("X-Cinnamon") || has("Cinnamon") {
        Desktop::Cinnamon
    } else if has("MATE") {
        Desktop::Mate
    } else if has("KDE") {
        Desktop::Kde
    } else if has("GNOME") {
        Desktop::Gnome
    } else {
        Desktop::Other
    };
    Ok(Some(desktop))
}

/// `true` or `false` from `gsettings get`.
pub(crate) fn boolean(raw: &Raw) -> Result<bool, Unparsable> {
    match &*raw.text() {
        "true\n" => Ok(true),
        "false\n" => Ok(false),
        _ => Err(Unparsable),
    }
}

/// A number from `gsettings get`, as `uint32 300` or `5`.
pub(crate) fn number(raw: &Raw) -> Result<u64, Unparsable> {
    let text = raw.text();
    let line = text.strip_suffix('\n').ok_or(Unparsable)?;
    let digits = line.strip_prefix("uint32 ").unwrap_or(line);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
        return Err(Unparsable);
    }
    digits.parse().map_err(|_| Unparsable)
}

/// Whether a proxy is set, from `gsettings get`.
pub(crate) fn has_proxy(raw: &Raw) -> Result<bool, Unparsable> {
    match &*raw.text() {
        "'none'\n" => Ok(false),
        "'manual'\n" | "'auto'\n" => Ok(true),
        _ => Err(Unparsable),
    }
}

/// SMBIOS chassis types of computers that stay on a desk.
pub(crate) fn stays_on_desk(raw: &Raw) -> Result<bool, Unparsable> {
    let text = raw.text();
    let number: u8 = text
        .strip_suffix('\n')
        .ok_or(Unparsable)?
        .parse()
        .map_err(|_| Unparsable)?;
    Ok(matches!(number, 3..=7 | 13 | 15 | 16 | 24 | 35 | 36))
}
