//! Answers files and events files: what scripts and tests hand in, from outside.

mod validate;

pub(crate) use validate::nearest;

use crate::{ContentError, Library, files::parse_json, limits};
use domain::{
    Answer, CheckId, Code, ItemId, PackId, Pass, Profile, ReasonCode, Source, UnknownReason, Verdict,
};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, SeqAccess, Visitor, value},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    marker::PhantomData,
};

/// The answers of one person at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswersFile {
    /// The pack that asks.
    pub pack: PackId,
    /// The context.
    #[serde(default, deserialize_with = "unique_profile")]
    pub profile: Profile,
    /// ISO 3166 country code, as `ES`.
    #[serde(default)]
    pub country: Option<String>,
    /// ISO 3166-2 region code, as `ES-MD`.
    #[serde(default)]
    pub region: Option<String>,
    /// How much of the pack was asked; absent: the first pass if every answered item belongs to it.
    #[serde(default)]
    pub pass: Option<Pass>,
    /// What the plan is headed with.
    #[serde(default)]
    pub name: Option<String>,
    /// The answers by item.
    #[serde(deserialize_with = "unique_map")]
    pub answers: BTreeMap<ItemId, GivenAnswer>,
}

/// The answers and facts of one person over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventsFile {
    /// The pack that asks.
    pub pack: PackId,
    /// The context at the beginning.
    #[serde(default, deserialize_with = "unique_profile")]
    pub profile: Profile,
    /// ISO 3166 country code, as `ES`.
    #[serde(default)]
    pub country: Option<String>,
    /// ISO 3166-2 region code, as `ES-MD`.
    #[serde(default)]
    pub region: Option<String>,
    /// How much of the pack was asked; absent: the first pass if every answered item belongs to it.
    #[serde(default)]
    pub pass: Option<Pass>,
    /// What the plan is headed with.
    #[serde(default)]
    pub name: Option<String>,
    /// What was said and measured, in order of dates.
    pub events: Vec<Entry>,
}

/// What was said or measured on one day: answers, a part of the profile, a fact, or several of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("dependentRequired" = { "check": ["verdict"], "verdict": ["check"], "reason": ["verdict"] }))]
pub struct Entry {
    /// The civil date, never before that of the entry above.
    #[schemars(with = "String", extend("format" = "date"))]
    pub date: Date,
    /// Who said it; absent: the owner of this computer.
    #[serde(default)]
    pub author: Option<String>,
    /// How the answers are known; absent: declared. A fact is always measured.
    #[serde(default)]
    pub source: Option<Source>,
    /// Answers by item.
    #[serde(default, deserialize_with = "unique_map")]
    pub answers: BTreeMap<ItemId, GivenAnswer>,
    /// Changes of the context.
    #[serde(default, deserialize_with = "unique_profile")]
    pub profile: Profile,
    /// A check that ran.
    #[serde(default)]
    pub check: Option<CheckId>,
    /// What it said.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// Why it could not see.
    #[serde(default)]
    pub reason: Option<UnknownReason>,
}

/// How every error ends that is about an answer and nothing else.
pub(crate) const EXPECTED_ANSWER: &str = "expected an answer";

/// One answer as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum GivenAnswer {
    /// The code of one option.
    Code(Code),
    /// The codes of several options.
    Codes(Vec<Code>),
    /// "I do not know".
    Unknown(UnknownAnswer),
    /// It does not apply.
    NotApplicable(NotApplicableAnswer),
}

/// `{ "unknown": true }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnknownAnswer {
    /// Always true.
    pub unknown: OnlyTrue,
}

/// `{ "not_applicable": "<reason>" }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotApplicableAnswer {
    /// The reason's code.
    pub not_applicable: ReasonCode,
}

/// `true`: "I do not know" is said or left out, never denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "bool", into = "bool")]
#[schemars(with = "bool", extend("const" = true))]
pub struct OnlyTrue;

impl TryFrom<bool> for OnlyTrue {
    type Error = &'static str;

    fn try_from(value: bool) -> Result<Self, Self::Error> {
        if value {
            Ok(Self)
        } else {
            Err("invalid value: false, expected true")
        }
    }
}

impl From<OnlyTrue> for bool {
    fn from(_: OnlyTrue) -> Self {
        true
    }
}

impl GivenAnswer {
    /// "I do not know".
    pub fn unknown() -> Self {
        Self::Unknown(UnknownAnswer { unknown: OnlyTrue })
    }

    /// It does not apply, for this reason.
    pub fn not_applicable(reason: ReasonCode) -> Self {
        Self::NotApplicable(NotApplicableAnswer {
            not_applicable: reason,
        })
    }

    /// The answer in the method's terms.
    pub fn to_answer(&self) -> Answer {
        match self {
            Self::Code(code) => Answer::Codes(vec![code.clone()]),
            Self::Codes(codes) => Answer::Codes(codes.clone()),
            Self::Unknown(_) => Answer::Unknown,
            Self::NotApplicable(given) => Answer::NotApplicable(given.not_applicable.clone()),
        }
    }
}

impl AnswersFile {
    /// Reads an answers file. `name` is what errors call it.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, ContentError> {
        parse_json(name, bytes, limits::FILE_BYTES)
    }

    /// How much of the pack was asked.
    pub fn pass(&self, library: &Library) -> Pass {
        self.pass
            .unwrap_or_else(|| guess_pass(library, &self.pack, self.answers.keys()))
    }
}

impl EventsFile {
    /// Reads an events file. `name` is what errors call it.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, ContentError> {
        parse_json(name, bytes, limits::FILE_BYTES)
    }

    /// How much of the pack was asked.
    pub fn pass(&self, library: &Library) -> Pass {
        let answered = self.events.iter().flat_map(|entry| entry.answers.keys());
        self.pass
            .unwrap_or_else(|| guess_pass(library, &self.pack, answered))
    }
}

/// The first pass if every answered item, or the item that it is the simpler question of, belongs to it.
fn guess_pass<'a>(library: &Library, pack: &PackId, mut answered: impl Iterator<Item = &'a ItemId>) -> Pass {
    let Some(pack) = library.pack(pack.as_str()) else {
        return Pass::Full;
    };
    let first: BTreeSet<ItemId> = library.with_backups(&pack.first_pass);
    if answered.all(|item| first.contains(item)) {
        Pass::First
    } else {
        Pass::Full
    }
}

/// By hand, since serde reads an untagged enum without remembering where it stood.
impl<'de> Deserialize<'de> for GivenAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnAnswer)
    }
}

struct AnAnswer;

impl<'de> Visitor<'de> for AnAnswer {
    type Value = GivenAnswer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<GivenAnswer, E> {
        Ok(GivenAnswer::Code(code.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, codes: A) -> Result<GivenAnswer, A::Error> {
        Deserialize::deserialize(value::SeqAccessDeserializer::new(codes))
            .map(GivenAnswer::Codes)
            .map_err(|_| A::Error::custom(EXPECTED_ANSWER))
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<GivenAnswer, A::Error> {
        match Deserialize::deserialize(value::MapAccessDeserializer::new(object)) {
            Ok(AnswerObject::Unknown(given)) => Ok(GivenAnswer::Unknown(given)),
            Ok(AnswerObject::NotApplicable(given)) => Ok(GivenAnswer::NotApplicable(given)),
            Err(_) => Err(A::Error::custom(EXPECTED_ANSWER)),
        }
    }
}

/// The answers that are objects.
#[derive(Deserialize)]
#[serde(untagged)]
enum AnswerObject {
    Unknown(UnknownAnswer),
    NotApplicable(NotApplicableAnswer),
}

/// JSON lets a key stand twice and most readers keep the last; an answer given twice is a mistake to be told.
struct UniqueMap<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for UniqueMap<K, V>
where
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = access.next_key::<K>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(format_args!("duplicate field `{key}`")));
            }
            map.insert(key, access.next_value()?);
        }
        Ok(map)
    }
}

pub(crate) fn unique_map<'de, D, K, V>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    deserializer.deserialize_map(UniqueMap(PhantomData))
}

fn unique_profile<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Profile, D::Error> {
    unique_map(deserializer).map(Profile)
}
