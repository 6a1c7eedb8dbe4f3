"""Temuan: one thing that went wrong, with its words, provision and size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from ..._guesses import Guessed
from ..._values import Value
from ...citation import Citation
from ...events import EVENTS
from ...law.limits import RULES
from ...lifecycle import TABLES, Row
from ...texts import Lang, Words, fill, joined, pick
from .finding_words import FINDINGS, KINDS_OF_FINDING

if TYPE_CHECKING:
    from ...events.base import Event

ROWS: Final[dict[type[Event], Row]] = {
    row.fact: row for table in TABLES for row in table.rows
}


@frozen(eq=False, repr=False)
class Finding(Value, Guessed):
    """One thing that went wrong.

    Args:
        code: begins with ``late``, ``premature``, ``out_of_order``,
            ``not_recorded``, ``wrong_track``, ``incomplete`` or ``form``.
        words: what was found, in Indonesian and English.
        basis: the provision it touches.
        event: place of the fact in the case, or None.
        days: its size in working days, or None.
    """

    code: str
    words: Words
    basis: Citation
    event: int | None = None
    days: int | None = None

    def label(self, lang: Lang = "id") -> str:
        """Return what kind of finding it is, and of which step, in one language.

        >>> from keterbukaan.citation import cite
        >>> basis = cite("UU 14/2008 Ps. 22(7)")
        >>> Finding("late.request.notice", ("", ""), basis).label("en")
        'late: Written notice'
        >>> Finding("not_recorded.ruling_read", ("", ""), basis).label()
        'tidak tercatat: putusan dibacakan'
        """
        kind, _, step = self.code.partition(".")
        words = KINDS_OF_FINDING[kind]
        if step in RULES:
            words = joined(words, RULES[step].words, by=": ")
        elif step in EVENTS:
            words = joined(words, ROWS[EVENTS[step]].words, by=": ")
        return pick(words, lang)

    def text(self, lang: Lang = "id") -> str:
        """Return what was found, in one language."""
        return pick(self.words, lang)


def fact_order(finding: Finding) -> int:
    """The place of the fact that a finding is about; first where it has none."""
    return -1 if finding.event is None else finding.event


def found(
    code: str,
    basis: Citation,
    event: int | None = None,
    days: int | None = None,
    *,
    said: str | None = None,
    **values: object,
) -> Finding:
    """Return the finding of a code, its sentence filled in both languages.

    Args:
        code: what was found.
        basis: the provision it touches.
        event: place of the fact in the case.
        days: its size in working days.
        said: the key of the sentence, where that is not the code.
        values: what the sentence names besides its size, ``days``.
    """
    words = fill(FINDINGS[said or code], days=size_words(days), **values)
    return Finding(code, words, basis, event, days)


def size_words(days: int | None) -> Words:
    """Return a number of working days in words."""
    if days is None:
        return "jauh", "far"
    return f"{days} hari kerja", f"{days} working day{'s' * (days != 1)}"
