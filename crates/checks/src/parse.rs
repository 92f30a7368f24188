//! Parsers: pure, for every system, without `cfg`. Each says "unparsable" unless it recognises the form.

pub(crate) mod apt_conf;
pub(crate) mod backups;
pub(crate) mod browser;
pub(crate) mod certificate;
pub(crate) mod debian_version;
pub(crate) mod desktop;
pub(crate) mod groups;
pub(crate) mod hosts;
pub(crate) mod ini;
pub(crate) mod json;
pub(crate) mod kernel;
pub(crate) mod libreoffice;
pub(crate) mod macos;
pub(crate) mod mounts;
pub(crate) mod nftables;
pub(crate) mod os_release;
pub(crate) mod packages;
pub(crate) mod plist;
pub(crate) mod programs;
pub(crate) mod registry;
pub(crate) mod roots;
pub(crate) mod samba;
pub(crate) mod sign_in;
pub(crate) mod sockets;
pub(crate) mod ssh_key;
pub(crate) mod sshd;
pub(crate) mod wifi;
pub(crate) mod wmi;

#[cfg(test)]
mod tests {
    //! No parser panics, whatever comes.

    use super::*;
    use crate::raw::{Raw, Secret};
    use crate::request::KeyId;
    use proptest::prelude::*;

    /// Every parser over the same bytes.
    fn all(raw: &Raw) {
        let _ = apt_conf::parse(raw);
        let _ = backups::last_backup(raw);
        let _ = backups::backend(raw);
        let _ = backups::keyfile(raw);
        let _ = backups::pika(raw);
        let _ = backups::pika_last(raw);
        let _ = backups::vorta(raw);
        let _ = browser::chromium_warns(raw);
        let _ = browser::firefox_warns(raw);
        let _ = browser::add_ons(raw);
        let _ = certificate::iterations(raw);
        let keys = certificate::key_ids(raw).unwrap_or_default();
        let _ = certificate::personal(raw, &keys);
        let _ = certificate::personal(raw, &[Secret::new([1])]);
        let _ = certificate::firefox_logins(raw);
        let _ = certificate::chromium_logins(raw);
        let _ = desktop::running(raw);
        let _ = desktop::boolean(raw);
        let _ = desktop::number(raw);
        let _ = desktop::stays_on_desk(raw);
        let _ = desktop::has_proxy(raw);
        let _ = groups::identity(raw);
        let _ = groups::powerful(raw);
        let _ = hosts::parse(raw);
        let _ = ini::parse(raw);
        let _ = ini::assignments(raw);
        let _ = json::listing(raw);
        let _ = json::rows(raw);
        let _ = json::unit_is_active(raw);
        let _ = json::value::<json::Profiles>(raw);
        let _ = kernel::line(raw);
        let _ = kernel::hypervisor(raw);
        let _ = kernel::uptime(raw);
        let _ = kernel::tpm_version(raw);
        let _ = kernel::secure_boot(raw);
        let _ = kernel::device_number(raw);
        let _ = kernel::device_name(raw);
        let _ = kernel::is_crypt(raw);
        let _ = mounts::parse(raw).map(|mounts| mounts::holding(&mounts, raw.bytes()).is_some());
        let _ = mounts::swaps(raw);
        let _ = mounts::zfs(raw);
        let _ = nftables::filters_input(raw);
        let _ = os_release::parse(raw).map(|found| found.family());
        let _ = packages::installed(raw);
        let _ = packages::offered(raw);
        let _ = packages::release_date(raw);
        let _ = programs::dpkg(raw);
        let _ = programs::rpm(raw);
        let _ = programs::pacman(raw);
        let _ = programs::application(raw);
        let _ = programs::major(&raw.text());
        let _ = roots::subjects(raw);
        let _ = samba::first_generation(raw);
        let _ = sign_in::gdm(raw);
        let _ = sign_in::greetd(raw);
        let _ = sign_in::has_password(raw);
        let _ = sign_in::methods(raw);
        let _ = sign_in::getty(raw);
        let files: Vec<ini::Ini> = ini::parse(raw).into_iter().collect();
        let _ = sign_in::sddm(&files);
        let _ = sign_in::has_guests(&files);
        let _ = sign_in::lightdm(&files);
        let _ = sockets::tcp(raw);
        let _ = sockets::udp(raw);
        let _ = sockets::in_use(raw, "TCP");
        let _ = ssh_key::parse(raw);
        let _ = sshd::parse(raw);
        let _ = wifi::current(raw);
        let _ = wifi::saved(raw);
        let _ = kernel::lockdown(raw);
        let _ = libreoffice::macro_security(raw);
        let _ = macos::machine(raw);
        let _ = macos::filevault(raw);
        let _ = macos::firewall_state(raw);
        let _ = macos::firewall_report(raw);
        let _ = macos::services(raw);
        let _ = macos::open_ports(raw, "tcp");
        let _ = macos::open_ports(raw, "udp");
        let _ = macos::screen_lock(raw);
        let _ = macos::display_sleep(raw);
        let _ = macos::idle_time(raw);
        let _ = macos::has_battery(raw);
        let _ = macos::integrity(raw);
        let _ = macos::gatekeeper(raw);
        let _ = macos::xprotect(raw);
        let _ = plist::version(raw);
        let _ = plist::filevault(raw);
        let _ = plist::shows_extensions(raw);
        let _ = plist::macro_state(raw);
        let _ = plist::software_update(raw);
        let _ = plist::newest_antivirus_data(raw);
        let _ = plist::antivirus_bundle(raw);
        let _ = registry::key(raw, KeyId::PolicySystem);
        let _ = wmi::antivirus(raw);
        let _ = wmi::defender(raw);
        let _ = wmi::guards_folders(raw);
        let _ = wmi::newest_fix(raw);
        let _ = certificate::of_store(raw);
    }

    /// Words of every format that is parsed, so that the text gets past the first look.
    const WORDS: [&str; 93] = [
        "  sl  local_address rem_address   st",
        "0:",
        "0100007F:0016",
        "00000000:0000",
        "0A",
        "\n",
        "\n\n",
        " ",
        "\t",
        "Package: dpkg",
        "Status: install ok installed",
        "Version: 1:2-3",
        "Architecture: amd64",
        "Date: Mon, 23",
        "Suite: x",
        "APT::Periodic",
        "{",
        "}",
        ";",
        "\"",
        "//",
        "/*",
        "#",
        "[Daemon]",
        "=",
        "ID=debian",
        "NAME=ñ",
        "26 1 253:1 / / rw - ext4 /dev/sda1 rw",
        "\\040",
        "Filename",
        "/dev/sda5 partition 1 2 3",
        "uint32 ",
        "table ",
        "chain ",
        "hook input",
        "Include ",
        "Match ",
        "'2026-11-20T",
        "[org/gnome/deja-dup]\n",
        "last-backup='é",
        "[daemon]\n",
        "AutomaticLoginEnable=true\n",
        "[Seat:*]\n",
        "autologin-user=",
        "[Service]\n",
        "ExecStart=",
        "Uid:\t1000\t1000\t1000\t1000\n",
        "Gid:\t4294967296\t",
        "Groups:\t",
        "root:x:0:\n",
        "sudo:x:",
        "[global]\n",
        "server min protocol = ",
        "127.0.0.1 localhost\n",
        "fe80::1%lo0 name.",
        "rpm 5\n",
        "ana NP 0 0 0 0 0\n",
        "auth required pam_unix.so\n",
        "firefox-1-1",
        "[App]\nName=Firefox\n",
        "user_pref(\"",
        "\", false);\n",
        "{\"profile\":{}",
        "{\"addons\":[",
        "-----BEGIN OPENSSH PRIVATE KEY",
        "b3BlbnNzaC1rZXktdjEA",
        "-----BEGIN RSA PRIVATE KEY",
        "-----END RSA PRIVATE KEY",
        "-----\n",
        "-----BEGIN CERTIFICATE-----\n",
        "{\"rows\":[[\"",
        "3082",
        "\"]]}",
        "<plist version=\"1.0\">",
        "</plist>",
        "<dict>",
        "</dict>",
        "<key>ProductVersion</key>",
        "<string>15.1</string>",
        "<date>2026-11-23T10:00:00Z</date>",
        "<array>",
        "bplist00",
        "tcp4 0 0 *.22 *.* LISTEN",
        "Active Internet connections",
        "Proto Recv-Q Send-Q",
        "disabled services = {",
        " => ",
        "{\"values\":{\"EnableLUA\":1},\"keys\":[]}",
        "[{\"InstalledOn\":\"11/12/2026\"}]",
        "<oor:items >",
        "oor:name=\"MacroSecurityLevel\"",
        "<value>",
        "</value>",
    ];

    proptest! {
        #[test]
        fn no_parser_panics_on_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            all(&Raw::new(bytes));
        }

        #[test]
        fn no_parser_panics_on_broken_formats(
            words in proptest::collection::vec(proptest::sample::select(&WORDS[..]), 0..40)
        ) {
            all(&Raw::new(words.concat().into_bytes()));
        }

        #[test]
        fn no_parser_panics_on_broken_certificates(at in 0_usize..1200, byte in any::<u8>()) {
            let text = include_str!("../fixtures/debian-12-es-canaries/manifest.json");
            let start = text.find("3082").expect("the bundle holds a certificate");
            let end = start + text[start..].find('"').expect("it is a JSON string");
            let mut hex = text[start..end].to_owned();
            let at = at % (hex.len() / 2) * 2;
            hex.replace_range(at..at + 2, &format!("{byte:02x}"));
            all(&Raw::new(format!("{{\"rows\":[[\"{hex}\",\"01\"]]}}").into_bytes()));
        }
    }
}
