//! How long an answer holds: a calendar period in the ISO 8601 form `P6M`, `P90D`, `P1Y2M`.

use jiff::{Span, civil::Date};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Past its validity a value fades over as many days again, but never over more than this.
const LONGEST_GRACE_DAYS: i32 = 180;

/// A calendar period of whole months and days, at least one day and at most ten years long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Period {
    months: u16,
    days: u16,
}

/// Why a period could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a period such as P6M, P90D or P1Y, from one day to ten years")]
pub struct PeriodError(String);

impl Period {
    /// A period of whole days. `days` is 1..=3650.
    pub const fn days(days: u16) -> Self {
        Self { months: 0, days }
    }

    /// The period in whole months, 30 days to a month; 0 if it is shorter.
    pub fn whole_months(self) -> u32 {
        u32::from(self.months) + u32::from(self.days) / 30
    }

    /// The last day on which a value of `date` is fresh.
    pub fn end(self, date: Date) -> Date {
        date.saturating_add(Span::new().months(self.months).days(self.days))
    }

    /// How fresh a value of `date` is on `at`: 1 while it holds, then falling by whole days to 0 over the
    /// grace period. Never rises as `at` moves on. A value of the future counts as fresh.
    pub fn freshness(self, date: Date, at: Date) -> f64 {
        let end = self.end(date);
        if at <= end {
            return 1.0;
        }
        let grace = days_between(date, end).clamp(1, LONGEST_GRACE_DAYS);
        (1.0 - f64::from(days_between(end, at)) / f64::from(grace)).max(0.0)
    }

    /// The first day on which nothing of a value of `date` is left.
    pub fn gone(self, date: Date) -> Date {
        let end = self.end(date);
        let grace = days_between(date, end).clamp(1, LONGEST_GRACE_DAYS);
        end.saturating_add(Span::new().days(grace))
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let error = || PeriodError(text.chars().take(40).collect());
        let mut rest = text.strip_prefix('P').ok_or_else(error)?;
        let (mut months, mut days, mut last_unit) = (0u32, 0u32, 0usize);
        while !rest.is_empty() {
            let digits = rest.find(|c: char| !c.is_ascii_digit()).ok_or_else(error)?;
            let number: u32 = rest[..digits].parse().map_err(|_| error())?;
            let unit = rest[digits..].chars().next().ok_or_else(error)?;
            let place = 1 + "YMWD".find(unit).ok_or_else(error)?;
            if place <= last_unit || number > 3650 {
                return Err(error());
            }
            last_unit = place;
            match unit {
                'Y' => months += number * 12,
                'M' => months += number,
                'W' => days += number * 7,
                _ => days += number,
            }
            rest = &rest[digits + unit.len_utf8()..];
        }
        if months * 30 + days == 0 || months * 30 + days > 3650 {
            return Err(error());
        }
        let small = |number: u32| u16::try_from(number).map_err(|_| error());
        Ok(Self {
            months: small(months)?,
            days: small(days)?,
        })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        if self.months > 0 {
            write!(f, "{}M", self.months)?;
        }
        if self.days > 0 {
            write!(f, "{}D", self.days)?;
        }
        Ok(())
    }
}

impl TryFrom<String> for Period {
    type Error = PeriodError;

    fn try_from(text: String) -> Result<Self, PeriodError> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(
            text.parse::<Period>().ok().map(|p| p.to_string()).as_deref(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn reads_iso_periods_and_refuses_the_rest() {
        check("P6M", Some("P6M"));
        check("P1Y2M", Some("P14M"));
        check("P2W3D", Some("P17D"));
        for bad in [
            "",
            "P",
            "6M",
            "P0D",
            "P-1D",
            "PT5M",
            "P1D1M",
            "P1M1M",
            "P99Y",
            "P1.5D",
            "P9999999999D",
            "Pñ",
        ] {
            check(bad, None);
        }
    }

    #[test]
    fn freshness_falls_by_whole_days_over_a_grace_as_long_as_the_validity() {
        let ten = Period::days(10);
        let start = date(2026, 1, 1);
        assert_eq!(ten.freshness(start, date(2026, 1, 11)), 1.0);
        assert_eq!(ten.freshness(start, date(2026, 1, 16)), 0.5);
        assert_eq!(ten.freshness(start, ten.gone(start)), 0.0);
        assert_eq!(ten.gone(start), date(2026, 1, 21));
    }

    #[test]
    fn grace_is_never_longer_than_180_days() {
        let year: Period = "P1Y".parse().unwrap();
        assert_eq!(year.gone(date(2025, 1, 1)), date(2026, 6, 30));
    }

    #[test]
    fn a_value_of_the_end_of_a_month_ends_with_the_shorter_month() {
        let month: Period = "P1M".parse().unwrap();
        assert_eq!(month.end(date(2026, 1, 31)), date(2026, 2, 28));
    }
}
