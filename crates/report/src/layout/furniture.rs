//! What is known only when every page is there: contents, running heads and feet, the display list.

use super::block::{Block, Kind, Prim, rule};
use super::flow::Flow;
use super::signs::brand;
use super::theme::{H2, H3, SMALL, TINY, WIDTH};
use super::{Align, DOCUMENT, Setter, Words};
use crate::chart::{Paint, Segment};
use crate::colour::Role;
use crate::display::{Doc, Item, Kid, Link, NodeId, Owner, Page, Path, Rect, Seq, Tag, Target, Text};
use crate::model::{self, Logo, PaperSize, Partner};
use crate::text::{Piece, Style, Wrap};

/// Fewer sections are found without a list.
const LEAST_SECTIONS: usize = 3;
/// A taller list leaves no room on page one for the strip.
const MOST_CONTENTS: f64 = 200.0;
/// A line of the contents.
const ENTRY: Style = Style { size: 10.0, ..SMALL };
/// Room for a page number.
const NUMBER: f64 = 26.0;
/// Baseline of the running head.
const HEAD_BASELINE: f64 = 50.0;
/// From the line above the running foot to its first baseline.
const FOOT_BASELINE: f64 = 13.0;
/// The place of a partner's logo: as high as two lines of text, and not so wide that their name has no room.
const LOGO_HEIGHT: f64 = 32.0;
const LOGO_WIDTH: f64 = 150.0;
/// Lines of the footer.
const FOOT_LINES: usize = 2;

/// Where the list of contents will stand.
pub(super) struct Contents {
    page: usize,
    toc: NodeId,
}

impl Setter<'_> {
    /// Keeps room for the list of contents, whose page numbers nobody knows yet; `gap` is the space before it. There is
    /// none for few sections, and none that would be in the way of what it leads to.
    pub(super) fn contents(&mut self, gap: f64) -> Option<Contents> {
        let titles = self.section_titles();
        // The same titles with the same breaks: what is filled in later has this height.
        let lines = titles.iter().map(|title| self.contents_lines(title).len());
        let height = lines.sum::<usize>() as f64 * ENTRY.line();
        if titles.len() < LEAST_SECTIONS || height > MOST_CONTENTS {
            return None;
        }
        let sect = self.tree.add(DOCUMENT, Tag::Sect);
        let heading = self.text(sect, Tag::H1, &self.model.labels.contents, H2, WIDTH);
        self.flow.keep_with_next(gap, heading);
        let toc = self.tree.add(sect, Tag::Toc);
        self.flow.place(4.0, reserved(height));
        let page = self.flow.pages.len() - 1;
        Some(Contents { page, toc })
    }

    /// The titles of the sections that will follow, in order.
    fn section_titles(&self) -> Vec<String> {
        let report = self.model;
        let chart = report
            .chart
            .as_ref()
            .filter(|chart| !chart.bars.is_empty())
            .map(|chart| &chart.title);
        let actions = !report.actions.groups.is_empty();
        let checks = report.checks.groups.iter().any(|group| !group.results.is_empty());
        let channels = report
            .channels
            .groups
            .iter()
            .any(|group| !group.channels.is_empty());
        let present = [
            chart,
            report.over_time.as_ref().map(|over_time| &over_time.title),
            actions.then_some(&report.actions.title),
            checks.then_some(&report.checks.title),
            channels.then_some(&report.channels.title),
            (!report.scope.groups.is_empty()).then_some(&report.scope.title),
            self.has_annex().then_some(&report.labels.annex),
        ];
        present
            .into_iter()
            .flatten()
            .filter(|title| !title.is_empty())
            .cloned()
            .collect()
    }

    fn contents_lines(&mut self, title: &str) -> Vec<String> {
        self.typesetter.wrap(title, ENTRY, WIDTH - NUMBER - 20.0)
    }

    /// Writes the list of contents into the room that was kept for it.
    pub(super) fn fill_contents(&mut self, contents: Option<&Contents>) {
        let Some(&Contents { page, toc }) = contents else {
            return;
        };
        let titles = self.section_titles();
        debug_assert_eq!(
            titles.len(),
            self.headings.len(),
            "a section without a line in the contents"
        );
        let place = self.flow.pages[page]
            .iter()
            .position(|prim| matches!(prim.kind, Kind::Bounds(DOCUMENT, _)));
        let Some(place) = place else { return };
        let mut y = self.flow.pages[page].remove(place).top;
        let (mut lines, margin) = (Vec::new(), self.imprint.stationery.paper.margin());
        for (title, heading) in titles.iter().zip(self.headings.clone()) {
            let mut block = self.contents_line(toc, title, heading);
            block.prims.iter_mut().for_each(|prim| prim.shift(margin, y));
            y += block.height;
            lines.extend(block.prims);
        }
        self.flow.pages[page].splice(place..place, lines);
    }

    /// Title, dots, and the page on which the section begins; all of it can be clicked.
    fn contents_line(&mut self, toc: NodeId, title: &str, heading: NodeId) -> Block {
        let item = self.tree.add(toc, Tag::Toci);
        let reference = self.tree.add(item, Tag::Reference);
        let node = self.tree.add(reference, Tag::Link);
        let words = [Words::new(title, ENTRY)];
        let mut block = self.set(&[node], &words, WIDTH - NUMBER - 20.0, Align::Left, Wrap::Full);
        let last = self.contents_lines(title).pop().unwrap_or_default();
        let (left, bottom) = (self.typesetter.width(&last, ENTRY) + 6.0, block.height);
        let baseline = bottom - ENTRY.line() + ENTRY.size * 1.06;
        let dots = Path {
            role: Role::Line,
            paint: Paint::Stroke {
                width: 0.9,
                dash: Some([0.0, 3.6]),
                round: true,
            },
            segments: vec![
                Segment::Move(left, baseline - 0.6),
                Segment::Line(WIDTH - NUMBER, baseline - 0.6),
            ],
        };
        let prim = |owner, kind| Prim {
            owner,
            top: 0.0,
            bottom,
            kind,
        };
        block.prims.push(prim(Owner::Artifact, Kind::Path(dots)));
        block.prims.push(prim(
            Owner::Node(node),
            Kind::PageOf {
                target: heading,
                x: WIDTH,
                baseline,
                style: ENTRY,
            },
        ));
        let rect = Rect {
            left: 0.0,
            top: 0.0,
            right: WIDTH,
            bottom,
        };
        let link = Link {
            node,
            rect,
            target: Target::Node(heading),
            contents: title.to_owned(),
        };
        block.prims.push(prim(Owner::Node(node), Kind::Link(link)));
        block
    }
}

impl<M> Setter<'_, M> {
    /// The head of page one: the program on the left, a few words on the right, a thick line below.
    pub(super) fn masthead(&mut self, right: &[Words<'_>]) {
        let (imprint, mark) = (self.imprint, 20.0);
        let mut block = Block::decoration(mark, brand(mark));
        let name = self.text(DOCUMENT, Tag::P, &imprint.product.name, H3.role(Role::Ink), 150.0);
        let lift = (mark - name.height) / 2.0;
        block.beside(mark + 7.0, name.inset(0.0, lift));
        let width = WIDTH - 120.0;
        let right = self.rich(DOCUMENT, Tag::P, right, width, Align::Right);
        block.beside(WIDTH - width, right.inset(0.0, (mark - SMALL.line()) / 2.0));
        self.flow.place(0.0, block);
        let mut line = Block::rule(WIDTH, 1.4, Role::Ink);
        line.height = 1.0;
        self.flow.place(8.0, line);
        if let Some(partner) = &imprint.stationery.partner {
            let strip = self.partner(partner);
            self.flow.place(8.0, strip);
        }
    }

    /// Who helps near by: their logo, and beside it their name above what leads to them.
    fn partner(&mut self, partner: &Partner) -> Block {
        let sect = self.tree.add(DOCUMENT, Tag::Sect);
        let mut block = Block::default();
        let mut left = 0.0;
        if let Some(logo) = &partner.logo {
            let (width, height) = logo_size(logo);
            left = width + 10.0;
            block = self
                .logo(sect, logo, (width, height))
                .inset(0.0, (LOGO_HEIGHT - height) / 2.0);
        }
        let mut words = self.labelled(sect, &partner.label, &partner.name, SMALL, WIDTH - left);
        let contact = contact_words(&partner.contact);
        let contact = self.rich(sect, Tag::P, &contact, WIDTH - left, Align::Left);
        words.below_kept(1.0, contact);
        let lift = ((LOGO_HEIGHT - words.height) / 2.0).max(0.0);
        block.beside(
            left,
            if partner.logo.is_some() {
                words.inset(0.0, lift)
            } else {
                words
            },
        );
        block.below_kept(7.0, Block::rule(WIDTH, 0.6, Role::Rule));
        block
    }

    fn logo(&mut self, parent: NodeId, logo: &Logo, (width, height): (f64, f64)) -> Block {
        let mut block = self.figure(parent, logo.alt(), (width, height), Vec::new());
        let rect = Rect {
            left: 0.0,
            top: 0.0,
            right: width,
            bottom: height,
        };
        let owner = block.prims.first().map_or(Owner::Artifact, |prim| prim.owner);
        block.prims.push(Prim {
            owner,
            top: 0.0,
            bottom: height,
            kind: Kind::Image(rect, logo.pixels.clone()),
        });
        block
    }

    /// Turns pages of pieces into the display list, with running heads and feet.
    pub(super) fn finish(mut self) -> (Doc, Vec<char>) {
        let paper = self.imprint.stationery.paper;
        self.flow.flush();
        let mut flow = std::mem::replace(&mut self.flow, Flow::new(paper));
        // A section that turned out empty may have asked for a page.
        while flow.pages.len() > 1 && flow.pages.last().is_some_and(Vec::is_empty) {
            flow.pages.pop();
        }
        let starts = starts(&flow.pages);
        let count = flow.pages.len();
        let (head, mut feet) = (self.running_head(), self.running_feet(count).into_iter());
        let mut pages = Vec::with_capacity(count);
        for (number, prims) in flow.pages.into_iter().enumerate() {
            let mut page = Page::default();
            if number > 0 {
                page.seqs.push(Seq {
                    owner: Owner::Header,
                    items: head.clone(),
                });
            }
            for prim in prims {
                self.add(&mut page, number, prim, &starts);
            }
            page.seqs.push(Seq {
                owner: Owner::Footer,
                items: feet.next().unwrap_or_default(),
            });
            pages.push(page);
        }
        let uncovered = self.typesetter.uncovered();
        (
            Doc {
                paper,
                pages,
                tree: self.tree,
            },
            uncovered,
        )
    }

    /// Adds a piece to its page and to the tree.
    fn add(&mut self, page: &mut Page, number: usize, prim: Prim, starts: &[(NodeId, usize)]) {
        let (owner, top) = (prim.owner, prim.top);
        match prim.kind {
            Kind::Link(link) => {
                self.tree.nodes[link.node]
                    .kids
                    .push(Kid::Link(number, page.links.len()));
                page.links.push(link);
            }
            Kind::Bounds(node, rect) => self.tree.nodes[node].bounds = Some((number, rect)),
            Kind::PageOf {
                target,
                x,
                baseline,
                style,
            } => {
                let page_of = starts
                    .iter()
                    .find(|(node, _)| *node == target)
                    .map_or(number, |(_, page)| *page);
                for text in self.flush_right(&(page_of + 1).to_string(), style, x, baseline) {
                    self.add_item(page, number, owner, top, Item::Text(text));
                }
            }
            Kind::Text(_) | Kind::Path(_) | Kind::Image(..) => {
                if let Some(item) = prim.into_item() {
                    self.add_item(page, number, owner, top, item);
                }
            }
        }
    }

    fn add_item(&mut self, page: &mut Page, number: usize, owner: Owner, top: f64, item: Item) {
        if page.seqs.last().is_none_or(|seq| seq.owner != owner) {
            if let Owner::Node(node) = owner {
                self.tree.nodes[node].at.get_or_insert((number, top));
                self.tree.nodes[node].kids.push(Kid::Seq(number, page.seqs.len()));
            }
            page.seqs.push(Seq {
                owner,
                items: Vec::new(),
            });
        }
        page.seqs
            .last_mut()
            .expect("pushed just above when there was none")
            .items
            .push(item);
    }

    /// Program and title on the left, whose and when on the right, a hairline below.
    fn running_head(&mut self) -> Vec<Item> {
        let imprint = self.imprint;
        let (left_edge, right_edge) = edges(imprint.stationery.paper);
        let join = |a: &str, b: &str| {
            if a.is_empty() {
                b.to_owned()
            } else {
                format!("{a} · {b}")
            }
        };
        let right = join(imprint.subject, imprint.date);
        let right = self.shortened(&right, TINY, WIDTH * 0.6);
        let room = WIDTH - self.typesetter.width(&right, TINY) - 20.0;
        let left = self.shortened(&join(&imprint.product.name, imprint.title), TINY, room);
        let mut items: Vec<_> = self
            .texts(&left, TINY, left_edge, HEAD_BASELINE)
            .map(Item::Text)
            .collect();
        items.extend(
            self.flush_right(&right, TINY, right_edge, HEAD_BASELINE)
                .map(Item::Text),
        );
        items.push(Item::Path(rule(
            left_edge,
            right_edge,
            HEAD_BASELINE + 8.0,
            0.6,
            Role::Rule,
        )));
        items
    }

    /// The foot of each page, with its number among those that are counted together.
    fn running_feet(&mut self, pages: usize) -> Vec<Vec<Item>> {
        let paper = self.imprint.stationery.paper;
        let (right, baseline) = (edges(paper).1, paper.foot() + FOOT_BASELINE);
        let runs = std::mem::take(&mut self.runs);
        let ends = runs.iter().skip(1).map(|run| run.first).chain([pages]);
        let mut feet = Vec::with_capacity(pages);
        for (run, end) in runs.iter().zip(ends) {
            let count = end - run.first;
            let foot = self.running_foot(run.footer, count);
            for number in 1..=count {
                let words = self.page_number(number, count);
                let words = self.flush_right(&words, TINY, right, baseline);
                feet.push(foot.iter().cloned().chain(words.map(Item::Text)).collect());
            }
        }
        feet
    }

    /// What the document is, and a hairline above: the same on every page that is counted together.
    fn running_foot(&mut self, footer: &str, pages: usize) -> Vec<Item> {
        let widest = self.page_number(pages, pages);
        let room = WIDTH - self.typesetter.width(&widest, TINY) - 24.0;
        let (left, right) = edges(self.imprint.stationery.paper);
        let foot = self.imprint.stationery.paper.foot();
        let mut items = vec![Item::Path(rule(left, right, foot, 0.6, Role::Rule))];
        let lines = self.typesetter.wrap(footer, TINY, room);
        for (index, line) in lines.iter().take(FOOT_LINES).enumerate() {
            let baseline = foot + FOOT_BASELINE + index as f64 * TINY.line();
            items.extend(self.texts(line, TINY, left, baseline).map(Item::Text));
        }
        items
    }

    /// The words of the page number.
    fn page_number(&mut self, page: usize, pages: usize) -> String {
        let words = self
            .imprint
            .page
            .replace("{page}", &page.to_string())
            .replace("{pages}", &pages.to_string());
        self.shortened(&words, TINY, WIDTH / 3.0)
    }

    /// A text on one line, cut with an ellipsis if there is no room.
    pub(super) fn shortened(&mut self, text: &str, style: Style, width: f64) -> String {
        let mut lines = self.typesetter.wrap(text, style, width).into_iter();
        let first = lines.next().unwrap_or_default();
        if lines.next().is_none() {
            return first;
        }
        let room = width - self.typesetter.width("…", style);
        let kept = self
            .typesetter
            .wrap(text, style, room)
            .into_iter()
            .next()
            .unwrap_or_default();
        format!("{kept}…")
    }

    fn texts(
        &mut self,
        text: &str,
        style: Style,
        x: f64,
        baseline: f64,
    ) -> impl Iterator<Item = Text> + use<M> {
        let shaped = self.typesetter.shape(&[Piece { text, style }]);
        let lines = shaped.lines(f64::INFINITY, Wrap::Full);
        let stretches: Vec<_> = lines
            .first()
            .map(|line| shaped.stretches(line, baseline))
            .unwrap_or_default();
        stretches.into_iter().map(move |mut stretch| {
            stretch.text.x += x;
            stretch.text
        })
    }

    fn flush_right(
        &mut self,
        text: &str,
        style: Style,
        x: f64,
        baseline: f64,
    ) -> impl Iterator<Item = Text> + use<M> {
        let width = self.typesetter.width(text, style);
        self.texts(text, style, x - width, baseline)
    }
}

/// Where the text begins and ends, from the left edge of the paper.
fn edges(paper: PaperSize) -> (f64, f64) {
    (paper.margin(), paper.width() - paper.margin())
}

/// As large as its place allows, in its own proportions.
fn logo_size(logo: &Logo) -> (f64, f64) {
    let (width, height) = (f64::from(logo.pixels.width), f64::from(logo.pixels.height));
    let scale = (LOGO_WIDTH / width).min(LOGO_HEIGHT / height);
    (width * scale, height * scale)
}

/// What leads to somebody, with dots between.
fn contact_words(contact: &[model::Link]) -> Vec<Words<'_>> {
    let mut words = Vec::new();
    for link in contact {
        if !words.is_empty() {
            words.push(Words::new(" · ", SMALL));
        }
        words.push(Words::link(&link.text, &link.url, SMALL));
    }
    words
}

/// Room whose place is found again by its mark.
fn reserved(height: f64) -> Block {
    let mut block = Block::space(height);
    let bounds = Kind::Bounds(
        DOCUMENT,
        Rect {
            left: 0.0,
            top: 0.0,
            right: WIDTH,
            bottom: height,
        },
    );
    block.prims.push(Prim {
        owner: Owner::Artifact,
        top: 0.0,
        bottom: height,
        kind: bounds,
    });
    block
}

/// The page on which each node first appears.
fn starts(pages: &[Vec<Prim>]) -> Vec<(NodeId, usize)> {
    let mut starts: Vec<(NodeId, usize)> = Vec::new();
    for (number, prims) in pages.iter().enumerate() {
        for prim in prims {
            if let (Owner::Node(node), Kind::Text(_)) = (prim.owner, &prim.kind)
                && starts.last().is_none_or(|(last, _)| *last != node)
            {
                starts.push((node, number));
            }
        }
    }
    starts
}
