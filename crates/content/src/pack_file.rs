//! A questionnaire from outside: one file with its questions, actions and texts.
//!
//! JSON and not TOML: nobody writes it by hand (it comes out of a spreadsheet, see [`crate::sheet`]), and what may be
//! hostile is best read by the smaller parser. JSON's depth and number of values can be counted before it is parsed, and
//! it can spell neither NaN nor infinity.
//!
//! Its texts are plain, not Fluent: nothing that somebody else wrote reaches Fluent's grammar. What it may do to our
//! practices is in [`trust`], how its ids are kept apart from ours in [`own`].

mod own;
mod plain;
mod trust;

pub use own::Outside;
pub(crate) use plain::{check as check_text, fluent_of};

use crate::{
    ContentError, Library, Problem,
    answers::unique_map,
    assessment_file::Head,
    files::{parse_json, require_id},
    limits,
};
use domain::{Action, Backing, Condition, Item, Pack};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What this program writes and reads.
pub const PACK_FORMAT: &str = "resguardo-pack/1";
/// Conditions of one question: evaluating and linting look at each.
const CONDITIONS: usize = 32;
/// Practices that one question measures.
const MEASURES: usize = 8;
/// Options of a question, answers that an action sets, and the like.
const CHOICES: usize = 64;
/// Languages of one file.
const LANGUAGES: usize = 8;
/// Texts of one language: the most questions and actions have fewer.
const TEXTS: usize = 10_000;

/// What steps of an action may be for, as in `.how-windows`, in the order in which they are shown.
pub const SYSTEMS: [&str; 8] = [
    "windows",
    "macos",
    "linux",
    "android",
    "iphone",
    "google",
    "microsoft",
    "other",
];

/// Those of them that are a computer's own, as the compiler names them.
pub const COMPUTERS: [&str; 3] = ["windows", "macos", "linux"];

/// Texts of one language, by id: `pack`, `area-<section>`, `item-<id>`, `action-<id>`, with `.<attribute>`.
pub type PlainTexts = BTreeMap<String, String>;

/// A questionnaire from outside. Its ids are its own; an id that it does not define is one of ours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PackFile {
    /// [`PACK_FORMAT`].
    pub format: String,
    /// The questionnaire: which questions in which order.
    pub pack: Pack,
    /// Its own questions.
    #[serde(default)]
    pub items: Vec<Item>,
    /// What can be done about them.
    #[serde(default)]
    pub actions: Vec<Action>,
    /// Every text, by language and id.
    #[serde(deserialize_with = "unique_texts")]
    pub texts: BTreeMap<String, PlainTexts>,
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Unique(#[serde(deserialize_with = "unique_map")] PlainTexts);

pub(crate) fn unique_texts<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, PlainTexts>, D::Error> {
    let languages: BTreeMap<String, Unique> = unique_map(deserializer)?;
    Ok(languages
        .into_iter()
        .map(|(language, texts)| (language, texts.0))
        .collect())
}

impl PackFile {
    /// Reads a pack. Size, characters, depth and number of values come first, then its form, then every id, count and
    /// text. Whether it makes sense beside ours, [`Self::findings`] says.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, ContentError> {
        let text = limits::text(name, bytes, limits::FILE_BYTES)?;
        limits::json_shape(name, text, limits::PACK_DEPTH, limits::VALUES)?;
        let head: Head = parse_json(name, bytes, limits::FILE_BYTES)?;
        if head.format != PACK_FORMAT {
            let found = head.format.chars().take(80).collect();
            return Err(ContentError::at_key(
                name,
                "format",
                Problem::UnknownFormat { found },
            ));
        }
        let file: Self = parse_json(name, bytes, limits::FILE_BYTES)?;
        file.check(name)?;
        Ok(file)
    }

    /// The file's own text, for writing.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("these types have text keys");
        text.push('\n');
        text
    }

    /// The languages of its texts, Spanish first: it speaks where another is missing, as everywhere.
    pub fn languages(&self) -> Vec<&str> {
        let mut languages: Vec<&str> = self.texts.keys().map(String::as_str).collect();
        languages.sort_by_key(|language| (*language != "es", *language));
        languages
    }

    /// Its texts for somebody who reads this language: its own in it, else those of its first.
    pub fn texts_for(&self, language: &str) -> Option<&PlainTexts> {
        let first = || self.texts.get(*self.languages().first()?);
        self.texts.get(language).or_else(first)
    }

    /// Whatever must hold for the file alone.
    pub(crate) fn check(&self, name: &str) -> Result<(), ContentError> {
        self.check_ids(name)?;
        self.check_counts(name)?;
        self.items.iter().try_for_each(|item| {
            let kept_back = [
                ("probe", item.probe.is_some()),
                ("controls", !item.controls.is_empty()),
                ("facts", !item.facts.is_empty()),
                ("look", !item.look.is_empty()),
                ("replaces", item.replaces.is_some()),
            ];
            refuse_kept_back(name, item.id.as_str(), &kept_back)
        })?;
        self.actions.iter().try_for_each(|action| {
            let kept_back = [
                ("links", !action.links.is_empty()),
                ("facts", !action.facts.is_empty()),
            ];
            refuse_kept_back(name, action.id.as_str(), &kept_back)
        })?;
        for (language, texts) in &self.texts {
            for (id, text) in texts {
                plain::check(text, id != "pack").map_err(|problem| {
                    let id: String = id.chars().take(80).collect();
                    ContentError::at_key(name, format!("texts/{language}/{id}"), problem)
                })?;
            }
        }
        Ok(())
    }

    fn check_ids(&self, name: &str) -> Result<(), ContentError> {
        let mut ids: Vec<&str> = vec![self.pack.id.as_str(), &self.pack.audience];
        for section in &self.pack.sections {
            ids.push(section.id.as_str());
            ids.extend(section.items.iter().map(domain::ItemId::as_str));
        }
        ids.extend(self.pack.first_pass.iter().map(domain::ItemId::as_str));
        for item in &self.items {
            ids.push(item.id.as_str());
            ids.extend(item.options.iter().map(|option| option.code.as_str()));
            ids.extend(
                item.options
                    .iter()
                    .filter_map(|option| Some(option.counts_as.as_ref()?.as_str())),
            );
            ids.extend(item.not_applicable.iter().map(domain::ReasonCode::as_str));
            ids.extend(item.measures.iter().map(|measure| measure.practice.as_str()));
            ids.extend(item.backup_item.as_ref().map(domain::ItemId::as_str));
            for condition in &item.enable_when {
                match condition {
                    Condition::Item { item, answer, .. } => ids.extend([item.as_str(), answer.as_str()]),
                    Condition::Profile(condition) => {
                        ids.push(&condition.profile);
                        ids.extend(condition.values.iter().map(String::as_str));
                    }
                }
            }
        }
        for action in &self.actions {
            ids.extend([action.id.as_str(), action.practice.as_str()]);
            ids.extend(
                action
                    .sets
                    .iter()
                    .flat_map(|sets| [sets.item.as_str(), sets.code.as_str()]),
            );
            ids.extend(action.from.iter().map(domain::Code::as_str));
            ids.extend(action.needs.iter().map(String::as_str));
        }
        ids.extend(self.languages());
        ids.into_iter().try_for_each(|id| require_id(name, id))?;
        let own = self.items.iter().map(|item| item.id.as_str());
        refuse_twice(name, "items", own)?;
        refuse_twice(
            name,
            "actions",
            self.actions.iter().map(|action| action.id.as_str()),
        )
    }

    fn check_counts(&self, name: &str) -> Result<(), ContentError> {
        let pack = &self.pack;
        let at_most = |key: String, count: usize, limit: usize| {
            if count > limit {
                return Err(ContentError::at_key(name, key, Problem::TooMany { limit }));
            }
            Ok(())
        };
        let asked: usize = pack.sections.iter().map(|section| section.items.len()).sum();
        let whole = [
            ("items", self.items.len()),
            ("actions", self.actions.len()),
            ("pack/sections", pack.sections.len()),
            ("pack/sections", asked),
            ("pack/first_pass", pack.first_pass.len()),
            ("pack/sources", pack.sources.len()),
        ];
        for (key, count) in whole {
            at_most(key.to_owned(), count, limits::PACK_ITEMS)?;
        }
        at_most("texts".to_owned(), self.texts.len(), LANGUAGES)?;
        for (language, texts) in &self.texts {
            at_most(format!("texts/{language}"), texts.len(), TEXTS)?;
        }
        for item in &self.items {
            let parts = [
                ("options", item.options.len(), CHOICES),
                ("not_applicable", item.not_applicable.len(), CHOICES),
                ("measures", item.measures.len(), MEASURES),
                ("enable_when", item.enable_when.len(), CONDITIONS),
            ];
            for (part, count, limit) in parts {
                at_most(format!("{}/{part}", item.id), count, limit)?;
            }
        }
        for action in &self.actions {
            let parts = [action.sets.len(), action.from.len(), action.needs.len()];
            for count in parts {
                at_most(action.id.to_string(), count, CHOICES)?;
            }
        }
        if pack.version == 0 {
            return Err(ContentError::at_key(name, "pack/version", Problem::WrongValue));
        }
        if self.texts.is_empty() {
            let field = "texts".to_owned();
            return Err(ContentError::whole(name, Problem::MissingField { field }));
        }
        Ok(())
    }

    /// The ids of its own questions, actions and sections.
    pub(crate) fn own_items(&self) -> BTreeSet<&str> {
        self.items.iter().map(|item| item.id.as_str()).collect()
    }

    pub(crate) fn own_actions(&self) -> BTreeSet<&str> {
        self.actions.iter().map(|action| action.id.as_str()).collect()
    }

    /// A section is the pack's own if it brings a name for it.
    pub(crate) fn own_sections(&self) -> BTreeSet<&str> {
        let named = |id: &str| {
            let text = format!("area-{id}");
            self.texts.values().any(|texts| texts.contains_key(&text))
        };
        self.pack
            .sections
            .iter()
            .map(|section| section.id.as_str())
            .filter(|id| named(id))
            .collect()
    }

    /// One of our questionnaires in this form: all its questions are ours, so that none comes along.
    pub fn of_ours(library: &Library, pack: &Pack, texts: &crate::Texts) -> Self {
        let own = |language: &str| {
            let said = ["", ".about", ".audience"].into_iter().filter_map(|suffix| {
                let entry = texts.get(language, &format!("pack-{}{suffix}", pack.id))?;
                Some((format!("pack{suffix}"), entry.whole.clone()?))
            });
            said.collect::<PlainTexts>()
        };
        debug_assert!(library.pack(pack.id.as_str()).is_some());
        Self {
            format: PACK_FORMAT.to_owned(),
            pack: pack.clone(),
            items: Vec::new(),
            actions: Vec::new(),
            texts: crate::lint::TIER_ONE
                .iter()
                .map(|language| ((*language).to_owned(), own(language)))
                .collect(),
        }
    }
}

/// What an item of ours is in a file from outside: what only we may have is left out.
pub(crate) fn essence(item: &Item) -> Item {
    Item {
        probe: None,
        controls: Vec::new(),
        facts: Vec::new(),
        look: Vec::new(),
        replaces: None,
        evidence: item.evidence,
        ..item.clone()
    }
}

/// The same for an action.
pub(crate) fn action_essence(action: &Action) -> Action {
    Action {
        on: BTreeMap::new(),
        links: Vec::new(),
        facts: Vec::new(),
        ..action.clone()
    }
}

/// How a backing is written in a sheet.
pub(crate) fn backing_code(backing: Backing) -> &'static str {
    match backing {
        Backing::None => "none",
        Backing::Optional => "optional",
        Backing::Expected => "expected",
    }
}

fn refuse_kept_back(name: &str, id: &str, fields: &[(&str, bool)]) -> Result<(), ContentError> {
    match fields.iter().find(|(_, present)| *present) {
        Some((field, _)) => Err(ContentError::at_key(
            name,
            id,
            Problem::NotFromOutside {
                field: (*field).to_owned(),
            },
        )),
        None => Ok(()),
    }
}

fn refuse_twice<'a>(name: &str, key: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), ContentError> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            let field = id.to_owned();
            return Err(ContentError::at_key(name, key, Problem::DuplicateField { field }));
        }
    }
    Ok(())
}
