//! Whether a file's answers mean something in the library: every unknown id is named, with the nearest known one.

use super::{AnswersFile, Entry, EventsFile, GivenAnswer};
use crate::{ContentError, Library, Problem, limits};
use domain::{Code, Item, ItemId, Kind, Pack, PackId, Profile, ReasonCode};
use std::collections::{BTreeMap, BTreeSet};

impl AnswersFile {
    /// Everything that is wrong with the file, in its order; empty: it can be used.
    pub fn validate(&self, name: &str, library: &Library) -> Vec<ContentError> {
        let mut check = Check::new(name, library);
        check.head(
            &self.pack,
            &self.profile,
            self.country.as_deref(),
            self.region.as_deref(),
            self.name.as_deref(),
        );
        check.answers("answers", &self.pack, &self.answers);
        check.errors
    }
}

impl EventsFile {
    /// Everything that is wrong with the file, in its order; empty: it can be used.
    pub fn validate(&self, name: &str, library: &Library) -> Vec<ContentError> {
        let mut check = Check::new(name, library);
        check.head(
            &self.pack,
            &self.profile,
            self.country.as_deref(),
            self.region.as_deref(),
            self.name.as_deref(),
        );
        if self.events.len() > limits::ITEMS * 5 {
            check.say(
                "events",
                Problem::TooMany {
                    limit: limits::ITEMS * 5,
                },
            );
            return check.errors;
        }
        for (index, entry) in self.events.iter().enumerate() {
            let previous = index.checked_sub(1).and_then(|index| self.events.get(index));
            check.entry(&format!("events/{index}"), &self.pack, entry, previous);
        }
        check.errors
    }
}

struct Check<'a> {
    name: &'a str,
    library: &'a Library,
    errors: Vec<ContentError>,
}

impl<'a> Check<'a> {
    fn new(name: &'a str, library: &'a Library) -> Self {
        Self {
            name,
            library,
            errors: Vec::new(),
        }
    }

    fn say(&mut self, key: &str, problem: Problem) {
        self.errors.push(ContentError::at_key(self.name, key, problem));
    }

    fn head(
        &mut self,
        pack: &PackId,
        profile: &Profile,
        country: Option<&str>,
        region: Option<&str>,
        name: Option<&str>,
    ) {
        if self.library.pack(pack.as_str()).is_none() {
            let known = self.library.packs.iter().map(|pack| pack.id.as_str());
            let nearest = nearest(pack.as_str(), known);
            self.say(
                "pack",
                Problem::UnknownPack {
                    pack: short(pack.as_str()),
                    nearest,
                },
            );
        }
        self.profile("profile", profile);
        if let Some(value) = country.filter(|country| !is_country(country)) {
            self.say("country", Problem::BadCountry { value: short(value) });
        }
        if let Some(value) = region.filter(|region| !is_region(region, country)) {
            self.say("region", Problem::BadRegion { value: short(value) });
        }
        if name.is_some_and(|name| name.chars().nth(limits::NAME_CHARS).is_some()) {
            self.say(
                "name",
                Problem::TextTooLong {
                    limit: limits::NAME_CHARS,
                },
            );
        }
    }

    fn profile(&mut self, at: &str, profile: &Profile) {
        for (key, value) in &profile.0 {
            let at = format!("{at}/{}", short(key));
            match self.library.profile_key(key) {
                None => {
                    let nearest = nearest(key, self.library.profile_keys.iter().map(|key| key.id.as_str()));
                    self.say(
                        &at,
                        Problem::UnknownProfileKey {
                            key: short(key),
                            nearest,
                        },
                    );
                }
                Some(known) if !known.values.contains(value) => {
                    let nearest = nearest(value, known.values.iter().map(String::as_str));
                    let (key, value) = (key.clone(), short(value));
                    self.say(&at, Problem::UnknownProfileValue { key, value, nearest });
                }
                Some(_) => {}
            }
        }
    }

    fn entry(&mut self, at: &str, pack: &PackId, entry: &Entry, previous: Option<&Entry>) {
        if let Some(previous) = previous.filter(|previous| previous.date > entry.date) {
            let (date, previous) = (entry.date.to_string(), previous.date.to_string());
            self.say(at, Problem::DateGoesBack { date, previous });
        }
        if entry
            .author
            .as_ref()
            .is_some_and(|author| author.chars().nth(limits::NAME_CHARS).is_some())
        {
            self.say(
                &format!("{at}/author"),
                Problem::TextTooLong {
                    limit: limits::NAME_CHARS,
                },
            );
        }
        if entry.check.is_some() != entry.verdict.is_some()
            || (entry.reason.is_some() && entry.check.is_none())
        {
            self.say(at, Problem::IncompleteFact);
        } else if entry.answers.is_empty() && entry.profile.0.is_empty() && entry.check.is_none() {
            self.say(at, Problem::EmptyEntry);
        }
        if let Some(check) = entry
            .check
            .as_ref()
            .filter(|check| !limits::is_check_id(check.as_str()))
        {
            self.say(
                &format!("{at}/check"),
                Problem::BadId {
                    id: short(check.as_str()),
                },
            );
        }
        self.profile(&format!("{at}/profile"), &entry.profile);
        self.answers(&format!("{at}/answers"), pack, &entry.answers);
    }

    fn answers(&mut self, at: &str, pack: &PackId, answers: &BTreeMap<ItemId, GivenAnswer>) {
        if answers.len() > limits::ITEMS {
            self.say(at, Problem::TooMany { limit: limits::ITEMS });
            return;
        }
        let pack = self.library.pack(pack.as_str());
        let asked = pack.map(|pack| self.library.items_of(pack));
        for (id, answer) in answers {
            self.answer(
                &format!("{at}/{}", short(id.as_str())),
                pack,
                asked.as_ref(),
                id,
                answer,
            );
        }
    }

    fn answer(
        &mut self,
        at: &str,
        pack: Option<&Pack>,
        asked: Option<&BTreeSet<ItemId>>,
        id: &ItemId,
        answer: &GivenAnswer,
    ) {
        let Some(item) = self.library.catalogue.item(id.as_str()) else {
            let known = asked.map_or_else(Vec::new, |asked| asked.iter().map(ItemId::as_str).collect());
            let nearest = nearest(id.as_str(), known.into_iter());
            self.say(
                at,
                Problem::UnknownItem {
                    item: short(id.as_str()),
                    nearest,
                },
            );
            return;
        };
        if let (Some(pack), Some(asked)) = (pack, asked)
            && !asked.contains(id)
        {
            self.say(
                at,
                Problem::ItemNotInPack {
                    item: id.to_string(),
                    pack: pack.id.to_string(),
                },
            );
            return;
        }
        match answer {
            GivenAnswer::Code(code) => self.codes(at, item, std::slice::from_ref(code)),
            GivenAnswer::Codes(codes) => self.codes(at, item, codes),
            GivenAnswer::Unknown(_) if !item.allow_unknown => {
                self.say(at, Problem::UnknownNotOffered { item: id.to_string() });
            }
            GivenAnswer::NotApplicable(given) if !item.not_applicable.contains(&given.not_applicable) => {
                let reason = given.not_applicable.as_str();
                let nearest = nearest(reason, item.not_applicable.iter().map(ReasonCode::as_str));
                let reason = short(reason);
                self.say(
                    at,
                    Problem::UnknownReason {
                        item: id.to_string(),
                        reason,
                        nearest,
                    },
                );
            }
            GivenAnswer::Unknown(_) | GivenAnswer::NotApplicable(_) => {}
        }
    }

    fn codes(&mut self, at: &str, item: &Item, codes: &[Code]) {
        let id = || item.id.to_string();
        let distinct: BTreeSet<&Code> = codes.iter().collect();
        if codes.is_empty() {
            self.say(at, Problem::NoOption { item: id() });
        } else if distinct.len() < codes.len() || (item.kind != Kind::Multiple && codes.len() > 1) {
            self.say(at, Problem::SeveralOptions { item: id() });
        } else if codes.len() > 1 && codes.iter().any(|code| code.as_str() == "none") {
            self.say(at, Problem::NoneWithOthers { item: id() });
        }
        for code in distinct.into_iter().filter(|code| item.position(code).is_none()) {
            let known = item.options.iter().map(|option| option.code.as_str());
            let nearest = nearest(code.as_str(), known);
            self.say(
                at,
                Problem::UnknownOption {
                    item: id(),
                    option: short(code.as_str()),
                    nearest,
                },
            );
        }
    }
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_region(code: &str, country: Option<&str>) -> bool {
    let Some((prefix, part)) = code.split_once('-') else {
        return false;
    };
    let part_fits = (1..=3).contains(&part.len())
        && part
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    is_country(prefix) && part_fits && country.is_none_or(|country| country == prefix)
}

/// The known id that is most like `given`; empty if none is like it. Long nonsense is not compared.
pub(crate) fn nearest<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> String {
    if given.len() > 128 {
        return String::new();
    }
    known
        .map(|id| (strsim::normalized_damerau_levenshtein(given, id), id))
        .filter(|(likeness, _)| *likeness >= 0.5)
        .max_by(|left, right| left.0.total_cmp(&right.0).then_with(|| right.1.cmp(left.1)))
        .map_or_else(String::new, |(_, id)| id.to_owned())
}

/// As much of a foreign text as a message may carry.
fn short(text: &str) -> String {
    text.chars().take(80).collect()
}
