//! Documents to hand to somebody: each says what that person needs to know, and no more.

use crate::app::{App, build_model};
use crate::assess::{Desk, Statement};
pub use crate::dto::Handout;
use crate::dto::{
    Exported, HandoutBlock, HandoutEntry, HandoutOptions, HandoutPair, HandoutPart, HandoutSteps, HandoutText,
};
use crate::exchange::printed_as;
use crate::failure::Result;
use crate::paper::printed;
use jiff::civil::DateTime;
use l10n::Args;
use report::model::{Block, Document, Entry, Figure, Pair, Part, StepsOn};
use std::path::Path;

impl Handout {
    /// By the name that the command line uses.
    pub const ALL: [(&'static str, Self); 5] = [
        ("summary", Self::Summary),
        ("statement", Self::Statement),
        ("order", Self::Order),
        ("questions", Self::Questions),
        ("notice", Self::Notice),
    ];

    /// The document of a name; none: it is not known.
    pub fn of(name: &str) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|(known, _)| *known == name);
        found.map(|(_, handout)| handout)
    }
}

impl App {
    /// The name that is proposed for a document.
    pub fn handout_file_name(&self, options: &HandoutOptions) -> String {
        let texts = crate::texts::plain(&options.language);
        let message = match options.handout {
            Handout::Summary => "summary-file-name",
            Handout::Statement => "statement-file-name",
            Handout::Order => "order-file-name",
            Handout::Questions => "questions-file-name",
            Handout::Notice => "notice-file-name",
        };
        let args = Args::new().text("date", self.clock.now().date().to_string());
        format!("{}.pdf", texts.text(message, &args))
    }

    /// What a document about the open assessment says, to the word.
    pub fn handout(&self, options: &HandoutOptions) -> Result<HandoutText> {
        Ok(text_of(self.case()?.handout(options.handout, &options.language)))
    }

    /// Prints a document about the open assessment in a language of its own, and writes it.
    pub fn export_handout(&mut self, path: &Path, options: &HandoutOptions) -> Result<Exported> {
        let page = self.case()?.print_handout(options.handout, &options.language)?;
        self.write_printed(path, page)
    }
}

impl Desk {
    /// Prints a document about a statement, and writes it.
    ///
    /// Fails as [`Desk::write_plan`] does.
    pub fn write_handout(
        &self,
        path: &Path,
        statement: &Statement,
        at: DateTime,
        handout: Handout,
        language: &str,
    ) -> Result<Exported> {
        let page = printed(report::render_document(
            &self.handout(statement, at, handout, language)?,
        ))?;
        self.write_plan(path, &page)?;
        Ok(printed_as(path, page.pages, page.uncovered))
    }

    /// What such a document says, before it is laid out.
    pub fn handout(
        &self,
        statement: &Statement,
        at: DateTime,
        handout: Handout,
        language: &str,
    ) -> Result<Document> {
        let model = build_model(self.library(), statement.pack())?;
        Ok(self.case(&model, statement, None, at).handout(handout, language))
    }
}

fn text_of(document: Document) -> HandoutText {
    HandoutText {
        title: document.title,
        subject: document.subject,
        date: document.date,
        intro: document.intro,
        parts: document.parts.into_iter().map(part_of).collect(),
        footer: document.footer,
    }
}

fn part_of(part: Part) -> HandoutPart {
    HandoutPart {
        title: part.title,
        blocks: part.blocks.into_iter().map(block_of).collect(),
    }
}

fn block_of(block: Block) -> HandoutBlock {
    match block {
        Block::Paragraph(text) => HandoutBlock::Paragraph { text },
        Block::Points(points) => HandoutBlock::Points { points },
        Block::Figures(figures) => HandoutBlock::Pairs {
            pairs: pairs_of(figures.into_iter().map(in_words).collect()),
        },
        Block::Pairs(pairs) => HandoutBlock::Pairs {
            pairs: pairs_of(pairs),
        },
        Block::Blanks(labels) => HandoutBlock::Blanks { labels },
        Block::Entries(entries) => HandoutBlock::Entries {
            entries: entries.into_iter().map(entry_of).collect(),
        },
    }
}

/// A number without its ruler.
fn in_words(figure: Figure) -> Pair {
    let Figure {
        label,
        value,
        unit,
        note,
        ..
    } = figure;
    Pair {
        label,
        value: format!("{value} {unit}. {note}"),
    }
}

fn entry_of(entry: Entry) -> HandoutEntry {
    let Entry {
        text,
        note,
        steps,
        steps_on,
        pairs,
        // Only the sheets of an exercise have messages, and they are not shown before they are printed.
        message: _,
        // Only the complaint has addresses, and it is shown where it is written.
        links: _,
        boxes,
        blanks,
    } = entry;
    HandoutEntry {
        text,
        note,
        steps,
        steps_on: steps_on.into_iter().map(steps_on_of).collect(),
        pairs: pairs_of(pairs),
        boxes,
        blanks,
    }
}

fn steps_on_of(StepsOn { label, steps }: StepsOn) -> HandoutSteps {
    HandoutSteps { label, steps }
}

fn pairs_of(pairs: Vec<Pair>) -> Vec<HandoutPair> {
    let pair = |Pair { label, value }| HandoutPair { label, value };
    pairs.into_iter().map(pair).collect()
}
