//! A moment as it is typed.

use crate::usage::Refused;
use app::jiff::civil::{Date, DateTime};
use app::jiff::fmt::temporal::Pieces;

/// A date, or date and time as RFC 3339 writes them. What counts is the civil date and time as written: a result
/// holds for a day where the person is, wherever it is worked out.
pub(crate) fn parse(text: &str) -> Result<DateTime, Refused> {
    let pieces = Pieces::parse(text).map_err(|_| Refused)?;
    Ok(pieces.date().to_datetime(pieces.time().unwrap_or_default()))
}

/// The day of a moment.
pub(crate) fn parse_date(text: &str) -> Result<Date, Refused> {
    parse(text).map(DateTime::date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = parse(text).ok().map(|moment| moment.to_string());
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn the_civil_time_counts_as_written() {
        check("2026-11-23", Some("2026-11-23T00:00:00"));
        check("2026-11-23T10:00:00Z", Some("2026-11-23T10:00:00"));
        check("2026-11-23T23:30:00+14:00", Some("2026-11-23T23:30:00"));
        check("2026-11-23T10:00:00", Some("2026-11-23T10:00:00"));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-02-30",
            "10:00",
            "2026-11-23T25:00:00Z",
        ] {
            check(text, None);
        }
    }
}
