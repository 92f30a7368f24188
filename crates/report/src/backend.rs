//! From the display list to the bytes of a PDF.

mod archive;
mod file;
mod fonts;
#[cfg(feature = "krilla")]
mod krilla;
mod printpdf;
mod tags;

use crate::ReportError;
use crate::display::Doc;
use jiff::Timestamp;

#[cfg(feature = "krilla")]
pub(crate) use krilla::Krilla;
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

/// Every coordinate passes here: platforms may differ in the last bits of a sum.
fn coordinate(value: f64) -> f32 {
    rounded(value, 100.0)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a page is small and two decimals are kept"
)]
fn rounded(value: f64, unit: f64) -> f32 {
    // Adding zero turns -0 into 0, which would be written differently.
    ((value * unit).round() / unit + 0.0) as f32
}
