//! Assessing without a vault: a file of answers in, a snapshot and a PDF out. Nothing is kept.

mod bundle;
mod inspect;
mod sheets;
mod statement;

pub(crate) use inspect::our_texts;
pub use statement::Statement;

use crate::app::{PACK, build_model};
use crate::case::Case;
use crate::exchange::write_export;
use crate::failure::{Failure, Result};
use crate::letterhead::Letterhead;
use crate::look::{facts, knowledge};
use checks::{Knowledge, Replay, Run, System};
use content::{Library, OpenedFile, Shown, ToVerify};
use domain::{CheckId, Event, Model, Pass, Snapshot};
use jiff::civil::{Date, DateTime};
use report::Rendered;
use report::model::Report;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Country that counts when a file names none.
const COUNTRY: &str = "ES";

/// The content, ready for use without a vault.
pub struct Desk {
    library: Arc<Library>,
    knowledge: Arc<Knowledge>,
    /// What documents are printed on.
    pub(crate) letterhead: Letterhead,
}

/// What came of an assessment: in numbers, in words, and on paper.
pub struct Assessed {
    /// The frozen result.
    pub snapshot: Snapshot,
    /// The plan in words.
    pub report: Report,
    /// The plan as PDF.
    pub plan: Rendered,
}

impl Desk {
    /// The embedded content.
    pub fn new() -> Self {
        Self::of(Library::embedded())
    }

    /// The embedded content, and the questionnaires from outside that lie in a data folder and still pass every check.
    pub fn with_packs(data_dir: &Path) -> Result<Self> {
        let (library, _) = crate::outside::Shelf::open(data_dir).library()?;
        Ok(Self::of(library))
    }

    /// A desk with this library.
    pub fn of(library: Library) -> Self {
        let library = Arc::new(library);
        let knowledge = Arc::new(knowledge(&library));
        Self {
            library,
            knowledge,
            letterhead: Letterhead::default(),
        }
    }

    /// The content.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Looks at a system.
    pub fn check(&self, system: &dyn System, at: DateTime) -> Run {
        self.check_for(system, at, &[])
    }

    /// Looks at a recorded computer, with the checks that its folder serves.
    pub fn check_again(&self, computer: &Replay, at: DateTime) -> Run {
        self.check_for(computer, at, computer.checks())
    }

    fn check_for(&self, system: &dyn System, at: DateTime, wanted: &[CheckId]) -> Run {
        checks::run(
            system,
            &self.knowledge,
            at,
            wanted,
            &mut |_| {},
            &AtomicBool::new(false),
        )
    }

    /// Evaluates a statement, with what a look saw, and prints the plan.
    pub fn assess(
        &self,
        statement: Statement,
        run: Option<&Run>,
        at: DateTime,
        language: &str,
    ) -> Result<Assessed> {
        let model = build_model(&self.library, &statement.pack)?;
        let mut statement = statement.until(at.date());
        if let Some(run) = run {
            statement.events = statement::with_facts(statement.events, run.at.date(), facts(run));
        }
        let case = self.case(&model, &statement, run, at);
        let snapshot = case.snapshot();
        Ok(Assessed {
            report: case.report(&snapshot, language),
            plan: case.print(&snapshot, language)?,
            snapshot,
        })
    }

    /// What a look saw, in words: the part of a report that needs no answers.
    pub fn look_in_words(&self, run: &Run, language: &str) -> Result<Report> {
        self.report_without_answers(&[], Some(run), run.at, language)
    }

    /// The channels of a place, in words.
    ///
    /// Fails with `no-channels` for a country of which there are none, and as a file of answers does for a code
    /// that is no country or region.
    pub fn channels_in_words(
        &self,
        country: &str,
        region: Option<&str>,
        at: DateTime,
        language: &str,
    ) -> std::result::Result<Report, Vec<Failure>> {
        self.require_place(country, region)?;
        let place = statement::place(at.date(), country, region);
        let report = self.report_without_answers(&place, None, at, language);
        report.map_err(|failure| vec![failure])
    }

    /// The same channels as data.
    pub fn channels(
        &self,
        country: &str,
        region: Option<&str>,
    ) -> std::result::Result<Vec<Shown<'_>>, Vec<Failure>> {
        self.require_place(country, region)?;
        Ok(self.library.channels_for(country, region, self.audience()))
    }

    /// What a channel shows and nobody has vouched for, by the file that people sign, on a day.
    ///
    /// Fails as reading a file does.
    pub fn unopened(&self, file: &Path, at: Date) -> std::result::Result<Vec<ToVerify<'_>>, Vec<Failure>> {
        let opened = OpenedFile::read(&typed(file), file).map_err(|error| vec![error.into()])?;
        Ok(self.library.unopened(&opened, at))
    }

    /// Writes a plan: either all of it is there or what was there before. A pipe or a device is written to as it
    /// is: whoever names one on the command line means it.
    ///
    /// Fails with `not-writable` or `disk-full`.
    pub fn write_plan(&self, path: &Path, plan: &Rendered) -> Result<()> {
        let written = match fs_err::metadata(path) {
            Ok(found) if !found.is_file() && !found.is_dir() => write_through(path, &plan.bytes),
            _ => write_export(path, &plan.bytes),
        };
        written.map_err(|failure| failure.with("file", typed(path)))
    }

    /// What is known from a statement.
    pub(crate) fn case<'a>(
        &'a self,
        model: &'a Model,
        statement: &'a Statement,
        run: Option<&'a Run>,
        at: DateTime,
    ) -> Case<'a> {
        let (name, pass) = (statement.name.clone(), statement.pass);
        let mut case = Case::new(&self.library, model, name, pass, &statement.events, run, at);
        case.letterhead = Some(&self.letterhead);
        case
    }

    fn audience(&self) -> &str {
        let pack = self.library.pack(PACK);
        pack.map_or(PACK, |pack| pack.audience.as_str())
    }

    fn report_without_answers(
        &self,
        events: &[Event],
        run: Option<&Run>,
        at: DateTime,
        language: &str,
    ) -> Result<Report> {
        let model = build_model(&self.library, PACK)?;
        let case = Case::new(&self.library, &model, String::new(), Pass::First, events, run, at);
        Ok(case.report(&case.snapshot(), language))
    }
}

/// Writes to what is there.
fn write_through(path: &Path, bytes: &[u8]) -> Result<()> {
    use std::io::Write;
    let device = fs_err::OpenOptions::new().write(true).open(path);
    device
        .and_then(|mut device| device.write_all(bytes))
        .map_err(|_| Failure::new("not-writable"))
}

/// A path as it was typed: whoever typed it may see all of it.
fn typed(path: &Path) -> String {
    path.display().to_string()
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}
