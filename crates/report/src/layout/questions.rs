//! A sheet of questions: a box before each answer, and a line for the name.

use super::block::Block;
use super::theme::{BODY, H3, HEADLINE, SMALL, WIDTH};
use super::{Align, DOCUMENT, Setter, Words};
use crate::colour::Role;
use crate::display::{Doc, NodeId, Tag};
use crate::model::{QuestionSheet, SheetQuestion};
use crate::text::Style;

/// Side of a box: large enough for a tick in a hurry.
const BOX: f64 = 12.0;
/// From the left edge to the text of an answer.
const INDENT: f64 = 22.0;
/// Answers have room between them, so that no tick stands between two.
const ANSWER: Style = Style { size: 11.0, ..BODY };
/// Longest line of text.
const TEXT: f64 = WIDTH * 0.86;

impl Setter<'_, QuestionSheet> {
    /// Lays the sheet out.
    pub(super) fn questions(mut self) -> (Doc, Vec<char>) {
        let sheet = self.model;
        let date = [Words::new(&sheet.date, SMALL.role(Role::InkSoft))];
        self.masthead(&date);
        let title = self.text(DOCUMENT, Tag::H1, &sheet.title, HEADLINE, WIDTH);
        self.flow.keep_with_next(22.0, title);
        let subject = self.text(DOCUMENT, Tag::P, &sheet.subject, BODY.bold(), TEXT);
        self.flow.place(4.0, subject);
        for paragraph in &sheet.intro {
            let block = self.text(DOCUMENT, Tag::P, paragraph, BODY, TEXT);
            self.flow.place(6.0, block);
        }
        let name = self.name_line();
        self.flow.place(18.0, name);
        for (number, question) in (1..).zip(&sheet.questions) {
            let block = self.question(number, question);
            self.flow.place(22.0, block);
        }
        self.finish()
    }

    fn name_line(&mut self) -> Block {
        let sheet = self.model;
        let style = BODY.bold();
        let taken = self.typesetter.width(&sheet.name, style).min(TEXT / 2.0) + 8.0;
        let mut block = self.text(DOCUMENT, Tag::P, &sheet.name, style, TEXT / 2.0);
        let line = self.blank(DOCUMENT, &sheet.blank, TEXT - taken, style.line() + 4.0);
        block.beside(taken, line);
        block
    }

    /// A question and its answers, which stay together.
    fn question(&mut self, number: usize, question: &SheetQuestion) -> Block {
        let sect = self.tree.add(DOCUMENT, Tag::Sect);
        let title = format!("{number}. {}", question.text);
        let mut block = self.text(sect, Tag::H2, &title, H3.role(Role::Ink), TEXT);
        if let Some(hint) = &question.hint {
            let hint = self.text(sect, Tag::P, hint, SMALL.role(Role::InkSoft), TEXT);
            block.below_kept(2.0, hint);
        }
        let list = self.tree.add(sect, Tag::L);
        for option in &question.options {
            let answer = self.answer(list, option);
            block.below_kept(7.0, answer);
        }
        block
    }

    fn answer(&mut self, list: NodeId, text: &str) -> Block {
        let item = self.tree.add(list, Tag::Li);
        let label = self.tree.add(item, Tag::Lbl);
        let empty = self.model.empty_box.clone();
        let mut block = self
            .tick_box(label, &empty, BOX, false)
            .inset(0.0, (ANSWER.line() - BOX) / 2.0);
        let body = self.tree.add(item, Tag::LBody);
        let owners = [body];
        let words = [Words::new(text, ANSWER)];
        let words = self.set(
            &owners,
            &words,
            TEXT - INDENT,
            Align::Left,
            crate::text::Wrap::Full,
        );
        block.beside(INDENT, words);
        block
    }
}
