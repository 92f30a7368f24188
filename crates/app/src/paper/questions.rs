//! Chosen questions on paper, for somebody else to fill in with a pen.

use super::{document, machine_note};
use domain::{Item, Kind};
use jiff::civil::DateTime;
use l10n::{Args, Texts};
use report::model::{Block, Document, Entry, Part};

/// What the sheet says, before it is laid out. `subject` is whom the questions are about.
pub(crate) fn question_sheet(items: &[&Item], subject: &str, at: DateTime, texts: &Texts) -> Document {
    let say = |id: &str| texts.text(id, &Args::new());
    let question = |item: &&Item| Entry {
        text: say(&format!("item-{}", item.id)),
        note: (item.kind == Kind::Multiple).then(|| say("form-several")),
        boxes: crate::people::form_options(item, texts),
        ..Entry::default()
    };
    let blocks = vec![
        Block::Blanks(vec![say("form-name")]),
        Block::Entries(items.iter().map(question).collect()),
    ];
    let parts = vec![Part {
        title: String::new(),
        blocks,
        ..Part::default()
    }];
    Document {
        author: None,
        intro: [say("form-paper-how"), say("form-private")]
            .into_iter()
            .chain(machine_note(texts))
            .collect(),
        footer: say("form-footer"),
        ..document("form-title", subject, at, texts, parts)
    }
}
