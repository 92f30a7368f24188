//! Parsers: pure, for every system, without `cfg`. Each says "unparsable" unless it recognises the form.

pub(crate) mod apt_conf;
pub(crate) mod backups;
pub(crate) mod browser;
pub(crate) mod certificate;
pub(crate) mod debian_version;
pub(crate) mod desktop;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod every;
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
    use crate::raw::Raw;
    use proptest::prelude::*;

    /// Every parser over the same bytes.
    fn all(raw: &Raw) {
        for parse in every::PARSERS {
            parse(raw);
        }
    }

    /// Words of every format that is parsed, so that the text gets past the first look.
    const WORDS: [&str; 124] = [
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
        "timer: ",
        "next: ",
        "hold: ",
        "<key>AutoUpdate</key>",
        "sysadminctl[1:2] Guest account ",
        "disabled.\n",
        "20 12 80\n",
        "<dictionary> {\n",
        "HTTPEnable : 1\n",
        "<key>autoLoginUser</key>",
        "   route to: default\n",
        "  interface: utun4\n",
        "{\"SPiBridgeDataType\":[",
        "Number of trusted certs = 1\n",
        "Cert 0: ",
        "   Number of trust settings : 0\n",
        "User 501:\t1 biometric template(s)\n",
        "<key>Destinations</key>",
        "{\"SPAirPortDataType\":[",
        "</value>",
        "{\"entries\":1,\"programs\":[",
        "{\"names\":[\"Utilities\"]}",
        "<key>CFBundleIdentifier</key>",
        "<key>CFBundleShortVersionString</key>",
        "{\"there\":true,\"runs\":true}",
        "<DataProtectionUserConfig >",
        "<DPStatus>ENABLED</DPStatus>",
        "<TargetDriveType>FIXED</TargetDriveType>",
        "<TargetUrl>E:\\",
        "</DataProtectionUserConfig>",
        "[{\"Type\":0,\"hidden\":false}]",
        "{\"own\":1,\"certificates\":[\"",
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
