"""Pilihan yang ditulis: how a value of a closed list is given to a field.

Either the member itself, or its spelling, which a type checker knows: ``"partial"``
for an outcome is found before anything runs. What runs says the same.

>>> notice_outcome("granted")
<NoticeOutcome.GRANTED: 'granted'>
>>> ruling_kind("settlement")
Traceback (most recent call last):
    ...
keterbukaan.errors.UnknownValue: unknown value 'settlement'; one of 'mediation', \
'adjudication'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..law.venues import CommissionLevel
from .choices import (
    Adjournment,
    CassationOutcome,
    CourtOutcome,
    ExecutionOutcome,
    Hearing,
    Inspection,
    NoticeOutcome,
    NoticeReason,
    Notification,
    ObjectionGround,
    ObjectionOutcome,
    OrderFrom,
    OrderUnit,
    Party,
    PreliminaryOutcome,
    ReviewGround,
    ReviewRuling,
    RulingKind,
    RulingOutcome,
    Threshold,
    Vexation,
)

if TYPE_CHECKING:
    from typing import Literal


def party(value: Party | Literal["applicant", "body"]) -> Party:
    """Read one of the parties."""
    return Party(value)


def notice_outcome(
    value: NoticeOutcome
    | Literal[
        "granted",
        "partly_granted",
        "refused",
        "not_held",
        "inspect_only",
        "data_subject_only",
    ],
) -> NoticeOutcome:
    """Read what the PPID answered."""
    return NoticeOutcome(value)


def notice_reason(
    value: NoticeReason
    | Literal[
        "exemption",
        "purpose",
        "identity",
        "not_public_body",
        "not_documented",
        "vexatious",
        "other",
        "none",
    ],
) -> NoticeReason:
    """Read why the PPID refused."""
    return NoticeReason(value)


def objection_ground(
    value: ObjectionGround | Literal["a", "b", "c", "d", "e", "f", "g"],
) -> ObjectionGround:
    """Read a ground of objection, by its letter."""
    return ObjectionGround(value)


def objection_outcome(
    value: ObjectionOutcome
    | Literal[
        "granted",
        "partly_granted",
        "inspect_only",
        "data_subject_only",
        "not_held",
        "refused",
    ],
) -> ObjectionOutcome:
    """Read what the superior answered."""
    return ObjectionOutcome(value)


def commission_level(
    value: CommissionLevel | Literal["central", "province", "regency"],
) -> CommissionLevel:
    """Read which commission it is, by its level."""
    return CommissionLevel(value)


def hearing(
    value: Hearing | Literal["first", "mediation", "adjudication", "decision"],
) -> Hearing:
    """Read what a hearing was for."""
    return Hearing(value)


def adjournment(
    value: Adjournment | Literal["mediation", "evidence", "absence", "test", "other"],
) -> Adjournment:
    """Read what a hearing was put off for."""
    return Adjournment(value)


def threshold(value: Threshold | Literal["accepted", "rejected"]) -> Threshold:
    """Read whether the threshold questions were passed."""
    return Threshold(value)


def preliminary_outcome(
    value: PreliminaryOutcome | Literal["accepted", "refused", "rejected"],
) -> PreliminaryOutcome:
    """Read what the preliminary hearing came to."""
    return PreliminaryOutcome(value)


def inspection(value: Inspection | Literal["closed", "local"]) -> Inspection:
    """Read which kind of inspection it was."""
    return Inspection(value)


def vexation(
    value: Vexation | Literal["repeated", "disruptive", "harassing"],
) -> Vexation:
    """Read how the applicant lacked good faith."""
    return Vexation(value)


def ruling_kind(value: RulingKind | Literal["mediation", "adjudication"]) -> RulingKind:
    """Read which kind of ruling it was."""
    return RulingKind(value)


def ruling_outcome(
    value: RulingOutcome
    | Literal[
        "granted",
        "partly_granted",
        "inspect_only",
        "data_subject_only",
        "not_held",
        "rejected",
        "not_accepted",
    ],
) -> RulingOutcome:
    """Read what the commission ruled."""
    return RulingOutcome(value)


def order_from(value: OrderFrom | Literal["read", "received", "final"]) -> OrderFrom:
    """Read from when the time of an order runs."""
    return OrderFrom(value)


def order_unit(
    value: OrderUnit | Literal["working_days", "calendar_days", "months"],
) -> OrderUnit:
    """Read the unit of the time of an order."""
    return OrderUnit(value)


def court_outcome(
    value: CourtOutcome
    | Literal["ruling_upheld", "ruling_annulled", "not_accepted", "remanded"],
) -> CourtOutcome:
    """Read what became of the commission's ruling."""
    return CourtOutcome(value)


def cassation_outcome(
    value: CassationOutcome
    | Literal[
        "granted",
        "rejected",
        "not_accepted",
        "withdrawn",
        "ruling_upheld",
        "ruling_annulled",
        "remanded",
    ],
) -> CassationOutcome:
    """Read what became of a cassation."""
    return CassationOutcome(value)


def review_ground(
    value: ReviewGround | Literal["a", "b", "c", "d", "e", "f"],
) -> ReviewGround:
    """Read a ground of review, by its letter."""
    return ReviewGround(value)


def review_ruling(
    value: ReviewRuling | Literal["granted", "rejected", "not_accepted"],
) -> ReviewRuling:
    """Read what became of a review."""
    return ReviewRuling(value)


def notification(
    value: Notification | Literal["served", "posted", "uploaded"],
) -> Notification:
    """Read how a ruling was notified."""
    return Notification(value)


def execution_outcome(
    value: ExecutionOutcome | Literal["ordered", "refused"],
) -> ExecutionOutcome:
    """Read whether execution was ordered."""
    return ExecutionOutcome(value)
