//! `priv.elevation_prompt`: the system asks before a program changes it.

use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::raw::Seen;
use crate::request::KeyId;
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Windows => windows(look).unwrap_or_else(Judgement::unknown),
        // The rules of sudo can only be read by the administrator.
        Os::Linux | Os::Macos | Os::Other => Judgement::unknown(UnknownReason::Denied),
    }
}

/// What is not written down is as Windows comes: it asks, on a screen that programs cannot reach.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let policy = look.key(KeyId::PolicySystem)?;
    let asks = policy.number("EnableLUA")?.unwrap_or(1) != 0;
    let behaviour = policy.number("ConsentPromptBehaviorAdmin")?.unwrap_or(5);
    let apart = policy.number("PromptOnSecureDesktop")?.unwrap_or(1) != 0;
    Ok(match behaviour {
        0 => Judgement::fail(),
        1..=5 if !asks => Judgement::fail(),
        1..=5 if apart => Judgement::pass(),
        1..=5 => Judgement::warn(),
        _ => Judgement::unknown(UnknownReason::Unparsable),
    })
}
