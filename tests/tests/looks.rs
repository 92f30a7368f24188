//! What a person chooses about single checks: to look again, a limit of their own, to set one aside.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "support/desk.rs"]
mod desk;
#[path = "support/marta.rs"]
mod marta;

use app::dto::{CheckChange, CheckRow, ChecksRun, Verdict};
use app::jiff::civil::{DateTime, date};
use app::{App, Replay};
use marta::{begun, unlocked};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::AtomicBool;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/checks/fixtures");
const BAD: &str = "debian-11-es-bad-laptop";
const GOOD: &str = "debian-12-es-good-laptop";

fn next_day() -> DateTime {
    date(2026, 11, 24).at(9, 0, 0, 0)
}

fn recorded(computer: &str) -> Replay {
    Replay::open(&Path::new(FIXTURES).join(computer)).unwrap()
}

fn look(app: &mut App, computer: &str) -> ChecksRun {
    let run = app
        .look()
        .run(&recorded(computer), &mut |_| {}, &AtomicBool::new(false));
    app.keep_run(run).unwrap()
}

fn look_again(app: &mut App, computer: &str, check: &str) -> ChecksRun {
    let look = app.look_again(check).unwrap();
    let run = look.run(&recorded(computer), &mut |_| {}, &AtomicBool::new(false));
    app.keep_again(run).unwrap()
}

fn row<'r>(run: &'r ChecksRun, check: &str) -> &'r CheckRow {
    run.rows.iter().find(|row| row.id == check).unwrap()
}

/// The words of the printed plan, whatever its lines.
#[expect(
    clippy::disallowed_methods,
    reason = "the text of a PDF is read by a program that is not ours"
)]
fn plan_of(app: &mut App, folder: &Path, language: &str) -> String {
    let plan = folder.join("plan.pdf");
    app.export_plan(&plan, language).unwrap();
    let output = Command::new("pdftotext")
        .args(["-layout"])
        .arg(&plan)
        .arg("-")
        .output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_check_is_set_aside_for_a_reason_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    let before = look(&mut app, BAD);
    let result = app.outcome().unwrap();
    assert_eq!(
        app.ignore_check("fw.enabled", "  ").unwrap_err().code,
        "no-reason"
    );
    assert_eq!(app.ignore_check("no.such", "x").unwrap_err().code, "bad-input");

    let because = "El router de la oficina ya filtra.";
    let now = app.ignore_check("fw.enabled", because).unwrap();
    let firewall = row(&now, "fw.enabled");
    assert_eq!(firewall.verdict, Verdict::Fail, "it is shown as it is");
    assert_eq!(firewall.ignored.as_ref().unwrap().because, because);
    assert_eq!(now.counts.fail + 1, before.counts.fail);
    assert_eq!(now.counts.pass, before.counts.pass, "and is never good");
    assert_eq!((now.checked, now.applicable), (before.checked, before.applicable));
    assert_eq!(app.outcome().unwrap(), result, "no result gets better by it");
    assert_eq!(app.home_screen().unwrap().last_checks.unwrap().counts, now.counts);

    let good = app.ignore_check("lock.on_wake", "Está siempre en casa.").unwrap();
    assert_eq!(
        good.counts.pass + 1,
        now.counts.pass,
        "what is good does not count either"
    );
    drop(app);

    let mut app = unlocked(folder.path(), next_day());
    assert_eq!(app.last_run().unwrap().unwrap(), good, "it is in the vault");
    let plan = plan_of(&mut app, folder.path(), "es");
    assert!(plan.contains("Apartadas"), "{plan}");
    assert!(plan.contains("Apartada el 23 de noviembre de 2026: «El router de la oficina ya filtra.»"));
    let again = look(&mut app, BAD);
    assert!(
        row(&again, "fw.enabled").ignored.is_some(),
        "a new look changes nothing of it"
    );

    app.heed_check("fw.enabled").unwrap();
    let back = app.heed_check("lock.on_wake").unwrap();
    assert_eq!(back.counts, before.counts);
    assert!(!plan_of(&mut app, folder.path(), "es").contains("Apartadas"));
}

#[test]
fn one_check_is_looked_at_again_and_the_others_stay() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    assert_eq!(
        app.look_again("disk.system_encrypted").err().unwrap().code,
        "no-look"
    );
    let before = look(&mut app, BAD);
    assert_eq!(before.before, None, "there is nothing to compare with yet");
    drop(app);

    let mut app = unlocked(folder.path(), next_day());
    assert_eq!(app.look_again("no.such").err().unwrap().code, "bad-input");
    let now = look_again(&mut app, GOOD, "disk.system_encrypted");
    let disk = row(&now, "disk.system_encrypted");
    assert_eq!(
        (disk.verdict, disk.again.as_deref()),
        (Verdict::Pass, Some("2026-11-24"))
    );
    assert_eq!(row(&now, "fw.enabled"), row(&before, "fw.enabled"));
    assert_eq!(now.date, before.date, "the look as a whole is still of its day");
    assert_eq!(now.counts.pass, before.counts.pass + 1);
    assert_eq!(now.before, None, "and is no look before itself");
    drop(app);
    let app = unlocked(folder.path(), next_day());
    assert_eq!(app.last_run().unwrap().unwrap(), now);
}

#[test]
fn a_look_is_compared_with_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    look(&mut app, BAD);
    drop(app);
    let mut app = unlocked(folder.path(), next_day());
    let now = look(&mut app, GOOD);
    assert_eq!(now.before.as_deref(), Some("2026-11-23"));
    assert_eq!(
        row(&now, "disk.system_encrypted").change,
        Some(CheckChange::Better)
    );
    assert_eq!(row(&now, "lock.on_wake").change, None);
    drop(app);
    let mut app = unlocked(folder.path(), next_day());
    assert_eq!(app.last_run().unwrap().unwrap(), now, "the same after opening");
    let worse = look_again(&mut app, BAD, "os.supported");
    assert_eq!(
        row(&worse, "os.supported").change,
        None,
        "it was bad the day before too"
    );
    assert_eq!(
        worse.before.as_deref(),
        Some("2026-11-23"),
        "still the look before"
    );
}

#[test]
fn a_limit_of_ones_own_changes_what_is_shown_and_no_result() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    look(&mut app, BAD);
    let result = app.outcome().unwrap();
    for (check, limit) in [
        ("fw.enabled", Some(3)),
        ("backup.recent", Some(0)),
        ("backup.recent", Some(91)),
    ] {
        assert_eq!(app.set_check_limit(check, limit).unwrap_err().code, "bad-input");
    }
    app.set_check_limit("backup.recent", Some(90)).unwrap();
    let now = look_again(&mut app, BAD, "backup.recent");
    let backup = row(&now, "backup.recent");
    assert_eq!(
        (backup.verdict, backup.usual),
        (Verdict::Warn, Some(Verdict::Fail))
    );
    let limit = backup.limit.as_ref().unwrap();
    assert_eq!((limit.own, limit.usual), (Some(90), 7));
    assert_eq!(app.outcome().unwrap(), result);
    let plan = plan_of(&mut app, folder.path(), "en");
    assert!(
        plan.contains("With your own limit of 90 d. With the usual limit, 7: Fails."),
        "{plan}"
    );

    app.set_check_limit("backup.recent", None).unwrap();
    let usual = look_again(&mut app, BAD, "backup.recent");
    assert_eq!(row(&usual, "backup.recent").verdict, Verdict::Fail);
    assert_eq!(row(&usual, "backup.recent").limit.as_ref().unwrap().own, None);
}

#[test]
fn what_was_seen_provisionally_is_told_apart_in_the_window_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path());
    assert_eq!(look(&mut app, BAD).provisional, 0);
    let run = look(&mut app, "windows-11-es-home-good-laptop");
    let unsure = run.rows.iter().filter(|row| {
        row.provisional && matches!(row.verdict, Verdict::Pass | Verdict::Warn | Verdict::Fail)
    });
    assert_eq!(run.provisional, u32::try_from(unsure.count()).unwrap());
    assert!(run.provisional > 0);
    assert_eq!(run.checked, run.counts.pass + run.counts.warn + run.counts.fail);
    assert_eq!(run.applicable, run.checked + run.provisional + run.counts.unknown);
}
