//! Translations: each says from which wording of the Spanish it was made, and that wording still stands.
//!
//! A file that an author wrote in their own language is no translation. Any other states `# source: <digest>` of the
//! Spanish file of the same name; a changed Spanish text changes the digest, and comments do not.

use super::{Report, Rule};
use crate::Texts;

/// The language that translations are made from.
const SOURCE: &str = "es";

pub(super) fn lint(texts: &Texts, report: &mut Report) {
    let translated = texts
        .files()
        .filter(|file| file.language != SOURCE && !file.author_written);
    for file in translated {
        let Some(source) = texts.digest(SOURCE, &file.path) else {
            continue;
        };
        if file.source.as_deref() != Some(&source) {
            let args = [
                ("language", file.language.as_str().into()),
                ("digest", source.into()),
            ];
            let name = format!("{}/{}", file.language, file.path);
            report.error(Rule::TranslationStale, &name, "", args);
        }
    }
}
