//! Dated tables judge between two days and not outside them.

use crate::support::{TABLES, folder, look};
use checks::{Knowledge, KnowledgeError, Replay};
use domain::{CheckId, UnknownReason, Verdict};
use jiff::civil::{Date, date};

#[track_caller]
fn check(bundle: &str, id: &str, day: Date, expected: (Verdict, Option<UnknownReason>)) {
    let replay = Replay::open(&folder(bundle)).unwrap();
    let found = look(&replay, day.at(10, 0, 0, 0), &[CheckId::from(id)]);
    let result = &found.results[0];
    assert_eq!((result.verdict, result.reason), expected, "{id} on {day}");
}

#[test]
fn past_its_day_a_table_judges_nothing() {
    let stale = (Verdict::Unknown, Some(UnknownReason::StaleData));
    let good = "debian-12-es-good-laptop";
    let bad = "debian-11-es-bad-laptop";
    check(good, "os.supported", date(2027, 5, 23), (Verdict::Pass, None));
    check(good, "os.supported", date(2027, 5, 24), stale);
    check(bad, "os.supported", date(2027, 5, 24), stale);
    check(bad, "net.listening", date(2028, 11, 24), stale);
    check(bad, "net.remote_login_off", date(2028, 11, 24), stale);
    check(good, "cert.personal_expiry", date(2028, 11, 24), stale);
    check(
        good,
        "browser.version_current",
        date(2027, 5, 23),
        (Verdict::Pass, None),
    );
    check(good, "browser.version_current", date(2027, 5, 24), stale);
    check(bad, "browser.version_current", date(2027, 5, 24), stale);
    for id in [
        "net.remote_tools",
        "apps.unsupported",
        "pm.present",
        "cert.added_roots",
    ] {
        check(bad, id, date(2028, 11, 24), stale);
    }
}

#[test]
fn a_clock_before_the_table_is_a_wrong_clock() {
    let wrong = (Verdict::Unknown, Some(UnknownReason::Inconsistent));
    for id in [
        "os.supported",
        "net.listening",
        "cert.personal_expiry",
        "os.updates_recent",
        "backup.recent",
        "browser.version_current",
        "net.remote_tools",
        "apps.unsupported",
        "pm.present",
        "cert.added_roots",
    ] {
        check("debian-12-es-good-laptop", id, date(2016, 1, 1), wrong);
    }
}

#[test]
fn verdicts_change_on_the_day() {
    let fedora = "fedora-43-de-home-office";
    check(fedora, "os.supported", date(2026, 12, 9), (Verdict::Warn, None));
    check(fedora, "os.supported", date(2026, 12, 10), (Verdict::Fail, None));
    let soon = "ubuntu-24.04-en-zfs-desktop";
    check(
        soon,
        "cert.personal_expiry",
        date(2026, 12, 23),
        (Verdict::Warn, None),
    );
    check(
        soon,
        "cert.personal_expiry",
        date(2026, 12, 24),
        (Verdict::Fail, None),
    );
    let good = "debian-12-es-good-laptop";
    for (day, verdict) in [
        (date(2026, 11, 27), Verdict::Pass),
        (date(2026, 11, 28), Verdict::Warn),
        (date(2026, 12, 20), Verdict::Warn),
        (date(2026, 12, 21), Verdict::Fail),
    ] {
        check(good, "backup.recent", day, (verdict, None));
    }
    check(
        good,
        "os.updates_recent",
        date(2026, 12, 7),
        (Verdict::Pass, None),
    );
    check(
        good,
        "os.updates_recent",
        date(2026, 12, 8),
        (Verdict::Warn, None),
    );
    let waiting = "ubuntu-24.04-en-zfs-desktop";
    check(
        waiting,
        "os.updates_recent",
        date(2026, 12, 4),
        (Verdict::Warn, None),
    );
    check(
        waiting,
        "os.updates_recent",
        date(2026, 12, 5),
        (Verdict::Fail, None),
    );
}

#[test]
fn tables_that_are_missing_foreign_or_broken_are_named() {
    let without = &TABLES[1..];
    assert!(matches!(
        Knowledge::parse(without),
        Err(KnowledgeError::Missing("os-support.toml"))
    ));
    let foreign = [TABLES[0], TABLES[1], TABLES[2], ("other.toml", "")];
    assert!(matches!(
        Knowledge::parse(&foreign),
        Err(KnowledgeError::Unknown(name)) if name == "other.toml"
    ));
    let broken = [TABLES[0], ("network-ports.toml", "as_of = 1"), TABLES[2]];
    assert!(matches!(
        Knowledge::parse(&broken),
        Err(KnowledgeError::Invalid { name, .. }) if name == "network-ports.toml"
    ));
    let backwards = "as_of = \"2026-11-23\"\njudge_until = \"2026-11-22\"\nsource = []\nrow = []\n";
    let backwards = [TABLES[0], ("network-ports.toml", backwards), TABLES[2]];
    assert!(matches!(
        Knowledge::parse(&backwards),
        Err(KnowledgeError::Dates("network-ports.toml"))
    ));
    let mut placed = TABLES;
    placed[0].0 = "questionnaires/knowledge/os-support.toml";
    assert!(
        Knowledge::parse(&placed).is_ok(),
        "a folder before the name is allowed"
    );
}
