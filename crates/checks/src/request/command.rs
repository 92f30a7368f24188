//! Programs that are run: absolute paths, constant arguments, no shell.

use std::time::Duration;

/// A command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CmdId {
    /// A setting of a desktop.
    GSettings(GSetting),
    /// Which ZFS file systems are encrypted.
    ZfsEncryption,
    /// Names and versions of installed packages.
    RpmPackages,
    /// When Snaps update themselves, and whether that is held.
    SnapTimes,
    /// Whether the person's account has a password.
    PasswordStatus,
    /// macOS: processor, virtual machine, last start.
    Sysctl,
    /// macOS: whether the disk is encrypted.
    FileVault,
    /// macOS: the same, by the disk itself.
    DiskInfo,
    /// macOS: the firewall.
    FirewallState,
    /// macOS 15 and later: the firewall.
    FirewallReport,
    /// macOS: services that were switched on or off.
    Services,
    /// macOS: TCP sockets.
    TcpSockets,
    /// macOS: UDP sockets.
    UdpSockets,
    /// macOS: when the screen asks for the password.
    ScreenLock,
    /// macOS: when the screen goes dark.
    PowerSettings,
    /// macOS: when the screen saver starts.
    ScreenSaver,
    /// macOS: whether there is a battery.
    Battery,
    /// macOS: what guards the system's own files.
    SystemIntegrity,
    /// macOS: whether programs are checked before they start.
    Gatekeeper,
    /// macOS 15 and later: the built-in antivirus.
    XProtect,
    /// macOS: whether anybody gets in as a guest.
    GuestAccount,
    /// macOS: whether the clock is set by itself.
    AutomaticTime,
    /// macOS: the groups of this account, as numbers.
    GroupNumbers,
    /// macOS: proxies for all programs.
    Proxies,
    /// macOS: places for copies of Time Machine.
    BackupPlaces,
    /// macOS: the wifi in use, and those around.
    Wifi,
    /// macOS: the way that everything takes which has no other.
    DefaultRoute,
    /// macOS on Intel: the security chip.
    SecurityChip,
    /// macOS: certificates that the person trusts.
    OwnTrust,
    /// macOS: certificates that the administrator trusts.
    AdminTrust,
    /// macOS: how many fingers are kept.
    Fingers,
}

/// How long a request may take, whatever hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeClass {
    /// Files, registry, calls of the system.
    Fast,
    /// Commands, the bus, copies of files.
    Command,
    /// Commands that gather much.
    Slow,
    /// WMI and COM.
    Wmi,
}

impl TimeClass {
    /// The limit.
    pub fn limit(self) -> Duration {
        match self {
            Self::Fast => Duration::from_secs(1),
            Self::Command => Duration::from_secs(5),
            Self::Slow | Self::Wmi => Duration::from_secs(20),
        }
    }
}

/// A key that `gsettings get` reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each line below says which key it is")]
pub enum GSetting {
    GnomeIdleDelay,
    GnomeLockEnabled,
    GnomeLockDelay,
    CinnamonIdleDelay,
    CinnamonLockEnabled,
    CinnamonLockDelay,
    MateIdleDelay,
    MateIdleActivation,
    MateLockEnabled,
    MateLockDelay,
    GnomeSoftwareDownload,
    MintFlatpaks,
    UbuntuLockOnSuspend,
    CinnamonLockOnSuspend,
    GnomeAutorunNever,
    CinnamonAutorunNever,
    MateAutorunNever,
    ProxyMode,
    DejaDupPeriodic,
    DejaDupBackend,
    DejaDupLast,
}

impl GSetting {
    /// Schema and key.
    pub fn key(self) -> [&'static str; 2] {
        match self {
            Self::GnomeIdleDelay => ["org.gnome.desktop.session", "idle-delay"],
            Self::GnomeLockEnabled => ["org.gnome.desktop.screensaver", "lock-enabled"],
            Self::GnomeLockDelay => ["org.gnome.desktop.screensaver", "lock-delay"],
            Self::CinnamonIdleDelay => ["org.cinnamon.desktop.session", "idle-delay"],
            Self::CinnamonLockEnabled => ["org.cinnamon.desktop.screensaver", "lock-enabled"],
            Self::CinnamonLockDelay => ["org.cinnamon.desktop.screensaver", "lock-delay"],
            Self::MateIdleDelay => ["org.mate.session", "idle-delay"],
            Self::MateIdleActivation => ["org.mate.screensaver", "idle-activation-enabled"],
            Self::MateLockEnabled => ["org.mate.screensaver", "lock-enabled"],
            Self::MateLockDelay => ["org.mate.screensaver", "lock-delay"],
            Self::GnomeSoftwareDownload => ["org.gnome.software", "download-updates"],
            Self::MintFlatpaks => ["com.linuxmint.updates", "auto-update-flatpaks"],
            Self::UbuntuLockOnSuspend => ["org.gnome.desktop.screensaver", "ubuntu-lock-on-suspend"],
            Self::CinnamonLockOnSuspend => ["org.cinnamon.settings-daemon.plugins.power", "lock-on-suspend"],
            Self::GnomeAutorunNever => ["org.gnome.desktop.media-handling", "autorun-never"],
            Self::CinnamonAutorunNever => ["org.cinnamon.desktop.media-handling", "autorun-never"],
            Self::MateAutorunNever => ["org.mate.media-handling", "autorun-never"],
            Self::ProxyMode => ["org.gnome.system.proxy", "mode"],
            Self::DejaDupPeriodic => ["org.gnome.DejaDup", "periodic"],
            Self::DejaDupBackend => ["org.gnome.DejaDup", "backend"],
            Self::DejaDupLast => ["org.gnome.DejaDup", "last-backup"],
        }
    }
}

impl CmdId {
    /// Where the program may lie; there is no search along `PATH`.
    pub fn programs(self) -> &'static [&'static str] {
        match self {
            Self::GSettings(_) => &["/usr/bin/gsettings"],
            Self::PasswordStatus => &["/usr/bin/passwd", "/bin/passwd"],
            Self::RpmPackages => &["/usr/bin/rpm", "/bin/rpm"],
            Self::SnapTimes => &["/usr/bin/snap"],
            Self::ZfsEncryption => &["/usr/sbin/zfs", "/sbin/zfs", "/usr/bin/zfs"],
            Self::Sysctl => &["/usr/sbin/sysctl"],
            Self::FileVault => &["/usr/bin/fdesetup"],
            Self::DiskInfo => &["/usr/sbin/diskutil"],
            Self::FirewallState => &["/usr/libexec/ApplicationFirewall/socketfilterfw"],
            Self::FirewallReport | Self::Wifi | Self::SecurityChip => &["/usr/sbin/system_profiler"],
            Self::Services => &["/bin/launchctl"],
            Self::TcpSockets | Self::UdpSockets => &["/usr/sbin/netstat"],
            Self::ScreenLock | Self::GuestAccount | Self::AutomaticTime => &["/usr/sbin/sysadminctl"],
            Self::PowerSettings | Self::Battery => &["/usr/bin/pmset"],
            Self::ScreenSaver => &["/usr/bin/defaults"],
            Self::SystemIntegrity => &["/usr/bin/csrutil"],
            Self::Gatekeeper => &["/usr/sbin/spctl"],
            Self::XProtect => &["/usr/bin/xprotect"],
            Self::GroupNumbers => &["/usr/bin/id"],
            Self::Proxies => &["/usr/sbin/scutil"],
            Self::BackupPlaces => &["/usr/bin/tmutil"],
            Self::DefaultRoute => &["/sbin/route"],
            Self::OwnTrust | Self::AdminTrust => &["/usr/bin/security"],
            Self::Fingers => &["/usr/bin/bioutil"],
        }
    }

    /// Its arguments.
    pub fn arguments(self) -> Vec<&'static str> {
        match self {
            Self::GSettings(setting) => {
                let [schema, key] = setting.key();
                vec!["get", schema, key]
            }
            Self::PasswordStatus => vec!["-S"],
            Self::RpmPackages => vec!["-qa", "--queryformat", r"%{NAME} %{VERSION}\n"],
            Self::SnapTimes => vec!["refresh", "--time"],
            Self::ZfsEncryption => vec!["get", "-Hp", "-t", "filesystem", "-o", "name,value", "encryption"],
            Self::Sysctl => vec!["hw.machine", "kern.hv_vmm_present", "kern.boottime"],
            Self::FileVault | Self::SystemIntegrity | Self::XProtect => vec!["status"],
            Self::DiskInfo => vec!["info", "-plist", "/"],
            Self::FirewallState => vec!["--getglobalstate"],
            Self::FirewallReport => vec!["-json", "SPFirewallDataType"],
            Self::Services => vec!["print-disabled", "system"],
            Self::TcpSockets => vec!["-an", "-p", "tcp"],
            Self::UdpSockets => vec!["-an", "-p", "udp"],
            Self::ScreenLock => vec!["-screenLock", "status"],
            Self::PowerSettings => vec!["-g", "custom"],
            Self::ScreenSaver => vec!["-currentHost", "read", "com.apple.screensaver", "idleTime"],
            Self::Battery => vec!["-g", "batt"],
            Self::Gatekeeper => vec!["--status"],
            Self::GuestAccount => vec!["-guestAccount", "status"],
            Self::AutomaticTime => vec!["-automaticTime", "status"],
            Self::GroupNumbers => vec!["-G"],
            Self::Proxies => vec!["--proxy"],
            Self::BackupPlaces => vec!["destinationinfo", "-X"],
            Self::Wifi => vec!["-json", "SPAirPortDataType"],
            Self::DefaultRoute => vec!["-n", "get", "default"],
            Self::SecurityChip => vec!["-json", "SPiBridgeDataType"],
            Self::OwnTrust => vec!["dump-trust-settings"],
            Self::AdminTrust => vec!["dump-trust-settings", "-d"],
            Self::Fingers => vec!["-c"],
        }
    }

    /// The whole line, for the list of what we read.
    pub fn line(self) -> String {
        let program = self.programs()[0];
        let name = program.rsplit_once('/').map_or(program, |(_, name)| name);
        format!("{name} {}", self.arguments().join(" "))
    }

    /// How long it may take.
    pub fn class(self) -> TimeClass {
        match self {
            Self::FirewallReport | Self::Wifi | Self::SecurityChip | Self::BackupPlaces => TimeClass::Slow,
            _ => TimeClass::Command,
        }
    }

    /// Whether what it has to say comes where others complain.
    pub fn speaks_on_stderr(self, code: Option<i32>) -> bool {
        match self {
            Self::ScreenLock | Self::GuestAccount | Self::AutomaticTime => true,
            Self::OwnTrust | Self::AdminTrust => code == Some(1),
            _ => false,
        }
    }

    /// Whether an exit code is an answer: with 1 `spctl` says "off", and `security` that nothing was added.
    pub fn accepts(self, code: i32) -> bool {
        code == 0 || (code == 1 && matches!(self, Self::Gatekeeper | Self::OwnTrust | Self::AdminTrust))
    }
}
