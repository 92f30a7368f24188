//! Which ports wait for connections: `/proc/net/{tcp,udp}` and the kernel's own count.

use crate::raw::{Raw, Unparsable};
use serde::Serialize;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// One table of sockets, reduced to what counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Sockets {
    /// Ports that others can reach, each once.
    pub(crate) open: Vec<u16>,
    /// Sockets that the kernel counts as in use.
    pub(crate) in_use: u64,
}

const LISTEN: u8 = 0x0a;
const UNCONNECTED: u8 = 0x07;
const TIME_WAIT: u8 = 0x06;
const NEW_SYN_RECV: u8 = 0x0c;

/// A table of TCP sockets.
pub(crate) fn tcp(raw: &Raw) -> Result<Sockets, Unparsable> {
    table(raw, LISTEN)
}

/// A table of UDP sockets: those that talk to nobody in particular wait for anyone.
pub(crate) fn udp(raw: &Raw) -> Result<Sockets, Unparsable> {
    table(raw, UNCONNECTED)
}

fn table(raw: &Raw, waiting: u8) -> Result<Sockets, Unparsable> {
    let text = raw.text();
    let mut lines = text.lines();
    let header = lines.next().ok_or(Unparsable)?;
    if !text.ends_with('\n') || !header.trim_start().starts_with("sl ") || !header.contains("local_address") {
        return Err(Unparsable);
    }
    let mut sockets = Sockets::default();
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [number, local, remote, state, _, _, _, _, _, _, ..] = words.as_slice() else {
            return Err(Unparsable);
        };
        let number = number.strip_suffix(':').ok_or(Unparsable)?;
        number.parse::<u32>().map_err(|_| Unparsable)?;
        let (address, port) = endpoint(local)?;
        endpoint(remote)?;
        let state = u8::from_str_radix(state, 16).map_err(|_| Unparsable)?;
        if !matches!(state, TIME_WAIT | NEW_SYN_RECV) {
            sockets.in_use += 1;
        }
        if state == waiting && !is_loopback(address) && !sockets.open.contains(&port) {
            sockets.open.push(port);
        }
    }
    sockets.open.sort_unstable();
    Ok(sockets)
}

/// `0100007F:0016`: each 32-bit word of the address in the machine's order, which is little-endian on every
/// machine that this runs on.
fn endpoint(text: &str) -> Result<(IpAddr, u16), Unparsable> {
    let (address, port) = text.split_once(':').ok_or(Unparsable)?;
    if !address.is_ascii() {
        return Err(Unparsable);
    }
    let port = u16::from_str_radix(port, 16).map_err(|_| Unparsable)?;
    let mut bytes = Vec::with_capacity(16);
    for word in address.as_bytes().chunks(8) {
        let word = std::str::from_utf8(word).map_err(|_| Unparsable)?;
        if word.len() != 8 {
            return Err(Unparsable);
        }
        let word = u32::from_str_radix(word, 16).map_err(|_| Unparsable)?;
        bytes.extend(word.to_le_bytes());
    }
    let address = if let Ok(four) = <[u8; 4]>::try_from(bytes.as_slice()) {
        IpAddr::from(Ipv4Addr::from(four))
    } else {
        let sixteen = <[u8; 16]>::try_from(bytes.as_slice()).map_err(|_| Unparsable)?;
        IpAddr::from(Ipv6Addr::from(sixteen))
    };
    Ok((address, port))
}

fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

/// How many sockets of a protocol (`TCP`, `TCP6`) the kernel counts, from `/proc/net/sockstat`.
pub(crate) fn in_use(raw: &Raw, protocol: &str) -> Result<u64, Unparsable> {
    let text = raw.text();
    if !text.ends_with('\n') {
        return Err(Unparsable);
    }
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(protocol)?.strip_prefix(": inuse "))
        .ok_or(Unparsable)?;
    line.split(' ')
        .next()
        .unwrap_or_default()
        .parse()
        .map_err(|_| Unparsable)
}

/// Whether a table is as long as the kernel's count says. Sockets come and go between the two looks, so a
/// quarter may be missing; a table that was cut off lacks more.
pub(crate) fn is_complete(table: &Sockets, counted: u64) -> bool {
    table.in_use.saturating_mul(4) >= counted.saturating_mul(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

    fn row(number: u32, local: &str, state: &str) -> String {
        format!(
            "{number:4}: {local} 00000000:0000 {state} 00000000:00000000 00:00000000 00000000     0        0 1062 1 0 100\n"
        )
    }

    #[track_caller]
    fn check(local: &str, state: &str, open: &[u16]) {
        let text = format!("{HEADER}{}", row(0, local, state));
        assert_eq!(
            tcp(&Raw::new(text.as_bytes())).unwrap().open,
            open,
            "{local} {state}"
        );
    }

    #[test]
    fn only_ports_that_others_can_reach_are_open() {
        check("00000000:07E8", "0A", &[2024]);
        check("0100007F:0277", "0A", &[]);
        check("3500007F:0035", "0A", &[]);
        check("0A01A8C0:0016", "0A", &[22]);
        check("00000000:07E8", "01", &[]);
        check("00000000000000000000000001000000:0277", "0A", &[]);
        check("0000000000000000FFFF00000100007F:0277", "0A", &[]);
        check("00000000000000000000000000000000:0016", "0A", &[22]);
    }

    #[test]
    fn a_table_that_is_cut_off_in_a_line_is_refused() {
        let text = format!(
            "{HEADER}{}{}",
            row(0, "00000000:07E8", "0A"),
            row(1, "00000000:0016", "0A")
        );
        for cut in (0..text.len()).filter(|cut| !text[..*cut].ends_with('\n')) {
            assert!(tcp(&Raw::new(&text.as_bytes()[..cut])).is_err(), "cut at {cut}");
        }
    }

    #[test]
    fn a_table_that_is_cut_off_between_lines_is_shorter_than_the_count() {
        let one = Sockets {
            open: vec![],
            in_use: 1,
        };
        assert!(is_complete(&one, 1));
        assert!(!is_complete(&one, 2));
        assert!(!is_complete(&one, u64::MAX), "a count that nobody has");
        assert!(!is_complete(&Sockets::default(), 1));
        assert!(is_complete(&Sockets::default(), 0));
    }
}
