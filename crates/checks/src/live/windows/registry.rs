//! The registry, opened for reading only.

use super::super::{failure, json};
use crate::parse::programs::{Entry, Uninstall};
use crate::parse::registry::{Datum, Key};
use crate::raw::{Answer, Failure};
use crate::request::{KeyId, of_uninstall};
use std::io;
use winreg::enums::{HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY};
use winreg::types::FromRegValue as _;
use winreg::{HKEY, RegKey, RegValue};

/// A key, opened for reading.
pub(super) fn open(id: KeyId) -> Result<RegKey, Failure> {
    let path = id.path();
    let (hive, below) = path.split_once('\\').ok_or_else(Failure::failed)?;
    let hive = match hive {
        "HKLM" => HKEY_LOCAL_MACHINE,
        "HKCU" => HKEY_CURRENT_USER,
        _ => return Err(Failure::failed()),
    };
    RegKey::predef(hive)
        .open_subkey_with_flags(below, KEY_READ | KEY_WOW64_64KEY)
        .map_err(|error| failure(&error))
}

/// The values and keys below a key that a check looks for. Each value is asked for by its name, so what else lies there
/// is not read. Names of the registry have no case; they are given in the way in which the list has them.
pub(super) fn key(id: KeyId) -> Answer {
    let opened = open(id)?;
    let mut found = Key::default();
    for name in id.values() {
        match opened.get_raw_value(name) {
            Ok(value) => {
                found.values.insert((*name).to_owned(), datum(&value));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(failure(&error)),
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

/// Where programs stand, and whether the key is always there: for everybody, the same of 32 bits, for this account.
const UNINSTALL: [(HKEY, &str, bool); 3] = [
    (
        HKEY_LOCAL_MACHINE,
        r"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall",
        true,
    ),
    (
        HKEY_LOCAL_MACHINE,
        r"SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall",
        false,
    ),
    (
        HKEY_CURRENT_USER,
        r"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall",
        false,
    ),
];

/// Programs that a check looks for. Windows shows only those that have a name to show.
pub(super) fn uninstall() -> Answer {
    let mut list = Uninstall {
        entries: 0,
        programs: Vec::new(),
    };
    for (hive, path, always) in UNINSTALL {
        let key = match RegKey::predef(hive).open_subkey_with_flags(path, KEY_READ | KEY_WOW64_64KEY) {
            Ok(key) => key,
            Err(error) if !always && error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failure(&error)),
        };
        for name in key.enum_keys() {
            let name = name.map_err(|error| failure(&error))?;
            let entry = key
                .open_subkey_with_flags(&name, KEY_READ | KEY_WOW64_64KEY)
                .map_err(|error| failure(&error))?;
            list.entries += 1;
            let text = |value: &str| entry.get_value::<String, _>(value).unwrap_or_default();
            let shown = text("DisplayName");
            if let (false, Some(known)) = (shown.is_empty(), of_uninstall(&name, &shown)) {
                list.programs.push(Entry {
                    name: known.to_owned(),
                    version: text("DisplayVersion"),
                });
            }
        }
    }
    json(&list)
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
