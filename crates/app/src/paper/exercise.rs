//! A sheet of a live pack on paper: the questions to hand round, and the answers to talk about. Every word comes from
//! Fluent.

use super::{DOT, document, lines, lines_of};
use content::{Ask, LivePack, LiveQuestion, Sheet};
use jiff::civil::DateTime;
use l10n::{Args, Texts};
use report::model::{Block, Document, Entry, Pair, Part, Stationery};
use std::sync::Arc;

/// A sheet about to be printed in one language.
pub(crate) struct Exercise<'l> {
    pub(crate) pack: &'l LivePack,
    pub(crate) sheet: &'l Sheet,
    pub(crate) at: DateTime,
    pub(crate) stationery: Stationery,
    pub(crate) texts: Arc<Texts>,
}

impl Exercise<'_> {
    /// The questions, with boxes to tick and no name.
    pub(crate) fn questions(self) -> Document {
        let entries = self.entries(|question| Entry {
            boxes: self.boxes(question),
            ..self.asked(question)
        });
        let mut sheet = self.document("exercise-questions", vec![self.part("", vec![entries])]);
        if self.pack.judges() {
            // What is asked of every message is asked once.
            sheet
                .intro
                .extend(self.attribute(&format!("pack-{}", self.pack.id), "question"));
        }
        sheet
    }

    /// The right answers, with why and what to do, and how to count.
    pub(crate) fn answers(self) -> Document {
        let entries = self.entries(|question| self.answered(question));
        let key = self.pack.judges().then(|| Block::Paragraph(self.key()));
        let mut parts = vec![self.part("", key.into_iter().chain([entries]).collect())];
        if self.pack.judges() {
            let counted = lines(&self.texts, "exercise-count", "lines");
            parts.push(self.part("exercise-count", vec![Block::Points(counted)]));
        }
        if self
            .sheet
            .question
            .iter()
            .any(|question| question.difficulty().is_some())
        {
            let scale = Block::Paragraph(self.say("exercise-scale"));
            parts.push(self.part("exercise-scale-title", vec![scale]));
        }
        self.document("exercise-answers", parts)
    }

    /// All right answers in a few lines, for whoever counts hands.
    fn key(&self) -> String {
        let numbered = (1..).zip(&self.sheet.question);
        let answers = numbered.map(|(number, question)| format!("{number}. {}", self.right(question)));
        // No line ends between a number and its answer.
        let answers: Vec<String> = answers.map(|answer| answer.replace(' ', "\u{a0}")).collect();
        answers.join(DOT)
    }

    fn right(&self, question: &LiveQuestion) -> String {
        let right = question.right().into_iter();
        let right: Vec<String> = right.map(|code| self.option(question, code)).collect();
        right.join(DOT)
    }

    fn entries(&self, entry: impl Fn(&LiveQuestion) -> Entry) -> Block {
        Block::Entries(self.sheet.question.iter().map(entry).collect())
    }

    /// What is shown: a message stands below what it is, a question alone.
    fn asked(&self, question: &LiveQuestion) -> Entry {
        let id = message(question);
        let Ask::Judge(_) = question.ask else {
            return Entry {
                text: self.say(&id),
                ..Entry::default()
            };
        };
        let situation = Pair {
            label: String::new(),
            value: self.say(&id),
        };
        let mut received = Vec::new();
        for (label, name) in [("practise-from", "from"), ("practise-subject", "subject")] {
            received.extend(self.labelled(label, self.attribute(&id, name)));
        }
        received.extend(self.labelled_lines("practise-body", &id, "body"));
        Entry {
            text: self.say(&format!("medium-{}", question.medium.code())),
            pairs: vec![situation],
            message: received,
            ..Entry::default()
        }
    }

    fn boxes(&self, question: &LiveQuestion) -> Vec<String> {
        let options = question.options().into_iter();
        let options = options.map(|code| self.option(question, code));
        options.chain([self.say("practise-unknown")]).collect()
    }

    fn answered(&self, question: &LiveQuestion) -> Entry {
        let id = message(question);
        let difficulty = question
            .difficulty()
            .map(|known| self.say(&format!("difficulty-{}", known.code())));
        let mut entry = self.asked(question);
        // The message is on the other paper: here the situation says which one it is.
        entry.message.clear();
        entry
            .pairs
            .extend(self.labelled("practise-answer", Some(self.right(question))));
        let why = self.attribute(&id, "why").map(|why| lines_of(&why).join(" "));
        entry.pairs.extend(self.labelled("practise-why", why));
        for (label, name) in [("practise-not-a-clue", "not-a-clue"), ("practise-today", "today")] {
            entry
                .pairs
                .extend(self.labelled(label, self.attribute(&id, name)));
        }
        entry
            .pairs
            .extend(self.labelled("practise-difficulty", difficulty));
        entry
    }

    /// The words of an answer: those of judging are said once in a pack.
    fn option(&self, question: &LiveQuestion, code: &str) -> String {
        let said = match question.ask {
            Ask::Judge(_) => self.attribute(&format!("pack-{}", self.pack.id), code),
            Ask::Choice(_) => self.attribute(&message(question), &format!("option-{code}")),
        };
        said.unwrap_or_default()
    }

    fn document(&self, id: &str, parts: Vec<Part>) -> Document {
        let pack = format!("pack-{}", self.pack.id);
        let sheet = self
            .attribute(&pack, &format!("sheet-{}", self.sheet.id))
            .unwrap_or_default();
        let mut made = document(id, "", self.at, &self.texts, parts);
        made.subject = format!("{sheet} · {}", made.title);
        made.title = self.say(&pack);
        made.stationery = self.stationery.clone();
        made.intro.extend(self.attribute(&pack, "note"));
        made
    }

    fn part(&self, title: &str, blocks: Vec<Block>) -> Part {
        Part {
            title: if title.is_empty() {
                String::new()
            } else {
                self.say(title)
            },
            blocks,
            ..Part::default()
        }
    }

    fn labelled(&self, label: &str, value: Option<String>) -> Option<Pair> {
        value.map(|value| Pair {
            label: self.say(label),
            value,
        })
    }

    /// A text of several lines: the first stands behind its label.
    fn labelled_lines(&self, label: &str, id: &str, attribute: &str) -> Vec<Pair> {
        let lines = lines_of(&self.attribute(id, attribute).unwrap_or_default());
        let pair = |(index, value): (usize, String)| Pair {
            label: if index == 0 {
                self.say(label)
            } else {
                String::new()
            },
            value,
        };
        lines.into_iter().enumerate().map(pair).collect()
    }

    fn say(&self, id: &str) -> String {
        self.texts.text(id, &Args::new())
    }

    fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.texts.attribute(id, attribute, &Args::new())
    }
}

fn message(question: &LiveQuestion) -> String {
    format!("live-{}", question.id)
}
