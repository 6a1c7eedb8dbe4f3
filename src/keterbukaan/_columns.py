r"""Lajur: plain columns of days, numbers, flags and words, and tables of them.

A column is a sequence of Python values, None where one is missing, that stands in
memory as Arrow lays it out: whole numbers of 32 bits (a day as days since
1970-01-01, a word as its place in a list) or one bit a flag, and one bit a row that
says whether there is a value. So Arrow, numpy and Polars take it as it is, and nobody
can write to it.

>>> import datetime as dt
>>> days = DayColumn.of([dt.date(2026, 3, 12), None])
>>> list(days), days.numbers.tolist(), days.valid
([datetime.date(2026, 3, 12), None], [20524, 0], b'\x01')
>>> list(FlagColumn.of([True, None, False]))
[True, None, False]
"""

from __future__ import annotations

import datetime as dt
from abc import abstractmethod
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Generic, Self, TypeVar, overload

from attrs import field, frozen

from ._values import Value
from .errors import UnknownName

T_co = TypeVar("T_co", covariant=True)

EPOCH: Final = dt.date(1970, 1, 1).toordinal()


def day_number(day: dt.date) -> int:
    """Return a day as the number of days since 1970-01-01.

    >>> day_number(dt.date(1970, 1, 2))
    1
    """
    return day.toordinal() - EPOCH


def day_of(number: int) -> dt.date:
    """Return the day that is a number of days after 1970-01-01.

    >>> day_of(20524)
    datetime.date(2026, 3, 12)
    """
    return dt.date.fromordinal(EPOCH + number)


def _packed(flags: Sequence[object]) -> bytes:
    """Return one bit for each flag, the first one lowest."""
    bits = "".join("1" if flag else "0" for flag in reversed(flags))
    return int(bits or "0", 2).to_bytes((len(flags) + 7) // 8, "little")


def _bit(bits: bytes, place: int) -> bool:
    return bool(bits[place >> 3] >> (place & 7) & 1)


@frozen(eq=False, repr=False)
class Column(Value, Sequence["T_co | None"], Generic[T_co]):
    """The values of one column; a missing one is None.

    Args:
        length: how many rows there are.
        valid: one bit a row, the first one lowest: whether it has a value.
        buffer: the values as they stand in memory.
    """

    length: int
    valid: bytes = field(repr=False)
    buffer: bytes = field(repr=False)

    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, place: int) -> T_co | None: ...
    @overload
    def __getitem__(self, place: slice) -> list[T_co | None]: ...
    def __getitem__(self, place: int | slice) -> T_co | list[T_co | None] | None:
        """Return the value of a row, or those of several."""
        rows = range(self.length)[place]
        if isinstance(rows, range):
            return [self._value(row) for row in rows]
        return self._value(rows)

    def _value(self, row: int) -> T_co | None:
        return self._known(row) if _bit(self.valid, row) else None

    @abstractmethod
    def _known(self, row: int) -> T_co:
        """Return the value of a row that has one."""

    @property
    def missing(self) -> int:
        """How many rows have no value."""
        return self.length - int.from_bytes(self.valid, "little").bit_count()


@frozen(eq=False, repr=False)
class _Numbered(Column[T_co]):
    """A column that stands in memory as whole numbers, 0 where one is missing."""

    @property
    def numbers(self) -> memoryview[int]:
        """The whole numbers."""
        return memoryview(self.buffer).cast("i")


@frozen(eq=False, repr=False)
class NumberColumn(_Numbered[int]):
    """A column of whole numbers.

    Args:
        length: how many rows there are.
        valid: one bit a row, the first one lowest: whether it has a value.
        buffer: the numbers in 32 bits each, 0 where one is missing.
    """

    @classmethod
    def of(cls, values: Iterable[int | None]) -> Self:
        """Return a column of numbers, None where one is missing."""
        return cls(*_as_numbers(values))

    def _known(self, row: int) -> int:
        return self.numbers[row]


@frozen(eq=False, repr=False)
class DayColumn(_Numbered[dt.date]):
    """A column of days.

    Args:
        length: how many rows there are.
        valid: one bit a row, the first one lowest: whether it has a value.
        buffer: the days since 1970-01-01 in 32 bits each, 0 where one is missing.
    """

    @classmethod
    def of(cls, values: Iterable[dt.date | None]) -> Self:
        """Return a column of days, None where one is missing."""
        return cls(
            *_as_numbers(None if each is None else day_number(each) for each in values)
        )

    def _known(self, row: int) -> dt.date:
        return day_of(self.numbers[row])


@frozen(eq=False, repr=False)
class WordColumn(_Numbered[str]):
    """A column of words, each kept once.

    Args:
        length: how many rows there are.
        valid: one bit a row, the first one lowest: whether it has a value.
        buffer: the place of each word in ``words`` in 32 bits, 0 where one is missing.
        words: the words, in the order in which they first come.
    """

    words: tuple[str, ...] = field(repr=False)

    @classmethod
    def of(cls, values: Iterable[str | None]) -> Self:
        """Return a column of words, None where one is missing."""
        given = list(values)
        places: dict[str, int] = {}
        for each in given:
            if each is not None:
                places.setdefault(each, len(places))
        numbered = _as_numbers(None if each is None else places[each] for each in given)
        return cls(*numbered, tuple(places))

    def _known(self, row: int) -> str:
        return self.words[self.numbers[row]]


@frozen(eq=False, repr=False)
class FlagColumn(Column[bool]):
    """A column of flags.

    Args:
        length: how many rows there are.
        valid: one bit a row, the first one lowest: whether it has a value.
        buffer: one bit a row, the first one lowest: the flag, 0 where it is missing.
    """

    @classmethod
    def of(cls, values: Iterable[bool | None]) -> Self:
        """Return a column of flags, None where one is missing."""
        given = list(values)
        known = _packed([each is not None for each in given])
        return cls(len(given), known, _packed(given))

    def _known(self, row: int) -> bool:
        return _bit(self.buffer, row)


def _as_numbers(values: Iterable[int | None]) -> tuple[int, bytes, bytes]:
    """Return how many there are, which of them are known, and the numbers."""
    given = list(values)
    known = _packed([each is not None for each in given])
    return len(given), known, array("i", [each or 0 for each in given]).tobytes()


def _pairs(
    columns: Mapping[str, Column[object]],
) -> tuple[tuple[str, Column[object]], ...]:
    return tuple(columns.items())


@frozen(eq=False, repr=False)
class Table(Value):
    """Rows for days in a row, kept as plain columns.

    Args:
        name: what it is a table of: the id of a rule, or ``days``.
        columns: the columns by name, all of one length.

    >>> import keterbukaan as kip
    >>> days = kip.WorkCalendar.national()
    >>> start = dt.date(2026, 3, 12)
    >>> found = kip.table("request.notice", days, start, dt.date(2026, 3, 14))
    >>> found
    Table('request.notice', 3 rows: start, last, safe, firm)
    >>> found["last"][0]
    datetime.date(2026, 4, 2)
    >>> for row in found.rows():
    ...     print(*row)
    2026-03-12 2026-04-02 2026-04-01 True
    2026-03-13 2026-04-06 2026-04-02 True
    2026-03-14 2026-04-06 2026-04-06 True
    """

    name: str
    _columns: tuple[tuple[str, Column[object]], ...] = field(
        alias="columns", converter=_pairs
    )

    @property
    def columns(self) -> dict[str, Column[object]]:
        """The columns by name; a dictionary of one's own."""
        return dict(self._columns)

    def __getitem__(self, name: str) -> Column[Any]:
        """Return a column by its name.

        Raises:
            UnknownName: it has none of that name.
        """
        try:
            return self.columns[name]
        except (KeyError, TypeError):
            raise UnknownName(name, known=self.columns) from None

    def __len__(self) -> int:
        return len(self._columns[0][1])

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Yield each row as the values of its columns."""
        return zip(*self.columns.values(), strict=True)

    def __repr__(self) -> str:
        named = ", ".join(self.columns)
        return f"Table({self.name!r}, {len(self)} rows: {named})"
