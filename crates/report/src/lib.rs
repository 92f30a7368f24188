//! The action plan, the recovery sheet and the shorter documents as PDF: a typed model, a layout that knows no PDF, a writer, and a careful
//! last step.
//!
//! No text is made here, no clock and no system font is read, and equal models give equal bytes.

#![warn(missing_docs)]

mod backend;
pub mod chart;
mod colour;
#[cfg(feature = "krilla")]
pub mod comparison;
mod display;
mod fonts;
mod imprint;
mod layout;
mod links;
pub mod model;
mod output;
mod text;

use backend::{PdfBackend, Printpdf};
pub use colour::Role;
use display::Doc;
use imprint::Imprint;
use model::{Document, RecoverySheet, Report};
use std::path::Path;
use std::{fmt, io};

/// A finished document.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The PDF, already checked to hold nothing active.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no face covers, in order; printed as `[U+1F642]`. For texts of the program this is an
    /// error, for what a person typed it is worth a remark.
    pub uncovered: Vec<char>,
}

/// Tells how large it is and not what it holds, which may be a secret.
impl fmt::Debug for Rendered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rendered")
            .field("bytes", &self.bytes.len())
            .field("pages", &self.pages)
            .field("uncovered", &self.uncovered)
            .finish()
    }
}

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The place cannot be written to; what was there is untouched.
    #[error("the file cannot be written: {0}")]
    NotWritable(#[source] io::Error),
    /// The disk or the quota is full; what was there is untouched.
    #[error("the disk is full: {0}")]
    DiskFull(#[source] io::Error),
    /// The writer warned or failed: a bug.
    #[error("the PDF cannot be made: {0}")]
    Writer(String),
    /// The finished bytes hold something that must never leave the program: a bug.
    #[error("the PDF holds something that it must not: {0}")]
    Unsafe(String),
}

/// Lays a report out, writes it as PDF and checks the bytes.
///
/// Errors: [`ReportError::Writer`] and [`ReportError::Unsafe`], both bugs; no text in the model causes them.
pub fn render(report: &Report) -> Result<Rendered, ReportError> {
    finish(layout::lay_out(report), &report.imprint())
}

/// Lays a recovery sheet out, writes it as PDF and checks the bytes.
///
/// The bytes hold the code: whoever has them wipes them when they are written. What layout and writer kept of it on the
/// way is freed before this returns, but not wiped, since the writer offers no way to.
///
/// Errors: as [`render`].
pub fn render_sheet(sheet: &RecoverySheet) -> Result<Rendered, ReportError> {
    finish(layout::lay_out_sheet(sheet), &sheet.imprint())
}

/// Lays a shorter document out, writes it as PDF and checks the bytes.
///
/// Errors: as [`render`].
pub fn render_document(document: &Document) -> Result<Rendered, ReportError> {
    finish(layout::lay_out_document(document), &document.imprint())
}

/// From the display list to checked bytes, whatever the document is.
fn finish((doc, uncovered): (Doc, Vec<char>), imprint: &Imprint<'_>) -> Result<Rendered, ReportError> {
    let bytes = Printpdf.render(&doc, &imprint.metadata())?;
    output::validate(&bytes)?;
    Ok(Rendered {
        bytes,
        pages: doc.pages.len(),
        uncovered,
    })
}

/// Writes a finished document in one step: afterwards the target is the old file or the new one, never a part.
///
/// Errors: [`ReportError::NotWritable`] and [`ReportError::DiskFull`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), ReportError> {
    output::write(path, bytes)
}
