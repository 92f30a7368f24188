//! A check looks at a computer of ours, of which one answer is another. What is recorded of that says the same again.

#![no_main]

use checks::{Answer, Os, Raw, Record, Replay, Request, Run, System};
use domain::CheckId;
use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use std::sync::{LazyLock, Mutex};

/// A check, a computer that it is served by, and one of the requests that it makes there.
struct Scene {
    computer: usize,
    check: CheckId,
    request: String,
}

static COMPUTERS: LazyLock<Vec<Replay>> = LazyLock::new(fuzz::bundles);

static SCENES: LazyLock<Vec<Scene>> = LazyLock::new(|| {
    let mut scenes = Vec::new();
    for (computer, replay) in COMPUTERS.iter().enumerate() {
        for check in replay.checks() {
            let asked = Asked {
                inner: replay,
                keys: Mutex::default(),
            };
            look(&asked, replay, check);
            let keys = asked.keys.into_inner().expect("nobody panicked");
            scenes.extend(keys.into_iter().map(|request| Scene {
                computer,
                check: check.clone(),
                request,
            }));
        }
    }
    scenes
});

/// Notes which requests come.
struct Asked<'r> {
    inner: &'r Replay,
    keys: Mutex<BTreeSet<String>>,
}

impl System for Asked<'_> {
    fn os(&self) -> Os {
        self.inner.os()
    }

    fn ask(&self, request: &Request) -> Answer {
        self.keys.lock().expect("nobody panicked").insert(request.key());
        self.inner.ask(request)
    }
}

/// Answers one request with other bytes.
struct Changed<'r> {
    inner: &'r Replay,
    request: &'r str,
    bytes: &'r [u8],
}

impl System for Changed<'_> {
    fn os(&self) -> Os {
        self.inner.os()
    }

    fn ask(&self, request: &Request) -> Answer {
        if request.key() != self.request {
            return self.inner.ask(request);
        }
        Ok(match request {
            Request::Read(path) if path.has_length() => Raw::with_length(self.bytes, self.bytes.len() as u64),
            _ => Raw::new(self.bytes),
        })
    }
}

fn look(system: &dyn System, computer: &Replay, check: &CheckId) -> Run {
    let cancel = AtomicBool::new(false);
    let wanted = [check.clone()];
    checks::run(
        system,
        fuzz::knowledge(),
        computer.now(),
        &wanted,
        &mut |_| {},
        &cancel,
    )
}

/// Each scene with the answer that it has.
fn seeds() -> Vec<Vec<u8>> {
    let seed = |(number, scene): (usize, &Scene)| {
        let answer = COMPUTERS[scene.computer].raw_answer(&scene.request)?;
        let number = u16::try_from(number).ok()?;
        Some([&number.to_le_bytes()[..], &answer].concat())
    };
    SCENES.iter().enumerate().filter_map(seed).collect()
}

/// What programs and the system itself write. The rest our own live half makes, and makes in one form only.
const FOREIGN: [&str; 4] = ["read ", "run ", "key ", "wmi "];

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_at_checked(2) else {
        return;
    };
    let scene = &SCENES[usize::from(u16::from_le_bytes([choice[0], choice[1]])) % SCENES.len()];
    let computer = &COMPUTERS[scene.computer];
    let changed = Changed { inner: computer, request: &scene.request, bytes };
    let record = Record::new(&changed);
    let run = look(&record, computer, &scene.check);
    let folder = tempfile::tempdir_in(fuzz::scratch()).expect("a folder in memory");
    record.write(folder.path(), &run, fuzz::knowledge(), "recorded: fuzzing").expect("a bundle in memory");
    let replay = Replay::open(folder.path()).expect("what is recorded can be opened");
    let again = look(&replay, computer, &scene.check);
    // Why nothing is seen may be told apart no more: what was not understood is not written down.
    let verdicts = |run: &Run| -> Vec<_> { run.results.iter().map(|result| result.verdict).collect() };
    if FOREIGN.iter().any(|kind| scene.request.starts_with(kind)) {
    assert_eq!(verdicts(&run), verdicts(&again), "{} {}", scene.check, scene.request);
    }
});
