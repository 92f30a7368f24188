//! What can be wrong with a file: where, what, and the data that a message needs.

use crate::{answers::EXPECTED_ANSWER, limits};
use serde_json::{Map, Value, json};
use std::fmt;

/// A file that cannot be used as it is. The words are `error-<code>` and `error-<code>-hint` in `locales/`.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{file}{place}: {problem:?}")]
pub struct ContentError {
    /// The file, relative to the folder that was read; for a single file the name the caller gave.
    pub file: Box<str>,
    /// Where in it.
    pub place: Place,
    /// What is wrong.
    pub problem: Problem,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    Whole,
    /// Line and column, from 1.
    Line {
        /// The line.
        line: usize,
        /// The column, in characters.
        column: usize,
    },
    /// A path of keys, as `answers/email-password`.
    Key(String),
}

/// What is wrong with a file. Closed: each has its own text and its own hint.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the fields are the arguments of the message that the variant names"
)]
pub enum Problem {
    /// The system did not let us read it.
    Unreadable { detail: String },
    /// A file that the library needs is not there.
    Missing,
    /// A file that no part of the library is read from: a typing error in its name, most likely.
    Unexpected,
    /// Larger than the limit, in bytes.
    TooLarge { limit: u64 },
    /// Nothing in it but white space.
    Empty,
    /// Not UTF-8.
    NotUtf8,
    /// A control or direction character that could make a text look like another one.
    ForbiddenCharacter { character: String },
    /// A single text longer than the limit, in characters.
    TextTooLong { limit: usize },
    /// Nested deeper than any honest file.
    TooDeep { limit: usize },
    /// Not an id: 1 to 64 characters of a–z, 0–9 and `-`, and no reserved file name.
    BadId { id: String },
    /// More entries than the limit.
    TooMany { limit: usize },
    /// Not TOML or Fluent. `detail` is the parser's own word, for whoever writes content.
    Syntax { detail: String },
    /// Not JSON. Whoever hands in answers is told where, and spared the parser's words.
    NotJson,
    /// A key that does not exist here.
    UnknownField { field: String },
    /// A key that has to be there.
    MissingField { field: String },
    /// The same key twice.
    DuplicateField { field: String },
    /// A value that is not among the allowed ones.
    UnknownValue { value: String },
    /// A value in TOML of another form than this key has. `detail` is the parser's own word.
    WrongShape { detail: String },
    /// A value in JSON that cannot stand at its place.
    WrongValue,
    /// Something else where an answer stands.
    WrongAnswer,
    /// An export of another or a newer program.
    UnknownFormat { found: String },
    /// There is no such pack.
    UnknownPack { pack: String, nearest: String },
    /// There is no such profile key.
    UnknownProfileKey { key: String, nearest: String },
    /// The profile key has no such value.
    UnknownProfileValue {
        key: String,
        value: String,
        nearest: String,
    },
    /// Not an ISO 3166 country code, as `ES`.
    BadCountry { value: String },
    /// Not an ISO 3166-2 region of that country, as `ES-MD`.
    BadRegion { value: String },
    /// There is no such item.
    UnknownItem { item: String, nearest: String },
    /// The item exists, and the pack does not ask it.
    ItemNotInPack { item: String, pack: String },
    /// The item has no such option.
    UnknownOption {
        item: String,
        option: String,
        nearest: String,
    },
    /// An answer without any option.
    NoOption { item: String },
    /// Several options where one is asked for, or the same one twice.
    SeveralOptions { item: String },
    /// "None" together with other options.
    NoneWithOthers { item: String },
    /// "I do not know" where it is not offered.
    UnknownNotOffered { item: String },
    /// The item cannot be not applicable for this reason.
    UnknownReason {
        item: String,
        reason: String,
        nearest: String,
    },
    /// A dated entry that says nothing.
    EmptyEntry,
    /// A check without a verdict, or the other way round.
    IncompleteFact,
    /// An entry dated before the one above it.
    DateGoesBack { date: String, previous: String },
    /// An event of another assessment or of a subject that the file does not describe.
    ForeignEvent { id: String },
    /// Something that only our own content may have.
    NotFromOutside { field: String },
    /// Braces, tags or entities in a text that is plain words.
    Markup { found: String },
    /// An address, a number to call or a scheme in a text from outside.
    ContactInText { found: String },
    /// A cell of a sheet that cannot stand in its column.
    WrongCell { heading: String, value: String },
    /// A question or action of ours that a sheet words or rates otherwise.
    ChangedOurs { id: String },
    /// A signature that is none, or that does not fit the file.
    BadSignature,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Line { line, column } => write!(f, ":{line}:{column}"),
            Self::Key(key) => write!(f, " ({key})"),
        }
    }
}

impl ContentError {
    /// An error about the file as a whole.
    pub fn whole(file: &str, problem: Problem) -> Self {
        Self {
            file: file.into(),
            place: Place::Whole,
            problem,
        }
    }

    /// An error at a path of keys.
    pub fn at_key(file: &str, key: impl Into<String>, problem: Problem) -> Self {
        Self {
            file: file.into(),
            place: Place::Key(key.into()),
            problem,
        }
    }

    pub(crate) fn at_offset(file: &str, text: &str, offset: usize, problem: Problem) -> Self {
        Self {
            file: file.into(),
            place: place_of(text, offset),
            problem,
        }
    }

    /// A text that is no TOML at all.
    pub(crate) fn toml_syntax(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let span = error.span().unwrap_or_default();
        let problem = if error.message() == "duplicate key" {
            let field = text.get(span.clone()).unwrap_or_default().trim().to_owned();
            Problem::DuplicateField { field }
        } else {
            Problem::Syntax {
                detail: error.message().to_owned(),
            }
        };
        Self::at_offset(file, text, span.start, problem)
    }

    /// TOML that is not what this file holds.
    pub(crate) fn toml_shape(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let offset = error.span().map_or(0, |span| span.start);
        let problem = Problem::of_shape(error.message()).unwrap_or_else(|| Problem::WrongShape {
            detail: error.message().to_owned(),
        });
        Self::at_offset(file, text, offset, problem)
    }

    /// A text that is no JSON at all, or JSON that is not what this file holds.
    pub(crate) fn json(file: &str, error: &serde_json::Error) -> Self {
        let display = error.to_string();
        let message = display
            .rsplit_once(" at line ")
            .map_or(display.as_str(), |(message, _)| message);
        let problem = if error.is_data() {
            Problem::of_shape(message).unwrap_or(Problem::WrongValue)
        } else if message == "recursion limit exceeded" {
            Problem::TooDeep {
                limit: limits::JSON_DEPTH,
            }
        } else {
            Problem::NotJson
        };
        let place = match error.line() {
            0 => Place::Whole,
            line => Place::Line {
                line,
                column: error.column(),
            },
        };
        Self {
            file: file.into(),
            place,
            problem,
        }
    }

    /// The arguments of both messages: `file`, `line` and `column` or `key`, and the problem's own.
    pub fn args(&self) -> Map<String, Value> {
        let mut args = self.problem.args();
        args.insert("file".into(), json!(self.file));
        let (kind, line, column, key) = match &self.place {
            Place::Whole => ("whole", 0, 0, ""),
            Place::Line { line, column } => ("line", *line, *column, ""),
            Place::Key(key) => ("key", 0, 0, key.as_str()),
        };
        args.insert("place".into(), json!(kind));
        args.insert("line".into(), json!(line));
        args.insert("column".into(), json!(column));
        args.insert("key".into(), json!(key));
        args
    }
}

fn place_of(text: &str, offset: usize) -> Place {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Place::Line {
        line,
        column: before[start..].chars().count() + 1,
    }
}

impl Problem {
    /// Sorts serde's messages into codes. `serde::de::Error` fixes their wording ("unknown field `x`, expected …")
    /// and both parsers hand out nothing but that text; `None` for a value of which it says something else.
    fn of_shape(message: &str) -> Option<Self> {
        let quoted = message.split('`').nth(1).unwrap_or_default().to_owned();
        let first = |words: &str| message.starts_with(words);
        if first("unknown field") {
            Some(Self::UnknownField { field: quoted })
        } else if first("missing field") {
            Some(Self::MissingField { field: quoted })
        } else if first("duplicate field") {
            Some(Self::DuplicateField { field: quoted })
        } else if first("unknown variant") {
            Some(Self::UnknownValue { value: quoted })
        } else if message.ends_with(EXPECTED_ANSWER) {
            Some(Self::WrongAnswer)
        } else {
            None
        }
    }

    /// The code: `error-content-<code>` and its hint are the texts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "content-unreadable",
            Self::Missing => "content-missing",
            Self::Unexpected => "content-unexpected",
            Self::TooLarge { .. } => "content-too-large",
            Self::Empty => "content-empty",
            Self::NotUtf8 => "content-not-utf8",
            Self::ForbiddenCharacter { .. } => "content-forbidden-character",
            Self::TextTooLong { .. } => "content-text-too-long",
            Self::TooDeep { .. } => "content-too-deep",
            Self::BadId { .. } => "content-bad-id",
            Self::TooMany { .. } => "content-too-many",
            Self::Syntax { .. } => "content-syntax",
            Self::NotJson => "content-not-json",
            Self::UnknownField { .. } => "content-unknown-field",
            Self::MissingField { .. } => "content-missing-field",
            Self::DuplicateField { .. } => "content-duplicate-field",
            Self::UnknownValue { .. } => "content-unknown-value",
            Self::WrongShape { .. } => "content-wrong-shape",
            Self::WrongValue => "content-wrong-value",
            Self::WrongAnswer => "content-wrong-answer",
            Self::UnknownFormat { .. } => "content-unknown-format",
            Self::UnknownPack { .. } => "content-unknown-pack",
            Self::UnknownProfileKey { .. } => "content-unknown-profile-key",
            Self::UnknownProfileValue { .. } => "content-unknown-profile-value",
            Self::BadCountry { .. } => "content-bad-country",
            Self::BadRegion { .. } => "content-bad-region",
            Self::UnknownItem { .. } => "content-unknown-item",
            Self::ItemNotInPack { .. } => "content-item-not-in-pack",
            Self::UnknownOption { .. } => "content-unknown-option",
            Self::NoOption { .. } => "content-no-option",
            Self::SeveralOptions { .. } => "content-several-options",
            Self::NoneWithOthers { .. } => "content-none-with-others",
            Self::UnknownNotOffered { .. } => "content-unknown-not-offered",
            Self::UnknownReason { .. } => "content-unknown-reason",
            Self::EmptyEntry => "content-empty-entry",
            Self::IncompleteFact => "content-incomplete-fact",
            Self::DateGoesBack { .. } => "content-date-goes-back",
            Self::ForeignEvent { .. } => "content-foreign-event",
            Self::NotFromOutside { .. } => "content-not-from-outside",
            Self::Markup { .. } => "content-markup",
            Self::ContactInText { .. } => "content-contact",
            Self::WrongCell { .. } => "content-wrong-cell",
            Self::ChangedOurs { .. } => "content-changed-ours",
            Self::BadSignature => "content-bad-signature",
        }
    }

    /// The problem's own arguments. `nearest` is an empty text where nothing is near.
    pub fn args(&self) -> Map<String, Value> {
        let object = match self {
            Self::Missing
            | Self::Unexpected
            | Self::Empty
            | Self::NotUtf8
            | Self::NotJson
            | Self::WrongValue
            | Self::WrongAnswer
            | Self::EmptyEntry
            | Self::IncompleteFact
            | Self::BadSignature => json!({}),
            Self::Unreadable { detail } | Self::Syntax { detail } | Self::WrongShape { detail } => {
                json!({ "detail": detail })
            }
            Self::TooLarge { limit } => json!({ "limit": limit }),
            Self::TextTooLong { limit } | Self::TooDeep { limit } | Self::TooMany { limit } => {
                json!({ "limit": limit })
            }
            Self::ForbiddenCharacter { character } => json!({ "character": character }),
            Self::BadId { id } | Self::ForeignEvent { id } | Self::ChangedOurs { id } => json!({ "id": id }),
            Self::UnknownField { field }
            | Self::MissingField { field }
            | Self::DuplicateField { field }
            | Self::NotFromOutside { field } => json!({ "field": field }),
            Self::WrongCell { heading, value } => json!({ "heading": heading, "value": value }),
            Self::UnknownValue { value } | Self::BadCountry { value } | Self::BadRegion { value } => {
                json!({ "value": value })
            }
            Self::UnknownFormat { found } | Self::Markup { found } | Self::ContactInText { found } => {
                json!({ "found": found })
            }
            Self::UnknownPack { pack, nearest } => json!({ "pack": pack, "nearest": nearest }),
            Self::UnknownProfileKey { key, nearest } => json!({ "profile": key, "nearest": nearest }),
            Self::UnknownProfileValue { key, value, nearest } => {
                json!({ "profile": key, "value": value, "nearest": nearest })
            }
            Self::UnknownItem { item, nearest } => json!({ "item": item, "nearest": nearest }),
            Self::ItemNotInPack { item, pack } => json!({ "item": item, "pack": pack }),
            Self::UnknownOption {
                item,
                option,
                nearest,
            } => {
                json!({ "item": item, "option": option, "nearest": nearest })
            }
            Self::NoOption { item }
            | Self::SeveralOptions { item }
            | Self::NoneWithOthers { item }
            | Self::UnknownNotOffered { item } => json!({ "item": item }),
            Self::UnknownReason {
                item,
                reason,
                nearest,
            } => {
                json!({ "item": item, "reason": reason, "nearest": nearest })
            }
            Self::DateGoesBack { date, previous } => json!({ "date": date, "previous": previous }),
        };
        match object {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }
}
