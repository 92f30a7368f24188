//! Random small worlds: a catalogue with branching, probes and actions, and events about it.

use crate::parts::{self, CODES, action, choice, effect, item_id, pack, practice_id, practices, scenarios};
use domain::*;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The day on which the worlds are looked at.
pub(crate) const DAY: Date = date(2026, 11, 23);

const PRACTICES: usize = 4;
const SCENARIOS: usize = 3;

#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) catalogue: Catalogue,
    pub(crate) pack: Pack,
    pub(crate) events: Vec<Event>,
}

#[derive(Clone, Debug)]
struct ItemSeed {
    levels: [u8; 2],
    practice: usize,
    second: Option<usize>,
    weight: u8,
    gate: Option<(prop::sample::Index, usize, bool)>,
    any_of: Option<(prop::sample::Index, usize)>,
    probe: Option<bool>,
    everywhere: bool,
    valid_days: u16,
    multiple: bool,
}

#[derive(Clone, Debug)]
enum Said {
    Code(usize),
    Unknown,
    NotApplicable(bool),
    Withdrawn,
    Fact(u8),
    /// Which computer, what is found on it, and how many days before it was told.
    Computer(u8, u8, u8),
    Computers(u8),
}

fn item_seed() -> impl Strategy<Value = ItemSeed> {
    (
        [0u8..=10, 0u8..=10],
        0..PRACTICES,
        prop::option::weighted(0.2, 0..PRACTICES),
        1u8..4,
        prop::option::weighted(
            0.35,
            (any::<prop::sample::Index>(), 0..CODES.len(), any::<bool>()),
        ),
        prop::option::weighted(0.1, (any::<prop::sample::Index>(), 0..CODES.len())),
        prop::option::weighted(0.3, any::<bool>()),
        prop::bool::weighted(0.4),
        20u16..200,
        prop::bool::weighted(0.15),
    )
        .prop_map(
            |(levels, practice, second, weight, gate, any_of, probe, everywhere, valid_days, multiple)| {
                ItemSeed {
                    levels,
                    practice,
                    second,
                    weight,
                    gate,
                    any_of,
                    probe,
                    everywhere,
                    valid_days,
                    multiple,
                }
            },
        )
}

fn said() -> impl Strategy<Value = Said> {
    prop_oneof![
        6 => (0..CODES.len()).prop_map(Said::Code),
        2 => Just(Said::Unknown),
        1 => any::<bool>().prop_map(Said::NotApplicable),
        1 => Just(Said::Withdrawn),
        3 => (0u8..4).prop_map(Said::Fact),
        // Mostly well, or hardly ever would all be.
        4 => (0u8..2, 0u8..8, 0u8..60).prop_map(|(which, verdict, before)| Said::Computer(which, verdict.saturating_sub(4), before)),
        1 => (0u8..4).prop_map(Said::Computers),
    ]
}

/// Up to ten items, three scenarios, and up to 24 events of the last two years.
pub(crate) fn world() -> impl Strategy<Value = World> {
    let items = prop::collection::vec(item_seed(), 1..10);
    let said = prop::collection::vec(
        (
            any::<prop::sample::Index>(),
            said(),
            0i32..700,
            0usize..3,
            any::<u128>(),
        ),
        0..24,
    );
    let strengths = prop::collection::vec(0u8..=9, PRACTICES * SCENARIOS * 2);
    let profile = prop::bool::weighted(0.5);
    (items, said, strengths, profile)
        .prop_map(|(items, said, strengths, profile)| build(&items, &said, &strengths, profile))
}

fn build(
    seeds: &[ItemSeed],
    said: &[(prop::sample::Index, Said, i32, usize, u128)],
    strengths: &[u8],
    profile: bool,
) -> World {
    let items: Vec<Item> = seeds
        .iter()
        .enumerate()
        .map(|(at, seed)| item(at, seed))
        .collect();
    let effects = strengths.iter().enumerate().map(|(at, strength)| {
        let on = if at < PRACTICES * SCENARIOS {
            On::Likelihood
        } else {
            On::Impact
        };
        let scenario = at / PRACTICES % SCENARIOS;
        effect(at % PRACTICES, scenario, on, f64::from(*strength) / 10.0)
    });
    let effects = effects.collect();
    let actions = items.iter().map(action).collect();
    let pack = pack(&items, 3);
    let mut events: Vec<Event> = said
        .iter()
        .enumerate()
        .map(|(seq, (pick, said, days, source, id))| {
            let at = pick.index(items.len());
            let date = ago(*days);
            event(seq, *id, date, *source, body(at, said, date))
        })
        .collect();
    if profile {
        let body = Body::Profile {
            key: "staff".into(),
            value: "alone".into(),
        };
        events.push(event(0, 1, ago(700), 0, body));
    }
    World {
        catalogue: catalogue(items, effects, actions),
        pack,
        events,
    }
}

fn catalogue(items: Vec<Item>, effects: Vec<Effect>, actions: Vec<Action>) -> Catalogue {
    Catalogue {
        items,
        practices: practices(PRACTICES, 2, 0.7),
        scenarios: scenarios([(2, 5), (3, 4), (4, 3)]),
        effects,
        actions,
        reasons: vec![Reason {
            code: "confirmed".into(),
            confirmed_by: vec![ProfileCondition {
                profile: "staff".into(),
                values: vec!["alone".into()],
            }],
        }],
        words: Words::default(),
    }
}

fn item(at: usize, seed: &ItemSeed) -> Item {
    let mut middle = seed.levels.map(|level| f64::from(level) / 10.0);
    middle.sort_by(|a, b| b.total_cmp(a));
    let levels = [1.0, middle[0], middle[1], 0.0];
    let option = |at: usize, code: &str, level: f64| {
        let code = if seed.multiple && at == 3 { "none" } else { code };
        let level = if seed.multiple { level / 2.0 } else { level };
        choice(code, level)
    };
    let mut measures = vec![Measure {
        practice: practice_id(seed.practice),
        weight: f64::from(seed.weight),
    }];
    measures.extend(
        seed.second
            .filter(|second| *second != seed.practice)
            .map(|second| Measure {
                practice: practice_id(second),
                weight: 0.5,
            }),
    );
    let gate_on = |pick: &prop::sample::Index, code: usize, operator| Condition::Item {
        item: item_id(pick.index(at)),
        operator,
        answer: CODES[code].into(),
    };
    let mut enable_when = Vec::new();
    if at > 0 {
        if let Some((pick, code, equal)) = &seed.gate {
            enable_when.push(gate_on(
                pick,
                *code,
                if *equal {
                    Operator::Equal
                } else {
                    Operator::Different
                },
            ));
        }
        if let Some((pick, code)) = &seed.any_of {
            enable_when.push(gate_on(pick, *code, Operator::Equal));
        }
    }
    // A gate on a multiple item may name a code that it lacks; the model then shows the item, which is fine here.
    let probe = seed.probe.filter(|_| !seed.multiple).map(|suggest| Probe {
        everywhere: seed.everywhere,
        check: CheckId(format!("check-{at}")),
        map: BTreeMap::from([(Verdict::Pass, "fair".into()), (Verdict::Fail, "poor".into())]),
        mode: if suggest {
            ProbeMode::Suggest
        } else {
            ProbeMode::Contradict
        },
    });
    let options = CODES.iter().zip(levels).enumerate();
    let options = options.map(|(at, (code, level))| option(at, code, level));
    Item {
        kind: if seed.multiple {
            Kind::Multiple
        } else {
            Kind::Single
        },
        not_applicable: vec!["confirmed".into(), "unconfirmed".into()],
        probe,
        enable_behavior: if seed.any_of.is_some() {
            Behavior::Any
        } else {
            Behavior::All
        },
        enable_when,
        ..parts::item(at, options.collect(), measures, seed.valid_days)
    }
}

fn ago(days: i32) -> Date {
    DAY.saturating_sub(jiff::Span::new().days(days))
}

fn event(seq: usize, id: u128, date: Date, source: usize, body: Body) -> Event {
    let source = if source == 2 {
        Source::Seen
    } else {
        Source::Declared
    };
    parts::event(id, seq, date, source, body)
}

fn body(at: usize, said: &Said, date: Date) -> Body {
    let answer = |answer| Body::Answer {
        item: item_id(at),
        answer,
    };
    match said {
        Said::Code(code) => answer(Answer::Codes(vec![CODES[*code].into()])),
        Said::Unknown => answer(Answer::Unknown),
        Said::NotApplicable(confirmed) => answer(Answer::NotApplicable(
            if *confirmed { "confirmed" } else { "unconfirmed" }.into(),
        )),
        Said::Withdrawn => answer(Answer::Withdrawn),
        Said::Fact(verdict) => Body::Fact {
            check: CheckId(format!("check-{at}")),
            verdict: verdict_of(*verdict),
            reason: None,
            evidence: BTreeMap::new(),
        },
        Said::Computer(which, verdict, before) => Body::Computer {
            computer: ComputerId(Uuid::from_u128((*which).into())),
            record: Some(Computer {
                label: format!("computer {which}"),
                looked: date.saturating_sub(jiff::Span::new().days(*before)),
                found: vec![Found {
                    check: CheckId(format!("check-{at}")),
                    verdict: verdict_of(*verdict),
                    reason: None,
                }],
            }),
        },
        Said::Computers(count) => Body::Computers {
            count: (*count).into(),
        },
    }
}

fn verdict_of(number: u8) -> Verdict {
    [Verdict::Pass, Verdict::Fail, Verdict::Warn, Verdict::Unknown][number as usize]
}

impl World {
    pub(crate) fn model(&self) -> Model {
        Model::new(&self.catalogue, &self.pack).expect("the generated worlds are sound")
    }

    pub(crate) fn evaluate<'m>(&self, model: &'m Model) -> Evaluation<'m> {
        self.evaluate_at(model, DAY)
    }

    pub(crate) fn evaluate_at<'m>(&self, model: &'m Model, at: Date) -> Evaluation<'m> {
        evaluate(model, Pass::Full, &self.events, at)
    }

    pub(crate) fn items(&self) -> impl Iterator<Item = &str> {
        self.catalogue.items.iter().map(|item| item.id.as_str())
    }

    pub(crate) fn measures_blocking(&self, at: usize) -> bool {
        let blocking = |id: &PracticeId| {
            self.catalogue
                .practices
                .iter()
                .any(|practice| practice.id == *id && practice.blocking)
        };
        self.catalogue.items[at]
            .measures
            .iter()
            .any(|measure| blocking(&measure.practice))
    }

    pub(crate) fn has_action(&self, item: &str) -> bool {
        self.catalogue
            .actions
            .iter()
            .any(|action| action.sets.iter().any(|set| set.item.as_str() == item))
    }

    pub(crate) fn is_gated(&self, item: &str) -> bool {
        !self.catalogue.item(item).unwrap().enable_when.is_empty()
    }

    /// Whether the option that the item's action sets would raise the level.
    pub(crate) fn lacks_best(&self, item: &str, counted: &[Code]) -> bool {
        let item = self.catalogue.item(item).unwrap();
        let level = |code: &Code| item.options[item.position(code).unwrap()].level.unwrap();
        let now: f64 = counted.iter().map(level).sum();
        match item.kind {
            Kind::Multiple => !counted.contains(&"best".into()) && now < 1.0,
            Kind::Single | Kind::Boolean => now < 1.0,
        }
    }

    /// Positions of the newest answer events with codes, one per item.
    fn newest(&self) -> Vec<usize> {
        let mut newest: BTreeMap<&ItemId, usize> = BTreeMap::new();
        let key = |at: usize| (self.events[at].date, self.events[at].seq, self.events[at].id);
        for (at, event) in self.events.iter().enumerate() {
            if let Body::Answer { item, .. } = &event.body {
                let best = newest.entry(item).or_insert(at);
                if key(at) > key(*best) {
                    *best = at;
                }
            }
        }
        newest
            .into_values()
            .filter(|at| {
                matches!(
                    &self.events[*at].body,
                    Body::Answer {
                        answer: Answer::Codes(_),
                        ..
                    }
                )
            })
            .collect()
    }

    /// The position in the catalogue of some item that has an answer now.
    pub(crate) fn answered(&self, pick: prop::sample::Index) -> Option<usize> {
        let newest = self.newest();
        let event = (!newest.is_empty()).then(|| newest[pick.index(newest.len())])?;
        let Body::Answer { item, .. } = &self.events[event].body else {
            return None;
        };
        self.catalogue.items.iter().position(|known| known.id == *item)
    }

    /// Some answered item and an answer of a higher level for it.
    pub(crate) fn raised_answer(&self, pick: prop::sample::Index, up: usize) -> Option<(usize, Answer)> {
        let at = self.answered(pick)?;
        let item = &self.catalogue.items[at];
        let newest = self.newest().into_iter().find(|event| {
            matches!(&self.events[*event].body, Body::Answer { item: known, .. } if *known == item.id)
        })?;
        let Body::Answer {
            answer: Answer::Codes(codes),
            ..
        } = &self.events[newest].body
        else {
            return None;
        };
        let now = item.position(&codes[0])?;
        let code = item.options[now.saturating_sub(up)].code.clone();
        Some((at, Answer::Codes(vec![code])))
    }

    /// The same world with another answer in the newest answer event of an item: same date, same source.
    pub(crate) fn with_answer(&self, at: usize, new: Answer) -> Self {
        let mut world = self.clone();
        let id = self.catalogue.items[at].id.clone();
        let event = self
            .newest()
            .into_iter()
            .find(|event| matches!(&self.events[*event].body, Body::Answer { item, .. } if *item == id));
        if let Some(event) = event {
            world.events[event].body = Body::Answer {
                item: id,
                answer: new,
            };
        }
        world
    }

    /// The same world with today's answers to every item that has none or "I do not know".
    pub(crate) fn filled(&self, fill: &[prop::sample::Index]) -> Self {
        let mut world = self.clone();
        let model = self.model();
        let evaluation = self.evaluate(&model);
        for (at, item) in self.catalogue.items.iter().enumerate() {
            let open = evaluation
                .item(item.id.as_str())
                .is_some_and(|state| matches!(state.standing, Standing::Unanswered | Standing::Unknown));
            if open {
                let code = item.options[fill[at].index(item.options.len())].code.clone();
                let body = Body::Answer {
                    item: item.id.clone(),
                    answer: Answer::Codes(vec![code]),
                };
                world
                    .events
                    .push(event(10_000 + at, 10_000 + at as u128, DAY, 0, body));
            }
        }
        world
    }

    /// The world after an action: its answers, from a source as strong as the present one.
    pub(crate) fn done(&self, model: &Model, entry: &PlanEntry) -> Self {
        let mut world = self.clone();
        let action = self
            .catalogue
            .actions
            .iter()
            .find(|action| action.id == entry.id)
            .unwrap();
        for set in &action.sets {
            let evaluation = world.evaluate(model);
            let item = self.catalogue.item(set.item.as_str()).unwrap();
            let mut codes = vec![set.code.clone()];
            if item.kind == Kind::Multiple {
                codes.extend(
                    evaluation
                        .counted(set.item.as_str())
                        .into_iter()
                        .filter(|code| code.as_str() != "none" && *code != set.code),
                );
            }
            let seq = 20_000 + world.events.len();
            let body = Body::Answer {
                item: set.item.clone(),
                answer: Answer::Codes(codes),
            };
            let mut done = event(seq, seq as u128, DAY, 0, body);
            done.source = Source::Measured;
            world.events.push(done);
        }
        world
    }

    /// The same events in another order of the list.
    pub(crate) fn shuffled(&self, by: usize) -> Self {
        let mut world = self.clone();
        let len = world.events.len();
        if len > 0 {
            world.events.rotate_left(by % len);
            world.events.reverse();
        }
        world
    }
}
