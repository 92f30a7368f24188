//! The sheet of a drill: the scene, what comes next, what to ask, and lines for what is decided.

use super::handouts::{lines_to_fill_in, part, part_of_lines};
use super::{document, lines};
use crate::dto::Drill;
use jiff::civil::DateTime;
use l10n::{Args, Texts};
use report::model::{Block, Document, Entry, Part, Stationery};

/// Turns of a scene, in order.
const TURNS: [&str; 3] = ["start", "later", "after"];

/// Below so many lines of a decision there is one more: what is decided takes two.
const DECIDED: usize = 2;

/// Decisions that the log has room for.
const ROOM: usize = 5;

pub(crate) fn drill_sheet(drill: Drill, stationery: Stationery, at: DateTime, texts: &Texts) -> Document {
    let id = match drill {
        Drill::LockedFiles => "drill-locked-files",
        Drill::ChangedAccount => "drill-changed-account",
    };
    let mut parts = vec![part_of_lines(texts, "drill-rules")];
    parts.extend(TURNS.map(|turn| scene(texts, id, turn)));
    parts.push(log(texts));
    parts.push(close(texts));
    // No heading of its own: three lines more belong to the end.
    parts.push(lines_to_fill_in(texts, "drill-signed"));
    Document {
        stationery,
        ..document("drill-title", &texts.text(id, &Args::new()), at, texts, parts)
    }
}

/// What happens, and what to talk over then.
fn scene(texts: &Texts, id: &str, turn: &str) -> Part {
    let scene = lines(texts, id, turn).into_iter().map(Block::Paragraph);
    let questions = Block::Points(lines(texts, id, &format!("{turn}-questions")));
    part(
        texts,
        &format!("drill-turn-{turn}"),
        scene.chain([questions]).collect(),
    )
}

/// What there is to do at the end, and the lines to do it on.
fn close(texts: &Texts) -> Part {
    let mut part = part_of_lines(texts, "drill-close");
    part.blocks
        .push(Block::Blanks(lines(texts, "drill-close", "blanks")));
    part
}

fn log(texts: &Texts) -> Part {
    let mut blanks = lines(texts, "drill-decision", "blanks");
    blanks.insert(DECIDED.min(blanks.len()), String::new());
    let entry = Entry {
        text: texts.text("drill-decision", &Args::new()),
        blanks,
        ..Entry::default()
    };
    Part {
        begins_page: true,
        ..part(texts, "drill-log", vec![Block::Entries(vec![entry; ROOM])])
    }
}

#[cfg(test)]
mod tests {
    use super::{ROOM, drill_sheet};
    use crate::dto::Drill;
    use jiff::civil::date;
    use report::model::{Block, Stationery};

    #[test]
    fn a_drill_has_three_turns_with_questions_and_a_log_to_write_on() {
        for language in crate::texts::tags() {
            for drill in [Drill::LockedFiles, Drill::ChangedAccount] {
                let texts = crate::texts::plain(language);
                let at = date(2026, 11, 23).at(9, 0, 0, 0);
                let sheet = drill_sheet(drill, Stationery::default(), at, &texts);
                let asks = |block: &&Block| matches!(block, Block::Points(points) if points.len() >= 3);
                let blocks = || sheet.parts.iter().flat_map(|part| &part.blocks);
                assert!(blocks().filter(asks).count() >= 4, "{language}");
                let logged = blocks().find_map(|block| match block {
                    Block::Entries(entries) => Some(entries.len()),
                    _ => None,
                });
                assert_eq!(logged, Some(ROOM));
                let printed = report::render_document(&sheet).unwrap();
                assert!((2..=4).contains(&printed.pages), "{} pages", printed.pages);
                assert!(printed.uncovered.is_empty());
            }
        }
    }
}
