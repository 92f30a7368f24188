//! What layout hands to a back end: pages of positioned glyphs and paths, and the tree of meaning.
//!
//! Plain data, in points, with y growing downwards from the top of the page: no PDF types, so that most
//! tests need no PDF and another writer can take its place.

use crate::chart::{Paint, Segment};
use crate::colour::Role;
use crate::fonts::FaceId;
use crate::model::{PaperSize, Pixels};
use smol_str::SmolStr;
use std::sync::Arc;

/// Index of a node in the tree.
pub(crate) type NodeId = usize;

/// The finished document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Doc {
    pub(crate) paper: PaperSize,
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
}

impl Doc {
    /// Its image, if it has one.
    pub(crate) fn image(&self) -> Option<&Pixels> {
        let seqs = self.pages.iter().flat_map(|page| &page.seqs);
        seqs.flat_map(|seq| &seq.items).find_map(|item| match item {
            Item::Image(_, pixels) => Some(&**pixels),
            Item::Text(_) | Item::Path(_) => None,
        })
    }
}

/// One page: what is drawn, in reading order, and where it leads.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) seqs: Vec<Seq>,
    pub(crate) links: Vec<Link>,
}

/// A run of items that belong to one node of the tree, or to none.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seq {
    pub(crate) owner: Owner,
    pub(crate) items: Vec<Item>,
}

/// Whom a piece of content belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// A node that assistive technology reads.
    Node(NodeId),
    /// Lines, backgrounds, repeated heads: nothing to read.
    Artifact,
    /// The running head of a page.
    Header,
    /// The running foot of a page.
    Footer,
}

/// Something to draw.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item {
    Text(Text),
    Path(Path),
    /// The image of the document, and its place. There is at most one.
    Image(Rect, Arc<Pixels>),
}

/// Glyphs of one face and size on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Text {
    pub(crate) face: FaceId,
    pub(crate) size: f64,
    pub(crate) role: Role,
    pub(crate) x: f64,
    /// The baseline.
    pub(crate) y: f64,
    pub(crate) glyphs: Vec<Glyph>,
}

/// One glyph; measures in units of the face's em square.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) gid: u16,
    /// The characters it stands for; empty when an earlier glyph of its cluster stands for them.
    pub(crate) text: SmolStr,
    pub(crate) advance: i32,
    pub(crate) dx: i32,
    pub(crate) dy: i32,
}

/// A path in one colour.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Path {
    pub(crate) role: Role,
    pub(crate) paint: Paint,
    pub(crate) segments: Vec<Segment>,
}

/// A rectangle: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rect {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Rect {
    pub(crate) fn shifted(self, dx: f64, dy: f64) -> Self {
        Self {
            left: self.left + dx,
            top: self.top + dy,
            right: self.right + dx,
            bottom: self.bottom + dy,
        }
    }
}

/// A place that can be clicked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Link {
    pub(crate) node: NodeId,
    pub(crate) rect: Rect,
    pub(crate) target: Target,
    /// What it is, for people who do not see it.
    pub(crate) contents: String,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    /// An address that passed the allow-list.
    Uri(String),
    /// A heading of this document.
    Node(NodeId),
}

/// The tree of meaning; node 0 is the document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
}

/// A node: what it is and what it holds, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    pub(crate) tag: Tag,
    /// What a figure shows, in words.
    pub(crate) alt: Option<String>,
    /// The text of a heading, for the outline.
    pub(crate) title: Option<String>,
    /// Page and box of a figure.
    pub(crate) bounds: Option<(usize, Rect)>,
    /// Page and top of its first content.
    pub(crate) at: Option<(usize, f64)>,
    pub(crate) kids: Vec<Kid>,
}

/// A child of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kid {
    Node(NodeId),
    /// Page and place among its sequences.
    Seq(usize, usize),
    /// Page and place among its links.
    Link(usize, usize),
}

/// What a node is: the standard structure types of PDF 1.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Document,
    Sect,
    P,
    H1,
    H2,
    H3,
    L,
    Li,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    Tr,
    /// Heads a column.
    ThColumn,
    /// Heads a row.
    ThRow,
    /// Heads the rows below it, over so many columns.
    ThGroup(usize),
    Td,
    Figure,
    Link,
    Span,
    Toc,
    Toci,
    Reference,
}

impl Tag {
    /// Its name in the standard.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Sect => "Sect",
            Self::P => "P",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::L => "L",
            Self::Li => "LI",
            Self::Lbl => "Lbl",
            Self::LBody => "LBody",
            Self::Table => "Table",
            Self::THead => "THead",
            Self::TBody => "TBody",
            Self::Tr => "TR",
            Self::ThColumn | Self::ThRow | Self::ThGroup(_) => "TH",
            Self::Td => "TD",
            Self::Figure => "Figure",
            Self::Link => "Link",
            Self::Span => "Span",
            Self::Toc => "TOC",
            Self::Toci => "TOCI",
            Self::Reference => "Reference",
        }
    }
}

impl Tree {
    pub(crate) fn new() -> Self {
        Self {
            nodes: vec![Node::new(Tag::Document)],
        }
    }

    /// A new last child.
    pub(crate) fn add(&mut self, parent: NodeId, tag: Tag) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node::new(tag));
        self.nodes[parent].kids.push(Kid::Node(id));
        id
    }
}

impl Node {
    fn new(tag: Tag) -> Self {
        Self {
            tag,
            alt: None,
            title: None,
            bounds: None,
            at: None,
            kids: Vec::new(),
        }
    }
}
