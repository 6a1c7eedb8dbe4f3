"""Gabungan di Spark: a table of days that is broadcast, and joined by the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._column_names import free, holds, named
from ..._values import of_kind
from ...deadlines.join_tables import day_table, due_table, lateness_table
from ..arrow import to_arrow
from .frames import columns_of, quoted

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from pyspark.sql import DataFrame

    from ..._columns import Table
    from ...law.shape import Rule
    from ...workdays import WorkCalendar

_FIRST: Final = "keterbukaan days"
_SECOND: Final = "keterbukaan days again"
_BETWEEN: Final = f"`{_SECOND} rank` - `{_FIRST} rank`"
_LATE: Final = f"{_BETWEEN} + CASE WHEN `{_SECOND} working` THEN 0 ELSE 1 END"


def due(
    frame: DataFrame,
    column: str,
    rule: str | Rule,
    *,
    calendar: WorkCalendar | None = None,
    readings: Mapping[str, str] | None = None,
    first: dt.date | None = None,
    last: dt.date | None = None,
    prefix: str = "",
) -> DataFrame:
    """Return a frame with the last day of a rule, ``safe`` and ``firm``.

    They are the columns of :func:`keterbukaan.table`, which says what they mean.

    Args:
        frame: the rows.
        column: its column with day zero, of the type ``date``.
        rule: a rule, or its id such as ``request.notice``.
        calendar: which days count; None for the national one with every decree.
        readings: named readings of disputed law, by id; the rest by default.
        first: the first day zero that is answered; None for the first decreed day.
        last: the last one; None for the last decreed day.
        prefix: goes before the three names, so that several rules find room.

    Raises:
        UnknownName: the frame has no such column.
        InputError: it holds no plain days, or a name is taken.
    """
    days, before = (
        due_table(rule, calendar, readings, first, last),
        of_kind(prefix, str),
    )
    names = ("last", "safe", "firm")
    added = {f"{before}{name}": quoted(f"{_FIRST} {name}") for name in names}
    return _beside(frame, days, {_FIRST: column}, added)


def count(
    frame: DataFrame,
    after: str,
    until: str,
    *,
    calendar: WorkCalendar | None = None,
    name: str = "working_days",
) -> DataFrame:
    """Return a frame with the working days after one day up to and with another.

    Negative where the second lies before the first, and missing where no known decree
    covers one of them, as :meth:`keterbukaan.WorkCalendar.count` counts. Both columns
    are of the type ``date``, and ``name`` is that of the new one; all else, and what
    is refused, is as for :func:`due`.
    """
    asked = {_FIRST: after, _SECOND: until}
    return _beside(frame, day_table(calendar), asked, {name: _BETWEEN})


def is_working(
    frame: DataFrame,
    column: str,
    *,
    calendar: WorkCalendar | None = None,
    name: str = "is_working",
) -> DataFrame:
    """Return a frame that says of the day of each row whether it counts.

    Missing where no known decree covers the day; the rest is as for :func:`count`.
    """
    added = {name: quoted(f"{_FIRST} working")}
    return _beside(frame, day_table(calendar), {_FIRST: column}, added)


def late_by(
    frame: DataFrame,
    last: str,
    act: str,
    *,
    calendar: WorkCalendar | None = None,
    name: str = "late_by",
) -> DataFrame:
    """Return a frame with the working days by which the act of each row came late.

    0 for an act in time; one on a day off counts as done on the next working day, so
    that the Saturday after a Friday is late by 1. Days past the decrees are estimated,
    as by :func:`keterbukaan.deadlines.late_by`; the rest is as for :func:`count`.
    """
    days, known = lateness_table(calendar), columns_of(frame)
    came, until = (quoted(named(each, known)) for each in (act, last))
    late = f"CASE WHEN {came} <= {until} THEN 0 ELSE {_LATE} END"
    return _beside(frame, days, {_FIRST: last, _SECOND: act}, {name: late})


def _beside(
    frame: DataFrame, days: Table, asked: Mapping[str, str], added: Mapping[str, str]
) -> DataFrame:
    """Join a table of days once for each column asked, and put columns beside."""
    known = columns_of(frame)
    free(added, known)
    key, *_ = days.columns
    plain = [n for n in days.columns if n not in {"kind", "name", "decree"}]
    table = frame.sparkSession.createDataFrame(to_arrow(days).select(plain))
    hidden: list[str] = []
    for alias, column in asked.items():
        found = named(column, known)
        holds(found, frame.schema[found].dataType.simpleString(), "date")
        names = [f"{alias} {name}" for name in plain]
        lookup = table.toDF(*names).hint("broadcast")
        on = frame[quoted(found)] == lookup[quoted(f"{alias} {key}")]
        frame, hidden = frame.join(lookup, on, "left"), hidden + names
    shown = (f"{how} AS {quoted(name)}" for name, how in added.items())
    return frame.selectExpr("*", *shown).drop(*hidden)
