//! Vaults of every released schema, as they were written. `cargo test -p store --test processes -- golden DIR`
//! writes one of the present schema; it is committed before the next schema is begun.

use crate::content::Content;
use crate::copy;
use store::{Home, Key};

/// Folder, passphrase, recovery code.
const GOLDEN: &[(&str, &str, &str)] = &[
    (
        "schema-1",
        "golden vault, no secret",
        "GB0M-J87H-J1NA-G5Z5-XHZN-Y81N-JQNZ",
    ),
    (
        "schema-2",
        "golden vault, no secret",
        "98MG-HV4Q-1M94-7VCQ-BP39-NYYN-BWCJ",
    ),
    (
        "schema-3",
        "golden vault, no secret",
        "E50B-SNJQ-4GRQ-FN99-JB74-4SG4-EXPH",
    ),
];

#[test]
fn a_vault_of_every_schema_opens_with_everything_in_it() {
    for (folder, passphrase, code) in GOLDEN {
        let data = tempfile::tempdir().unwrap();
        let from = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/golden")
            .join(folder);
        copy(&from, data.path());
        let home = Home::open(data.path()).unwrap();
        let id = home.vaults()[0];
        for key in [Key::Passphrase(passphrase), Key::Recovery(code)] {
            Content::sample().assert_in(&home.unlock(id, key).unwrap());
        }
    }
}
