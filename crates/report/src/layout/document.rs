//! The shorter documents: paragraphs, lists, lines to write on, and numbered entries with boxes to tick.

use super::block::Block;
use super::theme::{BODY, H3, HEADLINE, SMALL, WIDTH};
use super::{Align, DOCUMENT, Setter, Words};
use crate::colour::Role;
use crate::display::{Doc, NodeId, Tag};
use crate::model::{self, Document, Entry, Part};
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
/// Longest line of text.
const TEXT: f64 = WIDTH * 0.86;
/// Above a part with a heading, and above a block.
const PART_GAP: f64 = 18.0;
const BLOCK_GAP: f64 = 6.0;
/// Above an entry; less above one that follows its heading.
const ENTRY_GAP: f64 = 18.0;
const FIRST_ENTRY_GAP: f64 = 10.0;
/// Above a line to write on: room for handwriting.
const BLANK_GAP: f64 = 12.0;

impl Setter<'_, Document> {
    /// Lays the document out.
    pub(super) fn document(mut self) -> (Doc, Vec<char>) {
        let document = self.model;
        let date = [Words::new(&document.date, SMALL.role(Role::InkSoft))];
        self.masthead(&date);
        let title = self.text(DOCUMENT, Tag::H1, &document.title, HEADLINE, WIDTH);
        self.flow.keep_with_next(22.0, title);
        let subject = self.text(DOCUMENT, Tag::P, &document.subject, BODY.bold(), TEXT);
        self.flow.place(4.0, subject);
        for paragraph in &document.intro {
            let block = self.text(DOCUMENT, Tag::P, paragraph, BODY, TEXT);
            self.flow.place(BLOCK_GAP, block);
        }
        for part in &document.parts {
            self.part_of(part);
        }
        self.finish()
    }

    /// A part with a heading is a section; one without goes on with the document.
    fn part_of(&mut self, part: &Part) {
        if part.begins_page {
            self.flow.flush();
            self.flow.break_page();
        }
        let (parent, below) = if part.title.is_empty() {
            (DOCUMENT, Tag::H2)
        } else {
            let sect = self.tree.add(DOCUMENT, Tag::Sect);
            self.heading(sect, &part.title, PART_GAP);
            (sect, Tag::H3)
        };
        for (index, block) in part.blocks.iter().enumerate() {
            match block {
                // What follows is what it introduces.
                model::Block::Paragraph(text) if index + 1 < part.blocks.len() => {
                    let block = self.text(parent, Tag::P, text, BODY, TEXT);
                    self.flow.place_before_next(BLOCK_GAP, block);
                }
                _ => self.block(parent, block, below),
            }
        }
    }

    fn block(&mut self, parent: NodeId, block: &model::Block, heading: Tag) {
        match block {
            model::Block::Paragraph(text) => {
                let block = self.text(parent, Tag::P, text, BODY, TEXT);
                self.flow.place(BLOCK_GAP, block);
            }
            model::Block::Points(points) => self.points(parent, points),
            model::Block::Pairs(pairs) => self.pair_rows(parent, pairs),
            model::Block::Blanks(labels) => {
                let lines = self.blank_lines(parent, labels);
                self.flow.place(BLANK_GAP, lines);
            }
            model::Block::Entries(entries) => {
                for (number, entry) in (1..).zip(entries) {
                    let block = self.entry(parent, number, entry, heading);
                    let follows_heading = number == 1 && heading == Tag::H3;
                    let gap = if follows_heading {
                        FIRST_ENTRY_GAP
                    } else {
                        ENTRY_GAP
                    };
                    self.flow.place(gap, block);
                }
            }
        }
    }

    fn points(&mut self, parent: NodeId, points: &[String]) {
        if points.is_empty() {
            return;
        }
        let list = self.tree.add(parent, Tag::L);
        for point in points {
            let item = self.list_item(list, ("•", BULLET), point, BODY, TEXT);
            self.flow.place(3.0, item);
        }
    }

    /// Lines to write on, which stay together: nobody signs on a page of its own.
    fn blank_lines(&mut self, parent: NodeId, labels: &[String]) -> Block {
        let mut block = Block::default();
        for label in labels {
            let line = self.blank_line(parent, label);
            block.below_kept(BLANK_GAP, line);
        }
        block
    }

    /// A label, and behind it a line to write on.
    fn blank_line(&mut self, parent: NodeId, label: &str) -> Block {
        let style = BODY.bold();
        let taken = self.typesetter.width(label, style).min(TEXT / 2.0) + 8.0;
        let mut block = self.text(parent, Tag::P, label, style, TEXT / 2.0);
        let alt = &self.model.blank;
        let line = self.blank(parent, alt, TEXT - taken, style.line() + 4.0);
        block.beside(taken, line);
        block
    }

    /// An entry, which stays together.
    fn entry(&mut self, parent: NodeId, number: usize, entry: &Entry, heading: Tag) -> Block {
        let sect = self.tree.add(parent, Tag::Sect);
        let title = format!("{number}. {}", entry.text);
        let mut block = self.text(sect, heading, &title, H3.role(Role::Ink), TEXT);
        if let Some(note) = &entry.note {
            let note = self.text(sect, Tag::P, note, SMALL.role(Role::InkSoft), TEXT);
            block.below_kept(2.0, note);
        }
        if !entry.steps.is_empty() {
            let list = self.tree.add(sect, Tag::L);
            for (number, step) in (1..).zip(&entry.steps) {
                let item = self.list_item(list, (&format!("{number}."), STEP), step, BODY, TEXT);
                block.below_kept(3.0, item);
            }
        }
        for pair in &entry.pairs {
            let pair = self.labelled(sect, &pair.label, &pair.value, BODY, TEXT);
            block.below_kept(4.0, pair);
        }
        for link in &entry.links {
            let line = self.address(sect, &link.text, &link.url, BODY, TEXT);
            block.below_kept(4.0, line);
        }
        if !entry.boxes.is_empty() {
            let list = self.tree.add(sect, Tag::L);
            for text in &entry.boxes {
                let answer = self.answer(list, text);
                block.below_kept(7.0, answer);
            }
        }
        let lines = self.blank_lines(sect, &entry.blanks);
        block.below_kept(BLANK_GAP, lines);
        block
    }

    fn answer(&mut self, list: NodeId, text: &str) -> Block {
        let item = self.tree.add(list, Tag::Li);
        let label = self.tree.add(item, Tag::Lbl);
        let alt = &self.model.empty_box;
        let mut block = self
            .tick_box(label, alt, BOX, false)
            .inset(0.0, (ANSWER.line() - BOX) / 2.0);
        let body = self.tree.add(item, Tag::LBody);
        let words = [Words::new(text, ANSWER)];
        let words = self.set(&[body], &words, TEXT - INDENT, Align::Left, Wrap::Full);
        block.beside(INDENT, words);
        block
    }
}
