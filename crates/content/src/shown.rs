//! Which channels are shown to whom, in which order, and what of them.

use crate::situation::GENERAL;
use crate::{
    Channel, ChannelFile, Contact, Field, Group, Hours, LegalClock, LegalEffect, Library, Situation,
    SituationStep, Verified,
};
use domain::Confidence;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// A channel as it may be shown: what nobody has verified is already gone.
/// Its texts are `channel-<id>` with `.purpose`, `.have-ready`, `.hours`, `.deadline`, and `.phone` where its number is
/// the person's to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown<'a> {
    /// The channel's id.
    pub id: &'a str,
    /// The body's own name.
    pub name: &'a str,
    /// The badge: `badge-<group>`.
    pub group: Group,
    /// `legal-effect-<code>`.
    pub legal_effect: LegalEffect,
    /// True: the source is too weak for a number or link; the text says where to go.
    pub direction_only: bool,
    /// Phone numbers.
    pub phones: Vec<&'a str>,
    /// Messaging services with number or name.
    pub messaging: Vec<&'a str>,
    /// Mail addresses.
    pub emails: Vec<&'a str>,
    /// Web addresses, all `https`.
    pub urls: Vec<&'a str>,
    /// When somebody answers.
    pub hours: Option<Hours>,
    /// BCP 47 tags, if known.
    pub languages: &'a [String],
    /// Whether an electronic identity is needed.
    pub needs_eid: bool,
    /// Region, if it is a regional body.
    pub territory: Option<&'a str>,
    /// The situations that it serves; empty: whatever has happened.
    pub situations: &'a [String],
    /// How sure the entry is.
    pub checked: Checked<'a>,
    /// Where it was read.
    pub source: &'a [String],
}

/// How sure a shown entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Checked<'a> {
    /// A dated source attests it.
    Dated {
        /// Year, month or day.
        date: &'a str,
    },
    /// "Official page seen on that day, check before use".
    SeenUndated {
        /// When the copy was read.
        seen: Date,
    },
    /// Nobody has checked it: only a direction.
    Unverified,
}

/// A step of a situation, for one person's place and audience.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step<'a> {
    /// `situation-step-<code>`.
    Act(&'a str),
    /// A channel.
    Channel(Box<Shown<'a>>),
}

/// A number or address that somebody opens before a distribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToVerify<'a> {
    /// The channel.
    pub channel: &'a str,
    /// What it is.
    pub kind: ContactKind,
    /// The number or address.
    pub value: &'a str,
    /// Whether anybody may be shown it today.
    pub shown: bool,
    /// The newest date at which a source attests the channel.
    pub verified: &'a Verified,
    /// Where it was read.
    pub source: &'a [String],
    /// What to look at.
    pub caution: Option<&'a str>,
}

/// Kinds of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// A phone number.
    Phone,
    /// A messaging service.
    Messaging,
    /// A mail address.
    Mail,
    /// A web address.
    Url,
}

impl Channel {
    fn kept<'a>(&'a self, field: Field, contacts: &'a [Contact]) -> Vec<&'a str> {
        if self.direction_only() || self.unverified_fields.contains(&field) {
            return Vec::new();
        }
        contacts
            .iter()
            .filter(|contact| contact.show && !contact.unverified)
            .map(|contact| contact.value.as_str())
            .collect()
    }

    /// Whether the source is too weak for a number or link.
    pub fn direction_only(&self) -> bool {
        self.confidence == Confidence::Low || self.verified == Verified::Unverified
    }

    /// The hours that may be shown.
    pub(crate) fn shown_hours(&self) -> Option<Hours> {
        let hidden = self.direction_only() || self.unverified_fields.contains(&Field::Hours);
        self.hours.filter(|_| !hidden)
    }

    /// Whether a text about time limits may be shown.
    pub(crate) fn shows_deadline(&self) -> bool {
        let hidden = self.direction_only() || self.unverified_fields.contains(&Field::Deadlines);
        !hidden && !self.deadlines.is_empty()
    }

    pub(crate) fn contacts(&self) -> impl Iterator<Item = (ContactKind, Field, &Contact)> {
        let phones = self.phones.iter().map(|x| (ContactKind::Phone, Field::Phones, x));
        let messaging = self
            .messaging
            .iter()
            .map(|x| (ContactKind::Messaging, Field::Messaging, x));
        let emails = self.emails.iter().map(|x| (ContactKind::Mail, Field::Emails, x));
        let urls = self.urls.iter().map(|x| (ContactKind::Url, Field::Urls, x));
        phones.chain(messaging).chain(emails).chain(urls)
    }

    fn shown(&self, seen: Date) -> Shown<'_> {
        let languages_hidden = self.direction_only() || self.unverified_fields.contains(&Field::Languages);
        Shown {
            id: &self.id,
            name: &self.name,
            group: self.group,
            legal_effect: self.legal_effect,
            direction_only: self.direction_only(),
            phones: self.kept(Field::Phones, &self.phones),
            messaging: self.kept(Field::Messaging, &self.messaging),
            emails: self.kept(Field::Emails, &self.emails),
            urls: self.kept(Field::Urls, &self.urls),
            hours: self.shown_hours(),
            languages: if languages_hidden { &[] } else { &self.languages },
            needs_eid: self.needs_eid,
            territory: self.territory.as_deref(),
            situations: &self.situations,
            checked: match &self.verified {
                Verified::Dated(date) => Checked::Dated { date },
                Verified::Undated => Checked::SeenUndated { seen },
                Verified::Unverified => Checked::Unverified,
            },
            source: &self.source,
        }
    }

    fn concerns(&self, region: Option<&str>, audiences: &[&str]) -> bool {
        let here = self
            .territory
            .as_deref()
            .is_none_or(|territory| region == Some(territory));
        here && self
            .audiences
            .iter()
            .any(|shown_to| audiences.contains(&shown_to.as_str()))
    }

    fn serves(&self, situation: &str) -> bool {
        self.situations.is_empty() || self.situations.iter().any(|served| served == situation)
    }
}

/// Whoever something happens to is a person too, whatever they are at work.
pub(crate) const PERSON: &str = "citizen";

impl Library {
    /// The channels for a place (ISO 3166 and 3166-2 codes) and an audience, in the victim's order; of another
    /// country none. In a region with a police of its own, that comes first among the complaints.
    pub fn channels_for(&self, country: &str, region: Option<&str>, audience: &str) -> Vec<Shown<'_>> {
        let concerned = |channel: &Channel| channel.concerns(region, &[audience]);
        self.in_order_of(GENERAL, country, concerned)
    }

    /// The same for somebody in a situation: those that serve it, in its order. They are shown what a person may need
    /// besides what their audience does.
    pub fn channels_in(
        &self,
        situation: &str,
        country: &str,
        region: Option<&str>,
        audience: &str,
    ) -> Vec<Shown<'_>> {
        let concerned =
            |channel: &Channel| channel.concerns(region, &[audience, PERSON]) && channel.serves(situation);
        self.in_order_of(situation, country, concerned)
    }

    fn in_order_of(
        &self,
        situation: &str,
        country: &str,
        concerned: impl Fn(&Channel) -> bool,
    ) -> Vec<Shown<'_>> {
        let order: BTreeMap<&str, usize> = self
            .steps(situation, country)
            .iter()
            .enumerate()
            .filter_map(|(index, step)| match step {
                SituationStep::Channel(id) => Some((id.as_str(), index)),
                SituationStep::Act(_) => None,
            })
            .collect();
        let mut shown: Vec<Shown> = self
            .books(country)
            .flat_map(|book| book.channel.iter().map(|channel| (channel, book.meta.collected)))
            .filter(|(channel, _)| concerned(channel))
            .map(|(channel, seen)| channel.shown(seen))
            .collect();
        // Stable: outside the order of the situation, by group and then as in the file.
        shown.sort_by_key(|channel| {
            (
                order.get(channel.id).copied().unwrap_or(usize::MAX),
                channel.group,
            )
        });
        shown
    }

    /// The steps of a situation for a place and an audience; `None` if the country has no such situation.
    pub fn situation(
        &self,
        id: &str,
        country: &str,
        region: Option<&str>,
        audience: &str,
    ) -> Option<Vec<Step<'_>>> {
        let situation = self.situation_of(id, country)?;
        let shown = self.channels_in(id, country, region, audience);
        let channel = |id: &str| shown.iter().find(|channel| channel.id == id).cloned();
        let steps = situation.steps.iter().filter_map(|step| match step {
            SituationStep::Act(code) => Some(Step::Act(code)),
            SituationStep::Channel(id) => channel(id).map(|channel| Step::Channel(Box::new(channel))),
        });
        Some(steps.collect())
    }

    /// The terms of the law that run in a situation.
    pub fn clocks_of(&self, situation: &str, country: &str) -> Vec<&LegalClock> {
        let named = self.situation_of(situation, country).map(|known| &known.clocks);
        let clock = |id: &String| self.clocks.iter().find(|clock| clock.id == *id);
        named.into_iter().flatten().filter_map(clock).collect()
    }

    /// When the facts of a country were collected.
    pub fn collected(&self, country: &str) -> Option<Date> {
        self.books(country).map(|book| book.meta.collected).next()
    }

    /// Every phone, messaging name, mail and web address, with source and date.
    pub fn to_verify(&self) -> Vec<ToVerify<'_>> {
        let channels = self.channels.iter().flat_map(|book| &book.channel);
        channels
            .flat_map(|channel| {
                channel.contacts().map(move |(kind, field, contact)| ToVerify {
                    channel: &channel.id,
                    kind,
                    value: &contact.value,
                    shown: !channel.audiences.is_empty()
                        && channel.kept(field, std::slice::from_ref(contact)).len() == 1,
                    verified: &channel.verified,
                    source: &channel.source,
                    caution: channel.caution.as_deref(),
                })
            })
            .collect()
    }

    fn books(&self, country: &str) -> impl Iterator<Item = &ChannelFile> {
        self.channels
            .iter()
            .filter(move |book| book.meta.country == country)
    }

    fn situation_of(&self, id: &str, country: &str) -> Option<&Situation> {
        self.situations
            .iter()
            .find(|situation| situation.id == id && situation.country == country)
    }

    fn steps(&self, id: &str, country: &str) -> &[SituationStep] {
        self.situation_of(id, country)
            .map_or(&[], |situation| &situation.steps)
    }
}
