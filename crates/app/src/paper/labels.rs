//! The words of headings, columns and footer.

use super::Paper;
use report::model::Labels;

impl Paper<'_> {
    pub(super) fn labels(&self) -> Labels {
        Labels {
            contents: self.say("report-contents"),
            annex: self.say("report-annex"),
            footer: self.say("report-footer"),
            page: self.say("report-page"),
            done: self.say("report-done"),
            not_done: self.say("report-not-done"),
            continued: self.say("report-continued"),
            blank: self.say("report-blank"),
            action: self.say("report-column-action"),
            equal_rank: self.say("plan-equal-rank"),
            when: self.say("report-column-when"),
            time: self.say("report-label-time"),
            cost: self.say("report-label-cost"),
            effect: self.say("report-label-effect"),
            who: self.say("report-label-who"),
            due: self.say("report-label-due"),
            state: self.say("report-label-state"),
            because: self.say("report-label-because"),
            steps: self.say("report-label-steps"),
            verify: self.say("report-label-verify"),
            ask_help: self.say("report-label-ask-help"),
            standards: self.say("report-label-standards"),
            note: self.say("report-label-note"),
            links: self.say("report-label-links"),
            phones: self.say("report-label-phones"),
            hours: self.say("report-label-hours"),
            have_ready: self.say("report-label-have-ready"),
            limits: self.say("report-label-limits"),
            needs: self.say("report-label-needs"),
            verified: self.say("report-label-verified"),
            question: self.say("report-question"),
            answer: self.say("report-answer"),
            source: self.say("report-source"),
            date: self.say("report-date"),
            level: self.say("report-chart-level"),
            target: self.say("report-chart-target"),
            practice: self.say("report-chart-practice"),
            from_answers: self.say("report-account-answers"),
            lowers: self.say("report-account-lowers"),
            most: self.say("why-column-most"),
            now: self.say("why-now"),
            confidence: self.say("report-account-confidence"),
            sources: self.say("report-sources"),
        }
    }
}
