"""What starts a limit: the row, the timer, the date and the sentence agree."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

from keterbukaan import Case, PublicBody, WorkCalendar
from keterbukaan.deadlines import deadline, following
from keterbukaan.deadlines.explain import trigger_words
from keterbukaan.events import (
    EVENTS,
    CassationRulingReceived,
    CourtRulingPronounced,
    Hearing,
    Party,
)
from keterbukaan.law.limits import RULES
from keterbukaan.law.readings import READINGS
from keterbukaan.law.start_words import TRIGGERS
from keterbukaan.lifecycle import TABLES
from keterbukaan.testing import cases, faulty_histories, lawful_histories

if TYPE_CHECKING:
    from keterbukaan.law.shape import Rule
    from keterbukaan.law.starts import Starts

TIMERS: Final = {timer.rule: timer for table in TABLES for timer in table.timers}
# Days that no fact of a case has; other rooms ask for these limits by the day.
OCCASIONS: Final = {
    "exemption.open",
    "publication.periodic",
    "list.update",
    "report.annual",
    "court.cassation_ruling_notice",
    "court.review_ruling_notice",
}
# The limits that ``keterbukaan.case`` starts itself, with what it reads.
BY_CODE: Final = {
    "request.notice",
    "request.extension",
    "objection.file",
    "objection.response",
    "dispute.file",
    "dispute.file.silence",
    "court.challenge",
    "court.answer",
    "court.panel",
    "court.decision_copy",
    "court.cassation",
    "court.cassation_brief",
    "court.cassation_counter_brief",
    "court.review",
    "court.review_answer",
    "court.final_copy",
    "court.execution_order",
    "court.performance",
}
_ASKED: Final = "request_received notice_given notice_received objection_received"
_RULED: Final = "dispute_filed dispute_registered ruling_read"
_JUDGED: Final = f"{_RULED} ruling_received challenge_filed court_ruling_pronounced"
_APPEALED: Final = f"{_JUDGED} cassation_filed"
_BRIEFED: Final = f"{_APPEALED} cassation_brief_filed"
_WAITED: Final = (  # until the time of the other party has passed
    "ruling_read court_ruling_pronounced court_ruling_notified cassation_filed "
    "cassation_registered cassation_notified cassation_brief_filed "
    "cassation_brief_received"
)
_HIGHEST: Final = "cassation_ruling_pronounced"
STARTED: Final = (
    ("request.notice", "request_received"),
    ("request.notice", "request_sent"),
    ("objection.file", "ground_found"),
    ("objection.file", "request_received notice_given"),
    ("objection.file", "request_received notice_given notice_received"),
    ("objection.response", _ASKED),
    ("objection.response", "request_received notice_given objection_sent"),
    ("dispute.file", f"{_ASKED} objection_answered"),
    ("dispute.file", f"{_ASKED} objection_answered objection_answer_received"),
    ("court.challenge", _RULED),
    ("court.challenge", f"{_RULED} ruling_sent"),
    ("court.challenge", f"{_RULED} ruling_received"),
    ("court.cassation", _JUDGED),
    ("court.cassation", f"{_JUDGED} court_ruling_notified"),
    ("court.cassation", f"{_JUDGED} court_ruling_received"),
    ("court.challenge", "dispute_filed dispute_registered interlocutory_ruling"),
    ("court.answer", f"{_RULED} ruling_received challenge_filed challenge_registered"),
    ("court.decision_copy", _JUDGED),
    ("court.cassation_brief", f"{_JUDGED} cassation_filed"),
    ("court.cassation_brief", f"{_JUDGED} cassation_filed cassation_registered"),
    ("court.cassation_counter_brief", f"{_APPEALED} cassation_brief_filed"),
    ("court.cassation_counter_brief", f"{_BRIEFED} cassation_brief_received"),
    ("court.review", "review_ground_arose"),
    ("court.review", f"{_APPEALED} {_HIGHEST} cassation_ruling_received"),
    ("court.review_answer", "review_filed review_copy_received"),
    ("court.final_copy", f"{_APPEALED} {_HIGHEST}"),
    ("court.final_copy", f"{_WAITED} cassation_withdrawn"),
    ("court.final_copy", f"{_WAITED} cassation_declared_inadmissible"),
    ("court.execution_order", f"{_RULED} execution_requested"),
    ("court.performance", f"{_JUDGED} final_copy_sent"),
    ("court.performance", f"{_JUDGED} final_copy_received"),
)
PLAIN: Final[dict[str, dict[str, Any]]] = {
    "notice_given": {"outcome": "refused"},
    "ground_found": {"ground": "b"},
    "objection_answered": {"outcome": "refused"},
    "ruling_read": {"kind": "adjudication", "outcome": "granted"},
    "court_ruling_pronounced": {"outcome": "ruling_upheld"},
    "court_ruling_notified": {"how": "served"},
    "interlocutory_ruling": {"outcome": "rejected"},
    "cassation_filed": {"by": "applicant"},
    "ruling_received": {"by": "applicant"},
    "court_ruling_received": {"by": "applicant"},
    "cassation_ruling_received": {"by": "applicant"},
    "final_copy_received": {"by": "body"},
}
WEEK: Final = dt.timedelta(weeks=1)
# Fields of a fact that hold day zero where the day of the fact itself does not.
_DAYS: Final = ("for_day", "found_on", "available_on")

every_rule = pytest.mark.parametrize("found", RULES.values(), ids=lambda r: r.id)


def rows(found: Rule) -> list[Starts]:
    """What starts a rule, by its row and by those of its limits."""
    return [found.starts, *(each.starts for each in found.limits if each.starts)]


def every(row: Starts) -> tuple[str, ...]:
    """The types of all facts on whose day a limit can start."""
    return (*row.facts, *row.instead)


def days_zero(row: Starts) -> tuple[str, ...]:
    """The keys of the words of every day zero that a limit can have."""
    own = row.named is not None and row.named not in row.facts
    return (row.key,) if own else (*row.lapse, *every(row))


def allowed(found: Rule) -> tuple[set[str], set[str]]:
    """The facts and the rules that may start a rule, other readings included."""
    steps = {found.id, *found.steps}
    keys = {key for row in rows(found) for key in (*every(row), *row.lapse)}
    for reading in READINGS.values():
        if steps & {*reading.rules}:
            keys.update(*(option.starts for option in reading.options.values()))
    return keys & {*EVENTS}, keys & {*RULES}


@every_rule
def test_a_row_names_facts_and_rules_that_exist(found: Rule) -> None:
    """Each named fact is a fact of a case file, and each lapsed rule a rule."""
    for row in rows(found):
        assert {*every(row), *row.once} <= {*EVENTS}
        assert {*row.lapse} <= {*RULES} - {found.id}
        assert {*row.hearings} <= {*Hearing}


def test_an_answer_to_a_reading_names_facts_and_rules_that_exist() -> None:
    """What an answer says of the start is a fact, or a rule that runs out."""
    named = {
        key
        for reading in READINGS.values()
        for option in reading.options.values()
        for key in option.starts
    }
    assert named <= {*EVENTS, *RULES}


@every_rule
def test_a_rule_that_nothing_starts_is_refused(found: Rule) -> None:
    """A rule has a timer, or is started by code, or by no fact of a case."""
    step = {*found.steps}
    ways = (bool(step & {*TIMERS}), bool(step & BY_CODE), found.id in OCCASIONS)
    assert sum(ways) == 1, f"{found.id}: nothing in a case starts it"
    row = found.starts
    assert bool(every(row) or row.lapse) is (found.id not in OCCASIONS)


@every_rule
def test_a_timer_starts_as_its_rule_says(found: Rule) -> None:
    """The facts of a timer are those of the row, in its order."""
    timer = TIMERS.get(found.id)
    if timer is not None:
        row = found.starts
        assert [fact.type for fact in timer.starts] == [*(row.facts or row.once)]
        assert [fact.type for fact in timer.or_from] == [*row.instead]
        assert (timer.runs_on,) == (row.lapse or (None,))
        assert timer.hearing == row.hearings


def test_every_day_zero_has_words_and_no_word_is_unused() -> None:
    """Each fact or rule that can start a limit has words; nothing else has."""
    keys = {
        key for found in RULES.values() for row in rows(found) for key in days_zero(row)
    }
    for reading in READINGS.values():
        for option in reading.options.values():
            keys.update(option.starts)
    orders = {f"ruling.{name}" for name in ("read", "received", "final")}
    assert set(TRIGGERS) == keys | orders


@every_rule
def test_the_sentence_names_what_it_runs_on(found: Rule) -> None:
    """After a limit that ran out the sentence names that limit, and no fact."""
    days = WorkCalendar.national()
    start = max(found.limits[-1].in_force, dt.date(2010, 4, 30))
    for key in found.starts.lapse:
        before = deadline(RULES[key], start=start, calendar=days)
        if before.last is None:
            continue
        due = following(found, before, calendar=days)
        assert trigger_words(due, "en") == TRIGGERS[key][1]
    due = deadline(found, start=start, calendar=days)
    assert trigger_words(due, "id") == TRIGGERS[due.limit.trigger or found.trigger][0]


def hold(case: Case, day: dt.date) -> None:
    """Hold each date of a case on a day against the row of its rule."""
    for limit in case.on(day).deadlines:
        due = limit.deadline
        if due.rule not in RULES:
            continue  # an order of a ruling, which names its own day
        facts, lapsed = allowed(due.terms.rule)
        if due.runs_on is not None:
            assert due.runs_on.rule in lapsed, due.rule
        elif due.begun[0] is None:  # the day on which a decision became final
            assert due.rule == "court.review" or due.last is None
        else:
            days = _days(case, facts)
            assert due.start in days, (due.rule, due.start, sorted(facts))


def _days(case: Case, types: set[str]) -> set[dt.date]:
    """The days of the facts of these types, and those that they name."""
    return {
        day
        for fact in case.events
        if fact.type in types
        for day in (fact.on, *(getattr(fact, name, None) for name in _DAYS))
        if day is not None
    }


def history(*names: str) -> Case:
    """A case with one fact a week, each as plain as it can be."""
    body = PublicBody(kind="state", level="central")
    readings = {"execution_period": "ninety"}
    facts = (
        EVENTS[name](dt.date(2026, 1, 5) + week * WEEK, **PLAIN.get(name, {}))
        for week, name in enumerate(names)
    )
    return Case(body=body, readings=readings, events=tuple(facts))


@pytest.mark.parametrize(("rule_id", "names"), STARTED)
def test_a_limit_that_code_starts_begins_where_its_row_says(
    rule_id: str, names: str
) -> None:
    """Day zero is the day of the last fact, as the row has it: exact, or for want.

    The sentence names that fact, whatever else the provision names.
    """
    case = history(*names.split())
    begun = case.events[-1]
    if isinstance(begun, CassationRulingReceived):  # the later of both parties counts
        case = case.record(evolve(begun, by="body"))
    if isinstance(begun, CourtRulingPronounced):  # heard by who was there
        begun = evolve(begun, present=list(Party))
        case = evolve(case, events=(*case.events[:-1], begun))
    found = [
        limit.deadline
        for limit in case.on(begun.on).deadlines
        if limit.rule == rule_id and limit.deadline.start == begun.on
    ]
    assert found, f"{rule_id} does not start on {begun.type}"
    starts = RULES[rule_id].starts
    assert begun.type in every(starts)
    (due,) = set(found)
    wanting = not due.start_known
    assert wanting is (begun.type in starts.facts[1:]), (rule_id, begun.type)
    exact = starts.key if begun.type in starts.facts[:1] else begun.type
    assert trigger_words(due, "en") == TRIGGERS[exact][1]


def test_after_silence_the_sentence_names_the_limit_that_ran_out() -> None:
    """A window that silence opened says so, and names no ground that was found."""
    standing = history("request_received").on(dt.date(2026, 2, 2))
    (due,) = (x.deadline for x in standing.deadlines if x.rule == "objection.file")
    assert due.runs_on is not None
    assert due.start == due.runs_on.last
    assert f"day zero: {TRIGGERS['request.notice'][1]}" in due.explain("en")


def test_code_reads_each_fact_that_such_a_row_names() -> None:
    """No row of a limit that code starts names a fact that starts nothing."""
    read = {(rule_id, names.split()[-1]) for rule_id, names in STARTED}
    named = {(key, fact) for key in BY_CODE for fact in every(RULES[key].starts)}
    assert named - read == {("objection.file", "objection_received")}  # found_on


@settings(max_examples=40)
@given(cases(), st.data())
def test_no_date_is_counted_from_another_fact(case: Case, data: st.DataObject) -> None:
    """Whatever happened, day zero is the day of a fact that the row names."""
    last = max((fact.on for fact in case.events), default=dt.date(2026, 3, 12))
    hold(case, data.draw(st.dates(last, last + dt.timedelta(200))))


@settings(max_examples=40)
@given(lawful_histories() | faulty_histories().map(lambda found: found[0]))
def test_no_date_of_a_procedure_is_counted_from_another_fact(case: Case) -> None:
    """The same along whole procedures, on the day of each fact."""
    for fact in case.events:
        hold(case, fact.on)
