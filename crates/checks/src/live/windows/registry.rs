//! The registry, opened for reading only.

use super::super::{failure, json};
use crate::parse::registry::{Datum, Key};
use crate::raw::{Answer, Failure};
use crate::request::KeyId;
use winreg::enums::{HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY};
use winreg::types::FromRegValue as _;
use winreg::{RegKey, RegValue};

/// The values and keys below a key that a check looks for. Names of the registry have no case; they are given in
/// the way in which the list has them.
pub(super) fn key(id: KeyId) -> Answer {
    let path = id.path();
    let (hive, below) = path.split_once('\\').ok_or_else(Failure::failed)?;
    let hive = match hive {
        "HKLM" => HKEY_LOCAL_MACHINE,
        "HKCU" => HKEY_CURRENT_USER,
        _ => return Err(Failure::failed()),
    };
    let opened = RegKey::predef(hive)
        .open_subkey_with_flags(below, KEY_READ | KEY_WOW64_64KEY)
        .map_err(|error| failure(&error))?;
    let mut found = Key::default();
    for entry in opened.enum_values() {
        let (name, value) = entry.map_err(|error| failure(&error))?;
        if let Some(known) = id.values().iter().find(|known| known.eq_ignore_ascii_case(&name)) {
            found.values.insert((*known).to_owned(), datum(&value));
        }
    }
    let known_keys = id.keys();
    for entry in opened.enum_keys() {
        let name = entry.map_err(|error| failure(&error))?;
        found.keys.extend(
            known_keys
                .iter()
                .find(|known| known.eq_ignore_ascii_case(&name))
                .cloned(),
        );
    }
    found.keys.sort();
    json(&found)
}

/// Numbers and texts as they are; no check looks at the other kinds.
fn datum(value: &RegValue) -> Datum {
    u32::from_reg_value(value)
        .map(u64::from)
        .or_else(|_| u64::from_reg_value(value))
        .map(Datum::Number)
        .or_else(|_| String::from_reg_value(value).map(Datum::Text))
        .unwrap_or(Datum::Other(()))
}
