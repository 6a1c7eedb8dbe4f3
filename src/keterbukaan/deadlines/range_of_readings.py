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
from typing import TYPE_CHECKING, TypeAlias

from ..errors import OutOfRange
from ..law.readings import of_rule
from ..law.spans import AtOnce, WorkingDays
from ..workdays.days import day_before
from .counting import Counted, chances, count, count_in_reach, known
from .doubts import STAND_INS
from .terms import Terms, counts, next_working

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from ..law.spans import Span
    from ..workdays import WorkCalendar

    #: The last day in time by every reading, and by any.
    Ends: TypeAlias = tuple[dt.date | None, dt.date | None]


def safe_and_outer(
    asked: Terms, read: Terms, length: Span, counted: Counted, before: Ends | None
) -> Ends:
    """Return the first and the last day that ``last`` has under any reading.

    Args:
        asked: what the deadline is counted from.
        read: the same by the chosen readings.
        length: the length that was counted.
        counted: the last day by these, with its bounds.
        before: safe and outer of the limit that it runs on from, if any.
    """
    firsts, lasts = [counted.earliest], [counted.latest]
    # A last day off that moved is no safe one, so those are counted again.
    plain = before is None and not asked.readings and not read.limit.rolls
    for calendar, both in _views(read):
        others = _other_spans(asked.rule.id, length)
        for span in (length, *others, *_unread(asked, read)):
            used = plain and calendar is read.calendar and span is length
            try:
                low, high = _zeros(asked, read, span, calendar, before)
                if both and not (used and low == asked.start):
                    end = count_in_reach(span, low, calendar, back=read.back)
                    firsts.append(end.earliest)
                if not (used and high == asked.start):
                    end = count_in_reach(span, high, calendar, back=read.back)
                    lasts.append(end.latest)
            except OutOfRange:
                continue  # past every table of feasts
    first = min(firsts)
    worked = first == counted.earliest and isinstance(length, WorkingDays)
    safe = first if worked else _working(first, length, read)
    return safe, max(lasts) if STAND_INS.isdisjoint(asked.because) else None


def _views(read: Terms) -> Iterator[tuple[WorkCalendar, bool]]:
    """Yield the calendars in question, and whether each bears on both ends.

    That days of closure by force majeure do not count is a view for the outer
    end alone: nobody is to rely on it.
    """
    for calendar in (read.calendar, *read.beside):
        yield calendar, True
        if (opened := calendar.with_force_majeure) is not calendar:
            yield opened, False


def _zeros(
    asked: Terms, read: Terms, span: Span, calendar: WorkCalendar, before: Ends | None
) -> tuple[dt.date, dt.date]:
    """Return the earliest and the latest day to count from."""
    receipt, start = read.from_receipt(span), asked.start
    if receipt and before is None and not asked.starts:
        following = next_working(start, calendar)
        works = following.earliest == start
        return day_before(start) if works else start, following.latest
    begun = [(start, before is None)]
    begun += [(other.day, other.receipt) for other in asked.starts if known(other.day)]
    begun += [(day, False) for day in before or () if day]
    low = min(day_before(day) if receipt and fact else day for day, fact in begun)
    high, fact = max(begun)
    return low, next_working(high, calendar).latest if receipt and fact else high


def _unread(asked: Terms, read: Terms) -> tuple[Span, ...]:
    """Return the length as the law has it, where a reading gave another."""
    given = asked.limit.span if read.limit is not asked.limit else None
    return () if given is None else (given,)


@cache
def _other_spans(rule: str, given: Span) -> tuple[Span, ...]:
    """Return the lengths that other readings give a rule of some length."""
    options = (o for reading in of_rule(rule) for o in reading.options.values())
    lengths = (option.length(given) for option in options)
    return tuple(length for length in lengths if length is not None)


def _working(day: dt.date, length: Span, read: Terms) -> dt.date:
    """Return the day itself where it counts, else the working day before it.

    A safe day is a working day, unless one has to act at once. The end of a count of
    working days is one if what it rests on comes true, such as that a feast moves.
    """
    calendar = read.calendar
    if isinstance(read.limit.span, AtOnce) or counts(day, calendar):
        return day
    if isinstance(length, WorkingDays) and chances(day, calendar).on:
        return day
    return count(WorkingDays(1), day, calendar, back=True).last
