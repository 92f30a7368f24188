//! What only a call of the system tells.

use super::{DeviceName, FolderId, KeyPlace, PathId, ProfileRoot};

/// A call.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NativeId {
    /// The home folder, from the account database.
    Home,
    /// The desktop that is running: `XDG_CURRENT_DESKTOP`.
    Desktop,
    /// Major and minor number of a device file.
    DeviceNumber(DeviceName),
    /// How many profiles a browser has.
    Profiles(ProfileRoot),
    /// Whether a file is there. "No" only if the nearest folder above it that is there was listed and lacks the
    /// next name: for files that lie deep in folders which nobody else asks about.
    HasFile(PathId),
    /// The same for a folder.
    HasFolder(FolderId),
    /// How many private keys to other computers the person has.
    SshKeys,
    /// How many files that open something lie in a folder of the person, three folders deep.
    KeyFiles(KeyPlace),
    /// Windows: whether the system's disk is encrypted, as its property `System.Volume.BitLockerProtection`.
    DiskProtection,
    /// Windows: ports that wait for connections from other computers.
    Listeners,
    /// Windows: milliseconds since the last start, as `GetTickCount64` says.
    Uptime,
    /// Windows: after how long it sleeps, and whether it asks for the password then.
    Sleep,
    /// Windows: whether there is a battery.
    Battery,
    /// Windows and macOS: certificates of the person whose key is there too.
    Certificates,
}

impl NativeId {
    /// For the list of what we read.
    pub fn template(&self) -> String {
        let text = match self {
            Self::Home => "home folder in /etc/passwd",
            Self::Desktop => "environment XDG_CURRENT_DESKTOP",
            Self::DeviceNumber(_) => "device number of <device>",
            Self::DiskProtection => "property System.Volume.BitLockerProtection of the system's disk",
            Self::Listeners => "ports that wait for other computers",
            Self::Uptime => "milliseconds since the last start",
            Self::Sleep => "time until sleep and password afterwards",
            Self::Battery => "presence of a battery",
            Self::Certificates => "personal certificates of the system's own store",
            Self::Profiles(root) => match root {
                ProfileRoot::Firefox => "profiles in ~/.mozilla/firefox",
                ProfileRoot::FirefoxXdg => "profiles in ~/.config/mozilla/firefox",
                ProfileRoot::FirefoxSnap => "profiles in ~/snap/firefox/common/.mozilla/firefox",
                ProfileRoot::FirefoxFlatpak => "profiles in ~/.var/app/org.mozilla.firefox/.mozilla/firefox",
                ProfileRoot::Chromium => "profiles in ~/.config/chromium",
                ProfileRoot::ChromiumSnap => "profiles in ~/snap/chromium/common/chromium",
                ProfileRoot::ChromiumFlatpak => {
                    "profiles in ~/.var/app/org.chromium.Chromium/config/chromium"
                }
                ProfileRoot::Chrome => "profiles in ~/.config/google-chrome",
                ProfileRoot::ChromeFlatpak => "profiles in ~/.var/app/com.google.Chrome/config/google-chrome",
                ProfileRoot::Brave => "profiles in ~/.config/BraveSoftware/Brave-Browser",
                ProfileRoot::Edge => "profiles in ~/.config/microsoft-edge",
                ProfileRoot::Vivaldi => "profiles in ~/.config/vivaldi",
                ProfileRoot::UserNss => "profiles in ~/.pki/nssdb",
                ProfileRoot::Vorta => "settings in ~/.local/share/Vorta",
                ProfileRoot::VortaFlatpak => "settings in ~/.var/app/com.borgbase.Vorta/data/Vorta",
                ProfileRoot::FirefoxWindows => "profiles in ~/AppData/Roaming/Mozilla/Firefox/Profiles",
                ProfileRoot::ChromiumWindows => "profiles in ~/AppData/Local/Chromium/User Data",
                ProfileRoot::ChromeWindows => "profiles in ~/AppData/Local/Google/Chrome/User Data",
                ProfileRoot::BraveWindows => {
                    "profiles in ~/AppData/Local/BraveSoftware/Brave-Browser/User Data"
                }
                ProfileRoot::EdgeWindows => "profiles in ~/AppData/Local/Microsoft/Edge/User Data",
                ProfileRoot::VivaldiWindows => "profiles in ~/AppData/Local/Vivaldi/User Data",
                ProfileRoot::FirefoxMac => "profiles in ~/Library/Application Support/Firefox/Profiles",
                ProfileRoot::ChromiumMac => "profiles in ~/Library/Application Support/Chromium",
                ProfileRoot::ChromeMac => "profiles in ~/Library/Application Support/Google/Chrome",
                ProfileRoot::BraveMac => {
                    "profiles in ~/Library/Application Support/BraveSoftware/Brave-Browser"
                }
                ProfileRoot::EdgeMac => "profiles in ~/Library/Application Support/Microsoft Edge",
                ProfileRoot::VivaldiMac => "profiles in ~/Library/Application Support/Vivaldi",
                ProfileRoot::LibreOffice => "profiles in ~/.config/libreoffice/4",
                ProfileRoot::LibreOfficeFlatpak => {
                    "profiles in ~/.var/app/org.libreoffice.LibreOffice/config/libreoffice/4"
                }
                ProfileRoot::LibreOfficeWindows => "profiles in ~/AppData/Roaming/LibreOffice/4",
                ProfileRoot::LibreOfficeMac => "profiles in ~/Library/Application Support/LibreOffice/4",
            },
            Self::SshKeys => "keys in ~/.ssh",
            Self::KeyFiles(place) => match place {
                KeyPlace::Downloads => "key files in the folder for downloads",
                KeyPlace::Desktop => "key files in the folder of the desktop",
                KeyPlace::Documents => "key files in the folder for documents",
            },
            Self::HasFile(path) => return format!("presence of {}", path.template()),
            Self::HasFolder(folder) => return format!("presence of {}", folder.template()),
        };
        text.to_owned()
    }

    /// The parameter as text.
    pub fn parameter(&self) -> Option<String> {
        match self {
            Self::DeviceNumber(device) => Some(device.to_string()),
            Self::HasFile(path) => path.parameter(),
            Self::HasFolder(folder) => folder.parameter(),
            _ => None,
        }
    }

    /// What the answer is, for the list of what we read: its JSON and what it means.
    pub fn answer(&self) -> &'static str {
        match self {
            Self::Home => "a text: the path",
            Self::Desktop => "a text as `KDE` or `ubuntu:GNOME`; `null` where none is set",
            Self::DeviceNumber(_) => "the two numbers under which `/sys/dev/block` knows the device",
            Self::Profiles(_) => {
                "`present`: the folder is there; `profiles`: how many, numbered from 0; `elsewhere`: some lie outside it, which nobody looks into"
            }
            Self::HasFile(_) | Self::HasFolder(_) | Self::Battery => "`true` or `false`",
            Self::SshKeys | Self::KeyFiles(_) => "`files`: how many",
            Self::DiskProtection => {
                "a number: 1 on, 2 off, 3 encrypting, 4 decrypting, 5 suspended, 6 locked, 7 cannot be, 8 waits for activation"
            }
            Self::Listeners => {
                "ports that more than this computer can reach; of `udp` only those of known services count"
            }
            Self::Uptime => "`milliseconds`: a number",
            Self::Sleep => {
                "on mains power: `after`: seconds, 0 is never; `asks`: for the password afterwards"
            }
            Self::Certificates => "`certificates`: each with its key, as hexadecimal DER",
        }
    }
}
