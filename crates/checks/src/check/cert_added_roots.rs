//! `cert.added_roots`: nobody added a certificate that can pretend to be any website.

use crate::judgement::Judgement;
use crate::knowledge::{Issuer, Knowledge};
use crate::look::Look;
use crate::parse::{macos, roots};
use crate::raw::{Secret, Seen};
use crate::request::{CmdId, FileName, FolderId, NativeId, PathId};
use crate::system::Os;
use domain::{UnknownReason, Verdict};
use jiff::civil::{Date, DateTime};

type Place = (FolderId, fn(FileName) -> PathId);

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, at: DateTime) -> Judgement {
    let issuers = match knowledge.issuers.on(at.date()) {
        Ok(issuers) => issuers,
        Err(reason) => return Judgement::unknown(reason),
    };
    let as_of = knowledge.issuers.as_of;
    match look.os() {
        Os::Windows => {
            let files = [look
                .native(NativeId::AddedRoots, roots::added)
                .map(|(_, added)| added)];
            let judgement = judge(&files, issuers, as_of);
            // That Windows brings no others than those on our list is not confirmed on hardware.
            let warns = judgement.verdict == Verdict::Warn;
            judgement.provisional_if(warns)
        }
        Os::Macos => {
            let added =
                [CmdId::OwnTrust, CmdId::AdminTrust].map(|command| look.run(command, macos::added_trust));
            // What the program prints is not confirmed on hardware.
            judge(&added, issuers, as_of).provisional()
        }
        Os::Linux | Os::Other => judge(&added(look), issuers, as_of),
    }
}

/// Each file that somebody put where a distribution looks for more certificates.
fn added(look: &Look<'_>) -> Vec<Seen<Vec<Secret>>> {
    let places: [Place; 3] = [
        (FolderId::RootsDebian, PathId::RootDebian),
        (FolderId::RootsFedora, PathId::RootFedora),
        (FolderId::RootsArch, PathId::RootArch),
    ];
    let mut found = Vec::new();
    for (folder, path) in places {
        match look.names_far(folder) {
            Ok(names) => found.extend(names.iter().map(|name| {
                let name = FileName::new(name).ok_or(UnknownReason::Unparsable)?;
                look.read(path(name), roots::subjects)
            })),
            Err(reason) => found.push(Err(reason)),
        }
    }
    found
}

/// Those of issuers of personal certificates are usual: people add them to deal with the administration.
fn judge(files: &[Seen<Vec<Secret>>], issuers: &[Issuer], as_of: Date) -> Judgement {
    let is_usual = |subject: &Secret| {
        let name = std::str::from_utf8(subject.reveal()).unwrap_or_default();
        let mut parts = issuers.iter().flat_map(|issuer| &issuer.names);
        parts.any(|part| name.contains(part.as_str()))
    };
    let subjects = || files.iter().flatten().flatten();
    let others = subjects().filter(|subject| !is_usual(subject)).count();
    let judgement = match files.iter().find_map(|file| file.as_ref().err()) {
        _ if others > 0 => Judgement::warn(),
        Some(reason) => return Judgement::unknown(*reason),
        None => Judgement::pass(),
    };
    judgement
        .with("others", others)
        .with("added", subjects().count())
        .with("table_date", as_of)
}
