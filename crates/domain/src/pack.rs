//! Packs: which items make a questionnaire.

use crate::{ItemId, PackId, SectionId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A questionnaire: a choice and an order of items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Its id.
    pub id: PackId,
    /// Only goes up.
    pub version: u32,
    /// The audience whose base values and examples count.
    pub audience: String,
    /// Country code, or `any`.
    pub jurisdiction: String,
    /// SPDX id of the content's licence.
    pub licence: String,
    /// Where the choice of items comes from.
    pub sources: Vec<String>,
    /// The items by area, in the order in which they are asked.
    pub sections: Vec<Section>,
    /// About 12 items that already give a result, in the order in which they are asked.
    pub first_pass: Vec<ItemId>,
}

/// One area of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The area; its name is in `locales/`.
    pub id: SectionId,
    /// Its items.
    pub items: Vec<ItemId>,
}

/// How much of a pack is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Pass {
    /// The first pass.
    First,
    /// Everything.
    #[default]
    Full,
}

impl Pack {
    /// The items that the pass asks, in its order.
    pub fn items(&self, pass: Pass) -> Vec<&ItemId> {
        match pass {
            Pass::First => self.first_pass.iter().collect(),
            Pass::Full => self.sections.iter().flat_map(|section| &section.items).collect(),
        }
    }

    /// The area that an item belongs to.
    pub fn section_of(&self, item: &ItemId) -> Option<&SectionId> {
        self.sections
            .iter()
            .find(|section| section.items.contains(item))
            .map(|section| &section.id)
    }
}
