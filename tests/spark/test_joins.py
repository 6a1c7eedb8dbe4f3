from __future__ import annotations

import datetime as dt
import textwrap
from typing import TYPE_CHECKING, Any, Final

import pytest

import keterbukaan as kip
from keterbukaan.adapters import spark as joins
from keterbukaan.deadlines import late_by
from keterbukaan.errors import (
    InputError,
    NotDecreed,
    NotInForce,
    UnknownName,
    WrongType,
)
from tests.helpers.join_rows import random_requests

if TYPE_CHECKING:
    from collections.abc import Callable

    from pyspark.sql import DataFrame, SparkSession

# No row goes through pandas; Spark asks for it all the same.
pytestmark = pytest.mark.filterwarnings(
    "ignore:PySpark does not yet fully support pandas:FutureWarning"
)
NATIONAL: Final = kip.WorkCalendar.national()
DAY: Final = dt.date(2026, 3, 12)
OFFICE: Final = kip.WorkCalendar(
    week=6, overlays=(kip.Overlay.day_off(DAY, "HUT", basis="SE 1/2026"),)
).as_known_on(dt.date(2026, 8, 1))


ROWS: Final = random_requests(3000)


@pytest.fixture(scope="module")
def requests(spark: SparkSession) -> DataFrame:
    """Random requests, some of them twice."""
    schema = "id int, received date, answered date"
    return spark.createDataFrame([*ROWS, *ROWS[:50]], schema).repartition(5)


def _read(found: DataFrame, *columns: str) -> list[tuple[Any, ...]]:
    """Give the rows by their number; each that was doubled stands twice."""
    rows = [tuple(row) for row in found.select("id", *columns).collect()]
    assert len(rows) == len(ROWS) + 50
    assert sorted(row[0] for row in rows) == sorted([*range(3000), *range(50)])
    by_id = {row[0]: row[1:] for row in rows}
    assert all(by_id[row[0]] == row[1:] for row in rows)
    return [by_id[n] for n in range(3000)]


def _alone(ask: Callable[..., Any], *row: dt.date | None) -> Any:  # noqa: ANN401
    try:
        return None if None in row else ask(*row)
    except (NotDecreed, NotInForce):
        return None


@pytest.mark.parametrize("calendar", [NATIONAL, OFFICE], ids=["national", "office"])
@pytest.mark.parametrize("rule", ["request.notice", "objection.file", "court.answer"])
def test_due_days(requests: DataFrame, rule: str, calendar: kip.WorkCalendar) -> None:
    """Every row stays as often as it was, with the answers that it is given alone."""
    span = calendar.span()
    assert span is not None

    def ask(start: dt.date) -> tuple[Any, ...] | None:
        if not span[0] <= start <= span[1]:
            return None
        found = kip.deadline(rule, start=start, calendar=calendar)
        return found.last, found.safe, found.firm

    found = joins.due(requests, "received", rule, calendar=calendar)
    none = (None, None, None)
    wanted = [_alone(ask, start) or none for _, start, _ in ROWS]
    assert _read(found, "last", "safe", "firm") == wanted
    assert sum(row != none for row in wanted) > 2000


def test_working_days(requests: DataFrame) -> None:
    """Counted, on days off, and late past the decrees."""
    found = joins.count(requests, "received", "answered")
    found = joins.is_working(found, "answered")
    found = joins.due(found, "received", "request.notice")
    found = joins.late_by(found, "last", "answered")
    last = [row[0] for row in _read(found, "last")]
    assert _read(found, "working_days", "is_working", "late_by") == [
        (
            _alone(NATIONAL.count, start, act),
            _alone(NATIONAL.is_working, act),
            _alone(lambda due, day: late_by(due, day, NATIONAL), due, act),
        )
        for (_, start, act), due in zip(ROWS, last, strict=True)
    ]


def test_the_table_is_broadcast(requests: DataFrame) -> None:
    """And no Python runs for a row."""
    found = joins.due(requests, "received", "request.notice")
    plan = found._jdf.queryExecution().toString()
    assert "BroadcastHashJoin" in plan
    assert "Python" not in plan


def test_two_rules_and_odd_names(spark: SparkSession) -> None:
    """Each under its prefix, whatever stands in a name."""
    frame = spark.createDataFrame([(DAY,)], "`tgl. ``terima` date")
    found = joins.due(frame, "TGL. `terima", "request.notice", prefix="a.`b ")
    found = joins.due(found, "a.`b last", "objection.file", prefix="c ")
    assert found.columns == [
        "tgl. `terima",
        *("a.`b last", "a.`b safe", "a.`b firm", "c last", "c safe", "c firm"),
    ]
    (row,) = found.collect()
    assert (row[1], row[4]) == (dt.date(2026, 4, 2), dt.date(2026, 5, 20))


def test_a_span_of_its_own(spark: SparkSession) -> None:
    """A later day zero is estimated where it is asked for."""
    day = dt.date(2028, 6, 1)
    frame = spark.createDataFrame([(day,)], "received date")
    (row,) = joins.due(frame, "received", "request.notice", last=day).collect()
    one = kip.deadline("request.notice", start=day, calendar=NATIONAL)
    assert tuple(row) == (day, one.last, one.safe, False)


def test_what_cannot_be_joined_is_refused(requests: DataFrame) -> None:
    """At the call, and with what is there."""
    with pytest.raises(UnknownName, match="did you mean 'received'"):
        joins.due(requests, "recieved", "request.notice")
    with pytest.raises(InputError, match=r"\$.id: expected a column of date, got int"):
        joins.due(requests, "id", "request.notice")
    for kind in ("timestamp", "string"):
        cast = requests.selectExpr(f"CAST(received AS {kind}) AS received")
        with pytest.raises(InputError, match=f"got {kind}; convert it first"):
            joins.is_working(cast, "received")
    with pytest.raises(InputError, match="'last' already"):
        joins.due(
            requests.withColumnRenamed("id", "Last"), "received", "request.notice"
        )
    with pytest.raises(WrongType, match=r"expected pyspark.sql.DataFrame"):
        joins.count(ROWS, "received", "answered")


def test_the_example_of_the_package_runs(
    spark: SparkSession, requests: DataFrame
) -> None:
    """It does what it says."""
    _, _, shown = (joins.__doc__ or "").partition("::\n\n")
    cases = spark.createDataFrame([("{", "a:1")], "case string, source string")
    room: dict[str, Any] = {**vars(joins), "requests": requests, "cases": cases}
    exec(textwrap.dedent(shown), room | {"dt": dt}, room)  # noqa: S102 (our own lines)
    assert room["unanswered"] > 0
    assert [row["case"] for row in room["rows"].collect()] == ["a:1"]
