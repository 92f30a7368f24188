//! What a verdict rests on: typed, redacted values that a text can use.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One value with its name. Names are Fluent variables of the check's texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The variable.
    pub key: String,
    /// Its value.
    pub value: Value,
}

/// A typed value. Never a name of a person, host or network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Boolean(bool),
    /// A count, days, minutes, a port.
    Number(i64),
    /// A civil date.
    Date(Date),
    /// A code from a closed list, a version, or initials.
    Code(String),
}

impl Value {
    /// The value without its type: for event logs that know text only.
    pub fn to_plain(&self) -> String {
        match self {
            Self::Boolean(value) => value.to_string(),
            Self::Number(value) => value.to_string(),
            Self::Date(value) => value.to_string(),
            Self::Code(value) => value.clone(),
        }
    }
}

impl Value {
    /// The value of a text from [`Value::to_plain`], for rendering what an event keeps.
    pub fn from_plain(text: &str) -> Self {
        let boolean = || text.parse().ok().map(Self::Boolean);
        let number = || text.parse().ok().map(Self::Number);
        let date = || text.parse().ok().map(Self::Date);
        boolean()
            .or_else(number)
            .or_else(date)
            .unwrap_or_else(|| Self::Code(text.to_owned()))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<u64> for Value {
    fn from(value: u64) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value {
    fn from(value: usize) -> Self {
        Self::from(value as u64)
    }
}

impl From<Date> for Value {
    fn from(value: Date) -> Self {
        Self::Date(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Code(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Code(value)
    }
}
