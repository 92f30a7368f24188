//! Numbers without a pattern.

/// The same in every run (the moments of the system are not).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    /// Some microseconds to some milliseconds of work, so that a kill meets every phase of a commit.
    pub(crate) fn dawdle(&mut self) {
        let rounds = self.below(400_000);
        std::hint::black_box((0..rounds).fold(0_u64, |sum, n| std::hint::black_box(sum ^ n)));
    }
}
