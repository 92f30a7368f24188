//! Nobody's name, number, network, token or password leaves the parsers.

use crate::support::{Through, fixtures, folder, knowledge, look, look_at, verdicts};
use checks::{Raw, Record, Replay, Request, Run, System as _};
use domain::{CheckId, Verdict};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

const CANARIES: [&str; 9] = [
    "canaryuser",
    "canaryhost",
    "CanarySSID",
    "canarytoken",
    "canarypassword",
    "12345678Z",
    "CANARYGIVEN",
    "CANARYSURNAME",
    "/home/ana",
];

fn hex(text: &str) -> String {
    let pairs: Vec<String> = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    pairs.concat()
}

#[track_caller]
fn check(what: &str, text: &str) {
    let text = text.to_lowercase();
    for canary in CANARIES {
        assert!(!text.contains(&canary.to_lowercase()), "{what}: {canary}");
        assert!(!text.contains(&hex(canary)), "{what}: {canary} as hexadecimal");
    }
}

fn all_text(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        text.push_str(&path.display().to_string());
        text.push_str(&String::from_utf8_lossy(&std::fs::read(path).unwrap()));
    }
    text
}

#[test]
fn the_canaries_are_really_planted() {
    let text = all_text(&folder("debian-12-es-canaries")).to_lowercase();
    for canary in &CANARIES[..8] {
        let planted = text.contains(&canary.to_lowercase()) || text.contains(&hex(canary));
        assert!(planted, "{canary}");
    }
}

#[test]
fn no_canary_reaches_a_result() {
    for (name, replay) in fixtures() {
        let found = look_at(&replay);
        check(&name, &serde_json::to_string(&found).unwrap());
        for result in &found.results {
            check(&name, &format!("{:?}", result.evidence_map()));
        }
    }
}

#[test]
fn no_canary_reaches_a_recorded_bundle_and_its_verdicts_are_the_same() {
    for (name, replay) in fixtures() {
        let record = Record::new(&replay);
        let found = look(&record, replay.now(), replay.checks());
        let place = tempfile::tempdir().unwrap();
        let bundle = place.path().join("bundle");
        record
            .write(&bundle, &found, &knowledge(), "recorded: test")
            .unwrap();
        check(&name, &all_text(&bundle));
        let again = Replay::open(&bundle).unwrap();
        assert_eq!(verdicts(&look_at(&again)), verdicts(&found), "{name}");
        assert_eq!(again.complaints(), [], "{name}");
        assert_eq!(
            without_initials(look_at(&again)),
            without_initials(found),
            "{name}"
        );
    }
}

/// Redaction also takes the initials, and a volume or setting that could not be read stays unread for a plainer
/// reason; evidence and reasons are otherwise the same.
fn without_initials(mut run: Run) -> Run {
    for result in &mut run.results {
        result.evidence.retain(|evidence| evidence.key != "initials");
    }
    run
}

/// What a rule does not understand is not written down as something that it does understand.
#[test]
fn what_is_not_understood_is_still_not_understood_when_it_is_replayed() {
    for (fixture, check, request, answer) in [
        (
            "debian-12-es-good-laptop",
            "disk.system_encrypted",
            "ask home folder in /etc/passwd",
            "no text",
        ),
        (
            "debian-12-es-good-laptop",
            "fw.enabled",
            "read /etc/ufw/ufw.conf",
            "ENABLED=maybe\n",
        ),
        (
            "windows-11-de-pro-office",
            "boot.secure_boot",
            r"key HKLM\HARDWARE\DESCRIPTION\System\BIOS",
            r#"{"keys":[],"values":{"SystemManufacturer":"A","SystemProductName":"Virtually 1"}}"#,
        ),
    ] {
        let replay = Replay::open(&folder(fixture)).unwrap();
        let asked = AtomicBool::new(false);
        let changed = Through(replay.os(), |asks: &Request| {
            if asks.key() == request {
                asked.store(true, Ordering::Relaxed);
                return Ok(Raw::new(answer.as_bytes()));
            }
            replay.ask(asks)
        });
        let record = Record::new(&changed);
        let wanted = [CheckId::from(check)];
        let found = look(&record, replay.now(), &wanted);
        assert!(asked.load(Ordering::Relaxed), "{fixture}: {request}");
        let place = tempfile::tempdir().unwrap();
        record
            .write(place.path(), &found, &knowledge(), "recorded: test")
            .unwrap();
        let again = look_at(&Replay::open(place.path()).unwrap());
        assert_eq!(verdicts(&again), verdicts(&found), "{fixture}: {check}");
    }
}

#[test]
fn a_bundle_is_private_and_never_written_over_another() {
    let (_, replay) = fixtures().swap_remove(0);
    let record = Record::new(&replay);
    let found = look(&record, replay.now(), replay.checks());
    let place = tempfile::tempdir().unwrap();
    let bundle = place.path().join("bundle");
    record
        .write(&bundle, &found, &knowledge(), "recorded: test")
        .unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&bundle).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
    assert!(
        record
            .write(&bundle, &found, &knowledge(), "recorded: test")
            .is_err()
    );
}

#[test]
fn a_bundle_reads_nothing_outside_its_folder() {
    for file in ["../secret", "/etc/passwd", "manifest.json", ".hidden", ""] {
        let place = tempfile::tempdir().unwrap();
        let manifest = serde_json::json!({
            "format": 1, "os": "linux", "provenance": "synthetic after a test", "now": "2026-11-23T10:00:00",
            "checks": [], "answers": [{ "request": "read /proc/uptime", "file": file }],
        });
        std::fs::write(place.path().join("manifest.json"), manifest.to_string()).unwrap();
        assert!(Replay::open(place.path()).is_err(), "{file:?}");
    }
}

#[test]
fn a_file_of_a_bundle_that_was_cut_off_is_no_answer() {
    let place = tempfile::tempdir().unwrap();
    let manifest = serde_json::json!({
        "format": 1, "os": "linux", "provenance": "synthetic after a test", "now": "2026-11-23T10:00:00",
        "checks": ["os.supported"],
        "answers": [{ "request": "read /etc/os-release", "file": "os", "length": 40 }],
    });
    std::fs::write(place.path().join("manifest.json"), manifest.to_string()).unwrap();
    std::fs::write(place.path().join("os"), "ID=debian\nNAME=x\nVERSION_ID=12\n").unwrap();
    let replay = Replay::open(place.path()).unwrap();
    assert_eq!(look_at(&replay).results[0].verdict, Verdict::Unknown);
}
