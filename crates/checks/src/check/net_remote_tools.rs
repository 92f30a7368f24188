//! `net.remote_tools`: no program for helping from afar waits for somebody to come in.

use super::programs::Installed;
use crate::judgement::Judgement;
use crate::knowledge::{Knowledge, ProgramKind};
use crate::look::Look;
use crate::raw::Seen;
use crate::request::Unit;
use jiff::civil::DateTime;

/// The services that wait although nobody opened the program.
const SERVICES: [(&str, Unit); 3] = [
    ("AnyDesk", Unit::AnyDesk),
    ("RustDesk", Unit::RustDesk),
    ("TeamViewer", Unit::TeamViewer),
];

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let programs = match knowledge.programs.on(at.date()) {
        Ok(programs) => programs,
        Err(reason) => return Judgement::unknown(reason),
    };
    let services: Vec<(&str, Seen<bool>)> = SERVICES
        .iter()
        .map(|(name, unit)| (*name, look.unit_is_active(*unit)))
        .collect();
    let installed = Installed::look(look);
    let names: Vec<&str> = programs
        .iter()
        .filter(|program| program.kind == ProgramKind::RemoteTool && installed.has(program))
        .map(|program| program.name.as_str())
        .collect();
    let unseen = services
        .iter()
        .find_map(|(_, active)| active.err())
        .or(installed.unseen());
    let waiting: Vec<&str> = services
        .iter()
        .filter(|(_, active)| *active == Ok(true))
        .map(|(name, _)| *name)
        .collect();
    let judgement = match unseen {
        _ if !waiting.is_empty() => Judgement::warn().with("programs", waiting.join(", ")),
        Some(reason) => return Judgement::unknown(reason),
        // There for the day when it is needed, and closed until then.
        None if !names.is_empty() => Judgement::info().with("programs", names.join(", ")),
        None => Judgement::pass(),
    };
    judgement.with("table_date", knowledge.programs.as_of)
}
