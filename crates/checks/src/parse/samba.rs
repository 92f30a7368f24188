//! `smb.conf`: whether shared folders still speak the oldest protocol.

use crate::raw::{Raw, Unparsable};

/// Protocols of the first generation, which anybody on the network can break.
const FIRST: [&str; 6] = ["core", "coreplus", "lanman1", "lanman2", "nt1", "smb1"];

const LATER: [&str; 9] = [
    "default", "smb2", "smb2_02", "smb2_10", "smb2_22", "smb3", "smb3_00", "smb3_02", "smb3_11",
];

/// Whether the first generation is let in. Samba leaves it out unless told otherwise. `[global]` is the proof that the
/// file is one; what pulls in other files is not followed, and so is refused.
pub(crate) fn first_generation(raw: &Raw) -> Result<bool, Unparsable> {
    let text = raw.text();
    let mut is_global = false;
    let mut has_global = false;
    let mut on = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(section) = line.strip_prefix('[') {
            let name = section.strip_suffix(']').ok_or(Unparsable)?;
            is_global = name.trim().eq_ignore_ascii_case("global");
            has_global |= is_global;
            continue;
        }
        let (key, value) = line.split_once('=').ok_or(Unparsable)?;
        let key: String = key.split_whitespace().collect::<String>().to_ascii_lowercase();
        let value = value.trim().to_ascii_lowercase();
        match key.as_str() {
            "include" | "configfile" | "configbackend" => return Err(Unparsable),
            "serverminprotocol" | "minprotocol" if is_global => {
                on = FIRST.contains(&value.as_str());
                if !on && !LATER.contains(&value.as_str()) {
                    return Err(Unparsable);
                }
            }
            _ => {}
        }
    }
    if has_global { Ok(on) } else { Err(Unparsable) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<bool, Unparsable>) {
        assert_eq!(first_generation(&Raw::new(text.as_bytes())), expected, "{text}");
    }

    #[test]
    fn only_a_setting_lets_the_first_generation_in() {
        check(
            "[global]\n   workgroup = X\n# server min protocol = NT1\n",
            Ok(false),
        );
        check("[Global]\nServer Min Protocol = nt1\n", Ok(true));
        check("[global]\nmin protocol = SMB2\n[share]\npath = /srv\n", Ok(false));
        check("[global]\ninclude = /etc/samba/more.conf\n", Err(Unparsable));
        check("", Err(Unparsable));
        check("[share]\npath = /srv\n", Err(Unparsable));
    }
}
