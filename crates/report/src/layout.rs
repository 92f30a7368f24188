//! From the model to pages: shapes, breaks and paginates. Knows nothing of PDF.

mod actions;
mod annex;
mod block;
mod channels;
mod checks;
mod document;
mod figures;
mod first_page;
mod flow;
mod furniture;
mod over_time;
mod sheet;
mod signs;
mod table;
pub(crate) mod theme;

use crate::colour::Role;
use crate::display::{Doc, Link, NodeId, Owner, Rect, Tag, Target, Tree};
use crate::imprint::Imprint;
use crate::links;
use crate::model::{Document, RecoverySheet, Report, Stationery};
use crate::text::{Piece, Shaped, Style, Typesetter, Wrap};
use block::{Block, Kind, Prim};
use flow::Flow;

/// Node 0 of the tree.
const DOCUMENT: NodeId = 0;

/// Lays a report out. The second value lists the characters that no face covers.
pub(crate) fn lay_out(report: &Report) -> (Doc, Vec<char>) {
    let (mut setter, contents) = first_page::begin(report);
    setter.chart();
    setter.over_time();
    setter.actions();
    setter.checks();
    setter.channels();
    setter.scope();
    setter.annex();
    setter.fill_contents(contents.as_ref());
    setter.finish()
}

/// Lays a recovery sheet out. The second value is as for a report. It is one page: if that has no room for the partner,
/// their strip is left out.
pub(crate) fn lay_out_sheet(sheet: &RecoverySheet) -> (Doc, Vec<char>) {
    let laid_out = Setter::of(sheet, sheet.imprint()).sheet();
    if laid_out.0.pages.len() == 1 || sheet.stationery.partner.is_none() {
        return laid_out;
    }
    let stationery = Stationery {
        partner: None,
        ..sheet.stationery
    };
    let imprint = Imprint {
        stationery: &stationery,
        ..sheet.imprint()
    };
    Setter::of(sheet, imprint).sheet()
}

/// Documents of more pages are not set closer to save one.
const FEW_PAGES: usize = 6;

/// Lays a shorter document out. The second value is as for a report. It is set closer where that saves a page: nobody
/// likes to carry, or to sign, a second sheet with three lines on it.
pub(crate) fn lay_out_document(document: &Document) -> (Doc, Vec<char>) {
    let set = |close| {
        Setter {
            close,
            ..Setter::of(document, document.imprint())
        }
        .document()
    };
    let usual = set(false);
    let pages = usual.0.pages.len();
    if !(2..=FEW_PAGES).contains(&pages) {
        return usual;
    }
    let close = set(true);
    if close.0.pages.len() < pages { close } else { usual }
}

/// A document being laid out. What every kind of document needs is there for any model; what only the plan has is
/// there for a report.
struct Setter<'m, M = Report> {
    model: &'m M,
    imprint: Imprint<'m>,
    typesetter: Typesetter,
    tree: Tree,
    flow: Flow,
    /// The headings of the sections, in order.
    headings: Vec<NodeId>,
    /// Whether lines and paragraphs stand closer than usual.
    close: bool,
    /// The pages that are counted together.
    runs: Vec<Run<'m>>,
}

/// Pages that are counted together and have one foot: what is handed over, what one keeps.
struct Run<'m> {
    /// Index of the page that it begins with.
    first: usize,
    footer: &'m str,
}

/// Text with a style, and what it does besides being read.
#[derive(Clone, Copy)]
struct Words<'a> {
    text: &'a str,
    style: Style,
    /// Where it leads, if the address is allowed.
    url: Option<&'a str>,
    /// Whether the yellow marker goes over it.
    marked: bool,
}

impl<'a> Words<'a> {
    const fn new(text: &'a str, style: Style) -> Self {
        Self {
            text,
            style,
            url: None,
            marked: false,
        }
    }

    /// A link in the accent colour, or plain text if the address is not allowed.
    fn link(text: &'a str, url: &'a str, style: Style) -> Self {
        if links::allowed(url) {
            Self {
                text,
                style: style.role(Role::Accent),
                url: Some(url),
                marked: false,
            }
        } else {
            Self::new(text, style)
        }
    }
}

/// On which side lines begin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Align {
    Left,
    Right,
}

impl<'m> Setter<'m> {
    fn new(report: &'m Report) -> Self {
        Self::of(report, report.imprint())
    }
}

impl<'m, M> Setter<'m, M> {
    fn of(model: &'m M, imprint: Imprint<'m>) -> Self {
        Self {
            model,
            imprint,
            typesetter: Typesetter::new(imprint.language),
            tree: Tree::new(),
            flow: Flow::new(imprint.stationery.paper),
            headings: Vec::new(),
            close: false,
            runs: vec![Run {
                first: 0,
                footer: imprint.footer,
            }],
        }
    }
}

impl<M> Setter<'_, M> {
    /// A paragraph in one style; nothing for an empty text.
    fn text(&mut self, parent: NodeId, tag: Tag, text: &str, style: Style, width: f64) -> Block {
        self.rich(parent, tag, &[Words::new(text, style)], width, Align::Left)
    }

    /// A paragraph of several styles and links.
    fn rich(&mut self, parent: NodeId, tag: Tag, words: &[Words<'_>], width: f64, align: Align) -> Block {
        if words.iter().all(|w| w.text.is_empty()) {
            return Block::default();
        }
        let node = self.tree.add(parent, tag);
        let owners = self.owners(node, words);
        let wrap = if matches!(tag, Tag::H1 | Tag::H2 | Tag::H3) {
            Wrap::Balanced
        } else {
            Wrap::Full
        };
        if wrap == Wrap::Balanced {
            self.tree.nodes[node].title = Some(words.iter().map(|w| w.text).collect());
        }
        self.set(&owners, words, width, align, wrap)
    }

    /// One node for plain text; a child for each piece as soon as there is a link among them.
    fn owners(&mut self, node: NodeId, words: &[Words<'_>]) -> Vec<NodeId> {
        if words.iter().all(|w| w.url.is_none()) {
            return vec![node; words.len()];
        }
        let child = |w: &Words<'_>| if w.url.is_some() { Tag::Link } else { Tag::Span };
        words
            .iter()
            .map(|w| {
                if w.text.is_empty() {
                    node
                } else {
                    self.tree.add(node, child(w))
                }
            })
            .collect()
    }

    /// Sets words that already have their nodes.
    fn set(&mut self, owners: &[NodeId], words: &[Words<'_>], width: f64, align: Align, wrap: Wrap) -> Block {
        let pieces: Vec<_> = words
            .iter()
            .map(|w| Piece {
                text: w.text,
                style: w.style,
            })
            .collect();
        let shaped = self.typesetter.shape(&pieces);
        let lines = shaped.lines(width, wrap);
        let (height, baseline) = (shaped.line_height(), shaped.baseline());
        let mut block = Block::space(height * lines.len() as f64);
        for (index, line) in lines.iter().enumerate() {
            let top = index as f64 * height;
            let x = if align == Align::Right {
                width - line.width
            } else {
                0.0
            };
            let at = Place {
                x,
                top,
                bottom: top + height,
                baseline: top + baseline,
            };
            set_line(&mut block, &shaped, line, owners, words, &at);
            // No single line at the end or at the beginning of a page.
            if index >= 2 && index + 2 <= lines.len() {
                block.cuts.push(top);
            }
        }
        block
    }

    /// A paragraph in one style with lines of about equal length: short texts in narrow columns.
    fn balanced(&mut self, parent: NodeId, tag: Tag, text: &str, style: Style, width: f64) -> Block {
        if text.is_empty() {
            return Block::default();
        }
        let node = self.tree.add(parent, tag);
        self.set(
            &[node],
            &[Words::new(text, style)],
            width,
            Align::Left,
            Wrap::Balanced,
        )
    }

    /// A soft label and its value on the next line, as one paragraph; nothing without a value.
    fn pair(&mut self, parent: NodeId, label: &str, value: &str, style: Style, width: f64) -> Block {
        if value.is_empty() {
            return Block::default();
        }
        let node = self.tree.add(parent, Tag::P);
        let label = Words::new(label, theme::TINY);
        let value = Words::new(
            value,
            Style {
                leading: 1.28,
                ..style
            },
        );
        let mut block = self.set(&[node], &[label], width, Align::Left, Wrap::Full);
        let value = self.set(&[node], &[value], width, Align::Left, Wrap::Balanced);
        block.below_kept(0.0, value);
        block
    }

    /// An item of a list: its ordinal or bullet, and its text set in.
    fn list_item(
        &mut self,
        list: NodeId,
        (label, indent): (&str, f64),
        text: &str,
        style: Style,
        width: f64,
    ) -> Block {
        let item = self.tree.add(list, Tag::Li);
        let mut block = self.text(item, Tag::Lbl, label, style.role(Role::InkSoft), indent);
        let body = self.text(item, Tag::LBody, text, style, width - indent);
        block.beside(indent, body);
        block
    }

    /// A section: thick line, heading, and the paragraph below it. Returns its node.
    fn section(&mut self, title: &str, intro: Option<&str>) -> NodeId {
        let sect = self.tree.add(DOCUMENT, Tag::Sect);
        let mut head = Block::rule(theme::WIDTH, 1.4, Role::Ink);
        head.height = 0.1;
        let heading = self.tree.nodes.len();
        if !title.is_empty() {
            self.headings.push(heading);
        }
        let title = self.text(sect, Tag::H1, title, theme::H1, theme::WIDTH);
        head.below_kept(12.0, title);
        if let Some(intro) = intro {
            let intro = self.text(sect, Tag::P, intro, theme::BODY, theme::WIDTH * 0.86);
            head.below_kept(4.0, intro);
        }
        self.flow.keep_with_next(28.0, head);
        sect
    }

    /// A heading inside a section, kept with what follows.
    fn heading(&mut self, parent: NodeId, title: &str, gap: f64) {
        let block = self.text(parent, Tag::H2, title, theme::H2, theme::WIDTH);
        self.flow.keep_with_next(gap, block);
    }
}

impl Setter<'_> {
    /// A section of paragraphs.
    fn scope(&mut self) {
        let scope = &self.model.scope;
        if scope.groups.is_empty() {
            return;
        }
        let sect = self.section(&scope.title, scope.intro.as_deref());
        for (index, paragraph) in scope.groups.iter().enumerate() {
            let block = self.text(sect, Tag::P, paragraph, theme::BODY, theme::WIDTH * 0.86);
            let gap = if index == 0 { 10.0 } else { 6.0 };
            if index == 0 && scope.groups.len() > 1 {
                self.flow.keep_with_next(gap, block);
            } else {
                self.flow.place(gap, block);
            }
        }
    }
}

/// Where a line stands in its block.
struct Place {
    x: f64,
    top: f64,
    bottom: f64,
    baseline: f64,
}

/// Puts one line into a block: markers first, then text, underlines and link areas.
fn set_line(
    block: &mut Block,
    shaped: &Shaped,
    line: &crate::text::Line,
    owners: &[NodeId],
    words: &[Words<'_>],
    at: &Place,
) {
    let stretches = shaped.stretches(line, at.baseline);
    let prim = |owner, kind| Prim {
        owner,
        top: at.top,
        bottom: at.bottom,
        kind,
    };
    for stretch in stretches
        .iter()
        .filter(|s| words[s.piece].marked && s.width > 0.0)
    {
        let (left, right) = (at.x + stretch.x - 3.0, at.x + stretch.x + stretch.width + 3.0);
        let rect = Rect {
            left,
            top: at.top + 0.6,
            right,
            bottom: at.bottom - 0.6,
        };
        block.prims.push(prim(
            Owner::Artifact,
            Kind::Path(block::filled(rect, Role::Marker)),
        ));
    }
    for mut stretch in stretches {
        let (word, node) = (&words[stretch.piece], owners[stretch.piece]);
        let (left, right) = (at.x + stretch.x, at.x + stretch.x + stretch.width);
        stretch.text.x += at.x;
        block
            .prims
            .push(prim(Owner::Node(node), Kind::Text(stretch.text)));
        if let (Some(url), true) = (word.url, stretch.width > 0.0) {
            let y = at.baseline + word.style.size * 0.17;
            let underline = block::rule(left, right, y, word.style.size * 0.055, Role::Accent);
            block.prims.push(prim(Owner::Artifact, Kind::Path(underline)));
            let rect = Rect {
                left,
                top: at.top,
                right,
                bottom: at.bottom,
            };
            let contents = format!("{} ({url})", word.text);
            let link = Link {
                node,
                rect,
                target: Target::Uri(url.to_owned()),
                contents,
            };
            block.prims.push(prim(Owner::Node(node), Kind::Link(link)));
        }
    }
}
