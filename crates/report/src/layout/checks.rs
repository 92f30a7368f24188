//! What this computer showed, grouped by verdict: shape, word and colour.

use super::Setter;
use super::block::Block;
use super::signs::verdict;
use super::theme::{H2, SMALL, TINY, WIDTH};
use crate::colour::Role;
use crate::display::{NodeId, Tag};
use crate::model::{CheckKind, CheckResult};

/// Side of the shape before a heading and before a result.
const HEADING_SIGN: f64 = 15.0;
const SIGN: f64 = 11.0;
/// Width of the names.
const NAMES: f64 = 168.0;

impl Setter<'_> {
    /// The section with the results of all checks.
    pub(super) fn checks(&mut self) {
        let section = &self.model.checks;
        if section.groups.iter().all(|group| group.results.is_empty()) {
            return;
        }
        let sect = self.section(&section.title, section.intro.as_deref());
        for group in section.groups.iter().filter(|group| !group.results.is_empty()) {
            let title = self.text(sect, Tag::H2, &group.title, H2, WIDTH - HEADING_SIGN - 8.0);
            let mut heading = Block::default();
            let sign = Block::decoration(HEADING_SIGN, verdict(group.kind, HEADING_SIGN));
            heading.beside(0.0, sign.inset(0.0, (H2.line() - HEADING_SIGN) / 2.0));
            heading.beside(HEADING_SIGN + 8.0, title);
            self.flow.keep_with_next(20.0, heading);
            let list = self.tree.add(sect, Tag::L);
            for (index, result) in group.results.iter().enumerate() {
                let block = self.check(list, group.kind, result);
                let block = if index == 0 { block.inset(0.0, 6.0) } else { block };
                self.flow.place_row(block, (index, group.results.len()));
            }
        }
    }

    fn check(&mut self, list: NodeId, kind: CheckKind, result: &CheckResult) -> Block {
        let item = self.tree.add(list, Tag::Li);
        let body = self.tree.add(item, Tag::LBody);
        let indent = HEADING_SIGN + 8.0;
        let mut title = self.text(body, Tag::P, &result.title, SMALL.bold(), NAMES);
        let seen = self.text(
            body,
            Tag::P,
            result.seen.as_deref().unwrap_or_default(),
            TINY,
            NAMES,
        );
        title.below_kept(0.0, seen);
        let width = WIDTH - indent - NAMES - 16.0;
        let mut said = self.text(body, Tag::P, &result.text, SMALL, width);
        let why = result.why.as_deref().unwrap_or_default();
        let why = self.text(body, Tag::P, why, SMALL.role(Role::InkSoft), width);
        said.below(1.0, why);
        let mut block = Block::rule(WIDTH, 0.6, Role::Rule);
        let sign = Block::decoration(SIGN, verdict(kind, SIGN));
        block.beside(
            (HEADING_SIGN - SIGN) / 2.0,
            sign.inset(0.0, 5.0 + (SMALL.line() - SIGN) / 2.0),
        );
        block.beside(indent, title.inset(0.0, 5.0));
        block.beside(indent + NAMES + 16.0, said.inset(0.0, 5.0));
        block.padded(5.0)
    }
}
