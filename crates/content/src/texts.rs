//! An index of the texts in `locales/`: which ids and attributes exist in which language, with their variables.
//!
//! It renders nothing; the linter asks it what is there.

mod scan;

use crate::{ContentError, Problem, files::read_text, library::hex, limits};
use fluent_syntax::{
    ast::{
        Attribute, CallArguments, Entry as AstEntry, Expression, InlineExpression, Pattern, PatternElement,
    },
    parser,
};
use fs_err as fs;
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry as MapEntry},
    io,
    path::Path,
};

/// One Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleSource {
    /// The language tag, as `es`.
    pub language: String,
    /// The path within the language's folder, as `items/backups.ftl`.
    pub path: String,
    /// The text.
    pub text: String,
}

/// What there is to say, by language and id. An attribute's id is `<message>.<attribute>`, a term's begins with `-`.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    languages: BTreeMap<String, BTreeMap<String, TextEntry>>,
    /// Ids that stand twice in one language, as (language, id, file of the second).
    pub(crate) duplicates: Vec<(String, String, String)>,
    files: Vec<FileHead>,
}

/// What a Fluent file says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileHead {
    pub(crate) language: String,
    pub(crate) path: String,
    /// Whether an author wrote it in a language that they command.
    pub(crate) author_written: bool,
    /// The digest of the Spanish file that it was made from.
    pub(crate) source: Option<String>,
    digest: String,
}

/// One message value or attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextEntry {
    /// The path within the language's folder.
    pub file: String,
    /// Its words, without what is put in.
    pub words: String,
    /// All of it, with terms as `{ -app }`; `None` if anything else is put in.
    pub whole: Option<String>,
    /// The variables that it takes.
    pub variables: BTreeSet<String>,
    /// The messages and terms that it names.
    pub references: BTreeSet<String>,
}

impl Texts {
    /// Reads the sources. Each passes the size limit and the nesting scan before the parser sees it, since the
    /// parser recurses and deep nesting would exhaust the stack.
    pub fn parse(sources: &[LocaleSource]) -> Result<Self, ContentError> {
        let mut texts = Self::default();
        for source in sources {
            texts.add(source)?;
        }
        Ok(texts)
    }

    /// These texts and more.
    pub fn and(&self, sources: &[LocaleSource]) -> Result<Self, ContentError> {
        let mut texts = self.clone();
        sources.iter().try_for_each(|source| texts.add(source))?;
        Ok(texts)
    }

    /// The Fluent files of a folder laid out as `locales/`: `<lang>/*.ftl` and `<lang>/<folder>/*.ftl`.
    pub fn sources_from_dir(root: &Path) -> Result<Vec<LocaleSource>, ContentError> {
        let mut sources = Vec::new();
        for (language, folder) in folders(root, "")? {
            collect(&folder, &language, "", &mut sources)?;
            for (name, below) in folders(&folder, &language)? {
                collect(&below, &language, &format!("{name}/"), &mut sources)?;
            }
        }
        sources.sort_by(|left, right| (&left.language, &left.path).cmp(&(&right.language, &right.path)));
        Ok(sources)
    }

    /// A message value, attribute or term.
    pub fn get(&self, language: &str, id: &str) -> Option<&TextEntry> {
        self.languages.get(language)?.get(id)
    }

    /// Everything in a language, by id.
    pub fn all(&self, language: &str) -> impl Iterator<Item = (&str, &TextEntry)> {
        self.languages
            .get(language)
            .into_iter()
            .flatten()
            .map(|(id, entry)| (id.as_str(), entry))
    }

    /// The languages.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// The files, and what they say of themselves.
    pub(crate) fn files(&self) -> impl Iterator<Item = &FileHead> {
        self.files.iter()
    }

    /// What a translation of this file states as its source: twelve hexadecimal digits over its texts.
    pub fn digest(&self, language: &str, path: &str) -> Option<String> {
        let mut files = self.files.iter();
        let file = files.find(|file| file.language == language && file.path == path)?;
        Some(file.digest.clone())
    }

    fn add(&mut self, source: &LocaleSource) -> Result<(), ContentError> {
        let name = format!("{}/{}", source.language, source.path);
        limits::text(&name, source.text.as_bytes(), limits::FLUENT_BYTES)?;
        scan::nesting(&name, &source.text)?;
        scan::escapes(&name, &source.text)?;
        let resource = parser::parse(source.text.as_str()).map_err(|(_, errors)| {
            let offset = errors.first().map_or(0, |error| error.pos.start);
            let detail = errors.first().map(ToString::to_string).unwrap_or_default();
            ContentError::at_offset(&name, &source.text, offset, Problem::Syntax { detail })
        })?;
        self.files.push(head(source));
        for entry in &resource.body {
            match entry {
                AstEntry::Message(message) => {
                    let id = message.id.name.to_owned();
                    self.pattern(source, id.clone(), message.value.as_ref());
                    self.attributes(source, &id, &message.attributes);
                }
                AstEntry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    self.pattern(source, id.clone(), Some(&term.value));
                    self.attributes(source, &id, &term.attributes);
                }
                // `parse` fails on junk, so it cannot be here.
                AstEntry::Junk { .. }
                | AstEntry::Comment(_)
                | AstEntry::GroupComment(_)
                | AstEntry::ResourceComment(_) => {}
            }
        }
        Ok(())
    }

    fn attributes(&mut self, source: &LocaleSource, id: &str, attributes: &[Attribute<&str>]) {
        for attribute in attributes {
            self.pattern(
                source,
                format!("{id}.{}", attribute.id.name),
                Some(&attribute.value),
            );
        }
    }

    fn pattern(&mut self, source: &LocaleSource, id: String, pattern: Option<&Pattern<&str>>) {
        let Some(pattern) = pattern else { return };
        let mut entry = TextEntry {
            file: source.path.clone(),
            whole: whole(pattern),
            ..TextEntry::default()
        };
        read_pattern(pattern, &mut entry);
        let language = self.languages.entry(source.language.clone()).or_default();
        match language.entry(id) {
            MapEntry::Vacant(place) => {
                place.insert(entry);
            }
            MapEntry::Occupied(known) => {
                let id = known.key().clone();
                self.duplicates
                    .push((source.language.clone(), id, source.path.clone()));
            }
        }
    }
}

/// What the first lines of a file state, and the digest of the rest.
fn head(source: &LocaleSource) -> FileHead {
    let stated = |key: &str| {
        let mut comments = source
            .text
            .lines()
            .take_while(|line| line.is_empty() || line.starts_with('#'));
        comments.find_map(|line| line.strip_prefix(key).map(|value| value.trim().to_owned()))
    };
    let mut hash = Sha256::new();
    let said = source.text.lines().map(str::trim_end);
    for line in said.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        hash.update(line);
        hash.update("\n");
    }
    FileHead {
        language: source.language.clone(),
        path: source.path.clone(),
        author_written: stated("# review:").is_none_or(|state| state.starts_with("author-written")),
        source: stated("# source:"),
        digest: hex(&hash.finalize()[..6]),
    }
}

/// The text as a file without Fluent would have it.
fn whole(pattern: &Pattern<&str>) -> Option<String> {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => Some((*value).to_owned()),
        PatternElement::Placeable {
            expression:
                Expression::Inline(InlineExpression::TermReference {
                    id,
                    attribute: None,
                    arguments: None,
                }),
        } => Some(format!("{{ -{} }}", id.name)),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(piece).collect()
}

fn read_pattern(pattern: &Pattern<&str>, entry: &mut TextEntry) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => entry.words.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, entry),
        }
    }
}

fn read_expression(expression: &Expression<&str>, entry: &mut TextEntry) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, entry),
        Expression::Select { selector, variants } => {
            read_inline(selector, entry);
            for variant in variants {
                read_pattern(&variant.value, entry);
                entry.words.push('\n');
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, entry: &mut TextEntry) {
    match inline {
        InlineExpression::StringLiteral { value } => entry.words.push_str(value),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { arguments, .. } => read_arguments(arguments, entry),
        InlineExpression::MessageReference { id, attribute } => {
            let suffix = attribute
                .as_ref()
                .map(|attribute| format!(".{}", attribute.name))
                .unwrap_or_default();
            entry.references.insert(format!("{}{suffix}", id.name));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            entry.references.insert(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                read_arguments(arguments, entry);
            }
        }
        InlineExpression::VariableReference { id } => {
            entry.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => read_expression(expression, entry),
    }
}

fn read_arguments(arguments: &CallArguments<&str>, entry: &mut TextEntry) {
    for inline in &arguments.positional {
        read_inline(inline, entry);
    }
    // Options of a function and attributes of a term are no words.
    for named in &arguments.named {
        if let InlineExpression::VariableReference { id } = &named.value {
            entry.variables.insert(id.name.to_owned());
        }
    }
}

fn unreadable(path: &str, error: &io::Error) -> ContentError {
    ContentError::whole(
        path,
        Problem::Unreadable {
            detail: error.kind().to_string(),
        },
    )
}

fn folders(root: &Path, name: &str) -> Result<Vec<(String, std::path::PathBuf)>, ContentError> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(root).map_err(|error| unreadable(name, &error))? {
        let path = entry.map_err(|error| unreadable(name, &error))?.path();
        if let (true, Some(name)) = (path.is_dir(), path.file_name().and_then(|name| name.to_str())) {
            folders.push((name.to_owned(), path));
        }
    }
    Ok(folders)
}

fn collect(
    folder: &Path,
    language: &str,
    prefix: &str,
    sources: &mut Vec<LocaleSource>,
) -> Result<(), ContentError> {
    for entry in fs::read_dir(folder).map_err(|error| unreadable(language, &error))? {
        let path = entry.map_err(|error| unreadable(language, &error))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let shown = format!("{language}/{prefix}{name}");
            sources.push(LocaleSource {
                language: language.to_owned(),
                path: format!("{prefix}{name}"),
                text: read_text(&shown, &path, limits::FLUENT_BYTES)?,
            });
        }
    }
    Ok(())
}
