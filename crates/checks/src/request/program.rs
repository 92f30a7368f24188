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

/// Names under which programs stand in the Uninstall keys of Windows: of the key, or the one that is shown. `*` stands for
/// any text.
pub const UNINSTALL: [&str; 24] = [
    "*2019Retail - *",
    "*2019Volume - *",
    "173a9bac-6f0d-50c4-8202-4744c69d091a",
    "1Password",
    "Adobe Flash Player *",
    "AnyDesk",
    "Brave",
    "Chromium",
    "Google Chrome",
    "KeePassPasswordSafe2_is1",
    "KeePassXC",
    "Microsoft Edge",
    "Microsoft Silverlight",
    "Mozilla Firefox (*",
    "Mozilla Firefox * ESR (*",
    "Office16.PROPLUS",
    "Office16.STANDARD",
    "Proton Pass",
    "Python 2.*",
    "QuickTime 7",
    "RustDesk",
    "TeamViewer",
    "TeamViewer Host",
    "Vivaldi",
];

/// Programs in `/Applications`, and the folders of some.
pub const BUNDLES: [&str; 15] = [
    "1Password.app",
    "AnyDesk.app",
    "Bitwarden.app",
    "Brave Browser.app",
    "Chromium.app",
    "Firefox.app",
    "Google Chrome.app",
    "KeePassXC.app",
    "Microsoft Edge.app",
    "Microsoft Office 2011",
    "Proton Pass.app",
    "Python 2.7",
    "RustDesk.app",
    "TeamViewer.app",
    "Vivaldi.app",
];

/// The pattern of a program in the Uninstall keys, by the name of its key and the one that is shown.
#[cfg_attr(
    not(any(windows, test)),
    expect(dead_code, reason = "only Windows has such keys")
)]
pub(crate) fn of_uninstall(key: &str, shown: &str) -> Option<&'static str> {
    let fits = |pattern: &&str| matches(pattern, key) || matches(pattern, shown);
    UNINSTALL
        .into_iter()
        .filter(fits)
        .max_by_key(|pattern| pattern.len())
}

fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    for part in parts {
        match rest.split_once(part) {
            _ if part.is_empty() => return true,
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.is_empty()
}

/// The package in an entry of Arch's list, as `keepassxc` in `keepassxc-2.7.9-1`.
pub(crate) fn of_pacman(entry: &str) -> Option<(&str, &str)> {
    let (rest, _release) = entry.rsplit_once('-')?;
    rest.rsplit_once('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, shown: &str, expected: Option<&str>) {
        assert_eq!(of_uninstall(key, shown), expected, "{key}");
    }

    #[test]
    fn a_program_of_windows_is_known_by_its_key_or_the_name_that_is_shown() {
        let shown = "Mozilla Firefox (x64 es-ES)";
        check(
            "Mozilla Firefox 158.0 (x64 es-ES)",
            shown,
            Some("Mozilla Firefox (*"),
        );
        let key = "Mozilla Firefox 140.5.0 ESR (x64 de)";
        check(
            key,
            "Mozilla Firefox ESR (x64 de)",
            Some("Mozilla Firefox * ESR (*"),
        );
        check(key, "Mozilla Firefox (x64 de)", Some("Mozilla Firefox * ESR (*"));
        let guid = "{2954C506-50DF-3C89-A2FC-B1B1161F142D}";
        check(guid, "Google Chrome", Some("Google Chrome"));
        check(guid, "Microsoft Edge", Some("Microsoft Edge"));
        check(
            "ProPlus2019Retail - es-es",
            "Microsoft Office Profesional Plus 2019 - es-es",
            Some("*2019Retail - *"),
        );
        check(guid, "Python 2.7.18 (64-bit)", Some("Python 2.*"));
    }

    #[test]
    fn a_relative_of_a_program_is_another_one() {
        check("Microsoft EdgeWebView", "Microsoft Edge WebView2 Runtime", None);
        check(
            "Office16.OMUI.es-es",
            "Microsoft Office Language Pack 2016 - Spanish/Español",
            None,
        );
        check("O365HomePremRetail - es-es", "Microsoft 365 - es-es", None);
        check(
            "ProPlus2021Retail - es-es",
            "Microsoft Office Professional Plus 2021 - es-es",
            None,
        );
        check("MozillaMaintenanceService", "Mozilla Maintenance Service", None);
        check("{0}", "Python 3.13.1 (64-bit)", None);
        check("{0}", "Bravery Test", None);
    }
}
