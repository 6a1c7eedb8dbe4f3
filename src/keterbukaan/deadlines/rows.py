"""Banyak baris: one answer for a row, and one error for all that have none.

Days come and go as numbers of days since 1970-01-01. A row that
:func:`keterbukaan.deadline` would refuse is refused, and the caller counts how many.

>>> from keterbukaan import WorkCalendar
>>> asked = Asked.of("request.notice", WorkCalendar.national())
>>> due_row(asked, day_number(dt.date(2026, 3, 12))).last
datetime.date(2026, 4, 2)
"""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from .._columns import day_number, day_of
from ..errors import KeterbukaanError, OutOfRange
from ..workdays.feasts import FIRST_DAY, LAST_DAY
from .counting import index_over
from .table import REFUSED, Asked, answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..workdays import WorkCalendar
    from .table import Row


class RowsRefused(KeterbukaanError, ValueError):
    """Rows of a column cannot be answered; none is, and the first one says why.

    Args:
        count: how many rows cannot be answered.
        row: the place of the first of them, from 0 on.
        cause: the error with which its day would be refused alone.
    """

    def __init__(self, count: int, *, row: int, cause: KeterbukaanError) -> None:
        self.count: int = count
        self.row: int = row
        self.cause: KeterbukaanError = cause
        rows = "row" if count == 1 else "rows"
        native, english = cause.words
        super().__init__(
            (
                f"{count} baris tidak terjawab, yang pertama baris {row}: {native}",
                f"{count} {rows} not answered, the first is row {row}: {english}",
            )
        )


def due_row(asked: Asked, start: int, known_on: int | None = None) -> Row:
    """Return the answer for one day zero, as it was known on a day where one is given.

    A number that is no date, for it has no year up to 9999, is refused.
    """
    if not _EARLIEST <= start <= _LATEST:
        return REFUSED
    return answer(_as_known(asked, known_on), day_of(start))


def _as_known(asked: Asked, known_on: int | None) -> Asked:
    if known_on is None:
        return asked
    calendar = asked.calendar.as_known_on(_nearest(known_on))
    return asked._replace(calendar=calendar)


def refuse_due(
    asked: Asked, start: int, known_on: int | None = None, *, count: int, row: int
) -> None:
    """Raise why a deadline from a day zero is refused, and how many rows are.

    Args:
        asked: what is asked.
        start: the number of day zero in that row.
        known_on: the number of its known-on day, where it has one of its own.
        count: how many rows are refused.
        row: the place of the first of them.

    Raises:
        RowsRefused: always, where :func:`due_row` refuses that day.
    """
    with _counting(count, row):
        _ = _as_known(asked, known_on).due(_a_date(start)).safe


def refuse_days(calendar: WorkCalendar, *days: int, count: int, row: int) -> None:
    """Raise why plain counting refuses the days of a row, and how many rows it refuses.

    Raises:
        RowsRefused: always, where no known decree covers one of these days.
    """
    with _counting(count, row):
        _ = [*map(calendar.why_off, map(_nearest, days))]


def refuse_lateness(calendar: WorkCalendar, *days: int, count: int, row: int) -> None:
    """Raise why it cannot be said how late an act is, and for how many rows.

    Raises:
        RowsRefused: always, where no feast can be estimated for one of these days.
    """
    with _counting(count, row):
        index_over(calendar, *map(_nearest, days))


@contextmanager
def _counting(count: int, row: int) -> Iterator[None]:
    """Say of an error for how many rows it stands, and which is the first."""
    try:
        yield
    except KeterbukaanError as cause:
        raise RowsRefused(count, row=row, cause=cause) from cause


def _nearest(number: int) -> dt.date:
    """Return the day of a number, or the last or first day there is."""
    return day_of(max(_EARLIEST, min(number, _LATEST)))


def _a_date(number: int) -> dt.date:
    """Return the day of a number, and refuse one that is no date."""
    day = _nearest(number)
    if day_number(day) != number:
        raise OutOfRange(day, first=FIRST_DAY, last=LAST_DAY)
    return day


_EARLIEST: Final = day_number(dt.date.min)
_LATEST: Final = day_number(dt.date.max)
