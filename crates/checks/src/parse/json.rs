//! Answers that the live half gives as JSON: listings, rows, units and other values.

use crate::raw::{Raw, Unparsable};
use serde::{Deserialize, Serialize};

/// A folder's names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listing {
    pub(crate) names: Vec<String>,
}

impl Listing {
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }
}

/// A listing. An empty folder is `{"names":[]}`, never nothing.
pub(crate) fn listing(raw: &Raw) -> Result<Listing, Unparsable> {
    value(raw)
}

/// Any JSON value of a known shape.
pub(crate) fn value<T: for<'de> Deserialize<'de>>(raw: &Raw) -> Result<T, Unparsable> {
    serde_json::from_slice(raw.bytes()).map_err(|_| Unparsable)
}

/// One value of an `SQLite` row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    Null,
    Number(u64),
    Blob(Vec<u8>),
}

/// What the live half writes for rows; blobs as hexadecimal text.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rows {
    pub(crate) rows: Vec<Vec<serde_json::Value>>,
}

/// The rows of an `SQLite` answer.
pub(crate) fn rows(raw: &Raw) -> Result<Vec<Vec<Cell>>, Unparsable> {
    let rows: Rows = value(raw)?;
    rows.rows
        .iter()
        .map(|row| row.iter().map(cell).collect())
        .collect()
}

fn cell(value: &serde_json::Value) -> Result<Cell, Unparsable> {
    match value {
        serde_json::Value::Null => Ok(Cell::Null),
        serde_json::Value::Number(number) => number.as_u64().map(Cell::Number).ok_or(Unparsable),
        serde_json::Value::String(hex) => from_hex(hex).map(Cell::Blob),
        _ => Err(Unparsable),
    }
}

/// The bytes of hexadecimal text.
pub(crate) fn from_hex(text: &str) -> Result<Vec<u8>, Unparsable> {
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return Err(Unparsable);
    }
    digits
        .chunks_exact(2)
        .map(|pair| {
            let digit = |byte: u8| (byte as char).to_digit(16).ok_or(Unparsable);
            let byte = digit(pair[0])? * 16 + digit(pair[1])?;
            u8::try_from(byte).map_err(|_| Unparsable)
        })
        .collect()
}

/// Bytes as hexadecimal text.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a String cannot fail");
        text
    })
}

/// The state of a unit of systemd.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UnitState {
    pub(crate) load: String,
    pub(crate) active: String,
    pub(crate) file: String,
}

impl UnitState {
    /// Whether the unit runs or, for a one-shot, has run. Words that systemd does not use are refused.
    pub(crate) fn is_active(&self) -> Result<bool, Unparsable> {
        match (self.load.as_str(), self.active.as_str()) {
            ("loaded", "active" | "reloading" | "activating") => Ok(true),
            ("not-found" | "masked", "inactive") | ("loaded", "inactive" | "failed" | "deactivating") => {
                Ok(false)
            }
            _ => Err(Unparsable),
        }
    }
}

/// Whether a unit is active.
pub(crate) fn unit_is_active(raw: &Raw) -> Result<bool, Unparsable> {
    value::<UnitState>(raw)?.is_active()
}

/// How many profiles a browser has; `None` if the browser was never used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profiles {
    /// Whether the root is there. Absent means: the folder above was listed and lacks it.
    pub(crate) present: bool,
    #[serde(rename = "profiles")]
    pub(crate) count: u8,
    /// Whether the browser also keeps profiles outside its root, which are not looked at.
    pub(crate) elsewhere: bool,
}

/// How many files of a kind there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Counted {
    pub(crate) files: u16,
}

/// Ports that wait for other computers, and not for this one alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listeners {
    pub(crate) tcp: Vec<u16>,
    pub(crate) udp: Vec<u16>,
}

/// How the servers that are asked for names are asked, as `DohFlags` has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NameServers {
    pub(crate) flags: Vec<u64>,
}

impl NameServers {
    /// Whether one is asked with encryption: by the address that Windows knows for it, or by one that somebody wrote.
    pub(crate) fn encrypts(&self) -> bool {
        self.flags.iter().any(|flags| flags & 0b11 != 0)
    }
}

/// Wireless network cards, and how many of them are connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WirelessCards {
    pub(crate) cards: u32,
    pub(crate) connected: u32,
}

/// How long the computer has been on. An object, so that a number that was cut off is not a smaller one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Uptime {
    pub(crate) milliseconds: u64,
}

/// When Windows sleeps on mains power, and whether it asks for the password afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sleep {
    /// Seconds; 0: never.
    pub(crate) after: u64,
    pub(crate) asks: bool,
}

/// The state of a service of Windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServiceState {
    pub(crate) there: bool,
    pub(crate) runs: bool,
}

/// Whether a service runs. One that is not there cannot.
pub(crate) fn service_runs(raw: &Raw) -> Result<bool, Unparsable> {
    match value(raw)? {
        ServiceState {
            there: false,
            runs: true,
        } => Err(Unparsable),
        state => Ok(state.runs),
    }
}

/// Whether Windows asks for the password after sleep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WakePassword {
    pub(crate) mains: Switch,
    pub(crate) battery: Switch,
}

/// A switch of the power settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Switch {
    On,
    Off,
    /// The computer has none.
    Hidden,
}

/// Accounts of Windows that let somebody in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Accounts {
    /// Whether the guest's account is on.
    pub(crate) guest: bool,
    /// How many others are on and are marked as needing no password.
    pub(crate) open: u16,
}

/// The security chip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Chip {
    /// Its generation; 0: there is none.
    pub(crate) version: u8,
}

/// A device number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Numbers {
    pub(crate) major: u32,
    pub(crate) minor: u32,
}
