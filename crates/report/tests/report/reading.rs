//! The tree of meaning tells the model in its order, and nothing of the model is missing.

use crate::conformance::changed;
use crate::models;
use crate::reader::{Pdf, tidy};
use lopdf::Object;
use report::model::{Account, Channel, FirstAction, Pair, Report, Section};

/// The texts of a model in the order in which a person reads them.
fn in_order(report: &Report) -> Vec<String> {
    let mut texts = vec![
        report.product.name.clone(),
        report.subject.clone(),
        report.date.clone(),
    ];
    texts.extend([report.title.clone(), report.headline.text.clone()]);
    for figure in &report.figures {
        texts.extend([
            figure.label.clone(),
            figure.value.clone(),
            figure.unit.clone(),
            figure.note.clone(),
        ]);
    }
    texts.push(report.first_actions.title.clone());
    if FirstAction::any_share_a_rank(&report.first_actions.rows) {
        texts.push(report.labels.equal_rank.clone());
    }
    for row in &report.first_actions.rows {
        texts.extend([
            format!("{}. {}", row.rank, row.title),
            row.because.clone(),
            row.when.clone(),
            row.time.clone(),
        ]);
        texts.extend([row.who.clone(), row.due.clone()].into_iter().flatten());
    }
    if let Some(strip) = &report.emergency {
        texts.extend([strip.cut.clone(), strip.title.clone()]);
        texts.extend(
            strip
                .entries
                .iter()
                .flat_map(|entry| [entry.who.clone(), entry.text.clone()]),
        );
        texts.extend(
            strip
                .qr
                .iter()
                .flat_map(|qr| [qr.alt.clone(), qr.caption.clone()]),
        );
    }
    if let Some(chart) = &report.chart {
        texts.extend(
            [
                Some(chart.title.clone()),
                chart.note.clone(),
                Some(chart.alt.clone()),
            ]
            .into_iter()
            .flatten(),
        );
        texts.push(chart.table.caption.clone());
        texts.extend(
            chart
                .table
                .head
                .iter()
                .chain(chart.table.rows.iter().flatten())
                .cloned(),
        );
    }
    over_time(report, &mut texts);
    actions(report, &mut texts);
    checks(report, &mut texts);
    texts.extend(
        [Some(report.channels.title.clone()), report.channels.intro.clone()]
            .into_iter()
            .flatten(),
    );
    for group in &report.channels.groups {
        texts.extend(
            [Some(group.title.clone()), group.note.clone()]
                .into_iter()
                .flatten(),
        );
        group
            .channels
            .iter()
            .for_each(|channel| texts.extend(channel_texts(channel)));
    }
    texts.push(report.scope.title.clone());
    texts.extend(report.scope.groups.clone());
    annex(report, &mut texts);
    texts
        .into_iter()
        .map(|text| tidy(&text))
        .filter(|text| !text.is_empty())
        .collect()
}

fn over_time(report: &Report, texts: &mut Vec<String>) {
    let Some(over_time) = &report.over_time else {
        return;
    };
    texts.push(over_time.title.clone());
    texts.extend(over_time.note.clone());
    texts.extend([over_time.timeline.alt.clone(), over_time.table.caption.clone()]);
    texts.extend(
        over_time
            .table
            .head
            .iter()
            .chain(over_time.table.rows.iter().flatten())
            .cloned(),
    );
    texts.extend(pairs(&over_time.sums));
}

/// A section of labels and values.
fn pairs(section: &Section<Pair>) -> Vec<String> {
    let heads = std::iter::once(section.title.clone()).chain(section.intro.clone());
    let pairs = section
        .groups
        .iter()
        .flat_map(|pair| [pair.label.clone(), pair.value.clone()]);
    heads.chain(pairs).collect()
}

fn account(report: &Report, texts: &mut Vec<String>) {
    let Account {
        total,
        scenarios,
        practices,
    } = &report.annex.account;
    texts.extend(pairs(total));
    texts.push(practices.title.clone());
    texts.extend(practices.intro.clone());
    for row in &practices.groups {
        texts.extend([&row.practice, &row.level, &row.target, &row.answers].map(Clone::clone));
    }
    texts.push(scenarios.title.clone());
    texts.extend(scenarios.intro.clone());
    for scenario in &scenarios.groups {
        texts.push(scenario.title.clone());
        for row in &scenario.effects {
            texts.extend([&row.practice, &row.lowers, &row.most, &row.now].map(Clone::clone));
            texts.extend([&row.confidence, &row.sources].map(Clone::clone));
        }
    }
}

fn checks(report: &Report, texts: &mut Vec<String>) {
    if !report.checks.groups.is_empty() {
        texts.extend(
            [Some(report.checks.title.clone()), report.checks.intro.clone()]
                .into_iter()
                .flatten(),
        );
    }
    for group in &report.checks.groups {
        texts.push(group.title.clone());
        for result in &group.results {
            texts.push(result.title.clone());
            texts.extend(
                [result.seen.clone(), Some(result.text.clone()), result.why.clone()]
                    .into_iter()
                    .flatten(),
            );
        }
    }
}

fn actions(report: &Report, texts: &mut Vec<String>) {
    if report.actions.groups.is_empty() {
        return;
    }
    texts.extend(
        [Some(report.actions.title.clone()), report.actions.intro.clone()]
            .into_iter()
            .flatten(),
    );
    for action in &report.actions.groups {
        texts.extend([action.title.clone(), action.because.clone()]);
        texts.extend(action.steps.clone());
        for on in &action.steps_on {
            texts.push(on.label.clone());
            texts.extend(on.steps.clone());
        }
        texts.extend(
            [
                action.verify.clone(),
                action.ask_help.clone(),
                action.note.clone(),
            ]
            .into_iter()
            .flatten(),
        );
        texts.extend(action.links.iter().map(|link| link.text.clone()));
        texts.extend(
            [
                Some(action.when.clone()),
                action.effect.clone(),
                Some(action.time.clone()),
                action.cost.clone(),
            ]
            .into_iter()
            .flatten(),
        );
        texts.extend([action.who.clone(), action.due.clone()].into_iter().flatten());
    }
}

fn channel_texts(channel: &Channel) -> Vec<String> {
    let mut texts = vec![
        channel.name.clone(),
        channel.badge.text.clone(),
        channel.purpose.clone(),
    ];
    texts.extend(
        channel
            .have_ready
            .iter()
            .chain(&channel.limits)
            .chain(&channel.needs)
            .cloned(),
    );
    texts.extend(
        channel
            .links
            .iter()
            .chain(&channel.phones)
            .map(|link| link.text.clone()),
    );
    texts.extend(channel.hours.iter().chain(&channel.verified).cloned());
    texts
}

fn annex(report: &Report, texts: &mut Vec<String>) {
    let annex = &report.annex;
    texts.push(report.labels.annex.clone());
    texts.extend(pairs(&annex.profile));
    texts.push(annex.answers.title.clone());
    for group in &annex.answers.groups {
        texts.push(group.title.clone());
        for answer in &group.answers {
            texts.extend([
                answer.question.clone(),
                answer.answer.clone(),
                answer.level.clone(),
                answer.source.clone(),
                answer.date.clone(),
            ]);
        }
    }
    texts.extend(pairs(&annex.people));
    texts.extend(pairs(&annex.documents));
    account(report, texts);
    texts.extend(pairs(&annex.basis));
    texts.push(annex.sources.title.clone());
    texts.extend(annex.sources.groups.iter().map(|source| source.text.clone()));
}

/// A long word may be cut at the end of a line, so spaces do not count.
pub(crate) fn squeezed(text: &str) -> String {
    text.replace(' ', "")
}

/// The first text of a model that a file does not tell after what precedes it.
fn out_of_order(bytes: &[u8], model: &Report) -> Option<String> {
    let told = squeezed(&Pdf::new(bytes).read_aloud());
    let mut from = 0;
    in_order(model)
        .into_iter()
        .find(|text| match told[from..].find(&squeezed(text)) {
            Some(place) => {
                from += place + squeezed(text).len();
                false
            }
            None => true,
        })
}

#[test]
fn the_tree_tells_the_model_in_its_order() {
    for (name, model) in models::all() {
        let bytes = report::render(&model).unwrap().bytes;
        assert_eq!(out_of_order(&bytes, &model), None, "{name}");
    }
}

#[test]
fn a_section_that_is_read_backwards_is_noticed() {
    let model = models::named("full.es");
    let backwards = changed(|file| {
        let sections = file.objects.values_mut().filter_map(|object| {
            let dict = object.as_dict_mut().ok()?;
            (dict.get(b"S").and_then(Object::as_name).ok()? == b"Sect").then_some(dict)
        });
        let kids = sections.filter_map(|dict| dict.get_mut(b"K").and_then(Object::as_array_mut).ok());
        kids.max_by_key(|kids| kids.len()).unwrap().reverse();
    });
    assert!(out_of_order(&backwards, &model).is_some());
}

#[test]
fn the_order_test_notices_an_exchange() {
    let model = models::named("full.es");
    let pdf = Pdf::new(&report::render(&model).unwrap().bytes);
    let told = squeezed(&pdf.read_aloud());
    let place = |text: &str| told.find(&squeezed(text)).unwrap();
    assert!(place(&model.scope.title) < told.rfind(&squeezed(&model.labels.annex)).unwrap());
    assert!(
        told.rfind(&squeezed(&model.scope.groups[0]))
            > told.rfind(&squeezed(&model.channels.groups[2].title))
    );
}

#[test]
fn every_page_says_what_it_is_and_which_one() {
    let model = models::named("full.es");
    let rendered = report::render(&model).unwrap();
    let drawn = Pdf::new(&rendered.bytes).drawn();
    assert_eq!(drawn.matches(&model.labels.footer).count(), rendered.pages);
    for page in 1..=rendered.pages {
        let text = format!("Página {page} de {}", rendered.pages);
        assert_eq!(drawn.matches(&text).count(), 1, "«{text}» is missing");
    }
}

#[test]
fn the_contents_name_the_page_of_each_section() {
    let pdf = Pdf::new(&report::render(&models::named("full.es")).unwrap().bytes);
    let pages: Vec<_> = pdf.file.get_pages().into_values().collect();
    let link = |dict: &lopdf::Dictionary| {
        let action = dict.get(b"A").ok()?.as_dict().ok()?;
        let page = action.get(b"D").ok()?.as_array().ok()?[0].as_reference().ok()?;
        pages.iter().position(|id| *id == page).map(|index| index + 1)
    };
    let dictionaries = pdf
        .file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    let mut targets: Vec<_> = dictionaries.filter_map(link).collect();
    targets.sort_unstable();
    let told = pdf.read_aloud();
    let list = told
        .split("En este documento")
        .nth(1)
        .unwrap()
        .split("Ordenadas por")
        .next()
        .unwrap();
    let numbers: Vec<usize> = [
        "de 20 a 35 ",
        "marzo de 2026 ",
        "entero ",
        "ordenador ",
        "denunciar ",
        "este documento ",
        "se basa ",
    ]
    .iter()
    .map(|before| {
        let rest = list.split(before).nth(1).unwrap();
        rest.split(' ').next().unwrap().parse().unwrap()
    })
    .collect();
    assert_eq!(numbers, targets);
}

#[test]
fn an_action_that_goes_on_says_so_on_the_next_page_and_is_read_once() {
    let mut model = models::named("full.es");
    let action = &mut model.actions.groups[0];
    action.steps = action.steps.iter().cycle().take(60).cloned().collect();
    let title = model.labels.continued.replace("{title}", &action.title);
    let again = squeezed(&format!("{}. {title}", action.rank));
    let pdf = Pdf::new(&report::render(&model).unwrap().bytes);
    let times = |text: &str| squeezed(text).matches(&again).count();
    assert!(times(&pdf.drawn()) > 0, "{again} stands on no page");
    assert_eq!(times(&pdf.read_aloud()), 0, "it is read twice");
}

#[test]
fn every_address_is_printed_and_can_be_clicked() {
    let model = models::named("full.es");
    let pdf = Pdf::new(&report::render(&model).unwrap().bytes);
    let (addresses, drawn) = (pdf.addresses(), squeezed(&pdf.drawn()));
    for channel in model.channels.groups.iter().flat_map(|group| &group.channels) {
        for link in channel.links.iter().chain(&channel.phones) {
            assert!(addresses.contains(&link.url), "{} cannot be clicked", link.url);
        }
        for link in &channel.links {
            let printed = link
                .url
                .trim_start_matches("https://")
                .trim_start_matches("mailto:");
            let printed = printed.trim_start_matches("www.").trim_end_matches('/');
            assert!(drawn.contains(printed), "{printed} is not printed");
        }
    }
}

#[test]
fn empty_parts_leave_nothing_behind() {
    let model = Report {
        language: "es".into(),
        title: "Plan de acción".into(),
        date: "23 de noviembre de 2026".into(),
        ..Report::default()
    };
    let rendered = report::render(&model).unwrap();
    assert_eq!(rendered.pages, 1);
    assert_eq!(
        Pdf::new(&rendered.bytes).read_aloud(),
        "23 de noviembre de 2026 Plan de acción"
    );
}

#[test]
fn the_file_names_its_language_and_its_title() {
    let pdf = Pdf::new(&report::render(&models::named("full.en")).unwrap().bytes);
    let catalog = pdf.file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let info = pdf.file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let info = pdf.file.get_dictionary(info).unwrap();
    let title = lopdf::decode_text_string(info.get(b"Title").unwrap()).unwrap();
    assert_eq!(title, "Action plan: Asesoría Laurel, S.\u{a0}L.");
    assert!(!info.has(b"Author"), "nobody typed an author");
}
