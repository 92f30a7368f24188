use crate::small::{Small, project};
use content::{Library, Reach};
use std::collections::BTreeSet;

#[test]
fn the_embedded_library_would_pass_as_an_outside_one() {
    let embedded = Library::embedded();
    let read = Library::from_dir(&project("questionnaires")).expect("our own files pass the limits");
    assert_eq!(read.catalogue, embedded.catalogue);
    assert_eq!(read.packs, embedded.packs);
    assert_eq!(read.live, embedded.live);
    assert_eq!(read.channels, embedded.channels);
    assert_eq!(read.knowledge_files(), embedded.knowledge_files());
}

#[test]
fn the_method_has_all_its_data() {
    let library = Library::embedded();
    assert_eq!(library.catalogue.practices.len(), 46);
    assert_eq!(library.catalogue.scenarios.len(), 9);
    assert_eq!(library.catalogue.effects.len(), 162);
    assert_eq!(
        library
            .catalogue
            .scenarios
            .iter()
            .map(|scenario| scenario.base.len())
            .sum::<usize>(),
        44
    );
    let blocking: Vec<(&str, f64)> = library
        .catalogue
        .practices
        .iter()
        .filter(|practice| practice.blocking)
        .map(|practice| (practice.id.as_str(), practice.target))
        .collect();
    let expected = [
        ("mfa", 0.7),
        ("passwords", 0.7),
        ("patching", 0.8),
        ("backups", 0.8),
        ("restore-tests", 0.4),
        ("payment-fraud", 0.8),
    ];
    assert_eq!(blocking, expected);
}

#[test]
fn a_pack_of_its_size_has_enough_areas_and_a_first_pass() {
    let library = Library::embedded();
    for (id, items) in [("self-employed", 36), ("sme", 60), ("citizen", 30)] {
        let pack = library.pack(id).expect("the pack ships");
        assert!(pack.sections.len() >= 9, "{id}");
        assert!(pack.items(domain::Pass::Full).len() >= items, "{id}");
        assert_eq!(pack.first_pass.len(), 12, "{id}");
    }
}

#[test]
fn each_household_is_asked_something_of_its_own() {
    let library = Library::embedded();
    let pack = library.pack("citizen").expect("the pack ships");
    let households = &library.profile_key("household").expect("it is asked").values;
    for household in households.iter().filter(|known| *known != "adult") {
        let own = pack.items(domain::Pass::Full).into_iter().filter(|id| {
            let item = library.catalogue.item(id.as_str()).expect("it exists");
            item.enable_when.iter().any(|condition| match condition {
                domain::Condition::Profile(condition) => {
                    condition.profile == "household" && condition.values.contains(household)
                }
                domain::Condition::Item { .. } => false,
            })
        });
        assert!(own.count() >= 1, "{household}");
    }
}

#[test]
fn every_pack_makes_a_sound_model() {
    let library = Library::embedded();
    for pack in &library.packs {
        let model = domain::Model::new(&library.catalogue, pack).expect("the pack is wired up");
        assert!(model.faults().is_empty(), "{}: {:?}", pack.id, model.faults());
    }
}

#[test]
fn the_pack_for_firms_asks_about_every_practice() {
    let library = Library::embedded();
    let pack = library.pack("sme").expect("the pack ships");
    let asked: Vec<&domain::Item> = pack
        .items(domain::Pass::Full)
        .into_iter()
        .map(|id| library.catalogue.item(id.as_str()).expect("the item exists"))
        .collect();
    let unasked: Vec<&str> = library
        .catalogue
        .practices
        .iter()
        .map(|practice| practice.id.as_str())
        .filter(|practice| {
            !asked
                .iter()
                .flat_map(|item| &item.measures)
                .any(|measure| measure.practice.as_str() == *practice)
        })
        .collect();
    assert!(unasked.is_empty(), "{unasked:?}");
}

#[test]
fn the_pack_hash_follows_the_data_and_not_the_files() {
    let hash = |small: Small| small.library().unwrap().pack_hash("small").unwrap();
    let original = hash(Small::new());
    assert_eq!(original.len(), 64);
    assert_eq!(
        hash(Small::new().append("items/backups.toml", "# a comment")),
        original
    );
    let moved = Small::new();
    std::fs::rename(moved.path("items/web.toml"), moved.path("items/a-web.toml")).unwrap();
    assert_eq!(hash(moved), original, "the order of files does not count");
    for (path, from, to) in [
        ("items/backups.toml", "level = 0.8", "level = 0.7"),
        ("items/backups.toml", r#"as = "weekly""#, r#"as = "daily""#),
        ("actions/backups.toml", "minutes = [10, 30]", "minutes = [10, 40]"),
        ("method/effects.toml", "value = 0.55", "value = 0.5"),
        ("method/words.toml", "strong = 0.1", "strong = 0.11"),
        ("method/practices.toml", "target = 0.8", "target = 0.7"),
        ("method/scenarios.toml", "impact = 4", "impact = 3"),
        ("packs/small.toml", "version = 1", "version = 2"),
    ] {
        assert_ne!(
            hash(Small::new().replace(path, from, to)),
            original,
            "{path}: {to}"
        );
    }
    assert_eq!(Library::embedded().pack_hash("nothing"), None);
}

#[test]
fn standards_are_those_with_a_source_and_show_their_main_controls() {
    let library = Small::new().library().unwrap();
    let standards = library.standards("backups");
    assert_eq!(standards.len(), 1);
    assert_eq!(standards[0].framework.label, "ENS");
    let controls: Vec<&str> = standards[0]
        .controls
        .iter()
        .map(|mapping| mapping.control.as_str())
        .collect();
    assert_eq!(
        controls,
        ["mp.info.6"],
        "the linked control that is not a main one is left out"
    );
    assert!(
        library.standards("website").is_empty(),
        "our own judgement alone asks for nothing"
    );
    let real = Library::embedded();
    for practice in &real.catalogue.practices {
        assert!(
            !real.standards(practice.id.as_str()).is_empty(),
            "{}",
            practice.id
        );
    }
    assert!(real.standards("nothing").is_empty());
}

#[test]
fn questions_reach_a_control_through_a_practice_or_by_naming_it() {
    let reach = |small: Small, control: &str, item: &str| {
        let library = small.library().unwrap();
        let asked = library.asked("ens", control, &BTreeSet::from([item.into()]));
        (asked.reach, asked.direct.len(), asked.links.len())
    };
    assert_eq!(
        reach(Small::new(), "mp.info.6", "backup-frequency"),
        (Reach::Part, 0, 1)
    );
    assert_eq!(
        reach(Small::new(), "mp.s.2", "backup-frequency"),
        (Reach::Nobody, 0, 0)
    );
    let whole = Small::new().replace("frameworks/crosswalk.toml", "\"subset-of\"", "\"superset-of\"");
    assert_eq!(
        reach(whole, "mp.info.6", "backup-frequency"),
        (Reach::Whole, 0, 1)
    );
    let named = || {
        Small::new().replace(
            "items/backups.toml",
            "valid_for = \"P6M\"",
            r#"controls = [{ framework = "ens", id = "mp.s.2", relationship = "subset-of" }]"#,
        )
    };
    assert_eq!(
        reach(named(), "mp.s.2", "backup-frequency"),
        (Reach::Direct, 1, 0)
    );
    assert_eq!(
        reach(named(), "mp.s.2", "backup-places"),
        (Reach::Nobody, 0, 0),
        "only the questions that are looked at count"
    );
}

#[test]
fn every_standard_of_the_crosswalk_has_its_table_with_a_licence() {
    let library = Library::embedded();
    for framework in &library.crosswalk.frameworks {
        let table = library.frameworks.iter().find(|table| table.id == framework.id);
        let table = table.unwrap_or_else(|| panic!("{} has no table", framework.id));
        assert!(!table.licence.trim().is_empty(), "{}", framework.id);
    }
    let ens = &library
        .frameworks
        .iter()
        .find(|table| table.id == "ens-rd311-2022")
        .unwrap()
        .controls;
    assert_eq!(ens.len(), 73, "annex II of Royal Decree 311/2022");
    assert_eq!(
        ens.iter().filter(|control| control.basica).count(),
        52,
        "those of category BÁSICA"
    );
}

#[test]
fn knowledge_is_handed_out_as_it_stands() {
    let library = Small::new().library().unwrap();
    assert_eq!(
        library.knowledge_files(),
        [(
            "end-of-life.toml".to_owned(),
            "as_of = \"2026-11-23\"\n".to_owned()
        )]
    );
}
