"""Kalender kerja: the decrees known on a day, a work week, and overlays."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Self

from attrs import evolve, field, frozen

from .._dates import civil, optional_civil
from ..errors import NotDecreed, OutOfRange
from ..law.shape import DayKind, Decree
from .feasts import FIRST_YEAR, LAST_YEAR, Outlook
from .index_builder import estimated_index, named_days, shared_index
from .overlays import Overlay, WorkWeek, stated, to_overlays, to_week
from .precedents import Precedents, precedents

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..pictures import Picture
    from ..texts import Lang
    from .index import Index, SkippedDay

__all__ = ["WorkCalendar"]

_DAY: Final = dt.timedelta(days=1)


def _decrees(values: Iterable[Decree]) -> tuple[Decree, ...]:
    return tuple(values)


class _Kept:
    """What a calendar works out on first use, in slots that are no fields.

    So it is neither compared nor pickled. A ``cached_property`` would do as
    much, but it gives the class a ``__getattr__``, with which ``add`` and
    ``count`` take a fifth longer on CPython 3.11.
    """

    __slots__ = ("_days", "_index", "_known", "_rank", "_run")

    _days: list[dt.date]  # those of the index, and its ranks: nearer by a step
    _index: Index
    _rank: dict[dt.date, int]
    _known: tuple[Decree, ...]
    _run: range

    def _keep(self, slot: str, value: object) -> None:
        object.__setattr__(self, slot, value)


@frozen(kw_only=True)
class WorkCalendar(_Kept):
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
    >>> aceh = WorkCalendar.national().with_overlays(
    ...     Overlay.working_day(
    ...         dt.date(2024, 6, 22), "pengganti", basis="Kepgub Aceh 845/2024"
    ...     )
    ... )
    >>> aceh.is_working(dt.date(2024, 6, 22))
    True
    """

    known_on: dt.date | None = field(default=None, converter=optional_civil)
    week: tuple[WorkWeek, ...] = field(default=5, converter=to_week)
    joint_leave_counts: bool | str = field(default=False, validator=stated)
    squeezed_saturday: str | None = field(default=None, validator=stated)
    overlays: tuple[Overlay, ...] = field(default=(), converter=to_overlays)
    decrees: tuple[Decree, ...] = field(default=(), converter=_decrees)

    @classmethod
    def national(cls, *, known_on: dt.date | None = None) -> Self:
        """The national five-day calendar, joint leave off."""
        return cls(known_on=known_on)

    def as_known_on(self, day: dt.date | None) -> WorkCalendar:
        """The same calendar with only the decrees issued by that day."""
        return evolve(self, known_on=day)

    def with_overlays(self, *overlays: Overlay) -> WorkCalendar:
        """The same calendar with further local days."""
        return evolve(self, overlays=(*self.overlays, *overlays))

    def with_decrees(self, *decrees: Decree) -> WorkCalendar:
        """The same calendar with further decrees, beside those in the package."""
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
        if not any(overlay.closed for overlay in self.overlays):
            return self
        opened = (evolve(overlay, closed=False) for overlay in self.overlays)
        return evolve(self, overlays=opened)

    # -- one day ----------------------------------------------------------

    def is_working(self, day: dt.date) -> bool:
        """Whether the day counts.

        Raises:
            NotDecreed: no known decree covers it.
        """
        return self.why_off(day) is None

    def why_off(self, day: dt.date) -> SkippedDay | None:
        """Why the day does not count, or None where it does.

        Raises:
            NotDecreed: no known decree covers it.
        """
        index = self.decreed_index
        if civil(day) not in index.rank:
            raise self._not_decreed(day)
        return index.reason(day)

    def is_holiday(self, day: dt.date) -> bool:
        """Whether a known decree makes the day a national holiday.

        Raises:
            NotADate: the day is an instant, or no date.
        """
        index = self.decreed_index
        if civil(day) not in index.rank:
            return False
        row = index.reason(day)
        return row is not None and row.kind is DayKind.NATIONAL_HOLIDAY

    # -- counting -----------------------------------------------------------

    def add(self, day: dt.date, n: int) -> dt.date:
        """The n-th working day strictly after the day; before it if n < 0.

        The day itself is day zero, whether it counts or not; ``n = 0`` gives
        it back. The cost is the same for any n.

        Raises:
            NotDecreed: the count reaches a day that no known decree covers.
            NotADate: the day is an instant, or no date.

        >>> days = WorkCalendar.national()
        >>> days.add(dt.date(2026, 4, 2), -10)
        datetime.date(2026, 3, 12)
        """
        try:
            if n > 0:
                return self._days[self._rank[day] + n]
        except (AttributeError, KeyError, IndexError):
            pass  # no index yet, or a day or an end outside the span
        return self._add_slowly(civil(day), n)

    def _add_slowly(self, day: dt.date, n: int) -> dt.date:
        found = self.decreed_index.shift(day, n) if n else day
        if found is None:
            raise self._not_decreed(day, n)
        return found

    def count(self, start: dt.date, end: dt.date) -> int:
        """The working days after start up to and including end.

        Negative where end lies before start: ``count(a, b) == -count(b, a)``.

        Raises:
            NotDecreed: a day is not covered by a known decree.
            NotADate: a day is an instant, or no date.
        """
        try:
            rank = self._rank
            return rank[end] - rank[start]
        except (AttributeError, KeyError):
            pass  # no index yet, or a day outside the span
        rank = self.decreed_index.rank
        for day in (end, start):
            if civil(day) not in rank:
                raise self._not_decreed(day)
        return rank[end] - rank[start]

    def skipped(self, after: dt.date, before: dt.date) -> tuple[SkippedDay, ...]:
        """The days that do not count, strictly between two days, with reasons.

        Raises:
            NotDecreed: a day is not covered by a known decree.
        """
        for day in (after, before):
            if civil(day) not in self.decreed_index.rank:
                raise self._not_decreed(day)
        return self.decreed_index.skipped(after, before)

    # -- what it rests on -----------------------------------------------------

    def span(self) -> tuple[dt.date, dt.date] | None:
        """First and last decreed day, or None where no decree is known."""
        years = self._years
        if not years:
            return None
        return dt.date(years[0], 1, 1), dt.date(years[-1], 12, 31)

    def is_decreed(self, year: int) -> bool:
        """Whether a base decree of the year is known."""
        return year in self._years

    def days_off(self, year: int) -> tuple[SkippedDay, ...]:
        """The decreed and local days off of a year, without plain weekends.

        For a year without a decree, the feast days to be expected, marked
        as estimated.
        """
        named = named_days(self, year, Outlook.EXPECTED)
        return tuple(named[day] for day in sorted(named))

    def picture(self, year: int, lang: Lang = "id") -> Picture:
        """The year drawn, each day off with its kind, its name and its decree.

        Raises:
            OutOfRange: no decree covers the year, and no feast can be estimated.

        >>> print(WorkCalendar.national().picture(2026, "en").lines[1])
        By SKB 1497/2025.
        """
        from .picture import year_picture  # drawing is rarely needed

        return year_picture(self, year, lang)

    def covering(self, first: dt.date, last: dt.date) -> tuple[Decree, ...]:
        """The known decrees that cover a day of the span, oldest first.

        A joint decree covers the whole year it sets; a decree for a voting
        day covers the days it names.

        Raises:
            NotADate: a day is an instant, or no date.
        """
        first, last = civil(first), civil(last)
        return tuple(
            decree
            for decree in self.known
            if (decree.kind == "SKB" and first.year <= decree.year <= last.year)
            or any(first <= row.date <= last for row in decree.adds)
        )

    def edition(self, first: dt.date, last: dt.date) -> Decree | None:
        """The newest known decree that covers a day of the span.

        >>> days = WorkCalendar.national()
        >>> print(days.edition(dt.date(2026, 3, 12), dt.date(2026, 4, 2)))
        SKB 1497/2025
        """
        covering = self.covering(first, last)
        return covering[-1] if covering else None

    def ledger(self) -> tuple[Decree, ...]:
        """All decrees of the package and of the caller, known or not."""
        from ..law.decrees import LEDGER  # loaded when first used

        return (*LEDGER, *self.decrees)

    @property
    def known(self) -> tuple[Decree, ...]:
        """The decrees known on the known-on day, oldest first."""
        if not hasattr(self, "_known"):
            day = self.known_on
            known = [d for d in self.ledger() if day is None or d.known_from <= day]
            known.sort(key=lambda decree: decree.known_from)
            self._keep("_known", tuple(known))
        return self._known

    @property
    def precedents(self) -> Precedents:
        """What the known decrees show about those to come."""
        from ..law.decrees import LEDGER_DATE

        return precedents(self.known, self.known_on or LEDGER_DATE)

    @property
    def _years(self) -> range:
        """The unbroken run of decreed years."""
        if not hasattr(self, "_run"):
            years = {decree.year for decree in self.known if decree.base}
            end = first = min(years, default=0)
            while end in years:
                end += 1
            self._keep("_run", range(first, end))
        return self._run

    @property
    def decreed_index(self) -> Index:
        """The index of the decreed span, shared by equal calendars."""
        if not hasattr(self, "_index"):
            index = shared_index(self)
            for slot, value in (
                ("_index", index),
                ("_days", index.days),
                ("_rank", index.rank),
            ):
                self._keep(slot, value)
        return self._index

    def outlook(self, outlook: Outlook, until: int) -> Index:
        """An index that goes on past the decreed span, on estimates.

        For deadlines, which give bounds; plain counting does not use it.

        Args:
            outlook: how much the missing decrees are taken to free.
            until: the last year needed.

        Raises:
            OutOfRange: no feast can be estimated in that year.
        """
        if not FIRST_YEAR <= until <= LAST_YEAR:
            first, last = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)
            day = dt.date(min(until, dt.MAXYEAR), 1, 1)
            raise OutOfRange(day, first=first, last=last)
        return estimated_index(self, outlook, until)

    def _not_decreed(self, day: dt.date, n: int = 0) -> NotDecreed:
        """The error for a day, or for the n-th working day from it."""
        span = self.span()
        if span is None:
            return NotDecreed(day, first=None, last=None)
        first, last = span
        if first <= day <= last:
            day = last + _DAY if n > 0 else first - _DAY
        return NotDecreed(day, first=first, last=last)
