//! `/etc/hosts`, and the same file of Windows: names that this computer looks up in a file of its own. They are counted
//! and never kept.

use crate::raw::{Raw, Unparsable};
use serde::Serialize;
use std::net::IpAddr;

/// Names that nobody has a reason to send elsewhere: the administration and the makers' updates. Whatever ends so.
const GUARDED: [&str; 12] = [
    "gob.es",
    "seg-social.es",
    "debian.org",
    "ubuntu.com",
    "fedoraproject.org",
    "opensuse.org",
    "archlinux.org",
    "linuxmint.com",
    "mozilla.org",
    "apple.com",
    "microsoft.com",
    "windowsupdate.com",
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
    if text.contains(['\0', '\u{fffd}']) {
        return Err(Unparsable);
    }
    let found = lines(&text)?;
    found.has_localhost.then_some(found.hosts).ok_or(Unparsable)
}

/// Reads the file of Windows, which has nothing but notes when it comes: a note or a name is the proof that it is one.
/// Notes may be in the letters of any country.
pub(crate) fn windows(raw: &Raw) -> Result<Hosts, Unparsable> {
    let found = lines(&raw.text())?;
    let is_one = found.has_notes || found.has_names;
    is_one.then_some(found.hosts).ok_or(Unparsable)
}

/// Whether this is the folder in which Windows looks for the file, as it comes or with the variable filled in.
pub(crate) fn is_usual_place(folder: &str) -> bool {
    let folder = folder.trim_end_matches('\\');
    [
        r"%SystemRoot%\System32\drivers\etc",
        r"C:\Windows\System32\drivers\etc",
    ]
    .iter()
    .any(|usual| folder.eq_ignore_ascii_case(usual))
}

#[derive(Default)]
struct Lines {
    hosts: Hosts,
    has_notes: bool,
    has_names: bool,
    has_localhost: bool,
}

fn lines(text: &str) -> Result<Lines, Unparsable> {
    let mut found = Lines::default();
    for line in text.lines() {
        let mut parts = line.splitn(2, '#');
        let mut words = parts.next().unwrap_or_default().split_whitespace();
        found.has_notes |= parts.next().is_some();
        let Some(address) = words.next() else { continue };
        let address = address.split('%').next().unwrap_or(address);
        let address: IpAddr = address.parse().map_err(|_| Unparsable)?;
        for name in words {
            if name.contains(['\0', '\u{fffd}']) {
                return Err(Unparsable);
            }
            found.has_names = true;
            found.has_localhost |= name == "localhost" && address.is_loopback();
            count(&mut found.hosts, address, &name.to_ascii_lowercase());
        }
    }
    Ok(found)
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
    fn windows_comes_with_notes_alone() {
        let of = |bytes: &[u8]| windows(&Raw::new(bytes));
        let notes = "# Copyright (c) 1993-2009 Microsoft Corp.\r\n#\r\n#\t127.0.0.1       localhost\r\n";
        assert_eq!(of(notes.as_bytes()), Ok(Hosts::default()));
        let german =
            b"# f\xfcr die Firma\r\n203.0.113.9 download.windowsupdate.com\r\n0.0.0.0 ads.example.net\r\n";
        let found = Hosts {
            redirected: 1,
            guarded: 1,
            blocked: 1,
        };
        assert_eq!(of(german), Ok(found));
        for bad in [
            b"".as_slice(),
            b"\r\n",
            b"lorem ipsum\r\n",
            b"127.0.0.1 l\xfc\r\n",
            b"\0\0\0",
        ] {
            assert_eq!(of(bad), Err(Unparsable), "{bad:?}");
        }
    }

    #[test]
    fn refuses_what_is_no_such_file() {
        for bad in ["", "# nothing\n", "lorem ipsum\n", "203.0.113.9 www.shop.es\n"] {
            assert!(parse(&Raw::new(bad.as_bytes())).is_err(), "{bad:?}");
        }
    }
}
