//! Documents to hand to somebody: each says what that person needs to know, and no more.

use crate::app::{App, build_model};
use crate::assess::{Desk, Statement};
use crate::dto::Exported;
use crate::exchange::printed_as;
use crate::failure::Result;
use jiff::civil::DateTime;
use std::path::Path;

/// Whom a document is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handout {
    /// For whoever decides: where things stand and what needs a decision, on one page.
    Summary,
    /// For customers, insurers and tenders: good practice in place, and no weak point.
    Statement,
    /// For a technician: tasks, how to see that they are done, room for a quote.
    Order,
    /// For whoever answers with a pen: every question that is asked.
    Questions,
    /// For the staff: what the program looks at on their computers, and what it never does.
    Notice,
}

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
    /// Prints a document about the open assessment in a language of its own, and writes it.
    pub fn export_handout(&mut self, path: &Path, handout: Handout, language: &str) -> Result<Exported> {
        let page = self.case()?.print_handout(handout, language)?;
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
        let model = build_model(self.library(), statement.pack())?;
        let page = self
            .case(&model, statement, None, at)
            .print_handout(handout, language)?;
        self.write_plan(path, &page)?;
        Ok(printed_as(path, page.pages, page.uncovered))
    }
}
