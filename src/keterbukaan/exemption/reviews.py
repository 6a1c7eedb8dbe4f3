"""Peninjauan: a later decision about a determination.

An outcome says what became of its object: of the determination, of the
application, or of the ruling before it. What opens to one person, or for looking
only, opens to nobody else.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen
from attrs.converters import optional

from .._dates import optional_civil
from .._values import Value
from ..texts import Lang, Words, pick
from .part_dates import AnyDay, exact, optional_any_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Reviewer(StrEnum):
    """Yang meninjau: who reviewed a determination, from below upwards."""

    PPID = "ppid"
    HEAD_OF_BODY = "head_of_body"
    SUPERIOR = "superior"
    COMMISSION = "commission"
    COURT = "court"
    SUPREME_COURT = "supreme_court"

    def label(self, lang: Lang = "id") -> str:
        """Return its name in one language."""
        return pick(REVIEWERS[self], lang)


REVIEWERS: Final[Mapping[str, Words]] = {
    "ppid": ("PPID", "the PPID"),
    "head_of_body": ("pimpinan badan publik", "the head of the body"),
    "superior": ("atasan PPID", "the superior of the PPID"),
    "commission": ("Komisi Informasi", "the Information Commission"),
    "court": ("pengadilan", "the court"),
    "supreme_court": ("Mahkamah Agung", "the Supreme Court"),
}


class ReviewOutcome(StrEnum):
    """Hasil peninjauan: what became of what was reviewed."""

    CLOSED = "closed"
    OPENED = "opened"
    PARTLY_OPENED = "partly_opened"
    INSPECT_ONLY = "inspect_only"
    DATA_SUBJECT_ONLY = "data_subject_only"
    VOID = "void"
    NOT_FOUND = "not_found"
    NOT_ADMISSIBLE = "not_admissible"
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"
    SETTLED = "settled"
    RULING_ANNULLED = "ruling_annulled"
    PENDING = "pending"
    UPHELD = "upheld"

    def label(self, lang: Lang = "id") -> str:
        """Return its name in one language."""
        return pick(OUTCOMES[self], lang)


OUTCOMES: Final[Mapping[str, Words]] = {
    "closed": ("penetapannya tetap berlaku", "the determination stands"),
    "opened": ("dibuka", "opened"),
    "partly_opened": ("dibuka sebagian", "opened in part"),
    "inspect_only": ("hanya dapat dilihat", "for looking only"),
    "data_subject_only": (
        "hanya bagi yang bersangkutan",
        "for the person concerned only",
    ),
    "void": ("penetapannya tidak sah", "the determination is void"),
    "not_found": ("informasinya tidak ada", "the information is not there"),
    "not_admissible": ("permohonan tidak diterima", "application not admissible"),
    "withdrawn": ("permohonan dicabut", "application withdrawn"),
    "revoked": ("penetapannya dicabut", "determination revoked by the body"),
    "settled": ("mediasi berhasil", "settled in mediation"),
    "ruling_annulled": ("putusan sebelumnya dibatalkan", "ruling before it annulled"),
    "pending": ("belum diputus", "not decided yet"),
    "upheld": ("dikuatkan", "upheld"),
}


class Given(StrEnum):
    """Yang diberikan: how much a settlement, or an annulling ruling, gives."""

    ALL = "all"
    PART = "part"
    NONE = "none"


GIVEN: Final[Mapping[str, Words]] = {
    "all": ("seluruhnya", "all of it"),
    "part": ("sebagian", "a part"),
    "none": ("tidak ada", "nothing"),
}


class Effect(StrEnum):
    """Akibat: what a review does to a determination, whoever made it."""

    OPENS = "opens"
    OPENS_PART = "opens_part"
    CLOSES = "closes"
    VOIDS = "voids"
    NOTHING = "nothing"


EFFECTS: Final[Mapping[str, Words]] = {
    "opens": ("membuka", "opens it"),
    "opens_part": ("membuka sebagian", "opens a part"),
    "closes": ("menutup", "closes it"),
    "voids": ("membatalkan penetapannya", "voids the determination"),
    "nothing": ("tidak mengubah apa pun", "changes nothing"),
}
_BY_OUTCOME: Final[Mapping[ReviewOutcome, Effect]] = {
    ReviewOutcome.CLOSED: Effect.CLOSES,
    ReviewOutcome.UPHELD: Effect.CLOSES,
    ReviewOutcome.OPENED: Effect.OPENS,
    ReviewOutcome.PARTLY_OPENED: Effect.OPENS_PART,
    ReviewOutcome.VOID: Effect.VOIDS,
    ReviewOutcome.REVOKED: Effect.OPENS,
}
_BY_GIVEN: Final[Mapping[Given | None, Effect]] = {
    Given.ALL: Effect.OPENS,
    Given.PART: Effect.OPENS_PART,
    Given.NONE: Effect.CLOSES,
    None: Effect.NOTHING,
}
_BY_WHAT_IT_GIVES: Final = frozenset(
    {ReviewOutcome.SETTLED, ReviewOutcome.RULING_ANNULLED}
)
_WITHIN_THE_BODY: Final = frozenset(
    {Reviewer.PPID, Reviewer.HEAD_OF_BODY, Reviewer.SUPERIOR}
)


def _parts(values: Iterable[str]) -> tuple[str, ...]:
    return (values,) if isinstance(values, str) else tuple(values)


@frozen(kw_only=True, eq=False, repr=False)
class Review(Value):
    """One review of the determination; it can go either way.

    Args:
        by: who reviewed it.
        outcome: what was decided.
        on: the day of the decision, as far as it is known; None where it is not on
            record, and the review then keeps its place among the others.
        final_on: the day the decision became final, where it has.
        gives: how much a settlement, or a ruling that annuls, gives.
        parts: which parts, or items, it is about; empty for the whole.
        grounds: for a determination that the body revoked, the letters on which it
            closes the information instead.
        case_number: the number of the matter.
    """

    by: Reviewer = field(converter=Reviewer)
    outcome: ReviewOutcome = field(converter=ReviewOutcome)
    on: AnyDay | None = field(default=None, converter=optional_any_day)
    final_on: dt.date | None = field(default=None, converter=optional_civil)
    gives: Given | None = field(default=None, converter=optional(Given))
    parts: tuple[str, ...] = field(default=(), converter=_parts)
    grounds: tuple[str, ...] = field(default=(), converter=_parts)
    case_number: str | None = None

    @property
    def day(self) -> dt.date | None:
        """The day of the decision, where it is known in full."""
        return exact(self.on)

    @property
    def within_body(self) -> bool:
        """Whether the body itself decided, and no commission or court."""
        return self.by in _WITHIN_THE_BODY

    @property
    def effect(self) -> Effect:
        """What it does to the determination, once it is final."""
        if self.outcome in _BY_WHAT_IT_GIVES:
            return _BY_GIVEN[self.gives]
        if self.outcome is ReviewOutcome.REVOKED and self.grounds:
            return Effect.NOTHING
        if self.outcome is ReviewOutcome.VOID and self.gives is Given.ALL:
            return Effect.OPENS
        effect = _BY_OUTCOME.get(self.outcome, Effect.NOTHING)
        if effect is Effect.OPENS and self.parts:
            return Effect.OPENS_PART
        return effect

    def final_by(self, day: dt.date) -> bool:
        """Return whether it is on record as final on a day.

        What the body itself decides holds at once, so does an agreement, and so does
        a ruling of the Supreme Court.
        """
        if self.final_on is not None:
            return self.final_on <= day
        at_once = self.within_body or self.by is Reviewer.SUPREME_COURT
        settled = self.outcome is ReviewOutcome.SETTLED
        return (at_once or settled) and (self.day is None or self.day <= day)
