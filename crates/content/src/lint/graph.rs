//! Cycles: what leads back to itself would never be shown, or never be done.

use super::{Report, Rule};
use std::collections::{BTreeMap, BTreeSet};

/// Reports one cycle per strongly connected part, at its smallest id.
pub(super) fn cycles<'a>(
    edges: &BTreeMap<&'a str, Vec<&'a str>>,
    file_of: impl Fn(&str) -> String,
    report: &mut Report,
) {
    let mut reported: BTreeSet<&str> = BTreeSet::new();
    for &start in edges.keys() {
        if reported.contains(start) {
            continue;
        }
        if let Some(path) = way_back(edges, start) {
            reported.extend(path.iter().copied());
            report.error(
                Rule::Cycle,
                &file_of(start),
                start,
                [("ids", path.join(", ").into())],
            );
        }
    }
}

/// A way from `start` to itself. Iterative: an outside file decides how long it is.
fn way_back<'a>(edges: &BTreeMap<&'a str, Vec<&'a str>>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut open = vec![start];
    while let Some(node) = open.pop() {
        for &next in edges.get(node).into_iter().flatten() {
            if next == start {
                let mut path = vec![node];
                let mut node = node;
                while node != start {
                    node = came_from[node];
                    path.push(node);
                }
                path.reverse();
                return Some(path);
            }
            if edges.contains_key(next) && !came_from.contains_key(next) {
                came_from.insert(next, node);
                open.push(next);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cycle_is_found_once_and_a_diamond_is_none() {
        let edges = BTreeMap::from([
            ("a", vec!["b"]),
            ("b", vec!["c"]),
            ("c", vec!["a"]),
            ("d", vec!["a", "e"]),
            ("e", vec!["f"]),
            ("f", vec![]),
        ]);
        let mut report = Report {
            findings: Vec::new(),
            at: None,
        };
        cycles(&edges, |_| "f.toml".to_owned(), &mut report);
        assert_eq!(report.findings.len(), 1);
        assert_eq!(report.findings[0].args["ids"], "a, b, c");
    }

    #[test]
    fn what_names_itself_is_a_cycle() {
        assert_eq!(
            way_back(&BTreeMap::from([("a", vec!["a"])]), "a"),
            Some(vec!["a"])
        );
    }
}
