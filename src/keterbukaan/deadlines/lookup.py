"""Daftar cari: the answer for each day as a whole number, worked out when first asked.

Engines that gather by place take these: ``codes`` has a number for every day since
1970-01-01, and a day that nobody asked about yet says so. One day is asked about
together with its year, so a column costs as many counts as its years have days,
and a year typed wrong costs one year and not those between.

>>> found = Lookup(lambda day: (day, [day + 14, day + 15]))
>>> found[20524], found.codes[20525], found.codes[20526] == UNASKED
(20538, 20539, True)
"""

from __future__ import annotations

import datetime as dt
from array import array
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from .._columns import day_number, day_of
from ..errors import InputError, InputProblem, UnknownValue
from ..texts import both, fill
from ..workdays.feasts import FIRST_DAY, LAST_DAY
from .counting import index_over, known
from .rows import due_row
from .table import answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..workdays import WorkCalendar
    from ..workdays.index import Index
    from .table import Asked, Row

    Ask = Callable[[int], tuple[int, Iterable[int]]]

T = TypeVar("T")
DueColumn = Literal["last", "safe", "firm"]

MISSING: Final = -(2**31)
"""There is no answer, and none is to be had: the number of the rule is not known."""
REFUSED: Final = MISSING + 1
"""The function for one day would refuse that day."""
UNASKED: Final = MISSING + 2
"""Nobody has asked about that day yet; the greatest of the codes that are no answer."""

_EARLIEST: Final = day_number(dt.date.min)
_LATEST: Final = day_number(dt.date.max)
_COLUMNS: Final = ("last", "safe", "firm")
_END: Final = day_number(LAST_DAY) + 1  # as 0, never answered
_NO_WHOLE_DAY: Final = both(
    id="bukan satu hari penuh: {value}", en="no whole day: {value}"
)
_ROWS: Final = both(
    id="harus {one} baris, bukan {two}", en="expected {one} rows, got {two}"
)


class Lookup:
    """The answers for days, by their number since 1970-01-01.

    Args:
        ask: gives the answers for days in a row, of which one is asked for: the
            number of the first and a code for each.
    """

    def __init__(self, ask: Ask) -> None:
        self.codes: array[int] = array("i", [UNASKED]) * (_END + 1)
        self._ask = ask
        self._answered = 0
        self._held: dict[object, tuple[int, Any]] = {}

    def __getitem__(self, day: int) -> int:
        """Return the answer for a day, as a code."""
        inside = 0 < day < _END
        if inside and self.codes[day] != UNASKED:
            return self.codes[day]
        first, answers = self._ask(day)
        found = array("i", answers)
        if inside:
            self.codes[first : first + len(found)] = found
            self._answered += len(found)
        return found[day - first]

    def held(self, kind: object, make: Callable[[array[int]], T]) -> T:
        """Return the codes as an engine holds them, made anew when there are more.

        Args:
            kind: tells apart what engines make of them.
            make: makes it of the codes.
        """
        answered, found = self._held.get(kind, (-1, None))
        if answered != self._answered:
            answered, found = self._answered, make(self.codes)
            self._held[kind] = answered, found
        made: T = found
        return made


def due_lookup(asked: Asked, column: DueColumn) -> Lookup:
    """Return where to look up the last day, the safe day or the firmness by day zero.

    A day is its number since 1970-01-01, a flag 0 or 1.

    Raises:
        UnknownValue: there is no such column.
    """
    if column not in _COLUMNS:
        raise UnknownValue(column, known=_COLUMNS)
    return _due_lookup(asked, column)


@lru_cache(maxsize=32)  # of 190 KB, and as an engine holds it
def _due_lookup(asked: Asked, column: DueColumn) -> Lookup:
    def ask(day: int) -> tuple[int, Iterable[int]]:
        if not _estimated(day):
            return day, [_code(due_row(asked, day), column)]
        first, last = _year(day)
        table, refused = answers(asked, first, last)
        cells = zip(table[column], refused, strict=True)
        return day_number(first), (
            REFUSED if no else _number(cell) for cell, no in cells
        )

    return Lookup(ask)


def known_due(asked: Asked, column: DueColumn, start: int, known_on: int) -> int:
    """Return the same for one day zero, as it was known on a day."""
    return _code(due_row(asked, start, known_on), column)


@lru_cache(maxsize=16)
def day_lookup(calendar: WorkCalendar, column: Literal["working", "rank"]) -> Lookup:
    """Return where to look up whether a day counts, or its rank, by the decrees.

    Days that no known decree covers are refused, as in plain counting.
    """

    def ask(day: int) -> tuple[int, Iterable[int]]:
        if not _EARLIEST <= day <= _LATEST:
            return day, [REFUSED]
        first, last = _year(day) if _estimated(day) else (day_of(day), day_of(day))
        cells = calendar.table(first, last)[column]
        return day_number(first), (REFUSED if c is None else int(c) for c in cells)

    return Lookup(ask)


@lru_cache(maxsize=16)
def lateness_lookup(calendar: WorkCalendar, column: Literal["rank", "done"]) -> Lookup:
    """Return where to look up the rank of a day, with estimates past the decrees.

    An act has the rank of the day on which it counts as ``done``: on a day off, that
    of the next working day. By how much it is late is its rank less that of the last
    day.
    """

    def ask(day: int) -> tuple[int, Iterable[int]]:
        if not _estimated(day):
            return day, [REFUSED]
        index, done = _lateness_index(calendar), column == "done"
        first, last = map(day_number, _year(day))
        days = map(day_of, range(first, last + 1))
        return first, (index.rank(d) + (done and not index.counts(d)) for d in days)

    return Lookup(ask)


@lru_cache(maxsize=8)
def _lateness_index(calendar: WorkCalendar) -> Index:
    """Return one index for all years, so that any two ranks compare."""
    return index_over(calendar, FIRST_DAY, LAST_DAY)


def no_whole_day(row: int, value: object) -> InputError:
    """Return that the value of a row is no whole day.

    Which civil day a time of day lies on depends on the zone, which no column says.
    """
    words = fill(_NO_WHOLE_DAY, value=str(value))
    return InputError([InputProblem(f"$[{row}]", words, "no_whole_day")])


def same_rows(
    one: int | tuple[int, ...], two: int | tuple[int, ...], name: str
) -> None:
    """Refuse a second column that has not as many rows as the first.

    Rows in more than one direction are told as a shape.

    Raises:
        InputError: it has more, or fewer.
    """
    if one != two:
        words = fill(_ROWS, one=str(one), two=str(two))
        raise InputError([InputProblem(f"$.{name}", words, "no_such_rows")])


def _code(row: Row, column: DueColumn) -> int:
    return REFUSED if row.refused else _number(getattr(row, column))


def _number(cell: object) -> int:
    """Return a day or a flag as a number, and that there is none of either."""
    if isinstance(cell, dt.date):
        return day_number(cell)
    return int(cell) if isinstance(cell, bool) else MISSING


def _estimated(day: int) -> bool:
    """Whether feasts can be estimated for a day, and it is asked with its year."""
    return _EARLIEST <= day <= _LATEST and known(day_of(day))


def _year(day: int) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of the year of a day."""
    year = day_of(day).year
    return dt.date(year, 1, 1), dt.date(year, 12, 31)
