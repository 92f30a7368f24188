//! The allow-list of link targets: `https`, `tel`, `mailto`, and nothing hidden in them.

/// Longer addresses are not links: nobody can check them by eye.
const MAX_LENGTH: usize = 2048;

/// Whether a link, a QR code or the finished file may carry this address.
pub(crate) fn allowed(url: &str) -> bool {
    if url.len() > MAX_LENGTH {
        return false;
    }
    match url.split_once(':') {
        Some(("https", rest)) => rest.strip_prefix("//").is_some_and(web_address),
        Some(("tel", number)) => phone_number(number),
        Some(("mailto", address)) => mail_address(address),
        _ => false,
    }
}

/// The address as it is printed: without the scheme that a person need not type. What is no link stays whole.
pub(crate) fn display(url: &str) -> &str {
    if !allowed(url) {
        return url;
    }
    ["https://www.", "https://", "mailto:", "tel:"]
        .iter()
        .find_map(|prefix| url.strip_prefix(prefix))
        .unwrap_or(url)
        .trim_end_matches('/')
}

fn web_address(rest: &str) -> bool {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    host(authority)
        && path
            .bytes()
            .all(|b| b.is_ascii_graphic() && !br#""<>\^`{|}"#.contains(&b))
}

/// A host name without user, port or address literal: letters, digits, hyphens and dots.
fn host(name: &str) -> bool {
    name.len() <= 253
        && name.contains('.')
        && name.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        })
}

fn phone_number(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or(number);
    (2..=20).contains(&digits.len())
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'-')
}

fn mail_address(address: &str) -> bool {
    address.split_once('@').is_some_and(|(user, domain)| {
        !user.is_empty()
            && user.len() <= 64
            && user
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"._+-".contains(&b))
            && host(domain)
    })
}

#[cfg(test)]
mod tests {
    use super::{allowed, display};

    #[test]
    fn only_plain_https_tel_and_mailto_are_links() {
        for url in [
            "https://www.incibe.es/linea-de-ayuda-en-ciberseguridad",
            "https://sedeaepd.gob.es",
            "https://example.org/a?b=c&d=%20#e",
            "https://xn--espaa-rta.es/",
            "tel:017",
            "tel:+34900116117",
            "mailto:incidencias@incibe-cert.es",
        ] {
            assert!(allowed(url), "{url} should be a link");
        }
        for url in [
            "",
            "http://example.org",
            "HTTPS://example.org",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "//example.org",
            "/etc/passwd",
            "https:example.org",
            "https://",
            "https://localhost",
            "https://user@example.org/",
            "https://example.org:8443/",
            "https://[::1]/",
            "https://españa.es/",
            "https://example.org/a b",
            "https://example.org/\u{202e}gpj",
            "https://example.org/\n",
            "https://example.org/)>> /OpenAction <<",
            "https://-a.example.org",
            "https://a..example.org",
            "tel:",
            "tel:0",
            "tel:112,,900",
            "tel:*#06#",
            "mailto:a@b.example?bcc=c@d.example",
            "mailto:@b.example",
            "mailto:a@b",
        ] {
            assert!(!allowed(url), "{url} should not be a link");
        }
        assert!(!allowed(&format!("https://example.org/{}", "a".repeat(2048))));
    }

    #[test]
    fn the_printed_address_is_what_a_person_would_type() {
        assert_eq!(display("https://www.incibe.es/empresas/"), "incibe.es/empresas");
        assert_eq!(display("mailto:a@b.example"), "a@b.example");
        assert_eq!(display("javascript:alert(1)"), "javascript:alert(1)");
    }
}
