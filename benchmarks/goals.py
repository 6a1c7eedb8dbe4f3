"""What the library is to reach, as data; the other files measure it.

A figure compares a contender with the library, timed in turns in one run, or
holds one measurement against a fixed number. A run keeps what it measured by
name: ``numpy fresh 10`` for the contender, ``beside numpy fresh 10`` for the
library in the same turns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GOALS", "MISSED", "NS", "SPANS", "Goal"]

NS: Final = (1, 10, 30, 100, 250)
SPANS: Final = (14, 45, 365)

MISSED: Final = "MISSED"
_SLACK: Final = 1.2  # a goal missed by no more may be the machine
_UNITS: Final = {"s": 1.0, "us": 1e6, "ms": 1e3, "bytes": 1.0, "MiB": 2.0**-20}


class Goal(NamedTuple):
    """One figure to reach.

    Args:
        id: several figures may share one.
        text: what is measured.
        name: of the measurement.
        kind: ``slower``, how many times slower than the library the contender
            is, at least; ``over``, the library's cost over the contender's, at
            most; or the unit of a fixed number, at most.
        value: the goal, or None for a figure shown only for comparison.
    """

    id: str
    text: str
    name: str
    kind: str
    value: float | None

    def figure(self, measured: Mapping[str, float]) -> float | None:
        """The figure of a run, or None where it did not measure it."""
        if self.name not in measured:
            return None
        found = measured[self.name]
        if self.kind in _UNITS:
            return found * _UNITS[self.kind]
        ours = measured[f"beside {self.name}"]
        return found / ours if self.kind == "slower" else ours / found

    def verdict(self, figure: float | None) -> str:
        """Whether a figure meets the goal; nothing where either is missing."""
        if self.value is None or figure is None:
            return ""
        short = self.value / figure if self.kind == "slower" else figure / self.value
        return "reached" if short <= 1 else "near" if short <= _SLACK else MISSED

    @property
    def words(self) -> str:
        """The goal in words."""
        if self.value is None:
            return "none set"
        way = "at least" if self.kind == "slower" else "at most"
        unit = f" {self.kind}" if self.kind in _UNITS else "x"
        return f"{way} {self.value:,g}{unit}"


GOALS: Final = (
    # On dates never hashed before, and on dates that keep their hash.
    Goal("P1", "add over a no-op call, fresh dates", "no-op fresh 10", "over", 3.5),
    Goal("P1", "add over a no-op call, hashed dates", "no-op hashed 10", "over", 3),
    Goal("P1", "add 250 over add 1, fresh dates", "add fresh 1", "over", 1.05),
    Goal("P1", "add 250 over add 1, hashed dates", "add hashed 1", "over", 1.05),
    Goal("P2", "add 10: numpy, fresh", "numpy fresh 10", "slower", 20),
    Goal("P2", "add 10: bizdays, fresh", "bizdays fresh 10", "slower", 20),
    Goal("P2", "add 10: pandas, fresh", "pandas fresh 10", "slower", 90),
    Goal("P2", "add 1: holidays, fresh", "holidays fresh 1", "slower", None),
    Goal("P2", "add 10: holidays, fresh", "holidays fresh 10", "slower", 140),
    Goal("P2", "add 30: holidays, fresh", "holidays fresh 30", "slower", 420),
    Goal("P2", "add 100: holidays, fresh", "holidays fresh 100", "slower", 1400),
    Goal("P2", "add 250: holidays, fresh", "holidays fresh 250", "slower", None),
    Goal("P2", "add 1: loop over a set, fresh", "loop fresh 1", "slower", None),
    Goal("P2", "add 10: loop over a set, fresh", "loop fresh 10", "slower", 8),
    Goal("P2", "add 30: loop over a set, fresh", "loop fresh 30", "slower", 24),
    Goal("P2", "add 100: loop over a set, fresh", "loop fresh 100", "slower", 80),
    Goal("P2", "add 250: loop over a set, fresh", "loop fresh 250", "slower", None),
    Goal("P2", "add 10: numpy, hashed", "numpy hashed 10", "slower", 20),
    Goal("P2", "add 10: bizdays, hashed", "bizdays hashed 10", "slower", 20),
    Goal("P2", "add 10: pandas, hashed", "pandas hashed 10", "slower", 90),
    Goal("P2", "add 10: holidays, hashed", "holidays hashed 10", "slower", 150),
    Goal("P2", "add 30: holidays, hashed", "holidays hashed 30", "slower", 450),
    Goal("P2", "add 100: holidays, hashed", "holidays hashed 100", "slower", 1500),
    Goal("P2", "add 10: loop over a set, hashed", "loop hashed 10", "slower", 10),
    Goal("P2", "add 30: loop over a set, hashed", "loop hashed 30", "slower", 30),
    Goal("P2", "add 100: loop over a set, hashed", "loop hashed 100", "slower", 100),
    Goal("P3", "count 14 days: numpy", "count numpy 14", "slower", 20),
    Goal("P3", "count 45 days: numpy", "count numpy 45", "slower", 20),
    Goal("P3", "count 365 days: numpy", "count numpy 365", "slower", 20),
    Goal("P3", "count 14 days: bizdays", "count bizdays 14", "slower", 36),
    Goal("P3", "count 45 days: bizdays", "count bizdays 45", "slower", 36),
    Goal("P3", "count 365 days: bizdays", "count bizdays 365", "slower", 36),
    Goal("P3", "count 14 days: holidays", "count holidays 14", "slower", 110),
    Goal("P3", "count 45 days: holidays", "count holidays 45", "slower", 330),
    Goal("P3", "count 365 days: holidays", "count holidays 365", "slower", 2400),
    # The last with an array that is there, both of them.
    Goal("P4", "1 M days: numpy.busday_offset", "array numpy 1M", "slower", 50),
    Goal("P4", "1 M days over a copy", "array copy 1M", "over", 5),
    Goal("P4", "10 M days: numpy.busday_offset", "array numpy 10M", "slower", 40),
    Goal("P4", "10 M days over a copy", "array copy 10M", "over", 2.5),
    Goal("P4", "20,000 days: pandas", "pandas 20k", "slower", None),
    Goal("P5", "10 M days: Polars' own", "polars 10M", "slower", 15),
    Goal("P5", "DuckDB, 10 M rows: a busday UDF", "duckdb udf 10000000", "slower", 40),
    Goal("P5", "DuckDB, 100 k rows: the same", "duckdb udf 100000", "slower", None),
    Goal("P5", "DuckDB, 1 k rows: the same", "duckdb udf 1000", "slower", None),
    Goal(
        "P5", "DuckDB, 10 M rows: a left join", "duckdb left 10000000", "slower", None
    ),
    Goal("P5", "DuckDB: an inner join", "duckdb inner 10000000", "slower", None),
    Goal("P6a", "ten steps: transitions", "transitions", "slower", 15),
    Goal("P6a", "ten steps: python-statemachine", "statemachine", "slower", 120),
    Goal("P6a", "ten steps: eventsourcing", "eventsourcing", "slower", 15),
    Goal("P6b", "fold of ten facts", "fold", "us", 4),
    # Eleven facts, newly built, each case on another day.
    Goal("P6c", "a case on a day: stage and state", "case stage", "us", 100),
    Goal("P6c", "a case on a day: all limits", "case limits", "us", 250),
    Goal("P6c", "a case on a day: whole standing", "case standing", "us", 500),
    Goal("P6c", "a case on a day: as JSON", "case json", "us", 700),
    Goal("P6c", "a further day: stage and state", "further stage", "us", None),
    Goal("P6c", "a further day: all limits", "further limits", "us", None),
    Goal("P6c", "a further day: whole standing", "further standing", "us", None),
    Goal("P6c", "a further day: as JSON", "further json", "us", None),
    # A register of five facts a case, more than half of the cases open.
    Goal("P6d", "agenda of a million cases", "a million cases", "s", 120),
    Goal("P6d", "memory, four times as many cases", "agenda memory", "over", 1.1),
    Goal("P6d", "the largest of its processes", "largest process", "MiB", None),
    Goal("P6e", "20 items over none, no fact names one", "items 1", "over", 2),
    Goal("P6e", "20 items over none, 4 sets of facts", "items 4", "over", 5),
    Goal("P7", "explained deadline", "explained", "us", 5),
    Goal("P7", "the same, as known on a day", "explained as known", "us", None),
    Goal("P7", "explained: lexdays, pack as shipped", "lexdays shipped", "slower", 180),
    Goal("P7", "explained: lexdays, same calendar", "lexdays same", "slower", None),
    # In fresh processes, over a bare interpreter.
    Goal("P8a", "import keterbukaan", "import keterbukaan", "ms", 1.5),
    Goal("P8b", "first deadline over import attrs", "import attrs", "over", 1.5),
    Goal("P8b", "first deadline: holidays' first", "first of holidays", "slower", 2.5),
    Goal("P8b", "first deadline: import holidays", "import holidays", "slower", None),
    Goal("P8c", "first case over import attrs", "attrs for a case", "over", 4.5),
    Goal("P8d", "due --json over typer and rich, CPU", "typer and rich", "over", 2.5),
    Goal("P9", "a case file there and back: pydantic", "pydantic", "over", 2.5),
    Goal("P10", "pickled calendar", "pickle", "bytes", 1024),
    Goal("P10", "tables of one calendar", "tables", "MiB", 1),
    Goal("P10", "a case at 200 offices over one", "one office", "over", 1.3),
    Goal("P10", "what 514 offices leave in memory", "caches", "MiB", 64),
)
"""Every figure with its goal."""
