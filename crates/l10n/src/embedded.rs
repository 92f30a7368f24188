//! The locale files inside the program, by language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::FluentResource;
use rust_embed::RustEmbed;

use crate::{FALLBACK, negotiation};

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Files;

/// One Fluent file, for the window's own parser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resource {
    /// Language of the file, a BCP 47 tag.
    pub tag: &'static str,
    /// Path below the language's folder, with `/`: `items/backups.ftl`.
    pub name: &'static str,
    /// The Fluent text.
    pub text: &'static str,
}

/// All files of one language.
pub(crate) struct Locale {
    pub(crate) files: Vec<(String, Cow<'static, str>)>,
    parsed: OnceLock<Vec<Arc<FluentResource>>>,
}

impl Locale {
    /// The files, parsed at first use and shared by all bundles of the language.
    pub(crate) fn parsed(&self) -> &[Arc<FluentResource>] {
        self.parsed
            .get_or_init(|| self.files.iter().map(|(name, text)| parse(name, text)).collect())
    }
}

/// The embedded languages by tag: each folder of `locales/` is one.
pub(crate) static LOCALES: LazyLock<BTreeMap<String, Locale>> = LazyLock::new(|| {
    let mut locales = BTreeMap::<String, Locale>::new();
    for path in Files::iter().filter(|path| is_fluent(path)) {
        let (tag, name) = path
            .split_once('/')
            .expect("each locale file lies in the folder of its language");
        let locale = locales.entry(tag.to_owned()).or_insert_with(|| Locale {
            files: Vec::new(),
            parsed: OnceLock::new(),
        });
        locale.files.push((name.to_owned(), text_of(&path)));
    }
    locales
});

/// Every file that the language needs, its own first and then those it falls back to, in order.
/// `tag` is one that [`crate::negotiate`] gave; any other is negotiated.
pub fn resources(tag: &str) -> Vec<Resource> {
    chain(negotiation::negotiate(&[tag]))
        .into_iter()
        .flat_map(|(tag, locale)| {
            locale.files.iter().map(move |(name, text)| Resource {
                tag,
                name,
                text: text.as_ref(),
            })
        })
        .collect()
}

/// The languages in which a message is looked for: the language, its parents, and the fallback.
pub(crate) fn chain(tag: &str) -> Vec<(&'static str, &'static Locale)> {
    parents(tag)
        .chain([FALLBACK])
        .filter_map(|candidate| LOCALES.get_key_value(candidate))
        .map(|(tag, locale)| (tag.as_str(), locale))
        .fold(Vec::new(), |mut chain, found| {
            if chain.iter().all(|(tag, _)| *tag != found.0) {
                chain.push(found);
            }
            chain
        })
}

/// The tag itself and what remains of it without its last parts: `ca-ES-valencia`, `ca-ES`, `ca`.
fn parents(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(parent, _)| parent))
}

fn is_fluent(path: &str) -> bool {
    std::path::Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "ftl")
}

fn text_of(path: &str) -> Cow<'static, str> {
    let data = Files::get(path)
        .expect("the path comes from the list of embedded files")
        .data;
    match data {
        Cow::Borrowed(bytes) => {
            Cow::Borrowed(std::str::from_utf8(bytes).expect("tests read every locale file as UTF-8"))
        }
        Cow::Owned(bytes) => {
            Cow::Owned(String::from_utf8(bytes).expect("tests read every locale file as UTF-8"))
        }
    }
}

/// What does not parse is left out, so that the messages beside it still work; the tests of the locales name it.
fn parse(name: &str, text: &str) -> Arc<FluentResource> {
    Arc::new(
        FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::error!(file = name, ?errors, "a locale file does not parse");
            resource
        }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_parents(tag: &str, expected: &[&str]) {
        assert_eq!(parents(tag).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_variant_falls_back_to_its_language() {
        check_parents("ca-ES-valencia", &["ca-ES-valencia", "ca-ES", "ca"]);
        check_parents("es-facil", &["es-facil", "es"]);
        check_parents("en", &["en"]);
    }

    #[test]
    fn spanish_is_always_the_last_resort_and_never_twice() {
        let tags = |tag| chain(tag).into_iter().map(|(tag, _)| tag).collect::<Vec<_>>();
        assert_eq!(tags("en"), ["en", "es"]);
        assert_eq!(tags("es"), ["es"]);
        assert_eq!(tags("qq"), ["es"]);
    }

    #[test]
    fn the_window_gets_its_own_language_first() {
        let tags: Vec<_> = resources("en").iter().map(|resource| resource.tag).collect();
        assert!(
            tags.is_sorted(),
            "`en` sorts before `es`, so sorted means own files first: {tags:?}"
        );
        assert!(tags.contains(&"en") && tags.contains(&"es"));
        assert!(resources("es").iter().all(|resource| resource.tag == "es"));
    }
}
