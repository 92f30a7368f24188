//! Settings of `LibreOffice`.

use crate::raw::{Raw, Unparsable};

/// How strict `LibreOffice` is with macros: 0 runs all, 1 asks, 2 runs signed ones (its default), 3 only those
/// of trusted places. `None`: as it comes.
pub(crate) fn macro_security(raw: &Raw) -> Result<Option<u8>, Unparsable> {
    let text = raw.text();
    if !text.contains("<oor:items ") || !text.trim_end().ends_with("</oor:items>") {
        return Err(Unparsable);
    }
    let Some((_, rest)) = text.split_once("oor:name=\"MacroSecurityLevel\"") else {
        return Ok(None);
    };
    let (_, value) = rest.split_once("<value>").ok_or(Unparsable)?;
    let (value, _) = value.split_once("</value>").ok_or(Unparsable)?;
    match value {
        "0" => Ok(Some(0)),
        "1" => Ok(Some(1)),
        "2" => Ok(Some(2)),
        "3" => Ok(Some(3)),
        _ => Err(Unparsable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(items: &str, expected: Result<Option<u8>, Unparsable>) {
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n{items}</oor:items>\n"
        );
        assert_eq!(macro_security(&Raw::new(text.into_bytes())), expected, "{items}");
    }

    #[test]
    fn the_level_is_read_and_its_absence_too() {
        let level = |value: &str| {
            format!(
                "<item oor:path=\"/org.openoffice.Office.Common/Security/Scripting\"><prop \
                 oor:name=\"MacroSecurityLevel\" oor:op=\"fuse\"><value>{value}</value></prop></item>\n"
            )
        };
        check("", Ok(None));
        check(&level("0"), Ok(Some(0)));
        check(&level("3"), Ok(Some(3)));
        check(&level("alto"), Err(Unparsable));
        assert_eq!(
            macro_security(&Raw::new(b"<oor:items x>".as_slice())),
            Err(Unparsable)
        );
    }
}
