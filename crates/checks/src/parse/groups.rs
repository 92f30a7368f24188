//! Which groups a person is in that may change everything. Other groups and their members stay in here.

use crate::raw::{Raw, Unparsable};

/// Members become administrator, by a password or without: through `sudo`, or through a program that runs as one.
pub(crate) const POWERFUL: [&str; 5] = ["admin", "docker", "lxd", "sudo", "wheel"];

/// Who this process runs as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    /// The administrator's own account.
    pub(crate) is_root: bool,
    /// Numbers of groups.
    pub(crate) groups: Vec<u32>,
}

/// `/proc/self/status`.
pub(crate) fn identity(raw: &Raw) -> Result<Identity, Unparsable> {
    let text = raw.text();
    let field = |name: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(name))
            .ok_or(Unparsable)
    };
    let numbers = |name: &str| -> Result<Vec<u32>, Unparsable> {
        let words = field(name)?.split_whitespace();
        words.map(|word| word.parse().map_err(|_| Unparsable)).collect()
    };
    let owners = numbers("Uid:")?;
    let mut groups = numbers("Gid:")?;
    if owners.len() != 4 || groups.len() != 4 || !text.ends_with('\n') {
        return Err(Unparsable);
    }
    groups.extend(numbers("Groups:")?);
    groups.sort_unstable();
    groups.dedup();
    Ok(Identity {
        is_root: owners.first() == Some(&0),
        groups,
    })
}

/// The powerful groups of `/etc/group` with their numbers. The group of root is the proof that the file is one.
pub(crate) fn powerful(raw: &Raw) -> Result<Vec<(&'static str, u32)>, Unparsable> {
    let text = raw.text();
    let mut found = Vec::new();
    let mut has_root = false;
    for line in text.lines().filter(|line| !line.is_empty()) {
        let fields: Vec<&str> = line.split(':').collect();
        let [name, _, number, _] = fields.as_slice() else {
            return Err(Unparsable);
        };
        // Lines that pull in groups from elsewhere begin with a sign and may have no number.
        if name.starts_with(['+', '-']) {
            continue;
        }
        let number: u32 = number.parse().map_err(|_| Unparsable)?;
        has_root |= *name == "root" && number == 0;
        if let Some(name) = POWERFUL.iter().find(|known| *known == name) {
            found.push((*name, number));
        }
    }
    if has_root { Ok(found) } else { Err(Unparsable) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_numbers_of_the_person() {
        let status =
            b"Name:\tx\nUid:\t1000\t1000\t1000\t1000\nGid:\t1000\t1000\t1000\t1000\nGroups:\t27 100 1000 \n";
        let identity = identity(&Raw::new(status.as_slice())).unwrap();
        assert!(!identity.is_root);
        assert_eq!(identity.groups, [27, 100, 1000]);
    }

    #[test]
    fn finds_the_powerful_ones_and_refuses_what_is_no_list() {
        let file = b"root:x:0:\nsudo:x:27:ana\naudio:x:29:ana\n";
        assert_eq!(powerful(&Raw::new(file.as_slice())), Ok(vec![("sudo", 27)]));
        for bad in ["", "sudo:x:27:\n", "root:x:0\n", "root:x:zero:\n"] {
            assert!(powerful(&Raw::new(bad.as_bytes())).is_err(), "{bad:?}");
        }
    }
}
