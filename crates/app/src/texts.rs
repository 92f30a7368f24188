//! Texts without isolation marks, for PDF, command line and file names; each language is parsed once.

use content::Outside;
use domain::Code;
use l10n::{Args, Texts};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Texts of the questionnaires from outside that this process uses, with their language. Their ids cannot be ours.
static OUTSIDE: Mutex<Vec<content::LocaleSource>> = Mutex::new(Vec::new());

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
    Arc::clone(parsed.entry(tag).or_insert_with(|| {
        let outside = OUTSIDE.lock().unwrap_or_else(PoisonError::into_inner);
        let more: Vec<(&str, &str)> = outside
            .iter()
            .map(|source| (&*source.language, &*source.text))
            .collect();
        Arc::new(Texts::plain_with(tag, &more))
    }))
}

/// Uses the texts of these packs from now on, and of those that were used before.
pub(crate) fn take_in(packs: &[Outside]) {
    let languages = tags();
    add(packs.iter().flat_map(|pack| pack.resources(&languages)).collect());
}

/// The tags of our languages.
pub(crate) fn tags() -> Vec<&'static str> {
    l10n::languages()
        .iter()
        .map(|language| language.tag.as_str())
        .collect()
}

/// Uses more texts from now on.
pub(crate) fn add(sources: Vec<content::LocaleSource>) {
    let mut outside = OUTSIDE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut changed = false;
    for source in sources {
        if !outside.contains(&source) {
            // Newest first: what is defined once stays.
            outside.insert(0, source);
            changed = true;
        }
    }
    drop(outside);
    if changed {
        PARSED.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
