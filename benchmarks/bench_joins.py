"""P5: due days of up to ten million rows in DuckDB, by a join and by Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb
import numpy as np
import pyarrow as pa
import pytest

import keterbukaan as kip
from benchmarks.contenders import CALENDAR
from benchmarks.stopwatch import Job
from keterbukaan.adapters.arrow import to_arrow
from keterbukaan.adapters.duckdb import due

if TYPE_CHECKING:
    from benchmarks.stopwatch import Stopwatch

_RULE = "request.notice"
_SIZES = (1_000, 100_000, 10_000_000)
_BUSDAYS = np.busdaycalendar(
    holidays=[day.date for year in range(2010, 2028) for day in CALENDAR.days_off(year)]
)
_CONNECTION = duckdb.connect()


def _busday(days: pa.ChunkedArray) -> pa.Array:
    """What users write: numpy's function, for each batch of Arrow."""
    given = days.to_numpy().astype("datetime64[D]")
    return pa.array(np.busday_offset(given, 10, roll="preceding", busdaycal=_BUSDAYS))


def _ours(_: object, size: int) -> Any:  # noqa: ANN401 # rows of any type
    rows = _CONNECTION.table(f"rows_{size}")
    return due(_CONNECTION, rows, "received", _RULE).aggregate("max(last)").fetchall()


def _query(sql: str, size: int) -> Any:  # noqa: ANN401 # rows of any type
    return _CONNECTION.sql(sql.format(f"rows_{size}")).fetchall()


_QUERIES = {
    "udf": "SELECT max(busday(received)) FROM {}",
    "left": "SELECT max(last) FROM {} LEFT JOIN kept ON start = received",
    "inner": "SELECT max(last) FROM {} JOIN kept ON start = received",
}
"""A function of Python; the query of the page; and one that keeps no other row."""
_FILLED = (
    "CREATE TABLE rows_{0} AS SELECT"
    " DATE '2015-01-01' + (hash(range) % 3650)::INTEGER AS received FROM range({0})"
)


@pytest.fixture(scope="module", autouse=True)
def agreement() -> None:
    """Days zero over ten years in no order; every way gives the same for each."""
    _CONNECTION.execute("SET threads = 2")
    _CONNECTION.create_function("busday", _busday, ["DATE"], "DATE", type="arrow")
    kept = to_arrow(kip.table(_RULE, CALENDAR))
    _CONNECTION.from_arrow(kept).create("kept")
    for size in _SIZES:
        _CONNECTION.execute(_FILLED.format(size))
    rows = _CONNECTION.table("rows_100000")
    found = due(_CONNECTION, rows, "received", _RULE)
    assert found.filter("last <> busday(received) OR last IS NULL").fetchall() == []
    for query in _QUERIES.values():
        assert _query(query, 100_000) == _ours(None, 100_000)


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("name", _QUERIES)
def test_join(stopwatch: Stopwatch, name: str, size: int) -> None:
    """The last day of every row, found and read by the engine."""
    theirs = Job(_query, lambda: ([_QUERIES[name]], size))
    ours = Job(_ours, lambda: ([None], size))
    stopwatch(f"duckdb {name} {size}", theirs, ours, rounds=15, unmeasured=2)
