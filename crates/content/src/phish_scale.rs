//! How hard a false message is to tell from a true one: the NIST Phish Scale.
//!
//! S. Dawkins and J. Jacobs, "NIST Phish Scale User Guide", NIST Technical Note 2276, November 2023,
//! doi 10.6028/NIST.TN.2276. It counts the signs that somebody could notice (its tables 1 and 3), rates how well the
//! story fits the reader's life (tables 4 to 6), and reads the difficulty off the two (table 7). Names and descriptions
//! are ours.
//!
//! The scale was made for e-mails at work. Here it rates any message to ordinary people, so "work" is whatever the reader
//! does on an ordinary day, and true messages are rated like false ones: what they have of a false one makes them hard to
//! recognise. Both are our extension, and no study stands behind it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is to be seen in a message, and how well it fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhishScale {
    /// How often each sign occurs.
    pub cues: BTreeMap<Cue, u8>,
    /// How well the story fits.
    pub alignment: Alignment,
}

/// A sign that somebody could notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cue {
    /// A mistake of spelling or grammar.
    Spelling,
    /// Something contradicts something else in it.
    Inconsistency,
    /// A file of a kind that can do harm.
    Attachment,
    /// The name shown hides another sender.
    SenderName,
    /// A text hides where its link leads.
    HiddenLink,
    /// An address that looks like that of somebody else.
    NearAddress,
    /// The sender's usual signs are missing.
    NoBranding,
    /// Signs that are imitated or out of date.
    OldBranding,
    /// It looks badly made.
    PoorDesign,
    /// It shows seals or padlocks that claim safety.
    SecuritySigns,
    /// Legal words or small print.
    LegalWords,
    /// Details that have nothing to do with the matter.
    DistractingDetail,
    /// It asks for a password, a code, a card or personal data.
    SensitiveRequest,
    /// It presses for time.
    Urgency,
    /// It threatens.
    Threat,
    /// It speaks to nobody in particular.
    GenericGreeting,
    /// It does not say who writes, or how to reach them.
    NoSigner,
    /// It asks to help somebody in need.
    AppealToHelp,
    /// It offers too much.
    TooGood,
    /// It offers something to the reader alone.
    OnlyForYou,
    /// The offer ends soon.
    LimitedTime,
    /// It looks like an everyday errand: a parcel, a bill, an appointment.
    EverydayErrand,
    /// It claims to come from somebody close or from an authority.
    PosesAs,
}

/// How well the story fits the reader's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alignment {
    /// It imitates something that the reader does anyway.
    pub process: Fit,
    /// It matters to the reader.
    pub relevance: Fit,
    /// It fits something that is happening.
    pub events: Fit,
    /// Not answering seems to have a price.
    pub consequences: Fit,
    /// The reader has been warned about just this; counts against the others.
    pub exposure: Fit,
}

/// How far something is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// Not at all: 0 points.
    None,
    /// 2 points.
    Low,
    /// 4 points.
    Moderate,
    /// 6 points.
    Significant,
    /// 8 points.
    Extreme,
}

/// How many signs there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cues {
    /// Up to 8.
    Few,
    /// 9 to 14.
    Some,
    /// 15 and more.
    Many,
}

/// How well the story fits, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Premise {
    /// Up to 10 points.
    Weak,
    /// 11 to 17.
    Medium,
    /// 18 and more.
    Strong,
}

/// How hard a message is to judge, the hardest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Difficulty {
    /// Least difficult.
    Least,
    /// Moderately to least difficult.
    ModerateToLeast,
    /// Moderately difficult.
    Moderate,
    /// Very difficult.
    Very,
}

impl Difficulty {
    /// Its code in texts: `difficulty-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Least => "least",
            Self::ModerateToLeast => "moderate-to-least",
            Self::Moderate => "moderate",
            Self::Very => "very",
        }
    }
}

impl PhishScale {
    /// How hard the message is to judge.
    pub fn difficulty(&self) -> Difficulty {
        match (self.signs(), self.alignment.premise()) {
            (Cues::Few, Premise::Strong | Premise::Medium) | (Cues::Some, Premise::Strong) => {
                Difficulty::Very
            }
            (Cues::Few, Premise::Weak)
            | (Cues::Some, Premise::Medium)
            | (Cues::Many, Premise::Strong | Premise::Medium) => Difficulty::Moderate,
            (Cues::Some, Premise::Weak) => Difficulty::ModerateToLeast,
            (Cues::Many, Premise::Weak) => Difficulty::Least,
        }
    }

    /// How many signs there are, each as often as it occurs.
    pub fn cue_count(&self) -> u32 {
        self.cues.values().map(|count| u32::from(*count)).sum()
    }

    fn signs(&self) -> Cues {
        match self.cue_count() {
            0..=8 => Cues::Few,
            9..=14 => Cues::Some,
            _ => Cues::Many,
        }
    }
}

impl Alignment {
    /// The four that help the story, less the one that spoils it: −8 to 32 points.
    pub fn points(self) -> i32 {
        let helps = [self.process, self.relevance, self.events, self.consequences];
        helps.into_iter().map(Fit::points).sum::<i32>() - self.exposure.points()
    }

    fn premise(self) -> Premise {
        match self.points() {
            ..=10 => Premise::Weak,
            11..=17 => Premise::Medium,
            _ => Premise::Strong,
        }
    }
}

impl Fit {
    fn points(self) -> i32 {
        match self {
            Self::None => 0,
            Self::Low => 2,
            Self::Moderate => 4,
            Self::Significant => 6,
            Self::Extreme => 8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A message with so many signs, whose story has so many points.
    fn rated(cues: u8, points: i32) -> PhishScale {
        let mut rest = points;
        let mut next = || {
            let fit = [Fit::Extreme, Fit::Significant, Fit::Moderate, Fit::Low, Fit::None]
                .into_iter()
                .find(|fit| fit.points() <= rest)
                .expect("none is no points");
            rest -= fit.points();
            fit
        };
        PhishScale {
            cues: BTreeMap::from([(Cue::Spelling, cues)]),
            alignment: Alignment {
                process: next(),
                relevance: next(),
                events: next(),
                consequences: next(),
                exposure: Fit::None,
            },
        }
    }

    #[test]
    fn the_difficulty_is_that_of_the_published_table() {
        for (cues, points, expected) in [
            (1, 18, Difficulty::Very),
            (8, 12, Difficulty::Very),
            (8, 10, Difficulty::Moderate),
            (9, 18, Difficulty::Very),
            (14, 16, Difficulty::Moderate),
            (9, 10, Difficulty::ModerateToLeast),
            (15, 32, Difficulty::Moderate),
            (15, 12, Difficulty::Moderate),
            (15, 0, Difficulty::Least),
        ] {
            let message = rated(cues, points);
            assert_eq!(message.alignment.points(), points);
            assert_eq!(message.difficulty(), expected, "{cues} signs, {points} points");
        }
    }

    #[test]
    fn a_warning_counts_against_the_story() {
        let mut message = rated(3, 18);
        message.alignment.exposure = Fit::Extreme;
        assert_eq!(message.alignment.points(), 10);
        assert_eq!(message.difficulty(), Difficulty::Moderate);
    }
}
