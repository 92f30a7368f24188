//! Help and complaint channels for a person's place.

use crate::app::App;
use crate::case::Case;
use crate::dto::{Channel, ChannelGroup, Channels};
use crate::failure::Result;
use crate::{links, situations};
use content::{Checked, Group, LegalEffect, Library, Shown};
use jiff::civil::Time;

/// The line of advice that stands beside every result.
pub(crate) const ADVICE: &str = "es-incibe-017";

/// The place that counts while nobody has said where they are.
const COUNTRY: &str = "ES";

/// The groups in the order in which they matter to someone in trouble.
const GROUPS: [Group; 7] = [
    Group::Emergency,
    Group::Bank,
    Group::Advice,
    Group::Complaint,
    Group::Duty,
    Group::Report,
    Group::Other,
];

impl App {
    /// The channels for a place; none given: that of the open assessment, else the whole country. Needs no vault.
    pub fn channels(&self, country: Option<&str>, region: Option<&str>) -> Result<Channels> {
        let place = match country {
            Some(country) => Place::of_anybody(country, region),
            None => self.place(),
        };
        Ok(channels(
            &self.library,
            &place.country,
            place.region.as_deref(),
            &place.audience,
            self.clock.now().time(),
        ))
    }

    /// The place of the open assessment, else the whole country.
    pub(crate) fn place(&self) -> Place {
        self.case()
            .map_or_else(|_| Place::of_anybody(COUNTRY, None), |case| case.place())
    }
}

/// Where somebody is and what they are: both decide which channels they are shown.
pub(crate) struct Place {
    pub(crate) country: String,
    pub(crate) region: Option<String>,
    pub(crate) audience: String,
}

impl Place {
    pub(crate) fn of_anybody(country: &str, region: Option<&str>) -> Self {
        Self {
            country: country.to_owned(),
            region: region.map(ToOwned::to_owned),
            audience: crate::app::PACK.to_owned(),
        }
    }
}

/// The channels for a place and an audience, in groups.
pub fn channels(
    library: &Library,
    country: &str,
    region: Option<&str>,
    audience: &str,
    now: Time,
) -> Channels {
    let shown = library.channels_for(country, region, audience);
    let group = |group: Group| ChannelGroup {
        id: group_code(group).to_owned(),
        channels: shown
            .iter()
            .filter(|channel| channel.group == group)
            .map(|channel| out(channel, now))
            .collect(),
    };
    Channels {
        groups: GROUPS
            .into_iter()
            .map(group)
            .filter(|group| !group.channels.is_empty())
            .collect(),
        situations: situations::ids(library, country)
            .into_iter()
            .map(ToOwned::to_owned)
            .collect(),
        collected: library
            .collected(country)
            .map(|date| date.to_string())
            .unwrap_or_default(),
    }
}

impl Case<'_> {
    /// Where the assessed person is.
    pub(crate) fn place(&self) -> Place {
        Place {
            country: self.country.clone(),
            region: self.region.clone(),
            audience: self.audience().to_owned(),
        }
    }

    /// The line of advice for this place.
    pub(crate) fn advice(&self) -> Option<Channel> {
        let shown = self
            .library
            .channels_for(&self.country, self.region.as_deref(), self.audience());
        shown
            .iter()
            .find(|channel| channel.id == ADVICE)
            .map(|channel| out(channel, self.at.time()))
    }
}

pub(crate) fn out(channel: &Shown, now: Time) -> Channel {
    let texts = crate::texts::plain(l10n::FALLBACK);
    let message = format!("channel-{}", channel.id);
    let has = |attribute: &&&str| texts.has_attribute(&message, attribute);
    Channel {
        id: channel.id.to_owned(),
        legal_effect: legal_effect_code(channel.legal_effect).to_owned(),
        badge: group_code(channel.group).to_owned(),
        phones: channel
            .phones
            .iter()
            .chain(&channel.messaging)
            .map(|phone| (*phone).to_owned())
            .collect(),
        links: links::of_channel(channel),
        open_now: channel.hours.map(|hours| hours.open_at(now)),
        needs_eid: channel.needs_eid,
        verified: match channel.checked {
            Checked::Dated { date } => Some(date.to_owned()),
            Checked::SeenUndated { .. } | Checked::Unverified => None,
        },
        details: DETAILS
            .iter()
            .filter(has)
            .map(|detail| (*detail).to_owned())
            .collect(),
    }
}

/// What a channel's texts may have besides name and purpose.
pub(crate) const DETAILS: [&str; 4] = ["hours", "have-ready", "deadline", "phone"];

/// As in `badge-<code>` and `channel-group-<code>`.
pub(crate) fn group_code(group: Group) -> &'static str {
    match group {
        Group::Emergency => "emergency",
        Group::Bank => "bank",
        Group::Advice => "advice",
        Group::Report => "report",
        Group::Complaint => "complaint",
        Group::Duty => "duty",
        Group::Other => "other",
    }
}

/// As in `legal-effect-<code>`.
pub(crate) fn legal_effect_code(effect: LegalEffect) -> &'static str {
    match effect {
        LegalEffect::Denuncia => "denuncia",
        LegalEffect::DenunciaTrasRatificacion => "denuncia-tras-ratificacion",
        LegalEffect::NotificacionObligatoria => "notificacion-obligatoria",
        LegalEffect::ReclamacionAdministrativa => "reclamacion-administrativa",
        LegalEffect::ComunicacionSinValorDeDenuncia => "comunicacion-sin-valor-de-denuncia",
        LegalEffect::Orientacion => "orientacion",
        LegalEffect::NoAplica => "no-aplica",
    }
}
