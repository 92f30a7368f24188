//! What only a call of the system tells.

use super::{DeviceName, ProfileRoot};

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
}

impl NativeId {
    /// For the list of what we read.
    pub fn template(&self) -> &'static str {
        match self {
            Self::Home => "home folder in /etc/passwd",
            Self::Desktop => "environment XDG_CURRENT_DESKTOP",
            Self::DeviceNumber(_) => "device number of <device>",
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
            },
        }
    }

    /// The parameter as text.
    pub fn parameter(&self) -> Option<String> {
        match self {
            Self::DeviceNumber(device) => Some(device.to_string()),
            Self::Home | Self::Desktop | Self::Profiles(_) => None,
        }
    }
}
