//! Debian's order of versions (deb-version(7)).

use std::cmp::Ordering;

/// Compares two versions as dpkg does.
pub(crate) fn compare(left: &str, right: &str) -> Ordering {
    let (left_epoch, left_rest) = epoch(left);
    let (right_epoch, right_rest) = epoch(right);
    let (left_upstream, left_revision) = revision(left_rest);
    let (right_upstream, right_revision) = revision(right_rest);
    left_epoch
        .cmp(&right_epoch)
        .then_with(|| part(left_upstream, right_upstream))
        .then_with(|| part(left_revision, right_revision))
}

fn epoch(version: &str) -> (u64, &str) {
    match version.split_once(':') {
        Some((epoch, rest)) => (epoch.parse().unwrap_or(0), rest),
        None => (0, version),
    }
}

fn revision(version: &str) -> (&str, &str) {
    version.rsplit_once('-').unwrap_or((version, ""))
}

fn part(mut left: &str, mut right: &str) -> Ordering {
    while !left.is_empty() || !right.is_empty() {
        let order = words(&mut left, &mut right);
        if order != Ordering::Equal {
            return order;
        }
        let order = numbers(take_digits(&mut left), take_digits(&mut right));
        if order != Ordering::Equal {
            return order;
        }
    }
    Ordering::Equal
}

/// Compares and takes off the parts without digits: `~` before the end, the end before letters, letters before
/// the rest.
fn words(left: &mut &str, right: &mut &str) -> Ordering {
    loop {
        let a = left.chars().next().filter(|c| !c.is_ascii_digit());
        let b = right.chars().next().filter(|c| !c.is_ascii_digit());
        if a.is_none() && b.is_none() {
            return Ordering::Equal;
        }
        let order = weight(a).cmp(&weight(b));
        if order != Ordering::Equal {
            return order;
        }
        *left = &left[a.map_or(0, char::len_utf8)..];
        *right = &right[b.map_or(0, char::len_utf8)..];
    }
}

fn weight(c: Option<char>) -> (u8, u32) {
    match c {
        Some('~') => (0, 0),
        None => (1, 0),
        Some(c) if c.is_ascii_alphabetic() => (2, c.into()),
        Some(c) => (3, c.into()),
    }
}

fn take_digits<'a>(text: &mut &'a str) -> &'a str {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    *text = rest;
    digits
}

fn numbers(left: &str, right: &str) -> Ordering {
    let left = left.trim_start_matches('0');
    let right = right.trim_start_matches('0');
    left.len().cmp(&right.len()).then_with(|| left.cmp(right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(left: &str, order: Ordering, right: &str) {
        assert_eq!(compare(left, right), order, "{left} {right}");
        assert_eq!(compare(right, left), order.reverse(), "{right} {left}");
    }

    #[test]
    fn orders_as_dpkg_does() {
        check("1.0", Ordering::Equal, "1.0");
        check("1.0", Ordering::Less, "1.0-1");
        check("1.0~rc1", Ordering::Less, "1.0");
        check("1.9", Ordering::Less, "1.10");
        check("2:0.1", Ordering::Greater, "9.9");
        check("1.0-1+deb12u2", Ordering::Greater, "1.0-1+deb12u1");
        check("1.0a", Ordering::Less, "1.0+");
        check("01", Ordering::Equal, "1");
        check("3.0.11-1~deb12u2", Ordering::Less, "3.0.11-1~deb12u10");
        check("6.1.0-18-amd64", Ordering::Less, "6.1.0-21-amd64");
    }

    proptest! {
        #[test]
        fn is_an_order(a in "\\PC{0,20}", b in "[0-9a-z.~+:-]{0,20}", c in "[0-9a-z.~+-]{0,20}") {
            prop_assert_eq!(compare(&a, &b), compare(&b, &a).reverse());
            prop_assert_eq!(compare(&a, &a), Ordering::Equal);
            if compare(&b, &c) == Ordering::Less && compare(&c, &a) == Ordering::Less {
                prop_assert_eq!(compare(&b, &a), Ordering::Less);
            }
        }
    }
}
