//! The shorter documents: for a manager, for customers, for a technician, for the staff. Every word comes from Fluent.

use super::first_page::join;
use super::{DOT, Paper, document, lines, printed, question_sheet, with_machine_note};
use crate::case::{Assignment, Case};
use crate::failure::Result;
use crate::handout::Handout;
use crate::plan::who_code;
use domain::{FIND_OUT, PlanEntry, PracticeId, Who};
use l10n::{Args, Texts};
use report::Rendered;
use report::model::{Block, Document, Entry, Pair, Part};

/// Decisions on the manager's page: it is one page.
const DECISIONS: usize = 3;
/// From this level on a practice is declared to others. Some have a target that half of it reaches: enough for the plan,
/// and too little for a sentence that says it is done.
const DECLARED: f64 = 0.75;
/// Practices that the manager's page names as weak.
const WEAK: usize = 3;

impl Case<'_> {
    /// A document for somebody, as PDF, in a language of its own.
    pub(crate) fn print_handout(&self, handout: Handout, language: &str) -> Result<Rendered> {
        printed(report::render_document(&self.handout(handout, language)))
    }

    /// What the document says, before it is laid out.
    pub(crate) fn handout(&self, handout: Handout, language: &str) -> Document {
        let snapshot = self.snapshot();
        let paper = Paper {
            case: self,
            snapshot: &snapshot,
            texts: crate::texts::plain(language),
        };
        match handout {
            Handout::Summary => paper.summary(),
            Handout::Statement => paper.statement(),
            Handout::Order => paper.order(),
            Handout::Questions => paper.all_questions(),
            Handout::Notice => paper.notice(),
        }
    }
}

impl Paper<'_> {
    /// A document about this case.
    fn document(&self, id: &str, parts: Vec<Part>) -> Document {
        Document {
            stationery: self.stationery(),
            ..document(id, &self.case.name, self.case.at, &self.texts, parts)
        }
    }

    /// For whoever decides: with as many decisions as there is room for on one page.
    fn summary(&self) -> Document {
        let mut wanted = (1..=DECISIONS).rev().map(|count| self.summary_of(count));
        let one_page =
            |document: &Document| report::render_document(document).is_ok_and(|printed| printed.pages == 1);
        wanted.find(one_page).unwrap_or_else(|| self.summary_of(1))
    }

    fn summary_of(&self, count: usize) -> Document {
        // Without where the plan goes on: this page is not in it.
        let standing = [Some(self.headline().text), self.headline_note()]
            .into_iter()
            .flatten();
        let standing: Vec<String> = standing.collect();
        // Before anything is known, every practice would be named.
        let known = if self.snapshot.counts.answered == 0 {
            0
        } else {
            WEAK
        };
        let weak = self.snapshot.weak.iter().take(known);
        let weak: Vec<String> = weak.map(|id| self.practice(id)).collect();
        let weak = self.pairs_of([("summary-weak", weak.join(DOT))]).into_iter();
        let weak = weak.map(|fact| Block::Paragraph(format!("{}: {}.", fact.label, fact.value)));
        let decided = self.decisions(count);
        let standing = [Block::Paragraph(join(&standing)), Block::Figures(self.figures())];
        let standing = standing.into_iter().chain(weak).collect();
        let mut summary = self.document(
            "summary-title",
            vec![self.part("summary-standing", standing), decided],
        );
        if self.snapshot.counts.answered == 0 {
            // It names no weak point.
            summary.footer = with_machine_note(self.say("handout-nothing-footer"), &self.texts);
        }
        summary
    }

    /// The first of what there is to do, with how much there is in all.
    fn decisions(&self, count: usize) -> Part {
        let decisions = self.tasks().take(count);
        let decisions: Vec<Entry> = decisions.map(|entry| self.decision(entry)).collect();
        let mut about = Vec::new();
        let unsettled = self
            .snapshot
            .plan
            .iter()
            .find(|entry| entry.id.as_str() == FIND_OUT);
        if let Some(unsettled) = unsettled {
            let questions = Args::new().number("count", unsettled.because.len() as u64);
            about.push(self.say_with("summary-find-out", &questions));
        } else if decisions.is_empty() {
            return self.nothing("summary-decisions", "summary-none");
        }
        let (shown, all) = (decisions.len() as u64, self.tasks().count() as u64);
        if shown < all {
            let first = Args::new().number("shown", shown).number("all", all);
            about.push(self.say_with("summary-first", &first));
        }
        if decisions.is_empty() {
            return self.part("summary-decisions", vec![Block::Paragraph(join(&about))]);
        }
        about.push(self.say("summary-points"));
        let signed = self.lines("summary-signed", "blanks");
        let blocks = vec![
            Block::Paragraph(join(&about)),
            Block::Entries(decisions),
            Block::Blanks(signed),
        ];
        self.part("summary-decisions", blocks)
    }

    fn decision(&self, entry: &PlanEntry) -> Entry {
        let Assignment { owner, due, .. } = self.case.assignment(entry.id.as_str());
        // Whoever decides is not the person that the plan speaks to.
        let who = match entry.who {
            _ if !owner.is_empty() => owner,
            Who::Own => String::new(),
            who => self.who(who_code(who)),
        };
        let facts = self.pairs_of([
            ("report-label-time", self.time(entry)),
            ("report-label-cost", self.cost(entry)),
            ("report-label-who", who),
            (
                "report-label-due",
                due.map(|due| self.day(due)).unwrap_or_default(),
            ),
        ]);
        let facts: Vec<String> = facts
            .into_iter()
            .map(|fact| format!("{}: {}", fact.label, fact.value))
            .collect();
        Entry {
            text: self.action_title(entry.id.as_str()),
            note: Some(facts.join(DOT)),
            pairs: self.pairs_of([
                ("report-label-because", self.cause(entry)),
                ("summary-effect", self.effect(entry).unwrap_or_default()),
            ]),
            boxes: self.lines("summary-decisions", "boxes"),
            ..Entry::default()
        }
    }

    /// For customers, insurers and tenders: nothing in it tells a weak point, not even by its absence.
    fn statement(&self) -> Document {
        let counts = &self.snapshot.counts;
        let known = Args::new()
            .number("measured", counts.measured)
            .number("seen", counts.seen)
            .number("declared", counts.declared);
        let pack = self.say(&format!("pack-{}", self.snapshot.pack));
        let pack = Args::new().text("pack", pack);
        let made = self.pairs_of([
            ("statement-date", self.day(self.case.at.date())),
            ("statement-pack", self.say_with("statement-pack-value", &pack)),
            ("statement-answers", self.answered()),
            ("statement-oldest", self.oldest_answer()),
            ("statement-known", self.say_with("statement-known-value", &known)),
            (
                "statement-method",
                self.say_with(
                    "report-basis-method-value",
                    &Args::new().number("version", self.snapshot.method),
                ),
            ),
        ]);
        let whole = |id: &&PracticeId| self.snapshot.protection[*id].low >= DECLARED;
        let good = self.snapshot.good.iter().filter(whole);
        let good: Vec<String> = good.map(|id| self.declared(id)).collect();
        if good.is_empty() {
            return self.nothing_of(
                "statement-title",
                self.nothing("statement-in-place", "statement-none"),
            );
        }
        self.document(
            "statement-title",
            vec![
                self.part("statement-made", vec![Block::Pairs(made)]),
                self.part("statement-in-place", vec![Block::Points(good)]),
                self.part_to_fill_in("statement-signed"),
            ],
        )
    }

    /// The day of the answer that is known for longest.
    fn oldest_answer(&self) -> String {
        let evaluation = &self.case.evaluation;
        let asked = self.case.asked().into_iter();
        let days = asked.filter_map(|id| evaluation.item(id.as_str())?.answered);
        days.min().map(|day| self.day(day)).unwrap_or_default()
    }

    /// What there is to do, without the questions to be answered.
    fn tasks(&self) -> impl Iterator<Item = &PlanEntry> {
        let plan = self.snapshot.plan.iter();
        plan.filter(|entry| entry.id.as_str() != FIND_OUT)
    }

    /// A practice in place, as whoever has it says so: the label of a chart alone may read as a fault.
    fn declared(&self, id: &PracticeId) -> String {
        self.attribute(&format!("practice-{id}"), "declared")
            .unwrap_or_else(|| self.practice(id))
    }

    /// For a technician: what is for one to do, or all of it when nothing is.
    fn order(&self) -> Document {
        let (helped, alone): (Vec<_>, Vec<_>) = self.tasks().partition(|entry| entry.who != Who::Own);
        let tasks = if helped.is_empty() { alone } else { helped };
        let tasks: Vec<Entry> = tasks.into_iter().map(|entry| self.task(entry)).collect();
        if tasks.is_empty() {
            return self.nothing_of("order-title", self.nothing("order-tasks", "order-none"));
        }
        self.document(
            "order-title",
            vec![
                self.part("order-tasks", vec![Block::Entries(tasks)]),
                self.part_to_fill_in("order-quote"),
                for_oneself(&self.texts, "order-ask"),
                self.part_of_lines("order-find"),
            ],
        )
    }

    fn task(&self, entry: &PlanEntry) -> Entry {
        let message = format!("action-{}", entry.id);
        let verify = self.attribute(&message, "verify").unwrap_or_default();
        Entry {
            text: self.action_title(entry.id.as_str()),
            steps: self.steps(entry),
            steps_on: self.steps_on(entry),
            pairs: self.pairs_of([("order-accepted", verify)]),
            boxes: vec![self.say("order-done")],
            blanks: vec![self.say("order-price")],
            ..Entry::default()
        }
    }

    /// The whole questionnaire, to fill in with a pen.
    fn all_questions(&self) -> Document {
        let asked = self.case.asked().into_iter();
        let items: Vec<_> = asked.filter_map(|id| self.case.model.item(id.as_str())).collect();
        Document {
            stationery: self.stationery(),
            ..question_sheet(&items, &self.case.name, self.case.at, &self.texts)
        }
    }

    /// For the staff: without a result, since everybody reads it.
    fn notice(&self) -> Document {
        let looks = checks::catalogue().iter().map(|check| self.say(check.message));
        Document {
            author: None,
            ..self.document(
                "notice-title",
                vec![
                    self.part("notice-looks", vec![Block::Points(looks.collect())]),
                    self.part_of_lines("notice-never"),
                    self.part_of_lines("notice-result"),
                    self.part_to_fill_in("notice-ask"),
                ],
            )
        }
    }

    /// A part below the heading of a message, with its introduction.
    fn part(&self, id: &str, blocks: Vec<Block>) -> Part {
        part(&self.texts, id, blocks)
    }

    /// A document that has nothing to say: without the introduction that speaks of what follows.
    fn nothing_of(&self, id: &str, part: Part) -> Document {
        Document {
            intro: Vec::new(),
            footer: with_machine_note(self.say("handout-nothing-footer"), &self.texts),
            ..self.document(id, vec![part])
        }
    }

    /// A part that has nothing to say, and says so: nobody is asked to sign or to price it.
    fn nothing(&self, id: &str, message: &str) -> Part {
        Part {
            title: self.say(id),
            blocks: vec![Block::Paragraph(self.say(message))],
            ..Part::default()
        }
    }

    /// A part with the lines of its message as a list.
    fn part_of_lines(&self, id: &str) -> Part {
        part_of_lines(&self.texts, id)
    }

    /// A part with lines to write on.
    fn part_to_fill_in(&self, id: &str) -> Part {
        part_to_fill_in(&self.texts, id)
    }

    /// Labels from messages; a pair without a value is left out.
    fn pairs_of<const N: usize>(&self, pairs: [(&str, String); N]) -> Vec<Pair> {
        pairs_of(&self.texts, pairs)
    }
}

/// A part below the heading of a message, with its introduction.
pub(super) fn part(texts: &Texts, id: &str, blocks: Vec<Block>) -> Part {
    let intro = texts.attribute(id, "intro", &Args::new()).map(Block::Paragraph);
    Part {
        title: texts.text(id, &Args::new()),
        blocks: intro.into_iter().chain(blocks).collect(),
        ..Part::default()
    }
}

/// A part with the lines of its message as a list.
pub(super) fn part_of_lines(texts: &Texts, id: &str) -> Part {
    part(texts, id, vec![Block::Points(lines(texts, id, "lines"))])
}

/// A part with the lines of its message as a list, which begins what is not handed over.
pub(super) fn for_oneself(texts: &Texts, id: &str) -> Part {
    Part {
        begins_page: true,
        footer: with_machine_note(
            texts.attribute(id, "footer", &Args::new()).unwrap_or_default(),
            texts,
        ),
        ..part_of_lines(texts, id)
    }
}

/// Lines to write on, without a heading.
pub(super) fn lines_to_fill_in(texts: &Texts, id: &str) -> Part {
    Part {
        blocks: vec![Block::Blanks(lines(texts, id, "blanks"))],
        ..Part::default()
    }
}

/// A part with lines to write on.
pub(super) fn part_to_fill_in(texts: &Texts, id: &str) -> Part {
    part(texts, id, vec![Block::Blanks(lines(texts, id, "blanks"))])
}

/// Labels from messages; a pair without a value is left out.
pub(super) fn pairs_of<const N: usize>(texts: &Texts, pairs: [(&str, String); N]) -> Vec<Pair> {
    let filled = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    let pair = |(label, value): (&str, String)| Pair {
        label: texts.text(label, &Args::new()),
        value,
    };
    filled.map(pair).collect()
}

#[cfg(test)]
mod tests {
    use crate::app::build_model;
    use crate::case::Case;
    use crate::handout::Handout;
    use crate::{Desk, Statement};
    use domain::{PracticeId, Snapshot};
    use report::model::{Block, Document};

    /// What is known of an example on its last day.
    fn with_case<T>(pack: &str, read: impl FnOnce(&Case<'_>) -> T) -> T {
        let desk = Desk::new();
        let name = if pack == "sme" { "firm" } else { "workshop" };
        let file = format!(
            "{}/../../questionnaires/examples/{name}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let statement: Statement = desk.read_events(pack, file.as_ref()).unwrap();
        let model = build_model(desk.library(), pack).unwrap();
        let at = "2026-11-27T09:00:00".parse().unwrap();
        read(&desk.case(&model, &statement, None, at))
    }

    /// The result of an example, a document about it, and how many pages that has.
    fn example(pack: &str, handout: Handout, language: &str) -> (Snapshot, Document, usize) {
        with_case(pack, |case| {
            let pages = case.print_handout(handout, language).unwrap().pages;
            (case.snapshot(), case.handout(handout, language), pages)
        })
    }

    fn told(document: &Document) -> String {
        serde_json::to_string(document).unwrap()
    }

    #[test]
    fn the_summary_is_one_page() {
        for pack in ["sme", "self-employed"] {
            for language in crate::texts::tags() {
                let (_, _, pages) = example(pack, Handout::Summary, language);
                assert_eq!(pages, 1, "{pack} in {language}");
            }
        }
    }

    #[test]
    fn the_statement_names_what_is_in_place_and_no_weak_point() {
        for pack in ["sme", "self-employed"] {
            let (snapshot, document, _) = example(pack, Handout::Statement, "en");
            let texts = crate::texts::plain("en");
            let practice = |id: &PracticeId| format!("practice-{id}");
            let declared = |id: &PracticeId| {
                let declared = texts.attribute(&practice(id), "declared", &l10n::Args::new());
                format!("\"{}\"", declared.expect("every practice has it"))
            };
            let named = |id: &PracticeId| format!("\"{}\"", texts.text(&practice(id), &l10n::Args::new()));
            let told = told(&document);
            assert!(!snapshot.good.is_empty() && !snapshot.weak.is_empty());
            for id in &snapshot.good {
                let whole = snapshot.protection[id].low >= super::DECLARED;
                assert_eq!(told.contains(&declared(id)), whole, "{id}");
            }
            for id in &snapshot.weak {
                let weak = [declared(id), named(id)];
                assert!(!weak.iter().any(|words| told.contains(words)), "{id} is weak");
            }
        }
    }

    #[test]
    fn the_order_has_an_acceptance_test_and_room_for_a_price_for_each_task() {
        let (_, document, _) = example("sme", Handout::Order, "es");
        let blocks = document.parts.iter().flat_map(|part| &part.blocks);
        let entries = blocks.filter_map(|block| match block {
            Block::Entries(entries) => Some(entries),
            _ => None,
        });
        let tasks: Vec<_> = entries.flatten().collect();
        assert!(!tasks.is_empty());
        for task in tasks {
            assert!(
                task.pairs.iter().any(|pair| pair.label == "Cómo se comprueba:"),
                "{}",
                task.text
            );
            assert_eq!((task.boxes.len(), task.blanks.len()), (1, 1));
        }
    }

    #[test]
    fn the_order_has_every_step_that_the_plan_has() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("answers.json");
        fs_err::write(
            &file,
            r#"{ "pack": "sme", "answers": { "team-second-step": "nobody" } }"#,
        )
        .unwrap();
        let desk = Desk::new();
        let at: jiff::civil::DateTime = "2026-11-27T09:00:00".parse().unwrap();
        let statement: Statement = desk.read_answers("sme", &file, at.date()).unwrap();
        let model = build_model(desk.library(), "sme").unwrap();
        let case = desk.case(&model, &statement, None, at);
        let order = case.handout(Handout::Order, "es");
        let plan = case.report(&case.snapshot(), "es");
        let told = told(&order);
        let actions = plan.actions.groups.iter();
        let tasks = actions.filter(|action| told.contains(&format!("\"text\":\"{}\"", action.title)));
        let tasks: Vec<_> = tasks.collect();
        let on: Vec<_> = tasks.iter().flat_map(|action| &action.steps_on).collect();
        assert!(!on.is_empty(), "no step is for one system");
        let labels = on.iter().map(|on| &on.label);
        let steps = on.iter().flat_map(|on| &on.steps);
        for step in tasks
            .iter()
            .flat_map(|action| &action.steps)
            .chain(steps)
            .chain(labels)
        {
            let step = serde_json::to_string(step).unwrap();
            assert!(told.contains(step.trim_matches('"')), "{step} is missing");
        }
    }

    #[test]
    fn the_notice_lists_every_check_and_no_result() {
        let (_, document, _) = example("sme", Handout::Notice, "en");
        let texts = crate::texts::plain("en");
        let told = told(&document);
        for check in checks::catalogue() {
            let title = serde_json::to_string(&texts.text(check.message, &l10n::Args::new())).unwrap();
            assert!(told.contains(&title), "{title} is not on the notice");
        }
    }

    #[test]
    fn the_paper_questionnaire_asks_what_the_window_asks() {
        let (snapshot, document, _) = example("sme", Handout::Questions, "es");
        let Block::Entries(entries) = &document.parts[0].blocks[1] else {
            panic!("questions stand behind the name");
        };
        assert!(entries.len() >= snapshot.counts.shown as usize);
        assert!(entries.iter().all(|entry| entry.boxes.len() > 1));
        let boxes = entries.iter().flat_map(|entry| &entry.boxes);
        let unworded: Vec<_> = boxes
            .filter(|text| text.starts_with(char::is_lowercase))
            .collect();
        assert!(unworded.is_empty(), "{unworded:?} are no words");
    }
}
