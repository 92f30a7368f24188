//! In the annex: who said what where several people answered, and the documents that show it.

use super::{DOT, Paper};
use domain::{Answer, Document, ItemId, Pass, Voice, documents};
use l10n::Args;
use report::model::{Pair, Section};
use std::collections::BTreeSet;

impl Paper<'_> {
    /// The questions about which several people spoke, each with what they said last.
    pub(super) fn people(&self) -> Section<Pair> {
        let case = self.case;
        let pair = |id: &ItemId| {
            let spoken = case.voices(id);
            if spoken.said.len() < 2 {
                return None;
            }
            let mut said: Vec<String> = spoken.said.iter().map(|voice| self.voice(id, voice)).collect();
            if spoken.differ {
                said.push(self.say("report-people-differ"));
            }
            Some(Pair {
                label: self.say(&format!("item-{id}")),
                value: said.join(" "),
            })
        };
        let asked = case.model.pack().items(Pass::Full).into_iter();
        self.told("report-people", asked.filter_map(pair).collect())
    }

    fn voice(&self, item: &ItemId, voice: &Voice) -> String {
        let author = match voice.author {
            "" => self.say("report-people-you"),
            author => author.to_owned(),
        };
        let answer = match voice.answer {
            Answer::Codes(codes) => self.options(item.as_str(), codes),
            Answer::NotApplicable(reason) => self
                .attribute(&format!("item-{item}"), &format!("not-applicable-{reason}"))
                .unwrap_or_else(|| reason.to_string()),
            Answer::Unknown | Answer::Withdrawn => self.say("answer-state-unknown"),
        };
        let args = Args::new()
            .text("author", author)
            .text("answer", answer)
            .text("date", self.short_day(voice.date));
        self.say_with("report-people-said", &args)
    }

    /// The documents, each with what is known of it.
    pub(super) fn documents(&self) -> Section<Pair> {
        let pair = |(_, document): (_, &Document)| Pair {
            label: document.title.clone(),
            value: self.facts(document).join(" "),
        };
        let held = documents(self.case.events);
        self.told("report-documents", held.into_iter().map(pair).collect())
    }

    fn facts(&self, document: &Document) -> Vec<String> {
        let questions: Vec<String> = (document.items.iter())
            .map(|id| self.say(&format!("item-{id}")))
            .collect();
        let served = self.case.practices_of(document).into_iter();
        let practices: BTreeSet<String> = served.map(|id| self.say(&format!("practice-{id}"))).collect();
        let fact = |id: &str, value: String| {
            let args = Args::new().text("value", value);
            self.say_with(id, &args)
        };
        let listed = |id: &str, values: Vec<String>| (!values.is_empty()).then(|| fact(id, values.join(DOT)));
        let day = |id: &str, day: Option<jiff::civil::Date>| day.map(|day| fact(id, self.short_day(day)));
        let expires = if document.has_expired(self.case.at.date()) {
            "report-document-expired"
        } else {
            "report-document-expires"
        };
        let owner =
            (!document.owner.is_empty()).then(|| fact("report-document-owner", document.owner.clone()));
        [
            listed("report-document-shows", questions),
            listed("report-document-practices", practices.into_iter().collect()),
            day("report-document-dated", document.dated),
            day(expires, document.expires),
            owner,
            Some(fact("report-document-sum", document.sha256.clone())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// A section with its heading; nothing without lines.
    fn told(&self, id: &str, groups: Vec<Pair>) -> Section<Pair> {
        Section {
            title: self.say(id),
            intro: self.attribute(id, "intro"),
            groups,
        }
    }
}
