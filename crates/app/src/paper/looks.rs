//! What this computer showed.

use super::Paper;
use super::first_page::join;
use crate::case::Case;
use crate::dto::LimitUnit;
use crate::look::{how_attribute, reason_message};
use checks::CheckResult;
use domain::{CheckId, Fleet, Ignored, Spread, Verdict};
use l10n::{Args, Texts};
use report::model::{CheckGroup, CheckKind, CheckResult as Printed, Section};
use std::collections::BTreeMap;

/// Groups in the order in which they are printed.
const GROUPS: [(Verdict, CheckKind, &str); 6] = [
    (Verdict::Fail, CheckKind::Fail, "verdict-fail"),
    (Verdict::Warn, CheckKind::Attention, "verdict-warn"),
    (Verdict::Unknown, CheckKind::Unknown, "verdict-unknown"),
    (
        Verdict::NotApplicable,
        CheckKind::NotApplicable,
        "verdict-not-applicable",
    ),
    (Verdict::Pass, CheckKind::Pass, "verdict-pass"),
    (Verdict::Info, CheckKind::Info, "verdict-info"),
];

impl Paper<'_> {
    /// What this computer showed, and the firm's other ones; empty when nobody looked at any.
    pub(super) fn checks(&self) -> Section<CheckGroup> {
        let mut section = self.this_computer();
        let computers = self.computers();
        if self.case.run.is_none() && !computers.is_empty() {
            section.title = self.say("report-computers-title");
        }
        section.groups.extend(computers);
        section
    }

    /// What fails on this computer and was not set aside.
    pub(super) fn failing(&self) -> impl Iterator<Item = &CheckResult> {
        let aside = self.set_aside_checks();
        let results = self.case.run.into_iter().flat_map(|run| &run.results);
        results
            .filter(move |result| result.verdict == Verdict::Fail && !aside.contains_key(result.id.as_str()))
    }

    fn set_aside_checks(&self) -> BTreeMap<&str, Ignored<'_>> {
        let aside = domain::ignored(self.case.events).into_iter();
        aside.map(|(check, ignored)| (check.as_str(), ignored)).collect()
    }

    fn this_computer(&self) -> Section<CheckGroup> {
        let Some(run) = self.case.run else {
            return Section::default();
        };
        let aside = self.set_aside_checks();
        let group = |(verdict, kind, title): (Verdict, CheckKind, &str)| CheckGroup {
            kind,
            title: self.say(title),
            results: run
                .results
                .iter()
                .filter(|result| result.verdict == verdict && !aside.contains_key(result.id.as_str()))
                .map(|result| self.check(result))
                .collect(),
        };
        let set_aside = CheckGroup {
            kind: CheckKind::Info,
            title: self.say("report-checks-ignored"),
            results: run
                .results
                .iter()
                .filter_map(|result| Some(self.set_aside(result, aside.get(result.id.as_str())?)))
                .collect(),
        };
        let seen = Args::new()
            .number("checked", run.coverage.checked)
            .number("applicable", run.coverage.applicable)
            .text("date", self.day(run.at.date()));
        let told = |message: &str, variable: &str, count: usize| {
            if count == 0 {
                return String::new();
            }
            self.say_with(message, &Args::new().number(variable, count))
        };
        let info = run
            .results
            .iter()
            .filter(|result| result.verdict == Verdict::Info);
        let intro = join(&[
            self.say_with("report-checks-intro", &seen),
            told("report-checks-info", "count", info.count()),
            told(
                "report-checks-provisional",
                "provisional",
                run.coverage.provisional,
            ),
        ]);
        Section {
            title: self.say("report-checks"),
            intro: Some(intro),
            groups: GROUPS
                .into_iter()
                .map(group)
                .chain([set_aside])
                .filter(|group| !group.results.is_empty())
                .collect(),
        }
    }

    /// The firm's computers: of how many there is a fresh file, and what is bad or asks for attention on which. None if
    /// there is no file.
    fn computers(&self) -> Vec<CheckGroup> {
        let fleet = Fleet::of(self.case.events, self.case.at.date());
        if fleet.computers.is_empty() {
            return Vec::new();
        }
        let known = Args::new()
            .number("fresh", fleet.fresh().count())
            .number("count", fleet.count);
        let how_many = self.say_with("report-computers", &known);
        let spreads = fleet.spreads();
        let rows = |bad: bool| -> Vec<Printed> {
            spreads
                .iter()
                .filter(|(_, spread)| {
                    spread.fail.is_empty() != bad && !(spread.fail.is_empty() && spread.warn.is_empty())
                })
                .filter_map(|(check, spread)| self.on_computers(check.as_str(), spread))
                .collect()
        };
        let attention = self.say("report-computers-attention");
        let mut groups: Vec<CheckGroup> =
            [(CheckKind::Fail, rows(true)), (CheckKind::Attention, rows(false))]
                .into_iter()
                .filter(|(_, results)| !results.is_empty())
                .map(|(kind, results)| CheckGroup {
                    kind,
                    title: attention.clone(),
                    results,
                })
                .collect();
        if groups.is_empty() {
            groups.push(self.nothing_bad(&fleet, &spreads));
        }
        // Of how many something is known stands over the worst of it.
        groups[0].title = how_many;
        groups
    }

    /// It is good only where every computer was seen, and everything on it.
    fn nothing_bad(&self, fleet: &Fleet<'_>, spreads: &[(&CheckId, Spread<'_>)]) -> CheckGroup {
        let fresh = fleet.fresh().count();
        let all = fresh == fleet.count && spreads.iter().all(|(_, spread)| spread.unknown.is_empty());
        let (kind, said) = match fresh {
            0 => (CheckKind::Unknown, "report-computers-old"),
            _ if all => (CheckKind::Pass, "report-computers-well"),
            _ => (CheckKind::Info, "report-computers-well"),
        };
        CheckGroup {
            kind,
            title: String::new(),
            results: vec![Printed {
                title: self.say("report-computers-seen"),
                text: self.say(said),
                ..Printed::default()
            }],
        }
    }

    /// None for a check of a newer program, which has no words here.
    fn on_computers(&self, check: &str, spread: &Spread<'_>) -> Option<Printed> {
        let known = checks::catalogue().iter().find(|known| known.id == check)?;
        let on = |id: &str, labels: &[&str]| {
            let labels = Args::new().text("labels", labels.join(", "));
            self.say_with(id, &labels)
        };
        let parts = [
            ("report-computers-fail", &spread.fail),
            ("report-computers-warn", &spread.warn),
            ("report-computers-unknown", &spread.unknown),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(_, labels)| !labels.is_empty())
            .map(|(id, labels)| on(id, labels))
            .collect();
        Some(Printed {
            title: self.say(known.message),
            text: said.join(" "),
            ..Printed::default()
        })
    }

    /// What was seen stands before the reason of whoever set it aside: nothing is hidden by it.
    fn set_aside(&self, result: &CheckResult, ignored: &Ignored<'_>) -> Printed {
        let printed = self.check(result);
        let because = Args::new()
            .text("because", ignored.because)
            .text("date", self.day(ignored.since));
        let because = self.say_with("report-check-ignored", &because);
        let why = [Some(because), printed.why];
        Printed {
            why: Some(why.into_iter().flatten().collect::<Vec<_>>().join(" ")),
            ..printed
        }
    }

    /// A limit of one's own, where it makes the verdict another one.
    fn own_limit(&self, result: &CheckResult) -> Option<String> {
        let usual = result.usual?;
        let limits = domain::limits(self.case.events);
        let limit = crate::look::limit(result.id.as_str(), &limits)?;
        let unit = match limit.unit {
            LimitUnit::Minutes => "minutes",
            LimitUnit::Days => "days",
        };
        let said = Args::new()
            .number("own", limit.own?)
            .number("usual", limit.usual)
            .text("unit", unit)
            .text("verdict", self.say(verdict_word(usual)));
        Some(self.say_with("report-check-limit", &said))
    }

    fn check(&self, result: &CheckResult) -> Printed {
        let message = Case::check_message(result.id.as_str());
        let variables = variables(result, &self.texts);
        let headline = self
            .texts
            .attribute(&message, headline_attribute(result.verdict), &variables);
        let reason = reason_message(result).map(|id| self.say(id));
        let steps = how_attribute(result).and_then(|how| self.texts.attribute(&message, &how, &variables));
        let provisional = result.provisional.then(|| self.say("report-check-provisional"));
        let asked = result.evidence.iter().find(|evidence| evidence.key == "request");
        let asked = asked.map(|asked| {
            let request = Args::new().text("request", asked.value.to_plain());
            self.say_with("unknown-reason-request", &request)
        });
        let why = [
            reason,
            asked,
            provisional,
            self.own_limit(result),
            steps.map(|steps| steps.lines().map(str::trim).collect::<Vec<_>>().join(" ")),
        ];
        let why: Vec<String> = why.into_iter().flatten().collect();
        Printed {
            title: self.say(&message),
            text: headline.unwrap_or_default(),
            why: (!why.is_empty()).then(|| why.join(" ")),
            seen: result.again.map(|again| {
                let day = Args::new().text("date", self.day(again.date()));
                self.say_with("report-check-seen", &day)
            }),
        }
    }
}

/// The verdict in words.
fn verdict_word(verdict: Verdict) -> &'static str {
    let group = GROUPS.iter().find(|(known, _, _)| *known == verdict);
    group.map_or("verdict-unknown", |(_, _, title)| title)
}

/// The attribute of a check's message that says what was seen.
pub(super) fn headline_attribute(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "pass",
        Verdict::Warn => "warn",
        Verdict::Fail => "fail",
        Verdict::Unknown => "unknown",
        Verdict::NotApplicable => "not-applicable",
        Verdict::Info => "info",
    }
}

/// The evidence as variables; dates are written out, since Fluent here cannot.
pub(super) fn variables(result: &CheckResult, texts: &Texts) -> Args {
    result
        .evidence
        .iter()
        .fold(Args::new(), |args, evidence| match &evidence.value {
            checks::Value::Number(number) => args.number(&evidence.key, *number),
            checks::Value::Date(date) => args.text(&evidence.key, texts.date_long(*date)),
            other => args.text(&evidence.key, other.to_plain()),
        })
}
