//! How far somebody else's questions are believed.
//!
//! Whoever writes a pack could say "you are fine" to somebody who is not. So a question from outside adds to what ours
//! say about a practice and never speaks alone; all of them together weigh at most half of ours, that is a third of the
//! practice; and on the blocking practices, on which the word of a result rests, they have no say. Their actions change
//! their own questions only, so that no plan of ours changes.

use super::{Outside, PackFile};
use crate::{ContentError, Finding, Library, Problem, Rule, Severity, Texts, lint, lint::TIER_ONE};
use domain::{Condition, ItemId, Kind, Pass, PracticeId};
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// No more texts of one kind are told: a file of nothing else would only cost time.
const MOST_TOLD: usize = 200;

/// What the questions of a pack from outside may weigh on a practice, as a share of what ours weigh in the pack.
const MOST_OF_OURS: f64 = 0.5;

impl PackFile {
    /// Whatever is wrong with the pack beside our library, as the linter says it, and what it may not do. One error, and
    /// the pack is not used; warnings are for its author.
    pub fn findings(
        &self,
        name: &str,
        library: &Library,
        texts: &Texts,
        at: Option<Date>,
    ) -> Result<Vec<Finding>, ContentError> {
        self.require_known(name, library)?;
        let outside = Outside {
            name: name.to_owned(),
            file: self.clone(),
            signer: None,
        };
        let sources = outside.resources(&TIER_ONE);
        let merged = library.with_outside(vec![outside])?;
        let texts = texts.and(&sources)?;
        let mut findings: Vec<Finding> = lint(&merged, &texts, at)
            .into_iter()
            .filter(|finding| finding.file == name)
            .filter(|finding| finding.rule != Rule::ReadingEase || self.texts.contains_key("es"))
            .map(|finding| self.in_own_words(finding))
            .collect();
        findings.extend(self.texts_findings(name));
        findings.extend(self.trust_findings(name, library));
        findings.sort_by(|a, b| (a.severity, &a.place, a.rule).cmp(&(b.severity, &b.place, b.rule)));
        Ok(findings)
    }

    /// Refuses the first id that nobody knows. The linter would look for the nearest known one each time, which is what a
    /// file of nothing else could wish for.
    fn require_known(&self, name: &str, library: &Library) -> Result<(), ContentError> {
        let catalogue = &library.catalogue;
        let ours: BTreeSet<&str> = catalogue.items.iter().map(|item| item.id.as_str()).collect();
        let own = self.own_items();
        let asked = self
            .pack
            .items(Pass::Full)
            .into_iter()
            .chain(&self.pack.first_pass);
        let of_items = self.items.iter().flat_map(|item| {
            let gates = item.enable_when.iter().filter_map(|condition| match condition {
                Condition::Item { item, .. } => Some(item),
                Condition::Profile(_) => None,
            });
            gates.chain(&item.backup_item)
        });
        let set = self
            .actions
            .iter()
            .flat_map(|action| action.sets.iter().map(|sets| &sets.item));
        let mut named = asked.chain(of_items).chain(set).map(ItemId::as_str);
        if let Some(item) = named.find(|id| !own.contains(id) && !ours.contains(id)) {
            let nearest = crate::nearest(item, own.iter().chain(&ours).copied());
            let item = item.to_owned();
            return Err(ContentError::whole(name, Problem::UnknownItem { item, nearest }));
        }
        let practices: BTreeSet<&str> = catalogue
            .practices
            .iter()
            .map(|known| known.id.as_str())
            .collect();
        let reasons: BTreeSet<&str> = catalogue
            .reasons
            .iter()
            .map(|known| known.code.as_str())
            .collect();
        let measured = self
            .items
            .iter()
            .flat_map(|item| &item.measures)
            .map(|measure| &measure.practice);
        let mut practiced = measured.chain(self.actions.iter().map(|action| &action.practice));
        let unknown = practiced
            .find(|id| !practices.contains(id.as_str()))
            .map(PracticeId::as_str);
        let mut given = self.items.iter().flat_map(|item| &item.not_applicable);
        let unknown = unknown.or_else(|| Some(given.find(|id| !reasons.contains(id.as_str()))?.as_str()));
        match unknown {
            Some(value) => {
                let value = value.to_owned();
                Err(ContentError::whole(name, Problem::UnknownValue { value }))
            }
            None => Ok(()),
        }
    }

    /// A finding with the ids of the file, as its author knows them. Hard reading is said and refuses nobody.
    fn in_own_words(&self, mut finding: Finding) -> Finding {
        let prefixes = [format!("{}_", self.pack.id), "outside_".to_owned()];
        let own = |text: &str| {
            prefixes
                .iter()
                .fold(text.to_owned(), |text, prefix| text.replace(prefix, ""))
        };
        finding.place = own(&finding.place);
        for value in finding.args.values_mut() {
            if let Value::String(text) = value {
                *text = own(text);
            }
        }
        if finding.rule == Rule::ReadingEase {
            finding.severity = Severity::Warning;
        }
        finding
    }

    /// Every language says everything, and nothing that belongs to nothing.
    fn texts_findings(&self, name: &str) -> Vec<Finding> {
        let (must, may) = self.wanted_texts();
        let mut findings = Vec::new();
        for (language, texts) in &self.texts {
            let mut say = |rule, id: &str| {
                let args = json!({ "language": language, "id": id });
                findings.push(error(name, rule, id, args));
            };
            let unused = texts
                .keys()
                .filter(|id| !must.contains(*id) && !may.contains(*id));
            unused.take(MOST_TOLD).for_each(|id| say(Rule::TextUnused, id));
            let missing = must.iter().filter(|id| !texts.contains_key(*id));
            missing.for_each(|id| say(Rule::TextMissing, id));
        }
        findings
    }

    fn wanted_texts(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let mut must: BTreeSet<String> = ["pack", "pack.about", "pack.audience"].map(str::to_owned).into();
        let mut may = BTreeSet::new();
        must.extend(self.own_sections().iter().map(|id| format!("area-{id}")));
        for item in &self.items {
            let id = format!("item-{}", item.id);
            let why = format!("{id}.why");
            if item.measures.is_empty() {
                may.insert(why);
            } else {
                must.insert(why);
            }
            may.insert(format!("{id}.help"));
            for option in &item.options {
                let text = format!("{id}.option-{}", option.code);
                if item.kind == Kind::Boolean {
                    may.insert(text);
                } else {
                    must.insert(text);
                }
            }
            must.extend(
                item.not_applicable
                    .iter()
                    .map(|reason| format!("{id}.not-applicable-{reason}")),
            );
            must.insert(id);
        }
        for action in &self.actions {
            let id = format!("action-{}", action.id);
            must.extend([".because", ".how", ".verify"].map(|suffix| format!("{id}{suffix}")));
            may.insert(format!("{id}.ask-help"));
            may.extend(super::SYSTEMS.map(|system| format!("{id}.how-{system}")));
            must.insert(id);
        }
        (must, may)
    }

    fn trust_findings(&self, name: &str, library: &Library) -> Vec<Finding> {
        let mut findings = Vec::new();
        let own = self.own_items();
        for action in &self.actions {
            for sets in action
                .sets
                .iter()
                .filter(|sets| !own.contains(sets.item.as_str()))
            {
                let place = format!("{}/sets/{}", action.id, sets.item);
                findings.push(error(
                    name,
                    Rule::OutsideSetsOurs,
                    &place,
                    json!({ "item": sets.item }),
                ));
            }
        }
        let (ours, theirs) = self.weights(library);
        for (practice, weight) in theirs {
            let known = library
                .catalogue
                .practices
                .iter()
                .find(|known| known.id == *practice);
            let most = ours.get(practice).copied().unwrap_or_default() * MOST_OF_OURS;
            let rule = if known.is_some_and(|known| known.blocking) {
                Rule::OutsideOnBlocking
            } else if most == 0.0 {
                Rule::OutsideAlone
            } else if weight > most {
                Rule::OutsideTooHeavy
            } else {
                continue;
            };
            let args = json!({ "practice": practice, "weight": weight, "most": most });
            findings.push(error(name, rule, practice.as_str(), args));
        }
        findings
    }

    /// What our and what their questions of the pack weigh, by practice.
    fn weights<'a>(
        &'a self,
        library: &'a Library,
    ) -> (BTreeMap<&'a PracticeId, f64>, BTreeMap<&'a PracticeId, f64>) {
        let own = self.own_items();
        let asked: BTreeSet<&ItemId> = self.pack.items(Pass::Full).into_iter().collect();
        let mut ours = BTreeMap::new();
        let of_ours = library.catalogue.items.iter();
        // Only what everybody is asked counts as said by us: a condition could keep ours from being shown.
        for item in of_ours.filter(|item| item.enable_when.is_empty() && !own.contains(item.id.as_str())) {
            if asked.contains(&item.id) {
                add(&mut ours, item);
            }
        }
        let mut theirs = BTreeMap::new();
        self.items.iter().for_each(|item| add(&mut theirs, item));
        (ours, theirs)
    }
}

fn add<'a>(weights: &mut BTreeMap<&'a PracticeId, f64>, item: &'a domain::Item) {
    for measure in &item.measures {
        *weights.entry(&measure.practice).or_default() += measure.weight;
    }
}

fn error(file: &str, rule: Rule, place: &str, args: Value) -> Finding {
    let args = match args {
        Value::Object(args) => args,
        _ => Map::new(),
    };
    Finding {
        severity: Severity::Error,
        rule,
        file: file.to_owned(),
        place: place.to_owned(),
        args,
    }
}
