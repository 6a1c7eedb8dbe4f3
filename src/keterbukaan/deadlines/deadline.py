"""The deadline itself: a value that carries all it rests on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from ..law.readings import of_rule, value
from ..law.shape import Direction, Limit, Rule, WorkingDays
from ..law.words import LIMIT_DOUBTS
from ..workdays.calendar import WorkCalendar
from .amendment_history import amended
from .counting import DAY, index_over, late_by
from .doubts import RECEIPT_NOT_KNOWN, Doubt, calendar_doubts
from .local import counted_days
from .range_of_readings import Start, spread

if TYPE_CHECKING:
    from ..citation import Citation
    from ..law.shape import Actor, Decree
    from ..pictures import Picture
    from ..texts import Lang
    from ..workdays.days import SkippedDay, WorkedDay
    from .amendment_history import Amended

__all__ = ["Deadline"]

NONE_CHOSEN: Final[Mapping[str, str]] = {}


@frozen(kw_only=True)
class Deadline:
    """The last permitted day of one step, with everything it rests on.

    Args:
        rule: the step.
        limit: the number of the law that was in force, with its provision.
        start: day zero.
        calendar: the calendar it was counted on.
        last: the last permitted day, inclusive; the best estimate where the
            deadline is not firm; None where the record knows no limit.
        earliest: the earliest day that ``last`` may turn out to be.
        latest: the latest day that ``last`` may turn out to be.
        firm: whether the date can no longer move for want of a decree or of
            a receipt. When firm, ``earliest``, ``last`` and ``latest`` agree.
        because: doubts that the caller brought along.
        runs_on: the limit whose last day is day zero, where it runs on.
        chosen: the readings that were chosen, by id; the rest by default.
        starts: days zero under other readings than the ones used.
        beside: further calendars that another reading would count on.
        unread: the limit as it stands, where a reading gave it its number.
    """

    rule: Rule
    limit: Limit
    start: dt.date
    calendar: WorkCalendar = field(repr=False)
    last: dt.date | None
    earliest: dt.date | None
    latest: dt.date | None
    firm: bool
    because: tuple[Doubt, ...] = ()
    runs_on: Deadline | None = field(default=None, repr=False)
    chosen: Mapping[str, str] = field(default=NONE_CHOSEN, hash=False)
    starts: tuple[Start, ...] = ()
    beside: tuple[WorkCalendar, ...] = field(default=(), repr=False)
    unread: Limit | None = field(default=None, repr=False)

    @property
    def actor(self) -> Actor:
        """Who is bound by it."""
        return self.rule.actor

    @property
    def basis(self) -> Citation:
        """The provision that sets it."""
        return self.limit.basis

    @cached_property
    def _spread(self) -> tuple[dt.date | None, dt.date | None]:
        return spread(self)

    @property
    def safe(self) -> dt.date | None:
        """The last day that is in time under every reading and every decree.

        A working day; it never rolls forward.
        """
        return self._spread[0]

    @property
    def outer(self) -> dt.date | None:
        """The last day that is in time under at least one reading or decree.

        None where a receipt is not known, for then nothing bounds it.
        """
        return self._spread[1]

    @property
    def readings(self) -> dict[str, str]:
        """The answer used for every reading that touches the rule."""
        return {each.id: value(self.chosen, each.id) for each in of_rule(self.rule.id)}

    @property
    def opens_safe(self) -> dt.date | None:
        """The first day on which it has passed under every reading and decree.

        None where a receipt is not known, for then no day is sure.
        """
        return None if self.outer is None else self.outer + DAY

    @property
    def opens_next(self) -> dt.date | None:
        """The first day on which it has passed, whatever decree comes.

        The next act is permitted from this calendar day. None where a
        receipt is not known, for then no day is sure.
        """
        if self.latest is None or RECEIPT_NOT_KNOWN in self.because:
            return None
        return self.latest + DAY

    @property
    def passed_from(self) -> dt.date | None:
        """The first day on which it has passed, by the best estimate."""
        if self.last is None or RECEIPT_NOT_KNOWN in self.because:
            return None
        return self.last + DAY

    @cached_property
    def skipped(self) -> tuple[SkippedDay, ...]:
        """Every day between start and last that does not count."""
        if self.last is None or not isinstance(self.limit.span, WorkingDays):
            return ()
        first, last = sorted((self.start, self.last))
        return index_over(self.calendar, first, last).skipped(first, last)

    @cached_property
    def counted(self) -> tuple[WorkedDay, ...]:
        """Every day it counts by the office's own calendar alone."""
        return counted_days(self)

    @property
    def amended(self) -> Amended | None:
        """How often a date so far ahead was moved later; see there for None."""
        return amended(self)

    @cached_property
    def edition(self) -> Decree | None:
        """The newest known decree that covers a day from start to last."""
        return self.calendar.edition(*self._reach())

    @cached_property
    def doubts(self) -> tuple[Doubt, ...]:
        """Why the date may be other than it looks."""
        first, last = self._reach()
        found = [*self.because]
        found += [Doubt(key, LIMIT_DOUBTS[key]) for key in self.limit.doubts]
        if isinstance(self.limit.span, WorkingDays):
            found += calendar_doubts(self.calendar, first, last)
        return tuple(found)

    def _reach(self) -> tuple[dt.date, dt.date]:
        """First and last day that can matter."""
        days = [day for day in (self.start, self.earliest, self.latest) if day]
        return min(days), max(days)

    def as_known_on(self, day: dt.date) -> Deadline:
        """The same deadline as it was known on a day, chain and all.

        >>> import datetime as dt
        >>> from keterbukaan import WorkCalendar, deadline
        >>> days = WorkCalendar.national()
        >>> due = deadline("request.notice", start=dt.date(2025, 8, 11), calendar=days)
        >>> due.last, due.as_known_on(dt.date(2025, 8, 6)).last
        (datetime.date(2025, 8, 26), datetime.date(2025, 8, 25))
        """
        from .terms import deadline, following  # it imports this module

        then = self.calendar.as_known_on(day)
        beside = tuple(each.as_known_on(day) for each in self.beside)
        if self.runs_on is not None:
            return following(
                self.rule,
                self.runs_on.as_known_on(day),
                calendar=then,
                limit=self._plain,
                readings=self.chosen,
                starts=self.starts,
                beside=beside,
            )
        return deadline(
            self.rule,
            start=self.start,
            calendar=then,
            limit=self._plain,
            because=self.because,
            readings=self.chosen,
            starts=self.starts,
            beside=beside,
        )

    @property
    def _plain(self) -> Limit:
        """The limit before a reading gave it another number."""
        return self.unread or self.limit

    def late_by(self, act: dt.date) -> int:
        """By how many working days an act on that day would be late."""
        return 0 if self.last is None else late_by(self.last, act, self.calendar)

    def __str__(self) -> str:
        if self.last is None:
            return f"limit not known, act at once ({self.basis})"
        way = " before" if self.rule.direction is Direction.BEFORE else ""
        text = f"{self.limit.span}{way}, {self.basis}"
        if self.firm:
            return f"{self.last} ({text})"
        return f"{self.last}, not firm: {self.earliest} to {self.latest} ({text})"

    def explain(self, lang: Lang = "id") -> str:
        """The whole calculation in words, one statement a line.

        >>> import datetime as dt
        >>> from keterbukaan import WorkCalendar, deadline
        >>> days = WorkCalendar.national()
        >>> day = dt.date(2026, 10, 1)
        >>> due = deadline("request.extension", start=day, calendar=days)
        >>> print(due.explain("en"))
        Last day in time: Monday, 12 October 2026.
        7 working days from Thursday, 1 October 2026 (day zero: the last day \
of the limit for the written notice), UU 14/2008 Ps. 22(8).
        Not counted: 4 weekend days.
        Edition: SKB 1497/2025.
        """
        from .explain import explain  # not needed for a date

        return explain(self, lang)

    def picture(self, lang: Lang = "id") -> Picture:
        """The same drawn, from day zero to the last day."""
        from .picture import strip  # drawing is rarely needed

        return strip(self, lang)

    def _repr_svg_(self) -> str:
        return self.picture().svg()

    def _repr_html_(self) -> str:
        return self.picture().html()
