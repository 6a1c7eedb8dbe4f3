"""The shapes of what is never exempt and of what opens.

>>> OpensTo.COURT.label("en")
'open to the court alone'
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from ...texts import Labelled, Words
from ..entry import SourcedEntry

ALL_LETTERS: Final[tuple[str, ...]] = tuple("abcdefghij")
"""The letters of UU 14/2008 Ps. 17."""


class OpensTo(Labelled):
    """Terbuka bagi siapa: to whom an opening gives the information."""

    PUBLIC = ("public", "terbuka bagi semua orang", "open to everybody")
    COURT = ("court", "terbuka bagi pengadilan saja", "open to the court alone")
    DATA_SUBJECT = (
        "data_subject",
        "terbuka bagi pihak yang rahasianya diungkap saja",
        "open to the data subject alone",
    )


@frozen(kw_only=True, eq=False, repr=False)
class NeverExempt(SourcedEntry):
    """Tidak termasuk yang dikecualikan: one letter of UU 14/2008 Ps. 18(1).

    Args:
        id: ``18.1.a`` to ``18.1.g``.
        letters: the letters of Ps. 17 that it defeats.
    """

    id: str
    letters: tuple[str, ...] = ALL_LETTERS


@frozen(kw_only=True, eq=False, repr=False)
class Opening(SourcedEntry):
    """Jalan terbuka: one way in which exempt information opens.

    Args:
        key: its name, stable for ever.
        letters: the letters of Ps. 17 that it can open.
        opens_to: to whom; only ``public`` ends the exemption.
        by: who gives it or may ask for it; empty where nobody has to ask.
    """

    key: str
    letters: tuple[str, ...]
    opens_to: OpensTo = OpensTo.PUBLIC
    by: tuple[Words, ...] = ()

    @property
    def ends_exemption(self) -> bool:
        """Whether the information is then public information."""
        return self.opens_to is OpensTo.PUBLIC
