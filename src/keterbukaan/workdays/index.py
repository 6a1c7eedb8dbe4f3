"""The index of a calendar: built once for a span, then any count is O(1).

It holds the rank of every day (how many working days lie on or before it)
and the working days themselves as ready ``date`` objects, so that adding
and counting are one or two look-ups, the same for any number of days.
"""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from array import array
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate, compress
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

from .._kept import kept
from .days import SkippedDay, WorkedDay, weekend

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .week import WorkWeek

    #: The rank of each day, and the working days by rank.
    Tables: TypeAlias = tuple[dict[dt.date, int], list[dt.date]]


@lru_cache(maxsize=128)
def _days_of(year: int) -> tuple[dt.date, ...]:
    """Return the days of a year, shared by all indexes."""
    first, last = dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal()
    return tuple(map(dt.date.fromordinal, range(first, last + 1)))


@lru_cache(maxsize=32)
def _dates(years: range) -> list[dt.date]:
    return [day for year in years for day in _days_of(year)]


class Index(ABC):
    """Ranks and working days of one span.

    Args:
        first: first day of the span.
        last: last day of the span.
    """

    def __init__(self, first: dt.date, last: dt.date) -> None:
        self.first: dt.date = first
        self.last: dt.date = last

    def __contains__(self, day: dt.date) -> bool:
        return self.first <= day <= self.last

    @abstractmethod
    def counts(self, day: dt.date) -> bool:
        """Whether a day of the span is a working day."""

    @abstractmethod
    def rank(self, day: dt.date) -> int:
        """Return how many working days of the span lie on or before a day of it."""

    @abstractmethod
    def nth(self, rank: int) -> dt.date | None:
        """Return the working day of a rank, or None outside the span."""

    @abstractmethod
    def reason(self, day: dt.date) -> SkippedDay | None:
        """Return why a day does not count; None where it does, or is not covered."""

    @abstractmethod
    def skipped(self, after: dt.date, before: dt.date) -> tuple[SkippedDay, ...]:
        """Return the days off strictly between two days of the span."""

    @abstractmethod
    def worked(self, first: dt.date, last: dt.date) -> tuple[WorkedDay, ...]:
        """Return the days from first to last that count although they would not."""

    @abstractmethod
    def tables(self) -> Tables:
        """Return the ranks and the working days in the form quickest to count on."""

    def shift(self, day: dt.date, n: int) -> dt.date | None:
        """Return the n-th working day after a day, or before it where n < 0.

        None where that lies outside the span.
        """
        if day not in self:
            return None
        # going back from a day off, the working day before it is the first
        return self.nth(self.rank(day) + n + (n < 0 and not self.counts(day)))


class SharedIndex(Index):
    """The index of all calendars that know the same and keep the same week.

    Args:
        years: the years of the span.
        week: the work weeks, oldest first.
        named: days off that are not weekends, by date.
        worked: days that count although they would not, by date.
    """

    def __init__(
        self,
        years: range,
        *,
        week: tuple[WorkWeek, ...],
        named: Mapping[dt.date, SkippedDay],
        worked: Mapping[dt.date, WorkedDay],
    ) -> None:
        super().__init__(dt.date(years.start, 1, 1), dt.date(years.stop - 1, 12, 31))
        self._named, self._worked = named, worked
        self._dates = _dates(years)
        self._start = self.first.toordinal()
        self._counts = self._flags(range(self._start, self.last.toordinal() + 1), week)
        self._ranks = array("H", accumulate(self._counts))
        self._days = [dt.date.min, *compress(self._dates, self._counts)]

    def _flags(self, ordinals: range, weeks: tuple[WorkWeek, ...]) -> bytearray:
        flags = bytearray(len(ordinals))
        for period in weeks:
            begin = max(period.start.toordinal(), ordinals.start)
            rest = ordinals[begin - ordinals.start :]
            week = b"\1" * period.days + b"\0" * (7 - period.days)
            weekday = (begin - 1) % 7  # ordinal 1 is a Monday
            run = week * (len(rest) // 7 + 2)
            flags[begin - ordinals.start :] = run[weekday : weekday + len(rest)]
        for days, flag in ((self._named, 0), (self._worked, 1)):
            for date in days:
                if date in self:
                    flags[date.toordinal() - ordinals.start] = flag
        return flags

    def counts(self, day: dt.date) -> bool:
        """Whether a day of the span is a working day, by its flag."""
        return self._counts[day.toordinal() - self._start] == 1

    def rank(self, day: dt.date) -> int:
        """Return the rank of a day, by its place in the span."""
        return self._ranks[day.toordinal() - self._start]

    def nth(self, rank: int) -> dt.date | None:
        """Return the working day of a rank, by its place among them."""
        return self._days[rank] if 0 < rank < len(self._days) else None

    def reason(self, day: dt.date) -> SkippedDay | None:
        """Return the named day or the weekend; None where the day counts."""
        if day not in self or self.counts(day):
            return None
        return self._named.get(day) or weekend(day)

    def tables(self) -> Tables:
        """Return the tables, made when first asked for."""
        return self._tables

    @kept
    def _tables(self) -> Tables:
        numbers = [*range(len(self._days))]  # one object for each
        ranks = map(numbers.__getitem__, self._ranks)
        return dict(zip(self._dates, ranks, strict=True)), self._days

    @kept
    def _off(self) -> list[dt.date]:
        days = zip(self._dates, self._counts, strict=True)
        return [day for day, counts in days if not counts]

    def skipped(self, after: dt.date, before: dt.date) -> tuple[SkippedDay, ...]:
        """Return a slice of the days off: ranks say where it begins and ends."""
        low, high = after.toordinal() - self._start, before.toordinal() - self._start
        ranks = self._ranks  # as many days off lie up to a day as it has more days
        off = self._off[low + 1 - ranks[low] : high - ranks[high] + self._counts[high]]
        named = self._named
        return tuple([named.get(day) or weekend(day) for day in off])

    def worked(self, first: dt.date, last: dt.date) -> tuple[WorkedDay, ...]:
        """Return those of the days given that lie in the span."""
        return tuple(
            self._worked[day] for day in sorted(self._worked) if first <= day <= last
        )


class LocalIndex(Index):
    """An index that differs from another on a few days, and keeps only those.

    Args:
        base: the other index.
        own: for each day that differs why it does not count, or that it does.
    """

    def __init__(
        self, base: Index, own: Mapping[dt.date, SkippedDay | WorkedDay | None]
    ) -> None:
        super().__init__(base.first, base.last)
        self._base = base
        self._own = {day: own[day] for day in sorted(own)}
        self._days = [*self._own]
        self._moved = [day for day in self._own if self.counts(day) != base.counts(day)]
        steps = (1 if self.counts(day) else -1 for day in self._moved)
        self._steps = [*accumulate(steps, initial=0)]  # up to each of those moved
        self._ranks = [self.rank(day) for day in self._moved]

    def counts(self, day: dt.date) -> bool:
        """Whether a day counts, by its own row or by the other index."""
        if day in self._own:
            return not isinstance(self._own[day], SkippedDay)
        return self._base.counts(day)

    def rank(self, day: dt.date) -> int:
        """Return the rank in the other index, and what the days before it moved."""
        return self._base.rank(day) + self._steps[bisect_right(self._moved, day)]

    def nth(self, rank: int) -> dt.date | None:
        """Return the day of a rank: one in the other index, or one that moved."""
        if rank <= 0:
            return None
        place = bisect_left(self._ranks, rank)  # it lies after the moved days before
        found = self._base.nth(rank - self._steps[place])
        if place < len(self._moved) and not (found and found < self._moved[place]):
            return self._moved[place]
        return found

    def reason(self, day: dt.date) -> SkippedDay | None:
        """Return why a day does not count, by its own row or by the other index."""
        if day in self._own:
            row = self._own[day]
            return row if isinstance(row, SkippedDay) else None
        return self._base.reason(day)

    def skipped(self, after: dt.date, before: dt.date) -> tuple[SkippedDay, ...]:
        """Return the days off of the other index, and its own in their places."""
        rows = self._base.skipped(after, before)
        low, high = bisect_right(self._days, after), bisect_left(self._days, before)
        if low == high:
            return rows
        own = map(self._own.get, self._days[low:high])
        kept = [row for row in rows if row.date not in self._own]
        kept += (row for row in own if isinstance(row, SkippedDay))
        return tuple(sorted(kept, key=attrgetter("date")))

    def worked(self, first: dt.date, last: dt.date) -> tuple[WorkedDay, ...]:
        """Return those of the other index, and its own in their places."""
        rows = self._base.worked(first, last)
        kept = [row for row in rows if row.date not in self._own]
        own = (row for day, row in self._own.items() if first <= day <= last)
        kept += (row for row in own if isinstance(row, WorkedDay))
        return tuple(sorted(kept, key=attrgetter("date")))

    def tables(self) -> Tables:
        """Return tables of its own, which whoever asks has to keep."""
        ranks, days = self._base.tables()
        working = {*days, *self._moved}
        working -= {day for day in self._moved if not self.counts(day)}
        counted = accumulate(day in working for day in ranks)
        return dict(zip(ranks, counted, strict=True)), sorted(working)
