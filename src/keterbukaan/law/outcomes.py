"""Hasil keputusan: what answers, rulings and reviews alike may say.

An answer of a PPID, a ruling in a case and a review of a determination have some
outcomes in common. Their values and words stand here, and once.

>>> DATA_SUBJECT_ONLY[1]
'hanya untuk pihak yang rahasianya diungkap'
>>> Gives("part").label("en")
'a part'

Basis: UU 14/2008 Ps. 4(2), 18(2) a, 46(1).
"""

from __future__ import annotations

from typing import Final, TypeAlias

from ..texts import Labelled

Member: TypeAlias = tuple[str, str, str]

INSPECT_ONLY: Final[Member] = (
    "inspect_only",
    "hanya dapat dilihat",
    "for inspection only",
)
DATA_SUBJECT_ONLY: Final[Member] = (
    "data_subject_only",
    "hanya untuk pihak yang rahasianya diungkap",
    "for the data subject only",
)
RULING_ANNULLED: Final[Member] = (
    "ruling_annulled",
    "putusan dibatalkan",
    "ruling annulled",
)


class Gives(Labelled):
    """Apa yang diberikan: how much of the information a decision gives."""

    ALL = ("all", "seluruhnya", "all of it")
    PART = ("part", "sebagian", "a part")
    NONE = ("none", "tidak ada", "nothing")
