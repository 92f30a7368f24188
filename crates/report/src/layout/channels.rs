//! Where to turn to. Advice, report and complaint are groups of their own, never under one badge.

use super::block::Block;
use super::signs::badge_box;
use super::theme::{BODY, GUTTER, H3, MAIN, SMALL, STUB, TINY, WIDTH};
use super::{Align, Setter, Words};
use crate::chart::{Paint, stroke};
use crate::colour::Role;
use crate::display::{NodeId, Tag};
use crate::model::{Badge, BadgeKind, Channel};
use crate::text::Style;

impl Setter<'_> {
    /// The section with all channels.
    pub(super) fn channels(&mut self) {
        let section = &self.model.channels;
        if section.groups.iter().all(|group| group.channels.is_empty()) {
            return;
        }
        let sect = self.section(&section.title, section.intro.as_deref());
        for group in section.groups.iter().filter(|group| !group.channels.is_empty()) {
            self.heading(sect, &group.title, 22.0);
            if let Some(note) = &group.note {
                let note = self.text(sect, Tag::P, note, BODY.role(Role::InkSoft), WIDTH * 0.86);
                self.flow.keep_with_next(2.0, note);
            }
            for channel in &group.channels {
                let block = self.channel(sect, channel);
                self.flow.place(10.0, block);
            }
        }
    }

    fn channel(&mut self, sect: NodeId, channel: &Channel) -> Block {
        let mut block = self.text(sect, Tag::H3, &channel.name, H3, MAIN);
        let badge = self.badge(sect, &channel.badge);
        block.below_kept(3.0, badge);
        let main = self.channel_text(sect, channel);
        block.below_kept(4.0, main);
        let stub = self.channel_stub(sect, channel);
        block.beside(MAIN + 2.0 * GUTTER, stub);
        let mut whole = Block::rule(WIDTH, 0.6, Role::Rule);
        whole.beside(0.0, block.inset(0.0, 9.0));
        whole.perforation = None;
        whole
    }

    /// The legal effect in a box: outlined, with a thick line for a duty, inverted for a legal effect.
    fn badge(&mut self, sect: NodeId, badge: &Badge) -> Block {
        if badge.text.is_empty() {
            return Block::default();
        }
        let (role, paint, edge) = match badge.kind {
            BadgeKind::Plain => (Role::Ink, stroke(0.8), Role::Line),
            BadgeKind::Duty => (Role::Ink, stroke(1.6), Role::Ink),
            BadgeKind::Legal => (Role::Paper, Paint::Fill, Role::Ink),
        };
        let style = Style {
            bold: badge.kind != BadgeKind::Plain,
            leading: 1.3,
            ..TINY
        }
        .role(role);
        let width = self.typesetter.width(&badge.text, style);
        if width > MAIN - 14.0 {
            // Too long for a box on one line: plain text says the same.
            return self.text(sect, Tag::P, &badge.text, style.role(Role::Ink), MAIN);
        }
        let height = style.line() + 4.0;
        let mut block = Block::decoration(height, [badge_box(width + 12.0, height, paint, edge)]);
        let text = self.text(sect, Tag::P, &badge.text, style, width + 1.0);
        block.beside(6.0, text.inset(0.0, 2.0));
        block
    }

    /// What it does, what to have ready, by when, and its pages.
    fn channel_text(&mut self, sect: NodeId, channel: &Channel) -> Block {
        let labels = &self.model.labels;
        let mut block = self.text(sect, Tag::P, &channel.purpose, SMALL, MAIN);
        for (label, texts) in [
            (&labels.have_ready, &channel.have_ready),
            (&labels.limits, &channel.limits),
        ] {
            let list = self.bullets(sect, label, texts);
            block.below(4.0, list);
        }
        if let Some(needs) = &channel.needs {
            let needs = self.labelled(sect, &labels.needs, needs, SMALL, MAIN);
            block.below(4.0, needs);
        }
        if !channel.links.is_empty() {
            let mut links = self.text(sect, Tag::P, &labels.links, SMALL.bold(), MAIN);
            for (index, link) in channel.links.iter().enumerate() {
                let line = self.address(sect, &link.text, &link.url, SMALL, MAIN);
                if index == 0 {
                    links.below_kept(0.0, line);
                } else {
                    links.below(0.0, line);
                }
            }
            block.below(4.0, links);
        }
        block
    }

    /// A label and, if there are several texts, a list; a single one follows on the same line.
    fn bullets(&mut self, sect: NodeId, label: &str, texts: &[String]) -> Block {
        if let [only] = texts {
            return self.labelled(sect, label, only, SMALL, MAIN);
        }
        if texts.is_empty() {
            return Block::default();
        }
        let mut block = self.text(sect, Tag::P, label, SMALL.bold(), MAIN);
        let list = self.tree.add(sect, Tag::L);
        for (index, text) in texts.iter().enumerate() {
            let line = self.list_item(list, ("•", 11.0), text, SMALL, MAIN);
            if index == 0 {
                block.below_kept(0.0, line);
            } else {
                block.below(0.0, line);
            }
        }
        block
    }

    /// Numbers to call, hours, date verified and a code to scan.
    fn channel_stub(&mut self, sect: NodeId, channel: &Channel) -> Block {
        let labels = &self.model.labels;
        let mut block = Block::default();
        if !channel.phones.is_empty() {
            block = self.text(sect, Tag::P, &labels.phones, TINY, STUB);
            for phone in &channel.phones {
                let style = Style {
                    size: 13.0,
                    leading: 1.3,
                    ..SMALL.bold()
                };
                let style = if phone.text.chars().count() > 14 {
                    Style { size: 10.0, ..style }
                } else {
                    style
                };
                let line = self.rich(
                    sect,
                    Tag::P,
                    &[Words::link(&phone.text, &phone.url, style)],
                    STUB,
                    Align::Left,
                );
                block.below(0.0, line);
            }
        }
        for (label, value) in [
            (&labels.hours, &channel.hours),
            (&labels.verified, &channel.verified),
        ] {
            let pair = self.pair(sect, label, value.as_deref().unwrap_or_default(), SMALL, STUB);
            block.below(5.0, pair);
        }
        if let Some(qr) = &channel.qr {
            let qr = self.qr(sect, qr, STUB);
            // The code's quiet zone reaches up, by 12 points at most, and must not cover the line above.
            block.below(13.0, qr);
        }
        block
    }
}
