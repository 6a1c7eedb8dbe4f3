"""Preseden: what the decrees known on a day show about those to come.

Where no decree covers a year, the decrees of earlier years say how far joint
leave has reached: how many working days before and after Idul Fitri, and
beside which other feasts. Only decrees known on the day asked about are read,
so an answer never uses what was published later.

Before the first of them there is a prior: the joint leave of 2002 to 2009,
which ``holidays`` lists. There it reached two working days before Idul Fitri
(2008: 29 and 30 September) and five after it (2007: 15 to 19 October, with 12
October six in all), and lay beside the feasts named in ``BESIDE``.

>>> import datetime as dt
>>> from keterbukaan.law.decrees import LEDGER
>>> precedents(LEDGER, dt.date(2009, 1, 1)).before
2
>>> precedents(LEDGER, dt.date(2018, 4, 18)).before
4
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..law.shape import DayKind
from .days import DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

from ..law.shape import Decree, DecreeRow

#: Each feast under one name: the packages and decrees spell them in many ways.
FAMILIES: Final = (
    ("Idul Fitri", "idul ?fitri"),
    ("Idul Adha", "idul ?adha"),
    ("1 Muharam", "hijri|islam|muhar"),
    ("Maulid", "maulid"),
    ("Isra Mikraj", "isra"),
    ("Imlek", "imlek"),
    ("Nyepi", "nyepi"),
    ("Waisak", "waisak"),
    ("Wafat Yesus Kristus", "wafat"),
    ("Paskah", "paskah|kebangkitan"),
    ("Kenaikan Yesus Kristus", "kenaikan"),
    ("Natal", "natal|kelahiran yesus"),
    ("Tahun Baru", "tahun baru|masehi"),
    ("Hari Kemerdekaan", "kemerdekaan"),
    ("Hari Buruh", "buruh"),
    ("Hari Lahir Pancasila", "pancasila"),
)
#: The feast with the longest leave.
LEBARAN: Final = "Idul Fitri"
#: Other feasts beside which leave was given in 2002 to 2009.
BESIDE: Final = frozenset(
    {
        "Natal",  # 2002, 2003, 2007, 2008, 2009
        "Tahun Baru",  # 31 December 2007, 2 January 2009
        "Nyepi",  # 31 March 2006
        "Kenaikan Yesus Kristus",  # 26 May 2006, 18 May 2007
        "Hari Kemerdekaan",  # 18 August 2006
        "Idul Adha",  # 21 December 2007
        "1 Muharam",  # 11 January 2008
    }
)
_NEAR: Final = dt.timedelta(days=15)  # no leave for Idul Fitri lay further off
_FRIDAY: Final = 4


@frozen(eq=False, repr=False)
class Precedents(Value):
    """How far joint leave has reached.

    Args:
        known_on: only decrees known on this day were read.
        before: working days freed before Idul Fitri, at most.
        after: working days freed after it, at most.
        around: working days freed around it in one year, at most.
        beside: other feasts beside which leave has been given.
        dropped: whether a decree has ever taken leave away again.
    """

    known_on: dt.date
    before: int = 2
    after: int = 5
    around: int = 6
    beside: frozenset[str] = BESIDE
    dropped: bool = False


@lru_cache(maxsize=512)
def family(name: str | None) -> str | None:
    """Return the feast that a name means, or None where it means none.

    >>> family("Iduladha 1448 Hijriah"), family("Tahun Baru Imlek 2578 Kongzili")
    ('Idul Adha', 'Imlek')
    """
    for feast, pattern in FAMILIES:
        if name and re.search(pattern, name, re.IGNORECASE):
            return feast
    return None


def precedents(decrees: Iterable[Decree], known_on: dt.date) -> Precedents:
    """Return what the decrees known on a day show, on top of the prior."""
    known = [decree for decree in decrees if decree.known_from <= known_on]
    prior = Precedents(known_on)
    reach, around = _reach(known)
    named = {family(row.name) for row in _leave(known)}
    return Precedents(
        known_on,
        before=max(prior.before, *(-n for n in reach), 0),
        after=max(prior.after, *reach, 0),
        around=max(prior.around, *around, 0),
        beside=prior.beside | {name for name in named if name and name != LEBARAN},
        dropped=any(
            row.kind is DayKind.JOINT_LEAVE
            for decree in known
            for row in decree.removes
        ),
    )


def _reach(known: list[Decree]) -> tuple[set[int], list[int]]:
    """Return how far leave lay from Idul Fitri, and on how many days a year."""
    feasts = _lebaran(known)
    reach: set[int] = set()
    near: dict[int, set[dt.date]] = {}
    for row in _leave(known):
        days = feasts.get(row.date.year)
        if days is None or family(row.name) not in {LEBARAN, None}:
            continue
        if abs(row.date - days[0]) > _NEAR:
            continue
        near.setdefault(row.date.year, set()).add(row.date)
        if row.date < days[0]:
            reach.add(-_weekdays(row.date, days[0] - DAY))
        else:
            reach.add(_weekdays(days[-1] + DAY, row.date))
    return reach, [len(days) for days in near.values()]


def _leave(decrees: Iterable[Decree]) -> Iterator[DecreeRow]:
    for decree in decrees:
        for row in decree.adds:
            if row.kind is DayKind.JOINT_LEAVE:
                yield row


def _lebaran(decrees: Iterable[Decree]) -> dict[int, list[dt.date]]:
    """Return the days of Idul Fitri of each decreed year."""
    found: dict[int, list[dt.date]] = {}
    for decree in decrees:
        for row in decree.adds:
            if row.kind is DayKind.NATIONAL_HOLIDAY and "itri" in (row.name or ""):
                found.setdefault(row.date.year, []).append(row.date)
    return found


def _weekdays(first: dt.date, last: dt.date) -> int:
    days = ((first + n * DAY).weekday() for n in range((last - first).days + 1))
    return sum(day <= _FRIDAY for day in days)
