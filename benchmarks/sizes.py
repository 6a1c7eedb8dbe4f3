"""What due days cost by how many there are, from a thousand to a hundred million.

    .venv-bench/bin/python benchmarks/sizes.py [--most 100000000]

Each column of a size is a fresh array of days of all decreed years; the tables are
warm. Prints nanoseconds a row, the least of three rounds, as a
table for docs/howto/many-rows.md; nothing is tested here.
"""

from __future__ import annotations

import argparse
from time import perf_counter_ns
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import duckdb
import numpy as np
import pandas as pd
import polars as pl

from keterbukaan import WorkCalendar, deadline
from keterbukaan.adapters import (
    duckdb as of_duckdb,
    numpy as of_numpy,
    pandas as of_pandas,
)
from keterbukaan.adapters.polars import due

if TYPE_CHECKING:
    from collections.abc import Callable

Held: TypeAlias = Any
"""An array, a column, a frame or a relation: each engine has its own type."""

_RULE: Final = "request.notice"
_CALENDAR: Final = WorkCalendar.national()
_FIRST, _LAST = np.datetime64("2010-05-03"), np.datetime64("2027-11-30")
_SCALAR_MOST: Final = 1_000_000


def _days(size: int) -> Held:
    spread = int((_LAST - _FIRST).astype(int))
    return _FIRST + np.random.default_rng(14).integers(0, spread, size)


def _one_by_one(days: Held) -> object:
    return [deadline(_RULE, start=day, calendar=_CALENDAR) for day in days]


def _numpy(days: Held) -> object:
    return of_numpy.due(days, _RULE)


def _pandas(days: Held) -> object:
    return of_pandas.due(days, _RULE)


def _polars(frame: pl.DataFrame) -> object:
    return frame.select(due(pl.col("day"), _RULE))


def _duckdb(given: tuple[Held, Held]) -> object:
    return of_duckdb.due(*given, "day", _RULE).aggregate("count(last)").fetchall()


def _relation(days: Held) -> tuple[Held, Held]:
    connection = duckdb.connect()
    frame = pl.DataFrame({"day": pl.Series(days)}).to_arrow()
    connection.register("days", frame)
    return connection, connection.sql("FROM days")


WAYS: Final[dict[str, tuple[Callable[[Held], Held], Callable[[Held], object]]]] = {
    "`deadline()` for each": (lambda days: [*days.astype(object)], _one_by_one),
    "numpy": (lambda days: days, _numpy),
    "pandas": (pd.Series, _pandas),
    "Polars": (lambda days: pl.DataFrame({"day": pl.Series(days)}), _polars),
    "DuckDB": (_relation, _duckdb),
}


def _nanoseconds(make: Held, call: Held, size: int) -> float:
    """Return the least of three rounds, for a row."""
    given = make(_days(size))
    best = None
    for _ in range(3):
        begun = perf_counter_ns()
        call(given)
        spent = perf_counter_ns() - begun
        best = spent if best is None else min(best, spent)
    return (best or 0) / size


def once(way: str) -> None:
    """Answer for a thousand rows."""
    make, call = WAYS[way]
    call(make(_days(1000)))


def main() -> None:
    """Print the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--most", type=int, default=100_000_000)
    most = asked.parse_args().most
    sizes = [10**power for power in range(3, 9) if 10**power <= most]
    print("| rows |", " | ".join(WAYS), "|")
    print("|---:|" + "---:|" * len(WAYS))
    for size in sizes:
        cells = []
        for way, (make, call) in WAYS.items():
            scalar = way.startswith("`")
            if scalar and size > _SCALAR_MOST:
                cells.append("")
                continue
            once(way)
            cells.append(f"{_nanoseconds(make, call, size):,.3g} ns")
        print(f"| {size:,} |", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
