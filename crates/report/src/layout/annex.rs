//! What the result rests on: profile, every answer, pack and method, sources.

use super::table::Grid;
use super::theme::{BODY, SMALL, WIDTH};
use super::{Setter, block::Block};
use crate::display::{NodeId, Tag};
use crate::model::{Answer, AnswerGroup, Pair, Section};

impl<'r> Setter<'r> {
    pub(super) fn has_annex(&self) -> bool {
        let annex = &self.model.annex;
        !(annex.profile.groups.is_empty() && annex.basis.groups.is_empty() && annex.sources.groups.is_empty())
            || annex.answers.groups.iter().any(|group| !group.answers.is_empty())
    }

    /// The annex.
    pub(super) fn annex(&mut self) {
        if !self.has_annex() {
            return;
        }
        let annex = &self.model.annex;
        let sect = self.section(&self.model.labels.annex, None);
        self.pairs(sect, &annex.profile);
        self.answers(sect, &annex.answers);
        self.pairs(sect, &annex.basis);
        self.sources(sect);
    }

    /// A sub-heading with the paragraph below it.
    fn part(&mut self, sect: NodeId, title: &str, intro: Option<&str>) {
        self.heading(sect, title, 22.0);
        if let Some(intro) = intro {
            let intro = self.text(sect, Tag::P, intro, BODY, WIDTH * 0.86);
            self.flow.keep_with_next(2.0, intro);
        }
    }

    /// Labels on the left, values on the right.
    fn pairs(&mut self, sect: NodeId, section: &Section<Pair>) {
        if section.groups.is_empty() {
            return;
        }
        self.part(sect, &section.title, section.intro.as_deref());
        let list = self.tree.add(sect, Tag::L);
        for (index, pair) in section.groups.iter().enumerate() {
            let item = self.tree.add(list, Tag::Li);
            let label = self.text(item, Tag::Lbl, &pair.label, SMALL.bold(), 140.0);
            let value = self.balanced(item, Tag::LBody, &pair.value, SMALL, WIDTH - 154.0);
            let mut block = Block::rule(WIDTH, 0.6, crate::colour::Role::Rule);
            block.beside(0.0, label.inset(0.0, 4.0));
            block.beside(154.0, value.inset(0.0, 4.0));
            let block = if index == 0 { block.inset(0.0, 6.0) } else { block };
            self.flow
                .place_row(block.padded(4.0), index + 2 == section.groups.len());
        }
    }

    fn answers(&mut self, sect: NodeId, section: &'r Section<AnswerGroup>) {
        if section.groups.iter().all(|group| group.answers.is_empty()) {
            return;
        }
        self.part(sect, &section.title, section.intro.as_deref());
        let labels = &self.model.labels;
        let grid = Grid::new(&[196.0, 116.0, 66.0], 4.4);
        let head = [
            labels.question.as_str(),
            &labels.answer,
            &labels.source,
            &labels.date,
        ];
        let body = self.begin_table(sect, &grid, &head, 6.0);
        for (index, group) in section
            .groups
            .iter()
            .filter(|group| !group.answers.is_empty())
            .enumerate()
        {
            self.group_row(body, &grid, &group.title, if index == 0 { 6.0 } else { 14.0 });
            let texts = |answer: &'r Answer| -> Vec<&'r str> {
                vec![&answer.question, &answer.answer, &answer.source, &answer.date]
            };
            let rows: Vec<_> = group.answers.iter().map(texts).collect();
            self.text_rows(body, &grid, &rows);
        }
        self.end_table();
    }

    fn sources(&mut self, sect: NodeId) {
        let section = &self.model.annex.sources;
        if section.groups.is_empty() {
            return;
        }
        self.part(sect, &section.title, section.intro.as_deref());
        for (index, source) in section.groups.iter().enumerate() {
            let block = if source.url.is_empty() {
                self.text(sect, Tag::P, &source.text, SMALL, WIDTH)
            } else {
                self.address(sect, &source.text, &source.url, SMALL, WIDTH)
            };
            self.flow.place(if index == 0 { 5.0 } else { 3.0 }, block);
        }
    }
}
