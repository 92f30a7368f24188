//! Windows: the registry, WMI and a few calls of the system. No program is run.

mod names;
mod native;
mod registry;
mod tables;
mod wmi;

pub(super) use native::{folder, home, is_running, system_folder};

use crate::raw::{Answer, Failure};
use crate::request::{CmdId, NativeId, Request};
use crate::system::Os;
use std::path::Path;
use std::time::Duration;

pub(super) const OS: Os = Os::Windows;

/// No command of Windows is on our list: what they print is in the person's language.
pub(super) fn run(_: CmdId, _: Option<&Path>, _: Duration) -> Answer {
    Err(Failure::Unsupported)
}

pub(super) fn ask(request: &Request, _: Result<&Path, Failure>) -> Answer {
    match request {
        Request::Key(key) => registry::key(*key),
        Request::Wmi(class) => wmi::objects(*class),
        Request::Native(NativeId::Uninstall) => registry::uninstall(),
        Request::Native(native) => native::ask(native),
        _ => Err(Failure::Unsupported),
    }
}
