//! About the program: version, languages, and everything that the checks may read.

use crate::app::App;
use crate::case::Case;
use crate::dto::{About, Language, ReadEntry};

impl App {
    /// About the program.
    pub fn about(&self) -> About {
        About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            method: domain::METHOD_VERSION,
            languages: l10n::languages().iter().map(language).collect(),
            reads: checks::what_we_read()
                .iter()
                .map(|entry| ReadEntry {
                    kind: entry.kind.message().to_owned(),
                    what: entry.what.to_string(),
                    checks: entry
                        .checks
                        .iter()
                        .map(|check| Case::check_message(check.as_str()))
                        .collect(),
                })
                .collect(),
        }
    }
}

/// A language as it crosses to a shell.
pub(crate) fn language(language: &l10n::Language) -> Language {
    Language {
        tag: language.tag.clone(),
        name: language.name.clone(),
        review: review_code(language.review).to_owned(),
    }
}

/// As in `review-<code>`.
fn review_code(review: l10n::Review) -> &'static str {
    match review {
        l10n::Review::AuthorWritten => "author-written",
        l10n::Review::MachineDrafted => "machine-drafted",
        l10n::Review::Reviewed => "reviewed",
    }
}
