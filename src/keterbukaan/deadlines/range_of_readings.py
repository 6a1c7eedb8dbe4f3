"""Rentang tafsir: the days a deadline can have under every reading of the law.

``earliest``, ``last`` and ``latest`` of a deadline hold under the readings it
was asked with; what spreads them is a decree that is missing. ``safe`` and
``outer`` hold under all readings and all decrees: an act by ``safe`` is in
time whoever judges, one after ``outer`` is late whoever judges.

A day on which force majeure closed an office counts, and moves ``outer``
alone.

Every reading moves a date one way only, so the two ends come from the
earliest and the latest day zero, the shortest and the longest span, and the
calendars in question; no product of readings is tried out.

>>> import datetime as dt
>>> from keterbukaan import WorkCalendar, deadline
>>> days = WorkCalendar.national()
>>> due = deadline("request.notice", start=dt.date(2026, 3, 12), calendar=days)
>>> print(due.safe, due.last, due.outer)
2026-04-01 2026-04-02 2026-04-02
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from ..errors import OutOfRange
from ..law.readings import of_rule, value
from ..law.shape import AtOnce, Direction, WorkingDays
from .counting import DAY, Counted, count, index_over
from .doubts import RECEIPT_NOT_KNOWN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from ..law.shape import Limit, Rule, Span
    from ..workdays import WorkCalendar
    from .deadline import Deadline

__all__ = ["FROM_RECEIPT", "Start", "day_zero", "limit_read_so", "spread"]

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


def limit_read_so(rule: Rule, limit: Limit, chosen: Mapping[str, str]) -> Limit:
    """The limit, with the number and basis that a chosen reading gives it."""
    for reading in of_rule(rule.id) if chosen else ():
        option = reading.options[value(chosen, reading.id)]
        if option.span is not None and limit.span is not None:
            return evolve(limit, span=option.span, basis=option.basis or limit.basis)
    return limit


def day_zero(
    rule: Rule,
    limit: Limit,
    start: dt.date,
    calendar: WorkCalendar,
    chosen: Mapping[str, str],
) -> dt.date:
    """The day to count from, where the day of receipt is read otherwise."""
    if not chosen or not _from_receipt(rule, limit, limit.span):
        return start
    if value(chosen, "receipt_on_day_off") == "next_working_day":
        start = _next_working(start, calendar).last
    if value(chosen, "receipt_day_counted") == "yes":
        start = start - DAY
    return start


def spread(due: Deadline) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day that ``last`` has under any reading."""
    length = due.limit.span
    if length is None or due.earliest is None or due.latest is None:
        return None, None
    back = due.rule.direction is Direction.BEFORE
    firsts, lasts = [due.earliest], [due.latest]
    for calendar, both in _views(due):
        for span in (length, *_other_spans(due.rule.id), *_unread(due)):
            used = calendar is due.calendar and span is length
            plain = used and due.runs_on is None and not due.chosen
            try:
                low, high = _zeros(due, span, calendar)
                if both and not (plain and low == due.start):
                    firsts.append(count(span, low, calendar, back=back).earliest)
                if not (plain and high == due.start):
                    lasts.append(count(span, high, calendar, back=back).latest)
            except OutOfRange:
                continue  # past every table of feasts
    first, outer = min(firsts), max(lasts)
    counted = first == due.earliest and isinstance(length, WorkingDays)
    safe = first if counted else _working(first, due)
    return safe, None if RECEIPT_NOT_KNOWN in due.because else outer


def _views(due: Deadline) -> Iterator[tuple[WorkCalendar, bool]]:
    """The calendars in question, and whether each bears on both ends.

    That days of closure by force majeure do not count is a view for the outer
    end alone: nobody is to rely on it.
    """
    for calendar in (due.calendar, *due.beside):
        yield calendar, True
        if (opened := calendar.with_force_majeure) is not calendar:
            yield opened, False


def _from_receipt(rule: Rule, limit: Limit, span: Span | None) -> bool:
    """Whether working days are counted onwards from a fact, not from a limit."""
    return (
        isinstance(span, WorkingDays)
        and rule.direction is Direction.AFTER
        and "." not in (limit.trigger or rule.trigger)
    )


def _zeros(
    due: Deadline, span: Span, calendar: WorkCalendar
) -> tuple[dt.date, dt.date]:
    """The earliest and the latest day to count from."""
    receipt = _from_receipt(due.rule, due.limit, span)
    if receipt and due.runs_on is None and not due.starts:
        following = _next_working(due.start, calendar).latest
        return due.start if following != due.start else due.start - DAY, following
    begun = [(due.start, due.runs_on is None)]
    begun += [(start.day, start.receipt) for start in due.starts]
    if due.runs_on is not None:
        begun += [(day, False) for day in (due.runs_on.safe, due.runs_on.outer) if day]
    low = min(day - DAY * (receipt and fact) for day, fact in begun)
    high, fact = max(begun)
    return low, _next_working(high, calendar).latest if receipt and fact else high


def _unread(due: Deadline) -> tuple[Span, ...]:
    """The length as the law has it, where a reading gave another."""
    given = due.unread.span if due.unread is not None else None
    return () if given is None else (given,)


@cache
def _other_spans(rule: str) -> tuple[Span, ...]:
    options = (o for reading in of_rule(rule) for o in reading.options.values())
    return tuple(option.span for option in options if option.span is not None)


def _next_working(day: dt.date, calendar: WorkCalendar) -> Counted:
    """The day itself, or the next working day where it is a day off."""
    if _counts(day, calendar):
        return Counted(day, day, day)
    return count(WorkingDays(1), day, calendar, back=False)


def _working(day: dt.date, due: Deadline) -> dt.date:
    """A safe day is a working day: the day itself, or the working day before."""
    span = due.limit.span
    if isinstance(span, AtOnce):
        return day
    if _counts(day, due.calendar):
        return day
    return count(WorkingDays(1), day, due.calendar, back=True).earliest


def _counts(day: dt.date, calendar: WorkCalendar) -> bool:
    return index_over(calendar, day).counts(day)
