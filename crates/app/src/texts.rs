//! Texts without isolation marks, for PDF, command line and file names; each language is parsed once.

use domain::Code;
use l10n::{Args, Texts};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

static PARSED: Mutex<BTreeMap<&'static str, Arc<Texts>>> = Mutex::new(BTreeMap::new());

/// A number, or "from a to b" where the two ends read differently.
pub fn band(texts: &Texts, low: f64, high: f64, decimals: usize) -> String {
    let (low, high) = (texts.number(low, decimals), texts.number(high, decimals));
    if low == high {
        return high;
    }
    texts.text("explain-band", &Args::new().text("low", low).text("high", high))
}

/// The words of an option; yes and no are the same for every question.
pub(crate) fn option(texts: &Texts, item: &str, code: &Code) -> String {
    let own = texts.attribute(&format!("item-{item}"), &format!("option-{code}"), &Args::new());
    own.unwrap_or_else(|| match code.as_str() {
        "yes" => texts.text("answer-yes", &Args::new()),
        "no" => texts.text("answer-no", &Args::new()),
        other => other.to_owned(),
    })
}

/// The texts of the language that fits the tag best.
pub fn plain(tag: &str) -> Arc<Texts> {
    let tag = l10n::negotiate(&[tag]);
    // The map is only ever added to, so a panic elsewhere leaves it usable.
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(parsed.entry(tag).or_insert_with(|| Arc::new(Texts::plain(tag))))
}
