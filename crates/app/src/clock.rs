//! The only place that reads the clock.

use jiff::civil::DateTime;

/// Where the time comes from.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// This computer, in its own time zone.
    System,
    /// A moment given from outside: `--at`, and tests.
    Fixed(DateTime),
}

impl Clock {
    /// The civil date and time here.
    #[expect(clippy::disallowed_methods, reason = "the one place that may")]
    pub fn now(self) -> DateTime {
        match self {
            Self::System => jiff::Zoned::now().datetime(),
            Self::Fixed(at) => at,
        }
    }
}
