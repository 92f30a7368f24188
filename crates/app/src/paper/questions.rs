//! Chosen questions on paper, for somebody else to fill in with a pen.

use super::{civil_moment, product};
use domain::{Item, Kind};
use jiff::civil::DateTime;
use l10n::{Args, Texts};
use report::model::{QuestionSheet, SheetQuestion};

/// What the sheet says, before it is laid out. `subject` is whom the questions are about.
pub(crate) fn question_sheet(items: &[&Item], subject: &str, at: DateTime, texts: &Texts) -> QuestionSheet {
    let say = |id: &str| texts.text(id, &Args::new());
    let question = |item: &&Item| SheetQuestion {
        text: say(&format!("item-{}", item.id)),
        hint: (item.kind == Kind::Multiple).then(|| say("form-several")),
        options: crate::people::form_options(item, texts),
    };
    QuestionSheet {
        language: texts.tag().to_owned(),
        product: product(),
        title: say("form-title"),
        subject: subject.to_owned(),
        date: texts.date_long(at.date()),
        created: civil_moment(at),
        intro: vec![say("form-paper-how"), say("form-private")],
        name: say("form-name"),
        blank: say("report-blank"),
        empty_box: say("form-box"),
        questions: items.iter().map(question).collect(),
        footer: say("form-footer"),
        page: say("report-page"),
    }
}
