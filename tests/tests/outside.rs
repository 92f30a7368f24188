//! Questionnaires from outside: what is refused, who is believed, and that what was taken in is looked at again.

#![expect(
    clippy::unwrap_used,
    reason = "what a test needs and does not get fails the test, in its helpers too"
)]

#[path = "support/desk.rs"]
mod desk;
#[path = "support/hostile.rs"]
mod hostile;

use app::dto::{FactsKind, SignatureState, Value};
use app::failure::Failure;
use app::jiff::civil::{Date, date};
use app::l10n::Args;
use app::{Desk, Library, Shelf};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const TODAY: Date = date(2026, 11, 23);

fn library() -> Library {
    Library::embedded()
}

/// A fixture of `crates/content/tests/data/outside`.
fn fixture(name: &str) -> PathBuf {
    Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../crates/content/tests/data/outside"
    ))
    .join(name)
}

/// A folder with a version of the shop's questionnaire and a signature beside it.
fn shop(version: u32, signature: Option<&str>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shop.json");
    fs::copy(fixture(&format!("shop-{version}.json")), &file).unwrap();
    if let Some(signature) = signature {
        fs::copy(fixture(signature), folder.path().join("shop.json.minisig")).unwrap();
    }
    (folder, file)
}

fn key(name: &str) -> String {
    fs::read_to_string(fixture(name)).unwrap()
}

/// Both messages of a failure, in one language.
fn said(failure: &Failure, language: &str) -> [String; 2] {
    let args = failure
        .args
        .iter()
        .fold(Args::new(), |args, (name, value)| match value {
            Value::Text(text) => args.text(name, text.clone()),
            Value::Number(number) => args.number(name, *number),
        });
    let texts = app::plain_texts(language);
    [
        format!("error-{}", failure.code),
        format!("error-{}-hint", failure.code),
    ]
    .map(|id| texts.text(&id, &args))
}

#[test]
fn every_hostile_file_is_refused_with_a_reason_that_people_can_read() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::open(&folder.path().join("data"));
    let library = library();
    let cases = hostile::cases();
    assert!(cases.len() >= 60, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let file = folder.path().join("pack.json");
        fs::write(&file, &case.bytes).unwrap();
        let found = match shelf.look(&file, &library, None) {
            Ok(_) => "accepted".to_owned(),
            Err(failure) => {
                for language in app::l10n::languages()
                    .iter()
                    .map(|language| language.tag.as_str())
                {
                    for text in said(&failure, language) {
                        let readable =
                            (4..400).contains(&text.chars().count()) && !text.starts_with("error-");
                        assert!(readable, "{}: {text}", case.name);
                    }
                }
                failure.code
            }
        };
        if found != case.code {
            wrong.push(format!("{}: {found}, not {}", case.name, case.code));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_is_sound_is_offered_and_says_who_signed_it() {
    let data = tempfile::tempdir().unwrap();
    let shelf = Shelf::open(data.path());
    let (_folder, file) = shop(1, None);
    assert_eq!(
        shelf.look(&file, &library(), None).unwrap().signature(),
        SignatureState::None
    );
    let (_folder, file) = shop(1, Some("shop-1.guild.minisig"));
    let offered = shelf.look(&file, &library(), None).unwrap();
    let SignatureState::Unknown { key: id } = offered.signature() else {
        panic!("{:?}", offered.signature());
    };
    assert!(
        key("guild.pub").contains(&id),
        "the id is what minisign calls the key: {id}"
    );
}

#[test]
fn nothing_unsigned_comes_in_unless_somebody_says_so() {
    let data = tempfile::tempdir().unwrap();
    let mut shelf = Shelf::open(data.path());
    for signature in [None, Some("shop-1.guild.minisig")] {
        let (_folder, file) = shop(1, signature);
        let offered = shelf.look(&file, &library(), None).unwrap();
        assert_eq!(shelf.take_in(&offered, false).unwrap_err().code, "pack-unsigned");
    }
    let (_folder, file) = shop(1, None);
    let offered = shelf.look(&file, &library(), None).unwrap();
    shelf.take_in(&offered, true).unwrap();
    assert_eq!(shelf.signature_of("small-shop"), SignatureState::None);
    let found = shelf.look(&file, &library(), None).err().unwrap();
    assert_eq!(found.code, "pack-known");
}

/// A shelf on which version 1, signed by the guild, was taken in.
fn signed_shelf(data: &Path) -> Shelf {
    let mut shelf = Shelf::open(data);
    let (_folder, file) = shop(1, Some("shop-1.guild.minisig"));
    let offered = shelf.look(&file, &library(), None).unwrap();
    let offered = shelf
        .approve(&offered, &key("guild.pub"), "El gremio", TODAY, &library())
        .unwrap();
    shelf.take_in(&offered, false).unwrap();
    shelf
}

#[test]
fn a_signature_fits_or_the_file_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let shelf = signed_shelf(data.path());
    let refused = |version: u32, signature: &str| {
        let (_folder, file) = shop(version, Some(signature));
        shelf
            .look(&file, &library(), None)
            .err()
            .map(|failure| failure.code)
    };
    assert_eq!(
        refused(2, "shop-1.guild.minisig").as_deref(),
        Some("content-bad-signature"),
        "of another file"
    );
    assert_eq!(
        refused(1, "shop-1.legacy.minisig").as_deref(),
        Some("content-bad-signature"),
        "of the older form"
    );
    assert_eq!(
        refused(2, "guild.pub").as_deref(),
        Some("content-bad-signature"),
        "no signature at all"
    );
    for at in [60, 100, 150, 190, 260] {
        let (folder, file) = shop(2, Some("shop-2.guild.minisig"));
        let signature = folder.path().join("shop.json.minisig");
        let mut bytes = fs::read(&signature).unwrap();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        fs::write(&signature, bytes).unwrap();
        assert!(shelf.look(&file, &library(), None).is_err(), "byte {at}");
    }
    let (folder, file) = shop(2, Some("shop-2.guild.minisig"));
    let mut bytes = fs::read(&file).unwrap();
    let last = bytes.len() - 1;
    bytes[last] = b' ';
    fs::write(folder.path().join("shop.json"), bytes).unwrap();
    assert_eq!(
        shelf.look(&file, &library(), None).err().unwrap().code,
        "content-bad-signature"
    );
}

#[test]
fn versions_only_go_up_and_whoever_signed_signs_on() {
    let data = tempfile::tempdir().unwrap();
    let mut shelf = signed_shelf(data.path());
    let look = |shelf: &Shelf, version, signature: Option<&str>| {
        let (_folder, file) = shop(version, signature);
        shelf.look(&file, &library(), None)
    };
    assert_eq!(
        look(&shelf, 1, Some("shop-1.guild.minisig")).err().unwrap().code,
        "pack-known"
    );
    assert_eq!(
        look(&shelf, 2, None).err().unwrap().code,
        "pack-other-signer",
        "unsigned"
    );
    assert_eq!(
        look(&shelf, 2, Some("shop-2.other.minisig")).err().unwrap().code,
        "pack-other-signer"
    );
    let newer = look(&shelf, 2, Some("shop-2.guild.minisig")).unwrap();
    assert_eq!(newer.known_version, Some(1));
    shelf.take_in(&newer, false).unwrap();
    assert_eq!(
        look(&shelf, 1, Some("shop-1.guild.minisig")).err().unwrap().code,
        "pack-older"
    );
    shelf.remove("small-shop").unwrap();
    assert_eq!(shelf.remove("small-shop").unwrap_err().code, "no-pack");
    let again = Shelf::open(data.path());
    assert!(again.library().unwrap().0.outside.is_empty());
    assert_eq!(
        look(&again, 1, Some("shop-1.guild.minisig")).err().unwrap().code,
        "pack-older",
        "also when it is gone"
    );
    assert!(look(&again, 2, Some("shop-2.guild.minisig")).is_ok());
}

#[test]
fn a_key_is_approved_for_the_signature_it_made() {
    let data = tempfile::tempdir().unwrap();
    let mut shelf = Shelf::open(data.path());
    let (_folder, file) = shop(1, Some("shop-1.guild.minisig"));
    let offered = shelf.look(&file, &library(), None).unwrap();
    for wrong in [key("other.pub"), "RW".to_owned(), String::new()] {
        let refused = shelf.approve(&offered, &wrong, "Otra", TODAY, &library());
        assert_eq!(refused.err().unwrap().code, "bad-key");
    }
    assert!(
        shelf
            .approve(&offered, &key("guild.pub"), " ", TODAY, &library())
            .is_err(),
        "nobody in particular"
    );
    let approved = shelf
        .approve(&offered, &key("guild.pub"), "El gremio", TODAY, &library())
        .unwrap();
    assert!(matches!(approved.signature(), SignatureState::Known { name, .. } if name == "El gremio"));
}

#[test]
fn what_was_taken_in_is_looked_at_again_at_each_start() {
    let data = tempfile::tempdir().unwrap();
    signed_shelf(data.path());
    let folder = data.path().join("outside");
    let find = |ending: &str| {
        let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let mut named =
            entries.filter(|path| path.to_string_lossy().ends_with(ending) && !path.ends_with("index.json"));
        named.next().unwrap()
    };
    let used = || Shelf::open(data.path()).library().unwrap().0.outside.len();
    assert_eq!(used(), 1);
    for ending in [".json", ".minisig"] {
        let path = find(ending);
        let sound = fs::read(&path).unwrap();
        let mut changed = sound.clone();
        changed[100] ^= 1;
        fs::write(&path, changed).unwrap();
        assert_eq!(used(), 0, "{ending} was changed");
        fs::write(&path, sound).unwrap();
        assert_eq!(used(), 1);
    }
    fs::remove_file(find(".minisig")).unwrap();
    let (_, unused) = Shelf::open(data.path()).library().unwrap();
    assert_eq!(unused[0].1.code, "pack-damaged");
}

#[test]
fn what_is_ours_stays_as_it_is() {
    let data = tempfile::tempdir().unwrap();
    signed_shelf(data.path());
    let (with, _) = Shelf::open(data.path()).library().unwrap();
    let ours = library();
    for pack in &ours.packs {
        assert_eq!(with.pack(pack.id.as_str()), Some(pack));
        assert_eq!(with.pack_hash(pack.id.as_str()), ours.pack_hash(pack.id.as_str()));
    }
    for item in &ours.catalogue.items {
        assert_eq!(with.catalogue.item(item.id.as_str()), Some(item));
    }
    let own = &with.catalogue.items[ours.catalogue.items.len()..];
    assert!(own.iter().all(|item| item.id.as_str().starts_with("small-shop_")));
}

#[test]
fn its_answers_make_a_plan_that_says_where_it_comes_from() {
    let data = tempfile::tempdir().unwrap();
    signed_shelf(data.path());
    let desk = Desk::with_packs(data.path()).unwrap();
    let answers = data.path().join("answers.json");
    let said = r#"{ "pack": "outside_small-shop", "answers": {
        "small-shop_has-till": "yes", "small-shop_till-remote": "any-time", "backup-frequency": "weekly" } }"#;
    fs::write(&answers, said).unwrap();
    let at = TODAY.at(12, 0, 0, 0);
    let statement = desk.read_answers("outside_small-shop", &answers, TODAY).unwrap();
    let assessed = desk.assess(statement, None, at, "es").unwrap();
    assert!(assessed.plan.pages > 3);
    let plan = assessed.snapshot.plan.iter().map(|entry| entry.id.as_str());
    assert!(plan.into_iter().any(|id| id == "small-shop_ask-before-the-till"));
    let report = format!("{:?}", assessed.report);
    assert!(report.contains("Tu tienda (de fuera, con la firma de «El gremio»)"));
    assert!(report.contains("Haz que pidan permiso antes de entrar en la caja"));
}

#[test]
fn in_the_window_it_is_offered_taken_answered_and_removed() {
    let data = tempfile::tempdir().unwrap();
    let mut app = desk::open_at(data.path(), desk::at());
    app.first_run(&desk::first_run("Marta", desk::by_passphrase()))
        .unwrap();
    let (_folder, file) = shop(1, Some("shop-1.guild.minisig"));
    let offer = app.offer_pack(&file).unwrap();
    assert_eq!(
        (offer.name.as_str(), offer.version, offer.known_version),
        ("Tu tienda", 1, None)
    );
    assert_eq!(offer.questions.len(), 9);
    assert_eq!(app.accept_pack(false).unwrap_err().code, "pack-unsigned");
    app.offer_pack(&file).unwrap();
    assert_eq!(app.approve_key("RW no", "El gremio").unwrap_err().code, "bad-key");
    let offer = app.approve_key(&key("guild.pub"), "El gremio").unwrap();
    assert!(matches!(offer.signature, SignatureState::Known { .. }));
    let locale = app.accept_pack(false).unwrap();
    let own = |text: &str| text.contains("pack-outside_small-shop =");
    assert!(locale.resources.iter().any(|resource| own(&resource.text)));
    let id = "outside_small-shop";
    app.begin_assessment(id).unwrap();
    assert_eq!(app.questionnaire().unwrap().pack, id);
    let home = app.home_screen().unwrap();
    assert_eq!(home.name, "Marta", "it is about the same person");
    assert_eq!(app.remove_pack(id).unwrap_err().code, "pack-in-use");
    assert_eq!(app.packs().unwrap().packs.len(), 1);
    // Without the file of the questionnaire the vault still opens, with what is known.
    drop(app);
    Shelf::open(data.path()).remove("small-shop").unwrap();
    let mut app = desk::open_at(data.path(), desk::at());
    app.start().unwrap();
    app.unlock(&app::dto::UnlockKey::Passphrase {
        text: desk::PASSPHRASE.to_owned(),
    })
    .unwrap();
    assert_eq!(app.questionnaire().unwrap().pack, "self-employed");
    assert!(app.packs().unwrap().packs.is_empty());
    assert!(app.begin_assessment(id).is_err());
}

#[test]
fn a_list_that_cannot_be_read_is_told_and_kept() {
    let data = tempfile::tempdir().unwrap();
    let (_folder, file) = shop(1, Some("shop-1.guild.minisig"));
    let mut shelf = Shelf::open(data.path());
    assert_eq!(
        shelf.damaged(),
        None,
        "a list that is not there yet is not damaged"
    );
    let offered = shelf.look(&file, &Library::embedded(), None).unwrap();
    shelf.take_in(&offered, true).unwrap();
    let index = data.path().join("outside/index.json");
    fs::write(&index, "{ half of it").unwrap();

    let mut app = desk::open_at(data.path(), desk::at());
    let packs = app.packs().unwrap();
    assert!(packs.packs.is_empty());
    assert_eq!(packs.damaged.unwrap().code, "shelf-damaged");
    app.offer_pack(&file).unwrap();
    app.accept_pack(true).unwrap();
    let packs = app.packs().unwrap();
    assert_eq!((packs.packs.len(), packs.damaged), (1, None));
    let kept = fs::read_to_string(data.path().join("outside/index.damaged.json")).unwrap();
    assert_eq!(kept, "{ half of it");
}

#[test]
fn another_questionnaire_of_ours_is_begun_beside_what_was_answered() {
    let data = tempfile::tempdir().unwrap();
    let mut app = desk::open_at(data.path(), desk::at());
    app.first_run(&desk::first_run("Marta", desk::by_passphrase()))
        .unwrap();
    let codes = vec!["whole".to_owned()];
    app.answer("disk-encrypted", app::dto::Answer::Codes { codes }, false)
        .unwrap();
    let others = app.packs().unwrap().ours;
    assert_eq!(others.len(), library().packs.len() - 1, "all that there are");
    let ids: Vec<&str> = others.iter().map(|row| row.id.as_str()).collect();
    assert!(
        ids.contains(&"privacy") && !ids.contains(&"self-employed"),
        "{ids:?}"
    );
    assert_eq!(app.begin_assessment("privacy").unwrap().name, "Marta");
    assert_eq!(app.questionnaire().unwrap().pack, "privacy");
    let first = &app.keeping().unwrap().assessments[0];
    assert_eq!(first.answered, 1, "what was answered is still there");
    assert_eq!(
        first.pack, "self-employed",
        "of one name, they are told apart by what they ask"
    );
    let begun = |app: &app::App, id: &str| {
        let row = app.packs().unwrap().ours.into_iter().find(|row| row.id == id);
        row.unwrap().begun
    };
    assert_eq!(
        begun(&app, "self-employed").as_ref(),
        Some(&first.id),
        "it is gone on with, not begun twice"
    );
    assert_eq!(begun(&app, "e-identity"), None);
    app.open_assessment(&first.id).unwrap();
    assert_eq!(app.questionnaire().unwrap().pack, "self-employed");
    assert!(begun(&app, "privacy").is_some());
    assert_eq!(app.begin_assessment("nothing").unwrap_err().code, "bad-input");
}

/// An answer belongs to a question and a person, whatever questionnaire asks.
#[test]
fn what_was_answered_already_is_not_asked_again_in_another_questionnaire_of_ours() {
    let data = tempfile::tempdir().unwrap();
    let mut app = desk::open_at(data.path(), desk::at());
    app.first_run(&desk::first_run("Marta", desk::by_passphrase()))
        .unwrap();
    let code = |code: &str| app::dto::Answer::Codes {
        codes: vec![code.to_owned()],
    };
    app.answer("email-second-step", code("password-only"), false)
        .unwrap();
    app.answer("backup-disconnected", app::dto::Answer::Unknown, false)
        .unwrap();
    app.answer("backup-disconnected-easy", code("no"), false).unwrap();
    app.answer("email-password", code("only-here"), false).unwrap();
    app.withdraw("email-password").unwrap();
    app.answer("remote-helper", code("each-time"), false).unwrap();
    drop(app);
    let mut app = desk::open_at(data.path(), date(2027, 1, 11).at(9, 0, 0, 0));
    app.unlock(&app::dto::UnlockKey::Passphrase {
        text: desk::PASSPHRASE.to_owned(),
    })
    .unwrap();
    let home = app.begin_assessment("e-identity").unwrap();
    assert!(home.headline.is_some(), "something is known already");
    let mailbox = app.question("email-second-step").unwrap();
    assert_eq!(mailbox.answer, Some(code("password-only")));
    assert_eq!(
        mailbox.answered_on.as_deref(),
        Some("2026-11-23"),
        "it grows old from when it was said"
    );
    let copy = app.question("backup-disconnected").unwrap();
    assert_eq!(copy.answer, Some(app::dto::Answer::Unknown));
    assert_eq!(copy.easier.unwrap().answer, Some(code("no")));
    assert_eq!(
        app.question("email-password").unwrap().answer,
        None,
        "it was taken back"
    );
    assert!(app.question("remote-helper").is_err(), "it is not asked there");
    let rows = app.keeping().unwrap().assessments;
    assert_eq!((rows[0].answered, rows[1].answered), (4, 3));
    app.withdraw("email-second-step").unwrap();
    app.open_assessment(&rows[0].id).unwrap();
    let mailbox = app.question("email-second-step").unwrap();
    assert_eq!(
        mailbox.answer,
        Some(code("password-only")),
        "what is changed there stays there"
    );
}

fn facts(version: u32, signature: Option<&str>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("facts.json");
    fs::copy(fixture(&format!("facts-{version}.json")), &file).unwrap();
    if let Some(signature) = signature {
        fs::copy(fixture(signature), folder.path().join("facts.json.minisig")).unwrap();
    }
    (folder, file)
}

#[test]
fn newer_facts_come_from_whom_one_believes_and_never_go_back() {
    let data = tempfile::tempdir().unwrap();
    let update = |version, signature: Option<&str>| {
        let (_folder, file) = facts(version, signature);
        Shelf::open(data.path())
            .update(&file, None, TODAY)
            .map_err(|failure| failure.code)
    };
    assert_eq!(update(1, None), Err("pack-unsigned".to_owned()));
    assert_eq!(
        update(1, Some("facts-1.guild.minisig")),
        Err("pack-unsigned".to_owned()),
        "nobody is believed yet"
    );
    signed_shelf(data.path());
    assert_eq!(
        update(2, Some("facts-1.guild.minisig")),
        Err("content-bad-signature".to_owned())
    );
    assert_eq!(update(2, Some("facts-2.guild.minisig")), Ok(2));
    assert_eq!(
        update(2, Some("facts-2.guild.minisig")),
        Err("pack-known".to_owned())
    );
    assert_eq!(
        update(1, Some("facts-1.guild.minisig")),
        Err("pack-older".to_owned())
    );
    let dated = || {
        let (library, _) = Shelf::open(data.path()).library().unwrap();
        let mut files = library.knowledge_files().iter();
        files.any(|(_, text)| text.contains("as_of = \"2027-07-01\""))
    };
    assert!(dated());
    for entry in fs::read_dir(data.path().join("outside")).unwrap() {
        let path = entry.unwrap().path();
        let mut bytes = fs::read(&path).unwrap();
        if bytes.starts_with(b"{")
            && path.extension().is_some_and(|ending| ending == "json")
            && !path.ends_with("index.json")
        {
            let last = bytes.len() - 1;
            bytes[last] = b' ';
            fs::write(&path, bytes).unwrap();
        }
    }
    assert!(!dated(), "what was changed on the disk is not used");
}

#[test]
fn in_the_window_newer_facts_are_looked_at_first_and_used_at_once() {
    let data = tempfile::tempdir().unwrap();
    let mut app = desk::open_at(data.path(), desk::at());
    app.first_run(&desk::first_run("Marta", desk::by_passphrase()))
        .unwrap();
    let before = app.facts();
    assert_eq!(before.taken, None, "all of it came with the program");
    assert_eq!(before.date, app.home_screen().unwrap().data_date);
    let (_folder, file) = facts(1, Some("facts-1.guild.minisig"));
    let offer = app.offer_facts(&file).unwrap();
    assert_eq!((offer.version, offer.known_version), (1, None));
    assert!(matches!(offer.signature, SignatureState::Unknown { .. }));
    let [part] = &offer.parts[..] else {
        panic!("{:?}", offer.parts);
    };
    assert_eq!((part.kind, part.count), (FactsKind::Tables, 1));
    assert_eq!(part.date, "2027-06-01", "from when it is, before it is used");
    assert_eq!(app.accept_facts().unwrap_err().code, "pack-unsigned");
    assert_eq!(
        app.approve_facts_key("RW no", "El gremio").unwrap_err().code,
        "bad-key"
    );
    let other = app.approve_facts_key(&key("other.pub"), "El gremio");
    assert_eq!(other.unwrap_err().code, "bad-key");
    assert_eq!(app.facts(), before, "nothing of it is used yet");
    let offer = app.approve_facts_key(&key("guild.pub"), "El gremio").unwrap();
    assert!(matches!(offer.signature, SignatureState::Known { .. }));
    app.accept_facts().unwrap();
    let taken = app.facts().taken.unwrap();
    assert_eq!((taken.version, taken.unused), (1, None));
    assert!(matches!(taken.signature, SignatureState::Known { name, .. } if name == "El gremio"));
    assert_eq!(app.accept_facts().unwrap_err().code, "bad-input", "once");

    assert_eq!(app.offer_facts(&file).unwrap_err().code, "pack-known");
    let (_newer, newer) = facts(2, Some("facts-2.guild.minisig"));
    let offer = app.offer_facts(&newer).unwrap();
    assert_eq!((offer.version, offer.known_version), (2, Some(1)));
    app.refuse_facts();
    assert_eq!(
        app.accept_facts().unwrap_err().code,
        "bad-input",
        "it was refused"
    );
    app.offer_facts(&newer).unwrap();
    app.accept_facts().unwrap();
    assert_eq!(app.offer_facts(&file).unwrap_err().code, "pack-older");
    drop(app);

    // What was changed on the disk is told, and mended by the same file.
    let folder = data.path().join("outside");
    let kept = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let kept: Vec<PathBuf> = kept
        .filter(|path| path.extension().is_some_and(|ending| ending == "minisig"))
        .collect();
    assert_eq!(kept.len(), 1, "the file of the older version is gone");
    fs::remove_file(&kept[0]).unwrap();
    let mut app = desk::open_at(data.path(), desk::at());
    let unused = app.facts().taken.unwrap().unused.unwrap();
    assert_eq!(unused.code, "facts-damaged");
    app.offer_facts(&newer).unwrap();
    app.accept_facts().unwrap();
    assert_eq!(app.facts().taken.unwrap().unused, None);
}

#[test]
fn hostile_facts_are_refused_in_words_and_change_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut app = desk::open_at(data.path(), desk::at());
    let before = app.facts();
    let file = |files: serde_json::Value, texts: serde_json::Value| {
        serde_json::json!({ "format": "resguardo-facts/1", "version": 9, "files": files, "texts": texts })
            .to_string()
            .into_bytes()
    };
    let none = || serde_json::json!({});
    let table = "knowledge/certificate-issuers.toml";
    let texts = |text: &str| serde_json::json!({ "es": { "channel-es-new": text } });
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    let cases: [(&str, Vec<u8>, &str); 12] = [
        ("empty", Vec::new(), "bad-facts"),
        ("no JSON", b"{ half".to_vec(), "bad-facts"),
        ("no text", vec![0xff, 0xfe, 0x00], "bad-facts"),
        ("deep", deep.into_bytes(), "bad-facts"),
        (
            "a questionnaire",
            fs::read(fixture("shop-1.json")).unwrap(),
            "content-unknown-format",
        ),
        (
            "method",
            file(serde_json::json!({ "method/effects.toml": "x = 1" }), none()),
            "bad-facts",
        ),
        (
            "a way out",
            file(serde_json::json!({ "channels/../../x.toml": "x = 1" }), none()),
            "bad-facts",
        ),
        (
            "no table",
            file(
                serde_json::json!({ table: "as_of = \"2028-01-01\"\nrow = 3" }),
                none(),
            ),
            "bad-facts",
        ),
        (
            "older",
            file(serde_json::json!({ table: "as_of = \"2020-01-01\"" }), none()),
            "facts-older",
        ),
        ("markup", file(none(), texts("<b>x")), "content-markup"),
        (
            "a phone",
            file(none(), texts("Llama al 600 123 456")),
            "content-contact",
        ),
        (
            "turned",
            file(none(), texts("a\u{202e}b")),
            "content-forbidden-character",
        ),
    ];
    for (name, bytes, code) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("facts.json");
        fs::write(&path, bytes).unwrap();
        assert_eq!(
            app.offer_facts(&path).unwrap_err().code,
            "pack-unsigned",
            "{name}: nothing is read for which nobody answers"
        );
        fs::copy(
            fixture("facts-1.guild.minisig"),
            folder.path().join("facts.json.minisig"),
        )
        .unwrap();
        let failure = app.offer_facts(&path).unwrap_err();
        assert_eq!(failure.code, code, "{name}");
        for language in app::l10n::languages() {
            for text in said(&failure, &language.tag) {
                let readable = (4..400).contains(&text.chars().count()) && !text.starts_with("error-");
                assert!(readable, "{name}: {text}");
            }
        }
        assert_eq!(app.accept_facts().unwrap_err().code, "bad-input", "{name}");
    }
    let (folder, file) = facts(1, Some("facts-1.guild.minisig"));
    fs::write(folder.path().join("facts.json.minisig"), "RW").unwrap();
    assert_eq!(app.offer_facts(&file).unwrap_err().code, "content-bad-signature");
    assert_eq!(app.facts(), before);
}

#[test]
fn facts_bring_facts_and_nothing_else() {
    let refused = |files: serde_json::Value, texts: serde_json::Value| {
        let file = serde_json::json!({ "format": "resguardo-facts/1", "version": 1, "files": files, "texts": texts });
        let parsed = app::FactsFile::parse("facts.json", file.to_string().as_bytes());
        parsed
            .and_then(|file| file.library("facts.json"))
            .err()
            .map(|error| error.problem.code())
    };
    let (nothing, table) = (serde_json::json!({}), "knowledge/certificate-issuers.toml");
    assert_eq!(refused(nothing.clone(), nothing.clone()), None);
    for path in [
        "method/effects.toml",
        "items/backups.toml",
        "packs/sme.toml",
        "../x.toml",
        "channels/xx.toml",
    ] {
        assert_eq!(
            refused(serde_json::json!({ path: "x = 1" }), nothing.clone()),
            Some("content-unexpected"),
            "{path}"
        );
    }
    let older = serde_json::json!({ table: "as_of = \"2020-01-01\"" });
    assert_eq!(refused(older, nothing.clone()), Some("content-date-goes-back"));
    let texts = |id: &str, text: &str| serde_json::json!({ "es": { id: text } });
    assert_eq!(
        refused(nothing.clone(), texts("item-backup-frequency", "x")),
        Some("content-bad-id")
    );
    assert_eq!(
        refused(nothing.clone(), texts("channel-es-new", "<b>x")),
        Some("content-markup")
    );
    assert_eq!(
        refused(nothing, texts("channel-es-new", "Llama al 600 123 456")),
        Some("content-contact")
    );
}
