//! What the numbers rest on: the formula of the total, what lowers each thing that can happen, the answers behind each
//! practice, and the sources.

use super::Paper;
use super::first_page::join;
use crate::explain::Explained;
use crate::links;
use content::Evidence;
use domain::{Confidence, EffectPart, ItemId, ItemPart, On, PracticeId, PracticePart, ScenarioPart};
use l10n::Args;
use report::model::{Account, EffectRow, Link, Pair, PracticeAccount, ScenarioAccount, Section};
use std::collections::{BTreeMap, BTreeSet};

/// A result taken apart, with its sources and the numbers of the answers.
pub(super) struct Parts<'c> {
    explained: Explained,
    /// As they are printed: what several findings come from stands there once.
    sources: Vec<Link>,
    /// The number of each finding's source, from 1.
    cited: BTreeMap<&'c str, usize>,
    numbers: BTreeMap<&'c ItemId, usize>,
}

impl Parts<'_> {
    /// The number of an answer in the annex.
    pub(super) fn number(&self, item: &ItemId) -> Option<usize> {
        self.numbers.get(item).copied()
    }

    /// What an answer adds to the first practice that it measures.
    pub(super) fn item(&self, id: &ItemId) -> Option<&ItemPart> {
        let mut items = self.explained.parts.practices.iter().flat_map(|part| &part.items);
        items.find(|part| part.id == *id)
    }

    /// The numbers of the sources of some findings, as "3, 14".
    fn sources_of(&self, findings: &[String]) -> String {
        let numbers = findings.iter().filter_map(|id| self.cited.get(id.as_str()));
        let numbers: BTreeSet<&usize> = numbers.collect();
        let numbers: Vec<String> = numbers.into_iter().map(ToString::to_string).collect();
        numbers.join(", ")
    }

    fn level(&self, practice: &PracticeId) -> (f64, f64) {
        let mut practices = self.explained.parts.practices.iter();
        let part = practices.find(|part| part.id == *practice);
        part.map_or((0.0, 0.0), |part| (part.low, part.high))
    }
}

impl<'c> Paper<'c> {
    /// The result taken apart; none when nothing was answered.
    pub(super) fn parts(&self) -> Option<Parts<'c>> {
        let case = self.case;
        if self.snapshot.counts.answered == 0 {
            return None;
        }
        let explained = case.explain(None).ok()?;
        let sections = case.model.pack().sections.iter();
        let asked = sections.flat_map(|section| case.asked_in(section.id.as_str()));
        let (sources, cited) = self.cited(&explained.sources(case.library));
        Some(Parts {
            sources,
            cited,
            numbers: asked.zip(1..).collect(),
            explained,
        })
    }

    /// The list of sources, and the number of each finding in it.
    fn cited(&self, findings: &[&'c Evidence]) -> (Vec<Link>, BTreeMap<&'c str, usize>) {
        let mut sources: Vec<Link> = Vec::new();
        let mut cited = BTreeMap::new();
        for &finding in findings {
            let source = self.source_of(finding);
            let known = sources.iter().position(|known| known.text == source.text);
            let place = known.unwrap_or_else(|| {
                sources.push(Link {
                    text: source.text,
                    url: String::new(),
                });
                sources.len() - 1
            });
            if sources[place].url.is_empty() {
                sources[place].url = source.url;
            }
            cited.insert(finding.id.as_str(), place + 1);
        }
        (sources, cited)
    }

    /// An address is printed only if it is the page that was read.
    fn source_of(&self, evidence: &Evidence) -> Link {
        let args = Args::new()
            .text("title", &evidence.title)
            .text("publisher", &evidence.publisher)
            .text("year", evidence.year.to_string());
        Link {
            text: self.say_with("report-study", &args),
            url: links::read_address(evidence).unwrap_or_default().to_owned(),
        }
    }

    pub(super) fn account(&self, parts: &Parts<'_>) -> Account {
        Account {
            total: self.total(),
            practices: self.part_of("report-account-practices", self.practice_accounts(parts)),
            scenarios: self.part_of("report-account-scenarios", self.scenario_accounts(parts)),
        }
    }

    fn part_of<T>(&self, id: &str, groups: Vec<T>) -> Section<T> {
        Section {
            title: self.say(id),
            intro: self.attribute(id, "intro"),
            groups,
        }
    }

    /// The three sums of points, and the share that is made of them.
    fn total(&self) -> Section<Pair> {
        let total = &self.snapshot.risk.total;
        let tenths = |points: f64| self.texts.number(points, 1);
        // A decimal more, so that the share comes out when it is worked out again.
        let hundredths = |points: f64| self.texts.number(points, 2);
        let formula = Args::new()
            .text("now", hundredths(total.high))
            .text("floor", hundredths(total.floor))
            .text("inherent", hundredths(total.inherent))
            .text("share", self.hundredths(total.rho_high));
        let pair = |label: &str, value: String| Pair {
            label: self.say(label),
            value,
        };
        let pairs = vec![
            pair("why-inherent", tenths(total.inherent)),
            pair("why-now", self.tenths(total.low, total.high)),
            pair("why-floor", tenths(total.floor)),
            pair(
                "report-figure-risk",
                self.say_with("report-account-share", &formula),
            ),
            pair("report-figure-certainty", self.say("report-account-certainty")),
            pair("report-figure-protection", self.say("report-account-protection")),
        ];
        self.part_of("report-account", pairs)
    }

    fn practice_accounts(&self, parts: &Parts<'_>) -> Vec<PracticeAccount> {
        let ordered = self.snapshot.weak.iter().chain(&self.snapshot.good);
        let account = |id: &PracticeId| {
            let mut practices = parts.explained.parts.practices.iter();
            let part = practices.find(|part| part.id == *id)?;
            Some(PracticeAccount {
                practice: self.say(&format!("practice-{id}")),
                level: self.band(part.low, part.high),
                target: self.hundredths(part.target),
                answers: self.answers_of(parts, part),
            })
        };
        ordered.filter_map(account).collect()
    }

    /// As "14 (peso 1), 15 (peso 0,5)".
    fn answers_of(&self, parts: &Parts<'_>, practice: &PracticePart) -> String {
        let answer = |item: &ItemPart| {
            let number = parts.number(&item.id)?;
            let decimals = usize::from(item.weight.fract() != 0.0);
            let args = Args::new()
                .text("number", number.to_string())
                .text("weight", self.texts.number(item.weight, decimals));
            Some(self.say_with("report-account-answer", &args))
        };
        let answers: Vec<String> = practice.items.iter().filter_map(answer).collect();
        answers.join(", ")
    }

    fn scenario_accounts(&self, parts: &Parts<'_>) -> Vec<ScenarioAccount> {
        let mut scenarios: Vec<&ScenarioPart> = parts.explained.parts.scenarios.iter().collect();
        scenarios.sort_by(|a, b| b.high.total_cmp(&a.high));
        let account = |part: &ScenarioPart| {
            let mut effects: Vec<&EffectPart> = part.effects.iter().collect();
            effects.sort_by(|a, b| b.strength.total_cmp(&a.strength));
            ScenarioAccount {
                title: self.scenario_title(part),
                effects: (self.base_row(parts, part).into_iter())
                    .chain((effects.into_iter()).filter_map(|effect| self.effect_row(parts, part, effect)))
                    .collect(),
            }
        };
        scenarios.into_iter().map(account).collect()
    }

    /// Its name, likelihood times impact before any practice and now, and what remains.
    fn scenario_title(&self, part: &ScenarioPart) -> String {
        // The factors have a decimal more than their product, so that it comes out when it is worked out again.
        let product = |likelihood: f64, impact: f64, [factors, product]: [usize; 2]| {
            let args = Args::new()
                .text("likelihood", self.texts.number(likelihood, factors))
                .text("impact", self.texts.number(impact, factors))
                .text("points", self.texts.number(likelihood * impact, product));
            self.say_with("report-account-product", &args)
        };
        let (likelihood, impact) = (
            part.likelihood * part.likelihood_left,
            part.impact * part.impact_left,
        );
        let args = Args::new()
            .text("name", self.say(&format!("scenario-{}", part.id)))
            .text("before", product(part.likelihood, part.impact, [0, 0]))
            .text("now", product(likelihood, impact, [2, 1]));
        let told = self.say_with("report-account-scenario", &args);
        let points = |at: f64| self.texts.number(at, 1);
        if points(part.low) == points(part.high) {
            return told;
        }
        let band = Args::new().text("points", self.tenths(part.low, part.high));
        join(&[told, self.say_with("report-account-scenario-range", &band)])
    }

    /// How far likelihood and impact before any practice can be trusted, and where they come from.
    fn base_row(&self, parts: &Parts<'_>, part: &ScenarioPart) -> Option<EffectRow> {
        let base = parts.explained.bases.get(&part.id)?;
        Some(EffectRow {
            practice: self.say("report-account-base"),
            confidence: self.confidence(base.confidence),
            sources: self.sources_of(parts, &base.source),
            ..EffectRow::default()
        })
    }

    fn effect_row(
        &self,
        parts: &Parts<'_>,
        scenario: &ScenarioPart,
        effect: &EffectPart,
    ) -> Option<EffectRow> {
        let strength = parts
            .explained
            .strength(&effect.practice, &scenario.id, effect.on)?;
        let (low, high) = parts.level(&effect.practice);
        Some(EffectRow {
            practice: self.say(&format!("practice-{}", effect.practice)),
            lowers: self.say(match effect.on {
                On::Likelihood => "why-likelihood",
                On::Impact => "why-impact",
            }),
            most: self.texts.percent(effect.strength),
            now: self.percents(effect.strength * low, effect.strength * high),
            confidence: self.confidence(strength.confidence),
            sources: self.sources_of(parts, &strength.source),
        })
    }

    /// The numbers of the sources of some findings. Where no finding could be checked, the figure is our own estimate.
    fn sources_of(&self, parts: &Parts<'_>, findings: &[String]) -> String {
        let numbers = parts.sources_of(findings);
        if numbers.is_empty() {
            self.say("report-own-estimate")
        } else {
            numbers
        }
    }

    /// The numbered list.
    pub(super) fn sources(&self, parts: &Parts<'_>) -> Section<Link> {
        self.part_of("report-sources", parts.sources.clone())
    }

    fn confidence(&self, confidence: Confidence) -> String {
        self.say(match confidence {
            Confidence::High => "confidence-high",
            Confidence::Medium => "confidence-medium",
            Confidence::Low => "confidence-low",
        })
    }

    /// Points with one decimal, as a band or one number.
    fn tenths(&self, low: f64, high: f64) -> String {
        let (low, high) = (self.texts.number(low, 1), self.texts.number(high, 1));
        if low == high {
            return high;
        }
        self.say_with("report-range", &Args::new().text("low", low).text("high", high))
    }

    /// Percent as a band or one number.
    fn percents(&self, low: f64, high: f64) -> String {
        // The sign stands before or behind the whole range, as the language has it.
        self.say_with(
            "number-percent",
            &Args::new().text("number", self.band(low, high)),
        )
    }
}
