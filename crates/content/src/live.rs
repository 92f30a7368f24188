//! Live packs: questions about what people notice and know, for a room or for one person alone.
//!
//! Nothing here measures a practice, and the domain does not know these types: no answer to them can enter a risk. What
//! is asked about somebody's own house is an item of `items/`, and no item stands here: only these may be sent to a room.

use crate::{Difficulty, PhishScale};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `live/<id>.toml`: sheets of questions. Names: `pack-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LivePack {
    /// Its id.
    pub id: String,
    /// Only goes up.
    pub version: u32,
    /// Whether it may be sent to a room. If not, one person alone may do it.
    pub live: bool,
    /// Country code, or `any`.
    pub jurisdiction: String,
    /// SPDX id of the content's licence.
    pub licence: String,
    /// Where the choice of questions comes from.
    pub sources: Vec<String>,
    /// Each is done at one sitting.
    pub sheet: Vec<Sheet>,
}

/// Questions that are asked one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its id within the pack; its name is `pack-<pack>.sheet-<id>`.
    pub id: String,
    /// Whom at school it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// Which of two forms it is, equal in difficulty: one before, one after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Form>,
    /// In the order in which they are asked.
    pub question: Vec<LiveQuestion>,
}

/// Whom at school a sheet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// 10 to 12 years.
    Primary,
    /// 12 to 16 years.
    Secondary,
    /// Teachers and families.
    Adults,
}

/// One of two parallel forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// The first.
    A,
    /// The second.
    B,
}

/// A question with a right answer. Its texts are those of `live-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LiveQuestion {
    /// Its id, once in all live packs; permanent, never reused.
    pub id: String,
    /// What is shown.
    pub medium: Medium,
    /// What is asked about it.
    pub ask: Ask,
    /// Where it comes from, with the date of the copy that was read; `text our own` if nowhere else.
    pub source: String,
    /// When it should be looked at again.
    #[schemars(with = "String")]
    pub review_after: Date,
}

/// What is shown. Its name is `medium-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// A text message of the telephone network.
    Sms,
    /// A message of a messenger or a game.
    Chat,
    /// An e-mail.
    Email,
    /// A telephone call.
    Call,
    /// An invoice or a request to pay.
    Invoice,
    /// A square code to scan.
    Qr,
    /// Something on paper.
    Paper,
    /// Something in a social network.
    Post,
    /// A headline or an article.
    Article,
    /// A photo or a drawing.
    Image,
    /// A video.
    Video,
    /// Something that happens; no message is shown.
    Situation,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// Whether it is what it says that it is.
    Judge(Judgement),
    /// Which of some options is right.
    Choice(Choice),
}

/// A message to be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// What it is.
    pub truth: Truth,
    /// What is to be seen in it; none where no published scale fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<PhishScale>,
}

/// What a message is; also what somebody says that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// What it says that it is.
    Genuine,
    /// Something else.
    Fake,
}

/// Options, some of which are right. One is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Their codes, in the order in which they are shown.
    pub options: Vec<String>,
    /// Those that are right.
    pub right: Vec<String>,
}

/// What somebody found out at one sitting. It counts and judges nobody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// False messages that were shown.
    pub fake: u32,
    /// Those of them that were found to be false: hits.
    pub spotted: u32,
    /// True messages that were shown.
    pub genuine: u32,
    /// Those of them that were taken for false: false alarms.
    pub suspected: u32,
    /// Questions with options that were asked.
    pub choices: u32,
    /// Those of them that were answered rightly.
    pub right: u32,
    /// Questions answered with "I do not know", or not at all.
    pub unsure: u32,
}

impl Truth {
    /// Both, as they are offered.
    pub const ALL: [Self; 2] = [Self::Genuine, Self::Fake];

    /// Its code in data and texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Genuine => "genuine",
            Self::Fake => "fake",
        }
    }
}

impl Medium {
    /// Its code in data and texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Chat => "chat",
            Self::Email => "email",
            Self::Call => "call",
            Self::Invoice => "invoice",
            Self::Qr => "qr",
            Self::Paper => "paper",
            Self::Post => "post",
            Self::Article => "article",
            Self::Image => "image",
            Self::Video => "video",
            Self::Situation => "situation",
        }
    }
}

impl LivePack {
    /// The sheet with this id.
    pub fn find(&self, sheet: &str) -> Option<&Sheet> {
        self.sheet.iter().find(|known| known.id == sheet)
    }

    /// All its questions.
    pub fn questions(&self) -> impl Iterator<Item = &LiveQuestion> {
        self.sheet.iter().flat_map(|sheet| &sheet.question)
    }

    /// Whether some message is to be judged.
    pub fn judges(&self) -> bool {
        self.questions()
            .any(|question| matches!(question.ask, Ask::Judge(_)))
    }
}

impl Sheet {
    /// What somebody found out whose answers these are: option by question. An answer to no question of the sheet counts
    /// nothing.
    pub fn tally(&self, answers: &BTreeMap<String, String>) -> Tally {
        let mut tally = Tally::default();
        for question in &self.question {
            tally.count(question, answers.get(&question.id).map(String::as_str));
        }
        tally
    }
}

impl LiveQuestion {
    /// The codes of its answers, without "I do not know".
    pub fn options(&self) -> Vec<&str> {
        match &self.ask {
            Ask::Judge(_) => Truth::ALL.map(Truth::code).to_vec(),
            Ask::Choice(choice) => choice.options.iter().map(String::as_str).collect(),
        }
    }

    /// Those that are right.
    pub fn right(&self) -> Vec<&str> {
        match &self.ask {
            Ask::Judge(judgement) => vec![judgement.truth.code()],
            Ask::Choice(choice) => choice.right.iter().map(String::as_str).collect(),
        }
    }

    /// How hard it is to judge, if a scale says so.
    pub fn difficulty(&self) -> Option<Difficulty> {
        match &self.ask {
            Ask::Judge(judgement) => judgement.scale.as_ref().map(PhishScale::difficulty),
            Ask::Choice(_) => None,
        }
    }
}

impl Tally {
    fn count(&mut self, question: &LiveQuestion, answer: Option<&str>) {
        let answer = answer.filter(|answer| question.options().contains(answer));
        let right = answer.is_some_and(|answer| question.right().contains(&answer));
        self.unsure += u32::from(answer.is_none());
        match &question.ask {
            Ask::Judge(judgement) if judgement.truth == Truth::Fake => {
                self.fake += 1;
                self.spotted += u32::from(right);
            }
            Ask::Judge(_) => {
                self.genuine += 1;
                self.suspected += u32::from(answer.is_some() && !right);
            }
            Ask::Choice(_) => {
                self.choices += 1;
                self.right += u32::from(right);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        let question = |id: &str, ask: Ask| LiveQuestion {
            id: id.to_owned(),
            medium: Medium::Sms,
            ask,
            source: "text our own".to_owned(),
            review_after: jiff::civil::date(2027, 11, 30),
        };
        let judge = |truth| Ask::Judge(Judgement { truth, scale: None });
        Sheet {
            id: "a".to_owned(),
            stage: None,
            form: None,
            question: vec![
                question("false-one", judge(Truth::Fake)),
                question("false-two", judge(Truth::Fake)),
                question("true-one", judge(Truth::Genuine)),
                question("true-two", judge(Truth::Genuine)),
                question(
                    "chosen",
                    Ask::Choice(Choice {
                        options: ["x", "y"].map(str::to_owned).into(),
                        right: vec!["y".to_owned()],
                    }),
                ),
            ],
        }
    }

    fn tally(answers: &[(&str, &str)]) -> Tally {
        let answers = answers
            .iter()
            .map(|(question, option)| ((*question).to_owned(), (*option).to_owned()));
        sheet().tally(&answers.collect())
    }

    #[test]
    fn hits_and_false_alarms_are_counted_apart() {
        let suspicious = tally(&[
            ("false-one", "fake"),
            ("false-two", "fake"),
            ("true-one", "fake"),
            ("true-two", "genuine"),
            ("chosen", "y"),
        ]);
        assert_eq!(
            suspicious,
            Tally {
                fake: 2,
                spotted: 2,
                genuine: 2,
                suspected: 1,
                choices: 1,
                right: 1,
                unsure: 0,
            }
        );
    }

    #[test]
    fn whoever_does_not_know_neither_spots_nor_suspects() {
        let unsure = tally(&[("false-one", "unknown"), ("chosen", "x"), ("elsewhere", "fake")]);
        assert_eq!((unsure.spotted, unsure.suspected, unsure.right), (0, 0, 0));
        assert_eq!(unsure.unsure, 4);
    }
}
