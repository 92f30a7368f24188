//! Programs that are run: absolute paths, constant arguments, no shell.

/// A command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CmdId {
    /// A setting of a desktop.
    GSettings(GSetting),
    /// Which ZFS file systems are encrypted.
    ZfsEncryption,
    /// Names and versions of installed packages.
    RpmPackages,
    /// Whether the person's account has a password.
    PasswordStatus,
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
            Self::ZfsEncryption => &["/usr/sbin/zfs", "/sbin/zfs", "/usr/bin/zfs"],
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
            Self::ZfsEncryption => vec!["get", "-Hp", "-t", "filesystem", "-o", "name,value", "encryption"],
        }
    }

    /// The whole line, for the list of what we read.
    pub fn line(self) -> String {
        let name = match self {
            Self::GSettings(_) => "gsettings",
            Self::PasswordStatus => "passwd",
            Self::RpmPackages => "rpm",
            Self::ZfsEncryption => "zfs",
        };
        format!("{name} {}", self.arguments().join(" "))
    }
}
