//! The desktop says when the screen is locked and when the computer falls asleep.
//!
//! On the system bus logind does: `Lock` and a `LockedHint` that turns true, for any session of this account's, and
//! `PrepareForSleep`. On the session bus the screen saver does, by two names.

use std::path::Path;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Message;
use zbus::zvariant::{OwnedValue, Value};

/// Where to listen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bus {
    /// logind.
    System,
    /// The screen saver.
    Session,
}

const SYSTEM: &str = "/run/dbus/system_bus_socket";
const LOGIND: &str = "org.freedesktop.login1";

impl Bus {
    fn rules(self) -> &'static [&'static str] {
        match self {
            Self::System => &[
                "type='signal',sender='org.freedesktop.login1',interface='org.freedesktop.login1.Session',member='Lock'",
                "type='signal',sender='org.freedesktop.login1',\
                 interface='org.freedesktop.login1.Manager',member='PrepareForSleep'",
                "type='signal',sender='org.freedesktop.login1',\
                 interface='org.freedesktop.DBus.Properties',member='PropertiesChanged',\
                 arg0='org.freedesktop.login1.Session'",
            ],
            Self::Session => &[
                "type='signal',interface='org.gnome.ScreenSaver',member='ActiveChanged'",
                "type='signal',interface='org.freedesktop.ScreenSaver',member='ActiveChanged'",
            ],
        }
    }

    /// A socket of this computer and nothing else: the library would also speak TCP.
    fn address(self) -> Option<String> {
        match self {
            Self::System => Path::new(SYSTEM).exists().then(|| format!("unix:path={SYSTEM}")),
            Self::Session => {
                let address = std::env::var("DBUS_SESSION_BUS_ADDRESS").ok()?;
                let only_sockets = address.split(';').all(|one| one.starts_with("unix:"));
                only_sockets.then_some(address)
            }
        }
    }
}

/// Calls back whenever nobody sits at this computer any more. Returns when the bus goes away.
pub(crate) fn listen(bus: Bus, left_alone: impl Fn()) -> zbus::Result<()> {
    let Some(address) = bus.address() else {
        return Ok(());
    };
    let connection = Builder::address(address.as_str())?.build()?;
    let own = if bus == Bus::System {
        own_session(&connection)
    } else {
        None
    };
    for rule in bus.rules() {
        add_match(&connection, rule)?;
    }
    for message in MessageIterator::from(&connection) {
        if is_away(&message?, own.as_deref()) {
            left_alone();
        }
    }
    Ok(())
}

fn add_match(connection: &Connection, rule: &str) -> zbus::Result<()> {
    let bus = "org.freedesktop.DBus";
    connection
        .call_method(Some(bus), "/org/freedesktop/DBus", Some(bus), "AddMatch", &rule)
        .map(drop)
}

/// The path of the session that this program runs in, as logind knows it.
fn own_session(connection: &Connection) -> Option<String> {
    let manager = "org.freedesktop.login1.Manager";
    let path = "/org/freedesktop/login1";
    let reply = connection
        .call_method(
            Some(LOGIND),
            path,
            Some(manager),
            "GetSessionByPID",
            &std::process::id(),
        )
        .ok()?;
    let found: zbus::zvariant::OwnedObjectPath = reply.body().deserialize().ok()?;
    Some(found.to_string())
}

/// Whether a signal says that nobody sits here. Those of another session say nothing about this one.
fn is_away(message: &Message, own: Option<&str>) -> bool {
    let header = message.header();
    let member = header.member().map(|member| member.as_str().to_owned());
    let path = header.path().map(|path| path.as_str().to_owned());
    let of_own = own.is_none() || path.as_deref() == own;
    match member.as_deref() {
        Some("Lock") => of_own,
        Some("PropertiesChanged") => of_own && locked_hint(message),
        Some("PrepareForSleep" | "ActiveChanged") => message.body().deserialize::<bool>().unwrap_or(false),
        _ => false,
    }
}

fn locked_hint(message: &Message) -> bool {
    type Changed = (String, std::collections::HashMap<String, OwnedValue>, Vec<String>);
    let body = message.body();
    let Ok((_, changed, _)) = body.deserialize::<Changed>() else {
        return false;
    };
    changed
        .get("LockedHint")
        .is_some_and(|value| matches!(&**value, Value::Bool(true)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    const OWN: &str = "/org/freedesktop/login1/session/_32";

    fn signal<B: serde::Serialize + zbus::zvariant::DynamicType>(
        path: &str,
        interface: &str,
        member: &str,
        body: &B,
    ) -> Message {
        Message::signal(path, interface, member)
            .expect("the names are well formed")
            .build(body)
            .expect("the body can be sent")
    }

    fn hint(path: &str, locked: bool) -> Message {
        let changed = HashMap::from([("LockedHint", Value::Bool(locked))]);
        let body = ("org.freedesktop.login1.Session", changed, Vec::<String>::new());
        signal(
            path,
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            &body,
        )
    }

    #[test]
    fn only_the_own_screen_and_only_its_locking_count() {
        let away = |message: &Message| is_away(message, Some(OWN));
        let session = "org.freedesktop.login1.Session";
        assert!(away(&signal(OWN, session, "Lock", &())));
        assert!(away(&hint(OWN, true)));
        assert!(!away(&hint(OWN, false)));
        let other = "/org/freedesktop/login1/session/_37";
        assert!(!away(&signal(other, session, "Lock", &())));
        assert!(!away(&hint(other, true)));
        for (active, expected) in [(true, true), (false, false)] {
            let saver = signal(
                "/org/gnome/ScreenSaver",
                "org.gnome.ScreenSaver",
                "ActiveChanged",
                &active,
            );
            let sleep = signal(
                "/org/freedesktop/login1",
                "org.freedesktop.login1.Manager",
                "PrepareForSleep",
                &active,
            );
            assert_eq!((away(&saver), away(&sleep)), (expected, expected));
        }
        assert!(!away(&signal(OWN, session, "Unlock", &())));
    }
}
