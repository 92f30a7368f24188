//! What the result rests on: profile, every answer, pack and method, sources.

use super::table::Grid;
use super::theme::{BODY, NOTE, SMALL, WIDTH};
use super::{Setter, block::Block};
use crate::colour::Role;
use crate::display::{NodeId, Tag};
use crate::model::{Answer, AnswerGroup, Pair, PracticeAccount, ScenarioAccount, Section};

/// Room for the number of a source.
const NUMBER: f64 = 20.0;

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
        self.pairs(sect, &annex.people);
        self.pairs(sect, &annex.documents);
        self.pairs(sect, &annex.account.total);
        self.practices(sect, &annex.account.practices);
        self.scenarios(sect, &annex.account.scenarios);
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
    pub(super) fn pairs(&mut self, sect: NodeId, section: &Section<Pair>) {
        if section.groups.is_empty() {
            return;
        }
        self.part(sect, &section.title, section.intro.as_deref());
        let rows = self.pair_rows(sect, &section.groups);
        self.flow.place_rows(rows);
    }

    fn answers(&mut self, sect: NodeId, section: &'r Section<AnswerGroup>) {
        if section.groups.iter().all(|group| group.answers.is_empty()) {
            return;
        }
        self.part(sect, &section.title, section.intro.as_deref());
        let labels = &self.model.labels;
        let grid = Grid::new(&[146.0, 128.0, 38.0, 62.0], 3.2);
        let head = [
            labels.question.as_str(),
            &labels.answer,
            &labels.level,
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
            self.group_row(body, &grid, &group.title, if index == 0 { 6.0 } else { 11.0 });
            let texts = |answer: &'r Answer| -> Vec<&'r str> {
                vec![
                    &answer.question,
                    &answer.answer,
                    &answer.level,
                    &answer.source,
                    &answer.date,
                ]
            };
            let rows: Vec<_> = group.answers.iter().map(texts).collect();
            self.text_rows(body, &grid, &rows);
        }
        self.end_table();
    }

    /// Each practice with its level and the answers behind it.
    fn practices(&mut self, sect: NodeId, section: &'r Section<PracticeAccount>) {
        if section.groups.is_empty() {
            return;
        }
        self.part(sect, &section.title, section.intro.as_deref());
        let labels = &self.model.labels;
        let grid = Grid::dense(&[150.0, 46.0, 48.0]);
        let head = [
            labels.practice.as_str(),
            &labels.level,
            &labels.target,
            &labels.from_answers,
        ];
        let body = self.begin_table(sect, &grid, &head, 6.0);
        let texts = |row: &'r PracticeAccount| -> Vec<&'r str> {
            vec![&row.practice, &row.level, &row.target, &row.answers]
        };
        let rows: Vec<_> = section.groups.iter().map(texts).collect();
        self.text_rows(body, &grid, &rows);
        self.end_table();
    }

    /// Each thing that can happen with the practices that lower it.
    fn scenarios(&mut self, sect: NodeId, section: &'r Section<ScenarioAccount>) {
        if section.groups.is_empty() {
            return;
        }
        self.part(sect, &section.title, section.intro.as_deref());
        let labels = &self.model.labels;
        let grid = Grid::dense(&[112.0, 54.0, 58.0, 44.0, 52.0]);
        let head = [
            labels.practice.as_str(),
            &labels.lowers,
            &labels.most,
            &labels.now,
            &labels.confidence,
            &labels.sources,
        ];
        let body = self.begin_table(sect, &grid, &head, 6.0);
        for (index, scenario) in section.groups.iter().enumerate() {
            self.group_row(body, &grid, &scenario.title, if index == 0 { 3.0 } else { 7.0 });
            let rows: Vec<Vec<&str>> = (scenario.effects.iter())
                .map(|row| {
                    let cells = [&row.practice, &row.lowers, &row.most, &row.now, &row.confidence];
                    cells
                        .into_iter()
                        .chain([&row.sources])
                        .map(String::as_str)
                        .collect()
                })
                .collect();
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
        let list = self.tree.add(sect, Tag::L);
        for (index, source) in section.groups.iter().enumerate() {
            let item = self.tree.add(list, Tag::Li);
            let number = format!("{}.", index + 1);
            let mut block = self.text(item, Tag::Lbl, &number, NOTE.role(Role::InkSoft), NUMBER);
            let body = self.tree.add(item, Tag::LBody);
            let text = if source.url.is_empty() {
                self.text(body, Tag::P, &source.text, NOTE, WIDTH - NUMBER)
            } else {
                self.address(body, &source.text, &source.url, NOTE, WIDTH - NUMBER)
            };
            block.beside(NUMBER, text);
            self.flow.place(if index == 0 { 5.0 } else { 1.0 }, block);
        }
    }
}

impl<M> Setter<'_, M> {
    /// Labels on the left, values on the right, a line above each.
    pub(super) fn pair_rows(&mut self, parent: NodeId, pairs: &[Pair]) -> Vec<Block> {
        if pairs.is_empty() {
            return Vec::new();
        }
        let list = self.tree.add(parent, Tag::L);
        let mut rows = Vec::new();
        for (index, pair) in pairs.iter().enumerate() {
            let item = self.tree.add(list, Tag::Li);
            let label = self.text(item, Tag::Lbl, &pair.label, SMALL.bold(), 140.0);
            let value = self.balanced(item, Tag::LBody, &pair.value, SMALL, WIDTH - 154.0);
            let mut block = Block::rule(WIDTH, 0.6, Role::Rule);
            block.beside(0.0, label.inset(0.0, 4.0));
            block.beside(154.0, value.inset(0.0, 4.0));
            let block = if index == 0 { block.inset(0.0, 6.0) } else { block };
            rows.push(block.padded(4.0));
        }
        rows
    }
}
