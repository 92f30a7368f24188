//! What a recovery sheet says: a code to keep on paper, and all that a person needs to know about it.

use super::{Pair, Product, Section, Stationery};
use jiff::Timestamp;
use serde::Deserialize;
use std::fmt;
use zeroize::Zeroizing;

/// A page to print and to keep at home: the code that opens a vault, what it is for, how it is used.
///
/// It cannot be serialized: a secret goes onto the page and nowhere else.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoverySheet {
    /// Language of the texts, as a BCP 47 tag.
    pub language: String,
    /// The program that writes it.
    pub product: Product,
    /// What it is printed on.
    #[serde(default, skip_serializing_if = "Stationery::is_usual")]
    pub stationery: Stationery,
    /// What the document is, as "Recovery sheet".
    pub title: String,
    /// The name that the plan bears, for the metadata; empty when the person gave none.
    #[serde(default)]
    pub subject: String,
    /// The date as people read it.
    pub date: String,
    /// The moment for the metadata, in UTC.
    pub created: Timestamp,
    /// What the code is for, in a sentence or two.
    #[serde(default)]
    pub purpose: String,
    /// The code.
    pub code: Code,
    /// Whose it is, when it was made, which vault it opens: what tells one sheet from another. Each is cut after three
    /// lines.
    #[serde(default)]
    pub facts: Vec<Pair>,
    /// How it is used: one step each, numbered on paper.
    #[serde(default)]
    pub steps: Section<String>,
    /// Where to keep it: one piece of advice each.
    #[serde(default)]
    pub keeping: Section<String>,
    /// What to do without it: one paragraph each.
    #[serde(default)]
    pub loss: Section<String>,
    /// At the foot of the page: that it is confidential, and why.
    #[serde(default)]
    pub footer: String,
}

/// A recovery code, group by group.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The heading.
    pub title: String,
    /// In the order in which they are typed; numbered from 1 on paper.
    pub groups: [Secret; 7],
    /// Below the groups: which letters never occur, and what does not matter when typing.
    #[serde(default)]
    pub note: String,
}

/// A text that is wiped from memory when it is dropped, and that no log shows.
#[derive(Clone, Default, Deserialize)]
#[serde(from = "String")]
pub struct Secret(Zeroizing<String>);

impl Secret {
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Secret};

    #[test]
    fn a_secret_is_not_shown_by_debug() {
        let code = Code {
            groups: std::array::from_fn(|_| Secret::from("7K3M".to_owned())),
            ..Code::default()
        };
        assert!(!format!("{code:?}").contains("7K3M"));
    }
}
