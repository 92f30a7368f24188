//! The system bus: a socket of this computer, getters only, starting nothing.

mod wifi;

use super::json;
use crate::parse::json::UnitState;
use crate::raw::{Answer, Failure};
use crate::request::{BusId, KNOWN_NAMES, Unit};
use std::io;
use std::path::Path;
use std::time::Duration;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy, proxy};
use zbus::proxy::{CacheProperties, MethodFlags};
use zbus::zvariant::OwnedValue;

const SOCKETS: [&str; 2] = ["/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket"];
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

pub(super) struct SystemBus(Connection);

impl SystemBus {
    /// Connects to the socket in its usual place; the environment is not asked, for zbus would also speak TCP.
    pub(super) fn connect(limit: Duration) -> Result<Self, Failure> {
        Self::connect_to(&SOCKETS, limit)
    }

    fn connect_to(sockets: &[&str], limit: Duration) -> Result<Self, Failure> {
        let socket = sockets.iter().find(|socket| Path::new(socket).exists());
        let address = format!("unix:path={}", socket.ok_or(Failure::Missing)?);
        let connection = Builder::address(address.as_str())
            .map_err(|error| reason(&error))?
            .method_timeout(limit)
            .build()
            .map_err(|error| reason(&error))?;
        Ok(Self(connection))
    }

    pub(super) fn get(&self, property: BusId) -> Answer {
        match property {
            BusId::Names => self.names(),
            BusId::FirewalldState => {
                let service = "org.fedoraproject.FirewallD1";
                json(&self.text(service, "/org/fedoraproject/FirewallD1", service, "state")?)
            }
            BusId::Unit(unit) => self.unit(unit),
            BusId::WifiCurrent => wifi::current(self),
            BusId::WifiSaved => wifi::saved(self),
            BusId::DnsOverTls => {
                let interface = "org.freedesktop.resolve1.Manager";
                json(&self.text(
                    "org.freedesktop.resolve1",
                    "/org/freedesktop/resolve1",
                    interface,
                    "DNSOverTLS",
                )?)
            }
        }
    }

    fn names(&self) -> Answer {
        let bus = self.proxy(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
        )?;
        let mut names: Vec<String> = call(&bus, "ListNames", &())?;
        names.retain(|name| KNOWN_NAMES.contains(&name.as_str()));
        names.sort();
        json(&names)
    }

    fn unit(&self, unit: Unit) -> Answer {
        let path = format!("/org/freedesktop/systemd1/unit/{}", escape(unit.name()));
        let get = |name| {
            self.text(
                "org.freedesktop.systemd1",
                &path,
                "org.freedesktop.systemd1.Unit",
                name,
            )
        };
        json(&UnitState {
            load: get("LoadState")?,
            active: get("ActiveState")?,
            file: get("UnitFileState")?,
        })
    }

    fn text(&self, service: &str, path: &str, interface: &str, name: &str) -> Result<String, Failure> {
        self.property(service, path, interface, name)
    }

    fn property<T: TryFrom<OwnedValue>>(
        &self,
        service: &str,
        path: &str,
        interface: &str,
        name: &str,
    ) -> Result<T, Failure> {
        let properties = self.proxy(service, path, PROPERTIES)?;
        let value: OwnedValue = call(&properties, "Get", &(interface, name))?;
        T::try_from(value).map_err(|_| Failure::failed())
    }

    fn proxy<'p>(&self, service: &'p str, path: &'p str, interface: &'p str) -> Result<Proxy<'p>, Failure> {
        let builder = proxy::Builder::new(&self.0)
            .destination(service)
            .and_then(|builder| builder.path(path))
            .and_then(|builder| builder.interface(interface))
            .map_err(|error| reason(&error))?;
        builder
            .cache_properties(CacheProperties::No)
            .build()
            .map_err(|error| reason(&error))
    }
}

fn call<B, R>(proxy: &Proxy<'_>, method: &str, body: &B) -> Result<R, Failure>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
    R: for<'d> zbus::zvariant::DynamicDeserialize<'d>,
{
    proxy
        .call_with_flags(method, MethodFlags::NoAutoStart.into(), body)
        .map_err(|error| reason(&error))?
        .ok_or_else(Failure::failed)
}

fn reason(error: &zbus::Error) -> Failure {
    match error {
        zbus::Error::MethodError(name, _, _) => match name.as_str() {
            "org.freedesktop.DBus.Error.ServiceUnknown" | "org.freedesktop.DBus.Error.NameHasNoOwner" => {
                Failure::Missing
            }
            "org.freedesktop.DBus.Error.AccessDenied" => Failure::Denied,
            "org.freedesktop.DBus.Error.NoReply" | "org.freedesktop.DBus.Error.Timeout" => Failure::Timeout,
            _ => Failure::failed(),
        },
        zbus::Error::InputOutput(error) => match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => Failure::Missing,
            io::ErrorKind::PermissionDenied => Failure::Denied,
            io::ErrorKind::TimedOut => Failure::Timeout,
            _ => Failure::failed(),
        },
        _ => Failure::failed(),
    }
}

/// systemd's way of writing a unit's name in an object path (`ufw_2eservice`).
fn escape(name: &str) -> String {
    name.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("_{byte:02x}")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;
    use std::io::{BufRead as _, BufReader};
    use std::process::{Child, Command, Stdio};
    use zbus::interface;
    use zbus::zvariant::{OwnedObjectPath, Value};

    struct PrivateBus {
        daemon: Child,
        folder: tempfile::TempDir,
    }

    impl PrivateBus {
        #[expect(clippy::disallowed_methods, reason = "a test brings its own bus")]
        fn start() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let mut daemon = Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .arg(format!("--address=unix:path={}/bus", folder.path().display()))
                .stdout(Stdio::piped())
                .spawn()
                .expect("dbus-daemon belongs to the set-up of the project");
            let mut line = String::new();
            let output = daemon.stdout.as_mut().unwrap();
            BufReader::new(output).read_line(&mut line).unwrap();
            assert!(line.starts_with("unix:"), "{line}");
            Self { daemon, folder }
        }

        fn socket(&self) -> String {
            format!("{}/bus", self.folder.path().display())
        }

        fn connect(&self) -> SystemBus {
            let socket = self.socket();
            SystemBus::connect_to(&[&socket], Duration::from_secs(5))
                .ok()
                .unwrap()
        }
    }

    impl Drop for PrivateBus {
        fn drop(&mut self) {
            self.daemon.kill().unwrap();
            self.daemon.wait().unwrap();
        }
    }

    struct OneUnit;

    #[interface(name = "org.freedesktop.systemd1.Unit")]
    #[expect(clippy::unused_self, reason = "the macro asks for methods")]
    impl OneUnit {
        #[zbus(property)]
        fn load_state(&self) -> String {
            "loaded".to_owned()
        }

        #[zbus(property)]
        fn active_state(&self) -> String {
            "active".to_owned()
        }

        #[zbus(property)]
        fn unit_file_state(&self) -> String {
            "enabled".to_owned()
        }
    }

    struct Firewall;

    #[interface(name = "org.fedoraproject.FirewallD1")]
    #[expect(clippy::unused_self, reason = "the macro asks for methods")]
    impl Firewall {
        #[zbus(property, name = "state")]
        fn state(&self) -> String {
            "RUNNING".to_owned()
        }
    }

    #[track_caller]
    fn check(answer: Answer, expected: &str) {
        assert_eq!(answer.ok().unwrap().text(), expected);
    }

    #[test]
    fn reads_units_names_and_the_firewall_from_a_real_bus() {
        let bus = PrivateBus::start();
        let address = format!("unix:path={}", bus.socket());
        let service = Builder::address(address.as_str())
            .unwrap()
            .name("org.freedesktop.systemd1")
            .unwrap()
            .name("org.fedoraproject.FirewallD1")
            .unwrap()
            .serve_at("/org/freedesktop/systemd1/unit/ufw_2eservice", OneUnit)
            .unwrap()
            .serve_at("/org/fedoraproject/FirewallD1", Firewall)
            .unwrap()
            .build()
            .unwrap();
        let client = bus.connect();
        check(
            client.get(BusId::Unit(Unit::Ufw)),
            r#"{"load":"loaded","active":"active","file":"enabled"}"#,
        );
        check(client.get(BusId::FirewalldState), "\"RUNNING\"");
        check(
            client.get(BusId::Names),
            r#"["org.fedoraproject.FirewallD1","org.freedesktop.DBus","org.freedesktop.systemd1"]"#,
        );
        drop(service);
    }

    fn path(text: &str) -> OwnedObjectPath {
        OwnedObjectPath::try_from(text).unwrap()
    }

    struct Manager;

    #[interface(name = "org.freedesktop.NetworkManager")]
    #[expect(clippy::unused_self, reason = "the macro asks for methods")]
    impl Manager {
        #[zbus(property)]
        fn devices(&self) -> Vec<OwnedObjectPath> {
            vec![path("/cable"), path("/card")]
        }

        #[zbus(property)]
        fn primary_connection_type(&self) -> String {
            "802-11-wireless".to_owned()
        }
    }

    struct Device(u32);

    #[interface(name = "org.freedesktop.NetworkManager.Device")]
    impl Device {
        #[zbus(property)]
        fn device_type(&self) -> u32 {
            self.0
        }
    }

    struct Card;

    #[interface(name = "org.freedesktop.NetworkManager.Device.Wireless")]
    #[expect(clippy::unused_self, reason = "the macro asks for methods")]
    impl Card {
        #[zbus(property)]
        fn active_access_point(&self) -> OwnedObjectPath {
            path("/point")
        }
    }

    struct Point;

    #[interface(name = "org.freedesktop.NetworkManager.AccessPoint")]
    #[expect(clippy::unused_self, reason = "the macro asks for methods")]
    impl Point {
        #[zbus(property)]
        fn flags(&self) -> u32 {
            1
        }

        #[zbus(property)]
        fn wpa_flags(&self) -> u32 {
            0
        }

        #[zbus(property)]
        fn rsn_flags(&self) -> u32 {
            0x188
        }

        #[zbus(property)]
        fn ssid(&self) -> Vec<u8> {
            b"CanarySSID".to_vec()
        }
    }

    struct Settings;

    #[interface(name = "org.freedesktop.NetworkManager.Settings")]
    #[expect(clippy::unused_self, reason = "the macro asks for methods")]
    impl Settings {
        fn list_connections(&self) -> Vec<OwnedObjectPath> {
            vec![path("/kept/open"), path("/kept/sealed"), path("/kept/cable")]
        }
    }

    /// Kind, and whether there is a section about protection.
    struct Kept(&'static str, bool);

    #[interface(name = "org.freedesktop.NetworkManager.Settings.Connection")]
    impl Kept {
        fn get_settings(&self) -> HashMap<String, HashMap<String, OwnedValue>> {
            let text = |text: &'static str| OwnedValue::try_from(Value::from(text)).unwrap();
            let mut settings = HashMap::from([
                (
                    "connection".to_owned(),
                    HashMap::from([
                        ("type".to_owned(), text(self.0)),
                        ("id".to_owned(), text("CanarySSID")),
                    ]),
                ),
                (
                    "802-11-wireless".to_owned(),
                    HashMap::from([("mode".to_owned(), text("infrastructure"))]),
                ),
            ]);
            if self.1 {
                settings.insert("802-11-wireless-security".to_owned(), HashMap::new());
            }
            settings
        }
    }

    #[test]
    fn of_wifi_only_protection_and_counts_come_from_a_real_bus() {
        let bus = PrivateBus::start();
        let address = format!("unix:path={}", bus.socket());
        let wifi = "802-11-wireless";
        let service = Builder::address(address.as_str())
            .and_then(|builder| builder.name("org.freedesktop.NetworkManager"))
            .and_then(|builder| builder.serve_at("/org/freedesktop/NetworkManager", Manager))
            .and_then(|builder| builder.serve_at("/org/freedesktop/NetworkManager/Settings", Settings))
            .and_then(|builder| builder.serve_at("/cable", Device(1)))
            .and_then(|builder| builder.serve_at("/card", Device(2)))
            .and_then(|builder| builder.serve_at("/card", Card))
            .and_then(|builder| builder.serve_at("/point", Point))
            .and_then(|builder| builder.serve_at("/kept/open", Kept(wifi, false)))
            .and_then(|builder| builder.serve_at("/kept/sealed", Kept(wifi, true)))
            .and_then(|builder| builder.serve_at("/kept/cable", Kept("802-3-ethernet", false)))
            .unwrap()
            .build()
            .unwrap();
        let client = bus.connect();
        check(
            client.get(BusId::WifiCurrent),
            r#"{"cards":1,"by_vpn":false,"points":[{"flags":1,"wpa":0,"rsn":392}]}"#,
        );
        check(
            client.get(BusId::WifiSaved),
            r#"{"networks":2,"open":1,"joined_alone":1}"#,
        );
        drop(service);
    }

    #[test]
    fn what_is_not_on_the_bus_is_missing_and_is_not_started() {
        let bus = PrivateBus::start();
        let client = bus.connect();
        assert!(matches!(
            client.get(BusId::Unit(Unit::Ufw)),
            Err(Failure::Missing)
        ));
        assert!(matches!(client.get(BusId::FirewalldState), Err(Failure::Missing)));
        check(client.get(BusId::Names), r#"["org.freedesktop.DBus"]"#);
    }

    #[test]
    fn without_a_socket_the_bus_is_missing() {
        let gone = SystemBus::connect_to(&["/nonexistent/bus"], Duration::from_secs(1));
        assert!(matches!(gone, Err(Failure::Missing)));
    }
}
