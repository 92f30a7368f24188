//! `docs/what-we-read.md` is written from the code: each request as a bundle has it, who makes it, and what answers it.

use crate::reads::{Asked, asked};
use checks::{
    BUNDLES, EXTENSIONS, FLATPAKS, FolderId, KNOWN_NAMES, KeyId, NativeId, Os, PACKAGES, Profile,
    ProfileRoot, ReadKind, RemoteTool, Request, SNAPS, UNINSTALL, what_we_read,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const INTRO: &str = "# What the checks read

Everything that `resguardo check` looks at, and nothing else. A test holds this page against what the checks ask for. \
`~` is the home folder; of a folder only the names that a check looks for are kept. Nothing is sent. Nothing is \
written outside a private folder for the copies, which is wiped; `gsettings` may touch its own file in the folder of \
the session.

The first column is also how a [fixture bundle](fixture-bundles.md) writes a request, verb included, in JSON with each \
backslash doubled. Examples of answers come from the bundles of the tests.
";

/// Longer examples are cut off.
const LONGEST: usize = 110;

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn list(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().collect::<Vec<_>>().join(", ")
}

fn systems(systems: &BTreeSet<Os>) -> String {
    list(systems.iter().map(|os| {
        let name = match os {
            Os::Linux => "Linux",
            Os::Windows => "Windows",
            Os::Macos => "macOS",
            Os::Other => "other",
        };
        name.to_owned()
    }))
}

/// The longest answer that fits on a line, else the beginning of the shortest.
fn example(entry: &Asked) -> Option<String> {
    let text = |bytes: &Vec<u8>| {
        let json: serde_json::Value = serde_json::from_slice(bytes).ok()?;
        Some(json.to_string())
    };
    let texts: Vec<String> = entry.answers.iter().filter_map(text).collect();
    let fitting = texts.iter().filter(|text| text.len() <= LONGEST);
    if let Some(longest) = fitting.max_by_key(|text| text.len()) {
        return Some(code(longest));
    }
    let shortest = texts.iter().min_by_key(|text| text.len())?;
    Some(code(
        &shortest.chars().take(LONGEST).chain(['…']).collect::<String>(),
    ))
}

/// Every name that a folder could keep: the literals of its source and the lists of programs.
fn vocabulary() -> BTreeSet<&'static str> {
    let literals = include_str!("../src/request/folder.rs")
        .split('"')
        .skip(1)
        .step_by(2);
    literals
        .filter(|literal| !literal.is_empty() && !literal.contains('/'))
        .chain(FLATPAKS)
        .chain(SNAPS)
        .chain(EXTENSIONS)
        .chain(BUNDLES)
        .chain(RemoteTool::ALL.map(RemoteTool::daemon))
        .chain(["ALPM_DB_VERSION"])
        .collect()
}

fn kept(folder: &FolderId) -> String {
    let keeps = |name: &str| folder.keeps(name);
    let patterns: &[&str] = match (keeps("other"), keeps("1f.other-name")) {
        (true, true) if keeps("README") => return "every name".to_owned(),
        (true, true) => return "every name but `README` and hidden ones".to_owned(),
        (true, false) => &["*.crt", "names without a dot"],
        _ if keeps("other.desktop") => &["*.desktop"],
        _ if keeps("other.conf") => &["*.conf"],
        _ if keeps("security_InRelease") => &[
            "*security*_InRelease",
            "*security*_Release",
            "*security*_Packages*",
        ],
        _ => &[],
    };
    if !patterns.is_empty() {
        return list(patterns.iter().map(|pattern| code(pattern)));
    }
    let names = vocabulary().into_iter().filter(|name| keeps(name));
    let mut names: Vec<String> = names.map(code).collect();
    if keeps("firefox-1.0-1") {
        let packages = list(PACKAGES.map(code));
        names.push(format!("`<package>-<version>-<release>` of {packages}"));
    }
    list(names)
}

fn key_answer(entry: &Asked) -> String {
    let ids = || {
        entry.requests.iter().filter_map(|request| match request {
            Request::Key(key) => Some(*key),
            _ => None,
        })
    };
    let values: BTreeMap<&str, bool> = ids()
        .flat_map(|id| id.values().iter().map(move |&name| (name, id.is_text(name))))
        .collect();
    let keys: BTreeSet<String> = ids().flat_map(KeyId::keys).collect();
    let values = list(values.into_iter().map(|(name, is_text)| {
        let kind = if is_text { "text" } else { "number" };
        match name {
            "" => format!("`\"\"`, the key's own ({kind})"),
            name => format!("`{name}` ({kind})"),
        }
    }));
    let keys = list(keys.iter().map(|name| code(name)));
    match (values.as_str(), keys.as_str()) {
        ("", "") => "neither values nor keys".to_owned(),
        (values, "") => format!("values: {values}"),
        ("", keys) => format!("keys: {keys}"),
        (values, keys) => format!("values: {values}; keys: {keys}"),
    }
}

/// What answers a request, where that is not plainly the bytes of a file or a program.
fn answer(entry: &Asked) -> Option<String> {
    let sample = entry.requests.first()?;
    let words = match sample {
        Request::Read(_) | Request::Exec(_) => return None,
        Request::List(folder) => return Some(kept(folder)),
        Request::Key(_) => return Some(key_answer(entry)),
        Request::Bus(property) => property.answer().to_owned(),
        Request::Rows(query) => query.columns().join("; "),
        Request::Native(NativeId::Uninstall) => {
            let names = list(UNINSTALL.map(code));
            format!(
                "{}. Those that count, `*` standing for any text: {names}",
                NativeId::Uninstall.answer()
            )
        }
        Request::Native(native) => native.answer().to_owned(),
        Request::Wmi(class) => class.answer().to_owned(),
    };
    Some(match example(entry) {
        Some(example) => format!("{example}: {words}"),
        None => words,
    })
}

/// Tables have no other way to hold the sign that separates their columns.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn section(kind: ReadKind, title: &str) -> String {
    let answered = !matches!(kind, ReadKind::Read | ReadKind::Run);
    let heads = if answered {
        let head = if kind == ReadKind::List {
            "names that count"
        } else {
            "answer"
        };
        format!("| request | {head} | system | checks |\n|---|---|---|---|")
    } else {
        "| request | system | checks |\n|---|---|---|".to_owned()
    };
    let mut text = format!("\n## {title}\n\n{heads}\n");
    for entry in what_we_read().into_iter().filter(|entry| entry.kind == kind) {
        let verb = format!("{kind:?}").to_lowercase();
        let template = format!("{verb} {}", entry.what);
        let checks = list(entry.checks.iter().map(|check| code(check.as_str())));
        let mark = if entry.personal { " (personal)" } else { "" };
        let Some(asked) = asked().get(&template) else {
            panic!("no bundle makes the request `{template}`")
        };
        write!(text, "| `{template}`{mark} |").unwrap();
        if answered {
            write!(text, " {} |", cell(&answer(asked).unwrap_or_default())).unwrap();
        }
        writeln!(text, " {} | {checks} |", systems(&asked.systems)).unwrap();
    }
    text
}

/// What stands for each word in angle brackets.
fn parameters() -> String {
    let mut text = "\n## What stands in angle brackets\n\n| word | stands for |\n|---|---|\n".to_owned();
    let mut closed: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for key in KeyId::all() {
        let template = key.template();
        if let (Some(start), Some(end), Some(name)) =
            (template.find('<'), template.find('>'), key.parameter())
        {
            closed.entry(&template[start + 1..end]).or_default().insert(name);
        }
    }
    for (word, names) in closed {
        writeln!(
            text,
            "| `<{word}>` | {} |",
            list(names.iter().map(|name| code(name)))
        )
        .unwrap();
    }
    for (word, meaning) in [
        ("app", "a program that `/Applications` lists"),
        (
            "device",
            "`major:minor` of a block device, as `253:0`; after `device number of`, its file, as `/dev/mapper/luks-home`",
        ),
        (
            "index",
            "the end of a file's name in `/var/lib/apt/lists`, after `_dists_`",
        ),
        (
            "key",
            "the place of a private key among those in `~/.ssh`, from 0",
        ),
        ("name", "a name that the folder above lists"),
        ("tool", "`AnyDesk`, `RustDesk` or `TeamViewer`"),
        (
            "uuid",
            "the id of a btrfs file system, as `/sys/fs/btrfs` lists it",
        ),
        (
            "profile",
            "a profile of a program, by its number from 0: one of the following",
        ),
    ] {
        writeln!(text, "| `<{word}>` | {meaning} |").unwrap();
    }
    text.push_str("\n| `<profile>` | folder that holds the profiles |\n|---|---|\n");
    for root in ProfileRoot::ALL {
        writeln!(
            text,
            "| `{}` | `~/{}` |",
            Profile { root, index: 0 },
            root.folder()
        )
        .unwrap();
    }
    text
}

fn page() -> String {
    let mut page = INTRO.to_owned();
    page.push_str(&parameters());
    for (kind, title) in [
        (ReadKind::Read, "Files"),
        (ReadKind::List, "Folders, for the names that count"),
        (ReadKind::Run, "Programs, without a shell"),
        (ReadKind::Bus, "Properties on the system bus, starting nothing"),
        (ReadKind::Rows, "Questions to private copies of SQLite files"),
        (ReadKind::Ask, "Calls of the system"),
        (
            ReadKind::Key,
            "Keys of the registry of Windows, for the values that count",
        ),
        (ReadKind::Wmi, "Classes of Windows Management Instrumentation"),
    ] {
        page.push_str(&section(kind, title));
        if kind == ReadKind::Bus {
            let names = KNOWN_NAMES.map(code).join(", ");
            writeln!(page, "\nThe names that count on the bus: {names}.").unwrap();
        }
    }
    page
}

/// `UPDATE_DOCS=1 cargo test -p checks` writes the page anew.
#[test]
fn the_page_in_docs_is_the_list() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/what-we-read.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(written, page(), "run UPDATE_DOCS=1 cargo test -p checks");
}
