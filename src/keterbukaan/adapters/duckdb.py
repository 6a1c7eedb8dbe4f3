"""DuckDB: the days of a rule and of a calendar, joined by the engine itself.

Each function returns a relation: the rows given, each as often as it was there, and
columns beside them, joined from a table of days. No Python runs for a row, and nothing
is read before the relation is. The extra is ``duckdb``.

A missing day gives a missing answer, and so does one outside the table or from which
the rule cannot be counted. How many these are is asked in one query:

>>> import duckdb
>>> connection = duckdb.connect()
>>> requests = connection.sql(
...     '''FROM (VALUES ('a', DATE '2026-03-12', DATE '2026-04-04'), ('b', NULL, NULL),
...     ('c', DATE '2009-03-12', NULL)) AS requests (id, received, answered)'''
... )
>>> found = due(connection, requests, "received", "request.notice")
>>> found = late_by(connection, found, "last", "answered")
>>> for id, *_, last, safe, firm, late in found.order("id").fetchall():
...     print(id, last, safe, firm, late)
a 2026-04-02 2026-04-01 True 1
b None None None None
c None None None None
>>> found.filter("received IS NOT NULL AND last IS NULL").count("*").fetchall()
[(1,)]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._column_names import free, holds, named
from .._columns import day_number
from .._extras import naming_extras
from .._values import of_kind
from ..deadlines.join_tables import day_table, due_table, lateness_table
from ..errors import InputError, InputProblem

with naming_extras("duckdb"):
    import pyarrow as pa
    from duckdb import DuckDBPyConnection, DuckDBPyRelation, InvalidInputException

    from .arrow import to_arrow

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from .._columns import Table
    from ..law.shape import Rule
    from ..workdays import WorkCalendar

_ROWS: Final = "keterbukaan_rows"
_FIRST: Final = "keterbukaan_days"
_SECOND: Final = "keterbukaan_days_again"
_BETWEEN: Final = f"{_SECOND}.rank - {_FIRST}.rank"
_LATE: Final = f"{_BETWEEN} + CASE WHEN {_SECOND}.working THEN 0 ELSE 1 END"
_ELSEWHERE: Final = ("relasi dari sambungan lain", "a relation of another connection")


def due(
    connection: DuckDBPyConnection,
    relation: DuckDBPyRelation,
    column: str,
    rule: str | Rule,
    *,
    calendar: WorkCalendar | None = None,
    readings: Mapping[str, str] | None = None,
    first: dt.date | None = None,
    last: dt.date | None = None,
    prefix: str = "",
) -> DuckDBPyRelation:
    """Return a relation with the last day of a rule, ``safe`` and ``firm``.

    They are the columns of :func:`keterbukaan.table`, which says what they mean.

    Args:
        connection: that of the relation.
        relation: the rows.
        column: its column with day zero, of the type ``DATE``.
        rule: a rule, or its id such as ``request.notice``.
        calendar: which days count; None for the national one with every decree.
        readings: named readings of disputed law, by id; the rest by default.
        first: the first day zero that is answered; None for the first decreed day.
        last: the last one; None for the last decreed day.
        prefix: goes before the three names, so that several rules find room.

    Raises:
        UnknownName: the relation has no such column.
        InputError: it holds no plain days, or a name is taken.
    """
    days = due_table(rule, calendar, readings, first, last)
    names = {f"{of_kind(prefix, str)}{name}": name for name in ("last", "safe", "firm")}
    added = {name: f"{_FIRST}.{_quoted(of)}" for name, of in names.items()}
    return _beside(connection, relation, days, {_FIRST: column}, added)


def count(
    connection: DuckDBPyConnection,
    relation: DuckDBPyRelation,
    after: str,
    until: str,
    *,
    calendar: WorkCalendar | None = None,
    name: str = "working_days",
) -> DuckDBPyRelation:
    """Return a relation with the working days after one day up to and with another.

    Negative where the second lies before the first, and missing where no known decree
    covers one of them, as :meth:`keterbukaan.WorkCalendar.count` counts. Both columns
    are of the type ``DATE``, and ``name`` is that of the new one; all else, and what
    is refused, is as for :func:`due`, and so is a calendar that knows no decree.
    """
    asked, added = {_FIRST: after, _SECOND: until}, {name: _BETWEEN}
    return _beside(connection, relation, day_table(calendar), asked, added)


def is_working(
    connection: DuckDBPyConnection,
    relation: DuckDBPyRelation,
    column: str,
    *,
    calendar: WorkCalendar | None = None,
    name: str = "is_working",
) -> DuckDBPyRelation:
    """Return a relation that says of the day of each row whether it counts.

    Missing where no known decree covers the day; the rest is as for :func:`count`.
    """
    days, added = day_table(calendar), {name: f"{_FIRST}.working"}
    return _beside(connection, relation, days, {_FIRST: column}, added)


def late_by(
    connection: DuckDBPyConnection,
    relation: DuckDBPyRelation,
    last: str,
    act: str,
    *,
    calendar: WorkCalendar | None = None,
    name: str = "late_by",
) -> DuckDBPyRelation:
    """Return a relation with the working days by which the act of each row came late.

    0 for an act in time; one on a day off counts as done on the next working day, so
    that the Saturday after a Friday is late by 1. Days past the decrees are estimated,
    as by :func:`keterbukaan.deadlines.late_by`; the rest is as for :func:`count`.
    """
    days, known = lateness_table(calendar), of_kind(relation, DuckDBPyRelation).columns
    came, until = (_quoted(named(each, known)) for each in (act, last))
    late = f"CASE WHEN {_ROWS}.{came} <= {_ROWS}.{until} THEN 0 ELSE {_LATE} END"
    asked = {_FIRST: last, _SECOND: act}
    return _beside(connection, relation, days, asked, {name: late})


def _beside(
    connection: DuckDBPyConnection,
    relation: DuckDBPyRelation,
    days: Table,
    asked: Mapping[str, str],
    added: Mapping[str, str],
) -> DuckDBPyRelation:
    """Join a table of days once for each column asked, and put columns beside."""
    known = of_kind(relation, DuckDBPyRelation).columns
    kinds = dict(zip(known, relation.types, strict=True))
    of_kind(connection, DuckDBPyConnection)
    free(added, known)
    rows, (looked_up, key) = relation.set_alias(_ROWS), _lookup(connection, days)
    for alias, column in asked.items():
        found = named(column, known)
        holds(found, kinds[found], "DATE")
        on = f"{alias}.place = {key.format(f'{_ROWS}.{_quoted(found)}')}"
        try:
            rows = rows.join(looked_up.set_alias(alias), on)
        except InvalidInputException:
            raise InputError([InputProblem("$.connection", _ELSEWHERE)]) from None
    shown = (f"{how} AS {_quoted(name)}" for name, how in added.items())
    return rows.project(", ".join([f"{_ROWS}.*", *shown]))


def _lookup(
    connection: DuckDBPyConnection, days: Table
) -> tuple[DuckDBPyRelation, str]:
    """Return the days with a row of nothing before them, and the way to a row.

    So an inner join keeps every row, and places of a small range are fetched, not
    looked for: half of what a left join on the day takes.
    """
    day = next(iter(days.columns))
    known = to_arrow(days)
    first, last = (known[day][place].as_py() for place in (0, -1))
    none = pa.table({day: pa.array([day_number(first) - 1], pa.int32()).cast("date32")})
    every = pa.concat_tables([none, known], promote_options="default")
    before = f"(DATE '{first}' - 1)"
    place = f"{before} + (({day} - {before}) % {len(every)})::INTEGER AS place"
    inside = f"{{0}} BETWEEN DATE '{first}' AND DATE '{last}'"
    key = f"CASE WHEN {inside} THEN {{0}} ELSE {before} END"
    return connection.from_arrow(every).project(f"*, {place}"), key


def _quoted(name: str) -> str:
    """Return a name as SQL takes it, whatever stands in it."""
    return '"' + name.replace('"', '""') + '"'
