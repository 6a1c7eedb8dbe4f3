"""Law: an engine answers every row as the function for one day does.

Whatever the rule, the week, the local days, the edition and the readings; no row is
left out, what is missing is missing, and what is refused is refused in the same words.
"""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, strategies as st

from keterbukaan.law.readings import of_rule
from keterbukaan.testing import dates, known_on_days, rules, work_calendars
from tests.helpers.draws import draws
from tests.helpers.engines import ENGINES, Scalar, answer_of

if TYPE_CHECKING:
    from keterbukaan import Rule, WorkCalendar
    from tests.helpers.engines import Days

SCALAR = Scalar()
CALENDARS = work_calendars()
SOON = dates(max_value=dt.date(2030, 12, 31))
EVER = st.dates()
KNOWN = known_on_days(min_value=dt.date(2009, 1, 1))
NEAR = st.integers(-250, 250)
engines = pytest.mark.parametrize("name", ENGINES)


@st.composite
def columns(draw: st.DrawFn, number: int, *, few: int = 1) -> list[Days]:
    """Draw columns of as many rows: days about one day, some of them missing."""
    about = draw(SOON)
    near = NEAR.map(lambda step: about + dt.timedelta(step))
    days = st.one_of(near, near, near, st.none(), EVER if draw(st.booleans()) else near)
    rows = draw(st.lists(st.tuples(*[days] * number), min_size=few, max_size=9))
    return [[row[n] for row in rows] for n in range(number)]


@st.composite
def questions(draw: st.DrawFn) -> tuple[Rule, dict[str, Any]]:
    """Draw a rule, and how it is asked."""
    rule = draw(rules())
    chosen = [each for each in of_rule(rule.id) if draw(st.booleans())]
    return rule, {
        "calendar": draw(CALENDARS),
        "readings": {
            each.id: draw(st.sampled_from(sorted(each.options))) for each in chosen
        },
        "column": draw(st.sampled_from(["last", "safe", "firm"])),
    }


@engines
@given(columns(1), questions(), st.none() | KNOWN)
@draws(60)
def test_due(
    name: str,
    days: list[Days],
    question: tuple[Rule, dict[str, Any]],
    known_on: dt.date | None,
) -> None:
    """Due days, safe days and firmness are those of each deadline alone."""
    (starts,), (rule, options) = days, question
    found, alone = (
        answer_of(partial(each.due, starts, rule, known_on=known_on, **options))
        for each in (ENGINES[name], SCALAR)
    )
    assert found == alone


@engines
@given(columns(1), questions(), st.data())
@draws(60)
def test_due_as_known_on_its_day(
    name: str,
    days: list[Days],
    question: tuple[Rule, dict[str, Any]],
    data: st.DataObject,
) -> None:
    """So they are where each row has a known-on day of its own, or misses it."""
    (starts,), (rule, options) = days, question
    rows = st.lists(KNOWN, min_size=len(starts), max_size=len(starts))
    known = data.draw(rows)
    found, alone = (
        answer_of(partial(each.due, starts, rule, known_on=known, **options))
        for each in (ENGINES[name], SCALAR)
    )
    assert found == alone


@engines
@given(columns(2), CALENDARS)
@draws(60)
def test_days(name: str, days: list[Days], calendar: WorkCalendar) -> None:
    """Working days, how many there are and how late an act is are as they are alone."""
    one, two = days
    found, alone = (
        [
            answer_of(partial(each.count, one, two, calendar=calendar)),
            answer_of(partial(each.late_by, one, two, calendar=calendar)),
            answer_of(partial(each.is_working, one, calendar=calendar)),
        ]
        for each in (ENGINES[name], SCALAR)
    )
    assert found == alone
