//! How old what is known of the world is, and newer facts from outside: looked at first, taken in only if somebody signed
//! them who is believed.

use super::{OfferedFacts, Shelf, for_a_reader};
use crate::app::App;
use crate::dto::{Facts, FactsKind, FactsOffer, FactsPart, FactsRow, Locale};
use crate::failure::{Failure, Result};
use crate::home::whole_months;
use content::FactsFile;
use jiff::civil::Date;
use std::path::Path;

impl App {
    /// How old phones, versions and terms are, and who sent newer ones.
    pub fn facts(&self) -> Facts {
        let (date, review) = self.facts_dates(&self.place().country);
        let here = Shelf::open(&self.data_dir).facts_here();
        Facts {
            date: date.to_string(),
            months: whole_months(date, self.clock.now().date()),
            review: review.to_string(),
            taken: here.map(|here| FactsRow {
                version: here.version,
                signature: here.signature,
                unused: here.unused.map(about_facts),
            }),
        }
    }

    /// The day of the oldest of what is known of the world, and the day on which the first of it runs out.
    pub(crate) fn facts_dates(&self, country: &str) -> (Date, Date) {
        let (facts, review) = (self.knowledge.as_of(), self.knowledge.judge_until());
        let mut channels = self.library.channels.iter();
        match channels.find(|file| file.meta.country == country) {
            Some(file) => (facts.min(file.meta.collected), review.min(file.meta.review_after)),
            None => (facts, review),
        }
    }

    /// Looks at a file of newer facts before anything of it is used. What was offered before is forgotten.
    ///
    /// Fails with what is wrong with the file or its version, and with `pack-unsigned` if it has no signature.
    pub fn offer_facts(&mut self, path: &Path) -> Result<FactsOffer> {
        self.offered_facts = None;
        let looked = Shelf::open(&self.data_dir).look_at_facts(path);
        let offered = looked.map_err(about_facts)?;
        let offer = facts_offer(&offered);
        self.offered_facts = Some(offered);
        Ok(offer)
    }

    /// Says whose key signed the offered facts, and looks at them again. Fails as [`App::approve_key`] does.
    pub fn approve_facts_key(&mut self, key: &str, name: &str) -> Result<FactsOffer> {
        let offered = self
            .offered_facts
            .as_ref()
            .ok_or_else(|| Failure::new("bad-input"))?;
        let mut shelf = Shelf::open(&self.data_dir);
        // A key that was mistyped may be typed again: what is offered stays.
        let approved = shelf.approve_for_facts(offered, key, name, self.clock.now().date());
        let approved = approved.map_err(about_facts)?;
        let offer = facts_offer(&approved);
        self.offered_facts = Some(approved);
        Ok(offer)
    }

    /// Takes the offered facts in, and uses them from now on.
    ///
    /// Fails with `pack-unsigned` unless somebody signed them who is believed.
    pub fn accept_facts(&mut self) -> Result<Locale> {
        let offered = self
            .offered_facts
            .as_ref()
            .ok_or_else(|| Failure::new("bad-input"))?;
        Shelf::open(&self.data_dir).take_facts_in(offered)?;
        self.offered_facts = None;
        self.read_packs()?;
        Ok(self.locale())
    }

    /// Forgets the facts that were offered.
    pub fn refuse_facts(&mut self) {
        self.offered_facts = None;
    }
}

/// What a reader should know of a file of facts that is not used.
fn about_facts(failure: Failure) -> Failure {
    if failure.code == "content-date-goes-back" {
        return Failure::new("facts-older");
    }
    let told = for_a_reader(failure);
    match told.code.as_str() {
        "bad-pack" | "pack-wrong" => Failure {
            code: "bad-facts".to_owned(),
            ..told
        },
        _ => told,
    }
}

fn facts_offer(offered: &OfferedFacts) -> FactsOffer {
    FactsOffer {
        version: offered.file.version,
        known_version: offered.known_version,
        signature: offered.signature(),
        parts: parts(&offered.file),
    }
}

/// What it brings, a line for each kind: how many files, and the oldest day of them.
fn parts(file: &FactsFile) -> Vec<FactsPart> {
    let of = |kind: FactsKind, folder: &str| {
        let dates: Vec<Date> = (file.dates())
            .filter(|(path, _)| path.starts_with(folder))
            .filter_map(|(_, date)| date)
            .collect();
        Some(FactsPart {
            kind,
            count: u32::try_from(dates.len()).unwrap_or(u32::MAX),
            date: dates.iter().min()?.to_string(),
        })
    };
    let kinds = [
        (FactsKind::Channels, "channels/"),
        (FactsKind::Tables, "knowledge/"),
    ];
    kinds
        .into_iter()
        .filter_map(|(kind, folder)| of(kind, folder))
        .collect()
}
