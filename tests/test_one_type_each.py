"""A rule is named by its id, and an act by the type of its fact, everywhere."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from keterbukaan import Case, WorkCalendar, agenda, deadline, redate, rule
from keterbukaan.events import EVENTS, RequestReceived

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY = dt.date(2025, 8, 12)
NATIONAL = WorkCalendar.national()
CASE = Case(id="7").record(RequestReceived(dt.date(2025, 8, 4)))
STANDING = CASE.on(DAY)


def test_a_rule_is_its_id() -> None:
    """The same on a deadline, a limit, a row and a change; it is found by it."""
    due = deadline("request.notice", start=dt.date(2025, 8, 4), calendar=NATIONAL)
    row = min(agenda([CASE], DAY, actors="ppid"))
    before = NATIONAL.as_known_on(dt.date(2025, 8, 6))
    (change,) = (c for c in redate([CASE], before, NATIONAL, DAY) if not c.kept)
    limit = STANDING.limit("request.notice")
    assert limit is not None
    assert due.rule == limit.rule == row.rule == change.rule == "request.notice"
    assert rule(due.rule) is due.terms.rule


def _acts() -> Iterator[tuple[str, object]]:
    yield from (("limit", each.act) for each in STANDING.deadlines)
    yield from (("option", each.act) for each in STANDING.options)
    yield from (("step", each.act) for each in STANDING.steps)
    yield from (("row", each.act) for each in agenda([CASE], DAY))
    yield from (("reach", each.act) for each in STANDING.reach)


def test_an_act_is_the_type_of_its_fact() -> None:
    """On all that says what is to be done, of which each is there."""
    found = [*_acts()]
    assert {where for where, _ in found} == {"limit", "option", "step", "row", "reach"}
    assert {act for _, act in found} <= {*EVENTS}


def test_a_limit_has_what_its_deadline_has() -> None:
    """And a step what its option has: nobody has to know which holds which."""
    for limit in STANDING.deadlines:
        due = limit.deadline
        seen = limit.outer, limit.firm, limit.basis, limit.doubts
        assert seen == (due.outer, due.firm, due.basis, due.doubts)
    for step in STANDING.steps:
        option = step.option
        seen_of = step.act, step.actor, step.basis
        assert seen_of == (option.act, option.actor, option.basis)
