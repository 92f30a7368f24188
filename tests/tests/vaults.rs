//! Journeys through `app` of whoever keeps, carries, restores and erases what she said.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "support/desk.rs"]
mod desk;

use app::App;
use app::dto::{Answer, CopyKey, Protection, Stage, UnlockKey};
use app::jiff::ToSpan;
use desk::{PASSPHRASE, at, by_passphrase, first_run, open_at};
use std::path::{Path, PathBuf};

const OTHER: &str = "otra frase para otra cosa";

fn key(text: &str) -> UnlockKey {
    UnlockKey::Passphrase { text: text.into() }
}

/// Answers the first pass with its best options.
fn answer_all(app: &mut App) {
    let mut next = app.home_screen().unwrap().resume.map(|resume| resume.item);
    while let Some(item) = next {
        let codes = vec![app.question(&item).unwrap().options[0].clone()];
        next = app.answer(&item, Answer::Codes { codes }, false).unwrap().next;
    }
}

/// What must be the same before and after: the name, and the result with its plan.
fn essence(app: &App) -> String {
    let home = app.home_screen().unwrap();
    format!("{} {:?} {:?}", home.name, home.headline, app.plan().unwrap())
}

fn printed(code: &app::dto::RecoveryCode) -> String {
    code.groups.join("-")
}

/// Makes a code and shows that it is on paper.
fn written_down(app: &mut App) -> String {
    let code = app.new_recovery_code().unwrap();
    let typed: Vec<String> = code
        .ask
        .iter()
        .map(|at| code.groups[*at as usize - 1].clone())
        .collect();
    assert!(app.confirm_recovery_code(&typed).unwrap());
    printed(&code)
}

#[test]
fn the_paper_and_the_copy_bring_everything_back_on_a_new_computer() {
    let root = tempfile::tempdir().unwrap();
    let mut first = open_at(&root.path().join("first"), at());
    first.first_run(&first_run("Marta", by_passphrase())).unwrap();
    answer_all(&mut first);
    let code = written_down(&mut first);
    let copy = root.path().join(first.copy_file_name());
    let saved = first
        .save_copy(&copy, &CopyKey::Recovery { text: code.clone() })
        .unwrap();
    assert!(saved.file.unwrap().ends_with(".resguardo"));
    let before = essence(&first);
    drop(first);

    let mut second = open_at(&root.path().join("second"), at());
    assert_eq!(second.start().unwrap().stage, Stage::FirstRun);
    let wrong = CopyKey::Recovery {
        text: "0000-0000-0000-0000-0000-0000-0063".into(),
    };
    let refused = second.restore_copy(&copy, &wrong, &by_passphrase()).unwrap_err();
    assert_eq!(refused.code, "wrong-key");
    let typed = CopyKey::Recovery {
        text: code.to_lowercase().replace('-', " "),
    };
    second
        .restore_copy(
            &copy,
            &typed,
            &Protection::Passphrase {
                passphrase: OTHER.into(),
            },
        )
        .unwrap();
    assert_eq!(essence(&second), before);
    drop(second);
    let mut again = open_at(&root.path().join("second"), at());
    assert_eq!(again.start().unwrap().stage, Stage::Locked);
    again.unlock(&key(OTHER)).unwrap();
    assert_eq!(essence(&again), before);
}

#[test]
fn closing_makes_a_backup_and_going_back_to_it_loses_only_what_came_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Marta", by_passphrase())).unwrap();
    answer_all(&mut app);
    let before = essence(&app);
    let start = app.lock().unwrap();
    assert_eq!(start.stage, Stage::Locked);
    let locked = start.locked.unwrap();
    assert_eq!(locked.reason, "closed");
    assert!(locked.passphrase && !locked.keychain);
    assert_eq!(app.home_screen().unwrap_err().code, "not-open");
    assert_eq!(
        app.unlock(&key("something else entirely")).unwrap_err().code,
        "wrong-key"
    );
    app.unlock(&key(PASSPHRASE)).unwrap();
    let backup = app.keeping().unwrap().backups[0].clone();
    assert_eq!(backup.made, "2026-11-23T10:30");

    app.set_name("Otra persona").unwrap();
    let restored = app.restore_backup(backup.number, None).unwrap();
    assert_eq!(restored.backup.unwrap().number, backup.number);
    assert_eq!(essence(&app), before);
    let newest = app.keeping().unwrap().backups[0].clone();
    assert!(
        newest.number > backup.number,
        "what was there was backed up first"
    );
    app.restore_backup(newest.number, None).unwrap();
    assert_eq!(app.home_screen().unwrap().name, "Otra persona");
    assert_eq!(app.restore_backup(999, None).unwrap_err().code, "no-backup");
    assert_eq!(
        app.home_screen().unwrap().name,
        "Otra persona",
        "it is open again"
    );
}

#[test]
fn whoever_works_for_hours_gets_a_backup_now_and_then() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Marta", by_passphrase())).unwrap();
    app.tick();
    assert_eq!(app.keeping().unwrap().backups.len(), 0, "not yet");
    drop(app);
    let mut app = open_at(folder.path(), at() + 31.minutes());
    app.unlock(&key(PASSPHRASE)).unwrap();
    app.tick();
    assert_eq!(
        app.keeping().unwrap().backups.len(),
        0,
        "counted from when it was opened"
    );
    app.leave();
    app.unlock(&key(PASSPHRASE)).unwrap();
    assert_eq!(app.keeping().unwrap().backups.len(), 1);
    app.leave();
    app.unlock(&key(PASSPHRASE)).unwrap();
    assert_eq!(
        app.keeping().unwrap().backups.len(),
        1,
        "nothing has changed since"
    );
}

#[test]
fn an_adviser_keeps_clients_apart() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Panadería", by_passphrase())).unwrap();
    let first = app.vaults()[0].id.clone();
    let input = first_run(
        "Taller",
        Protection::Passphrase {
            passphrase: OTHER.into(),
        },
    );
    app.new_vault(&input).unwrap();
    let rows = app.vaults();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].name.as_deref(), Some("Taller"), "the open one first");
    assert_eq!(rows[1].name, None, "a closed one says nothing about whose it is");
    assert_eq!(app.keeping().unwrap().assessments[0].name, "Taller");

    let start = app.open_vault(&first).unwrap();
    assert_eq!(start.stage, Stage::Locked);
    assert_eq!(
        app.unlock(&key(OTHER)).unwrap_err().code,
        "wrong-key",
        "each has its own key"
    );
    app.unlock(&key(PASSPHRASE)).unwrap();
    assert_eq!(app.home_screen().unwrap().name, "Panadería");
    drop(app);

    let mut app = open_at(folder.path(), at());
    app.start().unwrap();
    app.unlock(&key(PASSPHRASE)).unwrap();
    assert_eq!(
        app.home_screen().unwrap().name,
        "Panadería",
        "the one that was open last"
    );
    let erased = app.erase_vault(&first).unwrap();
    assert_eq!(erased.start.stage, Stage::Locked);
    assert_eq!(app.vaults().len(), 1);
    app.unlock(&key(OTHER)).unwrap();
    assert_eq!(
        app.home_screen().unwrap().name,
        "Taller",
        "the other did not notice"
    );
    assert_eq!(app.erase_vault(&first).unwrap_err().code, "no-vault");
}

/// Everything below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if entry.is_dir() {
            found.extend(files(&entry));
        } else {
            found.push(entry);
        }
    }
    found
}

#[test]
fn erasing_everything_leaves_the_lock_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Marta", by_passphrase())).unwrap();
    app.back_up().unwrap();
    app.new_vault(&first_run("Luis", Protection::Unprotected))
        .unwrap();
    let erased = app.erase_everything().unwrap();
    assert_eq!(erased.start.stage, Stage::FirstRun);
    assert_eq!(files(folder.path()), [folder.path().join("resguardo.lock")]);
}

#[test]
fn the_only_assessment_is_deleted_and_an_empty_one_begins() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Marta", by_passphrase())).unwrap();
    answer_all(&mut app);
    let old_code = written_down(&mut app);
    app.back_up().unwrap();
    let gone = app.keeping().unwrap().assessments[0].id.clone();
    assert_eq!(
        app.delete_assessment(&gone, None).unwrap_err().code,
        "no-passphrase"
    );
    assert_eq!(
        app.delete_assessment(&gone, Some("mala frase larga"))
            .unwrap_err()
            .code,
        "wrong-key"
    );
    let kept = app.keeping().unwrap();
    assert!(
        kept.assessments
            .iter()
            .any(|row| row.id == gone && row.answered > 0),
        "nothing was deleted"
    );
    let deleted = app.delete_assessment(&gone, Some(PASSPHRASE)).unwrap();
    assert_eq!(deleted.home.name, "Marta");
    assert!(deleted.home.headline.is_none(), "nothing is known");
    let new_code = printed(&deleted.code.unwrap());
    let keeping = app.keeping().unwrap();
    assert!(
        keeping
            .assessments
            .iter()
            .all(|row| row.id != gone && row.answered == 0)
    );
    assert_eq!(
        keeping.backups.len(),
        1,
        "the old ones are gone, and there is a new one"
    );
    app.lock().unwrap();
    let by_code = |text: String| UnlockKey::Recovery { text };
    assert_eq!(app.unlock(&by_code(old_code)).unwrap_err().code, "wrong-key");
    app.unlock(&by_code(new_code)).unwrap();
    app.lock().unwrap();
    app.unlock(&key(PASSPHRASE)).unwrap();
}

#[test]
fn what_was_tried_without_saving_can_be_kept_after_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Marta", Protection::Memory)).unwrap();
    answer_all(&mut app);
    let before = essence(&app);
    assert_eq!(app.lock().unwrap_err().code, "memory-only", "it would be gone");
    assert_eq!(app.back_up().unwrap_err().code, "memory-only");
    assert_eq!(app.home_screen().unwrap().vault.protection, "memory");
    assert!(
        files(folder.path())
            .iter()
            .all(|path| !path.ends_with("vault.db"))
    );
    let keeping = app.set_protection(&by_passphrase()).unwrap();
    assert_eq!(keeping.vault.protection, "passphrase");
    assert_eq!(essence(&app), before);
    drop(app);
    let mut app = open_at(folder.path(), at());
    app.start().unwrap();
    app.unlock(&key(PASSPHRASE)).unwrap();
    assert_eq!(essence(&app), before);
}

#[test]
fn an_unprotected_vault_opens_by_itself_and_says_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Quiosco", Protection::Unprotected))
        .unwrap();
    drop(app);
    let mut app = open_at(folder.path(), at());
    assert_eq!(app.start().unwrap().stage, Stage::Open);
    assert_eq!(app.home_screen().unwrap().vault.protection, "unprotected");
    assert_eq!(app.keeping().unwrap().auto_lock, None);
    let keeping = app.set_protection(&by_passphrase()).unwrap();
    assert_eq!(keeping.ways, ["passphrase"]);
    assert_eq!(
        keeping.auto_lock,
        Some(15),
        "a passphrase closes after a while unless told otherwise"
    );
    assert_eq!(app.set_auto_lock(Some(0)).unwrap_err().code, "bad-input");
    assert_eq!(app.set_auto_lock(Some(60)).unwrap().auto_lock, Some(60));
    assert_eq!(app.set_auto_lock(None).unwrap().auto_lock, None);
    let weak = Protection::Passphrase {
        passphrase: "corta".into(),
    };
    assert_eq!(app.set_protection(&weak).unwrap_err().code, "weak-passphrase");
    assert_eq!(
        app.set_protection(&Protection::Memory).unwrap_err().code,
        "bad-input"
    );
}

#[test]
fn a_damaged_vault_says_so_and_is_repaired_from_its_backup() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Marta", by_passphrase())).unwrap();
    answer_all(&mut app);
    let before = essence(&app);
    app.lock().unwrap();
    drop(app);
    let database = files(folder.path())
        .into_iter()
        .find(|path| path.ends_with("vault.db"))
        .unwrap();
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[200] ^= 1;
    std::fs::write(&database, &bytes).unwrap();

    let mut app = open_at(folder.path(), at());
    assert_eq!(app.start().unwrap().stage, Stage::Locked, "nobody knows yet");
    assert_eq!(app.unlock(&key(PASSPHRASE)).unwrap_err().code, "damaged");
    let start = app.start().unwrap();
    assert_eq!(start.stage, Stage::Damaged);
    assert_eq!(start.damage.unwrap().part, "database");
    assert_eq!(app.repair(&key(OTHER)).unwrap_err().code, "wrong-key");
    let restored = app.repair(&key(PASSPHRASE)).unwrap();
    assert_eq!((restored.recovered, restored.lost), (0, 0));
    assert!(restored.backup.is_some());
    assert_eq!(essence(&app), before);
    assert_eq!(std::fs::read(&database).unwrap(), bytes, "the damaged file stays");
    let checked = app.check_data().unwrap();
    assert!(checked.events > 12 && checked.assessments == 1);
}

#[test]
fn an_unprotected_damaged_vault_is_shown_as_that_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(folder.path(), at());
    app.first_run(&first_run("Marta", Protection::Unprotected))
        .unwrap();
    app.back_up().unwrap();
    app.leave();
    drop(app);
    let database = files(folder.path())
        .into_iter()
        .find(|path| path.ends_with("vault.db"))
        .unwrap();
    std::fs::remove_file(database).unwrap();
    let mut app = open_at(folder.path(), at());
    let start = app.start().unwrap();
    assert_eq!(start.stage, Stage::Damaged);
    let damage = start.damage.unwrap();
    assert_eq!(
        (damage.part.as_str(), damage.backups.len()),
        ("database-missing", 1)
    );
    let restored = app
        .restore_backup(damage.backups[0].number, Some(&UnlockKey::Keychain))
        .unwrap();
    assert_eq!(restored.home.name, "Marta");
}

#[test]
fn everything_goes_out_as_json_and_comes_in_again() {
    let root = tempfile::tempdir().unwrap();
    let mut app = open_at(&root.path().join("first"), at());
    app.first_run(&first_run("Marta", by_passphrase())).unwrap();
    answer_all(&mut app);
    let before = essence(&app);
    let file = root.path().join("all.json");
    app.export_everything(&file).unwrap();
    let schema: serde_json::Value = serde_json::from_str(
        &std::fs::read_to_string(
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../questionnaires/schema/vault.schema.json"),
        )
        .unwrap(),
    )
    .unwrap();
    let written: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert!(
        jsonschema::is_valid(&schema, &written),
        "the file is as its schema says"
    );
    let again = app.import_assessment(&file).unwrap();
    assert_eq!(again.added, 0, "merging by id adds nothing twice");

    let mut other = open_at(&root.path().join("second"), at());
    other
        .first_run(&first_run("Luis", Protection::Unprotected))
        .unwrap();
    let merged = other.import_assessment(&file).unwrap();
    assert!(merged.added > 12);
    assert_eq!(essence(&other), before);
    assert_eq!(other.keeping().unwrap().assessments.len(), 2);
    let own = other
        .keeping()
        .unwrap()
        .assessments
        .into_iter()
        .find(|row| row.name == "Luis")
        .unwrap();
    other.open_assessment(&own.id).unwrap();
    assert_eq!(other.home_screen().unwrap().name, "Luis");
}
