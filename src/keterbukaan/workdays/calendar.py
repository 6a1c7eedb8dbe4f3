"""Kalender kerja: the decrees known on a day, a work week, and overlays."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Self

from attrs import evolve, frozen

from .._dates import a_year, civil, optional_civil
from .._guesses import Guessed
from .._values import of_kind
from ..errors import NotDecreed
from .days import DAY, SkippedDay
from .office_days import OfficeDays
from .overlays import a_switch

if TYPE_CHECKING:
    import datetime as dt

    from .._columns import Table
    from ..law.shape import Decree
    from ..pictures import Picture
    from ..texts import Lang
    from .overlays import Overlay


@frozen(kw_only=True, repr=False, cache_hash=True)
class WorkCalendar(OfficeDays, Guessed):
    """Which days count, as known on a day.

    Calendars are values: equal ones share one index, and a pickled one holds
    its options, not its days.

    Args:
        known_on: only decrees issued by this day are known; None for all.
        week: 5 or 6 working days a week, or the periods of each.
        joint_leave_counts: whether joint leave (cuti bersama) is work, as for
            a private employer who does not take part: the decision it rests
            on, or True. For a public body it is not (Perpres 21/2023 Ps. 6).
        squeezed_saturday: the circular by which a Saturday between a Friday
            off and a Sunday is off as well in a six-day week (*Sabtu
            terjepit*); None, as mostly, where it is worked.
        overlays: local days off, make-up working days and days of closure by
            force majeure; of two for one day that bind different offices the
            later one holds.
        decrees: further decrees, beside those in the package.

    Raises:
        InputError: overlays cannot stand together: two for one day of one
            office, or a make-up day on a weekend that a decree frees as well
            and that does not say which wins.

    >>> import datetime as dt
    >>> from keterbukaan import Overlay
    >>> aceh = WorkCalendar.national().with_overlays(
    ...     Overlay.working_day(
    ...         dt.date(2024, 6, 22), "pengganti", basis="Kepgub Aceh 845/2024"
    ...     )
    ... )
    >>> aceh.is_working(dt.date(2024, 6, 22))
    True
    """

    @classmethod
    def national(cls, *, known_on: dt.date | None = None) -> Self:
        """Return the national five-day calendar, joint leave off."""
        return cls(known_on=known_on)

    def as_known_on(self, day: dt.date | None) -> WorkCalendar:
        """Return the same calendar with only the decrees issued by that day."""
        return _known_on(self, optional_civil(day))

    def with_overlays(self, *overlays: Overlay) -> WorkCalendar:
        """Return the same calendar with further local days."""
        return evolve(self, overlays=(*self.overlays, *overlays))

    def with_decrees(self, *decrees: Decree) -> WorkCalendar:
        """Return the same calendar with decrees beside those in the package."""
        return evolve(self, decrees=(*self.decrees, *decrees))

    @property
    def with_force_majeure(self) -> WorkCalendar:
        """The same calendar with the days of closure by force majeure off.

        On the calendar itself they count. It is the same object where there
        are none, so that nothing is counted twice.

        >>> import datetime as dt
        >>> wednesday = dt.date(2026, 3, 11)
        >>> days = WorkCalendar.national().with_overlays(
        ...     Overlay.force_majeure(wednesday, "banjir", basis="SE Bupati 4/2026")
        ... )
        >>> days.is_working(wednesday)
        True
        >>> days.with_force_majeure.why_off(wednesday)
        SkippedDay(2026-03-11, local, 'banjir', SE Bupati 4/2026)
        """
        if not self.overlays or not any(overlay.closed for overlay in self.overlays):
            return self
        return _opened(self)

    def with_joint_leave(self, *, counts: bool | str) -> WorkCalendar:
        """Return the same calendar with joint leave as work, or not."""
        a_switch(counts)
        return _with_joint_leave(self, counts=counts)

    # -- one day ----------------------------------------------------------

    def is_working(self, day: dt.date) -> bool:
        """Whether the day counts.

        Raises:
            NotDecreed: no known decree covers it.
        """
        return self.why_off(day) is None

    def why_off(self, day: dt.date) -> SkippedDay | None:
        """Return why the day does not count, or None where it does.

        Raises:
            NotDecreed: no known decree covers it.
        """
        index = self.decreed_index
        if civil(day) not in index:
            raise self._not_decreed(day)
        return index.reason(day)

    # -- counting -----------------------------------------------------------

    def add(self, day: dt.date, n: int) -> dt.date:
        """Return the n-th working day strictly after the day; before it if n < 0.

        The day itself is day zero, whether it counts or not; ``n = 0`` gives
        it back. The cost is the same for any n.

        Raises:
            NotDecreed: the count reaches a day that no known decree covers.
            NotADate: the day is an instant, or no date.
            WrongType: ``n`` is no whole number.

        >>> days = WorkCalendar.national()
        >>> days.add(dt.date(2026, 4, 2), -10)
        datetime.date(2026, 3, 12)
        """
        try:
            if n > 0:
                return self._days[self._rank[day] + n]
        except (AttributeError, KeyError, IndexError, TypeError):
            pass  # no tables yet, a day or an end outside the span, or no number
        return self._add_slowly(civil(day), n)

    def _add_slowly(self, day: dt.date, n: int) -> dt.date:
        of_kind(n, int)
        self._keep_tables()
        found = self.decreed_index.shift(day, n) if n else day
        if found is None:
            raise self._not_decreed(day, n)
        return found

    def count(self, start: dt.date, end: dt.date) -> int:
        """Return how many working days lie after start, up to and including end.

        Negative where end lies before start: ``count(a, b) == -count(b, a)``.

        Raises:
            NotDecreed: a day is not covered by a known decree.
            NotADate: a day is an instant, or no date.
        """
        try:
            rank = self._rank
            return rank[end] - rank[start]
        except (AttributeError, KeyError, TypeError):
            pass  # no tables yet, a day outside the span, or no day
        self._keep_tables()
        for day in (end, start):
            if civil(day) not in self.decreed_index:
                raise self._not_decreed(day)
        return self._rank[end] - self._rank[start]

    def _keep_tables(self) -> None:
        if not hasattr(self, "_rank"):
            ranks, days = self.decreed_index.tables()
            self._keep("_days", days)
            self._keep("_rank", ranks)  # the last one, for others may be counting

    def skipped(self, after: dt.date, before: dt.date) -> tuple[SkippedDay, ...]:
        """Return the days that do not count, strictly between two days, with reasons.

        Raises:
            NotDecreed: a day is not covered by a known decree.
        """
        for day in (after, before):
            if civil(day) not in self.decreed_index:
                raise self._not_decreed(day)
        return self.decreed_index.skipped(after, before)

    def table(self, first: dt.date | None = None, last: dt.date | None = None) -> Table:
        """Return every civil day of a span as plain columns.

        They are ``day``, ``working``, ``rank`` (how many working days of the decreed
        span lie on or before it, so that working days used are a subtraction),
        ``kind``, ``name`` and ``decree``; the last three are missing where the day
        counts, and all but the day where no known decree covers it.

        Args:
            first: the first day; the first decreed day where it is left out.
            last: the last day; the last decreed day where it is left out.

        Raises:
            NotDecreed: no decree is known, and a first or last day is left out.
            InputError: the last day lies before the first.

        >>> import datetime as dt
        >>> found = WorkCalendar.national().table()
        >>> place = found["day"].index(dt.date(2026, 3, 18))
        >>> found["name"][place], found["rank"][place] - found["rank"][place - 7]
        ('Hari Suci Nyepi', 4)
        """
        from .day_table import day_table  # rarely needed

        return day_table(self, first, last)

    def picture(self, year: int, lang: Lang = "id") -> Picture:
        """Draw the year, each day off with its kind, its name and its decree.

        Raises:
            OutOfRange: no decree covers the year, and no feast can be estimated.

        >>> print(WorkCalendar.national().picture(2026, "en").lines[1])
        By SKB 1497/2025.
        """
        from .picture import year_picture  # drawing is rarely needed

        return year_picture(self, a_year(year), lang)

    def _not_decreed(self, day: dt.date, n: int = 0) -> NotDecreed:
        """Return the error for a day, or for the n-th working day from it."""
        span = self.span()
        if span is None:
            return NotDecreed(day, first=None, last=None)
        first, last = span
        if first <= day <= last:
            day = last + DAY if n > 0 else first - DAY
        return NotDecreed(day, first=first, last=last)


# Asked again for the same change, a calendar gives the same one, so that what
# this works out on first use is worked out once.


@lru_cache(maxsize=1024)  # of an act on any day
def _known_on(calendar: WorkCalendar, day: dt.date | None) -> WorkCalendar:
    return evolve(calendar, known_on=day)


@lru_cache(maxsize=128)
def _with_joint_leave(calendar: WorkCalendar, *, counts: bool | str) -> WorkCalendar:
    return evolve(calendar, joint_leave_counts=counts)


@lru_cache(maxsize=128)
def _opened(calendar: WorkCalendar) -> WorkCalendar:
    overlays = (evolve(overlay, closed=False) for overlay in calendar.overlays)
    return evolve(calendar, overlays=overlays)
