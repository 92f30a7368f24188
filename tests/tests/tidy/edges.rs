//! Who may know whom. A new edge is a rare, discussed change of this table and of docs/architecture.md.

use std::collections::BTreeSet;

use cargo_metadata::DependencyKind;

use super::project::{check, member, metadata};

/// Each member and the members that it may know. Tools and tests know what they need.
const EDGES: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("content", &["domain"]),
    ("checks", &["domain"]),
    ("store", &["domain"]),
    ("l10n", &[]),
    ("report", &["domain", "l10n"]),
    ("app", &["checks", "content", "domain", "l10n", "report", "store"]),
    ("cli", &["app"]),
    ("resguardo-desktop", &["app"]),
    ("xtask", &[]),
    ("journeys", &[]),
];

/// All that the pure core may use: data, dates without a clock, errors, ids, schemas.
const DOMAIN_USES: [&str; 5] = ["jiff", "schemars", "serde", "thiserror", "uuid"];

/// What no crate but the named ones may use: the window, its dialogs, the system's bus and keyring.
const RESERVED: &[(&str, &[&str])] = &[
    ("tauri", &["resguardo-desktop"]),
    ("rfd", &["resguardo-desktop"]),
    ("clap", &["cli"]),
    ("zbus", &["checks", "resguardo-desktop"]),
    ("keyring", &["store"]),
    ("rusqlite", &["checks", "store"]),
    ("printpdf", &["report"]),
    ("fluent-bundle", &["l10n"]),
];

/// Names of the normal dependencies of a member.
fn uses(name: &str) -> BTreeSet<&'static str> {
    member(name)
        .dependencies
        .iter()
        .filter(|dependency| dependency.kind == DependencyKind::Normal)
        .map(|dependency| dependency.name.as_str())
        .collect()
}

#[test]
fn every_member_knows_only_whom_it_may() {
    let members: BTreeSet<&str> = EDGES.iter().map(|(name, _)| *name).collect();
    check(EDGES.iter().flat_map(|(name, allowed)| {
        let known: BTreeSet<&str> = uses(name).intersection(&members).copied().collect();
        let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
        let too_many: Vec<&str> = known.difference(&allowed).copied().collect();
        too_many
            .into_iter()
            .map(move |other| format!("`{name}` must not know `{other}`"))
    }));
}

#[test]
fn every_member_has_its_line() {
    let lined: BTreeSet<&str> = EDGES.iter().map(|(name, _)| *name).collect();
    let members: BTreeSet<&str> = metadata()
        .workspace_packages()
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    assert_eq!(members, lined, "a member without a line could know anyone");
}

#[test]
fn the_domain_uses_nothing_that_could_fail_for_outside_reasons() {
    let allowed: BTreeSet<&str> = DOMAIN_USES.into_iter().collect();
    let used = uses("domain");
    assert_eq!(used.difference(&allowed).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn system_libraries_stay_in_the_crate_that_is_there_for_them() {
    check(RESERVED.iter().flat_map(|(library, owners)| {
        EDGES
            .iter()
            .filter(|(name, _)| !owners.contains(name) && uses(name).contains(library))
            .map(move |(name, _)| format!("`{name}` must not use `{library}`"))
    }));
}
