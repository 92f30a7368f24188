//! The promises of the method, each over ten thousand random worlds.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

mod parts;
mod world;

use domain::*;
use jiff::civil::Date;
use proptest::prelude::*;
use world::{DAY, world};

const TINY: f64 = 1e-9;

fn cases() -> ProptestConfig {
    ProptestConfig::with_cases(10_000)
}

/// Each of these evaluates a thousand draws.
fn few_cases() -> ProptestConfig {
    ProptestConfig::with_cases(200)
}

fn later(days: i32) -> Date {
    DAY.saturating_add(jiff::Span::new().days(days))
}

proptest! {
    #![proptest_config(cases())]

    /// Property 1.
    #[test]
    fn raising_a_level_never_raises_risk_at_either_end(world in world(), pick in any::<prop::sample::Index>(), up in 1usize..4) {
        let model = world.model();
        let before = world.evaluate(&model);
        let Some((at, raised)) = world.raised_answer(pick, up) else { return Ok(()) };
        let raised_world = world.with_answer(at, raised);
        let after = raised_world.evaluate(&model);
        prop_assume!(world.items().all(|item| before.shown(item) == after.shown(item)));
        let (before, after) = (before.snapshot().risk.total, after.snapshot().risk.total);
        prop_assert!(after.high <= before.high + TINY, "cautious {} -> {}", before.high, after.high);
        prop_assert!(after.low <= before.low + TINY, "favourable {} -> {}", before.low, after.low);
    }

    /// Property 2.
    #[test]
    fn not_knowing_never_lowers_risk_or_improves_the_word_or_raises_certainty(world in world(), pick in any::<prop::sample::Index>()) {
        let model = world.model();
        let Some(at) = world.answered(pick) else { return Ok(()) };
        let before = world.evaluate(&model).snapshot();
        let after = world.with_answer(at, Answer::Unknown).evaluate(&model).snapshot();
        prop_assert!(after.risk.total.high >= before.risk.total.high - TINY);
        prop_assert!(after.risk.total.rho_high >= before.risk.total.rho_high - TINY);
        prop_assert!(after.word <= before.word, "{:?} -> {:?}", before.word, after.word);
        prop_assert!(after.certainty <= before.certainty + TINY);
    }

    /// Property 3.
    #[test]
    fn not_applicable_on_a_blocking_practice_never_improves_the_word_unless_the_profile_confirms_it(
        world in world(), pick in any::<prop::sample::Index>(),
    ) {
        let model = world.model();
        let Some(at) = world.answered(pick).filter(|at| world.measures_blocking(*at)) else { return Ok(()) };
        let before = world.evaluate(&model).snapshot();
        let after = world.with_answer(at, Answer::NotApplicable("unconfirmed".into())).evaluate(&model).snapshot();
        prop_assert!(after.word <= before.word, "{:?} -> {:?}", before.word, after.word);
        prop_assert!(after.risk.total.high >= before.risk.total.high - TINY);
    }

    /// Property 4.
    #[test]
    fn the_band_contains_every_result_that_open_answers_would_give(world in world(), fill in prop::collection::vec(any::<prop::sample::Index>(), 12)) {
        let model = world.model();
        let open = world.evaluate(&model);
        let filled = world.filled(&fill).evaluate(&model);
        let (open_now, filled_now) = (open.snapshot(), filled.snapshot());
        let (outer, inner) = (&open_now.risk.total, &filled_now.risk.total);
        prop_assert!(outer.low <= inner.low + TINY && inner.high <= outer.high + TINY,
            "{}..{} does not contain {}..{}", outer.low, outer.high, inner.low, inner.high);
        prop_assert!(outer.rho_low <= inner.rho_low + TINY && inner.rho_high <= outer.rho_high + TINY,
            "rho {}..{} does not contain {}..{}", outer.rho_low, outer.rho_high, inner.rho_low, inner.rho_high);
        prop_assert!(filled_now.word_favourable <= open_now.word_favourable,
            "{:?} is better than {:?}", filled_now.word_favourable, open_now.word_favourable);
        for (practice, level) in &filled_now.protection {
            let bounds = open_now.protection.get(practice);
            prop_assert!(bounds.is_some_and(|bounds| bounds.low <= level.low + TINY && level.high <= bounds.high + TINY),
                "{practice}: {bounds:?} does not contain {level:?}");
        }
    }

    /// Property 5.
    #[test]
    fn the_same_events_give_the_same_snapshot_in_any_order(world in world(), by in any::<usize>()) {
        let model = world.model();
        let shuffled = world.shuffled(by);
        prop_assert_eq!(world.evaluate(&model).snapshot(), shuffled.evaluate(&model).snapshot());
    }

    /// Property 5.
    #[test]
    fn merging_is_commutative_associative_and_idempotent(a in world(), b in world(), c in world()) {
        let (a, b, c) = (&a.events, &b.events, &c.events);
        prop_assert_eq!(merge(a, b), merge(b, a));
        prop_assert_eq!(merge(&merge(a, b), c), merge(a, &merge(b, c)));
        prop_assert_eq!(merge(&merge(a, b), b), merge(a, b));
    }

    /// Property 7: the lint holds the catalogue to it; here, that the plan keeps to it.
    #[test]
    fn full_answers_trigger_no_action_and_every_lower_one_does(world in world()) {
        let model = world.model();
        let evaluation = world.evaluate(&model);
        let plan = evaluation.plan();
        for item in world.items() {
            let Some(state) = evaluation.item(item) else { continue };
            if evaluation.shown(item) == Shown::No || state.standing != Standing::Known || !world.has_action(item) {
                continue;
            }
            let called = plan.iter().any(|entry| entry.id.as_str() != FIND_OUT && entry.because.iter().any(|cause| cause.item.as_str() == item));
            let lower = world.lacks_best(item, &evaluation.counted(item));
            prop_assert!(lower || !called, "{item} is full: {state:?}");
            // An earlier line of the plan may hide a gated question, and then nothing is left to do about it.
            prop_assert!(called || !lower || world.is_gated(item), "{item} is lower: {state:?}");
        }
    }

    /// Property 8.
    #[test]
    fn doing_the_plan_in_order_makes_each_from_and_to_come_true(world in world()) {
        let model = world.model();
        let mut now = world.clone();
        for entry in world.evaluate(&model).plan() {
            if entry.id.as_str() == FIND_OUT {
                continue;
            }
            prop_assert!((now.evaluate(&model).snapshot().risk.total.high - entry.from).abs() < TINY, "from of {}", entry.id);
            now = now.done(&model, &entry);
            let after = now.evaluate(&model).snapshot().risk.total.high;
            prop_assert!((after - entry.to).abs() < TINY, "to of {}: printed {}, came {after}", entry.id, entry.to);
        }
    }

    /// Property 9.
    #[test]
    fn time_alone_never_lowers_risk_nor_raises_certainty(world in world(), day in 0i32..800, step in 1i32..60) {
        let model = world.model();
        let (today, then) = (world.evaluate_at(&model, later(day)).snapshot(), world.evaluate_at(&model, later(day + step)).snapshot());
        prop_assert!(then.risk.total.high >= today.risk.total.high - TINY);
        prop_assert!(then.certainty <= today.certainty + TINY);
    }

    /// Property 6: each day is what an evaluation on that day says, whenever one looks.
    #[test]
    fn a_day_of_the_history_is_the_evaluation_of_that_day(world in world(), day in 0i32..40) {
        let model = world.model();
        let history = history(&model, Pass::Full, &world.events, later(day));
        prop_assert!(history.days().windows(2).all(|pair| pair[0].date.tomorrow().unwrap() == pair[1].date));
        let sooner = domain::history(&model, Pass::Full, &world.events, later(day / 2));
        prop_assert_eq!(sooner.days(), &history.days()[..sooner.days().len()]);
        for day in history.days().iter().step_by(7) {
            let snapshot = world.evaluate_at(&model, day.date).snapshot();
            prop_assert_eq!(day.risk.high.to_bits(), snapshot.risk.total.high.to_bits());
            prop_assert_eq!(day.certainty.to_bits(), snapshot.certainty.to_bits());
            prop_assert_eq!((day.word, day.so_far), (snapshot.word, snapshot.so_far));
        }
    }

    /// Property 6: sums are additive over intervals.
    #[test]
    fn accumulated_risk_is_additive(world in world(), days in 0i32..60, cut in -30i32..60) {
        let model = world.model();
        let history = history(&model, Pass::Full, &world.events, later(days));
        let (start, cut, end) = (later(-400), later(cut.min(days)), later(days));
        let (whole, one, two) = (history.accumulated(start, end), history.accumulated(start, cut), history.accumulated(cut, end));
        prop_assert_eq!(whole.days, one.days + two.days);
        prop_assert!((whole.risk - one.risk - two.risk).abs() < TINY * 1e3);
        prop_assert!((whole.avoided - one.avoided - two.avoided).abs() < TINY * 1e3);
        prop_assert!(whole.burdens.windows(2).all(|pair| pair[0].risk_days >= pair[1].risk_days));
    }

    /// Finding out is never avoided: with one word on each item nothing was done, so nothing was avoided.
    #[test]
    fn nothing_is_avoided_by_finding_out(world in world(), days in 0i32..60) {
        let model = world.model();
        let mut world = world;
        let mut heard = std::collections::BTreeSet::new();
        world.events.sort_by_key(|event| (event.date, event.seq, event.id));
        world.events.retain(|event| match &event.body {
            Body::Answer { item, answer } => matches!(answer, Answer::Codes(_)) && heard.insert(item.clone()),
            _ => false,
        });
        let history = history(&model, Pass::Full, &world.events, later(days));
        for day in history.days() {
            prop_assert_eq!(day.undone.to_bits(), day.risk.high.to_bits());
        }
    }

    /// The steps of a comparison add up to the whole difference.
    #[test]
    fn the_causes_add_up_to_the_difference(world in world(), from in -40i32..20, days in 0i32..40) {
        let model = world.model();
        let (from, to) = (later(from), later(from + days));
        let changes = changes(&model, Pass::Full, &world.events, from, to);
        let (before, after) = (world.evaluate_at(&model, from).snapshot(), world.evaluate_at(&model, to).snapshot());
        let sum = |of: &dyn Fn(&Change) -> f64| changes.iter().map(of).sum::<f64>();
        let (risk, certainty) = (sum(&|change| change.risk), sum(&|change| change.certainty));
        prop_assert!((after.risk.total.high - before.risk.total.high - risk).abs() < TINY);
        prop_assert!((after.certainty - before.certainty - certainty).abs() < TINY);
        prop_assert!(changes.iter().all(|change| change.cause != ChangeCause::Lapsed || change.risk > -TINY));
    }

    /// What the plan promises of its first line is what the what-if shows.
    #[test]
    fn the_first_line_of_the_plan_is_what_the_what_if_shows(world in world()) {
        let model = world.model();
        let evaluation = world.evaluate(&model);
        let plan = evaluation.plan();
        prop_assert_eq!(evaluation.with_done(&[]).snapshot(), evaluation.snapshot());
        if let Some(first) = plan.iter().find(|entry| entry.id.as_str() != FIND_OUT) {
            let done = evaluation.with_done(std::slice::from_ref(&first.id)).snapshot();
            prop_assert!((done.risk.total.high - first.to).abs() < TINY, "{} is not {}", done.risk.total.high, first.to);
        }
    }

    /// Every number that is explained follows from its parts.
    #[test]
    fn what_is_explained_adds_up(world in world()) {
        let model = world.model();
        let evaluation = world.evaluate(&model);
        let (explanation, snapshot) = (evaluation.explanation(), evaluation.snapshot());
        let whole: f64 = explanation.scenarios.iter().map(|part| part.high).sum();
        prop_assert!((whole - snapshot.risk.total.high).abs() < TINY);
        for part in &explanation.scenarios {
            let left = |on| part.effects.iter().filter(|effect| effect.on == on).map(|effect| effect.factor).product::<f64>();
            let (likelihood, impact) = (left(On::Likelihood).max(0.05), left(On::Impact).max(0.05));
            prop_assert!((part.likelihood_left - likelihood).abs() < TINY && (part.impact_left - impact).abs() < TINY);
            prop_assert!((part.likelihood * likelihood * part.impact * impact - part.high).abs() < TINY, "{part:?}");
        }
        for part in explanation.practices.iter().filter(|part| !part.possible) {
            let sure = part.items.iter().all(|item| !item.possible)
                && part.items.iter().all(|item| !item.codes.is_empty());
            let weight: f64 = part.items.iter().map(|item| item.weight).sum();
            let mean = part.items.iter().map(|item| item.lo * item.weight).sum::<f64>() / weight;
            prop_assert!(!sure || (mean - part.low).abs() < TINY, "{mean} is not {}", part.low);
        }
    }

    /// Property 10.
    #[test]
    fn words_follow_the_gate_and_the_so_far_rule(world in world()) {
        let model = world.model();
        let snapshot = world.evaluate(&model).snapshot();
        if !snapshot.gates.is_empty() {
            prop_assert!(snapshot.word <= Word::NeedsAttention);
        }
        if snapshot.so_far {
            prop_assert!(snapshot.word >= Word::NeedsAttention);
        }
        prop_assert!(snapshot.word <= snapshot.word_favourable);
        let unanswered_blocking = world.items().enumerate().any(|(at, item)| {
            world.measures_blocking(at) && world.evaluate(&model).shown(item) == Shown::Yes
                && world.evaluate(&model).item(item).is_some_and(|state| state.standing == Standing::Unanswered)
        });
        prop_assert_eq!(snapshot.so_far, unanswered_blocking);
    }

    #[test]
    fn every_number_is_within_its_range(world in world()) {
        let model = world.model();
        let snapshot = world.evaluate(&model).snapshot();
        let total = &snapshot.risk.total;
        prop_assert!((0.0..=1.0).contains(&snapshot.certainty));
        prop_assert!(0.0 <= total.rho_low && total.rho_low <= total.rho_high && total.rho_high <= 1.0, "{total:?}");
        prop_assert!(total.floor <= total.high + TINY && total.low <= total.high + TINY && total.high <= total.inherent + TINY, "{total:?}");
        for level in snapshot.protection.values() {
            prop_assert!(0.0 <= level.low && level.low <= level.high && level.high <= 1.0, "{level:?}");
        }
        let json = serde_json::to_string(&snapshot).unwrap();
        prop_assert_eq!(serde_json::from_str::<Snapshot>(&json).unwrap().plan.len(), snapshot.plan.len());
    }
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn equal_rank_is_where_lines_swap_and_the_same_plan_gets_the_same_ranks(world in world()) {
        let model = world.model();
        let evaluation = world.evaluate(&model);
        let (ranks, sensitivity) = (evaluation.ranks(), evaluation.sensitivity());
        prop_assert_eq!(&ranks, &world.evaluate(&world.model()).ranks());
        prop_assert_eq!(&sensitivity, &world.evaluate(&world.model()).sensitivity());
        prop_assert_eq!(ranks.len(), evaluation.plan().len());
        prop_assert_eq!(ranks.len(), sensitivity.swaps.len());
        let mut above = 0;
        for ((place, rank), swaps) in (1..).zip(&ranks).zip(&sensitivity.swaps) {
            prop_assert_eq!(*rank, if *swaps > 0.2 { above } else { place }, "line {} of {:?}", place, sensitivity);
            above = *rank;
        }
        let shares = sensitivity.swaps.iter().chain([&sensitivity.first_stays]);
        prop_assert!(shares.into_iter().all(|share| (0.0..=1.0).contains(share)), "{sensitivity:?}");
        prop_assert!(-1.0 <= sensitivity.tau_low && sensitivity.tau_low <= 1.0, "{sensitivity:?}");
        prop_assert!(-1.0 <= sensitivity.tau_mean && sensitivity.tau_mean <= 1.0, "{sensitivity:?}");
    }

    #[test]
    fn strengths_that_are_certain_leave_the_order_as_it_is(world in world()) {
        let mut world = world;
        for effect in &mut world.catalogue.effects {
            effect.range = [effect.value; 2];
        }
        let model = world.model();
        let evaluation = world.evaluate(&model);
        let sensitivity = evaluation.sensitivity();
        prop_assert_eq!((sensitivity.tau_mean, sensitivity.tau_low, sensitivity.first_stays), (1.0, 1.0, 1.0));
        prop_assert!(sensitivity.swaps.iter().all(|swaps| *swaps == 0.0), "{sensitivity:?}");
        prop_assert!(evaluation.ranks().into_iter().zip(1..).all(|(rank, place)| rank == place));
    }
}
