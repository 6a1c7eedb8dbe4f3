from __future__ import annotations

import datetime as dt
import gc
from typing import TYPE_CHECKING

import duckdb
import pytest

import keterbukaan as kip
from keterbukaan.adapters.duckdb import count, due, is_working, late_by
from keterbukaan.errors import (
    InputError,
    NotInForce,
    UnknownName,
    UnknownRule,
    WrongType,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from duckdb import DuckDBPyConnection, DuckDBPyRelation

DAY = dt.date(2026, 3, 12)
ROWS = [(1, DAY), (2, None), (1, DAY), (3, dt.date(1990, 1, 1)), (4, dt.date.max)]


@pytest.fixture
def connection() -> DuckDBPyConnection:
    """A database in memory with a few requests."""
    found = duckdb.connect()
    found.execute("CREATE TABLE requests (id INTEGER, received DATE)")
    found.executemany("INSERT INTO requests VALUES (?, ?)", ROWS)
    return found


@pytest.fixture
def requests(connection: DuckDBPyConnection) -> DuckDBPyRelation:
    """The requests."""
    return connection.table("requests")


def test_every_row_stays(
    connection: DuckDBPyConnection, requests: DuckDBPyRelation
) -> None:
    """A row comes as often as it was there, missing and out of the table too."""
    found = due(connection, requests, "received", "request.notice")
    assert found.columns == ["id", "received", "last", "safe", "firm"]
    assert [str(each) for each in found.types] == [
        *("INTEGER", "DATE", "DATE", "DATE", "BOOLEAN")
    ]
    none = (None,) * 3
    there = (dt.date(2026, 4, 2), dt.date(2026, 4, 1), True)
    assert found.order("id, received").fetchall() == [
        (1, DAY, *there),
        (1, DAY, *there),
        (2, None, *none),
        (3, dt.date(1990, 1, 1), *none),
        (4, dt.date.max, *none),
    ]


def test_infinite_days_have_no_answer(connection: DuckDBPyConnection) -> None:
    """DuckDB knows days without end; they are outside of every table."""
    rows = connection.sql("SELECT unnest(['infinity', '-infinity'])::DATE AS day")
    found = due(connection, rows, "day", "request.notice").project("last, firm")
    assert found.fetchall() == [(None, None)] * 2
    assert is_working(connection, rows, "day").project("is_working").fetchall() == [
        *[(None,)] * 2
    ]


def test_a_span_of_its_own_reaches_past_the_decrees(
    connection: DuckDBPyConnection,
) -> None:
    """By default a table spans the decreed years; a later day zero is estimated."""
    day = dt.date(2028, 6, 1)
    rows = connection.sql(f"SELECT DATE '{day}' AS received")
    decreed = due(connection, rows, "received", "request.notice")
    assert decreed.fetchall() == [(day, None, None, None)]
    wide = due(connection, rows, "received", "request.notice", first=day, last=day)
    calendar = kip.WorkCalendar.national()
    one = kip.deadline("request.notice", start=day, calendar=calendar)
    assert wide.fetchall() == [(day, one.last, one.safe, False)]


def test_two_rules_stand_side_by_side(
    connection: DuckDBPyConnection, requests: DuckDBPyRelation
) -> None:
    """Each under a prefix of its own, and the second from the days of the first."""
    found = due(connection, requests, "received", "request.notice", prefix="notice_")
    found = due(connection, found, "notice_last", "objection.file", prefix="objection_")
    assert found.filter("id = 1").project("objection_last").fetchall() == [
        *[(dt.date(2026, 5, 20),)] * 2
    ]


@pytest.mark.parametrize("name", ['re"ceived', "a b", "keterbukaan_rows", "{0}", "%s"])
def test_names_that_hold_anything(connection: DuckDBPyConnection, name: str) -> None:
    """Quotes, blanks and braces in a name, of a column that is read or that is new."""
    quoted = name.replace('"', '""')
    rows = connection.sql(f"SELECT DATE '2026-03-12' AS \"{quoted}\"")
    found = due(connection, rows, name, "request.notice", prefix=f"{name}.")
    assert found.columns == [name, *(f"{name}.{n}" for n in ("last", "safe", "firm"))]
    found = late_by(connection, found, f"{name}.last", name, name="x'y")
    assert found.fetchall() == [
        (DAY, dt.date(2026, 4, 2), dt.date(2026, 4, 1), True, 0)
    ]


def test_names_that_differ_beyond_ascii(connection: DuckDBPyConnection) -> None:
    """The column that was named is asked, and not one that looks like it."""
    rows = connection.sql(
        """SELECT DATE '2020-01-02' AS "É", DATE '2026-03-12' AS "é" """
    )
    assert due(connection, rows, "é", "request.notice").fetchall()[0][2] == dt.date(
        2026, 4, 2
    )


def test_a_relation_keeps_its_table(
    connection: DuckDBPyConnection, requests: DuckDBPyRelation
) -> None:
    """It can be read again when nothing else holds the table, and sees new rows."""
    calendar = kip.WorkCalendar(week=6)
    found = due(connection, requests, "received", "request.notice", calendar=calendar)
    before = found.count("last").fetchall()
    gc.collect()
    connection.execute("INSERT INTO requests VALUES (9, DATE '2026-03-12')")
    assert (before, found.count("last").fetchall()) == ([(2,)], [(3,)])
    assert connection.execute("SHOW TABLES").fetchall() == [("requests",)]


def test_working_days(connection: DuckDBPyConnection) -> None:
    """Counted backwards too, and missing where no decree covers a day."""
    days = [DAY, dt.date(2026, 4, 4), None, dt.date(2029, 1, 2)]
    rows = connection.sql("SELECT unnest(?::DATE[]) AS act, DATE '2026-04-02' AS last",
                          params=[days])  # fmt: skip
    found = count(connection, rows, "last", "act")
    found = is_working(connection, found, "act")
    found = late_by(connection, found, "last", "act")
    calendar = kip.WorkCalendar.national()
    estimated = kip.deadlines.late_by(dt.date(2026, 4, 2), days[3] or DAY, calendar)
    assert [row[2:] for row in found.order("act").fetchall()] == [
        (calendar.count(dt.date(2026, 4, 2), DAY), True, 0),
        (0, False, 1),
        (None, None, estimated),
        (None, None, None),
    ]


def test_in_time_on_a_day_off(connection: DuckDBPyConnection) -> None:
    """A limit in calendar days may end on one, and is kept on that day."""
    rows = connection.sql("SELECT DATE '2026-04-04' AS last, DATE '2026-04-04' AS act")
    assert late_by(connection, rows, "last", "act").project("late_by").fetchall() == [
        (0,)
    ]


REFUSED: dict[
    str, tuple[Callable[[DuckDBPyConnection, DuckDBPyRelation], object], type, str]
] = {
    "a name that is not there": (
        lambda c, r: due(c, r, "recieved", "request.notice"),
        UnknownName,
        "did you mean 'received'",
    ),
    "a name that is none": (
        lambda c, r: due(c, r, 1, "request.notice"),  # type: ignore[arg-type] # that is the point
        WrongType,
        "expected str",
    ),
    "numbers": (
        lambda c, r: due(c, r, "id", "request.notice"),
        InputError,
        r"\$.id: expected a column of DATE, got INTEGER; convert it first",
    ),
    "texts": (
        lambda c, r: count(c, r.project("received::VARCHAR a, received b"), "a", "b"),
        InputError,
        r"\$.a: expected a column of DATE, got VARCHAR",
    ),
    "instants": (
        lambda c, r: is_working(c, r.project("received::TIMESTAMP AS a"), "a"),
        InputError,
        r"\$.a: expected a column of DATE, got TIMESTAMP",
    ),
    "a name that is taken": (
        lambda c, r: due(
            c, r.project("*, 1 AS LAST, 2 AS firm"), "received", "request.notice"
        ),
        InputError,
        "2 problems in the input\n  .*'last' already; give another name or a prefix",
    ),
    "a rule that there is not": (
        lambda c, r: due(c, r, "received", "request.notise"),
        UnknownRule,
        "request.notice",
    ),
    "a rule not in force": (
        lambda c, r: due(c, r, "received", "request.notice", last=dt.date(2010, 1, 2)),
        NotInForce,
        "from 2010-04-30",
    ),
    "a calendar that is none": (
        lambda c, r: late_by(c, r, "received", "received", calendar=2026),  # type: ignore[arg-type] # that is the point
        WrongType,
        "expected WorkCalendar",
    ),
    "another connection": (
        lambda c, r: due(duckdb.connect(), r, "received", "request.notice"),  # noqa: ARG005 # all are asked alike
        InputError,
        r"\$.connection: a relation of another connection",
    ),
    "no connection": (
        lambda c, r: due(None, r, "received", "request.notice"),  # type: ignore[arg-type] # noqa: ARG005 # all are asked alike
        WrongType,
        "expected DuckDBPyConnection",
    ),
    "the name of a relation": (
        lambda c, r: late_by(c, "requests", "received", "received"),  # type: ignore[arg-type] # noqa: ARG005 # all are asked alike
        WrongType,
        "expected DuckDBPyRelation",
    ),
    "an empty name": (
        lambda c, r: is_working(c, r, "received", name=""),
        InputError,
        "give another name",
    ),
    "no name": (
        lambda c, r: is_working(c, r, "received", name=None),  # type: ignore[arg-type] # that is the point
        WrongType,
        "expected str",
    ),
    "no relation": (
        lambda c, r: due(c, r.to_arrow_table(), "received", "request.notice"),
        WrongType,
        "expected DuckDBPyRelation",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_joined_is_refused(
    connection: DuckDBPyConnection, requests: DuckDBPyRelation, what: str
) -> None:
    """At the call, and with what is there."""
    ask, kind, said = REFUSED[what]
    with pytest.raises(kind, match=said) as caught:
        ask(connection, requests)
    assert isinstance(caught.value, kip.KeterbukaanError)
