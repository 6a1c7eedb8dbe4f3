"""The four questions about columns of days: see the package for what they take."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Final

import polars as pl

from ...deadlines.lookup import (
    day_lookup,
    due_lookup,
    known_due,
    lateness_lookup,
)
from ...deadlines.rows import refuse_days, refuse_due, refuse_lateness
from ...deadlines.table import Asked, calendar_of
from .gather import Beside, C, answers, ask, known_answers, numbers, refused_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...deadlines.lookup import DueColumn
    from ...law.shape import Rule
    from ...workdays import WorkCalendar

_NONE: Final = pl.Series([None], dtype=pl.Int32)
_IN_TIME: Final = pl.Series([0], dtype=pl.Int32)


def due(
    starts: C,
    rule: str | Rule,
    *,
    calendar: WorkCalendar | None = None,
    readings: Mapping[str, str] | None = None,
    known_on: Beside | None = None,
    column: DueColumn = "last",
) -> C:
    """Return the last day, the safe day or the firmness for every day zero.

    Each is what :func:`keterbukaan.deadline` gives for that day; null where day zero
    or its known-on day is missing, or the number of the rule is not known.

    Args:
        starts: the days zero, as an expression or a series.
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

    >>> received = pl.Series([dt.date(2025, 8, 11), dt.date(2027, 12, 20)])
    >>> known = pl.Series([dt.date(2025, 8, 6), dt.date(2026, 8, 6)])
    >>> due(received, "request.notice", known_on=known).to_list()
    [datetime.date(2025, 8, 25), datetime.date(2028, 1, 3)]
    >>> due(received, "request.notice", column="firm").to_list()
    [True, False]
    """
    seen = known_on if isinstance(known_on, dt.date) else None
    asked = Asked.of(rule, calendar_of(calendar, seen), readings)
    lookup, one = due_lookup(asked, column), partial(known_due, asked, column)
    kind = pl.Boolean if column == "firm" else pl.Date

    def found(*given: pl.Series) -> pl.Series:
        days = [numbers(each) for each in given]
        own = len(days) > 1
        codes = known_answers(one, *days) if own else answers(lookup, *days)
        rows, row = refused_rows(codes)
        if rows:
            refuse_due(asked, *(each[row] for each in days), count=rows, row=row)
        return codes.cast(kind).alias(given[0].name)

    beside = () if known_on is None or isinstance(known_on, dt.date) else (known_on,)
    return ask(found, kind, starts, *beside)


def count(after: C, until: Beside, *, calendar: WorkCalendar | None = None) -> C:
    """Return how many working days lie after one day, up to and with another.

    Each is what :meth:`keterbukaan.WorkCalendar.count` gives: negative where the
    second day lies before the first; null where either is missing.

    Args:
        after: the days from which it is counted, themselves not counted.
        until: the last days counted: a column, its name, or a day for all rows.
        calendar: which days count; the national one where it is left out.

    Raises:
        RowsRefused: no known decree covers a day of some rows.
        WrongType: a column is none of days.
        InputError: a value is no whole day, or there are not as many second days.

    >>> count(pl.Series([dt.date(2026, 3, 12), None]), dt.date(2026, 4, 2)).to_list()
    [10, None]
    """
    days = calendar_of(calendar)
    lookup = day_lookup(days, "rank")

    def found(one: pl.Series, two: pl.Series) -> pl.Series:
        first, last = numbers(one), numbers(two)
        ranks = [answers(lookup, each) for each in (first, last)]
        rows, row = refused_rows(*ranks)
        if rows:
            refuse_days(days, last[row], first[row], count=rows, row=row)
        return (ranks[1] - ranks[0]).alias(one.name)

    return ask(found, pl.Int32, after, until)


def is_working(days: C, *, calendar: WorkCalendar | None = None) -> C:
    """Say of each day whether it counts; null where it is missing.

    Args:
        days: the days asked about.
        calendar: which days count; the national one where it is left out.

    Raises:
        RowsRefused: no known decree covers some of them.
        WrongType: the column is none of days.
        InputError: a value is no whole day.

    >>> is_working(pl.Series([dt.date(2026, 3, 17), dt.date(2026, 3, 18)])).to_list()
    [True, False]
    """
    known = calendar_of(calendar)
    lookup = day_lookup(known, "working")

    def found(given: pl.Series) -> pl.Series:
        asked = numbers(given)
        codes = answers(lookup, asked)
        rows, row = refused_rows(codes)
        if rows:
            refuse_days(known, asked[row], count=rows, row=row)
        return codes.cast(pl.Boolean).alias(given.name)

    return ask(found, pl.Boolean, days)


def late_by(last: C, act: Beside, *, calendar: WorkCalendar | None = None) -> C:
    """Return by how many working days each act is late; 0 where it is in time.

    Each is what :func:`keterbukaan.deadlines.late_by` gives: past the decrees it is
    counted on estimates. Null where either day is missing.

    Args:
        last: the last permitted days.
        act: the days on which it was done: a column, its name, or a day for all rows.
        calendar: which days count; the national one where it is left out.

    Raises:
        RowsRefused: late acts lie where no feast can be estimated.
        WrongType: a column is none of days.
        InputError: a value is no whole day, or there are not as many acts.

    >>> late_by(pl.Series([dt.date(2026, 10, 2), None]), dt.date(2026, 10, 3)).to_list()
    [1, None]
    """
    days = calendar_of(calendar)
    rank, done = lateness_lookup(days, "rank"), lateness_lookup(days, "done")

    def found(one: pl.Series, two: pl.Series) -> pl.Series:
        by, acted = numbers(one), numbers(two)
        late = acted > by  # null where either is missing
        asked = late.fill_null(value=False)
        ranks = answers(rank, by.zip_with(asked, _NONE))
        ends = answers(done, acted.zip_with(asked, _NONE))
        rows, row = refused_rows(ranks, ends)
        if rows:
            refuse_lateness(days, by[row], acted[row], count=rows, row=row)
        answer = (ends - ranks).zip_with(late.fill_null(value=True), _IN_TIME)
        return answer.alias(one.name)

    return ask(found, pl.Int32, last, act)
