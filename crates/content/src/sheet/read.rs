//! Reading a pack from a sheet.

use super::{
    ACTION, ACTION_TEXTS, CHOICES, NOT_APPLICABLE, QUESTION_TEXTS, SETTINGS, SETTINGS_TEXTS, SURVEY,
    conditions, live, parted,
    write::{texts_of, whole},
};
use crate::{
    ContentError, Library, PACK_FORMAT, PackFile, Place, PlainTexts, Problem, Texts, limits,
    pack_file::{action_essence, essence},
};
use domain::{
    Action, Backing, Behavior, Choice, Condition, Item, ItemId, Kind, Measure, Operator, Pack, Period,
    Section, Sets, Who,
};
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;
use unicode_normalization::UnicodeNormalization;

/// Rows of one file: a question has at most 65.
const ROWS: usize = 20_000;

/// What a file without a period says: a year.
const A_YEAR: &str = "P12M";

/// Reads a sheet. Rows about questions and actions of ours must say what the program says, and are then left to it.
pub fn read(name: &str, bytes: &[u8], library: &Library, texts: &Texts) -> Result<PackFile, ContentError> {
    // Spreadsheets begin UTF-8 with a mark that forbids nothing else of it.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = limits::text(name, bytes, limits::FILE_BYTES)?;
    if text.trim().is_empty() {
        return Err(ContentError::whole(name, Problem::Empty));
    }
    let mut reader = Reader {
        name,
        library,
        ours: texts,
        sheets: sheets(name, text)?,
        languages: BTreeSet::new(),
        said: BTreeMap::new(),
    };
    let file = reader.file()?;
    file.check(name)?;
    Ok(file)
}

/// A row with its line, by column and language.
struct Row {
    line: usize,
    cells: BTreeMap<(String, Option<String>), (usize, String)>,
}

impl Row {
    fn cell(&self, column: &str) -> &str {
        let key = (column.to_owned(), None);
        self.cells.get(&key).map_or("", |(_, text)| text.as_str())
    }

    /// The texts of a column, by language.
    fn texts<'a>(&'a self, column: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let of_column = self.cells.iter().filter(move |((known, _), _)| known == column);
        of_column.filter_map(|((_, language), (_, text))| Some((language.as_deref()?, text.as_str())))
    }

    fn place(&self, column: &str) -> Place {
        let mut cells = self.cells.iter().filter(|((known, _), _)| known == column);
        let at = cells.next().map_or(0, |(_, (column, _))| *column);
        Place::Line {
            line: self.line,
            column: at + 1,
        }
    }
}

type Sheets = BTreeMap<String, Vec<Row>>;

/// The sheets of the file. A spreadsheet in Spanish separates by semicolons.
fn sheets(name: &str, text: &str) -> Result<Sheets, ContentError> {
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.contains(';') && !first.contains(',') {
        b';'
    } else {
        b','
    };
    let mut csv = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut sheets = Sheets::new();
    let mut current: Option<(String, Option<Headings>)> = None;
    for (index, record) in csv.records().enumerate() {
        let detail = |error: csv::Error| {
            ContentError::whole(
                name,
                Problem::Syntax {
                    detail: error.to_string(),
                },
            )
        };
        let record = record.map_err(detail)?;
        if index >= ROWS {
            return Err(ContentError::whole(name, Problem::TooMany { limit: ROWS }));
        }
        let line = record
            .position()
            .map_or(0, |place| usize::try_from(place.line()).unwrap_or(0));
        let at = |column: usize, problem| ContentError {
            file: name.into(),
            place: Place::Line { line, column },
            problem,
        };
        let sheet = record.get(0).unwrap_or_default().trim();
        if !sheet.is_empty() {
            if !["settings", "survey", "choices"].contains(&sheet) {
                return Err(at(1, Problem::UnknownField { field: short(sheet) }));
            }
            if sheets.insert(sheet.to_owned(), Vec::new()).is_some() {
                return Err(at(
                    1,
                    Problem::DuplicateField {
                        field: sheet.to_owned(),
                    },
                ));
            }
            current = Some((sheet.to_owned(), None));
        }
        let filled = || {
            record
                .iter()
                .enumerate()
                .skip(1)
                .filter(|(_, cell)| !cell.trim().is_empty())
        };
        if filled().next().is_none() {
            continue;
        }
        let Some((sheet, headings)) = &mut current else {
            let field = "settings".to_owned();
            return Err(at(1, Problem::MissingField { field }));
        };
        let Some(headings) = headings else {
            *headings = Some(read_headings(sheet, &record).map_err(|(column, problem)| at(column, problem))?);
            continue;
        };
        let mut cells = BTreeMap::new();
        for (column, cell) in filled() {
            let key = headings.get(column).filter(|(heading, _)| !heading.is_empty());
            let Some(key) = key else {
                return Err(at(column + 1, Problem::UnknownField { field: short(cell) }));
            };
            let cell: String = live(cell.trim()).replace("\r\n", "\n").nfc().collect();
            if cell.chars().nth(limits::TEXT_CHARS).is_some() {
                let limit = limits::TEXT_CHARS;
                return Err(at(column + 1, Problem::TextTooLong { limit }));
            }
            cells.insert(key.clone(), (column, cell));
        }
        sheets.entry(sheet.clone()).or_default().push(Row { line, cells });
    }
    Ok(sheets)
}

type Headings = Vec<(String, Option<String>)>;

fn read_headings(sheet: &str, record: &csv::StringRecord) -> Result<Headings, (usize, Problem)> {
    let (plain, texts): (&[&str], Vec<&str>) = match sheet {
        "settings" => (&SETTINGS, SETTINGS_TEXTS.map(|(column, _)| column).into()),
        "survey" => (&SURVEY, ACTION_TEXTS.map(|(column, _)| column).into()),
        _ => (&CHOICES, vec!["label"]),
    };
    let mut seen = BTreeSet::new();
    let mut headings = Headings::new();
    for (at, heading) in record.iter().enumerate() {
        let (column, language) = parted(heading.trim());
        let known = match language {
            _ if column.is_empty() => language.is_none(),
            Some(tag) => texts.contains(&column) && limits::is_id(tag),
            None => plain.contains(&column),
        };
        let key = (column.to_owned(), language.map(str::to_owned));
        if !known {
            return Err((
                at + 1,
                Problem::UnknownField {
                    field: short(heading),
                },
            ));
        }
        if !column.is_empty() && !seen.insert(key.clone()) {
            return Err((
                at + 1,
                Problem::DuplicateField {
                    field: short(heading),
                },
            ));
        }
        headings.push(key);
    }
    Ok(headings)
}

fn short(text: &str) -> String {
    text.chars().take(80).collect()
}

struct Reader<'a> {
    name: &'a str,
    library: &'a Library,
    ours: &'a Texts,
    sheets: Sheets,
    languages: BTreeSet<String>,
    /// The texts that are the pack's own.
    said: BTreeMap<String, PlainTexts>,
}

impl Reader<'_> {
    fn wrong(&self, row: &Row, column: &str) -> ContentError {
        let problem = if row.cell(column).is_empty() {
            let field = column.to_owned();
            Problem::MissingField { field }
        } else {
            let value = short(row.cell(column));
            let heading = column.to_owned();
            Problem::WrongCell { heading, value }
        };
        self.at(row, column, problem)
    }

    fn at(&self, row: &Row, column: &str, problem: Problem) -> ContentError {
        ContentError {
            file: self.name.into(),
            place: row.place(column),
            problem,
        }
    }

    fn parsed<T: FromStr>(&self, row: &Row, column: &str) -> Result<T, ContentError> {
        row.cell(column).parse().map_err(|_| self.wrong(row, column))
    }

    fn file(&mut self) -> Result<PackFile, ContentError> {
        let missing = |sheet: &str| {
            let field = sheet.to_owned();
            ContentError::whole(self.name, Problem::MissingField { field })
        };
        let mut take = |sheet: &str| self.sheets.remove(sheet).ok_or_else(|| missing(sheet));
        let (settings, survey, choices) = (take("settings")?, take("survey")?, take("choices")?);
        let [settings] = settings.as_slice() else {
            return Err(missing("settings"));
        };
        let rows = || survey.iter().chain(&choices).chain([settings]);
        self.languages = rows()
            .flat_map(|row| row.cells.keys())
            .filter_map(|(_, language)| language.clone())
            .collect();
        let mut pack = self.settings(settings)?;
        let mut parts = Parts::default();
        let lists = self.lists(&choices)?;
        for row in &survey {
            self.row(row, &lists, &mut pack, &mut parts)?;
        }
        if let Some(open) = parts.open {
            let field = format!("end_group ({})", pack.sections[open].id);
            return Err(ContentError::whole(self.name, Problem::MissingField { field }));
        }
        self.link_simpler(&survey, &mut parts)?;
        pack.first_pass = self.first_pass(&survey)?;
        let (items, actions) = self.without_ours(&survey, parts)?;
        Ok(PackFile {
            format: PACK_FORMAT.to_owned(),
            pack,
            items,
            actions,
            texts: std::mem::take(&mut self.said),
        })
    }

    fn settings(&mut self, row: &Row) -> Result<Pack, ContentError> {
        for (column, suffix) in SETTINGS_TEXTS {
            for (language, text) in row.texts(column) {
                say(&mut self.said, language, format!("pack{suffix}"), text);
            }
        }
        // For other programs; it says nothing of its own.
        let title = row.cell("form_title");
        if !title.is_empty() && !row.texts("name_text").any(|(_, name)| name == title) {
            return Err(self.wrong(row, "form_title"));
        }
        let filled = |column: &str| match row.cell(column) {
            "" => Err(self.wrong(row, column)),
            cell => Ok(cell.to_owned()),
        };
        Ok(Pack {
            id: filled("form_id")?.as_str().into(),
            version: self.parsed(row, "version")?,
            audience: filled("audience")?,
            jurisdiction: filled("jurisdiction")?,
            licence: filled("licence")?,
            sources: filled("sources")?.lines().map(str::to_owned).collect(),
            sections: Vec::new(),
            first_pass: Vec::new(),
        })
    }

    fn lists<'r>(&self, choices: &'r [Row]) -> Result<BTreeMap<&'r str, Vec<&'r Row>>, ContentError> {
        let mut lists: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in choices {
            for column in ["list_name", "name"] {
                if row.cell(column).is_empty() {
                    return Err(self.wrong(row, column));
                }
            }
            lists.entry(row.cell("list_name")).or_default().push(row);
        }
        Ok(lists)
    }

    fn row(
        &mut self,
        row: &Row,
        lists: &BTreeMap<&str, Vec<&Row>>,
        pack: &mut Pack,
        parts: &mut Parts,
    ) -> Result<(), ContentError> {
        let kind = row.cell("type");
        match (kind.split_once(' ').unwrap_or((kind, "")), parts.open) {
            (("begin_group", ""), None) => {
                self.section(row);
                parts.open = Some(pack.sections.len());
                pack.sections.push(Section {
                    id: row.cell("name").into(),
                    items: Vec::new(),
                });
                Ok(())
            }
            (("end_group", ""), Some(_)) => {
                parts.open = None;
                Ok(())
            }
            ((select @ ("select_one" | "select_multiple"), list), Some(open)) => {
                let choices = lists.get(list.trim()).ok_or_else(|| self.wrong(row, "type"))?;
                let (item, texts) = self.item(row, select == "select_multiple", choices)?;
                if conditions::read_simpler(row.cell("relevant")).is_none() {
                    pack.sections[open].items.push(item.id.clone());
                }
                parts.items.push((item, texts));
                Ok(())
            }
            (("note", ""), None) => {
                let action = self.action(row)?;
                parts.actions.push(action);
                Ok(())
            }
            _ => Err(self.wrong(row, "type")),
        }
    }

    /// A section that is called as one of ours is called is ours.
    fn section(&mut self, row: &Row) {
        let id = format!("area-{}", row.cell("name"));
        let mut labels = row.texts("label").peekable();
        let named = labels.peek().is_some();
        let same = labels.all(|(language, text)| whole(self.ours, language, &id).as_deref() == Some(text));
        if !(named && same) {
            for (language, text) in row.texts("label") {
                say(&mut self.said, language, id.clone(), text);
            }
        }
    }

    fn item(&self, row: &Row, several: bool, choices: &[&Row]) -> Result<(Item, Own), ContentError> {
        let id = row.cell("name");
        let mut texts = Own::new();
        for (column, suffix) in QUESTION_TEXTS {
            for (language, text) in row.texts(column) {
                say(&mut texts, language, format!("item-{id}{suffix}"), text);
            }
        }
        let is_reason = |row: &&&Row| row.cell("name").starts_with(NOT_APPLICABLE);
        let codes = || {
            choices
                .iter()
                .filter(|row| !is_reason(row))
                .map(|row| row.cell("name"))
        };
        let yes_and_no = codes().all(|code| ["yes", "no"].contains(&code));
        let kind = match (several, yes_and_no) {
            (true, _) => Kind::Multiple,
            (false, true) => Kind::Boolean,
            (false, false) => Kind::Single,
        };
        let mut options = Vec::new();
        let mut not_applicable = Vec::new();
        for choice in choices {
            let name = choice.cell("name");
            let suffix = if let Some(reason) = name.strip_prefix(NOT_APPLICABLE) {
                not_applicable.push(domain::ReasonCode(reason.to_owned()));
                format!(".{name}")
            } else {
                options.push(self.option(choice)?);
                format!(".option-{name}")
            };
            for (language, text) in choice.texts("label") {
                let usual = kind == Kind::Boolean
                    && whole(self.ours, language, &format!("answer-{name}")).as_deref() == Some(text);
                if !usual {
                    say(&mut texts, language, format!("item-{id}{suffix}"), text);
                }
            }
        }
        let (enable_when, enable_behavior) = self.conditions(row)?;
        let item = Item {
            id: id.into(),
            kind,
            options,
            allow_unknown: match row.cell("required") {
                "yes" => false,
                "" | "no" => true,
                _ => return Err(self.wrong(row, "required")),
            },
            not_applicable,
            measures: self.measures(row)?,
            controls: Vec::new(),
            evidence: match row.cell("evidence") {
                "" | "none" => Backing::None,
                "optional" => Backing::Optional,
                "expected" => Backing::Expected,
                _ => return Err(self.wrong(row, "evidence")),
            },
            valid_for: match row.cell("valid_for") {
                "" => A_YEAR
                    .parse::<Period>()
                    .map_err(|_| self.wrong(row, "valid_for"))?,
                _ => self.parsed(row, "valid_for")?,
            },
            backup_item: None,
            probe: None,
            enable_when,
            enable_behavior,
            look: Vec::new(),
            replaces: None,
            facts: Vec::new(),
        };
        Ok((item, texts))
    }

    fn option(&self, row: &Row) -> Result<Choice, ContentError> {
        let level = match row.cell("level") {
            "" => None,
            cell => {
                let level: f64 = cell
                    .replace(',', ".")
                    .parse()
                    .map_err(|_| self.wrong(row, "level"))?;
                if !(0.0..=1.0).contains(&level) {
                    return Err(self.wrong(row, "level"));
                }
                Some(level)
            }
        };
        Ok(Choice {
            code: row.cell("name").into(),
            level,
            counts_as: Some(row.cell("as"))
                .filter(|code| !code.is_empty())
                .map(Into::into),
        })
    }

    fn measures(&self, row: &Row) -> Result<Vec<Measure>, ContentError> {
        let one = |part: &str| {
            let (practice, weight) = part.trim().split_once(' ')?;
            let weight: f64 = weight.trim().replace(',', ".").parse().ok()?;
            (weight.is_finite() && weight > 0.0).then(|| Measure {
                practice: practice.into(),
                weight,
            })
        };
        list(row.cell("measures"))
            .map(|part| one(part).ok_or_else(|| self.wrong(row, "measures")))
            .collect()
    }

    fn conditions(&self, row: &Row) -> Result<(Vec<Condition>, Behavior), ContentError> {
        let relevant = row.cell("relevant");
        if conditions::read_simpler(relevant).is_some() {
            return Ok((Vec::new(), Behavior::All));
        }
        let (clauses, joined) = conditions::read(relevant).ok_or_else(|| self.wrong(row, "relevant"))?;
        let mut all: Vec<Condition> = clauses
            .into_iter()
            .map(|(item, operator, answer)| Condition::Item {
                item,
                operator,
                answer,
            })
            .collect();
        all.extend(conditions::read_profile(row.cell("profile")).ok_or_else(|| self.wrong(row, "profile"))?);
        let said = match row.cell("conditions") {
            "" => None,
            "all" => Some(Behavior::All),
            "any" => Some(Behavior::Any),
            _ => return Err(self.wrong(row, "conditions")),
        };
        if let (Some(said), Some(joined)) = (said, joined)
            && said != joined
        {
            return Err(self.wrong(row, "conditions"));
        }
        Ok((all, said.or(joined).unwrap_or_default()))
    }

    fn action(&self, row: &Row) -> Result<(Action, Own), ContentError> {
        let id = row
            .cell("name")
            .strip_prefix(ACTION)
            .ok_or_else(|| self.wrong(row, "name"))?;
        let mut texts = Own::new();
        for (column, suffix) in ACTION_TEXTS {
            for (language, text) in row.texts(column) {
                say(&mut texts, language, format!("action-{id}{suffix}"), text);
            }
        }
        let sets: Vec<Sets> = list(row.cell("sets"))
            .map(|part| {
                let (item, code) = part.split_once('=').ok_or_else(|| self.wrong(row, "sets"))?;
                Ok(Sets {
                    item: item.trim().into(),
                    code: code.trim().into(),
                })
            })
            .collect::<Result<_, ContentError>>()?;
        let action = Action {
            id: id.into(),
            practice: row.cell("practice").into(),
            from: self.served(row, &sets)?,
            sets,
            minutes: [
                self.parsed(row, "minutes_least")?,
                self.parsed(row, "minutes_most")?,
            ],
            cost: self.parsed(row, "cost")?,
            who: match row.cell("who") {
                "self" => Who::Own,
                "helper" => Who::Helper,
                "professional" => Who::Professional,
                _ => return Err(self.wrong(row, "who")),
            },
            on: BTreeMap::new(),
            needs: list(row.cell("needs")).map(str::to_owned).collect(),
            links: Vec::new(),
            facts: Vec::new(),
        };
        Ok((action, texts))
    }

    /// The answers that an action serves: those that its row is shown for. All but those that it sets: every one below.
    fn served(&self, row: &Row, sets: &[Sets]) -> Result<Vec<domain::Code>, ContentError> {
        let wrong = || self.wrong(row, "relevant");
        let (clauses, _) = conditions::read(row.cell("relevant")).ok_or_else(wrong)?;
        let of_sets = |item: &ItemId| sets.iter().any(|sets| sets.item == *item);
        if !clauses.iter().all(|(item, ..)| of_sets(item)) {
            return Err(wrong());
        }
        let different = clauses
            .iter()
            .filter(|(_, operator, _)| *operator == Operator::Different)
            .count();
        if different == clauses.len() {
            let set = |(item, _, code): &conditions::Comparison| {
                sets.iter().any(|sets| sets.item == *item && sets.code == *code)
            };
            return if clauses.iter().all(set) {
                Ok(Vec::new())
            } else {
                Err(wrong())
            };
        }
        if different > 0 {
            return Err(wrong());
        }
        Ok(clauses.into_iter().map(|(_, _, code)| code).collect())
    }

    /// A row that is shown while another question has no answer is that one's simpler question.
    fn link_simpler(&self, survey: &[Row], parts: &mut Parts) -> Result<(), ContentError> {
        for row in survey
            .iter()
            .filter(|row| row.cell("type").starts_with("select_"))
        {
            let Some(main) = conditions::read_simpler(row.cell("relevant")) else {
                continue;
            };
            let item = parts.items.iter_mut().find(|(item, _)| item.id.as_str() == main);
            let (item, _) = item.ok_or_else(|| self.wrong(row, "relevant"))?;
            if item.backup_item.replace(row.cell("name").into()).is_some() {
                return Err(self.wrong(row, "relevant"));
            }
        }
        Ok(())
    }

    fn first_pass(&self, survey: &[Row]) -> Result<Vec<ItemId>, ContentError> {
        let mut places: BTreeMap<u32, ItemId> = BTreeMap::new();
        for row in survey.iter().filter(|row| !row.cell("first_pass").is_empty()) {
            let place = self.parsed(row, "first_pass")?;
            if places.insert(place, row.cell("name").into()).is_some() {
                return Err(self.wrong(row, "first_pass"));
            }
        }
        Ok(places.into_values().collect())
    }

    /// Leaves what is ours to the program, if it says the same, and keeps the texts of the rest.
    fn without_ours(
        &mut self,
        survey: &[Row],
        parts: Parts,
    ) -> Result<(Vec<Item>, Vec<Action>), ContentError> {
        let line_of = |name: &str| survey.iter().find(|row| row.cell("name") == name);
        let mut items = Vec::new();
        for (item, texts) in parts.items {
            match self.library.catalogue.item(item.id.as_str()) {
                None => {
                    self.keep(texts);
                    items.push(item);
                }
                Some(ours)
                    if essence(ours) == item && self.says_the_same(&format!("item-{}", item.id), &texts) => {}
                Some(_) => return Err(self.changed(line_of(item.id.as_str()), item.id.as_str())),
            }
        }
        let mut actions = Vec::new();
        for (action, texts) in parts.actions {
            match self.library.catalogue.action(action.id.as_str()) {
                None => {
                    self.keep(texts);
                    actions.push(action);
                }
                Some(ours)
                    if action_essence(ours) == action
                        && self.says_the_same(&format!("action-{}", action.id), &texts) => {}
                Some(_) => {
                    let row = line_of(&format!("{ACTION}{}", action.id));
                    return Err(self.changed(row, action.id.as_str()));
                }
            }
        }
        Ok((items, actions))
    }

    fn keep(&mut self, texts: Own) {
        for (language, texts) in texts {
            self.said.entry(language).or_default().extend(texts);
        }
    }

    fn says_the_same(&self, message: &str, texts: &Own) -> bool {
        self.languages.iter().all(|language| {
            let ours = texts_of(self.ours, language, message);
            let said = texts.get(language);
            said.map_or(ours.is_empty(), |said| *said == ours)
        })
    }

    fn changed(&self, row: Option<&Row>, id: &str) -> ContentError {
        let problem = Problem::ChangedOurs { id: id.to_owned() };
        match row {
            Some(row) => self.at(row, "name", problem),
            None => ContentError::whole(self.name, problem),
        }
    }
}

/// Texts by language.
type Own = BTreeMap<String, PlainTexts>;

/// What the survey has said so far.
#[derive(Default)]
struct Parts {
    /// The section that is open.
    open: Option<usize>,
    items: Vec<(Item, Own)>,
    actions: Vec<(Action, Own)>,
}

fn say(texts: &mut Own, language: &str, id: String, text: &str) {
    texts
        .entry(language.to_owned())
        .or_default()
        .insert(id, text.to_owned());
}

fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}
