//! What the shorter documents say: questions to fill in, a page for the manager, a statement for customers, an order for a
//! technician.

use super::{Figure, Link, Pair, Product, Stationery, StepsOn};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A document of a few pages: a title, what it is for, and its parts in order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Language of the texts, as a BCP 47 tag.
    pub language: String,
    /// The program that writes it.
    pub product: Product,
    /// What it is printed on.
    #[serde(default, skip_serializing_if = "Stationery::is_usual")]
    pub stationery: Stationery,
    /// What the document is, as "Questions about security".
    pub title: String,
    /// Whom it is about; empty when the person gave no name.
    #[serde(default)]
    pub subject: String,
    /// Author in the metadata: only what the person typed for it.
    #[serde(default)]
    pub author: Option<String>,
    /// The date as people read it.
    pub date: String,
    /// The moment for the metadata, in UTC.
    pub created: Timestamp,
    /// What it is and how it is used: one paragraph each.
    #[serde(default)]
    pub intro: Vec<String>,
    /// What it says.
    pub parts: Vec<Part>,
    /// What a reader aloud says for a line to write on.
    pub blank: String,
    /// What a reader aloud says for an empty box.
    pub empty_box: String,
    /// At the foot of every page.
    #[serde(default)]
    pub footer: String,
    /// The page number with `{page}` and `{pages}` in it.
    #[serde(default)]
    pub page: String,
}

/// Blocks that belong together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The heading; empty: there is none.
    #[serde(default)]
    pub title: String,
    /// Whether it begins a page: what stands before it is handed over alone.
    #[serde(default)]
    pub begins_page: bool,
    /// At the foot of the page that it begins and of all that follow, which are counted anew: they are for somebody
    /// else. Empty: they go on as the document does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub footer: String,
    /// In order.
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// A list with bullets.
    Points(Vec<String>),
    /// Numbers side by side, each on its ruler.
    Figures(Vec<Figure>),
    /// Labels and their values.
    Pairs(Vec<Pair>),
    /// A label and a line to write on, for each.
    Blanks(Vec<String>),
    /// Things to do or to answer, numbered from 1 on paper.
    Entries(Vec<Entry>),
}

/// Something to answer, to do or to tick off. It stays on one page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What is asked or to be done.
    pub text: String,
    /// A remark below it.
    #[serde(default)]
    pub note: Option<String>,
    /// How it is done, in order.
    #[serde(default)]
    pub steps: Vec<String>,
    /// How it is done besides on one system, for each of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps_on: Vec<StepsOn>,
    /// What is known about it.
    #[serde(default)]
    pub pairs: Vec<Pair>,
    /// What somebody received, in its own words: set apart, since it is not ours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub message: Vec<Pair>,
    /// Where it leads.
    #[serde(default)]
    pub links: Vec<Link>,
    /// A box to tick for each.
    #[serde(default)]
    pub boxes: Vec<String>,
    /// A label and a line to write on, for each.
    #[serde(default)]
    pub blanks: Vec<String>,
}
