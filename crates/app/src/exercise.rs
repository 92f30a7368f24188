//! Live packs: what somebody practises alone, and sheets of them on paper. No answer is kept, and none enters a risk.

use crate::app::App;
use crate::assess::Desk;
use crate::dto::{
    self, ExerciseAnswers, ExerciseOptions, ExercisePaper, ExerciseTally, Exported, LiveQuestion, LiveSheet,
};
use crate::exchange::printed_as;
use crate::failure::{Failure, Result};
use crate::paper::{Exercise, printed};
use content::{Ask, Library, LivePack, Sheet, Tally};
use jiff::civil::DateTime;
use l10n::Args;
use report::model::{Document, Stationery};
use std::path::Path;

impl App {
    /// The live packs. Needs no vault.
    pub fn live_packs(&self) -> Vec<dto::LivePack> {
        self.library.live.iter().map(out).collect()
    }

    /// What somebody found out at one sitting. Nothing is kept.
    ///
    /// Fails with `bad-input` for a sheet that does not exist.
    pub fn tally_exercise(&self, given: &ExerciseAnswers) -> Result<ExerciseTally> {
        let (_, sheet) = find(&self.library, &given.pack, &given.sheet)?;
        let answers = given.answers.iter();
        let answers = answers.map(|answer| (answer.question.clone(), answer.option.clone()));
        Ok(tally_of(sheet.tally(&answers.collect())))
    }

    /// The name that is proposed for a sheet on paper.
    pub fn exercise_file_name(&self, options: &ExerciseOptions) -> String {
        let texts = crate::texts::plain(&options.language);
        let message = match options.paper {
            ExercisePaper::Questions => "exercise-questions-file-name",
            ExercisePaper::Answers => "exercise-answers-file-name",
        };
        let args = Args::new().text("sheet", format!("{}-{}", options.pack, options.sheet));
        format!("{}.pdf", texts.text(message, &args))
    }

    /// Prints a sheet in a language of its own, and writes it. Needs no vault.
    pub fn export_exercise(&mut self, path: &Path, options: &ExerciseOptions) -> Result<Exported> {
        let document = self.exercise(options)?;
        self.write_printed(path, printed(report::render_document(&document))?)
    }

    /// What that paper says, before it is laid out.
    pub fn exercise(&self, options: &ExerciseOptions) -> Result<Document> {
        let texts = crate::texts::plain(&options.language);
        let letterhead = self.session.as_ref().map(|session| &session.letterhead);
        let stationery = letterhead.map(|known| known.stationery(&texts));
        document(
            &self.library,
            options,
            self.clock.now(),
            stationery.unwrap_or_default(),
        )
    }
}

impl Desk {
    /// Prints a sheet, and writes it.
    ///
    /// Fails with `bad-input` for one that does not exist, and as [`Desk::write_plan`] does.
    pub fn write_exercise(&self, path: &Path, options: &ExerciseOptions, at: DateTime) -> Result<Exported> {
        let page = printed(report::render_document(&self.exercise(options, at)?))?;
        self.write_plan(path, &page)?;
        Ok(printed_as(path, page.pages, page.uncovered))
    }

    /// What that paper says, before it is laid out.
    pub fn exercise(&self, options: &ExerciseOptions, at: DateTime) -> Result<Document> {
        let texts = crate::texts::plain(&options.language);
        document(self.library(), options, at, self.letterhead.stationery(&texts))
    }
}

fn document(
    library: &Library,
    options: &ExerciseOptions,
    at: DateTime,
    stationery: Stationery,
) -> Result<Document> {
    let (pack, sheet) = find(library, &options.pack, &options.sheet)?;
    let exercise = Exercise {
        pack,
        sheet,
        at,
        stationery,
        texts: crate::texts::plain(&options.language),
    };
    Ok(match options.paper {
        ExercisePaper::Questions => exercise.questions(),
        ExercisePaper::Answers => exercise.answers(),
    })
}

fn find<'l>(library: &'l Library, pack: &str, sheet: &str) -> Result<(&'l LivePack, &'l Sheet)> {
    let pack = library.live_pack(pack);
    let found = pack.and_then(|pack| Some((pack, pack.find(sheet)?)));
    found.ok_or_else(|| Failure::new("bad-input"))
}

fn out(pack: &LivePack) -> dto::LivePack {
    dto::LivePack {
        id: pack.id.clone(),
        sheets: pack.sheet.iter().map(sheet_out).collect(),
    }
}

fn sheet_out(sheet: &Sheet) -> LiveSheet {
    LiveSheet {
        id: sheet.id.clone(),
        questions: sheet.question.iter().map(question_out).collect(),
    }
}

fn question_out(question: &content::LiveQuestion) -> LiveQuestion {
    let codes = |codes: Vec<&str>| codes.into_iter().map(ToOwned::to_owned).collect();
    LiveQuestion {
        id: question.id.clone(),
        medium: question.medium.code().to_owned(),
        judged: matches!(question.ask, Ask::Judge(_)),
        options: codes(question.options()),
        right: codes(question.right()),
    }
}

fn tally_of(tally: Tally) -> ExerciseTally {
    let Tally {
        fake,
        spotted,
        genuine,
        suspected,
        choices,
        right,
        unsure,
    } = tally;
    ExerciseTally {
        fake,
        spotted,
        genuine,
        suspected,
        choices,
        right,
        unsure,
    }
}
