//! The recovery sheet: one page with the code on a ticket, and below it how to use and where to keep it.
//!
//! There is no QR code on purpose. A photograph of the page would hand it to every program that looks through pictures,
//! and a phone reads it from across the room without anybody noticing; 28 characters have to be copied by somebody
//! who means to.

use super::block::{Block, Kind, Prim, rule};
use super::signs::{group_box, ticket};
use super::theme::{BODY, H2, HEADLINE, SMALL, TINY, WIDTH};
use super::{Align, DOCUMENT, Setter, Words};
use crate::colour::Role;
use crate::display::{Doc, Glyph, NodeId, Tag};
use crate::fonts::FaceId;
use crate::model::{Pair, RecoverySheet, Section};
use crate::text::{Style, Wrap};

/// Between the edge of the ticket and its content.
const PAD: f64 = 20.0;
/// Width of the content of the ticket.
const INNER: f64 = WIDTH - 2.0 * PAD;
/// Groups side by side: four and three.
const COLUMNS: usize = 4;
/// The groups are read and typed, not only recognised: as large as four of them fit side by side.
const CODE: Style = Style {
    size: 25.0,
    leading: 1.44,
    ..BODY.bold()
};
/// Width of each character of the code: that of the widest letter, so that all stand in columns.
const CELL: f64 = 0.9 * CODE.size;
/// Width of a group.
const GROUP: f64 = 4.0 * CELL;
/// Width of the box around a group.
const BOX: f64 = GROUP + 13.0;
/// The ordinal above a group.
const ORDINAL: Style = Style { size: 10.0, ..TINY };
/// What is to be done: a little larger than in the plan, since it is read on a bad day.
const TEXT: Style = Style { size: 11.0, ..BODY };
/// Between two facts.
const FACT_GAP: f64 = 22.0;
/// Facts are narrow but for the first, which may be a long name: a date in bold just fits.
const FACT: f64 = 120.0;
/// Lines of a fact: a name is there to be recognised, and the page stays one page.
const FACT_LINES: usize = 3;
/// Width of the headings beside their texts.
const HEADINGS: f64 = 132.0;
/// Where the texts beside the headings begin.
const TEXTS: f64 = HEADINGS + 20.0;
/// From the label of a list item to its text.
const LABEL: f64 = 18.0;

impl Setter<'_, RecoverySheet> {
    /// Lays the page out.
    pub(super) fn sheet(mut self) -> (Doc, Vec<char>) {
        let sheet = self.model;
        self.masthead(&[]);
        let title = self.text(DOCUMENT, Tag::H1, &sheet.title, HEADLINE, WIDTH);
        self.flow.keep_with_next(22.0, title);
        let purpose = self.text(DOCUMENT, Tag::P, &sheet.purpose, TEXT, WIDTH * 0.86);
        self.flow.place(5.0, purpose);
        let ticket = self.ticket();
        self.flow.place(18.0, ticket);
        let numbered = |index: usize| format!("{}.", index + 1);
        for block in [
            self.list_section(&sheet.steps, &numbered),
            self.list_section(&sheet.keeping, &|_| "•".to_owned()),
            self.plain_section(&sheet.loss),
        ] {
            self.flow.place(16.0, block);
        }
        self.finish()
    }

    /// The code, and below the perforation what tells this sheet from another.
    fn ticket(&mut self) -> Block {
        let sheet = self.model;
        let sect = self.tree.add(DOCUMENT, Tag::Sect);
        let mut inner = self.text(sect, Tag::H2, &sheet.code.title, H2, INNER);
        let groups = self.groups(sect);
        inner.below(10.0, groups);
        let note = self.text(sect, Tag::P, &sheet.code.note, SMALL.role(Role::InkSoft), INNER);
        inner.below(12.0, note);
        let perforation = inner.height + PAD + 13.0;
        let facts = self.facts(sect);
        inner.below(28.0, facts);
        let height = inner.height + 2.0 * PAD - 6.0;
        let mut block = Block::default();
        // As for the three numbers of the plan: what runs over pages goes without a frame.
        if height < 400.0 {
            let outline = ticket(WIDTH, height, perforation);
            let dots = Block::perforation_path((PAD - 6.0, perforation), (WIDTH - PAD + 6.0, perforation));
            block.beside(0.0, Block::decoration(height, [outline, dots]));
        }
        block.beside(PAD, inner.inset(0.0, PAD - 2.0));
        block.height = height;
        block
    }

    /// A list of the groups, in rows, each below its ordinal.
    fn groups(&mut self, sect: NodeId) -> Block {
        let list = self.tree.add(sect, Tag::L);
        let step = (INNER - BOX) / (COLUMNS - 1) as f64;
        let mut rows = Block::default();
        let mut row = Block::default();
        for (index, group) in self.model.code.groups.iter().enumerate() {
            let item = self.tree.add(list, Tag::Li);
            let ordinal = (index + 1).to_string();
            let mut cell = self.text(item, Tag::Lbl, &ordinal, ORDINAL, BOX);
            let body = self.tree.add(item, Tag::LBody);
            let words = [Words::new(group.reveal(), CODE)];
            let mut characters = self.set(&[body], &words, GROUP, Align::Left, Wrap::Full);
            in_cells(&mut characters);
            let height = characters.height;
            let mut boxed = Block::decoration(height, [group_box(BOX, height)]);
            boxed.beside((BOX - GROUP) / 2.0, characters);
            cell.below_kept(1.5, boxed);
            row.beside((index % COLUMNS) as f64 * step, cell);
            if index % COLUMNS + 1 == COLUMNS {
                rows.below(9.0, std::mem::take(&mut row));
            }
        }
        rows.below(9.0, row);
        rows
    }

    /// Label and value side by side; the first has what the others leave.
    fn facts(&mut self, sect: NodeId) -> Block {
        let facts = self.model.facts.iter().filter(|fact| !fact.value.is_empty());
        let facts: Vec<&Pair> = facts.collect();
        let mut block = Block::default();
        let others = facts.len().saturating_sub(1) as f64;
        let first = (INNER - others * (FACT + FACT_GAP)).max(FACT);
        let mut x = 0.0;
        for (index, fact) in facts.into_iter().enumerate() {
            let width = if index == 0 { first } else { FACT };
            let value = self.recognisable(&fact.value, SMALL.bold(), width);
            let pair = self.pair(sect, &fact.label, &value, SMALL.bold(), width);
            block.beside(x, pair);
            x += width + FACT_GAP;
        }
        block
    }

    /// A text on a few lines at most.
    fn recognisable(&mut self, text: &str, style: Style, width: f64) -> String {
        let lines = self.typesetter.wrap(text, style, width);
        if lines.len() <= FACT_LINES {
            return text.to_owned();
        }
        let (kept, rest) = lines.split_at(FACT_LINES - 1);
        let last = self.shortened(&rest.join(" "), style, width);
        format!("{} {last}", kept.join(" "))
    }

    /// A heading on the left and its list on the right.
    fn list_section(&mut self, section: &Section<String>, label: &dyn Fn(usize) -> String) -> Block {
        self.beside_heading(section, |setter, sect| {
            let list = setter.tree.add(sect, Tag::L);
            let mut block = Block::default();
            for (index, text) in section.groups.iter().enumerate() {
                let item = setter.list_item(list, (&label(index), LABEL), text, TEXT, WIDTH - TEXTS);
                block.below(2.5, item);
            }
            block
        })
    }

    /// A heading on the left and its paragraphs on the right.
    fn plain_section(&mut self, section: &Section<String>) -> Block {
        self.beside_heading(section, |setter, sect| {
            let mut block = Block::default();
            for text in &section.groups {
                let paragraph = setter.text(sect, Tag::P, text, TEXT, WIDTH - TEXTS);
                block.below(2.5, paragraph);
            }
            block
        })
    }

    /// A line, the heading on the left, and on the right what belongs to it.
    fn beside_heading(
        &mut self,
        section: &Section<String>,
        content: impl FnOnce(&mut Self, NodeId) -> Block,
    ) -> Block {
        if section.groups.is_empty() {
            return Block::default();
        }
        let sect = self.tree.add(DOCUMENT, Tag::Sect);
        let heading = self.text(sect, Tag::H2, &section.title, H2, HEADINGS);
        let content = content(self, sect);
        let mut block = Block::decoration(0.0, [rule(0.0, WIDTH, 0.0, 0.7, Role::Rule)]);
        block.beside(0.0, heading.inset(0.0, 10.0));
        // First lines of unlike sizes stand on one baseline.
        block.beside(TEXTS, content.inset(0.0, 10.0 + (H2.line() - TEXT.line()) / 2.0));
        block
    }
}

/// Puts the characters of a group into cells of one width. A text that is no group stays as it is.
fn in_cells(block: &mut Block) {
    let [
        Prim {
            kind: Kind::Text(text),
            ..
        },
    ] = &mut block.prims[..]
    else {
        return;
    };
    if text.glyphs.len() == 4 && text.face == FaceId::TextBold {
        let cell = units(CELL, text.face);
        for Glyph { advance, dx, .. } in &mut text.glyphs {
            *dx += (cell - *advance) / 2;
            *advance = cell;
        }
    }
}

/// A length of the code's size in units of a face.
#[expect(clippy::cast_possible_truncation, reason = "a cell is narrower than a page")]
fn units(points: f64, face: FaceId) -> i32 {
    (points / CODE.size * face.units_per_em()).round() as i32
}

#[cfg(test)]
mod tests {
    use super::{BOX, CELL, CODE, COLUMNS, INNER};
    use crate::text::Typesetter;

    #[test]
    fn no_character_of_a_code_is_wider_than_its_cell() {
        for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
            let width = Typesetter::new("es").width(&letter.to_string(), CODE);
            assert!(width <= CELL, "{letter} is {width} wide, its cell {CELL}");
        }
    }

    #[test]
    fn the_groups_of_a_row_stand_apart() {
        assert!(INNER - COLUMNS as f64 * BOX > (COLUMNS - 1) as f64 * 6.0);
    }
}
