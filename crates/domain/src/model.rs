//! A pack made ready for evaluation: ids become positions, conditions and effects are wired up once.

use crate::{
    Action, Catalogue, CheckId, Code, Condition, Item, ItemId, Kind, On, Operator, Pack, Pass, Practice,
    PracticeId, ProfileCondition, Reason, ReasonCode, Scenario, Words,
};
use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

/// A pack made ready for evaluation. Build it once, evaluate it often.
#[derive(Debug)]
pub struct Model {
    pub(crate) pack: Pack,
    pub(crate) items: Vec<ItemNode>,
    pub(crate) practices: Vec<PracticeNode>,
    pub(crate) scenarios: Vec<ScenarioNode>,
    /// In the order of the data.
    pub(crate) strengths: Vec<StrengthNode>,
    pub(crate) actions: Vec<ActionNode>,
    pub(crate) words: Words,
    /// Positions of the items, gates before the items that depend on them.
    pub(crate) order: Vec<usize>,
    pub(crate) probed_by: HashMap<CheckId, Vec<usize>>,
    by_id: HashMap<ItemId, usize>,
    reasons: HashMap<ReasonCode, Reason>,
    pub(crate) pack_hash: String,
    faults: Vec<Fault>,
}

#[derive(Debug)]
pub(crate) struct ItemNode {
    pub item: Item,
    pub in_first: bool,
    pub in_full: bool,
    pub lowest: f64,
    pub highest: f64,
    pub weight: f64,
    pub gates: Vec<Gate>,
    pub measures: Vec<(usize, f64)>,
    pub measures_blocking: bool,
    pub easier: Option<usize>,
    /// Bit of the option `none` of a multiple item, which excludes the rest.
    pub none_bit: u64,
}

#[derive(Debug)]
pub(crate) enum Gate {
    Item {
        item: usize,
        operator: Operator,
        bit: u64,
    },
    Profile(ProfileCondition),
}

#[derive(Debug)]
pub(crate) struct PracticeNode {
    pub practice: Practice,
    /// Items that measure it, with their weights.
    pub members: Vec<(usize, f64)>,
    /// Scenarios that it acts on.
    pub scenarios: Vec<usize>,
}

#[derive(Clone, Debug)]
pub(crate) struct ScenarioNode {
    pub scenario: Scenario,
    /// Practice, `e`, `f`.
    pub effects: Vec<(usize, f64, f64)>,
}

/// Where a strength stands, and what its sources leave open.
#[derive(Debug)]
pub(crate) struct StrengthNode {
    pub scenario: usize,
    /// Its place among the scenario's effects.
    pub effect: usize,
    pub on: On,
    pub range: [f64; 2],
}

#[derive(Debug)]
pub(crate) struct ActionNode {
    pub action: Action,
    /// Item and bit of each answer that it sets.
    pub sets: Vec<(usize, u64)>,
    /// Positions of the actions that come first.
    pub after: Vec<usize>,
    /// Items whose state or visibility it can change, gates first.
    pub touched_items: Vec<usize>,
    pub touched_practices: Vec<usize>,
    pub touched_scenarios: Vec<usize>,
}

/// Why a pack cannot be evaluated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// A pack or an action names an item that does not exist.
    #[error("`{by}` names the item `{item}`, which does not exist")]
    UnknownItem {
        /// The missing item.
        item: ItemId,
        /// Who names it.
        by: String,
    },
    /// An item measures a practice that does not exist.
    #[error("`{by}` names the practice `{practice}`, which does not exist")]
    UnknownPractice {
        /// The missing practice.
        practice: PracticeId,
        /// Who names it.
        by: String,
    },
    /// A code that the item does not have.
    #[error("`{by}` names the option `{code}` of `{item}`, which does not exist")]
    UnknownOption {
        /// The item.
        item: ItemId,
        /// The missing code.
        code: Code,
        /// Who names it.
        by: String,
    },
    /// An item that measures something has an option without a level, more than 64 of them, or a level outside 0..=1.
    #[error("the options of `{0}` need levels within 0 and 1, and there may be at most 64")]
    BadOptions(ItemId),
}

/// An error in a condition. The lint refuses it; at run time the item is shown all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The condition of `item` names an item or option that does not exist.
    Dangling {
        /// The item with the condition.
        item: ItemId,
    },
    /// `item` depends on itself.
    Cycle {
        /// An item of the cycle.
        item: ItemId,
    },
}

impl Model {
    /// Wires a pack up with the catalogue.
    pub fn new(catalogue: &Catalogue, pack: &Pack) -> Result<Self, ModelError> {
        let practice_at: HashMap<&str, usize> = catalogue
            .practices
            .iter()
            .enumerate()
            .map(|(at, practice)| (practice.id.as_str(), at))
            .collect();
        let known: HashMap<&str, &Item> = catalogue
            .items
            .iter()
            .map(|item| (item.id.as_str(), item))
            .collect();
        let wanted = wanted_items(&known, pack)?;
        let by_id: HashMap<ItemId, usize> = wanted
            .iter()
            .enumerate()
            .map(|(at, item)| (item.id.clone(), at))
            .collect();
        let mut faults = Vec::new();
        let mut items = Vec::with_capacity(wanted.len());
        for item in &wanted {
            items.push(item_node(item, catalogue, &practice_at)?);
        }
        for id in pack.items(Pass::First) {
            items[by_id[id]].in_first = !wanted[by_id[id]].is_simpler();
        }
        for id in pack.items(Pass::Full) {
            items[by_id[id]].in_full = !wanted[by_id[id]].is_simpler();
        }
        for at in 0..items.len() {
            items[at].gates = gates(&items, &wanted[at].enable_when, &by_id).unwrap_or_else(|| {
                faults.push(Fault::Dangling {
                    item: wanted[at].id.clone(),
                });
                Vec::new()
            });
            items[at].easier = wanted[at].backup_item.as_ref().map(|id| by_id[id]);
        }
        let order = gates_first(&mut items, &mut faults);
        let (scenarios, strengths) = scenario_nodes(catalogue, &practice_at)?;
        let practices = practice_nodes(catalogue, &items, &scenarios);
        let actions = action_nodes(catalogue, &items, &practices, &by_id, &order)?;
        let mut probed_by: HashMap<CheckId, Vec<usize>> = HashMap::new();
        for (at, node) in items.iter().enumerate() {
            if let Some(probe) = &node.item.probe {
                probed_by.entry(probe.check.clone()).or_default().push(at);
            }
        }
        let reasons = catalogue
            .reasons
            .iter()
            .map(|reason| (reason.code.clone(), reason.clone()))
            .collect();
        Ok(Self {
            pack: pack.clone(),
            items,
            practices,
            scenarios,
            strengths,
            actions,
            words: catalogue.words.clone(),
            order,
            probed_by,
            by_id,
            reasons,
            pack_hash: String::new(),
            faults,
        })
    }

    /// Names the exact content: a hash that snapshots carry. Whoever read the content knows it.
    #[must_use]
    pub fn with_pack_hash(self, pack_hash: String) -> Self {
        Self { pack_hash, ..self }
    }

    /// With what actions take on a system, as `linux`: the plan is for the computer that it is made on.
    #[must_use]
    pub fn on_system(mut self, system: &str) -> Self {
        for node in &mut self.actions {
            node.action.adapt_to(system);
        }
        self
    }

    /// Errors in conditions, for the lint.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The pack.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The item with this id, if the pack uses it or one of its items rests on it.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.position(id).map(|at| &self.items[at].item)
    }

    /// The action with this id, if it belongs to the pack.
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions
            .iter()
            .map(|node| &node.action)
            .find(|action| action.id.as_str() == id)
    }

    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    pub(crate) fn reason(&self, code: &ReasonCode) -> Option<&Reason> {
        self.reasons.get(code)
    }
}

impl ItemNode {
    /// Whether the pass asks it.
    pub(crate) fn asked_in(&self, pass: Pass) -> bool {
        match pass {
            Pass::First => self.in_first,
            Pass::Full => self.in_full,
        }
    }

    /// The bits of the codes that the item has; codes that it lacks are left out.
    pub(crate) fn bits(&self, codes: &[Code]) -> u64 {
        codes
            .iter()
            .filter_map(|code| self.item.position(code))
            .fold(0, |bits, at| bits | 1 << at)
    }

    /// The codes behind the bits.
    pub(crate) fn codes(&self, bits: u64) -> Vec<Code> {
        let chosen = self
            .item
            .options
            .iter()
            .enumerate()
            .filter(|(at, _)| bits >> at & 1 == 1);
        chosen.map(|(_, option)| option.code.clone()).collect()
    }

    /// The level of an answer: that of the option, or the sum of the chosen ones, at most 1.
    pub(crate) fn level(&self, bits: u64) -> f64 {
        let chosen = self
            .item
            .options
            .iter()
            .enumerate()
            .filter(|(at, _)| bits >> at & 1 == 1);
        chosen
            .filter_map(|(_, option)| option.level)
            .sum::<f64>()
            .min(1.0)
    }

    /// The answer after an action has made `bit` true.
    pub(crate) fn with(&self, bits: u64, bit: u64) -> u64 {
        match self.item.kind {
            Kind::Multiple if bit == self.none_bit => bit,
            Kind::Multiple => (bits & !self.none_bit) | bit,
            Kind::Single | Kind::Boolean => bit,
        }
    }
}

/// The pack's items, then what they rest on: gates and simpler questions.
fn wanted_items<'a>(known: &HashMap<&str, &'a Item>, pack: &Pack) -> Result<Vec<&'a Item>, ModelError> {
    let mut wanted: Vec<&Item> = Vec::new();
    let mut seen = HashSet::new();
    let own = pack.items(Pass::Full).into_iter().chain(pack.items(Pass::First));
    let mut queue: VecDeque<(&ItemId, String)> = own.map(|id| (id, format!("pack {}", pack.id))).collect();
    while let Some((id, by)) = queue.pop_front() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let item = *known
            .get(id.as_str())
            .ok_or_else(|| ModelError::UnknownItem { item: id.clone(), by })?;
        wanted.push(item);
        // A condition on an item that does not exist is a fault, not an error: see `gates`.
        let gates = item.enable_when.iter().filter_map(|condition| match condition {
            Condition::Item { item: gate, .. } if known.contains_key(gate.as_str()) => Some(gate),
            _ => None,
        });
        queue.extend(gates.chain(&item.backup_item).map(|id| (id, item.id.to_string())));
    }
    Ok(wanted)
}

fn item_node(
    item: &Item,
    catalogue: &Catalogue,
    practice_at: &HashMap<&str, usize>,
) -> Result<ItemNode, ModelError> {
    let levels_are_good = item.options.iter().all(|option| match option.level {
        Some(level) => (0.0..=1.0).contains(&level),
        None => option.counts_as.is_some() || item.measures.is_empty(),
    });
    if item.options.is_empty() || item.options.len() > 64 || !levels_are_good {
        return Err(ModelError::BadOptions(item.id.clone()));
    }
    let mut measures = Vec::with_capacity(item.measures.len());
    for measure in &item.measures {
        let at = practice_at
            .get(measure.practice.as_str())
            .ok_or_else(|| ModelError::UnknownPractice {
                practice: measure.practice.clone(),
                by: item.id.to_string(),
            })?;
        measures.push((*at, measure.weight));
    }
    let (lowest, highest) = item.level_range().unwrap_or((0.0, 0.0));
    let none = item
        .position(&Code::from("none"))
        .filter(|_| item.kind == Kind::Multiple);
    Ok(ItemNode {
        in_first: false,
        in_full: false,
        lowest,
        highest,
        weight: item.weight(),
        gates: Vec::new(),
        measures_blocking: measures.iter().any(|(at, _)| catalogue.practices[*at].blocking),
        measures,
        easier: None,
        none_bit: none.map_or(0, |at| 1 << at),
        item: item.clone(),
    })
}

/// The conditions wired up; `None` if one names an item or option that does not exist.
fn gates(items: &[ItemNode], conditions: &[Condition], by_id: &HashMap<ItemId, usize>) -> Option<Vec<Gate>> {
    let wire = |condition: &Condition| match condition {
        Condition::Profile(condition) => Some(Gate::Profile(condition.clone())),
        Condition::Item {
            item,
            operator,
            answer,
        } => {
            let at = *by_id.get(item)?;
            let option = items[at].item.position(answer)?;
            Some(Gate::Item {
                item: at,
                operator: *operator,
                bit: 1 << option,
            })
        }
    };
    conditions.iter().map(wire).collect()
}

/// Gates before what depends on them. A cycle is cut at its first item, which is then shown.
fn gates_first(items: &mut [ItemNode], faults: &mut Vec<Fault>) -> Vec<usize> {
    let mut order = Vec::with_capacity(items.len());
    let mut placed = vec![false; items.len()];
    let mut left: Vec<usize> = (0..items.len()).collect();
    while !left.is_empty() {
        let before = left.len();
        left.retain(|at| {
            let ready = items[*at].gates.iter().all(|gate| match gate {
                Gate::Item { item, .. } => placed[*item],
                Gate::Profile(_) => true,
            });
            if ready {
                placed[*at] = true;
                order.push(*at);
            }
            !ready
        });
        if left.len() == before {
            faults.push(Fault::Cycle {
                item: items[left[0]].item.id.clone(),
            });
            items[left[0]].gates.clear();
        }
    }
    order
}

fn scenario_nodes(
    catalogue: &Catalogue,
    practice_at: &HashMap<&str, usize>,
) -> Result<(Vec<ScenarioNode>, Vec<StrengthNode>), ModelError> {
    let mut nodes: Vec<ScenarioNode> = catalogue
        .scenarios
        .iter()
        .map(|scenario| ScenarioNode {
            scenario: scenario.clone(),
            effects: Vec::new(),
        })
        .collect();
    let mut strengths = Vec::with_capacity(catalogue.effects.len());
    for effect in &catalogue.effects {
        let practice =
            *practice_at
                .get(effect.practice.as_str())
                .ok_or_else(|| ModelError::UnknownPractice {
                    practice: effect.practice.clone(),
                    by: format!("effect on {}", effect.scenario),
                })?;
        for (scenario, node) in nodes
            .iter_mut()
            .enumerate()
            .filter(|(_, node)| node.scenario.id == effect.scenario)
        {
            let at = node.effects.iter().position(|(known, ..)| *known == practice);
            let at = at.unwrap_or_else(|| {
                node.effects.push((practice, 0.0, 0.0));
                node.effects.len() - 1
            });
            match effect.on {
                On::Likelihood => node.effects[at].1 = effect.value,
                On::Impact => node.effects[at].2 = effect.value,
            }
            strengths.push(StrengthNode {
                scenario,
                effect: at,
                on: effect.on,
                range: effect.range,
            });
        }
    }
    Ok((nodes, strengths))
}

fn practice_nodes(
    catalogue: &Catalogue,
    items: &[ItemNode],
    scenarios: &[ScenarioNode],
) -> Vec<PracticeNode> {
    let mut nodes: Vec<PracticeNode> = catalogue
        .practices
        .iter()
        .map(|practice| PracticeNode {
            practice: practice.clone(),
            members: Vec::new(),
            scenarios: Vec::new(),
        })
        .collect();
    for (at, node) in items.iter().enumerate().filter(|(_, node)| node.in_full) {
        for (practice, weight) in &node.measures {
            nodes[*practice].members.push((at, *weight));
        }
    }
    for (at, scenario) in scenarios.iter().enumerate() {
        for (practice, ..) in &scenario.effects {
            nodes[*practice].scenarios.push(at);
        }
    }
    nodes
}

fn action_nodes(
    catalogue: &Catalogue,
    items: &[ItemNode],
    practices: &[PracticeNode],
    by_id: &HashMap<ItemId, usize>,
    order: &[usize],
) -> Result<Vec<ActionNode>, ModelError> {
    let in_pack = |action: &&Action| {
        action
            .sets
            .iter()
            .any(|set| by_id.get(&set.item).is_some_and(|at| items[*at].in_full))
    };
    let kept: Vec<&Action> = catalogue.actions.iter().filter(in_pack).collect();
    let mut nodes = Vec::with_capacity(kept.len());
    for action in &kept {
        let mut sets = Vec::new();
        for set in &action.sets {
            let Some(at) = by_id.get(&set.item).copied() else {
                continue;
            };
            let option = items[at]
                .item
                .position(&set.code)
                .ok_or_else(|| ModelError::UnknownOption {
                    item: set.item.clone(),
                    code: set.code.clone(),
                    by: action.id.to_string(),
                })?;
            sets.push((at, 1u64 << option));
        }
        let touched_items = touched_items(&sets, items, order);
        let touched_practices: BTreeSet<usize> = touched_items
            .iter()
            .flat_map(|at| items[*at].measures.iter().map(|(practice, _)| *practice))
            .collect();
        let touched_scenarios: BTreeSet<usize> = touched_practices
            .iter()
            .flat_map(|at| practices[*at].scenarios.iter().copied())
            .collect();
        let after = action
            .needs
            .iter()
            .filter_map(|need| kept.iter().position(|other| other.id.as_str() == need));
        nodes.push(ActionNode {
            sets,
            after: after.collect(),
            touched_items,
            touched_practices: touched_practices.into_iter().collect(),
            touched_scenarios: touched_scenarios.into_iter().collect(),
            action: (*action).clone(),
        });
    }
    Ok(nodes)
}

/// The items that an action sets and all that are gated by them, directly or not, gates first.
fn touched_items(sets: &[(usize, u64)], items: &[ItemNode], order: &[usize]) -> Vec<usize> {
    let mut touched: BTreeSet<usize> = sets.iter().map(|(at, _)| *at).collect();
    for at in order {
        let gated = items[*at].gates.iter().any(|gate| match gate {
            Gate::Item { item, .. } => touched.contains(item),
            Gate::Profile(_) => false,
        });
        if gated {
            touched.insert(*at);
        }
    }
    order.iter().copied().filter(|at| touched.contains(at)).collect()
}
