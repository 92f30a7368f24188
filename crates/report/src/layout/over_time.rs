//! How the risk moved: the line, the same figures with what changed, and what came together.

use super::Setter;
use super::table::Grid;
use super::theme::WIDTH;
use crate::chart::timeline_with;

impl Setter<'_> {
    /// The section with the line over time.
    pub(super) fn over_time(&mut self) {
        let Some(over_time) = &self.model.over_time else {
            return;
        };
        let sect = self.section(&over_time.title, over_time.note.as_deref());
        let picture = timeline_with(&mut self.typesetter, over_time, WIDTH);
        let block = self.picture(sect, &picture);
        self.flow.place(12.0, block);
        // Day, points, points of the other line, certainty; what changed takes the rest.
        let grid = Grid::new(&[62.0, 40.0, 58.0, 54.0], 3.2);
        self.data_table(sect, &over_time.table, &grid);
        self.pairs(sect, &over_time.sums);
    }
}
