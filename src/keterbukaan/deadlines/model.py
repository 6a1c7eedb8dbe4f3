"""The deadline itself: a value that carries all it rests on."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from .._dates import civil
from ..errors import LimitNotKnown
from ..law.limits import rule as rule_by_id
from ..law.shape import Direction, Limit, Rule, WorkingDays
from ..law.words import LIMIT_DOUBTS
from ..workdays.calendar import WorkCalendar
from .counting import DAY, count, index_over, late_by
from .doubts import RECEIPT_NOT_KNOWN, Doubt, calendar_doubts
from .explain import explain

if TYPE_CHECKING:
    from ..citation import Citation
    from ..law.shape import Actor, Decree
    from ..pictures import Picture
    from ..texts import Lang
    from ..workdays.index import SkippedDay

__all__ = ["Deadline", "deadline", "following"]


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

    @property
    def actor(self) -> Actor:
        """Who is bound by it."""
        return self.rule.actor

    @property
    def basis(self) -> Citation:
        """The provision that sets it."""
        return self.limit.basis

    @property
    def safe(self) -> dt.date | None:
        """The last day that is in time whatever is still open."""
        return self.earliest

    @property
    def outer(self) -> dt.date | None:
        """The last day that is in time under at least one outcome."""
        return self.latest

    @property
    def opens_next(self) -> dt.date | None:
        """The first day on which it has passed, whatever is still open.

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
        >>> from keterbukaan import WorkCalendar
        >>> days = WorkCalendar.national()
        >>> due = deadline("request.notice", start=dt.date(2025, 8, 11), calendar=days)
        >>> due.last, due.as_known_on(dt.date(2025, 8, 6)).last
        (datetime.date(2025, 8, 26), datetime.date(2025, 8, 25))
        """
        then = self.calendar.as_known_on(day)
        if self.runs_on is not None:
            before = self.runs_on.as_known_on(day)
            return following(self.rule, before, calendar=then, limit=self.limit)
        return deadline(
            self.rule,
            start=self.start,
            calendar=then,
            limit=self.limit,
            because=self.because,
        )

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
        >>> from keterbukaan import WorkCalendar
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
        return explain(self, lang)

    def picture(self, lang: Lang = "id") -> Picture:
        """The same drawn, from day zero to the last day."""
        from .picture import strip  # drawing is rarely needed

        return strip(self, lang)

    def _repr_svg_(self) -> str:
        return self.picture().svg()

    def _repr_html_(self) -> str:
        return self.picture().html()


def deadline(
    rule: str | Rule,
    *,
    start: dt.date,
    calendar: WorkCalendar,
    limit: Limit | None = None,
    because: tuple[Doubt, ...] = (),
) -> Deadline:
    """The deadline of a rule from a trigger day.

    Args:
        rule: a rule, or its id such as ``request.notice``.
        start: day zero: the trigger day; for a limit counted backwards the
            day counted back from.
        calendar: which days count; there is no default.
        limit: the value to use where a transition rule chooses another than
            that of the trigger day.
        because: doubts to carry along, such as a receipt that is not known.

    Raises:
        UnknownRule: no rule has this id.
        NotInForce: the rule had no value on that day.
        NotADate: start is an instant, or no date.
        OutOfRange: the count runs past every table of feast days.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar
    >>> days = WorkCalendar.national().as_known_on(dt.date(2025, 8, 6))
    >>> print(deadline("request.notice", start=dt.date(2025, 8, 11), calendar=days))
    2025-08-25 (10 working days, UU 14/2008 Ps. 22(7))
    """
    start = civil(start)
    if isinstance(rule, str):
        rule = rule_by_id(rule)
    if limit is None:
        limit = rule.at(start)
    if limit.span is None:
        last = earliest = latest = None
        firm = False
    else:
        back = rule.direction is Direction.BEFORE
        counted = count(limit.span, start, calendar, back=back)
        last, earliest, latest = counted.last, counted.earliest, counted.latest
        firm = counted.decreed and RECEIPT_NOT_KNOWN not in because
    return Deadline(
        rule=rule,
        limit=limit,
        start=start,
        calendar=calendar,
        last=last,
        earliest=earliest,
        latest=latest,
        firm=firm,
        because=because,
    )


def following(
    rule: str | Rule,
    previous: Deadline,
    *,
    calendar: WorkCalendar,
    limit: Limit | None = None,
) -> Deadline:
    """The deadline of a rule that runs on from the last day of another.

    The last day of the limit before is day zero. What is open about the
    limit before is open about this one.

    Args:
        rule: a rule, or its id such as ``dispute.file.silence``.
        previous: the limit before, whose last day is known.
        calendar: which days count in this limit.
        limit: the value to use where a transition rule chooses another.

    Raises:
        LimitNotKnown: the record does not know the limit before.

    >>> import datetime as dt
    >>> from keterbukaan import WorkCalendar
    >>> days = WorkCalendar.national()
    >>> day = dt.date(2026, 3, 12)
    >>> answer = deadline("request.notice", start=day, calendar=days)
    >>> print(following("request.extension", answer, calendar=days))
    2026-04-14 (7 working days, UU 14/2008 Ps. 22(8))
    """
    if previous.last is None or previous.earliest is None or previous.latest is None:
        raise LimitNotKnown(previous.rule.id)

    def from_day(start: dt.date) -> Deadline:
        return deadline(
            rule, start=start, calendar=calendar, limit=limit, because=previous.because
        )

    due = from_day(previous.last)
    earliest, latest = due.earliest, due.latest
    if previous.earliest != previous.latest:
        earliest = from_day(previous.earliest).earliest
        latest = from_day(previous.latest).latest
    return evolve(
        due,
        earliest=earliest,
        latest=latest,
        firm=due.firm and previous.firm,
        runs_on=previous,
    )
