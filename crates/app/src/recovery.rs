//! The recovery code: shown once, printed if the person likes, confirmed by typing two of its groups.

use crate::app::App;
use crate::dto::{Exported, RecoveryCode};
use crate::failure::{Failure, Result};
use crate::paper::{printed, recovery_sheet};
use std::path::Path;

/// The groups that are asked for as a proof, from 1: one that is on screen last and one from the middle.
const ASKED: [usize; 2] = [3, 6];

impl App {
    /// Makes a recovery code; an earlier one stops working.
    pub fn new_recovery_code(&mut self) -> Result<RecoveryCode> {
        let code = self.session_mut()?.vault.new_recovery_code()?;
        let groups = code.groups().map(ToOwned::to_owned).collect();
        self.shown_code = Some(code);
        Ok(RecoveryCode {
            groups,
            ask: vec![3, 6],
        })
    }

    /// Notes that whoever opened the vault just now did so with the code on paper.
    pub fn confirm_typed_code(&mut self) -> Result<()> {
        self.session_mut()?.vault.confirm_recovery()?;
        Ok(())
    }

    /// Whether the typed groups are those of the code that was just shown. If so, the code counts as kept.
    pub fn confirm_recovery_code(&mut self, typed: &[String]) -> Result<bool> {
        let code = self
            .shown_code
            .as_ref()
            .ok_or_else(|| Failure::new("recovery-mismatch"))?;
        let groups: Vec<&str> = code.groups().collect();
        let same = typed.len() == ASKED.len()
            && typed
                .iter()
                .zip(ASKED)
                .all(|(typed, at)| same_group(typed, groups[at - 1]));
        if same {
            self.session_mut()?.vault.confirm_recovery()?;
            self.shown_code = None;
        }
        Ok(same)
    }

    /// The name that is proposed for the recovery sheet.
    pub fn recovery_sheet_file_name(&self) -> String {
        let texts = crate::texts::plain(self.language);
        let args = l10n::Args::new().text("date", self.clock.now().date().to_string());
        format!("{}.pdf", texts.text("recovery-sheet-file-name", &args))
    }

    /// Prints the code that is on screen as a page to keep, in the language in use, and writes it.
    ///
    /// Fails with `code-not-shown` when no code is on screen: nobody can print it later.
    pub fn save_recovery_sheet(&mut self, path: &Path) -> Result<Exported> {
        let code = self
            .shown_code
            .as_ref()
            .ok_or_else(|| Failure::new("code-not-shown"))?;
        let session = self.session()?;
        let texts = crate::texts::plain(self.language);
        let mut sheet = recovery_sheet(
            code,
            &session.subject_name(),
            session.vault.id(),
            self.clock.now(),
            self.language,
        );
        sheet.stationery = session.letterhead.stationery(&texts);
        let page = printed(report::render_sheet(&sheet))?;
        // What the model holds of the code wipes itself; the finished page holds it too.
        drop(sheet);
        self.write_printed(path, page)
    }
}

/// As a person types it: any case, blanks ignored, and the letters that look like digits.
fn same_group(typed: &str, group: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect()
    };
    plain(typed) == plain(group)
}

#[cfg(test)]
mod tests {
    use super::same_group;

    #[test]
    fn a_group_may_be_typed_in_any_case_with_letters_that_look_like_digits() {
        assert!(same_group(" o1-lz ", "011Z"));
        assert!(!same_group("0112", "011Z"));
        assert!(!same_group("", "011Z"));
    }
}
