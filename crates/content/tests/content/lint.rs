use crate::small::{Small, project_texts};
use content::{Library, Rule, Severity, lint};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 23);

/// The small library with one change: exactly these rules speak, each at its place.
#[track_caller]
fn check(small: &Small, expected: &[(Rule, &str)]) {
    let library = small
        .library()
        .expect("the change leaves a library that can be read");
    let texts = small.texts().expect("the change leaves texts that can be read");
    let found: Vec<(Rule, String)> = lint(&library, &texts, Some(TODAY))
        .into_iter()
        .map(|finding| (finding.rule, finding.place))
        .collect();
    let found: Vec<(Rule, &str)> = found
        .iter()
        .map(|(rule, place)| (*rule, place.as_str()))
        .collect();
    assert_eq!(found, expected);
}

#[track_caller]
fn check_item(from: &str, to: &str, expected: &[(Rule, &str)]) {
    check(&Small::new().replace("items/backups.toml", from, to), expected);
}

#[track_caller]
fn check_action(from: &str, to: &str, expected: &[(Rule, &str)]) {
    check(&Small::new().replace("actions/backups.toml", from, to), expected);
}

#[track_caller]
fn check_pack(from: &str, to: &str, expected: &[(Rule, &str)]) {
    check(&Small::new().replace("packs/small.toml", from, to), expected);
}

#[test]
fn the_small_library_is_clean() {
    check(&Small::new(), &[]);
}

#[test]
fn the_projects_library_is_clean_on_the_day_it_was_written() {
    let findings = lint(&Library::embedded(), &project_texts(), Some(TODAY));
    // Packs to come will ask about the other practices.
    let shown: Vec<String> = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error || finding.rule != Rule::PracticeUnmeasured)
        .map(|finding| {
            let rule = finding.rule.message_id();
            format!("{} {} {rule} {:?}", finding.file, finding.place, finding.args)
        })
        .collect();
    assert!(
        shown.is_empty(),
        "{} findings:\n{}",
        shown.len(),
        shown.join("\n")
    );
}

#[test]
fn warnings_come_with_the_calendar_and_errors_do_not() {
    let library = Library::embedded();
    let texts = project_texts();
    let later = lint(&library, &texts, Some(date(2036, 1, 1)));
    assert!(later.iter().any(|finding| finding.rule == Rule::ReviewDue));
    assert!(
        later.iter().all(|finding| finding.severity == Severity::Warning),
        "the calendar breaks nothing"
    );
    assert!(
        lint(&library, &texts, None)
            .iter()
            .all(|finding| finding.rule != Rule::ReviewDue)
    );
}

#[test]
fn options_of_items() {
    check_item(
        r#"{ code = "weekly", level = 0.8 }, "#,
        r#"{ code = "weekly" }, "#,
        &[
            (Rule::NotBestFirst, "backup-frequency/options"),
            (Rule::OptionLevel, "backup-frequency/options/weekly"),
        ],
    );
    check_item(
        "level = 0.8 }",
        "level = 1.8 }",
        &[
            (Rule::NotBestFirst, "backup-frequency/options"),
            (Rule::OptionWithoutAction, "backup-frequency/options/daily"),
            (Rule::OutOfRange, "backup-frequency/options/weekly"),
        ],
    );
    check_item(
        "level = 0.8 }",
        "level = nan }",
        &[
            (Rule::NotBestFirst, "backup-frequency/options"),
            (Rule::OutOfRange, "backup-frequency/options/weekly"),
        ],
    );
    check_item(
        r#"{ code = "yes" }, { code = "no" }"#,
        r#"{ code = "yes" }, { code = "perhaps" }"#,
        &[(Rule::DeadOption, "keeps-data/options/perhaps")],
    );
    check_item(
        r#"{ code = "yes" }, { code = "no" }"#,
        r#"{ code = "yes" }"#,
        &[(Rule::OutOfRange, "keeps-data/options")],
    );
    check_item(
        r#"{ code = "yes" }, { code = "no" }"#,
        r#"{ code = "yes" }, { code = "yes" }"#,
        &[(Rule::DuplicateId, "keeps-data/options/yes")],
    );
    check_item(
        r#"as = "weekly""#,
        r#"as = "hourly""#,
        &[(Rule::UnknownOption, "backup-frequency/backup_item/backup-any")],
    );
}

#[test]
fn references_of_items() {
    check_item(
        r#"practice = "backups", weight = 1.0"#,
        r#"practice = "backup", weight = 1.0"#,
        &[
            (Rule::UnknownId, "backup-frequency/measures/backup"),
            (Rule::BlockingNotAsked, "first_pass"),
        ],
    );
    check_item(
        r#"backup_item = "backup-any""#,
        r#"backup_item = "backup-all""#,
        &[
            (Rule::Unreachable, "backup-any"),
            (Rule::DeadOption, "backup-any"),
            (Rule::OptionLevel, "backup-any/options/no"),
            (Rule::OptionLevel, "backup-any/options/yes"),
            (Rule::UnknownId, "backup-frequency/backup_item"),
        ],
    );
    check_item(
        r#"pass = "weekly""#,
        r#"pass = "hourly""#,
        &[(Rule::UnknownOption, "backup-frequency/probe")],
    );
    check_item(
        r#"pass = "weekly""#,
        r#"unknown = "weekly""#,
        &[(Rule::DeadOption, "backup-frequency/probe")],
    );
    check(
        &Small::new().replace("items/web.toml", r#"["no-website"]"#, r#"["no-site"]"#),
        &[
            (Rule::TextMissing, "item-website-updates.not-applicable-no-site"),
            (Rule::TextUnused, "item-website-updates.not-applicable-no-website"),
            (Rule::TextMissing, "item-website-updates.not-applicable-no-site"),
            (Rule::TextUnused, "item-website-updates.not-applicable-no-website"),
            (Rule::UnknownId, "website-updates/not_applicable/no-site"),
        ],
    );
}

#[test]
fn an_unknown_id_names_the_nearest_known_one() {
    let small = Small::new().replace(
        "items/backups.toml",
        r#"practice = "backups", weight = 0.5"#,
        r#"practice = "bakups", weight = 0.5"#,
    );
    let findings = lint(&small.library().unwrap(), &small.texts().unwrap(), None);
    assert_eq!(findings[0].args["nearest"], "backups");
    assert_eq!(findings[0].file, "items/backups.toml");
}

#[test]
fn conditions_of_items() {
    check_item(
        r#"answer = "yes""#,
        r#"answer = "si""#,
        &[
            (Rule::Unreachable, "backup-places"),
            (Rule::UnknownOption, "backup-places/enable_when/0"),
        ],
    );
    check_item(
        r#"item = "keeps-data", operator"#,
        r#"item = "keep-data", operator"#,
        &[
            (Rule::Unreachable, "backup-places"),
            (Rule::UnknownId, "backup-places/enable_when/0"),
            (Rule::DeadOption, "keeps-data"),
            (Rule::GateOutsideFirstPass, "backup-places"),
        ],
    );
    check_item(
        r#"answer = "yes" }]"#,
        r#"answer = "yes" }, { item = "keeps-data", operator = "=", answer = "no" }]"#,
        &[(Rule::Unreachable, "backup-places")],
    );
    check_item(
        r#"answer = "yes" }]"#,
        r#"answer = "yes" }, { item = "keeps-data", operator = "=", answer = "no" }]
enable_behavior = "any""#,
        &[],
    );
    check_item(
        r#"enable_when = [{ item = "keeps-data", operator = "=", answer = "yes" }]"#,
        r#"enable_when = [{ item = "keeps-data", operator = "=", answer = "yes" }, { profile = "audience", values = ["citizen"] }]"#,
        &[(Rule::Unreachable, "backup-places")],
    );
    check(
        &Small::new().replace("items/web.toml", r#"values = ["shop"]"#, r#"values = ["stall"]"#),
        &[(Rule::UnknownProfileValue, "website-updates/enable_when/0")],
    );
}

#[test]
fn items_that_rest_on_each_other_are_a_cycle() {
    check_item(
        r#"options = [{ code = "yes" }, { code = "no" }]"#,
        r#"options = [{ code = "yes" }, { code = "no" }]
enable_when = [{ item = "backup-places", operator = "=", answer = "disk" }]"#,
        &[
            (Rule::Unreachable, "backup-places"),
            (Rule::Cycle, "backup-places"),
            (Rule::Unreachable, "keeps-data"),
            (Rule::GateAfterItem, "keeps-data"),
            (Rule::GateAfterItem, "keeps-data"),
        ],
    );
}

#[test]
fn actions_serve_every_lower_answer_and_no_full_one() {
    check_action(
        "minutes = [10, 30]\ncost = 0",
        r#"from = ["never"]
minutes = [10, 30]
cost = 0"#,
        &[(Rule::OptionWithoutAction, "backup-frequency/options/weekly")],
    );
    check_action(
        "minutes = [10, 30]\ncost = 0",
        r#"from = ["never", "weekly", "daily"]
minutes = [10, 30]
cost = 0"#,
        &[(Rule::FullLevelWithAction, "schedule-backup/from/daily")],
    );
    check_action(
        r#"code = "online""#,
        r#"code = "disk""#,
        &[(Rule::OptionWithoutAction, "backup-places/options/online")],
    );
    check_action(
        r#"code = "daily""#,
        r#"code = "hourly""#,
        &[
            (Rule::UnknownOption, "schedule-backup/sets/backup-frequency"),
            (Rule::OptionWithoutAction, "backup-frequency/options/never"),
            (Rule::OptionWithoutAction, "backup-frequency/options/weekly"),
        ],
    );
}

#[test]
fn numbers_and_links_of_actions() {
    check_action(
        "[10, 30]\ncost = 0",
        "[30, 10]\ncost = 0",
        &[
            (Rule::OutOfRange, "schedule-backup/minutes"),
            (Rule::OutOfRange, "schedule-backup/minutes"),
        ],
    );
    check_action(
        "cost = 0",
        "cost = 4",
        &[(Rule::OutOfRange, "schedule-backup/cost")],
    );
    check_action(
        "https://example.org/help",
        "http://example.org/help",
        &[(Rule::BadUrl, "schedule-backup/links/google")],
    );
    check_action(
        r#"verified = "undated""#,
        r#"verified = "soon""#,
        &[(Rule::WithoutSource, "schedule-backup/links/google")],
    );
    check_action(
        "cost = 1\nwho = \"self\"",
        "cost = 1\nwho = \"self\"\nneeds = [\"schedule-backup\"]",
        &[(Rule::Cycle, "keep-one-disk")],
    );
}

#[test]
fn packs_stand_on_their_own() {
    check_pack(
        r#"audience = "self-employed""#,
        r#"audience = "robots""#,
        &[(Rule::UnknownId, "audience")],
    );
    check_pack(
        r#"first_pass = ["keeps-data", "#,
        "first_pass = [",
        &[(Rule::GateOutsideFirstPass, "backup-places")],
    );
    check_pack(
        r#"first_pass = ["keeps-data", "backup-frequency", "backup-places"]"#,
        r#"first_pass = ["backup-places", "keeps-data"]"#,
        &[
            (Rule::GateAfterItem, "backup-places"),
            (Rule::BlockingNotAsked, "first_pass"),
        ],
    );
    check_pack(
        r#"items = ["website-updates"]"#,
        "items = []",
        &[
            (Rule::Unreachable, "website-updates"),
            (Rule::PracticeUnmeasured, "website"),
        ],
    );
    check_pack(
        r#"items = ["website-updates"]"#,
        r#"items = ["website-updates", "keeps-data"]"#,
        &[(Rule::DuplicateId, "keeps-data")],
    );
    check_pack(
        r#"items = ["keeps-data", "#,
        "items = [",
        &[
            (Rule::Unreachable, "backup-places"),
            (Rule::Unreachable, "keeps-data"),
            (Rule::NotInSections, "keeps-data"),
        ],
    );
}

#[test]
fn figures_have_a_reason_a_source_and_a_range() {
    let effects = |from: &str, to: &str| Small::new().replace("method/effects.toml", from, to);
    let place = "backups/ransomware/impact";
    check(
        &effects("value = 0.55", "value = 0.95"),
        &[(Rule::OutOfRange, place)],
    );
    check(
        &effects("value = 0.55", "value = nan"),
        &[(Rule::OutOfRange, place)],
    );
    check(
        &effects("[0.3, 0.8]", "[0.3, 0.95]"),
        &[(Rule::OutOfRange, place)],
    );
    check(
        &effects("data can be put back", " "),
        &[(Rule::WithoutReason, place)],
    );
    check(&effects(r#"["study-1"]"#, "[]"), &[(Rule::WithoutSource, place)]);
    check(
        &effects(r#"["study-1"]"#, r#"["study-2"]"#),
        &[(Rule::UnknownId, "backups/ransomware/impact/source")],
    );
    let without_confidence = effects(r#"confidence = "medium""#, "").library();
    assert!(
        without_confidence.is_err(),
        "a file without a confidence is not read"
    );
    let scenarios = |from: &str, to: &str| Small::new().replace("method/scenarios.toml", from, to);
    check(
        &scenarios("likelihood = 2", "likelihood = 6"),
        &[(Rule::OutOfRange, "ransomware/base/self-employed")],
    );
    check(
        &scenarios(
            r#"values = ["self-employed"]"#,
            r#"values = ["self-employed", "citizen"]"#,
        ),
        &[(Rule::BaseMissing, "ransomware")],
    );
    check(
        &Small::new().replace("method/practices.toml", "target = 0.8", "target = 0.0"),
        &[(Rule::OutOfRange, "backups/target")],
    );
    check(
        &Small::new().replace("method/words.toml", "good = 0.25", "good = 0.6"),
        &[(Rule::OutOfRange, "good"), (Rule::OutOfRange, "needs_attention")],
    );
}

#[test]
fn a_reader_can_check_every_study() {
    let evidence = |from: &str, to: &str| Small::new().replace("method/evidence.toml", from, to);
    for field in ["title", "publisher", "url"] {
        check(
            &evidence(&format!("\n{field} = \""), &format!("\n{field} = \"\" # \"")),
            &[(Rule::WithoutSource, "study-1")],
        );
    }
    for (address, expected) in [
        ("http://example.org/old", &[][..]),
        ("frameworks/crosswalk.toml", &[]),
        ("see the library", &[(Rule::BadUrl, "study-1")]),
        ("javascript:alert(1)", &[(Rule::BadUrl, "study-1")]),
    ] {
        let from = evidence("\nurl = \"", &format!("\nurl = \"{address}\" # \""));
        check(&from, expected);
    }
}

#[test]
fn a_named_control_is_one_of_its_standard() {
    let table = |from: &str, to: &str| Small::new().replace("frameworks/ens.toml", from, to);
    check(
        &table("id = \"mp.s.2\"", "id = \"mp.s.9\""),
        &[(Rule::UnknownId, "mappings/ens/mp.s.2")],
    );
    check(
        &table("id = \"mp.s.2\"", "id = \"op.cont.2\""),
        &[
            (Rule::UnknownId, "mappings/ens/mp.s.2"),
            (Rule::DuplicateId, "op.cont.2"),
        ],
    );
    let named = |control: &str| {
        format!(
            "valid_for = \"P6M\"\ncontrols = [{{ framework = {control}, relationship = \"equivalent-to\" }}]"
        )
    };
    check_item("valid_for = \"P6M\"", &named(r#""ens", id = "mp.info.6""#), &[]);
    check_item(
        "valid_for = \"P6M\"",
        &named(r#""ens", id = "mp.info.7""#),
        &[(Rule::UnknownId, "backup-frequency/controls/ens/mp.info.7")],
    );
    check_item(
        "valid_for = \"P6M\"",
        &named(r#""other", id = "1""#),
        &[(Rule::UnknownId, "backup-frequency/controls/other")],
    );
}

#[test]
fn channels_have_sources_and_plain_addresses() {
    let channels = |from: &str, to: &str| Small::new().replace("channels/es.toml", from, to);
    check(
        &channels(r#"["https://www.incibe.es/ (2026-10-01)"]"#, "[]"),
        &[(Rule::WithoutSource, "es-help")],
    );
    check(
        &channels(
            r#"value = "https://www.incibe.es/""#,
            r#"value = "https://me@incibe.es/""#,
        ),
        &[(Rule::BadUrl, "es-help")],
    );
    check(
        &Small::new().replace(
            "channels/situations.toml",
            r#"channel = "es-help""#,
            r#"channel = "es-helps""#,
        ),
        &[(Rule::UnknownId, "general")],
    );
}

#[test]
fn texts_are_complete_and_nothing_is_left_over() {
    let es = |from: &str, to: &str| Small::new().replace("es/items/backups.ftl", from, to);
    check(
        &es("    .option-weekly = Cada semana\n", ""),
        &[(Rule::TextMissing, "item-backup-frequency.option-weekly")],
    );
    check(
        &es("item-backup-any", "item-backup-all"),
        &[
            (Rule::TextMissing, "item-backup-all"),
            (Rule::TextUnused, "item-backup-all"),
            (Rule::TextMissing, "item-backup-any"),
        ],
    );
    check(
        &Small::new().replace("en/strengths.ftl", "ransomware-impact", "ransomware-likelihood"),
        &[
            (Rule::TextMissing, "strength-backups.ransomware-impact"),
            (Rule::TextUnused, "strength-backups.ransomware-likelihood"),
            (Rule::TextMissing, "strength-backups.ransomware-likelihood"),
        ],
    );
    check(
        &Small::new().replace("en/app.ftl", "{ $count }", "{ $number }"),
        &[(Rule::VariablesDiffer, "open-count")],
    );
    check(
        &Small::new().append("es/app.ftl", "open-count = otra vez"),
        &[(Rule::TextDuplicate, "open-count")],
    );
    check(
        &Small::new().replace("es/actions/backups.ftl", "{ -help-line }", "{ -helpline }"),
        &[(Rule::UnknownId, "action-schedule-backup.ask-help")],
    );
    check(
        &Small::new().replace("es/actions/backups.ftl", "{ -help-line }", "017"),
        &[(Rule::ContactInText, "action-schedule-backup.ask-help")],
    );
}

#[test]
fn a_pack_that_reads_like_an_office_is_refused() {
    let office = "La implementación documentada de procedimientos organizativos reglamentariamente establecidos \
                  garantizará indefectiblemente la disponibilidad, confidencialidad e integridad informacional";
    let small = Small::new().replace(
        "es/items/backups.ftl",
        "Un disco se rompe sin avisar.",
        &office.repeat(6),
    );
    check(&small, &[(Rule::ReadingEase, "")]);
}

#[track_caller]
fn check_live(from: &str, to: &str, expected: &[(Rule, &str)]) {
    check(&Small::new().replace("live/notice.toml", from, to), expected);
}

#[test]
fn a_live_question_has_a_right_answer_and_a_wrong_one() {
    check_live(
        "right = [\"wait\"]",
        "right = [\"wiat\"]",
        &[
            (Rule::RightOptions, "first"),
            (Rule::UnknownOption, "first/right"),
        ],
    );
    check_live(
        "right = [\"wait\"]",
        "right = []",
        &[(Rule::RightOptions, "first")],
    );
    check_live(
        "right = [\"wait\"]",
        "right = [\"wait\", \"pay\"]",
        &[(Rule::RightOptions, "first")],
    );
}

#[test]
fn parallel_forms_are_equal() {
    // One sign more does not matter; a story that fits nobody does.
    check_live("urgency = 2", "urgency = 3", &[]);
    check_live(
        "process = \"extreme\", relevance = \"extreme\"",
        "process = \"none\", relevance = \"none\"",
        &[(Rule::FormsDiffer, "b")],
    );
    check_live(
        "truth = \"fake\"",
        "truth = \"genuine\"",
        &[(Rule::FormsDiffer, "b")],
    );
    // Without forms nothing is compared.
    let alone = Small::new()
        .replace("live/notice.toml", "form = \"a\"", "stage = \"primary\"")
        .replace("live/notice.toml", "truth = \"fake\"", "truth = \"genuine\"");
    check(&alone, &[]);
}

#[test]
fn live_questions_have_sources_counts_and_dates() {
    check_live("\"text our own\"", "\"\"", &[(Rule::WithoutSource, "fee")]);
    check_live("[\"a test\"]", "[]", &[(Rule::WithoutSource, "sources")]);
    check_live("urgency = 2", "urgency = 0", &[(Rule::OutOfRange, "fee/Urgency")]);
    check_live("2027-11-30", "2026-11-22", &[(Rule::ReviewDue, "fee")]);
}

#[test]
fn an_id_stands_once_in_all_packs() {
    for (from, to, id) in [
        ("id = \"notice\"", "id = \"small\"", "small"),
        ("id = \"duty\"", "id = \"fee\"", "fee"),
        ("id = \"b\"", "id = \"a\"", "a"),
    ] {
        let small = Small::new().replace("live/notice.toml", from, to);
        let findings = lint(&small.library().unwrap(), &small.texts().unwrap(), Some(TODAY));
        let twice = |finding: &content::Finding| finding.rule == Rule::DuplicateId && finding.place == id;
        assert!(findings.iter().any(twice), "{to}: {findings:?}");
    }
}

#[test]
fn a_live_question_has_its_texts_and_no_others() {
    let without = |text: &str| Small::new().replace("es/live/notice.ftl", text, "");
    check(
        &without("\n    .today = Mira en la web."),
        &[(Rule::TextMissing, "live-fee.today")],
    );
    check(
        &without("\n    .body = Paga ya."),
        &[(Rule::TextMissing, "live-fee.body")],
    );
    check(
        &without("\n    .option-pay = Pago"),
        &[(Rule::TextMissing, "live-first.option-pay")],
    );
    check(
        &without("\n    .sheet-b = Hoja B"),
        &[(Rule::TextMissing, "pack-notice.sheet-b")],
    );
    let more = Small::new()
        .append("es/live/notice.ftl", "live-old = Algo.")
        .append("en/live/notice.ftl", "live-old = Something.");
    check(
        &more,
        &[(Rule::TextUnused, "live-old"), (Rule::TextUnused, "live-old")],
    );
    let hard = "Constituye documentación administrativa obligatoria";
    let hard = [hard; 20].join(" ");
    check(
        &Small::new().replace("es/live/notice.ftl", "Llega un aviso.", &hard),
        &[(Rule::ReadingEase, "")],
    );
}

#[test]
fn a_translation_is_made_from_the_wording_that_stands() {
    let drafted = |source: &str| {
        let text = std::fs::read_to_string(Small::new().path("en/app.ftl")).unwrap();
        let text = format!("# review: machine-drafted\n{source}\n\n{text}");
        Small::new().write("en/app.ftl", text.as_bytes())
    };
    check(&drafted(""), &[(Rule::TranslationStale, "")]);
    let digest = Small::new().texts().unwrap().digest("es", "app.ftl").unwrap();
    let fresh = || drafted(&format!("# source: {digest}"));
    check(&fresh(), &[]);
    check(&fresh().append("es/app.ftl", "# a comment changes nothing"), &[]);
    check(
        &fresh().replace("es/app.ftl", "open-count = ", "open-count = Ahora "),
        &[(Rule::TranslationStale, "")],
    );
}
