//! Every action in full.

use super::first_page::{MANY_MINUTES, join};
use super::{DOT, Paper};
use crate::case::{Assignment, Case};
use crate::plan::{state_code, who_code};
use content::SYSTEMS;
use domain::{ActionState, FIND_OUT, PlanEntry, Who};
use l10n::Args;
use report::model::{Action, Link, Section, StepsOn};

impl Paper<'_> {
    /// In the order of page one, so that a number found there is found here.
    pub(super) fn actions(&self, ranks: &[u32]) -> Section<Action> {
        let ranked = self.snapshot.plan.iter().zip(ranks);
        let intro = |part: &str| self.attribute("report-actions", part).unwrap_or_default();
        let mut intro = vec![intro("intro"), intro("order")];
        if ranks.windows(2).any(|pair| pair[0] == pair[1]) {
            intro.push(self.say("plan-equal-rank"));
        }
        Section {
            title: self.say("report-actions"),
            intro: Some(join(&intro)),
            groups: ranked.map(|(entry, rank)| self.action(entry, *rank)).collect(),
        }
    }

    fn action(&self, entry: &PlanEntry, rank: u32) -> Action {
        let id = entry.id.as_str();
        let message = if id == FIND_OUT {
            "report-find-out".to_owned()
        } else {
            format!("action-{id}")
        };
        let Assignment { owner, due, note } = self.case.assignment(id);
        let consequence = self.attribute(&message, "because").unwrap_or_default();
        let because = if id == FIND_OUT {
            consequence
        } else {
            join(&[self.cause(entry), consequence])
        };
        Action {
            rank,
            title: self.action_title(id),
            when: self.when(entry),
            because,
            effect: self.effect(entry),
            time: self.time(entry),
            cost: Some(self.cost(entry)),
            state: (entry.state != ActionState::Open).then(|| self.state(state_code(&entry.state))),
            done: false,
            who: Some(if owner.is_empty() {
                self.who(who_code(entry.who))
            } else {
                owner
            }),
            due: due.map(|due| self.texts.date_short(due)),
            steps: if id == FIND_OUT {
                self.questions(entry)
            } else {
                self.steps(entry)
            },
            steps_on: self.steps_on(entry),
            verify: self.attribute(&message, "verify"),
            ask_help: self.attribute(&message, "ask-help"),
            standards: self.standards(entry),
            note: (!note.is_empty()).then_some(note),
            links: self.links(entry),
        }
    }

    pub(super) fn time(&self, entry: &PlanEntry) -> String {
        let [least, most] = entry.minutes;
        if most >= MANY_MINUTES {
            return self.hours("report-hours", entry.minutes);
        }
        if least == most {
            return self.say_with("report-minutes-same", &Args::new().number("minutes", most));
        }
        let args = Args::new().number("least", least).number("most", most);
        self.say_with("report-minutes", &args)
    }

    pub(super) fn cost(&self, entry: &PlanEntry) -> String {
        self.say(match entry.cost {
            // What somebody takes for the work is not known.
            0 if entry.who != Who::Own => "report-cost-0-helped",
            0 => "report-cost-0",
            1 => "report-cost-1",
            2 => "report-cost-2",
            _ => "report-cost-3",
        })
    }

    /// The questions to settle, as the steps of finding out.
    fn questions(&self, entry: &PlanEntry) -> Vec<String> {
        entry
            .because
            .iter()
            .map(|cause| self.say(&format!("item-{}", cause.item)))
            .collect()
    }

    /// The steps that hold everywhere.
    pub(super) fn steps(&self, entry: &PlanEntry) -> Vec<String> {
        self.lines(&format!("action-{}", entry.id), "how")
    }

    /// The steps on each system that this person has.
    pub(super) fn steps_on(&self, entry: &PlanEntry) -> Vec<StepsOn> {
        let Some(action) = self.case.model.action(entry.id.as_str()) else {
            return Vec::new();
        };
        let systems = Case::systems(action);
        let known = SYSTEMS
            .iter()
            .filter(|system| systems.iter().any(|known| known == *system));
        let steps_on = |system: &&str| StepsOn {
            label: self.say_with(
                "report-steps-on",
                &Args::new().text("system", self.system(system)),
            ),
            steps: self.lines(&format!("action-{}", entry.id), &format!("how-{system}")),
        };
        known.map(steps_on).filter(|on| !on.steps.is_empty()).collect()
    }

    fn system(&self, code: &str) -> String {
        self.say(match code {
            "windows" => "system-windows",
            "macos" => "system-macos",
            "linux" => "system-linux",
            "android" => "system-android",
            "iphone" => "system-iphone",
            "google" => "system-google",
            "microsoft" => "system-microsoft",
            _ => "system-other",
        })
    }

    fn state(&self, code: &str) -> String {
        self.say(match code {
            "in-progress" => "action-state-in-progress",
            "done" => "action-state-done",
            "accepted" => "action-state-accepted",
            "not-for-me" => "action-state-not-for-me",
            _ => "action-state-open",
        })
    }

    /// The standards that ask for the action's practice; none for finding out.
    fn standards(&self, entry: &PlanEntry) -> Option<String> {
        let action = self.case.model.action(entry.id.as_str())?;
        let standards = self.case.standards(&action.practice);
        (!standards.is_empty()).then(|| standards.join(DOT))
    }

    fn links(&self, entry: &PlanEntry) -> Vec<Link> {
        let action = self.case.model.action(entry.id.as_str());
        let links = action.into_iter().flat_map(|action| &action.links);
        links
            .map(|link| Link {
                text: String::new(),
                url: link.url.clone(),
            })
            .collect()
    }
}
