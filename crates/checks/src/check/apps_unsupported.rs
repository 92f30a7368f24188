//! `apps.unsupported`: no program is left that its maker stopped fixing.

use super::programs::Installed;
use crate::judgement::Judgement;
use crate::knowledge::{Knowledge, Program, ProgramKind};
use crate::look::Look;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let programs = match knowledge.programs.on(at.date()) {
        Ok(programs) => programs,
        Err(reason) => return Judgement::unknown(reason),
    };
    let installed = Installed::look(look);
    let found: Vec<&Program> = programs
        .iter()
        .filter(|program| program.kind == ProgramKind::Unsupported && installed.has(program))
        .collect();
    let names: Vec<&str> = found.iter().map(|program| program.name.as_str()).collect();
    let judgement = match installed.unseen() {
        _ if found.iter().any(|program| !program.mild) => Judgement::fail(),
        // What was not seen may be worse.
        Some(reason) => return Judgement::unknown(reason),
        None if !found.is_empty() => Judgement::warn(),
        None => Judgement::pass(),
    };
    let judgement = judgement.with("table_date", knowledge.programs.as_of);
    if names.is_empty() {
        judgement
    } else {
        judgement.with("programs", names.join(", "))
    }
}
