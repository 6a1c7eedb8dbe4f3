"""Aturan yang berlaku: one instrument that governs a stage, and the reason."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import frozen

from ..._values import Value
from ...citation import Citation
from ...events import Stage
from ...texts import Lang, Words, pick

if TYPE_CHECKING:
    from collections.abc import Iterable


@frozen(kw_only=True, eq=False, repr=False)
class Governing(Value):
    """One instrument that governs a stage of a matter, or every stage.

    Args:
        instrument: kind, number and year.
        stage: the stage; None where it holds for every stage.
        since: the first day of this matter under it.
        until: the last, where the matter went over to another one.
        basis: the transition provision, else its entry into force; None where
            neither was read.
        words: why it governs, in Indonesian and English.
        crossed: whether the law changed while this stage was under way, or
            between the stages.
    """

    instrument: str
    stage: Stage | None = None
    since: dt.date
    until: dt.date | None = None
    basis: Citation | None
    words: Words
    crossed: bool = False

    def text(self, lang: Lang = "id") -> str:
        """Return why it governs, in one language."""
        return pick(self.words, lang)


def in_a_line(rows: Iterable[Governing]) -> str:
    """Return the instruments, each once, in the order of the stages."""
    return "; ".join(dict.fromkeys(row.instrument for row in rows))
