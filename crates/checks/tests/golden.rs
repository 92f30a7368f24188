//! Each check's result in each bundle, and that every state is shown somewhere.

use crate::support::{fixtures, folder, look, look_at};
use checks::{BundleError, Failure, Live, Misfit, Progress, Replay, System, catalogue, run};
use domain::{CheckId, UnknownReason, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

#[test]
fn each_bundle_gives_its_results() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, replay) in fixtures() {
            insta::assert_json_snapshot!(name, look_at(&replay));
        }
    });
}

#[test]
fn each_bundle_answers_exactly_what_its_checks_ask() {
    let mut complaints = Vec::new();
    for (name, replay) in fixtures() {
        look_at(&replay);
        complaints.extend(
            replay
                .complaints()
                .into_iter()
                .map(|what| format!("{name}: {what}")),
        );
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// What stands below a key is not to be had without it.
#[test]
fn each_key_of_a_bundle_is_named_by_the_key_above_it() {
    for (name, _) in fixtures() {
        let text = std::fs::read_to_string(folder(&name).join("manifest.json")).unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
        let answers = manifest["answers"].as_array().unwrap().iter();
        let keys: BTreeMap<&str, &serde_json::Value> = answers
            .filter_map(|answer| Some((answer["request"].as_str()?.strip_prefix("key ")?, answer)))
            .collect();
        for (key, _) in keys.iter().filter(|(_, answer)| answer.get("json").is_some()) {
            let (above, last) = key.rsplit_once('\\').unwrap();
            let names = keys.get(above).map(|answer| &answer["json"]["keys"]);
            let is_named = |names: &serde_json::Value| {
                names.as_array().is_some_and(|names| names.contains(&last.into()))
            };
            assert!(names.is_none_or(is_named), "{name}: {key}");
        }
    }
}

#[test]
fn each_bundle_says_where_it_comes_from_and_serves_known_checks() {
    let known: BTreeSet<&str> = catalogue().iter().map(|check| check.id).collect();
    for (name, replay) in fixtures() {
        let origin = replay.provenance();
        assert!(
            origin.starts_with("recorded: ") || origin.starts_with("synthetic after "),
            "{name}: {origin}"
        );
        for check in replay.checks() {
            assert!(known.contains(check.as_str()), "{name}: {check}");
        }
        assert_eq!(name.split('-').next().map(str::is_empty), Some(false), "{name}");
    }
}

/// A bundle written by hand, with one answer and these requests.
fn hand_written(checks: &serde_json::Value, requests: &[&str]) -> Result<Replay, BundleError> {
    let place = tempfile::tempdir().unwrap();
    let answer = |request: &&str| serde_json::json!({ "request": request, "text": "lorem" });
    let answers: Vec<serde_json::Value> = requests.iter().map(answer).collect();
    let manifest = serde_json::json!({
        "format": 1, "os": "linux", "provenance": "synthetic after a test", "now": "2026-11-23T10:00:00",
        "checks": checks, "answers": answers,
    });
    std::fs::write(place.path().join("manifest.json"), manifest.to_string()).unwrap();
    Replay::open(place.path())
}

#[test]
fn a_slip_of_the_pen_is_told_apart_from_an_answer_that_is_not_needed() {
    let requests = ["reed /etc/os-release", "read /proc/uptime", "list /run"];
    let replay = hand_written(&serde_json::json!(["os.supported"]), &requests).unwrap();
    let result = look_at(&replay).results.swap_remove(0);
    assert_eq!(result.reason, Some(UnknownReason::NotRecorded));
    assert_eq!(result.evidence_map()["request"], "read /etc/os-release");
    let found: Vec<(Misfit, String)> = replay
        .complaints()
        .into_iter()
        .map(|complaint| (complaint.misfit, complaint.request))
        .collect();
    let expected = [
        (Misfit::Lacking, "read /etc/os-release"),
        (Misfit::Unused, "list /run"),
        (Misfit::Unused, "read /proc/uptime"),
        (Misfit::Unknown, "reed /etc/os-release"),
    ];
    assert_eq!(
        found,
        expected.map(|(misfit, request)| (misfit, request.to_owned()))
    );
}

#[test]
fn a_bundle_for_a_check_that_nobody_knows_is_refused() {
    let found = hand_written(&serde_json::json!(["os.suported"]), &[]).err();
    assert!(matches!(found, Some(BundleError::Check(id)) if id == "os.suported"));
}

#[test]
fn an_answer_that_was_not_understood_is_named() {
    let replay = hand_written(&serde_json::json!(["os.supported"]), &["read /etc/os-release"]).unwrap();
    let result = look_at(&replay).results.swap_remove(0);
    assert_eq!(result.reason, Some(UnknownReason::Unparsable));
    assert_eq!(result.evidence_map()["request"], "read /etc/os-release");
}

#[test]
fn a_request_runs_once_per_run_and_progress_tells_every_check() {
    let replay = Replay::open(&folder("debian-12-es-good-laptop")).unwrap();
    let asked = std::sync::Mutex::new(Vec::new());
    let counting = crate::support::Through(replay.os(), |request: &checks::Request| {
        asked.lock().unwrap().push(request.key());
        replay.ask(request)
    });
    let mut told = Vec::new();
    let found = run(
        &counting,
        &crate::support::knowledge(),
        replay.now(),
        &[],
        &mut |progress| told.push(progress),
        &AtomicBool::new(false),
    );
    let asked = asked.into_inner().unwrap();
    let distinct: BTreeSet<&String> = asked.iter().collect();
    assert_eq!(distinct.len(), asked.len(), "no request twice");
    let started = told
        .iter()
        .filter(|p| matches!(p, Progress::Started { .. }))
        .count();
    assert_eq!(started, catalogue().len());
    let all = catalogue().len();
    assert!(matches!(
        told.last(),
        Some(Progress::Finished { done, of, .. }) if *done == all && *of == all
    ));
    assert_eq!(found.results.len(), all);
    assert!(!found.cancelled);
}

#[test]
fn after_cancelling_nothing_more_is_asked() {
    let replay = Replay::open(&folder("debian-12-es-good-laptop")).unwrap();
    let cancel = AtomicBool::new(true);
    let found = run(
        &replay,
        &crate::support::knowledge(),
        replay.now(),
        &[],
        &mut |_| {},
        &cancel,
    );
    assert!(found.cancelled);
    assert!(
        found
            .results
            .iter()
            .filter(|result| result.not_applicable.is_none() && result.id.as_str() != "priv.elevation_prompt")
            .all(|result| result.reason == Some(UnknownReason::Timeout)),
        "what was not looked at is unknown"
    );
    assert!(
        replay.complaints().len() >= 60,
        "no answer was taken from the bundle"
    );
    assert!(cancel.load(Ordering::Relaxed));
}

#[test]
fn a_system_that_cannot_be_asked_yet_is_unknown_throughout() {
    struct Elsewhere;
    impl System for Elsewhere {
        fn os(&self) -> checks::Os {
            checks::Os::Windows
        }
        fn ask(&self, _: &checks::Request) -> checks::Answer {
            Err(Failure::Unsupported)
        }
    }
    let now = jiff::civil::date(2026, 11, 23).at(10, 0, 0, 0);
    let found = look(&Elsewhere, now, &[]);
    assert!(found.results.iter().all(|result| {
        let unsupported = result.reason == Some(UnknownReason::UnsupportedVersion);
        result.verdict == Verdict::Unknown && unsupported
    }));
}

#[test]
fn this_computer_answers_within_two_seconds() {
    let start = std::time::Instant::now();
    let now = jiff::civil::date(2026, 11, 23).at(10, 0, 0, 0);
    let found = look(&Live::new(), now, &[]);
    assert!(
        start.elapsed() < std::time::Duration::from_secs(2),
        "took {:?}",
        start.elapsed()
    );
    assert_eq!(found.results.len(), catalogue().len());
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json["coverage"]["of"], catalogue().len());
    assert_eq!(json["checks"][0]["id"], "disk.system_encrypted");
    assert_eq!(serde_json::from_value::<checks::Run>(json).unwrap(), found);
}

#[test]
fn only_wanted_checks_run() {
    let replay = Replay::open(&folder("debian-12-es-good-laptop")).unwrap();
    let wanted = [CheckId::from("os.supported"), CheckId::from("no.such_check")];
    let found = look(&replay, replay.now(), &wanted);
    assert_eq!(found.results.len(), 1);
    assert_eq!(found.coverage.of, 1);
}

/// What a look at one check of a bundle says, with a limit of the person's own.
fn with_limit(bundle: &str, check: &str, limit: Option<u16>) -> (Verdict, Verdict) {
    let replay = Replay::open(&folder(bundle)).unwrap();
    let id = CheckId::from(check);
    let limits = limit.map(|limit| (id.clone(), limit)).into_iter().collect();
    let found = run(
        &replay,
        &crate::support::knowledge().with_limits(limits),
        replay.now(),
        &[id],
        &mut |_| {},
        &AtomicBool::new(false),
    );
    let result = &found.results[0];
    (result.verdict, result.settled_verdict())
}

#[test]
fn a_limit_of_ones_own_changes_what_one_is_shown_and_nothing_else() {
    let bad = "debian-11-es-bad-laptop";
    // The newest backup of this bundle is 114 days old, so no limit makes it good.
    assert_eq!(
        with_limit(bad, "backup.recent", None),
        (Verdict::Fail, Verdict::Fail)
    );
    assert_eq!(
        with_limit(bad, "backup.recent", Some(90)),
        (Verdict::Warn, Verdict::Fail)
    );
    let good = "debian-12-es-good-laptop";
    assert_eq!(
        with_limit(good, "backup.recent", Some(1)),
        (Verdict::Warn, Verdict::Pass)
    );
    assert_eq!(
        with_limit(good, "os.updates_recent", None),
        (Verdict::Pass, Verdict::Pass)
    );
    assert_eq!(
        with_limit(good, "lock.idle_timeout", Some(60)),
        (Verdict::Pass, Verdict::Pass)
    );
    assert_eq!(with_limit(good, "lock.idle_timeout", Some(1)).1, Verdict::Pass);
    // Nobody can choose to wait for ever.
    assert_eq!(with_limit(bad, "backup.recent", Some(u16::MAX)).0, Verdict::Warn);
}

#[test]
fn a_check_that_is_looked_at_again_takes_its_place_in_the_run() {
    let bad = look_at(&Replay::open(&folder("debian-11-es-bad-laptop")).unwrap());
    let good = Replay::open(&folder("debian-12-es-good-laptop")).unwrap();
    let later = bad.at.date().tomorrow().unwrap().at(9, 0, 0, 0);
    let again = look(&good, later, &[CheckId::from("disk.system_encrypted")]);
    let both = bad.clone().with_again(again);
    let disk = &both.results[0];
    assert_eq!((disk.verdict, disk.again), (Verdict::Pass, Some(later)));
    assert_eq!(both.results.len(), bad.results.len());
    assert_eq!(
        both.results[1..],
        bad.results[1..],
        "the others stay as they were"
    );
    assert_eq!((both.at, both.coverage.pass), (bad.at, bad.coverage.pass + 1));
    assert_eq!(both.coverage.fail + 1, bad.coverage.fail);
}
