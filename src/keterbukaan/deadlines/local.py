"""Hari setempat dalam hitungan: what overlays did to a count, in words.

A local day off stands among the days not counted, with its name and basis.
What is here goes the other way: the days that were counted although the
national calendar has them off.

>>> import datetime as dt
>>> from keterbukaan import Overlay, WorkCalendar, deadline
>>> makeup = Overlay.working_day(
...     dt.date(2024, 6, 22), "pengganti", basis="Kepgub Aceh 845/2024"
... )
>>> aceh = WorkCalendar.national().with_overlays(makeup)
>>> due = deadline("request.notice", start=dt.date(2024, 6, 14), calendar=aceh)
>>> due.counted
(WorkedDay(2024-06-22, 'pengganti', Kepgub Aceh 845/2024),)
>>> [*local_lines(due, "en")]
['Counted all the same: Saturday, 22 June 2024 (pengganti, Kepgub Aceh 845/2024).']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..law.shape import WorkingDays
from ..texts import long_date, pick
from .counting import DAY, index_over

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..texts import Lang
    from ..workdays import WorkedDay
    from .deadline import Deadline

__all__ = ["counted_days", "local_lines"]

_COUNTED: Final = ("Tetap dihitung: {days}.", "Counted all the same: {days}.")


def counted_days(due: Deadline) -> tuple[WorkedDay, ...]:
    """The days counted by the office's own calendar alone; day zero is none."""
    if due.last is None or not isinstance(due.limit.span, WorkingDays):
        return ()
    first, last = due.start + DAY, due.last
    if due.last < due.start:
        first, last = due.last, due.start - DAY
    return index_over(due.calendar, first, last).worked(first, last)


def local_lines(due: Deadline, lang: Lang) -> Iterator[str]:
    """The statements about them, one a line."""
    days = [_day(row, lang) for row in due.counted]
    if days:
        yield pick(_COUNTED, lang).format(days="; ".join(days))


def _day(row: WorkedDay, lang: Lang) -> str:
    known = ", ".join(filter(None, (row.name, row.basis)))
    day = long_date(row.date, lang)
    return f"{day} ({known})" if known else day
