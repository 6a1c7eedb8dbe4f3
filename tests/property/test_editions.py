"""Nobody is made late, or early, after the event."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from keterbukaan import WorkCalendar
from keterbukaan.law.shape import DayKind, Decree, DecreeRow
from keterbukaan.testing import dates, lawful_histories
from tests.helpers.acting import codes, last_day
from tests.helpers.draws import draws

if TYPE_CHECKING:
    from keterbukaan import Case

DAY = dt.timedelta(days=1)
STARTS = dates(min_value=dt.date(2013, 4, 29), max_value=dt.date(2025, 6, 30))


def decree(issued: dt.date, changes: list[tuple[dt.date, bool]]) -> Decree:
    """Give a decree that turns days off into working days, and the reverse."""
    leave = [(DecreeRow(day, DayKind.JOINT_LEAVE), added) for day, added in changes]
    feasts = [
        DecreeRow(day, DayKind.NATIONAL_HOLIDAY) for day, added in changes if not added
    ]
    return Decree(
        kind="SKB",
        number="0/2028",
        year=changes[0][0].year,
        adds=tuple(row for row, added in leave if added),
        removes=(*(row for row, added in leave if not added), *feasts),
        issued=issued,
    )


@draws(50)
@given(st.data(), lawful_histories(min_size=4, starts=STARTS))
def test_a_decree_of_the_morrow_changes_no_verdict(
    data: st.DataObject, case: Case
) -> None:
    """What was in time by the decrees known on its day stays so."""
    last = last_day(case)
    first = case.events[0].on
    year = data.draw(st.sampled_from(sorted({fact.on.year for fact in case.events})))
    days = dates(
        min_value=max(first, dt.date(year, 1, 1)),
        max_value=min(last + 30 * DAY, dt.date(year, 12, 31)),
    )
    changes = st.lists(
        st.tuples(days, st.booleans()),
        min_size=1,
        max_size=8,
        unique_by=lambda change: change[0],
    )
    later = WorkCalendar(decrees=(decree(last + DAY, data.draw(changes)),))
    assert codes(case.on(last, calendar=later)) == []
