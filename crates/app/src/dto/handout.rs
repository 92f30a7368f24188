//! Documents to hand to somebody. What they say crosses as they say it: they have a language of their own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

codes! {
    /// Whom a document is for.
    pub enum Handout {
        /// For whoever decides: where things stand and what needs a decision, on one page.
        Summary,
        /// For customers, insurers and tenders: good practice in place, and no weak point.
        Statement,
        /// For a technician: tasks, how to see that they are done, room for a quote.
        Order,
        /// For whoever answers with a pen: every question that is asked.
        Questions,
        /// For the staff: what the program looks at on their computers, and what it never does.
        Notice,
    }
}

dto! {
    /// Which document, and how.
    pub struct HandoutOptions {
        /// The document.
        pub handout: Handout,
        /// Its language.
        pub language: String,
    }

    /// What a document says, to read before it is saved.
    pub struct HandoutText {
        /// What it is.
        pub title: String,
        /// Whom it is about; may be empty.
        pub subject: String,
        /// The date as its language writes it.
        pub date: String,
        /// What it is for: one paragraph each.
        pub intro: Vec<String>,
        /// What it says.
        pub parts: Vec<HandoutPart>,
        /// At the foot of every page.
        pub footer: String,
    }

    /// Blocks below a heading.
    pub struct HandoutPart {
        /// The heading; may be empty.
        pub title: String,
        /// In order.
        pub blocks: Vec<HandoutBlock>,
    }

    /// A fact and what it is about.
    pub struct HandoutPair {
        /// What it is about.
        pub label: String,
        /// The fact.
        pub value: String,
    }

    /// How something is done on one system.
    pub struct HandoutSteps {
        /// The system, as "On Windows:".
        pub label: String,
        /// In order.
        pub steps: Vec<String>,
    }

    /// Something to answer, to do or to tick off.
    pub struct HandoutEntry {
        /// What is asked or to be done.
        pub text: String,
        /// A remark.
        pub note: Option<String>,
        /// How it is done, in order.
        pub steps: Vec<String>,
        /// How it is done on one system, for each of them.
        pub steps_on: Vec<HandoutSteps>,
        /// What is known about it.
        pub pairs: Vec<HandoutPair>,
        /// A box to tick for each.
        pub boxes: Vec<String>,
        /// A line to write on for each.
        pub blanks: Vec<String>,
    }
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum HandoutBlock {
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: String,
    },
    /// A list with bullets.
    Points {
        /// In order.
        points: Vec<String>,
    },
    /// Facts with labels.
    Pairs {
        /// In order.
        pairs: Vec<HandoutPair>,
    },
    /// Lines to write on.
    Blanks {
        /// What each is for.
        labels: Vec<String>,
    },
    /// A numbered list.
    Entries {
        /// In order.
        entries: Vec<HandoutEntry>,
    },
}
