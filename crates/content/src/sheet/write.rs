//! Writing a pack as a sheet.

use super::{
    ACTION, ACTION_TEXTS, CHOICES, NOT_APPLICABLE, QUESTION_TEXTS, SETTINGS, SETTINGS_TEXTS, SURVEY,
    conditions::{comparison, profile, simpler_of},
    heading, inert,
};
use crate::{Library, PackFile, PlainTexts, Texts, pack_file::backing_code};
use domain::{Action, Backing, Behavior, Condition, Item, Kind, Operator, Who};
use std::collections::{BTreeMap, BTreeSet};

/// A row, by heading.
type Row = BTreeMap<String, String>;

/// A pack as a sheet, with the questions and actions of ours that it uses in full.
pub fn write(library: &Library, texts: &Texts, file: &PackFile) -> String {
    let writer = Writer {
        library,
        texts,
        file,
        languages: file.languages().into_iter().map(str::to_owned).collect(),
    };
    writer.write()
}

struct Writer<'a> {
    library: &'a Library,
    texts: &'a Texts,
    file: &'a PackFile,
    languages: Vec<String>,
}

impl Writer<'_> {
    fn write(&self) -> String {
        let mut csv = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        let (mut survey, mut choices) = (Vec::new(), Vec::new());
        self.sections(&mut survey, &mut choices);
        survey.extend(self.actions().iter().map(|action| self.action(action)));
        let sheets = [
            (
                "settings",
                self.headings(&SETTINGS, &SETTINGS_TEXTS),
                vec![self.settings()],
            ),
            ("survey", self.headings(&SURVEY, &ACTION_TEXTS), survey),
            ("choices", self.headings(&CHOICES, &QUESTION_TEXTS[..1]), choices),
        ];
        for (name, headings, rows) in sheets {
            let used: Vec<&String> = headings
                .iter()
                .filter(|heading| rows.iter().any(|row| row.contains_key(*heading)))
                .collect();
            let mut lines = vec![vec![name.to_owned()], vec![String::new()]];
            lines[1].extend(used.iter().map(|heading| (*heading).clone()));
            for row in &rows {
                let cells = used
                    .iter()
                    .map(|heading| row.get(*heading).map_or_else(String::new, |cell| inert(cell)));
                lines.push(std::iter::once(String::new()).chain(cells).collect());
            }
            let width = used.len() + 1;
            for mut line in lines {
                line.resize(width, String::new());
                csv.write_record(&line).expect("memory takes any text");
            }
        }
        let bytes = csv.into_inner().expect("memory takes any text");
        String::from_utf8(bytes).expect("it was written from text")
    }

    /// The columns, names first, texts next, the rest last.
    fn headings(&self, plain: &[&str], texts: &[(&str, &str)]) -> Vec<String> {
        let languages = |column: &str| {
            let column = column.to_owned();
            self.languages
                .iter()
                .map(move |language| heading(&column, language))
        };
        let texts = texts.iter().flat_map(|(column, _)| languages(column));
        let (first, last) = plain.split_at(2);
        let plain = |columns: &[&str]| {
            columns
                .iter()
                .map(|column| (*column).to_owned())
                .collect::<Vec<_>>()
        };
        plain(first).into_iter().chain(texts).chain(plain(last)).collect()
    }

    /// A text of the pack, of a question or of an action: the file's own, else ours.
    fn text(&self, language: &str, id: &str) -> Option<String> {
        let own = self.file.texts.get(language).and_then(|texts| texts.get(id));
        own.cloned().or_else(|| whole(self.texts, language, id))
    }

    fn put_texts(&self, row: &mut Row, message: &str, columns: &[(&str, &str)]) {
        for language in &self.languages {
            for (column, suffix) in columns {
                if let Some(text) = self.text(language, &format!("{message}{suffix}")) {
                    row.insert(heading(column, language), text);
                }
            }
        }
    }

    fn settings(&self) -> Row {
        let pack = &self.file.pack;
        let language = self.languages.first().map_or("es", String::as_str);
        let mut row = Row::new();
        let named = heading("", language);
        let cells = [
            ("form_title", self.text(language, "pack").unwrap_or_default()),
            ("form_id", pack.id.to_string()),
            ("version", pack.version.to_string()),
            ("default_language", named.trim_start_matches(':').to_owned()),
            ("audience", pack.audience.clone()),
            ("jurisdiction", pack.jurisdiction.clone()),
            ("licence", pack.licence.clone()),
            ("sources", pack.sources.join("\n")),
        ];
        put(&mut row, cells);
        self.put_texts(&mut row, "pack", &SETTINGS_TEXTS);
        row
    }

    fn item(&self, id: &str) -> Option<&Item> {
        let own = self.file.items.iter().find(|item| item.id.as_str() == id);
        own.or_else(|| self.library.catalogue.item(id))
    }

    fn sections(&self, survey: &mut Vec<Row>, choices: &mut Vec<Row>) {
        for section in &self.file.pack.sections {
            let mut row = Row::new();
            put(
                &mut row,
                [
                    ("type", "begin_group".to_owned()),
                    ("name", section.id.to_string()),
                ],
            );
            self.put_texts(&mut row, &format!("area-{}", section.id), &QUESTION_TEXTS[..1]);
            survey.push(row);
            for id in &section.items {
                let mut main: Option<&Item> = None;
                let mut next = self.item(id.as_str());
                let mut seen = BTreeSet::new();
                while let Some(item) = next.filter(|item| seen.insert(&item.id)) {
                    survey.push(self.question(item, main));
                    choices.extend(self.choices(item));
                    main = Some(item);
                    next = item.backup_item.as_ref().and_then(|id| self.item(id.as_str()));
                }
            }
            survey.push(Row::from([("type".to_owned(), "end_group".to_owned())]));
        }
    }

    fn question(&self, item: &Item, simpler_than: Option<&Item>) -> Row {
        let kind = match item.kind {
            Kind::Multiple => "select_multiple",
            Kind::Single | Kind::Boolean => "select_one",
        };
        let pack = &self.file.pack;
        let place = pack.first_pass.iter().position(|id| *id == item.id);
        let measures = item
            .measures
            .iter()
            .map(|measure| format!("{} {}", measure.practice, measure.weight));
        let several = item.enable_when.len() > 1;
        let behavior = match item.enable_behavior {
            Behavior::All => "all",
            Behavior::Any => "any",
        };
        let mut row = Row::new();
        let cells = [
            ("type", format!("{kind} {}", item.id)),
            ("name", item.id.to_string()),
            (
                "relevant",
                simpler_than.map_or_else(|| self.relevant(item), |main| simpler_of(main.id.as_str())),
            ),
            (
                "required",
                if item.allow_unknown {
                    String::new()
                } else {
                    "yes".to_owned()
                },
            ),
            (
                "first_pass",
                place.map_or_else(String::new, |place| (place + 1).to_string()),
            ),
            ("measures", measures.collect::<Vec<_>>().join("; ")),
            ("valid_for", item.valid_for.to_string()),
            ("evidence", backing_code(item.evidence).to_owned()),
            ("profile", profile(&item.enable_when)),
            (
                "conditions",
                if several {
                    behavior.to_owned()
                } else {
                    String::new()
                },
            ),
        ];
        put(&mut row, cells);
        if item.evidence == Backing::None {
            row.remove("evidence");
        }
        self.put_texts(&mut row, &format!("item-{}", item.id), &QUESTION_TEXTS);
        row
    }

    fn takes_several(&self, id: &str) -> bool {
        self.item(id).is_some_and(|item| item.kind == Kind::Multiple)
    }

    fn relevant(&self, item: &Item) -> String {
        let joined = match item.enable_behavior {
            Behavior::All => " and ",
            Behavior::Any => " or ",
        };
        let clause = |condition: &Condition| match condition {
            Condition::Item {
                item,
                operator,
                answer,
            } => Some(comparison(
                item.as_str(),
                self.takes_several(item.as_str()),
                *operator,
                answer.as_str(),
            )),
            Condition::Profile(_) => None,
        };
        let clauses: Vec<String> = item.enable_when.iter().filter_map(clause).collect();
        clauses.join(joined)
    }

    fn choices(&self, item: &Item) -> Vec<Row> {
        let message = format!("item-{}", item.id);
        let row = |name: String, suffix: String| {
            let mut row = Row::new();
            put(&mut row, [("list_name", item.id.to_string()), ("name", name)]);
            self.put_texts(&mut row, &message, &[("label", suffix.as_str())]);
            row
        };
        let option = |option: &domain::Choice| {
            let mut row = row(option.code.to_string(), format!(".option-{}", option.code));
            if item.kind == Kind::Boolean {
                self.put_yes_and_no(&mut row, option.code.as_str());
            }
            let level = option.level.map_or_else(String::new, |level| level.to_string());
            let counts_as = option
                .counts_as
                .as_ref()
                .map_or_else(String::new, ToString::to_string);
            put(&mut row, [("level", level), ("as", counts_as)]);
            row
        };
        let reasons = item.not_applicable.iter().map(|reason| {
            let name = format!("{NOT_APPLICABLE}{}", reason.as_str());
            row(name.clone(), format!(".{name}"))
        });
        item.options.iter().map(option).chain(reasons).collect()
    }

    /// Other programs want a label for each choice; ours says these two once for all.
    fn put_yes_and_no(&self, row: &mut Row, code: &str) {
        for language in &self.languages {
            if let Some(text) = whole(self.texts, language, &format!("answer-{code}")) {
                row.entry(heading("label", language)).or_insert(text);
            }
        }
    }

    /// The pack's own actions, and those of ours that set nothing but answers of the pack.
    fn actions(&self) -> Vec<&Action> {
        let pack = &self.file.pack;
        let asked: BTreeSet<&str> = pack
            .items(domain::Pass::Full)
            .into_iter()
            .map(domain::ItemId::as_str)
            .collect();
        let ours = self.library.catalogue.actions.iter();
        let serves = |action: &&Action| action.sets.iter().all(|sets| asked.contains(sets.item.as_str()));
        let own = self.file.own_actions();
        let others = ours
            .filter(serves)
            .filter(|action| !own.contains(action.id.as_str()));
        self.file.actions.iter().chain(others).collect()
    }

    fn action(&self, action: &Action) -> Row {
        let [least, most] = action.minutes;
        let who = match action.who {
            Who::Own => "self",
            Who::Helper => "helper",
            Who::Professional => "professional",
        };
        let sets = action
            .sets
            .iter()
            .map(|sets| format!("{} = {}", sets.item, sets.code));
        let mut row = Row::new();
        let cells = [
            ("type", "note".to_owned()),
            ("name", format!("{ACTION}{}", action.id)),
            ("relevant", self.served(action)),
            ("practice", action.practice.to_string()),
            ("sets", sets.collect::<Vec<_>>().join("; ")),
            ("minutes_least", least.to_string()),
            ("minutes_most", most.to_string()),
            ("cost", action.cost.to_string()),
            ("who", who.to_owned()),
            ("needs", action.needs.join("; ")),
        ];
        put(&mut row, cells);
        self.put_texts(&mut row, &format!("action-{}", action.id), &ACTION_TEXTS);
        row
    }

    /// For which answers a form shows the advice: those that it serves, or all but those that it sets.
    fn served(&self, action: &Action) -> String {
        let one =
            |item: &str, operator, code: &str| comparison(item, self.takes_several(item), operator, code);
        let clauses: Vec<String> = if action.from.is_empty() {
            let sets = action.sets.iter();
            sets.map(|sets| one(sets.item.as_str(), Operator::Different, sets.code.as_str()))
                .collect()
        } else {
            let served = |code: &&domain::Code| {
                let mut sets = action.sets.iter().map(|sets| sets.item.as_str());
                let item = sets.find(|id| self.item(id).is_some_and(|item| item.position(code).is_some()));
                item.map(|item| one(item, Operator::Equal, code.as_str()))
            };
            action
                .from
                .iter()
                .collect::<Vec<_>>()
                .iter()
                .filter_map(served)
                .collect()
        };
        clauses.join(" or ")
    }
}

fn put<const N: usize>(row: &mut Row, cells: [(&str, String); N]) {
    let filled = cells.into_iter().filter(|(_, cell)| !cell.is_empty());
    row.extend(filled.map(|(column, cell)| (column.to_owned(), cell)));
}

/// A text of ours without Fluent.
pub(super) fn whole(texts: &Texts, language: &str, id: &str) -> Option<String> {
    texts.get(language, id)?.whole.clone()
}

/// The texts of a message of ours, by id, in one language. Steps of a guided look stay with us.
pub(super) fn texts_of(texts: &Texts, language: &str, message: &str) -> PlainTexts {
    let inside = |id: &str| {
        let rest = id.strip_prefix(message)?;
        (rest.is_empty() || (rest.starts_with('.') && !rest.starts_with(".look-"))).then_some(())
    };
    let said = texts.all(language).filter(|(id, _)| inside(id).is_some());
    said.filter_map(|(id, entry)| Some((id.to_owned(), entry.whole.clone()?)))
        .collect()
}
