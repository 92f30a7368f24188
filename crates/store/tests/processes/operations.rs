//! SIGKILL at every file operation of everything that rebuilds, writes or removes files of a vault.
//!
//! `strace` kills the child as it enters the n-th call of one kind, for every kind and every n: what is on the disk is
//! then exactly what the calls before it left there. Afterwards the vault is exactly the old one or exactly the new
//! one, whatever the operation, and nothing half-written stays.

use crate::content::{Content, assessment_id, note};
use crate::files::{find, tree};
use crate::kept::InFile;
use crate::{Length, Outcome, copy, text, this};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use store::{CopyKey, Home, Key, Protection, Vault};

/// Calls that change what is on the disk.
const CALLS: &[&str] = &[
    "openat",
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "ftruncate",
    "fallocate",
    "copy_file_range",
    "sendfile",
    "rename",
    "renameat2",
    "unlink",
    "unlinkat",
    "mkdir",
    "rmdir",
];
/// Of one kind of call, at most this many places are tried in a short run.
const SHORT: usize = 3;
const GOLDEN: &str = "golden vault, no secret";
const COPY: &str = "de mano en mano";

/// An operation with the states that it may leave.
struct Operation {
    name: &'static str,
    prepare: fn(&Path),
    /// Whether what is there now is the state after it. Panics if it is neither that nor the one before.
    is_done: fn(&Path) -> bool,
}

const OPERATIONS: &[Operation] = &[
    Operation {
        name: "migrate",
        prepare: golden,
        is_done: migrated,
    },
    Operation {
        name: "back-up",
        prepare: sample,
        is_done: backed_up,
    },
    Operation {
        name: "settle",
        prepare: sample,
        is_done: unchanged,
    },
    Operation {
        name: "restore",
        prepare: sample_and_more,
        is_done: restored,
    },
    Operation {
        name: "repair",
        prepare: damaged,
        is_done: repaired,
    },
    Operation {
        name: "delete",
        prepare: sample_and_more,
        is_done: deleted,
    },
    Operation {
        name: "protect",
        prepare: sample,
        is_done: protected,
    },
    Operation {
        name: "save-copy",
        prepare: sample,
        is_done: copied,
    },
    Operation {
        name: "take-copy",
        prepare: with_copy,
        is_done: taken,
    },
    Operation {
        name: "erase",
        prepare: sample_and_more,
        is_done: erased,
    },
];

fn data(root: &Path) -> PathBuf {
    root.join("data")
}

fn keychain(root: &Path) -> InFile {
    InFile(root.join("item"))
}

fn open(root: &Path) -> (Home, Vault) {
    let home = Home::open(data(root)).unwrap();
    let vault = home
        .unlock(home.vaults()[0], Key::Keychain(&keychain(root)))
        .unwrap();
    (home, vault)
}

fn noon() -> jiff::civil::DateTime {
    crate::content::DAY.at(12, 0, 0, 0)
}

/// The child: carries out one operation.
pub(crate) fn operate(name: &str, root: &Path) {
    let keychain = keychain(root);
    let mut home = Home::open(data(root)).unwrap();
    let id = home.vaults()[0];
    let unlock = || home.unlock(id, Key::Keychain(&keychain)).unwrap();
    let prove = || home.prove(id, Key::Keychain(&keychain)).unwrap();
    match name {
        "migrate" => drop(home.unlock(id, Key::Passphrase(GOLDEN)).unwrap()),
        "back-up" => drop(unlock().back_up(noon()).unwrap()),
        "settle" => {
            let mut vault = unlock();
            vault.set_setting("language", "es").unwrap();
            vault.settle().unwrap();
        }
        "restore" => drop(home.restore(&mut prove(), 1).unwrap()),
        "repair" => drop(home.repair(&mut prove()).unwrap()),
        "delete" => home
            .delete_assessment(&mut prove(), assessment_id(11), &keychain, None)
            .unwrap(),
        "protect" => unlock().protect(Protection::Unprotected, &keychain).unwrap(),
        "save-copy" => unlock()
            .save_copy(&root.join("copy"), CopyKey::Passphrase(COPY))
            .unwrap(),
        "take-copy" => {
            let copy = root.join("copy");
            drop(
                home.create_from_copy(&copy, CopyKey::Passphrase(COPY), Protection::Unprotected)
                    .unwrap(),
            );
        }
        "erase" => drop(home.erase(id, &keychain).unwrap()),
        other => panic!("unknown operation: {other}"),
    }
}

pub(crate) fn killed_everywhere(length: Length) -> Outcome {
    if !strace_works() {
        return Outcome::Skipped("strace may not trace here".to_owned());
    }
    let mut figures = Vec::new();
    for operation in OPERATIONS {
        let template = tempfile::tempdir().unwrap();
        (operation.prepare)(template.path());
        let (mut old, mut new) = (0, 0);
        for (call, count) in calls_of(operation, template.path()) {
            for nth in places(count, length) {
                let root = tempfile::tempdir().unwrap();
                copy(template.path(), root.path());
                kill_at(operation, root.path(), call, nth);
                if (operation.is_done)(root.path()) {
                    new += 1;
                } else {
                    old += 1;
                }
                assert_no_rubbish(root.path(), operation.name, call, nth);
            }
        }
        assert!(old > 0, "{}: the kills came before it was done", operation.name);
        figures.push(format!(
            "{} {} kills, {old} old, {new} new",
            operation.name,
            old + new
        ));
    }
    Outcome::Passed(figures.join("; "))
}

fn strace_works() -> bool {
    Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// All places, or some of them spread evenly, the first and the last included.
fn places(count: usize, length: Length) -> Vec<usize> {
    if length == Length::Long || count <= SHORT {
        return (1..=count).collect();
    }
    (0..SHORT).map(|n| 1 + n * (count - 1) / (SHORT - 1)).collect()
}

/// How often the operation makes each call, counted in a run that nobody disturbs.
fn calls_of(operation: &Operation, template: &Path) -> BTreeMap<&'static str, usize> {
    let root = tempfile::tempdir().unwrap();
    copy(template, root.path());
    let log = root.path().join("calls");
    let child = this(&["operate", operation.name, text(root.path())]);
    let status = Command::new("strace")
        .args(["-f", "-qq", "-o"])
        .arg(&log)
        .arg(format!("--trace={}", CALLS.join(",")))
        .arg(child.get_program())
        .args(child.get_args())
        .status()
        .unwrap();
    assert!(status.success(), "{} works when it is left alone", operation.name);
    assert!(
        (operation.is_done)(root.path()) || operation.name == "settle",
        "{}",
        operation.name
    );
    let log = fs::read_to_string(log).unwrap();
    let times = |call: &&'static str| {
        let begun = format!(" {call}(");
        (*call, log.lines().filter(|line| line.contains(&begun)).count())
    };
    CALLS.iter().map(times).filter(|(_, count)| *count > 0).collect()
}

fn kill_at(operation: &Operation, root: &Path, call: &str, nth: usize) {
    let child = this(&["operate", operation.name, text(root)]);
    let status = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null"])
        .arg(format!("--trace={call}"))
        .arg(format!("--inject={call}:signal=KILL:when={nth}"))
        .arg(child.get_program())
        .args(child.get_args())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(
        !status.success(),
        "{}: {call} {nth} was not reached",
        operation.name
    );
}

/// After the next start nothing temporary, unfinished or half removed is there.
fn assert_no_rubbish(root: &Path, name: &str, call: &str, nth: usize) {
    for path in tree(&data(root)).into_keys() {
        let last = path.file_name().unwrap().to_string_lossy().into_owned();
        let rubbish = last.contains(".tmp") || ["unfinished", "replaces", "erasing"].contains(&last.as_str());
        assert!(!rubbish, "{name}, {call} {nth}: {} stays", path.display());
    }
}

fn golden(root: &Path) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schema-1");
    copy(&golden, &data(root));
}

fn sample(root: &Path) {
    let mut home = Home::open(data(root)).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain(root))).unwrap();
    Content::sample().put_into(&mut vault);
    vault.close().unwrap();
}

/// The sample with a backup, and one event that came after it.
fn sample_and_more(root: &Path) {
    sample(root);
    let (_home, mut vault) = open(root);
    vault.back_up(noon()).unwrap();
    vault.append(&[note(99, "after the backup")]).unwrap();
    vault.close().unwrap();
}

fn damaged(root: &Path) {
    sample_and_more(root);
    let path = find(&data(root), "vault.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[100] ^= 1;
    fs::write(path, bytes).unwrap();
}

fn with_copy(root: &Path) {
    sample(root);
    let (_home, vault) = open(root);
    vault
        .save_copy(&root.join("copy"), CopyKey::Passphrase(COPY))
        .unwrap();
}

fn more() -> Content {
    let mut content = Content::sample();
    content.events.push(note(99, "after the backup"));
    content
}

/// Which of two states the vault holds.
#[track_caller]
fn which(vault: &Vault, old: &Content, new: &Content) -> bool {
    vault.verify().unwrap();
    let found = Content::of(vault);
    assert!(
        found == *old || found == *new,
        "neither the old state nor the new one: {found:?}"
    );
    found == *new
}

fn migrated(root: &Path) -> bool {
    let home = Home::open(data(root)).unwrap();
    let id = home.vaults()[0];
    let before = home.backups(id).unwrap().len();
    let vault = home.unlock(id, Key::Passphrase(GOLDEN)).unwrap();
    Content::sample().assert_in(&vault);
    before == 1 && home.backups(id).unwrap().len() == 1
}

fn unchanged(root: &Path) -> bool {
    let (_home, vault) = open(root);
    which(&vault, &Content::sample(), &more())
}

fn backed_up(root: &Path) -> bool {
    let (home, vault) = open(root);
    Content::sample().assert_in(&vault);
    let backups = home.backups(vault.id().unwrap()).unwrap();
    assert!(backups.len() <= 1);
    assert_eq!(
        vault.verify().unwrap().backup.is_some(),
        backups.len() == 1,
        "it is whole, or not listed"
    );
    backups.len() == 1
}

fn restored(root: &Path) -> bool {
    let (_home, vault) = open(root);
    which(&vault, &more(), &Content::sample())
}

fn repaired(root: &Path) -> bool {
    let home = Home::open(data(root)).unwrap();
    let Ok(vault) = home.unlock(home.vaults()[0], Key::Keychain(&keychain(root))) else {
        return false;
    };
    which(&vault, &Content::default(), &Content::sample())
}

fn deleted(root: &Path) -> bool {
    let (home, vault) = open(root);
    let mut new = more();
    new.assessments
        .retain(|assessment| assessment.id != assessment_id(11));
    let done = which(&vault, &more(), &new);
    let backups = home.backups(vault.id().unwrap()).unwrap().len();
    assert_eq!(backups == 0, done, "the backups go with it, and not before");
    let folders = tree(&data(root))
        .into_keys()
        .filter(|path| path.ends_with("vault.db"))
        .count();
    assert_eq!(
        folders, 1,
        "the old folder goes with it, or the new one was never there"
    );
    done
}

fn protected(root: &Path) -> bool {
    let home = Home::open(data(root)).unwrap();
    let id = home.vaults()[0];
    if let Ok(vault) = home.unlock(id, Key::Unprotected) {
        Content::sample().assert_in(&vault);
        return true;
    }
    Content::sample().assert_in(&home.unlock(id, Key::Keychain(&keychain(root))).unwrap());
    false
}

fn copied(root: &Path) -> bool {
    unchanged(root);
    let copy = root.join("copy");
    if !copy.exists() {
        return false;
    }
    let elsewhere = tempfile::tempdir().unwrap();
    let mut home = Home::open(elsewhere.path()).unwrap();
    let made = home.create_from_copy(&copy, CopyKey::Passphrase(COPY), Protection::Unprotected);
    Content::sample().assert_in(&made.unwrap());
    true
}

fn taken(root: &Path) -> bool {
    let home = Home::open(data(root)).unwrap();
    let (mut old, mut new) = (0, 0);
    for id in home.vaults() {
        if let Ok(vault) = home.unlock(id, Key::Unprotected) {
            Content::sample().assert_in(&vault);
            new += 1;
        } else {
            Content::sample().assert_in(&home.unlock(id, Key::Keychain(&keychain(root))).unwrap());
            old += 1;
        }
    }
    assert_eq!(old, 1);
    assert!(new <= 1);
    new == 1
}

fn erased(root: &Path) -> bool {
    let home = Home::open(data(root)).unwrap();
    let Some(id) = home.vaults().first().copied() else {
        assert_eq!(tree(&data(root)).len(), 1, "nothing but the lock");
        return true;
    };
    // The keychain's item may be gone already: it goes first, and only opens what is still there by a paper code.
    match home.unlock(id, Key::Keychain(&keychain(root))) {
        Ok(vault) => assert_eq!(Content::of(&vault), more()),
        Err(error) => assert!(matches!(error, store::StoreError::Locked { .. }), "{error:?}"),
    }
    false
}
