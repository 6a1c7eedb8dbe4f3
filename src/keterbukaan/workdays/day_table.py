"""Tabel hari: every civil day with its rank, and why it does not count.

Working days used are a subtraction of two ranks, in any language.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar
>>> days = WorkCalendar.national()
>>> found = days.table(dt.date(2026, 3, 17), dt.date(2026, 3, 18))
>>> for row in found.rows():
...     print(row[1:])
(True, 3944, None, None, None)
(False, 3944, 'joint_leave', 'Hari Suci Nyepi', 'SKB 1497/2025')
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from .._columns import DayColumn, FlagColumn, NumberColumn, Table, WordColumn
from .._dates import civil
from ..errors import InputError, InputProblem, NotDecreed
from ..texts import both, fill
from .days import every_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from .office_days import OfficeDays

S = TypeVar("S")
T = TypeVar("T")

_BACKWARDS = both(
    id="tabel dari {first} sampai dengan {last} tidak memuat satu hari pun",
    en="a table from {first} to {last} holds no day",
)


def day_table(
    calendar: OfficeDays, first: dt.date | None = None, last: dt.date | None = None
) -> Table:
    """Return every civil day of a span, as :meth:`keterbukaan.WorkCalendar.table` does.

    Raises:
        NotDecreed: no decree is known, and a first or last day is left out.
        InputError: the last day lies before the first.
    """
    asked = [*days_of(calendar, first, last)]
    index = calendar.decreed_index
    covered = [day if day in index else None for day in asked]
    why = [None if day is None else index.reason(day) for day in covered]
    return Table(
        "days",
        {
            "day": DayColumn.of(asked),
            "working": FlagColumn.of(_each(index.counts, covered)),
            "rank": NumberColumn.of(_each(index.rank, covered)),
            "kind": WordColumn.of(_each(attrgetter("kind.value"), why)),
            "name": WordColumn.of(_each(attrgetter("name"), why)),
            "decree": WordColumn.of(_each(attrgetter("decree"), why)),
        },
    )


def _each(ask: Callable[[T], S], values: Iterable[T | None]) -> Iterator[S | None]:
    """Yield the answer for each value, None where there is no value."""
    return (None if value is None else ask(value) for value in values)


def days_of(
    calendar: OfficeDays, first: dt.date | None, last: dt.date | None
) -> Iterator[dt.date]:
    """Return every day of a table, by default those that are decreed.

    Raises:
        NotDecreed: no decree is known, and a first or last day is left out.
        InputError: the last day lies before the first.
    """
    begin, end = (None if day is None else civil(day) for day in (first, last))
    if begin is None or end is None:
        span = calendar.span()
        if span is None:
            raise NotDecreed(calendar.seen, first=None, last=None)
        begin, end = begin or span[0], end or span[1]
    if end < begin:
        words = fill(_BACKWARDS, first=begin, last=end)
        raise InputError([InputProblem("$.last", words, "no_such_span")])
    return every_day(begin, end)
