"""Bilangan: numbers of the law that are no time.

How many members a panel has, how often mediation is extended, after how many
absences an application may be declared to fall. Each is dated like a limit.

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

from ..citation import cite
from .entry import DatedEntry
from .limits.regimes import (
    PERKI_1_2013,
    PERKI_2_2010,
    RECORD,
    REVIEW,
    UU_14_2008,
    Regime,
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


def _count(
    n: int,
    words: Words,
    regime: Regime,
    article: str,
    *also: str,
    evidence: Evidence,
    checked: dt.date | None,
) -> Count:
    return Count(
        n=n,
        words=words,
        basis=cite(f"{regime.instrument} {article}"),
        also=tuple(cite(text) for text in also),
        evidence=evidence,
        checked=checked,
        in_force=regime.in_force,
        until=regime.until,
    )


_MEMBERS: Final = (
    "anggota Majelis, sekurang-kurangnya; jumlahnya ganjil",
    "members of a panel, at least; the number is odd",
)
_EXTENSIONS: Final = ("perpanjangan mediasi", "extensions of a mediation")
_AWAY: Final = (
    "ketidakhadiran pemohon tanpa alasan jelas, agar dapat dinyatakan gugur",
    "absences of the applicant without a clear reason that let an application fall",
)
_BODY_AWAY: Final = (
    "ketidakhadiran termohon tanpa alasan jelas, sebelum mediasi gagal karenanya",
    "absences of the body without a clear reason, before mediation fails by them",
)

COUNTS: Final[Mapping[str, tuple[Count, ...]]] = MappingProxyType(
    {
        "panel.members": (
            _count(
                3,
                _MEMBERS,
                UU_14_2008,
                "Ps. 43(1)",
                "PerKI 1/2013 Ps. 20",
                evidence=Evidence.S,
                checked=RECORD,
            ),
        ),
        "mediation.extensions": (
            _count(
                1,
                _EXTENSIONS,
                PERKI_1_2013,
                "Ps. 41",
                evidence=Evidence.S1,
                checked=RECORD,
            ),
        ),
        "absences.applicant": (
            _count(
                1, _AWAY, PERKI_2_2010, "Ps. 48", evidence=Evidence.S1, checked=RECORD
            ),
            _count(
                2,
                _AWAY,
                PERKI_1_2013,
                "Ps. 30",
                "PerKI 1/2013 Ps. 45",
                evidence=Evidence.S1,
                checked=RECORD,
            ),
        ),
        "absences.body": (
            _count(
                2,
                _BODY_AWAY,
                PERKI_1_2013,
                "Ps. 48",
                "PerKI 1/2013 Ps. 49",
                evidence=Evidence.S1,
                checked=REVIEW,
            ),
        ),
    }
)
"""Every such number by what it counts, oldest first."""


def count_on(name: str, day: dt.date) -> Count | None:
    """The number that holds on a day, or None where none was in force."""
    return next((each for each in COUNTS[name] if each.covers(day)), None)
