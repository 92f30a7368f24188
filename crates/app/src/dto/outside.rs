//! Questionnaires from outside.

use super::Failure;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

dto! {
    /// What is here from outside, and whom the person believes.
    pub struct Packs {
        /// Our own ones, without the one that is being answered.
        pub ours: Vec<OwnPackRow>,
        /// What is wrong with the list of what was taken in, which is empty then.
        pub damaged: Option<Failure>,
        /// The questionnaires from outside.
        pub packs: Vec<OutsideRow>,
        /// The approved keys.
        pub keys: Vec<KeyRow>,
    }

    /// A questionnaire of ours.
    pub struct OwnPackRow {
        /// Its id; its name and what it is about are texts.
        pub id: String,
        /// How many questions it has.
        pub questions: u32,
        /// How many of them already give a result.
        pub first: u32,
        /// The assessment of this person that was begun with it, to be gone on with.
        pub begun: Option<String>,
    }

    /// A questionnaire from outside that is here.
    pub struct OutsideRow {
        /// Its id among all questionnaires.
        pub id: String,
        /// Its name, as its author wrote it.
        pub name: String,
        /// Its version.
        pub version: u32,
        /// Who signed it.
        pub signature: SignatureState,
        /// Why it is not used.
        pub unused: Option<Failure>,
        /// The assessment of this person that was begun with it, to be gone on with.
        pub begun: Option<String>,
    }

    /// A key that the person approved.
    pub struct KeyRow {
        /// 16 hexadecimal digits.
        pub id: String,
        /// What the person calls its owner.
        pub name: String,
        /// ISO date.
        pub approved: String,
    }

    /// A questionnaire that waits for a yes or a no. Texts are its author's, in the language in use if it has it.
    pub struct PackOffer {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// What it is for.
        pub about: String,
        /// Its version.
        pub version: u32,
        /// The version that is here already, or was.
        pub known_version: Option<u32>,
        /// Who signed it.
        pub signature: SignatureState,
        /// Languages of its texts.
        pub languages: Vec<String>,
        /// What it would ask, in order.
        pub questions: Vec<OutsideQuestion>,
        /// How many actions it brings.
        pub actions: u32,
    }

    /// A question that it would ask.
    pub struct OutsideQuestion {
        /// Of one of ours, the id of its message after `item-`.
        pub id: String,
        /// Its own words; none: the question is ours.
        pub text: Option<String>,
    }

    /// How old what is known of the world is: phones, versions, terms.
    pub struct Facts {
        /// The day of the oldest of it.
        pub date: String,
        /// Whole months since then.
        pub months: u32,
        /// Until when it should serve.
        pub review: String,
        /// What somebody sent; none: all of it came with the program.
        pub taken: Option<FactsRow>,
    }

    /// Newer facts that were taken in.
    pub struct FactsRow {
        /// Their version.
        pub version: u32,
        /// Who signed them.
        pub signature: SignatureState,
        /// Why they are not used.
        pub unused: Option<Failure>,
    }

    /// Newer facts that wait for a yes or a no.
    pub struct FactsOffer {
        /// Their version.
        pub version: u32,
        /// The version that is here already.
        pub known_version: Option<u32>,
        /// Who signed them.
        pub signature: SignatureState,
        /// What they bring, a line for each kind.
        pub parts: Vec<FactsPart>,
    }

    /// Facts of one kind.
    pub struct FactsPart {
        /// The kind.
        pub kind: FactsKind,
        /// How many files.
        pub count: u32,
        /// The day of the oldest of them.
        pub date: String,
    }
}

codes! {
    /// What facts are about.
    pub enum FactsKind {
        /// Whom one turns to.
        Channels,
        /// What checks judge by.
        Tables,
    }
}

/// Who signed a file, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum SignatureState {
    /// Nobody.
    None,
    /// Somebody whose key nobody has approved here.
    Unknown {
        /// What the signature calls the key.
        key: String,
    },
    /// Somebody whom the person believes.
    Known {
        /// The key.
        key: String,
        /// What the person calls them.
        name: String,
    },
    /// The project.
    Project {
        /// The key.
        key: String,
    },
}
