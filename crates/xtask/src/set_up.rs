//! What the machine must have, installed if it can be and named exactly if it cannot.

use crate::{Outcome, place, program::Program};
use std::path::Path;

/// What a task is about to do, and so what it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Build the core and the command line: a C compiler and OpenSSL, for the encrypted database.
    Core,
    /// Build the window: the system's web view too.
    Window,
    /// Run all tests: a display, a keyring, a browser and readers of PDFs.
    Tests,
    /// See a window as a screen reader does.
    Screen,
    /// Show every PDF to veraPDF.
    Proofs,
    /// Show real services and browsers to the checks.
    Services,
    /// Link and run a program of Windows.
    Wine,
    /// Measure beside other programs.
    Benches,
}

impl Need {
    /// Names of Debian packages.
    const fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Core => &["build-essential", "libssl-dev", "pkg-config"],
            Self::Window => &["libgtk-3-dev", "libwebkit2gtk-4.1-dev"],
            Self::Tests => &[
                "at-spi2-core",
                "chromium",
                "dbus",
                "gnome-keyring",
                "imagemagick",
                "iproute2",
                "libnss3-tools",
                "poppler-utils",
                "python3-pip",
                "qpdf",
                "strace",
                "webkit2gtk-driver",
                "xauth",
                "xvfb",
                "zbar-tools",
            ],
            Self::Screen => &["at-spi2-core", "dbus", "python3-gi", "xauth", "xvfb"],
            Self::Proofs => &["libjaxb-java", "openjdk-17-jdk-headless"],
            Self::Services => &[
                "cryptsetup-bin",
                "e2fsprogs",
                "firefox-esr",
                "iptables",
                "libwrap0",
                "openssh-sftp-server",
                "python3-dbusmock",
                "runit-helper",
                "ucf",
            ],
            Self::Wine => &["gcc-mingw-w64-x86-64", "wine", "wine64"],
            Self::Benches => &[
                "libharfbuzz-subset0",
                "libpango-1.0-0",
                "libpangoft2-1.0-0",
                "lynis",
                "poppler-utils",
                "python3-pip",
            ],
        }
    }
}

/// Installs the system packages of these needs that are missing.
pub(crate) fn packages(needs: &[Need]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted: Vec<&str> = needs.iter().flat_map(|need| need.packages()).copied().collect();
    let Some(missing) = missing_packages(&wanted) else {
        eprintln!(
            "xtask: this Linux has no dpkg, so nothing was installed. Needed, under Debian's names:\n  {}",
            wanted.join(" ")
        );
        return Ok(());
    };
    if missing.is_empty() {
        Ok(())
    } else {
        install(&missing)
    }
}

/// Those that dpkg does not list as installed; `None` on a system without dpkg.
fn missing_packages<'a>(wanted: &[&'a str]) -> Option<Vec<&'a str>> {
    // It exits with an error when it does not know a name, and lists the others all the same.
    let listed = Program::new("dpkg-query")
        .args(["--show", "--showformat", "${Package} ${db:Status-Status}\\n"])
        .args(wanted)
        .try_output()?;
    Some(not_installed(&listed, wanted))
}

fn not_installed<'a>(listed: &str, wanted: &[&'a str]) -> Vec<&'a str> {
    let installed: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.strip_suffix(" installed"))
        .collect();
    wanted
        .iter()
        .filter(|name| !installed.contains(name))
        .copied()
        .collect()
}

fn install(missing: &[&str]) -> Outcome {
    let by_hand = format!("apt-get install --no-install-recommends {}", missing.join(" "));
    let apt = || administrator("apt-get").map_err(|reason| format!("{reason}. By hand:\n  {by_hand}"));
    println!("xtask: installing {}", missing.join(" "));
    apt()?.args(["update", "--quiet"]).run()?;
    apt()?
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(missing)
        .run()
        .map_err(|reason| format!("{reason}\nBy hand:\n  {by_hand}"))
}

/// A program that the administrator runs, without being asked for a password.
pub(crate) fn administrator(name: &str) -> Outcome<Program> {
    let program = if is_root() {
        Program::new(name)
    } else if Program::new("sudo")
        .args(["--non-interactive", "true"])
        .succeeds()
    {
        Program::new("sudo").args(["--non-interactive", "--preserve-env=DEBIAN_FRONTEND", name])
    } else {
        return Err(format!("{name} needs the administrator"));
    };
    Ok(program.env("DEBIAN_FRONTEND", "noninteractive"))
}

fn is_root() -> bool {
    Program::new("id")
        .arg("-u")
        .try_output()
        .is_some_and(|id| id.trim() == "0")
}

/// Node, and the window's dependencies in the versions of the lock file.
pub(crate) fn node() -> Outcome {
    check_node()?;
    let ui = place::ui();
    let lock = place::latest_change(&ui.join("package-lock.json"), &[]);
    // npm writes this file last, so it is there only after a complete installation.
    let installed = place::latest_change(&ui.join("node_modules/.package-lock.json"), &[]);
    if installed.is_none() || installed < lock {
        Program::npm().args(["ci", "--no-audit", "--no-fund"]).run()?;
    }
    Ok(())
}

/// The Python packages that tests need: other programs that read our formats.
pub(crate) fn python(folder: &Path) -> Outcome {
    python_packages(
        folder,
        &["sqlcipher3", "icalendar", "pyxform"],
        &["sqlcipher3-binary==0.6.0", "icalendar==7.3.2", "pyxform==4.5.0"],
    )
}

/// The typesetters that the report is measured beside.
pub(crate) fn typesetters(folder: &Path) -> Outcome {
    python_packages(
        folder,
        &["typst", "weasyprint"],
        &["typst==0.15.2", "weasyprint==70.0"],
    )
}

/// Packages with their versions, so that a test says the same next year; in a folder of its own, so nothing of the system
/// changes. `modules` are the folders in it by which they are known to be there.
fn python_packages(folder: &Path, modules: &[&str], packages: &[&str]) -> Outcome {
    if modules.iter().all(|name| folder.join(name).is_dir()) {
        return Ok(());
    }
    Program::new("python3")
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-input",
            "--disable-pip-version-check",
            "--upgrade",
            "--target",
        ])
        .arg(folder)
        .args(packages)
        .run()
}

/// Oldest Node that the window's tools accept.
const NODE: (u32, u32) = (20, 19);

fn check_node() -> Outcome {
    let wanted = format!(
        "Node {}.{} or later with npm is needed to build the window",
        NODE.0, NODE.1
    );
    let version = Program::new("node")
        .arg("--version")
        .try_output()
        .ok_or_else(|| wanted.clone())?;
    let found = major_and_minor(&version).ok_or_else(|| format!("{wanted}; node says {version:?}"))?;
    if found < NODE {
        return Err(format!("{wanted}; found {}", version.trim()));
    }
    if Program::npm().arg("--version").succeeds() {
        Ok(())
    } else {
        Err(format!("{wanted}; npm is missing"))
    }
}

/// 20 and 19 of `v20.19.0`.
fn major_and_minor(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// The window's page, which the desktop crate embeds; built again when a source is newer.
pub(crate) fn page() -> Outcome {
    node()?;
    let ui = place::ui();
    let built = place::latest_change(&ui.join("dist/index.html"), &[]);
    let sources = place::latest_change(&ui, &["node_modules", "dist", "dist-test", "tests"]);
    if built.is_none() || built < sources {
        Program::npm().args(["run", "build"]).run()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_that_are_half_removed_or_unknown_are_missing() {
        let listed = "xvfb installed\nlynis config-files\ndbus not-installed\n";
        assert_eq!(
            not_installed(listed, &["xvfb", "lynis", "dbus", "qpdf"]),
            ["lynis", "dbus", "qpdf"]
        );
    }

    #[test]
    fn versions_of_node_are_compared_by_number() {
        assert_eq!(major_and_minor("v20.20.2\n"), Some((20, 20)));
        assert!(major_and_minor("v20.9.0") < Some(NODE) && major_and_minor("v22.1.0") > Some(NODE));
        assert_eq!(major_and_minor("node: not found"), None);
    }
}
