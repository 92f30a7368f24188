//! How far questions reach the controls of a standard. It says what is asked, never what anybody fulfils.

use crate::{Library, Mapping};
use domain::{Item, ItemId, PracticeId, Relationship};
use std::collections::BTreeSet;

/// How far the questions reach a control, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// A question asks about it directly.
    Direct,
    /// A practice that is asked about holds all of it.
    Whole,
    /// A practice that is asked about touches it.
    Part,
    /// No question leads to it.
    Nobody,
}

/// What leads from some questions to a control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// How far they reach it.
    pub reach: Reach,
    /// The questions that name it.
    pub direct: Vec<&'a ItemId>,
    /// The links through practices that the questions measure.
    pub links: Vec<&'a Mapping>,
}

impl Asked<'_> {
    /// Whether nothing but our own judgement leads there.
    pub fn is_own_judgement(&self) -> bool {
        self.direct.is_empty()
            && !self.links.is_empty()
            && self.links.iter().all(|link| link.basis == "own-judgement")
    }
}

impl Library {
    /// What leads from these questions to a control of a standard: directly, or through a practice and the crosswalk.
    pub fn asked(&self, framework: &str, control: &str, items: &BTreeSet<ItemId>) -> Asked<'_> {
        let all = self.catalogue.items.iter();
        let asking: Vec<&Item> = all.filter(|item| items.contains(&item.id)).collect();
        let naming = asking.iter().filter(|item| names(item, framework, control));
        let direct: Vec<&ItemId> = naming.map(|item| &item.id).collect();
        let measures = asking.iter().flat_map(|item| &item.measures);
        let measured: BTreeSet<&PracticeId> = measures.map(|measure| &measure.practice).collect();
        let links: Vec<&Mapping> = self
            .crosswalk
            .mappings
            .iter()
            .filter(|link| link.framework == framework && link.control == control)
            .filter(|link| measured.contains(&link.practice))
            .collect();
        let reach = if !direct.is_empty() {
            Reach::Direct
        } else if links.iter().any(|link| is_whole(link.relationship)) {
            Reach::Whole
        } else if !links.is_empty() {
            Reach::Part
        } else {
            Reach::Nobody
        };
        Asked { reach, direct, links }
    }
}

fn names(item: &Item, framework: &str, control: &str) -> bool {
    item.controls
        .iter()
        .any(|named| named.framework == framework && named.id == control)
}

/// The practice asks for as much as the control, or for more.
fn is_whole(relationship: Relationship) -> bool {
    match relationship {
        Relationship::EqualTo | Relationship::EquivalentTo | Relationship::SupersetOf => true,
        Relationship::SubsetOf | Relationship::IntersectsWith => false,
    }
}
