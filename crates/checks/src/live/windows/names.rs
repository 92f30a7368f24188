//! How the servers that are asked for names are asked: settings below a key for each network card, whose names nobody
//! knows beforehand.

use super::super::failure;
use crate::parse::json::NameServers;
use crate::raw::Failure;
use std::io;
use winreg::RegKey;
use winreg::enums::{HKEY_LOCAL_MACHINE, KEY_READ};

const CLIENT: &str = r"SYSTEM\CurrentControlSet\Services\Dnscache";
/// Servers by the fourth and by the sixth version of the protocol.
const LISTS: [&str; 2] = [r"DohInterfaceSettings\Doh", r"DohInterfaceSettings\Doh6"];

/// What is set for each server of each card; nothing where nobody ever set anything.
pub(super) fn servers() -> Result<NameServers, Failure> {
    let client = RegKey::predef(HKEY_LOCAL_MACHINE)
        .open_subkey_with_flags(CLIENT, KEY_READ)
        .map_err(|error| failure(&error))?;
    let mut flags = Vec::new();
    if let Some(cards) = below(&client, "InterfaceSpecificParameters")? {
        for card in cards.enum_keys() {
            let card = card.map_err(|error| failure(&error))?;
            for list in LISTS {
                let Some(servers) = below(&cards, &format!(r"{card}\{list}"))? else {
                    continue;
                };
                for server in servers.enum_keys() {
                    let server = server.map_err(|error| failure(&error))?;
                    flags.extend(flag(&servers, &server)?);
                }
            }
        }
    }
    Ok(NameServers { flags })
}

fn flag(servers: &RegKey, server: &str) -> Result<Option<u64>, Failure> {
    let Some(settings) = below(servers, server)? else {
        return Ok(None);
    };
    match settings.get_value::<u64, _>("DohFlags") {
        Ok(flags) => Ok(Some(flags)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        // A number of the other length.
        Err(_) => settings
            .get_value::<u32, _>("DohFlags")
            .map(|flags| Some(flags.into()))
            .map_err(|error| failure(&error)),
    }
}

fn below(key: &RegKey, name: &str) -> Result<Option<RegKey>, Failure> {
    match key.open_subkey_with_flags(name, KEY_READ) {
        Ok(key) => Ok(Some(key)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failure(&error)),
    }
}
