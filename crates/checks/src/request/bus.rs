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
        }
    }
}

/// The names that leave the live half; the first one is always there and proves that the answer is one.
pub const KNOWN_NAMES: [&str; 3] = [
    "org.freedesktop.DBus",
    "org.fedoraproject.FirewallD1",
    "org.freedesktop.systemd1",
];
