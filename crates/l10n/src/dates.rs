//! Dates in words. Fluent in Rust has no `DATETIME()`, and the one of the browser would differ from the PDF, so
//! months and weekdays are messages and messages get dates that are already text.

use jiff::civil::{Date, DateTime, Weekday};

use crate::{Args, Texts};

const MONTHS: [&str; 12] = [
    "date-month-january",
    "date-month-february",
    "date-month-march",
    "date-month-april",
    "date-month-may",
    "date-month-june",
    "date-month-july",
    "date-month-august",
    "date-month-september",
    "date-month-october",
    "date-month-november",
    "date-month-december",
];

const SHORT_MONTHS: [&str; 12] = [
    "date-month-short-january",
    "date-month-short-february",
    "date-month-short-march",
    "date-month-short-april",
    "date-month-short-may",
    "date-month-short-june",
    "date-month-short-july",
    "date-month-short-august",
    "date-month-short-september",
    "date-month-short-october",
    "date-month-short-november",
    "date-month-short-december",
];

impl Texts {
    /// "23 de noviembre de 2026".
    pub fn date_long(&self, date: Date) -> String {
        self.date("date-long", &MONTHS, date)
    }

    /// "23 nov 2026", for tables.
    pub fn date_short(&self, date: Date) -> String {
        self.date("date-short", &SHORT_MONTHS, date)
    }

    /// "nov", for the axis of a chart.
    pub fn month_short(&self, date: Date) -> String {
        self.text(SHORT_MONTHS[month(date)], &Args::new())
    }

    /// "nov 2026".
    pub fn month_and_year(&self, date: Date) -> String {
        let args = Args::new()
            .text("month", self.month_short(date))
            .text("year", date.year().to_string());
        self.unmarked("date-month-short", &args)
    }

    /// "noviembre de 2026".
    pub fn month_long(&self, date: Date) -> String {
        self.date("date-month-long", &MONTHS, date)
    }

    /// "lunes, 23 de noviembre de 2026".
    pub fn weekday_date(&self, date: Date) -> String {
        let weekday = self.text(weekday_id(date.weekday()), &Args::new());
        self.unmarked(
            "date-weekday",
            &Args::new()
                .text("weekday", weekday)
                .text("date", self.date_long(date)),
        )
    }

    /// "23 de noviembre de 2026, 9:05".
    pub fn date_time(&self, moment: DateTime) -> String {
        let args = Args::new()
            .text("date", self.date_long(moment.date()))
            .text("hour", moment.hour().to_string())
            .text("minute", format!("{:02}", moment.minute()));
        self.unmarked("date-time", &args)
    }

    /// Day and year are text: as a number the year would be 2.026 in Catalan.
    fn date(&self, id: &str, months: &[&str; 12], date: Date) -> String {
        let args = Args::new()
            .text("day", date.day().to_string())
            .text("month", self.text(months[month(date)], &Args::new()))
            .text("year", date.year().to_string());
        self.unmarked(id, &args)
    }
}

/// The place of its month in a list of twelve.
fn month(date: Date) -> usize {
    usize::try_from(date.month() - 1).expect("a civil month is 1..=12")
}

const fn weekday_id(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "date-weekday-monday",
        Weekday::Tuesday => "date-weekday-tuesday",
        Weekday::Wednesday => "date-weekday-wednesday",
        Weekday::Thursday => "date-weekday-thursday",
        Weekday::Friday => "date-weekday-friday",
        Weekday::Saturday => "date-weekday-saturday",
        Weekday::Sunday => "date-weekday-sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime};

    #[track_caller]
    fn check(tag: &str, date: Date, long: &str, short: &str, weekday: &str) {
        for texts in [Texts::new(tag), Texts::plain(tag)] {
            assert_eq!(texts.date_long(date), long);
            assert_eq!(texts.date_short(date), short);
            assert_eq!(texts.weekday_date(date), weekday);
        }
    }

    #[test]
    fn dates_read_as_people_write_them() {
        let monday = date(2026, 11, 23);
        check(
            "es",
            monday,
            "23 de noviembre de 2026",
            "23 nov 2026",
            "lunes, 23 de noviembre de 2026",
        );
        check(
            "en",
            monday,
            "23 November 2026",
            "23 Nov 2026",
            "Monday 23 November 2026",
        );
        check(
            "ca",
            monday,
            "23 de novembre de 2026",
            "23 nov. 2026",
            "dilluns, 23 de novembre de 2026",
        );
        check(
            "gl",
            monday,
            "23 de novembro de 2026",
            "23 nov. 2026",
            "luns, 23 de novembro de 2026",
        );
        check(
            "eu",
            monday,
            "2026(e)ko azaroak 23",
            "2026 aza. 23",
            "astelehena, 2026(e)ko azaroak 23",
        );
    }

    #[test]
    fn months_alone_are_short() {
        let texts = Texts::new("es");
        let november = date(2026, 11, 23);
        assert_eq!(texts.month_short(november), "nov");
        assert_eq!(texts.month_and_year(november), "nov 2026");
    }

    #[test]
    fn every_month_and_weekday_has_its_name() {
        let texts = Texts::plain("es");
        let months: Vec<_> = (1..=12)
            .map(|month| texts.date_long(date(2027, month, 1)))
            .collect();
        assert_eq!(months[0], "1 de enero de 2027");
        assert_eq!(months[11], "1 de diciembre de 2027");
        let weekdays: Vec<_> = (1..=7)
            .map(|day| {
                texts
                    .weekday_date(date(2027, 3, day))
                    .split(',')
                    .next()
                    .unwrap()
                    .to_owned()
            })
            .collect();
        assert_eq!(
            weekdays,
            [
                "lunes",
                "martes",
                "miércoles",
                "jueves",
                "viernes",
                "sábado",
                "domingo"
            ]
        );
    }

    #[test]
    fn the_minute_has_two_digits() {
        let moment = datetime(2026, 11, 23, 9, 5, 59, 0);
        assert_eq!(
            Texts::plain("es").date_time(moment),
            "23 de noviembre de 2026, 9:05"
        );
        assert_eq!(Texts::plain("en").date_time(moment), "23 November 2026, 9:05");
    }
}
