//! The default back end. What printpdf does and does not do, and the traps in it, are listed in the design
//! of the report; each is named here where it is avoided.

use super::fonts::{Subset, Subsets, subsets};
use super::{Metadata, PdfBackend, archive, coordinate, rounded, tags};
use crate::ReportError;
use crate::chart::{Paint, Segment};
use crate::colour::Role;
use crate::display::{Doc, Glyph, Item, Owner, Page, Path, Rect, Seq, Target, Text, Tree};
use crate::model::{PaperSize, Pixels};
use printpdf::{
    Actions, BorderArray, Codepoint, Color, Destination, DictItem, ExternalStream, ExternalXObject, Line,
    LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, LinkAnnotation, Op, PaintMode, PdfDocument,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix,
    WindingOrder, XObject, XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;

/// Name of the one image that a document may have.
const IMAGE: &str = "I0";

/// Writes with printpdf, then adds what it lacks: tags, outline, metadata, a stable identifier.
pub(crate) struct Printpdf;

impl PdfBackend for Printpdf {
    fn render(&self, doc: &Doc, metadata: &Metadata) -> Result<Vec<u8>, ReportError> {
        let fonts = subsets(doc)?;
        let marks: Vec<_> = doc.pages.iter().map(marked_content_ids).collect();
        let mut pdf = PdfDocument::new("");
        for subset in fonts.values() {
            pdf.resources
                .fonts
                .map
                .insert(subset.id.clone(), subset.font.clone());
        }
        if let Some(pixels) = doc.image() {
            let id = XObjectId(IMAGE.to_owned());
            let stream = XObject::External(external(pixels));
            pdf.resources.xobjects.map.insert(id, stream);
        }
        let pages = doc
            .pages
            .iter()
            .zip(&marks)
            .map(|(page, marks)| pdf_page(page, marks, doc, &fonts));
        pdf.with_pages(pages.collect());
        let mut warnings = Vec::new();
        // Conformance and subsetting of printpdf do not do what they say without its layout feature.
        let options = PdfSaveOptions {
            optimize: false,
            subset_fonts: false,
            secure: true,
            image_optimization: None,
        };
        let mut file = pdf.to_lopdf_document(&options, &mut warnings);
        if let Some(warning) = warnings.first() {
            return Err(ReportError::Writer(warning.msg.clone()));
        }
        tags::tag(&mut file, doc, &marks)?;
        archive::finish(&mut file, metadata)
    }
}

/// The image as the file holds it. Printpdf knows images only with a feature that decodes every kind of them.
fn external(pixels: &Pixels) -> ExternalXObject {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let dict = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(pixels.width.into())),
        ("Height", DictItem::Int(pixels.height.into())),
        ("BitsPerComponent", DictItem::Int(8)),
        ("ColorSpace", name("DeviceRGB")),
        ("Interpolate", DictItem::Bool(false)),
    ];
    ExternalXObject {
        stream: ExternalStream {
            dict: dict.map(|(key, value)| (key.to_owned(), value)).into(),
            content: pixels.rgb.clone(),
            compress: true,
        },
        width: None,
        height: None,
        dpi: None,
    }
}

/// A number for each sequence that is read; sequences that are not have none.
fn marked_content_ids(page: &Page) -> Vec<Option<i64>> {
    let mut next = 0..;
    page.seqs
        .iter()
        .map(|seq| matches!(seq.owner, Owner::Node(_)).then(|| next.next()).flatten())
        .collect()
}

fn pdf_page(page: &Page, marks: &[Option<i64>], doc: &Doc, fonts: &Subsets) -> PdfPage {
    let axes = Axes(doc.paper);
    let mut ops = Ops {
        axes,
        fonts,
        out: Vec::new(),
        face: None,
        fill: None,
        pen: None,
    };
    for (seq, mark) in page.seqs.iter().zip(marks) {
        ops.begin(seq, *mark, &doc.tree);
        ops.items(&seq.items);
        ops.out.push(Op::EndMarkedContent);
    }
    for link in &page.links {
        let actions = match &link.target {
            Target::Uri(uri) => Actions::Uri(uri.clone()),
            Target::Node(node) => Actions::Goto(destination(axes, &doc.tree, *node)),
        };
        // The default border would show.
        let border = BorderArray::Solid([0.0; 3]);
        let link = LinkAnnotation::new(axes.rectangle(link.rect), actions, Some(border), None, None);
        ops.out.push(Op::LinkAnnotation { link });
    }
    let (width, height) = (length(doc.paper.width()), length(doc.paper.height()));
    let sheet = printpdf::Rect::from_xywh(Pt(0.0), Pt(0.0), width, height);
    // The constructor takes millimetres and would round.
    PdfPage {
        media_box: sheet.clone(),
        trim_box: sheet.clone(),
        crop_box: sheet,
        ops: ops.out,
    }
}

/// The place of a node: a little above its first line.
fn destination(axes: Axes, tree: &Tree, node: usize) -> Destination {
    let (page, top) = tree.nodes[node].at.unwrap_or_default();
    Destination::Xyz {
        page: page + 1,
        left: None,
        top: Some(axes.y(top - 12.0).0),
        zoom: None,
    }
}

/// The operations of a page, with what was set last, so that nothing is set twice.
struct Ops<'a> {
    axes: Axes,
    fonts: &'a Subsets,
    out: Vec<Op>,
    face: Option<(usize, f64)>,
    fill: Option<Role>,
    pen: Option<(Role, Paint)>,
}

impl Ops<'_> {
    fn begin(&mut self, seq: &Seq, mark: Option<i64>, tree: &Tree) {
        let properties = |map: BTreeMap<String, DictItem>| DictItem::Dict { map };
        let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
        let pagination = |kind: &str| {
            let map = [("Type", name("Pagination")), ("Subtype", name(kind))];
            properties(map.map(|(key, value)| (key.to_owned(), value)).into())
        };
        let artifact = "Artifact".to_owned();
        self.out.push(match (seq.owner, mark) {
            (Owner::Node(node), Some(mark)) => Op::BeginMarkedContentWithProperties {
                tag: tree.nodes[node].tag.name().to_owned(),
                properties: properties([("MCID".to_owned(), DictItem::Int(mark))].into()),
            },
            (Owner::Header, _) => Op::BeginMarkedContentWithProperties {
                tag: artifact,
                properties: pagination("Header"),
            },
            (Owner::Footer, _) => Op::BeginMarkedContentWithProperties {
                tag: artifact,
                properties: pagination("Footer"),
            },
            (Owner::Node(_) | Owner::Artifact, _) => Op::BeginMarkedContent { tag: artifact },
        });
    }

    fn items(&mut self, items: &[Item]) {
        // Text outside a text section stays blank; neighbours share one.
        for run in items.chunk_by(|a, b| matches!((a, b), (Item::Text(_), Item::Text(_)))) {
            let is_text = matches!(run.first(), Some(Item::Text(_)));
            if is_text {
                self.out.push(Op::StartTextSection);
            }
            for item in run {
                match item {
                    Item::Text(text) => self.text(text),
                    Item::Path(path) => self.path(path),
                    Item::Image(rect, _) => self.image(*rect),
                }
            }
            if is_text {
                self.out.push(Op::EndTextSection);
            }
        }
    }

    fn text(&mut self, text: &Text) {
        let Some(subset) = self.fonts.get(&text.face) else {
            return;
        };
        self.fill(text.role);
        if self.face != Some((text.face.index(), text.size)) {
            self.face = Some((text.face.index(), text.size));
            let font = PdfFontHandle::External(subset.id.clone());
            self.out.push(Op::SetFont {
                font,
                size: length(text.size),
            });
        }
        self.out.push(Op::SetTextMatrix {
            matrix: TextMatrix::Translate(length(text.x), self.axes.y(text.y)),
        });
        let mut line = GlyphLine {
            subset,
            units: text.face.units_per_em(),
            meant: 0.0,
            drawn: 0,
            items: Vec::new(),
        };
        for cluster in clusters(&text.glyphs) {
            let words = &cluster[0].text;
            let found = cluster.len() == 1 && subset.known(cluster[0].gid).text == words.as_str();
            if found && cluster[0].dy == 0 {
                line.glyph(&cluster[0]);
                continue;
            }
            self.show(&mut line);
            if !found {
                self.begin_actual_text(words);
            }
            for glyph in cluster {
                self.raised_glyph(&mut line, glyph, text.size);
            }
            if !found {
                self.out.push(Op::EndMarkedContent);
            }
        }
        self.show(&mut line);
    }

    /// The image of the document, stretched over its place.
    fn image(&mut self, rect: Rect) {
        let transform = XObjectTransform {
            translate_x: Some(length(rect.left)),
            translate_y: Some(self.axes.y(rect.bottom)),
            scale_x: Some(length(rect.right - rect.left).0),
            scale_y: Some(length(rect.bottom - rect.top).0),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        let id = XObjectId(IMAGE.to_owned());
        self.out.push(Op::UseXobject { id, transform });
    }

    /// The words of a glyph or a cluster that stands for something else than its entry in the character map.
    fn begin_actual_text(&mut self, words: &str) {
        let bytes = std::iter::once(0xfeff)
            .chain(words.encode_utf16())
            .flat_map(u16::to_be_bytes)
            .collect();
        let actual = DictItem::String {
            data: bytes,
            literal: false,
        };
        let properties = DictItem::Dict {
            map: [("ActualText".to_owned(), actual)].into(),
        };
        self.out.push(Op::BeginMarkedContentWithProperties {
            tag: "Span".to_owned(),
            properties,
        });
    }

    /// A mark above or below the line: printpdf's glyphs have no vertical offset of their own.
    fn raised_glyph(&mut self, line: &mut GlyphLine<'_>, glyph: &Glyph, size: f64) {
        let rise = f64::from(glyph.dy) / line.units * size;
        if glyph.dy != 0 {
            self.out.push(Op::SetLineOffset {
                multiplier: length(rise).0,
            });
        }
        line.glyph(glyph);
        self.show(line);
        if glyph.dy != 0 {
            self.out.push(Op::SetLineOffset { multiplier: 0.0 });
        }
    }

    fn show(&mut self, line: &mut GlyphLine<'_>) {
        if !line.items.is_empty() {
            self.out.push(Op::ShowText {
                items: std::mem::take(&mut line.items),
            });
        }
    }

    fn fill(&mut self, role: Role) {
        if self.fill != Some(role) {
            self.fill = Some(role);
            self.out.push(Op::SetFillColor { col: colour(role) });
        }
    }

    fn path(&mut self, path: &Path) {
        let outlines = outlines(self.axes, &path.segments);
        if path.paint == Paint::Fill {
            self.fill(path.role);
            let rings = outlines
                .into_iter()
                .map(|(points, _)| PolygonRing { points })
                .collect();
            let polygon = Polygon {
                rings,
                mode: PaintMode::Fill,
                winding_order: WindingOrder::NonZero,
            };
            self.out.push(Op::DrawPolygon { polygon });
            return;
        }
        self.pen(path.role, &path.paint);
        for (points, is_closed) in outlines {
            self.out.push(Op::DrawLine {
                line: Line { points, is_closed },
            });
        }
    }

    fn pen(&mut self, role: Role, paint: &Paint) {
        let Paint::Stroke { width, dash, round } = paint else {
            return;
        };
        if self
            .pen
            .as_ref()
            .is_some_and(|(last, how)| *last == role && how == paint)
        {
            return;
        }
        self.pen = Some((role, paint.clone()));
        let pattern = dash.map_or_else(Vec::new, |lengths| lengths.map(|value| length(value).0).to_vec());
        let (cap, join) = match round {
            true => (LineCapStyle::Round, LineJoinStyle::Round),
            false => (LineCapStyle::Butt, LineJoinStyle::Miter),
        };
        self.out.extend([
            Op::SetOutlineColor { col: colour(role) },
            Op::SetOutlineThickness { pt: length(*width) },
            Op::SetLineDashPattern {
                dash: LineDashPattern::new(0.0, &pattern),
            },
            Op::SetLineCapStyle { cap },
            Op::SetLineJoinStyle { join },
        ]);
    }
}

/// A line of glyphs with two pens: where layout wants it, and where the reader's truncated widths leave it.
struct GlyphLine<'a> {
    subset: &'a Subset,
    units: f64,
    /// Thousandths of an em.
    meant: f64,
    drawn: i64,
    items: Vec<TextItem>,
}

impl GlyphLine<'_> {
    fn glyph(&mut self, glyph: &Glyph) {
        let scale = 1000.0 / self.units;
        let difference = self.meant + f64::from(glyph.dx) * scale - self.drawn as f64;
        if difference.abs() > 0.5 {
            let shift = whole(difference);
            // In a PDF a positive number moves left.
            self.items.push(TextItem::Offset(-(shift as f32)));
            self.drawn += shift;
        }
        let known = self.subset.known(glyph.gid);
        // One string for many letters: printpdf writes each glyph by number as a string of its own.
        match (known.letter, self.items.last_mut()) {
            (Some(letter), Some(TextItem::Text(text))) => text.push(letter),
            (Some(letter), _) => self.items.push(TextItem::Text(letter.into())),
            (None, _) => {
                let glyph = Codepoint::with_cid(known.number, 0.0, known.text.clone());
                self.items.push(TextItem::GlyphIds(vec![glyph]));
            }
        }
        self.meant += f64::from(glyph.advance) * scale;
        self.drawn += known.width;
    }
}

/// Glyphs grouped by the text they stand for: only the first of a cluster has it.
fn clusters(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    glyphs.chunk_by(|_, next| next.text.is_empty())
}

/// Subpaths as printpdf wants them: both control points flagged, the end point not.
fn outlines(axes: Axes, segments: &[Segment]) -> Vec<(Vec<LinePoint>, bool)> {
    let mut outlines: Vec<(Vec<LinePoint>, bool)> = Vec::new();
    let point = |px: f64, py: f64, bezier| LinePoint {
        p: Point {
            x: length(px),
            y: axes.y(py),
        },
        bezier,
    };
    for segment in segments {
        if let Segment::Move(..) = segment {
            outlines.push((Vec::new(), false));
        }
        let Some((points, closed)) = outlines.last_mut() else {
            continue;
        };
        match *segment {
            Segment::Move(px, py) | Segment::Line(px, py) => points.push(point(px, py, false)),
            Segment::Curve(ax, ay, bx, by, px, py) => {
                points.extend([point(ax, ay, true), point(bx, by, true), point(px, py, false)]);
            }
            Segment::Close => *closed = true,
        }
    }
    outlines
}

/// From the display list's axes to those of PDF, which counts from the foot of the page.
#[derive(Clone, Copy)]
struct Axes(PaperSize);

impl Axes {
    fn y(self, value: f64) -> Pt {
        length(self.0.height() - value)
    }

    fn rectangle(self, rect: Rect) -> printpdf::Rect {
        printpdf::Rect::from_xywh(
            length(rect.left),
            self.y(rect.bottom),
            length(rect.right - rect.left),
            length(rect.bottom - rect.top),
        )
    }
}

fn colour(role: Role) -> Color {
    let [r, g, b] = role
        .rgb()
        .map(|channel| rounded(f64::from(channel) / 255.0, 1000.0));
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}

fn length(value: f64) -> Pt {
    Pt(coordinate(value))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a shift on a page is far below 2^63"
)]
fn whole(value: f64) -> i64 {
    value.round() as i64
}
