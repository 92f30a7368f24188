//! `resguardo content show` and `print`, and the rows of `list`: what there is to ask and to do, and sheets to hand round.

use crate::layout::Page;
use crate::problem::Problem;
use crate::stationery::Stationery;
use crate::{output, usage};
use app::dto::{ExerciseOptions, ExercisePaper};
use app::jiff::civil::DateTime;
use app::l10n::{Args, Texts};
use app::{Action, Ask, Clock, Desk, Item, Library, LivePack, LiveQuestion, Pack, Pass};
use clap::ArgMatches;
use std::path::PathBuf;

/// Each questionnaire with its name and size.
pub(crate) fn rows(desk: &Desk, texts: &Texts) -> Vec<(String, String)> {
    let row = |pack: &Pack| {
        let name = texts.text(&format!("pack-{}", pack.id), &Args::new());
        (pack.id.to_string(), format!("{name}\n{}", pack_line(pack, texts)))
    };
    let library = desk.library();
    let mut rows: Vec<_> = library.packs.iter().map(row).collect();
    rows.extend(library.live.iter().map(|pack| {
        let name = texts.text(&format!("pack-{}", pack.id), &Args::new());
        (pack.id.clone(), format!("{name}\n{}", live_line(pack, texts)))
    }));
    rows
}

pub(crate) fn show(matches: &ArgMatches, desk: &Desk, texts: &Texts) -> Result<(), Problem> {
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let library = desk.library();
    let shown = Shown { library, texts };
    let page = if let Some(pack) = library.pack(id) {
        shown.pack(pack)
    } else if let Some(pack) = library.live_pack(id) {
        shown.live_pack(pack)
    } else if let Some(item) = library.catalogue.item(id) {
        shown.item(item)
    } else if let Some(action) = library.catalogue.action(id) {
        shown.action(action)
    } else {
        return Err(nothing_called(id));
    };
    output::print(&page.finish())
}

/// Writes a sheet of a live pack as PDF, and says where it is. Without a name it is the first.
pub(crate) fn print(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let mut desk = Desk::new();
    let Stationery { paper, partner } = Stationery::of(matches);
    desk.print_on(paper, partner)?;
    let (Some(id), Some(out)) = (matches.get_one::<String>("id"), matches.get_one::<PathBuf>("out")) else {
        return Err(usage::no_command());
    };
    let pack = desk.library().live_pack(id).ok_or_else(|| nothing_called(id))?;
    let named = matches.get_one::<String>("sheet");
    let sheet = match named {
        Some(name) => pack.find(name).ok_or_else(|| nothing_called(name))?,
        None => pack.sheet.first().ok_or_else(|| nothing_called(id))?,
    };
    let options = ExerciseOptions {
        pack: pack.id.clone(),
        sheet: sheet.id.clone(),
        paper: if matches.get_flag("answers") {
            ExercisePaper::Answers
        } else {
            ExercisePaper::Questions
        },
        language: texts.tag().to_owned(),
    };
    let at = matches.get_one::<DateTime>("at").copied();
    let printed = desk.write_exercise(out, &options, at.unwrap_or_else(|| Clock::System.now()))?;
    let args = Args::new()
        .text("file", printed.file.unwrap_or_default())
        .number("pages", printed.pages);
    output::print(&format!("{}\n", texts.text("export-saved-file", &args)))
}

fn nothing_called(id: &str) -> Problem {
    Problem::Usage {
        message: "cli-error-nothing-called",
        hint: "cli-error-nothing-called-hint",
        args: Args::new().text("id", id),
    }
}

fn live_line(pack: &LivePack, texts: &Texts) -> String {
    let args = Args::new()
        .number("version", pack.version)
        .number("sheets", pack.sheet.len())
        .number("questions", pack.questions().count());
    texts.text("cli-live-line", &args)
}

fn pack_line(pack: &Pack, texts: &Texts) -> String {
    let args = Args::new()
        .number("version", pack.version)
        .number("items", pack.items(Pass::Full).len())
        .number("first", pack.items(Pass::First).len());
    texts.text("cli-pack-line", &args)
}

struct Shown<'s> {
    library: &'s Library,
    texts: &'s Texts,
}

impl Shown<'_> {
    fn say(&self, id: &str) -> String {
        self.texts.text(id, &Args::new())
    }

    fn attribute(&self, message: &str, attribute: &str) -> Option<String> {
        self.texts.attribute(message, attribute, &Args::new())
    }

    fn pack(&self, pack: &Pack) -> Page {
        let message = format!("pack-{}", pack.id);
        let mut page = Page::default();
        page.paragraph(0, &self.say(&message));
        for attribute in ["about", "audience"] {
            page.paragraph(0, &self.attribute(&message, attribute).unwrap_or_default());
        }
        page.line(&pack_line(pack, self.texts));
        for section in &pack.sections {
            page.space();
            page.line(&self.say(&format!("area-{}", section.id)));
            let row = |id: &_| (format!("{id}"), self.say(&format!("item-{id}")));
            page.table(2, &section.items.iter().map(row).collect::<Vec<_>>());
        }
        page
    }

    /// Every sheet with its questions, and what is right.
    fn live_pack(&self, pack: &LivePack) -> Page {
        let message = format!("pack-{}", pack.id);
        let mut page = Page::default();
        page.paragraph(0, &self.say(&message));
        for attribute in ["about", "audience", "note"] {
            if let Some(text) = self.attribute(&message, attribute) {
                page.paragraph(0, &text);
            }
        }
        page.line(&live_line(pack, self.texts));
        for sheet in &pack.sheet {
            page.space();
            let name = self.attribute(&message, &format!("sheet-{}", sheet.id));
            page.line(&name.unwrap_or_default());
            let row = |question: &LiveQuestion| (question.id.clone(), self.live_question(&message, question));
            page.table(2, &sheet.question.iter().map(row).collect::<Vec<_>>());
        }
        page
    }

    /// What is shown, and below it the right answer with how hard it is.
    fn live_question(&self, pack: &str, question: &LiveQuestion) -> String {
        let message = format!("live-{}", question.id);
        let right = question
            .right()
            .into_iter()
            .filter_map(|code| match question.ask {
                Ask::Judge(_) => self.attribute(pack, code),
                Ask::Choice(_) => self.attribute(&message, &format!("option-{code}")),
            });
        let mut answer = vec![right.collect::<Vec<_>>().join(" · ")];
        answer.extend(
            question
                .difficulty()
                .map(|known| self.say(&format!("difficulty-{}", known.code()))),
        );
        format!(
            "{}\n{} {}",
            self.say(&message),
            self.say("practise-answer"),
            answer.join(" · ")
        )
    }

    fn item(&self, item: &Item) -> Page {
        let message = format!("item-{}", item.id);
        let mut page = Page::default();
        page.paragraph(0, &self.say(&message));
        for attribute in ["why", "help"] {
            if let Some(text) = self.attribute(&message, attribute) {
                page.paragraph(0, &text);
            }
        }
        let codes = item.options.iter().map(|option| option.code.as_str());
        self.codes(&mut page, "cli-options-heading", &message, "option", codes);
        let reasons = item.not_applicable.iter().map(|reason| reason.0.as_str());
        self.codes(
            &mut page,
            "cli-not-applicable-heading",
            &message,
            "not-applicable",
            reasons,
        );
        let actions: Vec<_> = self
            .library
            .catalogue
            .actions
            .iter()
            .filter(|action| action.sets.iter().any(|sets| sets.item == item.id))
            .map(|action| (action.id.to_string(), self.say(&format!("action-{}", action.id))))
            .collect();
        self.rows(&mut page, "cli-actions-heading", &actions);
        page
    }

    /// What can be written into a file of answers, with its words.
    fn codes<'c>(
        &self,
        page: &mut Page,
        heading: &str,
        message: &str,
        kind: &str,
        codes: impl Iterator<Item = &'c str>,
    ) {
        let row = |code: &str| {
            let text = self.attribute(message, &format!("{kind}-{code}"));
            (code.to_owned(), text.unwrap_or_default())
        };
        self.rows(page, heading, &codes.map(row).collect::<Vec<_>>());
    }

    fn rows(&self, page: &mut Page, heading: &str, rows: &[(String, String)]) {
        if !rows.is_empty() {
            page.space();
            page.line(&self.say(heading));
            page.table(2, rows);
        }
    }

    fn action(&self, action: &Action) -> Page {
        let message = format!("action-{}", action.id);
        let mut page = Page::default();
        page.paragraph(0, &self.say(&message));
        if let Some(because) = self.attribute(&message, "because") {
            page.paragraph(0, &because);
        }
        let [least, most] = action.minutes;
        let minutes = Args::new().number("least", least).number("most", most);
        page.line(&self.texts.text("report-minutes", &minutes));
        for (heading, attribute) in [
            ("cli-steps-heading", "how"),
            ("cli-verify-heading", "verify"),
            ("cli-ask-help-heading", "ask-help"),
        ] {
            if let Some(text) = self.attribute(&message, attribute) {
                page.space();
                page.line(&self.say(heading));
                page.paragraph(2, &text);
            }
        }
        let sets: Vec<_> = action
            .sets
            .iter()
            .map(|sets| {
                let option = self.attribute(&format!("item-{}", sets.item), &format!("option-{}", sets.code));
                (
                    format!("{} = {}", sets.item, sets.code),
                    option.unwrap_or_default(),
                )
            })
            .collect();
        self.rows(&mut page, "cli-sets-heading", &sets);
        page
    }
}
