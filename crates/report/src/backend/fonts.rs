//! The faces of a document, reduced to the glyphs it uses.

use crate::ReportError;
use crate::display::{Doc, Item};
use crate::fonts::FaceId;
use printpdf::{FontId, ParsedFont, PdfFont};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;

/// A face as it is embedded.
pub(super) struct Subset {
    pub(super) id: FontId,
    pub(super) font: PdfFont,
    /// By the number of the glyph in the whole face.
    glyphs: Vec<Option<Known>>,
}

/// What is known of a glyph.
#[derive(Clone, Default)]
pub(super) struct Known {
    /// Its number in the embedded face.
    pub(super) number: u16,
    /// How far the reader's pen moves after it: thousandths of an em, cut to integers, as printpdf writes them.
    pub(super) width: i64,
    /// What it is found as; a glyph that stands for another text needs its own words.
    pub(super) text: String,
    /// The one character that it is found as, if no other glyph is: it can be written as that.
    pub(super) letter: Option<char>,
}

/// The faces that the document uses.
pub(super) type Subsets = BTreeMap<FaceId, Subset>;

impl Subset {
    /// What is known of a glyph of the document.
    pub(super) fn known(&self, gid: u16) -> &Known {
        let known = self.glyphs.get(usize::from(gid));
        known
            .and_then(Option::as_ref)
            .expect("every glyph of the document was collected")
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
        .map(|(face, (remapper, unicode))| Ok((face, subset(face, &remapper, &unicode)?)))
        .collect()
}

fn subset(
    face: FaceId,
    remapper: &GlyphRemapper,
    unicode: &BTreeMap<u16, String>,
) -> Result<Subset, ReportError> {
    let broken = || ReportError::Writer(format!("{} cannot be reduced", face.postscript_name()));
    let bytes = subsetter::subset(face.bytes(), 0, remapper).map_err(|_| broken())?;
    // The reduced face has no character map, which printpdf notes: glyphs are numbered here, not looked up.
    let mut parsed = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(broken)?;
    parsed.font_name = Some(format!("{}+{}", tag(face, remapper), face.postscript_name()));
    let glyphs = known(&mut parsed, remapper, unicode);
    let id = FontId(format!("T{}", face.index()));
    Ok(Subset {
        id,
        font: PdfFont::new(parsed),
        glyphs,
    })
}

/// Gathers what is known of each glyph, and tells the face which characters stand for one glyph alone.
fn known(
    parsed: &mut ParsedFont,
    remapper: &GlyphRemapper,
    unicode: &BTreeMap<u16, String>,
) -> Vec<Option<Known>> {
    let units = f64::from(parsed.pdf_font_metrics.units_per_em);
    let mut glyphs = Vec::new();
    let mut letters = BTreeSet::new();
    for gid in remapper.remapped_gids() {
        let Some(number) = remapper.get(gid) else { continue };
        let width = parsed.glyph_widths.get(&number).copied().unwrap_or_default();
        let text = unicode.get(&gid).map_or("\u{fffd}", String::as_str);
        let letter = only_char(text).filter(|&c| letters.insert(c));
        if let Some(c) = letter {
            parsed.set_codepoint_mapping(c.into(), number);
        }
        let place = usize::from(gid);
        glyphs.resize(glyphs.len().max(place + 1), None);
        glyphs[place] = Some(Known {
            number,
            width: truncated(f64::from(width) * 1000.0 / units),
            text: text.to_owned(),
            letter,
        });
    }
    glyphs
}

fn only_char(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
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
