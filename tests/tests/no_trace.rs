//! A look at this computer writes nothing outside a folder of its own and asks for no socket of the internet. `strace`
//! watches the real program with everything that it starts, run by somebody who is no administrator.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "cli/program.rs"]
mod program;

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// An account that no computer has, so that its home folder is the one that the environment names.
const NOBODY: u32 = 61_234;

/// Calls that open, or that change names and properties. Writing itself needs an opened file. Those with a question mark
/// are not on every processor.
const CALLS: &str = "execve,?open,openat,?openat2,?creat,?rename,?renameat,?renameat2,?unlink,unlinkat,?mkdir,mkdirat,\
     ?rmdir,?link,linkat,?symlink,symlinkat,?mknod,mknodat,?chmod,fchmod,fchmodat,?fchmodat2,?chown,?lchown,fchown,\
     fchownat,truncate,?utime,?utimes,?futimesat,utimensat,setxattr,lsetxattr,fsetxattr,removexattr,lremovexattr,\
     fremovexattr,mount,socket,?io_uring_setup";

/// Flags of `open` with which something may be written.
const WRITING: [&str; 5] = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_TMPFILE"];

/// Where what is written is kept by nobody.
const KEPT_BY_NOBODY: [&str; 2] = ["/dev/null", "/dev/tty"];

/// What the library behind `gsettings` opens in the folder of the session, and makes if no desktop has made it yet: a byte
/// of memory by which programs tell each other that a setting has changed. It ends with the session, and asking for a
/// setting does not change it. Without a folder of the session `gsettings` is not started.
const OF_SESSION: [&str; 2] = ["dconf", "dconf/user"];

/// What happened, as far as it could leave something behind.
#[derive(Debug, PartialEq, Eq)]
enum Deed {
    /// A call that changed what is at a path, or opened it for writing.
    Changed { call: String, path: PathBuf },
    /// A socket of the internet, counted when it is asked for: a name that is not found fails before anything is
    /// connected.
    Internet,
    /// A way of opening and sending that `strace` cannot watch.
    Unwatched,
    /// A program was started.
    Started(PathBuf),
    /// A file was opened for reading only.
    Read(PathBuf),
}

/// The account that looks, and its folders.
struct Person {
    folder: tempfile::TempDir,
    /// Whether the tests are run by the administrator, who can become somebody else.
    becomes: bool,
}

impl Person {
    /// Somebody who uses Firefox and keeps a password and a certificate in it, so that there is something to copy.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let becomes = folder.path().metadata().unwrap().uid() == 0;
        let person = Self { folder, becomes };
        let profile = person.home().join(".mozilla/firefox/abc.default-release");
        for folder in [profile.clone(), person.runtime()] {
            fs::create_dir_all(folder).unwrap();
        }
        let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/checks/tests/data/nss-open");
        for file in ["cert9.db", "key4.db"] {
            fs::copy(store.join(file), profile.join(file)).unwrap();
        }
        fs::write(profile.join("logins.json"), r#"{"logins":[{}]}"#).unwrap();
        // The target folder may lie where only the administrator comes.
        fs::copy(program::resguardo(), person.program()).unwrap();
        person.owns(person.folder.path());
        person
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn runtime(&self) -> PathBuf {
        self.folder.path().join("run")
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("resguardo")
    }

    fn owns(&self, path: &Path) {
        if self.becomes {
            chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        if path.is_dir() {
            fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
            for entry in fs::read_dir(path).unwrap() {
                self.owns(&entry.unwrap().path());
            }
        }
    }

    /// Lets this person run a program, watched.
    #[expect(clippy::disallowed_methods, reason = "a test runs the program that it tests")]
    fn run(&self, arguments: &[impl AsRef<OsStr>]) -> (Output, Vec<Deed>) {
        let logs = tempfile::tempdir().unwrap();
        let mut command = Command::new("strace");
        // One log for each thread: nothing is interleaved. `-y` names what each number of a file stands for.
        command
            .args(["-ff", "-qq", "-y", "-s", "4096", "--trace", CALLS, "-o"])
            .arg(logs.path().join("log"));
        if self.becomes {
            let id = NOBODY.to_string();
            command
                .args(["setpriv", "--clear-groups"])
                .args(["--reuid", &id, "--regid", &id]);
        }
        let output = command
            .args(arguments)
            .current_dir("/")
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("HOME", self.home())
            .env("XDG_DATA_HOME", self.home().join(".local/share"))
            .env("XDG_RUNTIME_DIR", self.runtime())
            .env("XDG_CURRENT_DESKTOP", "GNOME")
            .output()
            .unwrap();
        let mut deeds = Vec::new();
        for entry in fs::read_dir(logs.path()).unwrap() {
            let log = fs::read_to_string(entry.unwrap().path()).unwrap();
            deeds.extend(log.lines().flat_map(deeds_of));
        }
        (output, deeds)
    }
}

/// What a line of the log says, as far as it counts. A call that failed has left nothing.
fn deeds_of(line: &str) -> Vec<Deed> {
    let Some((call, rest)) = line.split_once('(') else {
        return Vec::new();
    };
    // A process that ended within a call has no answer.
    let (arguments, answer) = rest.rsplit_once(" = ").unwrap_or((rest, "?"));
    let failed = answer.starts_with('-') || answer.starts_with('?');
    let writes = WRITING.iter().any(|flag| arguments.contains(flag));
    match call {
        "socket" if arguments.starts_with("AF_INET") || arguments.starts_with("AF_PACKET") => {
            vec![Deed::Internet]
        }
        "io_uring_setup" => vec![Deed::Unwatched],
        "socket" => Vec::new(),
        _ if failed => Vec::new(),
        "execve" => strings(arguments)
            .into_iter()
            .take(1)
            .map(Deed::Started)
            .collect(),
        // What was opened is named by the answer, wherever links lead.
        "open" | "openat" | "openat2" if !writes => named(answer).map(Deed::Read).into_iter().collect(),
        "open" | "openat" | "openat2" | "creat" => vec![changed(call, named(answer))],
        // Both names; of a link only the new one.
        "rename" | "renameat" | "renameat2" => {
            let both = strings(arguments).into_iter();
            both.map(|path| changed(call, Some(path))).collect()
        }
        _ => {
            let path = strings(arguments).pop().or_else(|| named(arguments));
            vec![changed(call, path)]
        }
    }
}

fn changed(call: &str, path: Option<PathBuf>) -> Deed {
    Deed::Changed {
        call: call.to_owned(),
        path: path.unwrap_or_default(),
    }
}

/// The paths among the arguments, from the folder that the call counts them from.
fn strings(arguments: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut rest = arguments;
    while let Some((before, after)) = rest.split_once('"') {
        let Some((text, next)) = after.split_once('"') else {
            break;
        };
        found.push(named(before).unwrap_or_default().join(text));
        rest = next;
    }
    found
}

/// The last path in angle brackets.
fn named(text: &str) -> Option<PathBuf> {
    let (_, path) = text.rsplit_once('<')?;
    path.split_once('>').map(|(path, _)| PathBuf::from(path))
}

#[expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test asks whether it can watch, and says why it did not"
)]
fn strace_works() -> bool {
    let works = Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !works {
        println!("not run here: strace is not installed or may not trace");
    }
    works
}

#[test]
fn a_look_at_this_computer_writes_nothing_and_asks_for_no_internet() {
    if !strace_works() {
        return;
    }
    let person = Person::new();
    let program = person.program();
    let (output, deeds) = person.run(&[program.as_os_str(), "check".as_ref(), "--json".as_ref()]);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaints}");
    let run: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(run["checks"].as_array().unwrap().len() > 40, "it has looked");
    assert!(
        deeds.contains(&Deed::Read("/etc/os-release".into()))
            || deeds.contains(&Deed::Read("/usr/lib/os-release".into())),
        "the watching sees what it reads"
    );
    let own = person.runtime();
    let is_own = |path: &Path| {
        path.strip_prefix(&own)
            .ok()
            .and_then(|rest| rest.iter().next()?.to_str())
            .is_some_and(|name| name.starts_with("resguardo-checks-"))
    };
    let is_harmless = |path: &Path| {
        KEPT_BY_NOBODY.iter().any(|known| path == *known)
            || OF_SESSION.iter().any(|known| path == own.join(known))
    };
    let copies = deeds
        .iter()
        .filter(|deed| matches!(deed, Deed::Changed { path, .. } if is_own(path)))
        .count();
    assert!(
        copies > 0,
        "the stores of Firefox were copied into its own folder"
    );
    let left: Vec<&Deed> = deeds
        .iter()
        .filter(|deed| match deed {
            Deed::Changed { path, .. } => !is_own(path) && !is_harmless(path),
            Deed::Internet | Deed::Unwatched => true,
            Deed::Started(_) | Deed::Read(_) => false,
        })
        .collect();
    assert!(left.is_empty(), "{left:#?}");
    let count = |is_one: fn(&Deed) -> bool| deeds.iter().filter(|deed| is_one(deed)).count();
    let programs = count(|deed| matches!(deed, Deed::Started(_)));
    assert!(programs > 2, "the programs that a look starts were watched too");
    println!(
        "{programs} programs, {} files read, {copies} changes in its own folder, none elsewhere; no socket of the internet",
        count(|deed| matches!(deed, Deed::Read(_))),
    );
    let stays = |entry: &fs::DirEntry| is_own(&entry.path());
    let left = fs::read_dir(&own).unwrap().map(Result::unwrap).filter(stays);
    assert_eq!(left.count(), 0, "its own folder is gone");
}

/// What a watched shell did to the folder of this person.
fn planted(script: &str) -> Vec<(String, String)> {
    let person = Person::new();
    let (output, deeds) = person.run(&["bash", "-c", script]);
    assert!(output.status.success(), "{script}");
    // The call of a program that has changed its folder names a path from there.
    let below = |path: &Path| {
        let path = if path.is_absolute() {
            path.strip_prefix(person.home()).ok()?
        } else {
            path
        };
        Some(path.display().to_string())
    };
    deeds
        .iter()
        .filter_map(|deed| match deed {
            Deed::Changed { call, path } => Some((call.clone(), below(path)?)),
            _ => None,
        })
        .collect()
}

#[track_caller]
fn check(script: &str, calls: &[&str], path: &str) {
    let found = planted(script);
    let is_it = |(call, at): &(String, String)| calls.contains(&call.as_str()) && at == path;
    assert!(found.iter().any(is_it), "{script}: {found:?}");
}

/// The control: each kind of deed is seen when it happens, in a child of a child too.
#[test]
fn the_watching_sees_whatever_would_be_left() {
    if !strace_works() {
        return;
    }
    check("echo x > ~/planted", &["openat", "open"], "planted");
    check(
        "(cd ~ && bash -c 'echo x > planted')",
        &["openat", "open"],
        "planted",
    );
    check(
        "echo x >> ~/.mozilla/firefox/profiles.ini",
        &["openat", "open"],
        ".mozilla/firefox/profiles.ini",
    );
    check("cd ~ && mkdir planted", &["mkdir", "mkdirat"], "planted");
    check("cd ~ && mv .mozilla planted", &["rename", "renameat2"], "planted");
    check("cd ~ && ln -s / planted", &["symlink", "symlinkat"], "planted");
    check("chmod 777 ~/.mozilla", &["chmod", "fchmodat"], ".mozilla");
    check("touch -d 2020-01-01 ~/.mozilla", &["utimensat"], ".mozilla");
    let store = ".mozilla/firefox/abc.default-release/key4.db";
    check(&format!("rm ~/{store}"), &["unlink", "unlinkat"], store);
    let person = Person::new();
    for address in ["127.0.0.1", "::1"] {
        let script = format!("bash -c 'exec 3<>/dev/tcp/{address}/9'; true");
        let (_, deeds) = person.run(&["bash", "-c", &script]);
        assert!(deeds.contains(&Deed::Internet), "{address}: {deeds:?}");
    }
    let (_, deeds) = person.run(&["true"]);
    let quiet = |deed: &Deed| matches!(deed, Deed::Started(_) | Deed::Read(_));
    assert!(
        deeds.iter().all(quiet),
        "a program that does nothing is not suspected: {deeds:?}"
    );
}
