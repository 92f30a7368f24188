//! Pictures on the page: rulers, the chart with its table, QR codes.

use super::block::{Block, Kind, Prim, filled};
use super::table::{COLUMN_GAP, Grid};
use super::theme::{BODY, TINY, WIDTH};
use super::{Align, Setter, Words};
use crate::chart::{Anchor, Label, Paint, Picture, Segment, bars_with};
use crate::colour::Role;
use crate::display::{NodeId, Owner, Path, Rect, Tag};
use crate::links;
use crate::model::{DataTable, Qr};
use crate::text::{Piece, Style, Wrap};
use qrcode::{Color, EcLevel, QrCode};

/// Bars in one picture: more would not fit on a page.
const BARS_PER_PICTURE: usize = 14;
/// Rows of a table of figures that a page has room for.
const ROWS_PER_PAGE: usize = 38;
/// Side of a QR code with its quiet zone: at least 80 points, or phones do not read it.
pub(super) const QR_SIZE: f64 = 88.0;
/// Modules of paper around a QR code.
const QUIET_ZONE: usize = 4;

impl Setter<'_> {
    /// The section with the chart and the same figures as a table.
    pub(super) fn chart(&mut self) {
        let Some(chart) = &self.model.chart else { return };
        if chart.bars.is_empty() {
            return;
        }
        let sect = self.section(&chart.title, chart.note.as_deref());
        for bars in chart.bars.chunks(BARS_PER_PICTURE) {
            let picture = bars_with(&mut self.typesetter, chart, bars, WIDTH);
            let block = self.picture(sect, &picture);
            self.flow.place(12.0, block);
        }
        self.data_table(sect, &chart.table, &data_grid(&chart.table));
    }

    /// The figures of a picture as a table.
    pub(super) fn data_table(&mut self, sect: NodeId, table: &DataTable, grid: &Grid) {
        let DataTable { caption, head, rows } = table;
        if rows.is_empty() || head.is_empty() {
            return;
        }
        self.heading(sect, caption, 15.0);
        let head: Vec<_> = head.iter().map(String::as_str).collect();
        let body = self.begin_table(sect, grid, &head, 1.0);
        let rows: Vec<Vec<&str>> = rows
            .iter()
            .map(|row| row.iter().map(String::as_str).collect())
            .collect();
        self.text_rows(body, grid, &rows);
        self.end_table();
    }

    /// A QR code with its caption and address below, or the address alone if it cannot be a code.
    pub(super) fn qr(&mut self, parent: NodeId, qr: &Qr, width: f64) -> Block {
        let mut block = Block::default();
        if let Some((path, quiet)) = code(&qr.url) {
            let paper = filled(
                Rect {
                    left: 0.0,
                    top: 0.0,
                    right: QR_SIZE,
                    bottom: QR_SIZE,
                },
                Role::Paper,
            );
            let figure = self.figure(parent, &qr.alt, (QR_SIZE, QR_SIZE), vec![paper, path]);
            // The quiet zone reaches into the margins, so that the code stands flush with the texts.
            block = figure.inset(-quiet, -quiet);
            block.height -= quiet;
        }
        let style = TINY.role(Role::Ink);
        let caption = if qr.caption.is_empty() {
            String::new()
        } else {
            format!("{} ", qr.caption)
        };
        let address = links::display(&qr.url);
        let words = [Words::new(&caption, style), Words::link(address, &qr.url, style)];
        let text = self.rich(parent, Tag::P, &words, width, Align::Left);
        block.below_kept(6.0, text);
        block
    }

    /// A paragraph of reading text.
    pub(super) fn paragraph(&mut self, parent: NodeId, text: &str, width: f64) -> Block {
        self.text(parent, Tag::P, text, BODY, width)
    }
}

impl<M> Setter<'_, M> {
    /// One figure node; its labels belong to it, so that search finds them.
    pub(super) fn picture(&mut self, parent: NodeId, picture: &Picture) -> Block {
        let paths = picture.paths.iter().map(|shape| Path {
            role: shape.role,
            paint: shape.paint.clone(),
            segments: shape.segments.clone(),
        });
        let mut block = self.figure(
            parent,
            &picture.alt,
            (picture.width, picture.height),
            paths.collect(),
        );
        let owner = block.prims.first().map_or(Owner::Artifact, |prim| prim.owner);
        for label in &picture.labels {
            let texts = self.label(label).into_iter().map(Kind::Text);
            let prim = |kind| Prim {
                owner,
                top: 0.0,
                bottom: picture.height,
                kind,
            };
            block.prims.extend(texts.map(prim));
        }
        block
    }

    fn label(&mut self, label: &Label) -> Vec<crate::display::Text> {
        let style = Style {
            bold: label.bold,
            size: label.size,
            leading: 1.0,
            role: label.role,
        };
        let shaped = self.typesetter.shape(&[Piece {
            text: &label.text,
            style,
        }]);
        let lines = shaped.lines(f64::INFINITY, Wrap::Full);
        let Some(line) = lines.first() else {
            return Vec::new();
        };
        let left = match label.anchor {
            Anchor::Start => label.x,
            Anchor::Middle => label.x - line.width / 2.0,
            Anchor::End => label.x - line.width,
        };
        let moved = |mut text: crate::display::Text| {
            text.x += left;
            text
        };
        shaped
            .stretches(line, label.y)
            .into_iter()
            .map(|stretch| moved(stretch.text))
            .collect()
    }

    /// A link's words and its printed address.
    pub(super) fn address(
        &mut self,
        parent: NodeId,
        text: &str,
        url: &str,
        style: Style,
        width: f64,
    ) -> Block {
        let address = links::display(url);
        let label = if text.is_empty() || text == address {
            String::new()
        } else {
            format!("{text}: ")
        };
        let words = [Words::new(&label, style), Words::link(address, url, style)];
        self.rich(parent, Tag::P, &words, width, Align::Left)
    }

    /// A bold label and its text on the same line.
    pub(super) fn labelled(
        &mut self,
        parent: NodeId,
        label: &str,
        text: &str,
        style: Style,
        width: f64,
    ) -> Block {
        if text.is_empty() {
            return Block::default();
        }
        let label = if label.is_empty() {
            String::new()
        } else {
            format!("{label} ")
        };
        let words = [Words::new(&label, style.bold()), Words::new(text, style)];
        self.rich(parent, Tag::P, &words, width, Align::Left)
    }
}

/// Name of the row on the left, figures on the right; a long table is set closer, to stay on a page.
fn data_grid(table: &DataTable) -> Grid {
    let others = table.head.len().saturating_sub(1);
    let width = (WIDTH * 0.58 / others.max(1) as f64 - COLUMN_GAP).max(40.0);
    let first = WIDTH - others as f64 * (width + COLUMN_GAP);
    let widths: Vec<_> = std::iter::once(first)
        .chain(std::iter::repeat(width))
        .take(others)
        .collect();
    match table.rows.len() {
        few if few <= BARS_PER_PICTURE => Grid::new(&widths, 3.2),
        some if some <= ROWS_PER_PAGE => Grid::new(&widths, 1.2),
        _ => Grid::dense(&widths),
    }
}

/// The modules of a QR code as one path, a rectangle for each run of dark modules, and the width of its
/// quiet zone.
fn code(url: &str) -> Option<(Path, f64)> {
    if !links::allowed(url) {
        return None;
    }
    // An address that is too long for a code is still printed.
    let code = QrCode::with_error_correction_level(url, EcLevel::M).ok()?;
    let count = code.width();
    let unit = QR_SIZE / (count + 2 * QUIET_ZONE) as f64;
    let mut segments = Vec::new();
    for (row, modules) in code.to_colors().chunks(count).enumerate() {
        let top = (row + QUIET_ZONE) as f64 * unit;
        let mut column = 0;
        for run in modules.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let left = (column + QUIET_ZONE) as f64 * unit;
                let (right, bottom) = (left + run.len() as f64 * unit, top + unit);
                segments.extend([
                    Segment::Move(left, top),
                    Segment::Line(right, top),
                    Segment::Line(right, bottom),
                    Segment::Line(left, bottom),
                    Segment::Close,
                ]);
            }
            column += run.len();
        }
    }
    let path = Path {
        role: Role::PrintInk,
        paint: Paint::Fill,
        segments,
    };
    Some((path, QUIET_ZONE as f64 * unit))
}
