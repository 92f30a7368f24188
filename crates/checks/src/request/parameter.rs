//! Parameters of requests: each can only be made from text that is harmless in a path.

use super::program::BUNDLES;
use crate::system::Os;
use std::fmt;

macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $test:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The text, if it has the right form.
            pub fn new(text: &str) -> Option<Self> {
                let test: fn(&str) -> bool = $test;
                test(text).then(|| Self(text.to_owned()))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

fn plain(text: &str, also: &str) -> bool {
    (1..=128).contains(&text.len())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || also.contains(c))
        && !text.split('/').any(|part| part == "." || part == "..")
}

checked_text! {
    /// The kernel's name of a block device, as `nvme0n1p3` or `dm-0`.
    BlockName, |text| plain(text, "-_.!")
}
checked_text! {
    /// A device file, as `/dev/mapper/luks-home`.
    DeviceName, |text| text.starts_with("/dev/") && plain(text, "/-_.+:@")
}
checked_text! {
    /// The id of a btrfs file system.
    FsUuid, |text| text.len() == 36 && text.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}
checked_text! {
    /// The letter of a drive of Windows, as `E`.
    DriveLetter, |text| text.len() == 1 && text.chars().all(|c| c.is_ascii_uppercase())
}
checked_text! {
    /// A file name in a folder of settings, as `50unattended-upgrades`.
    FileName, |text| plain(text, "-_.:+@%~=")
}

checked_text! {
    /// A program in `/Applications` that a check looks for, as `Firefox.app`.
    AppName, |text| BUNDLES.contains(&text)
}

/// Major and minor number of a block device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceNumber {
    /// The driver.
    pub major: u32,
    /// The device.
    pub minor: u32,
}

impl fmt::Display for DeviceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.major, self.minor)
    }
}

/// A folder that holds profiles of a browser, the one certificate store of the person, or the one settings folder of
/// a backup program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of the programs")]
pub enum ProfileRoot {
    Firefox,
    FirefoxXdg,
    FirefoxSnap,
    FirefoxFlatpak,
    Chromium,
    ChromiumSnap,
    ChromiumFlatpak,
    Chrome,
    ChromeFlatpak,
    Brave,
    Edge,
    Vivaldi,
    /// `~/.pki/nssdb`, shared by Chromium and others.
    UserNss,
    Vorta,
    VortaFlatpak,
    FirefoxWindows,
    ChromiumWindows,
    ChromeWindows,
    BraveWindows,
    EdgeWindows,
    VivaldiWindows,
    FirefoxMac,
    ChromiumMac,
    ChromeMac,
    BraveMac,
    EdgeMac,
    VivaldiMac,
    LibreOffice,
    LibreOfficeFlatpak,
    LibreOfficeWindows,
    LibreOfficeMac,
}

impl ProfileRoot {
    /// Every root with profiles in the manner of Firefox.
    pub const FIREFOX: [Self; 4] = [
        Self::Firefox,
        Self::FirefoxXdg,
        Self::FirefoxSnap,
        Self::FirefoxFlatpak,
    ];

    /// Every root with profiles in the manner of Chromium.
    pub const CHROMIUM: [Self; 8] = [
        Self::Chromium,
        Self::ChromiumSnap,
        Self::ChromiumFlatpak,
        Self::Chrome,
        Self::ChromeFlatpak,
        Self::Brave,
        Self::Edge,
        Self::Vivaldi,
    ];

    /// Every root, for reading a profile's name.
    pub const ALL: [Self; 31] = [
        Self::Firefox,
        Self::FirefoxXdg,
        Self::FirefoxSnap,
        Self::FirefoxFlatpak,
        Self::Chromium,
        Self::ChromiumSnap,
        Self::ChromiumFlatpak,
        Self::Chrome,
        Self::ChromeFlatpak,
        Self::Brave,
        Self::Edge,
        Self::Vivaldi,
        Self::UserNss,
        Self::Vorta,
        Self::VortaFlatpak,
        Self::FirefoxWindows,
        Self::ChromiumWindows,
        Self::ChromeWindows,
        Self::BraveWindows,
        Self::EdgeWindows,
        Self::VivaldiWindows,
        Self::FirefoxMac,
        Self::ChromiumMac,
        Self::ChromeMac,
        Self::BraveMac,
        Self::EdgeMac,
        Self::VivaldiMac,
        Self::LibreOffice,
        Self::LibreOfficeFlatpak,
        Self::LibreOfficeWindows,
        Self::LibreOfficeMac,
    ];

    /// The roots of a system with profiles in the manner of Firefox.
    pub fn firefox(os: Os) -> &'static [Self] {
        match os {
            Os::Windows => &[Self::FirefoxWindows],
            Os::Macos => &[Self::FirefoxMac],
            Os::Linux | Os::Other => &Self::FIREFOX,
        }
    }

    /// The roots of a system with profiles in the manner of Chromium.
    pub fn chromium(os: Os) -> &'static [Self] {
        match os {
            Os::Windows => &[
                Self::ChromiumWindows,
                Self::ChromeWindows,
                Self::BraveWindows,
                Self::EdgeWindows,
                Self::VivaldiWindows,
            ],
            Os::Macos => &[
                Self::ChromiumMac,
                Self::ChromeMac,
                Self::BraveMac,
                Self::EdgeMac,
                Self::VivaldiMac,
            ],
            Os::Linux | Os::Other => &Self::CHROMIUM,
        }
    }

    /// Every root of a system with profiles of a browser.
    pub(crate) fn browsers(os: Os) -> impl Iterator<Item = Self> {
        let roots = Self::firefox(os).iter().chain(Self::chromium(os));
        roots.copied()
    }

    /// The roots of a system with settings of `LibreOffice`.
    pub fn libreoffice(os: Os) -> &'static [Self] {
        match os {
            Os::Windows => &[Self::LibreOfficeWindows],
            Os::Macos => &[Self::LibreOfficeMac],
            Os::Linux | Os::Other => &[Self::LibreOffice, Self::LibreOfficeFlatpak],
        }
    }

    /// Whether its profiles are in the manner of Firefox.
    pub fn is_firefox(self) -> bool {
        Self::FIREFOX.contains(&self) || matches!(self, Self::FirefoxWindows | Self::FirefoxMac)
    }

    /// The folder, below the home folder.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Firefox => ".mozilla/firefox",
            Self::FirefoxXdg => ".config/mozilla/firefox",
            Self::FirefoxSnap => "snap/firefox/common/.mozilla/firefox",
            Self::FirefoxFlatpak => ".var/app/org.mozilla.firefox/.mozilla/firefox",
            Self::Chromium => ".config/chromium",
            Self::ChromiumSnap => "snap/chromium/common/chromium",
            Self::ChromiumFlatpak => ".var/app/org.chromium.Chromium/config/chromium",
            Self::Chrome => ".config/google-chrome",
            Self::ChromeFlatpak => ".var/app/com.google.Chrome/config/google-chrome",
            Self::Brave => ".config/BraveSoftware/Brave-Browser",
            Self::Edge => ".config/microsoft-edge",
            Self::Vivaldi => ".config/vivaldi",
            Self::UserNss => ".pki/nssdb",
            Self::Vorta => ".local/share/Vorta",
            Self::VortaFlatpak => ".var/app/com.borgbase.Vorta/data/Vorta",
            Self::FirefoxWindows => "AppData/Roaming/Mozilla/Firefox/Profiles",
            Self::ChromiumWindows => "AppData/Local/Chromium/User Data",
            Self::ChromeWindows => "AppData/Local/Google/Chrome/User Data",
            Self::BraveWindows => "AppData/Local/BraveSoftware/Brave-Browser/User Data",
            Self::EdgeWindows => "AppData/Local/Microsoft/Edge/User Data",
            Self::VivaldiWindows => "AppData/Local/Vivaldi/User Data",
            Self::FirefoxMac => "Library/Application Support/Firefox/Profiles",
            Self::ChromiumMac => "Library/Application Support/Chromium",
            Self::ChromeMac => "Library/Application Support/Google/Chrome",
            Self::BraveMac => "Library/Application Support/BraveSoftware/Brave-Browser",
            Self::EdgeMac => "Library/Application Support/Microsoft Edge",
            Self::VivaldiMac => "Library/Application Support/Vivaldi",
            Self::LibreOffice => ".config/libreoffice/4",
            Self::LibreOfficeFlatpak => ".var/app/org.libreoffice.LibreOffice/config/libreoffice/4",
            Self::LibreOfficeWindows => "AppData/Roaming/LibreOffice/4",
            Self::LibreOfficeMac => "Library/Application Support/LibreOffice/4",
        }
    }

    /// The files, any of which makes a folder below the root a profile; none: the root itself is the profile.
    pub fn marks(self) -> &'static [&'static str] {
        match self {
            Self::UserNss | Self::Vorta | Self::VortaFlatpak => &[],
            Self::LibreOffice
            | Self::LibreOfficeFlatpak
            | Self::LibreOfficeWindows
            | Self::LibreOfficeMac => &["registrymodifications.xcu"],
            _ if self.is_firefox() => &["prefs.js", "key4.db", "cert9.db", "logins.json"],
            _ => &["Preferences", "Login Data"],
        }
    }

    pub(crate) fn short(self) -> &'static str {
        match self {
            Self::Firefox => "firefox",
            Self::FirefoxXdg => "firefox-xdg",
            Self::FirefoxSnap => "firefox-snap",
            Self::FirefoxFlatpak => "firefox-flatpak",
            Self::Chromium => "chromium",
            Self::ChromiumSnap => "chromium-snap",
            Self::ChromiumFlatpak => "chromium-flatpak",
            Self::Chrome => "chrome",
            Self::ChromeFlatpak => "chrome-flatpak",
            Self::Brave => "brave",
            Self::Edge => "edge",
            Self::Vivaldi => "vivaldi",
            Self::UserNss => "nss",
            Self::Vorta => "vorta",
            Self::VortaFlatpak => "vorta-flatpak",
            Self::FirefoxWindows => "firefox-windows",
            Self::ChromiumWindows => "chromium-windows",
            Self::ChromeWindows => "chrome-windows",
            Self::BraveWindows => "brave-windows",
            Self::EdgeWindows => "edge-windows",
            Self::VivaldiWindows => "vivaldi-windows",
            Self::FirefoxMac => "firefox-mac",
            Self::ChromiumMac => "chromium-mac",
            Self::ChromeMac => "chrome-mac",
            Self::BraveMac => "brave-mac",
            Self::EdgeMac => "edge-mac",
            Self::VivaldiMac => "vivaldi-mac",
            Self::LibreOffice => "libreoffice",
            Self::LibreOfficeFlatpak => "libreoffice-flatpak",
            Self::LibreOfficeWindows => "libreoffice-windows",
            Self::LibreOfficeMac => "libreoffice-mac",
        }
    }
}

/// A folder of the person in which files land or are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of the folders")]
pub enum KeyPlace {
    Downloads,
    Desktop,
    Documents,
}

impl KeyPlace {
    /// The name in `~/.config/user-dirs.dirs`, where it is kept in the person's language.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Downloads => "XDG_DOWNLOAD_DIR",
            Self::Desktop => "XDG_DESKTOP_DIR",
            Self::Documents => "XDG_DOCUMENTS_DIR",
        }
    }

    /// The folder, below the home folder, where nobody chose another.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Downloads => "Downloads",
            Self::Desktop => "Desktop",
            Self::Documents => "Documents",
        }
    }
}

/// A program for helping from afar that can wait although nobody opened it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of the programs")]
pub enum RemoteTool {
    AnyDesk,
    RustDesk,
    TeamViewer,
}

impl RemoteTool {
    /// Every program.
    pub const ALL: [Self; 3] = [Self::AnyDesk, Self::RustDesk, Self::TeamViewer];

    /// As people know it, and as Windows names its service.
    pub fn name(self) -> &'static str {
        match self {
            Self::AnyDesk => "AnyDesk",
            Self::RustDesk => "RustDesk",
            Self::TeamViewer => "TeamViewer",
        }
    }

    /// The file by which macOS starts it.
    pub fn daemon(self) -> &'static str {
        match self {
            Self::AnyDesk => "com.philandro.anydesk.service.plist",
            Self::RustDesk => "com.carriez.RustDesk_service.plist",
            Self::TeamViewer => "com.teamviewer.teamviewer_service.plist",
        }
    }
}

/// One profile: its root and its place among the root's profiles by name. The name itself is never a
/// parameter, for people put their own names there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Profile {
    /// Where it lies.
    pub root: ProfileRoot,
    /// From 0.
    pub index: u8,
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.root.short(), self.index)
    }
}
