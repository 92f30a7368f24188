//! Numbers as each language writes them, equal to what `Intl.NumberFormat` shows in the window.

use fixed_decimal::{SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::{
    FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};
use icu_decimal::{
    DecimalFormatter,
    input::{Decimal, FloatPrecision},
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale_core::{Locale, subtags};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

/// Fraction digits that ECMA-402 shows when nothing else is asked for.
const DEFAULT_FRACTION_DIGITS: usize = 3;
/// More than any f64 carries; bounds what a message can ask for.
const MOST_FRACTION_DIGITS: usize = 100;

/// How many digits stand after the decimal sign, at least and at most.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fraction {
    least: usize,
    most: usize,
}

impl Fraction {
    pub(crate) fn exactly(digits: usize) -> Self {
        let digits = digits.min(MOST_FRACTION_DIGITS);
        Self {
            least: digits,
            most: digits,
        }
    }

    /// The rules of ECMA-402: one bound moves the other when they would cross.
    fn of(options: &FluentNumberOptions) -> Self {
        let bounded = |digits: Option<usize>| digits.map(|digits| digits.min(MOST_FRACTION_DIGITS));
        match (
            bounded(options.minimum_fraction_digits),
            bounded(options.maximum_fraction_digits),
        ) {
            (None, None) => Self {
                least: 0,
                most: DEFAULT_FRACTION_DIGITS,
            },
            (Some(least), None) => Self {
                least,
                most: least.max(DEFAULT_FRACTION_DIGITS),
            },
            (None, Some(most)) => Self { least: 0, most },
            (Some(least), Some(most)) => Self {
                least: least.min(most),
                most,
            },
        }
    }
}

/// For `FluentBundle::set_formatter`: without it, fluent-rs prints 1234.5 in every language.
pub(crate) fn format_value(value: &FluentValue<'_>, languages: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    let Ok(text) = languages.with_try_get::<NumberLocale, _, _>((), |locale| {
        format(&locale.0, *value, Fraction::of(options), options.use_grouping)
    });
    Some(text)
}

/// Formats one number. Rounds half away from zero on the shortest decimal form, as ICU does: 1.005 is 1.01.
pub(crate) fn format(locale: &Locale, value: f64, fraction: Fraction, grouping: bool) -> String {
    // Infinity and NaN have no digits; a number that nobody computes on purpose is shown as it is.
    let Ok(mut decimal) = Decimal::try_from_f64(value, FloatPrecision::RoundTrip) else {
        return value.to_string();
    };
    decimal.round_with_mode(
        -position(fraction.most),
        SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand),
    );
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-position(fraction.least));
    formatter(locale, grouping).format(&decimal).to_string()
}

fn position(digits: usize) -> i16 {
    i16::try_from(digits).expect("at most 100 digits are asked for")
}

fn formatter(locale: &Locale, grouping: bool) -> DecimalFormatter {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(if grouping {
        GroupingStrategy::Auto
    } else {
        GroupingStrategy::Never
    });
    DecimalFormatter::try_new(digits_of(locale).into(), options)
        .expect("the compiled data falls back to a root locale that formats every number")
}

/// The locale whose digits these are. Tables newer than those of the windows' engines group Galician digits with a
/// space, not with a point: a number has to read the same on paper and on screen.
fn digits_of(locale: &Locale) -> Locale {
    if locale.id.language == subtags::language!("gl") {
        locale_of("ca")
    } else {
        locale.clone()
    }
}

/// The locale for number data; the root locale, which has data too, for a tag that ICU does not know.
pub(crate) fn locale_of(tag: &str) -> Locale {
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// Reaches the formatter function, which can capture nothing, through the bundle's memoizer.
struct NumberLocale(Locale);

impl Memoizable for NumberLocale {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(locale_of(&language.to_string())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values are what `new Intl.NumberFormat(tag).format(value)` gives.
    #[track_caller]
    fn check(tag: &str, expected: [&str; 5]) {
        let values = [1234.5, 12345.6, 0.45, 1_234_567.891_2, 2.0];
        let unset = Fraction::of(&FluentNumberOptions::default());
        assert_eq!(
            values.map(|value| format(&locale_of(tag), value, unset, true)),
            expected,
            "{tag}"
        );
    }

    #[test]
    fn numbers_equal_those_of_the_window() {
        check("es", ["1234,5", "12.345,6", "0,45", "1.234.567,891", "2"]);
        check("ca", ["1.234,5", "12.345,6", "0,45", "1.234.567,891", "2"]);
        check("gl", ["1.234,5", "12.345,6", "0,45", "1.234.567,891", "2"]);
        check("eu", ["1.234,5", "12.345,6", "0,45", "1.234.567,891", "2"]);
        check("en", ["1,234.5", "12,345.6", "0.45", "1,234,567.891", "2"]);
        check(
            "ca-ES-valencia",
            ["1.234,5", "12.345,6", "0,45", "1.234.567,891", "2"],
        );
        check("es-facil", ["1234,5", "12.345,6", "0,45", "1.234.567,891", "2"]);
    }

    #[track_caller]
    fn check_rounding(value: f64, digits: usize, expected: &str) {
        assert_eq!(
            format(&locale_of("en"), value, Fraction::exactly(digits), true),
            expected
        );
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        check_rounding(0.5, 0, "1");
        check_rounding(2.5, 0, "3");
        check_rounding(-2.5, 0, "-3");
        check_rounding(1.45, 1, "1.5");
        check_rounding(1.005, 2, "1.01");
        check_rounding(2.0, 1, "2.0");
        check_rounding(1e-9, 2, "0.00");
    }

    #[test]
    fn numbers_without_digits_do_not_panic() {
        check_rounding(f64::INFINITY, 1, "inf");
        check_rounding(f64::NAN, 1, "NaN");
        check_rounding(
            f64::MAX,
            usize::MAX,
            &format(&locale_of("en"), f64::MAX, Fraction::exactly(100), true),
        );
    }

    #[test]
    fn bounds_follow_ecma_402() {
        let fraction = |least, most| {
            let options = FluentNumberOptions {
                minimum_fraction_digits: least,
                maximum_fraction_digits: most,
                ..FluentNumberOptions::default()
            };
            let fraction = Fraction::of(&options);
            (fraction.least, fraction.most)
        };
        assert_eq!(fraction(None, None), (0, 3));
        assert_eq!(fraction(Some(1), None), (1, 3));
        assert_eq!(fraction(Some(5), None), (5, 5));
        assert_eq!(fraction(None, Some(1)), (0, 1));
        assert_eq!(fraction(Some(1), Some(1)), (1, 1));
        assert_eq!(fraction(Some(9), Some(1)), (1, 1));
    }
}
