//! `net.remote_tools`: no program for helping from afar waits for somebody to come in.

use super::programs::Installed;
use crate::judgement::Judgement;
use crate::knowledge::{Knowledge, ProgramKind};
use crate::look::Look;
use crate::parse::json;
use crate::raw::Seen;
use crate::request::{FolderId, NativeId, RemoteTool, Unit};
use crate::system::Os;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let programs = match knowledge.programs.on(at.date()) {
        Ok(programs) => programs,
        Err(reason) => return Judgement::unknown(reason),
    };
    let services = RemoteTool::ALL.map(|tool| (tool.name(), waits(look, tool)));
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
        // That macOS starts what lies there is not confirmed on hardware.
        _ if !waiting.is_empty() => Judgement::warn()
            .with("programs", waiting.join(", "))
            .provisional_if(look.os() == Os::Macos),
        Some(reason) => return Judgement::unknown(reason),
        // There for the day when it is needed, and closed until then.
        None if !names.is_empty() => Judgement::info().with("programs", names.join(", ")),
        None => Judgement::pass(),
    };
    judgement.with("table_date", knowledge.programs.as_of)
}

/// Whether a program waits although nobody opened it.
fn waits(look: &Look<'_>, tool: RemoteTool) -> Seen<bool> {
    match look.os() {
        Os::Windows => look.native(NativeId::ToolService(tool), json::service_runs),
        // Whoever has switched it off by hand knows who installed it.
        Os::Macos => Ok(look.list(FolderId::MacDaemons)?.has(tool.daemon())),
        Os::Linux | Os::Other => look.unit_is_active(match tool {
            RemoteTool::AnyDesk => Unit::AnyDesk,
            RemoteTool::RustDesk => Unit::RustDesk,
            RemoteTool::TeamViewer => Unit::TeamViewer,
        }),
    }
}
