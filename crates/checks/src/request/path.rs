//! Files that are read.

use super::{AppName, BlockName, DeviceNumber, FileName, FolderId, Profile};

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each template below says which file it is")]
pub enum PathId {
    OsRelease,
    Mountinfo,
    Swaps,
    BlockUevent(DeviceNumber),
    BlockUuid(DeviceNumber),
    BlockNumber(BlockName),
    CpuInfo,
    DmiVendor,
    DmiProduct,
    ChassisType,
    KernelCommandLine,
    KernelRelease,
    Uptime,
    SecureBoot,
    Tcp4,
    Tcp6,
    Udp4,
    Udp6,
    SockStat,
    SockStat6,
    DpkgStatus,
    AptIndex(FileName),
    AptConf,
    AptConfPart(FileName),
    DnfAutomatic,
    RpmOstreed,
    UfwConf,
    NftablesConf,
    SshdConfig,
    SshdConfigPart(FileName),
    KScreenLocker,
    FirefoxLogins(Profile),
    DejaDupKeyfile,
    PikaBackups,
    PikaHistory,
    PikaFlatpakBackups,
    PikaFlatpakHistory,
    GdmDaemon,
    GdmCustom,
    GdmFedora,
    Sddm,
    SddmPart(FileName),
    LightDm,
    LightDmPart(FileName),
    Greetd,
    GettyPart(FileName),
    OwnStatus,
    Groups,
    Samba,
    Hosts,
    HostsWindows,
    FileHistory,
    KdeProxy,
    KdeUpdates,
    ChromiumPreferences(Profile),
    FirefoxPrefs(Profile),
    FirefoxAddons(Profile),
    SnapFirefox,
    FlatpakFirefox,
    /// By its place among the private keys: their names say whose computers they open.
    SshKey(u16),
    RootDebian(FileName),
    RootFedora(FileName),
    RootArch(FileName),
    TpmVersion,
    PamDebian,
    PamOthers,
    LibreOfficeSettings(Profile),
    Lockdown,
    Tainted,
    MacVersion,
    MacSoftwareUpdate,
    MacCommerce,
    MacGlobalPreferences,
    MacOffice,
    MacInstallHistory,
    MacXProtect,
    MacLoginWindow,
    MacTimeMachine,
    MacApp(AppName),
}

impl PathId {
    /// The path; `~` is the home folder, `<profile>` a browser profile, `<index>` the end of a file name.
    pub fn template(&self) -> &'static str {
        match self {
            Self::OsRelease => "/etc/os-release",
            Self::Mountinfo => "/proc/self/mountinfo",
            Self::Swaps => "/proc/swaps",
            Self::BlockUevent(_) => "/sys/dev/block/<device>/uevent",
            Self::BlockUuid(_) => "/sys/dev/block/<device>/dm/uuid",
            Self::BlockNumber(_) => "/sys/class/block/<name>/dev",
            Self::CpuInfo => "/proc/cpuinfo",
            Self::DmiVendor => "/sys/class/dmi/id/sys_vendor",
            Self::DmiProduct => "/sys/class/dmi/id/product_name",
            Self::ChassisType => "/sys/class/dmi/id/chassis_type",
            Self::KernelCommandLine => "/proc/cmdline",
            Self::KernelRelease => "/proc/sys/kernel/osrelease",
            Self::Uptime => "/proc/uptime",
            Self::SecureBoot => "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c",
            Self::Tcp4 => "/proc/net/tcp",
            Self::Tcp6 => "/proc/net/tcp6",
            Self::Udp4 => "/proc/net/udp",
            Self::Udp6 => "/proc/net/udp6",
            Self::SockStat => "/proc/net/sockstat",
            Self::SockStat6 => "/proc/net/sockstat6",
            Self::DpkgStatus => "/var/lib/dpkg/status",
            Self::AptIndex(_) => "/var/lib/apt/lists/…_dists_<index>",
            Self::AptConf => "/etc/apt/apt.conf",
            Self::AptConfPart(_) => "/etc/apt/apt.conf.d/<name>",
            Self::DnfAutomatic => "/etc/dnf/automatic.conf",
            Self::RpmOstreed => "/etc/rpm-ostreed.conf",
            Self::UfwConf => "/etc/ufw/ufw.conf",
            Self::NftablesConf => "/etc/nftables.conf",
            Self::SshdConfig => "/etc/ssh/sshd_config",
            Self::SshdConfigPart(_) => "/etc/ssh/sshd_config.d/<name>",
            Self::KScreenLocker => "~/.config/kscreenlockerrc",
            Self::FirefoxLogins(_) => "<profile>/logins.json",
            Self::DejaDupKeyfile => "~/.var/app/org.gnome.DejaDup/config/glib-2.0/settings/keyfile",
            Self::PikaBackups => "~/.config/pika-backup/backup.json",
            Self::PikaHistory => "~/.config/pika-backup/history.json",
            Self::PikaFlatpakBackups => {
                "~/.var/app/org.gnome.World.PikaBackup/config/pika-backup/backup.json"
            }
            Self::PikaFlatpakHistory => {
                "~/.var/app/org.gnome.World.PikaBackup/config/pika-backup/history.json"
            }
            Self::GdmDaemon => "/etc/gdm3/daemon.conf",
            Self::GdmCustom => "/etc/gdm3/custom.conf",
            Self::GdmFedora => "/etc/gdm/custom.conf",
            Self::Sddm => "/etc/sddm.conf",
            Self::SddmPart(_) => "/etc/sddm.conf.d/<name>",
            Self::LightDm => "/etc/lightdm/lightdm.conf",
            Self::LightDmPart(_) => "/etc/lightdm/lightdm.conf.d/<name>",
            Self::Greetd => "/etc/greetd/config.toml",
            Self::GettyPart(_) => "/etc/systemd/system/getty@tty1.service.d/<name>",
            Self::OwnStatus => "/proc/self/status",
            Self::Groups => "/etc/group",
            Self::Samba => "/etc/samba/smb.conf",
            Self::Hosts => "/etc/hosts",
            Self::HostsWindows => "%SystemRoot%/System32/drivers/etc/hosts",
            Self::FileHistory => "~/AppData/Local/Microsoft/Windows/FileHistory/Configuration/Config1.xml",
            Self::KdeProxy => "~/.config/kioslaverc",
            Self::KdeUpdates => "~/.config/PlasmaDiscoverUpdates",
            Self::ChromiumPreferences(_) => "<profile>/Preferences",
            Self::FirefoxPrefs(_) => "<profile>/prefs.js",
            Self::FirefoxAddons(_) => "<profile>/extensions.json",
            Self::SnapFirefox => "/snap/firefox/current/usr/lib/firefox/application.ini",
            Self::FlatpakFirefox => {
                "/var/lib/flatpak/app/org.mozilla.firefox/current/active/files/lib/firefox/application.ini"
            }
            Self::SshKey(_) => "~/.ssh/<key>",
            Self::RootDebian(_) => "/usr/local/share/ca-certificates/<name>",
            Self::RootFedora(_) => "/etc/pki/ca-trust/source/anchors/<name>",
            Self::RootArch(_) => "/etc/ca-certificates/trust-source/anchors/<name>",
            Self::PamDebian => "/etc/pam.d/common-auth",
            Self::PamOthers => "/etc/pam.d/system-auth",
            Self::TpmVersion => "/sys/class/tpm/tpm0/tpm_version_major",
            Self::LibreOfficeSettings(_) => "<profile>/registrymodifications.xcu",
            Self::Lockdown => "/sys/kernel/security/lockdown",
            Self::Tainted => "/proc/sys/kernel/tainted",
            Self::MacVersion => "/System/Library/CoreServices/SystemVersion.plist",
            Self::MacSoftwareUpdate => "/Library/Preferences/com.apple.SoftwareUpdate.plist",
            Self::MacCommerce => "/Library/Preferences/com.apple.commerce.plist",
            Self::MacGlobalPreferences => "~/Library/Preferences/.GlobalPreferences.plist",
            Self::MacOffice => "~/Library/Preferences/com.microsoft.office.plist",
            Self::MacInstallHistory => "/Library/Receipts/InstallHistory.plist",
            Self::MacXProtect => {
                "/Library/Apple/System/Library/CoreServices/XProtect.bundle/Contents/Info.plist"
            }
            Self::MacLoginWindow => "/Library/Preferences/com.apple.loginwindow.plist",
            Self::MacTimeMachine => "/Library/Preferences/com.apple.TimeMachine.plist",
            Self::MacApp(_) => "/Applications/<app>/Contents/Info.plist",
        }
    }

    /// The parameter as text.
    pub fn parameter(&self) -> Option<String> {
        match self {
            Self::BlockUevent(device) | Self::BlockUuid(device) => Some(device.to_string()),
            Self::BlockNumber(name) => Some(name.to_string()),
            Self::AptIndex(name)
            | Self::AptConfPart(name)
            | Self::SshdConfigPart(name)
            | Self::SddmPart(name)
            | Self::LightDmPart(name)
            | Self::GettyPart(name)
            | Self::RootDebian(name)
            | Self::RootFedora(name)
            | Self::RootArch(name) => Some(name.to_string()),
            Self::SshKey(number) => Some(number.to_string()),
            Self::MacApp(name) => Some(name.to_string()),
            Self::FirefoxLogins(profile)
            | Self::ChromiumPreferences(profile)
            | Self::FirefoxPrefs(profile)
            | Self::FirefoxAddons(profile)
            | Self::LibreOfficeSettings(profile) => Some(profile.to_string()),
            _ => None,
        }
    }

    /// Whether the file says how long it is: what the kernel makes up as it is read does not.
    pub fn has_length(&self) -> bool {
        !self.template().starts_with("/proc/") && !self.template().starts_with("/sys/")
    }

    /// The folder that lists the file, and its name there: what tells "absent" from "not seen".
    pub(crate) fn parent(&self) -> Option<(FolderId, &'static str)> {
        match self {
            Self::DmiVendor => Some((FolderId::Dmi, "sys_vendor")),
            Self::ChassisType => Some((FolderId::Dmi, "chassis_type")),
            Self::Tcp6 => Some((FolderId::ProcNet, "tcp6")),
            Self::Udp6 => Some((FolderId::ProcNet, "udp6")),
            Self::SockStat6 => Some((FolderId::ProcNet, "sockstat6")),
            Self::AptConf => Some((FolderId::EtcApt, "apt.conf")),
            Self::DnfAutomatic => Some((FolderId::EtcDnf, "automatic.conf")),
            Self::RpmOstreed => Some((FolderId::Etc, "rpm-ostreed.conf")),
            Self::UfwConf => Some((FolderId::EtcUfw, "ufw.conf")),
            Self::NftablesConf => Some((FolderId::Etc, "nftables.conf")),
            Self::SshdConfig => Some((FolderId::EtcSsh, "sshd_config")),
            Self::KScreenLocker => Some((FolderId::UserConfig, "kscreenlockerrc")),
            Self::Sddm => Some((FolderId::Etc, "sddm.conf")),
            Self::KdeProxy => Some((FolderId::UserConfig, "kioslaverc")),
            Self::KdeUpdates => Some((FolderId::UserConfig, "PlasmaDiscoverUpdates")),
            Self::FirefoxLogins(profile) => Some((FolderId::Profile(*profile), "logins.json")),
            Self::MacSoftwareUpdate => Some((FolderId::MacPreferences, "com.apple.SoftwareUpdate.plist")),
            Self::MacCommerce => Some((FolderId::MacPreferences, "com.apple.commerce.plist")),
            Self::MacLoginWindow => Some((FolderId::MacPreferences, "com.apple.loginwindow.plist")),
            Self::MacGlobalPreferences => Some((FolderId::MacUserPreferences, ".GlobalPreferences.plist")),
            Self::MacOffice => Some((FolderId::MacUserPreferences, "com.microsoft.office.plist")),
            _ => None,
        }
    }
}
