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

from typing import TYPE_CHECKING, Final, TypeAlias

from ..texts import Labelled

if TYPE_CHECKING:
    from typing import Literal

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


def gives(value: Gives | Literal["all", "part", "none"]) -> Gives:
    """Read how much a ruling gives; a type checker knows the spellings."""
    return Gives(value)
