//! Writes the golden vault of the present schema.

use crate::content::Content;
use std::path::Path;
use store::{Home, Protection};

pub(crate) fn write(folder: &Path) {
    let mut home = Home::open(folder).unwrap();
    let mut vault = home
        .create(Protection::Passphrase("golden vault, no secret"))
        .unwrap();
    Content::sample().put_into(&mut vault);
    let code = vault
        .new_recovery_code()
        .unwrap()
        .groups()
        .collect::<Vec<_>>()
        .join("-");
    println!("its recovery code: {code}");
}
