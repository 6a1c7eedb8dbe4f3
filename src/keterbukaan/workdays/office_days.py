"""The days of an office: its options, and the days off that follow from them.

What the calendar, its picture and the deadlines share. An office's options are
a value; what follows from them is worked out when first asked for.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import field, frozen

from .._dates import a_year, civil, optional_civil
from .._values import Shown, all_of
from ..errors import OutOfRange
from ..law.shape import DayKind, Decree
from .elections import awaiting
from .feasts import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, Outlook
from .index_builder import decreed_index, estimated_index, named_days, votes_as
from .ledger import Ledger, ledger_on
from .overlays import Overlay, stated, to_overlays
from .settings import Settings
from .week import WorkWeek, to_week, works_on

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..law.voting_days import VotingDay
    from .days import SkippedDay
    from .index import Index
    from .precedents import Precedents


def _decrees(values: Iterable[Decree]) -> tuple[Decree, ...]:
    return all_of(values, Decree)


class _Kept:
    """What a calendar works out on first use, in slots that are no fields.

    So it is neither compared nor pickled. A ``cached_property`` would do as
    much, but it gives the class a ``__getattr__``, with which ``add`` and
    ``count`` take a fifth longer on CPython 3.11.
    """

    __slots__ = ("_days", "_index", "_ledger", "_rank", "_settings", "_views")

    _days: list[dt.date]  # the tables of the index: nearer by a step
    _rank: dict[dt.date, int]
    _index: Index
    _ledger: Ledger
    _settings: Settings
    _views: tuple[Index, ...]

    def _keep(self, slot: str, value: object) -> None:
        object.__setattr__(self, slot, value)


@frozen(kw_only=True, eq=False, repr=False)
class OfficeDays(_Kept, Shown):
    """Which days count in an office, as known on a day.

    Its fields are those of :class:`keterbukaan.WorkCalendar`, where they are
    explained.
    """

    known_on: dt.date | None = field(default=None, converter=optional_civil)
    week: tuple[WorkWeek, ...] = field(default=5, converter=to_week)
    joint_leave_counts: bool | str = field(default=False, validator=stated)
    squeezed_saturday: str | None = field(default=None, validator=stated)
    overlays: tuple[Overlay, ...] = field(default=(), converter=to_overlays)
    decrees: tuple[Decree, ...] = field(default=(), converter=_decrees)

    # -- what is known --------------------------------------------------------

    @property
    def _known(self) -> Ledger:
        if not hasattr(self, "_ledger"):
            self._keep("_ledger", ledger_on(self.known_on, self.decrees))
        return self._ledger

    @property
    def known(self) -> tuple[Decree, ...]:
        """The decrees known on the known-on day, oldest first."""
        return self._known.known

    def ledger(self) -> tuple[Decree, ...]:
        """Return all decrees of the package and of the caller, known or not."""
        from ..law.decrees import LEDGER  # loaded when first used

        return (*LEDGER, *self.decrees)

    def span(self) -> tuple[dt.date, dt.date] | None:
        """Return the first and last decreed day, or None where no decree is known."""
        return self._known.span()

    def is_decreed(self, year: int) -> bool:
        """Whether a base decree of the year is known."""
        return self._known.is_decreed(a_year(year))

    def covering(self, first: dt.date, last: dt.date) -> tuple[Decree, ...]:
        """Return the known decrees that cover a day of the span, oldest first.

        A joint decree covers the whole year it sets; a decree for a voting
        day covers the days it names.

        Raises:
            NotADate: a day is an instant, or no date.
        """
        return self._known.covering(civil(first), civil(last))

    def edition(self, first: dt.date, last: dt.date) -> Decree | None:
        """Return the newest known decree that covers a day of the span.

        >>> from keterbukaan import WorkCalendar
        >>> days = WorkCalendar.national()
        >>> print(days.edition(dt.date(2026, 3, 12), dt.date(2026, 4, 2)))
        SKB 1497/2025
        """
        covering = self.covering(first, last)
        return covering[-1] if covering else None

    @property
    def seen(self) -> dt.date:
        """The known-on day; the day of the record where none was given."""
        from ..law.decrees import LEDGER_DATE

        return self.known_on or LEDGER_DATE

    @property
    def precedents(self) -> Precedents:
        """What the known decrees show about those to come."""
        return self._known.precedents(self.seen)

    # -- which days count -----------------------------------------------------

    @property
    def settings(self) -> Settings:
        """What decides which days count, whatever the day it is asked on."""
        if not hasattr(self, "_settings"):
            local = {o.date: o for o in self.overlays if not o.closed}
            settings = Settings(
                self._known,
                self.week,
                self.joint_leave_counts,
                self.squeezed_saturday,
                tuple(local.values()),
                awaiting(self._known.known, self.seen),
            )
            self._keep("_settings", settings)
        return self._settings

    @property
    def decreed_index(self) -> Index:
        """The index of the decreed span, shared by all that know the same."""
        if not hasattr(self, "_index"):
            self._keep("_index", decreed_index(self.settings))
        return self._index

    @property
    def votes(self) -> tuple[VotingDay, ...]:
        """The voting days that await their decree, and would be work but for them."""
        decided = {overlay.date for overlay in self.settings.overlays}
        return tuple(
            vote
            for vote in self.settings.votes
            if vote.date not in decided
            and works_on(self.week, vote.date)
            and not self._free_anyway(vote.date)
        )

    def _free_anyway(self, day: dt.date) -> bool:
        row = self.decreed_index.reason(day)
        return row is not None and row.kind is not DayKind.ELECTION

    @property
    def vote_views(self) -> tuple[Index, ...]:
        """The decreed index with these voting days as work, and with all of them off.

        Without one of them in a decreed year, as mostly, there is no such view.
        """
        if not hasattr(self, "_views"):
            index = self.decreed_index
            votes = [vote for vote in self.votes if vote.date in index]
            views = [votes_as(index, votes, off=off) for off in (False, True) if votes]
            self._keep("_views", tuple(views))
        return self._views

    def outlook(self, outlook: Outlook, until: int) -> Index:
        """Return an index that goes on past the decreed span, on estimates.

        For deadlines, which give bounds; plain counting does not use it.

        Args:
            outlook: how much the missing decrees are taken to free.
            until: the last year needed.

        Raises:
            OutOfRange: no feast can be estimated in that year.
        """
        if not FIRST_YEAR <= until <= LAST_YEAR:
            day = dt.date(min(until, dt.MAXYEAR), 1, 1)
            raise OutOfRange(day, first=FIRST_DAY, last=LAST_DAY)
        return estimated_index(self.settings, outlook, until, self.seen)

    def named_days(self, year: int) -> dict[dt.date, SkippedDay]:
        """Return the days off of a year by date, in no order, without weekends."""
        return named_days(self.settings, a_year(year), Outlook.EXPECTED, self.seen)

    def days_off(self, year: int) -> tuple[SkippedDay, ...]:
        """Return the decreed and local days off of a year, without plain weekends.

        For a year without a decree, the feast days to be expected, marked
        as estimated.

        Raises:
            OutOfRange: the year has no decree, and no feast can be estimated.
            WrongType: the year is no whole number.
            InputError: no date has such a year.
        """
        named = self.named_days(year)
        return tuple(named[day] for day in sorted(named))

    def is_holiday(self, day: dt.date) -> bool:
        """Whether the day is a national holiday; joint leave and elections are none.

        For whether a day counts, ask :meth:`keterbukaan.WorkCalendar.is_working`;
        for why not, ``why_off``: joint leave (cuti bersama) is a day off as well,
        by the same decree, but no holiday.

        Raises:
            NotADate: the day is an instant, or no date.
        """
        row = self.decreed_index.reason(civil(day))
        return row is not None and row.kind is DayKind.NATIONAL_HOLIDAY
