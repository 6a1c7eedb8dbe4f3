"""Law: an engine that joins with a table answers each row as it is answered alone."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given, strategies as st

from keterbukaan.testing import known_on_days, rules, work_calendars
from tests.helpers.engines import Scalar
from tests.helpers.join_engines import JOINS, alone

if TYPE_CHECKING:
    from keterbukaan import WorkCalendar
    from tests.helpers.engines import Days

KNOWN: Final = known_on_days(min_value=dt.date(2011, 1, 1))
CALENDARS: Final = st.none() | work_calendars(known_on=KNOWN)
DAYS: Final = st.none() | st.dates(dt.date(2009, 6, 1), dt.date(2030, 12, 31))
# A table is as long as its starts lie apart, and each of its days is counted.
COLUMN: Final = st.dates(dt.date(2009, 6, 1), dt.date(2030, 12, 31)).flatmap(
    lambda day: st.lists(
        st.none() | st.dates(day, day + dt.timedelta(250)), min_size=1, max_size=30
    )
)
COLUMNS: Final = st.lists(
    st.tuples(DAYS, DAYS) | DAYS.map(lambda day: (day, day)), max_size=30
)
SCALAR: Final = Scalar()


ASKED: Final = st.fixed_dictionaries(
    {
        "rule": rules(),
        "calendar": CALENDARS,
        "readings": st.sampled_from([{}, {"receipt_day_counted": "yes"}]),
        "column": st.sampled_from(["last", "safe", "firm"]),
    }
)


@pytest.mark.parametrize("name", JOINS)
@given(COLUMN, ASKED)
def test_due_days_are_those_of_each_row_alone(
    name: str, starts: Days, asked: dict[str, Any]
) -> None:
    """No row is skipped or doubled, and what is refused alone is missing."""
    found = JOINS[name]().due(starts, **asked)
    assert [*found] == alone(partial(SCALAR.due, **asked), starts)


@pytest.mark.parametrize("name", JOINS)
@given(COLUMNS, CALENDARS)
def test_working_days_are_those_of_each_row_alone(
    name: str, rows: list[tuple[dt.date | None, dt.date | None]], calendar: WorkCalendar
) -> None:
    """Counts, flags and lateness, in time and on days off too."""
    one, two = ([row[place] for row in rows] for place in (0, 1))
    engine = JOINS[name]()
    questions = {"count": (one, two), "is_working": (one,), "late_by": (one, two)}
    for asked, columns in questions.items():
        found = getattr(engine, asked)(*columns, calendar=calendar)
        ask = partial(getattr(SCALAR, asked), calendar=calendar)
        assert [*found] == alone(ask, *columns), asked
