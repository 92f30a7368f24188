//! What is installed, of the programs that checks look for: shared by four of them.

use crate::knowledge::Program;
use crate::look::Look;
use crate::parse::os_release::{self, Family};
use crate::parse::plist;
use crate::parse::programs::{self, Known};
use crate::raw::{Seen, Unparsable};
use crate::request::{AppName, CmdId, FolderId, NativeId, PathId, Request};
use crate::system::Os;
use domain::UnknownReason;

/// Each way of installing a program, and what came by it.
pub(super) struct Installed {
    os: Os,
    /// Name and version in the system's own list; the same name may come twice. What is in a folder of macOS tells its
    /// version elsewhere.
    own: Seen<Vec<(String, String)>>,
    flatpaks: Seen<Vec<String>>,
    snaps: Seen<Vec<String>>,
}

impl Installed {
    pub(super) fn look(look: &Look<'_>) -> Self {
        let os = look.os();
        let (own, flatpaks, snaps) = match os {
            Os::Windows => (windows(look), Ok(Vec::new()), Ok(Vec::new())),
            Os::Macos => (mac(look), Ok(Vec::new()), Ok(Vec::new())),
            Os::Linux | Os::Other => {
                let own = packages(look).map(|known| known.into_iter().collect());
                (own, flatpaks(look), look.names_far(FolderId::Snap))
            }
        };
        Self {
            os,
            own,
            flatpaks,
            snaps,
        }
    }

    /// Whether a program came in any of the ways that were seen.
    pub(super) fn has(&self, program: &Program) -> bool {
        self.own(program).next().is_some() || self.has_flatpak(program) || self.has_snap(program)
    }

    pub(super) fn has_flatpak(&self, program: &Program) -> bool {
        let names = self.flatpaks.as_deref().unwrap_or_default();
        program.flatpaks.iter().any(|id| names.contains(id))
    }

    pub(super) fn has_snap(&self, program: &Program) -> bool {
        let names = self.snaps.as_deref().unwrap_or_default();
        program.snaps.iter().any(|name| names.contains(name))
    }

    /// The versions of a program in the system's own list.
    pub(super) fn versions(&self, look: &Look<'_>, program: &Program) -> Vec<Seen<String>> {
        self.own(program)
            .map(|(name, version)| match self.os {
                Os::Macos => bundle_version(look, name),
                Os::Linux | Os::Windows | Os::Other => Ok(version.clone()),
            })
            .collect()
    }

    fn own<'a>(&'a self, program: &'a Program) -> impl Iterator<Item = &'a (String, String)> {
        let names = match self.os {
            Os::Windows => &program.uninstall,
            Os::Macos => &program.bundles,
            Os::Linux | Os::Other => &program.packages,
        };
        let all = self.own.as_deref().unwrap_or_default();
        all.iter().filter(|(name, _)| names.contains(name))
    }

    /// Why one of the ways was not seen.
    pub(super) fn unseen(&self) -> Option<UnknownReason> {
        let own = self.own.as_ref().err();
        let others = [&self.flatpaks, &self.snaps]
            .into_iter()
            .find_map(|names| names.as_ref().err());
        own.or(others).copied()
    }
}

fn windows(look: &Look<'_>) -> Seen<Vec<(String, String)>> {
    let list = look.native(NativeId::Uninstall, programs::uninstall)?;
    let named = list.programs.into_iter().map(|entry| (entry.name, entry.version));
    Ok(named.collect())
}

fn mac(look: &Look<'_>) -> Seen<Vec<(String, String)>> {
    let names = look.see(&Request::List(FolderId::MacApplications), programs::applications)?;
    Ok(names.into_iter().map(|name| (name, String::new())).collect())
}

fn bundle_version(look: &Look<'_>, name: &str) -> Seen<String> {
    let name = AppName::new(name).ok_or(Unparsable)?;
    look.read(PathId::MacApp(name), plist::bundle_version)
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
