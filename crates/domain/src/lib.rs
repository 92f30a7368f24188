//! The method: items, answers, events, scoring and plan.
//!
//! Everything here is pure: no IO, no clock (the date is an argument), no randomness and no text for people.
//! The authority is `docs/method.md`; names in the code are the names of the method.

mod action;
mod bands;
mod branching;
mod changes;
mod chosen;
mod computer;
mod document;
mod evaluate;
mod event;
mod explanation;
mod history;
mod ids;
mod incident;
mod item;
mod method;
mod model;
mod pack;
mod period;
mod plan;
mod profile;
mod records;
mod risk;
mod snapshot;
mod standing;
mod subject;
mod verdict;
mod voices;

pub use action::{Action, ActionState, Link, Sets, Who};
pub use branching::Shown;
pub use changes::{Change, ChangeCause, changes};
pub use chosen::{Ignored, ignored, limits};
pub use computer::{Computer, Fleet, Found, Spread};
pub use document::{Document, documents};
pub use evaluate::{Evaluation, evaluate};
pub use event::{Answer, Body, Event, Source, as_of_today, in_order, merge};
pub use explanation::{EffectPart, Explanation, ItemPart, PracticePart, ScenarioPart};
pub use history::{Accumulated, Burden, Day, History, history};
pub use ids::*;
pub use incident::{Breach, Evidence, Happening, Incident, Told, evidence_of, incidents};
pub use item::{
    Backing, Behavior, Choice, Condition, Control, ExternalFact, Item, Kind, Measure, Operator, Probe,
    ProbeMode, Relationship,
};
pub use method::{
    Base, Catalogue, Confidence, Effect, METHOD_VERSION, Modifier, On, Practice, Reason, Scenario, Word,
    Words,
};
pub use model::{Fault, Model, ModelError};
pub use pack::{Pack, Pass, Section};
pub use period::{Period, PeriodError};
pub use plan::{Cause, DRAWS, FIND_OUT, FIRST_LINES, Group, PlanEntry, ScenarioStep, Sensitivity};
pub use profile::{Profile, ProfileCondition};
pub use snapshot::{Bounds, Counts, Protection, Risk, ScenarioRisk, Snapshot, TotalRisk};
pub use standing::{Finding, ItemState, Standing, Suggestion};
pub use subject::{Assessment, Subject, SubjectKind};
pub use verdict::{UnknownReason, Verdict};
pub use voices::{Voice, Voices, voices};
