//! Another writer of the same display list, to compare ours with: its pages, its text, its time. It tags by itself and
//! refuses what breaks PDF/UA-1 or PDF/A-2a.

use super::tags::{Heading, headings, kept};
use super::{Metadata, PdfBackend, archive, coordinate};
use crate::ReportError;
use crate::chart::{Paint, Segment};
use crate::colour::Role;
use crate::display::{self, Doc, Item, Kid, NodeId, Owner, Path, Seq, Tag, Text};
use crate::fonts::FaceId;
use jiff::tz::TimeZone;
use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::DateTime;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, ListNumbering, Placement, TableHeaderScope,
    TagGroup, TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use std::num::{NonZeroU16, NonZeroU32};

/// Goes into the metadata as the producer.
const PRODUCER: &str = "krilla 0.8.2";

/// Writes with krilla, with its checks of both standards on.
pub(crate) struct Krilla;

impl PdfBackend for Krilla {
    fn render(&self, doc: &Doc, metadata: &Metadata) -> Result<Vec<u8>, ReportError> {
        if doc.image().is_some() {
            return Err(ReportError::Writer("images are not compared".to_owned()));
        }
        let configuration = ConfigurationBuilder::new()
            .with_archival_validator(Archival::A2_A)
            .with_accessibility_validator(Accessibility::UA1)
            .finish()
            .map_err(|error| ReportError::Writer(format!("{error:?}")))?;
        let mut file = Document::new_with(SerializeSettings {
            configuration,
            ..SerializeSettings::default()
        });
        let fonts =
            FaceId::ALL.map(|face| Font::new(face.bytes().into(), 0).expect("the embedded fonts are fonts"));
        let marks = doc
            .pages
            .iter()
            .map(|page| draw(&mut file, page, doc, &fonts))
            .collect::<Result<Vec<_>, _>>()?;
        file.set_tag_tree(tag_tree(doc, &marks, &metadata.language));
        file.set_outline(outline(&headings(&doc.tree)));
        file.set_metadata(described(metadata));
        file.finish().map_err(refused)
    }
}

/// The rules by name: the error's own text only counts them.
fn refused(error: KrillaError) -> ReportError {
    ReportError::Writer(match error {
        KrillaError::Validation(rules) => format!("{rules:?}"),
        other => other.to_string(),
    })
}

/// What a page gave to the tree, for each of its sequences and links.
struct Marks {
    seqs: Vec<Identifier>,
    links: Vec<Identifier>,
}

fn draw(
    file: &mut Document,
    page: &display::Page,
    doc: &Doc,
    fonts: &[Font; 4],
) -> Result<Marks, ReportError> {
    let size = PageSettings::from_wh(coordinate(doc.paper.width()), coordinate(doc.paper.height()));
    let mut sheet = file.start_page_with(size.expect("a page has a width and a height"));
    let mut surface = sheet.surface();
    let seqs = page
        .seqs
        .iter()
        .map(|seq| draw_seq(&mut surface, seq, fonts))
        .collect();
    surface.finish();
    let links = page
        .links
        .iter()
        .map(|link| Ok(sheet.add_tagged_annotation(annotation(link, doc)?)));
    let links = links.collect::<Result<_, ReportError>>()?;
    Ok(Marks { seqs, links })
}

fn draw_seq(surface: &mut Surface<'_>, seq: &Seq, fonts: &[Font; 4]) -> Identifier {
    let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
    let mark = surface.start_tagged(match seq.owner {
        Owner::Node(_) => ContentTag::Other,
        Owner::Artifact => artifact(ArtifactType::Other),
        Owner::Header => artifact(ArtifactType::Header),
        Owner::Footer => artifact(ArtifactType::Footer),
    });
    for item in &seq.items {
        match item {
            Item::Text(text) => draw_text(surface, text, fonts),
            Item::Path(path) => draw_path(surface, path),
            Item::Image(..) => {}
        }
    }
    surface.end_tagged();
    mark
}

fn draw_text(surface: &mut Surface<'_>, text: &Text, fonts: &[Font; 4]) {
    let mut words = String::new();
    let mut cluster = 0..0;
    let units = text.face.units_per_em();
    let em = |measure: i32| em(f64::from(measure) / units);
    let glyphs = text.glyphs.iter().map(|glyph| {
        if !glyph.text.is_empty() {
            cluster = words.len()..words.len() + glyph.text.len();
            words.push_str(&glyph.text);
        }
        KrillaGlyph::new(
            GlyphId::new(glyph.gid.into()),
            em(glyph.advance),
            em(glyph.dx),
            em(glyph.dy),
            0.0,
            cluster.clone(),
            None,
        )
    });
    let glyphs: Vec<_> = glyphs.collect();
    surface.set_stroke(None);
    surface.set_fill(Some(fill(text.role)));
    let font = fonts[text.face.index()].clone();
    surface.draw_glyphs(
        point(text.x, text.y),
        &glyphs,
        font,
        &words,
        coordinate(text.size),
        false,
    );
}

fn draw_path(surface: &mut Surface<'_>, path: &Path) {
    let mut outline = PathBuilder::new();
    for segment in &path.segments {
        match *segment {
            Segment::Move(x, y) => outline.move_to(coordinate(x), coordinate(y)),
            Segment::Line(x, y) => outline.line_to(coordinate(x), coordinate(y)),
            Segment::Curve(ax, ay, bx, by, x, y) => {
                let [ax, ay, bx, by, x, y] = [ax, ay, bx, by, x, y].map(coordinate);
                outline.cubic_to(ax, ay, bx, by, x, y);
            }
            Segment::Close => outline.close(),
        }
    }
    let Some(outline) = outline.finish() else { return };
    let stroke = match &path.paint {
        Paint::Fill => None,
        Paint::Stroke { width, dash, round } => Some(stroke(path.role, *width, *dash, *round)),
    };
    surface.set_fill(stroke.is_none().then(|| fill(path.role)));
    surface.set_stroke(stroke);
    surface.draw_path(&outline);
}

fn fill(role: Role) -> Fill {
    Fill {
        paint: colour(role).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn stroke(role: Role, width: f64, dash: Option<[f64; 2]>, round: bool) -> Stroke {
    let (line_cap, line_join) = if round {
        (LineCap::Round, LineJoin::Round)
    } else {
        (LineCap::Butt, LineJoin::Miter)
    };
    Stroke {
        paint: colour(role).into(),
        width: coordinate(width),
        line_cap,
        line_join,
        dash: dash.map(|lengths| StrokeDash {
            array: lengths.map(coordinate).into(),
            offset: 0.0,
        }),
        ..Stroke::default()
    }
}

fn colour(role: Role) -> rgb::Color {
    let [r, g, b] = role.rgb();
    rgb::Color::new(r, g, b)
}

fn point(x: f64, y: f64) -> Point {
    Point::from_xy(coordinate(x), coordinate(y))
}

fn rectangle(rect: display::Rect) -> Result<Rect, ReportError> {
    let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom].map(coordinate);
    Rect::from_ltrb(left, top, right, bottom)
        .ok_or_else(|| ReportError::Writer(format!("{rect:?} has no area")))
}

fn annotation(link: &display::Link, doc: &Doc) -> Result<Annotation, ReportError> {
    let target = match &link.target {
        display::Target::Uri(uri) => Target::Action(LinkAction::new(uri.clone()).into()),
        display::Target::Node(node) => {
            let (page, top) = doc.tree.nodes[*node].at.unwrap_or_default();
            Target::Destination(place(page, top).into())
        }
    };
    let link = Annotation::new_link(
        LinkAnnotation::new(rectangle(link.rect)?, target),
        Some(link.contents.clone()),
    );
    Ok(link)
}

/// A little above the first line of a heading.
fn place(page: usize, top: f64) -> XyzDestination {
    XyzDestination::new(page, point(0.0, top - 12.0))
}

fn tag_tree(doc: &Doc, marks: &[Marks], language: &str) -> TagTree {
    let kept = kept(doc);
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    tree.children = children(doc, marks, &kept, 0);
    tree
}

fn children(doc: &Doc, marks: &[Marks], kept: &[bool], of: NodeId) -> Vec<krilla::tagging::Node> {
    let kids = doc.tree.nodes[of].kids.iter();
    kids.filter_map(|kid| match *kid {
        Kid::Node(node) => kept[node].then(|| {
            let below = children(doc, marks, kept, node);
            TagGroup::with_children(tag(&doc.tree.nodes[node]), below).into()
        }),
        Kid::Seq(page, seq) => Some(marks[page].seqs[seq].into()),
        Kid::Link(page, link) => Some(marks[page].links[link].into()),
    })
    .collect()
}

fn tag(node: &display::Node) -> TagKind {
    use krilla::tagging::Tag as Its;
    let heading = |level| Its::Hn(level, node.title.clone()).into();
    match node.tag {
        // The document itself is krilla's own.
        Tag::Document | Tag::Sect => Its::Section.into(),
        Tag::P => Its::P.into(),
        Tag::H1 => heading(NonZeroU16::MIN),
        Tag::H2 => heading(NonZeroU16::MIN.saturating_add(1)),
        Tag::H3 => heading(NonZeroU16::MIN.saturating_add(2)),
        Tag::L => Its::L(ListNumbering::None).into(),
        Tag::Li => Its::LI.into(),
        Tag::Lbl => Its::Lbl.into(),
        Tag::LBody => Its::LBody.into(),
        Tag::Table => Its::Table.into(),
        Tag::THead => Its::THead.into(),
        Tag::TBody => Its::TBody.into(),
        Tag::Tr => Its::TR.into(),
        Tag::ThColumn => Its::TH(TableHeaderScope::Column).into(),
        Tag::ThRow => Its::TH(TableHeaderScope::Row).into(),
        Tag::ThGroup(columns) => Its::TH(TableHeaderScope::Row)
            .with_col_span(u32::try_from(columns).ok().and_then(NonZeroU32::new))
            .into(),
        Tag::Td => Its::TD.into(),
        Tag::Figure => Its::Figure(node.alt.clone())
            .with_placement(Some(Placement::Block))
            .with_bbox(bounds(node))
            .into(),
        Tag::Link => Its::Link.into(),
        Tag::Span => Its::Span.into(),
        Tag::Toc => Its::TOC.into(),
        Tag::Toci => Its::TOCI.into(),
        Tag::Reference => Its::Reference.into(),
    }
}

fn bounds(node: &display::Node) -> Option<BBox> {
    let (page, rect) = node.bounds?;
    Some(BBox::new(page, rectangle(rect).ok()?))
}

fn outline(headings: &[Heading]) -> Outline {
    let mut outline = Outline::new();
    for entry in entries(headings) {
        outline.push_child(entry);
    }
    outline
}

/// Headings nested by level: each holds the lower ones that follow it.
fn entries(headings: &[Heading]) -> Vec<OutlineNode> {
    let mut rest = headings;
    let mut entries = Vec::new();
    while let Some((first, after)) = rest.split_first() {
        let below = after.iter().take_while(|next| next.level > first.level).count();
        let mut entry = OutlineNode::new(first.title.clone(), place(first.page, first.top));
        for child in self::entries(&after[..below]) {
            entry.push_child(child);
        }
        entries.push(entry);
        rest = &after[below..];
    }
    entries
}

fn described(metadata: &Metadata) -> krilla::metadata::Metadata {
    let described = krilla::metadata::Metadata::new()
        .title(archive::plain(&metadata.title))
        .creator(archive::plain(&metadata.creator))
        .producer(PRODUCER.to_owned())
        .authors(archive::author(metadata).into_iter().collect())
        .language(metadata.language.clone());
    let time = metadata.created.to_zoned(TimeZone::UTC);
    let number = |part: i8| u8::try_from(part).unwrap_or_default();
    described.creation_date(
        DateTime::new(u16::try_from(time.year()).unwrap_or_default())
            .month(number(time.month()))
            .day(number(time.day()))
            .hour(number(time.hour()))
            .minute(number(time.minute()))
            .second(number(time.second()))
            .utc_offset_hour(0),
    )
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a glyph measures a few ems, which krilla counts in single precision"
)]
fn em(measure: f64) -> f32 {
    measure as f32
}
