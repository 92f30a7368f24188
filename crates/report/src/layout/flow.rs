//! The flow of blocks over pages: what stays together, where a page ends, what is repeated.

use super::block::{Block, Kind, Prim};
use super::theme::{FIRST_TOP, TOP};
use crate::display::Owner;
use crate::model::PaperSize;

/// Sums of heights may differ in their last bits.
const SLACK: f64 = 0.01;
/// Rows that no page has fewer of, at the beginning and at the end of a table.
const TOGETHER: usize = 3;
/// The same of rows that are taller than this: three of them would leave a hole.
const TOGETHER_TALL: usize = 2;
const TALL_ROW: f64 = 36.0;
/// More room than this is not left at the end of a page for the sake of a block that can go on.
const HOLE: f64 = 200.0;

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
    /// Head of the table that is being placed, and the name of its present group of rows.
    repeated: [Option<Block>; 2],
}

/// A block that waits for the next one.
struct Pending {
    gap: f64,
    block: Block,
    /// What it is said again as on every page that its table goes on to.
    repeats: Option<Repeats>,
}

/// What is repeated, from the top of a page on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeats {
    /// The head of a table.
    Head,
    /// The name of a group of its rows.
    Group,
}

/// Columns of equal width, which are read one after another.
pub(super) struct Columns {
    pub(super) count: usize,
    /// From the left edge of one to that of the next.
    pub(super) step: f64,
    /// Above each block.
    pub(super) gap: f64,
}

impl Columns {
    /// How many of the first blocks each column holds, none of them taller than `room`.
    fn filled(&self, heights: &[f64], room: f64) -> Vec<usize> {
        let mut counts = vec![0; self.count];
        let (mut column, mut y) = (0, 0.0);
        for height in heights {
            let gap = if counts[column] == 0 { 0.0 } else { self.gap };
            if y + gap + height <= room + SLACK {
                (counts[column], y) = (counts[column] + 1, y + gap + height);
            } else if column + 1 < self.count && *height <= room + SLACK {
                column += 1;
                (counts[column], y) = (1, *height);
            } else {
                break;
            }
        }
        counts
    }

    /// The same in columns that are about equally long, if all of the blocks have room.
    fn balanced(&self, heights: &[f64], room: f64) -> Vec<usize> {
        let full = self.filled(heights, room);
        if full.iter().sum::<usize>() < heights.len() {
            return full;
        }
        let (mut low, mut high) = (0.0, room);
        for _ in 0..12 {
            let middle = f64::midpoint(low, high);
            if self.filled(heights, middle).iter().sum::<usize>() < heights.len() {
                low = middle;
            } else {
                high = middle;
            }
        }
        self.filled(heights, high)
    }

    /// The first blocks as one that is never cut.
    fn set(&self, blocks: &mut impl Iterator<Item = Block>, counts: &[usize]) -> Block {
        let mut whole = Block::default();
        for (column, &count) in counts.iter().enumerate() {
            let mut stack = Block::default();
            for block in blocks.by_ref().take(count) {
                stack.below_kept(self.gap, block);
            }
            whole.beside(column as f64 * self.step, stack);
        }
        whole.cuts.clear();
        whole
    }
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
            repeated: [None, None],
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
            repeats: None,
        });
    }

    /// Keeps the head of a table, or of a group in it, for the page of its first row, and repeats it until the next
    /// such head or `end_repeat`.
    pub(super) fn keep_and_repeat(&mut self, gap: f64, block: Block, repeats: Repeats) {
        self.wait(Pending {
            gap,
            block,
            repeats: Some(repeats),
        });
    }

    /// What waits is placed as it is when it would leave no room on a page for what it waits for.
    fn wait(&mut self, pending: Pending) {
        if pending.block.is_empty() {
            return;
        }
        self.pending.push(pending);
        if self.waiting() > self.paper.bottom() - TOP - self.paper.keep() {
            self.place_waiting();
        }
    }

    /// How tall what waits is.
    fn waiting(&self) -> f64 {
        let height = |waiting: &Pending| waiting.gap + waiting.block.height;
        self.pending.iter().map(height).sum()
    }

    fn place_waiting(&mut self) {
        for Pending { gap, block, repeats } in std::mem::take(&mut self.pending) {
            // A head that fills half a page would leave no room for rows.
            let again = (block.height <= self.paper.keep() / 2.0).then(|| block.as_artifact());
            self.place_in_parts(gap, block, self.paper.keep());
            // Only from here on: a page that begins with the head itself must not repeat it.
            match repeats {
                Some(Repeats::Head) => self.repeated = [again, None],
                Some(Repeats::Group) => self.repeated[1] = again,
                None => {}
            }
        }
    }

    /// Places a block, cut over as many pages as it needs.
    pub(super) fn place(&mut self, gap: f64, block: Block) {
        if block.is_empty() {
            return;
        }
        let keep = self.keep_of(gap, &block);
        let height = self.waiting() + gap + block.least(keep);
        if !self.fresh && self.y + height > self.bottom + SLACK {
            self.end_group();
            self.break_page();
        }
        self.place_waiting();
        self.place_in_parts(gap, block, keep);
    }

    /// Up to which height a block stays whole. One that says on the next page what it is does not, where the page would
    /// have a hole instead.
    fn keep_of(&self, gap: f64, block: &Block) -> f64 {
        let room = self.bottom - self.y;
        let beginning = self.waiting() + gap + block.least(0.0);
        if block.again.is_some() && room > HOLE && beginning <= room {
            0.0
        } else {
            self.paper.keep()
        }
    }

    /// A group whose successor waits is not named again.
    fn end_group(&mut self) {
        if self.pending.iter().any(|waiting| waiting.repeats.is_some()) {
            self.repeated[1] = None;
        }
    }

    fn place_in_parts(&mut self, mut gap: f64, mut block: Block, keep: f64) {
        loop {
            let room = self.bottom - self.y - if self.fresh { 0.0 } else { gap };
            if block.height <= room + SLACK {
                return self.put(gap, block);
            }
            if !self.fresh && (block.height <= keep || block.least(0.0) > room) {
                self.break_page();
                gap = 0.0;
                continue;
            }
            let (head, tail) = block.split(room);
            self.put(gap, head);
            let Some(tail) = tail else { return };
            block = tail;
            self.break_page();
            self.say_again(&block);
            gap = 0.0;
        }
    }

    /// Begins a page with what a block says of itself there.
    fn say_again(&mut self, block: &Block) {
        if let Some(again) = &block.again {
            self.put(0.0, Block::clone(again));
            self.fresh = true;
        }
    }

    /// Places a row of a list or a table, which is the one at an index of so many. The first [`TOGETHER`] stand on one
    /// page, and so do the last ones; of tall rows [`TOGETHER_TALL`].
    pub(super) fn place_row(&mut self, row: Block, (index, count): (usize, usize)) {
        let is_last = index + 1 == count;
        let together = if row.height > TALL_ROW {
            TOGETHER_TALL
        } else {
            TOGETHER
        };
        if !is_last && (index + 1 < together || index + together >= count) {
            self.place_before_next(0.0, row);
        } else {
            self.place(0.0, row);
        }
    }

    /// Places the rows of a list or a table: all on one page if they take little of it.
    pub(super) fn place_rows(&mut self, rows: Vec<Block>) {
        let height: f64 = rows.iter().map(|row| row.height).sum();
        let (count, is_short) = (rows.len(), height <= self.paper.keep() / 2.0);
        for (index, row) in rows.into_iter().enumerate() {
            if is_short && index + 1 < count {
                self.keep_with_next(0.0, row);
            } else {
                self.place_row(row, (index, count));
            }
        }
    }

    /// Places blocks in columns, on as many pages as they need. The columns of a page come before those of the next one.
    pub(super) fn place_in_columns(&mut self, blocks: Vec<Block>, columns: &Columns) {
        let heights: Vec<f64> = blocks.iter().map(|block| block.height).collect();
        let mut blocks = blocks.into_iter();
        let mut placed = 0;
        while placed < heights.len() {
            let rest = &heights[placed..];
            let gap = if self.fresh { 0.0 } else { columns.gap };
            let counts = columns.balanced(rest, self.bottom - self.y - self.waiting() - gap);
            let count: usize = counts.iter().sum();
            // Two rows at least, or the page ends here.
            if count < rest.len().min(2 * columns.count) && !self.fresh {
                self.end_group();
                self.break_page();
            } else if count == 0 {
                self.place(columns.gap, blocks.next().unwrap_or_default());
                placed += 1;
            } else {
                let page = columns.set(&mut blocks, &counts);
                self.place(columns.gap, page);
                placed += count;
            }
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
        self.place_waiting();
        if self.foot.is_some() {
            self.break_page();
        }
    }

    /// Ends what `keep_and_repeat` began.
    pub(super) fn end_repeat(&mut self) {
        self.repeated = [None, None];
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
        for head in self.repeated.clone().into_iter().flatten() {
            self.put(0.0, head);
        }
        self.fresh = true;
    }

    /// Goes on with a new page, unless this one is still empty, and returns its index.
    pub(super) fn begin_page(&mut self) -> usize {
        self.flush();
        self.break_page();
        self.pages.len() - 1
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
    use super::{Block, Columns, FIRST_TOP, Flow, HOLE, Kind, PaperSize, Prim, Repeats, TOP};
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
    fn a_block_that_can_go_on_is_cut_only_where_the_page_would_have_a_hole() {
        let pages_with = |room: f64| {
            let mut flow = Flow::new(PAPER);
            flow.place(0.0, block(1, BOTTOM - FIRST_TOP - room));
            let mut tall = block(2, 150.0);
            tall.below(0.0, block(3, KEEP - 150.0));
            tall.again = Some(block(4, 20.0).as_artifact().into());
            flow.place(0.0, tall);
            pages(&flow)
        };
        let whole = [vec![Some(1)], vec![Some(2), Some(3)]];
        assert_eq!(pages_with(HOLE - 1.0), whole);
        let cut = [vec![Some(1), Some(2)], vec![None, Some(3)]];
        assert_eq!(pages_with(HOLE + 1.0), cut);
    }

    #[test]
    fn the_head_of_a_table_is_repeated_but_never_doubled() {
        let mut flow = Flow::new(PAPER);
        flow.place(0.0, block(1, BOTTOM - FIRST_TOP - 30.0));
        flow.keep_and_repeat(0.0, block(2, 20.0), Repeats::Head);
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
    fn the_name_of_a_group_is_repeated_until_the_next_one() {
        let mut flow = Flow::new(PAPER);
        flow.place(0.0, block(1, BOTTOM - FIRST_TOP - 60.0));
        flow.keep_and_repeat(0.0, block(2, 10.0), Repeats::Head);
        flow.keep_and_repeat(0.0, block(3, 10.0), Repeats::Group);
        flow.place(0.0, block(4, 30.0));
        flow.place(0.0, block(5, BOTTOM - TOP - 30.0));
        flow.keep_and_repeat(0.0, block(6, 10.0), Repeats::Group);
        flow.place(0.0, block(7, 30.0));
        let expected = [
            vec![Some(1), Some(2), Some(3), Some(4)],
            vec![None, None, Some(5)],
            vec![None, Some(6), Some(7)],
        ];
        assert_eq!(pages(&flow), expected);
    }

    #[test]
    fn a_short_table_stands_on_one_page() {
        let mut flow = Flow::new(PAPER);
        flow.place(0.0, block(1, BOTTOM - FIRST_TOP - 70.0));
        flow.keep_and_repeat(0.0, block(2, 20.0), Repeats::Head);
        flow.place_rows((3..7).map(|row| block(row, 20.0)).collect());
        let table: Vec<_> = (2..7).map(Some).collect();
        assert_eq!(pages(&flow), [vec![Some(1)], table]);
    }

    #[test]
    fn no_page_has_fewer_than_three_rows_of_a_table() {
        let rows_on_pages = |height: f64, room: f64| {
            let mut flow = Flow::new(PAPER);
            flow.place(0.0, block(0, BOTTOM - FIRST_TOP - room));
            for row in 0..7 {
                flow.place_row(block(row + 1, height), (row, 7));
            }
            pages(&flow).iter().map(Vec::len).collect::<Vec<_>>()
        };
        assert_eq!(rows_on_pages(20.0, 50.0), [1, 7], "two of them would have room");
        assert_eq!(rows_on_pages(20.0, 110.0), [5, 3], "five of them would have room");
        assert_eq!(rows_on_pages(40.0, 210.0), [6, 2], "of tall ones two are enough");
    }

    #[test]
    fn columns_are_filled_one_after_another_and_the_last_page_is_balanced() {
        let mut flow = Flow::new(PAPER);
        flow.place(0.0, block(100, 1.0));
        flow.keep_with_next(0.0, block(101, 20.0));
        let columns = Columns {
            count: 2,
            step: 100.0,
            gap: 0.0,
        };
        let height = (BOTTOM - FIRST_TOP - 21.0) / 3.0;
        flow.place_in_columns((0..10).map(|name| block(name, height)).collect(), &columns);
        let named = |names: &[usize]| names.iter().copied().map(Some).collect::<Vec<_>>();
        assert_eq!(
            pages(&flow),
            [named(&[100, 101, 0, 1, 2, 3, 4, 5]), named(&[6, 7, 8, 9])]
        );
        let tops: Vec<f64> = flow.pages[1].iter().map(|prim| prim.top).collect();
        assert_eq!(tops, [TOP, TOP + height, TOP, TOP + height]);
    }

    #[test]
    fn a_block_taller_than_a_page_stands_alone_in_its_columns() {
        let mut flow = Flow::new(PAPER);
        let columns = Columns {
            count: 2,
            step: 100.0,
            gap: 0.0,
        };
        let blocks = vec![block(1, 10.0), block(2, 2.0 * BOTTOM), block(3, 10.0)];
        flow.place_in_columns(blocks, &columns);
        assert_eq!(pages(&flow), [vec![Some(1)], vec![Some(2)], vec![Some(3)]]);
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
