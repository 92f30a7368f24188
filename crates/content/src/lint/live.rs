//! Live packs: every question has a right answer and a source, parallel forms are equal, the texts read easily.

use super::packs::GATE_EVERYBODY;
use super::{Report, Rule};
use crate::{Ask, Choice, Difficulty, Library, LivePack, LiveQuestion, Sheet, Texts, Truth, reading_ease};
use std::collections::BTreeMap;

pub(super) fn lint(library: &Library, texts: &Texts, report: &mut Report) {
    let live = || library.live.iter().zip(&library.origins.live);
    let assessed = library
        .packs
        .iter()
        .map(|pack| pack.id.as_str())
        .zip(library.origins.packs.iter().map(String::as_str));
    report.duplicates(assessed.chain(live().map(|(pack, file)| (pack.id.as_str(), file.as_str()))));
    report.duplicates(live().flat_map(|(pack, file)| {
        pack.questions()
            .map(move |question| (question.id.as_str(), file.as_str()))
    }));
    for (pack, file) in live() {
        if pack.sources.iter().all(|source| source.trim().is_empty()) {
            report.error(Rule::WithoutSource, file, "sources", []);
        }
        report.duplicates(pack.sheet.iter().map(|sheet| (sheet.id.as_str(), file.as_str())));
        for asked in pack.questions() {
            question(report, file, asked);
        }
        forms(report, pack, file);
        reading(texts, report, pack, file);
    }
}

fn question(report: &mut Report, file: &str, question: &LiveQuestion) {
    let id = question.id.as_str();
    if question.source.trim().is_empty() {
        report.error(Rule::WithoutSource, file, id, []);
    }
    report.review(file, id, question.review_after);
    match &question.ask {
        Ask::Judge(judgement) => {
            for (cue, count) in judgement.scale.iter().flat_map(|scale| &scale.cues) {
                let place = format!("{id}/{cue:?}");
                report.range(file, place, "cues", f64::from(*count), 1.0, 20.0);
            }
        }
        Ask::Choice(choice) => options(report, file, id, choice),
    }
}

fn options(report: &mut Report, file: &str, id: &str, choice: &Choice) {
    report.duplicates(choice.options.iter().map(|code| (code.as_str(), file)));
    for code in choice.right.iter().filter(|code| !choice.options.contains(code)) {
        let args = [("item", id.into()), ("option", code.as_str().into())];
        report.error(Rule::UnknownOption, file, format!("{id}/right"), args);
    }
    let right = |code: &String| choice.right.contains(code);
    if !choice.options.iter().any(right) || choice.options.iter().all(right) {
        report.error(Rule::RightOptions, file, id, [("question", id.into())]);
    }
}

/// What two parallel forms have in common: how many messages there are of each truth and difficulty, and how many
/// questions with options. Only so can a difference between before and after be the people's.
fn make_up(sheet: &Sheet) -> BTreeMap<(Option<Truth>, Option<Difficulty>), usize> {
    let mut counts = BTreeMap::new();
    for question in &sheet.question {
        let truth = match &question.ask {
            Ask::Judge(judgement) => Some(judgement.truth),
            Ask::Choice(_) => None,
        };
        *counts.entry((truth, question.difficulty())).or_default() += 1;
    }
    counts
}

fn forms(report: &mut Report, pack: &LivePack, file: &str) {
    let mut parallel: BTreeMap<_, Vec<&Sheet>> = BTreeMap::new();
    for sheet in pack.sheet.iter().filter(|sheet| sheet.form.is_some()) {
        parallel.entry(sheet.stage).or_default().push(sheet);
    }
    for sheets in parallel.values() {
        let Some((first, others)) = sheets.split_first() else {
            continue;
        };
        for other in others.iter().filter(|other| make_up(other) != make_up(first)) {
            let args = [
                ("sheet", first.id.as_str().into()),
                ("other", other.id.as_str().into()),
            ];
            report.error(Rule::FormsDiffer, file, other.id.as_str(), args);
        }
    }
}

fn reading(texts: &Texts, report: &mut Report, pack: &LivePack, file: &str) {
    let Some(score) = reading_ease::szigriszt_pazos(&spanish(texts, pack)) else {
        return;
    };
    if score < GATE_EVERYBODY {
        let args = [
            ("pack", pack.id.as_str().into()),
            ("score", format!("{score:.1}").into()),
            ("gate", GATE_EVERYBODY.into()),
        ];
        report.error(Rule::ReadingEase, file, "", args);
    }
}

/// Everything that the pack says in Spanish, one text a line.
fn spanish(texts: &Texts, pack: &LivePack) -> String {
    let of_pack = |message: &str| {
        message == format!("pack-{}", pack.id)
            || message
                .strip_prefix("live-")
                .is_some_and(|id| pack.questions().any(|question| question.id == id))
    };
    texts
        .all("es")
        .filter(|(id, _)| of_pack(id.split('.').next().unwrap_or(id)))
        .map(|(_, entry)| entry.words.as_str())
        .collect::<Vec<_>>()
        .join("\n")
}
