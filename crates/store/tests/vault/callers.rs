//! Who may mint a data key: read from the source, so that a new caller is a decision and not an accident.

use std::path::Path;

/// The files in which a call stands, each as often as it stands there.
fn callers(call: &str) -> Vec<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut callers = Vec::new();
    for (path, bytes) in crate::files::tree(&source) {
        let text = String::from_utf8(bytes).unwrap();
        let program = text.split("#[cfg(test)]").next().unwrap();
        let name = call.rsplit("::").next().unwrap();
        let declared = format!("fn {name}");
        let calls = program
            .lines()
            .filter(|line| line.contains(call) && !line.contains(&declared));
        callers.extend(calls.map(|_| path.to_str().unwrap().to_owned()));
    }
    callers
}

#[test]
fn a_data_key_is_minted_for_a_new_vault_and_for_a_rotation() {
    assert_eq!(
        callers("mint_dek("),
        ["home/creating.rs", "rebuilding.rs"],
        "each caller needs a folder that did not exist; see the design"
    );
}

/// First run; one more vault and one made of a portable copy; restore and repair, which mint nothing, and rotation.
#[test]
fn a_fresh_folder_is_made_on_five_occasions() {
    assert_eq!(callers("FreshFolder::first("), ["home/creating.rs"]);
    assert_eq!(callers("FreshFolder::another("), ["home/creating.rs"; 2]);
    assert_eq!(callers("FreshFolder::next("), ["rebuilding.rs"; 2]);
}
