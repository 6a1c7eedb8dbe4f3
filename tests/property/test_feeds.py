"""Feeds of any case: read back whole, and of two the later one knows no less."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from hypothesis import given
from icalendar import Calendar

from keterbukaan import WorkCalendar, agenda
from keterbukaan.adapters.ical import agenda_ical
from keterbukaan.testing import cases, dates, lawful_histories
from tests.helpers.draws import draws

if TYPE_CHECKING:
    from keterbukaan import Case

DAYS = dates(min_value=dt.date(2013, 4, 29))


def _entries(case: Case, day: dt.date) -> dict[str, Any]:
    """Give the entries of what was known on a day, by UID; none is there twice."""
    rows = [*agenda([case], day, calendar=WorkCalendar.national(known_on=day))]
    walked: list[Any] = Calendar.from_ical(agenda_ical(rows, day)).walk()
    found = {str(part["uid"]): part for part in walked if "uid" in part}
    assert len(found) == len(rows)
    days = sorted(part["dtstart"].dt for part in found.values() if "dtstart" in part)
    assert days == sorted(row.last for row in rows if row.last is not None)
    return found


@draws(60)
@given(lawful_histories(max_size=12) | cases(), DAYS, DAYS)
def test_a_later_feed_knows_no_less(case: Case, one: dt.date, other: dt.date) -> None:
    """What stands in both has a number that never falls: facts and decrees add up."""
    early, late = (_entries(case, day) for day in sorted((one, other)))
    for uid in early.keys() & late.keys():
        assert early[uid]["sequence"] <= late[uid]["sequence"]
        assert early[uid]["dtstamp"].dt <= late[uid]["dtstamp"].dt
