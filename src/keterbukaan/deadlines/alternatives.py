"""Tafsir lain: what the answers not used here would make of a deadline.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar, deadline
>>> days = WorkCalendar.national()
>>> due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=days)
>>> for other in others(due):
...     print(other.reading.id, other.option, other.last)
receipt_day_counted yes 2026-04-01
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from ..errors import OutOfRange
from ..law.readings import READINGS, choose, of_rule, value
from .counting import days_left

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..law.readings import Reading
    from ..workdays import WorkCalendar
    from .dated import Dated


class Other(NamedTuple):
    """What another answer to an open question makes of a deadline."""

    reading: Reading
    option: str
    last: dt.date


def others(due: Dated) -> Iterator[Other]:
    """Yield the answers that would move the last day, one by one.

    Those that leave it where it is are not named.
    """
    if due.last is None:
        return
    for reading in of_rule(due.rule):
        for option in reading.options:
            if option != value(due.terms.readings, reading.id):
                last = _last(due, reading.id, option)
                if last is not None and last != due.last:
                    yield Other(reading, option, last)


_RECEIPT_DAY: Final = "receipt_day_counted"
#: Who is on record as counting the day of receipt as day one.
RECEIPT_DAY_READER: Final = READINGS[_RECEIPT_DAY].options["yes"].read_by or ("", "")


@lru_cache(maxsize=4096)
def moved_by_receipt_day(due: Dated) -> bool:
    """Whether the safe day is the one before the last for a single reading.

    It is the one that counts the day of receipt, here or in the limit before.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar, deadline
    >>> days = WorkCalendar.national()
    >>> start = dt.date(2026, 3, 12)
    >>> moved_by_receipt_day(deadline("objection.file", start=start, calendar=days))
    True
    >>> moved_by_receipt_day(deadline("court.challenge", start=start, calendar=days))
    False
    """
    if due.safe is None or due.last is None or not _one_day_before(due.safe, due):
        return False
    sooner: set[str] = set()
    link: Dated | None = due
    while link is not None:
        ends = ((other, link.last) for other in others(link))
        sooner |= {o.reading.id for o, last in ends if last and o.last < last}
        link = link.runs_on
    return sooner == {_RECEIPT_DAY}


def _one_day_before(day: dt.date, due: Dated) -> bool:
    """Whether a day is the one before the last, in the unit of the limit."""
    last, span = due.last, due.limit.span
    return last is not None and days_left(span, day, last, due.calendar) == 1


def _last(due: Dated, reading: str, option: str) -> dt.date | None:
    """Return the last day under another answer; None where it is no question here."""
    begun = [each.day for each in due.starts if each[:2] == (reading, option)]
    calendar = _calendar(due, reading, option)
    if calendar is None or (due.runs_on is not None and not begun):
        return None
    terms = evolve(
        due.terms,
        start=begun[0] if begun else due.start,
        calendar=calendar,
        readings=choose({**due.terms.readings, reading: option}),
    )
    try:
        counted = terms.as_read().counted()
    except OutOfRange:
        return None  # past every table of feasts
    return None if counted is None else counted.last


def _calendar(due: Dated, reading: str, option: str) -> WorkCalendar | None:
    """Return the calendar that an answer would count on; None where there is none."""
    here = due.calendar
    if reading == "joint_leave":
        found = (b for b in due.beside if _leave(b) != _leave(here))
        return next(found, None)
    if reading == "calendar_of":
        used = value(due.terms.readings, reading)
        bound = "body" if due.terms.rule.binds_body else "national"
        if option in {"actor", bound if used == "actor" else used}:
            return None
        return next((b for b in due.beside if _leave(b) == _leave(here)), None)
    return here


def _leave(calendar: WorkCalendar) -> bool:
    return bool(calendar.joint_leave_counts)
