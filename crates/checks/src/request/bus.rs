//! Properties on the system bus. Only getters, never starting a service.

/// A property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BusId {
    /// Which of the services that a check looks for are on the bus.
    Names,
    /// What firewalld says of itself.
    FirewalldState,
    /// Load, active and enabled state of a unit of systemd.
    Unit(Unit),
    /// How the wifi networks in use are protected, and whether what is sent goes through a VPN.
    WifiCurrent,
    /// How many wifi networks are kept, how many of them are open, and how many of those are joined by themselves.
    WifiSaved,
    /// Whether questions for names go out encrypted.
    DnsOverTls,
}

/// A unit of systemd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of the units")]
pub enum Unit {
    Ufw,
    Nftables,
    NetfilterPersistent,
    Ssh,
    Sshd,
    SshSocket,
    SshdSocket,
    Xrdp,
    GnomeRemoteDesktop,
    AptDailyUpgrade,
    AptDaily,
    DnfAutomatic,
    DnfAutomaticInstall,
    Dnf5Automatic,
    RpmOstreedAutomatic,
    FlatpakSystemUpdate,
    DisplayManager,
    Gdm,
    Sddm,
    LightDm,
    Greetd,
    Smbd,
    Smb,
    NfsServer,
    Timesyncd,
    Chrony,
    Chronyd,
    Ntp,
    Ntpd,
    Ntpsec,
    AnyDesk,
    RustDesk,
    TeamViewer,
}

impl Unit {
    /// The unit's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ufw => "ufw.service",
            Self::Nftables => "nftables.service",
            Self::NetfilterPersistent => "netfilter-persistent.service",
            Self::Ssh => "ssh.service",
            Self::Sshd => "sshd.service",
            Self::SshSocket => "ssh.socket",
            Self::SshdSocket => "sshd.socket",
            Self::Xrdp => "xrdp.service",
            Self::GnomeRemoteDesktop => "gnome-remote-desktop.service",
            Self::AptDailyUpgrade => "apt-daily-upgrade.timer",
            Self::AptDaily => "apt-daily.timer",
            Self::DnfAutomatic => "dnf-automatic.timer",
            Self::DnfAutomaticInstall => "dnf-automatic-install.timer",
            Self::Dnf5Automatic => "dnf5-automatic.timer",
            Self::RpmOstreedAutomatic => "rpm-ostreed-automatic.timer",
            Self::FlatpakSystemUpdate => "flatpak-system-update.timer",
            Self::DisplayManager => "display-manager.service",
            Self::Gdm => "gdm.service",
            Self::Sddm => "sddm.service",
            Self::LightDm => "lightdm.service",
            Self::Greetd => "greetd.service",
            Self::Smbd => "smbd.service",
            Self::Smb => "smb.service",
            Self::NfsServer => "nfs-server.service",
            Self::Timesyncd => "systemd-timesyncd.service",
            Self::Chrony => "chrony.service",
            Self::Chronyd => "chronyd.service",
            Self::Ntp => "ntp.service",
            Self::Ntpd => "ntpd.service",
            Self::Ntpsec => "ntpsec.service",
            Self::AnyDesk => "anydesk.service",
            Self::RustDesk => "rustdesk.service",
            Self::TeamViewer => "teamviewerd.service",
        }
    }
}

impl BusId {
    /// The property, for the list of what we read.
    pub fn template(self) -> String {
        match self {
            Self::Names => "org.freedesktop.DBus ListNames".to_owned(),
            Self::FirewalldState => "org.fedoraproject.FirewallD1 state".to_owned(),
            Self::Unit(unit) => format!("org.freedesktop.systemd1 {}", unit.name()),
            Self::WifiCurrent => "org.freedesktop.NetworkManager wifi in use".to_owned(),
            Self::WifiSaved => "org.freedesktop.NetworkManager wifi networks kept".to_owned(),
            Self::DnsOverTls => "org.freedesktop.resolve1 DNSOverTLS".to_owned(),
        }
    }

    /// What the answer is, for the list of what we read: its JSON and what it means.
    pub fn answer(self) -> &'static str {
        match self {
            Self::Names => "those of the names below that are there; the first always is",
            Self::FirewalldState => "`RUNNING`, `INIT` or `FAILED`",
            Self::Unit(_) => {
                "systemd's own words; of a unit that is not there `not-found` and `inactive`; nobody looks at `file`"
            }
            Self::WifiCurrent => "`points`: the numbers of NetworkManager for each access point in use",
            Self::WifiSaved => "counts of networks kept, of open ones, and of those that are joined unasked",
            Self::DnsOverTls => "`yes`, `no` or `opportunistic`",
        }
    }
}

/// The names that leave the live half; the first one is always there and proves that the answer is one.
pub const KNOWN_NAMES: [&str; 5] = [
    "org.freedesktop.DBus",
    "org.fedoraproject.FirewallD1",
    "org.freedesktop.systemd1",
    "org.freedesktop.NetworkManager",
    "org.freedesktop.resolve1",
];
