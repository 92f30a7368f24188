//! "Is it happening now?": one situation, whom to turn to in order, and the terms of the law that run. Needs no vault.

use crate::app::App;
use crate::assess::Desk;
use crate::channels::{Place, out};
use crate::dto::{LegalClock, Noticed, Situation, TermEnd};
use crate::failure::{Failure, Result};
use crate::paper::{channel_in_words, lines_of};
use content::{Library, Shown, Step, Verified};
use domain::Breach;
use jiff::civil::{DateTime, Time};
use l10n::{Args, Texts};
use report::model;

/// What a person in a situation is told, in one language.
pub struct SituationWords {
    /// What has happened.
    pub title: String,
    /// The person first.
    pub calm: String,
    /// The first five minutes, one thing each.
    pub first: Vec<String>,
    /// Whom the words to read aloud are for.
    pub say_to: String,
    /// The words to read aloud.
    pub say: String,
    /// What not to do.
    pub never: Vec<String>,
    /// Whom to turn to, in order.
    pub calls: Vec<Call>,
    /// The terms of the law.
    pub clocks: Vec<ClockWords>,
    /// What shows it.
    pub evidence: Vec<String>,
    /// What it helps to know.
    pub know: Option<String>,
    /// How to see that it goes well.
    pub done: Option<String>,
}

/// Somebody to turn to.
pub struct Call {
    /// As paper shows it.
    pub channel: model::Channel,
    /// Whether somebody answers now; none: nobody knows.
    pub open: Option<bool>,
}

/// A term of the law.
pub struct ClockWords {
    /// What it is about.
    pub title: String,
    /// How long.
    pub term: String,
    /// What follows.
    pub how: Vec<String>,
}

impl App {
    /// A situation for a place; none given: that of the open assessment, else the whole country.
    ///
    /// Fails with `no-such-situation`.
    pub fn situation(&self, id: &str, country: Option<&str>, region: Option<&str>) -> Result<Situation> {
        let place = match country {
            Some(country) => Place::of_anybody(country, region),
            None => self.place(),
        };
        situation(&self.library, id, &place, self.clock.now())
    }

    /// When a term of the law ends for whoever came to know at that moment. Nothing of it is kept.
    ///
    /// Fails with `bad-input` for a term that is not counted in hours, and for a moment that does not exist.
    pub fn term_end(&self, clock: &str, noticed: &Noticed) -> Result<TermEnd> {
        let bad = || Failure::new("bad-input");
        let clock = self.library.clocks.iter().find(|known| known.id == clock);
        let hours = clock.and_then(|clock| clock.hours).ok_or_else(bad)?;
        let time = noticed.time.as_deref().map(str::parse).transpose();
        // The register counts the same term, so it is counted in one place.
        let breach = Breach {
            known: Some(noticed.day.parse().map_err(|_| bad())?),
            time: time.map_err(|_| bad())?,
            ..Breach::default()
        };
        let at = breach.ends_after(hours).ok_or_else(bad)?;
        Ok(TermEnd {
            at: minute(at),
            over: at < self.clock.now(),
        })
    }
}

impl Desk {
    /// The ids of what can happen in a country, in order.
    pub fn situations(&self, country: &str) -> Vec<&str> {
        ids(self.library(), country)
    }

    /// A situation in words.
    ///
    /// Fails as [`Desk::channels`] does, and with `no-such-situation`.
    pub fn situation_in_words(
        &self,
        id: &str,
        country: &str,
        region: Option<&str>,
        at: DateTime,
        language: &str,
    ) -> std::result::Result<SituationWords, Vec<Failure>> {
        self.channels(country, region)?;
        let place = Place::of_anybody(country, region);
        let texts = crate::texts::plain(language);
        in_words(self.library(), id, &place, at.time(), &texts).map_err(|failure| vec![failure])
    }

    /// The steps of a situation as data.
    ///
    /// Fails as [`Desk::situation_in_words`] does.
    pub fn situation(
        &self,
        id: &str,
        country: &str,
        region: Option<&str>,
    ) -> std::result::Result<Vec<Step<'_>>, Vec<Failure>> {
        self.channels(country, region)?;
        let place = Place::of_anybody(country, region);
        let steps = self.library().situation(id, country, region, &place.audience);
        steps.ok_or_else(|| vec![unknown(self.library(), id, country)])
    }
}

/// The ids of what can happen in a country, in order.
pub(crate) fn ids<'l>(library: &'l Library, country: &str) -> Vec<&'l str> {
    let known = library.situations.iter();
    let known = known.filter(|situation| situation.country == country && !situation.is_general());
    known.map(|situation| situation.id.as_str()).collect()
}

fn unknown(library: &Library, id: &str, country: &str) -> Failure {
    Failure::new("no-such-situation")
        .with("situation", id)
        .with("known", ids(library, country).join(", "))
}

fn calls<'l>(library: &'l Library, id: &str, place: &Place) -> Result<Vec<Shown<'l>>> {
    let (country, region) = (place.country.as_str(), place.region.as_deref());
    if !ids(library, country).contains(&id) {
        return Err(unknown(library, id, country));
    }
    let steps = library
        .situation(id, country, region, &place.audience)
        .unwrap_or_default();
    let channels = steps.into_iter().filter_map(|step| match step {
        Step::Channel(shown) => Some(*shown),
        Step::Act(_) => None,
    });
    Ok(channels.collect())
}

/// To the minute, as "2026-11-26T10:30".
fn minute(at: DateTime) -> String {
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}

fn situation(library: &Library, id: &str, place: &Place, now: DateTime) -> Result<Situation> {
    let clock = |clock: &&content::LegalClock| LegalClock {
        id: clock.id.clone(),
        hours: clock.hours,
        verified: match &clock.verified {
            Verified::Dated(date) => Some(date.clone()),
            Verified::Undated | Verified::Unverified => None,
        },
    };
    Ok(Situation {
        id: id.to_owned(),
        calls: (calls(library, id, place)?.iter())
            .map(|shown| out(shown, now.time()))
            .collect(),
        clocks: (library.clocks_of(id, &place.country).iter())
            .map(clock)
            .collect(),
        collected: library
            .collected(&place.country)
            .map(|date| date.to_string())
            .unwrap_or_default(),
        now: minute(now),
    })
}

fn in_words(library: &Library, id: &str, place: &Place, now: Time, texts: &Texts) -> Result<SituationWords> {
    let message = format!("situation-{id}");
    let attribute = |name: &str| texts.attribute(&message, name, &Args::new());
    let lines = |name: &str| lines_of(&attribute(name).unwrap_or_default());
    let call = |shown: &Shown| Call {
        channel: channel_in_words(shown, texts),
        open: shown.hours.map(|hours| hours.open_at(now)),
    };
    let clock = |clock: &&content::LegalClock| {
        let message = format!("clock-{}", clock.id);
        let attribute = |name: &str| texts.attribute(&message, name, &Args::new()).unwrap_or_default();
        ClockWords {
            title: texts.text(&message, &Args::new()),
            term: attribute("term"),
            how: lines_of(&attribute("how")),
        }
    };
    Ok(SituationWords {
        calls: calls(library, id, place)?.iter().map(call).collect(),
        title: texts.text(&message, &Args::new()),
        calm: attribute("calm").unwrap_or_default(),
        first: lines("first"),
        say_to: attribute("say-to").unwrap_or_default(),
        say: attribute("say").unwrap_or_default(),
        never: lines("never"),
        clocks: (library.clocks_of(id, &place.country).iter())
            .map(clock)
            .collect(),
        evidence: lines("evidence"),
        know: attribute("know"),
        done: attribute("done"),
    })
}

#[cfg(test)]
mod tests {
    use super::{ids, in_words, situation};
    use crate::channels::Place;
    use content::Library;
    use jiff::civil::{date, time};

    fn at(hour: i8) -> jiff::civil::DateTime {
        date(2026, 11, 23).at(hour, 0, 0, 0)
    }

    fn order(id: &str, region: Option<&str>) -> Vec<String> {
        let place = Place::of_anybody("ES", region);
        let found = situation(&Library::embedded(), id, &place, at(9)).unwrap();
        found.calls.into_iter().map(|call| call.id).collect()
    }

    #[test]
    fn twelve_things_can_happen_and_each_is_said_whole_in_every_language() {
        let library = Library::embedded();
        let known = ids(&library, "ES");
        assert_eq!(known.len(), 12);
        for id in known {
            for language in crate::texts::tags() {
                let place = Place::of_anybody("ES", None);
                let texts = crate::texts::plain(language);
                let words = in_words(&library, id, &place, time(9, 0, 0, 0), &texts).unwrap();
                assert!(
                    (5..=7).contains(&words.first.len()),
                    "{id}: {}",
                    words.first.len()
                );
                assert!(words.never.len() >= 4 && words.evidence.len() >= 4, "{id}");
                assert!(!words.calm.is_empty() && !words.say.is_empty() && !words.calls.is_empty());
                assert!(words.done.is_some(), "{id}");
            }
        }
    }

    #[test]
    fn who_is_in_danger_is_called_first_and_money_goes_to_the_bank() {
        for id in ["intimate-images", "harassment"] {
            assert_eq!(order(id, None)[..2], ["es-112", "es-024"], "{id}");
        }
        for id in ["payment-fraud", "changed-invoice", "fake-shop", "fake-support"] {
            assert_eq!(order(id, None)[0], "es-bank-first", "{id}");
        }
    }

    #[test]
    fn the_own_police_of_a_region_comes_before_the_others() {
        for id in ids(&Library::embedded(), "ES") {
            let calls = order(id, Some("ES-CT"));
            let at = |channel: &str| calls.iter().position(|call| call == channel);
            let mossos = at("es-ct-mossos").expect("they are named");
            for other in ["es-pn-comisaria", "es-gc-puesto", "es-gc-denuncia-telematica"] {
                assert!(at(other).is_none_or(|other| other > mossos), "{id}: {other}");
            }
            assert!(!order(id, None).contains(&"es-ct-mossos".to_owned()), "{id}");
        }
    }

    #[test]
    fn what_is_for_intimate_images_is_not_named_where_money_was_taken() {
        for id in ["payment-fraud", "fake-shop", "ransomware", "website-down"] {
            let calls = order(id, None);
            for other in ["es-aepd-canal-prioritario", "es-anar", "es-016"] {
                assert!(!calls.contains(&other.to_owned()), "{id}: {other}");
            }
        }
    }

    #[test]
    fn a_situation_that_nobody_knows_is_told_which_there_are() {
        let place = Place::of_anybody("ES", None);
        let failure = situation(&Library::embedded(), "general", &place, at(9)).unwrap_err();
        assert_eq!(failure.code, "no-such-situation");
    }

    #[test]
    fn advice_is_closed_at_night() {
        let place = Place::of_anybody("ES", None);
        let open = |hour| {
            let found = situation(&Library::embedded(), "ransomware", &place, at(hour)).unwrap();
            let advice = found.calls.into_iter().find(|call| call.id == "es-incibe-017");
            advice.and_then(|advice| advice.open_now)
        };
        assert_eq!((open(9), open(23)), (Some(true), Some(false)));
    }
}
