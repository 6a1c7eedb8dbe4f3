"""Hasil permintaan: what an answer can be, what it must say, what it opens.

Richer than open and closed: a document may be given with blacked-out parts,
shown without copies, given to the person concerned alone, or not be held at
all. Only a refusal on an exemption is ground a of an objection; every other
refusal is ground d or e.

>>> print(OUTCOMES[NoticeOutcome.NOT_HELD].words[1])
not held
>>> [CONTENTS[key][0][1] for key in OUTCOMES[NoticeOutcome.NOT_HELD].contents]
['whether the information is held', 'which body holds it', 'why it is not held']

Basis: UU 14/2008 Ps. 22(7) and 35(1); PerKI 1/2021 Ps. 31(4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..citation import Citation, cite
from ..events.base import NoticeOutcome, NoticeReason, ObjectionGround
from ..texts import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..events import NoticeGiven

A, _B, _C, D, E, F, G = ObjectionGround

CONTENTS: Final[Mapping[str, tuple[Words, Citation]]] = {
    "held": (
        ("apakah informasi dikuasai", "whether the information is held"),
        cite("PerKI 1/2021 Ps. 31(4) a"),
    ),
    "other_body": (
        ("badan publik yang menguasainya", "which body holds it"),
        cite("PerKI 1/2021 Ps. 31(4) b"),
    ),
    "decision": (
        ("penerimaan atau penolakan dan alasannya", "the decision and its reason"),
        cite("PerKI 1/2021 Ps. 31(4) c"),
    ),
    "form": (
        ("bentuk yang tersedia", "the form available"),
        cite("PerKI 1/2021 Ps. 31(4) d"),
    ),
    "cost": (
        ("biaya dan cara pembayaran", "the cost and how to pay it"),
        cite("PerKI 1/2021 Ps. 31(4) e"),
    ),
    "time": (
        ("waktu yang diperlukan", "the time needed to supply it"),
        cite("PerKI 1/2021 Ps. 31(4) f"),
    ),
    "blacked_out": (
        ("penjelasan penghitaman", "which parts are blacked out, and why"),
        cite("PerKI 1/2021 Ps. 31(4) g"),
    ),
    "extent": (
        ("seluruhnya atau sebagian", "whether the whole or a part is given"),
        cite("PerKI 1/2021 Ps. 31(4) h"),
    ),
    "not_held": (
        ("penjelasan mengapa tidak dikuasai", "why it is not held"),
        cite("PerKI 1/2021 Ps. 31(4) i"),
    ),
}


@frozen(kw_only=True, eq=False, repr=False)
class Outcome(Value):
    """One kind of answer.

    Args:
        words: the answer in Indonesian and English.
        contents: what the notice must say, as keys of ``CONTENTS``.
        grounds: the grounds of objection that it can raise.
        exempt: whether it can rest on an exemption, and so raise ground a.
    """

    words: Words
    contents: tuple[str, ...]
    grounds: tuple[ObjectionGround, ...]
    exempt: bool = False


_GIVEN: Final = ("held", "decision", "form", "cost", "time", "extent")

OUTCOMES: Final[Mapping[NoticeOutcome, Outcome]] = {
    NoticeOutcome.GRANTED: Outcome(
        words=("dikabulkan", "granted"),
        contents=_GIVEN,
        grounds=(D, E, F, G),
    ),
    NoticeOutcome.PARTLY_GRANTED: Outcome(
        words=(
            "dikabulkan sebagian, bagian lain dihitamkan",
            "granted in part, the rest blacked out",
        ),
        contents=(*_GIVEN, "blacked_out"),
        grounds=(D, E, F),
        exempt=True,
    ),
    NoticeOutcome.INSPECT_ONLY: Outcome(
        words=("hanya dilihat, tanpa salinan", "inspection without copies"),
        contents=("held", "decision", "form", "time"),
        grounds=(D, E, F),
        exempt=True,
    ),
    NoticeOutcome.DATA_SUBJECT_ONLY: Outcome(
        words=(
            "hanya untuk yang bersangkutan",
            "open to the person concerned only",
        ),
        contents=("held", "decision", "form", "time"),
        grounds=(D, E),
        exempt=True,
    ),
    NoticeOutcome.REFUSED: Outcome(
        words=("ditolak", "refused"),
        contents=("held", "decision"),
        grounds=(D, E),
        exempt=True,
    ),
    NoticeOutcome.NOT_HELD: Outcome(
        words=("tidak dikuasai", "not held"),
        contents=("held", "other_body", "not_held"),
        grounds=(D, E),
    ),
}


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
