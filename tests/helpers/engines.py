"""The engines under one signature, and the scalar path that they must equal.

An engine takes and gives lists with a ``None`` for what is missing, whatever it holds
inside; a new one is a class here and a name in ``ENGINES``. ``Scalar`` asks for each
row alone, through the names that users have, and so says what all must answer.
"""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import numpy as np
import pandas as pd
import polars as pl

from keterbukaan import KeterbukaanError, WorkCalendar, deadline
from keterbukaan.adapters import (
    numpy as of_numpy,
    pandas as of_pandas,
    polars as of_polars,
)
from keterbukaan.deadlines import late_by
from keterbukaan.deadlines.rows import RowsRefused
from keterbukaan.errors import NotDecreed, NotInForce, OutOfRange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from keterbukaan import Rule
    from keterbukaan.deadlines.lookup import DueColumn

__all__ = ["ENGINES", "NATIONAL", "Day", "Days", "Engine", "Scalar", "answer_of"]

Day = dt.date | None
Days = list[Day]
T = TypeVar("T")

NATIONAL = WorkCalendar.national()
_REFUSALS = (NotInForce, OutOfRange, NotDecreed)


class Engine(Protocol):
    """What the tests ask of an engine; the arguments are those of its module."""

    def due(
        self,
        starts: Days,
        rule: str | Rule,
        *,
        calendar: WorkCalendar | None = None,
        readings: Mapping[str, str] | None = None,
        known_on: Day | Days = None,
        column: DueColumn = "last",
    ) -> Sequence[Day | bool]:
        """Give a day or a flag for each start."""
        ...

    def count(
        self, after: Days, until: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Count the working days of each row."""
        ...

    def is_working(
        self, days: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[bool | None]:
        """Say of each day whether it counts."""
        ...

    def late_by(
        self, last: Days, act: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Say by how many working days each act is late."""
        ...


class Scalar:
    """Every row alone, by the functions for one day."""

    def due(
        self,
        starts: Days,
        rule: str | Rule,
        *,
        calendar: WorkCalendar | None = None,
        readings: Mapping[str, str] | None = None,
        known_on: Day | Days = None,
        column: DueColumn = "last",
    ) -> Sequence[Day | bool]:
        """Ask :func:`keterbukaan.deadline` for each start."""
        days = calendar or NATIONAL
        if not isinstance(known_on, list):
            days = days if known_on is None else days.as_known_on(known_on)

        def ask(start: dt.date, known: dt.date | None = None) -> Day | bool:
            seen = days if known is None else days.as_known_on(known)
            due = deadline(rule, start=start, calendar=seen, readings=readings or {})
            row = {"last": due.last, "safe": due.safe, "firm": due.firm}
            return None if due.last is None else row[column]

        columns = (starts, known_on) if isinstance(known_on, list) else (starts,)
        return _rows(ask, *columns)

    def count(
        self, after: Days, until: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask the calendar for each row."""
        return _rows((calendar or NATIONAL).count, after, until)

    def is_working(
        self, days: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[bool | None]:
        """Ask the calendar for each day."""
        return _rows((calendar or NATIONAL).is_working, days)

    def late_by(
        self, last: Days, act: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask :func:`keterbukaan.deadlines.late_by` for each row."""
        return _rows(
            lambda one, two: late_by(one, two, calendar or NATIONAL), last, act
        )


def _rows(ask: Callable[..., T], *columns: Days) -> list[T | None]:
    """Give the answer of each row, and refuse them all where one is refused."""
    found: list[T | None] = []
    refused: list[tuple[int, KeterbukaanError]] = []
    for place, row in enumerate(zip(*columns, strict=True)):
        found.append(None)
        if None not in row:
            try:
                found[-1] = ask(*row)
            except _REFUSALS as no:
                refused.append((place, no))
    if refused:
        place, cause = refused[0]
        raise RowsRefused(len(refused), row=place, cause=cause)
    return found


def answer_of(ask: Callable[[], Iterable[object]]) -> object:
    """Give what is answered, or what is said of the rows that are refused."""
    try:
        return [*ask()]
    except RowsRefused as refused:
        return refused.words


class Numpy:
    """Arrays of ``datetime64[D]``."""

    def due(
        self,
        starts: Days,
        rule: str | Rule,
        *,
        calendar: WorkCalendar | None = None,
        readings: Mapping[str, str] | None = None,
        known_on: Day | Days = None,
        column: DueColumn = "last",
    ) -> Sequence[Day | bool]:
        """Ask arrays."""
        known = _array(known_on) if isinstance(known_on, list) else known_on
        ask: Callable[..., NDArray[Any]] = of_numpy.due  # one column at a time
        found = ask(
            _array(starts),
            rule,
            calendar=calendar,
            readings=readings,
            known_on=known,
            column=column,
        )
        return [*found.tolist()]

    def count(
        self, after: Days, until: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask arrays."""
        found = of_numpy.count(_array(after), _array(until), calendar=calendar)
        return [*found.tolist()]

    def is_working(
        self, days: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[bool | None]:
        """Ask an array."""
        return [*of_numpy.is_working(_array(days), calendar=calendar).tolist()]

    def late_by(
        self, last: Days, act: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask arrays."""
        found = of_numpy.late_by(_array(last), _array(act), calendar=calendar)
        return [*found.tolist()]


class Pandas:
    """Series of one unit, or of plain dates, or an Index.

    Args:
        column: makes one of days.
    """

    def __init__(self, column: Callable[[Days], Any]) -> None:
        self._column = column

    def due(
        self,
        starts: Days,
        rule: str | Rule,
        *,
        calendar: WorkCalendar | None = None,
        readings: Mapping[str, str] | None = None,
        known_on: Day | Days = None,
        column: DueColumn = "last",
    ) -> Sequence[Day | bool]:
        """Ask a column."""
        known = self._column(known_on) if isinstance(known_on, list) else known_on
        found = of_pandas.due(
            self._column(starts),
            rule,
            calendar=calendar,
            readings=readings,
            known_on=known,
            column=column,
        )
        return _plain(found)

    def count(
        self, after: Days, until: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask columns."""
        columns = self._column(after), self._column(until)
        return _plain(of_pandas.count(*columns, calendar=calendar))

    def is_working(
        self, days: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[bool | None]:
        """Ask a column."""
        return _plain(of_pandas.is_working(self._column(days), calendar=calendar))

    def late_by(
        self, last: Days, act: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask columns."""
        columns = self._column(last), self._column(act)
        return _plain(of_pandas.late_by(*columns, calendar=calendar))


class Polars:
    """Expressions over a frame of several chunks.

    Args:
        collect: answers a query.
    """

    def __init__(self, collect: Callable[[pl.LazyFrame], pl.DataFrame]) -> None:
        self._collect = collect

    def _ask(self, ask: Callable[..., pl.Expr], *columns: Days) -> list[Any]:
        """Give what an expression over columns answers."""
        named = {f"column {n}": each for n, each in enumerate(columns)}
        whole = pl.DataFrame(named, schema=dict.fromkeys(named, pl.Date))
        cut = len(whole) // 2
        chunks = pl.concat([whole[:cut], whole[cut:]], rechunk=False)
        asked = chunks.lazy().select(ask(*map(pl.col, named)))
        return self._collect(asked).to_series().to_list()

    def due(
        self,
        starts: Days,
        rule: str | Rule,
        *,
        calendar: WorkCalendar | None = None,
        readings: Mapping[str, str] | None = None,
        known_on: Day | Days = None,
        column: DueColumn = "last",
    ) -> Sequence[Day | bool]:
        """Ask an expression."""
        options: dict[str, Any] = {
            "calendar": calendar,
            "readings": readings,
            "column": column,
        }
        if isinstance(known_on, list):
            return self._ask(
                lambda days, known: of_polars.due(
                    days, rule, known_on=known, **options
                ),
                starts,
                known_on,
            )
        return self._ask(
            lambda days: of_polars.due(days, rule, known_on=known_on, **options), starts
        )

    def count(
        self, after: Days, until: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask an expression."""
        return self._ask(partial(of_polars.count, calendar=calendar), after, until)

    def is_working(
        self, days: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[bool | None]:
        """Ask an expression."""
        return self._ask(partial(of_polars.is_working, calendar=calendar), days)

    def late_by(
        self, last: Days, act: Days, *, calendar: WorkCalendar | None = None
    ) -> Sequence[int | None]:
        """Ask an expression."""
        return self._ask(partial(of_polars.late_by, calendar=calendar), last, act)


def _array(days: Days) -> NDArray[np.datetime64]:
    return np.array(days, "datetime64[D]")


def _plain(column: Iterable[Any]) -> list[Any]:
    """Give the values of a column of pandas, with None for each that is missing."""
    values = [None if pd.isna(value) else value for value in column]
    return [each.date() if isinstance(each, pd.Timestamp) else each for each in values]


def _lazily(asked: pl.LazyFrame) -> pl.DataFrame:
    return asked.collect()


def _in_a_stream(asked: pl.LazyFrame) -> pl.DataFrame:
    return asked.collect(engine="streaming")


ENGINES: Final[dict[str, Engine]] = {
    "numpy": Numpy(),
    "pandas": Pandas(lambda days: pd.Series(days, dtype="datetime64[us]")),
    "pandas index": Pandas(lambda days: pd.Index(days, dtype="datetime64[s]")),
    "pandas dates": Pandas(lambda days: pd.Series(days, dtype=object)),
    "polars": Polars(_lazily),
    "polars stream": Polars(_in_a_stream),
}
"""The engines by the name that the tests show."""
