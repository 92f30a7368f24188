//! Licences of what we link, and of the project.

use cargo_metadata::Package;
use serde_json::Value;
use spdx::{Expression, ParseMode};

use super::project::{check, metadata, root, text};

/// Permissive ones, and those with a reach that the EUPL allows.
const ALLOWED: [&str; 18] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "WTFPL",
    "Zlib",
    "blessing",
];

/// Whether some choice that the expression leaves us is allowed.
fn is_allowed(expression: &str) -> bool {
    Expression::parse_mode(expression, ParseMode::LAX).is_ok_and(|expression| {
        expression.evaluate(|required| required.license.id().is_some_and(|id| ALLOWED.contains(&id.name)))
    })
}

#[test]
fn every_crate_has_an_allowed_licence() {
    let fault = |package: &Package| match package.license.as_deref() {
        Some(licence) if is_allowed(licence) => None,
        Some(licence) => Some(format!("{} {}: {licence}", package.name, package.version)),
        None => Some(format!("{} {}: no licence", package.name, package.version)),
    };
    check(metadata().packages.iter().filter_map(fault));
}

#[test]
fn every_package_of_the_window_has_an_allowed_licence() {
    let lock = text("ui/package-lock.json".as_ref()).expect("the lock file is text");
    let lock: Value = serde_json::from_str(&lock).expect("the lock file is JSON");
    let packages = lock["packages"]
        .as_object()
        .expect("the lock file lists packages");
    check(
        packages
            .iter()
            .filter(|(_, package)| package["dev"] != true)
            .filter(|(_, package)| !package["license"].as_str().is_some_and(is_allowed))
            .map(|(path, package)| format!("{path}: {}", package["license"])),
    );
}

#[test]
fn the_rule_tells_licences_apart() {
    for allowed in [
        "MIT",
        "MIT/Apache-2.0",
        "Apache-2.0 OR GPL-2.0-only",
        "(MIT OR X11) AND Unicode-3.0",
    ] {
        assert!(is_allowed(allowed), "{allowed}");
    }
    for refused in [
        "GPL-3.0-only",
        "AGPL-3.0-only",
        "MIT AND GPL-2.0-only",
        "",
        "made up",
    ] {
        assert!(!is_allowed(refused), "{refused}");
    }
}

#[test]
fn the_project_carries_its_licence() {
    let licence = text("LICENSE".as_ref()).expect("the licence is text");
    assert!(licence.starts_with("EUROPEAN UNION PUBLIC LICENCE v. 1.2"));
    assert!(
        root().join("questionnaires/README.md").exists(),
        "it says that the content is CC BY 4.0"
    );
    check(
        metadata()
            .workspace_packages()
            .iter()
            .filter(|package| package.license.as_deref() != Some("EUPL-1.2"))
            .map(|package| format!("{} does not say EUPL-1.2", package.name)),
    );
}
