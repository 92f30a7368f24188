//! One run's view of a system: each request once, answers shared, nothing after the time is up.

use crate::parse::json::{self, Listing};
use crate::parse::registry::{self, Key};
use crate::raw::{Answer, Failure, Raw, Seen, Unparsable};
use crate::request::{BusId, CmdId, FolderId, KeyId, NativeId, PathId, Request, Service, Unit};
use crate::system::{Os, System};
use domain::UnknownReason;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

/// No run takes longer, whatever hangs.
const LONGEST_RUN: Duration = Duration::from_mins(1);

/// A folder further down than this is a loop.
const DEEPEST: u8 = 8;

type Cell = Arc<OnceLock<Answer>>;

/// What all checks of a run share.
struct Shared<'run> {
    system: &'run dyn System,
    cancel: &'run AtomicBool,
    started: Instant,
    answers: Mutex<HashMap<Request, Cell>>,
}

/// What one check asks through.
pub(crate) struct Look<'run> {
    shared: Arc<Shared<'run>>,
    /// Requests whose answer was of no use to this check, by their templates, with the reason.
    useless: Mutex<Vec<(String, UnknownReason)>>,
}

impl<'run> Look<'run> {
    pub(crate) fn new(system: &'run dyn System, cancel: &'run AtomicBool) -> Self {
        Self {
            shared: Arc::new(Shared {
                system,
                cancel,
                started: Instant::now(),
                answers: Mutex::default(),
            }),
            useless: Mutex::default(),
        }
    }

    /// The same answers for another check.
    pub(crate) fn for_another(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            useless: Mutex::default(),
        }
    }

    /// The first request whose answer was of no use for this reason. A template has no parameter, so nobody's name.
    pub(crate) fn useless_for(&self, reason: UnknownReason) -> Option<String> {
        let useless = self.useless.lock().unwrap_or_else(PoisonError::into_inner);
        let found = useless.iter().find(|(_, why)| *why == reason);
        found.map(|(template, _)| template.clone())
    }

    fn note(&self, request: &Request, reason: UnknownReason) {
        let mut useless = self.useless.lock().unwrap_or_else(PoisonError::into_inner);
        useless.push((request.template(), reason));
    }

    fn understood<T>(&self, request: &Request, parsed: Result<T, Unparsable>) -> Result<T, Unparsable> {
        if parsed.is_err() {
            self.note(request, UnknownReason::Unparsable);
        }
        parsed
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.shared.cancel.load(Ordering::Relaxed)
    }

    fn is_over(&self) -> bool {
        self.is_cancelled() || self.shared.started.elapsed() > LONGEST_RUN
    }

    /// The answer to a request; a second asker gets the same one, or waits for it.
    pub(crate) fn ask(&self, request: &Request) -> Answer {
        let answer = self.shared_answer(request);
        if let Err(failure) = &answer {
            self.note(request, failure.reason());
        }
        answer
    }

    fn shared_answer(&self, request: &Request) -> Answer {
        let cell = {
            let mut answers = self.shared.answers.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(answers.entry(request.clone()).or_default())
        };
        cell.get_or_init(|| {
            if self.is_over() {
                return Err(Failure::Timeout);
            }
            let answer = self.shared.system.ask(request)?;
            if answer.is_whole() {
                Ok(answer)
            } else {
                Err(Failure::failed())
            }
        })
        .clone()
    }

    /// Asks and parses. Absence is a failure here; see [`Self::find`].
    pub(crate) fn see<T>(
        &self,
        request: &Request,
        parse: impl FnOnce(&Raw) -> Result<T, Unparsable>,
    ) -> Seen<T> {
        let raw = self.ask(request).map_err(|failure| failure.reason())?;
        Ok(self.understood(request, parse(&raw))?)
    }

    /// Reads and parses a file that is always there.
    pub(crate) fn read<T>(&self, path: PathId, parse: impl FnOnce(&Raw) -> Result<T, Unparsable>) -> Seen<T> {
        self.see(&Request::Read(path), parse)
    }

    /// Reads a file that may be absent. `None` only if the folder above was listed and lacks it; if the list
    /// shows it, the two answers contradict each other.
    pub(crate) fn find<T>(
        &self,
        path: PathId,
        parse: impl FnOnce(&Raw) -> Result<T, Unparsable>,
    ) -> Seen<Option<T>> {
        let parent = path.parent();
        let request = Request::Read(path);
        match self.ask(&request) {
            Ok(raw) => Ok(Some(self.understood(&request, parse(&raw))?)),
            Err(Failure::Missing) => self.confirm_absence(parent, DEEPEST).map(|()| None),
            Err(failure) => Err(failure.reason()),
        }
    }

    /// Reads a file that may be absent and lies far from every folder that is listed anyway: whether it is there is a
    /// request of its own.
    pub(crate) fn find_far<T>(
        &self,
        path: PathId,
        parse: impl FnOnce(&Raw) -> Result<T, Unparsable>,
    ) -> Seen<Option<T>> {
        let there: bool = self.native(NativeId::HasFile(path.clone()), json::value)?;
        if there {
            self.read(path, parse).map(Some)
        } else {
            Ok(None)
        }
    }

    /// The same for the names in a folder; none if it is absent.
    pub(crate) fn names_far(&self, folder: FolderId) -> Seen<Vec<String>> {
        let there: bool = self.native(NativeId::HasFolder(folder.clone()), json::value)?;
        if there {
            Ok(self.list(folder)?.names)
        } else {
            Ok(Vec::new())
        }
    }

    /// Lists a folder that may be absent.
    pub(crate) fn entries(&self, folder: FolderId) -> Seen<Option<Listing>> {
        self.entries_within(folder, DEEPEST)
    }

    /// Lists a folder that is always there.
    pub(crate) fn list(&self, folder: FolderId) -> Seen<Listing> {
        self.see(&Request::List(folder), json::listing)
    }

    fn entries_within(&self, folder: FolderId, depth: u8) -> Seen<Option<Listing>> {
        let parent = folder.parent();
        let request = Request::List(folder);
        match self.ask(&request) {
            Ok(raw) => Ok(Some(self.understood(&request, json::listing(&raw))?)),
            Err(Failure::Missing) => self.confirm_absence(parent, depth).map(|()| None),
            Err(failure) => Err(failure.reason()),
        }
    }

    fn confirm_absence(&self, parent: Option<(FolderId, &str)>, depth: u8) -> Seen<()> {
        let (Some((folder, name)), Some(depth)) = (parent, depth.checked_sub(1)) else {
            return Err(UnknownReason::ToolMissing);
        };
        match self.entries_within(folder, depth)? {
            Some(listing) if listing.has(name) => Err(UnknownReason::Inconsistent),
            _ => Ok(()),
        }
    }

    /// Whether a unit of systemd is active. Where systemd does not run, none is; where it runs and the bus does
    /// not answer, nobody knows.
    pub(crate) fn unit_is_active(&self, unit: Unit) -> Seen<bool> {
        if !self.has_systemd()? {
            return Ok(false);
        }
        self.see(&Request::Bus(BusId::Unit(unit)), json::unit_is_active)
    }

    /// Whether Windows starts a service by itself or when it is needed; somebody may have disabled it.
    pub(crate) fn service_starts(&self, service: Service) -> Seen<bool> {
        match self.key(KeyId::Service(service))?.number("Start")? {
            Some(2 | 3) => Ok(true),
            Some(4) => Ok(false),
            _ => Err(UnknownReason::Unparsable),
        }
    }

    /// Whether the system was started by systemd: its own test (`sd_booted`).
    pub(crate) fn has_systemd(&self) -> Seen<bool> {
        Ok(self
            .entries(FolderId::RunSystemd)?
            .is_some_and(|names| names.has("system")))
    }

    /// The names on the system bus, of those that checks look for; `None` if there is no bus.
    pub(crate) fn bus_names(&self) -> Seen<Option<Vec<String>>> {
        let socket = self.entries(FolderId::RunDbus)?;
        if !socket.is_some_and(|names| names.has("system_bus_socket")) {
            return Ok(None);
        }
        let names: Vec<String> = self.see(&Request::Bus(BusId::Names), json::value)?;
        if names.iter().any(|name| name == "org.freedesktop.DBus") {
            Ok(Some(names))
        } else {
            Err(UnknownReason::Unparsable)
        }
    }

    /// The operating system that answers.
    pub(crate) fn os(&self) -> Os {
        self.shared.system.os()
    }

    /// A key of the registry that is always there.
    pub(crate) fn key(&self, key: KeyId) -> Seen<Key> {
        let request = Request::Key(key);
        let found = self.see(&request, |raw| registry::key(raw, key))?;
        Ok(self.with_kinds(&request, key, found))
    }

    /// A key of the registry that may be absent: `None` only if the key above was seen and lacks it.
    pub(crate) fn find_key(&self, key: KeyId) -> Seen<Option<Key>> {
        self.find_key_within(key, DEEPEST)
    }

    /// A value of an unusual kind is told only if a rule needed it.
    fn with_kinds(&self, request: &Request, key: KeyId, found: Key) -> Key {
        if !found.has_usual_kinds(key) {
            self.note(request, UnknownReason::Unparsable);
        }
        found
    }

    fn find_key_within(&self, key: KeyId, depth: u8) -> Seen<Option<Key>> {
        let request = Request::Key(key);
        match self.ask(&request) {
            Ok(raw) => {
                let found = self.understood(&request, registry::key(&raw, key))?;
                Ok(Some(self.with_kinds(&request, key, found)))
            }
            Err(Failure::Missing) => {
                let (Some((parent, name)), Some(depth)) = (key.parent(), depth.checked_sub(1)) else {
                    return Err(UnknownReason::ToolMissing);
                };
                match self.find_key_within(parent, depth)? {
                    Some(found) if found.has_key(&name) => Err(UnknownReason::Inconsistent),
                    _ => Ok(None),
                }
            }
            Err(failure) => Err(failure.reason()),
        }
    }

    /// The output of a command.
    pub(crate) fn run<T>(
        &self,
        command: CmdId,
        parse: impl FnOnce(&Raw) -> Result<T, Unparsable>,
    ) -> Seen<T> {
        self.see(&Request::Exec(command), parse)
    }

    /// What a call of the system tells.
    pub(crate) fn native<T>(
        &self,
        native: NativeId,
        parse: impl FnOnce(&Raw) -> Result<T, Unparsable>,
    ) -> Seen<T> {
        self.see(&Request::Native(native), parse)
    }
}
