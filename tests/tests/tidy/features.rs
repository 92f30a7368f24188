//! Features that another crate could switch on unseen, since cargo unites them.

use super::project::{check, metadata};

/// Crate and the features that it must not have.
const FORBIDDEN: &[(&str, &[&str])] = &[
    // Layout engines, image codecs and system fonts; `text_layout` makes `ParsedFont` another type.
    ("printpdf", &["html", "text_layout", "svg", "png", "jpeg"]),
    // Another deflate than that of zlib-rs makes other bytes of the same plan.
    (
        "flate2",
        &["zlib", "zlib-ng", "zlib-ng-compat", "cloudflare_zlib"],
    ),
    // The window is trusted because nothing can inspect or script it from outside.
    ("tauri", &["devtools", "isolation", "macos-private-api"]),
    // SQLCipher, never the SQLite of the system without a cipher.
    ("libsqlite3-sys", &["buildtime_bindgen"]),
    // The other writer is for comparing.
    ("report", &["krilla"]),
];

/// Features of a crate, of all its versions in the graph.
fn features(name: &str) -> Vec<String> {
    let metadata = metadata();
    let resolve = metadata.resolve.as_ref().expect("cargo resolves the graph");
    resolve
        .nodes
        .iter()
        .filter(|node| metadata[&node.id].name.as_str() == name)
        .flat_map(|node| node.features.iter().map(ToString::to_string))
        .collect()
}

#[test]
fn forbidden_features_are_off() {
    check(FORBIDDEN.iter().flat_map(|(name, forbidden)| {
        let on = features(name);
        forbidden
            .iter()
            .filter(move |feature| on.iter().any(|found| found == *feature))
            .map(move |feature| format!("`{name}` has the feature `{feature}`"))
    }));
}

#[test]
fn the_vault_has_its_cipher() {
    assert!(
        features("rusqlite")
            .iter()
            .any(|feature| feature == "bundled-sqlcipher")
    );
}

#[test]
fn the_features_are_really_read() {
    assert!(features("tauri").iter().any(|feature| feature == "wry"));
}
