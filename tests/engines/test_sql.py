"""The two queries of the page on SQL, beside the scalar path."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

import duckdb
import pytest

import keterbukaan as kip
from keterbukaan.cli.tables import table_csv
from keterbukaan.deadlines import late_by
from keterbukaan.errors import NotInForce
from tests.helpers import ROOT
from tests.helpers.join_engines import SQL, Database, InDuckDB, InSQLite
from tests.helpers.join_rows import random_requests

if TYPE_CHECKING:
    from pathlib import Path

PAGE, PAGE_IN_INDONESIAN = (
    (ROOT / f"docs/howto/{name}.md").read_text(encoding="utf-8")
    for name in ("sql", "tenggat-di-sql")
)
CALENDAR: Final = kip.WorkCalendar.national()
RULES: Final = [
    "request.notice",
    "objection.file",
    "dispute.start",
    "court.cassation_brief",
]


def _late(last: object, act: dt.date | None) -> int | None:
    """Give by how much an act is late; missing past the decrees, unless in time."""
    if not isinstance(last, dt.date) or act is None:
        return None
    decreed = CALENDAR.is_decreed(last.year) and CALENDAR.is_decreed(act.year)
    return late_by(last, act, CALENDAR) if decreed or act <= last else None


def _plain(value: object) -> object:
    """Give a value as SQLite has it."""
    return str(value) if isinstance(value, dt.date) else value


@pytest.mark.parametrize("page", [PAGE, PAGE_IN_INDONESIAN], ids=["en", "id"])
def test_the_page_shows_the_files(page: str) -> None:
    """What is copied from the page is what the tests run."""
    shown = re.findall(r"^```sql\n(.*?)^```", page, flags=re.MULTILINE | re.DOTALL)
    assert shown == [SQL["tables"], SQL["due"], SQL["late"]]


def test_both_pages_say_how_the_files_are_read() -> None:
    """What each engine is told stands letter for letter on both."""
    told = [
        re.findall(r"`[^`\n]*(?:FROM|INFILE|UPDATE) [^`\n]*`", page)
        for page in (PAGE, PAGE_IN_INDONESIAN)
    ]
    assert told[0]
    assert told[0] == told[1]


def _due(rule: str, start: dt.date | None) -> tuple[object, ...]:
    """Give the answer for one day zero; missing out of the table or of force."""
    if start is None or not CALENDAR.is_decreed(start.year):
        return None, None, None
    try:
        due = kip.deadline(rule, start=start, calendar=CALENDAR)
    except NotInForce:
        return None, None, None
    return due.last, due.safe, due.firm


def _used(start: dt.date | None, act: dt.date | None) -> int | None:
    """Give the working days used; missing where one of them is not decreed."""
    if start is None or act is None:
        return None
    decreed = CALENDAR.is_decreed(start.year) and CALENDAR.is_decreed(act.year)
    return CALENDAR.count(start, act) if decreed else None


@pytest.mark.parametrize("database", [InSQLite, InDuckDB])
@pytest.mark.parametrize("rule", RULES)
def test_due_days_and_lateness(rule: str, database: type[Database]) -> None:
    """Every request stays once, with the answers that it is given alone."""
    rows, due, days = random_requests(1500), kip.table(rule, CALENDAR), CALENDAR.table()
    ask, answers = database(), {start: _due(rule, start) for _, start, _ in rows}
    found = ask.asked("due", asked=rows, due=due)
    assert [tuple(map(_plain, row)) for row in found] == [
        (f"{n:09}", *map(_plain, (start, *answers[start]))) for n, start, _ in rows
    ]
    late = [_late(answers[start][0], act) for _, start, act in rows]
    assert ask.asked("late", asked=rows, due=due, days=days) == [
        (f"{n:09}", _used(start, act), by)
        for (n, start, act), by in zip(rows, late, strict=True)
    ]
    assert sum(by is not None and by > 0 for by in late) > 300
    assert {None, 0} < {*late}


def test_the_files_of_the_command_are_read(tmp_path: Path) -> None:
    """A flag is 1 or 0 there, and an empty cell is no answer."""
    found = {"due_days": kip.table("request.notice", CALENDAR)}
    found["days"] = CALENDAR.table()
    connection = duckdb.connect()
    connection.execute(SQL["tables"])
    for name, table in found.items():
        file = tmp_path / f"{name}.csv"
        file.write_bytes(table_csv(table))
        connection.execute(f"INSERT INTO {name} FROM '{file}'")
        key = next(iter(table.columns))
        rows = connection.table(name).order(key).fetchall()
        assert rows == [*table.rows()]


def test_empty_cells_are_no_numbers_in_sqlite() -> None:
    """Past the decrees nothing is late, also where the days go on for longer."""
    longer = CALENDAR.table(dt.date(2009, 12, 30), dt.date(2028, 1, 31))
    due = kip.table("request.notice", CALENDAR, None, dt.date(2028, 1, 10))
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(SQL["tables"])
        for name, table in (("days", longer), ("due_days", due)):
            cells = csv.reader(io.StringIO(table_csv(table).decode()))
            marks = ", ".join("?" * len(next(cells)))
            database.executemany(
                f"INSERT INTO {name} VALUES ({marks})",  # noqa: S608 (our own names)
                cells,
            )
        for told in re.findall(r"`(UPDATE [^`]*)`", PAGE):
            database.execute(told)
        asked = [
            ("a", "2027-12-01", "2028-01-20"),
            ("b", "2028-01-03", "2028-01-27"),
        ]
        database.executemany("INSERT INTO requests VALUES (?, ?, ?)", asked)
        assert [*database.execute(SQL["late"])] == [
            ("a", None, None),
            ("b", None, None),
        ]


def test_an_answer_on_a_day_off() -> None:
    """It counts as given on the next working day, in time on the Saturday before."""
    rows = [
        ("eve", dt.date(2026, 9, 18), dt.date(2026, 10, 2)),
        ("off", dt.date(2026, 9, 18), dt.date(2026, 10, 3)),
        ("next", dt.date(2026, 9, 18), dt.date(2026, 10, 5)),
    ]
    asked = [(n, *days) for n, (_, *days) in enumerate(rows)]
    due = kip.table("request.notice", CALENDAR)
    found = InSQLite().asked("late", asked=asked, due=due, days=CALENDAR.table())
    assert [row[1:] for row in found] == [(10, 0), (10, 1), (11, 1)]
