//! Phones, mail and web addresses within a text: they belong into the data, where they have a source and a date.

/// Digits of a telephone number: Spain's shortest, and the most that any country has (ITU-T E.164).
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// Three-digit numbers that Spain's texts would carry.
const SHORT_NUMBERS: [&str; 6] = ["016", "017", "024", "062", "091", "112"];

/// The first phone, mail or web address in a text.
pub(crate) fn find(text: &str) -> Option<String> {
    address(text).or_else(|| phone(text))
}

fn address(text: &str) -> Option<String> {
    text.split_whitespace()
        .map(|token| token.trim_matches(|c: char| !c.is_alphanumeric()))
        .find(|token| token.contains("://") || token.starts_with("www.") || is_mail(token))
        .map(str::to_owned)
}

fn is_mail(token: &str) -> bool {
    token.split_once('@').is_some_and(|(user, host)| {
        // Nobody has an address of this end (RFC 2606): it is there to be shown.
        !user.is_empty()
            && !host.ends_with(".example")
            && host.split('.').filter(|part| !part.is_empty()).count() >= 2
    })
}

/// Nine digits or more, grouped or not, or a short number that stands alone. More than a telephone takes are an account.
fn phone(text: &str) -> Option<String> {
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let run = &rest[start..];
        let joins = |c: char| c.is_ascii_digit() || c == ' ' || c == '\u{a0}' || c == '-';
        let end = run.find(|c: char| !joins(c)).unwrap_or(run.len());
        let number = run[..end].trim_end_matches([' ', '\u{a0}', '-']);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        if PHONE_DIGITS.contains(&digits) || SHORT_NUMBERS.contains(&number) {
            return Some(number.to_owned());
        }
        rest = &run[end..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(find(text).as_deref(), expected, "{text}");
    }

    #[test]
    fn finds_what_needs_a_source() {
        check("Llama al 017.", Some("017"));
        check("Llama al 900 116 117 hoy", Some("900 116 117"));
        check("Escribe a ayuda@ejemplo.es.", Some("ayuda@ejemplo.es"));
        check("Mira https://www.incibe.es", Some("https://www.incibe.es"));
        check("Mira (www.incibe.es)", Some("www.incibe.es"));
    }

    #[test]
    fn leaves_figures_names_and_dates_alone() {
        for text in [
            "72 horas",
            "de 8 a 23 h",
            "Cl@ve",
            "Windows 10",
            "23 de noviembre de 2026",
            "10 a 20 minutos",
            "1 017",
            "Carta de avisos@gestoria.example.",
            "ES00 4417 0925 6300 1182 7746",
        ] {
            check(text, None);
        }
    }
}
