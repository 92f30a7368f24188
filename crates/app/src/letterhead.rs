//! What documents are printed on: the size of the paper, and who helps near by.
//!
//! A chamber of commerce or a town hall gives its file to the people it helps: a JSON with its name and how to reach it,
//! and beside it its logo.

use crate::app::App;
use crate::assess::Desk;
use crate::dto::{self, PartnerRow};
use crate::exchange::{file_name, read_capped};
use crate::failure::{Failure, Result};
use l10n::{Args, Texts};
use report::model::{Link, Logo, PaperSize, Partner, Stationery};
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::Vault;

/// Setting of the vault: a [`Letterhead`] as JSON.
pub(crate) const LETTERHEAD: &str = "letterhead";

/// First field of a partner file.
const FORMAT: &str = "resguardo-partner-1";

/// Larger files are no partner's, in bytes.
const LARGEST_FILE: u64 = 64 * 1024;
/// Larger logos are refused, in bytes.
const LARGEST_LOGO: u64 = 256 * 1024;
/// Longest name and contact, in characters: they stand on one line each.
const LONGEST_TEXT: usize = 120;

/// As it is kept: without words of any language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Letterhead {
    #[serde(default)]
    pub(crate) paper: dto::PaperSize,
    #[serde(default)]
    partner: Option<Kept>,
}

/// Whoever helps near by, with their logo in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    who: Who,
    logo: Option<Logo>,
}

/// What a partner file says about them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Who {
    name: String,
    /// A person or a department.
    #[serde(default)]
    contact: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
    /// An address that begins with `https://`.
    #[serde(default)]
    web: String,
}

/// The file itself.
#[derive(Deserialize)]
struct PartnerFile {
    format: String,
    #[serde(flatten)]
    who: Who,
    /// Name of a picture in the same folder.
    #[serde(default)]
    logo: Option<String>,
}

impl Letterhead {
    /// As the vault has it; what this version cannot read counts as none.
    pub(crate) fn of(vault: &Vault) -> Result<Self> {
        let kept = vault.setting(LETTERHEAD)?.unwrap_or_default();
        Ok(serde_json::from_str(&kept).unwrap_or_default())
    }

    /// In the words of a document's language.
    pub(crate) fn stationery(&self, texts: &Texts) -> Stationery {
        Stationery {
            paper: match self.paper {
                dto::PaperSize::A4 => PaperSize::A4,
                dto::PaperSize::Letter => PaperSize::Letter,
            },
            partner: self.partner.as_ref().map(|kept| kept.in_words(texts)),
        }
    }

    fn row(&self) -> dto::Letterhead {
        let partner = self.partner.as_ref().map(|Kept { who, logo }| PartnerRow {
            name: who.name.clone(),
            contact: who.contacts().into_iter().map(|link| link.text).collect(),
            logo: logo.is_some(),
        });
        dto::Letterhead {
            paper: self.paper,
            partner,
        }
    }

    /// Takes a partner from their file.
    ///
    /// Fails with `bad-partner` and the field that is wrong, or with `bad-logo`.
    pub(crate) fn with_partner(mut self, path: &Path) -> Result<Self> {
        let bad = |field: &str| {
            Failure::new("bad-partner")
                .with("file", file_name(path))
                .with("field", field.to_owned())
        };
        let bytes = read_capped(path, LARGEST_FILE).map_err(|_| bad("format"))?;
        let file: PartnerFile = serde_json::from_slice(&bytes).map_err(|_| bad("format"))?;
        if file.format != FORMAT {
            return Err(bad("format"));
        }
        if let Some(field) = file.who.wrong_field() {
            return Err(bad(field));
        }
        self.partner = Some(Kept {
            who: file.who,
            logo: file.logo.map(|name| read_logo(path, &name)).transpose()?,
        });
        Ok(self)
    }
}

impl Kept {
    fn in_words(&self, texts: &Texts) -> Partner {
        let alt = texts.text("partner-logo", &Args::new().text("name", &*self.who.name));
        Partner {
            label: texts.text("partner-label", &Args::new()),
            name: self.who.name.clone(),
            contact: self.who.contacts(),
            logo: self.logo.clone().map(|logo| logo.described(alt)),
        }
    }
}

impl Who {
    /// The first field that cannot be printed, or could lead elsewhere than it says.
    fn wrong_field(&self) -> Option<&'static str> {
        let short = |text: &str| text.chars().count() <= LONGEST_TEXT && !text.contains(char::is_control);
        let dialled = |letter: char| letter.is_ascii_digit() || " +()-".contains(letter);
        let mail = |text: &str| text.matches('@').count() == 1 && !text.contains(char::is_whitespace);
        let checks = [
            ("name", !self.name.trim().is_empty() && short(&self.name)),
            ("contact", short(&self.contact)),
            ("phone", short(&self.phone) && self.phone.chars().all(dialled)),
            (
                "email",
                self.email.is_empty() || (short(&self.email) && mail(&self.email)),
            ),
            (
                "web",
                self.web.is_empty() || (short(&self.web) && self.web.starts_with("https://")),
            ),
        ];
        checks
            .into_iter()
            .find(|(_, right)| !right)
            .map(|(field, _)| field)
    }

    /// What leads to them, and where to.
    fn contacts(&self) -> Vec<Link> {
        let number: String = self
            .phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        let shown = self.web.trim_start_matches("https://").trim_end_matches('/');
        let links = [
            (&*self.contact, String::new()),
            (&*self.phone, format!("tel:{number}")),
            (&*self.email, format!("mailto:{}", self.email)),
            (shown, self.web.clone()),
        ];
        let links = links.into_iter().filter(|(text, _)| !text.is_empty());
        links
            .map(|(text, url)| Link {
                text: text.to_owned(),
                url,
            })
            .collect()
    }
}

/// The logo beside a partner file.
fn read_logo(partner: &Path, name: &str) -> Result<Logo> {
    let bad_logo = || Failure::new("bad-logo").with("file", name.to_owned());
    // A name of a file and nothing else: a partner file must not have others of the person's read.
    let path = Path::new(name);
    if path.file_name() != Some(path.as_os_str()) {
        return Err(bad_logo());
    }
    let bytes = read_capped(&partner.with_file_name(name), LARGEST_LOGO).map_err(|_| bad_logo())?;
    Logo::read(&bytes).map_err(|_| bad_logo())
}

impl App {
    /// What documents of this vault are printed on.
    pub fn letterhead(&self) -> Result<dto::Letterhead> {
        Ok(self.session()?.letterhead.row())
    }

    /// Prints on a size of paper from now on.
    pub fn set_paper(&mut self, paper: dto::PaperSize) -> Result<dto::Letterhead> {
        let kept = self.session()?.letterhead.clone();
        self.keep_letterhead(Letterhead { paper, ..kept })
    }

    /// Prints with the name and the logo of a partner from now on.
    ///
    /// Fails with `bad-partner` or `bad-logo`; what was there stays.
    pub fn take_partner(&mut self, path: &Path) -> Result<dto::Letterhead> {
        let kept = self.session()?.letterhead.clone();
        self.keep_letterhead(kept.with_partner(path)?)
    }

    /// Prints without a partner from now on.
    pub fn remove_partner(&mut self) -> Result<dto::Letterhead> {
        let kept = self.session()?.letterhead.clone();
        self.keep_letterhead(Letterhead {
            partner: None,
            ..kept
        })
    }

    fn keep_letterhead(&mut self, letterhead: Letterhead) -> Result<dto::Letterhead> {
        let value = serde_json::to_string(&letterhead).map_err(|_| Failure::new("internal"))?;
        let session = self.session_mut()?;
        session.vault.set_setting(LETTERHEAD, &value)?;
        session.letterhead = letterhead;
        self.letterhead()
    }

    /// Prints on something else this once: nothing of it is kept.
    pub fn print_on(&mut self, paper: Option<dto::PaperSize>, partner: Option<&Path>) -> Result<()> {
        let session = self.session_mut()?;
        session.letterhead = on(session.letterhead.clone(), paper, partner)?;
        Ok(())
    }
}

impl Desk {
    /// Prints on a size of paper, and with the name and the logo of a partner.
    ///
    /// Fails as [`App::take_partner`] does.
    pub fn print_on(&mut self, paper: Option<dto::PaperSize>, partner: Option<&Path>) -> Result<()> {
        self.letterhead = on(self.letterhead.clone(), paper, partner)?;
        Ok(())
    }
}

fn on(mut kept: Letterhead, paper: Option<dto::PaperSize>, partner: Option<&Path>) -> Result<Letterhead> {
    kept.paper = paper.unwrap_or(kept.paper);
    match partner {
        Some(path) => kept.with_partner(path),
        None => Ok(kept),
    }
}

#[cfg(test)]
mod tests {
    use super::Letterhead;
    use crate::failure::Failure;
    use report::model::PaperSize;
    use std::path::PathBuf;

    /// One grey point as PNG.
    const POINT: &[u8] = b"\
        \x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\
        \x08\x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\xda\x63\x68\x00\x00\x00\
        \x82\x00\x81\xda\x45\x08\x3b\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

    fn file(folder: &tempfile::TempDir, json: &str) -> PathBuf {
        let path = folder.path().join("partner.json");
        fs_err::write(&path, json).unwrap();
        path
    }

    fn refused(json: &str) -> Failure {
        let folder = tempfile::tempdir().unwrap();
        fs_err::write(folder.path().join("text.png"), "no picture").unwrap();
        Letterhead::default()
            .with_partner(&file(&folder, json))
            .unwrap_err()
    }

    #[test]
    fn a_partner_is_printed_with_their_logo_and_what_leads_to_them() {
        let folder = tempfile::tempdir().unwrap();
        fs_err::write(folder.path().join("logo.png"), POINT).unwrap();
        let path = file(
            &folder,
            r#"{ "format": "resguardo-partner-1", "name": "Cámara de Alcalá", "contact": "Ana Pérez",
                 "phone": "+34 910 000 000", "email": "ayuda@camara.example", "web": "https://camara.example/",
                 "logo": "logo.png" }"#,
        );
        let letterhead = Letterhead::default().with_partner(&path).unwrap();
        let kept = serde_json::to_string(&letterhead).unwrap();
        assert_eq!(serde_json::from_str::<Letterhead>(&kept).unwrap(), letterhead);
        let stationery = letterhead.stationery(&crate::texts::plain("es"));
        assert_eq!(stationery.paper, PaperSize::A4);
        let partner = stationery.partner.unwrap();
        let urls: Vec<_> = partner.contact.iter().map(|link| &*link.url).collect();
        assert_eq!(
            urls,
            [
                "",
                "tel:+34910000000",
                "mailto:ayuda@camara.example",
                "https://camara.example/"
            ]
        );
        assert_eq!(partner.contact[3].text, "camara.example");
        assert!(partner.logo.is_some() && partner.name == "Cámara de Alcalá");
    }

    #[test]
    fn what_cannot_be_printed_or_leads_elsewhere_is_refused_with_its_field() {
        let with = |field: &str| format!(r#"{{ "format": "resguardo-partner-1", "name": "A", {field} }}"#);
        for (json, field) in [
            ("{}".to_owned(), "format"),
            (with(r#""format": "other""#), "format"),
            (
                r#"{ "format": "resguardo-partner-1", "name": " " }"#.to_owned(),
                "name",
            ),
            (with(r#""phone": "javascript:x""#), "phone"),
            (with(r#""email": "a b@c""#), "email"),
            (with(r#""web": "http://a.example""#), "web"),
        ] {
            let failure = refused(&json);
            assert_eq!(failure.code, "bad-partner", "{json}");
            assert!(
                failure
                    .args
                    .values()
                    .any(|value| format!("{value:?}").contains(field)),
                "{json}"
            );
        }
        for logo in ["../logo.png", "/etc/passwd", "text.png", "missing.png"] {
            let failure = refused(&with(&format!(r#""logo": "{logo}""#)));
            assert_eq!(failure.code, "bad-logo", "{logo}");
        }
    }
}
