"""The agenda: what holds of its rows whatever the cases, the day and the bound."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from hypothesis import given, strategies as st

from keterbukaan import Case, agenda
from keterbukaan.events import Stage
from keterbukaan.register import DueStatus
from keterbukaan.testing import cases, faulty_histories, lawful_histories
from tests.helpers.acting import last_day
from tests.helpers.draws import draws

if TYPE_CHECKING:
    from keterbukaan import Option, Standing

PLAIN = dt.date(2026, 7, 6)
CASES = cases() | lawful_histories() | faulty_histories().map(lambda fault: fault[0])
GAPS = st.sampled_from((0, 1, 10, 30, 60, 200)).map(dt.timedelta)
BOUNDS = st.integers(0, 120)
NO_BOUND = 10**6
ASKED: st.SearchStrategy[dict[str, Any]] = st.sampled_from(({}, {"stale": True}))


def day_of(case: Case, gap: dt.timedelta) -> dt.date:
    """Give a day on which the case is looked at."""
    return last_day(case) + gap if case.events else PLAIN


def looks(standing: Standing) -> dict[str, Standing]:
    """Give what each item sees where they stand apart, else the one standing."""
    return dict(standing.items) or {"": standing}


def days_of(option: Option) -> tuple[object, ...]:
    """Give what tells two acts of a case apart, and all their days."""
    rule = None if option.limit is None else option.limit.rule
    days = option.opens, option.closes, option.closes_safe
    return option.act, option.actor, option.grounds, rule, *days


@draws(40)
@given(st.lists(CASES, max_size=3), GAPS, ASKED)
def test_rows_of_many_cases_are_those_of_each(
    many: list[Case], gap: dt.timedelta, asked: dict[str, Any]
) -> None:
    """No case changes what another gives, and their order is kept."""
    day = max((day_of(case, gap) for case in many), default=PLAIN)
    found = [*agenda(many, day, **asked)]
    alone = [[*agenda([case], day, **asked)] for case in many]
    assert found == [row for rows in alone for row in rows]


@draws(40)
@given(CASES, GAPS, st.lists(BOUNDS, min_size=2, max_size=2).map(sorted))
def test_a_later_bound_only_adds_rows(
    case: Case, gap: dt.timedelta, bounds: list[int]
) -> None:
    """What is overdue or undated is there whatever the bound."""
    day, (near, far) = day_of(case, gap), bounds
    every = [*agenda([case], day)]
    assert every == [*agenda([case], day, until=NO_BOUND)]
    shown = [[*agenda([case], day, until=until)] for until in (near, far)]
    for rows, more in zip(shown, (shown[1], every), strict=True):
        assert rows == [row for row in more if row in rows]
    always = [row for row in every if row.undated or row.status is DueStatus.OVERDUE]
    assert always == [row for row in shown[0] if row in always]


@draws(60)
@given(CASES, GAPS)
def test_nothing_is_left_in_a_matter_that_is_over(
    case: Case, gap: dt.timedelta
) -> None:
    """It has no timed step, so its limits need not be counted."""
    day = day_of(case, gap)
    standing = case.on(day)
    closed = {
        name: each.timed_steps()
        for name, each in looks(standing).items()
        if each.stage is Stage.CLOSED
    }
    assert not any(closed.values())
    for row in agenda([case], day):
        assert not closed.keys() & {*(row.items or ("",))}


@draws(60)
@given(CASES, GAPS, ASKED)
def test_days_are_those_of_the_standing(
    case: Case, gap: dt.timedelta, asked: dict[str, Any]
) -> None:
    """A row is an act that the case itself offers on that day, by the same days."""
    day = day_of(case, gap)
    offered = {
        name: {days_of(option) for option in each.options}
        for name, each in looks(case.on(day)).items()
    }
    for row in agenda([case], day, **asked):
        assert (row.opens, row.last, row.safe) == days_of(row.option)[4:]
        for item in row.items or offered:
            assert days_of(row.option) in offered[item]


@draws(60)
@given(CASES, GAPS, ASKED)
def test_the_order_is_total(
    case: Case, gap: dt.timedelta, asked: dict[str, Any]
) -> None:
    """Of two rows of a case one comes first, so none hangs on how they came."""
    rows = sorted(agenda([case], day_of(case, gap), **asked))
    for row, later in pairwise(rows):
        assert row < later
        assert not later < row
