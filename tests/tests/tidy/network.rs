//! The programs open no network connection: nothing that could is linked into them, on any desktop system.

use std::process::Command;

use super::project::{check, root};

const PROGRAMS: [&str; 2] = ["cli", "resguardo-desktop"];

const SYSTEMS: [&str; 3] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
];

/// Clients, servers and what they are made of.
const BANNED: [&str; 18] = [
    "curl",
    "h2",
    "hyper",
    "isahc",
    "mio",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "socket2",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "tauri-plugin-websocket",
    "trust-dns-resolver",
    "hickory-resolver",
    "tungstenite",
    "ureq",
];

/// `cargo tree` resolves features for this program on this system; the metadata of the whole workspace would
/// lend it those of the test driver.
#[expect(clippy::disallowed_methods, reason = "cargo is asked about the graph")]
fn linked(program: &str, system: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(["--package", program, "--target", system])
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let tree = String::from_utf8(output.stdout).expect("names of crates are text");
    tree.lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn nothing_that_opens_connections_is_linked() {
    for program in PROGRAMS {
        for system in SYSTEMS {
            let linked = linked(program, system);
            assert!(
                linked.iter().any(|name| name == "domain"),
                "the tree of `{program}` was read"
            );
            check(
                BANNED
                    .iter()
                    .filter(|banned| linked.iter().any(|name| name == *banned))
                    .map(|banned| format!("`{program}` links `{banned}` on {system}")),
            );
        }
    }
}

/// zbus 6 brings socket2; the keyring crate and we speak over one 5.x.
#[test]
fn the_bus_library_is_the_one_without_sockets_of_its_own() {
    let versions: Vec<String> = super::project::metadata()
        .packages
        .iter()
        .filter(|package| package.name.as_str() == "zbus")
        .map(|package| package.version.to_string())
        .collect();
    assert!(
        versions.len() == 1 && versions[0].starts_with("5."),
        "{versions:?}"
    );
}
