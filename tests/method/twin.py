"""The method, a second time.

    python3 tests/method/twin.py questionnaires/method/vectors.json

Computes everything that a test vector expects from what it is given, and prints every disagreement. It is written from
docs/method.md and the vectors alone, without a look at the program, so that an error in one of the two shows in the
other. It follows that page from top to bottom and uses its words; it is meant to be read beside it.

What a vector leaves out is empty, or what most entries say: an event declared, conditions that must all hold, a
practice that is not blocking.
"""

import json
import sys
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import zip_longest
from math import inf, prod

# Kleene's three values: "all" is min, "any" is max.
NO, POSSIBLE, YES = range(3)
SHOWN = {NO: "no", POSSIBLE: "possible", YES: "yes"}

OPEN, UNKNOWN, NOT_APPLICABLE, KNOWN = "unanswered", "unknown", "not applicable", "known"
QUALITY = {"measured": 1.0, "seen": 0.9, "declared": 0.7}
GRACE_AT_MOST = 180
NEVER_LESS = 0.05
WORDS = ("strong", "good", "needs-attention", "high", "critical")
NEEDS_ATTENTION = WORDS.index("needs-attention")
FINDING_OUT_MINUTES = 5  # for each item
NOTHING = 1e-12  # less comes from rounding
ROUNDING = 1e-9  # between two implementations
CAUSES = {"answer": "answered", "fact": "measured", "computer": "measured", "computers": "measured", "profile": "profile", "pass": "pass", "plan": "answered"}
HISTORY_DAYS = 60
DAY = timedelta(days=1)


# Events


@dataclass(frozen=True)
class Event:
    """One answer, fact or part of the profile."""
    place: int  # in the order in which they count
    date: date
    source: str
    body: dict


def events_in_order(given):
    """Events count in the order of date, sequence and id; what is dated later than today counts as of today."""
    rows = sorted(given["events"], key=lambda row: (row["date"], row["seq"], row["id"]))
    at = date.fromisoformat(given["at"])
    return [Event(place, min(date.fromisoformat(row["date"]), at), row.get("source", "declared"), row["body"])
            for place, row in enumerate(rows)]


def until(events, day):
    """The events that have happened by the end of a day."""
    return [event for event in events if event.date <= day]


def profile_of(events):
    """Profile: the few answers that set the context, the newest of each."""
    return {event.body["key"]: event.body["value"] for event in events if event.body["kind"] == "profile"}


def pass_of(given, events):
    """The chosen pass: the one that the newest event chose, and until then the one that the vector gives."""
    chosen = [event.body["pass"] for event in events if event.body["kind"] == "pass"]
    return chosen[-1] if chosen else given["pass"]


def concerns(conditions, profile):
    """Whether something concerns the profile; possible where that rests on an open part of it."""
    def holds(condition):
        if condition["profile"] not in profile:
            return POSSIBLE
        return YES if profile[condition["profile"]] in condition["values"] else NO
    return min(map(holds, conditions), default=YES)


# From answers to items: levels and ageing


def main_items(given):
    """The items that have a level of their own; a simpler question has none."""
    return [item for item in given["items"] if "as" not in item["options"][0]]


def level_of(item, codes):
    """Levels: those of the chosen options add up, to at most 1."""
    return min(1.0, sum(option["level"] for option in item["options"] if option["code"] in codes))


def codes_in(item):
    """The codes of an item's options."""
    return {option["code"] for option in item["options"]}


def lowest(item):
    """The lowest level of an item's options."""
    return min(option["level"] for option in item["options"])


def highest(item):
    """The highest level that an answer can reach: in a multiple choice, with all options together."""
    if item["kind"] == "multiple":
        return level_of(item, codes_in(item))
    return max(option["level"] for option in item["options"])


def freshness(item, since, day):
    """Ageing: 1 for the period that the item states, then day by day down to 0 over the grace period."""
    valid_for = int(item["valid_for"].removeprefix("P").removesuffix("D"))
    past = max(0, (day - since).days - valid_for)
    return max(0.0, 1.0 - past / min(valid_for, GRACE_AT_MOST))


# From answers to items: what is known of one


@dataclass(frozen=True)
class Standing:
    """One of the states of an item, with its interval [lo, hi]. Of a known item, hi is the level."""
    state: str
    lo: float
    hi: float
    knowledge: float = 0.0
    fresh: float = 1.0  # how much of the level is left
    lapsed: bool = False  # nothing that shows just this is quite fresh
    codes: frozenset = frozenset()  # the person's own, which conditions read
    counted: frozenset = frozenset()  # those that count
    newest: date | None = None  # of what was said or seen
    accepted: bool = False  # of a "not applicable": whether it leaves the mean in the cautious run too


@dataclass(frozen=True)
class Statement:
    """The options of an item that somebody said, looked up or had checked, and since when."""
    since: date
    quality: float
    codes: frozenset
    level: float
    caps: bool = True  # a check that passed says "no worse than this", and so limits nothing


def codes_of(answer):
    """The options that an answer chooses; None where it is no choice."""
    said = answer.body["answer"]
    return frozenset(said["codes"]) if isinstance(said, dict) and "codes" in said else None


def answers_to(item, events):
    """The answers to an item. A choice of options that it does not have is none."""
    answers = [event for event in events if event.body.get("item") == item["id"]]
    return [answer for answer in answers if codes_of(answer) is None or codes_of(answer) <= codes_in(item)]


def stand_ins(given, item, events):
    """What was answered to the simpler question, as answers to the item: the options that they stand for. None while
    the newest is no choice."""
    simpler = [other for other in given["items"] if other["id"] == item.get("backup_item")]
    if not simpler:
        return []
    counts_as = {option["code"]: option["as"] for option in simpler[0]["options"]}
    answers = answers_to(simpler[0], events)
    if not answers or codes_of(answers[-1]) is None:
        return []
    return [replace(answer, body={"answer": {"codes": [counts_as[code] for code in codes_of(answer)]}})
            for answer in answers if codes_of(answer) is not None]


def statement(item, since, quality, codes, caps=True):
    """What a source says of an item."""
    return Statement(since, quality, codes, level_of(item, codes), caps)


def shown(item, events, day):
    """What checks show of an item: of one computer, or of all."""
    probe = item.get("probe", {})
    found = shown_by_check(item, events)
    if not probe.get("everywhere"):
        return found
    return found if found and found.codes == codes_shown(probe, "fail") else shown_by_all(item, events, day)


def codes_shown(probe, verdict):
    """The option that a verdict proves."""
    return frozenset({probe["map"][verdict]}) if verdict in probe["map"] else None


def shown_by_all(item, events, day):
    """What is known of all computers: that one is not well until it is looked at again, and that all are well while a look
    at each holds."""
    probe, looks = item["probe"], looks_at_computers(item["probe"]["check"], events)
    counts = [event.body["count"] for event in events if event.body["kind"] == "computers"]
    for verdict in ("fail", "warn"):
        days = [looked for looked, found in looks.values() if found == verdict]
        if days:
            codes = codes_shown(probe, verdict)
            return codes and statement(item, max(days), QUALITY["measured"], codes)
    well = all(found == "pass" and freshness(item, looked, day) >= 1 for looked, found in looks.values())
    codes = codes_shown(probe, "pass")
    if codes and well and counts and 1 <= counts[-1] <= len(looks):
        return statement(item, min(looked for looked, _ in looks.values()), QUALITY["measured"], codes, caps=False)
    return None


def looks_at_computers(check, events):
    """The day of the newest look at each computer and what the check says there; its clock may run ahead."""
    looks = {}
    for event in events:
        if event.body["kind"] != "computer":
            continue
        looks.pop(event.body["computer"], None)
        if record := event.body["record"]:
            found = [row["verdict"] for row in record["found"] if row["check"] == check]
            looked = min(date.fromisoformat(record["looked"]), event.date)
            looks[event.body["computer"]] = (looked, found[0] if found else None)
    return looks


def shown_by_check(item, events):
    """What the newest check has shown. One that could not see takes nothing back; one that saw what the item does not map
    takes the place of the one before and says nothing."""
    probe = item.get("probe", {"check": None, "map": {}})
    facts = [event for event in events
             if event.body.get("check") == probe["check"] and event.body.get("verdict") in ("pass", "warn", "fail")]
    if not facts or facts[-1].body["verdict"] not in probe["map"]:
        return None
    verdict = facts[-1].body["verdict"]
    return statement(item, facts[-1].date, QUALITY["measured"], frozenset({probe["map"][verdict]}), verdict != "pass")


def last_done(given, item, events):
    """The place of the last "done" of an action that sets the item."""
    setting = {action["id"] for action in given["actions"] for change in action["sets"] if change["item"] == item["id"]}
    return max((event.place for event in events if event.body["kind"] == "plan"
                and event.body["action"] in setting and event.body["to"]["state"] == "done"), default=-1)


def seen_before(item, answers, done_at):
    """What was last seen, where the newest answer is weaker; not what was seen before an action was done."""
    since = max([done_at, *(answer.place for answer in answers if answer.body["answer"] == "withdrawn")])
    seen = [answer for answer in answers
            if answer.place > since and answer.source == "seen" and codes_of(answer) is not None]
    if answers[-1].source != "declared" or not seen:
        return None
    return statement(item, seen[-1].date, QUALITY["seen"], codes_of(seen[-1]))


def binds(stronger, item, answer):
    """Whether something stronger holds an answer down: only one dated after it has wholly faded is free of it."""
    return stronger is not None and freshness(item, stronger.since, answer.date) > 0


def standing(given, item, events, day):
    """What is known of an item on a day: its newest answer, under what stronger sources have shown."""
    answers, fact = answers_to(item, events), shown(item, events, day)
    if answers and answers[-1].body["answer"] == "unknown":
        answers += stand_ins(given, item, events)
    said = answers[-1].body["answer"] if answers else "withdrawn"
    if said in ("withdrawn", "unknown"):
        return not_known(item, OPEN if said == "withdrawn" else UNKNOWN, fact, day)
    if "not-applicable" in said:
        return not_applicable(given, item, answers[-1], fact, profile_of(events), day)
    return known(item, answers, fact, last_done(given, item, events), day)


def not_known(item, state, fact, day):
    """An open or unknown item reaches from its lowest to its highest level, or to what a check still shows."""
    hi = highest(item)
    if fact and fact.caps and freshness(item, fact.since, day) > 0:
        hi = min(hi, fact.level)
    return Standing(state, lowest(item), hi)


def not_applicable(given, item, answer, fact, profile, day):
    """Not applicable: accepted while it holds and no check contradicts it; on a blocking practice, if confirmed."""
    fresh, accepted = freshness(item, answer.date, day), False
    if fresh == 1 and not (fact and fact.caps and binds(fact, item, answer)):
        confirming = [reason["confirmed_by"] for reason in given["reasons"]
                      if reason["code"] == answer.body["answer"]["not-applicable"]]
        confirmed = any(concerns(conditions, profile) == YES for conditions in confirming)
        blocking = {practice["id"] for practice in given["practices"] if practice.get("blocking")}
        measured = {measure["practice"] for measure in item["measures"]}
        accepted = confirmed or not measured & blocking
    return Standing(NOT_APPLICABLE, lowest(item), lowest(item), lapsed=fresh < 1, accepted=accepted)


def known(item, answers, fact, done_at, day):
    """A known answer. What a stronger source has shown counts instead if it is worse; whatever says at least as much keeps
    the level up while it is fresh, and what is known is as good as the best source that shows just this."""
    answer = answers[-1]
    own = statement(item, answer.date, QUALITY[answer.source], codes_of(answer))
    stronger = [source for source in (seen_before(item, answers, done_at), fact) if binds(source, item, answer)]
    worst = min([own, *(source for source in stronger if source.caps)], key=lambda source: source.level)

    def fresh(source):
        return freshness(item, source.since, day)

    low, sources = lowest(item), [own, *stronger]
    lo = low + max((min(worst.level, source.level) - low) * fresh(source) for source in sources)
    agreeing = [source for source in sources if source.codes == worst.codes]
    knowledge, lasting = max((source.quality * fresh(source), fresh(source)) for source in agreeing)
    if worst.level > low:
        lasting = (lo - low) / (worst.level - low)
    lapsed = all(fresh(source) < 1 for source in agreeing)
    return Standing(KNOWN, lo, worst.level, knowledge, lasting, lapsed, own.codes, worst.codes,
                    max(source.since for source in [own, *agreeing]))


# From answers to items: branching in three values


def asked(given, chosen_pass):
    """The items that the chosen pass asks about."""
    if chosen_pass == "first":
        return set(given["pack"]["first_pass"])
    return {item for section in given["pack"]["sections"] for item in section["items"]}


def holds(condition, profile, known_of, shown):
    """One condition, on the profile or on another item: possible on an open or unknown item, false on one that does not
    apply, and never more than that item is shown."""
    if "profile" in condition:
        return concerns([condition], profile)
    other = known_of[condition["item"]]
    if other.accepted:
        truth = NO
    elif other.state != KNOWN:
        truth = POSSIBLE
    else:
        truth = YES if (condition["answer"] in other.codes) == (condition["operator"] == "=") else NO
    return min(truth, shown[condition["item"]])


def makes_sense(condition, codes):
    """Whether what a condition names exists."""
    return "profile" in condition or condition["answer"] in codes.get(condition["item"], ())


def visibility(given, profile, known_of):
    """Which items are shown, possible or hidden. One with a condition that makes no sense is shown."""
    codes, shown = {item["id"]: codes_in(item) for item in given["items"]}, {}
    for item in main_items(given):
        conditions = item.get("enable_when", [])
        together = {"all": min, "any": max}[item.get("enable_behavior", "all")]
        if all(makes_sense(condition, codes) for condition in conditions):
            values = [holds(condition, profile, known_of, shown) for condition in conditions]
            shown[item["id"]] = together(values, default=YES)
        else:
            shown[item["id"]] = YES
    return shown


# From items to practices


@dataclass(frozen=True)
class Protection:
    """How well a practice is in place, and whether it counts for sure."""
    low: float
    high: float
    surely: bool


def bound(sure, possible, better):
    """The weighted mean of what is sure, moved as far as possible items can move it: a greedy walk."""
    weight = sum(weight for weight, _ in sure)
    total = sum(weight * value for weight, value in sure)
    for more, value in sorted(possible, key=lambda pair: pair[1], reverse=better is max):
        if not weight or better(value, total / weight) == value:
            weight, total = weight + more, total + more * value
    return total / weight if weight else 0.0


def protection(given, practice, profile, known_of, shown):
    """The bounds of one practice; None where it does not count."""
    los, his = {POSSIBLE: [], YES: []}, {POSSIBLE: [], YES: []}
    for item in main_items(given):
        one, visible = known_of[item["id"]], shown[item["id"]]
        for measure in item["measures"]:
            if measure["practice"] == practice["id"] and not one.accepted and visible != NO:
                los[visible].append((measure["weight"], one.lo))
                # A "not applicable" that is not accepted counts as unknown, and in the cautious run only.
                if one.state != NOT_APPLICABLE:
                    his[visible].append((measure["weight"], one.hi))
    if concerns(practice.get("applies_when", []), profile) == NO or not any(los.values()):
        return None
    low = bound(los[YES], los[POSSIBLE], min) if los[YES] else 0.0
    return Protection(low, bound(his[YES], his[POSSIBLE], max), bool(his[YES]))


def certainty(given, known_of, shown):
    """Certainty: Σ w·q·f / Σ w over what is shown or possible and not accepted as not applicable."""
    weights = weights_known = 0.0
    for item in main_items(given):
        one, visible = known_of[item["id"]], shown[item["id"]]
        if visible != NO and not one.accepted:
            weight = sum(measure["weight"] for measure in item["measures"])
            weights += weight
            weights_known += weight * one.knowledge if visible == YES else 0.0
    return weights_known / weights if weights else 0.0


# From practices to risk


@dataclass(frozen=True)
class Result:
    """Everything that follows from what is known of the items and from the profile."""
    given: dict
    profile: dict
    chosen_pass: str
    known_of: dict
    visible: dict  # by the conditions
    shown: dict  # and asked by the pass
    practices: dict
    certainty: float

    def lows(self):
        """The cautious end of every practice that counts."""
        return {name: practice.low for name, practice in self.practices.items()}

    def highs(self):
        """The favourable end of every practice that counts."""
        return {name: practice.high for name, practice in self.practices.items()}

    def base(self, scenario, on):
        """L0 or I0: that of the audience, moved by what the profile says, within 1 to 5."""
        moves = [modifier[on] for modifier in scenario["modifiers"]
                 if concerns([modifier["when"]], self.profile) == YES]
        return min(5, max(1, scenario["base"][self.given["pack"]["audience"]][on] + sum(moves)))

    def scenarios(self, levels):
        """R_s = L_s · I_s for every scenario that concerns the profile, with the practices at these levels."""
        def share(scenario, on):
            return max(NEVER_LESS, prod(1 - effect["value"] * levels.get(effect["practice"], 0.0)
                                        for effect in self.given["effects"]
                                        if effect["scenario"] == scenario["id"] and effect["on"] == on))
        risks = {}
        for scenario in self.given["scenarios"]:
            if concerns(scenario["applies_when"], self.profile) != NO:
                risks[scenario["id"]] = prod(self.base(scenario, on) * share(scenario, on)
                                             for on in ("likelihood", "impact"))
        return risks

    def risk(self, levels):
        """R = Σ R_s."""
        return sum(self.scenarios(levels).values())

    def cautious(self):
        """The cautious R."""
        return self.risk(self.lows())

    def gap(self, practice):
        """The cautious R minus R with one practice at its target."""
        at_target = max(self.practices[practice["id"]].low, practice["target"])
        return self.cautious() - self.risk(self.lows() | {practice["id"]: at_target})

    def anew(self, known_of):
        """Everything evaluated anew with something else known, branching included."""
        return evaluate(self.given, self.profile, self.chosen_pass, known_of)


def evaluate(given, profile, chosen_pass, known_of):
    """One evaluation."""
    visible, wanted = visibility(given, profile, known_of), asked(given, chosen_pass)
    shown = {name: value if name in wanted else NO for name, value in visible.items()}
    practices = {practice["id"]: protection(given, practice, profile, known_of, shown)
                 for practice in given["practices"]}
    in_scope = {name: practice for name, practice in practices.items() if practice}
    return Result(given, profile, chosen_pass, known_of, visible, shown, in_scope, certainty(given, known_of, shown))


def result_on(given, events, day):
    """The result at the end of a day."""
    past = until(events, day)
    known_of = {item["id"]: standing(given, item, past, day) for item in main_items(given)}
    return evaluate(given, profile_of(past), pass_of(given, past), known_of)


def rho(risk, inherent, floor, if_nothing_reducible):
    """ρ: the share of the reducible risk that remains."""
    return max(0.0, (risk - floor) / (inherent - floor)) if inherent > floor else if_nothing_reducible


def total_risk(result):
    """R at both ends, what it is compared with, and ρ."""
    low, high, inherent = result.risk(result.highs()), result.cautious(), result.risk({})
    floor = result.risk(dict.fromkeys(result.practices, 1.0))
    # ρ falls as the floor rises: at the favourable end, what may turn out not to count does not lower the floor.
    surely = [name for name, practice in result.practices.items() if practice.surely]
    return {"low": low, "high": high, "inherent": inherent, "floor": floor,
            "rho_low": rho(low, inherent, result.risk(dict.fromkeys(surely, 1.0)), if_nothing_reducible=0.0),
            "rho_high": rho(high, inherent, floor, if_nothing_reducible=1.0)}


# Words


def blocking_in_scope(result):
    """The blocking practices that count."""
    return [practice for practice in result.given["practices"]
            if practice.get("blocking") and practice["id"] in result.practices]


def gates(result, levels, surely=False):
    """Gate: the blocking practices below their target; at the favourable end only those that surely count."""
    return [practice["id"] for practice in blocking_in_scope(result)
            if levels[practice["id"]] < practice["target"] and (not surely or result.practices[practice["id"]].surely)]


def is_so_far(result):
    """So far: until every blocking practice has been asked, with all its items that are shown."""
    blocking = {practice["id"] for practice in result.given["practices"] if practice.get("blocking")}
    return any(result.known_of[item["id"]].state == OPEN and result.shown[item["id"]] == YES
               and any(measure["practice"] in blocking for measure in item["measures"])
               for item in main_items(result.given))


def word(result, share, closed_gates):
    """The word for ρ: no better than a closed gate allows, and then no worse than "so far" allows."""
    thresholds = [result.given["words"][name.replace("-", "_")] for name in WORDS[:-1]]
    step = sum(share > threshold for threshold in thresholds)
    if closed_gates:
        step = max(step, NEEDS_ATTENTION)
    if is_so_far(result):
        step = min(step, NEEDS_ATTENTION)
    return WORDS[step]


# The plan


def lifted(action, result):
    """What an action lifts: the shown items with a known answer that it serves, where that is below what the action sets,
    as they stand once it is done. In a multiple choice its option joins those that count."""
    items, served, after = {item["id"]: item for item in main_items(result.given)}, set(action.get("from", [])), {}
    for change in action["sets"]:
        item, one, codes = items[change["item"]], result.known_of[change["item"]], {change["code"]}
        if item["kind"] == "multiple":
            codes |= one.counted - {"none"}
        level = level_of(item, codes)
        if one.state == KNOWN and result.shown[item["id"]] != NO and one.hi < level and (
                not served or served & one.counted):
            after[item["id"]] = Standing(KNOWN, level, level, codes=frozenset(codes), counted=frozenset(codes))
    return after


def closed(result, events, at):
    """The actions that somebody declined, or did and no answer or check of a later day speaks of, or whose risk was
    accepted until a day that has not come."""
    newest = {event.body["action"]: event for event in events if event.body["kind"] == "plan"}

    def is_closed(action):
        event = newest.get(action["id"])
        to = event.body["to"] if event else {"state": "open"}
        if to["state"] == "accepted":
            return date.fromisoformat(to["review"]) > at
        if to["state"] == "done":
            spoken_of = [result.known_of[change["item"]].newest for change in action["sets"]]
            return not any(day and day > event.date for day in spoken_of)
        return to["state"] == "not-for-me"
    return {action["id"] for action in result.given["actions"] if is_closed(action)}


def finding_out(result):
    """Finding out: all that is unknown or has run out, as one line, with its gain per minute. None if nothing is."""
    to_find = {name: one for name, one in result.known_of.items() if result.shown[name] != NO
               and (one.state == UNKNOWN or one.state in (KNOWN, NOT_APPLICABLE) and one.lapsed)}
    if not to_find:
        return None
    best = result.anew(result.known_of | {name: replace(one, lo=one.hi) for name, one in to_find.items()})
    half_width = (result.cautious() - best.cautious()) / 2
    minutes = FINDING_OUT_MINUTES * (1 + len(to_find)) / 2
    line = {"id": "find-out", "from": result.cautious(), "to": best.cautious(), "gain": half_width}
    return half_width / minutes, line


def try_out(action, result):
    """An action's gain per minute, its line, and the result once it is done."""
    after = result.anew(result.known_of | lifted(action, result))
    gain = result.cautious() - after.cautious()
    line = {"id": action["id"], "from": result.cautious(), "to": after.cautious(), "gain": gain}
    return gain / (sum(action["minutes"]) / 2), line, after


def with_what_comes_first(action, left):
    """An action behind those of the ones left that it needs, and that these need."""
    before = [first for need in action.get("needs", []) if need in left
              for first in with_what_comes_first(left[need], left)]
    return list({first["id"]: first for first in [*before, action]}.values())


def plan(result, closed_actions):
    """The lines of the plan in their order, and the result once all its actions are done in that order. An action's figure
    is computed anew only when it is the best; what it needs comes right before it."""
    lines, finding = [], finding_out(result)
    left = {action["id"]: action for action in result.given["actions"]
            if action["id"] not in closed_actions and lifted(action, result)}
    figures = {name: try_out(action, result)[0] for name, action in left.items()}
    while left:
        # Of equal figures, max takes the first: they keep the order of the catalogue.
        best = max(left, key=figures.get)
        figures[best] = try_out(left[best], result)[0]
        if max(left, key=figures.get) != best:
            continue
        if finding and finding[0] >= figures[best]:
            lines.append(finding[1])
            finding = None
        for action in with_what_comes_first(left[best], left):
            if lifted(action, result):
                _, line, result = try_out(action, result)
                lines.append(line)
            del left[action["id"]]
        left = {name: action for name, action in left.items() if lifted(action, result)}
    return lines + ([finding[1]] if finding else []), result


# Over time


def first_known(given, events):
    """Of each item, the first day at whose end it was known, and what was known then."""
    firsts = {}
    for item in main_items(given):
        about = (item["id"], item.get("backup_item", item["id"]))
        for day in sorted({event.date for event in events if event.body.get("item") in about}):
            state = standing(given, item, until(events, day), day)
            if state.state == KNOWN:
                firsts[item["id"]] = (day, state)
                break
    return firsts


def undone(result, firsts, day):
    """If nothing had been done: each known item at its first known level, with its true freshness and profile."""
    known_of = dict(result.known_of)
    for item in main_items(result.given):
        one = known_of[item["id"]]
        since, first = firsts.get(item["id"], (None, None))
        if one.state == KNOWN and since and since <= day:
            level = level_of(item, first.counted)
            lo = lowest(item) + (level - lowest(item)) * one.fresh
            known_of[item["id"]] = replace(one, lo=lo, hi=level, codes=first.codes)
    return result.anew(known_of)


def accumulated(given, events, at):
    """Accumulated risk, the risk avoided and the gap burdens, over the ended days before a date."""
    firsts, risk, risk_undone = first_known(given, events), 0.0, 0.0
    heard = [event.date for event in events if event.body["kind"] in ("answer", "fact")]
    start = max(min(heard, default=at), at - HISTORY_DAYS * DAY)
    days = (at - start).days
    burdens = {practice["id"]: 0.0 for practice in given["practices"]}
    for day in (start + ended * DAY for ended in range(days)):
        result = result_on(given, events, day)
        risk += result.cautious()
        risk_undone += undone(result, firsts, day).cautious()
        for practice in given["practices"]:
            if practice["id"] in result.practices:
                burdens[practice["id"]] += result.gap(practice)
    heaviest = sorted(burdens.items(), key=lambda burden: -burden[1])
    return {"from": start.isoformat(), "days": days, "risk": risk, "mean": risk / days if days else 0.0,
            "undone": risk_undone, "avoided": risk_undone - risk,
            "burdens": [{"practice": name, "risk_days": burden} for name, burden in heaviest if burden > 0]}


def changes(given, events, at):
    """Comparison by cause: on every day first time passes, then the events come one by one. A cause that moved neither
    number is left out."""
    sums, before = {}, result_on(given, events, at - HISTORY_DAYS * DAY)

    def move(cause, after):
        nonlocal before
        risk, known = after.cautious() - before.cautious(), after.certainty - before.certainty
        if abs(risk) > NOTHING or abs(known) > NOTHING:
            moved = sums.setdefault(cause, {"risk": 0.0, "certainty": 0.0})
            moved["risk"] += risk
            moved["certainty"] += known
        before = after

    for day in (at - left * DAY for left in reversed(range(HISTORY_DAYS))):
        past = until(events, day - DAY)
        move("lapsed", result_on(given, past, day))
        for event in (event for event in events if event.date == day):
            past.append(event)
            move(CAUSES[event.body["kind"]], result_on(given, past, day))
    return sums


# The test


def expected_from(given):
    """Everything that a vector expects, from what it is given."""
    at, events = date.fromisoformat(given["at"]), events_in_order(given)
    result = result_on(given, events, at)
    low, high, inherent = (result.scenarios(levels) for levels in (result.highs(), result.lows(), {}))
    total, (lines, all_done) = total_risk(result), plan(result, closed(result, events, at))
    return {
        "items": {name: {"shown": SHOWN[result.visible[name]], "lo": one.lo, "hi": one.hi, "knowledge": one.knowledge}
                  for name, one in result.known_of.items()},
        "certainty": result.certainty,
        "protection": {practice["id"]: {"low": result.lows()[practice["id"]], "high": result.highs()[practice["id"]],
                                        "gap": result.gap(practice)}
                       for practice in given["practices"] if practice["id"] in result.practices},
        "risk": {"total": total,
                 "scenarios": {name: {"low": low[name], "high": high[name], "inherent": inherent[name]}
                               for name in inherent}},
        "gates": gates(result, result.lows()),
        "so_far": is_so_far(result),
        "word": word(result, total["rho_high"], gates(result, result.lows())),
        "word_favourable": word(result, total["rho_low"], gates(result, result.highs(), surely=True)),
        "plan": lines,
        "everything_done": {"low": all_done.risk(all_done.highs()), "high": all_done.cautious()},
        "accumulated": accumulated(given, events, at),
        "changes": changes(given, events, at),
    }


def differences(ours, expected, path=""):
    """Every place where two values are not the same."""
    if isinstance(ours, dict) and isinstance(expected, dict):
        for name in sorted(ours.keys() | expected.keys()):
            yield from differences(ours.get(name), expected.get(name), f"{path}.{name}".lstrip("."))
    elif isinstance(ours, list) and isinstance(expected, list):
        for place, pair in enumerate(zip_longest(ours, expected)):
            yield from differences(*pair, f"{path}[{place}]")
    elif ours != expected:
        yield path, ours, expected


def distance(ours, expected):
    """How far two numbers are from each other; anything else that differs is infinitely far."""
    if not (isinstance(ours, float) and isinstance(expected, float)):
        return inf
    return abs(ours - expected)


def main(path):
    """Compares every case, prints what differs by more than rounding, and tells whether nothing does."""
    with open(path, encoding="utf-8") as file:
        cases = json.load(file)["cases"]
    failed, largest = 0, 0.0
    for number, case in enumerate(cases):
        found = list(differences(expected_from(case["given"]), case["expected"]))
        far = [place for place in found if not distance(*place[1:]) <= ROUNDING]
        for place, ours, expected in far:
            print(f"case {number}: {place}: ours {ours}, expected {expected}")
        failed += bool(far)
        largest = max([largest, *(distance(*place[1:]) for place in found)])
    print(f"{len(cases) - failed} passed, {failed} failed, largest difference {largest:.1e}")
    return failed == 0


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1]) else 1)
