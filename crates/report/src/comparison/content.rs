//! What stands on the pages, free of them, so that another typesetter can make an equal document of it: the same words
//! in the same styles, the same tree of meaning, the same drawings.

use super::Pages;
use crate::chart::{Anchor, Label, Shape};
use crate::colour::Role;
use crate::display::{self, Item, Kid, NodeId, Owner, Rect, Tag, Text};
use crate::fonts::FaceId;

/// A piece of a document.
pub enum Piece {
    /// A node of the tree of meaning.
    Node(Node),
    /// Words in one style.
    Words(Words),
    /// A drawing.
    Drawing(Drawing),
}

/// A node of the tree of meaning and what stands in it, in reading order.
pub struct Node {
    /// Its standard structure type, as `H1` or `TD`.
    pub tag: &'static str,
    /// Its number, by which a link names it.
    pub id: usize,
    /// How many columns it takes up.
    pub columns: usize,
    /// Where it leads.
    pub target: Option<Target>,
    /// Where its words begin, in points from the left edge of the page; none without words.
    pub left: Option<f64>,
    /// What stands in it.
    pub pieces: Vec<Piece>,
}

/// Words in one style.
pub struct Words {
    /// A line feed stands where a line was ended on purpose.
    pub text: String,
    /// Bold or regular.
    pub bold: bool,
    /// Size of the letters, in points.
    pub size: f64,
    /// Their colour.
    pub role: Role,
}

/// A drawing, in points of its page.
pub struct Drawing {
    /// What it shows, in words.
    pub alt: String,
    /// Left edge of the whole.
    pub left: f64,
    /// Upper edge of the whole.
    pub top: f64,
    /// Width of the whole.
    pub width: f64,
    /// Height of the whole.
    pub height: f64,
    /// Drawn in this order, before the labels.
    pub paths: Vec<Shape>,
    /// The texts.
    pub labels: Vec<Label>,
}

/// Where a link leads.
pub enum Target {
    /// An address.
    Address(String),
    /// A node, by its number.
    Node(usize),
}

impl Pages {
    /// The whole document.
    pub fn content(&self) -> Vec<Piece> {
        self.node(0).pieces
    }

    /// Head and foot of the second page, each from left to right.
    pub fn running(&self) -> [Vec<String>; 2] {
        [Owner::Header, Owner::Footer].map(|owner| {
            let seqs = self.doc.pages.get(1).map_or(&[][..], |page| &page.seqs);
            let seqs = seqs.iter().filter(|seq| seq.owner == owner);
            let mut lines: Vec<_> = seqs.flat_map(|seq| texts(&seq.items)).collect();
            lines.sort_by(|one, other| one.x.total_cmp(&other.x));
            lines.into_iter().map(spoken).collect()
        })
    }

    fn node(&self, id: NodeId) -> Node {
        let node = &self.doc.tree.nodes[id];
        let mut content = Node {
            tag: node.tag.name(),
            id,
            columns: match node.tag {
                Tag::ThGroup(columns) => columns,
                _ => 1,
            },
            target: None,
            left: None,
            pieces: Vec::new(),
        };
        if let (Tag::Figure, Some((_, bounds))) = (node.tag, node.bounds) {
            content.left = Some(bounds.left);
            content.pieces.push(Piece::Drawing(self.drawing(id, bounds)));
            return content;
        }
        let mut before = None;
        for kid in &node.kids {
            match *kid {
                Kid::Node(child) => content.pieces.push(Piece::Node(self.node(child))),
                Kid::Seq(page, seq) => {
                    for text in texts(&self.doc.pages[page].seqs[seq].items) {
                        add_words(&mut content.pieces, before.replace(text), text);
                        content.left = Some(content.left.map_or(text.x, |left: f64| left.min(text.x)));
                    }
                }
                Kid::Link(page, link) => {
                    content.target = Some(match &self.doc.pages[page].links[link].target {
                        display::Target::Uri(address) => Target::Address(address.clone()),
                        display::Target::Node(node) => Target::Node(*node),
                    });
                }
            }
        }
        let below = content.pieces.iter().filter_map(|piece| match piece {
            Piece::Node(node) => node.left,
            _ => None,
        });
        content.left = content.left.into_iter().chain(below).reduce(f64::min);
        content
    }

    /// All that a figure draws.
    fn drawing(&self, id: NodeId, bounds: Rect) -> Drawing {
        let node = &self.doc.tree.nodes[id];
        let mut drawing = Drawing {
            alt: node.alt.clone().unwrap_or_default(),
            left: bounds.left,
            top: bounds.top,
            width: bounds.right - bounds.left,
            height: bounds.bottom - bounds.top,
            paths: Vec::new(),
            labels: Vec::new(),
        };
        let seqs = node.kids.iter().filter_map(|kid| match *kid {
            Kid::Seq(page, seq) => Some(&self.doc.pages[page].seqs[seq]),
            _ => None,
        });
        for item in seqs.flat_map(|seq| &seq.items) {
            match item {
                Item::Path(path) => drawing.paths.push(Shape {
                    role: path.role,
                    paint: path.paint.clone(),
                    segments: path.segments.clone(),
                }),
                Item::Text(text) => drawing.labels.push(Label {
                    text: spoken(text),
                    x: text.x,
                    y: text.y,
                    anchor: Anchor::Start,
                    size: text.size,
                    bold: is_bold(text),
                    role: text.role,
                }),
                // The models that are compared have none.
                Item::Image(..) => {}
            }
        }
        drawing
    }
}

/// Adds to the last words if they are in the same style.
fn add_words(pieces: &mut Vec<Piece>, before: Option<&Text>, text: &Text) {
    let words = spoken(text);
    if let (Some(Piece::Words(last)), Some(before)) = (pieces.last_mut(), before) {
        last.text.push_str(between(before, text));
        if (last.bold, last.size, last.role) == (is_bold(text), text.size, text.role) {
            return last.text.push_str(&words);
        }
    }
    pieces.push(Piece::Words(Words {
        text: words,
        bold: is_bold(text),
        size: text.size,
        role: text.role,
    }));
}

/// What parts two texts that follow each other: a line ended on purpose, a gap, or nothing.
fn between(before: &Text, text: &Text) -> &'static str {
    let advance: i32 = before.glyphs.iter().map(|glyph| glyph.advance).sum();
    let end = before.x + f64::from(advance) / before.face.units_per_em() * before.size;
    if (text.y - before.y).abs() < 0.5 {
        return if text.x > end + 1.0 { " " } else { "" };
    }
    // A line that was too long ends with its space.
    if spoken(before).ends_with(' ') { "" } else { "\n" }
}

fn texts(items: &[Item]) -> impl Iterator<Item = &Text> {
    items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(text),
        Item::Path(_) | Item::Image(..) => None,
    })
}

fn spoken(text: &Text) -> String {
    text.glyphs.iter().map(|glyph| &*glyph.text).collect()
}

fn is_bold(text: &Text) -> bool {
    matches!(text.face, FaceId::TextBold | FaceId::FallbackBold)
}
