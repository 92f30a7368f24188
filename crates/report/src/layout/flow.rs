//! The flow of blocks over pages: what stays together, where a page ends, what is repeated.

use super::block::{Block, Kind, Prim};
use super::theme::{FIRST_TOP, TOP};
use crate::display::Owner;
use crate::model::PaperSize;

/// Sums of heights may differ in their last bits.
const SLACK: f64 = 0.01;

/// Pages being filled.
pub(super) struct Flow {
    paper: PaperSize,
    pub(super) pages: Vec<Vec<Prim>>,
    /// Where the next block goes.
    y: f64,
    /// Whether nothing stands on this page yet.
    fresh: bool,
    /// Blocks that go where the next one goes.
    pending: Vec<Pending>,
    /// Where the text of this page ends.
    bottom: f64,
    /// What stands at the foot of the next page.
    foot: Option<(f64, Block)>,
    /// Head of the table that is being placed.
    repeated: Option<Block>,
}

/// A block that waits for the next one.
struct Pending {
    gap: f64,
    block: Block,
    /// Whether it is the head of a table.
    repeats: bool,
}

impl Flow {
    pub(super) fn new(paper: PaperSize) -> Self {
        Self {
            paper,
            pages: vec![Vec::new()],
            y: FIRST_TOP,
            fresh: true,
            pending: Vec::new(),
            bottom: paper.bottom(),
            foot: None,
            repeated: None,
        }
    }

    /// Whether everything so far stands on page one, its foot included.
    pub(super) fn is_on_page_one(&self) -> bool {
        self.pages.len() == 1 && self.foot.is_none()
    }

    /// Keeps a block for the page of the next one: a heading, the last row but one.
    pub(super) fn keep_with_next(&mut self, gap: f64, block: Block) {
        self.wait(Pending {
            gap,
            block,
            repeats: false,
        });
    }

    /// Keeps the head of a table for the page of its first row, and repeats it until `end_repeat`.
    pub(super) fn keep_and_repeat(&mut self, gap: f64, block: Block) {
        self.wait(Pending {
            gap,
            block,
            repeats: true,
        });
    }

    fn wait(&mut self, pending: Pending) {
        if !pending.block.is_empty() {
            self.pending.push(pending);
        }
    }

    /// Places a block, cut over as many pages as it needs.
    pub(super) fn place(&mut self, gap: f64, block: Block) {
        if block.is_empty() {
            return;
        }
        let pending = std::mem::take(&mut self.pending);
        let above: f64 = pending
            .iter()
            .map(|waiting| waiting.gap + waiting.block.height)
            .sum();
        if !self.fresh && self.y + above + gap + block.least(self.paper.keep()) > self.bottom + SLACK {
            self.break_page();
        }
        for Pending { gap, block, repeats } in pending {
            // Only from here on: a page that begins with the head itself must not repeat it.
            // And one that fills half a page would leave no room for rows.
            let head = (repeats && block.height <= self.paper.keep() / 2.0).then(|| block.as_artifact());
            self.put(gap, block);
            self.repeated = head.or(self.repeated.take());
        }
        self.place_in_parts(gap, block);
    }

    fn place_in_parts(&mut self, mut gap: f64, mut block: Block) {
        loop {
            let room = self.bottom - self.y - if self.fresh { 0.0 } else { gap };
            if block.height <= room + SLACK {
                return self.put(gap, block);
            }
            if !self.fresh && (block.height <= self.paper.keep() || block.least(0.0) > room) {
                self.break_page();
                gap = 0.0;
                continue;
            }
            let (head, tail) = block.split(room);
            self.put(gap, head);
            let Some(tail) = tail else { return };
            block = tail;
            self.break_page();
            gap = 0.0;
        }
    }

    /// Places a row of a list or a table, which is the one at an index of so many. The first one goes where the second
    /// one goes, and the last but one where the last one goes.
    pub(super) fn place_row(&mut self, row: Block, (index, count): (usize, usize)) {
        if index + 2 == count || (index == 0 && count > 1) {
            self.place_before_next(0.0, row);
        } else {
            self.place(0.0, row);
        }
    }

    /// Places a block on the page of the next one, unless it is so tall that it would leave no room there.
    pub(super) fn place_before_next(&mut self, gap: f64, block: Block) {
        if block.height <= self.paper.keep() / 2.0 {
            self.keep_with_next(gap, block);
        } else {
            self.place(gap, block);
        }
    }

    /// Places a block at the foot of this page, or of the next one.
    pub(super) fn place_at_foot(&mut self, gap: f64, block: Block) {
        self.flush();
        if block.height <= self.bottom - self.y - gap + SLACK {
            self.y = self.bottom - block.height;
            self.put(0.0, block);
        } else if block.height <= self.paper.keep() {
            self.foot = Some((gap, block));
        } else {
            self.place(gap, block);
        }
    }

    /// Places what still waits for a next block.
    pub(super) fn flush(&mut self) {
        for Pending { gap, block, .. } in std::mem::take(&mut self.pending) {
            self.place_in_parts(gap, block);
        }
        if self.foot.is_some() {
            self.break_page();
        }
    }

    /// Ends what `keep_and_repeat` began.
    pub(super) fn end_repeat(&mut self) {
        self.repeated = None;
    }

    /// Goes on with a new page, unless this one is still empty.
    pub(super) fn break_page(&mut self) {
        if self.fresh {
            return;
        }
        self.pages.push(Vec::new());
        self.bottom = self.paper.bottom();
        if let Some((gap, block)) = self.foot.take() {
            self.bottom -= block.height;
            self.y = self.bottom;
            self.put(0.0, block);
            self.bottom -= gap;
        }
        self.y = TOP;
        self.fresh = true;
        if let Some(head) = self.repeated.clone() {
            self.put(0.0, head);
            self.fresh = true;
        }
    }

    fn put(&mut self, gap: f64, block: Block) {
        if !self.fresh {
            self.y += gap;
        }
        let (top, height, margin) = (self.y, block.height, self.paper.margin());
        let page = self.pages.last_mut().expect("there is always a page");
        if let Some(x) = block.perforation {
            let x = margin + x;
            let path = Block::perforation_path((x, top + 1.0), (x, top + height - 1.0));
            page.push(Prim {
                owner: Owner::Artifact,
                top,
                bottom: top + height,
                kind: Kind::Path(path),
            });
        }
        page.extend(block.prims.into_iter().map(|mut prim| {
            prim.shift(margin, top);
            prim
        }));
        self.y += height;
        self.fresh = false;
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, FIRST_TOP, Flow, Kind, PaperSize, Prim, TOP};
    use crate::colour::Role;
    use crate::display::Owner;
    use crate::layout::block::rule;

    const PAPER: PaperSize = PaperSize::A4;
    const BOTTOM: f64 = PAPER.bottom();
    const KEEP: f64 = PAPER.keep();

    /// A block of one piece, which can be told by its owner.
    fn block(name: usize, height: f64) -> Block {
        let mut block = Block::space(height);
        let kind = Kind::Path(rule(0.0, 1.0, 0.0, 1.0, Role::Ink));
        block.prims.push(Prim {
            owner: Owner::Node(name),
            top: 0.0,
            bottom: height,
            kind,
        });
        block
    }

    /// What stands on each page, from top to bottom; artifacts are `None`.
    fn pages(flow: &Flow) -> Vec<Vec<Option<usize>>> {
        let name = |prim: &Prim| {
            if let Owner::Node(name) = prim.owner {
                Some(name)
            } else {
                None
            }
        };
        flow.pages
            .iter()
            .map(|page| page.iter().map(name).collect())
            .collect()
    }

    #[test]
    fn a_heading_goes_where_its_text_goes() {
        let mut flow = Flow::new(PAPER);
        flow.place(0.0, block(1, BOTTOM - FIRST_TOP - 40.0));
        flow.keep_with_next(5.0, block(2, 20.0));
        flow.place(5.0, block(3, 30.0));
        assert_eq!(pages(&flow), [vec![Some(1)], vec![Some(2), Some(3)]]);
        assert_eq!(
            flow.pages[1][0].top, TOP,
            "the room above a heading is dropped at the top of a page"
        );
    }

    #[test]
    fn the_head_of_a_table_is_repeated_but_never_doubled() {
        let mut flow = Flow::new(PAPER);
        flow.place(0.0, block(1, BOTTOM - FIRST_TOP - 30.0));
        flow.keep_and_repeat(0.0, block(2, 20.0));
        for row in 3..8 {
            flow.place(0.0, block(row, KEEP * 0.9));
        }
        flow.end_repeat();
        flow.place(0.0, block(8, KEEP));
        let expected = [
            vec![Some(1)],
            vec![Some(2), Some(3), Some(4)],
            vec![None, Some(5), Some(6)],
            vec![None, Some(7), Some(8)],
        ];
        assert_eq!(pages(&flow), expected);
    }

    #[test]
    fn neither_the_first_row_nor_the_last_one_stands_alone() {
        let mut flow = Flow::new(PAPER);
        flow.place(0.0, block(1, BOTTOM - FIRST_TOP - 30.0));
        for row in 0..4 {
            flow.place_row(block(row + 2, 20.0), (row, 4));
        }
        let expected = [vec![Some(1)], vec![Some(2), Some(3), Some(4), Some(5)]];
        assert_eq!(
            pages(&flow),
            expected,
            "there is room for one of them on page one"
        );
    }

    #[test]
    fn a_foot_that_does_not_fit_stands_at_the_end_of_the_next_page_and_keeps_its_room() {
        let mut flow = Flow::new(PAPER);
        flow.place(0.0, block(1, BOTTOM - FIRST_TOP - 30.0));
        flow.place_at_foot(10.0, block(2, 100.0));
        flow.place(0.0, block(3, BOTTOM - TOP - 111.0));
        flow.place(0.0, block(4, 20.0));
        assert_eq!(
            pages(&flow),
            [vec![Some(1)], vec![Some(2), Some(3)], vec![Some(4)]]
        );
        assert_eq!(flow.pages[1][0].bottom, BOTTOM);
    }

    #[test]
    fn a_foot_that_fits_stands_at_the_end_of_this_page() {
        let mut flow = Flow::new(PAPER);
        flow.place_at_foot(10.0, block(1, 100.0));
        assert_eq!(flow.pages[0][0].bottom, BOTTOM);
    }

    #[test]
    fn a_heading_without_text_is_still_printed() {
        let mut flow = Flow::new(PAPER);
        flow.keep_with_next(0.0, block(1, 20.0));
        flow.flush();
        assert_eq!(pages(&flow), [[Some(1)]]);
    }
}
