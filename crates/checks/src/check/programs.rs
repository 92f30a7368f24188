//! What is installed, of the programs that checks look for: shared by four of them.

use crate::knowledge::Program;
use crate::look::Look;
use crate::parse::os_release::{self, Family};
use crate::parse::programs::{self, Known};
use crate::raw::Seen;
use crate::request::{CmdId, FolderId, PathId, Request};
use domain::UnknownReason;

/// Each way of installing a program, and what came by it.
pub(super) struct Installed {
    packages: Seen<Known>,
    flatpaks: Seen<Vec<String>>,
    snaps: Seen<Vec<String>>,
}

impl Installed {
    pub(super) fn look(look: &Look<'_>) -> Self {
        Self {
            packages: packages(look),
            flatpaks: flatpaks(look),
            snaps: look.names_far(FolderId::Snap),
        }
    }

    /// Whether a program came in any of the ways that were seen.
    pub(super) fn has(&self, program: &Program) -> bool {
        let package = self
            .packages
            .as_ref()
            .is_ok_and(|known| program.packages.iter().any(|name| known.contains_key(name)));
        package || self.has_flatpak(program) || self.has_snap(program)
    }

    pub(super) fn has_flatpak(&self, program: &Program) -> bool {
        let names = self.flatpaks.as_deref().unwrap_or_default();
        program.flatpaks.iter().any(|id| names.contains(id))
    }

    pub(super) fn has_snap(&self, program: &Program) -> bool {
        let names = self.snaps.as_deref().unwrap_or_default();
        program.snaps.iter().any(|name| names.contains(name))
    }

    /// The versions of a program's packages.
    pub(super) fn versions<'a>(&'a self, program: &'a Program) -> impl Iterator<Item = &'a str> {
        let known = self.packages.as_ref().ok();
        program
            .packages
            .iter()
            .filter_map(move |name| known?.get(name).map(String::as_str))
    }

    /// Why one of the ways was not seen.
    pub(super) fn unseen(&self) -> Option<UnknownReason> {
        let packages = self.packages.as_ref().err();
        let others = [&self.flatpaks, &self.snaps]
            .into_iter()
            .find_map(|names| names.as_ref().err());
        packages.or(others).copied()
    }
}

fn packages(look: &Look<'_>) -> Seen<Known> {
    match look.read(PathId::OsRelease, os_release::parse)?.family() {
        Family::Debian => look.read(PathId::DpkgStatus, programs::dpkg),
        Family::Arch => look.see(&Request::List(FolderId::Pacman), programs::pacman),
        Family::Fedora | Family::Other => look.see(&Request::Exec(CmdId::RpmPackages), programs::rpm),
    }
}

/// For everybody, and for this account alone.
fn flatpaks(look: &Look<'_>) -> Seen<Vec<String>> {
    let mut names = look.names_far(FolderId::FlatpakSystem)?;
    names.extend(look.names_far(FolderId::FlatpakUser)?);
    Ok(names)
}
