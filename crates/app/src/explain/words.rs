//! An explanation in sentences, for the terminal.

use super::Explained;
use crate::texts::band;
use domain::{ItemPart, On, PracticePart, ScenarioPart, Source};
use l10n::{Args, Texts};

/// A heading and the lines below it.
type Paragraph = (String, Vec<String>);

impl Explained {
    /// In the language of the texts: scenarios first, then practices.
    pub fn in_words(&self, texts: &Texts) -> Vec<Paragraph> {
        let words = Words(texts);
        let scenarios = self.parts.scenarios.iter().map(|part| words.scenario(part));
        scenarios
            .chain(self.parts.practices.iter().map(|part| words.practice(part)))
            .collect()
    }
}

struct Words<'t>(&'t Texts);

impl Words<'_> {
    fn say(&self, id: &str) -> String {
        self.0.text(id, &Args::new())
    }

    fn scenario(&self, part: &ScenarioPart) -> Paragraph {
        let args = Args::new()
            .text("name", self.say(&format!("scenario-{}", part.id)))
            .text("points", self.band(part.low, part.high, 1));
        let base = Args::new()
            .number("likelihood", part.likelihood)
            .number("impact", part.impact);
        let mut lines = vec![self.0.text("explain-base", &base)];
        for effect in &part.effects {
            let id = match effect.on {
                On::Likelihood => "explain-likelihood",
                On::Impact => "explain-impact",
            };
            let args = Args::new()
                .text("practice", self.say(&format!("practice-{}", effect.practice)))
                .text("most", self.0.percent(effect.strength))
                .text("now", self.0.percent(1.0 - effect.factor));
            lines.push(self.0.text(id, &args));
        }
        (self.0.text("explain-scenario", &args), lines)
    }

    fn practice(&self, part: &PracticePart) -> Paragraph {
        let args = Args::new()
            .text("name", self.say(&format!("practice-{}", part.id)))
            .text("level", self.band(part.low * 100.0, part.high * 100.0, 0))
            .number("target", (part.target * 100.0).round());
        let lines = part.items.iter().map(|item| self.item(item)).collect();
        (self.0.text("explain-practice", &args), lines)
    }

    fn item(&self, item: &ItemPart) -> String {
        let said = match item.codes.first() {
            Some(code) => {
                let option = format!("option-{code}");
                let text = self
                    .0
                    .attribute(&format!("item-{}", item.id), &option, &Args::new());
                text.unwrap_or_else(|| code.to_string())
            }
            None => self.say("explain-open"),
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
            .text("weight", self.0.number(item.weight, 1))
            .text("source", self.say(source));
        self.0.text(
            if item.lapsed {
                "explain-item-lapsed"
            } else {
                "explain-item"
            },
            &args,
        )
    }

    fn band(&self, low: f64, high: f64, decimals: usize) -> String {
        band(self.0, low, high, decimals)
    }
}
