"""Hasil permintaan: what an answer can be, and what it opens.

Richer than open and closed: a document may be given with blacked-out parts,
shown without copies, given to the data subject alone, or not be held at
all. Only a refusal on an exemption is ground a of an objection; every other
refusal is ground d or e.

>>> print(OUTCOMES[NoticeOutcome.NOT_HELD].words[1])
not held

Basis: UU 14/2008 Ps. 22(7) and 35(1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..events.choices import (
    NoticeOutcome,
    NoticeReason,
    ObjectionGround,
    ObjectionOutcome,
)
from ..texts import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..events import NoticeGiven

A, _B, _C, D, E, F, G = ObjectionGround


@frozen(kw_only=True, eq=False, repr=False)
class Outcome(Value):
    """One kind of answer.

    Args:
        words: the answer in Indonesian and English.
        grounds: the grounds of objection that it can raise.
        exempt: whether it can rest on an exemption, and so raise ground a.
    """

    words: Words
    grounds: tuple[ObjectionGround, ...]
    exempt: bool = False


OUTCOMES: Final[Mapping[NoticeOutcome, Outcome]] = {
    NoticeOutcome.GRANTED: Outcome(
        words=("dikabulkan", "granted"),
        grounds=(D, E, F, G),
    ),
    NoticeOutcome.PARTLY_GRANTED: Outcome(
        words=(
            "dikabulkan sebagian, bagian lain dihitamkan",
            "granted in part, the rest blacked out",
        ),
        grounds=(D, E, F),
        exempt=True,
    ),
    NoticeOutcome.INSPECT_ONLY: Outcome(
        words=("hanya dilihat, tanpa salinan", "inspection without copies"),
        grounds=(D, E, F),
        exempt=True,
    ),
    NoticeOutcome.DATA_SUBJECT_ONLY: Outcome(
        words=NoticeOutcome.DATA_SUBJECT_ONLY.words,
        grounds=(D, E),
        exempt=True,
    ),
    NoticeOutcome.REFUSED: Outcome(
        words=("ditolak", "refused"),
        grounds=(D, E),
        exempt=True,
    ),
    NoticeOutcome.NOT_HELD: Outcome(
        words=("tidak dikuasai", "not held"),
        grounds=(D, E),
    ),
}

GIVING: Final = frozenset(NoticeOutcome) - {
    NoticeOutcome.REFUSED,
    NoticeOutcome.NOT_HELD,
}
"""Answers of the PPID by which something is given, or shown."""
REFUSING: Final = frozenset({NoticeOutcome.REFUSED, NoticeOutcome.PARTLY_GRANTED})
"""Answers of the PPID that refuse all of it, or a part."""
GRANTING: Final = frozenset(ObjectionOutcome) - {
    ObjectionOutcome.REFUSED,
    ObjectionOutcome.NOT_HELD,
}
"""Answers of the superior by which something is given, or shown."""


def grounds_from(notice: NoticeGiven) -> tuple[ObjectionGround, ...]:
    """The grounds of objection that an answer can raise.

    A refusal on an exemption is ground a and no other. Where a refusal gives
    no reason on record, ground a stays possible beside the others.
    """
    outcome = OUTCOMES[notice.outcome]
    refused = notice.outcome is NoticeOutcome.REFUSED
    exempt = notice.reason is NoticeReason.EXEMPTION or bool(notice.exemptions)
    if exempt and refused:
        return (A,)
    unsaid = refused and notice.reason is None
    return (
        (A, *outcome.grounds)
        if outcome.exempt and (exempt or unsaid)
        else outcome.grounds
    )
