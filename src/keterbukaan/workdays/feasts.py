"""Hari raya: feast days for a year that no decree covers yet.

The only door to ``holidays``, imported on first use. That package computes
feast days; it is asked for them alone, never for joint leave or election
days, which exist only by decree. What it gives is an estimate: three sets of
days off span what a decree may bring.

* ``FEWEST`` leaves out every movable feast that falls next to a day off, since
  it may move onto it.
* ``EXPECTED`` is the feast days as computed.
* ``MOST`` adds the day on either side of a movable feast, and the joint leave
  that decrees have used to add: around Idul Fitri, beside Christmas, and any
  single weekday left between a feast and a weekend.

The margins are a prior drawn from the decrees of 2010 to 2026, in which no
feast moved by more than a day and joint leave lay within these distances.

>>> import datetime as dt
>>> dt.date(2028, 8, 17) in estimate(2028, Outlook.EXPECTED)
True
>>> dt.date(2028, 2, 25) in estimate(2028, Outlook.MOST)
True
"""

from __future__ import annotations

import datetime as dt
from enum import Enum
from functools import lru_cache
from typing import Final

from ..errors import OutOfRange
from ..law.shape import DayKind
from .index import SkippedDay

__all__ = ["FIRST_YEAR", "LAST_YEAR", "Outlook", "estimate", "feast_days"]

FIRST_YEAR: Final = 2010
LAST_YEAR: Final = 2099

_ELECTION: Final = "Hari Pemilihan"
_FIXED: Final = frozenset({(1, 1), (5, 1), (6, 1), (8, 17), (12, 25)})
_CHRISTIAN: Final = ("Wafat", "Kebangkitan", "Kenaikan")
_LEBARAN: Final = "Idul Fitri"
_DAY: Final = dt.timedelta(days=1)
# Joint leave as decreed so far: days from the first day of Idul Fitri.
_LEBARAN_LEAVE: Final = range(-4, 9)
_YEAR_END_LEAVE: Final = ((12, 24), (12, 26), (12, 31))
_FRIDAY: Final = 4


class Outlook(Enum):
    """How much a coming decree is taken to free."""

    FEWEST = "fewest"
    EXPECTED = "expected"
    MOST = "most"


@lru_cache(maxsize=128)
def feast_days(year: int) -> dict[dt.date, str]:
    """The feast days of a year as ``holidays`` computes them, by date.

    Raises:
        OutOfRange: the year lies outside its tables.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        first, last = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)
        raise OutOfRange(dt.date(year, 1, 1), first=first, last=last)
    import holidays  # dear to import, and rarely needed

    found = holidays.country_holidays(
        "ID", years=year, categories=("public",), language="id", expand=False
    )
    return {
        day: name.removesuffix(" (perkiraan)")
        for day, name in sorted(found.items())
        if not name.startswith(_ELECTION)
    }


def _movable(day: dt.date, name: str) -> bool:
    """Whether a feast follows the moon, so that a decree may move it."""
    return (day.month, day.day) not in _FIXED and not name.startswith(_CHRISTIAN)


@lru_cache(maxsize=128)
def estimate(year: int, outlook: Outlook) -> dict[dt.date, SkippedDay]:
    """The days off to be expected in a year without a decree.

    Args:
        year: the calendar year.
        outlook: the fewest days, the likely ones, or the most.
    """
    feasts = feast_days(year)
    rows = {day: _row(day, name) for day, name in feasts.items()}
    if outlook is Outlook.FEWEST:
        return {day: row for day, row in rows.items() if not _may_vanish(day, feasts)}
    if outlook is Outlook.MOST:
        for day in _possible(year, feasts):
            rows.setdefault(day, _row(day, None))
    return rows


def _row(day: dt.date, name: str | None) -> SkippedDay:
    kind = DayKind.NATIONAL_HOLIDAY if name else DayKind.JOINT_LEAVE
    return SkippedDay(day, kind, name, estimated=True)


def _may_vanish(day: dt.date, feasts: dict[dt.date, str]) -> bool:
    """Whether a one-day move would put the feast on a day that is off anyway."""
    beside = (day - _DAY, day + _DAY)
    return _movable(day, feasts[day]) and any(
        near.weekday() > _FRIDAY or near in feasts for near in beside
    )


def _possible(year: int, feasts: dict[dt.date, str]) -> set[dt.date]:
    """Days that a decree may free beside the feasts."""
    days = {dt.date(year, month, day) for month, day in _YEAR_END_LEAVE}
    for day, name in feasts.items():
        if _movable(day, name):
            days |= {day - _DAY, day + _DAY}
        if name.endswith(_LEBARAN):
            days |= {day + offset * _DAY for offset in _LEBARAN_LEAVE}
        days |= _bridges(day, feasts)
    return {day for day in days if day.year == year}


def _bridges(day: dt.date, feasts: dict[dt.date, str]) -> set[dt.date]:
    """Single weekdays between a feast and a weekend or another feast."""

    def off(other: dt.date) -> bool:
        return other.weekday() > _FRIDAY or other in feasts

    before, after = day - _DAY, day + _DAY
    bridges = set()
    if off(before - _DAY):
        bridges.add(before)
    if off(after + _DAY):
        bridges.add(after)
    return bridges
