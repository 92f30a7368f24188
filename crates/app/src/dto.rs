//! What crosses to the window: ids, codes, numbers and ISO dates. Never a sentence.
//!
//! The TypeScript twins are generated into `ui/src/ipc/bindings/dto.ts` by `cargo xtask types`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Declares a DTO: serialised in camel case, unknown fields refused on the way in.
macro_rules! dto {
    ($($item:item)+) => {$(
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        $item
    )+};
}

/// Declares a closed set of kebab-case codes.
macro_rules! codes {
    ($($item:item)+) => {$(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        $item
    )+};
}

mod computers;
mod documents;
mod drill;
mod exercise;
mod explain;
mod handout;
mod history;
mod incidents;
mod letterhead;
mod outside;
mod people;
mod vault;

pub use computers::*;
pub use documents::*;
pub use drill::*;
pub use exercise::*;
pub use explain::*;
pub use handout::*;
pub use history::*;
pub use incidents::*;
pub use letterhead::*;
pub use outside::*;
pub use people::*;
pub use vault::*;

dto! {
    /// Where the app stands when the window opens.
    pub struct Start {
        /// What to show.
        pub stage: Stage,
        /// Why the vault is closed; only when `stage` is `locked`.
        pub locked: Option<Locked>,
        /// What is wrong with the vault; only when `stage` is `damaged`.
        pub damage: Option<Damage>,
        /// The language in use, with its texts.
        pub locale: Locale,
        /// True in a build that tests drive.
        pub test_build: bool,
    }

    /// A vault that is there and closed.
    pub struct Locked {
        /// Why, as in `locked-<reason>`; `closed` when it was closed on purpose or left alone.
        pub reason: String,
        /// Whether the computer's keychain may open it.
        pub keychain: bool,
        /// Whether a passphrase opens it.
        pub passphrase: bool,
        /// Whether a recovery code opens it.
        pub recovery: bool,
    }

    /// A language with its Fluent texts, in fallback order.
    pub struct Locale {
        /// As `es`.
        pub tag: String,
        /// `ltr` or `rtl`.
        pub dir: String,
        /// The texts, best first.
        pub resources: Vec<Resource>,
        /// The languages that can be chosen.
        pub languages: Vec<Language>,
    }

    /// One Fluent file.
    pub struct Resource {
        /// Its language.
        pub tag: String,
        /// The Fluent source.
        pub text: String,
    }

    /// A language that can be chosen.
    pub struct Language {
        /// As `es`.
        pub tag: String,
        /// Its name in itself.
        pub name: String,
        /// How its texts were made: `author-written`, `machine-drafted`, `reviewed`.
        pub review: String,
    }

    /// What the first run asks.
    pub struct FirstRun {
        /// The chosen language.
        pub language: String,
        /// As `ES`.
        pub country: String,
        /// As `ES-MD`; none: prefers not to say.
        pub region: Option<String>,
        /// Who the person is: an audience of `method/profile.toml`.
        pub audience: String,
        /// 10, 25 or 60.
        pub minutes: u32,
        /// The name that the plan bears; may be empty.
        pub name: String,
        /// How the vault is protected.
        pub protection: Protection,
    }

    /// The home screen.
    pub struct Home {
        /// The name that the plan bears; may be empty.
        pub name: String,
        /// The audience.
        pub audience: String,
        /// Country and region.
        pub place: Place,
        /// Today.
        pub today: String,
        /// How the vault is protected.
        pub vault: VaultState,
        /// Where to go on; none when all is answered.
        pub resume: Option<Resume>,
        /// The result so far; none before the first answer.
        pub headline: Option<Headline>,
        /// When something was last answered or measured.
        pub last_change: Option<String>,
        /// Actions still to do.
        pub open_actions: u32,
        /// Answers and facts that are no longer fresh.
        pub lapsed: Vec<Lapsed>,
        /// What is due within a week, or was due before, the earliest first.
        pub reminders: Vec<Reminder>,
        /// The date of the public data (phones, versions) and until when it should serve.
        pub data_date: String,
        /// Whole months since then.
        pub data_months: u32,
        /// Until when the public data should serve.
        pub data_review: String,
        /// The last look at this computer.
        pub last_checks: Option<ChecksSummary>,
    }

    /// An action that somebody wanted to do, or to think about again, by now.
    pub struct Reminder {
        /// The action.
        pub action: String,
        /// `due` or `review`.
        pub kind: String,
        /// The day.
        pub date: String,
        /// The day has passed.
        pub overdue: bool,
        /// Who does it; may be empty.
        pub owner: String,
    }

    /// Country and region.
    pub struct Place {
        /// As `ES`.
        pub country: String,
        /// As `ES-MD`.
        pub region: Option<String>,
    }

    /// Where to go on.
    pub struct Resume {
        /// The area.
        pub area: String,
        /// The next question.
        pub item: String,
        /// Questions left in the pass.
        pub remaining: u32,
        /// About how many minutes they take.
        pub minutes: u32,
    }

    /// An answer or fact that is no longer fresh.
    pub struct Lapsed {
        /// The question.
        pub item: String,
        /// What was answered.
        pub answer: Answer,
        /// What was said to the simpler question in its place.
        pub simpler: Option<SimplerAnswer>,
        /// When.
        pub date: String,
        /// Until when it held.
        pub held_until: String,
        /// The check to run again, if it was measured.
        pub check: Option<String>,
    }

    /// The last look at this computer, in numbers.
    pub struct ChecksSummary {
        /// The day.
        pub date: String,
        /// Checks by verdict.
        pub counts: Counts,
    }

    /// Checks by verdict.
    pub struct Counts {
        /// Good.
        pub pass: u32,
        /// Attention.
        pub warn: u32,
        /// Bad.
        pub fail: u32,
        /// Could not see.
        pub unknown: u32,
        /// Does not apply.
        pub not_applicable: u32,
    }

    /// The task list.
    pub struct Questionnaire {
        /// The pack.
        pub pack: String,
        /// `first` or `full`.
        pub pass: String,
        /// The areas in order.
        pub areas: Vec<Area>,
        /// Questions answered in the pass.
        pub answered: u32,
        /// Questions shown in the pass.
        pub total: u32,
        /// About how many minutes are left.
        pub minutes: u32,
        /// The context: profile keys with their possible values and the chosen one.
        pub profile: Vec<ProfileField>,
    }

    /// One area of the task list.
    pub struct Area {
        /// Its id: the name is `area-<id>`.
        pub id: String,
        /// Questions answered.
        pub answered: u32,
        /// Questions shown.
        pub total: u32,
        /// The question to open: the first open one, else the first.
        pub open: Option<String>,
        /// Its questions in order.
        pub items: Vec<String>,
    }

    /// One part of the context.
    pub struct ProfileField {
        /// The key: the label is `profile-<key>`.
        pub key: String,
        /// The values: the labels are `.value-<value>`.
        pub values: Vec<String>,
        /// The chosen one.
        pub value: Option<String>,
    }

    /// A question as it is shown.
    pub struct Question {
        /// The item: its text is `item-<id>`.
        pub item: String,
        /// `single`, `multiple` or `boolean`.
        pub kind: String,
        /// Its area.
        pub area: String,
        /// Which of the area's questions it is, from 1.
        pub number: u32,
        /// How many the area has now.
        pub of: u32,
        /// The options in order: their texts are `.option-<code>`.
        pub options: Vec<String>,
        /// Whether "I do not know" is offered.
        pub allow_unknown: bool,
        /// Reasons for not-applicable: their texts are `.not-applicable-<code>`.
        pub not_applicable: Vec<String>,
        /// The answer so far.
        pub answer: Option<Answer>,
        /// When it was given.
        pub answered_on: Option<String>,
        /// How what counts is known: `declared`, `seen` or `measured`.
        pub source: Option<String>,
        /// A simpler question, for after "I do not know".
        pub easier: Option<Easier>,
        /// What this computer shows about it.
        pub origin: Option<Origin>,
        /// Devices for which `.look-<system>` gives the steps of a look.
        pub look: Vec<String>,
        /// How long the answer holds, in months; 0 below a month.
        pub holds_months: u32,
        /// Why it is shown: answers of other questions.
        pub because: Vec<Cause>,
        /// The note on it.
        pub note: String,
        /// What each person said last, the oldest first.
        pub said: Vec<Said>,
        /// They say different things, and have not talked it over yet.
        pub differ: bool,
        /// The documents that show the answer.
        pub documents: Vec<DocumentRow>,
        /// Whether a document should show it: `none`, `optional` or `expected`.
        pub backing: String,
        /// The question before it.
        pub previous: Option<String>,
        /// Questions left in the area after this one.
        pub left_in_area: u32,
        /// The area that comes next.
        pub next_area: Option<String>,
    }

    /// A simpler question.
    pub struct Easier {
        /// The item.
        pub item: String,
        /// Its options.
        pub options: Vec<String>,
        /// The answer so far.
        pub answer: Option<Answer>,
    }

    /// What was said to a simpler question, and counts as an answer to another.
    pub struct SimplerAnswer {
        /// The simpler question.
        pub item: String,
        /// The options that were chosen.
        pub codes: Vec<String>,
    }

    /// What this computer shows about a question.
    pub struct Origin {
        /// The check, as a message id.
        pub check: String,
        /// Its verdict.
        pub verdict: Verdict,
        /// Variables of its texts.
        pub evidence: BTreeMap<String, Value>,
        /// When it was read.
        pub date: String,
        /// The option that it shows; none if it only sets a limit.
        pub suggests: Option<String>,
        /// The answer that it contradicts.
        pub contradicts: Option<String>,
    }

    /// Why a question is shown.
    pub struct Cause {
        /// The other item.
        pub item: String,
        /// Its answer.
        pub answer: String,
    }

    /// An answer that a check contradicts.
    pub struct Contradiction {
        /// The question.
        pub item: String,
        /// The option that was declared.
        pub answer: String,
        /// What was said to the simpler question in its place.
        pub simpler: Option<SimplerAnswer>,
    }

    /// What came of saving an answer.
    pub struct Saved {
        /// The next question; none: the pass is done.
        pub next: Option<String>,
        /// The questions of the pass that are open.
        pub open: u32,
    }

    /// A check in the list of what will be read.
    pub struct CheckInfo {
        /// Its id.
        pub id: String,
        /// Its message id.
        pub message: String,
        /// Whether it looks at a person's own things.
        pub personal: bool,
    }

    /// Progress of a run.
    pub struct Progress {
        /// Checks done.
        pub done: u32,
        /// Checks in all.
        pub total: u32,
        /// The message id of the check that was just done.
        pub message: String,
    }

    /// A look at this computer.
    pub struct ChecksRun {
        /// The day.
        pub date: String,
        /// By verdict.
        pub counts: Counts,
        /// Checks that could be seen.
        pub checked: u32,
        /// Checks that apply.
        pub applicable: u32,
        /// Checks that were seen by what no recorded machine has confirmed: among those that apply, and not among those
        /// that could be seen.
        pub provisional: u32,
        /// Every check.
        pub rows: Vec<CheckRow>,
        /// Answers that the person may confirm with one press.
        pub suggestions: Vec<Suggestion>,
        /// The day of the look before, if there was one: what rows are compared with.
        pub before: Option<String>,
    }

    /// One check of a run.
    pub struct CheckRow {
        /// Its id.
        pub id: String,
        /// Its message id.
        pub message: String,
        /// Its verdict.
        pub verdict: Verdict,
        /// The message id of why it could not see, or why it does not apply.
        pub reason: Option<String>,
        /// Variables of its texts.
        pub evidence: BTreeMap<String, Value>,
        /// The attribute of the message that gives the steps, as `how-gnome`.
        pub how: Option<String>,
        /// Rests on a source that no recorded machine has confirmed.
        pub provisional: bool,
        /// The answer that it contradicts.
        pub contradicts: Option<Contradiction>,
        /// The day, if it was looked at again after the others.
        pub again: Option<String>,
        /// How it differs from the look before.
        pub change: Option<CheckChange>,
        /// Set aside by the person: in no count.
        pub ignored: Option<IgnoredCheck>,
        /// The limit up to which it is good, where the person may choose one.
        pub limit: Option<CheckLimit>,
        /// The verdict by the usual limit, where the person's own one makes it another.
        pub usual: Option<Verdict>,
    }

    /// Why a check is set aside.
    pub struct IgnoredCheck {
        /// As the person typed it.
        pub because: String,
        /// Since which day.
        pub since: String,
    }

    /// Up to how much of something a check is good.
    pub struct CheckLimit {
        /// What is counted.
        pub unit: LimitUnit,
        /// Ours.
        pub usual: u16,
        /// The person's own; none: the usual one.
        pub own: Option<u16>,
        /// The smallest that can be chosen.
        pub least: u16,
        /// The largest.
        pub most: u16,
    }

    /// An answer that this computer shows.
    pub struct Suggestion {
        /// The question.
        pub item: String,
        /// The option.
        pub code: String,
        /// The check's message id.
        pub check: String,
        /// What was declared, if anything.
        pub declared: Option<Answer>,
    }

    /// The headline of a result.
    pub struct Headline {
        /// Whether some essential question is still open.
        pub so_far: bool,
        /// The word at the cautious end.
        pub word: String,
        /// The word at the favourable end; equal to `word` when the result is clear.
        pub word_favourable: String,
        /// The weakest practice: the one whose gap takes most risk away when closed.
        pub weakest: Option<String>,
        /// Up to three practices that are in place.
        pub good: Vec<String>,
        /// Questions of the pass that are open or unknown.
        pub open: u32,
    }

    /// A band within 0..=1.
    pub struct Band {
        /// The cautious end for protection, the favourable one for risk.
        pub low: f64,
        /// The other end.
        pub high: f64,
    }

    /// The result.
    pub struct Outcome {
        /// The day it holds for.
        pub date: String,
        /// The name that the plan bears.
        pub name: String,
        /// The sentence.
        pub headline: Headline,
        /// How much we know, 0..=1.
        pub certainty: f64,
        /// What is in place.
        pub protection: Band,
        /// The share of the reducible risk that remains.
        pub risk: Band,
        /// The first actions: three.
        pub first: Vec<PlannedAction>,
        /// Actions in the plan.
        pub actions: u32,
        /// Practices by how much risk their gap leaves.
        pub practices: Vec<PracticeLevel>,
        /// Scenarios by what remains.
        pub scenarios: Vec<ScenarioLevel>,
        /// Blocking practices below their target.
        pub gates: Vec<String>,
        /// Where the computer shows something else than what was said.
        pub findings: Vec<Finding>,
        /// What it rests on.
        pub basis: Basis,
        /// The line of advice that is printed beside it.
        pub advice: Option<Channel>,
    }

    /// How far a practice is.
    pub struct PracticeLevel {
        /// Its id.
        pub id: String,
        /// Cautious level.
        pub low: f64,
        /// Favourable level.
        pub high: f64,
        /// Where it should be.
        pub target: f64,
        /// `far`, `near`, `reached` or `to-learn`.
        pub standing: String,
        /// Without it the word is never better than "needs attention".
        pub blocking: bool,
    }

    /// What remains of a scenario, in points.
    pub struct ScenarioLevel {
        /// Its id.
        pub id: String,
        /// At the favourable end.
        pub low: f64,
        /// At the cautious end.
        pub high: f64,
        /// With no practice at all.
        pub inherent: f64,
    }

    /// A disagreement between what was said and what was seen.
    pub struct Finding {
        /// The question.
        pub item: String,
        /// What was said.
        pub declared: Answer,
        /// What was said to the simpler question in its place.
        pub simpler: Option<SimplerAnswer>,
        /// When.
        pub declared_on: String,
        /// The check's message id; none if a guided look showed it.
        pub check: Option<String>,
        /// The question is about all the computers: the check showed it on one of them, which may be another than this.
        pub one_of_all: bool,
        /// The option that was seen.
        pub seen: String,
        /// When.
        pub seen_on: String,
    }

    /// What a result rests on.
    pub struct Basis {
        /// Questions answered, of the shown ones.
        pub answered: u32,
        /// Questions shown.
        pub total: u32,
        /// Answers that a check confirms or corrects.
        pub measured: u32,
        /// Answers that were looked up.
        pub seen: u32,
        /// Answers that were said.
        pub declared: u32,
        /// "I do not know".
        pub unknown: u32,
        /// Not applicable.
        pub not_applicable: u32,
        /// The method's number.
        pub method: u32,
        /// The pack.
        pub pack: String,
        /// Its version.
        pub pack_version: u32,
    }

    /// The plan.
    pub struct Plan {
        /// What is still to do, by group.
        pub groups: Vec<PlanGroup>,
        /// Done, accepted or not for this person.
        pub closed: Vec<PlannedAction>,
        /// The share of the reducible risk that remains, now.
        pub risk: Band,
    }

    /// One group of the plan.
    pub struct PlanGroup {
        /// `today`, `this-week`, `this-quarter` or `with-help`.
        pub group: String,
        /// Its actions in order.
        pub actions: Vec<PlannedAction>,
    }

    /// An action in the plan.
    pub struct PlannedAction {
        /// Its id: the title is `action-<id>`. `find-out` stands for all that is not known.
        pub id: String,
        /// Its rank in the whole order, from 1: neighbours that are as good as each other share it, and the one
        /// after them counts on (1, 2, 2, 4). 0 when closed.
        pub rank: u32,
        /// The group.
        pub group: String,
        /// Because of these answers.
        pub because: Vec<Because>,
        /// The scenario that it lowers most.
        pub scenario: Option<String>,
        /// That scenario before, in points.
        pub from: f64,
        /// That scenario after, in points.
        pub to: f64,
        /// Least and most minutes.
        pub minutes: (u32, u32),
        /// 0 nothing to 3 over 300 €.
        pub cost: u32,
        /// `self`, `helper` or `professional`.
        pub who: String,
        /// The systems for which there are extra steps, as `linux`.
        pub systems: Vec<String>,
        /// Actions that come first.
        pub after: Vec<String>,
        /// Official pages: host and id for `open_link`.
        pub links: Vec<LinkInfo>,
        /// Standards that ask for it, as `ENS mp.info.6`.
        pub standards: Vec<String>,
        /// Questions to settle; only for `find-out`.
        pub questions: Vec<String>,
        /// `open`, `in-progress`, `done`, `accepted` or `not-for-me`.
        pub state: String,
        /// Why it is accepted; empty unless it is.
        pub reason: String,
        /// When to think again about what is accepted.
        pub review: Option<String>,
        /// Who does it.
        pub owner: String,
        /// Until when.
        pub due: Option<String>,
        /// What to remember about it.
        pub note: String,
    }

    /// Who does an action, and until when.
    pub struct ActionAssignment {
        /// The action.
        pub action: String,
        /// Who; empty: nobody in particular.
        pub owner: String,
        /// Until when.
        pub due: Option<String>,
        /// What to remember about it.
        pub note: String,
    }

    /// The answer or fact that an action rests on.
    pub struct Because {
        /// The question; the simpler one if that was answered in its place.
        pub item: String,
        /// The option that counts, or what was said to the simpler question.
        pub code: String,
        /// Whether the simpler question stands in.
        pub simpler: bool,
        /// The check's message id, when a check showed it.
        pub check: Option<String>,
    }

    /// A link that the core can open.
    pub struct LinkInfo {
        /// Stands for it in `open_link`.
        pub id: String,
        /// For what or whom.
        pub topic: String,
        /// The host that is shown.
        pub host: String,
    }

    /// A change of an action's state.
    pub struct ActionChange {
        /// The action.
        pub action: String,
        /// `open`, `in-progress`, `done`, `accepted` or `not-for-me`.
        pub state: String,
        /// Why, when accepted.
        pub reason: String,
        /// When to think again, when accepted.
        pub review: Option<String>,
    }

    /// Help and complaint channels for this person's place.
    pub struct Channels {
        /// Groups in the order in which they matter.
        pub groups: Vec<ChannelGroup>,
        /// What can happen there, in order: the texts are `situation-<id>` with attributes.
        pub situations: Vec<String>,
        /// When the data was collected.
        pub collected: String,
    }

    /// Channels of one kind.
    pub struct ChannelGroup {
        /// As in `channel-group-<id>`.
        pub id: String,
        /// The channels.
        pub channels: Vec<Channel>,
    }

    /// Something that is happening to a person.
    pub struct Situation {
        /// Its id: the texts are `situation-<id>` with attributes.
        pub id: String,
        /// Whom to turn to, in order.
        pub calls: Vec<Channel>,
        /// The terms of the law that run, in the order in which they matter.
        pub clocks: Vec<LegalClock>,
        /// When the data was collected.
        pub collected: String,
        /// This moment by the computer's clock, as "2026-11-23T10:30".
        pub now: String,
    }

    /// When somebody came to know.
    pub struct Noticed {
        /// The day.
        pub day: String,
        /// The time of that day, as "10:30"; none: nobody remembers.
        pub time: Option<String>,
    }

    /// When a term of the law ends.
    pub struct TermEnd {
        /// The moment, as "2026-11-26T10:30".
        pub at: String,
        /// Whether it is over by this computer's clock.
        pub over: bool,
    }

    /// A term of the law: the texts are `clock-<id>` with `term` and `how`.
    pub struct LegalClock {
        /// Its id.
        pub id: String,
        /// Hours from when the person knows; none: it is not counted in hours.
        pub hours: Option<u16>,
        /// When it was last verified; none: undated.
        pub verified: Option<String>,
    }

    /// A channel as it may be shown: nothing unverified.
    pub struct Channel {
        /// Its id: the texts are `channel-<id>` with attributes.
        pub id: String,
        /// As in `legal-effect-<code>`.
        pub legal_effect: String,
        /// As in `badge-<code>`.
        pub badge: String,
        /// Phones, as they are dialled.
        pub phones: Vec<String>,
        /// Web pages.
        pub links: Vec<LinkInfo>,
        /// Whether it is open now; none if its hours are not known.
        pub open_now: Option<bool>,
        /// Whether it asks for an electronic identity.
        pub needs_eid: bool,
        /// When it was last verified; none: undated.
        pub verified: Option<String>,
        /// Attributes that the texts have, as `hours`, `have-ready`, `deadline`, `phone`.
        pub details: Vec<String>,
    }

    /// Choices for the PDF.
    pub struct ExportOptions {
        /// The report's language.
        pub language: String,
    }

    /// What came of an export.
    pub struct Exported {
        /// The file's name; none: the person changed their mind.
        pub file: Option<String>,
        /// Pages.
        pub pages: u32,
        /// Characters that no font has, as they were typed.
        pub uncovered: String,
    }

    /// What came of importing an assessment.
    pub struct Imported {
        /// The file's name; none: the person changed their mind.
        pub file: Option<String>,
        /// Events that were new.
        pub added: u32,
        /// Events that were there.
        pub known: u32,
    }

    /// About the program.
    pub struct About {
        /// Its version.
        pub version: String,
        /// The method's number.
        pub method: u32,
        /// Languages with their review state.
        pub languages: Vec<Language>,
        /// Everything that the checks may read.
        pub reads: Vec<ReadEntry>,
    }

    /// One thing that the checks may read.
    pub struct ReadEntry {
        /// How it is looked at, as a message id.
        pub kind: String,
        /// What exactly.
        pub what: String,
        /// By which checks, as message ids.
        pub checks: Vec<String>,
    }

    /// An error: a code that has texts in every language, with its arguments.
    pub struct Failure {
        /// As in `error-<code>` and `error-<code>-hint`.
        pub code: String,
        /// Typed arguments.
        pub args: BTreeMap<String, Value>,
    }
}

codes! {
    /// What to show.
    pub enum Stage {
        /// Nothing is there yet.
        FirstRun,
        /// A vault is there and closed.
        Locked,
        /// A vault is there and not as it was written.
        Damaged,
        /// A vault is open.
        Open,
    }

    /// How a check differs from the look before.
    pub enum CheckChange {
        /// It is better.
        Better,
        /// It is worse.
        Worse,
        /// It can be seen, and could not be before.
        Seen,
        /// It cannot be seen any more.
        Lost,
        /// It was not looked at before.
        New,
    }

    /// What a limit counts.
    pub enum LimitUnit {
        /// Minutes.
        Minutes,
        /// Days.
        Days,
    }

    /// A check's verdict.
    pub enum Verdict {
        /// Good.
        Pass,
        /// Attention.
        Warn,
        /// Bad.
        Fail,
        /// Could not see.
        Unknown,
        /// Does not apply.
        NotApplicable,
        /// Shown, never counted.
        Info,
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Answer {
    /// The chosen options.
    Codes {
        /// Exactly one unless the item is multiple.
        codes: Vec<String>,
    },
    /// "I do not know".
    Unknown,
    /// It does not apply.
    NotApplicable {
        /// Why.
        reason: String,
    },
}

/// A typed argument of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Value {
    /// A number, formatted by the language.
    Number(f64),
    /// A text, or a code that the message selects on.
    Text(String),
}
