"""The engines that join with a table, under the signature of the other engines.

They refuse no row: one that the scalar path would refuse is missing. ``alone`` asks
the scalar path for each row by itself, and so says what all of them must answer.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Final

import duckdb

from keterbukaan import table
from keterbukaan.adapters import duckdb as joins
from keterbukaan.deadlines.join_tables import lateness_table
from keterbukaan.deadlines.rows import RowsRefused
from keterbukaan.errors import NotInForce
from tests.helpers import ROOT
from tests.helpers.engines import NATIONAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from keterbukaan import Rule, WorkCalendar
    from keterbukaan._columns import Table
    from tests.helpers.engines import Day, Days, Engine

__all__ = ["JOINS", "SQL", "Database", "DuckDB", "InDuckDB", "InSQLite", "alone"]

SQL: Final = {path.stem: path.read_text() for path in ROOT.glob("examples/sql/*.sql")}


def alone(ask: Callable[..., Sequence[Any]], *columns: Days) -> list[Any]:
    """Give the answer of each row, None where it would be refused."""
    found: list[Any] = []
    for row in zip(*columns, strict=True):
        try:
            found += ask(*([cell] for cell in row))
        except RowsRefused:
            found.append(None)
    return found


def known(calendar: WorkCalendar | None, known_on: Day | Days) -> WorkCalendar:
    """Give the calendar as it was known on a day."""
    assert not isinstance(known_on, list), "a join has one table for all rows"
    seen = calendar or NATIONAL
    return seen if known_on is None else seen.as_known_on(known_on)


def span(starts: Days) -> tuple[dt.date, dt.date]:
    """Give the first and the last of some days."""
    days = [day for day in starts if day is not None] or [dt.date(2026, 3, 12)]
    return min(days), max(days)


class DuckDB:
    """The helper of the library."""

    def __init__(self) -> None:
        self._connection = duckdb.connect()

    def due(
        self,
        starts: Days,
        rule: str | Rule,
        *,
        calendar: WorkCalendar | None = None,
        readings: Mapping[str, str] | None = None,
        known_on: Day | Days = None,
        column: str = "last",
    ) -> Sequence[Day | bool]:
        """Join the table of a rule that reaches all the starts."""
        first, last = span(starts)
        try:
            found = joins.due(
                self._connection,
                self._rows(starts),
                "one",
                rule,
                calendar=known(calendar, known_on),
                readings=readings,
                first=first,
                last=last,
            )
        except NotInForce:
            return [None] * len(starts)
        return _answers(found, column)

    def count(
        self, after: Days, until: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Join the days twice."""
        rows = self._rows(after, until)
        found = joins.count(self._connection, rows, "one", "two", calendar=calendar)
        return _answers(found, "working_days")

    def is_working(
        self, days: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[bool | None]:
        """Join the days."""
        rows = self._rows(days)
        found = joins.is_working(self._connection, rows, "one", calendar=calendar)
        return _answers(found, "is_working")

    def late_by(
        self, last: Days, act: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Join the days twice, those past the decrees too."""
        rows = self._rows(last, act)
        found = joins.late_by(self._connection, rows, "one", "two", calendar=calendar)
        return _answers(found, "late_by")

    def _rows(self, *columns: Days) -> duckdb.DuckDBPyRelation:
        """Give a table of one column or two, and the place of each row."""
        self._connection.execute(
            "CREATE OR REPLACE TABLE given (place INTEGER, one DATE, two DATE)"
        )
        wide = (*columns, columns[0])[:2]
        rows = [[n, *row] for n, row in enumerate(zip(*wide, strict=True))]
        if rows:
            self._connection.executemany("INSERT INTO given VALUES (?, ?, ?)", rows)
        return self._connection.table("given")


def _answers(found: duckdb.DuckDBPyRelation, column: str) -> list[Any]:
    """Read a column in the order in which the rows were given."""
    rows = found.order("place").project(f'place, "{column}"').fetchall()
    assert [place for place, _ in rows] == [*range(len(rows))]
    return [answer for _, answer in rows]


class Database(ABC):
    """The two queries of the page, in a database that is filled for each question."""

    def due(
        self,
        starts: Days,
        rule: str | Rule,
        *,
        calendar: WorkCalendar | None = None,
        readings: Mapping[str, str] | None = None,
        known_on: Day | Days = None,
        column: str = "last",
    ) -> Sequence[Day | bool]:
        """Ask the first query."""
        seen = known(calendar, known_on)
        try:
            found = table(rule, seen, *span(starts), readings)
        except NotInForce:
            return [None] * len(starts)
        asked = enumerate(starts)
        rows = self.asked("due", asked=((n, day, None) for n, day in asked), due=found)
        place = ("last", "safe", "firm").index(column) + 2
        whole = bool if column == "firm" else _day
        return [None if row[place] is None else whole(row[place]) for row in rows]

    def count(
        self, after: Days, until: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask the second query, by the decreed days."""
        asked = ((n, *row) for n, row in enumerate(zip(after, until, strict=True)))
        wanted = {*after, *until}
        rows = (calendar or NATIONAL).table().rows()
        days = [row for row in rows if row[0] in wanted]
        return [used for _, used, _ in self.asked("late", asked=asked, days=days)]

    def is_working(
        self, days: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[bool | None]:
        """Read the table of days."""
        known = {row[0]: row[1] for row in (calendar or NATIONAL).table().rows()}
        return [known.get(day) for day in days]

    def late_by(
        self, last: Days, act: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask the second query, with a due day for each row and every day there is."""
        starts = [dt.date(1900, 1, 1) + dt.timedelta(n) for n in range(len(last))]
        asked = ((n, starts[n], day) for n, day in enumerate(act))
        due = [(starts[n], day, None, None) for n, day in enumerate(last)]
        rows, wanted = lateness_table(calendar).rows(), {*last, *act}
        days = [(*row, None, None, None) for row in rows if row[0] in wanted]
        return [
            late for *_, late in self.asked("late", asked=asked, due=due, days=days)
        ]

    def asked(
        self,
        query: str,
        *,
        asked: Iterable[tuple[Any, ...]],
        due: Table | list[Any] | None = None,
        days: Table | list[Any] | None = None,
    ) -> list[tuple[Any, ...]]:
        """Fill the tables, ask a query, and give its rows in their order."""
        self.filled()
        named = ((f"{n:09}", *rest) for n, *rest in asked)
        for name, rows in (("requests", named), ("due_days", due), ("days", days)):
            plain = [tuple(r) for r in getattr(rows, "rows", lambda r=rows: r or ())()]
            if plain:
                self.insert(name, plain)
        return self.answers(SQL[query])

    @abstractmethod
    def filled(self) -> None:
        """Make the tables anew."""

    @abstractmethod
    def insert(self, name: str, rows: list[tuple[Any, ...]]) -> None:
        """Put rows into a table."""

    @abstractmethod
    def answers(self, query: str) -> list[tuple[Any, ...]]:
        """Ask."""


def _day(value: dt.date | str) -> dt.date:
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(value)


class InSQLite(Database):
    """The queries in SQLite, which keeps days as texts and flags as numbers."""

    def filled(self) -> None:
        """Make the tables anew."""
        self._connection = sqlite3.connect(":memory:")
        self._connection.executescript(SQL["tables"])

    def insert(self, name: str, rows: list[tuple[Any, ...]]) -> None:
        """Put rows into a table, days as texts."""
        marks = ", ".join("?" * len(rows[0]))
        plain = [[str(v) if isinstance(v, dt.date) else v for v in row] for row in rows]
        filled = f"INSERT INTO {name} VALUES ({marks})"  # noqa: S608 (our own names)
        self._connection.executemany(filled, plain)

    def answers(self, query: str) -> list[tuple[Any, ...]]:
        """Ask, and let go of the database."""
        found = self._connection.execute(query).fetchall()
        self._connection.close()
        return found


class InDuckDB(Database):
    """The queries in DuckDB."""

    def filled(self) -> None:
        """Make the tables anew."""
        self._connection = duckdb.connect()
        self._connection.execute(SQL["tables"])

    def insert(self, name: str, rows: list[tuple[Any, ...]]) -> None:
        """Put rows into a table, all at once."""
        columns = [*map(list, zip(*rows, strict=True))]
        given = ", ".join(f"unnest(${n + 1}) AS c{n}" for n in range(len(columns)))
        self._connection.execute(f"INSERT INTO {name} SELECT {given}", columns)

    def answers(self, query: str) -> list[tuple[Any, ...]]:
        """Ask."""
        return self._connection.execute(query).fetchall()


JOINS: Final[dict[str, Callable[[], Engine]]] = {
    "duckdb": DuckDB,
    "sql in duckdb": InDuckDB,
    "sql in sqlite": InSQLite,
}
"""What makes each engine, by the name that the tests show."""
