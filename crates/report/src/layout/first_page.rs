//! Page one: where the person stands, what to do first, and whom to call.

use super::block::{Block, Kind, Prim, rule, upright};
use super::furniture::Contents;
use super::table::{COLUMN_GAP, Grid};
use super::theme::{BODY, H1, HEADLINE, SMALL, TINY, WIDTH};
use super::{Align, DOCUMENT, Setter, Words, figures::QR_SIZE};
use crate::chart::{Paint, Segment, ruler};
use crate::colour::Role;
use crate::display::{NodeId, Owner, Path, Tag};
use crate::model::{Emergency, EmergencyEntry, Figure, FirstAction, Report};
use crate::text::{Style, Typesetter, Wrap};

/// From the left edge to the action: the tick box and its room.
const BOX_COLUMN: f64 = 24.0;
/// Side of a tick box.
const BOX: f64 = 13.0;
/// Room beside the heading of the table for what equal ranks say.
const ABOUT_RANKS: f64 = WIDTH * 0.6;
/// The small columns of the table of actions.
const CELL: Style = Style { size: 9.0, ..SMALL };
/// Names and numbers on the strip.
const STRIP: Style = Style {
    size: 11.0,
    leading: 1.25,
    ..SMALL.bold()
};

/// Fewer actions than these do not make a page one.
const LEAST_ROWS: usize = 3;

/// Page one with as many first actions as leave the strip for the phone on it. The section with all actions follows,
/// so nothing is lost. If even the fewest leave no room, all stay and the strip goes to page two. Without any action the
/// list of contents stands in their place.
pub(super) fn begin(report: &Report) -> (Setter<'_>, Option<Contents>) {
    let rows = &report.first_actions.rows;
    // The words of one trial are those of the next: they are shaped once.
    let with_first = |typesetter: Typesetter, count: usize| {
        let mut setter = Setter {
            typesetter,
            ..Setter::new(report)
        };
        let contents = setter.first_page(&rows[..count]);
        (setter, contents)
    };
    let (mut setter, mut contents) = with_first(Typesetter::new(&report.language), rows.len());
    for count in (LEAST_ROWS..rows.len()).rev() {
        if setter.flow.is_on_page_one() {
            break;
        }
        (setter, contents) = with_first(setter.typesetter, count);
    }
    if !setter.flow.is_on_page_one() {
        (setter, contents) = with_first(setter.typesetter, rows.len());
    }
    setter.flow.flush();
    setter.flow.break_page();
    let contents = contents.or_else(|| setter.contents(0.0));
    (setter, contents)
}

impl<'r> Setter<'r> {
    /// Lays page one out, with the first of its actions.
    fn first_page(&mut self, actions: &[FirstAction]) -> Option<Contents> {
        self.whose_and_when();
        self.headline();
        let report = self.model;
        self.figures(DOCUMENT, &report.figures);
        let contents = if actions.is_empty() {
            self.contents(24.0)
        } else {
            self.first_actions(actions);
            None
        };
        if let Some(emergency) = &self.model.emergency {
            self.emergency(emergency);
        }
        contents
    }

    /// The program on the left, whose report and when on the right.
    fn whose_and_when(&mut self) {
        let report = self.model;
        let date = if report.subject.is_empty() {
            report.date.clone()
        } else {
            format!(" · {}", report.date)
        };
        let words = [
            Words::new(&report.subject, SMALL.bold()),
            Words::new(&date, SMALL),
        ];
        self.masthead(&words);
    }

    fn headline(&mut self) {
        let report = self.model;
        let title = self.text(DOCUMENT, Tag::P, &report.title, BODY.role(Role::InkSoft), WIDTH);
        self.flow.keep_with_next(18.0, title);
        let headline = &report.headline;
        // A long sentence is set smaller, so that page one keeps its strip.
        let lines = self.typesetter.wrap(&headline.text, HEADLINE, WIDTH * 0.94).len();
        let style = if lines > 2 {
            Style {
                size: 18.0,
                ..HEADLINE
            }
        } else {
            HEADLINE
        };
        let words = marked_words(&headline.text, headline.marked.as_deref(), style);
        if words.iter().any(|w| !w.text.is_empty()) {
            let node = self.tree.add(DOCUMENT, Tag::P);
            let owners = vec![node; words.len()];
            let block = self.set(&owners, &words, WIDTH * 0.94, Align::Left, Wrap::Balanced);
            self.flow.place(4.0, block);
        }
        if let Some(note) = &headline.note {
            let block = self.paragraph(DOCUMENT, note, WIDTH * 0.86);
            self.flow.place(6.0, block);
        }
    }

    /// The table of page one.
    fn first_actions(&mut self, rows: &[FirstAction]) {
        let report = self.model;
        let sect = self.tree.add(DOCUMENT, Tag::Sect);
        let labels = &report.labels;
        let mut heading = self.text(
            sect,
            Tag::H1,
            &report.first_actions.title,
            Style { size: 13.0, ..H1 },
            WIDTH - ABOUT_RANKS,
        );
        if FirstAction::any_share_a_rank(rows) {
            // Beside the heading: a line of its own would cost a row.
            let words = [Words::new(&labels.equal_rank, SMALL.role(Role::InkSoft))];
            let note = self.rich(sect, Tag::P, &words, ABOUT_RANKS, Align::Right);
            heading.beside(WIDTH - ABOUT_RANKS, note.inset(0.0, 2.5));
        }
        self.flow.keep_with_next(18.0, heading);
        let grid = self.action_grid(rows);
        // No word stands above a column that says nothing.
        let above = |label: &'r str, of: fn(&FirstAction) -> &String| {
            let is_told = rows.iter().any(|row| !of(row).is_empty());
            if is_told { label } else { "" }
        };
        // The column of tick boxes is too narrow for a word; each box says what it is.
        let head = [
            "",
            &labels.action,
            above(&labels.when, |row| &row.when),
            above(&labels.time, |row| &row.time),
            &labels.who,
            &labels.due,
        ];
        let body = self.begin_table(sect, &grid, &head, 3.0);
        for (index, action) in rows.iter().enumerate() {
            let row = self.first_action(body, &grid, action);
            self.flow.place_row(row, (index, rows.len()));
        }
        self.end_table();
    }

    /// Columns as wide as their texts, so that the action keeps the rest.
    fn action_grid(&mut self, rows: &[FirstAction]) -> Grid {
        let labels = &self.model.labels;
        let texts = |head: &str, of: &dyn Fn(&FirstAction) -> Option<String>| {
            std::iter::once(head.to_owned())
                .chain(rows.iter().filter_map(of))
                .collect::<Vec<_>>()
        };
        let groups = [
            texts(&labels.when, &|row| Some(row.when.clone())),
            texts(&labels.time, &|row| Some(row.time.clone())),
            texts(&labels.who, &|row| row.who.clone()),
            texts(&labels.due, &|row| row.due.clone()),
        ];
        // Room for a name and a date to be written by hand.
        let least = [30.0, 30.0, 46.0, 38.0];
        let mut widths = vec![BOX_COLUMN - COLUMN_GAP];
        let mut others = Vec::new();
        for (texts, least) in groups.iter().zip(least) {
            let widest = texts
                .iter()
                .map(|text| self.typesetter.width(text, CELL.bold()))
                .fold(0.0, f64::max);
            others.push(widest.clamp(least, 70.0));
        }
        let used: f64 = others.iter().map(|width| width + COLUMN_GAP).sum();
        widths.push(WIDTH - BOX_COLUMN - used);
        widths.extend(&others[..3]);
        Grid::new(&widths, 5.2)
    }

    fn first_action(&mut self, body: NodeId, grid: &Grid, action: &FirstAction) -> Block {
        let row = self.tree.add(body, Tag::Tr);
        let tick = self.tree.add(row, Tag::Td);
        let mut cells = vec![
            self.tick_box(tick, &self.model.labels.not_done, BOX, false)
                .inset(0.0, 0.8),
        ];
        let (cell, width) = (self.tree.add(row, Tag::ThRow), grid.columns[1].width);
        let title = self.text(
            cell,
            Tag::P,
            &format!("{}. {}", action.rank, action.title),
            Style {
                size: 10.5,
                leading: 1.3,
                ..SMALL.bold()
            },
            width,
        );
        // Below the other columns as well: it is the longest text, and every line saved brings a row nearer.
        let because = CELL.role(Role::InkSoft);
        let because = self.text(cell, Tag::P, &action.because, because, WIDTH - BOX_COLUMN);
        let mut others = Vec::new();
        let texts = [
            Some(&action.when),
            Some(&action.time),
            action.who.as_ref(),
            action.due.as_ref(),
        ];
        for (text, &column) in texts.into_iter().zip(&grid.columns[2..]) {
            let cell = if let Some(text) = text {
                self.cell(row, Tag::Td, &[Words::new(text, CELL)], column)
            } else {
                let cell = self.tree.add(row, Tag::Td);
                self.blank(cell, &self.model.labels.blank, column.width, CELL.line())
            };
            others.push(cell.inset(0.0, 0.8));
        }
        let heights = others.iter().map(|cell| cell.height);
        let top = heights.fold(title.height, f64::max) + 1.0;
        let mut what = title;
        what.beside(0.0, because.inset(0.0, top));
        cells.push(what);
        cells.extend(others);
        grid.ruled(cells, 0.6, Role::Rule)
    }

    /// The strip to cut off, at the foot of the page.
    fn emergency(&mut self, emergency: &Emergency) {
        if emergency.entries.is_empty() {
            return;
        }
        let sect = self.tree.add(DOCUMENT, Tag::Sect);
        let mut block = self.cut_line(sect, &emergency.cut);
        let width = if emergency.qr.is_some() {
            WIDTH - QR_SIZE - 22.0
        } else {
            WIDTH
        };
        let mut left = self.text(sect, Tag::H1, &emergency.title, Style { size: 13.0, ..H1 }, width);
        let list = self.tree.add(sect, Tag::L);
        let names = emergency
            .entries
            .iter()
            .map(|entry| self.typesetter.width(&entry.who, STRIP))
            .fold(0.0, f64::max);
        let names = names.min(130.0) + 1.0;
        for (index, entry) in emergency.entries.iter().enumerate() {
            let entry = self.emergency_entry(list, entry, (names, width), index > 0);
            left.below(if index == 0 { 5.0 } else { 0.0 }, entry);
        }
        if let Some(qr) = &emergency.qr {
            let qr = self.qr(sect, qr, QR_SIZE);
            left.beside(WIDTH - QR_SIZE, qr);
        }
        block.below_kept(7.0, left);
        self.flow.place_at_foot(12.0, block);
    }

    fn cut_line(&mut self, sect: NodeId, words: &str) -> Block {
        let text = self.rich(
            sect,
            Tag::P,
            &[Words::new(words, TINY)],
            WIDTH * 0.6,
            Align::Right,
        );
        let width = self.typesetter.width(words, TINY).min(WIDTH * 0.6);
        let y = TINY.line() / 2.0 + 0.6;
        let mut block = Block::default();
        block.beside(WIDTH * 0.4, text);
        let end = if width > 0.0 { WIDTH - width - 8.0 } else { WIDTH };
        let dots = Path {
            role: Role::Line,
            paint: Paint::Stroke {
                width: 1.7,
                dash: Some([0.0, 4.2]),
                round: true,
            },
            segments: vec![Segment::Move(1.0, y), Segment::Line(end, y)],
        };
        block.prims.push(Prim {
            owner: Owner::Artifact,
            top: 0.0,
            bottom: TINY.line(),
            kind: Kind::Path(dots),
        });
        block.height = block.height.max(TINY.line());
        block
    }

    fn emergency_entry(
        &mut self,
        list: NodeId,
        entry: &EmergencyEntry,
        (names, width): (f64, f64),
        line: bool,
    ) -> Block {
        let item = self.tree.add(list, Tag::Li);
        let style = Style {
            size: 11.0,
            leading: 1.25,
            ..SMALL.bold()
        };
        let who = match &entry.url {
            // A number is to be read from across the room: bold ink, and a link all the same.
            Some(url) => Words {
                style,
                ..Words::link(&entry.who, url, style)
            },
            None => Words::new(&entry.who, style),
        };
        let mut block = Block::default();
        let who = self.rich(item, Tag::Lbl, &[who], names, Align::Left);
        block.beside(0.0, who.inset(0.0, 4.0));
        let text = self.text(item, Tag::LBody, &entry.text, SMALL, width - names - 14.0);
        block.beside(names + 14.0, text.inset(0.0, 4.6));
        if line {
            block.beside(0.0, Block::rule(width, 0.6, Role::Rule));
        }
        block.padded(4.0)
    }
}

impl<M> Setter<'_, M> {
    /// The three numbers side by side, each on its ruler.
    pub(super) fn figures(&mut self, parent: NodeId, figures: &[Figure]) {
        if figures.is_empty() {
            return;
        }
        let count = figures.len() as f64;
        let (width, inner) = (WIDTH / count, 14.0);
        let mut block = Block::default();
        for (index, figure) in figures.iter().enumerate() {
            let left = index as f64 * width + if index == 0 { 0.0 } else { inner };
            let right = (index + 1) as f64 * width - if index + 1 == figures.len() { 0.0 } else { inner };
            let cell = self.number(parent, figure, right - left);
            block.beside(left, cell.inset(0.0, 9.0));
        }
        let height = block.height + 9.0;
        let mut lines = vec![
            rule(0.0, WIDTH, 0.0, 0.7, Role::Rule),
            rule(0.0, WIDTH, height, 0.7, Role::Rule),
        ];
        lines.extend((1..figures.len()).map(|i| upright(i as f64 * width, 0.0, height, 0.7, Role::Rule)));
        // The frame belongs to a block of ordinary height; one that runs over pages goes without.
        if height < 300.0 {
            block.beside(0.0, Block::decoration(height, lines));
        }
        block.height = height;
        self.flow.place(16.0, block);
    }

    fn number(&mut self, parent: NodeId, figure: &Figure, width: f64) -> Block {
        let mut cell = self.text(parent, Tag::P, &figure.label, SMALL.bold(), width);
        let big = Style {
            size: 18.0,
            leading: 1.25,
            ..BODY.bold()
        };
        let unit = if figure.unit.is_empty() {
            String::new()
        } else {
            format!(" {}", figure.unit)
        };
        let words = [
            Words::new(&figure.value, big),
            Words::new(&unit, SMALL.role(Role::InkSoft)),
        ];
        let value = self.rich(parent, Tag::P, &words, width, Align::Left);
        cell.below_kept(0.0, value);
        let picture = ruler(figure, width);
        let picture = self.picture(parent, &picture);
        cell.below_kept(3.0, picture);
        let note = self.text(parent, Tag::P, &figure.note, SMALL.role(Role::InkSoft), width);
        cell.below(5.0, note);
        cell
    }
}

/// The sentence in pieces: before, under and after the marker.
fn marked_words<'a>(text: &'a str, marked: Option<&str>, style: Style) -> Vec<Words<'a>> {
    let found = marked
        .filter(|part| !part.is_empty())
        .and_then(|part| Some((text.find(part)?, part.len())));
    let Some((start, length)) = found else {
        return vec![Words::new(text, style)];
    };
    let (before, rest) = text.split_at(start);
    let (grade, after) = rest.split_at(length);
    let grade = Words {
        marked: true,
        ..Words::new(grade, style)
    };
    vec![Words::new(before, style), grade, Words::new(after, style)]
}

#[cfg(test)]
mod tests {
    use super::marked_words;

    fn pieces(text: &str, marked: Option<&str>) -> Vec<(String, bool)> {
        marked_words(text, marked, super::HEADLINE)
            .iter()
            .map(|w| (w.text.to_owned(), w.marked))
            .collect()
    }

    #[test]
    fn only_the_grade_word_is_marked() {
        let marked = pieces("So far: good. Go on.", Some("good."));
        assert_eq!(
            marked,
            [
                ("So far: ".into(), false),
                ("good.".into(), true),
                (" Go on.".into(), false)
            ]
        );
    }

    #[test]
    fn a_grade_word_that_is_not_in_the_sentence_marks_nothing() {
        for marked in [None, Some(""), Some("bad")] {
            assert_eq!(pieces("So far: good.", marked), [("So far: good.".into(), false)]);
        }
    }
}
