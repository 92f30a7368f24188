//! Wifi, as `NetworkManager` tells anybody: protection and counts. Names and addresses of networks go no further.

use super::super::json;
use super::{SystemBus, call};
use crate::parse::wifi::{Current, Point, Saved};
use crate::raw::{Answer, Failure};
use std::collections::HashMap;
use zbus::zvariant::{Array, OwnedObjectPath, OwnedValue};

const SERVICE: &str = "org.freedesktop.NetworkManager";
const PATH: &str = "/org/freedesktop/NetworkManager";
const SETTINGS: &str = "/org/freedesktop/NetworkManager/Settings";
/// `NM_DEVICE_TYPE_WIFI`.
const WIFI: u32 = 2;
/// Kinds of the connection that everything goes out through.
const TUNNELS: [&str; 3] = ["vpn", "wireguard", "tun"];
/// More cards or kept networks than anybody has: an answer to refuse.
const MOST: usize = 1000;

/// The wifi networks in use.
pub(super) fn current(bus: &SystemBus) -> Answer {
    let way: String = bus.property(SERVICE, PATH, SERVICE, "PrimaryConnectionType")?;
    let mut found = Current {
        by_vpn: TUNNELS.contains(&way.as_str()),
        ..Current::default()
    };
    for device in paths(&bus.property(SERVICE, PATH, SERVICE, "Devices")?)? {
        let kind: u32 = bus.property(
            SERVICE,
            &device,
            "org.freedesktop.NetworkManager.Device",
            "DeviceType",
        )?;
        if kind != WIFI {
            continue;
        }
        found.cards += 1;
        let interface = "org.freedesktop.NetworkManager.Device.Wireless";
        let point: OwnedObjectPath = bus.property(SERVICE, &device, interface, "ActiveAccessPoint")?;
        if point.as_str() != "/" {
            found.points.push(protection(bus, point.as_str())?);
        }
    }
    json(&found)
}

fn protection(bus: &SystemBus, path: &str) -> Result<Point, Failure> {
    let number = |name| bus.property(SERVICE, path, "org.freedesktop.NetworkManager.AccessPoint", name);
    Ok(Point {
        flags: number("Flags")?,
        wpa: number("WpaFlags")?,
        rsn: number("RsnFlags")?,
    })
}

type Settings = HashMap<String, HashMap<String, OwnedValue>>;

/// The wifi networks that are kept.
pub(super) fn saved(bus: &SystemBus) -> Answer {
    let settings = bus.proxy(SERVICE, SETTINGS, "org.freedesktop.NetworkManager.Settings")?;
    let connections: Vec<OwnedObjectPath> = call(&settings, "ListConnections", &())?;
    if connections.len() > MOST {
        return Err(Failure::failed());
    }
    let mut found = Saved::default();
    for path in connections {
        let interface = "org.freedesktop.NetworkManager.Settings.Connection";
        let connection = bus.proxy(SERVICE, path.as_str(), interface)?;
        count(&mut found, &call::<_, Settings>(&connection, "GetSettings", &())?);
    }
    json(&found)
}

/// A network of our own making, for others to join, is not one that we join.
fn count(found: &mut Saved, settings: &Settings) {
    let value = |section: &str, key: &str| settings.get(section).and_then(|section| section.get(key));
    let is_text = |value: Option<&OwnedValue>, text: &str| {
        value
            .and_then(|value| value.downcast_ref::<&str>().ok())
            .is_some_and(|value| value == text)
    };
    if !is_text(value("connection", "type"), "802-11-wireless")
        || is_text(value("802-11-wireless", "mode"), "ap")
    {
        return;
    }
    found.networks += 1;
    if settings.contains_key("802-11-wireless-security") {
        return;
    }
    found.open += 1;
    let stays_out = value("connection", "autoconnect")
        .and_then(|value| value.downcast_ref::<bool>().ok())
        .is_some_and(|joins| !joins);
    if !stays_out {
        found.joined_alone += 1;
    }
}

fn paths(value: &OwnedValue) -> Result<Vec<String>, Failure> {
    let array: Array<'_> = value.downcast_ref().map_err(|_| Failure::failed())?;
    if array.len() > MOST {
        return Err(Failure::failed());
    }
    array
        .iter()
        .map(|path| {
            let path: zbus::zvariant::ObjectPath<'_> = path.downcast_ref().map_err(|_| Failure::failed())?;
            Ok(path.as_str().to_owned())
        })
        .collect()
}
