//! The faces of a document, reduced to the glyphs it uses.

use crate::ReportError;
use crate::display::{Doc, Item};
use crate::fonts::FaceId;
use printpdf::{FontId, ParsedFont, PdfFont};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// A face as it is embedded.
pub(super) struct Subset {
    pub(super) id: FontId,
    pub(super) font: PdfFont,
    remapper: GlyphRemapper,
    /// Widths as printpdf writes them: thousandths of an em, cut to integers.
    widths: BTreeMap<u16, i64>,
    /// What each glyph is found as; a glyph that stands for another text needs its own words.
    unicode: BTreeMap<u16, String>,
}

/// The faces that the document uses.
pub(super) type Subsets = BTreeMap<FaceId, Subset>;

impl Subset {
    /// The number of a glyph in the embedded face.
    pub(super) fn glyph(&self, gid: u16) -> u16 {
        self.remapper
            .get(gid)
            .expect("every glyph of the document was collected")
    }

    /// How far the reader's pen moves after a glyph, in thousandths of an em.
    pub(super) fn width(&self, gid: u16) -> i64 {
        self.widths.get(&self.glyph(gid)).copied().unwrap_or_default()
    }

    /// The text under which the glyph is found.
    pub(super) fn unicode(&self, gid: u16) -> &str {
        self.unicode.get(&gid).map_or("\u{fffd}", String::as_str)
    }
}

/// Collects the glyphs in reading order and makes a face of each set.
pub(super) fn subsets(doc: &Doc) -> Result<Subsets, ReportError> {
    let mut used: BTreeMap<FaceId, (GlyphRemapper, BTreeMap<u16, String>)> = BTreeMap::new();
    for item in doc
        .pages
        .iter()
        .flat_map(|page| &page.seqs)
        .flat_map(|seq| &seq.items)
    {
        let Item::Text(text) = item else { continue };
        let (remapper, unicode) = used.entry(text.face).or_default();
        for glyph in &text.glyphs {
            remapper.remap(glyph.gid);
            if !glyph.text.is_empty() {
                unicode.entry(glyph.gid).or_insert_with(|| glyph.text.to_string());
            }
        }
    }
    used.into_iter()
        .map(|(face, (remapper, unicode))| Ok((face, subset(face, remapper, unicode)?)))
        .collect()
}

fn subset(
    face: FaceId,
    remapper: GlyphRemapper,
    unicode: BTreeMap<u16, String>,
) -> Result<Subset, ReportError> {
    let broken = || ReportError::Writer(format!("{} cannot be reduced", face.postscript_name()));
    let bytes = subsetter::subset(face.bytes(), 0, &remapper).map_err(|_| broken())?;
    // The reduced face has no character map, which printpdf notes: glyphs are numbered here, not looked up.
    let mut parsed = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(broken)?;
    parsed.font_name = Some(format!("{}+{}", tag(face, &remapper), face.postscript_name()));
    let units = f64::from(parsed.pdf_font_metrics.units_per_em);
    let widths = parsed
        .glyph_widths
        .iter()
        .map(|(&gid, &width)| (gid, truncated(f64::from(width) * 1000.0 / units)));
    let widths = widths.collect();
    let id = FontId(format!("T{}", face.index()));
    Ok(Subset {
        id,
        font: PdfFont::new(parsed),
        remapper,
        widths,
        unicode,
    })
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "printpdf truncates widths in the same way"
)]
fn truncated(width: f64) -> i64 {
    width as i64
}

/// Six capitals that depend on the face and its glyphs, as ISO 32000-1, 9.6.4 asks of a subset.
fn tag(face: FaceId, remapper: &GlyphRemapper) -> String {
    let mut hash = Sha256::new();
    hash.update(face.postscript_name());
    remapper
        .remapped_gids()
        .for_each(|gid| hash.update(gid.to_be_bytes()));
    hash.finalize()
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
}
