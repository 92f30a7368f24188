//! Tables of sockets, as Windows lays them in memory: a count, then rows of 32-bit words.

use crate::parse::json::WirelessCards;
use crate::raw::Failure;

/// How a table is laid out, in words.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    /// Words in a row.
    pub(super) row: usize,
    /// Where the local address is, and how long.
    pub(super) address: (usize, usize),
    /// Where the local port is.
    pub(super) port: usize,
}

/// `MIB_TCPTABLE_OWNER_PID`.
pub(super) const TCP4: Layout = Layout {
    row: 6,
    address: (1, 1),
    port: 2,
};
/// `MIB_TCP6TABLE_OWNER_PID`.
pub(super) const TCP6: Layout = Layout {
    row: 14,
    address: (0, 4),
    port: 5,
};
/// `MIB_UDPTABLE_OWNER_PID`.
pub(super) const UDP4: Layout = Layout {
    row: 3,
    address: (0, 1),
    port: 1,
};
/// `MIB_UDP6TABLE_OWNER_PID`.
pub(super) const UDP6: Layout = Layout {
    row: 7,
    address: (0, 4),
    port: 5,
};

/// A table of network cards, `MIB_IFTABLE`.
const CARD: Card = Card {
    row: 215,
    kind: 129,
    state: 136,
};
/// `IF_TYPE_IEEE80211`.
const WIRELESS: u32 = 71;
/// `IF_OPER_STATUS_CONNECTED` and `IF_OPER_STATUS_OPERATIONAL`.
const CONNECTED: [u32; 2] = [4, 5];

/// How a row of it is laid out, in words.
struct Card {
    row: usize,
    kind: usize,
    state: usize,
}

/// The wireless cards of a table.
pub(super) fn wireless(table: &[u32]) -> Result<WirelessCards, Failure> {
    let rows = rows(table, CARD.row)?;
    let wireless = || rows.iter().filter(|row| row[CARD.kind] == WIRELESS);
    let connected = wireless().filter(|row| CONNECTED.contains(&row[CARD.state]));
    let count = |number: usize| u32::try_from(number).map_err(|_| Failure::failed());
    Ok(WirelessCards {
        cards: count(wireless().count())?,
        connected: count(connected.count())?,
    })
}

/// As many rows as the table says that it has.
fn rows(table: &[u32], length: usize) -> Result<Vec<&[u32]>, Failure> {
    let (count, rows) = table.split_first().ok_or_else(Failure::failed)?;
    let count = usize::try_from(*count).map_err(|_| Failure::failed())?;
    let rows: Vec<&[u32]> = rows.chunks_exact(length).take(count).collect();
    if rows.len() == count {
        Ok(rows)
    } else {
        Err(Failure::failed())
    }
}

/// Ports that other computers can reach.
pub(super) fn ports(table: &[u32], layout: Layout) -> Result<Vec<u16>, Failure> {
    let rows = rows(table, layout.row)?;
    let (start, length) = layout.address;
    Ok(rows
        .into_iter()
        .filter(|row| !is_loopback(&row[start..start + length]))
        .map(|row| {
            let [high, low, ..] = row[layout.port].to_le_bytes();
            u16::from_be_bytes([high, low])
        })
        .collect())
}

fn is_loopback(address: &[u32]) -> bool {
    match address {
        [one] => one.to_le_bytes()[0] == 127,
        [0, 0, 0, last] => last.to_le_bytes() == [0, 0, 0, 1],
        _ => false,
    }
}
