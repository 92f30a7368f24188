//! What happened, in order, for the police: who tells it, what they lost, what shows it, and where it is taken. Every word
//! comes from Fluent or from the person.

use super::handouts::{for_oneself, pairs_of, part, part_of_lines, part_to_fill_in};
use super::{DOT, document, help, lines, when};
use crate::channels::Place;
use content::{Group, LegalEffect, Library, Shown};
use domain::{Evidence, Happening, Incident};
use jiff::civil::DateTime;
use l10n::{Args, Texts};
use report::model::{Block, Channel, Document, Entry, Link, Pair, PaperSize, Part, Stationery};
use std::sync::Arc;

/// Things that happened for which a sheet without any has room.
const ROOM: usize = 4;

/// Lines on which each of them goes on.
const FURTHER_LINES: usize = 3;

/// Lines on which goes on who did what was told.
const MORE_ABOUT_WHO: usize = 2;

const KIB: u64 = 1024;

/// Signs of a sum that stand together.
const SUM_GROUP: usize = 16;

/// A paper about an incident, in one language.
pub(crate) struct Complaint<'c> {
    pub(crate) library: &'c Library,
    /// Where the person may take it.
    pub(crate) place: Place,
    /// What says nothing yet is filled in with a pen.
    pub(crate) incident: &'c Incident,
    pub(crate) at: DateTime,
    /// What it is printed on.
    pub(crate) paper: PaperSize,
    pub(crate) texts: Arc<Texts>,
}

impl Complaint<'_> {
    /// What the paper says, before it is laid out. Who tells it is not in it: that is written with a pen.
    pub(crate) fn document(&self) -> Document {
        let texts = &self.texts;
        let mut parts = vec![
            part_to_fill_in(texts, "complaint-who"),
            self.happened(),
            self.loss(),
            self.evidence(),
            part_to_fill_in(texts, "complaint-signed"),
            for_oneself(texts, "complaint-bring"),
            part_of_lines(texts, "complaint-originals"),
        ];
        parts.extend(self.where_to());
        Document {
            author: None,
            stationery: Stationery {
                paper: self.paper,
                partner: None,
            },
            // Filled in by hand on some other day, it bears none.
            date: if self.incident.happened.is_empty() {
                String::new()
            } else {
                texts.date_long(self.at.date())
            },
            ..document("complaint-title", &self.incident.title, self.at, texts, parts)
        }
    }

    fn happened(&self) -> Part {
        let happened = self.incident.in_order();
        if happened.is_empty() {
            let mut blanks = lines(&self.texts, "complaint-fact", "blanks");
            blanks.extend(vec![String::new(); FURTHER_LINES]);
            let entry = Entry {
                text: self.say("complaint-fact"),
                blanks,
                ..Entry::default()
            };
            return part(
                &self.texts,
                "complaint-facts-blank",
                vec![Block::Entries(vec![entry; ROOM])],
            );
        }
        let entries = happened.into_iter().map(|one| self.fact(one)).collect();
        let mut who = lines(&self.texts, "complaint-facts", "blanks");
        who.extend(vec![String::new(); MORE_ABOUT_WHO]);
        let blocks = vec![Block::Entries(entries), Block::Blanks(who)];
        part(&self.texts, "complaint-facts", blocks)
    }

    fn fact(&self, happening: &Happening) -> Entry {
        let said = Pair {
            label: String::new(),
            value: happening.what.clone(),
        };
        Entry {
            text: when(&self.texts, happening),
            pairs: vec![said],
            ..Entry::default()
        }
    }

    /// What was lost, and what the bank and the police ask where money was moved: that is left to the pen.
    fn loss(&self) -> Part {
        let money = lines(&self.texts, "complaint-money", "blanks");
        if self.incident.loss.is_empty() {
            let how_much = lines(&self.texts, "complaint-loss-blank", "blanks");
            let all = how_much.into_iter().chain(money).collect();
            return part(&self.texts, "complaint-loss-blank", vec![Block::Blanks(all)]);
        }
        let blocks = vec![
            Block::Paragraph(self.incident.loss.clone()),
            Block::Paragraph(self.say("complaint-money")),
            Block::Blanks(money),
        ];
        part(&self.texts, "complaint-loss", blocks)
    }

    fn evidence(&self) -> Part {
        let files = &self.incident.evidence;
        if files.is_empty() {
            return part_to_fill_in(&self.texts, "complaint-evidence-blank");
        }
        let entries = files.iter().map(|file| self.file(file)).collect();
        part(&self.texts, "complaint-evidence", vec![Block::Entries(entries)])
    }

    fn file(&self, file: &Evidence) -> Entry {
        let pairs = [
            ("complaint-shows", file.shows.clone()),
            ("complaint-size", self.size(file.bytes)),
            ("complaint-added", self.texts.date_long(file.added)),
            ("complaint-sum", grouped(&file.sha256)),
        ];
        Entry {
            text: file.name.clone(),
            pairs: pairs_of(&self.texts, pairs),
            ..Entry::default()
        }
    }

    /// As the window says it: a file that is not empty has some size.
    fn size(&self, bytes: u64) -> String {
        let kib = bytes.div_ceil(KIB);
        let (id, count) = if kib < KIB {
            ("size-kilobytes", kib)
        } else {
            ("size-megabytes", (kib + KIB / 2) / KIB)
        };
        self.texts.text(id, &Args::new().number("count", count))
    }

    /// Where a police complaint is made, and where else one may claim.
    fn where_to(&self) -> Vec<Part> {
        let place = &self.place;
        let region = place.region.as_deref();
        let shown = match &self.incident.situation {
            Some(situation) => self
                .library
                .channels_in(situation, &place.country, region, &place.audience),
            None => self.library.channels_for(&place.country, region, &place.audience),
        };
        let of_kind = shown.iter().filter(|shown| shown.group == Group::Complaint);
        let (complaints, claims): (Vec<_>, Vec<_>) =
            of_kind.partition(|shown| is_complaint(shown.legal_effect));
        let part = |id: &str, blocks: Vec<Block>| part(&self.texts, id, blocks);
        if complaints.is_empty() {
            return vec![Part {
                title: self.say("complaint-where"),
                blocks: vec![Block::Paragraph(self.say("complaint-nowhere"))],
                ..Part::default()
            }];
        }
        let mut parts = vec![part("complaint-where", self.channels(&complaints))];
        if !claims.is_empty() {
            parts.push(part("complaint-claims", self.channels(&claims)));
        }
        parts
    }

    /// Each channel with what it is worth and what leads there.
    fn channels(&self, shown: &[&Shown]) -> Vec<Block> {
        let channels = (shown.iter()).map(|shown| self.channel(help::channel(shown, &self.texts)));
        vec![Block::Entries(channels.collect())]
    }

    fn channel(&self, channel: Channel) -> Entry {
        let known = [
            ("complaint-for", channel.purpose),
            ("complaint-hours", channel.hours.unwrap_or_default()),
            ("complaint-limits", channel.limits.join(" ")),
            ("complaint-needs", channel.needs.unwrap_or_default()),
            ("complaint-have-ready", channel.have_ready.join(DOT)),
            ("complaint-verified", channel.verified.unwrap_or_default()),
        ];
        Entry {
            text: channel.name,
            note: Some(channel.badge.text),
            pairs: pairs_of(&self.texts, known),
            links: channel
                .phones
                .into_iter()
                .chain(channel.links)
                .map(bare)
                .collect(),
            ..Entry::default()
        }
    }

    fn say(&self, id: &str) -> String {
        self.texts.text(id, &Args::new())
    }
}

/// The address alone: the name of the channel stands above it.
fn bare(link: Link) -> Link {
    Link {
        text: String::new(),
        ..link
    }
}

/// A sum in groups, which an eye can compare and a line can end between.
fn grouped(sum: &str) -> String {
    let signs: Vec<char> = sum.chars().collect();
    let groups: Vec<String> = signs
        .chunks(SUM_GROUP)
        .map(|group| group.iter().collect())
        .collect();
    groups.join(" ")
}

/// Whether it opens a case with the police, a court or a prosecutor.
pub(super) fn is_complaint(effect: LegalEffect) -> bool {
    matches!(
        effect,
        LegalEffect::Denuncia | LegalEffect::DenunciaTrasRatificacion
    )
}

#[cfg(test)]
mod tests {
    use super::{Complaint, ROOM};
    use crate::channels::Place;
    use content::Library;
    use domain::{Evidence, Happening, Incident};
    use jiff::civil::{Date, Time, date, time};
    use report::model::{Block, Document, Entry, PaperSize, Part};

    fn happening(day: Option<Date>, time: Option<Time>, what: &str) -> Happening {
        Happening {
            day,
            time,
            what: what.to_owned(),
        }
    }

    fn told() -> Incident {
        let day = Some(date(2026, 11, 24));
        Incident {
            title: "Una llamada que decía ser del banco".to_owned(),
            situation: None,
            happened: vec![
                happening(day, Some(time(17, 40, 0, 0)), "Hago dos transferencias."),
                happening(None, None, "Cambio la contraseña."),
                happening(day, Some(time(9, 5, 0, 0)), "Me llaman de un número de Madrid."),
            ],
            loss: "2.350 € en dos transferencias.".to_owned(),
            evidence: vec![Evidence {
                name: "captura.png".to_owned(),
                shows: "El mensaje que llegó antes".to_owned(),
                sha256: "ab".repeat(32),
                bytes: 1,
                added: date(2026, 11, 25),
            }],
            breach: None,
        }
    }

    fn paper(incident: &Incident, region: Option<&str>, language: &str) -> Document {
        paper_in("ES", incident, region, language)
    }

    fn paper_in(country: &str, incident: &Incident, region: Option<&str>, language: &str) -> Document {
        let place = Place {
            country: country.to_owned(),
            region: region.map(ToOwned::to_owned),
            audience: "self-employed".to_owned(),
        };
        let complaint = Complaint {
            library: &Library::embedded(),
            place,
            incident,
            at: date(2026, 11, 25).at(18, 0, 0, 0),
            paper: PaperSize::Letter,
            texts: crate::texts::plain(language),
        };
        complaint.document()
    }

    fn part<'d>(document: &'d Document, title: &str) -> &'d Part {
        let mut parts = document.parts.iter();
        parts.find(|part| part.title == title).expect("the paper has it")
    }

    fn entries(part: &Part) -> Vec<&Entry> {
        let blocks = part.blocks.iter().filter_map(|block| match block {
            Block::Entries(entries) => Some(entries),
            _ => None,
        });
        blocks.flatten().collect()
    }

    /// Names of the channels of a part, each with what it is worth.
    fn channels(part: &Part) -> Vec<(&str, &str)> {
        let entries = entries(part).into_iter();
        entries
            .map(|entry| (entry.text.as_str(), entry.note.as_deref().unwrap_or_default()))
            .collect()
    }

    #[test]
    fn facts_are_told_in_order_of_time_and_one_without_a_day_says_so() {
        let document = paper(&told(), None, "es");
        let facts = entries(part(&document, "Qué pasó"));
        let facts: Vec<(&str, &str)> = facts
            .iter()
            .map(|entry| (entry.text.as_str(), entry.pairs[0].value.as_str()))
            .collect();
        let expected = [
            (
                "24 de noviembre de 2026, 9:05",
                "Me llaman de un número de Madrid.",
            ),
            ("24 de noviembre de 2026, 17:40", "Hago dos transferencias."),
            ("Sin fecha", "Cambio la contraseña."),
        ];
        assert_eq!(facts, expected);
    }

    #[test]
    fn a_file_is_named_with_its_size_and_its_whole_sum() {
        let document = paper(&told(), None, "en");
        let files = entries(part(&document, "What shows it"));
        assert_eq!(files[0].text, "captura.png");
        let values: Vec<&str> = files[0].pairs.iter().map(|pair| pair.value.as_str()).collect();
        let sum = vec!["ab".repeat(8); 4].join(" ");
        let expected = [
            "El mensaje que llegó antes",
            "1\u{a0}kB",
            "25 November 2026",
            &sum,
        ];
        assert_eq!(values, expected);
    }

    #[test]
    fn who_tells_it_is_written_with_a_pen_and_stands_nowhere_else() {
        let document = paper(&told(), None, "es");
        let who = part(&document, "Quién lo cuenta");
        let blanks = who.blocks.iter().find_map(|block| match block {
            Block::Blanks(labels) => Some(labels.len()),
            _ => None,
        });
        assert_eq!(blanks, Some(4));
        assert_eq!(document.author, None);
        assert_eq!(
            (document.stationery.paper, document.stationery.partner),
            (PaperSize::Letter, None)
        );
    }

    #[test]
    fn what_was_not_said_is_left_to_the_pen() {
        let document = paper(&Incident::default(), None, "es");
        let facts = entries(part(&document, "Qué pasó"));
        assert_eq!(facts.len(), ROOM);
        assert!(facts.iter().all(|entry| entry.blanks.len() > 1));
        for title in ["Qué se ha perdido", "Qué lo muestra: archivos, mensajes, papeles"] {
            let blocks = &part(&document, title).blocks;
            assert!(matches!(blocks.last(), Some(Block::Blanks(_))), "{title}");
        }
    }

    #[test]
    fn the_own_police_of_a_region_comes_first_and_claims_stand_apart() {
        let first = |region| {
            let document = paper(&told(), region, "es");
            let complaints = part(&document, "Para ti: dónde se denuncia (elige un sitio)");
            for (name, effect) in channels(complaints) {
                assert!(effect.starts_with("Denuncia"), "{name}: {effect}");
            }
            let claims = part(&document, "Para ti: dónde se reclama además, si te toca");
            for (name, effect) in channels(claims) {
                assert!(effect.starts_with("Reclamación"), "{name}: {effect}");
            }
            channels(complaints)[0].0.to_owned()
        };
        assert!(first(Some("ES-CT")).starts_with("Mossos"));
        assert!(first(Some("ES-PV")).starts_with("Ertzaintza"));
        assert!(!first(None).starts_with("Mossos"));
    }

    #[test]
    fn only_what_serves_the_situation_is_named() {
        let claims = |situation: &str| {
            let told = Incident {
                situation: Some(situation.to_owned()),
                ..told()
            };
            let document = paper(&told, None, "es");
            let mut parts = document.parts.iter();
            let claims = parts.find(|part| part.title == "Para ti: dónde se reclama además, si te toca");
            let names = claims.map(|part| channels(part).into_iter().map(|(name, _)| name.to_owned()));
            names.into_iter().flatten().collect::<Vec<_>>()
        };
        let starts = |names: &[String], start: &str| names.iter().any(|name| name.starts_with(start));
        let money = claims("payment-fraud");
        assert!(starts(&money, "Banco de España") && !starts(&money, "AEPD, canal"));
        let images = claims("intimate-images");
        assert!(starts(&images, "AEPD, canal") && !starts(&images, "Banco de España"));
        assert_eq!(claims("website-down"), [""; 0]);
    }

    #[test]
    fn a_country_without_channels_is_told_whom_to_ask() {
        let document = paper_in("FR", &told(), None, "es");
        let last = document.parts.last().expect("the paper has parts");
        assert_eq!(last.title, "Para ti: dónde se denuncia (elige un sitio)");
        assert!(matches!(&last.blocks[..], [Block::Paragraph(_)]));
    }

    #[test]
    fn every_address_on_it_is_a_link() {
        let document = paper(&told(), None, "es");
        let blocks = document.parts.iter().flat_map(|part| &part.blocks);
        let links: Vec<&str> = blocks
            .filter_map(|block| match block {
                Block::Entries(entries) => Some(entries),
                _ => None,
            })
            .flatten()
            .flat_map(|entry| &entry.links)
            .map(|link| link.url.as_str())
            .collect();
        assert!(
            links
                .iter()
                .any(|url| url.starts_with("https://sede.guardiacivil.gob.es"))
        );
    }

    #[test]
    fn the_longest_account_is_printed_whole() {
        let mut long = told();
        long.happened = vec![happening(Some(date(2026, 11, 24)), None, &"palabra ".repeat(250)); 12];
        for language in crate::texts::tags() {
            let page = report::render_document(&paper(&long, Some("ES-CT"), language)).unwrap();
            assert!(page.pages > 5, "{} pages", page.pages);
        }
    }
}
