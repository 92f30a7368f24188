//! `auth.strong_signin`: whether one can sign in with a fingerprint or a key. Only shown: whether somebody does is not
//! seen.

use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::sign_in::{self, Methods};
use crate::request::PathId;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(|methods| judge(*methods))
}

/// Debian and its children keep the list under one name, the others under another.
fn gather(look: &Look<'_>) -> Fact<Methods> {
    for path in [PathId::PamDebian, PathId::PamOthers] {
        match look.find_far(path, sign_in::methods) {
            Ok(Some(methods)) => return Fact::Known(methods),
            Ok(None) => {}
            Err(reason) => return Fact::Unknown(reason),
        }
    }
    Fact::Unknown(UnknownReason::UnsupportedVersion)
}

fn judge(methods: Methods) -> Judgement {
    let code = match (methods.fingerprint, methods.key) {
        (true, true) => "both",
        (true, false) => "fingerprint",
        (false, true) => "key",
        (false, false) => "none",
    };
    Judgement::info().with("methods", code)
}
