//! Ruled tables whose head is repeated on every page.

use super::block::{Block, rule};
use super::flow::Repeats;
use super::theme::{NOTE, SMALL, WIDTH};
use super::{Align, Setter, Words};
use crate::colour::Role;
use crate::display::{NodeId, Tag};
use crate::text::Style;

/// A column.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub(super) width: f64,
    pub(super) align: Align,
}

/// The columns of a table, the room above and below its texts, and their style.
pub(super) struct Grid {
    pub(super) columns: Vec<Column>,
    pub(super) padding: f64,
    style: Style,
}

/// Between two columns.
pub(super) const COLUMN_GAP: f64 = 11.0;

impl Grid {
    /// Left-aligned columns of the given widths; one more takes what is left.
    pub(super) fn new(widths: &[f64], padding: f64) -> Self {
        let used: f64 = widths.iter().map(|width| width + COLUMN_GAP).sum();
        let last = std::iter::once(WIDTH - used);
        let column = |width| Column {
            width,
            align: Align::Left,
        };
        Self {
            columns: widths.iter().copied().chain(last).map(column).collect(),
            padding,
            style: SMALL,
        }
    }

    /// The same for long tables of short texts: set smaller and closer.
    pub(super) fn dense(widths: &[f64]) -> Self {
        Self {
            style: NOTE,
            ..Self::new(widths, 1.0)
        }
    }

    /// Cells side by side with a line below.
    pub(super) fn ruled(&self, cells: Vec<Block>, thickness: f64, role: Role) -> Block {
        let mut block = Block::default();
        let mut x = 0.0;
        for (column, cell) in self.columns.iter().zip(cells) {
            block.beside(x, cell.inset(0.0, self.padding));
            x += column.width + COLUMN_GAP;
        }
        let height = block.height + self.padding;
        let line = Block::decoration(0.0, [rule(0.0, WIDTH, 0.0, thickness, role)]);
        block.beside(0.0, line.inset(0.0, height));
        block
    }
}

impl Setter<'_> {
    /// Begins a table: keeps its head with the first row and repeats it. Returns the body.
    pub(super) fn begin_table(&mut self, parent: NodeId, grid: &Grid, head: &[&str], gap: f64) -> NodeId {
        let table = self.tree.add(parent, Tag::Table);
        let head_node = self.tree.add(table, Tag::THead);
        let row = self.tree.add(head_node, Tag::Tr);
        let style = Style {
            size: grid.style.size.min(9.0),
            ..grid.style.bold()
        }
        .role(Role::InkSoft);
        let cells = grid.columns.iter().zip(head);
        let cells =
            cells.map(|(column, text)| self.cell(row, Tag::ThColumn, &[Words::new(text, style)], *column));
        let cells = cells.collect();
        let block = grid.ruled(cells, 0.9, Role::Line);
        self.flow.keep_and_repeat(gap, block, Repeats::Head);
        self.tree.add(table, Tag::TBody)
    }

    /// Rows of plain texts, as [`super::flow::Flow::place_rows`] places them.
    pub(super) fn text_rows(&mut self, body: NodeId, grid: &Grid, rows: &[Vec<&str>]) {
        let rows = rows
            .iter()
            .map(|texts| self.text_row(body, grid, texts))
            .collect();
        self.flow.place_rows(rows);
    }

    fn text_row(&mut self, body: NodeId, grid: &Grid, texts: &[&str]) -> Block {
        let row = self.tree.add(body, Tag::Tr);
        let mut cells = Vec::new();
        for (index, (column, text)) in grid.columns.iter().zip(texts).enumerate() {
            let tag = if index == 0 { Tag::ThRow } else { Tag::Td };
            cells.push(self.cell(row, tag, &[Words::new(text, grid.style)], *column));
        }
        grid.ruled(cells, 0.6, Role::Rule)
    }

    /// A row with the name of the rows below it, kept with the first of them.
    pub(super) fn group_row(&mut self, body: NodeId, grid: &Grid, title: &str, gap: f64) {
        if title.is_empty() {
            return;
        }
        let row = self.tree.add(body, Tag::Tr);
        let cell = self.text(
            row,
            Tag::ThGroup(grid.columns.len()),
            title,
            grid.style.bold(),
            WIDTH,
        );
        let mut block = Block::space(0.1);
        block.below_kept(gap, cell);
        let height = block.height + grid.padding;
        let line = Block::decoration(0.0, [rule(0.0, WIDTH, 0.0, 0.6, Role::Line)]);
        block.beside(0.0, line.inset(0.0, height));
        self.flow.keep_and_repeat(0.0, block, Repeats::Group);
    }

    /// A cell, which has a node even when it is empty: columns must not shift.
    pub(super) fn cell(&mut self, row: NodeId, tag: Tag, words: &[Words<'_>], column: Column) -> Block {
        if words.iter().all(|w| w.text.is_empty()) {
            self.tree.add(row, tag);
        }
        self.rich(row, tag, words, column.width, column.align)
    }

    /// Ends the table.
    pub(super) fn end_table(&mut self) {
        self.flow.end_repeat();
    }
}
