//! Texts without isolation marks, for PDF, command line and file names; each language is parsed once.

use l10n::Texts;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

static PARSED: Mutex<BTreeMap<&'static str, Arc<Texts>>> = Mutex::new(BTreeMap::new());

/// The texts of the language that fits the tag best.
pub fn plain(tag: &str) -> Arc<Texts> {
    let tag = l10n::negotiate(&[tag]);
    // The map is only ever added to, so a panic elsewhere leaves it usable.
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(parsed.entry(tag).or_insert_with(|| Arc::new(Texts::plain(tag))))
}
