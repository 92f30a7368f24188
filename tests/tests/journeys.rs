//! Whole journeys through `app`, without a window: what a person does, and what must be true afterwards.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "support/desk.rs"]
mod desk;
#[path = "support/marta.rs"]
mod marta;

use app::dto::{
    ActionAssignment, ActionChange, Answer, CopyKey, FirstRun, Protection, ScenarioPart, SimplerAnswer,
    SourceRow, UnlockKey,
};
use app::jiff::civil::{DateTime, date};
use app::{App, Assessed, Desk, PlanFormat, Replay};
use desk::{at, by_passphrase, first_run, open_at};
use marta::{begun, unlocked};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

fn code(code: &str) -> Answer {
    Answer::Codes {
        codes: vec![code.into()],
    }
}

fn assigned(action: &str, owner: &str, due: &str) -> ActionAssignment {
    ActionAssignment {
        action: action.into(),
        owner: owner.into(),
        due: Some(due.into()),
        note: String::new(),
    }
}

/// Answers everything that is open with the option at `pick`, counted from the best.
fn answer_all(app: &mut App, pick: usize) -> u32 {
    let mut answered = 0;
    let mut next = app.home_screen().unwrap().resume.map(|resume| resume.item);
    while let Some(item) = next {
        let question = app.question(&item).unwrap();
        let option = &question.options[pick.min(question.options.len() - 1)];
        next = app.answer(&item, code(option), false).unwrap().next;
        answered += 1;
        assert!(answered < 200, "the questionnaire must come to an end");
    }
    answered
}

fn look(app: &mut App, bundle: &str) -> app::dto::ChecksRun {
    let bundle = fixtures().join(bundle);
    let replay = Replay::open(&bundle).unwrap();
    let run = app.look().run(&replay, &mut |_| {}, &AtomicBool::new(false));
    app.keep_run(run).unwrap()
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/checks/fixtures")
}

#[test]
fn everything_is_still_there_after_closing() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    app.answer("backup-frequency", code("weekly"), false).unwrap();
    app.note(Some("backup-frequency"), "Disco azul").unwrap();
    let before = (app.question("backup-frequency").unwrap(), app.outcome().unwrap());
    drop(app);
    let app = unlocked(folder.path(), at());
    assert_eq!(
        (app.question("backup-frequency").unwrap(), app.outcome().unwrap()),
        before
    );
    assert_eq!(app.home_screen().unwrap().name, "Marta");
}

#[test]
fn a_first_pass_of_twelve_gives_a_result_without_alarm_and_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    assert!(
        app.home_screen().unwrap().headline.is_none(),
        "nothing is said before anything is known"
    );
    app.answer("bank-phone", code("message"), false).unwrap();
    let early = app.outcome().unwrap().headline;
    assert!(
        early.so_far && early.word == "needs-attention",
        "no alarm while essential questions are open"
    );
    assert_eq!(answer_all(&mut app, 9), 11);
    let outcome = app.outcome().unwrap();
    assert!(!outcome.headline.so_far);
    assert_eq!(outcome.headline.word, "critical");
    assert!(outcome.actions >= 10 && outcome.first.len() == 3, "{outcome:?}");
    assert!(app.home_screen().unwrap().resume.is_none());
}

#[test]
fn the_best_answers_leave_nothing_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    app.set_pass("full").unwrap();
    answer_all(&mut app, 0);
    let outcome = app.outcome().unwrap();
    assert_eq!(
        (outcome.headline.word.as_str(), outcome.actions),
        ("strong", 0),
        "{:?}",
        outcome.first
    );
    assert!(outcome.gates.is_empty());
}

/// A home has no staff, no website and no clients; what it is asked depends on who lives there.
#[test]
fn a_home_is_asked_its_own_questions() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&FirstRun {
        audience: "citizen".into(),
        minutes: 60,
        ..first_run("Familia Robles", by_passphrase())
    })
    .unwrap();
    let questionnaire = app.questionnaire().unwrap();
    assert_eq!(questionnaire.pack, "citizen");
    let context: Vec<&str> = questionnaire
        .profile
        .iter()
        .map(|field| field.key.as_str())
        .collect();
    assert_eq!(context, ["household", "transfers"]);

    let asks = |app: &App, item: &str| {
        let areas = app.questionnaire().unwrap().areas;
        areas
            .iter()
            .any(|area| area.items.iter().any(|known| known == item))
    };
    for (household, own, other) in [
        ("young", "threat-told", "child-device"),
        ("senior", "trusted-person", "threat-told"),
        ("family", "child-device", "trusted-person"),
    ] {
        app.set_profile("household", household).unwrap();
        assert!(asks(&app, own) && !asks(&app, other), "{household}");
    }
    app.set_pass("full").unwrap();
    answer_all(&mut app, 0);
    let outcome = app.outcome().unwrap();
    assert_eq!((outcome.headline.word.as_str(), outcome.actions), ("strong", 0));
}

#[test]
fn a_done_action_improves_the_result_and_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    answer_all(&mut app, 9);
    let before = app.outcome().unwrap();
    let first = before.first[0].id.clone();
    let change = |state: &str| ActionChange {
        action: first.clone(),
        state: state.into(),
        reason: String::new(),
        review: None,
    };
    let plan = app.change_action(&change("done")).unwrap();
    assert!(
        plan.closed
            .iter()
            .any(|action| action.id == first && action.state == "done")
    );
    assert!(
        app.outcome().unwrap().risk.high < before.risk.high,
        "done counts at once, as declared"
    );
    app.change_action(&change("open")).unwrap();
    assert_eq!(
        app.outcome().unwrap(),
        before,
        "undoing leaves everything as it was"
    );
}

#[test]
fn what_the_computer_shows_limits_what_was_said_and_may_be_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    app.set_pass("full").unwrap();
    app.answer("disk-encrypted", code("whole"), false).unwrap();
    let bundle = bundle_with("disk.system_encrypted", "fail");
    look(&mut app, &bundle);
    let finding = app
        .outcome()
        .unwrap()
        .findings
        .into_iter()
        .find(|finding| finding.item == "disk-encrypted");
    assert_eq!(finding.map(|finding| finding.seen).as_deref(), Some("no"));

    let bundle = bundle_with("disk.system_encrypted", "pass");
    app.answer("disk-encrypted", Answer::Unknown, false).unwrap();
    let run = look(&mut app, &bundle);
    assert!(
        run.suggestions
            .iter()
            .any(|suggestion| suggestion.item == "disk-encrypted" && suggestion.code == "whole")
    );
    app.confirm_suggestions(&["disk-encrypted".into()]).unwrap();
    let outcome = app.outcome().unwrap();
    assert!(outcome.findings.is_empty());
    assert_eq!(
        outcome.basis.measured, 1,
        "a confirmed measurement counts as measured"
    );
}

/// Some fixture bundle in which a check gives a verdict.
fn bundle_with(check: &str, verdict: &str) -> String {
    let mut names: Vec<String> = std::fs::read_dir(fixtures())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let desk = Desk::new();
    let has = |name: &String| {
        let replay = Replay::open(&fixtures().join(name)).unwrap();
        let run = desk.check(&replay, replay.now());
        let json = serde_json::to_value(&run).unwrap();
        json["checks"]
            .as_array()
            .unwrap()
            .iter()
            .any(|row| row["id"] == check && row["verdict"] == verdict)
    };
    names
        .into_iter()
        .find(has)
        .expect("every check owns a fixture for each verdict")
}

#[test]
fn an_old_answer_lapses_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    drop({
        let mut app = begun(folder.path());
        answer_all(&mut app, 0);
        app
    });
    let later = date(2027, 6, 23).at(9, 0, 0, 0);
    let app = unlocked(folder.path(), later);
    let home = app.home_screen().unwrap();
    assert!(
        home.lapsed
            .iter()
            .any(|lapsed| lapsed.item == "backup-frequency" && lapsed.held_until == "2027-05-23")
    );
    assert!(
        app.outcome().unwrap().risk.high > 0.0,
        "risk grows with no new answer"
    );
}

/// Somebody who says "I do not know" and then answers a yes or no never chose the option that this counts as.
#[test]
fn what_was_said_to_a_simpler_question_is_quoted_as_it_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    for (item, said) in [("backup-disconnected", "no"), ("disk-encrypted", "yes")] {
        app.answer(item, Answer::Unknown, false).unwrap();
        let easier = app.question(item).unwrap().easier.unwrap().item;
        app.answer(&easier, code(said), false).unwrap();
    }
    let simpler = |item: &str, said: &str| {
        Some(SimplerAnswer {
            item: format!("{item}-easy"),
            codes: vec![said.into()],
        })
    };
    let part = |app: &App, item: &str| {
        let practices = app.explanation().unwrap().practices;
        let mut parts = practices.into_iter().flat_map(|practice| practice.items);
        parts.find(|part| part.item == item).unwrap()
    };
    let copy = part(&app, "backup-disconnected");
    assert_eq!(copy.simpler, simpler("backup-disconnected", "no"));
    assert!(
        copy.counted.is_empty(),
        "nobody chose an option: {:?}",
        copy.counted
    );
    let plan = app.plan().unwrap();
    let actions = plan.groups.iter().flat_map(|group| &group.actions);
    let mut because = actions.flat_map(|action| &action.because);
    assert!(because.any(|because| because.simpler && because.item == "backup-disconnected-easy"));

    look(&mut app, &bundle_with("disk.system_encrypted", "fail"));
    let findings = app.outcome().unwrap().findings;
    let disk = findings
        .iter()
        .find(|finding| finding.item == "disk-encrypted")
        .unwrap();
    assert_eq!(disk.simpler, simpler("disk-encrypted", "yes"));
    assert_eq!(
        part(&app, "disk-encrypted").counted,
        ["no"],
        "what the computer shows is stronger"
    );
    drop(app);

    let app = unlocked(folder.path(), date(2028, 2, 1).at(9, 0, 0, 0));
    let lapsed = app.home_screen().unwrap().lapsed;
    let copy = lapsed
        .iter()
        .find(|row| row.item == "backup-disconnected")
        .unwrap();
    assert_eq!(copy.simpler, simpler("backup-disconnected", "no"));
}

#[test]
fn the_clock_going_back_never_dates_an_answer_before_the_last_one() {
    let folder = tempfile::tempdir().unwrap();
    drop({
        let mut app = begun(folder.path());
        app.answer("bank-phone", code("written"), false).unwrap();
        app
    });
    let mut app = unlocked(folder.path(), date(2016, 1, 1).at(9, 0, 0, 0));
    app.answer("bank-phone", code("message"), false).unwrap();
    drop(app);
    let app = unlocked(folder.path(), at());
    assert_eq!(
        app.question("bank-phone").unwrap().answer,
        Some(code("message")),
        "order is by sequence"
    );
}

/// Everything that a day's screens say of the result.
fn seen(app: &App) -> String {
    let home = app.home_screen().unwrap();
    format!(
        "{:?} {:?} {:?} {:?}",
        home.headline,
        home.lapsed,
        app.outcome().unwrap(),
        app.plan().unwrap()
    )
}

#[test]
fn a_clock_that_ran_ahead_or_back_takes_no_answer_and_lets_none_lapse() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    answer_all(&mut app, 0);
    let right = seen(&app);
    assert_eq!(app.home_screen().unwrap().vault.ahead, None);
    drop(app);

    let ahead = unlocked(folder.path(), date(2036, 11, 23).at(10, 30, 0, 0));
    assert!(
        !ahead.home_screen().unwrap().lapsed.is_empty(),
        "ten years are long"
    );
    drop(ahead);
    let back = unlocked(folder.path(), date(2016, 2, 29).at(0, 0, 0, 0));
    let home = back.home_screen().unwrap();
    assert_eq!(home.vault.ahead.as_deref(), Some("2026-11-23"), "it says so");
    assert!(
        home.headline.is_some() && home.lapsed.is_empty(),
        "nothing is gone, nothing has lapsed"
    );
    drop(back);
    let again = unlocked(folder.path(), at());
    assert_eq!(seen(&again), right, "looking with a wrong clock changes nothing");
}

#[test]
fn an_answer_of_a_clock_that_ran_ahead_counts_and_gives_way_to_a_newer_one() {
    let folder = tempfile::tempdir().unwrap();
    drop(begun(folder.path()));
    let mut ahead = unlocked(folder.path(), date(2036, 11, 23).at(10, 30, 0, 0));
    ahead.answer("bank-phone", code("message"), false).unwrap();
    drop(ahead);
    let mut app = unlocked(folder.path(), at());
    assert_eq!(
        app.home_screen().unwrap().vault.ahead.as_deref(),
        Some("2036-11-23")
    );
    assert_eq!(app.question("bank-phone").unwrap().answer, Some(code("message")));
    let before = seen(&app);
    app.answer("bank-phone", code("written"), false).unwrap();
    assert_ne!(seen(&app), before, "what was said last is what counts");
    drop(app);
    let app = unlocked(folder.path(), date(2026, 11, 24).at(9, 0, 0, 0));
    assert_eq!(app.question("bank-phone").unwrap().answer, Some(code("written")));
}

/// A year in four visits: everything bad, a few things done, something put off, and a look at the whole.
#[test]
fn the_history_tells_what_was_done_what_ran_out_and_what_came_together() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    assert_eq!(app.history().unwrap().days, []);
    answer_all(&mut app, 9);
    let first = app.history().unwrap();
    assert_eq!(
        (first.days.len(), first.accumulated.days),
        (1, 0),
        "today has not ended"
    );
    drop(app);

    let mut app = unlocked(folder.path(), date(2026, 12, 3).at(9, 0, 0, 0));
    let action = app.plan().unwrap().groups[0].actions[0].id.clone();
    app.change_action(&ActionChange {
        action: action.clone(),
        state: "done".into(),
        reason: String::new(),
        review: None,
    })
    .unwrap();
    drop(app);

    let app = unlocked(folder.path(), date(2027, 8, 1).at(9, 0, 0, 0));
    let history = app.history().unwrap();
    let moments: Vec<&str> = history
        .moments
        .iter()
        .map(|moment| moment.day.date.as_str())
        .collect();
    assert_eq!(moments[..2], ["2026-11-23", "2026-12-03"]);
    assert_eq!(
        history.moments[1].done,
        [action],
        "told once, as done and not as answers"
    );
    assert!(history.moments[1].moved.is_empty());
    let lapsed = history.moments.iter().flat_map(|moment| &moment.moved);
    assert!(
        lapsed.filter(|moved| moved.cause == "lapsed").count() > 0,
        "half-year answers have run out"
    );
    let sums = &history.accumulated;
    assert_eq!((sums.days, sums.from.as_deref()), (251, Some("2026-11-23")));
    assert!(sums.avoided > 0.0 && sums.risk_days > 0.0 && sums.burdens.len() == 3);
    let compared = app.compare("2026-11-23", "2026-12-03").unwrap();
    let moved: f64 = compared.moved.iter().map(|moved| moved.risk).sum();
    let whole = compared.after.risk.high - compared.before.risk.high;
    assert!(whole < 0.0 && (moved - whole).abs() < 1e-9, "the causes add up");
    for (from, to) in [
        ("2026-12-03", "2026-11-23"),
        ("2026-11-22", "2026-12-03"),
        ("hoy", "2026-12-03"),
    ] {
        assert_eq!(
            app.compare(from, to).unwrap_err().code,
            "no-such-days",
            "{from} {to}"
        );
    }
}

/// Trying an action out shows what doing it brings, and changes nothing.
#[test]
fn what_is_tried_out_comes_true_when_it_is_done_and_changes_nothing_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    answer_all(&mut app, 9);
    let before = app.plan().unwrap();
    let first = before
        .groups
        .iter()
        .flat_map(|group| &group.actions)
        .find(|action| action.rank == 1);
    let first = first.unwrap().id.clone();
    let would = app.what_if(std::slice::from_ref(&first)).unwrap();
    assert!(would.high < before.risk.high);
    assert_eq!(app.plan().unwrap(), before);
    assert_eq!(
        app.what_if(&["nonsense".to_owned()]).unwrap_err().code,
        "unknown-action"
    );
    let done = app.change_action(&ActionChange {
        action: first,
        state: "done".into(),
        reason: String::new(),
        review: None,
    });
    let now = done.unwrap().risk;
    assert!((now.high - would.high).abs() < 1e-9, "{now:?} is not {would:?}");
}

/// The plan in a calendar and in a spreadsheet: what is due, what runs out, and nothing that a spreadsheet would run.
#[test]
fn the_plan_goes_into_a_calendar_and_into_a_spreadsheet() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    answer_all(&mut app, 1);
    let action = app.plan().unwrap().groups[0].actions[0].id.clone();
    let to = ActionAssignment {
        note: "Pedir presupuesto".into(),
        ..assigned(&action, "=HYPERLINK(\"http://x\")", "2027-01-15")
    };
    let planned = app.assign_action(&to).unwrap();
    assert_eq!(planned.groups[0].actions[0].note, "Pedir presupuesto");
    let write = |name: &str, format| {
        let path = folder.path().join(name);
        app.export_plan_data(&path, format).unwrap();
        std::fs::read_to_string(path).unwrap()
    };
    let calendar = write("plan.ics", PlanFormat::Calendar);
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(
        calendar.contains(&format!("UID:due-{action}@")) && calendar.contains("DTSTART;VALUE=DATE:20270115")
    );
    // Valid for six months from the day of the answer.
    assert!(
        calendar.contains("UID:lapse-backup-frequency@") && calendar.contains("DTSTART;VALUE=DATE:20270523")
    );
    assert_eq!(
        calendar,
        write("again.ics", PlanFormat::Calendar),
        "the same plan, the same file"
    );
    let rows = write("plan.csv", PlanFormat::Spreadsheet);
    assert!(
        rows.starts_with("rank,id,title,") && rows.contains(&action) && rows.contains("Pedir presupuesto")
    );
    assert!(
        rows.contains("'=HYPERLINK") && !rows.contains(",=") && !rows.contains("\"="),
        "{rows}"
    );
    let json: serde_json::Value = serde_json::from_str(&write("plan.json", PlanFormat::Json)).unwrap();
    assert_eq!(
        json[0]["owner"], "=HYPERLINK(\"http://x\")",
        "data stays as it was typed"
    );
}

/// What is due comes to mind a week before, stays once its day has passed, and goes when it is done.
#[test]
fn what_is_due_is_called_to_mind() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    answer_all(&mut app, 9);
    let actions = app
        .plan()
        .unwrap()
        .groups
        .into_iter()
        .flat_map(|group| group.actions);
    let ids: Vec<String> = actions.take(2).map(|action| action.id).collect();
    app.assign_action(&assigned(&ids[0], "Ana", "2026-12-24"))
        .unwrap();
    app.change_action(&ActionChange {
        action: ids[1].clone(),
        state: "accepted".into(),
        reason: "en obras".into(),
        review: Some("2026-12-20".into()),
    })
    .unwrap();
    drop(app);
    let reminded = |month, day| {
        let app = unlocked(folder.path(), date(2026, month, day).at(9, 0, 0, 0));
        let reminders = app.home_screen().unwrap().reminders;
        reminders
            .into_iter()
            .map(|reminder| (reminder.kind, reminder.date, reminder.overdue))
            .collect::<Vec<_>>()
    };
    let review = |overdue| ("review".to_owned(), "2026-12-20".to_owned(), overdue);
    let due = |overdue| ("due".to_owned(), "2026-12-24".to_owned(), overdue);
    assert_eq!(reminded(12, 10), []);
    assert_eq!(reminded(12, 17), [review(false), due(false)]);
    assert_eq!(reminded(12, 31), [review(true), due(true)]);
    let mut app = unlocked(folder.path(), date(2026, 12, 31).at(9, 0, 0, 0));
    app.change_action(&ActionChange {
        action: ids[0].clone(),
        state: "done".into(),
        reason: String::new(),
        review: None,
    })
    .unwrap();
    let left = app.home_screen().unwrap().reminders;
    assert_eq!(
        left.iter().map(|reminder| &reminder.action).collect::<Vec<_>>(),
        [&ids[1]]
    );
}

/// What was printed is kept, and told again only if the same day would read otherwise now.
#[test]
fn a_printed_plan_is_told_again_only_if_it_would_read_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    answer_all(&mut app, 1);
    for name in ["uno.pdf", "dos.pdf"] {
        app.export_plan(&folder.path().join(name), "es").unwrap();
    }
    assert_eq!(app.history().unwrap().outdated, [], "nothing has changed since");
}

/// Every number of the result opens down to its parts, and the parts make the number.
#[test]
fn every_number_opens_to_parts_that_add_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    app.set_pass("full").unwrap();
    answer_all(&mut app, 1);
    app.answer("backup-disconnected", Answer::Unknown, false).unwrap();
    look(&mut app, "debian-11-es-bad-laptop");
    let (outcome, explanation) = (app.outcome().unwrap(), app.explanation().unwrap());

    let total = &explanation.total;
    let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
    let sum = |of: &dyn Fn(&ScenarioPart) -> f64| explanation.scenarios.iter().map(of).sum::<f64>();
    assert!(near(sum(&|part| part.risk.high), total.risk.high));
    assert!(near(sum(&|part| part.likelihood * part.impact), total.inherent));
    assert!(near(
        (total.risk.high - total.floor) / (total.inherent - total.floor),
        outcome.risk.high
    ));
    assert_eq!(explanation.headline, outcome.headline);
    for part in &explanation.scenarios {
        let left = |side: &str| -> f64 {
            let effects = part.effects.iter().filter(|effect| effect.on == side);
            effects.map(|effect| 1.0 - effect.now.low).product()
        };
        assert!(near(
            part.likelihood * left("likelihood").max(0.05),
            part.likelihood_now
        ));
        assert!(near(part.impact * left("impact").max(0.05), part.impact_now));
        assert!(near(part.likelihood_now * part.impact_now, part.risk.high));
    }

    let levels = (outcome.practices.iter()).map(|level| (&level.id, level.low, level.high));
    let parts = (explanation.practices.iter()).map(|part| (&part.id, part.level.low, part.level.high));
    assert!(levels.eq(parts), "the same practices in the same order");
    for part in &explanation.practices {
        let weight: f64 = part.items.iter().map(|item| item.weight).sum();
        let mean = part
            .items
            .iter()
            .map(|item| item.level.low * item.weight)
            .sum::<f64>()
            / weight;
        let sure = !part.possible && part.items.iter().all(|item| !item.possible);
        assert!(!sure || near(mean, part.level.low), "{}", part.id);
    }
    let items = || explanation.practices.iter().flat_map(|part| &part.items);
    let open = items().find(|item| item.item == "backup-disconnected").unwrap();
    assert!(open.answer == Some(Answer::Unknown) && open.counted.is_empty());
    assert!(
        near(open.level.high - open.level.low, 1.0),
        "what is not known may be anything"
    );
    let disk = items().find(|item| item.item == "disk-encrypted").unwrap();
    assert!(
        disk.source.as_deref() == Some("measured") && disk.check.is_some(),
        "{disk:?}"
    );

    let linked = |source: &&SourceRow| source.link.is_some();
    let source = explanation.sources.iter().find(linked).unwrap();
    let link = source.link.as_ref().unwrap();
    assert!(app.link(&link.id).unwrap().contains(&link.host));
    let effects = || explanation.scenarios.iter().flat_map(|part| &part.effects);
    let known = |place: &u32| (*place as usize) < explanation.sources.len();
    assert!(effects().all(|effect| effect.sources.iter().all(known)));
}

/// A plan made of a file of events, in words.
fn plan_of(events: &str, at: DateTime) -> Assessed {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../questionnaires/examples");
    let desk = Desk::new();
    let statement = desk.read_events("self-employed", &examples.join(events)).unwrap();
    desk.assess(statement, None, at, "es").unwrap()
}

/// The plan tells of the same days, points and sums as the history, and of none before there are two.
#[test]
fn the_plan_tells_how_the_risk_moved_once_there_is_something_to_compare() {
    let today = date(2026, 11, 23).at(10, 30, 0, 0);
    let Assessed { snapshot, report, .. } = plan_of("translator.json", today);
    let over_time = report.over_time.unwrap();
    let last = over_time.timeline.steps.last().unwrap();
    assert!(
        (last.high - snapshot.risk.total.high).abs() < 1e-9,
        "the line ends where the result is"
    );
    let ordered = over_time
        .timeline
        .steps
        .windows(2)
        .all(|pair| pair[0].at < pair[1].at);
    assert!(ordered && last.at <= over_time.timeline.end);
    let (least, most) = (
        over_time.timeline.levels.first().unwrap(),
        over_time.timeline.levels.last().unwrap(),
    );
    let inside = |points: f64| least.at <= points && points <= most.at;
    assert!(
        over_time
            .timeline
            .steps
            .iter()
            .all(|step| inside(step.low) && inside(step.undone))
    );
    let dots = over_time.timeline.steps.iter().filter(|step| step.event).count();
    let rows = &over_time.table.rows;
    assert_eq!(dots + 1, rows.len(), "each dot has its row, and so has today");
    assert!(
        rows[0][1].ends_with("18") && rows[1][1] == "17",
        "answers have lost weight since: {:?}",
        &rows[..2]
    );
    assert!(over_time.title.contains("56 a 18"), "{}", over_time.title);
    let first = rows.last().unwrap();
    assert!(
        first[1].ends_with("56"),
        "the table ends where the title begins: {first:?}"
    );
    let labels: Vec<&str> = over_time
        .sums
        .groups
        .iter()
        .map(|pair| pair.label.as_str())
        .collect();
    let expected = [
        "Riesgo acumulado en el tiempo",
        "Riesgo evitado",
        "Donde más ha faltado",
        "Qué ha movido el riesgo",
    ];
    assert_eq!(labels, expected);

    let first_day = plan_of("translator.json", date(2026, 1, 12).at(10, 30, 0, 0));
    assert_eq!(first_day.report.over_time, None);
}

/// The annex takes the result apart: every number it names stands in its lists.
#[test]
fn the_annex_takes_the_result_apart() {
    let Assessed { snapshot, report, .. } = plan_of("workshop.json", date(2026, 11, 23).at(10, 30, 0, 0));
    let annex = report.annex;
    let asked: Vec<&str> = annex
        .answers
        .groups
        .iter()
        .flat_map(|group| &group.answers)
        .filter_map(|answer| answer.question.split_once(". ").map(|(number, _)| number))
        .collect();
    let account = &annex.account;
    assert_eq!(account.practices.groups.len(), snapshot.protection.len());
    for practice in &account.practices.groups {
        assert!(!practice.answers.is_empty(), "{}", practice.practice);
        for answer in practice.answers.split("), ") {
            let number = answer.split(' ').next().unwrap();
            assert!(asked.contains(&number), "{answer} is not among the answers");
        }
    }
    assert_eq!(account.scenarios.groups.len(), snapshot.risk.scenarios.len());
    let effects = account
        .scenarios
        .groups
        .iter()
        .flat_map(|scenario| &scenario.effects);
    let mut cited: Vec<usize> = effects
        .filter(|row| row.sources != "estimación nuestra")
        .flat_map(|row| row.sources.split(", "))
        .map(|number| number.parse().unwrap())
        .collect();
    cited.sort_unstable();
    cited.dedup();
    let listed: Vec<usize> = (1..=annex.sources.groups.len()).collect();
    assert_eq!(
        cited, listed,
        "every source is cited, and every cited source is listed"
    );
    let share = (snapshot.risk.total.rho_high * 100.0).round();
    let told: Vec<&str> = account
        .total
        .groups
        .iter()
        .map(|pair| pair.value.as_str())
        .collect();
    let formula = format!("= {share} de 100");
    assert!(told.iter().any(|told| told.contains(&formula)), "{told:?}");
}

#[test]
fn two_peoples_files_merge_by_union_and_again_without_effect() {
    let (mine, theirs) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = mine.path().join("evaluacion.json");
    let mut app = begun(mine.path());
    app.answer("bank-phone", code("written"), false).unwrap();
    app.export_assessment(&file).unwrap();

    let mut other = begun(theirs.path());
    let imported = other.import_assessment(&file).unwrap();
    assert!(imported.added > 0 && imported.known == 0);
    assert_eq!(
        other.question("bank-phone").unwrap().answer,
        Some(code("written")),
        "the file's assessment is open now"
    );
    other.answer("updates-delay", code("days"), false).unwrap();
    let again = other.import_assessment(&file).unwrap();
    assert_eq!(
        other.question("updates-delay").unwrap().answer,
        Some(code("days")),
        "what came later stays"
    );
    assert_eq!((again.added, again.known), (0, imported.added));
}

#[test]
fn a_broken_assessment_file_changes_nothing_and_says_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    let before = app.outcome().unwrap();
    let file = folder.path().join("roto.json");
    for broken in ["", "[]", "{\"format\":\"other/9\"}", "{\"format\":", "\u{feff}{}"] {
        std::fs::write(&file, broken).unwrap();
        let failure = app.import_assessment(&file).unwrap_err();
        assert!(failure.code.starts_with("content-"), "{broken}: {failure:?}");
        assert_eq!(failure.args["file"], app::dto::Value::Text("roto.json".into()));
    }
    assert_eq!(app.outcome().unwrap(), before);
}

#[test]
fn a_recovery_code_opens_the_vault_on_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    let code = app.new_recovery_code().unwrap();
    let asked: Vec<String> = code
        .ask
        .iter()
        .map(|at| code.groups[*at as usize - 1].to_lowercase())
        .collect();
    assert!(
        !app.confirm_recovery_code(&["XXXX".into(), "YYYY".into()])
            .unwrap()
    );
    assert!(app.confirm_recovery_code(&asked).unwrap());
    assert!(app.home_screen().unwrap().vault.recovery_confirmed);
    drop(app);
    let mut app = open_at(folder.path(), at());
    app.unlock(&UnlockKey::Recovery {
        text: code.groups.join("-"),
    })
    .unwrap();
    assert_eq!(app.home_screen().unwrap().name, "Marta");
}

#[test]
fn what_the_recovery_sheet_says_opens_the_vault() {
    for (language, name, heading) in [("es", "Marta", "Tucódigo1234"), ("en", "", "Yourcode1234")] {
        let folder = tempfile::tempdir().unwrap();
        let mut app = open_at(folder.path(), at());
        app.first_run(&first_run(name, by_passphrase())).unwrap();
        app.set_language(language).unwrap();
        let code = app.new_recovery_code().unwrap();
        let path = folder.path().join(app.recovery_sheet_file_name());
        let exported = app.save_recovery_sheet(&path).unwrap();
        assert_eq!((exported.pages, exported.uncovered.as_str()), (1, ""));
        assert_eq!(
            app.exported().unwrap(),
            path,
            "the desktop may open it, to print it"
        );
        let shown = text_of(&path);
        assert!(name.is_empty() || shown.contains(name));
        let vault = vault_folder(folder.path());
        assert!(shown.contains(&vault[..8]), "the sheet of {vault} says: {shown}");
        // As a person copies it: the groups in the order of their numbers.
        let page = shown.replace(' ', "");
        let rows = page.split(heading).nth(1).unwrap();
        let (first, rest) = rows.split_at(16);
        let second = &rest.strip_prefix("567").unwrap()[..12];
        let typed = format!("{first}{second}");
        assert_eq!(typed, code.groups.concat());
        drop(app);
        let mut app = open_at(folder.path(), at());
        app.unlock(&UnlockKey::Recovery { text: typed }).unwrap();
        assert_eq!(app.home_screen().unwrap().name, name);
    }
}

/// The name of the only vault's folder.
fn vault_folder(data: &Path) -> String {
    let folders = std::fs::read_dir(data).unwrap().map(Result::unwrap);
    let names: Vec<String> = folders
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    let [name] = &names[..] else { panic!("{names:?}") };
    name.clone()
}

#[test]
fn a_recovery_sheet_is_printed_only_while_its_code_is_on_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    let path = folder.path().join("hoja.pdf");
    assert_eq!(app.save_recovery_sheet(&path).unwrap_err().code, "code-not-shown");
    let code = app.new_recovery_code().unwrap();
    let missing = folder.path().join("missing/hoja.pdf");
    assert_eq!(
        app.save_recovery_sheet(&missing).unwrap_err().code,
        "not-writable"
    );
    app.save_recovery_sheet(&path).unwrap();
    assert_eq!(code.ask, [3, 6]);
    let asked = [code.groups[2].clone(), code.groups[5].clone()];
    assert!(app.confirm_recovery_code(&asked).unwrap());
    std::fs::remove_file(&path).unwrap();
    assert_eq!(app.save_recovery_sheet(&path).unwrap_err().code, "code-not-shown");
    assert!(!path.exists(), "a confirmed code is printed no more");
}

#[test]
fn wrong_keys_are_told_apart_from_typing_mistakes() {
    let folder = tempfile::tempdir().unwrap();
    drop(begun(folder.path()));
    let mut app = open_at(folder.path(), at());
    let wrong = app
        .unlock(&UnlockKey::Passphrase {
            text: "another long passphrase".into(),
        })
        .unwrap_err();
    let typo = app
        .unlock(&UnlockKey::Recovery {
            text: "AAAA-AAAA".into(),
        })
        .unwrap_err();
    assert_eq!(
        (wrong.code.as_str(), typo.code.as_str()),
        ("wrong-key", "code-typo")
    );
}

#[test]
fn the_plan_is_printed_in_a_language_of_its_own_with_help_for_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    answer_all(&mut app, 9);
    let (spanish, english) = (folder.path().join("plan.pdf"), folder.path().join("plan-en.pdf"));
    let exported = app.export_plan(&spanish, "es").unwrap();
    app.export_plan(&english, "en").unwrap();
    assert!(exported.pages > 3 && exported.uncovered.is_empty());
    let (spanish, english) = (text_of(&spanish), text_of(&english));
    assert!(spanish.contains("Marta") && spanish.contains("23 de noviembre de 2026"));
    assert!(
        spanish.contains("017") && spanish.contains("Mossos"),
        "the regional police comes first in ES-CT"
    );
    assert!(english.contains("23 November 2026") && english.contains("Action plan"));
}

#[test]
fn a_document_for_somebody_says_on_paper_what_was_shown_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    answer_all(&mut app, 9);
    for (name, handout) in app::Handout::ALL {
        for language in app::l10n::languages()
            .iter()
            .map(|language| language.tag.as_str())
        {
            let language = language.to_owned();
            let options = app::dto::HandoutOptions { handout, language };
            let shown = app.handout(&options).unwrap();
            let path = folder.path().join(app.handout_file_name(&options));
            let exported = app.export_handout(&path, &options).unwrap();
            assert!(exported.pages > 0 && exported.uncovered.is_empty());
            let paper = letters(&text_in_order(&path));
            for text in texts_in(&serde_json::to_value(&shown).unwrap()) {
                // On paper a number stands on its ruler, and what it means below.
                let mut sentences = text
                    .split(". ")
                    .map(|sentence| letters(sentence.trim_end_matches('.')));
                assert!(
                    sentences.all(|sentence| paper.contains(&sentence)),
                    "«{text}» is not on the {name}"
                );
            }
        }
    }
}

#[test]
fn paper_and_partner_hold_for_every_document_until_they_are_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    answer_all(&mut app, 9);
    let file = folder.path().join("partner.json");
    let partner =
        r#"{ "format": "resguardo-partner-1", "name": "Cámara de Alcalá", "phone": "910 000 000" }"#;
    std::fs::write(&file, partner).unwrap();
    app.set_paper(app::dto::PaperSize::Letter).unwrap();
    app.take_partner(&file).unwrap();
    let plan = folder.path().join("plan.pdf");
    let statement = folder.path().join("statement.pdf");
    let options = app::dto::HandoutOptions {
        handout: app::Handout::Statement,
        language: "en".to_owned(),
    };
    app.export_plan(&plan, "es").unwrap();
    app.export_handout(&statement, &options).unwrap();
    assert!(text_of(&plan).contains("Ayuda cerca de ti: Cámara de Alcalá 910 000 000"));
    assert!(text_of(&statement).contains("Help near you: Cámara de Alcalá 910 000 000"));
    for file in [&plan, &statement] {
        assert_eq!(paper_of(file), "612 x 792 pts (letter)");
    }

    std::fs::write(&file, partner.replace("910 000 000", "call us")).unwrap();
    assert_eq!(app.take_partner(&file).unwrap_err().code, "bad-partner");
    assert!(
        app.letterhead().unwrap().partner.is_some(),
        "the one that was there stays"
    );
    app.remove_partner().unwrap();
    app.set_paper(app::dto::PaperSize::A4).unwrap();
    app.export_plan(&plan, "es").unwrap();
    assert!(!text_of(&plan).contains("Alcalá"));
    assert_eq!(paper_of(&plan), "595.28 x 841.89 pts (A4)");
}

fn paper_of(pdf: &Path) -> String {
    #[expect(clippy::disallowed_methods, reason = "an independent reader of the file")]
    let output = std::process::Command::new("pdfinfo").arg(pdf).output().unwrap();
    let facts = String::from_utf8(output.stdout).unwrap();
    let size = facts.lines().find_map(|line| line.strip_prefix("Page size:"));
    size.unwrap().trim().to_owned()
}

/// Every text of a document, without the names of its blocks.
fn texts_in(document: &serde_json::Value) -> Vec<String> {
    match document {
        serde_json::Value::String(text) => vec![text.clone()],
        serde_json::Value::Array(values) => values.iter().flat_map(texts_in).collect(),
        serde_json::Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| *name != "kind")
            .flat_map(|(_, value)| texts_in(value))
            .collect(),
        _ => Vec::new(),
    }
}

/// A text without spaces: lines break elsewhere on paper.
fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

fn text_of(pdf: &Path) -> String {
    read(pdf, "-layout")
}

/// In the order in which it is written, column after column.
fn text_in_order(pdf: &Path) -> String {
    read(pdf, "-raw")
}

fn read(pdf: &Path, way: &str) -> String {
    #[expect(clippy::disallowed_methods, reason = "an independent reader of the file")]
    let output = std::process::Command::new("pdftotext")
        .arg(way)
        .arg(pdf)
        .arg("-")
        .output()
        .unwrap();
    String::from_utf8(output.stdout)
        .unwrap()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn an_export_that_cannot_be_written_says_so_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    let failure = app
        .export_plan(&folder.path().join("missing/plan.pdf"), "es")
        .unwrap_err();
    assert_eq!(failure.code, "not-writable");
}

#[cfg(unix)]
#[test]
fn an_export_takes_the_place_of_nothing_but_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    let files = tempfile::tempdir().unwrap();
    let place = |name: &str| files.path().join(name);
    // A socket stands for every device: taking the place of a real one would harm the computer of the test.
    let _socket = std::os::unix::net::UnixListener::bind(place("socket")).unwrap();
    std::fs::create_dir(place("folder")).unwrap();
    for (link, target) in [
        ("to-socket", "socket"),
        ("to-folder", "folder"),
        ("to-nothing", "nothing"),
    ] {
        std::os::unix::fs::symlink(target, place(link)).unwrap();
    }
    let listed = || {
        let mut kinds: Vec<_> = std::fs::read_dir(files.path())
            .unwrap()
            .map(|entry| {
                entry
                    .map(|entry| (entry.file_name(), entry.file_type().unwrap()))
                    .unwrap()
            })
            .collect();
        kinds.sort_by(|a, b| a.0.cmp(&b.0));
        kinds
    };
    let before = listed();
    let key = CopyKey::Passphrase {
        text: "correct horse battery staple".into(),
    };
    for name in ["socket", "folder", "to-socket", "to-folder", "to-nothing"] {
        let refused = [
            app.export_plan(&place(name), "es").unwrap_err(),
            app.export_assessment(&place(name)).unwrap_err(),
            app.save_copy(&place(name), &key).unwrap_err(),
        ];
        assert!(
            refused.iter().all(|failure| failure.code == "not-writable"),
            "{name}"
        );
    }
    assert_eq!(
        listed(),
        before,
        "everything is still what it was, and nothing stands beside it"
    );
}

#[cfg(unix)]
#[test]
fn an_export_through_a_link_writes_the_file_behind_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    let files = tempfile::tempdir().unwrap();
    let (real, link) = (files.path().join("real/plan.pdf"), files.path().join("link.pdf"));
    std::fs::create_dir(files.path().join("real")).unwrap();
    std::fs::write(&real, "an older plan").unwrap();
    std::os::unix::fs::symlink("real/plan.pdf", &link).unwrap();
    let exported = app.export_plan(&link, "es").unwrap();
    assert_eq!(
        exported.file.as_deref(),
        Some("link.pdf"),
        "what the person chose is named"
    );
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(std::fs::read(&real).unwrap().starts_with(b"%PDF"));
    assert_eq!(std::fs::read_dir(files.path().join("real")).unwrap().count(), 1);
}

#[test]
fn hostile_input_from_the_page_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    let refused = [
        app.answer("no-such-item", code("x"), false).map(drop),
        app.answer("bank-phone", code("no-such-option"), false).map(drop),
        app.answer("bank-phone", Answer::Codes { codes: vec![] }, false)
            .map(drop),
        app.answer(
            "bank-phone",
            Answer::Codes {
                codes: vec!["written".into(), "search".into()],
            },
            false,
        )
        .map(drop),
        app.answer(
            "bank-phone",
            Answer::NotApplicable {
                reason: "because".into(),
            },
            false,
        )
        .map(drop),
        app.set_name(&"x".repeat(10_000)),
        app.set_place("España", None),
        app.set_place("ES", Some("PT-11")),
        app.set_profile("staff", "millions"),
        app.set_pass("everything"),
        app.link("https://evil.example").map(drop),
        app.link("action:../../etc:0").map(drop),
        app.assign_action(&assigned("no-such-action", "", "2027-01-15"))
            .map(drop),
        app.assign_action(&assigned("encrypt-disk", "Ana", "tomorrow"))
            .map(drop),
    ];
    for (at, result) in refused.into_iter().enumerate() {
        assert!(result.is_err(), "case {at} was accepted");
    }
    assert!(
        app.home_screen().unwrap().headline.is_none(),
        "nothing of it was kept"
    );
}

#[test]
fn trying_without_saving_leaves_nothing_readable() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Zanahoria", Protection::Memory))
        .unwrap();
    app.note(None, "Canario").unwrap();
    answer_all(&mut app, 1);
    drop(app);
    assert!(open_at(folder.path(), at()).start().unwrap().stage == app::dto::Stage::FirstRun);
}
