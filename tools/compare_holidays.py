"""Compare the decree ledger with the ``holidays`` package that is installed.

Run it when a new decree is entered, or a new version of ``holidays`` is out::

    python tools/compare_holidays.py

It asks ``holidays`` for both its categories, ``public`` (national holidays and
election days) and ``government`` (joint leave), prints every difference, and
exits with 1 if there is one that is not among ``KNOWN_ERRORS``. The test suite
makes the same comparison with the locked version.

Where both have the same error, as they might on 31 December 2012, nothing shows.
"""

from __future__ import annotations

import datetime as dt
import sys
from importlib.metadata import version
from typing import Final, NamedTuple

import holidays

from keterbukaan.law.decrees import LEDGER, days_off
from keterbukaan.law.shape import DayKind

#: Every year with a base decree.
YEARS: Final = sorted({decree.year for decree in LEDGER if decree.base})

PUBLIC: Final = "public"
GOVERNMENT: Final = "government"
_CATEGORY: Final = {
    DayKind.NATIONAL_HOLIDAY: PUBLIC,
    DayKind.ELECTION: PUBLIC,
    DayKind.JOINT_LEAVE: GOVERNMENT,
}


class Difference(NamedTuple):
    """The category of one day in the ledger and in ``holidays``; None: a day on."""

    ours: str | None
    theirs: str | None


#: Where ``holidays`` is wrong, or in one case not settled, and why we say so.
KNOWN_ERRORS: Final[dict[dt.date, tuple[Difference, str]]] = {
    dt.date(2010, 2, 14): (
        Difference(PUBLIC, None),
        "Imlek 2561 is Sunday 14 February in the decree of 7 August 2009",
    ),
    dt.date(2010, 2, 15): (
        Difference(None, PUBLIC),
        "a Monday at work: Imlek 2561 was the day before",
    ),
    dt.date(2013, 2, 10): (
        Difference(PUBLIC, None),
        "Imlek 2564 is Sunday 10 February in the decree of 19 July 2012",
    ),
    dt.date(2013, 2, 11): (
        Difference(None, PUBLIC),
        "a Monday at work: Imlek 2564 was the day before",
    ),
    dt.date(2015, 12, 24): (
        Difference(GOVERNMENT, PUBLIC),
        "joint leave for Christmas in the decree of 7 May 2014; not quite settled",
    ),
    dt.date(2016, 6, 1): (
        Difference(None, PUBLIC),
        "Keppres 24/2016 was signed that day; the first free 1 June is in 2017",
    ),
}


def compare() -> dict[dt.date, Difference]:
    """Every day of the decreed years on which the two differ, in order."""
    public = holidays.country_holidays("ID", years=YEARS, categories=(PUBLIC,))
    both = holidays.country_holidays("ID", years=YEARS, categories=(PUBLIC, GOVERNMENT))
    theirs = {day: PUBLIC if day in public else GOVERNMENT for day in both}
    ours = {
        day: _CATEGORY[row.kind]
        for year in YEARS
        for day, (row, _) in days_off(year).items()
    }
    return {
        day: Difference(ours.get(day), theirs.get(day))
        for day in sorted(ours.keys() | theirs.keys())
        if ours.get(day) != theirs.get(day)
    }


def main() -> int:
    """Print the differences; 1 if one of them is new."""
    found = compare()
    new = 0
    print(f"holidays {version('holidays')}, {YEARS[0]} to {YEARS[-1]}")
    for day, difference in found.items():
        known, reason = KNOWN_ERRORS.get(day, (None, ""))
        is_new = difference != known
        new += is_new
        says = f"ledger {difference.ours}, holidays {difference.theirs}"
        print(f"{day:%a %Y-%m-%d}  {'NEW' if is_new else 'known':5}  {says}", end="")
        print("" if is_new else f" ({reason})")
    for day in KNOWN_ERRORS.keys() - found.keys():
        print(f"{day:%a %Y-%m-%d}  gone   now the same in both; take it off the list")
    print(f"{new} new, {len(found) - new} known")
    return 1 if new else 0


if __name__ == "__main__":
    sys.exit(main())
