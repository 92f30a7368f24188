//! Who opened each number and address, and when: what a distribution needs and a test build does not.

use crate::files::read_toml;
use crate::{ContentError, Library, ToVerify, limits};
use jiff::civil::Date;
use serde::Deserialize;
use std::path::Path;

/// How many days a look at a number or address counts: somebody opens all of them once a quarter.
const COUNTS_FOR: i32 = 92;

/// The file that people sign.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenedFile {
    /// One entry for each number or address that was opened.
    #[serde(default)]
    pub opened: Vec<Opened>,
}

/// A number that was called, or an address that was opened.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The channel.
    pub channel: String,
    /// The number or address, as in the data.
    pub value: String,
    /// Who did it, by first and family name.
    pub by: String,
    /// The civil day.
    pub on: Date,
}

impl OpenedFile {
    /// Reads the file. Errors name it `name`.
    pub fn read(name: &str, path: &Path) -> Result<Self, ContentError> {
        read_toml(name, path, limits::FILE_BYTES)
    }

    fn vouches_for(&self, entry: &ToVerify, at: Date) -> bool {
        let signed = |one: &Opened| one.by.split_whitespace().count() > 1;
        let fresh = |one: &Opened| (0..=COUNTS_FOR).contains(&(at - one.on).get_days());
        self.opened
            .iter()
            .filter(|one| one.channel == entry.channel && one.value == entry.value)
            .any(|one| signed(one) && fresh(one))
    }
}

impl Library {
    /// What somebody may be shown and nobody has vouched for on a day: unsigned, signed without a name, too long ago or
    /// in another form than the data has now. A distribution is built only when there is none.
    pub fn unopened<'a>(&'a self, file: &OpenedFile, at: Date) -> Vec<ToVerify<'a>> {
        let shown = self.to_verify().into_iter().filter(|entry| entry.shown);
        shown.filter(|entry| !file.vouches_for(entry, at)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Opened, OpenedFile};
    use crate::Library;
    use jiff::civil::{Date, date};

    const AT: Date = date(2026, 12, 1);

    fn signed(by: &str, on: Date) -> OpenedFile {
        let library = Library::embedded();
        let opened = library.to_verify().into_iter().map(|entry| Opened {
            channel: entry.channel.to_owned(),
            value: entry.value.to_owned(),
            by: by.to_owned(),
            on,
        });
        OpenedFile {
            opened: opened.collect(),
        }
    }

    fn missing(file: &OpenedFile) -> usize {
        Library::embedded().unopened(file, AT).len()
    }

    #[test]
    fn everything_shown_has_to_be_signed_by_somebody_with_a_name_and_lately() {
        let all = missing(&OpenedFile::default());
        assert!(all > 20, "{all}");
        assert_eq!(missing(&signed("Ana Ruiz", date(2026, 11, 30))), 0);
        assert_eq!(missing(&signed("Ana", date(2026, 11, 30))), all, "who?");
        assert_eq!(
            missing(&signed("Ana Ruiz", date(2026, 8, 1))),
            all,
            "too long ago"
        );
        assert_eq!(missing(&signed("Ana Ruiz", date(2026, 12, 2))), all, "not yet");
    }

    #[test]
    fn a_number_that_has_changed_since_is_to_be_opened_again() {
        let mut file = signed("Ana Ruiz", date(2026, 11, 30));
        let one = file.opened.iter_mut().find(|one| one.value == "017");
        one.expect("it is there").value = "018".to_owned();
        assert_eq!(missing(&file), 1);
    }
}
