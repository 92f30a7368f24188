//! What is known of the world, newer than the program: channels and dated tables as one file.
//!
//! It takes the place of whole files of `channels/` and `knowledge/`, each no older than the program's own, and passes the
//! same limits and the same linter. Texts come with it for channels that the program does not know; what the program says
//! stays as it says it.

use crate::{
    ContentError, Finding, Library, LocaleSource, PlainTexts, Problem, Severity, Texts,
    answers::unique_map,
    assessment_file::Head,
    files::Files,
    limits,
    lint::{self, TIER_ONE},
    pack_file::{check_text, fluent_of, unique_texts},
};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What this program writes and reads.
pub const FACTS_FORMAT: &str = "resguardo-facts/1";

/// Newer facts. Only a signature of somebody who is believed lets them in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactsFile {
    /// [`FACTS_FORMAT`].
    pub format: String,
    /// Only goes up.
    pub version: u32,
    /// Whole files, by path, as `channels/es.toml`.
    #[serde(deserialize_with = "unique_map")]
    pub files: BTreeMap<String, String>,
    /// Texts of channels that the program does not know, by language and id.
    #[serde(default, deserialize_with = "unique_texts")]
    pub texts: BTreeMap<String, PlainTexts>,
}

impl FactsFile {
    /// Reads a file of facts. Size, characters, depth and number of values come first.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, ContentError> {
        let text = limits::text(name, bytes, limits::FILE_BYTES)?;
        limits::json_shape(name, text, limits::PACK_DEPTH, limits::VALUES)?;
        if text.trim().is_empty() {
            return Err(ContentError::whole(name, Problem::Empty));
        }
        let json = |error| ContentError::json(name, &error);
        let head: Head = serde_json::from_str(text).map_err(json)?;
        if head.format != FACTS_FORMAT {
            let found = head.format.chars().take(80).collect();
            return Err(ContentError::at_key(
                name,
                "format",
                Problem::UnknownFormat { found },
            ));
        }
        let file: Self = serde_json::from_str(text).map_err(json)?;
        for (language, texts) in &file.texts {
            crate::files::require_id(name, language)?;
            for (id, text) in texts {
                let key = || format!("texts/{language}/{}", id.chars().take(80).collect::<String>());
                if !id.starts_with("channel-") || !limits::is_id(id.split('.').next().unwrap_or_default()) {
                    return Err(ContentError::at_key(
                        name,
                        key(),
                        Problem::BadId { id: id.clone() },
                    ));
                }
                check_text(text, true).map_err(|problem| ContentError::at_key(name, key(), problem))?;
            }
        }
        Ok(file)
    }

    /// Our library with these facts in it.
    ///
    /// Fails for a file that is none of `channels/` and `knowledge/`, one that cannot be read, and one that is older than
    /// ours.
    pub fn library(&self, name: &str) -> Result<Library, ContentError> {
        let mut files = Files::embedded();
        for (path, text) in &self.files {
            let known = files.texts.contains_key(path)
                && (path.starts_with("channels/") || path.starts_with("knowledge/"));
            if !known {
                return Err(ContentError::at_key(name, path.clone(), Problem::Unexpected));
            }
            limits::text(path, text.as_bytes(), limits::FILE_BYTES)?;
            let before = files.texts.insert(path.clone(), text.clone());
            if dated(text) < before.as_deref().and_then(dated) {
                let date = dated(text).map_or_else(String::new, |date| date.to_string());
                let previous = before
                    .as_deref()
                    .and_then(dated)
                    .map_or_else(String::new, |date| date.to_string());
                return Err(ContentError::at_key(
                    name,
                    path.clone(),
                    Problem::DateGoesBack { date, previous },
                ));
            }
        }
        Library::of_files(&files.untrusted())
    }

    /// Its files by path, each with its day: when a channel book was collected, or a table was true.
    pub fn dates(&self) -> impl Iterator<Item = (&str, Option<Date>)> {
        self.files.iter().map(|(path, text)| (path.as_str(), dated(text)))
    }

    /// Its texts as Fluent, for each of these languages: its own, else the Spanish ones, else the first.
    pub fn resources(&self, name: &str, languages: &[&str]) -> Vec<LocaleSource> {
        let texts_for = |language: &str| {
            let spanish = || self.texts.get("es").or_else(|| self.texts.values().next());
            self.texts.get(language).or_else(spanish)
        };
        languages
            .iter()
            .filter_map(|language| {
                Some(LocaleSource {
                    language: (*language).to_owned(),
                    path: name.to_owned(),
                    text: fluent_of(texts_for(language)?),
                })
            })
            .collect()
    }

    /// Every error of the linter in the files that it brings.
    pub fn findings(&self, name: &str, texts: &Texts) -> Result<Vec<Finding>, ContentError> {
        let library = self.library(name)?;
        let ours: Vec<&String> = self.texts.values().flat_map(BTreeMap::keys).collect();
        if let Some(id) = ours.iter().find(|id| texts.get("es", id).is_some()) {
            let field = (**id).clone();
            return Err(ContentError::at_key(
                name,
                "texts",
                Problem::DuplicateField { field },
            ));
        }
        let texts = texts.and(&self.resources(name, &TIER_ONE))?;
        let mut findings = lint::lint(&library, &texts, None);
        findings.retain(|finding| finding.severity == Severity::Error);
        Ok(findings)
    }
}

/// The day of a file of facts: when a channel book was collected, or a table was true.
fn dated(text: &str) -> Option<Date> {
    let table: toml::Table = toml::from_str(text).ok()?;
    let day = table
        .get("as_of")
        .or_else(|| table.get("meta")?.get("collected"))?;
    day.as_str()
        .map(str::to_owned)
        .or_else(|| Some(day.as_datetime()?.to_string()))?
        .parse()
        .ok()
}
