//! Which language a person gets.

use fluent_langneg::{
    LanguageIdentifier, NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages,
};

use crate::{FALLBACK, embedded::LOCALES};

/// The best language we have for the requested ones, most wanted first.
///
/// Takes BCP 47 tags and POSIX names (`ca_ES.UTF-8@valencia`). Spanish if none fits.
pub fn negotiate(requested: &[&str]) -> &'static str {
    let available: Vec<&'static str> = LOCALES.keys().map(String::as_str).collect();
    among(requested, &available)
}

/// The language of the person's desktop, as the system tells it.
pub fn system_language() -> &'static str {
    let requested = system_locales();
    let requested: Vec<&str> = requested.iter().map(String::as_str).collect();
    negotiate(&requested)
}

#[cfg(target_os = "linux")]
fn system_locales() -> Vec<String> {
    posix_locales(|name| std::env::var(name).ok())
}

/// A program that was started from the desktop has no locale variables there; the system has to be asked.
#[cfg(not(target_os = "linux"))]
fn system_locales() -> Vec<String> {
    let from_environment = posix_locales(|name| std::env::var(name).ok());
    if from_environment.is_empty() {
        sys_locale::get_locales().collect()
    } else {
        from_environment
    }
}

/// As gettext does it: `LC_ALL` outranks `LC_MESSAGES` outranks `LANG`; the list in `LANGUAGE` goes before all
/// of them, except that an explicit `C` means that no translation is wanted.
fn posix_locales(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    if locale.as_deref().is_some_and(is_untranslated) {
        return locale.into_iter().collect();
    }
    let languages = set("LANGUAGE").unwrap_or_default();
    languages
        .split(':')
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .chain(locale)
        .collect()
}

fn among(requested: &[&str], available: &[&'static str]) -> &'static str {
    let requested: Vec<String> = requested.iter().map(|name| normalise(name)).collect();
    let requested: Vec<LanguageIdentifier> = convert_vec_str_to_langids_lossy(&requested);
    let candidates: Vec<(LanguageIdentifier, &'static str)> = available
        .iter()
        .filter_map(|tag| Some((tag.parse().ok()?, *tag)))
        .collect();
    let identifiers: Vec<LanguageIdentifier> = candidates
        .iter()
        .map(|(identifier, _)| identifier.clone())
        .collect();
    negotiate_languages(&requested, &identifiers, None, NegotiationStrategy::Lookup)
        .first()
        .and_then(|best| candidates.iter().find(|(identifier, _)| identifier == *best))
        .map_or(FALLBACK, |(_, tag)| tag)
}

/// From a POSIX name to a BCP 47 tag; unnormalised ones do not parse and would fall silently to Spanish.
fn normalise(name: &str) -> String {
    if is_untranslated(name) {
        return FALLBACK.to_owned();
    }
    let (name, modifier) = name.split_once('@').unwrap_or((name, ""));
    let name = name.split('.').next().unwrap_or(name).replace('_', "-");
    match (name.as_str(), modifier) {
        // The alias; with a folder `ca-valencia` a Valencian would get general Catalan first.
        ("ca" | "ca-ES" | "ca-valencia", "valencia") | ("ca-valencia", "") => "ca-ES-valencia".to_owned(),
        _ => name,
    }
}

/// `C`, `POSIX` and nothing at all say that the system has no language.
fn is_untranslated(name: &str) -> bool {
    let name = name.split(['.', '@']).next().unwrap_or(name);
    matches!(name, "" | "C" | "POSIX")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The languages of the design, so that its rules are tested before their files come.
    const PLANNED: [&str; 11] = [
        "ar",
        "ca",
        "ca-ES-valencia",
        "en",
        "es",
        "eu",
        "fr",
        "gl",
        "pt",
        "ro",
        "zh-Hans",
    ];

    #[track_caller]
    fn check(requested: &[&str], expected: &str) {
        assert_eq!(among(requested, &PLANNED), expected, "{requested:?}");
    }

    #[test]
    fn posix_names_are_understood() {
        check(&["ca_ES.UTF-8"], "ca");
        check(&["ca_ES@valencia"], "ca-ES-valencia");
        check(&["ca_ES.UTF-8@valencia"], "ca-ES-valencia");
        check(&["ca-valencia"], "ca-ES-valencia");
        check(&["ca-ES-valencia"], "ca-ES-valencia");
        check(&["es_ES@euro"], "es");
        check(&["en_GB.UTF-8"], "en");
    }

    #[test]
    fn a_system_without_language_gets_spanish() {
        for name in ["C", "POSIX", "", "C.UTF-8"] {
            check(&[name], "es");
        }
        check(&[], "es");
    }

    #[test]
    fn the_first_wish_that_we_have_wins() {
        check(&["ar-MA", "fr-MA"], "ar");
        check(&["zh-CN"], "zh-Hans");
        check(&["ast-ES", "es-ES"], "es");
        check(&["ast-ES", "gl-ES"], "gl");
        check(&["pt-BR"], "pt");
        check(&["eu_ES", "es_ES"], "eu");
        check(&["en-US", "es"], "en");
    }

    #[test]
    fn languages_that_we_do_not_have_and_nonsense_get_spanish() {
        for name in ["ru", "oc", "not a tag", "--", "\u{0}", "zz-ZZ-zzzzz-zzzzz", "ñ"] {
            check(&[name], "es");
        }
    }

    #[test]
    fn the_easy_text_is_found_by_its_own_tag_only() {
        assert_eq!(among(&["es-facil"], &["es", "es-facil"]), "es-facil");
        assert_eq!(among(&["es-ES"], &["es", "es-facil"]), "es");
    }

    #[test]
    fn embedded_languages_are_negotiated() {
        assert_eq!(negotiate(&["en_IE.UTF-8"]), "en");
        assert_eq!(negotiate(&["es-AR"]), "es");
        assert_eq!(negotiate(&["ru"]), "es");
    }

    #[track_caller]
    fn check_environment(variables: &[(&str, &str)], expected: &[&str]) {
        let value = |name: &str| {
            variables
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(posix_locales(value), expected, "{variables:?}");
    }

    #[test]
    fn environment_is_read_as_gettext_reads_it() {
        check_environment(&[("LANG", "en_GB.UTF-8")], &["en_GB.UTF-8"]);
        check_environment(&[("LANG", "es_ES"), ("LC_MESSAGES", "en_GB")], &["en_GB"]);
        check_environment(
            &[("LC_ALL", "ca_ES"), ("LC_MESSAGES", "en_GB"), ("LANG", "es_ES")],
            &["ca_ES"],
        );
        check_environment(
            &[("LANGUAGE", "ast:gl"), ("LANG", "es_ES")],
            &["ast", "gl", "es_ES"],
        );
        check_environment(&[("LANGUAGE", "en"), ("LC_ALL", "C")], &["C"]);
        check_environment(&[("LANGUAGE", "en")], &["en"]);
        check_environment(&[("LC_ALL", ""), ("LANG", "eu_ES")], &["eu_ES"]);
        check_environment(&[], &[]);
    }
}
