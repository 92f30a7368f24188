//! What is mounted where, and where memory is swapped to.

use crate::raw::{Raw, Secret, Unparsable};
use crate::request::DeviceNumber;

/// One mounted file system.
pub(crate) struct Mount {
    pub(crate) device: DeviceNumber,
    pub(crate) point: Secret,
    pub(crate) kind: String,
    /// The device or data set, which may carry a person's name.
    pub(crate) source: Secret,
}

/// The mounts, in the order in which they were made. One on `/` is the proof that the list is one.
pub(crate) fn parse(raw: &Raw) -> Result<Vec<Mount>, Unparsable> {
    let text = raw.text();
    if !text.ends_with('\n') {
        return Err(Unparsable);
    }
    let mounts = text.lines().map(mount).collect::<Result<Vec<_>, _>>()?;
    if mounts.iter().any(|mount| mount.point.reveal() == b"/") {
        Ok(mounts)
    } else {
        Err(Unparsable)
    }
}

fn mount(line: &str) -> Result<Mount, Unparsable> {
    let (left, right) = line.split_once(" - ").ok_or(Unparsable)?;
    let left: Vec<&str> = left.split(' ').collect();
    let right: Vec<&str> = right.split(' ').collect();
    let ([_, _, device, _, point, _, ..], [kind, source, _]) = (left.as_slice(), right.as_slice()) else {
        return Err(Unparsable);
    };
    let (major, minor) = device.split_once(':').ok_or(Unparsable)?;
    Ok(Mount {
        device: DeviceNumber {
            major: major.parse().map_err(|_| Unparsable)?,
            minor: minor.parse().map_err(|_| Unparsable)?,
        },
        point: Secret::new(unescape(point)),
        kind: (*kind).to_owned(),
        source: Secret::new(unescape(source)),
    })
}

/// The kernel writes blanks and backslashes as `\040`.
fn unescape(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let code = bytes
            .get(at + 1..at + 4)
            .filter(|_| byte == b'\\')
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 8).ok());
        plain.push(code.unwrap_or(byte));
        at += if code.is_some() { 4 } else { 1 };
    }
    plain
}

/// The mount that holds a path: the last one with the longest matching point.
pub(crate) fn holding<'m>(mounts: &'m [Mount], path: &[u8]) -> Option<&'m Mount> {
    let holds = |point: &[u8]| {
        point == b"/" || path == point || (path.starts_with(point) && path.get(point.len()) == Some(&b'/'))
    };
    mounts
        .iter()
        .filter(|mount| holds(mount.point.reveal()))
        .max_by_key(|mount| mount.point.reveal().len())
}

/// A place that memory is swapped to.
pub(crate) enum Swap {
    /// A partition or volume.
    Device(Secret),
    /// A file.
    File(Secret),
}

/// The swap places on disk; compressed memory (zram) is none.
pub(crate) fn swaps(raw: &Raw) -> Result<Vec<Swap>, Unparsable> {
    let text = raw.text();
    let mut lines = text.lines();
    if !text.ends_with('\n') || !lines.next().is_some_and(|head| head.starts_with("Filename")) {
        return Err(Unparsable);
    }
    let mut swaps = Vec::new();
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [name, kind, _, _, _] = words.as_slice() else {
            return Err(Unparsable);
        };
        let place = Secret::new(unescape(name));
        match *kind {
            "partition" if name.starts_with("/dev/zram") => {}
            "partition" => swaps.push(Swap::Device(place)),
            "file" => swaps.push(Swap::File(place)),
            _ => return Err(Unparsable),
        }
    }
    Ok(swaps)
}

/// A ZFS data set and whether it is encrypted.
pub(crate) struct DataSet {
    pub(crate) name: Secret,
    pub(crate) encrypted: bool,
}

/// `zfs get -Hp -o name,value encryption`: one tab between name and value.
pub(crate) fn zfs(raw: &Raw) -> Result<Vec<DataSet>, Unparsable> {
    let text = raw.text();
    if text.is_empty() || !text.ends_with('\n') {
        return Err(Unparsable);
    }
    text.lines()
        .map(|line| {
            let (name, value) = line.split_once('\t').ok_or(Unparsable)?;
            let encrypted = match value {
                "off" => false,
                "aes-128-ccm" | "aes-192-ccm" | "aes-256-ccm" | "aes-128-gcm" | "aes-192-gcm"
                | "aes-256-gcm" => true,
                _ => return Err(Unparsable),
            };
            Ok(DataSet {
                name: Secret::new(name),
                encrypted,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "22 27 0:21 / /proc rw - proc proc rw\n\
        27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n\
        28 27 254:1 / /home rw - ext4 /dev/vdb rw\n\
        29 28 254:2 / /home/with\\040blank rw - ext4 /dev/vdc rw\n";

    #[track_caller]
    fn check(path: &str, minor: u32) {
        let mounts = parse(&Raw::new(MOUNTS.as_bytes())).ok().unwrap();
        assert_eq!(
            holding(&mounts, path.as_bytes()).unwrap().device.minor,
            minor,
            "{path}"
        );
    }

    #[test]
    fn the_longest_mount_point_holds_a_path() {
        check("/", 0);
        check("/homestead", 0);
        check("/home", 1);
        check("/home/ana", 1);
        check("/home/with blank/x", 2);
    }

    #[test]
    fn a_list_that_is_cut_off_is_refused() {
        let first = MOUNTS.find('\n').unwrap() + 1;
        for cut in (0..MOUNTS.len()).filter(|cut| !MOUNTS[..*cut].ends_with('\n') || *cut <= first) {
            assert!(
                parse(&Raw::new(&MOUNTS.as_bytes()[..cut])).is_err(),
                "cut at {cut}"
            );
        }
    }
}
