"""Kekurangan: one thing that is missing or odd in what was handed in.

The checks of parties, papers and channels say what they found as flaws; the
standing lists them among its findings.

>>> from keterbukaan.citation import cite
>>> flaw = Flaw("form.channel", ("lisan", "oral"), cite("PerKI 1/2013 Ps. 9"), 0)
>>> flaw.words[1], flaw.days
('oral', None)
>>> filled(("{what} kurang", "{what} is missing"), what=("bukti", "proof"))
('bukti kurang', 'proof is missing')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ...citation import Citation
from ...texts import Words

if TYPE_CHECKING:
    import datetime as dt


@frozen
class Flaw:
    """What is missing or odd about one fact.

    Args:
        code: begins as the code of a finding does.
        words: what was found, in Indonesian and English.
        basis: the provision it touches.
        event: place of the fact in the case.
        days: its size in working days, or None.
    """

    code: str
    words: Words
    basis: Citation
    event: int
    days: int | None = None


def filled(words: Words, **values: Words | Citation | dt.date | str) -> Words:
    """Fill a text in both languages; pairs of words go by language."""

    def fill(place: int) -> str:
        pairs = {k: v[place] if isinstance(v, tuple) else v for k, v in values.items()}
        return words[place].format(**pairs)

    return fill(0), fill(1)
