//! Writes every document that the program prints, in every language, and beside each `NAME.pdf` what it says:
//! `NAME.json`. The finished files come from the command line program; the recovery sheet and the sheet of questions,
//! which only the window has, from what the window calls.
//!
//! `print_everything FOLDER`. `cargo xtask long pdf` runs it, and shows the files to other programs.

#![expect(clippy::unwrap_used, reason = "it must fail as a test does")]

#[path = "../tests/support/desk.rs"]
mod desk;
#[path = "../tests/cli/program.rs"]
mod program;

use app::dto::{
    Breach, ComplaintFormat, ComplaintOptions, Drill, DrillOptions, EvidenceInput, ExerciseOptions,
    ExercisePaper, FormOptions, Happening, IncidentInput, RegisterFormat, RegisterOptions, Told,
};
use app::jiff::civil::DateTime;
use app::l10n::{Args, languages};
use app::{App, Desk, Handout, ReadFile, Replay, Statement};
use desk::{by_passphrase, first_run, open_at};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Whom documents are about: the name in a file's name, the pack, and what was said.
const PEOPLE: [(&str, &str, &str); 4] = [
    ("nobody", "self-employed", "tests/cmd/files/nothing-said.json"),
    (
        "translator",
        "self-employed",
        "questionnaires/examples/translator.json",
    ),
    (
        "workshop",
        "self-employed",
        "questionnaires/examples/workshop.json",
    ),
    ("firm", "sme", "questionnaires/examples/firm.json"),
];

/// After the last word of all of them.
const AT: &str = "2026-11-27T09:00:00";

/// A computer with everything in it: what is good, bad, unknown and of no meaning.
const COMPUTER: &str = "crates/checks/fixtures/debian-11-es-bad-laptop";

/// Questions of a sheet; one has several answers.
const ASKED: [&str; 3] = ["backup-frequency", "backup-restored", "bank-phone"];

/// A document about somebody to be written in a language.
struct Task<'t> {
    desk: &'t Desk,
    pack: &'t str,
    events: PathBuf,
    language: &'t str,
    out: PathBuf,
}

/// Writes a document, and gives what it says.
type Write = Box<dyn Fn(&Task) -> Value>;

/// Every kind of document that is made of a file of events. A new one is a line here.
fn kinds() -> Vec<(&'static str, Write)> {
    let mut kinds: Vec<(&str, Write)> = vec![
        ("plan", Box::new(|task| plan(task, None))),
        (
            "plan-with-checks",
            Box::new(|task| plan(task, Some(&of_project(COMPUTER)))),
        ),
    ];
    for (name, handout) in Handout::ALL {
        kinds.push((name, Box::new(move |task| print(task, name, handout))));
    }
    kinds
}

fn main() {
    let folder = std::env::args_os()
        .nth(1)
        .expect("usage: print_everything FOLDER");
    let folder = Path::new(&folder);
    let desk = Desk::new();
    for language in languages() {
        let language = language.tag.as_str();
        for (person, pack, events) in PEOPLE {
            for (kind, write) in kinds() {
                let out = folder.join(format!("{person}-{kind}.{language}.pdf"));
                let events = of_project(events);
                let task = Task {
                    desk: &desk,
                    pack,
                    events,
                    language,
                    out,
                };
                keep(&task.out, &write(&task));
            }
        }
        exercises(folder, &desk, language);
        of_a_vault(folder, language);
    }
}

fn keep(pdf: &Path, model: &Value) {
    std::fs::write(pdf.with_extension("json"), model.to_string()).unwrap();
}

fn of_project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn at() -> DateTime {
    AT.parse().unwrap()
}

impl Task<'_> {
    fn statement(&self) -> Statement {
        let statement = self.desk.read_events(self.pack, &self.events).unwrap();
        statement.until(at().date())
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "it runs the program whose files are looked at"
    )]
    fn run(&self, command: &[&str]) {
        let status = std::process::Command::new(program::resguardo())
            .args(command)
            .args([
                "--pack",
                self.pack,
                "--at",
                AT,
                "--lang",
                self.language,
                "--events",
            ])
            .args([&self.events, Path::new("--out"), &self.out])
            .stdout(std::process::Stdio::null())
            .status();
        assert!(status.unwrap().success(), "{command:?}");
    }
}

fn plan(task: &Task, computer: Option<&Path>) -> Value {
    let seen = computer.map(|folder| Replay::open(folder).unwrap());
    match computer {
        Some(folder) => task.run(&["assess", "--replay", folder.to_str().unwrap()]),
        None => task.run(&["assess"]),
    }
    let run = seen.map(|replay| task.desk.check(&replay, at()));
    let assessed = task
        .desk
        .assess(task.statement(), run.as_ref(), at(), task.language);
    json!(assessed.unwrap().report)
}

fn print(task: &Task, name: &str, handout: Handout) -> Value {
    task.run(&["print", name]);
    json!(
        task.desk
            .handout(&task.statement(), at(), handout, task.language)
            .unwrap()
    )
}

/// Every sheet of the live packs: the questions, and the answers.
#[expect(
    clippy::disallowed_methods,
    reason = "it runs the program whose files are looked at"
)]
fn exercises(folder: &Path, desk: &Desk, language: &str) {
    let papers = [
        ("questions", ExercisePaper::Questions, &[][..]),
        ("answers", ExercisePaper::Answers, &["--answers"][..]),
    ];
    for pack in &desk.library().live {
        for sheet in &pack.sheet {
            for (name, paper, flag) in papers {
                let out = folder.join(format!("exercise-{}-{}-{name}.{language}.pdf", pack.id, sheet.id));
                let status = std::process::Command::new(program::resguardo())
                    .args(["content", "print", &pack.id, "--sheet", &sheet.id])
                    .args(["--at", AT, "--lang", language])
                    .args(flag)
                    .args([Path::new("--out"), &out])
                    .stdout(std::process::Stdio::null())
                    .status();
                assert!(status.unwrap().success(), "{}", out.display());
                let options = ExerciseOptions {
                    pack: pack.id.clone(),
                    sheet: sheet.id.clone(),
                    paper,
                    language: language.to_owned(),
                };
                keep(&out, &json!(desk.exercise(&options, at()).unwrap()));
            }
        }
    }
}

/// The documents that only an open vault gives.
fn of_a_vault(folder: &Path, language: &str) {
    let home = tempfile::tempdir().unwrap();
    let mut app = open_at(home.path(), desk::at());
    app.first_run(&first_run("Lucía Ferrer", by_passphrase()))
        .unwrap();
    app.set_language(language).unwrap();

    let code = app.new_recovery_code().unwrap();
    let sheet = folder.join(format!("vault-recovery-sheet.{language}.pdf"));
    app.save_recovery_sheet(&sheet).unwrap();
    keep(&sheet, &json!(code.groups));

    let questions = folder.join(format!("vault-questions.{language}.pdf"));
    let options = FormOptions {
        items: ASKED.map(ToOwned::to_owned).into(),
        language: language.to_owned(),
        paper: true,
    };
    app.save_form(&questions, &options).unwrap();
    let texts = app::plain_texts(language);
    keep(
        &questions,
        &json!(ASKED.map(|item| texts.text(&format!("item-{item}"), &Args::new()))),
    );

    let told = incident(&mut app, home.path());
    for (name, incident) in [("complaint", Some(told)), ("complaint-blank", None)] {
        let out = folder.join(format!("vault-{name}.{language}.pdf"));
        let options = ComplaintOptions {
            incident,
            language: language.to_owned(),
            format: ComplaintFormat::Pdf,
        };
        app.export_complaint(&out, &options).unwrap();
        keep(&out, &json!(app.complaint(&options).unwrap()));
    }

    let out = folder.join(format!("vault-register.{language}.pdf"));
    let options = RegisterOptions {
        language: language.to_owned(),
        format: RegisterFormat::Pdf,
    };
    app.export_register(&out, &options).unwrap();
    keep(&out, &json!(app.register(language).unwrap()));

    let drills = [
        ("locked-files", Drill::LockedFiles),
        ("changed-account", Drill::ChangedAccount),
    ];
    for (name, drill) in drills {
        let out = folder.join(format!("vault-drill-{name}.{language}.pdf"));
        let options = DrillOptions {
            drill,
            language: language.to_owned(),
        };
        app.export_drill(&out, &options).unwrap();
        keep(&out, &json!(app.drill(&options)));
    }
}

/// Something that happened, with a file that shows it.
fn incident(app: &mut App, folder: &Path) -> String {
    let happening = |day: &str, time: &str, what: &str| Happening {
        day: Some(day.to_owned()),
        time: (!time.is_empty()).then(|| time.to_owned()),
        what: what.to_owned(),
    };
    let id = app.begin_incident(Some("payment-fraud")).unwrap();
    let message = folder.join("mensaje.eml");
    std::fs::write(&message, "From: banco@banco.example\r\n\r\nLlame hoy.\r\n").unwrap();
    let with_file = app.add_evidence(&id, ReadFile::new(&message).unwrap()).unwrap();
    let shows = |sha256: &String| EvidenceInput {
        sha256: sha256.clone(),
        shows: "El mensaje que dice ser del banco".to_owned(),
    };
    let input = IncidentInput {
        id: id.clone(),
        title: "Una llamada que decía ser del banco".to_owned(),
        situation: Some("payment-fraud".to_owned()),
        happened: vec![
            happening(
                "2026-11-22",
                "09:40",
                "Llega un mensaje que dice ser del banco y pide llamar.",
            ),
            happening(
                "2026-11-22",
                "10:05",
                "Llamo. Me piden la clave que llega al móvil, y la digo.",
            ),
            happening(
                "2026-11-23",
                "",
                "El banco avisa de una transferencia que no he hecho.",
            ),
        ],
        loss: "1.150 € por transferencia, a una cuenta que no conozco.".to_owned(),
        evidence: with_file
            .evidence
            .iter()
            .map(|file| shows(&file.sha256))
            .collect(),
        breach: Some(Breach {
            known: Some("2026-11-23".to_owned()),
            time: Some("09:20".to_owned()),
            data: "Nombres, teléfonos y facturas de unas 40 personas.".to_owned(),
            effects: "Pueden recibir mensajes falsos con nuestro nombre.".to_owned(),
            measures: "Contraseña nueva y sesiones cerradas.".to_owned(),
            authority: Told {
                done: Some(true),
                day: Some("2026-11-23".to_owned()),
                why: String::new(),
            },
            people: Told {
                done: Some(false),
                day: None,
                why: "El riesgo para esas personas es bajo.".to_owned(),
            },
        }),
    };
    app.save_incident(&input).unwrap();
    id
}
