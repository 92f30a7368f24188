use content::{Checked, Group, Library, Shown, Step};

fn shown<'a>(library: &'a Library, region: Option<&str>) -> Vec<Shown<'a>> {
    library.channels_for("ES", region, "self-employed")
}

fn ids<'a>(shown: &[Shown<'a>]) -> Vec<&'a str> {
    shown.iter().map(|channel| channel.id).collect()
}

fn first_complaint<'a>(shown: &[Shown<'a>]) -> Option<&'a str> {
    shown
        .iter()
        .find(|channel| channel.group == Group::Complaint)
        .map(|channel| channel.id)
}

#[test]
fn the_list_is_in_the_victims_order() {
    let library = Library::embedded();
    let ids = ids(&shown(&library, Some("ES-MD")));
    let order = [
        "es-112",
        "es-024",
        "es-bank-first",
        "es-incibe-017",
        "es-incibe-cert",
        "es-gc-denuncia-telematica",
        "es-pn-comisaria",
        "es-gc-puesto",
        "es-aepd-asesora-brecha",
        "es-aepd-brecha",
        "es-bde-reclamaciones",
        "es-aepd-canal-prioritario",
    ];
    assert_eq!(&ids[..order.len()], order);
}

#[test]
fn the_regional_police_comes_first_and_without_an_unverified_address() {
    let library = Library::embedded();
    for (region, police) in [
        ("ES-CT", "es-ct-mossos"),
        ("ES-PV", "es-pv-ertzaintza"),
        ("ES-NC", "es-nc-policia-foral"),
    ] {
        let shown = shown(&library, Some(region));
        assert_eq!(first_complaint(&shown), Some(police));
        let station = shown.iter().find(|channel| channel.id == police).unwrap();
        assert!(
            station.direction_only && station.urls.is_empty() && station.phones.is_empty(),
            "{police}"
        );
        for situation in ["general", "payment-fraud", "ransomware", "personal-data"] {
            let steps = library
                .situation(situation, "ES", Some(region), "self-employed")
                .unwrap();
            let complaint = steps.iter().find_map(|step| match step {
                Step::Channel(channel) if channel.group == Group::Complaint => Some(channel.id),
                _ => None,
            });
            assert_eq!(complaint, Some(police), "{situation}");
        }
    }
}

#[test]
fn other_regions_do_not_see_a_regional_body() {
    let library = Library::embedded();
    for region in [None, Some("ES-MD"), Some("ES-AN")] {
        let shown = shown(&library, region);
        assert!(
            shown.iter().all(|channel| channel.territory.is_none()),
            "{region:?}"
        );
        assert_eq!(first_complaint(&shown), Some("es-gc-denuncia-telematica"));
    }
}

#[test]
fn another_country_sees_no_spanish_number() {
    let library = Library::embedded();
    assert!(library.channels_for("PT", None, "self-employed").is_empty());
    assert!(
        library
            .situation("general", "PT", None, "self-employed")
            .is_none()
    );
}

#[test]
fn advice_is_never_a_complaint() {
    let library = Library::embedded();
    let advice = shown(&library, None)
        .into_iter()
        .find(|channel| channel.id == "es-incibe-017")
        .unwrap();
    assert_eq!(advice.group, Group::Advice);
    assert_eq!(serde_json::to_value(advice.legal_effect).unwrap(), "orientacion");
    assert_eq!(advice.phones, ["017"]);
    assert_eq!(advice.hours.unwrap().to_string(), "08:00-23:00");
    assert_eq!(advice.checked, Checked::Dated { date: "2026-10-01" });
    assert_eq!(
        advice.languages, [""; 0],
        "nobody has said which languages 017 speaks"
    );
}

#[test]
fn what_nobody_verified_is_left_out() {
    let library = Library::embedded();
    for region in [None, Some("ES-CT"), Some("ES-PV"), Some("ES-NC"), Some("ES-VC")] {
        for channel in shown(&library, region) {
            let source = library
                .channels
                .iter()
                .flat_map(|book| &book.channel)
                .find(|known| known.id == channel.id)
                .unwrap();
            let bare = channel.phones.is_empty() && channel.urls.is_empty() && channel.emails.is_empty();
            assert!(
                !source.direction_only() || bare && channel.messaging.is_empty() && channel.hours.is_none()
            );
            assert!(!channel.source.is_empty(), "{}", channel.id);
        }
    }
    let cert = shown(&library, None)
        .into_iter()
        .find(|channel| channel.id == "es-incibe-cert")
        .unwrap();
    assert_eq!(
        cert.emails,
        ["incidencias@incibe-cert.es"],
        "the other two are for other bodies"
    );
    assert_eq!(cert.hours, None, "24/7 for small firms is not confirmed");
    assert!(
        !cert
            .urls
            .contains(&"https://www.incibe.es/incibe-cert/incidentes/notificaciones")
    );
    let claims = shown(&library, None)
        .into_iter()
        .find(|channel| channel.id == "es-aepd-reclamacion")
        .unwrap();
    assert!(claims.phones.is_empty() && !claims.urls.is_empty());
}

#[test]
fn an_undated_entry_says_when_its_copy_was_seen() {
    let library = Library::embedded();
    let advice = shown(&library, None)
        .into_iter()
        .find(|channel| channel.id == "es-aepd-asesora-brecha")
        .unwrap();
    assert_eq!(
        advice.checked,
        Checked::SeenUndated {
            seen: jiff::civil::date(2026, 11, 23)
        }
    );
}

#[test]
fn everything_that_is_shown_is_on_the_list_to_verify() {
    let library = Library::embedded();
    let to_verify = library.to_verify();
    for region in [None, Some("ES-CT"), Some("ES-PV"), Some("ES-NC"), Some("ES-VC")] {
        for channel in shown(&library, region) {
            let contacts = channel
                .phones
                .iter()
                .chain(&channel.urls)
                .chain(&channel.emails)
                .chain(&channel.messaging);
            for contact in contacts {
                let entry = to_verify
                    .iter()
                    .find(|entry| entry.channel == channel.id && entry.value == *contact)
                    .unwrap_or_else(|| panic!("{} {contact}", channel.id));
                assert!(entry.shown && !entry.source.is_empty());
            }
        }
    }
    assert!(
        to_verify.iter().any(|entry| !entry.shown),
        "what is left out is to be verified too"
    );
}

#[test]
fn despair_has_its_line() {
    let library = Library::embedded();
    let line = shown(&library, None)
        .into_iter()
        .find(|channel| channel.id == "es-024")
        .unwrap();
    assert_eq!(line.phones, ["024"]);
    assert_eq!(line.group, Group::Emergency);
}

/// A channel without a name stops a debug build as soon as it is printed.
#[test]
fn whatever_a_place_and_an_audience_are_shown_has_words() {
    let library = Library::embedded();
    let texts = crate::small::project_texts();
    let books = || library.channels.iter().flat_map(|book| &book.channel);
    let regions = books().map(|channel| channel.territory.as_deref());
    let regions: std::collections::BTreeSet<Option<&str>> = regions.chain([None, Some("ES-MD")]).collect();
    let audiences = &library.profile_key("audience").expect("it is asked").values;
    for audience in audiences {
        for region in &regions {
            let shown = library.channels_for("ES", *region, audience);
            assert!(!shown.is_empty(), "{audience} in {region:?}");
            for channel in shown {
                let hours = channel.hours.is_some().then_some(".hours");
                for part in ["", ".purpose"].into_iter().chain(hours) {
                    let id = format!("channel-{}{part}", channel.id);
                    for language in ["es", "en", "ca", "gl", "eu"] {
                        assert!(
                            texts.get(language, &id).is_some(),
                            "{id} in {language} for {audience}"
                        );
                    }
                }
            }
        }
    }
}
