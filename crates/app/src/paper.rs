//! On paper: the action plan, from a case to the report's model, the recovery sheet and the shorter documents. Every
//! word comes from Fluent.

mod account;
mod actions;
mod annex;
mod chart;
mod complaint;
mod drill;
mod exercise;
mod first_page;
mod handouts;
mod help;
mod labels;
mod looks;
mod over_time;
mod questions;
mod register;
mod sheet;
mod shown;

use self::first_page::join;
use crate::case::Case;
use crate::failure::{Failure, Result};
pub(crate) use complaint::Complaint;
use domain::{Code, Snapshot};
pub(crate) use drill::drill_sheet;
pub(crate) use exercise::Exercise;
pub(crate) use help::channel as channel_in_words;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use l10n::{Args, Texts};
pub(crate) use questions::question_sheet;
pub(crate) use register::{RegisterPaper, when};
use report::model::{Document, Part, Product, Report, Stationery};
use report::{Rendered, ReportError};
pub(crate) use sheet::recovery_sheet;
use std::sync::Arc;

/// A case about to be printed in one language.
pub(crate) struct Paper<'c> {
    case: &'c Case<'c>,
    snapshot: &'c Snapshot,
    texts: Arc<Texts>,
}

/// Between things side by side; no line begins with it.
pub(crate) const DOT: &str = "\u{a0}· ";

/// Fewer points than these are told with a decimal.
const SMALL_POINTS: f64 = 10.0;

impl Case<'_> {
    /// The action plan as PDF, in a language of its own.
    pub(crate) fn print(&self, snapshot: &Snapshot, language: &str) -> Result<Rendered> {
        printed(report::render(&self.report(snapshot, language)))
    }

    /// What the plan says, before it is laid out.
    pub(crate) fn report(&self, snapshot: &Snapshot, language: &str) -> Report {
        let paper = Paper {
            case: self,
            snapshot,
            texts: crate::texts::plain(language),
        };
        let ranks = self.evaluation.ranks();
        Report {
            language: paper.texts.tag().to_owned(),
            product: product(),
            stationery: paper.stationery(),
            title: paper.say("report-title"),
            subject: self.name.clone(),
            author: (!self.name.is_empty()).then(|| self.name.clone()),
            date: paper.texts.date_long(self.at.date()),
            created: civil_moment(self.at),
            headline: paper.headline(),
            figures: paper.figures(),
            first_actions: paper.first_actions(&ranks),
            emergency: paper.emergency(),
            chart: paper.chart(),
            over_time: paper.over_time(),
            actions: paper.actions(&ranks),
            checks: paper.checks(),
            channels: paper.channels(),
            scope: paper.scope(),
            annex: paper.annex(),
            labels: paper.labels(),
        }
    }
}

impl Paper<'_> {
    /// What it is printed on, in the words of its language.
    fn stationery(&self) -> Stationery {
        let letterhead = self.case.letterhead;
        letterhead
            .map(|known| known.stationery(&self.texts))
            .unwrap_or_default()
    }

    /// A message without variables.
    fn say(&self, id: &str) -> String {
        self.texts.text(id, &Args::new())
    }

    /// A message with variables.
    fn say_with(&self, id: &str, args: &Args) -> String {
        self.texts.text(id, args)
    }

    /// An attribute without variables, if the message has it.
    fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.texts.attribute(id, attribute, &Args::new())
    }

    /// One entry per line of a text.
    fn lines(&self, id: &str, attribute: &str) -> Vec<String> {
        lines(&self.texts, id, attribute)
    }

    /// The words of an option.
    fn option(&self, item: &str, code: &Code) -> String {
        crate::texts::option(&self.texts, item, code)
    }

    /// The words of several options.
    fn options(&self, item: &str, codes: &[Code]) -> String {
        let words: Vec<String> = codes.iter().map(|code| self.option(item, code)).collect();
        words.join(DOT)
    }

    /// A share as whole points of a hundred.
    fn hundredths(&self, share: f64) -> String {
        self.texts.number((share * 100.0).round(), 0)
    }

    /// A band as `55–65`, or one number where both ends print the same.
    fn band(&self, low: f64, high: f64) -> String {
        let (low, high) = (self.hundredths(low), self.hundredths(high));
        if low == high {
            low
        } else {
            self.say_with("report-range", &Args::new().text("low", low).text("high", high))
        }
    }

    /// Two amounts of points, none if they print the same. With a decimal where one is under ten: from 1 to 0 would be
    /// all of it, and is not.
    fn points(&self, from: f64, to: f64) -> Option<(String, String)> {
        let least = usize::from(from.min(to) < SMALL_POINTS);
        let printed = |decimals| (self.texts.number(from, decimals), self.texts.number(to, decimals));
        (least..=1).map(printed).find(|(from, to)| from != to)
    }

    /// A short day inside a sentence, which no line breaks.
    fn short_day(&self, date: Date) -> String {
        self.texts.date_short(date).replace(' ', "\u{a0}")
    }

    fn day(&self, date: Date) -> String {
        self.texts.date_long(date)
    }
}

/// A finished document, or a failure that names nothing of the person's.
pub(crate) fn printed(result: std::result::Result<Rendered, ReportError>) -> Result<Rendered> {
    result.map_err(|error| {
        // Both kinds of error are ours and neither holds anything of the person's.
        let kind = if matches!(error, ReportError::Unsafe(_)) {
            "unsafe"
        } else {
            "writer"
        };
        tracing::error!(kind, "a document could not be printed");
        Failure::new("internal")
    })
}

/// A shorter document on the usual paper: title, introduction and footer are those of a message; `subject` is whom it
/// is about.
fn document(id: &str, subject: &str, at: DateTime, texts: &Texts, parts: Vec<Part>) -> Document {
    let say = |id: &str| texts.text(id, &Args::new());
    let attribute = |name: &str| texts.attribute(id, name, &Args::new()).unwrap_or_default();
    Document {
        language: texts.tag().to_owned(),
        product: product(),
        stationery: Stationery::default(),
        title: say(id),
        subject: subject.to_owned(),
        author: (!subject.is_empty()).then(|| subject.to_owned()),
        date: texts.date_long(at.date()),
        created: civil_moment(at),
        intro: lines_of(&attribute("intro")),
        parts,
        blank: say("report-blank"),
        empty_box: say("form-box"),
        footer: with_machine_note(attribute("footer"), texts),
        page: say("report-page"),
    }
}

/// That a machine translated the words, for every document in a language that no native speaker has read.
fn machine_note(texts: &Texts) -> Option<String> {
    let mut languages = l10n::languages().iter();
    let own = languages.find(|language| language.tag == texts.tag())?;
    (own.review == l10n::Review::MachineDrafted).then(|| texts.text("report-language-machine", &Args::new()))
}

/// A foot that says it too: each page may be handed to somebody alone.
fn with_machine_note(footer: String, texts: &Texts) -> String {
    join(&[footer, machine_note(texts).unwrap_or_default()])
}

/// The program, as documents name it.
fn product() -> Product {
    Product {
        name: "Resguardo".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// The civil moment, taken as UTC: the file must not tell the time zone.
fn civil_moment(at: DateTime) -> Timestamp {
    at.to_zoned(TimeZone::UTC)
        .map(|zoned| zoned.timestamp())
        .unwrap_or_default()
}

/// One entry per line of an attribute.
fn lines(texts: &Texts, id: &str, attribute: &str) -> Vec<String> {
    lines_of(&texts.attribute(id, attribute, &Args::new()).unwrap_or_default())
}

/// One entry per line of a text.
pub(crate) fn lines_of(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// The first letter as a capital: for a word that opens a sentence.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use crate::app::build_model;
    use crate::{Desk, Statement};
    use jiff::civil::DateTime;
    use l10n::Args;
    use serde_json::{Map, Value, json};
    use std::collections::BTreeSet;

    /// Words that speak to whoever runs a business.
    const OF_A_FIRM: [(&str, &[&str]); 2] = [
        (
            "es",
            &[
                "tus clientes",
                "tu cliente",
                "tu negocio",
                "tu empresa",
                "tu plantilla",
                "tus proveedores",
                "tu local",
                "Para empresas",
            ],
        ),
        (
            "en",
            &[
                "your clients",
                "your client",
                "your customers",
                "your business",
                "your firm",
                "your staff",
                "your suppliers",
                "your premises",
                "For firms",
            ],
        ),
    ];

    /// The answers that bring every action into the plan: the lowest option of each question.
    fn worst(desk: &Desk, pack: &str) -> Map<String, Value> {
        let library = desk.library();
        let asked = library
            .pack(pack)
            .expect("the pack ships")
            .items(domain::Pass::Full);
        let items = asked
            .into_iter()
            .filter_map(|id| library.catalogue.item(id.as_str()));
        items
            .filter_map(|item| Some((item.id.to_string(), json!(item.options.last()?.code.as_str()))))
            .collect()
    }

    /// A statement of the lowest option of each question.
    fn all_worst(desk: &Desk, pack: &str, at: DateTime) -> Statement {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("answers.json");
        let said = json!({ "pack": pack, "country": "ES", "answers": worst(desk, pack) });
        fs_err::write(&file, said.to_string()).unwrap();
        desk.read_answers(pack, &file, at.date()).unwrap()
    }

    /// The plan of somebody who works alone and answered this, on one day.
    fn plan(answers: &Value, language: &str) -> report::model::Report {
        let desk = Desk::new();
        let folder = tempfile::tempdir().unwrap();
        let at: DateTime = "2026-11-27T09:00:00".parse().unwrap();
        let file = folder.path().join("answers.json");
        let said = json!({ "pack": "self-employed", "country": "ES", "answers": answers });
        fs_err::write(&file, said.to_string()).unwrap();
        let statement = desk.read_answers("self-employed", &file, at.date()).unwrap();
        let model = build_model(desk.library(), "self-employed").unwrap();
        let case = desk.case(&model, &statement, None, at);
        case.report(&case.snapshot(), language)
    }

    #[test]
    fn page_one_says_where_the_plan_has_the_action_for_what_is_weakest() {
        let desk = Desk::new();
        let at: DateTime = "2026-11-27T09:00:00".parse().unwrap();
        let mut pointed = 0;
        for pack in ["sme", "self-employed", "e-identity"] {
            let statement = all_worst(&desk, pack, at);
            let model = build_model(desk.library(), pack).unwrap();
            let case = desk.case(&model, &statement, None, at);
            let snapshot = case.snapshot();
            let plan = case.report(&snapshot, "es");
            let serves = |entry: &domain::PlanEntry| {
                model
                    .action(entry.id.as_str())
                    .is_some_and(|action| action.practice == snapshot.weak[0])
            };
            let place = snapshot.plan.iter().position(serves).expect("the plan serves it");
            let action = &plan.actions.groups[place];
            let told = format!("Para eso: «{}», más adelante", action.title);
            let note = plan.headline.note.unwrap_or_default();
            assert_eq!(note.contains(&told), place >= 3, "{pack}: {note}");
            pointed += usize::from(place >= 3);
        }
        assert!(pointed > 0, "no plan has it further down");
    }

    #[test]
    fn nobody_is_told_to_have_chosen_what_a_simpler_answer_counts_as() {
        let answers = json!({ "backup-disconnected": { "unknown": true }, "backup-disconnected-easy": "no" });
        let plan = plan(&answers, "en");
        let texts = crate::texts::plain("en");
        let told = serde_json::to_string(&plan).unwrap();
        let never_said = texts.attribute("item-backup-disconnected", "option-none", &Args::new());
        assert!(!told.contains(&never_said.unwrap()), "nobody said it");
        let answers = plan.annex.answers.groups.iter().flat_map(|group| &group.answers);
        let asked = texts.text("item-backup-disconnected-easy", &Args::new());
        let simpler = format!("I do not know · {asked} No");
        let found: Vec<&str> = answers.map(|answer| answer.answer.as_str()).collect();
        assert!(found.contains(&simpler.as_str()), "{found:?}");
        let mut because = plan.actions.groups.iter().map(|action| action.because.as_str());
        assert!(because.any(|because| because.contains(&format!("{asked} No”"))));
    }

    #[test]
    fn a_source_is_listed_once_and_every_number_leads_to_one() {
        let desk = Desk::new();
        for (pack, language) in [("self-employed", "es"), ("sme", "en")] {
            let at: DateTime = "2026-11-27T09:00:00".parse().unwrap();
            let statement = all_worst(&desk, pack, at);
            let model = build_model(desk.library(), pack).unwrap();
            let case = desk.case(&model, &statement, None, at);
            let annex = case.report(&case.snapshot(), language).annex;
            let sources = &annex.sources.groups;
            let texts: BTreeSet<&str> = sources.iter().map(|source| source.text.as_str()).collect();
            assert_eq!(texts.len(), sources.len());
            assert!(
                sources
                    .iter()
                    .all(|source| source.url.is_empty() || source.url.contains("://"))
            );
            let rows = annex
                .account
                .scenarios
                .groups
                .iter()
                .flat_map(|scenario| &scenario.effects);
            let own = crate::texts::plain(language).text("report-own-estimate", &Args::new());
            let cited: BTreeSet<usize> = rows
                .filter(|row| row.sources != own)
                .flat_map(|row| row.sources.split(", "))
                .map(|number| number.parse().unwrap())
                .collect();
            assert_eq!(cited, (1..=sources.len()).collect());
        }
    }

    #[test]
    fn a_home_reads_nothing_that_is_for_a_firm() {
        let desk = Desk::new();
        let folder = tempfile::tempdir().unwrap();
        let at: DateTime = "2026-11-27T09:00:00".parse().unwrap();
        let households = desk
            .library()
            .profile_key("household")
            .expect("it is asked")
            .values
            .clone();
        for (pack, household) in households
            .iter()
            .flat_map(|household| [("citizen", household), ("e-identity", household)])
        {
            let file = folder.path().join("answers.json");
            let answers = json!({
                "pack": pack,
                "profile": { "audience": "citizen", "household": household },
                "country": "ES",
                "region": "ES-CT",
                "answers": worst(&desk, pack),
            });
            fs_err::write(&file, answers.to_string()).unwrap();
            let statement: Statement = desk.read_answers(pack, &file, at.date()).unwrap();
            let model = build_model(desk.library(), pack).unwrap();
            let case = desk.case(&model, &statement, None, at);
            for (language, words) in OF_A_FIRM {
                let report = case.report(&case.snapshot(), language);
                let told = serde_json::to_string(&report).unwrap();
                for words in words {
                    let near = told.find(words).map(|at| told[at..].chars().take(140).collect());
                    assert_eq!(near, None::<String>, "{pack} for {household} in {language}");
                }
            }
        }
    }
}
