//! JSON Schemas of the files, from the same types that read them.

use crate::{
    ActionFile, AnswersFile, AssessmentFile, ChannelFile, ComputerFile, EffectFile, EventsFile, EvidenceFile,
    FactsFile, ItemFile, LivePack, PackFile, PracticeFile, ProfileFile, ReasonFile, ScenarioFile,
    SituationFile, VaultFile,
};
use domain::{Pack, Snapshot, Words};
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value};

/// File name without `.schema.json`, and text, of every schema of `questionnaires/schema/`.
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        ("actions", schema::<ActionFile>()),
        ("answers", schema::<AnswersFile>()),
        ("assessment", schema::<AssessmentFile>()),
        ("channels", schema::<ChannelFile>()),
        ("computer", schema::<ComputerFile>()),
        ("effects", schema::<EffectFile>()),
        ("events", schema::<EventsFile>()),
        ("evidence", schema::<EvidenceFile>()),
        ("facts", schema::<FactsFile>()),
        ("items", schema::<ItemFile>()),
        ("live", schema::<LivePack>()),
        ("outside-pack", schema::<PackFile>()),
        ("pack", schema::<Pack>()),
        ("practices", schema::<PracticeFile>()),
        ("profile", schema::<ProfileFile>()),
        ("reasons", schema::<ReasonFile>()),
        ("scenarios", schema::<ScenarioFile>()),
        ("situations", schema::<SituationFile>()),
        ("snapshot", schema::<Snapshot>()),
        ("vault", schema::<VaultFile>()),
        ("words", schema::<Words>()),
    ]
}

fn schema<T: JsonSchema>() -> String {
    let generator: SchemaGenerator = SchemaSettings::draft2020_12().into_generator();
    let schema = sorted(generator.into_root_schema_for::<T>().to_value());
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema has text keys");
    text.push('\n');
    text
}

/// Keys in order of the alphabet, whether or not another crate of the build makes `serde_json` keep insertion order.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(String, Value)> = map.into_iter().collect();
            entries.sort_by(|left, right| left.0.cmp(&right.0));
            Value::Object(
                entries
                    .into_iter()
                    .map(|(key, value)| (key, sorted(value)))
                    .collect::<Map<_, _>>(),
            )
        }
        Value::Array(values) => Value::Array(values.into_iter().map(sorted).collect()),
        other => other,
    }
}
