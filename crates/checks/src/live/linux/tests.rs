//! The live half over a home folder of our own, with real stores made by certutil.

use super::*;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json::{self, Profiles};
use crate::parse::{backups, certificate, ssh_key};
use crate::request::{FolderId, Profile, ProfileRoot, QueryId};
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc;
use std::time::Duration;

fn live(home: &Path) -> Live {
    Live {
        machine: Arc::new(Machine {
            person: Person::new(Some(home.to_owned())),
            sandboxed: false,
            bus: OnceLock::new(),
        }),
    }
}

fn store(kind: &str, file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(kind)
        .join(file)
}

/// A home folder with a Firefox profile of one kind of store.
fn home(kind: &str, logins: usize) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let profile = home.path().join(".mozilla/firefox/abc.default-release");
    fs_err::create_dir_all(&profile).unwrap();
    for file in ["cert9.db", "key4.db"] {
        fs_err::copy(store(kind, file), profile.join(file)).unwrap();
    }
    let logins = vec!["{\"hostname\":\"https://x\"}"; logins].join(",");
    fs_err::write(profile.join("logins.json"), format!("{{\"logins\":[{logins}]}}")).unwrap();
    home
}

fn verdict(system: &Live, id: &str) -> (domain::Verdict, String) {
    let tables = [
        (
            "os-support.toml",
            include_str!("../../../../../questionnaires/knowledge/os-support.toml"),
        ),
        (
            "network-ports.toml",
            include_str!("../../../../../questionnaires/knowledge/network-ports.toml"),
        ),
        (
            "certificate-issuers.toml",
            include_str!("../../../../../questionnaires/knowledge/certificate-issuers.toml"),
        ),
        (
            "programs.toml",
            include_str!("../../../../../questionnaires/knowledge/programs.toml"),
        ),
        (
            "browser-releases.toml",
            include_str!("../../../../../questionnaires/knowledge/browser-releases.toml"),
        ),
    ];
    let knowledge = Knowledge::parse(&tables).unwrap();
    let now = jiff::civil::date(2026, 11, 23).at(10, 0, 0, 0);
    let wanted = [domain::CheckId::from(id)];
    let cancel = AtomicBool::new(false);
    let run = crate::run(system, &knowledge, now, &wanted, &mut |_| {}, &cancel);
    (
        run.results[0].verdict,
        format!("{:?}", run.results[0].evidence_map()),
    )
}

#[test]
fn a_store_without_primary_password_warns_and_one_with_it_passes() {
    for (kind, expected) in [
        ("nss-open", domain::Verdict::Warn),
        ("nss-sealed", domain::Verdict::Pass),
    ] {
        let home = home(kind, 2);
        let (verdict, evidence) = verdict(&live(home.path()), "browser.password_store");
        assert_eq!(verdict, expected, "{kind}");
        assert!(evidence.contains("\"saved\": \"2\""), "{evidence}");
    }
}

#[test]
fn a_real_certificate_is_found_by_its_key_without_the_password() {
    for kind in ["nss-open", "nss-sealed"] {
        let home = home(kind, 0);
        let (verdict, evidence) = verdict(&live(home.path()), "cert.personal_expiry");
        assert_eq!(verdict, domain::Verdict::Warn, "{kind}: it ends within a month");
        assert!(
            evidence.contains("2026-12-23") && evidence.contains("fnmt"),
            "{evidence}"
        );
        assert!(
            !evidence.contains("CANARY") && !evidence.contains("12345678Z"),
            "{evidence}"
        );
    }
}

/// Firefox 153 writes both places; the columns are those that it makes.
#[test]
fn passwords_in_the_newer_place_of_firefox_count_too() {
    let home = home("nss-open", 0);
    let profile = home.path().join(".mozilla/firefox/abc.default-release");
    fs_err::remove_file(profile.join("logins.json")).unwrap();
    let writer = rusqlite::Connection::open(profile.join("logins.db")).unwrap();
    writer
        .execute_batch(
            "CREATE TABLE loginsL (guid TEXT, secFields TEXT, is_deleted TINYINT NOT NULL DEFAULT 0);
             CREATE TABLE loginsM (guid TEXT, secFields TEXT, is_overridden TINYINT NOT NULL DEFAULT 0);",
        )
        .unwrap();
    let (none, _) = verdict(&live(home.path()), "browser.password_store");
    assert_eq!(none, domain::Verdict::Pass);
    writer
        .execute_batch(
            "INSERT INTO loginsL VALUES ('a', 'x', 0), ('b', 'x', 1);
             INSERT INTO loginsM VALUES ('c', 'x', 0), ('a', 'x', 1);",
        )
        .unwrap();
    drop(writer);
    let (open, evidence) = verdict(&live(home.path()), "browser.password_store");
    assert_eq!(open, domain::Verdict::Warn);
    assert!(evidence.contains("\"saved\": \"2\""), "{evidence}");
    fs_err::write(profile.join("logins.db"), b"SQLite format 3\0 and then nothing").unwrap();
    let (broken, _) = verdict(&live(home.path()), "browser.password_store");
    assert_eq!(broken, domain::Verdict::Unknown);
}

#[test]
fn stores_are_read_from_wiped_copies_and_stay_as_they_were() {
    let home = home("nss-open", 1);
    let profile = home.path().join(".mozilla/firefox/abc.default-release");
    let before = fs_err::read(profile.join("key4.db")).unwrap();
    let system = live(home.path());
    verdict(&system, "browser.password_store");
    let scratch = system
        .machine
        .person
        .scratch
        .get()
        .unwrap()
        .as_ref()
        .unwrap()
        .path()
        .to_owned();
    assert_eq!(
        fs_err::read_dir(&scratch).unwrap().count(),
        0,
        "each copy is gone after its question"
    );
    assert_eq!(fs_err::read(profile.join("key4.db")).unwrap(), before);
    assert_eq!(
        fs_err::read_dir(&profile).unwrap().count(),
        3,
        "nothing was added beside the stores"
    );
    drop(system);
    assert!(!scratch.exists());
}

#[test]
fn changes_that_are_only_in_the_log_of_a_store_are_seen() {
    let home = tempfile::tempdir().unwrap();
    let profile = home.path().join(".config/chromium/Default");
    fs_err::create_dir_all(&profile).unwrap();
    let writer = rusqlite::Connection::open(profile.join("Login Data")).unwrap();
    writer
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;
             CREATE TABLE logins (password_value BLOB, blacklisted_by_user INTEGER);
             INSERT INTO logins VALUES (x'763130aa', 0), (x'763131aa', 0), (x'', 1);",
        )
        .unwrap();
    assert!(
        profile.join("Login Data-wal").exists(),
        "the writer still holds the log"
    );
    let query = QueryId::Logins(Profile {
        root: ProfileRoot::Chromium,
        index: 0,
    });
    let answer = live(home.path()).ask(&Request::Rows(query)).ok().unwrap();
    assert_eq!(certificate::chromium_logins(&answer), Ok((2, 1)));
    drop(writer);
}

#[test]
fn a_broken_store_is_no_answer() {
    let home = home("nss-open", 1);
    let profile = home.path().join(".mozilla/firefox/abc.default-release");
    fs_err::write(profile.join("key4.db"), b"SQLite format 3\0 and then nothing").unwrap();
    let (verdict, _) = verdict(&live(home.path()), "browser.password_store");
    assert_eq!(verdict, domain::Verdict::Unknown);
}

#[track_caller]
fn profiles(home: &Path, expected: Profiles) {
    let request = Request::Native(NativeId::Profiles(ProfileRoot::Firefox));
    let answer = live(home).ask(&request).ok().unwrap();
    assert_eq!(json::value::<Profiles>(&answer).unwrap(), expected);
}

#[test]
fn profiles_are_counted_and_their_absence_is_seen() {
    let empty = tempfile::tempdir().unwrap();
    let absent = Profiles {
        present: false,
        count: 0,
        elsewhere: false,
    };
    profiles(empty.path(), absent);
    let home = home("nss-open", 0);
    let mut found = Profiles {
        present: true,
        count: 1,
        elsewhere: false,
    };
    profiles(home.path(), found);
    let ini = home.path().join(".mozilla/firefox/profiles.ini");
    fs_err::write(ini, "[Profile0]\nIsRelative=0\nPath=/elsewhere\n").unwrap();
    found.elsewhere = true;
    profiles(home.path(), found);
}

#[test]
fn a_home_folder_that_is_not_there_is_not_one_without_browsers() {
    let request = Request::Native(NativeId::Profiles(ProfileRoot::Firefox));
    let answer = live(Path::new("/nonexistent")).ask(&request);
    assert!(matches!(answer, Err(Failure::Missing)));
}

#[test]
fn a_pipe_in_place_of_a_file_keeps_nobody_waiting() {
    let home = tempfile::tempdir().unwrap();
    fs_err::create_dir(home.path().join(".config")).unwrap();
    let pipe = home.path().join(".config/kscreenlockerrc");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &pipe,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR,
        0,
    )
    .unwrap();
    let start = std::time::Instant::now();
    let answer = live(home.path()).ask(&Request::Read(PathId::KScreenLocker));
    assert!(matches!(answer, Err(Failure::Failed { .. })));
    assert!(start.elapsed() < TimeClass::Fast.limit());
}

#[test]
fn only_names_that_count_leave_a_folder() {
    let home = tempfile::tempdir().unwrap();
    for name in [".config", "Tax return of Ana.pdf"] {
        fs_err::create_dir(home.path().join(name)).unwrap();
    }
    let answer = live(home.path())
        .ask(&Request::List(FolderId::Home))
        .ok()
        .unwrap();
    assert_eq!(answer.text(), r#"{"names":[".config"]}"#);
}

#[test]
fn in_a_sandbox_nothing_is_asked() {
    let mut machine = live(Path::new("/"));
    Arc::get_mut(&mut machine.machine).unwrap().sandboxed = true;
    let answer = machine.ask(&Request::Read(PathId::OsRelease));
    assert!(matches!(answer, Err(Failure::Sandboxed)));
    let cancel = AtomicBool::new(false);
    let look = Look::new(&machine, &cancel);
    assert_eq!(look.has_systemd(), Err(domain::UnknownReason::Sandboxed));
}

#[test]
fn a_call_that_hangs_is_given_up() {
    let (_keep, never) = mpsc::channel::<()>();
    let answer = within(Duration::from_millis(50), move || {
        // Blocks until the other end is dropped, which is after the test.
        let _ = never.recv();
        Err(Failure::Missing)
    });
    assert!(matches!(answer, Err(Failure::Timeout)));
}

#[test]
fn of_the_keys_to_other_computers_only_keys_are_looked_at() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".ssh");
    fs_err::create_dir(&folder).unwrap();
    for (name, text) in [
        ("config", "Host canary\n"),
        ("id_ed25519.pub", "ssh-ed25519 AAAA\n"),
    ] {
        fs_err::write(folder.join(name), text).unwrap();
    }
    let (none, _) = verdict(&live(home.path()), "ssh.keys_protected");
    assert_eq!(none, domain::Verdict::NotApplicable);
    for (sealed, expected) in [(true, domain::Verdict::Pass), (false, domain::Verdict::Warn)] {
        let key = ssh_key::Key {
            sealed,
            ..ssh_key::Key::default()
        };
        fs_err::write(folder.join("id_ed25519"), ssh_key::rebuilt(key)).unwrap();
        let (found, evidence) = verdict(&live(home.path()), "ssh.keys_protected");
        assert_eq!(found, expected, "{evidence}");
    }
}

#[test]
fn loose_key_files_are_found_in_the_folder_of_the_persons_language() {
    let home = tempfile::tempdir().unwrap();
    fs_err::create_dir(home.path().join(".config")).unwrap();
    let folders = "# written by xdg-user-dirs-update\nXDG_DOWNLOAD_DIR=\"$HOME/Descargas\"\n";
    fs_err::write(home.path().join(".config/user-dirs.dirs"), folders).unwrap();
    let deep = home.path().join("Descargas/tax/2026");
    fs_err::create_dir_all(&deep).unwrap();
    fs_err::write(home.path().join("Descargas/invoice.pdf"), "x").unwrap();
    let (none, _) = verdict(&live(home.path()), "cert.loose_keyfiles");
    assert_eq!(none, domain::Verdict::Pass);
    fs_err::write(deep.join("Ana FNMT.P12"), "x").unwrap();
    let (found, evidence) = verdict(&live(home.path()), "cert.loose_keyfiles");
    assert_eq!(found, domain::Verdict::Warn);
    assert!(
        evidence.contains("\"loose\": \"1\"") && !evidence.contains("Ana"),
        "{evidence}"
    );
}

#[test]
fn a_folder_for_downloads_that_is_the_whole_home_is_not_taken_for_an_empty_one() {
    let home = tempfile::tempdir().unwrap();
    fs_err::create_dir(home.path().join(".config")).unwrap();
    fs_err::write(
        home.path().join(".config/user-dirs.dirs"),
        "XDG_DOWNLOAD_DIR=\"$HOME/\"\n",
    )
    .unwrap();
    let (found, _) = verdict(&live(home.path()), "cert.loose_keyfiles");
    assert_eq!(found, domain::Verdict::Unknown);
}

#[test]
fn vorta_tells_counts_and_a_day_and_no_place() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".local/share/Vorta");
    fs_err::create_dir_all(&folder).unwrap();
    let writer = rusqlite::Connection::open(folder.join("settings.db")).unwrap();
    writer
        .execute_batch(
            "CREATE TABLE repomodel (id INTEGER, url TEXT, encryption TEXT);
             CREATE TABLE backupprofilemodel (schedule_mode TEXT, repo_id INTEGER);
             CREATE TABLE eventlogmodel (end_time TEXT, subcommand TEXT, returncode INTEGER);
             INSERT INTO repomodel VALUES (1, 'ssh://canary@host/./x', 'repokey-blake2');
             INSERT INTO backupprofilemodel VALUES ('interval', 1), ('off', 1);
             INSERT INTO eventlogmodel VALUES ('2026-11-20 18:00:00.123', 'create', 0),
                 ('2026-11-22 18:00:00.123', 'create', 2), ('2026-11-23 08:00:00.123', 'prune', 0);",
        )
        .unwrap();
    drop(writer);
    let query = QueryId::Vorta(Profile {
        root: ProfileRoot::Vorta,
        index: 0,
    });
    let answer = live(home.path()).ask(&Request::Rows(query)).ok().unwrap();
    let plan = backups::vorta(&answer).unwrap().unwrap();
    assert_eq!(
        (plan.scheduled, plan.away, plan.sealed),
        (true, Some(true), Some(true))
    );
    assert_eq!(plan.last, Some(jiff::civil::date(2026, 11, 20)));
}

#[test]
fn whether_a_file_is_there_is_seen_from_the_folders_above() {
    let home = tempfile::tempdir().unwrap();
    let request = Request::Native(NativeId::HasFile(PathId::PikaBackups));
    let there = |home: &Path| live(home).ask(&request).map(|raw| raw.text().into_owned());
    assert_eq!(there(home.path()).ok().as_deref(), Some("false"));
    fs_err::create_dir_all(home.path().join(".config/pika-backup")).unwrap();
    assert_eq!(there(home.path()).ok().as_deref(), Some("false"));
    fs_err::write(home.path().join(".config/pika-backup/backup.json"), "[]").unwrap();
    assert_eq!(there(home.path()).ok().as_deref(), Some("true"));
    assert!(matches!(there(Path::new("/nonexistent")), Err(Failure::Missing)));
}
