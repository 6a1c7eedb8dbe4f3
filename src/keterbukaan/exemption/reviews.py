"""Peninjauan: a later decision about a determination, or about what it closes.

An outcome names its object: ``closed`` says that the determination stands, and
``opened`` that the information is open. ``upheld`` of older files says neither; it is
read as ``closed``.

>>> review = Review(by="commission", outcome="opened", on="2018")
>>> str(review.on), review.effect("h").value, review.at_once
('2018', 'opens', False)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen
from attrs.converters import optional

from .._values import Value, names, plain
from ..law.grounds import GroundId, to_ground_ids
from ..law.outcomes import (
    DATA_SUBJECT_ONLY,
    INSPECT_ONLY,
    RULING_ANNULLED,
    Gives,
    gives,
)
from ..texts import Labelled
from .days import Day, optional_day

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Literal


class Reviewer(Labelled):
    """Yang meninjau: who reviewed a determination, from below upwards."""

    PPID = ("ppid", "PPID", "the PPID")
    HEAD_OF_BODY = ("head_of_body", "pimpinan badan publik", "the head of the body")
    SUPERIOR = ("superior", "atasan PPID", "the superior of the PPID")
    COMMISSION = ("commission", "Komisi Informasi", "the Information Commission")
    COURT = ("court", "pengadilan", "the court")
    SUPREME_COURT = ("supreme_court", "Mahkamah Agung", "the Supreme Court")


class Approver(Labelled):
    """Yang menyetujui: who approved a determination, or its change."""

    HEAD_OF_BODY = ("head_of_body", "pimpinan badan publik", "head of the body")
    SUPERIOR = ("superior", "atasan PPID", "superior of the PPID")
    OTHER = ("other", "orang lain", "somebody else")
    NOBODY = ("nobody", "tidak seorang pun", "nobody")


class ReviewOutcome(Labelled):
    """Hasil peninjauan."""

    CLOSED = ("closed", "penetapannya tetap berlaku", "the determination stands")
    OPENED = ("opened", "dinyatakan terbuka", "declared open")
    PARTLY_OPENED = (
        "partly_opened",
        "dinyatakan terbuka sebagian",
        "declared open in part",
    )
    INSPECT_ONLY = INSPECT_ONLY
    DATA_SUBJECT_ONLY = DATA_SUBJECT_ONLY
    VOID = ("void", "penetapannya batal", "the determination is void")
    NOT_FOUND = ("not_found", "informasinya tidak ada", "the information is not there")
    NOT_ADMISSIBLE = ("not_admissible", "tidak dapat diterima", "not admissible")
    WITHDRAWN = ("withdrawn", "permohonannya dicabut", "the application was withdrawn")
    REVOKED = ("revoked", "dicabut badan publik", "taken back by the body")
    SETTLED = ("settled", "mediasi berhasil", "settled in mediation")
    RULING_ANNULLED = RULING_ANNULLED
    PENDING = ("pending", "belum diputus", "not decided yet")
    UPHELD = ("upheld", "dikuatkan (berkas lama)", "upheld (older files)")


class Effect(Labelled):
    """Akibat: what a review does to the exemption."""

    OPENS = ("opens", "membuka semuanya", "opens all of it")
    OPENS_PART = ("opens_part", "membuka sebagian", "opens a part")
    STANDS = ("stands", "penetapannya tetap berlaku", "the determination stands")
    VOIDS = ("voids", "penetapannya batal", "the determination is void")
    NOTHING = ("nothing", "tidak mengubah apa pun", "changes nothing")


RANKS: Final[Mapping[Reviewer, int]] = {each: n for n, each in enumerate(Reviewer)}
"""A later ruling takes the place of one from further down."""

BODY: Final = frozenset({Reviewer.PPID, Reviewer.HEAD_OF_BODY})
"""Who opens outside of an objection and of a dispute (UU 14/2008 Ps. 11(2))."""
AT_ONCE: Final = BODY | {Reviewer.SUPERIOR}
"""Whose opening waits for nothing: no ruling that has to become final."""

_EFFECTS: Final[Mapping[ReviewOutcome, Effect]] = {
    ReviewOutcome.CLOSED: Effect.STANDS,
    ReviewOutcome.UPHELD: Effect.STANDS,
    ReviewOutcome.INSPECT_ONLY: Effect.STANDS,
    ReviewOutcome.DATA_SUBJECT_ONLY: Effect.STANDS,
    ReviewOutcome.NOT_FOUND: Effect.STANDS,
    ReviewOutcome.OPENED: Effect.OPENS,
    ReviewOutcome.REVOKED: Effect.OPENS,
    ReviewOutcome.PARTLY_OPENED: Effect.OPENS_PART,
    ReviewOutcome.VOID: Effect.VOIDS,
    ReviewOutcome.RULING_ANNULLED: Effect.STANDS,
}
_GIVEN: Final[Mapping[Gives, Effect]] = {
    Gives.ALL: Effect.OPENS,
    Gives.PART: Effect.OPENS_PART,
    Gives.NONE: Effect.STANDS,
}
_WITH_GIVEN: Final = frozenset(
    {ReviewOutcome.VOID, ReviewOutcome.SETTLED, ReviewOutcome.RULING_ANNULLED}
)


# A field takes a member or its spelling, which a type checker knows.
def _reviewer(
    value: Reviewer
    | Literal[
        "ppid", "head_of_body", "superior", "commission", "court", "supreme_court"
    ],
) -> Reviewer:
    return Reviewer(value)


def approver(
    value: Approver | Literal["head_of_body", "superior", "other", "nobody"],
) -> Approver:
    """Return who approved, by the name of the value."""
    return Approver(value)


def _outcome(
    value: ReviewOutcome
    | Literal[
        "closed",
        "opened",
        "partly_opened",
        "inspect_only",
        "data_subject_only",
        "void",
        "not_found",
        "not_admissible",
        "withdrawn",
        "revoked",
        "settled",
        "ruling_annulled",
        "pending",
        "upheld",
    ],
) -> ReviewOutcome:
    return ReviewOutcome(value)


@frozen(kw_only=True, eq=False, repr=False, field_transformer=plain)
class Review(Value):
    """One review of the determination; it can go either way.

    A decision of the Supreme Court on what was final before is a review
    (peninjauan kembali): a cassation reaches only what is not final yet.

    Args:
        by: who reviewed it.
        on: the day of the decision; without one it keeps its place in the record.
        outcome: what was decided.
        gives: how much it gives, for ``void``, ``settled`` and ``ruling_annulled``.
        final_on: the day the decision became final, where it has.
        final: whether it is final, where only that is on record and not the day.
        case_number: the number under which it was decided.
        approved_by: who approved it, where the PPID changed what is exempt.
        parts: the parts or items of the information that it opened.
        grounds: the letters and sub-items that it is about; a body that revokes on
            another letter than before keeps the information closed on that.
    """

    by: Reviewer = field(converter=_reviewer)
    on: Day | None = field(default=None, converter=optional_day)
    outcome: ReviewOutcome = field(converter=_outcome)
    gives: Gives | None = field(default=None, converter=optional(gives))
    final_on: Day | None = field(default=None, converter=optional_day)
    final: bool | None = None
    case_number: str | None = None
    approved_by: Approver | None = field(default=None, converter=optional(approver))
    parts: tuple[str, ...] = field(default=(), converter=names)
    grounds: tuple[GroundId, ...] = field(default=(), converter=to_ground_ids)

    def effect(self, letters: Collection[str]) -> Effect:
        """Return what it does, if it stands, to an exemption under some letters."""
        gives = self.gives if self.outcome in _WITH_GIVEN else None
        if self.outcome is ReviewOutcome.VOID and gives is Gives.NONE:
            return Effect.VOIDS
        if gives is not None:
            return _GIVEN[gives]
        if self.on_another(letters):
            return Effect.STANDS
        return _EFFECTS.get(self.outcome, Effect.NOTHING)

    def on_another(self, letters: Collection[str]) -> bool:
        """Whether the body takes the exemption back and names another letter."""
        revoked = self.outcome is ReviewOutcome.REVOKED
        return revoked and any(each.letter not in letters for each in self.grounds)

    @property
    def at_once(self) -> bool:
        """Whether it works without becoming final.

        What a body itself decides does, and what the parties settled: the ruling on
        it is final (UU 14/2008 Ps. 39).
        """
        return self.by in AT_ONCE or self.outcome is ReviewOutcome.SETTLED
