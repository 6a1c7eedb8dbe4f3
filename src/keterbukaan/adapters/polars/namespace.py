"""The namespace ``kip``: the same questions asked of the column itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

import polars as pl

from .answers import count, due, is_working, late_by
from .gather import C

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...deadlines.lookup import DueColumn
    from ...law.shape import Rule
    from ...workdays import WorkCalendar
    from .gather import Beside


@pl.api.register_series_namespace("kip")
@pl.api.register_expr_namespace("kip")
class Kip(Generic[C]):
    """What can be asked of a column of days; see the functions of the same names.

    Args:
        days: the column.
    """

    def __init__(self, days: C) -> None:
        self._days: C = days

    def due(
        self,
        rule: str | Rule,
        *,
        calendar: WorkCalendar | None = None,
        readings: Mapping[str, str] | None = None,
        known_on: Beside | None = None,
        column: DueColumn = "last",
    ) -> C:
        """Return the last day, the safe day or the firmness for every day zero."""
        return due(
            self._days,
            rule,
            calendar=calendar,
            readings=readings,
            known_on=known_on,
            column=column,
        )

    def count(self, until: Beside, *, calendar: WorkCalendar | None = None) -> C:
        """Return how many working days lie after each day, up to and with another."""
        return count(self._days, until, calendar=calendar)

    def is_working(self, *, calendar: WorkCalendar | None = None) -> C:
        """Say of each day whether it counts."""
        return is_working(self._days, calendar=calendar)

    def late_by(self, act: Beside, *, calendar: WorkCalendar | None = None) -> C:
        """Return by how many working days each act is late, after these last days."""
        return late_by(self._days, act, calendar=calendar)
