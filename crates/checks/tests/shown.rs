//! What bundles show of each check on each system, and why they do not show the rest: no hole without a reason. The
//! page `docs/checks.md` is written from here.

use crate::support::{fixtures, look_at};
use checks::{Check, Os, System, catalogue};
use domain::Verdict;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const SYSTEMS: [Os; 3] = [Os::Linux, Os::Windows, Os::Macos];

/// The states that every check owns, with the letter and the word of the page.
const STATES: [(Verdict, char, &str); 5] = [
    (Verdict::Pass, 'P', "pass"),
    (Verdict::Warn, 'A', "attention"),
    (Verdict::Fail, 'F', "fail"),
    (Verdict::Unknown, 'U', "could not see"),
    (Verdict::NotApplicable, 'N', "not applicable"),
];

/// How a state is shown, from weakest to strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rests {
    /// On a source that no recorded computer has confirmed.
    Provisional,
    /// On a bundle that was written by hand.
    Synthetic,
    /// On a bundle of a real computer.
    Recorded,
}

/// The best way in which each state of each check is shown on each system.
fn shown() -> BTreeMap<(String, Os, Verdict), Rests> {
    let mut shown = BTreeMap::new();
    for (_, replay) in fixtures() {
        let recorded = replay.provenance().starts_with("recorded: ");
        for result in look_at(&replay).results {
            let rests = match (result.provisional, recorded) {
                (true, _) => Rests::Provisional,
                (false, false) => Rests::Synthetic,
                (false, true) => Rests::Recorded,
            };
            let key = (result.id.to_string(), replay.os(), result.verdict);
            let known = shown.entry(key).or_insert(rests);
            *known = rests.max(*known);
        }
    }
    shown
}

#[derive(Deserialize)]
struct States {
    state: Vec<State>,
}

/// Why a state cannot be shown.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct State {
    check: String,
    verdict: Verdict,
    /// On which systems; none: on all on which the check looks.
    #[serde(default)]
    systems: Vec<Os>,
    reason: String,
}

impl State {
    fn is_about(&self, check: &Check, os: Os, verdict: Verdict) -> bool {
        let there = self.systems.is_empty() || self.systems.contains(&os);
        self.check == check.id && self.verdict == verdict && there
    }
}

#[derive(Deserialize)]
struct Sources {
    source: Vec<Source>,
}

/// Something that the design lists and nobody looks at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    check: String,
    system: Os,
    listed: String,
    reason: String,
}

fn states() -> Vec<State> {
    let states: States = toml::from_str(include_str!("../fixtures/states.toml")).unwrap();
    states.state
}

fn sources() -> Vec<Source> {
    let sources: Sources = toml::from_str(include_str!("../fixtures/unused.toml")).unwrap();
    sources.source
}

/// Each check on each system on which it looks, with each state.
fn cases() -> impl Iterator<Item = (&'static Check, Os, Verdict)> {
    catalogue().iter().flat_map(|check| {
        let pairs = check.systems.iter().map(move |os| (check, *os));
        pairs.flat_map(|(check, os)| STATES.map(|(verdict, _, _)| (check, os, verdict)))
    })
}

#[test]
fn every_state_on_every_system_is_shown_or_has_a_reason() {
    let (shown, states) = (shown(), states());
    let has = |check: &Check, os: Os, verdict| shown.contains_key(&(check.id.to_owned(), os, verdict));
    for (check, os, verdict) in cases() {
        let excuses = states.iter().filter(|state| state.is_about(check, os, verdict));
        let excuses: Vec<&State> = excuses.collect();
        assert_eq!(
            excuses.len(),
            usize::from(!has(check, os, verdict)),
            "{} on {} {verdict:?}: exactly one of a bundle and a reason",
            check.id,
            os.code(),
        );
        for excuse in excuses {
            assert!(excuse.reason.len() > 20, "{} {verdict:?}", check.id);
        }
    }
    for state in &states {
        let real = cases().any(|(check, os, verdict)| state.is_about(check, os, verdict));
        assert!(real, "{} {:?} speaks of nothing", state.check, state.verdict);
    }
    for check in catalogue().iter().filter(|check| {
        let fails = |os: &Os| has(check, *os, Verdict::Fail);
        !check.systems.iter().any(fails)
    }) {
        let warns = |os: &Os| {
            [Verdict::Warn, Verdict::Info]
                .iter()
                .any(|it| has(check, *os, *it))
        };
        assert!(
            check.systems.iter().any(warns),
            "{} warns, or only shows, in place of failing",
            check.id
        );
    }
}

#[test]
fn a_system_on_which_a_check_does_not_look_has_a_reason() {
    let sources = sources();
    for check in catalogue() {
        for os in SYSTEMS {
            let named = sources
                .iter()
                .any(|source| source.check == check.id && source.system == os);
            assert!(
                named || check.systems.contains(&os),
                "{} on {}: say why nobody looks",
                check.id,
                os.code()
            );
        }
    }
    for source in &sources {
        let known = catalogue().iter().any(|check| check.id == source.check);
        assert!(known && source.system != Os::Other, "{}", source.check);
        assert!(
            source.listed.len() > 2 && source.reason.len() > 20,
            "{}",
            source.check
        );
    }
}

/// Everything after this line of the page is written by the test.
const MARK: &str = "<!-- From here on: written by `UPDATE_DOCS=1 cargo test -p checks`. Do not edit. -->\n";

/// `P A? F U N` on a system: a question mark where the verdict is provisional, bold where a real computer showed it.
fn cell(check: &Check, os: Os, shown: &BTreeMap<(String, Os, Verdict), Rests>) -> String {
    if !check.systems.contains(&os) {
        return "not yet".to_owned();
    }
    let letters = STATES.map(
        |(verdict, letter, _)| match shown.get(&(check.id.to_owned(), os, verdict)) {
            None => "·".to_owned(),
            Some(Rests::Provisional) => format!("{letter}?"),
            Some(Rests::Synthetic) => letter.to_string(),
            Some(Rests::Recorded) => format!("**{letter}**"),
        },
    );
    letters.join(" ")
}

fn title(os: Os) -> &'static str {
    match os {
        Os::Linux => "Linux",
        Os::Windows => "Windows",
        Os::Macos => "macOS",
        Os::Other => "another system",
    }
}

fn written() -> String {
    let shown = shown();
    let mut page = String::from(MARK);
    figures(&mut page, &shown);
    page.push_str(
        "\n## Every check on every system\n\n| check | Linux | Windows | macOS |\n|---|---|---|---|\n",
    );
    for check in catalogue() {
        let cells = SYSTEMS.map(|os| cell(check, os, &shown)).join(" | ");
        writeln!(page, "| `{}` | {cells} |", check.id).unwrap();
    }
    page.push_str("\n## States that no bundle shows\n\n| check | on | state | why |\n|---|---|---|---|\n");
    for state in states() {
        let systems: Vec<&str> = state.systems.iter().map(|os| title(*os)).collect();
        let systems = if systems.is_empty() {
            "every system".to_owned()
        } else {
            systems.join(", ")
        };
        let (_, _, word) = STATES
            .into_iter()
            .find(|(it, _, _)| *it == state.verdict)
            .unwrap();
        writeln!(
            page,
            "| `{}` | {systems} | {word} | {} |",
            state.check, state.reason
        )
        .unwrap();
    }
    page.push_str("\n## Sources that the design lists and nobody looks at\n\n");
    page.push_str("| check | on | source | why |\n|---|---|---|---|\n");
    for check in catalogue() {
        for source in sources().into_iter().filter(|source| source.check == check.id) {
            let (on, listed, reason) = (title(source.system), source.listed, source.reason);
            writeln!(page, "| `{}` | {on} | {listed} | {reason} |", check.id).unwrap();
        }
    }
    page
}

fn figures(page: &mut String, shown: &BTreeMap<(String, Os, Verdict), Rests>) {
    let bundles = fixtures();
    page.push_str("\n## In figures\n\n| | Linux | Windows | macOS |\n|---|--:|--:|--:|\n");
    let mut row = |name: &str, count: &dyn Fn(Os) -> usize| {
        let counts = SYSTEMS.map(|os| count(os).to_string()).join(" | ");
        writeln!(page, "| {name} | {counts} |").unwrap();
    };
    row("checks that look", &|os| {
        catalogue()
            .iter()
            .filter(|check| check.systems.contains(&os))
            .count()
    });
    row("checks that do not look yet", &|os| {
        catalogue()
            .iter()
            .filter(|check| !check.systems.contains(&os))
            .count()
    });
    let judged = |os: Os, rests: Rests| {
        shown
            .iter()
            .filter(|((_, on, verdict), how)| {
                let judges = matches!(verdict, Verdict::Pass | Verdict::Warn | Verdict::Fail);
                *on == os && judges && **how == rests
            })
            .count()
    };
    row("good, attention or bad, shown by a recorded computer", &|os| {
        judged(os, Rests::Recorded)
    });
    row("the same, by a bundle written by hand", &|os| {
        judged(os, Rests::Synthetic)
    });
    row("the same, and provisional", &|os| judged(os, Rests::Provisional));
    row("bundles", &|os| {
        bundles.iter().filter(|(_, replay)| replay.os() == os).count()
    });
    row("of which recorded", &|os| {
        let recorded = bundles
            .iter()
            .filter(|(_, replay)| replay.provenance().starts_with("recorded: "));
        recorded.filter(|(_, replay)| replay.os() == os).count()
    });
}

/// `UPDATE_DOCS=1 cargo test -p checks` writes the tables anew; the words above them are written by people.
#[test]
fn the_page_of_the_checks_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/checks.md");
    let page = std::fs::read_to_string(path).unwrap();
    let (words, tables) = page.split_once(MARK).expect("the mark is in the page");
    let written = written();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, format!("{words}{written}")).unwrap();
        return;
    }
    assert_eq!(
        format!("{MARK}{tables}"),
        written,
        "run UPDATE_DOCS=1 cargo test -p checks"
    );
}
