//! `cert.loose_keyfiles`: no file that opens an identity or all passwords lies where everything lands.

use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json::{self, Counted};
use crate::raw::Seen;
use crate::request::{KeyPlace, NativeId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    if look.os() == Os::Macos {
        // Listing these folders without the permission would make macOS ask the person.
        match look.native(NativeId::FullDiskAccess, json::value) {
            Ok(true) => {}
            Ok(false) => return Judgement::unknown(UnknownReason::NeedsPermission),
            Err(reason) => return Judgement::unknown(reason),
        }
    }
    let count = |place| -> Seen<u64> {
        let counted: Counted = look.native(NativeId::KeyFiles(place), json::value)?;
        Ok(counted.files.into())
    };
    judge(
        count(KeyPlace::Downloads),
        count(KeyPlace::Desktop),
        count(KeyPlace::Documents),
    )
}

/// Among the documents they may be kept on purpose: those are counted and not judged.
fn judge(downloads: Seen<u64>, desktop: Seen<u64>, documents: Seen<u64>) -> Judgement {
    let loose = downloads.unwrap_or_default() + desktop.unwrap_or_default();
    let judgement = match downloads.and(desktop).and(documents) {
        _ if loose > 0 => Judgement::warn(),
        Err(reason) => return Judgement::unknown(reason),
        Ok(_) => Judgement::pass(),
    };
    judgement
        .with("loose", loose)
        .with("kept", documents.unwrap_or_default())
}
