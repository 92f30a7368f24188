//! Help, reporting and complaint channels, as data.

use domain::Confidence;
use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// `channels/<country>.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChannelFile {
    /// About the collection.
    pub meta: ChannelMeta,
    /// The channels.
    pub channel: Vec<Channel>,
}

/// About the channels of one country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChannelMeta {
    /// ISO 3166 code.
    pub country: String,
    /// Only goes up.
    pub version: u32,
    /// The day on which the pages were seen.
    #[schemars(with = "String")]
    pub collected: Date,
    /// When all should be looked at again.
    #[schemars(with = "String")]
    pub review_after: Date,
}

/// Somebody who advises, takes a report or takes a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Permanent.
    pub id: String,
    /// The body's own name.
    pub name: String,
    /// The badge.
    pub group: Group,
    /// A finer kind, as `help-line`.
    pub kind: String,
    /// ISO 3166-2 region; none: the whole country.
    #[serde(default)]
    pub territory: Option<String>,
    /// Whom the body itself serves.
    pub serves: Vec<String>,
    /// The audiences that are shown it.
    pub audiences: Vec<String>,
    /// The situations that it serves; empty: whatever has happened.
    #[serde(default)]
    pub situations: Vec<String>,
    /// Phone numbers.
    #[serde(default)]
    pub phones: Vec<Contact>,
    /// Messaging services with the number or name there.
    #[serde(default)]
    pub messaging: Vec<Contact>,
    /// Mail addresses.
    #[serde(default)]
    pub emails: Vec<Contact>,
    /// Web addresses.
    #[serde(default)]
    pub urls: Vec<Contact>,
    /// Other ways, as read.
    #[serde(default)]
    pub other_means: Vec<String>,
    /// When somebody answers, every day of the year.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// BCP 47 tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// What follows from using it.
    pub legal_effect: LegalEffect,
    /// Whether an electronic identity is needed.
    #[serde(default)]
    pub needs_eid: bool,
    /// Which ones, if known.
    #[serde(default)]
    pub eid: Vec<String>,
    /// What was read about it, in English, for whoever checks it. Never shown.
    pub says: String,
    /// What was read about its hours. Never shown.
    #[serde(default)]
    pub says_hours: Option<String>,
    /// What was read about its languages. Never shown.
    #[serde(default)]
    pub says_languages: Option<String>,
    /// What it asks for, as read. Never shown.
    #[serde(default)]
    pub evidence: Vec<String>,
    /// Time limits, as read. Never shown.
    #[serde(default)]
    pub deadlines: Vec<String>,
    /// Where it was read.
    pub source: Vec<String>,
    /// What kind of source the date rests on.
    pub basis: Basis,
    /// The newest date at which a source attests it.
    pub verified: Verified,
    /// Low: only a direction is shown.
    pub confidence: Confidence,
    /// Fields that are left out when it is shown.
    #[serde(default)]
    pub unverified_fields: Vec<Field>,
    /// Other open points, for whoever checks it.
    #[serde(default)]
    pub unverified_notes: Vec<String>,
    /// What to beware of, for whoever checks it. Never shown.
    #[serde(default)]
    pub caution: Option<String>,
}

/// A number or address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// As it is dialled or opened.
    pub value: String,
    /// What was read about it. Never shown.
    #[serde(default)]
    pub says: Option<String>,
    /// Nobody has confirmed it: left out.
    #[serde(default)]
    pub unverified: bool,
    /// False: it is for others than our readers, or only a source.
    #[serde(default = "yes")]
    pub show: bool,
}

fn yes() -> bool {
    true
}

/// What people confuse and is always kept apart, in the order in which channels outside a situation are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Life in danger or a crime going on.
    Emergency,
    /// Money is moving.
    Bank,
    /// Orients; opens nothing.
    Advice,
    /// Helps others; starts nothing for the person.
    Report,
    /// Denuncia or claim: legal effect, receipt.
    Complaint,
    /// Something that the law makes the person do.
    Duty,
    /// Anything else, as an electronic identity.
    Other,
}

impl Group {
    /// Every group, in order.
    pub const ALL: [Self; 7] = [
        Self::Emergency,
        Self::Bank,
        Self::Advice,
        Self::Report,
        Self::Complaint,
        Self::Duty,
        Self::Other,
    ];
}

/// What follows from using a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LegalEffect {
    /// A police or court complaint, with a copy for the person.
    Denuncia,
    /// The same, once signed at a station.
    DenunciaTrasRatificacion,
    /// A notification that the law asks for.
    NotificacionObligatoria,
    /// A claim that an authority or firm must answer.
    ReclamacionAdministrativa,
    /// Information without the effect of a complaint.
    ComunicacionSinValorDeDenuncia,
    /// Advice.
    Orientacion,
    /// None of these.
    NoAplica,
}

impl LegalEffect {
    /// Every effect.
    pub const ALL: [Self; 7] = [
        Self::Denuncia,
        Self::DenunciaTrasRatificacion,
        Self::NotificacionObligatoria,
        Self::ReclamacionAdministrativa,
        Self::ComunicacionSinValorDeDenuncia,
        Self::Orientacion,
        Self::NoAplica,
    ];
}

/// What kind of source an entry rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The body's own page, in a copy.
    Official,
    /// Press or a law firm.
    Press,
    /// Notes of others.
    ThirdParty,
    /// Several of these.
    Mixed,
    /// No page.
    None,
}

/// A field that may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "they are the fields of `Channel` with the same names")]
pub enum Field {
    Phones,
    Messaging,
    Emails,
    Urls,
    Hours,
    Languages,
    OtherMeans,
    Evidence,
    Deadlines,
}

/// The newest date at which a source attests an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub enum Verified {
    /// `2026`, `2026-10` or `2026-10-01`.
    Dated(String),
    /// Read in a copy of the official page that carries no date.
    Undated,
    /// No page was consulted.
    Unverified,
}

impl TryFrom<String> for Verified {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let full = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.clone(),
        };
        match text.as_str() {
            "undated" => Ok(Self::Undated),
            "unverified" => Ok(Self::Unverified),
            _ if full.parse::<Date>().is_ok() => Ok(Self::Dated(text)),
            _ => Err(format!(
                "invalid value: `{text}`, expected a date, `undated` or `unverified`"
            )),
        }
    }
}

impl From<Verified> for String {
    fn from(verified: Verified) -> Self {
        match verified {
            Verified::Dated(date) => date,
            Verified::Undated => "undated".to_owned(),
            Verified::Unverified => "unverified".to_owned(),
        }
    }
}

/// When somebody answers, every day, in the time of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub enum Hours {
    /// `24h`.
    AllDay,
    /// `08:00-23:00`.
    Between {
        /// From.
        from: Time,
        /// To, excluded.
        to: Time,
    },
}

impl Hours {
    /// Whether somebody answers at this time of day.
    pub fn open_at(self, time: Time) -> bool {
        match self {
            Self::AllDay => true,
            Self::Between { from, to } => (from..to).contains(&time),
        }
    }
}

impl FromStr for Hours {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "24h" {
            return Ok(Self::AllDay);
        }
        let times = text
            .split_once('-')
            .and_then(|(from, to)| Some((clock(from)?, clock(to)?)));
        match times {
            Some((from, to)) if from < to => Ok(Self::Between { from, to }),
            _ => Err(format!(
                "invalid value: `{text}`, expected `24h` or hours such as `08:00-23:00`"
            )),
        }
    }
}

fn clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let is_two_digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let two = |text: &str| text.parse::<i8>().ok().filter(|_| is_two_digits(text));
    Time::new(two(hour)?, two(minute)?, 0, 0).ok()
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AllDay => f.write_str("24h"),
            Self::Between { from, to } => {
                write!(
                    f,
                    "{:02}:{:02}-{:02}:{:02}",
                    from.hour(),
                    from.minute(),
                    to.hour(),
                    to.minute()
                )
            }
        }
    }
}

impl TryFrom<String> for Hours {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;

    #[test]
    fn hours_are_read_and_know_when_somebody_answers() {
        let hours: Hours = "08:00-23:00".parse().unwrap();
        assert_eq!(hours.to_string(), "08:00-23:00");
        assert!(hours.open_at(time(8, 0, 0, 0)) && hours.open_at(time(22, 59, 0, 0)));
        assert!(!hours.open_at(time(23, 0, 0, 0)) && !hours.open_at(time(7, 59, 0, 0)));
        assert!("24h".parse::<Hours>().unwrap().open_at(time(3, 0, 0, 0)));
        for bad in [
            "",
            "8-23",
            "23:00-08:00",
            "08:00",
            "25:00-26:00",
            "08:00-23:00-24:00",
            "+8:00-23:00",
        ] {
            assert!(bad.parse::<Hours>().is_err(), "{bad}");
        }
    }

    #[test]
    fn verified_is_a_date_of_any_precision_or_a_word() {
        for good in ["2026", "2026-10", "2026-10-01", "undated", "unverified"] {
            let verified = Verified::try_from(good.to_owned()).unwrap();
            assert_eq!(String::from(verified), good);
        }
        for bad in ["", "yesterday", "2026-13", "26-10-01", "2026-10-32"] {
            assert!(Verified::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
