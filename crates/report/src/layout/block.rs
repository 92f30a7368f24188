//! A block: content that has been set to a width and can be placed, or cut at certain heights.

use crate::chart::{Paint, Segment, stroke};
use crate::colour::Role;
use crate::display::{Item, Link, NodeId, Owner, Path, Rect, Text};
use crate::model::Pixels;
use crate::text::Style;
use std::sync::Arc;

/// Two heights closer than this are the same.
const EPSILON: f64 = 0.01;

/// Set content; its own origin is the top left corner.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    pub(super) height: f64,
    /// Heights at which it may be cut.
    pub(super) cuts: Vec<f64>,
    pub(super) prims: Vec<Prim>,
    /// Where a perforation runs from top to bottom.
    pub(super) perforation: Option<f64>,
    /// What every page that it goes on to says of it, above the rest.
    pub(super) again: Option<Arc<Self>>,
}

/// A piece that is never cut.
#[derive(Clone, Debug)]
pub(super) struct Prim {
    pub(super) owner: Owner,
    pub(super) top: f64,
    pub(super) bottom: f64,
    pub(super) kind: Kind,
}

/// What it is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Text(Text),
    Path(Path),
    Image(Rect, Arc<Pixels>),
    Link(Link),
    /// The box of a figure.
    Bounds(NodeId, Rect),
    /// The page on which a node begins, known only at the end; set flush right at `x`.
    PageOf {
        target: NodeId,
        x: f64,
        baseline: f64,
        style: Style,
    },
}

impl Block {
    /// Room without content.
    pub(super) fn space(height: f64) -> Self {
        Self {
            height,
            ..Self::default()
        }
    }

    /// A drawing that nobody reads.
    pub(super) fn decoration(height: f64, paths: impl IntoIterator<Item = Path>) -> Self {
        let mut block = Self::space(height);
        block.prims.extend(paths.into_iter().map(|path| Prim {
            owner: Owner::Artifact,
            top: 0.0,
            bottom: height,
            kind: Kind::Path(path),
        }));
        block
    }

    /// A horizontal line of no height.
    pub(super) fn rule(width: f64, thickness: f64, role: Role) -> Self {
        Self::decoration(0.0, [rule(0.0, width, 0.0, thickness, role)])
    }

    pub(super) fn is_empty(&self) -> bool {
        self.prims.is_empty() && self.height < EPSILON
    }

    /// Moves everything; the height grows with it.
    pub(super) fn inset(mut self, dx: f64, dy: f64) -> Self {
        self.prims.iter_mut().for_each(|prim| prim.shift(dx, dy));
        self.cuts.iter_mut().for_each(|cut| *cut += dy);
        self.perforation = self.perforation.map(|x| x + dx);
        self.height += dy;
        self
    }

    /// The same, never cut.
    pub(super) fn whole(mut self) -> Self {
        let height = self.height;
        self.cuts.clear();
        for prim in &mut self.prims {
            (prim.top, prim.bottom) = (0.0, height);
        }
        self
    }

    /// Adds room at the end.
    pub(super) fn padded(mut self, bottom: f64) -> Self {
        self.height += bottom;
        self
    }

    /// Puts another block below, and allows a cut between them.
    pub(super) fn below(&mut self, gap: f64, other: Self) {
        if other.is_empty() {
            return;
        }
        let cut = self.height + gap;
        let first = self.is_empty();
        self.below_kept(gap, other);
        if !first {
            self.cuts.push(cut);
        }
    }

    /// Puts another block below; the two stay together.
    pub(super) fn below_kept(&mut self, gap: f64, other: Self) {
        if other.is_empty() {
            return;
        }
        let dy = if self.is_empty() { 0.0 } else { self.height + gap };
        let moved = other.inset(0.0, dy);
        self.height = moved.height;
        self.cuts.extend(moved.cuts);
        self.prims.extend(moved.prims);
    }

    /// Puts another block beside, `x` to the right of the origin.
    pub(super) fn beside(&mut self, x: f64, other: Self) {
        let moved = other.inset(x, 0.0);
        self.height = self.height.max(moved.height);
        self.cuts.extend(moved.cuts);
        self.prims.extend(moved.prims);
        self.drop_straddled_cuts();
    }

    /// Keeps the cuts that go through no piece. Sorted, since a hostile text makes thousands of lines.
    fn drop_straddled_cuts(&mut self) {
        let mut spans: Vec<_> = self.prims.iter().map(|prim| (prim.top, prim.bottom)).collect();
        spans.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut lowest = f64::NEG_INFINITY;
        for span in &mut spans {
            lowest = lowest.max(span.1);
            span.1 = lowest;
        }
        self.cuts.retain(|&cut| {
            let above = spans.partition_point(|span| span.0 < cut - EPSILON);
            above == 0 || spans[above - 1].1 <= cut + EPSILON
        });
    }

    /// The height that must fit before a page ends: all of a small block, the first piece of a large one.
    pub(super) fn least(&self, keep: f64) -> f64 {
        if self.height <= keep {
            self.height
        } else {
            self.cuts.iter().copied().fold(self.height, f64::min)
        }
    }

    /// Cuts at the last height that fits. If no cut fits, what ends in time stays above: columns whose lines stand at
    /// different heights have no cut in common. Else it is cut at the first height there is.
    pub(super) fn split(self, room: f64) -> (Self, Option<Self>) {
        let fitting = self
            .cuts
            .iter()
            .copied()
            .filter(|&cut| cut <= room + EPSILON)
            .fold(0.0, f64::max);
        if fitting > EPSILON {
            return self.split_at(fitting, fitting);
        }
        let under = self.prims.iter().filter(|prim| prim.bottom > room + EPSILON);
        let begin = under.map(|prim| prim.top).fold(f64::INFINITY, f64::min);
        let ends_in_time = self.prims.iter().any(|prim| prim.bottom <= room + EPSILON);
        if ends_in_time && begin > EPSILON {
            return self.split_at(room, begin);
        }
        let first = self.cuts.iter().copied().fold(f64::INFINITY, f64::min);
        self.split_at(first, first)
    }

    /// What ends at a cut, and the rest, which begins at another height.
    fn split_at(self, cut: f64, begin: f64) -> (Self, Option<Self>) {
        if !begin.is_finite() || cut >= self.height - EPSILON {
            return (self, None);
        }
        let (upper, lower): (Vec<_>, Vec<_>) =
            self.prims.into_iter().partition(|p| p.bottom <= cut + EPSILON);
        let (above, under): (Vec<_>, Vec<_>) = self.cuts.into_iter().partition(|&c| c < cut - EPSILON);
        let end = upper.iter().map(|prim| prim.bottom).fold(0.0, f64::max);
        let head = Self {
            height: end,
            cuts: above,
            prims: upper,
            perforation: self.perforation,
            again: None,
        };
        let mut tail = Self {
            height: self.height,
            cuts: under,
            prims: lower,
            // What is filled in stands above: beside the rest there is nothing to tear off.
            perforation: None,
            again: self.again,
        }
        .inset(0.0, -begin);
        tail.cuts.retain(|&c| c > EPSILON);
        (head, Some(tail))
    }

    /// The same to look at, with nothing to read and nothing to click: a head that is repeated.
    pub(super) fn as_artifact(&self) -> Self {
        let mut copy = self.clone();
        copy.prims
            .retain(|prim| matches!(prim.kind, Kind::Text(_) | Kind::Path(_)));
        copy.prims
            .iter_mut()
            .for_each(|prim| prim.owner = Owner::Artifact);
        copy
    }

    /// The dotted line between the main part and the counterfoil.
    pub(super) fn perforation_path(from: (f64, f64), to: (f64, f64)) -> Path {
        Path {
            role: Role::Line,
            paint: Paint::Stroke {
                width: 1.5,
                dash: Some([0.0, 4.0]),
                round: true,
            },
            segments: vec![Segment::Move(from.0, from.1), Segment::Line(to.0, to.1)],
        }
    }
}

impl Prim {
    pub(super) fn shift(&mut self, dx: f64, dy: f64) {
        self.top += dy;
        self.bottom += dy;
        match &mut self.kind {
            Kind::Text(text) => {
                text.x += dx;
                text.y += dy;
            }
            Kind::Path(path) => path
                .segments
                .iter_mut()
                .for_each(|segment| *segment = moved(*segment, dx, dy)),
            Kind::Link(link) => link.rect = link.rect.shifted(dx, dy),
            Kind::Image(rect, _) | Kind::Bounds(_, rect) => *rect = rect.shifted(dx, dy),
            Kind::PageOf { x, baseline, .. } => {
                *x += dx;
                *baseline += dy;
            }
        }
    }

    /// What the back end draws, if it is something to draw.
    pub(super) fn into_item(self) -> Option<Item> {
        match self.kind {
            Kind::Text(text) => Some(Item::Text(text)),
            Kind::Path(path) => Some(Item::Path(path)),
            Kind::Image(rect, pixels) => Some(Item::Image(rect, pixels)),
            Kind::Link(_) | Kind::Bounds(..) | Kind::PageOf { .. } => None,
        }
    }
}

/// A horizontal line.
pub(super) fn rule(left: f64, right: f64, y: f64, thickness: f64, role: Role) -> Path {
    Path {
        role,
        paint: stroke(thickness),
        segments: vec![Segment::Move(left, y), Segment::Line(right, y)],
    }
}

/// A vertical line.
pub(super) fn upright(x: f64, top: f64, bottom: f64, thickness: f64, role: Role) -> Path {
    Path {
        role,
        paint: stroke(thickness),
        segments: vec![Segment::Move(x, top), Segment::Line(x, bottom)],
    }
}

/// A filled rectangle.
pub(super) fn filled(rect: Rect, role: Role) -> Path {
    let Rect {
        left,
        top,
        right,
        bottom,
    } = rect;
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    Path {
        role,
        paint: Paint::Fill,
        segments: closed(&corners),
    }
}

/// A closed outline.
pub(super) fn closed(corners: &[(f64, f64)]) -> Vec<Segment> {
    let mut segments: Vec<_> = corners
        .iter()
        .enumerate()
        .map(|(i, &(x, y))| {
            if i == 0 {
                Segment::Move(x, y)
            } else {
                Segment::Line(x, y)
            }
        })
        .collect();
    segments.push(Segment::Close);
    segments
}

/// A step of a path, elsewhere.
pub(super) fn moved(segment: Segment, dx: f64, dy: f64) -> Segment {
    match segment {
        Segment::Move(x, y) => Segment::Move(x + dx, y + dy),
        Segment::Line(x, y) => Segment::Line(x + dx, y + dy),
        Segment::Curve(a, b, c, d, x, y) => Segment::Curve(a + dx, b + dy, c + dx, d + dy, x + dx, y + dy),
        Segment::Close => Segment::Close,
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, Kind, Prim, rule};
    use crate::colour::Role;
    use crate::display::Owner;

    /// Lines of a height of ten, with a cut between any two of them.
    fn lines(count: u8) -> Block {
        let mut block = Block::space(f64::from(count) * 10.0);
        for i in 0..count {
            let top = f64::from(i) * 10.0;
            let kind = Kind::Path(rule(0.0, 1.0, top, 1.0, Role::Ink));
            block.prims.push(Prim {
                owner: Owner::Artifact,
                top,
                bottom: top + 10.0,
                kind,
            });
            if i > 0 {
                block.cuts.push(top);
            }
        }
        block
    }

    fn tops(block: &Block) -> Vec<f64> {
        block.prims.iter().map(|prim| prim.top).collect()
    }

    #[test]
    fn a_block_is_cut_at_the_last_height_that_fits() {
        let (head, tail) = lines(5).split(34.0);
        assert_eq!((tops(&head), head.height), (vec![0.0, 10.0, 20.0], 30.0));
        let tail = tail.unwrap();
        assert_eq!((tops(&tail), tail.height), (vec![0.0, 10.0], 20.0));
    }

    #[test]
    fn a_block_without_a_fitting_cut_is_cut_at_its_first() {
        let (head, tail) = lines(3).split(4.0);
        assert_eq!(
            (tops(&head).len(), tail.map(|tail| tops(&tail).len())),
            (1, Some(2))
        );
    }

    #[test]
    fn columns_without_a_common_cut_are_parted_line_by_line() {
        let mut row = lines(3);
        row.beside(50.0, lines(3).inset(0.0, 5.0));
        assert!(row.cuts.is_empty());
        let (head, tail) = row.split(22.0);
        assert_eq!((tops(&head), head.height), (vec![0.0, 10.0, 5.0], 20.0));
        let tail = tail.unwrap();
        assert_eq!((tops(&tail), tail.height), (vec![5.0, 0.0, 10.0], 20.0));
    }

    #[test]
    fn what_has_no_cut_stays_whole() {
        let (head, tail) = lines(1).split(4.0);
        assert!(head.height == 10.0 && tail.is_none());
    }

    #[test]
    fn a_row_is_cut_only_where_no_cell_has_a_line() {
        let mut row = lines(6);
        row.beside(50.0, lines(2).inset(0.0, 5.0));
        assert_eq!(
            row.cuts,
            [30.0, 40.0, 50.0],
            "the second cell stands between 5 and 25"
        );
    }

    #[test]
    fn what_is_put_below_may_be_cut_off_and_what_is_kept_may_not() {
        let mut block = lines(1);
        block.below(4.0, lines(1));
        block.below_kept(6.0, lines(1));
        assert_eq!(
            (block.cuts.clone(), block.height, tops(&block)),
            (vec![14.0], 40.0, vec![0.0, 14.0, 30.0])
        );
    }

    #[test]
    fn a_repeated_head_has_nothing_to_read() {
        let mut block = lines(2);
        block.prims[0].owner = Owner::Node(3);
        assert!(
            block
                .as_artifact()
                .prims
                .iter()
                .all(|prim| prim.owner == Owner::Artifact)
        );
    }
}
