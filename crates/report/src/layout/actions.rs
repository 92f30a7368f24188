//! Every action in full, in the order of page one: what to do on the left, the counterfoil to fill in on the right.

use super::block::Block;
use super::signs::number_box;
use super::theme::{GUTTER, H3, MAIN, SMALL, STUB, TINY, WIDTH};
use super::{Align, DOCUMENT, Setter, Words};
use crate::colour::Role;
use crate::display::{NodeId, Tag};
use crate::model::Action;
use crate::text::{Style, Wrap};
use std::sync::Arc;

/// Side of the box around the rank.
const NUMBER: f64 = 18.0;
/// From the left edge to the text of an action.
const INDENT: f64 = 27.0;
/// From the ordinal of a step to its text.
const STEP: f64 = 18.0;
/// Below the line that says what goes on from the page before.
const AGAIN: f64 = 6.0;

impl Setter<'_> {
    /// The section with all actions.
    pub(super) fn actions(&mut self) {
        let section = &self.model.actions;
        if section.groups.is_empty() {
            return;
        }
        let sect = self.section(&section.title, section.intro.as_deref());
        for action in &section.groups {
            let block = self.action(sect, action);
            self.flow.place(20.0, block);
        }
    }

    fn action(&mut self, sect: NodeId, action: &Action) -> Block {
        let mut block = self.ranked_title(sect, action);
        let main = self.action_text(sect, action);
        block.below_kept(3.0, main.inset(INDENT, 0.0));
        let stub = self.action_stub(sect, action);
        // One that is taller than any of ours still has to be cut somewhere.
        let stub = if stub.height <= self.imprint.stationery.paper.keep() {
            stub.whole()
        } else {
            stub
        };
        block.beside(MAIN + 2.0 * GUTTER, stub);
        block.perforation = Some(MAIN + GUTTER);
        block.again = Some(Arc::new(self.continued(action)));
        block
    }

    /// The line above what goes on from the page before: nobody has to turn back to see what it belongs to.
    fn continued(&mut self, action: &Action) -> Block {
        let title = self.model.labels.continued.replace("{title}", &action.title);
        let words = format!("{}. {title}", action.rank);
        let style = SMALL.bold().role(Role::InkSoft);
        let words = self.shortened(&words, style, WIDTH);
        let line = self.set(
            &[DOCUMENT],
            &[Words::new(&words, style)],
            WIDTH,
            Align::Left,
            Wrap::Full,
        );
        line.as_artifact().padded(AGAIN)
    }

    /// The title with its rank in a box, as on page one.
    fn ranked_title(&mut self, sect: NodeId, action: &Action) -> Block {
        let node = self.tree.nodes.len();
        let title = self.text(sect, Tag::H2, &action.title, H3, MAIN - INDENT);
        // The rank is read with the title it belongs to.
        let owner = if self.tree.nodes.len() > node {
            node
        } else {
            self.tree.add(sect, Tag::P)
        };
        let style = Style {
            leading: 1.0,
            ..SMALL.bold()
        };
        let number = action.rank.to_string();
        let left = (NUMBER - self.typesetter.width(&number, style)) / 2.0;
        let digits = self.set(
            &[owner],
            &[Words::new(&number, style)],
            NUMBER,
            Align::Left,
            Wrap::Full,
        );
        let mut boxed = Block::decoration(NUMBER, [number_box(NUMBER)]);
        boxed.beside(left, digits.inset(0.0, (NUMBER - style.size) / 2.0));
        let mut block = Block::default();
        block.beside(0.0, boxed.inset(0.0, (H3.line() - NUMBER) / 2.0));
        block.beside(INDENT, title);
        block
    }

    /// Reason, steps, proof, help, standards, note and pages.
    fn action_text(&mut self, sect: NodeId, action: &Action) -> Block {
        let (labels, width) = (&self.model.labels, MAIN - INDENT);
        let mut block = self.labelled(sect, &labels.because, &action.because, SMALL, width);
        // Systems are alternatives: each goes on from the steps that hold everywhere.
        let everywhere = std::iter::once((&labels.steps, 0, &action.steps));
        let on = action.steps_on.iter();
        let on = on.map(|on| (&on.label, action.steps.len(), &on.steps));
        for (label, before, steps) in everywhere.chain(on).filter(|(_, _, steps)| !steps.is_empty()) {
            let list = self.steps(sect, label, (before, steps), width);
            block.below(5.0, list);
        }
        if let Some(text) = &action.verify {
            let paragraph = self.labelled(sect, &labels.verify, text, SMALL, width);
            block.below(5.0, paragraph);
        }
        // These stay together: no page begins with the last of them alone.
        let mut closing = Block::default();
        for (label, text) in [
            (&labels.ask_help, &action.ask_help),
            (&labels.standards, &action.standards),
            (&labels.note, &action.note),
        ] {
            if let Some(text) = text {
                let paragraph = self.labelled(sect, label, text, SMALL, width);
                closing.below_kept(5.0, paragraph);
            }
        }
        block.below(5.0, closing);
        if !action.links.is_empty() {
            let mut links = self.text(sect, Tag::P, &labels.links, SMALL.bold(), width);
            for (index, link) in action.links.iter().enumerate() {
                let line = self.address(sect, &link.text, &link.url, SMALL, width);
                if index == 0 {
                    links.below_kept(0.0, line);
                } else {
                    links.below(0.0, line);
                }
            }
            block.below(5.0, links);
        }
        block
    }

    /// A label and the steps below it, numbered on from so many before.
    fn steps(&mut self, sect: NodeId, label: &str, (before, steps): (usize, &[String]), width: f64) -> Block {
        let mut block = self.text(sect, Tag::P, label, SMALL.bold(), width);
        let list = self.tree.add(sect, Tag::L);
        for (index, step) in steps.iter().enumerate() {
            let number = format!("{}.", before + index + 1);
            let item = self.list_item(list, (&number, STEP), step, SMALL, width);
            if index == 0 {
                block.below_kept(1.0, item);
            } else {
                block.below(1.5, item);
            }
        }
        block
    }

    /// What is filled in and ticked off.
    fn action_stub(&mut self, sect: NodeId, action: &Action) -> Block {
        let labels = &self.model.labels;
        let mut block = Block::default();
        let effect = action.effect.clone().unwrap_or_default();
        let cost = action.cost.clone().unwrap_or_default();
        let state = action.state.clone().unwrap_or_default();
        for (label, value) in [
            (&labels.when, action.when.clone()),
            (&labels.effect, effect),
            (&labels.time, action.time.clone()),
            (&labels.cost, cost),
            (&labels.state, state),
        ] {
            let pair = self.pair(sect, label, &value, SMALL.bold(), STUB);
            block.below(5.0, pair);
        }
        for (label, value) in [(&labels.who, &action.who), (&labels.due, &action.due)] {
            let pair = match value {
                Some(value) => self.pair(sect, label, value, SMALL.bold(), STUB),
                None => self.stub_blank(sect, label),
            };
            block.below(5.0, pair);
        }
        let how = if action.done {
            &labels.done
        } else {
            &labels.not_done
        };
        let mut done = self.tick_box(sect, how, 12.0, action.done);
        let word = self.text(sect, Tag::P, &labels.done, SMALL, STUB - 19.0);
        done.beside(19.0, word.inset(0.0, (12.0 - SMALL.line()) / 2.0));
        block.below_kept(8.0, done.inset(0.0, 1.0));
        block
    }

    /// A label and a line to write on.
    fn stub_blank(&mut self, sect: NodeId, label: &str) -> Block {
        let width = self.typesetter.width(label, TINY).min(STUB * 0.5) + 6.0;
        let mut block = self.text(sect, Tag::P, label, TINY, STUB * 0.5);
        let alt = &self.model.labels.blank;
        let blank = self.blank(sect, alt, STUB - width, TINY.line() + 4.0);
        block.beside(width, blank);
        block
    }
}
