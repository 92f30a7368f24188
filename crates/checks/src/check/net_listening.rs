//! `net.listening`: no service that should stay inside waits for connections from outside.

use super::network;
use crate::judgement::Judgement;
use crate::knowledge::{Knowledge, Port, Protocol};
use crate::look::Look;
use crate::raw::Seen;
use crate::system::Os;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let rows = match knowledge.ports.on(at.date()) {
        Ok(rows) => rows,
        Err(reason) => return Judgement::unknown(reason),
    };
    // Windows itself waits there on every computer, and macOS for names; whether folders are shared is another
    // question.
    let counts = |row: &&Port| match look.os() {
        Os::Windows => row.service != "smb",
        Os::Macos => row.service != "smb" || row.protocol == Protocol::Tcp,
        Os::Linux | Os::Other => true,
    };
    let rows: Vec<&Port> = rows.iter().filter(counts).collect();
    judge(
        &network::open_tcp(look),
        &network::open_udp(look),
        &rows,
        knowledge,
    )
    // What netstat prints there is not confirmed on hardware.
    .provisional_if(look.os() == Os::Macos)
}

/// A service on the list warns whatever else could not be seen; anything better needs every table. A UDP port
/// counts only if it is on the list: programs that fetch something open such ports all the time.
fn judge(tcp: &[Seen<Vec<u16>>], udp: &[Seen<Vec<u16>>], rows: &[&Port], knowledge: &Knowledge) -> Judgement {
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
            .with("table_date", knowledge.ports.as_of);
    }
    if let Some(reason) = missing_tcp.or(missing_udp) {
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
