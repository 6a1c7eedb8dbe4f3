"""Sengketa: facts of the dispute before the Information Commission."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen
from attrs.converters import optional
from attrs.validators import optional as unless_none

from .._dates import optional_civil
from .._values import Value, all_of, names, plain
from ..law.handed_in import Document
from ..law.shape import Stage
from ..law.spans import not_below_zero
from ..law.venues import CommissionLevel
from . import given
from .base import Event, PartyEvent, documents, grounds
from .choices import (
    Adjournment,
    Hearing,
    Inspection,
    Missing,
    ObjectionGround,
    OrderFrom,
    OrderUnit,
    Party,
    PreliminaryOutcome,
    RulingKind,
    RulingOutcome,
    Threshold,
    ThresholdQuestion,
    Vexation,
)

if TYPE_CHECKING:
    from collections.abc import Iterable


@frozen(kw_only=True, eq=False, repr=False)
class Order(Value):
    """One order of a ruling, with the time it sets; the ruling decides it.

    Args:
        bound: who must perform it.
        n: the number of days or months, as the ruling says; 0 for at once.
        unit: the unit, as the ruling says.
        start: from when the time runs (``from`` in a case file).

    Raises:
        InputError: the number is below zero.
    """

    bound: Party = field(converter=given.party)
    n: int = field(validator=not_below_zero)
    unit: OrderUnit = field(converter=given.order_unit)
    start: OrderFrom = field(converter=given.order_from)


def _orders(values: Iterable[Order]) -> tuple[Order, ...]:
    return all_of(values, Order)


def _missing(values: Iterable[str]) -> tuple[Missing, ...]:
    return tuple(Missing(value) for value in names(values))


def _questions(values: Iterable[str]) -> tuple[ThresholdQuestion, ...]:
    return tuple(ThresholdQuestion(value) for value in names(values))


class DisputeEvent(Event):
    """A fact of the dispute stage."""

    stage: ClassVar[Stage] = Stage.DISPUTE


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class _MissingDocuments(Event):
    """An application lacks documents."""

    missing: tuple[Missing, ...] = field(default=(), converter=_missing)


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class _Absence(Event):
    """A party did not come to a hearing.

    An excuse counts by the day on which it reached the commission.
    """

    hearing: Hearing | None = field(default=None, converter=optional(given.hearing))
    excused: bool = False
    excuse_received: dt.date | None = field(default=None, converter=optional_civil)


class DisputeSent(DisputeEvent):
    """The applicant sent the application to the commission."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class DisputeFiled(DisputeEvent):
    """The commission received the application; the day is day zero."""

    grounds: tuple[ObjectionGround, ...] = field(default=(), converter=grounds)
    commission: CommissionLevel | None = field(
        default=None, converter=optional(given.commission_level)
    )
    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents)
    )


class DisputeIncompletenessNotified(_MissingDocuments, DisputeEvent):
    """The registrar sent a notice that documents are missing, and which."""


class DisputeIncompletenessReceived(DisputeEvent):
    """The applicant received that notice."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class DisputeCompleted(DisputeEvent):
    """The applicant handed in what was missing.

    With ``not_served``, or wrote that a proof is missing because the body would
    not serve (PerKI 1/2013 Ps. 18).
    """

    not_served: bool = False


class DisputeRegistered(DisputeEvent):
    """The registrar registered the dispute."""


class RegistrationProofSent(DisputeEvent):
    """The registrar sent the proof of registration."""


class DisputeNotRegistered(_MissingDocuments, DisputeEvent):
    """The registrar made a deed that the dispute is not registered, and why."""


class NonregistrationDelivered(DisputeEvent):
    """The deed of non-registration was delivered."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class DisputeTransferred(DisputeEvent):
    """The dispute was passed to another commission.

    Args:
        to: the commission that received it, by its level or its name.
    """

    to: str | None = None


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class PanelNamed(DisputeEvent):
    """The chair named the panel, of so many members."""

    members: int | None = field(default=None, validator=unless_none(not_below_zero))


class MediatorNamed(DisputeEvent):
    """The chair named the mediator."""


class RecusalRequested(PartyEvent, DisputeEvent):
    """A party asked for a member or the mediator to be replaced."""


class MemberReplaced(DisputeEvent):
    """The chair replaced a member of the panel, or the mediator."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class HearingScheduled(DisputeEvent):
    """A hearing was set for a day."""

    hearing: Hearing | None = field(default=None, converter=optional(given.hearing))
    for_day: dt.date | None = field(default=None, converter=optional_civil)


class SummonsReceived(PartyEvent, DisputeEvent):
    """A party received the summons."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class HearingHeld(DisputeEvent):
    """A hearing took place."""

    hearing: Hearing | None = field(default=None, converter=optional(given.hearing))


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class HearingAdjourned(DisputeEvent):
    """A hearing was adjourned.

    Args:
        purpose: what for (``for`` in a case file); None where it is not on record.
    """

    purpose: Adjournment | None = field(
        default=None, converter=optional(given.adjournment)
    )


class ApplicantAbsent(_Absence, DisputeEvent):
    """The applicant did not come."""


class BodyAbsent(_Absence, DisputeEvent):
    """The public body did not come."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class PreliminaryFinished(DisputeEvent):
    """The preliminary examination ended."""

    outcome: PreliminaryOutcome | None = field(
        default=None, converter=optional(given.preliminary_outcome)
    )


class PreliminaryRefusalNotified(DisputeEvent):
    """The commission told the parties that the application was refused at once."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class InterlocutoryRuling(DisputeEvent):
    """Putusan sela: the panel ruled on the threshold questions."""

    outcome: Threshold = field(converter=given.threshold)
    question: tuple[ThresholdQuestion, ...] = field(default=(), converter=_questions)


class MediationStarted(DisputeEvent):
    """The first mediation meeting took place."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class MediationExtended(DisputeEvent):
    """Mediation got more time, which the parties must agree on."""

    agreed: bool | None = None


class MediationAgreed(DisputeEvent):
    """The parties reached an agreement."""


class MediationFailed(DisputeEvent):
    """The mediator declared that mediation failed."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class InspectionHeld(DisputeEvent):
    """The panel looked at exempt documents, or went to see the place."""

    kind: Inspection | None = field(default=None, converter=optional(given.inspection))
    applicant_present: bool | None = None
    exempt: bool | None = None


class ConclusionSubmitted(PartyEvent, DisputeEvent):
    """A party handed in its conclusion."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class DisputeStopped(DisputeEvent):
    """The chair stopped the dispute as not in good faith, and in which case."""

    reason: Vexation | None = field(default=None, converter=optional(given.vexation))


class DisputeWithdrawn(DisputeEvent):
    """The applicant withdrew the dispute."""


class DisputeLapsed(DisputeEvent):
    """Gugur: the commission declared the application lapsed."""


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class RulingRead(DisputeEvent):
    """The commission read its ruling.

    Args:
        kind: by agreement or by adjudication; None where it is not on record.
        outcome: what was ruled; None where it is not on record.
        orders: what it orders, each with its time.
    """

    kind: RulingKind | None = field(default=None, converter=optional(given.ruling_kind))
    outcome: RulingOutcome | None = field(
        default=None, converter=optional(given.ruling_outcome)
    )
    orders: tuple[Order, ...] = field(default=(), converter=_orders)


class RulingSent(DisputeEvent):
    """The commission sent or handed over the copy of the ruling."""


class RulingReceived(PartyEvent, DisputeEvent):
    """A party received its copy of the ruling."""
