//! The same report in other hands: its pages for another writer, its content for other typesetters. For tests and
//! benches that compare; the program knows nothing of it.

mod content;

use crate::ReportError;
use crate::backend::{Krilla, Metadata, PdfBackend, Printpdf};
use crate::display::Doc;
use crate::layout;
use crate::model::Report;
pub use content::{Drawing, Node, Piece, Target, Words};
use jiff::Timestamp;

/// A report that is laid out and not yet written.
pub struct Pages {
    doc: Doc,
    metadata: Metadata,
}

impl Pages {
    /// Lays a report out.
    pub fn of(report: &Report) -> Self {
        let (doc, _) = layout::lay_out(report);
        Self {
            doc,
            metadata: report.imprint().metadata(),
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.doc.pages.len()
    }

    /// The language tag.
    pub fn language(&self) -> &str {
        &self.metadata.language
    }

    /// The title in the metadata.
    pub fn title(&self) -> &str {
        &self.metadata.title
    }

    /// The moment in the metadata.
    pub fn created(&self) -> Timestamp {
        self.metadata.created
    }

    /// Writes them as the program does, without the check of the bytes that follows there.
    ///
    /// Errors: [`ReportError::Writer`].
    pub fn write(&self) -> Result<Vec<u8>, ReportError> {
        Printpdf.render(&self.doc, &self.metadata)
    }

    /// Writes them with krilla, which checks PDF/UA-1 and PDF/A-2a as it goes.
    ///
    /// Errors: [`ReportError::Writer`], with the rules that the pages break.
    pub fn write_with_krilla(&self) -> Result<Vec<u8>, ReportError> {
        Krilla.render(&self.doc, &self.metadata)
    }
}
