"""Keputusan hari libur: the decrees that say which days are off.

Once a year three ministers (religious affairs, manpower, administrative
reform) sign a *Surat Keputusan Bersama* (SKB, joint decree) with the days off
of the coming year: *libur nasional* (national holidays) and *cuti bersama*
(joint leave). Later SKB add and take away days, at times two days ahead.
Election days are freed by a *Keputusan Presiden* (Keppres) each; so was 1 May,
from 2014 on. Each of them is one edition in ``LEDGER``, and nothing in an
edition is ever overwritten: the list of a year as it stood on any day is the
fold of the editions known on that day.

* **National holiday**: under Keppres 8/2024 (before it, Keppres 251/1967 as
  amended) the feasts are fixed, and the SKB only says on which date they fall.
  A holiday on a weekend is not moved. Every joint decree leaves Idul Fitri and
  Idul Adha to a decree of the minister of religious affairs, made after the
  sighting session (*sidang isbat*) some days before; Keppres 8/2024 of 29
  January 2024 says the same of 1 Muharam, and so binds the lists issued after
  it, from 2025 on. Their rows say ``isbat``. One holiday was moved that way:
  Idul Adha of 2022, from 9 to 10 July; both days are marked, the first because
  it was awaited as well.
* **Joint leave** comes from the SKB alone. A Keppres of its own gives it to
  civil servants since 2017; it equals the SKB, some days later, and is no edition
  here. Only Keppres 18/2017 is, for it frees 23 June 2017 on its own. Keppres
  7/2021 still lists 24 December 2021, which the SKB dropped: a working day here.
* **Election day**: every voting day that was free in the whole country. Local
  voting days and the holidays of provinces are not on record.

Origin. Read in scans of the decrees: 2020 (fourth amendment), 2022 (first), 2023
(second), 2024, 2025 (both) and 2026; in their text or in copies of it: 2010,
2013, 2016 to 2018; otherwise in circulars, the press and the government's own
notices, as each ``source`` says. The record is of 22 November 2026, the days of
four decrees (SKB 617/2018; Keppres 24/2014, 10/2019, 10/2024) of the 26th.

Not settled, and marked in ``doubts``: number and day of the decree that added 31
December 2012, which rests on one headline; the number of the SKB for 2015 and
the class of 24 December 2015; the day of issue of Keppres 24/2014, which one
paper gives; the scan for 2027. ``checked`` is the day a source last confirmed the
number, and None where none did. The names of five days of leave dropped in
February 2021, and of 24 December 2021, are None. The SKB for 2019 was announced
eleven days after its issue, and counts as known from then.

>>> import datetime as dt
>>> aug_18 = dt.date(2025, 8, 18)
>>> aug_18 in days_off(2025, known_on=dt.date(2025, 8, 6))
False
>>> row, decree = days_off(2025)[aug_18]
>>> print(row.kind, "|", row.name, "|", decree)
joint_leave | Proklamasi Kemerdekaan | SKB 933/2025
"""

import datetime as dt
from collections.abc import Iterable
from typing import Final

from ..shape import DayKind, Decree, DecreeRow
from . import y2010_2014, y2015_2019, y2020_2023, y2024_2027
from ._table import LEDGER_DATE
from .doubts import DOUBTS

__all__ = ["DOUBTS", "LEDGER", "LEDGER_DATE", "days_off", "is_decreed"]

#: Every edition, in the order in which they came to be known.
LEDGER: Final[tuple[Decree, ...]] = tuple(
    sorted(
        (
            *y2010_2014.DECREES,
            *y2015_2019.DECREES,
            *y2020_2023.DECREES,
            *y2024_2027.DECREES,
        ),
        key=lambda decree: (decree.known_from, decree.year),
    )
)

#: In the order in which one reason wins.
_PRECEDENCE: Final = tuple(DayKind)


def days_off(
    year: int,
    *,
    known_on: dt.date | None = None,
    decrees: Iterable[Decree] = LEDGER,
) -> dict[dt.date, tuple[DecreeRow, Decree]]:
    """Return the days off of a year, as the decrees known on a day had them.

    Args:
        year: the calendar year.
        known_on: leave out what was issued after this day; None for all.
        decrees: the editions to fold, in any order.

    Returns:
        For each day, in the order of the calendar, its row and the decree
        that added it. A day with two kinds has the stronger: an election
        before a national holiday, a national holiday before joint leave.

    >>> import datetime as dt
    >>> off = days_off(2022)
    >>> len(off), dt.date(2022, 7, 9) in off, dt.date(2022, 7, 10) in off
    (20, False, True)
    >>> off = days_off(2022, known_on=dt.date(2022, 7, 6))
    >>> len(off), dt.date(2022, 7, 9) in off, dt.date(2022, 7, 10) in off
    (20, True, False)
    >>> days_off(2028)
    {}
    """
    standing: dict[tuple[dt.date, DayKind], tuple[DecreeRow, Decree]] = {}
    for decree in sorted(decrees, key=lambda decree: decree.known_from):
        if decree.year != year:
            continue
        if known_on is not None and decree.known_from > known_on:
            break
        for row in decree.removes:
            standing.pop((row.date, row.kind), None)
        for row in decree.adds:
            standing[row.date, row.kind] = (row, decree)
    in_order = sorted(standing, key=lambda key: (key[0], _PRECEDENCE.index(key[1])))
    found: dict[dt.date, tuple[DecreeRow, Decree]] = {}
    for key in in_order:
        found.setdefault(key[0], standing[key])
    return found


def is_decreed(
    year: int,
    known_on: dt.date | None = None,
    decrees: Iterable[Decree] = LEDGER,
) -> bool:
    """Whether the first list of the year was known.

    Args:
        year: the calendar year.
        known_on: leave out what was issued after this day; None for all.
        decrees: the editions to look through.

    >>> import datetime as dt
    >>> is_decreed(2027), is_decreed(2028)
    (True, False)
    >>> is_decreed(2027, dt.date(2026, 9, 14)), is_decreed(2027, dt.date(2026, 9, 15))
    (False, True)
    """
    return any(
        decree.base
        and decree.year == year
        and (known_on is None or decree.known_from <= known_on)
        for decree in decrees
    )
