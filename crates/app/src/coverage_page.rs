//! What `docs/coverage.md` shows of the data: how far the questions reach each standard, and how easily they read.

use content::{Asked, FrameworkControl, FrameworkTable, Library, Reach, Reading, Texts, reading};
use domain::{ItemId, Pack, Pass, Relationship};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::{self, Error};
use std::path::Path;

const BEGIN: &str = "<!-- From here to the next mark: written by `cargo xtask coverage`. Do not edit. -->\n";
const END: &str = "<!-- End of what `cargo xtask coverage` writes. -->\n";

/// The coverage page with its tables written anew, from the `questionnaires` and `locales` of the project at `root`. A
/// test fails when the committed page is stale.
///
/// Fails when the project's content cannot be read, or when the page has lost its marks.
pub fn coverage_page(page: &str, root: &Path) -> io::Result<String> {
    let marks = page.split_once(BEGIN).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(END)?;
        Some((before, after))
    });
    let (before, after) = marks.ok_or_else(|| Error::other("the page has lost its marks"))?;
    let library = Library::from_dir(&root.join("questionnaires")).map_err(Error::other)?;
    let sources = Texts::sources_from_dir(&root.join("locales")).map_err(Error::other)?;
    let texts = Texts::parse(&sources).map_err(Error::other)?;
    let view = View::new(&library);
    let tables = [
        readings(&library, &texts),
        view.standards(),
        view.questionnaires(),
        view.practices(),
        view.every_control(),
    ];
    Ok(format!("{before}{BEGIN}\n{}\n{END}{after}", tables.join("\n")))
}

fn readings(library: &Library, texts: &Texts) -> String {
    let mut text = "## How easily each questionnaire reads\n\n\
         Szigriszt-Pazos on the INFLESZ scale, over all Spanish questions and actions of the questionnaire.\n\n\
         | questionnaire | questions | in the first pass | reading ease | at least |\n\
         |---|--:|--:|--:|--:|\n"
        .to_owned();
    for pack in &library.packs {
        let Some(Reading { score, gate }) = reading(library, texts, pack) else {
            continue;
        };
        let questions = pack.items(Pass::Full).len();
        let first = pack.first_pass.len();
        push(
            &mut text,
            format_args!(
                "| `{}` | {questions} | {first} | {score:.1} | {gate:.0} |\n",
                pack.id
            ),
        );
    }
    text
}

/// A standard, or the part of it that an entry level asks for.
struct Part<'a> {
    label: String,
    table: &'a FrameworkTable,
    controls: Vec<&'a FrameworkControl>,
}

struct View<'a> {
    library: &'a Library,
    asked: BTreeSet<ItemId>,
    parts: Vec<Part<'a>>,
}

impl<'a> View<'a> {
    fn new(library: &'a Library) -> Self {
        let packs = library.packs.iter();
        Self {
            library,
            asked: packs.flat_map(|pack| library.items_of(pack)).collect(),
            parts: parts(library),
        }
    }

    fn reach_of(&self, part: &Part<'a>, control: &FrameworkControl) -> Asked<'a> {
        self.library.asked(&part.table.id, &control.id, &self.asked)
    }

    fn standards(&self) -> String {
        let mut text = "## How far all questionnaires together reach each standard\n\n\
             | standard | asks for | directly | whole, through a practice | in part | nobody asks | our judgement alone |\n\
             |---|--:|--:|--:|--:|--:|--:|\n"
            .to_owned();
        for part in &self.parts {
            let all: Vec<Asked> = part
                .controls
                .iter()
                .map(|control| self.reach_of(part, control))
                .collect();
            let count = |reach| all.iter().filter(|asked| asked.reach == reach).count();
            push(
                &mut text,
                format_args!(
                    "| {} | {} | {} | {} | {} | {} | {} |\n",
                    part.label,
                    all.len(),
                    count(Reach::Direct),
                    count(Reach::Whole),
                    count(Reach::Part),
                    count(Reach::Nobody),
                    all.iter().filter(|asked| asked.is_own_judgement()).count(),
                ),
            );
        }
        text
    }

    /// How many controls each questionnaire leads to, at least in part.
    fn questionnaires(&self) -> String {
        let packs = &self.library.packs;
        let heads: Vec<String> = packs.iter().map(|pack| format!("`{}`", pack.id)).collect();
        let mut text = format!(
            "## How many controls each questionnaire leads to, at least in part\n\n\
             | standard | asks for | {} |\n|---|--:|{}\n",
            heads.join(" | "),
            "--:|".repeat(packs.len())
        );
        for part in &self.parts {
            let counts: Vec<String> = packs.iter().map(|pack| self.led_to(pack, part)).collect();
            push(
                &mut text,
                format_args!(
                    "| {} | {} | {} |\n",
                    part.label,
                    part.controls.len(),
                    counts.join(" | ")
                ),
            );
        }
        text
    }

    fn led_to(&self, pack: &Pack, part: &Part<'a>) -> String {
        let items = self.library.items_of(pack);
        let led = |control: &&&FrameworkControl| {
            self.library.asked(&part.table.id, &control.id, &items).reach != Reach::Nobody
        };
        part.controls.iter().filter(led).count().to_string()
    }

    /// From questions to practices; the tables after it go on to controls.
    fn practices(&self) -> String {
        let mut text = "## Which questions ask about each practice\n\n\
             | practice | questions |\n|---|---|\n"
            .to_owned();
        for practice in &self.library.catalogue.practices {
            let measuring: Vec<String> = self
                .library
                .catalogue
                .items
                .iter()
                .filter(|item| self.asked.contains(&item.id))
                .filter(|item| {
                    item.measures
                        .iter()
                        .any(|measure| measure.practice == practice.id)
                })
                .map(|item| format!("`{}`", item.id))
                .collect();
            push(
                &mut text,
                format_args!("| `{}` | {} |\n", practice.id, measuring.join(" · ")),
            );
        }
        text
    }

    fn every_control(&self) -> String {
        let mut text = "## Every control\n\n\
             = the practice asks for the same or for more; ∩ it touches the control. ° the link is our own judgement. \
             The titles are ours or as the licence note says.\n"
            .to_owned();
        for part in self.parts.iter().filter(|part| part.is_whole()) {
            let FrameworkTable {
                publisher,
                version,
                licence,
                checked,
                verification,
                ..
            } = part.table;
            push(
                &mut text,
                format_args!(
                    "\n### {}\n\n{}. {publisher}, {version}.\n\n\
                     *Licence.* {licence}\n\n*Read on {checked}.* {verification}\n\n\
                     | control | title | how far | through |\n|---|---|---|---|\n",
                    part.label, part.table.name.en
                ),
            );
            for control in &part.controls {
                push(&mut text, format_args!("{}\n", self.row(part, control)));
            }
        }
        text
    }

    fn row(&self, part: &Part<'a>, control: &FrameworkControl) -> String {
        let asked = self.reach_of(part, control);
        let reach = match asked.reach {
            Reach::Direct => "directly",
            Reach::Whole => "whole",
            Reach::Part => "in part",
            Reach::Nobody => "nobody asks",
        };
        let direct = asked.direct.iter().map(|item| format!("`{item}`"));
        let links = asked.links.iter().map(|link| {
            let sign = match link.relationship {
                Relationship::EqualTo | Relationship::EquivalentTo | Relationship::SupersetOf => "=",
                Relationship::SubsetOf | Relationship::IntersectsWith => "∩",
            };
            let own = if link.basis == "own-judgement" { "°" } else { "" };
            format!("{sign} {}{own}", link.practice)
        });
        let through: Vec<String> = direct.chain(links).collect();
        format!(
            "| {} | {} | {reach} | {} |",
            control.id,
            control.title.en.replace('|', "\\|"),
            through.join(" · ")
        )
    }
}

impl Part<'_> {
    fn is_whole(&self) -> bool {
        self.controls.len() == self.table.controls.len()
    }
}

/// The standards in the crosswalk's order; after ENS and CIS the part that their entry level asks for.
fn parts(library: &Library) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for framework in &library.crosswalk.frameworks {
        let Some(table) = library.frameworks.iter().find(|table| table.id == framework.id) else {
            continue;
        };
        let part = |label: String, controls: Vec<_>| Part {
            label,
            table,
            controls,
        };
        let all = || table.controls.iter();
        parts.push(part(framework.label.clone(), all().collect()));
        let basica: Vec<_> = all().filter(|control| control.basica).collect();
        if !basica.is_empty() {
            parts.push(part(format!("{}, category BÁSICA", framework.label), basica));
        }
        let ig1: Vec<_> = all().filter(|control| control.ig1).collect();
        if !ig1.is_empty() {
            parts.push(part(format!("{}, group IG1", framework.label), ig1));
        }
    }
    parts
}

fn push(text: &mut String, arguments: std::fmt::Arguments) {
    text.write_fmt(arguments).expect("a string takes any text");
}
