//! What programs of macOS print. Run with `LC_ALL=C` they speak English; another language is not understood.

use super::json;
use crate::raw::{Raw, Secret, Unparsable};
use serde::{Deserialize, Serialize};

/// The lines of a text that ends with a whole line: one that was cut off is refused.
fn lines(raw: &Raw) -> Result<Vec<String>, Unparsable> {
    let text = raw.text();
    if !text.ends_with('\n') {
        return Err(Unparsable);
    }
    Ok(text.lines().map(str::to_owned).collect())
}

fn only_line(raw: &Raw) -> Result<String, Unparsable> {
    let lines = lines(raw)?;
    lines.into_iter().next().ok_or(Unparsable)
}

/// The computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Machine {
    pub(crate) apple_silicon: bool,
    pub(crate) is_virtual: bool,
    /// When it was started, in seconds since 1970.
    pub(crate) started: i64,
}

/// `sysctl hw.machine kern.hv_vmm_present kern.boottime`.
pub(crate) fn machine(raw: &Raw) -> Result<Machine, Unparsable> {
    let lines = lines(raw)?;
    let value = |name: &str| {
        lines
            .iter()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
            .ok_or(Unparsable)
    };
    let apple_silicon = match value("hw.machine")? {
        "arm64" => true,
        "x86_64" => false,
        _ => return Err(Unparsable),
    };
    let is_virtual = match value("kern.hv_vmm_present")? {
        "1" => true,
        "0" => false,
        _ => return Err(Unparsable),
    };
    let started = value("kern.boottime")?
        .strip_prefix("{ sec = ")
        .and_then(|rest| rest.split_once(','))
        .and_then(|(seconds, _)| seconds.parse().ok())
        .ok_or(Unparsable)?;
    Ok(Machine {
        apple_silicon,
        is_virtual,
        started,
    })
}

/// How the disk is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FileVault {
    On,
    Off,
    Encrypting,
    Decrypting,
}

/// `fdesetup status`.
pub(crate) fn filevault(raw: &Raw) -> Result<FileVault, Unparsable> {
    let lines = lines(raw)?;
    let starts = |start: &str| lines.iter().any(|line| line.starts_with(start));
    if starts("Decryption in progress") {
        return Ok(FileVault::Decrypting);
    }
    if starts("Encryption in progress") {
        return Ok(FileVault::Encrypting);
    }
    match lines.first().map(String::as_str) {
        Some("FileVault is On.") => Ok(FileVault::On),
        Some("FileVault is Off.") => Ok(FileVault::Off),
        _ => Err(Unparsable),
    }
}

/// `socketfilterfw --getglobalstate`: whether the firewall filters.
pub(crate) fn firewall_state(raw: &Raw) -> Result<bool, Unparsable> {
    let line = only_line(raw)?;
    match line.rsplit_once("(State = ").map(|(_, state)| state) {
        Some("0)") => Ok(false),
        Some("1)" | "2)") => Ok(true),
        _ => Err(Unparsable),
    }
}

/// `system_profiler -json SPFirewallDataType`: the same.
pub(crate) fn firewall_report(raw: &Raw) -> Result<bool, Unparsable> {
    #[derive(Deserialize)]
    struct Report {
        #[serde(rename = "SPFirewallDataType")]
        items: Vec<Item>,
    }
    #[derive(Deserialize)]
    struct Item {
        spfirewall_globalstate: String,
    }
    let report: Report = json::value(raw)?;
    match report.items.as_slice() {
        [item] => match item.spfirewall_globalstate.as_str() {
            "spfirewall_globalstate_allow_all" => Ok(false),
            "spfirewall_globalstate_limit_connections" | "spfirewall_globalstate_block_all" => Ok(true),
            _ => Err(Unparsable),
        },
        _ => Err(Unparsable),
    }
}

/// Services through which somebody gets at the computer from another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RemoteServices {
    pub(crate) ssh: bool,
    pub(crate) screen: bool,
    /// Shared folders.
    pub(crate) files: bool,
}

/// `launchctl print-disabled system`. A service that is not in the list is off, as the system brings it; that others of
/// the maker are in it proves the list.
pub(crate) fn services(raw: &Raw) -> Result<RemoteServices, Unparsable> {
    let lines = lines(raw)?;
    let mut inside = lines
        .iter()
        .map(|line| line.trim())
        .skip_while(|line| *line != "disabled services = {");
    inside.next().ok_or(Unparsable)?;
    let mut found = RemoteServices {
        ssh: false,
        screen: false,
        files: false,
    };
    let mut seen = false;
    for line in inside {
        if line == "}" {
            return if seen { Ok(found) } else { Err(Unparsable) };
        }
        let (name, state) = line.split_once(" => ").ok_or(Unparsable)?;
        let name = name.trim_matches('"');
        seen |= name.starts_with("com.apple.");
        // Until macOS 12 the list said whether the service is disabled.
        let on = match state {
            "enabled" | "false" => true,
            "disabled" | "true" => false,
            _ => return Err(Unparsable),
        };
        match name {
            "com.openssh.sshd" => found.ssh = on,
            "com.apple.screensharing" => found.screen = on,
            "com.apple.smbd" => found.files = on,
            _ => {}
        }
    }
    Err(Unparsable)
}

/// `netstat -an -p tcp` or `udp`: ports that others can reach.
pub(crate) fn open_ports(raw: &Raw, protocol: &str) -> Result<Vec<u16>, Unparsable> {
    let lines = lines(raw)?;
    let [title, header, sockets @ ..] = lines.as_slice() else {
        return Err(Unparsable);
    };
    if !title.starts_with("Active Internet connections") || !header.starts_with("Proto Recv-Q Send-Q") {
        return Err(Unparsable);
    }
    let mut ports = Vec::new();
    for line in sockets {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [kind, _, _, local, foreign, state @ ..] = fields.as_slice() else {
            return Err(Unparsable);
        };
        if !kind.starts_with(protocol) {
            return Err(Unparsable);
        }
        let (address, port) = local.rsplit_once('.').ok_or(Unparsable)?;
        let waits = match protocol {
            "tcp" => state.contains(&"LISTEN"),
            _ => *foreign == "*.*",
        };
        // A socket without a port yet.
        if !waits || port == "*" {
            continue;
        }
        let port = port.parse().map_err(|_| Unparsable)?;
        if !is_loopback(address) {
            ports.push(port);
        }
    }
    ports.sort_unstable();
    ports.dedup();
    Ok(ports)
}

fn is_loopback(address: &str) -> bool {
    address.starts_with("127.") || address == "::1" || address.starts_with("fe80::1%lo0")
}

/// `sysadminctl -screenLock status`: seconds from the dark screen to the password; `None`: it never asks.
pub(crate) fn screen_lock(raw: &Raw) -> Result<Option<u64>, Unparsable> {
    let line = only_line(raw)?;
    let (_, said) = line.split_once("] ").ok_or(Unparsable)?;
    match said {
        "screenLock is off" => Ok(None),
        "screenLock delay is immediate" => Ok(Some(0)),
        _ => said
            .strip_prefix("screenLock delay is ")
            .and_then(|rest| rest.strip_suffix(" seconds"))
            .and_then(|seconds| seconds.parse().ok())
            .map(Some)
            .ok_or(Unparsable),
    }
}

/// `pmset -g custom`: seconds until the screen goes dark, the longest of battery and mains; `None`: never.
pub(crate) fn display_sleep(raw: &Raw) -> Result<Option<u64>, Unparsable> {
    let lines = lines(raw)?;
    if !lines.iter().any(|line| line == "AC Power:") {
        return Err(Unparsable);
    }
    let mut longest = 0;
    let mut seen = false;
    for line in &lines {
        if let Some(minutes) = line.trim().strip_prefix("displaysleep ") {
            let minutes: u64 = minutes.trim().parse().map_err(|_| Unparsable)?;
            if minutes == 0 {
                return Ok(None);
            }
            longest = longest.max(minutes);
            seen = true;
        }
    }
    seen.then(|| Some(longest.saturating_mul(60))).ok_or(Unparsable)
}

/// `defaults -currentHost read com.apple.screensaver idleTime`: seconds until the screen saver; `None`: never.
pub(crate) fn idle_time(raw: &Raw) -> Result<Option<u64>, Unparsable> {
    let seconds: u64 = only_line(raw)?.parse().map_err(|_| Unparsable)?;
    Ok((seconds > 0).then_some(seconds))
}

/// `pmset -g batt`: whether there is a battery.
pub(crate) fn has_battery(raw: &Raw) -> Result<bool, Unparsable> {
    let lines = lines(raw)?;
    if !lines
        .first()
        .is_some_and(|line| line.starts_with("Now drawing from '"))
    {
        return Err(Unparsable);
    }
    Ok(lines
        .iter()
        .any(|line| line.trim_start().starts_with("-InternalBattery")))
}

/// `sysadminctl -guestAccount status`: whether anybody gets in as a guest.
pub(crate) fn guests(raw: &Raw) -> Result<bool, Unparsable> {
    switched(raw, "guest")
}

/// `sysadminctl -automaticTime status`: whether the clock is set by itself.
pub(crate) fn sets_clock(raw: &Raw) -> Result<bool, Unparsable> {
    switched(raw, "time")
}

/// What `sysadminctl` says of a thing: a sentence with its name that ends in whether it is on.
fn switched(raw: &Raw, name: &str) -> Result<bool, Unparsable> {
    let line = only_line(raw)?;
    let (_, said) = line.split_once("] ").ok_or(Unparsable)?;
    let said = said.trim_end_matches('.').to_ascii_lowercase();
    let words: Vec<&str> = said.split_whitespace().collect();
    match words.as_slice() {
        [subject @ .., "enabled" | "on"] if subject.contains(&name) => Ok(true),
        [subject @ .., "disabled" | "off"] if subject.contains(&name) => Ok(false),
        _ => Err(Unparsable),
    }
}

/// `id -G`: whether this account is among those that may change the whole computer.
pub(crate) fn is_admin(raw: &Raw) -> Result<bool, Unparsable> {
    /// The group of everybody, the proof that these are all.
    const EVERYBODY: u32 = 12;
    const ADMIN: u32 = 80;
    let lines = lines(raw)?;
    let [line] = lines.as_slice() else {
        return Err(Unparsable);
    };
    let groups: Vec<u32> = line
        .split(' ')
        .map(|number| number.parse().map_err(|_| Unparsable))
        .collect::<Result<_, _>>()?;
    if groups.contains(&EVERYBODY) {
        Ok(groups.contains(&ADMIN))
    } else {
        Err(Unparsable)
    }
}

/// `scutil --proxy`: whether what programs send goes through another computer.
pub(crate) fn has_proxy(raw: &Raw) -> Result<bool, Unparsable> {
    let lines = lines(raw)?;
    let [first, settings @ .., last] = lines.as_slice() else {
        return Err(Unparsable);
    };
    if first != "<dictionary> {" || last != "}" {
        return Err(Unparsable);
    }
    let mut found = false;
    // Lists and parts for one connection alone stand in brackets of their own.
    let mut depth: u32 = 0;
    for line in settings {
        let line = line.trim_start();
        if line == "}" {
            depth = depth.checked_sub(1).ok_or(Unparsable)?;
            continue;
        }
        let (name, value) = line.split_once(" : ").ok_or(Unparsable)?;
        if value.ends_with('{') {
            depth += 1;
        } else if depth == 0 && name.ends_with("Enable") {
            found |= match value {
                "0" => false,
                "1" => true,
                _ => return Err(Unparsable),
            };
        }
    }
    if depth == 0 { Ok(found) } else { Err(Unparsable) }
}

/// `route -n get default`: whether what is sent goes through a VPN.
pub(crate) fn goes_by_vpn(raw: &Raw) -> Result<bool, Unparsable> {
    const TUNNELS: [&str; 4] = ["ipsec", "ppp", "tun", "utun"];
    let lines = lines(raw)?;
    if lines
        .first()
        .is_none_or(|line| line.trim() != "route to: default")
    {
        return Err(Unparsable);
    }
    let device = lines
        .iter()
        .find_map(|line| line.trim().strip_prefix("interface: "))
        .ok_or(Unparsable)?;
    let is_tunnel = |kind: &&str| {
        device
            .strip_prefix(*kind)
            .is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
    };
    Ok(TUNNELS.iter().any(is_tunnel))
}

/// A chip beside the processor that keeps keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SecurityChip {
    None,
    /// The first one, which knows fingers and nothing of the disk.
    First,
    Second,
}

/// `system_profiler -json SPiBridgeDataType`.
pub(crate) fn security_chip(raw: &Raw) -> Result<SecurityChip, Unparsable> {
    #[derive(Deserialize)]
    struct Report {
        #[serde(rename = "SPiBridgeDataType")]
        items: Vec<Item>,
    }
    #[derive(Deserialize)]
    struct Item {
        ibridge_model_name: String,
    }
    let report: Report = json::value(raw)?;
    match report.items.as_slice() {
        [] => Ok(SecurityChip::None),
        [item] if item.ibridge_model_name.contains("T1") => Ok(SecurityChip::First),
        [item] if item.ibridge_model_name.contains("T2") => Ok(SecurityChip::Second),
        _ => Err(Unparsable),
    }
}

/// What `security` complains about when nothing was added.
pub(crate) const NO_TRUST: &str = "SecTrustSettingsCopyCertificates: No Trust Settings were found.";

/// `security dump-trust-settings`, of the person or of the administrator: names of the certificates that somebody added
/// and trusts. Those that somebody distrusts are left out.
pub(crate) fn added_trust(raw: &Raw) -> Result<Vec<Secret>, Unparsable> {
    /// A certificate, how many settings it has, and how many of them trust nothing.
    struct Added<'l> {
        name: &'l str,
        settings: Option<usize>,
        without_trust: usize,
    }
    let lines = lines(raw)?;
    let (first, rest) = lines.split_first().ok_or(Unparsable)?;
    if first == NO_TRUST {
        return Ok(Vec::new());
    }
    let count: usize = number_after(first, "Number of trusted certs = ")?.ok_or(Unparsable)?;
    let mut found: Vec<Added<'_>> = Vec::new();
    for line in rest {
        if let Some(certificate) = line.strip_prefix("Cert ") {
            let (number, name) = certificate.split_once(": ").ok_or(Unparsable)?;
            if number.parse() != Ok(found.len()) {
                return Err(Unparsable);
            }
            found.push(Added {
                name,
                settings: None,
                without_trust: 0,
            });
            continue;
        }
        let last = found.last_mut().ok_or(Unparsable)?;
        let line = line.trim();
        if let Some(number) = number_after(line, "Number of trust settings : ")? {
            last.settings = Some(number);
        } else if let Some(result) = line.strip_prefix("Result Type") {
            let result = result.trim_start().trim_start_matches(": ");
            let trusts_nothing = [
                "kSecTrustSettingsResultDeny",
                "kSecTrustSettingsResultUnspecified",
            ];
            last.without_trust += usize::from(trusts_nothing.contains(&result));
        }
    }
    if found.len() != count {
        return Err(Unparsable);
    }
    let mut trusted = Vec::new();
    for added in found {
        // A certificate without settings of its own is trusted for everything.
        let settings = added.settings.ok_or(Unparsable)?;
        if settings == 0 || added.without_trust < settings {
            trusted.push(Secret::new(added.name));
        }
    }
    Ok(trusted)
}

fn number_after(line: &str, start: &str) -> Result<Option<usize>, Unparsable> {
    let number = line.strip_prefix(start).map(str::parse);
    number.transpose().map_err(|_| Unparsable)
}

/// `bioutil -c`: whether a finger of this person is kept.
pub(crate) fn has_finger(raw: &Raw) -> Result<bool, Unparsable> {
    let lines = lines(raw)?;
    let (mut done, mut fingers) = (false, None);
    for line in &lines {
        if line == "Operation performed successfully." {
            done = true;
            continue;
        }
        let (_, told) = line
            .strip_prefix("User ")
            .and_then(|rest| rest.split_once(':'))
            .ok_or(Unparsable)?;
        let count = told
            .trim()
            .strip_suffix(" biometric template(s)")
            .ok_or(Unparsable)?;
        let count: u32 = count.parse().map_err(|_| Unparsable)?;
        fingers = Some(fingers.unwrap_or(0_u32).max(count));
    }
    match fingers {
        Some(fingers) if done => Ok(fingers > 0),
        _ => Err(Unparsable),
    }
}

/// What guards the system's own files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Integrity {
    On,
    Off,
    /// Some of it was switched off by hand.
    Partly,
}

/// `csrutil status`.
pub(crate) fn integrity(raw: &Raw) -> Result<Integrity, Unparsable> {
    match only_line(raw)?.strip_prefix("System Integrity Protection status: ") {
        Some("enabled.") => Ok(Integrity::On),
        Some("disabled.") => Ok(Integrity::Off),
        Some("unknown (Custom Configuration).") => Ok(Integrity::Partly),
        _ => Err(Unparsable),
    }
}

/// `spctl --status`: whether programs are checked before they start.
pub(crate) fn gatekeeper(raw: &Raw) -> Result<bool, Unparsable> {
    match only_line(raw)?.as_str() {
        "assessments enabled" => Ok(true),
        "assessments disabled" => Ok(false),
        _ => Err(Unparsable),
    }
}

/// `xprotect status`: whether the built-in antivirus looks at programs when they start.
pub(crate) fn xprotect(raw: &Raw) -> Result<bool, Unparsable> {
    let lines = lines(raw)?;
    let state = lines
        .iter()
        .find_map(|line| line.trim().strip_prefix("XProtect launch scans: "));
    match state {
        Some("enabled") => Ok(true),
        Some("disabled") => Ok(false),
        _ => Err(Unparsable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(text: &str) -> Raw {
        Raw::new(text.as_bytes())
    }

    #[test]
    fn ports_of_the_computer_itself_are_left_out() {
        let text = "Active Internet connections (including servers)\n\
            Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)    \n\
            tcp4       0      0  192.168.1.4.50000      17.0.0.1.443           ESTABLISHED\n\
            tcp46      0      0  *.5000                 *.*                    LISTEN     \n\
            tcp4       0      0  *.22                   *.*                    LISTEN     \n\
            tcp6       0      0  ::1.631                *.*                    LISTEN     \n\
            tcp4       0      0  127.0.0.1.631          *.*                    LISTEN     \n";
        assert_eq!(open_ports(&raw(text), "tcp"), Ok(vec![22, 5000]));
        assert_eq!(open_ports(&raw(text), "udp"), Err(Unparsable));
        let cut = &text[..text.len() - 20];
        assert_eq!(open_ports(&raw(cut), "tcp"), Err(Unparsable), "cut off");
    }

    #[test]
    fn another_language_is_not_understood() {
        for text in [
            "FileVault está activado.\n",
            "FileVault ist aktiviert.\n",
            "FileVault est activé.\n",
            "",
        ] {
            assert_eq!(filevault(&raw(text)), Err(Unparsable), "{text}");
        }
        for text in [
            "Cortafuegos activado. (Estado = 1)\n",
            "Firewall aktiviert.\n",
            "Le coupe-feu est actif.\n",
        ] {
            assert_eq!(firewall_state(&raw(text)), Err(Unparsable), "{text}");
        }
        for text in [
            "evaluaciones activadas\n",
            "Prüfungen aktiviert\n",
            "évaluations activées\n",
        ] {
            assert_eq!(gatekeeper(&raw(text)), Err(Unparsable), "{text}");
        }
    }

    #[test]
    fn states_are_read() {
        assert_eq!(filevault(&raw("FileVault is On.\n")), Ok(FileVault::On));
        let going = "FileVault is On.\nEncryption in progress: Percent completed = 20\n";
        assert_eq!(filevault(&raw(going)), Ok(FileVault::Encrypting));
        assert_eq!(
            firewall_state(&raw("Firewall is enabled. (State = 1)\n")),
            Ok(true)
        );
        assert_eq!(
            firewall_state(&raw("Firewall is disabled. (State = 0)\n")),
            Ok(false)
        );
        let lock = |text: &str| {
            screen_lock(&raw(&format!(
                "2026-11-23 10:00:00.000 sysadminctl[1:2] {text}\n"
            )))
        };
        assert_eq!(lock("screenLock is off"), Ok(None));
        assert_eq!(lock("screenLock delay is immediate"), Ok(Some(0)));
        assert_eq!(lock("screenLock delay is 300 seconds"), Ok(Some(300)));
        assert_eq!(lock("screenLock delay is 300 segundos"), Err(Unparsable));
        let power = "Battery Power:\n displaysleep         2\nAC Power:\n displaysleep         10\n";
        assert_eq!(display_sleep(&raw(power)), Ok(Some(600)));
        let never = "Battery Power:\n displaysleep         2\nAC Power:\n displaysleep         0\n";
        assert_eq!(display_sleep(&raw(never)), Ok(None));
    }

    #[test]
    fn switches_are_told_by_the_last_word() {
        let said = |text: &str| raw(&format!("2026-11-23 10:00:00.000 sysadminctl[1:2] {text}\n"));
        assert_eq!(guests(&said("Guest account disabled.")), Ok(false));
        assert_eq!(guests(&said("Guest account enabled.")), Ok(true));
        assert_eq!(sets_clock(&said("Automatic time is enabled")), Ok(true));
        assert_eq!(sets_clock(&said("Automatic time is disabled")), Ok(false));
        for text in [
            "Automatic time is enabled",
            "Cuenta de invitado desactivada.",
            "Gastaccount deaktiviert.",
            "Compte invité désactivé.",
            "Guest account",
            "",
        ] {
            assert_eq!(guests(&said(text)), Err(Unparsable), "{text}");
        }
        assert_eq!(guests(&raw("Guest account disabled.\n")), Err(Unparsable));
    }

    #[test]
    fn the_group_of_administrators_is_told_by_its_number() {
        assert_eq!(is_admin(&raw("20 12 61 79 80 81 98 701 33 100\n")), Ok(true));
        assert_eq!(is_admin(&raw("20 12 61 701 33 100\n")), Ok(false));
        for bad in [
            "20 12 61",
            "20 61 80\n",
            "staff everyone\n",
            "20 12\n80\n",
            "\n",
            "",
        ] {
            assert_eq!(is_admin(&raw(bad)), Err(Unparsable), "{bad:?}");
        }
    }

    #[test]
    fn a_proxy_is_on_or_off() {
        let text = |settings: &str| raw(&format!("<dictionary> {{\n{settings}}}\n"));
        let list = "  ExceptionsList : <array> {\n    0 : *.local\n    1 : 169.254/16\n  }\n";
        assert_eq!(has_proxy(&text("")), Ok(false));
        assert_eq!(
            has_proxy(&text(&format!("{list}  FTPPassive : 1\n  HTTPEnable : 0\n"))),
            Ok(false)
        );
        let address = "  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://proxy.example/x\n";
        assert_eq!(has_proxy(&text(&format!("{list}{address}"))), Ok(true));
        let apart =
            "  __SCOPED__ : <dictionary> {\n    en0 : <dictionary> {\n      HTTPEnable : 1\n    }\n  }\n";
        assert_eq!(has_proxy(&text(apart)), Ok(false), "of one connection alone");
        for bad in [
            "  HTTPEnable : ja\n",
            "  HTTPEnable\n",
            "  }\n",
            "  x : <array> {\n",
        ] {
            assert_eq!(has_proxy(&text(bad)), Err(Unparsable), "{bad:?}");
        }
        assert_eq!(
            has_proxy(&raw("<dictionary> {\n  HTTPEnable : 1\n")),
            Err(Unparsable)
        );
    }

    #[test]
    fn a_tunnel_is_told_by_its_name() {
        let route = |device: &str| {
            raw(&format!(
                "   route to: default\ndestination: default\n    gateway: 192.168.1.1\n  interface: {device}\n"
            ))
        };
        assert_eq!(goes_by_vpn(&route("utun4")), Ok(true));
        assert_eq!(goes_by_vpn(&route("ppp0")), Ok(true));
        assert_eq!(goes_by_vpn(&route("en0")), Ok(false));
        assert_eq!(goes_by_vpn(&raw("   route to: default\n")), Err(Unparsable));
        assert_eq!(goes_by_vpn(&raw("  interface: utun4\n")), Err(Unparsable));
    }

    #[test]
    fn certificates_that_somebody_distrusts_are_left_out() {
        let names = |text: &str| {
            let found = added_trust(&raw(text)).ok()?;
            let name = |secret: &Secret| String::from_utf8_lossy(secret.reveal()).into_owned();
            Some(found.iter().map(name).collect::<Vec<_>>())
        };
        let none = "SecTrustSettingsCopyCertificates: No Trust Settings were found.\n";
        assert_eq!(names(none), Some(Vec::new()));
        let text = "Number of trusted certs = 3\n\
            Cert 0: AC RAIZ FNMT-RCM\n   Number of trust settings : 0\n\
            Cert 1: Proxy: Root\n   Number of trust settings : 2\n\
            \x20  Trust Setting 0:\n      Policy OID            : SSL\n\
            \x20     Result Type           : kSecTrustSettingsResultTrustRoot\n\
            \x20  Trust Setting 1:\n      Result Type           : kSecTrustSettingsResultDeny\n\
            Cert 2: Old\n   Number of trust settings : 1\n\
            \x20  Trust Setting 0:\n      Result Type           : kSecTrustSettingsResultDeny\n";
        let expected = vec!["AC RAIZ FNMT-RCM".to_owned(), "Proxy: Root".to_owned()];
        assert_eq!(names(text), Some(expected));
        for bad in [
            "",
            "Number of trusted certs = 1\n",
            "Number of trusted certs = 1\nCert 0: Old\n",
            "Number of trusted certs = 1\nCert 1: Old\n   Number of trust settings : 0\n",
            "No se encontraron ajustes.\n",
            "Es wurden keine Vertrauenseinstellungen gefunden.\n",
            "Aucun réglage trouvé.\n",
        ] {
            assert_eq!(names(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_finger_is_kept_or_not() {
        let told = |count: &str| {
            raw(&format!(
                "User 501:\t{count} biometric template(s)\nOperation performed successfully.\n"
            ))
        };
        assert_eq!(has_finger(&told("2")), Ok(true));
        assert_eq!(has_finger(&told("0")), Ok(false));
        assert_eq!(
            has_finger(&raw("Operation performed successfully.\n")),
            Err(Unparsable)
        );
        assert_eq!(
            has_finger(&raw("User 501:\t1 biometric template(s)\n")),
            Err(Unparsable)
        );
        assert_eq!(has_finger(&raw("Usuario 501:\t1 plantilla\n")), Err(Unparsable));
    }

    #[test]
    fn a_chip_beside_the_processor_has_a_name() {
        let chip = |items: &str| security_chip(&raw(&format!("{{\"SPiBridgeDataType\":[{items}]}}")));
        assert_eq!(chip(""), Ok(SecurityChip::None));
        assert_eq!(
            chip("{\"ibridge_model_name\":\"Apple T2 Security Chip\"}"),
            Ok(SecurityChip::Second)
        );
        assert_eq!(
            chip("{\"ibridge_model_name\":\"Apple T1 Chip\"}"),
            Ok(SecurityChip::First)
        );
        assert_eq!(chip("{}"), Err(Unparsable));
        assert_eq!(security_chip(&raw("{}")), Err(Unparsable));
    }

    #[test]
    fn services_need_their_whole_list() {
        let text = "\tdisabled services = {\n\t\t\"com.openssh.sshd\" => disabled\n\t\t\"com.apple.screensharing\" => enabled\n\t}\n";
        assert_eq!(
            services(&raw(text)),
            Ok(RemoteServices {
                ssh: false,
                screen: true,
                files: false,
            })
        );
        assert_eq!(services(&raw(&text[..text.len() - 3])), Err(Unparsable));
        let none = "\tdisabled services = {\n\t}\n";
        assert_eq!(services(&raw(none)), Err(Unparsable));
    }

    #[test]
    fn a_computer_needs_all_three() {
        let text =
            "hw.machine: arm64\nkern.hv_vmm_present: 0\nkern.boottime: { sec = 1763900000, usec = 1 } Sun\n";
        assert_eq!(
            machine(&raw(text)),
            Ok(Machine {
                apple_silicon: true,
                is_virtual: false,
                started: 1_763_900_000
            })
        );
        assert_eq!(machine(&raw("hw.machine: arm64\n")), Err(Unparsable));
    }
}
