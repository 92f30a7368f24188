//! A pack from outside beside ours: its ids get a place of their own, so that it can add and never redefine.
//!
//! Ours are letters, digits and `-`; what comes from outside carries a `_`, which no id of ours can. The pack `bakery`
//! becomes `outside_bakery`, its question `oven` becomes `bakery_oven`. An id that the file does not define is one of
//! ours and stays as it is, so that nobody is asked twice.

use super::{PackFile, plain};
use crate::{ContentError, Library, LocaleSource, Problem, limits};
use domain::{Condition, ItemId, PackId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Longest piece of Fluent that is handed to a parser at once, in bytes: well below the limit of one file.
const PIECE: usize = 128 * 1024;

/// A pack from outside as it stands in the library.
#[derive(Clone, Debug, PartialEq)]
pub struct Outside {
    /// The file, as the lint and errors call it.
    pub name: String,
    /// What stands in it.
    pub file: PackFile,
    /// The name that the person gave to whoever signed it; `None`: unsigned, or signed by nobody that they know.
    pub signer: Option<String>,
}

impl Outside {
    /// The id of the pack in the library.
    pub fn pack_id(&self) -> PackId {
        PackId(format!("outside_{}", self.file.pack.id))
    }

    /// The file with every id of its own in its own place.
    pub(crate) fn placed(&self) -> PackFile {
        let ids = Ids::of(&self.file);
        let mut file = self.file.clone();
        file.pack.id = self.pack_id();
        for section in &mut file.pack.sections {
            section.id.0 = ids.section(section.id.as_str());
            section.items.iter_mut().for_each(|id| ids.place_item(id));
        }
        file.pack.first_pass.iter_mut().for_each(|id| ids.place_item(id));
        for item in &mut file.items {
            ids.place_item(&mut item.id);
            item.backup_item.iter_mut().for_each(|id| ids.place_item(id));
            for condition in &mut item.enable_when {
                if let Condition::Item { item, .. } = condition {
                    ids.place_item(item);
                }
            }
        }
        for action in &mut file.actions {
            action.id.0 = ids.action(action.id.as_str());
            action
                .sets
                .iter_mut()
                .for_each(|sets| ids.place_item(&mut sets.item));
            action.needs.iter_mut().for_each(|need| *need = ids.action(need));
        }
        file
    }

    /// Its texts as Fluent in pieces for each of these languages: its own where it has them, else its first.
    pub fn resources(&self, languages: &[&str]) -> Vec<LocaleSource> {
        let ids = Ids::of(&self.file);
        let mut sources = Vec::new();
        for language in languages {
            let Some(texts) = self.file.texts_for(language) else {
                continue;
            };
            for text in self.fluent(&ids, texts) {
                sources.push(LocaleSource {
                    language: (*language).to_owned(),
                    path: self.name.clone(),
                    text,
                });
            }
        }
        sources
    }

    fn fluent(&self, ids: &Ids<'_>, texts: &super::PlainTexts) -> Vec<String> {
        let mut messages: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        for (id, text) in texts {
            let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
            messages.entry(message).or_default().push((attribute, text));
        }
        let mut pieces = vec![String::new()];
        for (message, parts) in messages {
            let Some(id) = ids.message(message, &self.pack_id()) else {
                continue;
            };
            let mut written = format!("{id} =");
            if let Some((_, value)) = parts.iter().find(|(attribute, _)| attribute.is_empty()) {
                let value = if message == "pack" {
                    self.marked(value)
                } else {
                    plain::to_fluent(value, 4)
                };
                written.push_str(&value);
            }
            for (attribute, text) in parts.iter().filter(|(attribute, _)| limits::is_id(attribute)) {
                let text = plain::to_fluent(text, 8);
                write!(written, "\n    .{attribute} ={text}").expect("a string takes any text");
            }
            written.push('\n');
            let last = pieces.last_mut().expect("there is always one piece");
            if last.len() + written.len() > PIECE && !last.is_empty() {
                pieces.push(written);
            } else {
                last.push_str(&written);
            }
        }
        pieces
    }

    /// The pack's name, which says wherever it is shown that the pack is from outside, and whose.
    fn marked(&self, name: &str) -> String {
        let name = plain::quoted(name);
        match &self.signer {
            Some(signer) => {
                let signer = plain::quoted(signer);
                format!(" {{ -outside-signed(name: {name}, signer: {signer}) }}")
            }
            None => format!(" {{ -outside-unsigned(name: {name}) }}"),
        }
    }
}

/// Which ids are the file's own.
struct Ids<'a> {
    prefix: &'a str,
    items: BTreeSet<&'a str>,
    actions: BTreeSet<&'a str>,
    sections: BTreeSet<&'a str>,
}

impl<'a> Ids<'a> {
    fn of(file: &'a PackFile) -> Self {
        Self {
            prefix: file.pack.id.as_str(),
            items: file.own_items(),
            actions: file.own_actions(),
            sections: file.own_sections(),
        }
    }

    fn place(&self, own: &BTreeSet<&str>, id: &str) -> String {
        if own.contains(id) {
            format!("{}_{id}", self.prefix)
        } else {
            id.to_owned()
        }
    }

    fn place_item(&self, id: &mut ItemId) {
        id.0 = self.place(&self.items, &id.0);
    }

    fn action(&self, id: &str) -> String {
        self.place(&self.actions, id)
    }

    fn section(&self, id: &str) -> String {
        self.place(&self.sections, id)
    }

    /// The id of a message; `None` for one that speaks of nothing of the file's own.
    fn message(&self, id: &str, pack: &PackId) -> Option<String> {
        if id == "pack" {
            return Some(format!("pack-{pack}"));
        }
        let own = |kind: &str, own: &BTreeSet<&str>| {
            let id = id.strip_prefix(kind)?;
            own.contains(id).then(|| format!("{kind}{}", self.place(own, id)))
        };
        own("item-", &self.items)
            .or_else(|| own("action-", &self.actions))
            .or_else(|| own("area-", &self.sections))
    }
}

impl Library {
    /// The library with packs from outside. What was there stays as it was.
    ///
    /// Fails if two of them have one id, or if one does not stand on its own (see [`PackFile::parse`]).
    pub fn with_outside(&self, outside: Vec<Outside>) -> Result<Self, ContentError> {
        let mut library = self.clone();
        for pack in outside {
            pack.file.check(&pack.name)?;
            let file = pack.placed();
            if library.pack(file.pack.id.as_str()).is_some() {
                let field = pack.file.pack.id.to_string();
                return Err(ContentError::at_key(
                    &pack.name,
                    "pack/id",
                    Problem::DuplicateField { field },
                ));
            }
            let origins = &mut library.origins;
            origins.items.extend(file.items.iter().map(|_| pack.name.clone()));
            origins
                .actions
                .extend(file.actions.iter().map(|_| pack.name.clone()));
            origins.packs.push(pack.name.clone());
            library.catalogue.items.extend(file.items);
            library.catalogue.actions.extend(file.actions);
            library.packs.push(file.pack);
            library.outside.push(pack);
        }
        Ok(library)
    }

    /// The pack from outside that stands in the library under this id.
    pub fn outside_pack(&self, id: &str) -> Option<&Outside> {
        self.outside.iter().find(|pack| pack.pack_id().as_str() == id)
    }
}
