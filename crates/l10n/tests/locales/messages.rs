//! What a locale file defines, flattened: one unit for each value and each attribute.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Attribute, Comment, Entry, Pattern},
    parser,
};
use l10n::Resource;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Message,
    Term,
}

/// The comment's type of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Number,
}

/// A value or an attribute.
#[derive(Debug)]
pub(crate) struct Unit {
    /// Path below the language's folder.
    pub(crate) file: &'static str,
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) attribute: Option<String>,
    pub(crate) pattern: Pattern<String>,
    /// Variables that the comment of the message explains.
    pub(crate) explained: BTreeMap<String, Type>,
}

impl Unit {
    /// `id`, `-term` or `id.attribute`.
    pub(crate) fn key(&self) -> String {
        let sign = if self.kind == Kind::Term { "-" } else { "" };
        let attribute = self
            .attribute
            .as_ref()
            .map(|name| format!(".{name}"))
            .unwrap_or_default();
        format!("{sign}{}{attribute}", self.id)
    }
}

/// The units of a file, or what does not parse.
pub(crate) fn units(file: &Resource) -> Result<Vec<Unit>, Vec<String>> {
    let resource = parser::parse(file.text.to_owned()).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|error| {
                let line = file.text[..error.pos.start].lines().count().max(1);
                format!("line {line}: {error}")
            })
            .collect::<Vec<_>>()
    })?;
    Ok(resource
        .body
        .into_iter()
        .flat_map(|entry| of_entry(file.name, entry))
        .collect())
}

fn of_entry(file: &'static str, entry: Entry<String>) -> Vec<Unit> {
    match entry {
        Entry::Message(message) => of_parts(
            file,
            Kind::Message,
            &message.id.name,
            message.value,
            message.attributes,
            message.comment,
        ),
        Entry::Term(term) => of_parts(
            file,
            Kind::Term,
            &term.id.name,
            Some(term.value),
            term.attributes,
            term.comment,
        ),
        _ => Vec::new(),
    }
}

fn of_parts(
    file: &'static str,
    kind: Kind,
    id: &str,
    value: Option<Pattern<String>>,
    attributes: Vec<Attribute<String>>,
    comment: Option<Comment<String>>,
) -> Vec<Unit> {
    let explained = explained(comment);
    let value = value.map(|pattern| (None, pattern));
    let attributes = attributes
        .into_iter()
        .map(|attribute| (Some(attribute.id.name), attribute.value));
    value
        .into_iter()
        .chain(attributes)
        .map(|(attribute, pattern)| Unit {
            file,
            kind,
            id: id.to_owned(),
            attribute,
            pattern,
            explained: explained.clone(),
        })
        .collect()
}

/// Reads lines of the form `  $name (Number) - what it is`.
fn explained(comment: Option<Comment<String>>) -> BTreeMap<String, Type> {
    let lines = comment.map(|comment| comment.content).unwrap_or_default();
    lines
        .iter()
        .filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix('$')?.split_once(' ')?;
            let kind = match rest.trim_start().split(')').next()? {
                "(Number" => Type::Number,
                "(String" => Type::Text,
                _ => return None,
            };
            Some((name.to_owned(), kind))
        })
        .collect()
}
