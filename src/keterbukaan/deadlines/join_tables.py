"""Tabel gabung: the tables that engines join with, so that they count nothing.

An engine that is handed one of these has an answer for each day by looking it up.

>>> import datetime as dt
>>> days = lateness_table()
>>> place = (dt.date(2026, 10, 3) - dt.date(2010, 1, 1)).days
>>> days["day"][place], days["working"][place], days["day"][-1]
(datetime.date(2026, 10, 3), False, datetime.date(2099, 12, 31))
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .._columns import DayColumn, FlagColumn, NumberColumn, Table
from ..workdays.days import every_day
from ..workdays.feasts import FIRST_DAY, LAST_DAY
from .counting import index_over
from .table import calendar_of, table

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ..law.shape import Rule
    from ..workdays import WorkCalendar


def due_table(
    rule: str | Rule,
    calendar: WorkCalendar | None = None,
    readings: Mapping[str, str] | None = None,
    first: dt.date | None = None,
    last: dt.date | None = None,
) -> Table:
    """Return the table of a rule; without a calendar that of every decree known.

    Raises:
        KeterbukaanError: what :func:`keterbukaan.table` refuses.

    >>> found = due_table("request.notice", first=dt.date(2027, 12, 31))
    >>> next(found.rows())[1]
    datetime.date(2028, 1, 14)
    """
    return table(rule, calendar_of(calendar), first, last, readings)


def day_table(calendar: WorkCalendar | None = None) -> Table:
    """Return each decreed day, whether it counts, its rank, and why it does not count.

    Raises:
        WrongType: the calendar is none.
        NotDecreed: no decree is known.

    >>> len(day_table())
    6574
    """
    return calendar_of(calendar).table()


def lateness_table(calendar: WorkCalendar | None = None) -> Table:
    """Return whether each day counts, and its rank, with estimates past the decrees.

    For by how much an act is late can be said in a year without a decree too.

    Raises:
        WrongType: the calendar is none.
    """
    return _lateness(calendar_of(calendar))


@lru_cache(maxsize=8)  # of 300 kB each
def _lateness(calendar: WorkCalendar) -> Table:
    days = [*every_day(FIRST_DAY, LAST_DAY)]
    index = index_over(calendar, FIRST_DAY, LAST_DAY)
    columns = {
        "day": DayColumn.of(days),
        "working": FlagColumn.of(map(index.counts, days)),
        "rank": NumberColumn.of(map(index.rank, days)),
    }
    return Table("days", columns)
