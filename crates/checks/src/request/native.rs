//! What only a call of the system tells.

use super::{DeviceName, DriveLetter, FolderId, KeyPlace, PathId, ProfileRoot, RemoteTool};

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
    /// Windows: the same of another drive.
    DriveProtection(DriveLetter),
    /// Windows: certificates that are trusted as a root although Windows does not bring them.
    AddedRoots,
    /// Windows: how the servers that are asked for names are asked, on every network card.
    NameServers,
    /// Windows: how many wireless cards there are, and how many of them are connected.
    WirelessCards,
    /// Windows: ports that wait for connections from other computers.
    Listeners,
    /// Windows: milliseconds since the last start, as `GetTickCount64` says.
    Uptime,
    /// Windows: after how long it sleeps, and whether it asks for the password then.
    Sleep,
    /// Windows: whether there is a battery.
    Battery,
    /// Windows: whether it asks for the password after sleep, on mains power and on battery.
    WakePassword,
    /// Windows: whether a password is kept in clear for signing in unasked. The password itself is not read.
    SignInPassword,
    /// Windows: whether the person belongs to the administrators, whatever they are called there.
    Administrator,
    /// Windows: whether guests get in, and how many accounts need no password.
    Accounts,
    /// Windows: which generation of security chip there is.
    SecurityChip,
    /// Windows and macOS: certificates of the person whose key is there too.
    Certificates,
    /// macOS: whether the person let the program see the whole disk. Without it macOS would ask for some folders.
    FullDiskAccess,
    /// Windows: programs in the Uninstall keys of the registry, of those that checks look for.
    Uninstall,
    /// Windows: whether the service of a program for help from afar is there, and whether it runs.
    ToolService(RemoteTool),
}

impl NativeId {
    /// For the list of what we read.
    pub fn template(&self) -> String {
        let text = match self {
            Self::Home => "home folder in /etc/passwd",
            Self::Desktop => "environment XDG_CURRENT_DESKTOP",
            Self::DeviceNumber(_) => "device number of <device>",
            Self::DiskProtection => "property System.Volume.BitLockerProtection of the system's disk",
            Self::DriveProtection(_) => "property System.Volume.BitLockerProtection of <drive>:",
            Self::AddedRoots => "trusted root certificates that Windows does not bring",
            Self::NameServers => {
                r"DohFlags in HKLM\SYSTEM\CurrentControlSet\Services\Dnscache\InterfaceSpecificParameters"
            }
            Self::WirelessCards => "wireless cards",
            Self::Listeners => "ports that wait for other computers",
            Self::Uptime => "milliseconds since the last start",
            Self::Sleep => "time until sleep and password afterwards",
            Self::Battery => "presence of a battery",
            Self::WakePassword => "password after sleep on mains power and on battery",
            Self::SignInPassword => {
                r"presence of DefaultPassword in HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon"
            }
            Self::Administrator => "membership of the person in the group S-1-5-32-544",
            Self::Accounts => "accounts without a password",
            Self::SecurityChip => "generation of the security chip",
            Self::Certificates => "personal certificates of the system's own store",
            Self::FullDiskAccess => "permission to see the whole disk",
            Self::Uninstall => "programs in the Uninstall keys of the registry",
            Self::ToolService(_) => "state of the service <tool>",
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
            Self::DriveProtection(drive) => Some(drive.to_string()),
            Self::HasFile(path) => path.parameter(),
            Self::ToolService(tool) => Some(tool.name().to_owned()),
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
            Self::HasFile(_)
            | Self::HasFolder(_)
            | Self::Battery
            | Self::SignInPassword
            | Self::Administrator
            | Self::FullDiskAccess => "`true` or `false`",
            Self::WakePassword => "each `on`, `off`, or `hidden` where the system has no such switch",
            Self::Accounts => {
                "`guest`: whether that account is on; `open`: how many others are on and need no password"
            }
            Self::SecurityChip => "`version`: 0 for none, 1, 2",
            Self::SshKeys | Self::KeyFiles(_) => "`files`: how many",
            Self::AddedRoots => {
                "`own`: how many Windows brings itself, at least one; `certificates`: the others, as hexadecimal DER"
            }
            Self::NameServers => {
                "`flags`: one number for each server with a setting; 1 and 2: encrypted; 0: not"
            }
            Self::WirelessCards => "`cards`: how many; `connected`: how many of them",
            Self::DiskProtection | Self::DriveProtection(_) => {
                "a number: 1 on, 2 off, 3 encrypting, 4 decrypting, 5 suspended, 6 locked, 7 cannot be, 8 waits for activation"
            }
            Self::Uninstall => {
                "`entries`: how many there are of any name, in `HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall`, its 32-bit twin and `HKCU`; `programs`: those that count, each with its `version`"
            }
            Self::ToolService(_) => "`there` and `runs`: `true` or `false`",
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
