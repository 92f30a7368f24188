//! `auth.strong_signin`: whether one can sign in with a fingerprint or a key. Only shown: whether somebody does is not
//! seen, and on Windows it is seen of the last time alone.

use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::macos;
use crate::parse::sign_in::{self, Methods, SignIn};
use crate::raw::Seen;
use crate::request::{CmdId, KeyId, PathId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Macos => mac(look),
        Os::Windows => windows(look).unwrap_or_else(Judgement::unknown),
        Os::Linux | Os::Other => gather(look).judge(|methods| judge(*methods)),
    }
}

/// Fingers are counted, and no keys. What the program prints is not confirmed on hardware.
fn mac(look: &Look<'_>) -> Judgement {
    let judgement = match look.run(CmdId::Fingers, macos::has_finger) {
        Ok(true) => Judgement::info().with("methods", "stored"),
        Ok(false) => Judgement::info().with("methods", "none"),
        Err(reason) => Judgement::unknown(reason),
    };
    judgement.provisional()
}

/// How the last one to sign in did it. That it is written there is not confirmed on hardware.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let screen = look.key(KeyId::SignInScreen)?;
    let last = screen.text("LastLoggedOnProvider")?.and_then(sign_in::provider);
    let code = match last.ok_or(UnknownReason::UnsupportedVersion)? {
        SignIn::Password => "password",
        SignIn::Hello => "hello",
        SignIn::Card => "card",
    };
    Ok(Judgement::info().with("methods", code).provisional())
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
