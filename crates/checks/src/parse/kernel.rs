//! Small files of the kernel and the firmware.

use crate::parse::debian_version;
use crate::raw::{Raw, Unparsable};
use crate::request::DeviceNumber;
use std::cmp::Ordering;

/// A file of one line of printable ASCII, without its line end.
pub(crate) fn line(raw: &Raw) -> Result<String, Unparsable> {
    let text = raw.text();
    let line = text.strip_suffix('\n').ok_or(Unparsable)?.trim_end();
    if line.is_empty() || line.contains(|c: char| !(c.is_ascii_graphic() || c == ' ')) {
        return Err(Unparsable);
    }
    Ok(line.to_owned())
}

/// A kernel's name: numbers first, as `6.1.0-21-amd64`, and none but the signs that such names are made of.
pub(crate) fn release(raw: &Raw) -> Result<String, Unparsable> {
    let line = line(raw)?;
    let (major, rest) = line.split_once('.').ok_or(Unparsable)?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '~');
    if is_number(major) && rest.starts_with(|c: char| c.is_ascii_digit()) && rest.chars().all(is_sign) {
        Ok(line)
    } else {
        Err(Unparsable)
    }
}

/// Whether the processor says that it runs under a hypervisor; `None` on processors that do not say.
/// The last line of each block is the proof that the list of features is whole.
pub(crate) fn hypervisor(raw: &Raw) -> Result<Option<bool>, Unparsable> {
    let text = raw.text();
    if !text.contains("processor") || !text.ends_with('\n') {
        return Err(Unparsable);
    }
    let Some(flags) = text
        .lines()
        .find_map(|line| line.strip_prefix("flags").and_then(|rest| rest.split_once(':')))
    else {
        return if text.contains("CPU implementer") {
            Ok(None)
        } else {
            Err(Unparsable)
        };
    };
    let last = text.trim_end().lines().next_back().unwrap_or_default();
    if !last.starts_with("power management:") {
        return Err(Unparsable);
    }
    Ok(Some(flags.1.split_whitespace().any(|flag| flag == "hypervisor")))
}

/// Whether a kernel's name says that it runs inside Windows: `4.4.0-19041-Microsoft`, and since the second edition
/// `5.15.90.1-microsoft-standard-WSL2`.
pub(crate) fn is_of_windows(release: &str) -> bool {
    release
        .split(|c: char| !c.is_ascii_alphabetic())
        .any(|word| word.eq_ignore_ascii_case("microsoft"))
}

/// How far the kernel is closed even to the administrator: `none`, `integrity` or `confidentiality`.
pub(crate) fn lockdown(raw: &Raw) -> Result<&'static str, Unparsable> {
    let line = line(raw)?;
    ["none", "integrity", "confidentiality"]
        .into_iter()
        .find(|mode| {
            line.split(' ')
                .any(|word| word.strip_prefix('[') == Some(&format!("{mode}]")))
        })
        .ok_or(Unparsable)
}

/// Whether the kernel runs parts that its maker does not answer for.
pub(crate) fn is_tainted(raw: &Raw) -> Result<bool, Unparsable> {
    let number: u64 = line(raw)?.parse().map_err(|_| Unparsable)?;
    Ok(number != 0)
}

/// Whether firmware that calls itself this is a virtual machine's.
pub(crate) fn is_virtual_firmware(vendor: &str, product: &str) -> bool {
    const VENDORS: [&str; 10] = [
        "QEMU",
        "VMware",
        "innotek GmbH",
        "Xen",
        "Bochs",
        "Parallels",
        "BHYVE",
        "Amazon EC2",
        "Google",
        "Nutanix",
    ];
    const PRODUCTS: [&str; 6] = [
        "VirtualBox",
        "KVM",
        "Virtual Machine",
        "Google Compute Engine",
        "OpenStack",
        "QEMU",
    ];
    // Google also sells computers; those are called Chromebook and the like.
    let cloud = vendor != "Google" || product.contains("Compute Engine");
    (cloud && VENDORS.iter().any(|name| vendor.starts_with(name)))
        || PRODUCTS.iter().any(|name| product.contains(name))
}

/// Whether a kernel was started from a live medium.
pub(crate) fn is_live(command_line: &str) -> bool {
    command_line.split_whitespace().any(|word| {
        matches!(word, "boot=live" | "boot=casper" | "rd.live.image")
            || word.starts_with("archisobasedir=")
            || word.starts_with("root=live:")
    })
}

/// Seconds since the start, from `/proc/uptime`.
pub(crate) fn uptime(raw: &Raw) -> Result<u64, Unparsable> {
    let text = line(raw)?;
    let (up, idle) = text.split_once(' ').ok_or(Unparsable)?;
    let seconds = |text: &str| -> Result<u64, Unparsable> {
        let (whole, part) = text.split_once('.').ok_or(Unparsable)?;
        if part.len() != 2 || !part.chars().all(|c| c.is_ascii_digit()) {
            return Err(Unparsable);
        }
        whole.parse().map_err(|_| Unparsable)
    };
    seconds(idle)?;
    seconds(up)
}

/// Whether secure boot is on: four bytes of attributes, then one of value.
pub(crate) fn secure_boot(raw: &Raw) -> Result<bool, Unparsable> {
    match raw.bytes() {
        [_, _, _, _, 0] => Ok(false),
        [_, _, _, _, 1] => Ok(true),
        _ => Err(Unparsable),
    }
}

/// `254:0` from the kernel's `dev` file.
pub(crate) fn device_number(raw: &Raw) -> Result<DeviceNumber, Unparsable> {
    let text = line(raw)?;
    let (major, minor) = text.split_once(':').ok_or(Unparsable)?;
    Ok(DeviceNumber {
        major: major.parse().map_err(|_| Unparsable)?,
        minor: minor.parse().map_err(|_| Unparsable)?,
    })
}

/// The kernel's name of a device, from its `uevent` file.
pub(crate) fn device_name(raw: &Raw) -> Result<String, Unparsable> {
    raw.text()
        .lines()
        .find_map(|line| line.strip_prefix("DEVNAME="))
        .map(str::to_owned)
        .ok_or(Unparsable)
}

/// Whether a device-mapper id is one of an encrypted volume (LUKS, plain, `VeraCrypt` through cryptsetup).
/// Other owners (`LVM-`, `mpath-`, `part1-`) are recognised by their shape.
pub(crate) fn is_crypt(raw: &Raw) -> Result<bool, Unparsable> {
    let text = line(raw)?;
    let (owner, rest) = text.split_once('-').ok_or(Unparsable)?;
    if rest.is_empty() || !owner.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(Unparsable);
    }
    Ok(owner == "CRYPT")
}

/// Whether a kernel newer than the running one is installed, or the running one is gone. Only kernels of the
/// same flavour are compared.
pub(crate) fn has_newer(running: &str, installed: &[String]) -> bool {
    let here = installed.iter().any(|name| name == running);
    let flavour = flavour(running);
    let newer = installed.iter().any(|name| {
        self::flavour(name) == flavour && debian_version::compare(name, running) == Ordering::Greater
    });
    newer || !here
}

fn flavour(release: &str) -> &str {
    let starts_with_digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let last = |mark: char| {
        release
            .rsplit_once(mark)
            .map(|(_, end)| end)
            .filter(|end| !starts_with_digit(end))
    };
    last('-').or_else(|| last('.')).unwrap_or_default()
}

/// The generation of the security chip.
pub(crate) fn tpm_version(raw: &Raw) -> Result<u8, Unparsable> {
    match line(raw)?.as_str() {
        "1" => Ok(1),
        "2" => Ok(2),
        _ => Err(Unparsable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(running: &str, installed: &[&str], newer: bool) {
        let installed: Vec<String> = installed.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(has_newer(running, &installed), newer, "{running} {installed:?}");
    }

    #[test]
    fn what_has_no_number_is_no_name_of_a_kernel() {
        for (text, known) in [
            ("6.1.0-21-amd64\n", true),
            ("4.4.0-19041-Microsoft\n", true),
            ("6.12.10+deb13~rt_1\n", true),
            (":\n", false),
            ("6\n", false),
            ("6.x\n", false),
            ("6.1:5-amd64\n", false),
        ] {
            assert_eq!(release(&Raw::new(text.as_bytes())).is_ok(), known, "{text}");
        }
    }

    #[test]
    fn both_editions_of_linux_inside_windows_are_told() {
        for (release, inside) in [
            ("4.4.0-19041-Microsoft", true),
            ("5.15.90.1-microsoft-standard-WSL2", true),
            ("6.1.0-21-amd64", false),
            ("6.1.0-microsofty", false),
        ] {
            assert_eq!(is_of_windows(release), inside, "{release}");
        }
    }

    #[test]
    fn a_newer_kernel_of_the_same_flavour_waits_for_a_restart() {
        check("6.1.0-18-amd64", &["6.1.0-18-amd64", "6.1.0-21-amd64"], true);
        check("6.1.0-21-amd64", &["6.1.0-18-amd64", "6.1.0-21-amd64"], false);
        check("6.1.0-21-amd64", &["6.1.0-21-amd64", "6.1.0-30-rt-amd64"], true);
        check(
            "6.8.0-40-generic",
            &["6.8.0-40-generic", "6.8.0-90-lowlatency"],
            false,
        );
        check("6.11.5-arch1-1", &["6.12.1-arch1-1"], true);
        check(
            "6.8.9-300.fc40.x86_64",
            &["6.8.9-300.fc40.x86_64", "6.8.10-300.fc40.x86_64"],
            true,
        );
    }

    #[test]
    fn a_list_of_features_that_is_cut_off_is_not_bare_metal() {
        let whole = "processor\t: 0\nflags\t\t: fpu vme hypervisor\npower management:\n\n";
        assert_eq!(hypervisor(&Raw::new(whole.as_bytes())), Ok(Some(true)));
        for cut in 0..whole.len() - 2 {
            assert_ne!(
                hypervisor(&Raw::new(&whole.as_bytes()[..cut])),
                Ok(Some(false)),
                "cut at {cut}"
            );
        }
    }
}
