//! The languages on offer: what they call themselves, where they start, how far their texts can be trusted.

use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, PatternElement};
use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::{
    FALLBACK,
    embedded::{LOCALES, Locale},
};

/// A language that the program speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, and name of its folder.
    pub tag: String,
    /// What the language calls itself.
    pub name: String,
    /// Where a line begins.
    pub dir: Direction,
    /// The weakest review state of its files.
    pub review: Review,
}

/// Direction of writing; serialises to the values of HTML's `dir`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How the texts of a file came to be; the order is from weakest to strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// Drafted by a machine; no native speaker has read it.
    MachineDrafted,
    /// Written by an author of the project in a language that they command.
    AuthorWritten,
    /// Reviewed by a native speaker.
    Reviewed,
}

impl Review {
    /// The state that a file declares in its header, `# review: <state> …`; `None` if it declares none.
    fn of_file(text: &str) -> Option<Self> {
        let mut header = text
            .lines()
            .take_while(|line| line.is_empty() || line.starts_with('#'));
        let declared = header.find_map(|line| line.strip_prefix("# review:"))?;
        match declared.split_whitespace().next()? {
            "machine-drafted" => Some(Self::MachineDrafted),
            "author-written" => Some(Self::AuthorWritten),
            "reviewed" => Some(Self::Reviewed),
            _ => None,
        }
    }
}

/// All languages: the fallback first, the others by tag.
pub fn languages() -> &'static [Language] {
    static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
        let mut languages: Vec<_> = LOCALES
            .iter()
            .map(|(tag, locale)| language(tag, locale))
            .collect();
        languages.sort_by_key(|language| language.tag != FALLBACK);
        languages
    });
    &LANGUAGES
}

fn language(tag: &str, locale: &Locale) -> Language {
    let identifier: LanguageIdentifier = tag
        .parse()
        .expect("tests parse the name of every folder of locales/");
    Language {
        tag: tag.to_owned(),
        name: own_name(locale).expect("tests find `language-name` in every language"),
        dir: match identifier.character_direction() {
            CharacterDirection::RTL => Direction::Rtl,
            _ => Direction::Ltr,
        },
        review: weakest(locale.files.iter().map(|(_, text)| text.as_ref())),
    }
}

/// An undeclared state is the weakest one, so that a forgotten header never flatters.
fn weakest<'a>(texts: impl Iterator<Item = &'a str>) -> Review {
    texts
        .map(|text| Review::of_file(text).unwrap_or(Review::MachineDrafted))
        .min()
        .unwrap_or(Review::MachineDrafted)
}

/// Read without a bundle: a list of languages should not cost the parsing of all their files.
fn own_name(locale: &Locale) -> Option<String> {
    let (_, text) = locale.files.iter().find(|(name, _)| name == "terms.ftl")?;
    let resource = fluent_syntax::parser::parse_runtime(text.as_ref()).ok()?;
    resource.body.iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == "language-name" => {
            match message.value.as_ref()?.elements.as_slice() {
                [PatternElement::TextElement { value }] => Some((*value).to_owned()),
                _ => None,
            }
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spanish_comes_first_and_each_language_names_itself() {
        let names: Vec<_> = languages()
            .iter()
            .map(|language| (language.tag.as_str(), language.name.as_str()))
            .collect();
        assert_eq!(
            names,
            [
                ("es", "Español"),
                ("ca", "Català"),
                ("ca-ES-valencia", "Valencià"),
                ("en", "English"),
                ("eu", "Euskara"),
                ("gl", "Galego"),
            ]
        );
        assert!(languages().iter().all(|language| language.dir == Direction::Ltr));
    }

    #[track_caller]
    fn check_review(text: &str, expected: Option<Review>) {
        assert_eq!(Review::of_file(text), expected, "{text:?}");
    }

    #[test]
    fn review_state_is_read_from_the_header_only() {
        check_review(
            "### P\n# review: author-written\n\na = b\n",
            Some(Review::AuthorWritten),
        );
        check_review(
            "### P\n\n# review: machine-drafted\n\na = b\n",
            Some(Review::MachineDrafted),
        );
        check_review(
            "### P\n# review: reviewed 2027-01-02 Ana\n\na = b\n",
            Some(Review::Reviewed),
        );
        check_review("### P\n# review: splendid\n\na = b\n", None);
        check_review("### P\n\na = b\n# review: reviewed\n", None);
        check_review("", None);
    }

    #[test]
    fn the_weakest_file_speaks_for_the_language() {
        let written = "# review: author-written\n";
        let drafted = "# review: machine-drafted\n";
        assert_eq!(weakest([written, drafted].into_iter()), Review::MachineDrafted);
        assert_eq!(weakest([written, written].into_iter()), Review::AuthorWritten);
        assert_eq!(weakest([written, "a = b\n"].into_iter()), Review::MachineDrafted);
    }
}
