//! From the display list to the bytes of a PDF.

mod archive;
mod fonts;
mod printpdf;
mod tags;

use crate::ReportError;
use crate::display::Doc;
use jiff::Timestamp;

pub(crate) use printpdf::Printpdf;

/// What a document says about itself.
#[derive(Clone, Debug)]
pub(crate) struct Metadata {
    pub(crate) language: String,
    pub(crate) title: String,
    pub(crate) author: Option<String>,
    /// Name and version of the program.
    pub(crate) creator: String,
    pub(crate) created: Timestamp,
}

/// A writer of PDF. Equal arguments give equal bytes.
pub(crate) trait PdfBackend {
    /// Writes the document.
    fn render(&self, doc: &Doc, metadata: &Metadata) -> Result<Vec<u8>, ReportError>;
}
