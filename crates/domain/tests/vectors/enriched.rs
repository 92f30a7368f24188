//! What the random worlds lack, laid on top of them: simpler questions, a profile that moves and hides things, passes,
//! several actions for a question and what became of them, several options at once, and a clock that ran ahead.

use crate::parts::{self, item_id};
use crate::vector::Vector;
use crate::world::DAY;
use domain::*;
use jiff::ToSpan;
use proptest::prelude::any;
use proptest::sample::Index;
use proptest::strategy::Strategy;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How far back new events lie, in days.
const LATELY: usize = 110;

/// Chance, from a fixed seed like everything here.
pub(crate) struct Dice(std::vec::IntoIter<Index>);

/// More throws than any world needs.
pub(crate) fn dice() -> impl Strategy<Value = Vec<Index>> {
    proptest::collection::vec(any::<Index>(), 600)
}

impl Dice {
    pub(crate) fn new(throws: Vec<Index>) -> Self {
        Self(throws.into_iter())
    }

    /// A number below `sides`.
    fn throw(&mut self, sides: usize) -> usize {
        self.0.next().expect("there are enough throws").index(sides)
    }

    /// True once in so many throws.
    fn once_in(&mut self, times: usize) -> bool {
        self.throw(times) == 0
    }

    fn of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.throw(choices.len())].clone()
    }
}

/// The vector with everything that the random worlds lack, as the dice fall.
pub(crate) fn enriched(mut vector: Vector, dice: &mut Dice) -> Vector {
    // Few enough of the world's own events that what is added often has the last word.
    vector.events.truncate(12);
    simpler_questions(&mut vector, dice);
    several_options(&mut vector, dice);
    profile(&mut vector, dice);
    passes(&mut vector, dice);
    more_actions(&mut vector, dice);
    looks_and_what_was_done_after(&mut vector, dice);
    all_computers(&mut vector, dice);
    fates_of_actions(&mut vector, dice);
    if dice.once_in(3) {
        clock_ahead(&mut vector, dice);
    }
    if dice.once_in(4) {
        begun_lately(&mut vector);
    }
    vector
}

fn say(vector: &mut Vector, days_ago: usize, source: Source, body: Body) {
    let seq = vector.events.len();
    let date = DAY.saturating_sub(i64::try_from(days_ago).unwrap().days());
    let event = parts::event(1000 + seq as u128, seq, date, source, body);
    vector.events.push(event);
}

fn answer(item: &ItemId, answer: Answer) -> Body {
    Body::Answer {
        item: item.clone(),
        answer,
    }
}

fn codes(item: &ItemId, codes: &[&str]) -> Body {
    let codes = codes.iter().map(|code| (*code).into()).collect();
    answer(item, Answer::Codes(codes))
}

fn ids(vector: &Vector, kind: Kind) -> Vec<ItemId> {
    let of_kind = vector.items.iter().filter(|item| item.kind == kind);
    of_kind.map(|item| item.id.clone()).collect()
}

/// Yes or no after "I do not know". It holds for another time than the main question.
fn simpler_questions(vector: &mut Vector, dice: &mut Dice) {
    for main in ids(vector, Kind::Single) {
        if !dice.once_in(2) {
            continue;
        }
        let counts_as = |code: &str, main_code: &str| Choice {
            level: None,
            counts_as: Some(main_code.into()),
            ..parts::choice(code, 0.0)
        };
        let options = vec![
            counts_as("yes", dice.of(&["best", "fair"])),
            counts_as("no", dice.of(&["poor", "worst"])),
        ];
        let simpler = Item {
            id: ItemId(format!("simpler-{main}")),
            kind: Kind::Boolean,
            not_applicable: vec!["confirmed".into(), "unconfirmed".into()],
            ..parts::item(0, options, vec![], 20 + u16::try_from(dice.throw(180)).unwrap())
        };
        ask_simpler(vector, dice, &main, &simpler.id);
        let main = vector.items.iter_mut().find(|item| item.id == main).unwrap();
        main.backup_item = Some(simpler.id.clone());
        vector.items.push(simpler);
    }
}

fn ask_simpler(vector: &mut Vector, dice: &mut Dice, main: &ItemId, simpler: &ItemId) {
    let first = dice.throw(LATELY);
    let source = dice.of(&[Source::Declared, Source::Seen]);
    say(vector, first, source, codes(simpler, &[dice.of(&["yes", "no"])]));
    if dice.once_in(3) {
        let again = dice.of(&[
            codes(simpler, &["no"]),
            answer(simpler, Answer::Unknown),
            answer(simpler, Answer::Withdrawn),
        ]);
        say(vector, dice.throw(LATELY), Source::Declared, again);
    }
    if !dice.once_in(4) {
        let unknown = answer(main, Answer::Unknown);
        say(vector, dice.throw(LATELY), Source::Declared, unknown);
    }
}

/// Of a multiple choice more than one option, or none of them; and a question that hangs on "none".
fn several_options(vector: &mut Vector, dice: &mut Dice) {
    for multiple in ids(vector, Kind::Multiple) {
        for _ in 0..dice.throw(3) {
            let chosen = dice.of::<&[&str]>(&[
                &["best", "fair"],
                &["fair", "poor"],
                &["best", "fair", "poor"],
                &["none"],
            ]);
            let source = dice.of(&[Source::Declared, Source::Declared, Source::Seen]);
            say(vector, dice.throw(LATELY), source, codes(&multiple, chosen));
        }
        let after = vector.items.iter().position(|item| item.id == multiple).unwrap() + 1;
        if after < vector.items.len() && dice.once_in(2) {
            let gate = Condition::Item {
                item: multiple,
                operator: dice.of(&[Operator::Equal, Operator::Different]),
                answer: "none".into(),
            };
            vector.items[after].enable_when.push(gate);
        }
    }
}

/// Who it is moves the base values, and what concerns whom.
fn profile(vector: &mut Vector, dice: &mut Dice) {
    let conditions = [("staff", "alone"), ("staff", "with-others"), ("online", "shop")];
    let conditions = conditions.map(|(key, value)| ProfileCondition {
        profile: key.into(),
        values: vec![value.into()],
    });
    for scenario in &mut vector.scenarios {
        for _ in 0..dice.throw(3) {
            scenario.modifiers.push(Modifier {
                when: dice.of(&conditions),
                likelihood: dice.of(&[-2, -1, 1, 2]),
                impact: dice.of(&[-1, 0, 1, 3]),
                reason: "made up".into(),
            });
        }
        if dice.once_in(4) {
            scenario.applies_when.push(dice.of(&conditions));
        }
    }
    for practice in &mut vector.practices {
        if dice.once_in(3) {
            practice.applies_when.push(dice.of(&conditions));
        }
    }
    for item in vector.items.iter_mut().filter(|item| !item.is_simpler()) {
        if dice.once_in(8) {
            item.enable_when.push(Condition::Profile(dice.of(&conditions)));
        }
    }
    for _ in 0..dice.throw(4) {
        let (key, value) = dice.of(&[
            ("staff", "alone"),
            ("staff", "with-others"),
            ("online", "shop"),
            ("online", "page"),
        ]);
        let (key, value) = (key.into(), value.into());
        say(
            vector,
            dice.throw(LATELY),
            Source::Declared,
            Body::Profile { key, value },
        );
    }
}

/// A first pass of any of the items, from the start or from some day on.
fn passes(vector: &mut Vector, dice: &mut Dice) {
    let whole = vector.pack.sections[0].items.clone();
    vector.pack.first_pass = whole.into_iter().filter(|_| !dice.once_in(3)).collect();
    vector.pass = dice.of(&[Pass::First, Pass::Full, Pass::Full]);
    for _ in 0..dice.throw(3) {
        let pass = dice.of(&[Pass::First, Pass::Full]);
        say(vector, dice.throw(LATELY), Source::Declared, Body::Pass { pass });
    }
}

/// Smaller steps and steps on two questions at once; some come after others, some serve some answers only.
fn more_actions(vector: &mut Vector, dice: &mut Dice) {
    let items: Vec<Item> = vector
        .items
        .iter()
        .filter(|item| !item.is_simpler())
        .cloned()
        .collect();
    for item in &items {
        if dice.once_in(2) {
            let mut begin = parts::action(item);
            begin.id = ActionId(format!("begin-{}", item.id));
            begin.sets[0].code = dice.of(&["fair", "poor"]).into();
            begin.minutes = dice.of(&[[1, 3], [5, 20], [40, 90]]);
            vector.actions.push(begin);
        }
    }
    if items.len() > 1 && dice.once_in(2) {
        let mut both = parts::action(&items[0]);
        both.id = "both".into();
        both.sets.push(Sets {
            item: item_id(1),
            code: dice.of(&["best", "fair"]).into(),
        });
        vector.actions.push(both);
    }
    for at in 0..vector.actions.len() {
        if at > 0 && dice.once_in(2) {
            let need = vector.actions[dice.throw(at)].id.to_string();
            vector.actions[at].needs = vec![need, "a spare disk".to_owned()];
        }
        if dice.once_in(5) {
            let from = dice.of::<&[&str]>(&[&["worst"], &["poor", "worst"], &["fair"]]);
            vector.actions[at].from = from.iter().map(|code| (*code).into()).collect();
        }
    }
}

/// What files say of a firm's computers, and how many there are, now and then more than there are files of.
fn all_computers(vector: &mut Vector, dice: &mut Dice) {
    let of_all = |item: &Item| {
        let probe = item.probe.as_ref().filter(|probe| probe.everywhere)?;
        Some((item.id.clone(), probe.check.clone()))
    };
    let (items, checks): (Vec<ItemId>, Vec<CheckId>) = vector.items.iter().filter_map(of_all).unzip();
    if checks.is_empty() {
        return;
    }
    // Old looks at computers that nobody looks at again say nothing, and would keep the new ones from saying anything.
    vector
        .events
        .retain(|event| !matches!(event.body, Body::Computer { .. }));
    for item in items {
        say(
            vector,
            20 + dice.throw(20),
            Source::Declared,
            codes(&item, &["fair"]),
        );
    }
    let (pass, fail, warn) = (Verdict::Pass, Verdict::Fail, Verdict::Warn);
    for which in 0..=dice.throw(2) {
        let found = checks.iter().map(|check| Found {
            check: check.clone(),
            verdict: dice.of(&[pass, pass, pass, pass, pass, pass, pass, fail, warn]),
            reason: None,
        });
        let found = found.collect();
        let days_ago = dice.throw(20);
        let record = Computer {
            label: format!("computer {which}"),
            looked: DAY.saturating_sub(i64::try_from(days_ago).unwrap().days()),
            found,
        };
        let computer = ComputerId(Uuid::from_u128(which as u128));
        let record = Some(record);
        say(
            vector,
            days_ago,
            Source::Measured,
            Body::Computer { computer, record },
        );
    }
    if !dice.once_in(4) {
        let count = dice.of(&[1, 1, 2, 6]);
        say(
            vector,
            dice.throw(20),
            Source::Declared,
            Body::Computers { count },
        );
    }
}

/// Somebody looked, did the action some days later, and says so; then a check looks, or somebody says otherwise.
fn looks_and_what_was_done_after(vector: &mut Vector, dice: &mut Dice) {
    for action in vector.actions.clone() {
        if !dice.once_in(6) {
            continue;
        }
        let (since, Sets { item, code }) = (dice.throw(40), action.sets[0].clone());
        say(
            vector,
            since + dice.throw(30),
            Source::Seen,
            codes(&item, &[dice.of(&["fair", "poor"])]),
        );
        fate(vector, since, &action.id, ActionState::Done);
        say(vector, since, Source::Declared, codes(&item, &[code.as_str()]));
        let probe = vector
            .items
            .iter()
            .find(|known| known.id == item)
            .unwrap()
            .probe
            .clone();
        if let Some(probe) = probe.filter(|_| !dice.once_in(3)) {
            let body = Body::Fact {
                check: probe.check,
                verdict: dice.of(&[Verdict::Fail, Verdict::Fail, Verdict::Pass]),
                reason: None,
                evidence: BTreeMap::new(),
            };
            say(vector, dice.throw(2 * since + 1), Source::Measured, body);
        }
        say_otherwise(vector, dice, since, &item);
    }
}

/// Now and then something is said after an action was closed.
fn say_otherwise(vector: &mut Vector, dice: &mut Dice, closed: usize, item: &ItemId) {
    if dice.once_in(3) {
        let source = dice.of(&[Source::Declared, Source::Seen]);
        let code = dice.of(&["fair", "poor"]);
        say(vector, dice.throw(closed + 1), source, codes(item, &[code]));
    }
}

fn fate(vector: &mut Vector, days_ago: usize, action: &ActionId, to: ActionState) {
    let action = action.clone();
    say(vector, days_ago, Source::Declared, Body::Plan { action, to });
}

/// What people say of the lines of their plan.
fn fates_of_actions(vector: &mut Vector, dice: &mut Dice) {
    for action in vector.actions.clone() {
        if !dice.once_in(2) {
            continue;
        }
        let ahead = i64::try_from(dice.throw(60)).unwrap() - 30;
        let accepted = ActionState::Accepted {
            reason: "made up".into(),
            review: DAY.saturating_add(ahead.days()),
        };
        let since = dice.throw(LATELY);
        let to = dice.of(&[
            ActionState::Done,
            accepted.clone(),
            accepted,
            ActionState::NotForMe,
        ]);
        fate(vector, since, &action.id, to);
        if dice.once_in(2) {
            let again = dice.of(&[
                ActionState::Open,
                ActionState::InProgress,
                ActionState::InProgress,
            ]);
            fate(vector, dice.throw(since + 1), &action.id, again);
        }
        say_otherwise(vector, dice, since, &action.sets[0].item);
    }
}

/// Some events are dated after the day on which one looks.
fn clock_ahead(vector: &mut Vector, dice: &mut Dice) {
    for event in &mut vector.events {
        if dice.once_in(5) {
            let days = i64::try_from(dice.throw(50)).unwrap();
            event.date = DAY.saturating_add(days.days());
        }
    }
}

/// Everything within the last six weeks.
fn begun_lately(vector: &mut Vector) {
    for event in &mut vector.events {
        let ago = (DAY - event.date).get_days();
        event.date = DAY.saturating_sub((if ago > 0 { ago % 42 } else { ago }).days());
    }
}
