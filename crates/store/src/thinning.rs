//! Which automatic backups are kept.
//!
//! By their numbers and never by the clock: the newest [`NEWEST`] always; going back from there one for each of
//! [`DAYS`] days, then [`WEEKS`] weeks, then [`MONTHS`] months on which there were any. The dates in the names only say
//! which backups share a day; a computer whose clock jumps ten years keeps as many as any other.

use jiff::civil::Date;
use std::collections::BTreeSet;

const NEWEST: usize = 10;
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// The numbers of the backups that may go, of backups with their days in any order.
pub(crate) fn superfluous(backups: &[(u32, Date)]) -> Vec<u32> {
    let mut newest_first = backups.to_vec();
    newest_first.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    let mut rest = newest_first.into_iter().skip(NEWEST).peekable();
    let mut gone = Vec::new();
    let week = |day: Date| (day.iso_week_date().year(), day.iso_week_date().week());
    thin(&mut rest, DAYS, |day| (day.year(), day.day_of_year()), &mut gone);
    thin(&mut rest, WEEKS, week, &mut gone);
    thin(&mut rest, MONTHS, |day| (day.year(), day.month()), &mut gone);
    gone.extend(rest.map(|(number, _)| number));
    gone
}

/// Goes on until `most` periods are full, keeping the newest of each; the rest stays for the next tier.
fn thin<P: Ord>(
    rest: &mut std::iter::Peekable<impl Iterator<Item = (u32, Date)>>,
    most: usize,
    period: impl Fn(Date) -> P,
    gone: &mut Vec<u32>,
) {
    let mut seen = BTreeSet::new();
    while let Some((number, day)) = rest.peek().copied() {
        let period = period(day);
        if seen.contains(&period) {
            gone.push(number);
        } else if seen.len() == most {
            return;
        } else {
            seen.insert(period);
        }
        rest.next();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;

    /// Makes a backup on each of these days, thinning after each as the vault does.
    fn live(days: impl IntoIterator<Item = Date>) -> Vec<(u32, Date)> {
        let mut kept: Vec<(u32, Date)> = Vec::new();
        for (number, day) in (1..).zip(days) {
            kept.push((number, day));
            let gone = superfluous(&kept);
            kept.retain(|(number, _)| !gone.contains(number));
        }
        kept
    }

    #[test]
    fn a_year_of_days_leaves_days_weeks_and_months() {
        let first = date(2026, 1, 1);
        let days = (0..365).flat_map(|n| std::iter::repeat_n(first + n.days(), 3));
        let kept = live(days);
        assert!(kept.len() <= NEWEST + DAYS + WEEKS + MONTHS, "{}", kept.len());
        let today = date(2026, 12, 31);
        let age = |day: &Date| (today - *day).get_days();
        let ages: Vec<i32> = kept.iter().map(|(_, day)| age(day)).collect();
        for day in 0..14 {
            assert!(ages.contains(&day), "day {day} of {ages:?}");
        }
        for week in 2..12 {
            assert!(
                ages.iter().any(|age| (7 * week - 6..=7 * week + 6).contains(age)),
                "week {week} of {ages:?}"
            );
        }
        assert!(ages.iter().any(|age| *age > 300), "{ages:?}");
        assert_eq!(
            kept.last().map(|(number, _)| *number),
            Some(3 * 365),
            "the newest stays"
        );
    }

    #[test]
    fn a_clock_that_jumps_loses_nothing_more() {
        let work = |first: Date| (0..40).map(move |n| first + n.days());
        let jumps = work(date(2026, 3, 1))
            .chain(work(date(2016, 3, 1)))
            .chain(work(date(2036, 3, 1)));
        let kept = live(jumps);
        let straight = live(
            work(date(2026, 3, 1))
                .chain(work(date(2026, 4, 10)))
                .chain(work(date(2026, 5, 20))),
        );
        assert!(
            kept.len() >= straight.len() - 2,
            "{} and {}",
            kept.len(),
            straight.len()
        );
        assert!(
            kept.iter().any(|(number, _)| *number <= 40),
            "the time before the jumps is there"
        );
    }

    #[test]
    fn a_clock_that_stands_still_keeps_the_newest() {
        let kept = live(std::iter::repeat_n(date(1970, 1, 1), 500));
        assert_eq!(kept.len(), NEWEST + 1);
        assert!(
            kept.iter()
                .rev()
                .take(NEWEST)
                .map(|(number, _)| *number)
                .eq((491..=500).rev())
        );
    }
}
