//! From events to what is known about each item: the person's word, limits set by stronger sources, and age.

use crate::model::{ItemNode, Model};
use crate::{
    ActionState, Answer, Body, CheckId, Code, Computer, ComputerId, Event, ItemId, ProbeMode, Profile,
    ReasonCode, Source, Verdict,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What the person said about an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Nothing, or it was taken back.
    #[default]
    Unanswered,
    /// "I do not know".
    Unknown,
    /// It does not apply.
    NotApplicable(ReasonCode),
    /// An answer.
    Known,
}

/// What is known about an item on one day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemState {
    /// What the person said.
    pub standing: Standing,
    /// The options that the person chose; conditions test these.
    pub(crate) chosen: u64,
    /// The options that count, after stronger sources.
    pub(crate) counted: u64,
    /// The cautious level.
    pub lo: f64,
    /// The favourable level.
    pub hi: f64,
    /// Quality times freshness, 0..=1.
    pub knowledge: f64,
    /// The strongest source of what counts.
    pub source: Option<Source>,
    /// When the person answered.
    pub answered: Option<Date>,
    /// The last day of the answer and of what says the same as what counts.
    pub(crate) spoken: Option<Date>,
    /// The check that confirms or limits the answer, with its date.
    pub check: Option<(CheckId, Date)>,
    /// Past its validity.
    pub lapsed: bool,
    /// A not-applicable that the cautious run does not accept.
    pub doubtful: bool,
    /// What a check shows that a press could confirm.
    pub suggestion: Option<Suggestion>,
    /// A stronger source that shows something worse than what was said.
    pub finding: Option<Finding>,
}

/// An option that a check shows, and that counts once the person confirms it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The option.
    pub code: Code,
    /// The check.
    pub check: CheckId,
    /// When it looked.
    pub date: Date,
}

/// A disagreement: a stronger source shows something worse than what was said.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The question.
    pub item: ItemId,
    /// What was said.
    pub declared: Vec<Code>,
    /// When.
    #[schemars(with = "String")]
    pub declared_on: Date,
    /// The check that shows it; none: a guided look showed it.
    pub check: Option<CheckId>,
    /// What was seen, and counts.
    pub seen: Vec<Code>,
    /// When.
    #[schemars(with = "String")]
    pub seen_on: Date,
}

/// The newest words and facts about an item.
#[derive(Clone, Default)]
pub(crate) struct Record<'a> {
    word: Option<Word<'a>>,
    look: Option<Evidence>,
    fact: Option<Fact<'a>>,
    /// What the check of an item about all computers says of each, and when it looked.
    computers: BTreeMap<ComputerId, (Date, Option<Verdict>)>,
    /// How many computers there are, as somebody said; 0: nobody did.
    count: usize,
}

/// What a check shows of an item.
type Fact<'a> = (Evidence, Verdict, &'a CheckId);

#[derive(Clone, Copy)]
struct Word<'a> {
    answer: &'a Answer,
    source: Source,
    date: Date,
}

/// Something stronger than a word: a guided look or a check.
#[derive(Clone, Copy)]
struct Evidence {
    bits: u64,
    date: Date,
    source: Source,
}

/// How much a source is worth in certainty.
pub(crate) const fn quality(source: Source) -> f64 {
    match source {
        Source::Measured => 1.0,
        Source::Seen => 0.9,
        Source::Declared => 0.7,
    }
}

/// Takes an event into the records, which are those of the model's items, in their order.
pub(crate) fn hear<'e>(model: &Model, records: &mut [Record<'e>], event: &'e Event) {
    match &event.body {
        Body::Answer { item, answer } => {
            if let Some(position) = model.position(item.as_str()) {
                records[position].hear(&model.items[position], event, answer);
            }
        }
        Body::Fact { check, verdict, .. } => {
            for position in model.probed_by.get(check).into_iter().flatten() {
                records[*position].measure(&model.items[*position], event.date, check, *verdict);
            }
        }
        Body::Computer { computer, record } => {
            for (node, heard) in everywhere(model, records) {
                heard.gather(node, *computer, record.as_ref(), event.date);
            }
        }
        Body::Computers { count } => {
            for (_, heard) in everywhere(model, records) {
                heard.count = (*count).into();
            }
        }
        // What was looked up before it was done no longer says how things are.
        Body::Plan {
            action,
            to: ActionState::Done,
        } => {
            let done = model.actions.iter().filter(|node| node.action.id == *action);
            for (position, _) in done.flat_map(|node| &node.sets) {
                records[*position].look = None;
            }
        }
        _ => {}
    }
}

/// The items that speak of all computers, with their records.
fn everywhere<'m, 'r, 'e>(
    model: &'m Model,
    records: &'r mut [Record<'e>],
) -> impl Iterator<Item = (&'m ItemNode, &'r mut Record<'e>)> {
    let speaks_of_all = |node: &ItemNode| node.item.probe.as_ref().is_some_and(|probe| probe.everywhere);
    model
        .items
        .iter()
        .zip(records)
        .filter(move |(node, _)| speaks_of_all(node))
}

/// What is known about each of the model's items on `at`.
pub(crate) fn standings(model: &Model, profile: &Profile, records: &[Record], at: Date) -> Vec<ItemState> {
    let state = |position: usize| {
        let node = &model.items[position];
        let easier = node.easier.map(|easier| (&model.items[easier], &records[easier]));
        records[position].state(model, node, easier, profile, at)
    };
    (0..model.items.len()).map(state).collect()
}

/// An option that a check shows, as evidence of a day.
fn evidence_of(node: &ItemNode, code: &Code, date: Date) -> Evidence {
    Evidence {
        bits: node.bits(std::slice::from_ref(code)),
        date,
        source: Source::Measured,
    }
}

impl<'a> Record<'a> {
    fn hear(&mut self, node: &ItemNode, event: &Event, answer: &'a Answer) {
        if let Answer::Codes(codes) = answer {
            let bits = node.bits(codes);
            if bits == 0 {
                return;
            }
            if event.source >= Source::Seen {
                self.look = Some(Evidence {
                    bits,
                    date: event.date,
                    source: event.source,
                });
            }
        }
        if *answer == Answer::Withdrawn {
            self.look = None;
        }
        // A measured answer is as strong as an older fact and newer.
        if event.source == Source::Measured {
            self.fact = None;
            self.computers.clear();
        }
        self.word = Some(Word {
            answer,
            source: event.source,
            date: event.date,
        });
    }

    /// A verdict that could see takes the place of the one before, even if it proves nothing about the item.
    fn measure(&mut self, node: &ItemNode, date: Date, check: &'a CheckId, verdict: Verdict) {
        if !matches!(verdict, Verdict::Pass | Verdict::Warn | Verdict::Fail) {
            return;
        }
        let probe = node.item.probe.as_ref();
        self.fact = probe
            .and_then(|probe| probe.shown_by_one(verdict))
            .map(|code| (evidence_of(node, code, date), verdict, check));
    }

    /// Takes what is known now of one computer of all.
    fn gather(&mut self, node: &ItemNode, computer: ComputerId, record: Option<&Computer>, heard: Date) {
        let (Some(record), Some(probe)) = (record, &node.item.probe) else {
            self.computers.remove(&computer);
            return;
        };
        let found = record.found.iter().find(|found| found.check == probe.check);
        let verdict = found.map(|found| found.verdict);
        // Its clock may run ahead of ours.
        self.computers
            .insert(computer, (record.looked.min(heard), verdict));
    }

    /// What the check shows on `at`: what a look at this computer found, or what is known of all of them.
    fn fact<'r>(&'r self, node: &'r ItemNode, at: Date) -> Option<Fact<'r>> {
        self.fact.or_else(|| self.of_all(node, at))
    }

    /// One computer that is not well says it of all, and goes on saying it until it is looked at again. That all are well
    /// is known while there is a look at each that still holds.
    fn of_all<'r>(&'r self, node: &'r ItemNode, at: Date) -> Option<Fact<'r>> {
        let probe = node.item.probe.as_ref()?;
        let newest = |wanted: Verdict| {
            let with = self
                .computers
                .values()
                .filter(|(_, verdict)| *verdict == Some(wanted));
            with.map(|(date, _)| *date).max()
        };
        let found = [Verdict::Fail, Verdict::Warn]
            .into_iter()
            .find_map(|verdict| Some((verdict, newest(verdict)?)));
        let (verdict, date) = found.or_else(|| Some((Verdict::Pass, self.all_well_since(node, at)?)))?;
        let code = probe.map.get(&verdict)?;
        Some((evidence_of(node, code, date), verdict, &probe.check))
    }

    /// The day of the oldest look, if there is one at every computer that holds and says that all is well. While nobody has
    /// said how many there are, those that are known may be a few of many.
    fn all_well_since(&self, node: &ItemNode, at: Date) -> Option<Date> {
        let is_well = |(date, verdict): &(Date, Option<Verdict>)| {
            *verdict == Some(Verdict::Pass) && node.item.valid_for.freshness(*date, at) >= 1.0
        };
        let complete =
            (1..=self.computers.len()).contains(&self.count) && self.computers.values().all(is_well);
        let days = self.computers.values().map(|(date, _)| *date);
        complete.then(|| days.min()).flatten()
    }

    fn state(
        &self,
        model: &Model,
        node: &ItemNode,
        easier: Option<(&ItemNode, &Record)>,
        profile: &Profile,
        at: Date,
    ) -> ItemState {
        let mut state = match self.word.map(|word| (word, word.answer)) {
            None | Some((_, Answer::Withdrawn)) => self.open_state(node, Standing::Unanswered, at),
            Some((word, Answer::Unknown)) => {
                match easier.and_then(|(easy, record)| record.stands_in(easy, node)) {
                    Some((bits, word)) => self.known_state(node, bits, word, at),
                    None => ItemState {
                        answered: Some(word.date),
                        ..self.open_state(node, Standing::Unknown, at)
                    },
                }
            }
            Some((word, Answer::NotApplicable(reason))) => {
                self.excluded_state(model, node, reason, word, profile, at)
            }
            Some((word, Answer::Codes(codes))) => self.known_state(node, node.bits(codes), word, at),
        };
        state.suggestion = self.suggestion(node, &state, at);
        state
    }

    /// The answer to a simpler question, as an option of the main one.
    fn stands_in(&self, easy: &ItemNode, main: &ItemNode) -> Option<(u64, Word<'a>)> {
        let word = self.word?;
        let Answer::Codes(codes) = word.answer else {
            return None;
        };
        let option = easy.item.position(codes.first()?)?;
        let code = easy.item.options[option].counts_as.as_ref()?;
        Some((main.bits(std::slice::from_ref(code)), word))
    }

    /// Whether a fact still speaks: an answer given after it had quite faded takes its place.
    fn speaks(node: &ItemNode, evidence: Evidence, answered: Date) -> bool {
        answered < node.item.valid_for.gone(evidence.date)
    }

    fn known_state(&self, node: &ItemNode, bits: u64, word: Word, at: Date) -> ItemState {
        let own = Evidence {
            bits,
            date: word.date,
            source: word.source,
        };
        let look = self
            .look
            .filter(|look| word.source == Source::Declared && Self::speaks(node, *look, word.date));
        let fact = self
            .fact(node, at)
            .filter(|(fact, ..)| Self::speaks(node, *fact, word.date));
        // A look says exactly what is there; a warn or fail says that it is no better; a pass, that it is no worse.
        let limit = fact
            .filter(|(_, verdict, _)| *verdict != Verdict::Pass)
            .map(|(fact, ..)| fact);
        let sources: Vec<Evidence> = [Some(own), look, fact.map(|(fact, ..)| fact)]
            .into_iter()
            .flatten()
            .collect();
        let worst = [Some(own), look, limit]
            .into_iter()
            .flatten()
            .fold(own, |worst, next| {
                if node.level(next.bits) < node.level(worst.bits) {
                    next
                } else {
                    worst
                }
            });
        let value = node.level(worst.bits);
        let fresh = |evidence: &Evidence| node.item.valid_for.freshness(evidence.date, at);
        // Every source that says "at least this" keeps the level up as long as it is fresh.
        let kept =
            |evidence: &Evidence| (value.min(node.level(evidence.bits)) - node.lowest) * fresh(evidence);
        let agreeing = || sources.iter().filter(|evidence| evidence.bits == worst.bits);
        let worth = |evidence: &Evidence| quality(evidence.source) * fresh(evidence);
        let best = agreeing().fold(
            worst,
            |best, next| if worth(next) > worth(&best) { *next } else { best },
        );
        let measured = fact.filter(|(fact, ..)| fact.bits == worst.bits);
        ItemState {
            standing: Standing::Known,
            chosen: bits,
            counted: worst.bits,
            lo: node.lowest + sources.iter().map(kept).fold(0.0, f64::max),
            hi: value,
            knowledge: worth(&best),
            source: Some(best.source),
            answered: Some(word.date),
            spoken: agreeing().map(|evidence| evidence.date).chain([word.date]).max(),
            check: measured.map(|(fact, _, check)| (check.clone(), fact.date)),
            lapsed: agreeing().all(|evidence| fresh(evidence) < 1.0),
            finding: (worst.bits != bits).then(|| Finding {
                item: node.item.id.clone(),
                declared: node.codes(bits),
                declared_on: word.date,
                check: measured.map(|(.., check)| check.clone()),
                seen: node.codes(worst.bits),
                seen_on: worst.date,
            }),
            ..ItemState::default()
        }
    }

    /// Unanswered or unknown: anything from the lowest option to the highest that no check rules out.
    fn open_state(&self, node: &ItemNode, standing: Standing, at: Date) -> ItemState {
        let limit = self
            .fact(node, at)
            .filter(|(fact, verdict, _)| *verdict != Verdict::Pass && Self::speaks(node, *fact, at));
        ItemState {
            standing,
            lo: node.lowest,
            hi: limit.map_or(node.highest, |(fact, ..)| node.level(fact.bits).min(node.highest)),
            check: limit.map(|(fact, _, check)| (check.clone(), fact.date)),
            ..ItemState::default()
        }
    }

    fn excluded_state(
        &self,
        model: &Model,
        node: &ItemNode,
        reason: &ReasonCode,
        word: Word,
        profile: &Profile,
        at: Date,
    ) -> ItemState {
        let lapsed = node.item.valid_for.freshness(word.date, at) < 1.0;
        let confirmed = model
            .reason(reason)
            .is_some_and(|reason| profile.confirms(reason));
        let contradicted = self.fact(node, at).is_some_and(|(fact, verdict, _)| {
            verdict != Verdict::Pass && Self::speaks(node, fact, word.date)
        });
        ItemState {
            standing: Standing::NotApplicable(reason.clone()),
            lo: node.lowest,
            hi: node.lowest,
            answered: Some(word.date),
            source: Some(word.source),
            lapsed,
            doubtful: lapsed || contradicted || (node.measures_blocking && !confirmed),
            ..ItemState::default()
        }
    }

    /// What a press could confirm: nothing was answered yet, or something worse than a check has seen.
    fn suggestion(&self, node: &ItemNode, state: &ItemState, at: Date) -> Option<Suggestion> {
        let (fact, verdict, check) = self.fact(node, at)?;
        let probe = node.item.probe.as_ref()?;
        let better = state.standing != Standing::Known
            || (verdict == Verdict::Pass && node.level(state.counted) < node.level(fact.bits));
        (probe.mode == ProbeMode::Suggest && better && Self::speaks(node, fact, at)).then(|| Suggestion {
            code: probe.map[&verdict].clone(),
            check: check.clone(),
            date: fact.date,
        })
    }
}
