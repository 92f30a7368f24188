//! The shorter documents: paragraphs, lists, lines to write on, and numbered entries with boxes to tick.
//!
//! What is short stands side by side: a long list of short points, or of questions with their answers, would leave half
//! of each page empty. It is read column by column.

use super::block::{Block, filled};
use super::flow::Columns;
use super::theme::{BODY, H3, HEADLINE, SMALL, WIDTH};
use super::{Align, DOCUMENT, Run, Setter, Words};
use crate::colour::Role;
use crate::display::{Doc, NodeId, Rect, Tag};
use crate::model::{self, Document, Entry, Pair, Part};
use crate::text::{Style, Wrap};

/// Side of a box: large enough for a tick in a hurry.
const BOX: f64 = 12.0;
/// From the left edge to the text of an answer.
const INDENT: f64 = 22.0;
/// From the left edge to the text behind a bullet.
const BULLET: f64 = 14.0;
/// Answers have room between them, so that no tick stands between two.
const ANSWER: Style = Style { size: 11.0, ..BODY };
/// From the left edge to the text behind the number of a step.
const STEP: f64 = 18.0;
/// Longest line of text. Lines to write on go on to the margin.
const TEXT: f64 = WIDTH * 0.86;
/// Above a point, and above one in three columns.
const POINT_GAP: f64 = 3.0;
const CLOSE_POINT_GAP: f64 = 1.0;
/// Fewer points than these stand below each other.
const FEW_POINTS: usize = 6;
/// As many points as these never stand below each other.
const MANY_POINTS: usize = 12;
/// Between two columns.
const GUTTER: f64 = 26.0;
/// Above a box.
const ANSWER_GAP: f64 = 5.0;
/// The shortest line to write on beside something else.
const LEAST_LINE: f64 = 100.0;
/// Between two boxes in a row.
const BOX_GAP: f64 = 24.0;
/// Above a part with a heading, and above a block.
const PART_GAP: f64 = 16.0;
const BLOCK_GAP: f64 = 6.0;
/// Above an entry; less above one that follows its heading.
const ENTRY_GAP: f64 = 18.0;
const FIRST_ENTRY_GAP: f64 = 10.0;
/// Above a line to write on: room for handwriting.
const BLANK_GAP: f64 = 12.0;
/// Above a line to sign on.
const SIGNATURE_GAP: f64 = 30.0;
/// What is left of the space between things where a document is set closer, and of that between lines.
const CLOSER: f64 = 0.7;
const CLOSE_LEADING: f64 = 1.3;
/// Thickness of the line beside a message, and from it to the words.
const BAR: f64 = 2.0;
const BAR_GAP: f64 = 10.0;

impl<'m> Setter<'m, Document> {
    /// Lays the document out.
    pub(super) fn document(mut self) -> (Doc, Vec<char>) {
        let document = self.model;
        let date = [Words::new(&document.date, SMALL.role(Role::InkSoft))];
        self.masthead(&date);
        let title = self.text(DOCUMENT, Tag::H1, &document.title, HEADLINE, WIDTH);
        let gap = self.gap(22.0);
        self.flow.keep_with_next(gap, title);
        let subject = self.text(DOCUMENT, Tag::P, &document.subject, BODY.bold(), TEXT);
        self.flow.place(4.0, subject);
        for paragraph in &document.intro {
            let block = self.text(DOCUMENT, Tag::P, paragraph, self.body(), TEXT);
            let gap = self.gap(BLOCK_GAP);
            self.flow.place(gap, block);
        }
        for (part, next) in document
            .parts
            .iter()
            .zip(document.parts.iter().skip(1).map(Some).chain([None]))
        {
            self.part_of(part, next.is_some_and(is_signature));
        }
        self.finish()
    }

    /// Text as it is set in this document.
    fn body(&self) -> Style {
        if self.close {
            Style {
                leading: CLOSE_LEADING,
                ..BODY
            }
        } else {
            BODY
        }
    }

    /// Space between things as it is in this document.
    fn gap(&self, usual: f64) -> f64 {
        if self.close { usual * CLOSER } else { usual }
    }

    /// A part with a heading is a section; one without goes on with the document. Facts that are signed stay with the
    /// signature.
    fn part_of(&mut self, part: &'m Part, is_signed: bool) {
        if part.begins_page {
            let first = self.flow.begin_page();
            if !part.footer.is_empty() {
                let footer = &part.footer;
                self.runs.push(Run { first, footer });
            }
        }
        let (parent, below) = if part.title.is_empty() {
            (DOCUMENT, Tag::H2)
        } else {
            let sect = self.tree.add(DOCUMENT, Tag::Sect);
            self.heading(sect, &part.title, self.gap(PART_GAP));
            (sect, Tag::H3)
        };
        for (index, block) in part.blocks.iter().enumerate() {
            match block {
                // What follows is what it introduces.
                model::Block::Paragraph(text) if index + 1 < part.blocks.len() => {
                    let block = self.text(parent, Tag::P, text, self.body(), TEXT);
                    let gap = self.gap(BLOCK_GAP);
                    self.flow.place_before_next(gap, block);
                }
                model::Block::Pairs(facts) if is_signed && index + 1 == part.blocks.len() => {
                    for row in self.pair_rows(parent, facts) {
                        self.flow.keep_with_next(0.0, row);
                    }
                }
                _ => self.block(parent, block, below),
            }
        }
    }

    fn block(&mut self, parent: NodeId, block: &model::Block, heading: Tag) {
        match block {
            model::Block::Paragraph(text) => {
                let block = self.text(parent, Tag::P, text, self.body(), TEXT);
                let gap = self.gap(BLOCK_GAP);
                self.flow.place(gap, block);
            }
            model::Block::Points(points) => self.points(parent, points),
            model::Block::Pairs(pairs) => {
                let rows = self.pair_rows(parent, pairs);
                self.flow.place_rows(rows);
            }
            model::Block::Blanks(labels) => {
                // Where two lines are all, the second one is signed.
                let gap = if labels.len() == 2 {
                    SIGNATURE_GAP
                } else {
                    BLANK_GAP
                };
                let lines = self.blank_lines(parent, labels, gap);
                self.flow.place(BLANK_GAP, lines);
            }
            model::Block::Figures(figures) => self.figures(parent, figures),
            model::Block::Entries(entries) => self.entries(parent, entries, heading),
        }
    }

    fn points(&mut self, parent: NodeId, points: &[String]) {
        if points.is_empty() {
            return;
        }
        let list = self.tree.add(parent, Tag::L);
        let columns = self.columns_for(points);
        let width = if columns == 1 { TEXT } else { column(columns) };
        let style = if columns > 1 { SMALL } else { self.body() };
        let items = points
            .iter()
            .map(|point| self.list_item(list, ("•", BULLET), point, style, width));
        let items: Vec<Block> = items.collect();
        if columns > 1 {
            return self
                .flow
                .place_in_columns(items, &side_by_side(columns, point_gap(columns)));
        }
        let (count, gap) = (items.len(), self.gap(POINT_GAP));
        for (index, item) in items.into_iter().enumerate() {
            // Neither the first one nor the last one stands alone on a page.
            if index + 1 < count && (index == 0 || index + 2 == count) {
                self.flow.place_before_next(gap, item);
            } else {
                self.flow.place(gap, item);
            }
        }
    }

    /// As many columns as most of the points have room in: half of them in two, three quarters in three. Many stand in
    /// two columns whatever their length.
    fn columns_for(&mut self, points: &[String]) -> usize {
        let mut broken = |columns: usize| {
            let room = column(columns) - BULLET;
            let texts = points.iter();
            texts
                .filter(|text| self.typesetter.width(text, SMALL) > room)
                .count()
        };
        match points.len() {
            few if few < FEW_POINTS => 1,
            count if broken(3) * 4 <= count => 3,
            count if count >= MANY_POINTS || broken(2) * 2 <= count => 2,
            _ => 1,
        }
    }

    fn entries(&mut self, parent: NodeId, entries: &[Entry], heading: Tag) {
        let follows_heading = heading == Tag::H3;
        if entries.len() > 1 && entries.iter().all(is_question) {
            let blocks = (1..).zip(entries);
            let blocks = blocks.map(|(number, entry)| self.entry(parent, number, entry, heading, column(2)));
            let blocks = blocks.collect();
            let gap = self.gap(ENTRY_GAP);
            return self.flow.place_in_columns(blocks, &side_by_side(2, gap));
        }
        for (number, entry) in (1..).zip(entries) {
            let block = self.entry(parent, number, entry, heading, WIDTH);
            let gap = if number == 1 && follows_heading {
                FIRST_ENTRY_GAP
            } else {
                ENTRY_GAP
            };
            let gap = self.gap(gap);
            self.flow.place(gap, block);
        }
    }

    /// Lines to write on, which stay together: nobody signs on a page of its own.
    fn blank_lines(&mut self, parent: NodeId, labels: &[String], gap: f64) -> Block {
        let mut block = Block::default();
        for label in labels {
            let line = self.blank_line(parent, label, WIDTH);
            block.below_kept(gap, line);
        }
        block
    }

    /// A label, and behind it a line to write on.
    fn blank_line(&mut self, parent: NodeId, label: &str, width: f64) -> Block {
        let style = BODY.bold();
        let taken = if label.is_empty() {
            0.0
        } else {
            self.typesetter.width(label, style).min(width / 2.0) + 8.0
        };
        let mut block = self.text(parent, Tag::P, label, style, width / 2.0);
        let alt = &self.model.blank;
        let line = self.blank(parent, alt, width - taken, style.line() + 4.0);
        block.beside(taken, line);
        block
    }

    /// An entry, which stays together.
    fn entry(&mut self, parent: NodeId, number: usize, entry: &Entry, heading: Tag, width: f64) -> Block {
        let sect = self.tree.add(parent, Tag::Sect);
        let title = format!("{number}. {}", entry.text);
        let text = width.min(TEXT);
        let mut block = self.text(sect, heading, &title, H3.role(Role::Ink), text);
        if let Some(note) = &entry.note {
            let note = self.text(sect, Tag::P, note, SMALL.role(Role::InkSoft), text);
            block.below_kept(2.0, note);
        }
        let steps = self.entry_steps(sect, (0, &entry.steps), text);
        block.below_kept(3.0, steps);
        for on in &entry.steps_on {
            let label = self.text(sect, Tag::P, &on.label, BODY.bold(), text);
            block.below_kept(4.0, label);
            // Systems are alternatives: each goes on from the steps that hold everywhere.
            let steps = self.entry_steps(sect, (entry.steps.len(), &on.steps), text);
            block.below_kept(2.0, steps);
        }
        for pair in &entry.pairs {
            let pair = self.labelled(sect, &pair.label, &pair.value, BODY, text);
            block.below_kept(4.0, pair);
        }
        let message = self.message(sect, &entry.message, text);
        block.below_kept(7.0, message);
        for link in &entry.links {
            let line = self.address(sect, &link.text, &link.url, BODY, text);
            block.below_kept(4.0, line);
        }
        let empty = self.blanks_and_boxes(sect, entry, width);
        block.below_kept(7.0, empty);
        block
    }

    /// Steps, numbered on from so many before.
    fn entry_steps(&mut self, sect: NodeId, (before, steps): (usize, &[String]), width: f64) -> Block {
        let mut block = Block::default();
        if steps.is_empty() {
            return block;
        }
        let list = self.tree.add(sect, Tag::L);
        for (number, step) in (before + 1..).zip(steps) {
            let item = self.list_item(list, (&format!("{number}."), STEP), step, BODY, width);
            block.below_kept(3.0, item);
        }
        block
    }

    /// A message that somebody received, with a line at its side: what is quoted is not ours.
    fn message(&mut self, sect: NodeId, lines: &[Pair], width: f64) -> Block {
        let mut said = Block::default();
        for pair in lines {
            let pair = self.labelled(sect, &pair.label, &pair.value, BODY, width - BAR - BAR_GAP);
            said.below_kept(4.0, pair);
        }
        if said.is_empty() {
            return said;
        }
        let bar = Rect {
            left: 0.0,
            top: 0.0,
            right: BAR,
            bottom: said.height,
        };
        let mut block = Block::decoration(said.height, [filled(bar, Role::Line)]);
        block.beside(BAR + BAR_GAP, said);
        block
    }

    /// The boxes and lines of an entry. Where there is room, boxes stand in a row, and a line beside the only box.
    fn blanks_and_boxes(&mut self, sect: NodeId, entry: &Entry, width: f64) -> Block {
        let mut block = Block::default();
        if !entry.boxes.is_empty() {
            let list = self.tree.add(sect, Tag::L);
            let widths = self.widths_of(&entry.boxes);
            let row = widths.iter().sum::<f64>() + BOX_GAP * widths.len().saturating_sub(1) as f64;
            if !is_question(entry) && row <= width {
                let mut left = 0.0;
                for (text, taken) in entry.boxes.iter().zip(&widths) {
                    let answer = self.answer(list, text, *taken);
                    block.beside(left, answer);
                    left += taken + BOX_GAP;
                }
            } else {
                for text in &entry.boxes {
                    let answer = self.answer(list, text, width);
                    block.below_kept(ANSWER_GAP, answer);
                }
            }
            if let ([taken], [label]) = (&widths[..], &entry.blanks[..]) {
                let left = (column(2) + GUTTER).max(taken + BOX_GAP);
                if left + self.typesetter.width(label, BODY.bold()) + LEAST_LINE <= width {
                    let line = self.blank_line(sect, label, width - left);
                    block.beside(left, line.inset(0.0, (ANSWER.line() - BODY.line()) / 2.0));
                    return block;
                }
            }
        }
        let lines = self.blank_lines(sect, &entry.blanks, BLANK_GAP);
        block.below_kept(BLANK_GAP, lines);
        block
    }

    /// How wide boxes are with their texts on one line each.
    fn widths_of(&mut self, boxes: &[String]) -> Vec<f64> {
        let width = |text: &String| INDENT + self.typesetter.width(text, ANSWER) + 0.1;
        boxes.iter().map(width).collect()
    }

    fn answer(&mut self, list: NodeId, text: &str, width: f64) -> Block {
        let item = self.tree.add(list, Tag::Li);
        let label = self.tree.add(item, Tag::Lbl);
        let alt = &self.model.empty_box;
        let mut block = self
            .tick_box(label, alt, BOX, false)
            .inset(0.0, (ANSWER.line() - BOX) / 2.0);
        let body = self.tree.add(item, Tag::LBody);
        let words = [Words::new(text, ANSWER)];
        let words = self.set(&[body], &words, width - INDENT, Align::Left, Wrap::Full);
        block.beside(INDENT, words);
        block
    }
}

/// Whether a part is nothing but lines to write on.
fn is_signature(part: &Part) -> bool {
    !part.begins_page && matches!(&part.blocks[..], [model::Block::Blanks(_)])
}

/// Whether an entry asks something and offers answers, and nothing else.
fn is_question(entry: &Entry) -> bool {
    !entry.boxes.is_empty()
        && entry.steps.is_empty()
        && entry.steps_on.is_empty()
        && entry.pairs.is_empty()
        && entry.message.is_empty()
        && entry.links.is_empty()
        && entry.blanks.is_empty()
}

/// In three columns stand the shortest points.
const fn point_gap(columns: usize) -> f64 {
    if columns > 2 { CLOSE_POINT_GAP } else { POINT_GAP }
}

/// Width of one of so many columns.
fn column(count: usize) -> f64 {
    (WIDTH - (count - 1) as f64 * GUTTER) / count as f64
}

fn side_by_side(count: usize, gap: f64) -> Columns {
    Columns {
        count,
        step: column(count) + GUTTER,
        gap,
    }
}
