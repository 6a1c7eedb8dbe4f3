"""Bilangan: numbers of the law that are no time.

How many members a panel has, how often mediation is extended, after how many
absences an application may be declared lapsed, how long an agency works in a
week. Each is dated like a limit.

>>> import datetime as dt
>>> for day in (dt.date(2013, 4, 28), dt.date(2013, 4, 29)):
...     absences = count_on("absences.applicant", day)
...     print(absences.n, absences.basis)
1 PerKI 2/2010 Ps. 48
2 PerKI 1/2013 Ps. 30
>>> count_on("absences.applicant", dt.date(2010, 5, 3)) is None
True
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from ..texts import both
from .entry import DatedEntry
from .limits.regimes import (
    PERKI_1_2013,
    PERKI_2_2010,
    PERPRES_21_2023,
    RECORD,
    REVIEW,
    UU_14_2008,
)
from .shape import Evidence

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from ..texts import Words


@frozen(kw_only=True, eq=False, repr=False)
class Count(DatedEntry):
    """One number of the law that is no time.

    Args:
        n: the number.
    """

    n: int


def _of_agencies(article: str, n: int, words: Words, *also: str) -> Count:
    """Write a number of Perpres 21/2023, read on the day of the review."""
    further = (f"{PERPRES_21_2023.instrument} {each}" for each in also)
    return Count(
        **PERPRES_21_2023.dated(article, *further),
        n=n,
        words=words,
        evidence=Evidence.S1,
        checked=REVIEW,
    )


_MEMBERS: Final = (
    "anggota Majelis, sekurang-kurangnya; jumlahnya gasal",
    "members of a panel, at least; the number is odd",
)
_EXTENSIONS: Final = ("perpanjangan mediasi", "extensions of a mediation")
_AWAY: Final = (
    "ketidakhadiran pemohon tanpa alasan jelas, agar dapat dinyatakan gugur",
    (
        "absences of the applicant without a clear reason for which an application "
        "may be declared lapsed"
    ),
)
_BODY_AWAY: Final = (
    "ketidakhadiran termohon tanpa alasan jelas, sebelum mediasi gagal karenanya",
    "absences of the body without a clear reason, before mediation fails by them",
)

_DAYS_A_WEEK: Final = (
    "hari kerja instansi pemerintah dalam seminggu, Senin sampai Jumat",
    "working days of a government agency in a week, Monday to Friday",
)
_MINUTES_A_WEEK: Final = both(
    id="menit kerja instansi pemerintah dalam seminggu, tanpa istirahat; masuk pukul "
    "07.30, jam tutup tidak ditentukan",
    en="working minutes of a government agency in a week, without breaks; from 07.30, "
    "no closing hour is fixed",
)
_MINUTES_IN_RAMADAN: Final = both(
    id="menit kerja instansi pemerintah dalam seminggu pada bulan Ramadan, tanpa "
    "istirahat; masuk pukul 08.00",
    en="working minutes of a government agency in a week of Ramadan, without breaks; "
    "from 08.00",
)

COUNTS: Final[Mapping[str, tuple[Count, ...]]] = MappingProxyType(
    {
        "panel.members": (
            Count(
                **UU_14_2008.dated("Ps. 43(1)", "PerKI 1/2013 Ps. 20"),
                n=3,
                words=_MEMBERS,
                evidence=Evidence.S,
                checked=RECORD,
            ),
        ),
        "mediation.extensions": (
            Count(
                **PERKI_1_2013.dated("Ps. 41"),
                n=1,
                words=_EXTENSIONS,
                evidence=Evidence.S1,
                checked=RECORD,
            ),
        ),
        "absences.applicant": (
            Count(
                **PERKI_2_2010.dated("Ps. 48"),
                n=1,
                words=_AWAY,
                evidence=Evidence.S1,
                checked=RECORD,
            ),
            Count(
                **PERKI_1_2013.dated("Ps. 30", "PerKI 1/2013 Ps. 45"),
                n=2,
                words=_AWAY,
                evidence=Evidence.S1,
                checked=RECORD,
            ),
        ),
        "absences.body": (
            Count(
                **PERKI_1_2013.dated("Ps. 48", "PerKI 1/2013 Ps. 49"),
                n=2,
                words=_BODY_AWAY,
                evidence=Evidence.S1,
                checked=REVIEW,
            ),
        ),
        "agency.days_a_week": (_of_agencies("Ps. 3", 5, _DAYS_A_WEEK),),
        "agency.minutes_a_week": (
            _of_agencies("Ps. 4(1)", 2250, _MINUTES_A_WEEK, "Ps. 4(3)", "Ps. 5"),
        ),
        "agency.minutes_a_week_in_ramadan": (
            _of_agencies("Ps. 4(2)", 1950, _MINUTES_IN_RAMADAN, "Ps. 4(4)"),
        ),
    }
)
"""Every such number by what it counts, oldest first."""


def count_on(name: str, day: dt.date) -> Count | None:
    """The number that holds on a day, or None where none was in force."""
    return next((each for each in COUNTS[name] if each.covers(day)), None)
