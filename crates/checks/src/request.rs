//! Everything that can be asked of a computer: closed enums, so that the list of what is read is complete.
//!
//! A path or key is a template with at most one typed parameter in angle brackets. `docs/what-we-read.md` and
//! the page in the program come from these templates.

mod bus;
mod command;
mod database;
mod folder;
mod native;
mod parameter;
mod path;
mod program;
mod registry;
mod wmi;

pub use bus::{BusId, KNOWN_NAMES, Unit};
pub use command::{CmdId, GSetting, TimeClass};
pub use database::QueryId;
pub use folder::FolderId;
pub use native::NativeId;
pub use parameter::{
    AppName, BlockName, DeviceName, DeviceNumber, DriveLetter, FileName, FsUuid, KeyPlace, Profile,
    ProfileRoot, RemoteTool,
};
pub use path::PathId;
#[cfg(windows)]
pub(crate) use program::of_uninstall;
pub use program::{BUNDLES, EXTENSIONS, FLATPAKS, PACKAGES, SNAPS, UNINSTALL};
pub(crate) use program::{PACMAN_MARK, of_pacman};
pub(crate) use registry::BACKUP_SERVICES;
pub use registry::{FirewallProfile, KeyId, OfficeProgram, Service};
pub use wmi::WmiId;

/// One question to a system. Equal requests are asked once per run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Request {
    /// The bytes of a file.
    Read(PathId),
    /// Names in a folder, and only those that a check looks for.
    List(FolderId),
    /// The output of a command.
    Exec(CmdId),
    /// A property on the system bus, as JSON.
    Bus(BusId),
    /// Rows of an `SQLite` file, as JSON.
    Rows(QueryId),
    /// What only a call of the system tells, as JSON.
    Native(NativeId),
    /// Values of a key of the registry, and names of keys below it, as JSON.
    Key(KeyId),
    /// Objects of a class of WMI, as JSON.
    Wmi(WmiId),
}

impl Request {
    /// The template, as `read /sys/dev/block/<device>/dm/uuid`: what the list of what we read shows.
    pub fn template(&self) -> String {
        match self {
            Self::Read(path) => format!("read {}", path.template()),
            Self::List(folder) => format!("list {}", folder.template()),
            Self::Exec(command) => format!("run {}", command.line()),
            Self::Bus(property) => format!("bus {}", property.template()),
            Self::Rows(query) => format!("rows {}", query.template()),
            Self::Native(native) => format!("ask {}", native.template()),
            Self::Key(key) => format!("key {}", key.template()),
            Self::Wmi(class) => format!("wmi {}", class.template()),
        }
    }

    /// How long it may take.
    pub fn class(&self) -> TimeClass {
        match self {
            Self::Read(_) | Self::List(_) | Self::Native(_) | Self::Key(_) => TimeClass::Fast,
            Self::Bus(_) | Self::Rows(_) => TimeClass::Command,
            Self::Exec(command) => command.class(),
            Self::Wmi(_) => TimeClass::Wmi,
        }
    }

    /// The request with its parameter: its name in a fixture bundle.
    pub fn key(&self) -> String {
        let parameter = match self {
            Self::Read(path) => path.parameter(),
            Self::List(folder) => folder.parameter(),
            Self::Exec(_) | Self::Bus(_) | Self::Wmi(_) => None,
            Self::Key(key) => key.parameter(),
            Self::Rows(query) => Some(query.profile().to_string()),
            Self::Native(native) => native.parameter(),
        };
        fill(&self.template(), parameter.as_deref())
    }
}

/// Puts the parameter where the template has its angle brackets.
pub(crate) fn fill(template: &str, parameter: Option<&str>) -> String {
    match (template.find('<'), template.find('>'), parameter) {
        (Some(start), Some(end), Some(value)) => {
            format!("{}{value}{}", &template[..start], &template[end + 1..])
        }
        _ => template.to_owned(),
    }
}
