//! Help and complaint channels, and what the document is and is not.

use super::complaint::is_complaint;
use super::{Paper, lines, machine_note};
use crate::channels::{ADVICE, legal_effect_code};
use content::{Checked, Group, LegalEffect, Shown};
use jiff::civil::Date;
use l10n::{Args, Texts};
use report::model::{Badge, BadgeKind, Channel, ChannelGroup, Link, Qr, Section};

/// Groups in the order in which they are printed.
const GROUPS: [(Group, &str); 7] = [
    (Group::Emergency, "channel-group-emergency"),
    (Group::Bank, "channel-group-bank"),
    (Group::Advice, "channel-group-advice"),
    (Group::Complaint, "channel-group-complaint"),
    (Group::Duty, "channel-group-duty"),
    (Group::Report, "channel-group-report"),
    (Group::Other, "channel-group-other"),
];

impl Paper<'_> {
    pub(super) fn channels(&self) -> Section<ChannelGroup> {
        let case = self.case;
        let mut shown = case
            .library
            .channels_for(&case.country, case.region.as_deref(), case.audience());
        // Stable: what opens a case stands together, before what is claimed besides.
        shown.sort_by_key(|channel| !is_complaint(channel.legal_effect));
        let group = |(group, title): (Group, &str)| ChannelGroup {
            title: self.say(title),
            note: self.attribute(title, "note"),
            channels: shown
                .iter()
                .filter(|channel| channel.group == group)
                .map(|shown| channel(shown, &self.texts))
                .collect(),
        };
        Section {
            title: self.say("report-channels"),
            intro: self.attribute("report-channels", "intro"),
            groups: GROUPS
                .into_iter()
                .map(group)
                .filter(|group| !group.channels.is_empty())
                .collect(),
        }
    }

    pub(super) fn scope(&self) -> Section<String> {
        let mut paragraphs = vec![
            self.say("report-scope-self"),
            self.say("report-scope-ordinal"),
            self.say("report-scope-independent"),
            self.say("report-scope-strategy"),
            self.say("report-scope-local"),
        ];
        paragraphs.extend(machine_note(&self.texts));
        Section {
            title: self.say("report-scope"),
            intro: None,
            groups: paragraphs,
        }
    }
}

/// A channel, as far as it may be shown.
pub(crate) fn channel(shown: &Shown, texts: &Texts) -> Channel {
    let message = format!("channel-{}", shown.id);
    let say = |id: &str| texts.text(id, &Args::new());
    let attribute = |name: &str| texts.attribute(&message, name, &Args::new());
    let phone = |phone: &&str| Link {
        text: (*phone).to_owned(),
        url: telephone(phone),
    };
    let page = |url: &&str| Link {
        text: String::new(),
        url: (*url).to_owned(),
    };
    let mail = |mail: &&str| Link {
        text: (*mail).to_owned(),
        url: format!("mailto:{mail}"),
    };
    Channel {
        name: say(&message),
        badge: Badge {
            kind: badge_kind(shown.legal_effect),
            text: say(&format!("legal-effect-{}", legal_effect_code(shown.legal_effect))),
        },
        purpose: attribute("purpose").unwrap_or_default(),
        phones: shown.phones.iter().chain(&shown.messaging).map(phone).collect(),
        links: shown
            .urls
            .iter()
            .map(page)
            .chain(shown.emails.iter().map(mail))
            .collect(),
        hours: attribute("hours"),
        have_ready: lines(texts, &message, "have-ready"),
        limits: lines(texts, &message, "deadline"),
        needs: shown.needs_eid.then(|| say("report-needs-eid")),
        verified: verified(shown, texts),
        qr: (shown.id == ADVICE)
            .then(|| shown.urls.first())
            .flatten()
            .map(|url| Qr {
                url: (*url).to_owned(),
                alt: say("report-qr-advice"),
                caption: say("report-qr-caption"),
            }),
    }
}

fn verified(shown: &Shown, texts: &Texts) -> Option<String> {
    if shown.direction_only {
        return Some(texts.text("report-direction-only", &Args::new()));
    }
    // Where there is nothing to check, nothing was.
    let numbers = shown.phones.iter().chain(&shown.messaging);
    numbers.chain(&shown.urls).chain(&shown.emails).next()?;
    let said = |id: &str, date: String| Some(texts.text(id, &Args::new().text("date", date)));
    match shown.checked {
        // Of a month or a year no day is made: that would claim more than the source says.
        Checked::Dated { date } => match (date.parse::<Date>(), format!("{date}-01").parse()) {
            (Ok(date), _) => said("report-verified-on", texts.date_long(date)),
            (Err(_), Ok(first_day)) => said("report-verified-in", texts.month_long(first_day)),
            (Err(_), Err(_)) => said("report-verified-in", date.to_owned()),
        },
        Checked::SeenUndated { seen } => said("report-verified-undated", texts.date_long(seen)),
        Checked::Unverified => None,
    }
}

fn badge_kind(effect: LegalEffect) -> BadgeKind {
    match effect {
        LegalEffect::Denuncia
        | LegalEffect::DenunciaTrasRatificacion
        | LegalEffect::ReclamacionAdministrativa => BadgeKind::Legal,
        LegalEffect::NotificacionObligatoria => BadgeKind::Duty,
        LegalEffect::ComunicacionSinValorDeDenuncia | LegalEffect::Orientacion | LegalEffect::NoAplica => {
            BadgeKind::Plain
        }
    }
}

/// The digits of what stands in the data, as an address to call.
fn telephone(text: &str) -> String {
    let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    if digits.is_empty() {
        String::new()
    } else {
        format!("tel:{digits}")
    }
}
