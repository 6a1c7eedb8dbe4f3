"""The engines under one signature, and the scalar path that they must equal.

An engine takes and gives lists with a ``None`` for what is missing, whatever it holds
inside; a new one is a class here and a name in ``ENGINES``. ``Scalar`` asks for each
row alone, through the names that users have, and so says what all must answer.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from keterbukaan import KeterbukaanError, WorkCalendar, deadline
from keterbukaan.deadlines import late_by
from keterbukaan.deadlines.rows import RowsRefused
from keterbukaan.errors import NotDecreed, NotInForce, OutOfRange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from keterbukaan import Rule

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
        column: str = "last",
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
        column: str = "last",
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


ENGINES: Final[dict[str, Callable[[], Engine]]] = {}
"""What makes each engine, by the name that the tests show."""


def _rows(ask: Callable[..., T], *columns: Days) -> list[T | None]:
    """Give the answer of each row, and refuse them all where one is refused."""
    found: list[T | None] = []
    refused: list[tuple[int, KeterbukaanError]] = []
    for place, row in enumerate(zip(*columns, strict=True)):
        found.append(None)
        if None not in row:
            try:
                found[-1] = ask(*row)
            except _REFUSALS as cause:
                refused.append((place, cause))
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
