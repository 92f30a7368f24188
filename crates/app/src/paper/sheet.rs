//! The recovery sheet: the code that is on screen, on a page to keep. Every word comes from Fluent, except the code.

use super::{civil_moment, lines_of, product, with_machine_note};
use jiff::civil::DateTime;
use l10n::Args;
use report::model::{Code, Pair, RecoverySheet, Secret, Section, Stationery};
use store::{RecoveryCode, VaultId};

/// Characters of a vault's id that tell it from another. A vault's folder begins with them.
const SHORT_ID: usize = 8;

/// What the sheet says on the usual paper, before it is laid out. `name` is the one that the plan bears.
pub(crate) fn recovery_sheet(
    code: &RecoveryCode,
    name: &str,
    vault: Option<VaultId>,
    at: DateTime,
    language: &str,
) -> RecoverySheet {
    let texts = crate::texts::plain(language);
    let say = |id: &str| texts.text(id, &Args::new());
    let section = |id: &str| Section {
        title: say(id),
        intro: None,
        groups: lines_of(&texts.attribute(id, "lines", &Args::new()).unwrap_or_default()),
    };
    let date = texts.date_long(at.date());
    let fact = |id: &str, value: String| Pair {
        label: say(id),
        value,
    };
    let folder = vault.map(|id| id.to_string().chars().take(SHORT_ID).collect::<String>());
    let folder = folder.map(|id| texts.text("recovery-sheet-folder-value", &Args::new().text("id", id)));
    let facts = [
        ("recovery-sheet-whose", name.to_owned()),
        ("recovery-sheet-made", date.clone()),
        ("recovery-sheet-folder", folder.unwrap_or_default()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let mut groups = code.groups().map(|group| Secret::from(group.to_owned()));
    RecoverySheet {
        language: texts.tag().to_owned(),
        product: product(),
        stationery: Stationery::default(),
        title: say("recovery-sheet-title"),
        subject: name.to_owned(),
        date,
        created: civil_moment(at),
        purpose: say("recovery-sheet-purpose"),
        code: Code {
            title: say("recovery-sheet-code"),
            groups: std::array::from_fn(|_| groups.next().unwrap_or_default()),
            note: say("recovery-sheet-code-note"),
        },
        facts: facts.map(|(id, value)| fact(id, value)).collect(),
        steps: section("recovery-sheet-how"),
        keeping: section("recovery-sheet-keep"),
        loss: section("recovery-sheet-lost"),
        footer: with_machine_note(say("recovery-sheet-footer"), &texts),
    }
}
