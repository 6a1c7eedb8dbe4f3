"""The four questions about arrays of days: see the package for what they take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

import numpy as np

from ...deadlines.lookup import (
    day_lookup,
    due_lookup,
    lateness_lookup,
    same_rows,
)
from ...deadlines.rows import refuse_days, refuse_due, refuse_lateness
from ...deadlines.table import Asked, calendar_of
from .gather import (
    answers,
    due_pairs,
    flags,
    gather,
    numbers,
    pair,
    refused_rows,
    room,
    rows,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ...deadlines.lookup import DueColumn
    from ...law.shape import Rule
    from ...workdays import WorkCalendar
    from .gather import Days, Flags, Numbers


@overload
def due(
    starts: Days,
    rule: str | Rule,
    *,
    calendar: WorkCalendar | None = None,
    readings: Mapping[str, str] | None = None,
    known_on: dt.date | Days | None = None,
    column: Literal["last", "safe"] = "last",
    out: Days | None = None,
) -> Days: ...
@overload
def due(
    starts: Days,
    rule: str | Rule,
    *,
    calendar: WorkCalendar | None = None,
    readings: Mapping[str, str] | None = None,
    known_on: dt.date | Days | None = None,
    column: Literal["firm"],
) -> Flags: ...
def due(
    starts: Days,
    rule: str | Rule,
    *,
    calendar: WorkCalendar | None = None,
    readings: Mapping[str, str] | None = None,
    known_on: dt.date | Days | None = None,
    column: DueColumn = "last",
    out: Days | None = None,
) -> Days | Flags:
    """Return the last day, the safe day or the firmness for every day zero.

    Each is what :func:`keterbukaan.deadline` gives for that day; ``NaT`` or masked
    where day zero or its known-on day is missing, or the number is not known.

    Args:
        starts: the days zero.
        rule: a rule, or its id such as ``request.notice``.
        calendar: which days count; the national five-day week with every decree of
            the package where it is left out.
        readings: named readings of disputed law, by id; the rest by default.
        known_on: only decrees issued by this day are known; or an array of days, by
            which each row is answered as it was known on its own.
        column: ``last``, ``safe`` or ``firm``.
        out: where the days go; of the same shape, in one piece. After an error it
            holds nothing of use. It may be ``starts`` itself.

    Raises:
        RowsRefused: rows cannot be answered.
        WrongType: the days are no array of days.
        InputError: a value is no whole day, or there are not as many known-on days.
        UnknownRule: no rule has this id.
        UnknownReading: a reading has no such id, or no such option.
        UnknownValue: there is no such column.

    >>> received = np.array(["2025-08-11", "2027-12-20"], "datetime64[D]")
    >>> known = np.array(["2025-08-06", "2026-08-06"], "datetime64[D]")
    >>> due(received, "request.notice", known_on=known)
    array(['2025-08-25', '2028-01-03'], dtype='datetime64[D]')
    >>> print(due(received, "request.notice", column="firm"))
    [True False]
    """
    each = known_on if isinstance(known_on, np.ndarray) else None
    seen = None if isinstance(known_on, np.ndarray) else known_on
    asked = Asked.of(rule, calendar_of(calendar, seen), readings)
    lookup, days = due_lookup(asked, column), numbers(starts)
    found = room(days, column, out)
    if out is not None and np.may_share_memory(days, found):
        days = days.copy()
    flat, places = days.reshape(-1), found.reshape(-1)
    if each is not None:
        known = numbers(each)
        same_rows(rows(days), rows(known), "known_on")
        due_pairs(asked, column, flat, known.reshape(-1), places)
    else:
        refused, row = gather(lookup, flat, places)
        if refused:
            refuse_due(asked, int(flat[row]), count=refused, row=row)
    return flags(found) if column == "firm" else found.view("datetime64[D]")


def count(after: Days, until: Days, *, calendar: WorkCalendar | None = None) -> Numbers:
    """Return how many working days lie after one day, up to and with another.

    Each is what :meth:`keterbukaan.WorkCalendar.count` gives: negative where the
    second day lies before the first; masked where either is missing.

    Args:
        after: the days from which it is counted, themselves not counted.
        until: the last days counted.
        calendar: which days count; the national one where it is left out.

    Raises:
        RowsRefused: no known decree covers a day of some rows.
        WrongType: the days are no array of days.
        InputError: a value is no whole day, or there are not as many second days.

    >>> days = np.array(["2026-03-12", "2026-04-02", "NaT"], "datetime64[D]")
    >>> print(count(days, days[::-1]), count(days[:1], days[1:2]))
    [-- 0 --] [10]
    """
    days = calendar_of(calendar)
    one, two, missing = pair(after, until, "until")
    lookup = day_lookup(days, "rank")
    first, last = answers(lookup, one), answers(lookup, two)
    refused = refused_rows(first, last)
    if refused.size:
        row = int(refused[0])
        refuse_days(days, int(two[row]), int(one[row]), count=refused.size, row=row)
    np.subtract(last, first, out=last)
    return np.ma.MaskedArray(last, mask=missing).reshape(after.shape)


def is_working(days: Days, *, calendar: WorkCalendar | None = None) -> Flags:
    """Say of each day whether it counts; masked where it is missing.

    Args:
        days: the days asked about.
        calendar: which days count; the national one where it is left out.

    Raises:
        RowsRefused: no known decree covers some of them.
        WrongType: the days are no array of days.
        InputError: a value is no whole day.

    >>> print(is_working(np.array(["2026-03-17", "2026-03-18"], "datetime64[D]")))
    [True False]
    """
    known, flat = calendar_of(calendar), numbers(days).reshape(-1)
    found = np.empty(flat.size, np.int8)
    refused, row = gather(day_lookup(known, "working"), flat, found)
    if refused:
        refuse_days(known, int(flat[row]), count=refused, row=row)
    return flags(found.reshape(days.shape))


def late_by(last: Days, act: Days, *, calendar: WorkCalendar | None = None) -> Numbers:
    """Return by how many working days each act is late; 0 where it is in time.

    Each is what :func:`keterbukaan.deadlines.late_by` gives: past the decrees it is
    counted on estimates. Masked where either day is missing.

    Args:
        last: the last permitted days.
        act: the days on which it was done.
        calendar: which days count; the national one where it is left out.

    Raises:
        RowsRefused: late acts lie where no feast can be estimated.
        WrongType: the days are no array of days.
        InputError: a value is no whole day, or there are not as many acts.

    >>> fridays = np.full(3, "2026-10-02", "datetime64[D]")
    >>> print(late_by(fridays, fridays + np.arange(3)))
    [0 1 1]
    """
    days = calendar_of(calendar)
    one, two, missing = pair(last, act, "act")
    late = np.flatnonzero(two > one)
    ranks = answers(lateness_lookup(days, "rank"), one[late])
    done = answers(lateness_lookup(days, "done"), two[late])
    refused = refused_rows(ranks, done)
    if refused.size:
        row = int(late[refused[0]])
        refuse_lateness(days, int(one[row]), int(two[row]), count=refused.size, row=row)
    found = np.zeros(one.shape, np.int32)
    found[late] = done - ranks
    return np.ma.MaskedArray(found, mask=missing).reshape(last.shape)
