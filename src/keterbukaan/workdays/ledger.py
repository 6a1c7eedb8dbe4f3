"""The decrees known on a day, and the years they cover.

All days on which the same decrees were known share one ledger, and so one
index of working days.

>>> import datetime as dt
>>> ledger = ledger_on(dt.date(2026, 9, 20))
>>> ledger is ledger_on(dt.date(2026, 11, 22)), ledger.is_decreed(2027)
(True, True)
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from .._kept import kept
from .precedents import Precedents, precedents

if TYPE_CHECKING:
    from ..law.shape import Decree


class Ledger:
    """The decrees known on a day.

    Args:
        known: the decrees, oldest first.
    """

    def __init__(self, known: tuple[Decree, ...]) -> None:
        self.known: tuple[Decree, ...] = known
        self.years: range = _unbroken({d.year for d in known if d.base})

    def span(self) -> tuple[dt.date, dt.date] | None:
        """Return the first and the last decreed day, or None without a decree."""
        if not self.years:
            return None
        return dt.date(self.years[0], 1, 1), dt.date(self.years[-1], 12, 31)

    def is_decreed(self, year: int) -> bool:
        """Whether the year lies in the unbroken run of years with a first list."""
        return year in self.years

    def of_year(self, year: int) -> tuple[Decree, ...]:
        """Return the decrees that set days of a year."""
        return tuple(decree for decree in self.known if decree.year == year)

    def covering(self, first: dt.date, last: dt.date) -> tuple[Decree, ...]:
        """Return the decrees that cover a day of a span, oldest first."""
        return tuple(
            decree
            for decree in self.known
            if (decree.kind == "SKB" and first.year <= decree.year <= last.year)
            or any(first <= row.date <= last for row in decree.adds)
        )

    def precedents(self, known_on: dt.date) -> Precedents:
        """Return what these decrees show about those to come."""
        return evolve(self._shown, known_on=known_on)

    @kept
    def _shown(self) -> Precedents:
        return precedents(self.known, dt.date.max)


def _unbroken(years: set[int]) -> range:
    """Return the unbroken run of years from the first on."""
    end = first = min(years, default=0)
    while end in years:
        end += 1
    return range(first, end)


def ledger_on(known_on: dt.date | None, further: tuple[Decree, ...] = ()) -> Ledger:
    """Return the ledger of a day.

    Args:
        known_on: the day; None for all decrees.
        further: decrees beside those in the package.
    """
    _, days = _in_order(further)
    return _first(further, bisect_right(days, known_on or dt.date.max))


@lru_cache(maxsize=32)
def _in_order(
    further: tuple[Decree, ...],
) -> tuple[tuple[Decree, ...], tuple[dt.date, ...]]:
    """Return all decrees as they came to be known, and those days."""
    from ..law.decrees import LEDGER  # loaded when first used

    decrees = sorted((*LEDGER, *further), key=lambda decree: decree.known_from)
    return tuple(decrees), tuple(decree.known_from for decree in decrees)


@lru_cache(maxsize=256)
def _first(further: tuple[Decree, ...], number: int) -> Ledger:
    return _of(_in_order(further)[0][:number])


@lru_cache(maxsize=256)
def _of(known: tuple[Decree, ...]) -> Ledger:
    """Return the one ledger of these decrees, whatever else is not known yet."""
    return Ledger(known)
