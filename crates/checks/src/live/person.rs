//! Files and folders, the person's among them: looked at in the same way on every system.

use super::{files, json, profiles, scratch};
use crate::raw::{Answer, Failure};
use crate::request::{FolderId, PathId, ProfileRoot, QueryId, fill};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The person's home folder, and the private folder for copies.
pub(super) struct Person {
    home: Option<PathBuf>,
    #[cfg_attr(
        not(feature = "sqlite"),
        expect(dead_code, reason = "only copies of SQLite files are kept there")
    )]
    pub(super) scratch: OnceLock<Option<scratch::Scratch>>,
}

impl Person {
    pub(super) fn new(home: Option<PathBuf>) -> Self {
        Self {
            home,
            scratch: OnceLock::new(),
        }
    }

    pub(super) fn home(&self) -> Result<&Path, Failure> {
        self.home.as_deref().ok_or(Failure::Missing)
    }

    pub(super) fn read(&self, path: &PathId) -> Answer {
        files::read(
            &self.place(path.template(), path.parameter().as_deref())?,
            path.has_length(),
        )
    }

    pub(super) fn list(&self, folder: &FolderId) -> Answer {
        let place = self.place(folder.template(), folder.parameter().as_deref())?;
        files::list(&place, folder)
    }

    pub(super) fn profiles(&self, root: ProfileRoot) -> Answer {
        json(&profiles::count(self.home()?, root)?)
    }

    /// Whether a file or folder without a parameter is there.
    pub(super) fn has(&self, template: &str) -> Answer {
        let found = match template.strip_prefix("~/") {
            Some(below) => files::is_there(self.home()?, below),
            None => files::is_there(Path::new("/"), template.trim_start_matches('/')),
        };
        json(&found?)
    }

    #[cfg(feature = "sqlite")]
    pub(super) fn rows(&self, query: QueryId) -> Answer {
        let file = profiles::folder(self.home()?, query.profile())?.join(query.file());
        let scratch = self.scratch.get_or_init(scratch::Scratch::new);
        super::sqlite::rows(
            &file,
            query.sql(),
            scratch.as_ref().ok_or_else(Failure::failed)?.path(),
        )
    }

    /// Built without `SQLite`: only for finding out whether the rest compiles elsewhere.
    #[cfg(not(feature = "sqlite"))]
    pub(super) fn rows(&self, _: QueryId) -> Answer {
        Err(Failure::Unsupported)
    }

    /// Where a template lies on this computer.
    fn place(&self, template: &str, parameter: Option<&str>) -> Result<PathBuf, Failure> {
        if let Some(rest) = template.strip_prefix("<profile>") {
            let profile = profiles::parse(parameter.unwrap_or_default()).ok_or_else(Failure::failed)?;
            return Ok(profiles::folder(self.home()?, profile)?.join(rest.trim_start_matches('/')));
        }
        #[cfg(windows)]
        if let Some(below) = template.strip_prefix("%SystemRoot%/") {
            return Ok(super::windows::system_folder()?.join(below));
        }
        let filled = fill(template, parameter);
        Ok(match filled.strip_prefix('~') {
            Some(rest) => self.home()?.join(rest.trim_start_matches('/')),
            None => PathBuf::from(filled),
        })
    }
}
