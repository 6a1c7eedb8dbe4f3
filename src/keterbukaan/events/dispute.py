"""Sengketa: facts of the dispute before the Information Commission."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen
from attrs.converters import optional
from attrs.validators import optional as unless_none

from .._dates import optional_civil
from ..law.requirements import Document
from ..law.shape import not_below_zero
from ..law.venues import CommissionLevel
from .base import (
    Event,
    Hearing,
    Inspection,
    Missing,
    ObjectionGround,
    OrderFrom,
    OrderUnit,
    Party,
    RulingKind,
    RulingOutcome,
    Stage,
    Threshold,
    ThresholdQuestion,
    Vexation,
    documents,
    grounds,
    names,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "ApplicantAbsent",
    "BodyAbsent",
    "ConclusionSubmitted",
    "DisputeCompleted",
    "DisputeEvent",
    "DisputeFiled",
    "DisputeIncompletenessNotified",
    "DisputeIncompletenessReceived",
    "DisputeLapsed",
    "DisputeNotRegistered",
    "DisputeRegistered",
    "DisputeSent",
    "DisputeStopped",
    "DisputeTransferred",
    "DisputeWithdrawn",
    "HearingAdjourned",
    "HearingHeld",
    "HearingScheduled",
    "InspectionHeld",
    "InterlocutoryRuling",
    "MediationAgreed",
    "MediationExtended",
    "MediationFailed",
    "MediationStarted",
    "MediatorNamed",
    "MemberReplaced",
    "NonregistrationDelivered",
    "Order",
    "PanelNamed",
    "PreliminaryFinished",
    "PreliminaryRefusalNotified",
    "RecusalRequested",
    "RegistrationProofSent",
    "RulingRead",
    "RulingReceived",
    "RulingSent",
    "SummonsReceived",
]


@frozen(kw_only=True)
class Order:
    """One order of a ruling, with the time it sets; the ruling decides it.

    Args:
        bound: who must perform it.
        n: the number of days or months, as the ruling says; 0 for at once.
        unit: the unit, as the ruling says.
        start: from when the time runs (``from`` in a case file).

    Raises:
        InputError: the number is below zero.
    """

    bound: Party = field(converter=Party)
    n: int = field(validator=not_below_zero)
    unit: OrderUnit = field(converter=OrderUnit)
    start: OrderFrom = field(converter=OrderFrom)


def _orders(values: Iterable[Order]) -> tuple[Order, ...]:
    return tuple(values)


def _missing(values: Iterable[str]) -> tuple[Missing, ...]:
    return tuple(Missing(value) for value in names(values))


def _questions(values: Iterable[str]) -> tuple[ThresholdQuestion, ...]:
    return tuple(ThresholdQuestion(value) for value in names(values))


@frozen
class DisputeEvent(Event):
    """A fact of the dispute stage."""

    stage: ClassVar[Stage] = Stage.DISPUTE


@frozen
class DisputeSent(DisputeEvent):
    """The applicant sent the application to the commission."""


@frozen
class DisputeFiled(DisputeEvent):
    """The commission received the application; the day is day zero."""

    grounds: tuple[ObjectionGround, ...] = field(
        default=(), converter=grounds, kw_only=True
    )
    commission: CommissionLevel | None = field(
        default=None, converter=optional(CommissionLevel), kw_only=True
    )
    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents), kw_only=True
    )


@frozen
class DisputeIncompletenessNotified(DisputeEvent):
    """The registrar sent a notice that documents are missing, and which."""

    missing: tuple[Missing, ...] = field(default=(), converter=_missing, kw_only=True)


@frozen
class DisputeIncompletenessReceived(DisputeEvent):
    """The applicant received that notice."""


@frozen
class DisputeCompleted(DisputeEvent):
    """The applicant handed in what was missing.

    With ``not_served``, or wrote that a proof is missing because the body would
    not serve (PerKI 1/2013 Ps. 18).
    """

    not_served: bool = field(default=False, kw_only=True)


@frozen
class DisputeRegistered(DisputeEvent):
    """The registrar registered the dispute."""


@frozen
class RegistrationProofSent(DisputeEvent):
    """The registrar sent the proof of registration."""


@frozen
class DisputeNotRegistered(DisputeEvent):
    """The registrar made a deed that the dispute is not registered, and why."""

    missing: tuple[Missing, ...] = field(default=(), converter=_missing, kw_only=True)


@frozen
class NonregistrationDelivered(DisputeEvent):
    """The deed of non-registration was delivered."""


@frozen
class DisputeTransferred(DisputeEvent):
    """The dispute was passed to another commission."""


@frozen
class PanelNamed(DisputeEvent):
    """The chair named the panel, of so many members."""

    members: int | None = field(
        default=None, validator=unless_none(not_below_zero), kw_only=True
    )


@frozen
class MediatorNamed(DisputeEvent):
    """The chair named the mediator."""


@frozen
class RecusalRequested(DisputeEvent):
    """A party asked for a member or the mediator to be replaced."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)


@frozen
class MemberReplaced(DisputeEvent):
    """The chair replaced a member of the panel, or the mediator."""


@frozen
class HearingScheduled(DisputeEvent):
    """A hearing was set for a day."""

    hearing: Hearing | None = field(
        default=None, converter=optional(Hearing), kw_only=True
    )
    for_day: dt.date | None = field(
        default=None, converter=optional_civil, kw_only=True
    )


@frozen
class SummonsReceived(DisputeEvent):
    """A party received the summons."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)


@frozen
class HearingHeld(DisputeEvent):
    """A hearing took place."""

    hearing: Hearing | None = field(
        default=None, converter=optional(Hearing), kw_only=True
    )


@frozen
class HearingAdjourned(DisputeEvent):
    """A hearing was adjourned."""


@frozen
class ApplicantAbsent(DisputeEvent):
    """The applicant did not come.

    An excuse counts by the day on which it reached the commission.
    """

    hearing: Hearing | None = field(
        default=None, converter=optional(Hearing), kw_only=True
    )
    excused: bool = field(default=False, kw_only=True)
    excuse_received: dt.date | None = field(
        default=None, converter=optional_civil, kw_only=True
    )


@frozen
class BodyAbsent(DisputeEvent):
    """The public body did not come; excuses as for the applicant."""

    hearing: Hearing | None = field(
        default=None, converter=optional(Hearing), kw_only=True
    )
    excused: bool = field(default=False, kw_only=True)
    excuse_received: dt.date | None = field(
        default=None, converter=optional_civil, kw_only=True
    )


@frozen
class PreliminaryFinished(DisputeEvent):
    """The preliminary examination ended."""

    outcome: Threshold | None = field(
        default=None, converter=optional(Threshold), kw_only=True
    )


@frozen
class PreliminaryRefusalNotified(DisputeEvent):
    """The commission told the parties that the application was refused at once."""


@frozen
class InterlocutoryRuling(DisputeEvent):
    """Putusan sela: the panel ruled on the threshold questions."""

    outcome: Threshold = field(converter=Threshold, kw_only=True)
    question: tuple[ThresholdQuestion, ...] = field(
        default=(), converter=_questions, kw_only=True
    )


@frozen
class MediationStarted(DisputeEvent):
    """The first mediation meeting took place."""


@frozen
class MediationExtended(DisputeEvent):
    """Mediation got more time, which the parties must agree on."""

    agreed: bool | None = field(default=None, kw_only=True)


@frozen
class MediationAgreed(DisputeEvent):
    """The parties reached an agreement."""


@frozen
class MediationFailed(DisputeEvent):
    """The mediator declared that mediation failed."""


@frozen
class InspectionHeld(DisputeEvent):
    """The panel looked at exempt documents, or went to see the place."""

    kind: Inspection | None = field(
        default=None, converter=optional(Inspection), kw_only=True
    )
    applicant_present: bool | None = field(default=None, kw_only=True)
    exempt: bool | None = field(default=None, kw_only=True)


@frozen
class ConclusionSubmitted(DisputeEvent):
    """A party handed in its conclusion."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)


@frozen
class DisputeStopped(DisputeEvent):
    """The chair stopped the dispute as not in good faith, and in which case."""

    reason: Vexation | None = field(
        default=None, converter=optional(Vexation), kw_only=True
    )


@frozen
class DisputeWithdrawn(DisputeEvent):
    """The applicant withdrew the dispute."""


@frozen
class DisputeLapsed(DisputeEvent):
    """Gugur: the commission declared the application lapsed."""


@frozen
class RulingRead(DisputeEvent):
    """The commission read its ruling."""

    kind: RulingKind = field(converter=RulingKind, kw_only=True)
    outcome: RulingOutcome | None = field(
        default=None, converter=optional(RulingOutcome), kw_only=True
    )
    orders: tuple[Order, ...] = field(default=(), converter=_orders, kw_only=True)


@frozen
class RulingSent(DisputeEvent):
    """The commission sent or handed over the copy of the ruling."""


@frozen
class RulingReceived(DisputeEvent):
    """A party received its copy of the ruling."""

    by: Party | None = field(default=None, converter=optional(Party), kw_only=True)
