//! Folders that are listed. Of each, only the names that a check looks for leave the live half.

use super::program::{BUNDLES, EXTENSIONS, FLATPAKS, PACKAGES, PACMAN_MARK, SNAPS, of_pacman};
use super::{DeviceNumber, FsUuid, Profile, RemoteTool};

/// A folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each template below says which folder it is")]
pub enum FolderId {
    Root,
    Run,
    RunDbus,
    RunSystemd,
    HomeParent,
    BlockDevice(DeviceNumber),
    BlockSlaves(DeviceNumber),
    Btrfs,
    BtrfsDevices(FsUuid),
    DmiClass,
    Dmi,
    ProcNet,
    Firmware,
    Modules,
    Etc,
    EtcApt,
    AptConfParts,
    EtcDnf,
    EtcUfw,
    EtcSsh,
    SshdConfigParts,
    AptLists,
    MintUpdate,
    UsrShare,
    XSessions,
    WaylandSessions,
    Applications,
    Home,
    UserConfig,
    Profile(Profile),
    TimeSync,
    SddmParts,
    LightDmParts,
    GettyParts,
    FlatpakSystem,
    FlatpakUser,
    Snap,
    Pacman,
    ChromiumExtensions(Profile),
    RootsDebian,
    RootsFedora,
    RootsArch,
    SecurityChips,
    RoamingData,
    LocalData,
    MacPreferences,
    MacUserPreferences,
    MacApplications,
    MacDaemons,
}

impl FolderId {
    /// The path, as in [`super::PathId::template`].
    pub fn template(&self) -> &'static str {
        match self {
            Self::Root => "/",
            Self::Run => "/run",
            Self::RunDbus => "/run/dbus",
            Self::RunSystemd => "/run/systemd",
            Self::HomeParent => "/home",
            Self::BlockDevice(_) => "/sys/dev/block/<device>",
            Self::BlockSlaves(_) => "/sys/dev/block/<device>/slaves",
            Self::Btrfs => "/sys/fs/btrfs",
            Self::BtrfsDevices(_) => "/sys/fs/btrfs/<uuid>/devices",
            Self::DmiClass => "/sys/class/dmi",
            Self::Dmi => "/sys/class/dmi/id",
            Self::ProcNet => "/proc/net",
            Self::Firmware => "/sys/firmware",
            Self::Modules => "/lib/modules",
            Self::Etc => "/etc",
            Self::EtcApt => "/etc/apt",
            Self::AptConfParts => "/etc/apt/apt.conf.d",
            Self::EtcDnf => "/etc/dnf",
            Self::EtcUfw => "/etc/ufw",
            Self::EtcSsh => "/etc/ssh",
            Self::SshdConfigParts => "/etc/ssh/sshd_config.d",
            Self::AptLists => "/var/lib/apt/lists",
            Self::MintUpdate => "/var/lib/linuxmint",
            Self::UsrShare => "/usr/share",
            Self::XSessions => "/usr/share/xsessions",
            Self::WaylandSessions => "/usr/share/wayland-sessions",
            Self::Applications => "/usr/share/applications",
            Self::Home => "~",
            Self::UserConfig => "~/.config",
            Self::Profile(_) => "<profile>",
            Self::TimeSync => "/run/systemd/timesync",
            Self::SddmParts => "/etc/sddm.conf.d",
            Self::LightDmParts => "/etc/lightdm/lightdm.conf.d",
            Self::GettyParts => "/etc/systemd/system/getty@tty1.service.d",
            Self::FlatpakSystem => "/var/lib/flatpak/app",
            Self::FlatpakUser => "~/.local/share/flatpak/app",
            Self::Snap => "/snap",
            Self::Pacman => "/var/lib/pacman/local",
            Self::ChromiumExtensions(_) => "<profile>/Extensions",
            Self::RootsDebian => "/usr/local/share/ca-certificates",
            Self::RootsFedora => "/etc/pki/ca-trust/source/anchors",
            Self::RootsArch => "/etc/ca-certificates/trust-source/anchors",
            Self::SecurityChips => "/sys/class/tpm",
            Self::RoamingData => "~/AppData/Roaming",
            Self::LocalData => "~/AppData/Local",
            Self::MacPreferences => "/Library/Preferences",
            Self::MacUserPreferences => "~/Library/Preferences",
            Self::MacApplications => "/Applications",
            Self::MacDaemons => "/Library/LaunchDaemons",
        }
    }

    /// The parameter as text.
    pub fn parameter(&self) -> Option<String> {
        match self {
            Self::BlockDevice(device) | Self::BlockSlaves(device) => Some(device.to_string()),
            Self::BtrfsDevices(uuid) => Some(uuid.to_string()),
            Self::Profile(profile) | Self::ChromiumExtensions(profile) => Some(profile.to_string()),
            _ => None,
        }
    }

    /// The folder above and the name there, for telling "absent" from "not seen".
    pub(crate) fn parent(&self) -> Option<(Self, &'static str)> {
        match self {
            Self::RunDbus => Some((Self::Run, "dbus")),
            Self::RunSystemd => Some((Self::Run, "systemd")),
            Self::Dmi => Some((Self::DmiClass, "id")),
            Self::EtcApt => Some((Self::Etc, "apt")),
            Self::AptConfParts => Some((Self::EtcApt, "apt.conf.d")),
            Self::EtcDnf => Some((Self::Etc, "dnf")),
            Self::EtcUfw => Some((Self::Etc, "ufw")),
            Self::EtcSsh => Some((Self::Etc, "ssh")),
            Self::SshdConfigParts => Some((Self::EtcSsh, "sshd_config.d")),
            Self::XSessions => Some((Self::UsrShare, "xsessions")),
            Self::WaylandSessions => Some((Self::UsrShare, "wayland-sessions")),
            Self::Applications => Some((Self::UsrShare, "applications")),
            Self::UserConfig => Some((Self::Home, ".config")),
            Self::TimeSync => Some((Self::RunSystemd, "timesync")),
            Self::SddmParts => Some((Self::Etc, "sddm.conf.d")),
            _ => None,
        }
    }

    /// Whether a name may leave the live half. A folder of people's own things gives away nothing else.
    pub fn keeps(&self, name: &str) -> bool {
        let one_of = |names: &[&str]| names.contains(&name);
        match self {
            Self::Root | Self::HomeParent => one_of(&[".dockerenv", ".fscrypt"]),
            Self::Run => one_of(&[".containerenv", "dbus", "systemd", "reboot-required"]),
            Self::RunDbus => name == "system_bus_socket",
            Self::RunSystemd => one_of(&["container", "system", "timesync"]),
            Self::BlockDevice(_) => one_of(&["dm", "partition", "size", "slaves"]),
            Self::DmiClass => name == "id",
            Self::Dmi => one_of(&["sys_vendor", "product_name", "chassis_type"]),
            Self::ProcNet => one_of(&["tcp", "tcp6", "udp", "udp6", "sockstat", "sockstat6"]),
            Self::Etc => one_of(&[
                "apt",
                "dnf",
                "nftables.conf",
                "rpm-ostreed.conf",
                "sddm.conf",
                "sddm.conf.d",
                "ssh",
                "ufw",
            ]),
            Self::EtcApt => one_of(&["apt.conf", "apt.conf.d"]),
            Self::EtcDnf => name == "automatic.conf",
            Self::EtcUfw => name == "ufw.conf",
            Self::EtcSsh => one_of(&["sshd_config", "sshd_config.d"]),
            Self::AptLists => {
                name.contains("security")
                    && (name.ends_with("_InRelease")
                        || name.ends_with("_Release")
                        || name.contains("_Packages"))
            }
            Self::MintUpdate => name == "mintupdate-automatic-upgrades-enabled",
            Self::UsrShare => one_of(&["applications", "wayland-sessions", "xsessions"]),
            Self::XSessions | Self::WaylandSessions => has_extension(name, "desktop"),
            Self::Applications => one_of(&[
                "mintupdate.desktop",
                "org.gnome.DejaDup.desktop",
                "org.gnome.Software.desktop",
                "org.kde.discover.desktop",
                "update-manager.desktop",
            ]),
            Self::Home => one_of(&[".config", ".dropbox"]),
            Self::UserConfig => one_of(&[
                "Nextcloud",
                "PlasmaDiscoverUpdates",
                "kioslaverc",
                "kscreenlockerrc",
            ]),
            Self::TimeSync => name == "synchronized",
            Self::SddmParts | Self::LightDmParts | Self::GettyParts => has_extension(name, "conf"),
            Self::FlatpakSystem | Self::FlatpakUser => one_of(&FLATPAKS),
            Self::Snap => one_of(&SNAPS),
            Self::Pacman => {
                name == PACMAN_MARK || of_pacman(name).is_some_and(|(package, _)| PACKAGES.contains(&package))
            }
            Self::ChromiumExtensions(_) => one_of(&EXTENSIONS),
            Self::SecurityChips => name == "tpm0",
            Self::RoamingData => one_of(&["Dropbox", "Nextcloud"]),
            Self::LocalData => name == "Dropbox",
            // Debian takes in what ends so, in the folders below too; those cannot be read as certificates.
            Self::RootsDebian => has_extension(name, "crt") || !name.contains('.'),
            Self::RootsFedora | Self::RootsArch => !name.starts_with('.') && name != "README",
            Self::Profile(_) => one_of(&[
                "Extensions",
                "Login Data",
                "Login Data For Account",
                "Preferences",
                "cert9.db",
                "extensions.json",
                "key4.db",
                "logins.db",
                "logins.json",
                "prefs.js",
                "settings.db",
            ]),
            Self::MacPreferences => one_of(&[
                "com.apple.SoftwareUpdate.plist",
                "com.apple.commerce.plist",
                "com.apple.loginwindow.plist",
            ]),
            Self::MacUserPreferences => one_of(&[".GlobalPreferences.plist", "com.microsoft.office.plist"]),
            Self::MacApplications => {
                one_of(&BUNDLES)
                    || one_of(&[
                        "Microsoft Excel.app",
                        "Microsoft PowerPoint.app",
                        "Microsoft Word.app",
                        "Safari.app",
                        "Utilities",
                    ])
            }
            Self::MacDaemons => RemoteTool::ALL.iter().any(|tool| tool.daemon() == name),
            Self::BlockSlaves(_)
            | Self::Btrfs
            | Self::BtrfsDevices(_)
            | Self::Firmware
            | Self::Modules
            | Self::AptConfParts
            | Self::SshdConfigParts => true,
        }
    }
}

fn has_extension(name: &str, extension: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| end == extension)
}
