//! Texts: everything that the data names can be said in every tier-1 language, and nothing else stands there.

use super::{Report, Rule, TIER_ONE, contact};
use crate::{Ask, Group, LegalEffect, Library, LivePack, LiveQuestion, SituationStep, Texts};
use domain::{Action, Item, Kind};
use std::collections::BTreeSet;

/// Beginnings of the ids that follow from the data. In the content files such an id that nothing in the data names is
/// left over; other ids there (headings, groups) belong to code, which has its own test.
const FAMILIES: [&str; 13] = [
    "action-",
    "area-",
    "badge-",
    "clock-",
    "item-",
    "legal-effect-",
    "live-",
    "pack-",
    "practice-",
    "profile-",
    "scenario-",
    "situation-",
    "strength-",
];

fn is_content(file: &str) -> bool {
    const FILES: [&str; 5] = [
        "packs.ftl",
        "practices.ftl",
        "strengths.ftl",
        "channels.ftl",
        SITUATIONS,
    ];
    ["items/", "actions/", "live/"]
        .iter()
        .any(|folder| file.starts_with(folder))
        || FILES.contains(&file)
}

/// `channel-` is a family with the channels of a country only: `channel-es-112`, not `channel-group-bank`.
fn in_family(library: &Library, id: &str) -> bool {
    let of_country = |country: &str| id.starts_with(&format!("channel-{}-", country.to_lowercase()));
    FAMILIES.iter().any(|family| id.starts_with(family))
        || library.channels.iter().any(|book| of_country(&book.meta.country))
}

pub(super) fn lint(library: &Library, texts: &Texts, report: &mut Report) {
    for (language, id, file) in &texts.duplicates {
        let args = [("language", language.as_str().into()), ("id", id.as_str().into())];
        report.error(
            Rule::TextDuplicate,
            &format!("{language}/{file}"),
            id.as_str(),
            args,
        );
    }
    let wanted = wanted(library);
    for language in complete(texts) {
        missing(texts, report, language, &wanted);
        for (id, entry) in texts.all(language) {
            let file = format!("{language}/{}", entry.file);
            let args = || [("language", language.into()), ("id", id.into())];
            if is_content(&entry.file) && in_family(library, id) && !wanted.may(id) {
                report.error(Rule::TextUnused, &file, id, args());
            }
            for reference in entry
                .references
                .iter()
                .filter(|id| texts.get(language, id).is_none())
            {
                report.unknown(&file, id, reference, texts.all(language).map(|(id, _)| id));
            }
            let loose = contact::find(&entry.words).filter(|found| !has_source(library, id, found));
            if let Some(found) = loose.filter(|_| is_content(&entry.file)) {
                let args = args().into_iter().chain([("found", found.into())]);
                report.error(Rule::ContactInText, &file, id, args);
            }
        }
    }
    compare(texts, report, &wanted);
}

/// A body that is called by its number may be: the number stands in its channel, with a source.
fn has_source(library: &Library, id: &str, found: &str) -> bool {
    let channels = || library.channels.iter().flat_map(|book| &book.channel);
    channels()
        .filter(|channel| {
            id.strip_prefix("channel-")
                .is_some_and(|rest| rest.starts_with(&channel.id))
        })
        .any(|channel| channel.contacts().any(|(_, _, contact)| contact.value == found))
}

/// The languages in which every text has to exist: Spanish and English, and the others of the first tier as soon as
/// they have a folder.
fn complete(texts: &Texts) -> impl Iterator<Item = &'static str> {
    let present = |language: &str| texts.languages().any(|known| known == language);
    TIER_ONE
        .into_iter()
        .filter(move |language| matches!(*language, "es" | "en") || present(language))
}

fn missing(texts: &Texts, report: &mut Report, language: &str, wanted: &Wanted) {
    for (id, file) in wanted
        .must
        .iter()
        .filter(|(id, _)| texts.get(language, id).is_none())
    {
        let args = [("language", language.into()), ("id", id.as_str().into())];
        report.error(
            Rule::TextMissing,
            &format!("{language}/{file}"),
            id.as_str(),
            args,
        );
    }
}

/// The tier-1 languages say the same things with the same variables, whoever they belong to.
fn compare(texts: &Texts, report: &mut Report, wanted: &Wanted) {
    let spanish = "es";
    let others = complete(texts).filter(|language| *language != spanish);
    for (language, other) in others.flat_map(|other| [(spanish, other), (other, spanish)]) {
        // A term may have attributes of its own in each language.
        for (id, entry) in texts.all(language).filter(|(id, _)| !id.starts_with('-')) {
            let file = format!("{other}/{}", entry.file);
            match texts.get(other, id) {
                // Said already, with the file in which it belongs.
                None if wanted.ids.contains(id) => {}
                None => {
                    let args = [("language", other.into()), ("id", id.into())];
                    report.error(Rule::TextMissing, &file, id, args);
                }
                Some(same) if language == spanish && same.variables != entry.variables => {
                    let args = [
                        ("id", id.into()),
                        ("language", other.into()),
                        ("other", language.into()),
                    ];
                    report.error(Rule::VariablesDiffer, &file, id, args);
                }
                Some(_) => {}
            }
        }
    }
}

/// What has to be said, and what may.
#[derive(Default)]
struct Wanted {
    must: BTreeSet<(String, String)>,
    ids: BTreeSet<String>,
    may: BTreeSet<String>,
    /// Beginnings under which any ending goes, as `action-x.how-`.
    open: Vec<String>,
}

impl Wanted {
    fn must(&mut self, id: impl Into<String>, file: &str) {
        let id = id.into();
        self.ids.insert(id.clone());
        self.must.insert((id, file.to_owned()));
    }

    fn may(&self, id: &str) -> bool {
        self.ids.contains(id) || self.may.contains(id) || self.open.iter().any(|start| id.starts_with(start))
    }

    fn allow(&mut self, id: String) {
        self.may.insert(id);
    }
}

fn wanted(library: &Library) -> Wanted {
    let mut wanted = Wanted::default();
    let ftl = |file: &str| file.replace(".toml", ".ftl");
    for (item, file) in library.catalogue.items.iter().zip(&library.origins.items) {
        of_item(&mut wanted, item, &ftl(file));
    }
    for (action, file) in library.catalogue.actions.iter().zip(&library.origins.actions) {
        of_action(&mut wanted, action, &ftl(file));
    }
    for pack in &library.packs {
        for suffix in ["", ".about", ".audience"] {
            wanted.must(format!("pack-{}{suffix}", pack.id), "packs.ftl");
        }
        for section in &pack.sections {
            wanted.must(format!("area-{}", section.id), "packs.ftl");
        }
    }
    for practice in &library.catalogue.practices {
        wanted.must(format!("practice-{}", practice.id), "practices.ftl");
        wanted.open.push(format!("practice-{}.", practice.id));
    }
    for scenario in &library.catalogue.scenarios {
        wanted.must(format!("scenario-{}", scenario.id), "practices.ftl");
        wanted.open.push(format!("scenario-{}.", scenario.id));
    }
    for effect in &library.catalogue.effects {
        let (practice, scenario, on) = (&effect.practice, &effect.scenario, code(&effect.on));
        wanted.must(format!("strength-{practice}.{scenario}-{on}"), "strengths.ftl");
    }
    for key in &library.profile_keys {
        wanted.must(format!("profile-{}", key.id), "packs.ftl");
        wanted.allow(format!("profile-{}.why", key.id));
        for value in &key.values {
            wanted.must(format!("profile-{}.value-{value}", key.id), "packs.ftl");
        }
    }
    for (pack, file) in library.live.iter().zip(&library.origins.live) {
        of_live_pack(&mut wanted, pack, &ftl(file));
    }
    of_channels(&mut wanted, library);
    of_situations(&mut wanted, library);
    wanted
}

fn of_item(wanted: &mut Wanted, item: &Item, file: &str) {
    let id = format!("item-{}", item.id);
    wanted.must(id.clone(), file);
    wanted.allow(format!("{id}.help"));
    wanted.allow(format!("{id}.why"));
    if !item.measures.is_empty() {
        wanted.must(format!("{id}.why"), file);
    }
    for option in &item.options {
        let text = format!("{id}.option-{}", option.code);
        // Yes and no are said once for all.
        if item.kind == Kind::Boolean {
            wanted.allow(text);
        } else {
            wanted.must(text, file);
        }
    }
    for reason in &item.not_applicable {
        wanted.must(format!("{id}.not-applicable-{reason}"), file);
    }
    for system in &item.look {
        wanted.must(format!("{id}.look-{system}"), file);
    }
}

fn of_action(wanted: &mut Wanted, action: &Action, file: &str) {
    let id = format!("action-{}", action.id);
    for suffix in ["", ".because", ".how", ".verify"] {
        wanted.must(format!("{id}{suffix}"), file);
    }
    wanted.allow(format!("{id}.ask-help"));
    wanted.open.push(format!("{id}.how-"));
}

fn of_live_pack(wanted: &mut Wanted, pack: &LivePack, file: &str) {
    let id = format!("pack-{}", pack.id);
    for suffix in ["", ".about", ".audience"] {
        wanted.must(format!("{id}{suffix}"), file);
    }
    wanted.allow(format!("{id}.note"));
    for sheet in &pack.sheet {
        wanted.must(format!("{id}.sheet-{}", sheet.id), file);
    }
    if pack.judges() {
        for suffix in ["question", "genuine", "fake"] {
            wanted.must(format!("{id}.{suffix}"), file);
        }
    }
    for question in pack.questions() {
        of_live_question(wanted, question, file);
    }
}

fn of_live_question(wanted: &mut Wanted, question: &LiveQuestion, file: &str) {
    let id = format!("live-{}", question.id);
    for suffix in ["", ".why", ".today"] {
        wanted.must(format!("{id}{suffix}"), file);
    }
    for suffix in ["from", "subject", "body"] {
        wanted.allow(format!("{id}.{suffix}"));
    }
    match &question.ask {
        Ask::Judge(_) => {
            wanted.must(format!("{id}.body"), file);
            wanted.must(format!("{id}.not-a-clue"), file);
        }
        Ask::Choice(choice) => {
            for option in &choice.options {
                wanted.must(format!("{id}.option-{option}"), file);
            }
        }
    }
    wanted.must(format!("medium-{}", question.medium.code()), PRACTISE);
}

/// Where the words stand that all live packs share.
const PRACTISE: &str = "practise.ftl";

/// The channels. Those that some audience is shown have to have texts, whether or not it has a pack.
fn of_channels(wanted: &mut Wanted, library: &Library) {
    let audiences = library.profile_key("audience").map_or(&[][..], |key| &key.values);
    for channel in library.channels.iter().flat_map(|book| &book.channel) {
        let shown = channel
            .audiences
            .iter()
            .any(|audience| audiences.contains(audience));
        let id = format!("channel-{}", channel.id);
        let hours = channel.shown_hours().is_some().then(|| format!("{id}.hours"));
        let deadline = channel.shows_deadline().then(|| format!("{id}.deadline"));
        let purpose = Some(format!("{id}.purpose"));
        wanted.allow(format!("{id}.have-ready"));
        wanted.allow(format!("{id}.phone"));
        for text in [Some(id), purpose, hours, deadline].into_iter().flatten() {
            if shown {
                wanted.must(text, CHANNELS);
            } else {
                wanted.allow(text);
            }
        }
    }
    for effect in LegalEffect::ALL {
        wanted.must(format!("legal-effect-{}", code(&effect)), CHANNELS);
    }
    for group in Group::ALL {
        wanted.must(format!("badge-{}", code(&group)), CHANNELS);
    }
}

const CHANNELS: &str = "channels.ftl";

const SITUATIONS: &str = "situations.ftl";

/// What every situation says besides its name, and what it may say.
const SAID: [&str; 6] = ["calm", "first", "never", "say", "say-to", "evidence"];
const MAY_SAY: [&str; 2] = ["know", "done"];

fn of_situations(wanted: &mut Wanted, library: &Library) {
    for situation in &library.situations {
        let id = format!("situation-{}", situation.id);
        wanted.must(id.clone(), SITUATIONS);
        for part in SAID.iter().filter(|_| !situation.is_general()) {
            wanted.must(format!("{id}.{part}"), SITUATIONS);
        }
        for part in MAY_SAY {
            wanted.allow(format!("{id}.{part}"));
        }
        for step in &situation.steps {
            if let SituationStep::Act(code) = step {
                wanted.must(format!("situation-step-{code}"), SITUATIONS);
                wanted.allow(format!("situation-step-{code}.how"));
            }
        }
    }
    for clock in &library.clocks {
        for part in ["", ".term", ".how"] {
            wanted.must(format!("clock-{}{part}", clock.id), SITUATIONS);
        }
    }
}

/// The code that stands in the data for a value.
fn code(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}
