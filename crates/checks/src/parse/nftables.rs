//! Whether a file of nftables rules filters what comes in.

use crate::raw::{Raw, Unparsable};

/// True if a chain hooked to incoming packets drops or rejects something. Debian's own empty file has the chains
/// and no rule, so it filters nothing.
pub(crate) fn filters_input(raw: &Raw) -> Result<bool, Unparsable> {
    let text = raw.text();
    if text.contains('\u{fffd}') || text.contains('\0') {
        return Err(Unparsable);
    }
    let plain: String = text
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n");
    if plain.matches('{').count() != plain.matches('}').count()
        || !(plain.contains("table ") || plain.contains("flush ruleset"))
    {
        return Err(Unparsable);
    }
    // Rules from other files may filter; that is not seen.
    if plain.contains("include ") {
        return Err(Unparsable);
    }
    Ok(plain
        .split("chain ")
        .skip(1)
        .any(|chain| chain.contains("hook input") && (chain.contains("drop") || chain.contains("reject"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<bool, Unparsable>) {
        assert_eq!(filters_input(&Raw::new(text.as_bytes())), expected, "{text}");
    }

    #[test]
    fn a_chain_without_a_drop_filters_nothing() {
        check(
            "flush ruleset\ntable inet filter {\n chain input {\n type filter hook input priority 0;\n }\n}\n",
            Ok(false),
        );
        check(
            "table inet f { chain in { type filter hook input priority 0; policy drop; } }",
            Ok(true),
        );
        check(
            "table inet f { chain in { type filter hook input priority 0; } chain f { hook forward; drop } }",
            Ok(false),
        );
        check("# policy drop\nflush ruleset\n", Ok(false));
    }

    #[test]
    fn refuses_what_it_cannot_follow() {
        check("", Err(Unparsable));
        check("table inet f {", Err(Unparsable));
        check("flush ruleset\ninclude \"/etc/other\"\n", Err(Unparsable));
    }
}
