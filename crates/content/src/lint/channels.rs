//! Channels: every number and address has a source, every step of a situation exists.

use super::{Report, Rule};
use crate::{Channel, ContactKind, Library, SituationStep};

const SITUATIONS: &str = "channels/situations.toml";

pub(super) fn lint(library: &Library, report: &mut Report) {
    let books = || library.channels.iter().zip(&library.origins.channels);
    report.duplicates(books().flat_map(|(book, file)| {
        book.channel
            .iter()
            .map(|channel| (channel.id.as_str(), file.as_str()))
    }));
    for (book, file) in books() {
        report.review(file, "meta", book.meta.review_after);
        for channel in &book.channel {
            one(library, report, channel, file);
        }
    }
    situations(library, report);
}

fn one(library: &Library, report: &mut Report, channel: &Channel, file: &str) {
    let id = channel.id.as_str();
    if channel.source.iter().all(|source| source.trim().is_empty()) {
        report.error(Rule::WithoutSource, file, id, []);
    }
    for (kind, _, contact) in channel.contacts() {
        if kind == ContactKind::Url && !is_https(&contact.value) {
            report.error(Rule::BadUrl, file, id, [("url", contact.value.as_str().into())]);
        }
    }
    let audiences = library.profile_key("audience").map_or(&[][..], |key| &key.values);
    let known = || {
        let known = library.situations.iter();
        known.map(|situation| situation.id.as_str())
    };
    for situation in &channel.situations {
        if !known().any(|id| id == situation) {
            report.unknown(file, format!("{id}/situations"), situation, known());
        }
    }
    for audience in channel
        .audiences
        .iter()
        .filter(|audience| !audiences.contains(audience))
    {
        report.unknown(
            file,
            format!("{id}/audiences"),
            audience,
            audiences.iter().map(String::as_str),
        );
    }
}

fn situations(library: &Library, report: &mut Report) {
    for situation in &library.situations {
        let book = library
            .channels
            .iter()
            .find(|book| book.meta.country == situation.country);
        let known = || {
            book.into_iter()
                .flat_map(|book| book.channel.iter().map(|channel| channel.id.as_str()))
        };
        for step in &situation.steps {
            let SituationStep::Channel(id) = step else {
                continue;
            };
            if !known().any(|channel| channel == id) {
                report.unknown(SITUATIONS, situation.id.as_str(), id, known());
            }
        }
        let clocks = || library.clocks.iter().map(|clock| clock.id.as_str());
        for id in &situation.clocks {
            if !clocks().any(|clock| clock == id) {
                report.unknown(SITUATIONS, situation.id.as_str(), id, clocks());
            }
        }
    }
    for clock in &library.clocks {
        report.review(SITUATIONS, &clock.id, clock.review_after);
        if clock.source.iter().all(|source| source.trim().is_empty()) {
            report.error(Rule::WithoutSource, SITUATIONS, clock.id.as_str(), []);
        }
    }
    report.duplicates(library.clocks.iter().map(|clock| (clock.id.as_str(), SITUATIONS)));
    let ids: Vec<String> = library
        .situations
        .iter()
        .map(|situation| format!("{}/{}", situation.country, situation.id))
        .collect();
    report.duplicates(ids.iter().map(|id| (id.as_str(), SITUATIONS)));
}

/// A plain `https` address: no user, no port, a host with a dot, no white space.
pub(super) fn is_https(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host_fits = host.contains('.')
        && !host.starts_with('.')
        && host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-');
    host_fits && !url.chars().any(|c| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::is_https;

    #[test]
    fn only_plain_https_addresses_are_links() {
        for good in ["https://www.incibe.es", "https://a.es/b?c=d#e"] {
            assert!(is_https(good), "{good}");
        }
        for bad in [
            "http://a.es",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://u:p@a.es/",
            "https://a.es:8443/",
            "https://localhost/",
            "https://ñandú.es/",
            "https://a.es/b c",
            "https://",
        ] {
            assert!(!is_https(bad), "{bad}");
        }
    }
}
