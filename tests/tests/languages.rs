//! Every questionnaire in every language, from its first question to its papers: nothing missing, nothing in another
//! language.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "support/desk.rs"]
mod desk;

use app::dto::{
    Answer, ComplaintFormat, ComplaintOptions, Drill, DrillOptions, ExerciseOptions, ExercisePaper,
    HandoutOptions, RegisterFormat, RegisterOptions,
};
use app::{App, Desk, Handout, Replay, l10n};
use std::fmt::{self, Write};
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

/// Writes down which messages had to be taken from another language, and which could not be said at all.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<Vec<String>>>);

impl Listener {
    fn heard(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

impl Subscriber for Listener {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        about.is_event() && about.target().starts_with("l10n")
    }

    fn event(&self, event: &Event<'_>) {
        let mut said = Said(String::new());
        event.record(&mut said);
        self.0.lock().unwrap().push(said.0);
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// The fields of an event, one after the other.
struct Said(String);

impl Visit for Said {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, "{field}: {value:?} ").unwrap();
    }
}

/// Every second question gets its best answer and the others their worst, so that the papers have all parts.
fn answer_everything(app: &mut App) {
    app.set_pass("full").unwrap();
    let mut next = app.home_screen().unwrap().resume.map(|resume| resume.item);
    let mut answered = 0;
    while let Some(item) = next {
        let options = app.question(&item).unwrap().options;
        let picked = if answered % 2 == 0 {
            options.first()
        } else {
            options.last()
        };
        let codes = vec![picked.unwrap().clone()];
        next = app.answer(&item, Answer::Codes { codes }, false).unwrap().next;
        answered += 1;
        assert!(answered < 200, "the questionnaire must come to an end");
    }
}

fn look_at_the_computer(app: &mut App) {
    let bundle =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/checks/fixtures/debian-11-es-bad-laptop");
    let replay = Replay::open(&bundle).unwrap();
    let run = app.look().run(&replay, &mut |_| {}, &AtomicBool::new(false));
    app.keep_run(run).unwrap();
}

/// Everything that this assessment can be printed as, in one language.
fn print_everything(app: &mut App, folder: &Path, language: &str) {
    let path = folder.join(format!("plan-{language}.pdf"));
    let plan = app.export_plan(&path, language).unwrap();
    assert!(
        plan.pages > 3 && plan.uncovered.is_empty(),
        "{language}: {plan:?}"
    );
    for (name, handout) in Handout::ALL {
        let options = HandoutOptions {
            handout,
            language: language.to_owned(),
        };
        let path = folder.join(format!("{name}-{language}.pdf"));
        let paper = app.export_handout(&path, &options).unwrap();
        assert!(
            paper.pages > 0 && paper.uncovered.is_empty(),
            "{language} {name}: {paper:?}"
        );
    }
}

/// The papers of an incident, of a drill and of the live packs, in one language.
fn print_the_others(app: &mut App, incident: &str, folder: &Path, language: &str) {
    let path = folder.join("other.pdf");
    let mut printed = Vec::new();
    for incident in [None, Some(incident.to_owned())] {
        let options = ComplaintOptions {
            incident,
            language: language.to_owned(),
            format: ComplaintFormat::Pdf,
        };
        printed.push(app.export_complaint(&path, &options).unwrap());
    }
    let options = RegisterOptions {
        language: language.to_owned(),
        format: RegisterFormat::Pdf,
    };
    printed.push(app.export_register(&path, &options).unwrap());
    for drill in [Drill::LockedFiles, Drill::ChangedAccount] {
        let language = language.to_owned();
        printed.push(
            app.export_drill(&path, &DrillOptions { drill, language })
                .unwrap(),
        );
    }
    for pack in app.live_packs() {
        for sheet in &pack.sheets {
            for paper in [ExercisePaper::Questions, ExercisePaper::Answers] {
                let options = ExerciseOptions {
                    pack: pack.id.clone(),
                    sheet: sheet.id.clone(),
                    paper,
                    language: language.to_owned(),
                };
                printed.push(app.export_exercise(&path, &options).unwrap());
            }
        }
    }
    for paper in printed {
        assert!(
            paper.pages > 0 && paper.uncovered.is_empty(),
            "{language}: {paper:?}"
        );
    }
}

#[test]
fn each_questionnaire_goes_to_its_papers_in_each_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = desk::open_at(&folder.path().join("data"), desk::at());
    app.first_run(&desk::first_run("Marta", desk::by_passphrase()))
        .unwrap();
    let ours: Vec<String> = app.packs().unwrap().ours.into_iter().map(|row| row.id).collect();
    assert!(ours.len() >= 6, "{ours:?}");
    for pack in std::iter::once(None).chain(ours.iter().map(Some)) {
        if let Some(pack) = pack {
            app.begin_assessment(pack).unwrap();
        }
        answer_everything(&mut app);
        look_at_the_computer(&mut app);
        for language in l10n::languages() {
            let listener = Listener::default();
            tracing::subscriber::with_default(listener.clone(), || {
                print_everything(&mut app, folder.path(), &language.tag);
            });
            assert_eq!(
                listener.heard(),
                Vec::<String>::new(),
                "{pack:?} in {}",
                language.tag
            );
        }
    }
}

#[test]
fn what_happened_and_what_is_practised_is_printed_in_each_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = desk::open_at(&folder.path().join("data"), desk::at());
    app.first_run(&desk::first_run("Marta", desk::by_passphrase()))
        .unwrap();
    let at_the_desk = Desk::new();
    let incident = app.begin_incident(Some("ransomware")).unwrap();
    for language in l10n::languages() {
        let listener = Listener::default();
        tracing::subscriber::with_default(listener.clone(), || {
            print_the_others(&mut app, &incident, folder.path(), &language.tag);
            for id in at_the_desk.situations("ES") {
                at_the_desk
                    .situation_in_words(id, "ES", Some("ES-PV"), desk::at(), &language.tag)
                    .unwrap();
            }
        });
        assert_eq!(listener.heard(), Vec::<String>::new(), "{}", language.tag);
    }
}

/// The listener hears what it is there for.
#[test]
fn a_message_that_no_language_but_spanish_has_is_heard() {
    let listener = Listener::default();
    tracing::subscriber::with_default(listener.clone(), || {
        let more = [("es", "only-here = Solo aquí")];
        assert_eq!(
            l10n::Texts::plain_with("eu", &more).text("only-here", &l10n::Args::new()),
            "Solo aquí"
        );
    });
    assert_eq!(listener.heard().len(), 1);
}
