//! What waits for connections from outside, shared by three checks.

use crate::look::Look;
use crate::parse::json::{self, Listeners};
use crate::parse::macos;
use crate::parse::sockets::{self, Sockets};
use crate::raw::{Raw, Seen, Unparsable};
use crate::request::{CmdId, NativeId, PathId};
use crate::system::Os;
use domain::UnknownReason;

/// TCP ports that others can reach, over both versions of the protocol. Each table is held against the kernel's
/// own count, so that one that was cut off is not taken for a short one.
pub(super) fn open_tcp(look: &Look<'_>) -> Vec<Seen<Vec<u16>>> {
    match look.os() {
        Os::Windows => return vec![listeners(look).map(|open| open.tcp)],
        Os::Macos => return vec![look.run(CmdId::TcpSockets, |raw| macos::open_ports(raw, "tcp"))],
        Os::Linux | Os::Other => {}
    }
    vec![
        complete(
            look.read(PathId::Tcp4, sockets::tcp).map(Some),
            look.read(PathId::SockStat, |raw| sockets::in_use(raw, "TCP")),
        ),
        complete(
            look.find(PathId::Tcp6, sockets::tcp),
            sixth(look, |raw| sockets::in_use(raw, "TCP6")),
        ),
    ]
}

/// UDP ports that others can reach.
pub(super) fn open_udp(look: &Look<'_>) -> Vec<Seen<Vec<u16>>> {
    match look.os() {
        Os::Windows => return vec![listeners(look).map(|open| open.udp)],
        Os::Macos => return vec![look.run(CmdId::UdpSockets, |raw| macos::open_ports(raw, "udp"))],
        Os::Linux | Os::Other => {}
    }
    vec![
        complete(
            look.read(PathId::Udp4, sockets::udp).map(Some),
            look.read(PathId::SockStat, |raw| sockets::in_use(raw, "UDP")),
        ),
        complete(
            look.find(PathId::Udp6, sockets::udp),
            sixth(look, |raw| sockets::in_use(raw, "UDP6")),
        ),
    ]
}

fn listeners(look: &Look<'_>) -> Seen<Listeners> {
    look.native(NativeId::Listeners, json::value)
}

/// Without IPv6 there is neither table nor count.
fn sixth(look: &Look<'_>, parse: impl FnOnce(&Raw) -> Result<u64, Unparsable>) -> Seen<u64> {
    look.find(PathId::SockStat6, parse).map(Option::unwrap_or_default)
}

fn complete(table: Seen<Option<Sockets>>, counted: Seen<u64>) -> Seen<Vec<u16>> {
    let table = table?.unwrap_or_default();
    if sockets::is_complete(&table, counted?) {
        Ok(table.open)
    } else {
        Err(UnknownReason::Inconsistent)
    }
}

/// All ports that were seen, and why some were not.
pub(super) fn seen_ports(tables: &[Seen<Vec<u16>>]) -> (Vec<u16>, Option<UnknownReason>) {
    let mut ports: Vec<u16> = tables.iter().flatten().flatten().copied().collect();
    ports.sort_unstable();
    ports.dedup();
    let missing = tables.iter().find_map(|table| table.as_ref().err().copied());
    (ports, missing)
}

/// More than these make no sentence.
const SHOWN: usize = 12;

/// Ports for a text, as `445, 3389`.
pub(super) fn as_text(ports: &[u16]) -> String {
    let mut shown: Vec<String> = ports.iter().take(SHOWN).map(u16::to_string).collect();
    if ports.len() > SHOWN {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}
