"""The four questions about columns of days: see the package for what they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ...deadlines.lookup import (
    day_lookup,
    due_lookup,
    known_due,
    lateness_lookup,
)
from ...deadlines.rows import refuse_days, refuse_due, refuse_lateness
from ...deadlines.table import Asked, calendar_of
from .columns import (
    C,
    as_days,
    as_flags,
    as_numbers,
    beside,
    days_of,
    pairs_of,
    refused_rows,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ...deadlines.lookup import DueColumn
    from ...law.shape import Rule
    from ...workdays import WorkCalendar
    from .columns import Column


def due(
    starts: C,
    rule: str | Rule,
    *,
    calendar: WorkCalendar | None = None,
    readings: Mapping[str, str] | None = None,
    known_on: dt.date | Column | None = None,
    column: DueColumn = "last",
) -> C:
    """Return the last day, the safe day or the firmness for every day zero.

    Each is what :func:`keterbukaan.deadline` gives for that day; missing where day zero
    or its known-on day is missing, or the number of the rule is not known.

    Args:
        starts: the days zero, as a Series or an Index.
        rule: a rule, or its id such as ``request.notice``.
        calendar: which days count; the national five-day week with every decree of
            the package where it is left out.
        readings: named readings of disputed law, by id; the rest by default.
        known_on: only decrees issued by this day are known; or a column of days, by
            which each row is answered as it was known on its own.
        column: ``last`` or ``safe``, which are days, or ``firm``, which is a flag.

    Raises:
        RowsRefused: rows cannot be answered.
        WrongType: the column is none of days.
        InputError: a value is no whole day, or there are not as many known-on days.
        UnknownRule: no rule has this id.
        UnknownReading: a reading has no such id, or no such option.
        UnknownValue: there is no such column.

    >>> received = pd.Series(pd.to_datetime(["2025-08-11", "2027-12-20"]))
    >>> known = pd.Series(pd.to_datetime(["2025-08-06", "2026-08-06"]))
    >>> print(*due(received, "request.notice", known_on=known).dt.date)
    2025-08-25 2028-01-03
    >>> due(received, "request.notice", column="firm").to_list()
    [True, False]
    """
    seen = None if isinstance(known_on, pd.Series | pd.Index) else known_on
    asked = Asked.of(rule, calendar_of(calendar, seen), readings)
    lookup, days = due_lookup(asked, column), days_of(starts)
    if isinstance(known_on, pd.Series | pd.Index):
        known = beside(starts, known_on, "known_on")
        pairs, rows = pairs_of(days, known)
        found = rows.each(lambda pair: known_due(asked, column, *pairs[pair]))
        columns = [days, known]
    else:
        found = days.each(lookup.__getitem__)
        columns = [days]
    refused = refused_rows(found)
    if refused.size:
        row = int(refused[0])
        refuse_due(
            asked, *(each.of_row(row) for each in columns), count=refused.size, row=row
        )
    return as_flags(found, starts) if column == "firm" else as_days(found, starts)


def count(after: C, until: Column, *, calendar: WorkCalendar | None = None) -> C:
    """Return how many working days lie after one day, up to and with another.

    Each is what :meth:`keterbukaan.WorkCalendar.count` gives: negative where the
    second day lies before the first; missing where either is missing.

    Args:
        after: the days from which it is counted, themselves not counted.
        until: the last days counted.
        calendar: which days count; the national one where it is left out.

    Raises:
        RowsRefused: no known decree covers a day of some rows.
        WrongType: a column is none of days.
        InputError: a value is no whole day, or there are not as many second days.

    >>> received = pd.Series(pd.to_datetime(["2026-03-12", None]))
    >>> count(received, received + pd.Timedelta(days=21)).to_list()
    [10, <NA>]
    """
    days = calendar_of(calendar)
    ask = day_lookup(days, "rank").__getitem__
    one, two = days_of(after), beside(after, until, "until")
    first, last = one.each(ask), two.each(ask)
    refused = refused_rows(first, last)
    if refused.size:
        row = int(refused[0])
        refuse_days(days, two.of_row(row), one.of_row(row), count=refused.size, row=row)
    return as_numbers(last - first, one.missing | two.missing, after)


def is_working(days: C, *, calendar: WorkCalendar | None = None) -> C:
    """Say of each day whether it counts; missing where it is missing.

    Args:
        days: the days asked about.
        calendar: which days count; the national one where it is left out.

    Raises:
        RowsRefused: no known decree covers some of them.
        WrongType: the column is none of days.
        InputError: a value is no whole day.

    >>> is_working(pd.Series(pd.to_datetime(["2026-03-17", "2026-03-18"]))).to_list()
    [True, False]
    """
    known, asked = calendar_of(calendar), days_of(days)
    found = asked.each(day_lookup(known, "working").__getitem__)
    refused = refused_rows(found)
    if refused.size:
        row = int(refused[0])
        refuse_days(known, asked.of_row(row), count=refused.size, row=row)
    return as_flags(found, days)


def late_by(last: C, act: Column, *, calendar: WorkCalendar | None = None) -> C:
    """Return by how many working days each act is late; 0 where it is in time.

    Each is what :func:`keterbukaan.deadlines.late_by` gives: past the decrees it is
    counted on estimates. Null where either day is missing.

    Args:
        last: the last permitted days.
        act: the days on which it was done.
        calendar: which days count; the national one where it is left out.

    Raises:
        RowsRefused: late acts lie where no feast can be estimated.
        WrongType: a column is none of days.
        InputError: a value is no whole day, or there are not as many acts.

    >>> friday = pd.Series(pd.to_datetime(["2026-10-02", None]))
    >>> late_by(friday, friday + pd.Timedelta(days=1)).to_list()
    [1, <NA>]
    """
    days = calendar_of(calendar)
    one, two = days_of(last), beside(last, act, "act")
    missing = one.missing | two.missing
    by, acted = one.each(int), two.each(int)
    late = (acted > by) & ~missing
    ranks = one.each(lateness_lookup(days, "rank").__getitem__)
    done = two.each(lateness_lookup(days, "done").__getitem__)
    refused = refused_rows(np.where(late, ranks, 0), np.where(late, done, 0))
    if refused.size:
        row = int(refused[0])
        refuse_lateness(
            days, one.of_row(row), two.of_row(row), count=refused.size, row=row
        )
    return as_numbers(np.where(late, done - ranks, 0), missing, last)
