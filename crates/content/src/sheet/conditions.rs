//! The conditions of a question as `XLSForm` writes them, `${keeps-data} = 'yes'`, and back.

use domain::{Behavior, Code, Condition, ItemId, Operator, ProfileCondition};

/// A question, how its answer is compared, and with which code.
pub(super) type Comparison = (ItemId, Operator, Code);

/// The condition that stands for "offered after I do not know": the main question has no answer.
pub(super) fn simpler_of(main: &str) -> String {
    format!("${{{main}}} = ''")
}

/// The question of which a row is the simpler one.
pub(super) fn read_simpler(cell: &str) -> Option<&str> {
    cell.strip_prefix("${")?
        .strip_suffix("} = ''")
        .filter(|id| !id.contains('}'))
}

/// One comparison with an answer. `several`: the question takes several.
pub(super) fn comparison(item: &str, several: bool, operator: Operator, code: &str) -> String {
    match (several, operator) {
        (false, Operator::Equal) => format!("${{{item}}} = '{code}'"),
        (false, Operator::Different) => format!("${{{item}}} != '{code}'"),
        (true, Operator::Equal) => format!("selected(${{{item}}}, '{code}')"),
        (true, Operator::Different) => format!("not(selected(${{{item}}}, '{code}'))"),
    }
}

/// Comparisons, and how they are joined; one alone says nothing of that. `None`: not of this form.
pub(super) fn read(cell: &str) -> Option<(Vec<Comparison>, Option<Behavior>)> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Some((Vec::new(), None));
    }
    let (joined, behavior) = match (cell.contains(" and "), cell.contains(" or ")) {
        (true, true) => return None,
        (true, false) => (" and ", Some(Behavior::All)),
        (false, true) => (" or ", Some(Behavior::Any)),
        (false, false) => (" and ", None),
    };
    let clauses: Option<Vec<_>> = cell.split(joined).map(clause).collect();
    Some((clauses?, behavior))
}

fn clause(text: &str) -> Option<Comparison> {
    let text = text.trim();
    let selected = |text: &str| {
        let inside = text.strip_prefix("selected(")?.strip_suffix(')')?;
        inside
            .split_once(',')
            .map(|(item, code)| (item.to_owned(), code.to_owned()))
    };
    let not = text.strip_prefix("not(").and_then(|rest| rest.strip_suffix(')'));
    let (item, operator, code) = if let Some((item, code)) = not.and_then(selected) {
        (item, Operator::Different, code)
    } else if let Some((item, code)) = selected(text) {
        (item, Operator::Equal, code)
    } else if let Some((item, code)) = text.split_once("!=") {
        (item.to_owned(), Operator::Different, code.to_owned())
    } else {
        let (item, code) = text.split_once('=')?;
        (item.to_owned(), Operator::Equal, code.to_owned())
    };
    let item = item.trim().strip_prefix("${")?.strip_suffix('}')?;
    let code = code.trim().strip_prefix('\'')?.strip_suffix('\'')?;
    Some((ItemId(item.to_owned()), operator, Code(code.to_owned())))
}

/// Conditions on the profile: `audience = citizen school; sector = shop`.
pub(super) fn profile(conditions: &[Condition]) -> String {
    let one = |condition: &Condition| match condition {
        Condition::Profile(condition) => {
            Some(format!("{} = {}", condition.profile, condition.values.join(" ")))
        }
        Condition::Item { .. } => None,
    };
    conditions.iter().filter_map(one).collect::<Vec<_>>().join("; ")
}

/// And back.
pub(super) fn read_profile(cell: &str) -> Option<Vec<Condition>> {
    let parts = cell.split(';').map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (profile, values) = part.split_once('=')?;
            Some(Condition::Profile(ProfileCondition {
                profile: profile.trim().to_owned(),
                values: values.split_whitespace().map(str::to_owned).collect(),
            }))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparisons_are_read_as_they_are_written() {
        for several in [false, true] {
            for operator in [Operator::Equal, Operator::Different] {
                let written = comparison("keeps-data", several, operator, "yes");
                let (read, behavior) = read(&written).expect("it is of this form");
                assert_eq!(read, [("keeps-data".into(), operator, "yes".into())], "{written}");
                assert_eq!(behavior, None);
            }
        }
        let (both, behavior) = read("${a} = 'x' or not(selected(${b}, 'y'))").unwrap();
        assert_eq!((both.len(), behavior), (2, Some(Behavior::Any)));
        assert_eq!(read_simpler(&simpler_of("a")), Some("a"));
    }

    #[test]
    fn another_language_of_conditions_is_refused() {
        for cell in [
            "true()",
            "${a} > 1",
            "${a} = 'x' and ${b} = 'y' or ${c} = 'z'",
            "a = 'x'",
            "${a} = x",
        ] {
            assert_eq!(read(cell), None, "{cell}");
        }
    }
}
