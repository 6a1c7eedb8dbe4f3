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

from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from ..errors import OutOfRange
from ..law.readings import choose, of_rule, value

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
    for reading in of_rule(due.rule.id):
        for option in reading.options:
            if option != value(due.terms.readings, reading.id):
                last = _last(due, reading.id, option)
                if last is not None and last != due.last:
                    yield Other(reading, option, last)


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
        bound = "body" if due.rule.binds_body else "national"
        if option in {"actor", bound if used == "actor" else used}:
            return None
        return next((b for b in due.beside if _leave(b) == _leave(here)), None)
    return here


def _leave(calendar: WorkCalendar) -> bool:
    return bool(calendar.joint_leave_counts)
