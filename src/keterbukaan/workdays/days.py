"""A day that does not count, and one that counts although it would not."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..law.shape import DayKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..texts import Lang

#: One day.
DAY: Final = dt.timedelta(days=1)


def day_before(day: dt.date) -> dt.date:
    """Return the day before; the first day there is has none, and stays.

    >>> day_before(dt.date(2026, 3, 1)), day_before(dt.date.min) == dt.date.min
    (datetime.date(2026, 2, 28), True)
    """
    return day - DAY if day > dt.date.min else day


def day_after(day: dt.date) -> dt.date:
    """Return the day after; the last day there is has none, and stays.

    >>> day_after(dt.date(2026, 2, 28)), day_after(dt.date.max) == dt.date.max
    (datetime.date(2026, 3, 1), True)
    """
    return day + DAY if day < dt.date.max else day


def every_day(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """Return every day from the first to the last.

    >>> [day.day for day in every_day(dt.date(2026, 2, 28), dt.date(2026, 3, 1))]
    [28, 1]
    """
    return map(dt.date.fromordinal, range(first.toordinal(), last.toordinal() + 1))


@frozen(eq=False, repr=False)
class SkippedDay(Value):
    """A day that does not count, with its reason.

    Args:
        date: the day.
        kind: why it does not count.
        name: name of the holiday, or None for weekends and unknown names.
        decree: the decree or local decision, as printed; None for weekends
            and estimates.
        estimated: whether it rests on a computed feast and not on a decree.
    """

    date: dt.date
    kind: DayKind
    name: str | None = None
    decree: str | None = None
    estimated: bool = False

    def label(self, lang: Lang = "id") -> str:
        """Return the name of the day as its decree has it, else why it is off."""
        return self.name or self.kind.label(lang)

    def __repr__(self) -> str:
        parts = [str(self.date), self.kind.replace("_", " ")]
        if self.kind is not DayKind.WEEKEND:
            parts += [repr(self.name), self.decree or "estimate"]
        return f"SkippedDay({', '.join(parts)})"


@frozen(eq=False, repr=False)
class WorkedDay(Value):
    """A day that counts although by the national calendar it would not.

    Args:
        date: the day.
        name: what the day is, or None where the record does not know it.
        basis: the decision by which it counts, or None where none was named.
    """

    date: dt.date
    name: str | None
    basis: str | None

    def __repr__(self) -> str:
        return f"WorkedDay({self.date}, {self.name!r}, {self.basis or 'no basis'})"


@lru_cache(maxsize=16384)
def weekend(day: dt.date) -> SkippedDay:
    """Return a day of a weekend, shared by all indexes."""
    return SkippedDay(day, DayKind.WEEKEND)
