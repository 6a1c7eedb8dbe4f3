"""What a deadline is counted from: the rule, day zero, the calendar, the readings."""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

from attrs import evolve, field, frozen

from .._values import Value
from ..law.readings import Chosen, choose, of_rule, value
from ..law.shape import Direction, Limit, Rule
from ..law.spans import Span, WorkingDays
from ..workdays import WorkCalendar
from ..workdays.days import day_before
from .counting import Counted, chances, count, count_in_reach, index_over
from .doubts import DAYLESS, Doubt

NONE_CHOSEN: Final = choose({})
FROM_RECEIPT: Final = ("receipt_day_counted", "receipt_on_day_off")
"""Readings on a receipt: without effect where a limit runs on from another."""


class Start(NamedTuple):
    """A day zero under another reading than the one used.

    Args:
        reading: the id of the reading.
        option: the answer under which the count begins there.
        day: that day zero.
        receipt: whether it is a fact, and not the end of another limit.
    """

    reading: str
    option: str
    day: dt.date
    receipt: bool = True


@frozen(kw_only=True, eq=False, repr=False)
class Terms(Value):
    """All that a deadline is counted from; equal terms give one deadline.

    Args:
        rule: the step.
        limit: the number of the law, with its provision.
        start: day zero.
        began: the type of the fact that happened on that day, where it is known.
        calendar: which days count.
        because: doubts to carry along.
        readings: the readings that were chosen, by id; the rest by default.
        starts: days zero under other readings than the ones used.
        beside: further calendars that another reading would count on.
        safe_by: a day after which none is safe, where it is not on record
            whether there was more time; None where nothing of the kind is open.
    """

    rule: Rule
    limit: Limit
    start: dt.date
    began: str | None = field(default=None, eq=False)
    calendar: WorkCalendar = field(repr=False)
    because: tuple[Doubt, ...] = ()
    readings: Chosen = NONE_CHOSEN
    starts: tuple[Start, ...] = ()
    beside: tuple[WorkCalendar, ...] = field(default=(), repr=False)
    safe_by: dt.date | None = None

    def __hash__(self) -> int:
        # of what is cheap to hash
        parts = (self.because, self.starts, self.beside)
        return hash((self.rule.id, self.start, self.limit.span, self.calendar, parts))

    @property
    def back(self) -> bool:
        """Whether it is counted backwards."""
        return self.rule.direction is Direction.BEFORE

    @property
    def undated(self) -> bool:
        """Whether the number gives no day here, since its start cannot be told."""
        return self.limit.undated or not DAYLESS.isdisjoint(self.because)

    def from_receipt(self, span: Span | None) -> bool:
        """Whether working days are counted onwards from a fact, not from a limit."""
        return (
            isinstance(span, WorkingDays)
            and not self.back
            and (self.limit.starts or self.rule.starts).on_fact
        )

    def as_read(self) -> Terms:
        """Return the terms with limit, calendar and day zero by the chosen readings."""
        if not self.readings:
            return self
        calendar = self._calendar()
        found = dict.fromkeys((self.calendar, *self.beside))
        read = evolve(
            self,
            limit=self._limit(),
            calendar=calendar,
            beside=tuple(each for each in found if each != calendar),
        )
        return evolve(read, start=read.zero().last)

    def _limit(self) -> Limit:
        """Return the limit with the number and basis that a reading gives it."""
        for reading in of_rule(self.rule.id):
            option = reading.options[value(self.readings, reading.id)]
            given = self.limit.span
            length = None if given is None else option.length(given)
            if length is not None:
                basis = option.basis or self.limit.basis
                return evolve(self.limit, span=length, basis=basis, undated=False)
        return self.limit

    def _calendar(self) -> WorkCalendar:
        """Return the calendar, with joint leave counted where a body is read so."""
        counted = value(self.readings, "joint_leave") == "counted"
        if not (counted and self.rule.binds_body) or self.calendar.joint_leave_counts:
            return self.calendar
        return self.calendar.with_joint_leave(counts=True)

    def zero(self) -> Counted:
        """Return the day to count from, where the day of receipt is read otherwise.

        With bounds, where a missing decree decides which day that is.
        """
        zero = Counted(self.start, self.start, self.start)
        if not self.from_receipt(self.limit.span):
            return zero
        if value(self.readings, "receipt_on_day_off") == "next_working_day":
            zero = next_working(self.start, self.calendar)
        if value(self.readings, "receipt_day_counted") == "yes":
            last, earliest, latest = map(day_before, zero[:3])
            zero = Counted(last, earliest, latest)
        return zero

    def counted(self, zero: Counted | None = None) -> Counted | None:
        """Return the last day with its bounds; None where the limit has no length.

        Args:
            zero: the bounds of day zero, where a missing decree decides it.
        """
        span, calendar, back = self.limit.span, self.calendar, self.back
        if span is None or self.undated:
            return None
        found = count_in_reach(span, self.start, calendar, back=back)
        if self.limit.rolls:
            found = _rolled(found, calendar)
        if zero is None or zero.earliest == zero.latest:
            return found
        first = count_in_reach(span, zero.earliest, calendar, back=back).earliest
        final = count_in_reach(span, zero.latest, calendar, back=back).latest
        return Counted(found.last, first, final, decreed=False)


def _rolled(end: Counted, calendar: WorkCalendar) -> Counted:
    """Return the end of a count in bare days, a day off moved to the next working day.

    Whether it is one rests on the decree of its year.
    """
    moved = next_working(end.last, calendar)
    return moved._replace(decreed=calendar.is_decreed(moved.latest.year))


def next_working(day: dt.date, calendar: WorkCalendar) -> Counted:
    """Return the day itself, or the next working day where it is a day off.

    A day that a decree still to come may decide may be either.
    """
    here, open_ = counts(day, calendar), chances(day, calendar)
    if here and not open_.off:
        return Counted(day, day, day)
    following = count(WorkingDays(1), day, calendar, back=False)
    if not (here or open_.on):
        return following
    return following._replace(last=day if here else following.last, earliest=day)


def counts(day: dt.date, calendar: WorkCalendar) -> bool:
    """Whether a day counts, on estimates where it must be."""
    return index_over(calendar, day).counts(day)
