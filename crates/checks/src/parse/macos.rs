//! What programs of macOS print. Run with `LC_ALL=C` they speak English; another language is not understood.

use super::json;
use crate::raw::{Raw, Unparsable};
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

/// Services through which somebody can work on the computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RemoteServices {
    pub(crate) ssh: bool,
    pub(crate) screen: bool,
}

/// `launchctl print-disabled system`. A service that is not in the list is off, as the system brings it.
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
    };
    for line in inside {
        if line == "}" {
            return Ok(found);
        }
        let (name, state) = line.split_once(" => ").ok_or(Unparsable)?;
        // Until macOS 12 the list said whether the service is disabled.
        let on = match state {
            "enabled" | "false" => true,
            "disabled" | "true" => false,
            _ => return Err(Unparsable),
        };
        match name.trim_matches('"') {
            "com.openssh.sshd" => found.ssh = on,
            "com.apple.screensharing" => found.screen = on,
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
    fn services_need_their_whole_list() {
        let text = "\tdisabled services = {\n\t\t\"com.openssh.sshd\" => disabled\n\t\t\"com.apple.screensharing\" => enabled\n\t}\n";
        assert_eq!(
            services(&raw(text)),
            Ok(RemoteServices {
                ssh: false,
                screen: true
            })
        );
        assert_eq!(services(&raw(&text[..text.len() - 3])), Err(Unparsable));
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
