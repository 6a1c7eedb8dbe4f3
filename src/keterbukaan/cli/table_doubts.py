"""What is in doubt about the days off, by the days that it is about.

A reader in any language finds the doubts of a deadline by keeping those that have a
day from day zero to the last day. They are read off the library itself, asked about
each day alone.

>>> from keterbukaan import WorkCalendar
>>> for row in doubts(WorkCalendar.national()):
...     if row["kind"] == "isbat":
...         print(*row["days"][0], row["text"]["en"].partition(" awaits")[0])
2027-03-10 2027-03-10 Wednesday, 10 March 2027
2027-03-11 2027-03-11 Thursday, 11 March 2027
2027-05-17 2027-05-17 Monday, 17 May 2027
2027-06-06 2027-06-06 Sunday, 6 June 2027
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..deadlines.doubts import calendar_doubts
from ..texts import LANGUAGES
from ..workdays.day_table import days_of
from ..workdays.days import DAY

if TYPE_CHECKING:
    import datetime as dt

    from ..deadlines import Doubt
    from ..workdays import WorkCalendar


def doubts(calendar: WorkCalendar) -> list[dict[str, Any]]:
    """Return each doubt about the days of the decreed span, in the library's order.

    Args:
        calendar: a calendar without local days, on one week for all time.

    Returns:
        ``kind``, ``text`` in both languages, and ``days``: the stretches that it is
        about, each as its first and its last day.
    """
    days = [*days_of(calendar, None, None)]
    found: dict[Doubt, list[dt.date]] = {
        doubt: [] for doubt in calendar_doubts(calendar, days[0], days[-1])
    }
    for day in days:
        for doubt in calendar_doubts(calendar, day, day):
            found[doubt].append(day)
    return [
        {
            "kind": doubt.kind,
            "text": {lang: doubt.text(lang) for lang in LANGUAGES},
            "days": _stretches(about),
        }
        for doubt, about in found.items()
    ]


def _stretches(days: list[dt.date]) -> list[list[str]]:
    """Return days that follow one another as the first and the last of them."""
    found: list[list[dt.date]] = []
    for day in days:
        if found and found[-1][1] + DAY == day:
            found[-1][1] = day
        else:
            found.append([day, day])
    return [[first.isoformat(), last.isoformat()] for first, last in found]
