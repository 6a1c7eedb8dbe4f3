"""Hari raya: feast days for a year that no decree covers yet.

The only door to ``holidays``, imported on first use. That package computes
feast days; it is asked for them alone, never for joint leave or election
days, which exist only by decree. What it gives is an estimate:

* ``EXPECTED`` is the feast days as computed, without those that the law known
  on the day asked about did not yet make holidays.
* ``FEWEST`` leaves out every movable feast that falls next to a day off, since
  it may move onto it: no feast on record moved by more than a day.

What a decree may free beyond them is in :mod:`keterbukaan.workdays.room_for_decrees`.

>>> import datetime as dt
>>> dt.date(2028, 8, 17) in estimate(2028, Outlook.EXPECTED)
True
>>> early = Precedents(dt.date(2015, 6, 24))  # before Keppres 24/2016
>>> dt.date(2017, 6, 1) in estimate(2017, Outlook.EXPECTED, early)
False
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Final

from ..errors import OutOfRange
from ..law.shape import DayKind
from ..texts import Labelled
from .days import DAY, SkippedDay
from .precedents import Precedents

FIRST_YEAR: Final = 2010
LAST_YEAR: Final = 2099
FIRST_DAY: Final = dt.date(FIRST_YEAR, 1, 1)
LAST_DAY: Final = dt.date(LAST_YEAR, 12, 31)

_ELECTION: Final = "Hari Pemilihan"
_FIXED: Final = frozenset({(1, 1), (5, 1), (6, 1), (8, 17), (12, 25)})
_CHRISTIAN: Final = ("Wafat", "Kebangkitan", "Kenaikan")
#: Holidays younger than the first decrees, and the day of the Keppres of each.
NEW_FEASTS: Final = {
    (5, 1): dt.date(2013, 7, 29),  # Keppres 24/2013
    (6, 1): dt.date(2016, 6, 1),  # Keppres 24/2016
}
_AND: Final = "; "  # between feasts that fall on one day
_FRIDAY: Final = 4


class Outlook(Labelled):
    """How much a coming decree is taken to free."""

    FEWEST = ("fewest", "libur paling sedikit", "fewest days off")
    EXPECTED = ("expected", "libur yang diperkirakan", "days off as expected")


@lru_cache(maxsize=128)
def feast_days(year: int) -> dict[dt.date, str]:
    """Return the feast days of a year as ``holidays`` computes them, by date.

    Raises:
        OutOfRange: the year lies outside its tables.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise OutOfRange(dt.date(year, 1, 1), first=FIRST_DAY, last=LAST_DAY)
    import holidays  # dear to import, and rarely needed

    found = holidays.country_holidays(
        "ID", years=year, categories=("public",), language="id", expand=False
    )
    return {
        day: name.removesuffix(" (perkiraan)")
        for day, name in sorted(found.items())
        if not name.startswith(_ELECTION)
    }


def movable(day: dt.date, name: str) -> bool:
    """Whether a feast follows the moon, so that a decree may move it.

    Of feasts that fall on one day, one is enough.
    """
    fixed = (day.month, day.day) in _FIXED
    return any(not each.startswith(_CHRISTIAN) for each in name.split(_AND)[fixed:])


def lasting(day: dt.date, name: str) -> bool:
    """Whether a day stays a feast day though one that follows the moon moves away."""
    fixed = (day.month, day.day) in _FIXED
    return fixed or any(each.startswith(_CHRISTIAN) for each in name.split(_AND))


@lru_cache(maxsize=256)
def estimate(
    year: int, outlook: Outlook, past: Precedents | None = None
) -> dict[dt.date, SkippedDay]:
    """Return the days off to be expected in a year without a decree.

    Args:
        year: the calendar year.
        outlook: the fewest days, or the likely ones.
        past: what the decrees known show; None for the prior alone, as seen
            from the first day of the year.
    """
    past = past or Precedents(dt.date(year, 1, 1))
    feasts = feasts_known(year, past.known_on)
    rows = {day: _row(day, name) for day, name in feasts.items()}
    if outlook is Outlook.FEWEST:
        return {day: row for day, row in rows.items() if not _may_vanish(day, feasts)}
    return rows


def feasts_known(year: int, known_on: dt.date) -> dict[dt.date, str]:
    """Return the feasts of a year that the law known on a day makes holidays."""
    return {
        day: name
        for day, name in feast_days(year).items()
        if NEW_FEASTS.get((day.month, day.day), known_on) <= known_on
    }


def _row(day: dt.date, name: str) -> SkippedDay:
    return SkippedDay(day, DayKind.NATIONAL_HOLIDAY, name, estimated=True)


def _may_vanish(day: dt.date, feasts: dict[dt.date, str]) -> bool:
    """Whether a one-day move would put the feast on a day that is off anyway."""
    beside = (day - DAY, day + DAY)
    name = feasts[day]
    return (
        movable(day, name)
        and not lasting(day, name)
        and any(near.weekday() > _FRIDAY or near in feasts for near in beside)
    )
