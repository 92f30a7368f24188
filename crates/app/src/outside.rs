//! Questionnaires and newer facts from outside on this computer: which there are, who signed them, and whom the person
//! believes.
//!
//! They lie in clear beside the vaults, in files named after their own SHA-256; no id of theirs is ever a path. The
//! index remembers, for every id, the highest version and its signer, also after the pack was removed, so that an older
//! version or another signer never takes its place. Whatever was taken in is checked again at each start as on the first
//! day: signature, form, and what it may do beside ours.

mod facts;
mod shelf;

pub use shelf::{Offered, OfferedFacts, Shelf};

use crate::app::App;
use crate::dto::{KeyRow, Locale, OutsideQuestion, OutsideRow, OwnPackRow, PackOffer, Packs, SignatureState};
use crate::failure::{Failure, Result};
use content::{Library, Outside, PackFile, Signed};
use domain::{Answer, Assessment, AssessmentId, Body, Event, EventId, ItemId, Pack, PackId, Pass, Source};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

impl App {
    /// The questionnaires from outside, and whom the person believes.
    pub fn packs(&self) -> Result<Packs> {
        let shelf = Shelf::open(&self.data_dir);
        let name = |pack: &Outside| name_of(&pack.file, self.language);
        let begun = self.begun()?;
        let used = self.library.outside.iter().map(|pack| OutsideRow {
            id: pack.pack_id().to_string(),
            name: name(pack),
            version: pack.file.pack.version,
            signature: shelf.signature_of(pack.file.pack.id.as_str()),
            unused: None,
            begun: begun.get(&pack.pack_id()).cloned(),
        });
        let unused = self.unused_packs.iter().map(|(id, failure)| OutsideRow {
            id: format!("outside_{id}"),
            name: id.clone(),
            version: shelf.version_of(id),
            signature: shelf.signature_of(id),
            unused: Some(failure.clone()),
            begun: None,
        });
        Ok(Packs {
            ours: self.other_packs_of_ours(&begun),
            damaged: shelf.damaged().cloned(),
            packs: used.chain(unused).collect(),
            keys: shelf
                .keys()
                .iter()
                .map(|key| KeyRow {
                    id: key.id(),
                    name: key.name.clone(),
                    approved: key.approved.to_string(),
                })
                .collect(),
        })
    }

    /// The newest assessment of the same person with each questionnaire, by its id.
    fn begun(&self) -> Result<BTreeMap<PackId, String>> {
        let Some(session) = &self.session else {
            return Ok(BTreeMap::new());
        };
        let all = session.vault.assessments()?.into_iter();
        let theirs = all.filter(|assessment| assessment.subject == session.subject.id);
        Ok(theirs
            .map(|assessment| (assessment.pack, assessment.id.to_string()))
            .collect())
    }

    /// Our own questionnaires without the one that is being answered; first those that were written for this person.
    fn other_packs_of_ours(&self, begun: &BTreeMap<PackId, String>) -> Vec<OwnPackRow> {
        let open = self.session.as_ref().map(|session| &session.assessment.pack);
        let is_other =
            |pack: &&Pack| Some(&pack.id) != open && self.library.outside_pack(pack.id.as_str()).is_none();
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let row = |pack: &Pack| OwnPackRow {
            id: pack.id.to_string(),
            questions: small(pack.items(Pass::Full).len()),
            first: small(pack.first_pass.len()),
            begun: begun.get(&pack.id).cloned(),
        };
        let audience = self.case().map(|case| case.audience().to_owned()).ok();
        let mut others: Vec<&Pack> = self.library.packs.iter().filter(is_other).collect();
        others.sort_by_key(|pack| Some(&pack.audience) != audience.as_ref());
        others.into_iter().map(row).collect()
    }

    /// Looks at a file before anything of it is used. What was offered before is forgotten.
    ///
    /// Fails with what is wrong with the file, its signature or its version.
    pub fn offer_pack(&mut self, path: &Path) -> Result<PackOffer> {
        self.offered = None;
        let looked = Shelf::open(&self.data_dir).look(path, &Library::embedded(), None);
        let offered = looked.map_err(for_a_reader)?;
        let offer = offer(&offered, self.language);
        self.offered = Some(offered);
        Ok(offer)
    }

    /// Says whose key signed the offered file, and looks at it again: `key` is the public key as its owner publishes it.
    ///
    /// Fails with `bad-key` if it is none, or is not the key of this signature.
    pub fn approve_key(&mut self, key: &str, name: &str) -> Result<PackOffer> {
        let offered = self.offered.take().ok_or_else(|| Failure::new("bad-input"))?;
        let mut shelf = Shelf::open(&self.data_dir);
        let library = Library::embedded();
        let approved = shelf.approve(&offered, key, name, self.clock.now().date(), &library);
        // A key that was mistyped may be typed again.
        let shown = approved.as_ref().map(|offered| offer(offered, self.language));
        let shown = shown.map_err(Clone::clone);
        self.offered = Some(approved.unwrap_or(offered));
        shown
    }

    /// Takes the offered file in. `unsigned`: the person was told that nobody they know answers for it.
    ///
    /// Fails with `pack-unsigned` if it is so and was not said.
    pub fn accept_pack(&mut self, unsigned: bool) -> Result<Locale> {
        let offered = self.offered.as_ref().ok_or_else(|| Failure::new("bad-input"))?;
        Shelf::open(&self.data_dir).take_in(offered, unsigned)?;
        self.offered = None;
        self.read_packs()?;
        Ok(self.locale())
    }

    /// Forgets what was offered.
    pub fn refuse_pack(&mut self) {
        self.offered = None;
    }

    /// Takes a pack away. Its answers stay in the vaults, and come back with it.
    ///
    /// Fails with `pack-in-use` while the open assessment is about it, and with `no-pack`.
    pub fn remove_pack(&mut self, id: &str) -> Result<Packs> {
        if self
            .session
            .as_ref()
            .is_some_and(|session| session.assessment.pack.as_str() == id)
        {
            return Err(Failure::new("pack-in-use"));
        }
        Shelf::open(&self.data_dir).remove(local_id(id))?;
        self.read_packs()?;
        self.packs()
    }

    /// Begins an assessment of the same person with another questionnaire, and opens it. What they have answered already
    /// counts in one of ours too, as it was said.
    ///
    /// Fails with `bad-input` for a pack that is not there.
    pub fn begin_assessment(&mut self, pack: &str) -> Result<crate::dto::Home> {
        let known = self.library.pack(pack).ok_or_else(|| Failure::new("bad-input"))?;
        let is_ours = self.library.outside_pack(pack).is_none();
        let shared = if is_ours {
            self.library.items_of(known)
        } else {
            BTreeSet::new()
        };
        let today = self.clock.now().date();
        let session = self.session_mut()?;
        let fresh = Assessment {
            id: AssessmentId(Uuid::new_v4()),
            subject: session.subject.id,
            pack: pack.into(),
            // Of an outside one nobody knows what its first questions are worth.
            pass: if is_ours { Pass::First } else { Pass::Full },
            started: today,
        };
        let said = crate::keeping::context_of(&session.events);
        let carried = carried(&session.events, &shared, fresh.id);
        session.vault.add_assessment(&fresh)?;
        session.vault.append(&carried)?;
        self.reopen(fresh.id)?;
        let said = said.into_iter().filter(|body| !matches!(body, Body::Pass { .. }));
        self.record(said.map(|body| (Source::Declared, body)).collect())?;
        self.home_screen()
    }

    /// Reads what was taken in, anew.
    pub(crate) fn read_packs(&mut self) -> Result<()> {
        let (library, unused) = Shelf::open(&self.data_dir).library()?;
        self.library = Arc::new(library);
        self.knowledge = Arc::new(crate::look::knowledge(&self.library));
        self.unused_packs = unused;
        Ok(())
    }
}

/// The newest answers to these items, as they were said and when, for another assessment of the same person. An item means
/// the same wherever it is asked, so nobody is asked twice. What a computer showed is for a look of its own.
fn carried(events: &[Event], items: &BTreeSet<ItemId>, into: AssessmentId) -> Vec<Event> {
    let mut newest: BTreeMap<&ItemId, &Event> = BTreeMap::new();
    for event in events {
        if let Body::Answer { item, .. } = &event.body
            && items.contains(item)
        {
            newest.insert(item, event);
        }
    }
    let mut answers: Vec<&Event> = newest.into_values().collect();
    answers
        .retain(|event| !matches!(&event.body, Body::Answer { answer, .. } if *answer == Answer::Withdrawn));
    answers.sort_by_key(|event| (event.date, event.seq));
    let copy = |(event, seq): (&Event, u64)| Event {
        id: EventId(Uuid::new_v4()),
        assessment: into,
        seq,
        ..event.clone()
    };
    answers.into_iter().zip(1..).map(copy).collect()
}

/// Where in a file which comma is missing is for its author, who has the command line. What a reader should know of a
/// file is kept: that somebody hid something in it, or that the signature is not its own.
fn for_a_reader(failure: Failure) -> Failure {
    const TOLD: [&str; 6] = [
        "content-bad-signature",
        "content-contact",
        "content-forbidden-character",
        "content-markup",
        "content-not-from-outside",
        "content-unknown-format",
    ];
    if !failure.code.starts_with("content-") || TOLD.contains(&failure.code.as_str()) {
        return failure;
    }
    let bad = Failure::new("bad-pack");
    match failure.args.get("file") {
        Some(crate::dto::Value::Text(file)) => bad.with("file", file.clone()),
        _ => bad.with("file", ""),
    }
}

/// The id within its file of a pack of the library.
fn local_id(id: &str) -> &str {
    id.strip_prefix("outside_").unwrap_or(id)
}

/// A text of a pack in the language in use, or in its first.
fn text<'a>(file: &'a PackFile, language: &str, id: &str) -> &'a str {
    let texts = file.texts_for(language);
    texts.and_then(|texts| texts.get(id)).map_or("", String::as_str)
}

fn name_of(file: &PackFile, language: &str) -> String {
    text(file, language, "pack").to_owned()
}

fn offer(offered: &Offered, language: &str) -> PackOffer {
    let file = &offered.file;
    let own = |id: &str| file.items.iter().any(|item| item.id.as_str() == id);
    let asked: Vec<&str> = file
        .pack
        .items(Pass::Full)
        .into_iter()
        .map(ItemId::as_str)
        .collect();
    let question = |id: &&str| OutsideQuestion {
        id: (*id).to_owned(),
        text: own(id).then(|| text(file, language, &format!("item-{id}")).to_owned()),
    };
    PackOffer {
        id: file.pack.id.to_string(),
        name: name_of(file, language),
        about: text(file, language, "pack.about").to_owned(),
        version: file.pack.version,
        known_version: offered.known_version,
        signature: offered.signature(),
        languages: file.languages().into_iter().map(str::to_owned).collect(),
        questions: asked.iter().map(question).collect(),
        actions: u32::try_from(file.actions.len()).unwrap_or(u32::MAX),
    }
}

pub(crate) fn signature_state(signed: &Signed, signer: Option<&str>) -> SignatureState {
    match (signed, signer) {
        (Signed::Not, _) => SignatureState::None,
        (Signed::Unknown { key_id }, _) => SignatureState::Unknown { key: key_id.clone() },
        (Signed::By(key), Some(name)) => SignatureState::Known {
            key: key.id(),
            name: name.to_owned(),
        },
        (Signed::By(key), None) => SignatureState::Project { key: key.id() },
    }
}
