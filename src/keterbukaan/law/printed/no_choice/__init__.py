"""Bukan tafsir: open questions that need no choice, each with the reason why.

A question stands here and not among the readings where another text answers
it, where one answer would give no date, where the answers differ in nothing
that is computed, or where only people can judge. So every silence on record
is either a reading or here.

>>> from keterbukaan.texts import pick
>>> no_choice = {each.id: each for each in NO_CHOICE}
>>> print(pick(no_choice["ordinary_appeal"].question, "en"))
Is there an appeal before cassation?
>>> print(", ".join(map(str, no_choice["ordinary_appeal"].basis)))
UU 14/2008 Ps. 50, PERMA 2/2011 Ps. 9(2)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .before_dispute import BEFORE_DISPUTE
from .exemptions import EXEMPTIONS
from .proceedings import PROCEEDINGS
from .scope import SCOPE

if TYPE_CHECKING:
    from ...readings.shape import Settled

__all__ = ["NO_CHOICE"]

NO_CHOICE: Final[tuple[Settled, ...]] = (
    *SCOPE,
    *BEFORE_DISPUTE,
    *PROCEEDINGS,
    *EXEMPTIONS,
)
"""Every question that needs no choice: scope first, then as a matter goes."""
