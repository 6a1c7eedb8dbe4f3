"""Alasan pengecualian: the ten letters of UU 14/2008 Ps. 17 as data.

Each letter has its sub-items, what it asks, how long an exemption under it may
last, who sets that, and what ends it early. Nothing here judges: whether a
harm would follow is for the officer (PPID) and those who review the test.

Sources: UU 14/2008 Ps. 6(3), 17 and 20; PP 61/2010 Ps. 3-9; PerKI 1/2021
Ps. 13 and 51; for older matters PerKI 1/2010 Ps. 14-18 and PerKI 1/2017.
Read in the record; nobody has compared this table with the instruments
themselves yet, so ``checked`` is None.

>>> for row in GROUNDS.values():
...     items, kind = len(row.items), row.duration.kind
...     print(f"17.{row.letter} {row.test:8} {items} {kind:13} {row.duration.basis}")
17.a harm     5 maximum_years PP 61/2010 Ps. 5(1)
17.b harm     0 other_law     PP 61/2010 Ps. 6
17.c harm     7 as_needed     PP 61/2010 Ps. 7(1)
17.d reveals  0 as_needed     PP 61/2010 Ps. 7(2)
17.e harm     7 as_needed     PP 61/2010 Ps. 7(3)
17.f harm     4 as_needed     PP 61/2010 Ps. 7(4)
17.g reveals  0 other_law     PP 61/2010 Ps. 8(1)
17.h reveals  5 as_needed     PP 61/2010 Ps. 8(2)
17.i category 3 other_law     PP 61/2010 Ps. 9
17.j category 0 not_stated    UU 14/2008 Ps. 17 j
>>> GroundId.parse("17.h.9")
Traceback (most recent call last):
    ...
keterbukaan.law.grounds.ids.NotAGround: not an exemption: '17.h.9'; 17.h has ...
"""

from __future__ import annotations

from .ids import (
    GROUND_IDS,
    GROUNDS,
    GroundId,
    NotAGround,
    ground,
    to_ground_ids,
    words_of,
)
from .refusals import NOT_EXEMPTIONS, RELATED_PERIODS
from .shape import (
    Duration,
    DurationKind,
    Ground,
    GroundTest,
    PeriodSetter,
    Refusal,
    RelatedPeriod,
    SubItem,
)

__all__ = [
    "GROUNDS",
    "GROUND_IDS",
    "NOT_EXEMPTIONS",
    "RELATED_PERIODS",
    "Duration",
    "DurationKind",
    "Ground",
    "GroundId",
    "GroundTest",
    "NotAGround",
    "PeriodSetter",
    "Refusal",
    "RelatedPeriod",
    "SubItem",
    "ground",
    "to_ground_ids",
    "words_of",
]
