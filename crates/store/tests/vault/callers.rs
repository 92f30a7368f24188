//! Who may mint a data key: read from the source, so that a new caller is a decision and not an accident.

use std::fs;
use std::path::Path;

#[test]
fn only_the_first_run_mints_a_data_key() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut callers = Vec::new();
    for (path, bytes) in crate::files::tree(&source) {
        let text = String::from_utf8(bytes).unwrap();
        let calls = text
            .lines()
            .filter(|line| line.contains("mint_dek(") && !line.contains("fn mint_dek("))
            .count();
        callers.extend(std::iter::repeat_n(path.to_str().unwrap().to_owned(), calls));
    }
    assert_eq!(
        callers,
        ["home.rs"],
        "each caller needs a folder that did not exist; see the design"
    );
    let home = fs::read_to_string(source.join("home.rs")).unwrap();
    let proofs = home.matches("FreshFolder::first(").count();
    assert_eq!(
        proofs, 1,
        "the first run is the only one that makes the first folder"
    );
}
