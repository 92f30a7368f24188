//! Typed arguments of a message.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue, types::FluentNumber};
use serde::{Deserialize, Serialize};

/// One argument. The type matters: a number passed as text selects the wrong plural form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A number that the language formats and whose plural form it chooses.
    Number(f64),
    /// Text that goes into the sentence as it is.
    Text(String),
}

/// The arguments of a message, by name.
///
/// ```
/// let args = l10n::Args::new().text("name", "Ana").number("count", 3);
/// assert_eq!(args.get("name"), Some(&l10n::Arg::Text("Ana".to_owned())));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Args(BTreeMap<String, Arg>);

impl Args {
    /// No arguments yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    pub fn text(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(name, Arg::Text(value.into()))
    }

    /// Adds a number of any numeric type.
    pub fn number(self, name: impl Into<String>, value: impl Into<FluentNumber>) -> Self {
        self.with(name, Arg::Number(value.into().value))
    }

    /// Adds an argument whose type is known only at run time.
    pub fn with(mut self, name: impl Into<String>, value: Arg) -> Self {
        self.0.insert(name.into(), value);
        self
    }

    /// The argument of this name.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.0.get(name)
    }

    /// All arguments, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(crate) fn to_fluent(&self) -> FluentArgs<'_> {
        let mut fluent = FluentArgs::with_capacity(self.0.len());
        for (name, value) in &self.0 {
            match value {
                Arg::Number(number) => fluent.set(name.as_str(), FluentValue::from(number)),
                Arg::Text(text) => fluent.set(name.as_str(), FluentValue::from(text)),
            }
        }
        fluent
    }
}

impl FromIterator<(String, Arg)> for Args {
    fn from_iter<I: IntoIterator<Item = (String, Arg)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_the_type_of_each_argument() {
        let args = Args::new().text("name", "7").number("count", 7_u64);
        let json = serde_json::to_string(&args).unwrap();
        assert_eq!(json, r#"{"count":7.0,"name":"7"}"#);
        assert_eq!(serde_json::from_str::<Args>(&json).unwrap(), args);
    }
}
