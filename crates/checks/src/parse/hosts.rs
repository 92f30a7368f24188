//! `/etc/hosts`: names that this computer looks up in a file of its own. They are counted and never kept.

use crate::raw::{Raw, Unparsable};
use serde::Serialize;
use std::net::IpAddr;

/// Names that nobody has a reason to send elsewhere: the administration and the makers' updates. Whatever ends so.
const GUARDED: [&str; 9] = [
    "gob.es",
    "seg-social.es",
    "debian.org",
    "ubuntu.com",
    "fedoraproject.org",
    "opensuse.org",
    "archlinux.org",
    "linuxmint.com",
    "mozilla.org",
];

/// Endings of names that mean something inside a home or an office only.
const LOCAL: [&str; 12] = [
    "arpa",
    "corp",
    "example",
    "home",
    "internal",
    "intranet",
    "lan",
    "local",
    "localdomain",
    "localdomain4",
    "localdomain6",
    "test",
];

/// How many names the file answers for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Hosts {
    /// Sent to another computer although they are names of the internet.
    pub(crate) redirected: usize,
    /// Of those, names that nobody has a reason to send elsewhere.
    pub(crate) guarded: usize,
    /// Sent nowhere, as lists against advertisements do.
    pub(crate) blocked: usize,
}

/// Reads the file. `localhost` is the proof that it is one.
pub(crate) fn parse(raw: &Raw) -> Result<Hosts, Unparsable> {
    let text = raw.text();
    if text.contains('\u{fffd}') || text.contains('\0') {
        return Err(Unparsable);
    }
    let mut hosts = Hosts::default();
    let mut has_localhost = false;
    for line in text.lines() {
        let mut words = line.split('#').next().unwrap_or_default().split_whitespace();
        let Some(address) = words.next() else { continue };
        let address = address.split('%').next().unwrap_or(address);
        let address: IpAddr = address.parse().map_err(|_| Unparsable)?;
        for name in words {
            has_localhost |= name == "localhost" && address.is_loopback();
            count(&mut hosts, address, &name.to_ascii_lowercase());
        }
    }
    if has_localhost { Ok(hosts) } else { Err(Unparsable) }
}

fn count(hosts: &mut Hosts, address: IpAddr, name: &str) {
    let Some((_, ending)) = name.rsplit_once('.') else {
        return;
    };
    if LOCAL.contains(&ending) {
        return;
    }
    if address.is_loopback() || address.is_unspecified() {
        hosts.blocked += 1;
        return;
    }
    hosts.redirected += 1;
    let is_guarded = |guarded: &str| {
        name.strip_suffix(guarded)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    if GUARDED.iter().any(|guarded| is_guarded(guarded)) {
        hosts.guarded += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, redirected: usize, guarded: usize, blocked: usize) {
        let expected = Hosts {
            redirected,
            guarded,
            blocked,
        };
        assert_eq!(parse(&Raw::new(text.as_bytes())), Ok(expected), "{text}");
    }

    #[test]
    fn own_names_and_lists_of_advertisers_are_no_redirection() {
        check(
            "127.0.0.1\tlocalhost\n127.0.1.1 laptop.example.org laptop\n::1 localhost ip6-localhost\nff02::1 ip6-allnodes\n",
            0,
            0,
            1,
        );
        check(
            "127.0.0.1 localhost\n192.168.1.5 nas nas.lan printer.local\n",
            0,
            0,
            0,
        );
        // Fedora's own.
        check(
            "127.0.0.1   localhost localhost.localdomain localhost4 localhost4.localdomain4\n\
             ::1         localhost localhost.localdomain localhost6 localhost6.localdomain6\n",
            0,
            0,
            0,
        );
        check("127.0.0.1 localhost # x\n0.0.0.0 ads.example.net\n", 0, 0, 1);
    }

    #[test]
    fn names_of_the_internet_that_go_elsewhere_are_counted() {
        check("127.0.0.1 localhost\n203.0.113.9 www.shop.es\n", 1, 0, 0);
        check(
            "127.0.0.1 localhost\n203.0.113.9 sede.agenciatributaria.gob.es\n",
            1,
            1,
            0,
        );
        check("127.0.0.1 localhost\n203.0.113.9 notgob.es\n", 1, 0, 0);
    }

    #[test]
    fn refuses_what_is_no_such_file() {
        for bad in ["", "# nothing\n", "lorem ipsum\n", "203.0.113.9 www.shop.es\n"] {
            assert!(parse(&Raw::new(bad.as_bytes())).is_err(), "{bad:?}");
        }
    }
}
