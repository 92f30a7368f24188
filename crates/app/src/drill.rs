//! A drill for a small firm: twenty minutes around a table, with a scene, questions and a log of decisions. It asks
//! nothing of the program and keeps nothing: the log is paper.

use crate::app::App;
use crate::dto::{DrillOptions, Exported};
use crate::failure::Result;
use crate::paper::{drill_sheet, printed};
use l10n::Args;
use report::model::Document;
use std::path::Path;

impl App {
    /// The name that is proposed for the sheet.
    pub fn drill_file_name(&self, options: &DrillOptions) -> String {
        let texts = crate::texts::plain(&options.language);
        let args = Args::new().text("date", self.clock.now().date().to_string());
        format!("{}.pdf", texts.text("drill-file-name", &args))
    }

    /// Prints the sheet of a drill in a language of its own, and writes it. Needs no vault.
    pub fn export_drill(&mut self, path: &Path, options: &DrillOptions) -> Result<Exported> {
        let sheet = self.drill(options);
        self.write_printed(path, printed(report::render_document(&sheet))?)
    }

    /// What that sheet says, before it is laid out.
    pub fn drill(&self, options: &DrillOptions) -> Document {
        let texts = crate::texts::plain(&options.language);
        let letterhead = self.session.as_ref().map(|session| &session.letterhead);
        let stationery = letterhead
            .map(|known| known.stationery(&texts))
            .unwrap_or_default();
        drill_sheet(options.drill, stationery, self.clock.now(), &texts)
    }
}
