//! `files.extensions_visible`: "factura.pdf.exe" does not look like "factura.pdf".

use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::plist;
use crate::raw::Seen;
use crate::request::{KeyId, PathId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let shown = match look.os() {
        Os::Windows => windows(look),
        Os::Macos => look
            .find(PathId::MacGlobalPreferences, plist::shows_extensions)
            .map(Option::unwrap_or_default),
        Os::Linux | Os::Other => return Judgement::not_applicable(NotApplicable::OtherSystems),
    };
    match shown {
        Ok(true) => Judgement::pass(),
        Ok(false) => Judgement::warn(),
        Err(reason) => Judgement::unknown(reason),
    }
}

/// Hidden unless somebody said otherwise.
fn windows(look: &Look<'_>) -> Seen<bool> {
    match look.key(KeyId::UserExplorer)?.number("HideFileExt")? {
        Some(0) => Ok(true),
        None | Some(1) => Ok(false),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}
