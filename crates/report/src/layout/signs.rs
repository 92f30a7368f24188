//! Drawn signs: faces have no tick boxes, and a verdict needs a shape besides its word and colour.

use super::Setter;
use super::block::{Block, Kind, Prim, closed, rule};
use crate::chart::{Paint, Segment, stroke};
use crate::colour::Role;
use crate::display::{NodeId, Owner, Path, Rect, Tag};
use crate::model::CheckKind;

/// Length of a circle's control arms, as a part of its radius.
const ARM: f64 = 0.552_284_749_8;

impl<M> Setter<'_, M> {
    /// A drawing that assistive technology reads by its words.
    pub(super) fn figure(&mut self, parent: NodeId, alt: &str, size: (f64, f64), paths: Vec<Path>) -> Block {
        let node = self.tree.add(parent, Tag::Figure);
        self.tree.nodes[node].alt = Some(alt.to_owned());
        let (right, bottom) = size;
        let mut block = Block::decoration(bottom, paths);
        block
            .prims
            .iter_mut()
            .for_each(|prim| prim.owner = Owner::Node(node));
        let bounds = Kind::Bounds(
            node,
            Rect {
                left: 0.0,
                top: 0.0,
                right,
                bottom,
            },
        );
        block.prims.push(Prim {
            owner: Owner::Node(node),
            top: 0.0,
            bottom,
            kind: bounds,
        });
        block
    }

    /// A box to tick, with or without its tick, and the word for how it is.
    pub(super) fn tick_box(&mut self, parent: NodeId, alt: &str, size: f64, ticked: bool) -> Block {
        let mut paths = vec![outlined(
            rounded(0.5, 0.5, size - 0.5, size - 0.5, 1.5),
            Role::Ink,
            1.0,
        )];
        if ticked {
            let tick = [(0.22, 0.52), (0.42, 0.74), (0.8, 0.26)].map(|(x, y)| (x * size, y * size));
            paths.push(open_line(&tick, Role::Ink, size * 0.13));
        }
        self.figure(parent, alt, (size, size), paths)
    }

    /// A line to write on, as high as a line of text.
    pub(super) fn blank(&mut self, parent: NodeId, alt: &str, width: f64, height: f64) -> Block {
        self.figure(
            parent,
            alt,
            (width, height),
            vec![rule(0.0, width, height - 3.0, 0.8, Role::Line)],
        )
    }
}

/// The shape of a verdict in a square of the given size: disc, triangle, octagon, broken ring, square.
pub(super) fn verdict(kind: CheckKind, size: f64) -> Vec<Path> {
    let unit = size / 24.0;
    let mut paths = match kind {
        CheckKind::Pass => vec![
            solid(circle(12.0, 12.0, 11.0), Role::Ok),
            open_line(&[(6.8, 12.4), (10.4, 16.0), (17.2, 8.6)], Role::Paper, 2.5),
        ],
        CheckKind::Attention => vec![
            solid(closed(&[(12.0, 1.2), (23.6, 22.0), (0.4, 22.0)]), Role::Warn),
            open_line(&[(12.0, 8.6), (12.0, 14.2)], Role::Paper, 2.6),
            solid(circle(12.0, 18.2, 1.5), Role::Paper),
        ],
        CheckKind::Fail => vec![
            solid(closed(&octagon()), Role::Fail),
            open_line(&[(8.0, 8.0), (16.0, 16.0)], Role::Paper, 2.6),
            open_line(&[(16.0, 8.0), (8.0, 16.0)], Role::Paper, 2.6),
        ],
        CheckKind::Unknown => unknown(),
        CheckKind::NotApplicable => vec![
            outlined(rounded(2.0, 2.0, 22.0, 22.0, 2.0), Role::Unknown, 2.0),
            open_line(&[(7.5, 12.0), (16.5, 12.0)], Role::Unknown, 2.2),
        ],
        CheckKind::Info => vec![
            outlined(circle(12.0, 12.0, 10.0), Role::Line, 2.0),
            solid(circle(12.0, 7.0, 1.5), Role::Line),
            open_line(&[(12.0, 11.0), (12.0, 17.5)], Role::Line, 2.4),
        ],
    };
    for path in &mut paths {
        scale(path, unit);
    }
    paths
}

/// The mark of the program: a receipt that is a house.
pub(super) fn brand(size: f64) -> Vec<Path> {
    let outline = [
        (16.0, 2.0),
        (29.0, 12.0),
        (29.0, 30.0),
        (25.75, 27.4),
        (22.5, 30.0),
        (19.25, 27.4),
        (16.0, 30.0),
        (12.75, 27.4),
        (9.5, 30.0),
        (6.25, 27.4),
        (3.0, 30.0),
        (3.0, 12.0),
    ];
    let perforation = Paint::Stroke {
        width: 2.5,
        dash: Some([0.0, 3.75]),
        round: true,
    };
    let mut paths = vec![
        solid(closed(&outline), Role::Accent),
        Path {
            role: Role::Paper,
            paint: perforation,
            segments: vec![Segment::Move(8.5, 13.5), Segment::Line(23.6, 13.5)],
        },
        open_line(&[(11.0, 20.0), (14.5, 23.5), (21.0, 16.5)], Role::Paper, 2.5),
    ];
    for path in &mut paths {
        scale(path, size / 32.0);
    }
    paths
}

/// The box around an ordinal.
pub(super) fn number_box(size: f64) -> Path {
    outlined(rounded(0.4, 0.4, size - 0.4, size - 0.4, 1.5), Role::Line, 0.8)
}

/// A filled or outlined box for a badge.
pub(super) fn badge_box(width: f64, height: f64, paint: Paint, role: Role) -> Path {
    Path {
        role,
        paint,
        segments: rounded(0.0, 0.0, width, height, 1.5),
    }
}

/// The box around a group of a code.
pub(super) fn group_box(width: f64, height: f64) -> Path {
    outlined(rounded(0.0, 0.0, width, height, 2.5), Role::Line, 0.7)
}

/// The outline of a ticket: round corners, and a notch on either side where its perforation ends.
pub(super) fn ticket(width: f64, height: f64, notch: f64) -> Path {
    let (corner, radius) = (6.0, 5.5);
    let (arm, bend) = (corner * (1.0 - ARM), radius * ARM);
    let segments = vec![
        Segment::Move(corner, 0.0),
        Segment::Line(width - corner, 0.0),
        Segment::Curve(width - arm, 0.0, width, arm, width, corner),
        Segment::Line(width, notch - radius),
        Segment::Curve(
            width - bend,
            notch - radius,
            width - radius,
            notch - bend,
            width - radius,
            notch,
        ),
        Segment::Curve(
            width - radius,
            notch + bend,
            width - bend,
            notch + radius,
            width,
            notch + radius,
        ),
        Segment::Line(width, height - corner),
        Segment::Curve(width, height - arm, width - arm, height, width - corner, height),
        Segment::Line(corner, height),
        Segment::Curve(arm, height, 0.0, height - arm, 0.0, height - corner),
        Segment::Line(0.0, notch + radius),
        Segment::Curve(bend, notch + radius, radius, notch + bend, radius, notch),
        Segment::Curve(radius, notch - bend, bend, notch - radius, 0.0, notch - radius),
        Segment::Line(0.0, corner),
        Segment::Curve(0.0, arm, arm, 0.0, corner, 0.0),
        Segment::Close,
    ];
    outlined(segments, Role::Line, 1.0)
}

fn octagon() -> [(f64, f64); 8] {
    let (near, far) = (7.4, 16.6);
    [
        (near, 1.0),
        (far, 1.0),
        (23.0, near),
        (23.0, far),
        (far, 23.0),
        (near, 23.0),
        (1.0, far),
        (1.0, near),
    ]
}

/// A broken ring with a question mark.
fn unknown() -> Vec<Path> {
    let ring = Paint::Stroke {
        width: 2.0,
        dash: Some([5.2, 2.65]),
        round: false,
    };
    let hook = vec![
        Segment::Move(8.9, 9.6),
        Segment::Curve(8.9, 5.4, 15.2, 5.4, 15.2, 9.4),
        Segment::Curve(15.2, 11.9, 12.0, 11.6, 12.0, 14.4),
    ];
    vec![
        Path {
            role: Role::Unknown,
            paint: ring,
            segments: circle(12.0, 12.0, 10.0),
        },
        Path {
            role: Role::Unknown,
            paint: Paint::Stroke {
                width: 2.2,
                dash: None,
                round: true,
            },
            segments: hook,
        },
        solid(circle(12.0, 17.8, 1.4), Role::Unknown),
    ]
}

fn circle(x: f64, y: f64, r: f64) -> Vec<Segment> {
    let arm = r * ARM;
    vec![
        Segment::Move(x + r, y),
        Segment::Curve(x + r, y + arm, x + arm, y + r, x, y + r),
        Segment::Curve(x - arm, y + r, x - r, y + arm, x - r, y),
        Segment::Curve(x - r, y - arm, x - arm, y - r, x, y - r),
        Segment::Curve(x + arm, y - r, x + r, y - arm, x + r, y),
        Segment::Close,
    ]
}

/// A rectangle with round corners.
fn rounded(left: f64, top: f64, right: f64, bottom: f64, r: f64) -> Vec<Segment> {
    let arm = r * (1.0 - ARM);
    vec![
        Segment::Move(left + r, top),
        Segment::Line(right - r, top),
        Segment::Curve(right - arm, top, right, top + arm, right, top + r),
        Segment::Line(right, bottom - r),
        Segment::Curve(right, bottom - arm, right - arm, bottom, right - r, bottom),
        Segment::Line(left + r, bottom),
        Segment::Curve(left + arm, bottom, left, bottom - arm, left, bottom - r),
        Segment::Line(left, top + r),
        Segment::Curve(left, top + arm, left + arm, top, left + r, top),
        Segment::Close,
    ]
}

fn solid(segments: Vec<Segment>, role: Role) -> Path {
    Path {
        role,
        paint: Paint::Fill,
        segments,
    }
}

fn outlined(segments: Vec<Segment>, role: Role, width: f64) -> Path {
    Path {
        role,
        paint: stroke(width),
        segments,
    }
}

fn open_line(points: &[(f64, f64)], role: Role, width: f64) -> Path {
    let mut segments = closed(points);
    segments.pop();
    Path {
        role,
        paint: Paint::Stroke {
            width,
            dash: None,
            round: true,
        },
        segments,
    }
}

fn scale(path: &mut Path, unit: f64) {
    if let Paint::Stroke { width, dash, .. } = &mut path.paint {
        *width *= unit;
        *dash = dash.map(|lengths| lengths.map(|length| length * unit));
    }
    for segment in &mut path.segments {
        *segment = match *segment {
            Segment::Move(x, y) => Segment::Move(x * unit, y * unit),
            Segment::Line(x, y) => Segment::Line(x * unit, y * unit),
            Segment::Curve(a, b, c, d, x, y) => {
                Segment::Curve(a * unit, b * unit, c * unit, d * unit, x * unit, y * unit)
            }
            Segment::Close => Segment::Close,
        };
    }
}
