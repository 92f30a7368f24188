//! Where the system runs: on a computer of its own, in a virtual machine, in a container, from a live medium.

use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::look::Look;
use crate::parse::{kernel, macos};
use crate::raw::Seen;
use crate::request::{CmdId, FolderId, KeyId, PathId};
use crate::system::Os;
use domain::UnknownReason;

/// Whether the system runs in a container. One sign is enough for yes; no needs every place to be seen.
pub(crate) fn is_container(look: &Look<'_>) -> Seen<bool> {
    any(&[
        look.list(FolderId::Root).map(|names| names.has(".dockerenv")),
        look.list(FolderId::Run).map(|names| names.has(".containerenv")),
        look.entries(FolderId::RunSystemd)
            .map(|names| names.is_some_and(|names| names.has("container"))),
    ])
}

/// Why the services that run cannot be told from systemd's: they are the outer computer's, or something else starts
/// them. `None` if they can.
pub(crate) fn hides_services<T>(look: &Look<'_>) -> Option<Fact<T>> {
    match is_container(look) {
        Ok(true) => return Some(Fact::NotApplicable(NotApplicable::Container)),
        Ok(false) => {}
        Err(reason) => return Some(Fact::Unknown(reason)),
    }
    match look.has_systemd() {
        Ok(true) => None,
        Ok(false) => Some(Fact::Unknown(UnknownReason::UnsupportedVersion)),
        Err(reason) => Some(Fact::Unknown(reason)),
    }
}

/// Whether disk and firmware belong to another computer, or nothing is kept at all.
pub(crate) fn hides_hardware(look: &Look<'_>) -> Seen<Option<NotApplicable>> {
    let is_virtual = match look.os() {
        Os::Windows => windows_is_virtual(look),
        Os::Macos => look
            .run(CmdId::Sysctl, macos::machine)
            .map(|machine| machine.is_virtual),
        Os::Linux | Os::Other => return linux_hides_hardware(look),
    };
    is_virtual.map(|yes| yes.then_some(NotApplicable::VirtualMachine))
}

/// Judges disk or firmware where they belong to this system.
pub(crate) fn on_own_hardware(look: &Look<'_>, rule: impl FnOnce() -> Judgement) -> Judgement {
    match hides_hardware(look) {
        Ok(Some(code)) => Judgement::not_applicable(code),
        Ok(None) => rule(),
        Err(reason) => Judgement::unknown(reason),
    }
}

fn windows_is_virtual(look: &Look<'_>) -> Seen<bool> {
    let firmware = look.key(KeyId::Bios)?;
    let text = |name| firmware.text(name)?.ok_or(crate::raw::Unparsable);
    Ok(kernel::is_virtual_firmware(
        text("SystemManufacturer")?,
        text("SystemProductName")?,
    ))
}

fn linux_hides_hardware(look: &Look<'_>) -> Seen<Option<NotApplicable>> {
    let signs = [
        (is_container(look), NotApplicable::Container),
        (is_virtual_machine(look), NotApplicable::VirtualMachine),
        (is_live(look), NotApplicable::LiveSystem),
    ];
    if let Some((_, code)) = signs.iter().find(|(sign, _)| *sign == Ok(true)) {
        return Ok(Some(*code));
    }
    signs.into_iter().try_for_each(|(sign, _)| sign.map(drop))?;
    Ok(None)
}

fn is_virtual_machine(look: &Look<'_>) -> Seen<bool> {
    let processor = look.read(PathId::CpuInfo, kernel::hypervisor);
    if processor == Ok(Some(true)) {
        return Ok(true);
    }
    let windows = look
        .read(PathId::KernelRelease, kernel::release)
        .map(|release| kernel::is_of_windows(&release));
    let firmware = look.find(PathId::DmiVendor, kernel::line).and_then(|vendor| {
        // Small boards have no such table; their processors do not tell either.
        let vendor = vendor.ok_or(UnknownReason::UnsupportedVersion)?;
        let product = look.read(PathId::DmiProduct, kernel::line)?;
        Ok(kernel::is_virtual_firmware(&vendor, &product))
    });
    any(&[processor.map(|sign| sign == Some(true)), windows, firmware])
}

fn is_live(look: &Look<'_>) -> Seen<bool> {
    look.read(PathId::KernelCommandLine, kernel::line)
        .map(|line| kernel::is_live(&line))
}

/// Three-valued "or": one yes decides, a no needs all of them.
pub(crate) fn any(signs: &[Seen<bool>]) -> Seen<bool> {
    if signs.contains(&Ok(true)) {
        return Ok(true);
    }
    signs.iter().try_for_each(|sign| sign.map(drop))?;
    Ok(false)
}
