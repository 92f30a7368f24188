//! `net.listening`: no service that should stay inside waits for connections from outside.

use super::{fw_enabled, network};
use crate::judgement::Judgement;
use crate::knowledge::{Knowledge, Port, Protocol};
use crate::look::Look;
use crate::raw::Seen;
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let rows = match knowledge.ports.on(at.date()) {
        Ok(rows) => rows,
        Err(reason) => return Judgement::unknown(reason),
    };
    let (tcp, udp) = (network::open_tcp(look), network::open_udp(look));
    // Windows itself waits there on every computer, so it counts where nothing filters; macOS waits there for names.
    // Whether folders are shared is another question.
    let filtered = match look.os() {
        Os::Windows if tcp.iter().flatten().flatten().any(|port| is_smb(rows, *port)) => {
            fw_enabled::windows_filters(look)
        }
        _ => Ok(true),
    };
    let counts = |row: &&Port| match look.os() {
        Os::Windows => row.service != SMB || (filtered == Ok(false) && row.protocol == Protocol::Tcp),
        Os::Macos => row.service != SMB || row.protocol == Protocol::Tcp,
        Os::Linux | Os::Other => true,
    };
    let rows: Vec<&Port> = rows.iter().filter(counts).collect();
    judge(&tcp, &udp, filtered.err(), &rows, look.os(), knowledge)
        // What netstat prints there is not confirmed on hardware.
        .provisional_if(look.os() == Os::Macos)
}

const SMB: &str = "smb";

fn is_smb(rows: &[Port], port: u16) -> bool {
    rows.iter()
        .any(|row| row.service == SMB && row.covers(Protocol::Tcp, port))
}

/// A service on the list warns whatever else could not be seen; anything better needs every table. A UDP port
/// counts only if it is on the list: programs that fetch something open such ports all the time.
fn judge(
    tcp: &[Seen<Vec<u16>>],
    udp: &[Seen<Vec<u16>>],
    unfiltered: Option<UnknownReason>,
    rows: &[&Port],
    os: Os,
    knowledge: &Knowledge,
) -> Judgement {
    let (open_tcp, missing_tcp) = network::seen_ports(tcp);
    let (open_udp, missing_udp) = network::seen_ports(udp);
    let mut services: Vec<&str> = Vec::new();
    let mut risky: Vec<u16> = Vec::new();
    for (protocol, open) in [(Protocol::Tcp, &open_tcp), (Protocol::Udp, &open_udp)] {
        for port in open {
            if let Some(row) = rows.iter().find(|row| row.covers(protocol, *port)) {
                services.push(&row.service);
                risky.push(*port);
            }
        }
    }
    services.sort_unstable();
    services.dedup();
    risky.sort_unstable();
    risky.dedup();
    if !risky.is_empty() {
        return Judgement::warn()
            .with("services", services.join(", "))
            .with("ports", network::as_text(&risky))
            .with("table_date", knowledge.ports.as_of)
            // What Windows says of other firewalls is not confirmed on hardware.
            .provisional_if(os == Os::Windows && services == [SMB]);
    }
    if let Some(reason) = missing_tcp.or(missing_udp).or(unfiltered) {
        return Judgement::unknown(reason);
    }
    if open_tcp.is_empty() {
        return Judgement::pass().with("table_date", knowledge.ports.as_of);
    }
    Judgement::info()
        .with("open", open_tcp.len())
        .with("ports", network::as_text(&open_tcp))
        .with("table_date", knowledge.ports.as_of)
}
