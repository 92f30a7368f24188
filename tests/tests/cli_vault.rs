//! The whole life of a vault on the command line, as a script would do it: made, kept, damaged, mended, carried to a
//! computer that never saw it, erased.

#![expect(clippy::disallowed_methods, reason = "a test runs the program that it tests")]
#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "cli/program.rs"]
mod program;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const PASSPHRASE: &str = "correct horse battery staple";
const NAME: &str = "Zanahoria Quelonia 7341";

struct Desk {
    root: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self {
            root: tempfile::tempdir().unwrap(),
        };
        desk.write("passphrase", PASSPHRASE);
        desk.write("name", NAME);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), format!("{text}\n")).unwrap();
    }

    /// Runs `resguardo vault …` in the folder; words are split at blanks.
    fn run(&self, words: &str) -> Output {
        self.command(&format!("vault {words}"))
    }

    /// Runs `resguardo …` in the folder; words are split at blanks.
    fn command(&self, words: &str) -> Output {
        Command::new(program::resguardo())
            .args(words.split(' '))
            .args(["--lang", "en"])
            .current_dir(self.root.path())
            // No keychain answers here, and none is needed.
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .output()
            .unwrap()
    }

    #[track_caller]
    fn done(&self, words: &str) -> String {
        let output = self.run(words);
        let said = String::from_utf8([output.stdout.clone(), output.stderr].concat()).unwrap();
        assert!(output.status.success(), "{words}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    #[track_caller]
    fn refused(&self, words: &str, because: &str) {
        let output = self.run(words);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{words}: {said}");
        assert!(said.contains(because), "{words}: {said}");
    }
}

/// A vault that a passphrase opens, and its recovery code, written down and checked.
fn made(desk: &Desk) -> String {
    desk.done("create --data-dir data --new-passphrase-file passphrase --name-file name");
    let code = desk.done("recovery-code --data-dir data --passphrase-file passphrase");
    desk.write("code", code.trim());
    desk.done("recovery-code --data-dir data --confirm-file code");
    code.trim().to_owned()
}

#[test]
fn a_script_keeps_a_vault_from_beginning_to_end() {
    let desk = Desk::new();
    made(&desk);
    desk.refused("status --data-dir data", "closed");
    desk.write("wrong", "not the passphrase at all");
    desk.refused("status --data-dir data --passphrase-file wrong", "does not open");
    let status = desk.done("status --data-dir data --passphrase-file passphrase --json");
    let status: Value = serde_json::from_str(&status).unwrap();
    assert_eq!(status["vault"]["protection"], "passphrase");
    assert_eq!(status["vault"]["recoveryConfirmed"], true);
    assert_eq!(status["assessments"][0]["name"], NAME);
    assert!(
        desk.done("list --data-dir data").contains("closed"),
        "no name without a key"
    );
    let verified = desk.done("verify --data-dir data --recovery-code-file code");
    assert!(verified.contains("All is well"), "{verified}");

    // Everything goes into a copy, and on a computer that never saw it the paper brings it back.
    desk.done(
        "backup copy.resguardo --copy-recovery-code-file code --data-dir data --passphrase-file passphrase",
    );
    desk.done("export before.json --data-dir data --passphrase-file passphrase");
    desk.refused(
        "restore copy.resguardo --copy-passphrase-file passphrase --unprotected --data-dir new",
        "does not open",
    );
    desk.done("restore copy.resguardo --copy-recovery-code-file code --unprotected --data-dir new");
    desk.done("export after.json --data-dir new");
    let read = |name: &str| std::fs::read_to_string(desk.path(name)).unwrap();
    assert_eq!(read("after.json"), read("before.json"));
    assert!(read("after.json").contains(NAME));
    let again = desk.done("import before.json --data-dir new");
    assert!(again.contains("New entries: 0."), "{again}");

    // Another passphrase; the old one no longer opens it.
    desk.write("other", "otra frase para otra cosa");
    desk.done("passphrase --new-passphrase-file other --data-dir new");
    desk.refused(
        "verify --data-dir new --passphrase-file passphrase",
        "does not open",
    );
    desk.done("verify --data-dir new --passphrase-file other");

    // Damage is named, and mended without throwing anything away.
    let database = find(&desk.path("new"), "vault.db");
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[200] ^= 1;
    std::fs::write(&database, bytes).unwrap();
    let damaged = desk.run("verify --data-dir new --passphrase-file other");
    assert_eq!(damaged.status.code(), Some(1));
    assert!(String::from_utf8(damaged.stderr).unwrap().contains("damaged"));
    desk.done("repair --data-dir new --passphrase-file other");
    desk.done("verify --data-dir new --passphrase-file other");

    desk.done("erase --all --yes --data-dir new");
    desk.done("erase --all --yes --data-dir data");
    assert!(desk.done("list --data-dir data").contains("Nothing is saved"));
}

#[test]
fn two_at_once_are_refused() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("data")).unwrap();
    let lock = std::fs::File::create(desk.path("data/resguardo.lock")).unwrap();
    lock.lock().unwrap();
    let output = desk.run("list --data-dir data");
    assert!(!output.status.success());
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("already running")
    );
}

/// A stock tool, given nothing but the file and the code on paper, as docs/security.md says. `cargo xtask test` installs
/// it (Debian 12's own `sqlcipher` is too old for the format) and names its folder.
#[test]
fn other_tools_open_a_copy() {
    let Some(packages) = std::env::var_os("RESGUARDO_PYTHON_PACKAGES") else {
        println!("not run here: no folder with sqlcipher3; `cargo xtask test` makes one");
        return;
    };
    let desk = Desk::new();
    let code = made(&desk);
    desk.done(
        "backup copy.resguardo --copy-recovery-code-file code --data-dir data --passphrase-file passphrase",
    );
    let script = r#"
import sys
from sqlcipher3 import dbapi2
copy = dbapi2.connect(sys.argv[1])
copy.execute("PRAGMA key = '" + sys.argv[2] + "'")
print(copy.execute("PRAGMA integrity_check").fetchone()[0])
print(copy.execute("SELECT body FROM events WHERE kind = 'profile' AND body LIKE '%\"name\"%'").fetchone()[0])
"#;
    let output = Command::new("python3")
        .args(["-c", script])
        .arg(desk.path("copy.resguardo"))
        .arg(&code)
        .env("PYTHONPATH", packages)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(said.starts_with("ok\n") && said.contains(NAME), "{said}");
}

fn find(folder: &Path, name: &str) -> PathBuf {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            if path.is_dir() {
                folders.push(path);
            } else if path.ends_with(name) {
                return path;
            }
        }
    }
    panic!("no {name}");
}

/// What a command prints that must succeed.
#[track_caller]
fn printed(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn a_script_follows_the_plan() {
    let desk = Desk::new();
    desk.done("create --data-dir data --unprotected");
    let plan = printed(&desk.command("plan show --data-dir data --json"));
    let plan: Value = serde_json::from_str(&plan).unwrap();
    assert!(
        plan["groups"].as_array().unwrap().is_empty(),
        "nothing was answered yet"
    );

    let set = "plan set try-a-restore --data-dir data";
    let accepted = desk.command(&format!(
        "{set} --owner Ana --due 2030-01-31 --note blue --state accepted --reason later --review 2030-06-01"
    ));
    let page = printed(&accepted);
    assert!(
        page.contains("done by Ana") && page.contains("31 Jan 2030"),
        "{page}"
    );
    let closed = page.split("Closed").nth(1).unwrap();
    assert!(
        closed.contains("(try-a-restore)") && closed.contains("later"),
        "{page}"
    );

    // What is not named stays.
    let page = printed(&desk.command(&format!("{set} --owner Luis")));
    assert!(
        page.contains("done by Luis") && page.contains("31 Jan 2030"),
        "{page}"
    );
    assert!(page.contains("blue"), "{page}");
    let undated = desk.command(&format!("{set} --state accepted --reason later"));
    assert!(
        !undated.status.success(),
        "what is accepted is thought about again one day"
    );
}

#[test]
fn a_script_takes_the_register() {
    let desk = Desk::new();
    desk.done("create --data-dir data --unprotected");
    let said = printed(&desk.command("register json --data-dir data --out register.json"));
    assert!(said.contains("register.json"), "{said}");
    let register = std::fs::read_to_string(desk.path("register.json")).unwrap();
    let register: Value = serde_json::from_str(&register).unwrap();
    assert_eq!(register["kind"], "resguardo-register");
    assert!(register["incidents"].as_array().unwrap().is_empty());
    let said = printed(&desk.command("register pdf --data-dir data --out register.pdf"));
    assert!(said.contains("register.pdf"), "{said}");
    assert!(
        std::fs::read(desk.path("register.pdf"))
            .unwrap()
            .starts_with(b"%PDF-")
    );
}

#[test]
fn a_script_keeps_the_documents_and_sees_when_one_changes() {
    let desk = Desk::new();
    desk.done("create --data-dir data --unprotected");
    let evidence = |words: &str| desk.command(&format!("evidence {words} --data-dir data"));
    assert!(printed(&evidence("list")).contains("no documents yet"));

    desk.write("test.pdf", "restored on 3 March");
    let added = evidence("add test.pdf --item backup-restored --owner Luis --expires 2020-01-31 --json");
    let rows: Value = serde_json::from_str(&printed(&added)).unwrap();
    assert_eq!(rows[0]["practices"][0], "restore-tests");
    let id = rows[0]["id"].as_str().unwrap();
    let page = printed(&evidence(&format!("set {id} --title Acta")));
    assert!(
        page.contains("Acta") && page.contains("Luis") && page.contains("no longer valid"),
        "{page}"
    );
    printed(&evidence("check"));

    printed(&evidence("copy ."));
    let copied = std::fs::read_dir(desk.path("")).unwrap().filter_map(|entry| {
        let path = entry.unwrap().path();
        path.join("SHA256SUMS").is_file().then_some(path)
    });
    let copied: Vec<PathBuf> = copied.collect();
    let proof = Command::new("sha256sum")
        .args(["--check", "--quiet", "SHA256SUMS"])
        .current_dir(&copied[0])
        .output();
    // Where the tool is not, the sums are proven by the tests of `app`.
    assert!(proof.is_err() || proof.unwrap().status.success());

    desk.write("test.pdf", "restored on 4 April");
    let changed = evidence("check");
    assert_eq!(changed.status.code(), Some(1));
    assert!(
        String::from_utf8(changed.stdout)
            .unwrap()
            .contains("Changed since")
    );
    printed(&evidence(&format!("renew {id} test.pdf")));
    printed(&evidence("check"));
    assert_eq!(evidence("set nothing --title x").status.code(), Some(2));
    assert_eq!(evidence("add nothing.pdf").status.code(), Some(2));
    printed(&evidence(&format!("remove {id}")));
    assert!(printed(&evidence("list")).contains("no documents yet"));
}
