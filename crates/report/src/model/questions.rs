//! What a sheet of questions says: for somebody else to fill in with a pen.

use super::Product;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Questions with boxes to tick, and a line for the name of whoever ticks them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSheet {
    /// Language of the texts, as a BCP 47 tag.
    pub language: String,
    /// The program that writes it.
    pub product: Product,
    /// What the document is, as "Questions about security".
    pub title: String,
    /// Whom the questions are about; empty when the person gave no name.
    #[serde(default)]
    pub subject: String,
    /// The date as people read it.
    pub date: String,
    /// The moment for the metadata, in UTC.
    pub created: Timestamp,
    /// How to fill it in: one paragraph each.
    #[serde(default)]
    pub intro: Vec<String>,
    /// What stands before the line for the name.
    pub name: String,
    /// What a reader aloud says for a line to write on.
    pub blank: String,
    /// What a reader aloud says for an empty box.
    pub empty_box: String,
    /// The questions, numbered from 1 on paper.
    pub questions: Vec<SheetQuestion>,
    /// At the foot of every page.
    #[serde(default)]
    pub footer: String,
    /// The page number with `{page}` and `{pages}` in it.
    #[serde(default)]
    pub page: String,
}

/// A question on paper.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetQuestion {
    /// The question.
    pub text: String,
    /// How many boxes may be ticked, if that needs saying.
    #[serde(default)]
    pub hint: Option<String>,
    /// One box each.
    pub options: Vec<String>,
}
