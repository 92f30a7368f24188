//! Names under which programs are installed: what may leave a list of everything that is. A test holds them against the
//! table `programs.toml`.

/// Packages of a distribution.
pub const PACKAGES: [&str; 21] = [
    "1password",
    "adobe-flashplugin",
    "anydesk",
    "bitwarden",
    "brave-browser",
    "chromium",
    "firefox",
    "firefox-esr",
    "flash-plugin",
    "flashplugin-installer",
    "flashplugin-nonfree",
    "google-chrome-stable",
    "keepass2",
    "keepassxc",
    "microsoft-edge-stable",
    "pass",
    "python2",
    "python2.7",
    "rustdesk",
    "teamviewer",
    "vivaldi-stable",
];

/// What Arch keeps a package under besides: its list is there even if it is empty.
pub(crate) const PACMAN_MARK: &str = "ALPM_DB_VERSION";

/// Flatpaks.
pub const FLATPAKS: [&str; 8] = [
    "com.anydesk.Anydesk",
    "com.bitwarden.desktop",
    "com.brave.Browser",
    "com.google.Chrome",
    "com.rustdesk.RustDesk",
    "org.chromium.Chromium",
    "org.keepassxc.KeePassXC",
    "org.mozilla.firefox",
];

/// Snaps.
pub const SNAPS: [&str; 4] = ["bitwarden", "chromium", "firefox", "keepassxc"];

/// Extensions of browsers.
pub const EXTENSIONS: [&str; 8] = [
    "78272b6fa58f4a1abaac99321d503a20@proton.me",
    "aeblfdkhhhdcdjpifhhbdiojplfjncoa",
    "ghmbeldphafepmbegfdlkpapadhbakde",
    "keepassxc-browser@keepassxc.org",
    "nngceckbapebfimnlniiiahkandclblb",
    "oboonakemofpalcgghocfoadofidjkkk",
    "{446900e4-71c2-419f-a6a7-df9c091e268b}",
    "{d634138d-c276-4fc8-924b-40a0ea21d284}",
];

/// The package in an entry of Arch's list, as `keepassxc` in `keepassxc-2.7.9-1`.
pub(crate) fn of_pacman(entry: &str) -> Option<(&str, &str)> {
    let (rest, _release) = entry.rsplit_once('-')?;
    rest.rsplit_once('-')
}
