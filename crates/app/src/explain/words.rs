//! An explanation in sentences, for the terminal.

use super::Explained;
use crate::dto::SimplerAnswer;
use crate::texts::{band, option};
use domain::{ItemId, ItemPart, On, PracticePart, ScenarioPart, Source};
use l10n::{Args, Texts};
use std::collections::BTreeMap;

/// A heading and the lines below it.
type Paragraph = (String, Vec<String>);

impl Explained {
    /// In the language of the texts: scenarios first, then practices.
    pub fn in_words(&self, texts: &Texts) -> Vec<Paragraph> {
        let words = Words {
            texts,
            simpler: &self.simpler,
        };
        let scenarios = self.parts.scenarios.iter().map(|part| words.scenario(part));
        scenarios
            .chain(self.parts.practices.iter().map(|part| words.practice(part)))
            .collect()
    }
}

struct Words<'t> {
    texts: &'t Texts,
    /// What was said to a simpler question, by the id of the item for which it counts.
    simpler: &'t BTreeMap<ItemId, SimplerAnswer>,
}

impl Words<'_> {
    fn say(&self, id: &str) -> String {
        self.texts.text(id, &Args::new())
    }

    fn scenario(&self, part: &ScenarioPart) -> Paragraph {
        let args = Args::new()
            .text("name", self.say(&format!("scenario-{}", part.id)))
            .text("points", self.band(part.low, part.high, 1));
        let base = Args::new()
            .number("likelihood", part.likelihood)
            .number("impact", part.impact);
        let mut lines = vec![self.texts.text("explain-base", &base)];
        for effect in &part.effects {
            let id = match effect.on {
                On::Likelihood => "explain-likelihood",
                On::Impact => "explain-impact",
            };
            let args = Args::new()
                .text("practice", self.say(&format!("practice-{}", effect.practice)))
                .text("most", self.texts.percent(effect.strength))
                .text("now", self.texts.percent(1.0 - effect.factor));
            lines.push(self.texts.text(id, &args));
        }
        (self.texts.text("explain-scenario", &args), lines)
    }

    fn practice(&self, part: &PracticePart) -> Paragraph {
        let args = Args::new()
            .text("name", self.say(&format!("practice-{}", part.id)))
            .text("level", self.band(part.low * 100.0, part.high * 100.0, 0))
            .number("target", (part.target * 100.0).round());
        let lines = part.items.iter().map(|item| self.item(item)).collect();
        (self.texts.text("explain-practice", &args), lines)
    }

    fn item(&self, item: &ItemPart) -> String {
        let said = match (self.simpler.get(&item.id), item.codes.first()) {
            (Some(simpler), _) => self.simpler(simpler),
            (None, Some(code)) => option(self.texts, item.id.as_str(), code),
            (None, None) => self.say("explain-open"),
        };
        let source = match item.source {
            Some(Source::Measured) => "source-measured",
            Some(Source::Seen) => "source-seen",
            Some(Source::Declared) => "source-declared",
            None => "explain-nobody",
        };
        let args = Args::new()
            .text("question", self.say(&format!("item-{}", item.id)))
            .text("answer", said)
            .text("level", self.band(item.lo * 100.0, item.hi * 100.0, 0))
            .text("weight", self.texts.number(item.weight, 1))
            .text("source", self.say(source));
        self.texts.text(
            if item.lapsed {
                "explain-item-lapsed"
            } else {
                "explain-item"
            },
            &args,
        )
    }

    /// What was said, in both questions: nobody is told to have chosen the option that it counts as.
    fn simpler(&self, SimplerAnswer { item, codes }: &SimplerAnswer) -> String {
        let codes = codes
            .iter()
            .map(|code| option(self.texts, item, &code.as_str().into()));
        format!(
            "{} · {} {}",
            self.say("answer-state-unknown"),
            self.say(&format!("item-{item}")),
            codes.collect::<Vec<_>>().join(" · ")
        )
    }

    fn band(&self, low: f64, high: f64, decimals: usize) -> String {
        band(self.texts, low, high, decimals)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Desk;
    use serde_json::json;

    #[test]
    fn nobody_is_told_to_have_chosen_what_a_simpler_answer_counts_as() {
        let (desk, folder) = (Desk::new(), tempfile::tempdir().unwrap());
        let at: jiff::civil::DateTime = "2026-11-27T09:00:00".parse().unwrap();
        let file = folder.path().join("answers.json");
        let said = json!({ "backup-disconnected": { "unknown": true }, "backup-disconnected-easy": "no" });
        fs_err::write(
            &file,
            json!({ "pack": "self-employed", "answers": said }).to_string(),
        )
        .unwrap();
        let statement = desk.read_answers("self-employed", &file, at.date()).unwrap();
        let explained = desk.explain(&statement, at, Some("backups")).unwrap();
        let texts = crate::texts::plain("en");
        let told = explained.in_words(&texts);
        let told = told
            .iter()
            .flat_map(|(_, lines)| lines)
            .fold(String::new(), |all, line| all + line);
        let asked = texts.text("item-backup-disconnected-easy", &Args::new());
        assert!(told.contains(&format!("I do not know · {asked} No: ")), "{told}");
    }
}
