"""The index of a calendar: built once for a span, then any count is O(1).

It holds the rank of every day (how many working days lie on or before it)
and the working days themselves as ready ``date`` objects, so that adding
and counting are one or two look-ups, the same for any number of days.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from functools import cached_property, lru_cache
from itertools import accumulate, compress
from typing import TYPE_CHECKING

from attrs import frozen

from ..law.shape import DayKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .overlays import WorkWeek

__all__ = ["Index", "SkippedDay", "WorkedDay"]


@frozen(repr=False)
class SkippedDay:
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

    def __repr__(self) -> str:
        parts = [str(self.date), self.kind.replace("_", " ")]
        if self.kind is not DayKind.WEEKEND:
            parts += [repr(self.name), self.decree or "estimate"]
        return f"SkippedDay({', '.join(parts)})"


@frozen(repr=False)
class WorkedDay:
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


@lru_cache(maxsize=32)
def _dates(ordinals: range) -> list[dt.date]:
    """The days of a span, shared by all its indexes."""
    return list(map(dt.date.fromordinal, ordinals))


class Index:
    """Ranks and working days of one span.

    Args:
        first: first day of the span.
        last: last day of the span.
        week: the work weeks, oldest first.
        named: days off that are not weekends, by date.
        worked: days that count although they would not, by date.
    """

    def __init__(
        self,
        first: dt.date,
        last: dt.date,
        *,
        week: tuple[WorkWeek, ...],
        named: Mapping[dt.date, SkippedDay],
        worked: Mapping[dt.date, WorkedDay],
    ) -> None:
        self.first: dt.date = first
        self.last: dt.date = last
        self._week, self._named, self._worked = week, named, worked
        ordinals = range(first.toordinal(), last.toordinal() + 1)
        self._dates = _dates(ordinals)
        self._counts = self._flags(ordinals)
        self.rank: dict[dt.date, int] = dict(
            zip(self._dates, accumulate(self._counts), strict=True)
        )
        self.days: list[dt.date] = [dt.date.min, *compress(self._dates, self._counts)]

    def _flags(self, ordinals: range) -> bytearray:
        flags = bytearray(len(ordinals))
        for period in self._week:
            begin = max(period.start.toordinal(), ordinals.start)
            rest = ordinals[begin - ordinals.start :]
            week = b"\1" * period.days + b"\0" * (7 - period.days)
            weekday = (begin - 1) % 7  # ordinal 1 is a Monday
            weeks = week * (len(rest) // 7 + 2)
            flags[begin - ordinals.start :] = weeks[weekday : weekday + len(rest)]
        for date in self._named:
            flags[date.toordinal() - ordinals.start] = 0
        for date in self._worked:
            if self.first <= date <= self.last:
                flags[date.toordinal() - ordinals.start] = 1
        return flags

    @cached_property
    def _off(self) -> list[SkippedDay]:
        """Every day of the span that does not count, in order."""
        closed = bytearray(1 - flag for flag in self._counts)
        named, kind = self._named, DayKind.WEEKEND
        return [
            named.get(day) or SkippedDay(day, kind)
            for day in compress(self._dates, closed)
        ]

    @cached_property
    def _off_dates(self) -> list[dt.date]:
        return [row.date for row in self._off]

    def skipped(self, after: dt.date, before: dt.date) -> tuple[SkippedDay, ...]:
        """The days off strictly between two days."""
        low = bisect_right(self._off_dates, after)
        high = bisect_left(self._off_dates, before)
        return tuple(self._off[low:high])

    def worked(self, first: dt.date, last: dt.date) -> tuple[WorkedDay, ...]:
        """The days from first to last that count although they would not."""
        rows = (self._worked[day] for day in sorted(self._worked))
        return tuple(row for row in rows if first <= row.date <= last)

    def counts(self, day: dt.date) -> bool:
        """Whether a day of the span is a working day."""
        return self._counts[day.toordinal() - self.first.toordinal()] == 1

    def reason(self, day: dt.date) -> SkippedDay | None:
        """Why a day of the span does not count, or None where it does."""
        place = bisect_left(self._off_dates, day)
        if place < len(self._off) and self._off[place].date == day:
            return self._off[place]
        return None

    def shift(self, day: dt.date, n: int) -> dt.date | None:
        """The n-th working day after the day (before it where n < 0).

        None where that lies outside the span.
        """
        rank = self.rank.get(day)
        if rank is None:
            return None
        if n < 0 and self.counts(day):
            rank -= 1  # the day itself is not before itself
        place = rank + n + (n < 0)
        return self.days[place] if 0 < place < len(self.days) else None
