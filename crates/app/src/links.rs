//! Links by id. A shell never hands over an address: it names a link of the data, and the address comes from here.

use crate::app::App;
use crate::dto::LinkInfo;
use crate::failure::{Failure, Result};
use content::{Address, Evidence, Library, Seen, Shown};
use domain::Action;

impl App {
    /// The address behind a link's id, checked once more. The shell shows the host and asks the desktop to open it.
    pub fn link(&self, id: &str) -> Result<String> {
        resolve(&self.library, id)
            .filter(|url| host(url).is_some())
            .ok_or_else(|| Failure::new("no-such-link"))
    }
}

/// The links of an action.
pub(crate) fn of_action(action: &Action) -> Vec<LinkInfo> {
    let info = |(at, link): (usize, &domain::Link)| {
        Some(LinkInfo {
            id: format!("action:{}:{at}", action.id),
            topic: link.topic.clone(),
            host: host(&link.url)?,
        })
    };
    action.links.iter().enumerate().filter_map(info).collect()
}

/// The links of a channel, of what may be shown of it.
pub(crate) fn of_channel(channel: &Shown) -> Vec<LinkInfo> {
    let info = |(at, url): (usize, &&str)| {
        Some(LinkInfo {
            id: format!("channel:{}:{at}", channel.id),
            topic: String::new(),
            host: host(url)?,
        })
    };
    channel.urls.iter().enumerate().filter_map(info).collect()
}

/// The page of a source, if it is the one that was read.
pub(crate) fn of_evidence(evidence: &Evidence) -> Option<LinkInfo> {
    let host = read_address(evidence).and_then(host)?;
    Some(LinkInfo {
        id: format!("evidence:{}:0", evidence.id),
        topic: String::new(),
        host,
    })
}

/// The address of a source, if it is the one that was read. A file of the project is none.
pub(crate) fn read_address(evidence: &Evidence) -> Option<&str> {
    let read = evidence.address == Address::Read && evidence.seen != Seen::Unverified;
    let address = evidence.url.as_str();
    (read && address.contains("://")).then_some(address)
}

fn resolve(library: &Library, id: &str) -> Option<String> {
    let mut parts = id.splitn(3, ':');
    let (kind, owner, at) = (parts.next()?, parts.next()?, parts.next()?.parse::<usize>().ok()?);
    match kind {
        "action" => library
            .catalogue
            .action(owner)?
            .links
            .get(at)
            .map(|link| link.url.clone()),
        "evidence" => library
            .evidence
            .iter()
            .find(|evidence| evidence.id == owner)
            .and_then(read_address)
            .map(ToOwned::to_owned),
        "channel" => {
            let mut channels = library.channels.iter().flat_map(|file| &file.channel);
            let channel = channels.find(|channel| channel.id == owner && !channel.direction_only())?;
            channel
                .urls
                .iter()
                .filter(|contact| contact.show && !contact.unverified)
                .nth(at)
                .map(|contact| contact.value.clone())
        }
        _ => None,
    }
}

/// The host of an address that may be opened: `https`, no user, no port, plain ASCII.
pub(crate) fn host(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-';
    let good = !host.is_empty() && host.contains('.') && host.chars().all(plain);
    let printable = url.chars().all(|c| c.is_ascii_graphic());
    (good && printable).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::host;

    #[track_caller]
    fn check(url: &str, expected: Option<&str>) {
        assert_eq!(host(url).as_deref(), expected, "{url}");
    }

    #[test]
    fn only_plain_https_addresses_have_a_host() {
        check(
            "https://www.incibe.es/linea-de-ayuda-en-ciberseguridad",
            Some("www.incibe.es"),
        );
        check(
            "https://sede.guardiacivil.gob.es?x=1",
            Some("sede.guardiacivil.gob.es"),
        );
        let hostile = [
            "http://incibe.es",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "smb://host/share",
            "https://user@incibe.es",
            "https://incibe.es:8443/",
            "https://incibe.es\\@evil.example",
            "https://",
            "https://íncibe.es",
            "https://incibe.es/\u{202e}gpj",
            "https://localhost/",
            "ms-msdt:/id",
            "",
        ];
        for url in hostile {
            check(url, None);
        }
    }
}
