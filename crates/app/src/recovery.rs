//! The recovery code: shown once, confirmed by typing two of its groups.

use crate::app::App;
use crate::dto::RecoveryCode;
use crate::failure::{Failure, Result};

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
