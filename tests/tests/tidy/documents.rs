//! What the documents say about the project is true of it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::project::{check, metadata, text};

/// Libraries that the manifests name.
fn named() -> BTreeSet<String> {
    let members = metadata().workspace_packages();
    let crates = members.iter().flat_map(|package| &package.dependencies);
    // A member is known by its path.
    let crates = crates
        .filter(|dependency| dependency.path.is_none())
        .map(|dependency| dependency.name.clone());
    let window = text("ui/package.json".as_ref()).expect("the manifest is text");
    let window: Value = serde_json::from_str(&window).expect("the manifest is JSON");
    let packages = ["dependencies", "devDependencies"]
        .iter()
        .filter_map(|kind| window[kind].as_object())
        .flat_map(|packages| packages.keys().cloned())
        .collect::<Vec<_>>();
    crates.chain(packages).collect()
}

#[test]
fn every_library_has_its_reason() {
    let reasons = text("docs/dependencies.md".as_ref()).expect("the document is text");
    check(
        named()
            .into_iter()
            .filter(|name| !reasons.contains(&format!("`{name}`")))
            .map(|name| format!("docs/dependencies.md has no line for `{name}`")),
    );
}

#[test]
fn the_map_names_every_member() {
    let map = text("docs/architecture.md".as_ref()).expect("the document is text");
    check(
        metadata()
            .workspace_packages()
            .iter()
            .map(|package| {
                package
                    .manifest_path
                    .parent()
                    .expect("a manifest lies in a folder")
            })
            .filter_map(|folder| folder.strip_prefix(&metadata().workspace_root).ok())
            .filter(|folder| !map.contains(&format!("`{folder}`")))
            .map(|folder| format!("docs/architecture.md does not show `{folder}`")),
    );
}

/// Links between documents lead to files that exist.
#[test]
fn links_between_documents_lead_somewhere() {
    let documents = super::project::files("")
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "md"));
    check(documents.flat_map(|document| {
        let text = text(&document).unwrap_or_default();
        let folder = super::project::root().join(document.parent().unwrap_or("".as_ref()));
        text.split("](")
            .skip(1)
            // A target may stand between angles, with a title behind it.
            .filter_map(|rest| rest.trim_start_matches('<').split([')', '#', '>']).next())
            .filter(|target| !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:"))
            .filter(|target| !folder.join(target).exists())
            .map(|target| format!("{}: {target} does not exist", document.display()))
            .collect::<Vec<_>>()
    }));
}
