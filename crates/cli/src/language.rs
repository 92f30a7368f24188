//! Which language the help and the messages are in.

use app::l10n::{self, Texts};
use std::ffi::OsString;
use std::sync::Arc;

/// The texts of `--lang` if we have them, else of the system's language. Looked for before anything is parsed, since
/// help and messages of the parsing need it.
pub(crate) fn texts(arguments: &[OsString]) -> Arc<Texts> {
    let tag = wanted(arguments).and_then(|tag| known(&tag));
    app::plain_texts(tag.unwrap_or_else(l10n::system_language))
}

/// The language of a tag; `None` if we do not have it and another would take its place.
pub(crate) fn known(tag: &str) -> Option<&'static str> {
    let found = l10n::negotiate(&[tag]);
    (primary(tag) == primary(found)).then_some(found)
}

fn primary(tag: &str) -> String {
    let end = tag.find(['-', '_', '.', '@']).unwrap_or(tag.len());
    tag[..end].to_ascii_lowercase()
}

fn wanted(arguments: &[OsString]) -> Option<String> {
    let texts: Vec<String> = arguments
        .iter()
        .map(|argument| argument.to_string_lossy().into_owned())
        .take_while(|argument| argument != "--")
        .collect();
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    let apart = || {
        let at = texts.iter().position(|text| text == "--lang")?;
        texts.get(at + 1).map(String::as_str)
    };
    joined.or_else(apart).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_known(tag: &str, expected: Option<&str>) {
        assert_eq!(known(tag), expected, "{tag}");
    }

    #[test]
    fn a_language_that_we_do_not_have_is_not_replaced_in_silence() {
        check_known("es", Some("es"));
        check_known("en-GB", Some("en"));
        check_known("en_US.UTF-8", Some("en"));
        check_known("EN", Some("en"));
        check_known("ca", Some("ca"));
        check_known("ca-ES-valencia", Some("ca-ES-valencia"));
        check_known("eu-ES", Some("eu"));
        check_known("ru", None);
        check_known("", None);
        check_known("engl", None);
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let found = |arguments: &[&str]| {
            let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            wanted(&arguments)
        };
        assert_eq!(
            found(&["resguardo", "check", "--lang", "en"]).as_deref(),
            Some("en")
        );
        assert_eq!(found(&["resguardo", "--lang=en", "check"]).as_deref(), Some("en"));
        assert_eq!(found(&["resguardo", "check", "--lang"]), None);
        assert_eq!(
            found(&["resguardo", "content", "show", "--", "--lang", "en"]),
            None
        );
    }
}
