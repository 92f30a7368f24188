//! The whole content: what `questionnaires/` holds, read and typed.

use crate::{
    ActionFile, ChannelFile, ContentError, Crosswalk, EffectFile, Evidence, EvidenceFile, EvidenceMeta,
    FrameworkTable, ItemFile, LegalClock, LivePack, PracticeFile, Problem, ProfileFile, ProfileKey,
    ReasonFile, ScenarioFile, Situation, SituationFile, Standard,
    files::{Files, require_id},
    limits,
};
use domain::{Action, ActionId, Catalogue, Item, ItemId, Pack, Practice, Reason, Scenario, Words};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
};

/// Everything that `questionnaires/` holds.
#[derive(Clone, Debug)]
pub struct Library {
    /// Items, actions and method.
    pub catalogue: Catalogue,
    /// The packs, by file name.
    pub packs: Vec<Pack>,
    /// The live packs, by file name.
    pub live: Vec<LivePack>,
    /// The channels, one file per country.
    pub channels: Vec<ChannelFile>,
    /// What can happen, with the order of steps.
    pub situations: Vec<Situation>,
    /// The terms of the law.
    pub clocks: Vec<LegalClock>,
    /// The profile keys.
    pub profile_keys: Vec<ProfileKey>,
    /// The studies behind the figures.
    pub evidence: Vec<Evidence>,
    /// When they were read.
    pub evidence_meta: EvidenceMeta,
    /// Practices and standards.
    pub crosswalk: Crosswalk,
    /// What is in each standard, by file name.
    pub frameworks: Vec<FrameworkTable>,
    /// The packs from outside that were taken in.
    pub outside: Vec<crate::Outside>,
    /// Where each item, action, pack, live pack, channel book and standard was read, in the order of their lists.
    pub(crate) origins: Origins,
    knowledge: Vec<(String, String)>,
    examples: BTreeMap<String, String>,
}

/// Files by position in the library's lists.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins {
    pub(crate) items: Vec<String>,
    pub(crate) actions: Vec<String>,
    pub(crate) packs: Vec<String>,
    pub(crate) live: Vec<String>,
    pub(crate) channels: Vec<String>,
    pub(crate) frameworks: Vec<String>,
}

/// All that a result rests on besides answers; the fields are its canonical order.
#[derive(Serialize)]
struct Hashed<'a> {
    pack: &'a Pack,
    items: Vec<&'a Item>,
    actions: Vec<&'a Action>,
    practices: Vec<&'a Practice>,
    scenarios: Vec<&'a Scenario>,
    effects: &'a [domain::Effect],
    reasons: Vec<&'a Reason>,
    words: &'a Words,
}

impl Library {
    /// The project's own content, compiled into the program.
    pub fn embedded() -> Self {
        Self::read(&Files::embedded())
            .expect("a test reads the embedded files, with the limits of outside ones")
    }

    /// The content of a folder laid out as `questionnaires/`. Every file passes the limits first.
    pub fn from_dir(root: &Path) -> Result<Self, ContentError> {
        Self::of_files(&Files::from_dir(root)?)
    }

    /// A library of files that pass the limits.
    pub(crate) fn of_files(files: &Files) -> Result<Self, ContentError> {
        let library = Self::read(files)?;
        library.check_ids()?;
        library.check_numbers()?;
        Ok(library)
    }

    fn read(files: &Files) -> Result<Self, ContentError> {
        let mut origins = Origins::default();
        let items = flatten(files.all("items/")?, &mut origins.items, |file: ItemFile| {
            file.item
        });
        let actions = flatten(
            files.all("actions/")?,
            &mut origins.actions,
            |file: ActionFile| file.action,
        );
        let packs = flatten(files.all("packs/")?, &mut origins.packs, |pack: Pack| vec![pack]);
        let live = flatten(files.all("live/")?, &mut origins.live, |pack: LivePack| {
            vec![pack]
        });
        let evidence: EvidenceFile = files.one("method/evidence.toml")?;
        let (SituationFile { situation, clock }, books) = read_channels(files)?;
        let channels = flatten(books, &mut origins.channels, |book: ChannelFile| vec![book]);
        let frameworks = flatten(
            read_frameworks(files)?,
            &mut origins.frameworks,
            |table: FrameworkTable| vec![table],
        );
        refuse_unexpected(files)?;
        Ok(Self {
            catalogue: Catalogue {
                items,
                practices: files.one::<PracticeFile>("method/practices.toml")?.practice,
                scenarios: files.one::<ScenarioFile>("method/scenarios.toml")?.scenario,
                effects: files.one::<EffectFile>("method/effects.toml")?.effect,
                actions,
                reasons: files.one::<ReasonFile>("method/reasons.toml")?.reason,
                words: files.one("method/words.toml")?,
            },
            packs,
            live,
            channels,
            situations: situation,
            clocks: clock,
            profile_keys: files.one::<ProfileFile>("method/profile.toml")?.key,
            evidence: evidence.evidence,
            evidence_meta: evidence.meta,
            crosswalk: files.one(CROSSWALK)?,
            frameworks,
            outside: Vec::new(),
            origins,
            knowledge: knowledge(files),
            examples: examples(files),
        })
    }

    /// The pack with this id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id.as_str() == id)
    }

    /// The live pack with this id.
    pub fn live_pack(&self, id: &str) -> Option<&LivePack> {
        self.live.iter().find(|pack| pack.id == id)
    }

    /// SHA-256, in hexadecimal, over all data that a result of the pack rests on: the pack, its items with their
    /// simpler questions, the actions on them, practices, scenarios, effects, reasons and words. Neither the order
    /// of files nor comments nor texts change it.
    pub fn pack_hash(&self, id: &str) -> Option<String> {
        let pack = self.pack(id)?;
        let used = self.items_of(pack);
        let catalogue = &self.catalogue;
        let hashed = Hashed {
            pack,
            items: sorted(
                catalogue.items.iter().filter(|item| used.contains(&item.id)),
                |item| &item.id,
            ),
            actions: sorted(self.actions_on(&used), |action| &action.id),
            practices: sorted(catalogue.practices.iter(), |practice| &practice.id),
            scenarios: sorted(catalogue.scenarios.iter(), |scenario| &scenario.id),
            effects: &catalogue.effects,
            reasons: sorted(catalogue.reasons.iter(), |reason| &reason.code),
            words: &catalogue.words,
        };
        let bytes =
            serde_json::to_vec(&hashed).expect("these types have text keys and no failing serializer");
        Some(hex(&Sha256::digest(&bytes)))
    }

    /// The items that a person may answer in a pack: those of its sections and their simpler questions.
    pub fn items_of(&self, pack: &Pack) -> BTreeSet<ItemId> {
        let asked: Vec<ItemId> = pack
            .items(domain::Pass::Full)
            .into_iter()
            .chain(&pack.first_pass)
            .cloned()
            .collect();
        self.with_backups(&asked)
    }

    pub(crate) fn with_backups(&self, items: &[ItemId]) -> BTreeSet<ItemId> {
        let mut all: BTreeSet<ItemId> = items.iter().cloned().collect();
        let mut open: Vec<ItemId> = items.to_vec();
        while let Some(id) = open.pop() {
            let backup = self
                .catalogue
                .item(id.as_str())
                .and_then(|item| item.backup_item.clone());
            if let Some(backup) = backup
                && all.insert(backup.clone())
            {
                open.push(backup);
            }
        }
        all
    }

    /// The actions that change an answer to one of these items.
    pub fn actions_on<'a>(&'a self, items: &'a BTreeSet<ItemId>) -> impl Iterator<Item = &'a Action> {
        self.catalogue
            .actions
            .iter()
            .filter(|action| action.sets.iter().any(|sets| items.contains(&sets.item)))
    }

    /// The dated tables of `knowledge/`, as file name and text. What they mean, the checks know.
    pub fn knowledge_files(&self) -> &[(String, String)] {
        &self.knowledge
    }

    /// The example answers that ship with a pack, as JSON.
    pub fn example(&self, pack: &str) -> Option<&str> {
        self.examples.get(pack).map(String::as_str)
    }

    /// The standards that ask for a practice.
    pub fn standards(&self, practice: &str) -> Vec<Standard<'_>> {
        self.crosswalk.standards(practice)
    }

    /// The profile key with this id.
    pub fn profile_key(&self, id: &str) -> Option<&ProfileKey> {
        self.profile_keys.iter().find(|key| key.id == id)
    }

    /// The file that an action was read from.
    pub fn file_of_action(&self, id: &ActionId) -> Option<&str> {
        let index = self
            .catalogue
            .actions
            .iter()
            .position(|action| action.id == *id)?;
        self.origins.actions.get(index).map(String::as_str)
    }

    /// The file that an item was read from.
    pub fn file_of_item(&self, id: &ItemId) -> Option<&str> {
        let index = self.catalogue.items.iter().position(|item| item.id == *id)?;
        self.origins.items.get(index).map(String::as_str)
    }

    fn check_ids(&self) -> Result<(), ContentError> {
        let (catalogue, origins) = (&self.catalogue, &self.origins);
        for (item, file) in catalogue.items.iter().zip(&origins.items) {
            require_id(file, item.id.as_str())?;
            item.options
                .iter()
                .try_for_each(|option| require_id(file, option.code.as_str()))?;
            item.not_applicable
                .iter()
                .try_for_each(|reason| require_id(file, reason.as_str()))?;
            item.look.iter().try_for_each(|system| require_id(file, system))?;
        }
        for (action, file) in catalogue.actions.iter().zip(&origins.actions) {
            require_id(file, action.id.as_str())?;
        }
        for (pack, file) in self.packs.iter().zip(&origins.packs) {
            require_id(file, pack.id.as_str())?;
            pack.sections
                .iter()
                .try_for_each(|section| require_id(file, section.id.as_str()))?;
        }
        for (pack, file) in self.live.iter().zip(&origins.live) {
            require_id(file, &pack.id)?;
            pack.sheet
                .iter()
                .try_for_each(|sheet| require_id(file, &sheet.id))?;
            for question in pack.questions() {
                require_id(file, &question.id)?;
                question
                    .options()
                    .iter()
                    .try_for_each(|option| require_id(file, option))?;
            }
        }
        for (book, file) in self.channels.iter().zip(&origins.channels) {
            book.channel
                .iter()
                .try_for_each(|channel| require_id(file, &channel.id))?;
        }
        let method = [
            (
                "method/practices.toml",
                catalogue
                    .practices
                    .iter()
                    .map(|x| x.id.as_str())
                    .collect::<Vec<_>>(),
            ),
            (
                "method/scenarios.toml",
                catalogue.scenarios.iter().map(|x| x.id.as_str()).collect(),
            ),
            (
                "method/reasons.toml",
                catalogue.reasons.iter().map(|x| x.code.as_str()).collect(),
            ),
            (
                "method/evidence.toml",
                self.evidence.iter().map(|x| x.id.as_str()).collect(),
            ),
            (
                "channels/situations.toml",
                self.situations
                    .iter()
                    .map(|x| x.id.as_str())
                    .chain(self.clocks.iter().map(|x| x.id.as_str()))
                    .collect(),
            ),
        ];
        method
            .iter()
            .try_for_each(|(file, ids)| ids.iter().try_for_each(|id| require_id(file, id)))
    }

    fn check_numbers(&self) -> Result<(), ContentError> {
        let too_many = |file: &str, limit| ContentError::whole(file, Problem::TooMany { limit });
        if let Some(file) = self.origins.items.get(limits::ITEMS) {
            return Err(too_many(file, limits::ITEMS));
        }
        for (pack, file) in self.live.iter().zip(&self.origins.live) {
            if pack.questions().count() > limits::PACK_ITEMS {
                return Err(too_many(file, limits::PACK_ITEMS));
            }
        }
        for (pack, file) in self.packs.iter().zip(&self.origins.packs) {
            if pack.items(domain::Pass::Full).len() > limits::PACK_ITEMS
                || pack.first_pass.len() > limits::PACK_ITEMS
            {
                return Err(too_many(file, limits::PACK_ITEMS));
            }
        }
        Ok(())
    }
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a string takes any text");
    }
    text
}

fn sorted<'a, T, K: Ord + 'a>(
    values: impl Iterator<Item = &'a T>,
    key: impl Fn(&'a T) -> &'a K,
) -> Vec<&'a T> {
    let mut values: Vec<&T> = values.collect();
    values.sort_by(|left, right| key(left).cmp(key(right)));
    values
}

fn flatten<F, T>(files: Vec<(String, F)>, origins: &mut Vec<String>, list: impl Fn(F) -> Vec<T>) -> Vec<T> {
    let mut all = Vec::new();
    for (path, file) in files {
        let values = list(file);
        origins.extend(std::iter::repeat_n(path, values.len()));
        all.extend(values);
    }
    all
}

const SITUATIONS: &str = "channels/situations.toml";

type ChannelBooks = Vec<(String, ChannelFile)>;

fn read_channels(files: &Files) -> Result<(SituationFile, ChannelBooks), ContentError> {
    let situations: SituationFile = files.one(SITUATIONS)?;
    let mut books = Vec::new();
    for path in files
        .texts
        .keys()
        .filter(|path| path.starts_with("channels/") && *path != SITUATIONS)
    {
        books.push((path.clone(), files.one(path)?));
    }
    Ok((situations, books))
}

const CROSSWALK: &str = "frameworks/crosswalk.toml";

fn read_frameworks(files: &Files) -> Result<Vec<(String, FrameworkTable)>, ContentError> {
    files
        .texts
        .keys()
        .filter(|path| path.starts_with("frameworks/") && *path != CROSSWALK)
        .map(|path| Ok((path.clone(), files.one(path)?)))
        .collect()
}

/// A file that nothing reads would silently do nothing.
fn refuse_unexpected(files: &Files) -> Result<(), ContentError> {
    const METHOD: [&str; 7] = [
        "practices",
        "scenarios",
        "effects",
        "evidence",
        "words",
        "profile",
        "reasons",
    ];
    let expected = |path: &str| {
        let Some((folder, name)) = path.split_once('/') else {
            return false;
        };
        let stem = name.trim_end_matches(".toml");
        folder != "method" || METHOD.contains(&stem)
    };
    match files.texts.keys().find(|path| !expected(path)) {
        Some(path) => Err(ContentError::whole(path, Problem::Unexpected)),
        None => Ok(()),
    }
}

fn knowledge(files: &Files) -> Vec<(String, String)> {
    files
        .texts
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix("knowledge/")?.to_owned(), text.clone())))
        .collect()
}

fn examples(files: &Files) -> BTreeMap<String, String> {
    files
        .texts
        .iter()
        .filter_map(|(path, text)| {
            let id = path.strip_prefix("packs/")?.strip_suffix(".example.json")?;
            Some((id.to_owned(), text.clone()))
        })
        .collect()
}
