//! What a document says: typed, localized strings and numbers. No text is made in this crate.
//!
//! Every `String` is a finished text in the document's language. An empty list, an empty string or a
//! `None` leaves its part out of the document, heading included.

mod account;
mod document;
mod over_time;
mod sheet;
mod stationery;

pub use account::{Account, EffectRow, PracticeAccount, ScenarioAccount};
pub use document::{Block, Document, Entry, Part};
use jiff::Timestamp;
pub use over_time::{Mark, OverTime, Step, Timeline};
use serde::{Deserialize, Serialize};
pub use sheet::{Code, RecoverySheet, Secret};
pub(crate) use stationery::Pixels;
pub use stationery::{Logo, LogoError, PaperSize, Partner, Stationery};

/// The action plan, whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Language of the texts, as a BCP 47 tag (`es`, `ca-ES`).
    pub language: String,
    /// The program that writes it: shown in the header and in the metadata.
    pub product: Product,
    /// What it is printed on.
    #[serde(default, skip_serializing_if = "Stationery::is_usual")]
    pub stationery: Stationery,
    /// What the document is, as "Action plan".
    pub title: String,
    /// Whom it is about; empty when the person gave no name.
    #[serde(default)]
    pub subject: String,
    /// Author in the metadata: only what the person typed for it.
    #[serde(default)]
    pub author: Option<String>,
    /// The date as people read it.
    pub date: String,
    /// The moment for the metadata, in UTC; an argument, so that equal models give equal bytes.
    pub created: Timestamp,
    /// The sentence that says where the person stands.
    pub headline: Headline,
    /// The three numbers.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// What to do first: the table of page one.
    #[serde(default)]
    pub first_actions: FirstActions,
    /// The strip to cut off and keep beside the phone.
    #[serde(default)]
    pub emergency: Option<Emergency>,
    /// How well each practice is in place.
    #[serde(default)]
    pub chart: Option<Chart>,
    /// How the risk moved; none: there is only one day.
    #[serde(default)]
    pub over_time: Option<OverTime>,
    /// Every action in full, in the order of page one.
    #[serde(default)]
    pub actions: Section<Action>,
    /// What this computer showed.
    #[serde(default)]
    pub checks: Section<CheckGroup>,
    /// Where to get advice, report and complain.
    #[serde(default)]
    pub channels: Section<ChannelGroup>,
    /// What the document is and is not, one paragraph each.
    #[serde(default)]
    pub scope: Section<String>,
    /// What the result rests on.
    #[serde(default)]
    pub annex: Annex,
    /// The words of headings, columns and footer.
    pub labels: Labels,
}

/// The program that writes the document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// A part of the document: heading, one sentence about it, and its groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section<T> {
    /// The heading.
    pub title: String,
    /// A paragraph below the heading.
    #[serde(default)]
    pub intro: Option<String>,
    /// What it holds; empty leaves the section out.
    pub groups: Vec<T>,
}

impl<T> Default for Section<T> {
    fn default() -> Self {
        Self {
            title: String::new(),
            intro: None,
            groups: Vec::new(),
        }
    }
}

/// The sentence that says where the person stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headline {
    /// The part of `text` that carries the grade and gets the yellow marker.
    #[serde(default)]
    pub marked: Option<String>,
    /// The whole sentence.
    pub text: String,
    /// A paragraph below it: what is already good, why it is not better.
    #[serde(default)]
    pub note: Option<String>,
}

/// One of the three numbers, on a ruler from 0 to 100.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// The number as people read it: `71` or `55–65`.
    pub value: String,
    /// Set small behind the number: `of 100`.
    #[serde(default)]
    pub unit: String,
    /// What it means, in a few words.
    #[serde(default)]
    pub note: String,
    /// Low end, 0..=1.
    pub low: f64,
    /// High end, 0..=1; equal to `low` for a single value.
    pub high: f64,
}

/// The table of page one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstActions {
    /// The heading.
    pub title: String,
    /// About six. Page one shows as many as leave room for the strip, three at least.
    pub rows: Vec<FirstAction>,
}

/// A row of the table of page one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstAction {
    /// Its place in the plan, from 1; neighbours that are as good as each other share it.
    pub rank: u32,
    /// What to do.
    pub title: String,
    /// Why, and what it changes.
    #[serde(default)]
    pub because: String,
    /// Today, this week, this quarter, with help.
    #[serde(default)]
    pub when: String,
    /// How long it takes.
    #[serde(default)]
    pub time: String,
    /// Who does it; `None` prints a line to write on.
    #[serde(default)]
    pub who: Option<String>,
    /// Until when; `None` prints a line to write on.
    #[serde(default)]
    pub due: Option<String>,
}

impl FirstAction {
    /// Whether two of these rows are as good as each other.
    pub fn any_share_a_rank(rows: &[Self]) -> bool {
        rows.windows(2).any(|pair| pair[0].rank == pair[1].rank)
    }
}

/// The strip to cut off: whom to call while it is happening.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// Beside the scissors line.
    pub cut: String,
    /// The heading.
    pub title: String,
    /// In the order of the steps.
    pub entries: Vec<EmergencyEntry>,
    /// A page to scan.
    #[serde(default)]
    pub qr: Option<Qr>,
}

/// One step of the strip.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmergencyEntry {
    /// A number, a name or an address, in bold.
    pub who: String,
    /// Where it leads, when it can be called or opened.
    #[serde(default)]
    pub url: Option<String>,
    /// What it is for.
    pub text: String,
}

/// A QR code; its address is always printed below it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Qr {
    /// An `https`, `tel` or `mailto` address; anything else is printed as text, without a code.
    pub url: String,
    /// What it leads to, for people who do not see it.
    pub alt: String,
    /// A few words before the address.
    #[serde(default)]
    pub caption: String,
}

/// An address and what it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What it is; may be empty.
    #[serde(default)]
    pub text: String,
    /// `https`, `tel` or `mailto`; anything else is printed as text and leads nowhere.
    pub url: String,
}

/// Horizontal bars, most urgent first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    /// The conclusion, in one line.
    pub title: String,
    /// How to read it.
    #[serde(default)]
    pub note: Option<String>,
    /// The conclusion for people who do not see it.
    pub alt: String,
    /// Words at 0, the middle and the end of the scale.
    pub scale: [String; 3],
    /// In the legend: the part that is known.
    pub known: String,
    /// In the legend: the part that may be.
    pub possible: String,
    /// In the legend: the target mark.
    pub target: String,
    /// The bars.
    pub bars: Vec<Bar>,
    /// The same figures as a table.
    pub table: DataTable,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// What it shows.
    pub label: String,
    /// Low end, 0..=1: the solid part.
    pub low: f64,
    /// High end, 0..=1: up to here it is hatched.
    pub high: f64,
    /// The target, 0..=1.
    #[serde(default)]
    pub target: Option<f64>,
    /// The value as people read it.
    pub value: String,
    /// The value in a word: far, near, there.
    #[serde(default)]
    pub word: String,
}

/// A small table of texts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataTable {
    /// Its heading.
    pub caption: String,
    /// The column heads.
    pub head: Vec<String>,
    /// The rows; the first cell names the row.
    pub rows: Vec<Vec<String>>,
}

/// One action, in full.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// As in [`FirstAction`].
    pub rank: u32,
    /// What to do.
    pub title: String,
    /// As in [`FirstAction`].
    #[serde(default)]
    pub when: String,
    /// The answer or the check that caused it, and one consequence.
    #[serde(default)]
    pub because: String,
    /// What it lowers, from where to where.
    #[serde(default)]
    pub effect: Option<String>,
    /// How long it takes.
    #[serde(default)]
    pub time: String,
    /// What it costs.
    #[serde(default)]
    pub cost: Option<String>,
    /// How far the person is with it, unless it is simply open.
    #[serde(default)]
    pub state: Option<String>,
    /// Whether the tick box is ticked.
    #[serde(default)]
    pub done: bool,
    /// Who does it; `None` prints a line to write on.
    #[serde(default)]
    pub who: Option<String>,
    /// Until when; `None` prints a line to write on.
    #[serde(default)]
    pub due: Option<String>,
    /// One act each, in order.
    #[serde(default)]
    pub steps: Vec<String>,
    /// What is done besides on one system, for each of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps_on: Vec<StepsOn>,
    /// How to see that it worked.
    #[serde(default)]
    pub verify: Option<String>,
    /// When to ask for help.
    #[serde(default)]
    pub ask_help: Option<String>,
    /// The standards that ask for it.
    #[serde(default)]
    pub standards: Option<String>,
    /// What the person noted.
    #[serde(default)]
    pub note: Option<String>,
    /// Official pages.
    #[serde(default)]
    pub links: Vec<Link>,
}

/// The steps on one system.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepsOn {
    /// The system, as `On Windows:`.
    pub label: String,
    /// One act each, in order; numbered on from the steps that hold everywhere.
    pub steps: Vec<String>,
}

/// What a group of checks has in common. Each kind has its own shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckKind {
    /// Seen, and bad.
    Fail,
    /// Seen, and asks for attention.
    Attention,
    /// Could not be seen.
    #[default]
    Unknown,
    /// Has no meaning on this computer.
    NotApplicable,
    /// Seen, and good.
    Pass,
    /// Shown, never counted.
    Info,
}

/// Check results of one kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckGroup {
    /// Gives the shape.
    pub kind: CheckKind,
    /// The heading: the verdict in words.
    pub title: String,
    /// The results.
    pub results: Vec<CheckResult>,
}

/// One check result.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckResult {
    /// What was looked at.
    pub title: String,
    /// What was seen.
    pub text: String,
    /// Why it could not be seen, why it matters or what to do.
    #[serde(default)]
    pub why: Option<String>,
    /// When it was seen.
    #[serde(default)]
    pub seen: Option<String>,
}

/// Channels that do the same for people: advice, report or complaint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelGroup {
    /// The heading.
    pub title: String,
    /// What these channels do and do not do.
    #[serde(default)]
    pub note: Option<String>,
    /// The channels.
    pub channels: Vec<Channel>,
}

/// How strongly a badge is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BadgeKind {
    /// No legal effect.
    #[default]
    Plain,
    /// The person has a duty.
    Duty,
    /// Has a legal effect.
    Legal,
}

/// The legal effect of a channel, as a badge.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Badge {
    /// How strongly it is drawn.
    pub kind: BadgeKind,
    /// Its words.
    pub text: String,
}

/// Where to turn to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Its name.
    pub name: String,
    /// Its legal effect.
    pub badge: Badge,
    /// What it does and does not do.
    #[serde(default)]
    pub purpose: String,
    /// Numbers to call; `url` is a `tel` address.
    #[serde(default)]
    pub phones: Vec<Link>,
    /// Pages and mail addresses.
    #[serde(default)]
    pub links: Vec<Link>,
    /// When it is open.
    #[serde(default)]
    pub hours: Option<String>,
    /// What to have ready.
    #[serde(default)]
    pub have_ready: Vec<String>,
    /// Time limits.
    #[serde(default)]
    pub limits: Vec<String>,
    /// What it asks for, as an electronic identity.
    #[serde(default)]
    pub needs: Option<String>,
    /// When it was last verified.
    #[serde(default)]
    pub verified: Option<String>,
    /// A page to scan.
    #[serde(default)]
    pub qr: Option<Qr>,
}

/// What the result rests on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Annex {
    /// Who was asked: label and value.
    #[serde(default)]
    pub profile: Section<Pair>,
    /// Every answer.
    #[serde(default)]
    pub answers: Section<AnswerGroup>,
    /// What each person said, where several spoke: question and voices.
    #[serde(default)]
    pub people: Section<Pair>,
    /// The documents that show answers: title and what is known.
    #[serde(default)]
    pub documents: Section<Pair>,
    /// What the numbers rest on.
    #[serde(default)]
    pub account: Account,
    /// Pack, hash, method version: label and value.
    #[serde(default)]
    pub basis: Section<Pair>,
    /// Where facts and strengths come from; numbered.
    #[serde(default)]
    pub sources: Section<Link>,
}

/// A label and its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
}

/// The answers of one area.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerGroup {
    /// The area.
    pub title: String,
    /// In the order of the questionnaire.
    pub answers: Vec<Answer>,
}

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// What was asked, with its number.
    pub question: String,
    /// What was answered.
    pub answer: String,
    /// Its level.
    #[serde(default)]
    pub level: String,
    /// Measured, seen or declared.
    #[serde(default)]
    pub source: String,
    /// When.
    #[serde(default)]
    pub date: String,
}

/// The words of headings, columns and footer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// Heading of the list of contents.
    pub contents: String,
    /// Heading of the annex.
    pub annex: String,
    /// In the footer of every page: that it is confidential, that it is independent.
    pub footer: String,
    /// In the footer: `{page}` and `{pages}` stand for the numbers.
    pub page: String,
    /// Column and tick box: done.
    pub done: String,
    /// Of a tick box that is not ticked, for people who do not see it.
    pub not_done: String,
    /// Above what goes on from the page before: `{title}` stands for what it is.
    pub continued: String,
    /// Of a line to write on, for people who do not see it.
    pub blank: String,
    /// Column of page one: action and reason.
    pub action: String,
    /// Below the heading of page one, if two ranks are equal: what that says.
    pub equal_rank: String,
    /// Column of page one: when.
    pub when: String,
    /// Time it takes.
    pub time: String,
    /// What it costs.
    pub cost: String,
    /// What it lowers.
    pub effect: String,
    /// Who does it.
    pub who: String,
    /// Until when.
    pub due: String,
    /// How far it is.
    pub state: String,
    /// Before the reason.
    pub because: String,
    /// Before the steps.
    pub steps: String,
    /// Before how to see that it worked.
    pub verify: String,
    /// Before when to ask for help.
    pub ask_help: String,
    /// Before what the person noted.
    #[serde(default)]
    pub note: String,
    /// Before the standards that ask for it.
    #[serde(default)]
    pub standards: String,
    /// Before pages and addresses.
    pub links: String,
    /// Before phone numbers.
    pub phones: String,
    /// Before opening hours.
    pub hours: String,
    /// Before what to have ready.
    pub have_ready: String,
    /// Before time limits.
    pub limits: String,
    /// Before what a channel asks for.
    pub needs: String,
    /// Before the date it was verified.
    pub verified: String,
    /// Column of the annex: question.
    pub question: String,
    /// Column of the annex: answer.
    pub answer: String,
    /// Column of the annex: source.
    pub source: String,
    /// Column of the annex: date.
    pub date: String,
    /// Column of the annex: level of a practice or an answer.
    #[serde(default)]
    pub level: String,
    /// Column of the annex: where a practice should be.
    #[serde(default)]
    pub target: String,
    /// Column of the annex: practice.
    #[serde(default)]
    pub practice: String,
    /// Column of the annex: of which answers a level is made.
    #[serde(default)]
    pub from_answers: String,
    /// Column of the annex: what a practice lowers.
    #[serde(default)]
    pub lowers: String,
    /// Column of the annex: by how much at most.
    #[serde(default)]
    pub most: String,
    /// Column of the annex: by how much now.
    #[serde(default)]
    pub now: String,
    /// Column of the annex: how far a figure can be trusted.
    #[serde(default)]
    pub confidence: String,
    /// Column of the annex: numbers of sources.
    #[serde(default)]
    pub sources: String,
}
