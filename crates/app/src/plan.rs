//! The plan as a shell shows it, and how it is followed.

use crate::app::{App, build_model};
use crate::assess::{Desk, Statement};
use crate::case::{Assignment, Case};
use crate::dto::{ActionAssignment, ActionChange, Band, Because, Plan, PlanGroup, PlannedAction};
use crate::failure::{Failure, Result};
use crate::first_run::checked_text;
use crate::links;
use domain::{
    Action, ActionId, ActionState, Answer, Body, FIND_OUT, Group, ItemId, Model, PlanEntry, PracticeId,
    Snapshot, Source, Who,
};
use jiff::civil::{Date, DateTime};

/// The groups in the order in which they are shown.
const GROUPS: [Group; 4] = [Group::Today, Group::ThisWeek, Group::ThisQuarter, Group::WithHelp];

/// How many standards an action names.
const STANDARDS: usize = 4;

/// Longest name of an owner, longest reason and longest note, in characters.
const LONGEST_TEXT: usize = 500;

impl App {
    /// The plan of the open assessment, today.
    pub fn plan(&self) -> Result<Plan> {
        Ok(self.case()?.plan())
    }

    /// The share of the reducible risk that would remain if these actions were carried out, whatever their order.
    pub fn what_if(&self, actions: &[String]) -> Result<Band> {
        self.case()?.what_if(actions)
    }

    /// Changes how far an action is. Done sets its answers as declared; opening it again takes them back.
    pub fn change_action(&mut self, change: &ActionChange) -> Result<Plan> {
        let action = self.known_action(&change.action)?;
        let to = match change.state.as_str() {
            "open" => ActionState::Open,
            "in-progress" => ActionState::InProgress,
            "done" => ActionState::Done,
            "accepted" => ActionState::Accepted {
                reason: checked_text(&change.reason, LONGEST_TEXT)?,
                review: change
                    .review
                    .as_deref()
                    .map(date)
                    .transpose()?
                    .ok_or_else(|| Failure::new("bad-date"))?,
            },
            "not-for-me" => ActionState::NotForMe,
            _ => return Err(Failure::new("bad-input")),
        };
        let case = self.case()?;
        let was_done = case.evaluation.action_state(action.as_str()) == ActionState::Done;
        let mut said = match (&to, was_done) {
            (ActionState::Done, false) => case.answers_of(&action),
            (ActionState::Done, true) | (_, false) => Vec::new(),
            (_, true) => case.answers_before(&action),
        };
        // What is done is news, and no matter for those who said how it was before.
        let news = said.iter().filter_map(|(source, body)| match body {
            Body::Answer { item, .. } if to == ActionState::Done => {
                Some((*source, Body::Settled { item: item.clone() }))
            }
            _ => None,
        });
        let news: Vec<_> = news.collect();
        said.push((Source::Declared, Body::Plan { action, to }));
        said.extend(news);
        self.record(said)?;
        self.plan()
    }

    /// Says who does an action, until when, and what there is to remember about it.
    pub fn assign_action(&mut self, to: &ActionAssignment) -> Result<Plan> {
        let assignment = Body::Assignment {
            action: self.known_action(&to.action)?,
            owner: checked_text(&to.owner, LONGEST_TEXT)?,
            due: to.due.as_deref().map(date).transpose()?,
            note: checked_text(&to.note, LONGEST_TEXT)?,
        };
        self.record(vec![(Source::Declared, assignment)])?;
        self.plan()
    }

    fn known_action(&self, id: &str) -> Result<ActionId> {
        known_action(&self.model, id)
    }
}

impl Desk {
    /// The plan of a statement.
    pub fn plan(&self, statement: &Statement, at: DateTime) -> Result<Plan> {
        let model = build_model(self.library(), statement.pack())?;
        Ok(self.case(&model, statement, None, at).plan())
    }

    /// What would remain of a statement's risk. As [`App::what_if`].
    pub fn what_if(&self, statement: &Statement, at: DateTime, actions: &[String]) -> Result<Band> {
        let model = build_model(self.library(), statement.pack())?;
        self.case(&model, statement, None, at).what_if(actions)
    }
}

fn known_action(model: &Model, id: &str) -> Result<ActionId> {
    if id == FIND_OUT || model.action(id).is_some() {
        Ok(ActionId(id.to_owned()))
    } else {
        Err(Failure::new("unknown-action").with("action", id))
    }
}

pub(crate) fn date(text: &str) -> Result<Date> {
    text.parse().map_err(|_| Failure::new("bad-date"))
}

impl Case<'_> {
    fn plan(&self) -> Plan {
        let snapshot = self.snapshot();
        let open = self.planned(&snapshot);
        let group = |group: Group| PlanGroup {
            group: group_code(group).to_owned(),
            actions: open
                .iter()
                .filter(|action| action.group == group_code(group))
                .cloned()
                .collect(),
        };
        Plan {
            groups: GROUPS
                .into_iter()
                .map(group)
                .filter(|group| !group.actions.is_empty())
                .collect(),
            closed: self.closed(&snapshot),
            risk: Band {
                low: snapshot.risk.total.rho_low,
                high: snapshot.risk.total.rho_high,
            },
        }
    }

    fn what_if(&self, actions: &[String]) -> Result<Band> {
        let chosen = actions
            .iter()
            .map(|action| known_action(self.model, action))
            .collect::<Result<Vec<_>>>()?;
        // In the order of the plan: one may need what another brings.
        let plan = self.evaluation.plan();
        let ordered: Vec<ActionId> = (plan.into_iter().map(|entry| entry.id))
            .filter(|id| chosen.contains(id))
            .collect();
        let total = self.evaluation.with_done(&ordered).snapshot().risk.total;
        Ok(Band {
            low: total.rho_low,
            high: total.rho_high,
        })
    }

    /// What is left to do, in order.
    pub(crate) fn planned(&self, snapshot: &Snapshot) -> Vec<PlannedAction> {
        snapshot
            .plan
            .iter()
            .zip(self.evaluation.ranks())
            .map(|(entry, rank)| self.planned_action(entry, rank))
            .collect()
    }

    fn planned_action(&self, entry: &PlanEntry, rank: u32) -> PlannedAction {
        let action = self.model.action(entry.id.as_str());
        let (scenario, from, to) = match &entry.scenario {
            Some(step) => (Some(step.id.to_string()), step.from, step.to),
            None => (None, entry.from, entry.to),
        };
        let is_find_out = entry.id.as_str() == FIND_OUT;
        let because = |cause: &domain::Cause| {
            let code = cause.codes.first()?.to_string();
            let check = cause
                .check
                .as_ref()
                .map(|check| Self::check_message(check.as_str()));
            let stood_in = check.is_none().then(|| self.stands_in(cause.item.as_str()));
            let (item, code, simpler) = match stood_in.flatten() {
                Some((item, codes)) => (item.to_string(), codes.first()?.to_string(), true),
                None => (cause.item.to_string(), code, false),
            };
            Some(Because {
                item,
                code,
                simpler,
                check,
            })
        };
        PlannedAction {
            rank,
            because: if is_find_out {
                Vec::new()
            } else {
                entry.because.iter().filter_map(because).collect()
            },
            questions: if is_find_out {
                entry.because.iter().map(|cause| cause.item.to_string()).collect()
            } else {
                Vec::new()
            },
            after: entry.after.iter().map(ToString::to_string).collect(),
            scenario,
            from,
            to,
            group: group_code(entry.group).to_owned(),
            minutes: (entry.minutes[0].into(), entry.minutes[1].into()),
            cost: entry.cost.into(),
            who: who_code(entry.who).to_owned(),
            ..self.described(entry.id.as_str(), action)
        }
    }

    /// What does not depend on the place in the plan.
    fn described(&self, id: &str, action: Option<&Action>) -> PlannedAction {
        let Assignment { owner, due, note } = self.assignment(id);
        let state = self.evaluation.action_state(id);
        let (reason, review) = match &state {
            ActionState::Accepted { reason, review } => (reason.clone(), Some(review.to_string())),
            _ => (String::new(), None),
        };
        PlannedAction {
            id: id.to_owned(),
            rank: 0,
            group: String::new(),
            because: Vec::new(),
            scenario: None,
            from: 0.0,
            to: 0.0,
            minutes: action.map_or((0, 0), |action| {
                (action.minutes[0].into(), action.minutes[1].into())
            }),
            cost: action.map_or(0, |action| action.cost.into()),
            who: action.map_or("self", |action| who_code(action.who)).to_owned(),
            systems: action.map(Self::systems).unwrap_or_default(),
            after: Vec::new(),
            links: action.map(links::of_action).unwrap_or_default(),
            standards: action
                .map(|action| self.standards(&action.practice))
                .unwrap_or_default(),
            questions: Vec::new(),
            state: state_code(&state).to_owned(),
            reason,
            review,
            owner,
            due: due.map(|due| due.to_string()),
            note,
        }
    }

    /// Done, accepted or not for this person, unless it is called for again.
    pub(crate) fn closed(&self, snapshot: &Snapshot) -> Vec<PlannedAction> {
        self.closed_ids(snapshot)
            .map(|id| self.described(id.as_str(), self.model.action(id.as_str())))
            .collect()
    }

    /// Those of [`Case::closed`].
    pub(crate) fn closed_ids(&self, snapshot: &Snapshot) -> impl Iterator<Item = &ActionId> {
        let is_open = |id: &ActionId| snapshot.plan.iter().any(|entry| entry.id == *id);
        self.evaluation
            .touched_actions()
            .filter(move |(id, state, _)| {
                !matches!(state, ActionState::Open | ActionState::InProgress) && !is_open(id)
            })
            .map(|(id, ..)| id)
    }

    /// The systems for which the action has steps of its own; of the computers' systems only this one's.
    pub(crate) fn systems(action: &Action) -> Vec<String> {
        let texts = crate::texts::plain(l10n::FALLBACK);
        let message = format!("action-{}", action.id);
        let has = |system: &&&str| texts.has_attribute(&message, &format!("how-{system}"));
        let here = |system: &&&str| !content::COMPUTERS.contains(system) || **system == std::env::consts::OS;
        content::SYSTEMS
            .iter()
            .filter(here)
            .filter(has)
            .map(|system| (*system).to_owned())
            .collect()
    }

    /// The standards that ask for a practice, each with its main controls. They ask firms: a home is told of none.
    pub(crate) fn standards(&self, practice: &PracticeId) -> Vec<String> {
        if self.audience() == "citizen" {
            return Vec::new();
        }
        let of_practice = self.library.standards(practice.as_str());
        let line = |standard: &content::Standard| {
            let controls: Vec<&str> = standard
                .controls
                .iter()
                .filter(|mapping| mapping.core)
                .map(|mapping| mapping.control.as_str())
                .collect();
            (!controls.is_empty()).then(|| format!("{}: {}", standard.framework.label, controls.join(", ")))
        };
        of_practice.iter().filter_map(line).take(STANDARDS).collect()
    }

    /// The answers that carrying an action out makes true, where they are better than what was said.
    fn answers_of(&self, action: &ActionId) -> Vec<(Source, Body)> {
        let set = self.evaluation.answers_when_done(action.as_str()).into_iter();
        set.map(|(item, codes)| {
            (
                Source::Declared,
                Body::Answer {
                    item,
                    answer: Answer::Codes(codes),
                },
            )
        })
        .collect()
    }

    /// The answers as they were before the action was marked done.
    fn answers_before(&self, action: &ActionId) -> Vec<(Source, Body)> {
        let done = self.events.iter().rposition(|event| {
            matches!(&event.body, Body::Plan { action: known, to: ActionState::Done } if known == action)
        });
        let (Some(done), Some(model)) = (done, self.model.action(action.as_str())) else {
            return Vec::new();
        };
        let set_by_done = |item: &ItemId| {
            let newest = self
                .events
                .iter()
                .rposition(|event| matches!(&event.body, Body::Answer { item: known, .. } if known == item));
            newest.filter(|at| {
                *at < done && self.events[*at].date == self.events[done].date && done - at <= model.sets.len()
            })
        };
        let restored = |item: &ItemId, at: usize| {
            let before = self.events[..at]
                .iter()
                .rev()
                .find_map(|event| match &event.body {
                    Body::Answer { item: known, answer } if known == item => {
                        Some((event.source, answer.clone()))
                    }
                    _ => None,
                });
            let (source, answer) = before.unwrap_or((Source::Declared, Answer::Withdrawn));
            (
                source,
                Body::Answer {
                    item: item.clone(),
                    answer,
                },
            )
        };
        model
            .sets
            .iter()
            .filter_map(|set| set_by_done(&set.item).map(|at| restored(&set.item, at)))
            .collect()
    }
}

/// As in `plan-group-<code>`.
pub(crate) fn group_code(group: Group) -> &'static str {
    match group {
        Group::Today => "today",
        Group::ThisWeek => "this-week",
        Group::ThisQuarter => "this-quarter",
        Group::WithHelp => "with-help",
    }
}

/// As in `who-<code>`.
pub(crate) fn who_code(who: Who) -> &'static str {
    match who {
        Who::Own => "self",
        Who::Helper => "helper",
        Who::Professional => "professional",
    }
}

/// As in `action-state-<code>`.
pub(crate) fn state_code(state: &ActionState) -> &'static str {
    match state {
        ActionState::Open => "open",
        ActionState::InProgress => "in-progress",
        ActionState::Done => "done",
        ActionState::Accepted { .. } => "accepted",
        ActionState::NotForMe => "not-for-me",
    }
}
