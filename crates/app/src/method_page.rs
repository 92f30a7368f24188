//! What `docs/method.md` shows of the data: every strength for its reviewers, and how firm the order of a plan is.

use crate::app::build_model;
use crate::assess::{Desk, Statement};
use content::{Address, EventsFile, Evidence, Library, Seen};
use domain::{Confidence, DRAWS, Effect, FIRST_LINES, On, Sensitivity};
use jiff::civil::Date;
use std::fmt::Write;
use std::io::{self, Error};
use std::path::{Path, PathBuf};

const BEGIN: &str = "<!-- From here to the next mark: written by `cargo xtask method`. Do not edit. -->\n";
const END: &str = "<!-- End of what `cargo xtask method` writes. -->\n";

/// The method page with its tables written anew, from the library and the examples of `questionnaires`. A test fails
/// when the committed page is stale.
///
/// Fails when an example cannot be read, or when the page has lost its marks.
pub fn method_page(page: &str, questionnaires: &Path) -> io::Result<String> {
    let desk = Desk::new();
    let marks = page.split_once(BEGIN).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(END)?;
        Some((before, after))
    });
    let (before, after) = marks.ok_or_else(|| Error::other("the page has lost its marks"))?;
    let tables = [sensitivities(&desk, questionnaires)?, strengths(desk.library())];
    Ok(format!("{before}{BEGIN}\n{}\n{END}{after}", tables.join("\n")))
}

/// A made-up person whose plan is looked at.
struct Example {
    file: String,
    day: Date,
    statement: Statement,
}

/// The answers that ship with a pack, then the people with a year of events.
fn examples(desk: &Desk, questionnaires: &Path) -> io::Result<Vec<Example>> {
    let library = desk.library();
    let mut examples = Vec::new();
    for pack in &library.packs {
        let path = questionnaires.join(format!("packs/{}.example.json", pack.id));
        if path.exists() {
            // Answers have no day of their own, and on the day on which they are given none has aged.
            let day = library.evidence_meta.collected;
            let statement = desk.read_answers(pack.id.as_str(), &path, day);
            examples.push(Example::new(&path, day, statement)?);
        }
    }
    for path in json_files(&questionnaires.join("examples"))? {
        let file =
            EventsFile::parse(&path.display().to_string(), &fs_err::read(&path)?).map_err(Error::other)?;
        let day = file.events.last().map_or(Date::MIN, |entry| entry.date);
        let statement = desk.read_events(file.pack.as_str(), &path);
        examples.push(Example::new(&path, day, statement)?);
    }
    Ok(examples)
}

fn json_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs_err::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    Ok(paths)
}

impl Example {
    fn new(
        path: &Path,
        day: Date,
        statement: Result<Statement, Vec<crate::failure::Failure>>,
    ) -> io::Result<Self> {
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        match statement {
            Ok(statement) => Ok(Self { file, day, statement }),
            Err(failures) => Err(Error::other(format!("{file}: {failures:?}"))),
        }
    }
}

fn sensitivities(desk: &Desk, questionnaires: &Path) -> io::Result<String> {
    let mut summary = format!(
        "### How firm the order of the examples is\n\n\
         {DRAWS} draws for each example, on its last day.\n\n\
         | example | lines of the plan | τ, mean | τ, 5 % are below | first stays first |\n\
         |---|--:|--:|--:|--:|\n"
    );
    let mut lines =
        "| example | rank | line | swaps with the first of the rank before |\n|---|--:|---|--:|\n".to_owned();
    for example in examples(desk, questionnaires)? {
        let model = build_model(desk.library(), example.statement.pack())
            .map_err(|failure| Error::other(failure.code))?;
        let at = example.day.at(12, 0, 0, 0);
        let case = desk.case(&model, &example.statement, None, at);
        let Sensitivity {
            tau_mean,
            tau_low,
            first_stays,
            swaps,
        } = case.evaluation.sensitivity();
        let file = &example.file;
        push(
            &mut summary,
            format_args!(
                "| `{file}` | {} | {tau_mean:.2} | {tau_low:.2} | {} |\n",
                swaps.len(),
                percent(first_stays)
            ),
        );
        let plan = case.evaluation.plan();
        let ranked = plan.iter().zip(case.evaluation.ranks()).zip(swaps);
        for (at, ((entry, rank), swaps)) in ranked.take(FIRST_LINES).enumerate() {
            let swaps = if at == 0 { String::new() } else { percent(swaps) };
            push(
                &mut lines,
                format_args!("| `{file}` | {rank} | `{}` | {swaps} |\n", entry.id),
            );
        }
    }
    Ok(format!(
        "{summary}\nThe first {FIRST_LINES} lines of each, and how often each swaps with the line that it is compared with:\n\n{lines}"
    ))
}

/// One table for each scenario.
fn strengths(library: &Library) -> String {
    let mut text = "### Every strength\n\n\
         The ids are those of `questionnaires/method/`. A source leads to its page. ° its address was not opened when \
         it was collected; ¹ read in what others wrote about it; ² from memory, to be read before it is relied on.\n"
        .to_owned();
    for scenario in &library.catalogue.scenarios {
        push(
            &mut text,
            format_args!(
                "\n#### `{}`\n\n\
                 | practice | lowers | strength | range | confidence | reason | sources |\n\
                 |---|---|--:|---|---|---|---|\n",
                scenario.id
            ),
        );
        let effects = &library.catalogue.effects;
        for effect in effects.iter().filter(|effect| effect.scenario == scenario.id) {
            push(&mut text, format_args!("{}\n", row(library, effect)));
        }
    }
    text
}

fn row(library: &Library, effect: &Effect) -> String {
    let on = match effect.on {
        On::Likelihood => "likelihood",
        On::Impact => "impact",
    };
    let confidence = match effect.confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    };
    let cited = effect
        .source
        .iter()
        .filter_map(|id| library.evidence.iter().find(|known| known.id == *id));
    let sources: Vec<String> = cited.map(link).collect();
    let [low, high] = effect.range;
    format!(
        "| `{}` | {on} | {:.2} | {low:.2}–{high:.2} | {confidence} | {} | {} |",
        effect.practice,
        effect.value,
        cell(&effect.reason),
        sources.join(" · ")
    )
}

/// A source by its id, with its title where the pointer rests.
fn link(evidence: &Evidence) -> String {
    // A path stands for a file of ours.
    let address = if evidence.url.contains("://") {
        evidence.url.clone()
    } else {
        format!("../questionnaires/{}", evidence.url)
    };
    let title = format!("{}. {}, {}", evidence.title, evidence.publisher, evidence.year).replace('"', "'");
    let opened = if evidence.address == Address::NotOpened {
        "°"
    } else {
        ""
    };
    let seen = match evidence.seen {
        Seen::DatedCopy | Seen::UndatedCopy => "",
        Seen::Secondary => "¹",
        Seen::Unverified => "²",
    };
    format!(
        "[{}](<{address}> \"{}\"){opened}{seen}",
        evidence.id,
        cell(&title)
    )
}

/// A text that stays within its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// With the decimal that a thousand draws have, so that a fifth and a little more than a fifth read differently.
fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

fn push(text: &mut String, arguments: std::fmt::Arguments) {
    text.write_fmt(arguments).expect("a string takes any text");
}
