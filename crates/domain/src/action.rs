//! Actions: what a person can do, and how far they are with it.

use crate::{ActionId, Code, ItemId, PracticeId};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A set of answers that a person can make true. Its words are in `locales/`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// The practice it belongs to.
    pub practice: PracticeId,
    /// The answers that it makes true.
    pub sets: Vec<Sets>,
    /// The answers it serves; none: every one below those it sets.
    #[serde(default)]
    pub from: Vec<Code>,
    /// Least and most minutes of the person, not of the machine.
    pub minutes: [u16; 2],
    /// 0 nothing, 1 up to 50 €, 2 up to 300 €, 3 more.
    pub cost: u8,
    /// Who does it.
    pub who: Who,
    /// What it takes where that is something else, by the system of the computer, as `linux`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub on: BTreeMap<String, Effort>,
    /// What is needed first: things at hand, or ids of actions that come before.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Official pages, printed after the steps.
    #[serde(default)]
    pub links: Vec<Link>,
    /// Outside facts that its texts state.
    #[serde(default)]
    pub facts: Vec<crate::ExternalFact>,
}

impl Action {
    /// The action as it is on a system.
    pub(crate) fn adapt_to(&mut self, system: &str) {
        if let Some(&Effort { minutes, who }) = self.on.get(system) {
            (self.minutes, self.who) = (minutes, who);
        }
    }
}

/// What an action takes on one system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effort {
    /// Least and most minutes of the person.
    pub minutes: [u16; 2],
    /// Who does it.
    pub who: Who,
}

/// One answer that an action makes true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sets {
    /// The item.
    pub item: ItemId,
    /// The option.
    pub code: Code,
}

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// The person alone.
    #[serde(rename = "self")]
    Own,
    /// With someone who knows computers.
    Helper,
    /// A professional.
    Professional,
}

/// An official page that belongs to an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// For whom or what, as `google`.
    #[serde(rename = "for")]
    pub topic: String,
    /// The `https` address.
    pub url: String,
    /// A date, or `undated`.
    pub verified: String,
}

/// How far the person is with an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum ActionState {
    /// To do.
    Open,
    /// Begun.
    InProgress,
    /// Done; the answers count as declared until something that can see it confirms.
    Done,
    /// Left as it is, knowingly.
    Accepted {
        /// Why.
        reason: String,
        /// When to think again.
        #[schemars(with = "String")]
        review: Date,
    },
    /// Does not fit this person.
    NotForMe,
}
