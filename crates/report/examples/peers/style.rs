//! The styles of the words, each by a short name that both markups use.

use report::Role;
use report::comparison::{Node, Piece, Words};

/// Bold or not, tenths of a point, colour.
pub(crate) type Style = (bool, u32, Role);

/// Every style of a document, in the order of its first use.
pub(crate) struct Styles(Vec<Style>);

impl Styles {
    pub(crate) fn of(pieces: &[Piece]) -> Self {
        let mut styles = Self(Vec::new());
        styles.collect(pieces);
        styles
    }

    fn collect(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Node(node) => self.collect(&node.pieces),
                Piece::Words(words) if !self.0.contains(&style(words)) => self.0.push(style(words)),
                Piece::Words(_) | Piece::Drawing(_) => {}
            }
        }
    }

    /// The short name of the style of these words.
    pub(crate) fn name(&self, words: &Words) -> String {
        let place = self.0.iter().position(|other| *other == style(words));
        letters(place.expect("every style was collected"))
    }

    /// Each with its name.
    pub(crate) fn all(&self) -> impl Iterator<Item = (String, Style)> {
        self.0
            .iter()
            .enumerate()
            .map(|(place, style)| (letters(place), *style))
    }
}

fn letters(place: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).expect("less than 26"));
    format!("s{}{}", letter(place / 26), letter(place))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes of letters are small and positive"
)]
fn style(words: &Words) -> Style {
    (words.bold, (words.size * 10.0).round() as u32, words.role)
}

/// A colour as both markups write it.
pub(crate) fn hexadecimal(role: Role) -> String {
    let [r, g, b] = role.rgb();
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// Left edge of the counterfoil beside an action or a channel, in points from that of the page.
const STUB: f64 = 390.0;

/// Content of a section: over the whole width, or a main part with a counterfoil beside it.
pub(crate) enum Part<'a> {
    Whole(&'a [Piece]),
    Beside(&'a [Piece], &'a [Piece]),
}

/// Cuts a section at its headings, and what is below a heading where the counterfoil begins.
pub(crate) fn parts(pieces: &[Piece]) -> Vec<Part<'_>> {
    pieces
        .chunk_by(|_, next| {
            !matches!(
                next,
                Piece::Node(Node {
                    tag: "H1" | "H2" | "H3",
                    ..
                })
            )
        })
        .map(|part| {
            let is_stub =
                |piece: &Piece| matches!(piece, Piece::Node(Node { left: Some(left), .. }) if *left > STUB);
            match part.iter().position(is_stub) {
                Some(place) => Part::Beside(&part[..place], &part[place..]),
                None => Part::Whole(part),
            }
        })
        .collect()
}

/// Widths of the columns of a table from the left edges of the cells in its head, in points.
pub(crate) fn columns(table: &Node) -> Vec<f64> {
    /// Edges of the text on the page.
    const TEXT: [f64; 2] = [56.0, 539.276];
    fn rows<'a>(node: &'a Node, found: &mut Vec<&'a Node>) {
        for piece in &node.pieces {
            match piece {
                Piece::Node(row) if row.tag == "TR" => found.push(row),
                Piece::Node(group) => rows(group, found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    rows(table, &mut found);
    let count = found.iter().map(|row| row.pieces.len()).max().unwrap_or_default();
    let left = |column: usize| {
        let cells = found.iter().filter(|row| row.pieces.len() == count);
        let lefts = cells.filter_map(|row| match row.pieces.get(column) {
            Some(Piece::Node(cell)) => cell.left,
            _ => None,
        });
        lefts.reduce(f64::min)
    };
    let mut edges: Vec<f64> = Vec::new();
    for column in 0..count {
        let before = edges.last().copied().unwrap_or(TEXT[0]);
        edges.push(if column == 0 {
            TEXT[0]
        } else {
            left(column).unwrap_or(before + 40.0)
        });
    }
    edges.push(TEXT[1]);
    edges
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).max(10.0))
        .collect()
}
