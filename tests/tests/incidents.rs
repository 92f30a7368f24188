//! Somebody writes down what was done to them, adds what shows it, and takes it to the police on paper.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "support/desk.rs"]
mod desk;

use app::dto::{
    Answer, Breach, ComplaintFormat, ComplaintOptions, Drill, DrillOptions, EvidenceInput, Happening,
    Incident, IncidentInput, Noticed, RegisterFormat, RegisterOptions, Stage, Told, UnlockKey,
};
use app::{App, ReadFile};
use desk::{PASSPHRASE, at, by_passphrase, first_run, open_at};
use std::path::{Path, PathBuf};

fn begun(folder: &Path) -> (App, String) {
    let mut app = open_at(&folder.join("data"), at());
    app.first_run(&first_run("Taller Ibáñez", by_passphrase()))
        .unwrap();
    let id = app.begin_incident(None).unwrap();
    (app, id)
}

/// Whoever has just seen that data got out learns until when, before anything is opened or written down.
#[test]
fn a_term_of_the_law_is_told_with_its_moment_and_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let app = open_at(folder.path(), at());
    let kept = || -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder.path()).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    };
    let before = kept();
    let situation = app.situation("personal-data", Some("ES"), None).unwrap();
    assert_eq!(situation.now, "2026-11-23T10:30");
    let counted = |id: &str| {
        let clock = situation.clocks.iter().find(|clock| clock.id == id);
        clock.and_then(|clock| clock.hours)
    };
    assert_eq!(counted("es-personal-data"), Some(72));
    let end = |clock: &str, day: &str, time: Option<&str>| {
        let (day, time) = (day.to_owned(), time.map(ToOwned::to_owned));
        let end = app.term_end(clock, &Noticed { day, time });
        end.map(|end| (end.at, end.over)).map_err(|failure| failure.code)
    };
    let data = |day, time| end("es-personal-data", day, time);
    assert_eq!(
        data("2026-11-23", Some("10:30")),
        Ok(("2026-11-26T10:30".to_owned(), false))
    );
    assert_eq!(
        data("2026-11-20", Some("10:29")),
        Ok(("2026-11-23T10:29".to_owned(), true)),
        "a minute ago"
    );
    assert_eq!(
        data("2026-12-30", None),
        Ok(("2027-01-02T00:00".to_owned(), false)),
        "without an hour, the earliest that it can be"
    );
    for (day, time) in [("2026-02-30", None), ("", None), ("2026-11-23", Some("25:00"))] {
        assert_eq!(data(day, time), Err("bad-input".to_owned()), "{day} {time:?}");
    }
    assert_eq!(
        end("es-unauthorised-payment", "2026-11-23", None),
        Err("bad-input".to_owned()),
        "it is not counted in hours"
    );
    assert_eq!(kept(), before, "nothing was written");
}

fn happening(day: Option<&str>, time: Option<&str>, what: &str) -> Happening {
    Happening {
        day: day.map(ToOwned::to_owned),
        time: time.map(ToOwned::to_owned),
        what: what.into(),
    }
}

/// What is typed when nothing is changed.
fn input(incident: &Incident) -> IncidentInput {
    let evidence = incident.evidence.iter().map(|file| EvidenceInput {
        sha256: file.sha256.clone(),
        shows: file.shows.clone(),
    });
    IncidentInput {
        id: incident.id.clone(),
        title: incident.title.clone(),
        situation: incident.situation.clone(),
        happened: incident.happened.clone(),
        loss: incident.loss.clone(),
        evidence: evidence.collect(),
        breach: incident.breach.clone(),
    }
}

fn told(id: &str) -> IncidentInput {
    IncidentInput {
        id: id.into(),
        title: "Una llamada del banco".into(),
        situation: None,
        happened: vec![
            happening(Some("2026-11-22"), Some("18:05"), "Hago una transferencia."),
            happening(None, None, ""),
            happening(Some("2026-11-22"), Some("09:40"), "Me llaman."),
        ],
        loss: "1.150 €".into(),
        evidence: Vec::new(),
        breach: None,
    }
}

fn file(folder: &Path, name: &str, content: &str) -> ReadFile {
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    ReadFile::new(&path).unwrap()
}

#[test]
fn an_account_is_kept_in_order_and_is_there_the_next_day() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begun(folder.path());
    let whole = Answer::Codes {
        codes: vec!["whole".into()],
    };
    app.answer("disk-encrypted", whole, false).unwrap();
    let before = (app.outcome().unwrap(), app.history().unwrap());
    let saved = app.save_incident(&told(&id)).unwrap();
    let told: Vec<&str> = saved.happened.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(
        told,
        ["Me llaman.", "Hago una transferencia."],
        "in order, and no empty row"
    );
    let after = (app.outcome().unwrap(), app.history().unwrap());
    assert_eq!(
        before, after,
        "it says nothing about how well anybody is protected"
    );
    drop(app);

    let mut app = open_at(&folder.path().join("data"), at());
    assert_eq!(app.start().unwrap().stage, Stage::Locked);
    app.unlock(&UnlockKey::Passphrase {
        text: PASSPHRASE.into(),
    })
    .unwrap();
    assert_eq!(app.incidents().unwrap(), [saved]);
}

#[test]
fn what_cannot_be_meant_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begun(folder.path());
    let saved = app.save_incident(&told(&id)).unwrap();
    let bad = |change: fn(&mut IncidentInput)| {
        let mut input = told(&id);
        change(&mut input);
        input
    };
    let refused = [
        (
            "bad-date",
            bad(|input| input.happened[0].day = Some("22 de noviembre".into())),
        ),
        (
            "bad-input",
            bad(|input| input.happened[0].time = Some("25:00".into())),
        ),
        (
            "bad-input",
            bad(|input| input.happened[0].what = "a".repeat(2001)),
        ),
        (
            "bad-input",
            bad(|input| input.happened = vec![input.happened[0].clone(); 101]),
        ),
        ("bad-input", bad(|input| input.title = "a".repeat(201))),
        ("bad-input", bad(|input| input.loss = "a".repeat(2001))),
        (
            "bad-input",
            bad(|input| input.id = "00000000-0000-0000-0000-000000000000".into()),
        ),
        (
            "bad-input",
            bad(|input| {
                // A sum that no file of this computer had.
                let file = EvidenceInput {
                    sha256: "0".repeat(64),
                    shows: String::new(),
                };
                input.evidence = vec![file];
            }),
        ),
    ];
    for (code, input) in refused {
        assert_eq!(app.save_incident(&input).unwrap_err().code, code, "{input:?}");
    }
    assert_eq!(app.incidents().unwrap(), [saved]);
}

#[test]
fn a_file_is_added_by_its_name_and_sum_and_can_be_taken_out_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begun(folder.path());
    let added = app
        .add_evidence(&id, file(folder.path(), "aviso.eml", "restored on 3 March"))
        .unwrap();
    let known = &added.evidence[0];
    assert_eq!(
        (known.name.as_str(), known.bytes, known.added.as_str()),
        ("aviso.eml", 19, "2026-11-23")
    );
    // As `printf 'restored on 3 March' | sha256sum` gives it.
    assert_eq!(
        known.sha256,
        "fe2001c96fc8a74a7301e3e6fedc36093ca8058d8e39aac1518f182c1fa5d8dd"
    );
    let again = file(folder.path(), "copia.eml", "restored on 3 March");
    assert_eq!(
        app.add_evidence(&id, again).unwrap(),
        added,
        "the same content is there once"
    );

    let mut described = input(&added);
    described.evidence[0].shows = "El correo entero".into();
    let described = app.save_incident(&described).unwrap();
    let without = IncidentInput {
        evidence: Vec::new(),
        ..input(&described)
    };
    assert_eq!(app.save_incident(&without).unwrap().evidence, []);
    assert_eq!(
        app.save_incident(&input(&described)).unwrap(),
        described,
        "undone"
    );

    assert_eq!(app.remove_incident(&id).unwrap(), []);
    assert_eq!(app.remove_incident(&id).unwrap_err().code, "bad-input");
    assert_eq!(
        app.save_incident(&input(&described)).unwrap(),
        described,
        "undone"
    );
    assert!(
        folder.path().join("aviso.eml").exists(),
        "the file is the person's"
    );

    let all = folder.path().join("everything.json");
    app.export_everything(&all).unwrap();
    let place = folder.path().to_string_lossy().into_owned();
    assert!(
        !std::fs::read_to_string(all).unwrap().contains(&place),
        "no path is kept"
    );
}

#[test]
fn the_paper_for_the_police_is_written_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begun(folder.path());
    app.save_incident(&told(&id)).unwrap();
    let long = "a".repeat(64);
    app.add_evidence(&id, file(folder.path(), &format!("{long}.png"), "a picture"))
        .unwrap();
    for language in app::l10n::languages()
        .iter()
        .map(|language| language.tag.as_str())
    {
        let options = ComplaintOptions {
            incident: Some(id.clone()),
            language: language.into(),
            format: ComplaintFormat::Pdf,
        };
        let path = folder.path().join(app.complaint_file_name(&options));
        let exported = app.export_complaint(&path, &options).unwrap();
        assert!(
            exported.pages > 1 && exported.uncovered.is_empty(),
            "{exported:?}"
        );
        assert!(exported.file.unwrap().ends_with("2026-11-23.pdf"));
        assert_eq!(app.exported().unwrap(), path);
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"));
    }
    let options = ComplaintOptions {
        incident: Some("00000000-0000-0000-0000-000000000000".into()),
        language: "es".into(),
        format: ComplaintFormat::Pdf,
    };
    let path = folder.path().join("nothing.pdf");
    assert_eq!(
        app.export_complaint(&path, &options).unwrap_err().code,
        "bad-input"
    );
    assert!(!path.exists());
}

#[test]
fn what_happened_is_kept_with_its_situation_and_written_for_other_programs() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, _) = begun(folder.path());
    let unknown = app.begin_incident(Some("general")).unwrap_err();
    assert_eq!(unknown.code, "bad-input");
    let id = app.begin_incident(Some("fake-shop")).unwrap();
    let input = IncidentInput {
        situation: Some("fake-shop".into()),
        ..told(&id)
    };
    app.save_incident(&input).unwrap();
    app.add_evidence(&id, file(folder.path(), "pedido.eml", "an order"))
        .unwrap();
    let options = ComplaintOptions {
        incident: Some(id),
        language: "es".into(),
        format: ComplaintFormat::Json,
    };
    let path = folder.path().join(app.complaint_file_name(&options));
    let exported = app.export_complaint(&path, &options).unwrap();
    assert!(exported.file.unwrap().ends_with("2026-11-23.json"));
    let data: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(data["kind"], "resguardo-incident");
    let incident = &data["incident"];
    assert_eq!(incident["situation"], "fake-shop");
    assert_eq!(incident["happened"].as_array().unwrap().len(), 2);
    assert_eq!(incident["evidence"][0]["name"], "pedido.eml");
    assert_eq!(incident["evidence"][0]["sha256"].as_str().unwrap().len(), 64);
}

#[test]
fn what_to_do_first_needs_no_vault() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(&folder.path().join("data"), at());
    assert_eq!(app.start().unwrap().stage, Stage::FirstRun);
    let channels = app.channels(None, None).unwrap();
    assert_eq!(channels.situations.len(), 12);
    for id in &channels.situations {
        let situation = app.situation(id, Some("ES"), Some("ES-CT")).unwrap();
        assert!(!situation.calls.is_empty(), "{id}");
    }
}

#[test]
fn a_sheet_to_fill_in_with_a_pen_needs_no_vault() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(&folder.path().join("data"), at());
    assert_eq!(app.start().unwrap().stage, Stage::FirstRun);
    let path = folder.path().join("sheet.pdf");
    let options = ComplaintOptions {
        incident: None,
        language: "es".into(),
        format: ComplaintFormat::Pdf,
    };
    assert!(app.export_complaint(&path, &options).unwrap().pages > 1);
    assert_eq!(app.begin_incident(None).unwrap_err().code, "not-open");
    assert_eq!(app.incidents().unwrap_err().code, "not-open");
}

fn breach() -> Breach {
    Breach {
        known: Some("2026-11-22".into()),
        time: Some("09:20".into()),
        data: "=40 clientes".into(),
        effects: "Mensajes falsos".into(),
        measures: "Contraseña nueva".into(),
        authority: Told {
            done: Some(true),
            day: Some("2026-11-23".into()),
            why: String::new(),
        },
        people: Told {
            done: Some(false),
            day: None,
            why: "El riesgo es bajo.".into(),
        },
    }
}

#[test]
fn the_register_has_facts_effects_measures_and_who_was_told() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, id) = begun(folder.path());
    let input = IncidentInput {
        situation: Some("mailbox-taken".into()),
        breach: Some(breach()),
        ..told(&id)
    };
    let kept = app.save_incident(&input).unwrap();
    assert_eq!(kept.breach, Some(breach()));
    assert_eq!(kept.term.as_deref(), Some("2026-11-25T09:20"), "72 hours");
    let other = app.begin_incident(Some("fake-shop")).unwrap();
    assert_ne!(other, id);
    let write = |app: &mut App, format, language: &str| {
        let options = RegisterOptions {
            language: language.into(),
            format,
        };
        let path = folder.path().join(app.register_file_name(&options));
        app.export_register(&path, &options).unwrap();
        std::fs::read(path).unwrap()
    };
    for language in app::l10n::languages()
        .iter()
        .map(|language| language.tag.as_str())
    {
        assert!(write(&mut app, RegisterFormat::Pdf, language).starts_with(b"%PDF"));
    }
    let rows = String::from_utf8(write(&mut app, RegisterFormat::Csv, "es")).unwrap();
    let kept = [
        "2026-11-25 09:20",
        "'=40 clientes",
        "Hecho,2026-11-23",
        "No se avisa,,El riesgo es bajo.",
    ];
    for said in kept {
        assert!(rows.contains(said), "{said}: {rows}");
    }
    let data = write(&mut app, RegisterFormat::Json, "es");
    let data: serde_json::Value = serde_json::from_slice(&data).unwrap();
    assert_eq!(data["kind"], "resguardo-register");
    assert_eq!(data["incidents"][0]["breach"]["effects"], "Mensajes falsos");
    assert!(data["incidents"][1].get("breach").is_none());
}

#[test]
fn a_drill_is_printed_without_a_vault() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(&folder.path().join("data"), at());
    app.start().unwrap();
    for drill in [Drill::LockedFiles, Drill::ChangedAccount] {
        let options = DrillOptions {
            drill,
            language: "es".into(),
        };
        let path = folder.path().join(app.drill_file_name(&options));
        assert!(app.export_drill(&path, &options).unwrap().pages > 1);
    }
}
