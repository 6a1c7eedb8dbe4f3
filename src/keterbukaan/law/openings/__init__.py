"""Keterbukaan: what can never be exempt, and what opens exempt information.

``NEVER_EXEMPT`` is the checklist of UU 14/2008 Ps. 18(1): whatever the letter
of the exemption, what stands there is open. ``OPENINGS`` are the ways in which
information that is exempt under some letters opens, and to whom: to everybody,
to a court alone, or to the one person it is about. Only the first ends an
exemption.

Sources: UU 14/2008 Ps. 11(2), 17 i and 18; PP 61/2010 Ps. 5(2) and 8(3); PerKI
1/2021 Ps. 5(3), 51 and 52(3); UU 27/2022 Ps. 7, 14, 19 and 32; the Constitutional
Court's ruling 132/PUU-XXI/2023.

>>> print(NEVER_EXEMPT["18.1.a"].text("en"))
court rulings
>>> [opening.key for opening in openings("h")]
['consent', 'public_office', 'final_ruling', 'data_subject']
>>> OPENINGS["president_criminal"].opens_to.value
'court'
"""

from __future__ import annotations

from .never_exempt import NEVER_EXEMPT
from .shape import ALL_LETTERS, NeverExempt, Opening, OpensTo
from .ways import OPENINGS

__all__ = [
    "ALL_LETTERS",
    "NEVER_EXEMPT",
    "OPENINGS",
    "NeverExempt",
    "Opening",
    "OpensTo",
    "openings",
]


def openings(letter: str) -> tuple[Opening, ...]:
    """Return what can open information that is exempt under a letter.

    >>> [opening.key for opening in openings("b")]
    ['final_ruling', 'president_criminal', 'president_civil']
    """
    return tuple(o for o in OPENINGS.values() if letter in o.letters)
