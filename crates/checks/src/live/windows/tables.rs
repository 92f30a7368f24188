//! Tables of sockets, as Windows lays them in memory: a count, then rows of 32-bit words.

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

/// Ports that other computers can reach.
pub(super) fn ports(table: &[u32], layout: Layout) -> Result<Vec<u16>, Failure> {
    let (count, rows) = table.split_first().ok_or_else(Failure::failed)?;
    let count = usize::try_from(*count).map_err(|_| Failure::failed())?;
    let rows: Vec<&[u32]> = rows.chunks_exact(layout.row).take(count).collect();
    if rows.len() != count {
        return Err(Failure::failed());
    }
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
