//! Questions as plain text: for somebody who has no Resguardo, to fill in anywhere and to send back.
//!
//! Nothing in it runs, so nobody has to trust an attachment. A line `== <item> <mark> ==` stands before each question;
//! the mark is made of the options, so that boxes are never taken for those of another version. An answer is any sign
//! in a box. Everything else is for people, and may be quoted, wrapped or added to on the way.

use crate::case::answer_out;
use crate::dto::{GivenAnswer, ReturnedForm};
use crate::questions::several;
use domain::{Answer, Code, Item, Kind, Model, ReasonCode};
use l10n::{Args, Texts};
use sha2::{Digest, Sha256};

/// Most characters in a box: a sign with spaces around it. Longer ones are somebody's words in brackets.
const BOX: usize = 5;

/// The form for some items, about somebody.
pub(super) fn write(items: &[&Item], subject: &str, texts: &Texts) -> String {
    let say = |id: &str| texts.text(id, &Args::new());
    let title = match subject {
        "" => say("form-title"),
        subject => texts.text("form-title-of", &Args::new().text("subject", subject)),
    };
    let head = [title, say("form-how"), say("form-private"), say("form-name")];
    let questions = (1..)
        .zip(items)
        .map(|(number, item)| question(number, item, texts));
    let parts: Vec<String> = head.into_iter().chain(questions).collect();
    format!("{}\n", parts.join("\n\n"))
}

fn question(number: u32, item: &Item, texts: &Texts) -> String {
    let text = texts.text(&format!("item-{}", item.id), &Args::new());
    let mut lines = vec![
        format!("\n== {} {} ==\n", item.id, mark(item)),
        format!("{number}. {text}"),
    ];
    if item.kind == Kind::Multiple {
        lines.push(texts.text("form-several", &Args::new()));
    }
    lines.push(String::new());
    lines.extend(options(item, texts).iter().map(|option| format!("[ ] {option}")));
    lines.join("\n")
}

/// The text of a file, whatever program saved it.
pub(super) fn decode(bytes: &[u8]) -> String {
    let wide = |read: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
        char::decode_utf16(units)
            .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect()
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// What is marked in a form.
pub(super) fn read(text: &str, model: &Model) -> ReturnedForm {
    let names = name_lines();
    let mut form = ReturnedForm {
        name: Some(String::new()),
        answers: Vec::new(),
        doubtful: Vec::new(),
        strange: 0,
    };
    let (mut item, mut boxes) = (None, Vec::new());
    for line in text.lines() {
        let line = line.trim_start_matches(['>', ' ', '\t', '\u{feff}']).trim_end();
        let name = || names.iter().find_map(|before| line.strip_prefix(before.as_str()));
        if let Some((id, found)) = reference(line) {
            form.take(item, &boxes);
            boxes.clear();
            item = model.item(id).filter(|item| mark(item) == found);
            form.strange += u32::from(item.is_none());
        } else if let Some(marked) = in_box(line) {
            boxes.push(marked);
        } else if let Some(name) = name().map(str::trim).filter(|name| !name.is_empty()) {
            form.name = Some(name.to_owned());
        }
    }
    form.take(item, &boxes);
    form
}

impl ReturnedForm {
    /// Takes the boxes of a question. One without marks says nothing: below an answer, mail quotes what it answers.
    fn take(&mut self, item: Option<&Item>, boxes: &[bool]) {
        let Some(item) = item else { return };
        let offered = offered(item);
        let marked = offered.iter().zip(boxes).filter(|(_, marked)| **marked);
        let marked: Vec<&Offered> = marked.map(|(choice, _)| choice).collect();
        if marked.is_empty() {
            return;
        }
        self.answers.retain(|given| given.item != item.id.as_str());
        self.doubtful.retain(|doubtful| doubtful != item.id.as_str());
        match answer(item, &marked).as_ref().and_then(answer_out) {
            Some(answer) => self.answers.push(GivenAnswer {
                item: item.id.to_string(),
                answer,
            }),
            None => self.doubtful.push(item.id.to_string()),
        }
    }
}

/// What has a box.
enum Offered {
    Option(Code),
    Unknown,
    NotApplicable(ReasonCode),
}

impl Offered {
    fn text(&self, item: &Item, texts: &Texts) -> String {
        match self {
            Self::Option(code) => crate::texts::option(texts, item.id.as_str(), code),
            Self::Unknown => texts.text("form-unknown", &Args::new()),
            Self::NotApplicable(reason) => {
                let message = format!("item-{}", item.id);
                texts
                    .attribute(&message, &format!("not-applicable-{reason}"), &Args::new())
                    .unwrap_or_else(|| reason.to_string())
            }
        }
    }
}

/// What stands beside the boxes of a question, in order.
pub(crate) fn options(item: &Item, texts: &Texts) -> Vec<String> {
    offered(item)
        .iter()
        .map(|choice| choice.text(item, texts))
        .collect()
}

/// The boxes of a question, in order.
fn offered(item: &Item) -> Vec<Offered> {
    let options = item
        .options
        .iter()
        .map(|option| Offered::Option(option.code.clone()));
    let reasons = item.not_applicable.iter().cloned().map(Offered::NotApplicable);
    options
        .chain(item.allow_unknown.then_some(Offered::Unknown))
        .chain(reasons)
        .collect()
}

/// The answer that some marks make; none: they say more than one thing.
fn answer(item: &Item, marked: &[&Offered]) -> Option<Answer> {
    let codes = marked.iter().map(|choice| match choice {
        Offered::Option(code) => Some(code.clone()),
        Offered::Unknown | Offered::NotApplicable(_) => None,
    });
    match (codes.collect::<Option<Vec<Code>>>(), marked) {
        (Some(codes), _) => (codes.len() == 1 || several(item, &codes)).then_some(Answer::Codes(codes)),
        (None, [Offered::Unknown]) => Some(Answer::Unknown),
        (None, [Offered::NotApplicable(reason)]) => Some(Answer::NotApplicable(reason.clone())),
        (None, _) => None,
    }
}

/// Four signs that change when the boxes of a question do.
fn mark(item: &Item) -> String {
    let options = item.options.iter().map(|option| option.code.as_str());
    let unknown = item.allow_unknown.then_some("?");
    let reasons = item.not_applicable.iter().map(ReasonCode::as_str);
    let boxes: Vec<&str> = options.chain(unknown).chain(reasons).collect();
    let hash = Sha256::digest(boxes.join(" "));
    format!("{:02x}{:02x}", hash[0], hash[1])
}

/// The item and the mark of a line `== <item> <mark> ==`.
fn reference(line: &str) -> Option<(&str, &str)> {
    let mut words = line.strip_prefix("==")?.strip_suffix("==")?.split_whitespace();
    let (id, mark) = (words.next()?, words.next()?);
    words.next().is_none().then_some((id, mark))
}

/// Whether there is a sign in the box with which a line begins; none: it begins with no box.
fn in_box(line: &str) -> Option<bool> {
    let (inside, _) = line.strip_prefix('[')?.split_once(']')?;
    (inside.chars().count() <= BOX).then(|| !inside.trim().is_empty())
}

/// What stands before the name, in every language.
fn name_lines() -> Vec<String> {
    let line = |language: &l10n::Language| {
        let texts = crate::texts::plain(&language.tag);
        texts.text("form-name", &Args::new()).trim_end().to_owned()
    };
    l10n::languages().iter().map(line).collect()
}
