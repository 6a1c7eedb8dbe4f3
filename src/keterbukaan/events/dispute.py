"""Sengketa: facts of the dispute before the Information Commission."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen
from attrs.converters import optional
from attrs.validators import optional as unless_none

from .._dates import optional_civil
from .._values import names, plain
from ..law.handed_in import Document
from ..law.shape import Stage
from ..law.spans import not_below_zero
from ..law.venues import CommissionLevel
from ..texts import Words
from . import given
from .base import Event, PartyEvent, documents, grounds
from .choices import (
    Adjournment,
    Hearing,
    Inspection,
    Missing,
    ObjectionGround,
    PreliminaryOutcome,
    RulingKind,
    RulingOutcome,
    Threshold,
    ThresholdQuestion,
    Vexation,
)
from .order import Order, to_orders

if TYPE_CHECKING:
    from collections.abc import Iterable


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

    words: ClassVar[Words] = ("permohonan sengketa dikirim", "application sent")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class DisputeFiled(DisputeEvent):
    """The commission received the application; the day is day zero."""

    words: ClassVar[Words] = (
        "pengajuan permohonan penyelesaian sengketa informasi publik",
        "application received",
    )

    grounds: tuple[ObjectionGround, ...] = field(default=(), converter=grounds)
    commission: CommissionLevel | None = field(
        default=None, converter=optional(given.commission_level)
    )
    documents: tuple[Document, ...] | None = field(
        default=None, converter=optional(documents)
    )


class DisputeIncompletenessNotified(_MissingDocuments, DisputeEvent):
    """The registrar sent a notice that documents are missing, and which."""

    words: ClassVar[Words] = (
        "pemberitahuan kekurangan dokumen",
        "notice of missing documents",
    )


class DisputeIncompletenessReceived(DisputeEvent):
    """The applicant received that notice."""

    words: ClassVar[Words] = (
        "pemberitahuan kekurangan dokumen diterima",
        "notice of missing documents received",
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class DisputeCompleted(DisputeEvent):
    """The applicant handed in what was missing.

    With ``not_served``, or wrote that a proof is missing because the body would
    not serve (PerKI 1/2013 Ps. 18).
    """

    words: ClassVar[Words] = ("dokumen dilengkapi", "documents completed")

    not_served: bool = False


class DisputeRegistered(DisputeEvent):
    """The registrar registered the dispute."""

    words: ClassVar[Words] = ("sengketa diregistrasi", "dispute registered")


class RegistrationProofSent(DisputeEvent):
    """The registrar sent the proof of registration."""

    words: ClassVar[Words] = ("bukti registrasi dikirim", "proof of registration sent")


class DisputeNotRegistered(_MissingDocuments, DisputeEvent):
    """The registrar made a deed that the dispute is not registered, and why."""

    words: ClassVar[Words] = ("akta tidak diregistrasi", "deed of non-registration")


class NonregistrationDelivered(DisputeEvent):
    """The deed of non-registration was delivered."""

    words: ClassVar[Words] = (
        "akta tidak diregistrasi disampaikan",
        "deed of non-registration delivered",
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class DisputeTransferred(DisputeEvent):
    """The dispute was passed to another commission.

    Args:
        to: the commission that received it, by its level or its name.
    """

    words: ClassVar[Words] = ("sengketa dilimpahkan", "dispute transferred")

    to: str | None = None


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class PanelNamed(DisputeEvent):
    """The chair named the panel, of so many members."""

    words: ClassVar[Words] = ("Majelis Komisioner ditunjuk", "panel named")

    members: int | None = field(default=None, validator=unless_none(not_below_zero))


class MediatorNamed(DisputeEvent):
    """The chair named the mediator."""

    words: ClassVar[Words] = ("mediator ditunjuk", "mediator named")


class RecusalRequested(PartyEvent, DisputeEvent):
    """A party asked for a member or the mediator to be replaced."""

    words: ClassVar[Words] = ("permintaan penggantian", "recusal requested")


class MemberReplaced(DisputeEvent):
    """The chair replaced a member of the panel, or the mediator."""

    words: ClassVar[Words] = (
        "anggota Majelis atau mediator diganti",
        "member replaced",
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class HearingScheduled(DisputeEvent):
    """A hearing was set for a day."""

    words: ClassVar[Words] = ("sidang dijadwalkan", "hearing scheduled")

    hearing: Hearing | None = field(default=None, converter=optional(given.hearing))
    for_day: dt.date | None = field(default=None, converter=optional_civil)


class SummonsReceived(PartyEvent, DisputeEvent):
    """A party received the summons."""

    words: ClassVar[Words] = ("panggilan diterima", "summons received")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class HearingHeld(DisputeEvent):
    """A hearing took place."""

    words: ClassVar[Words] = ("sidang dilaksanakan", "hearing held")

    hearing: Hearing | None = field(default=None, converter=optional(given.hearing))


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class HearingAdjourned(DisputeEvent):
    """A hearing was adjourned.

    Args:
        purpose: what for (``for`` in a case file); None where it is not on record.
    """

    words: ClassVar[Words] = ("sidang ditunda", "hearing adjourned")

    purpose: Adjournment | None = field(
        default=None, converter=optional(given.adjournment)
    )


class ApplicantAbsent(_Absence, DisputeEvent):
    """The applicant did not come."""

    words: ClassVar[Words] = ("pemohon tidak hadir", "applicant absent")


class BodyAbsent(_Absence, DisputeEvent):
    """The public body did not come."""

    words: ClassVar[Words] = ("termohon tidak hadir", "respondent absent")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class PreliminaryFinished(DisputeEvent):
    """The preliminary examination ended."""

    words: ClassVar[Words] = (
        "pemeriksaan pendahuluan selesai",
        "preliminary examination finished",
    )

    outcome: PreliminaryOutcome | None = field(
        default=None, converter=optional(given.preliminary_outcome)
    )


class PreliminaryRefusalNotified(DisputeEvent):
    """The commission told the parties that the application was refused at once."""

    words: ClassVar[Words] = (
        "penolakan pada pemeriksaan pendahuluan diberitahukan",
        "refusal at the preliminary examination notified",
    )


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class InterlocutoryRuling(DisputeEvent):
    """Putusan sela: the panel ruled on the threshold questions."""

    words: ClassVar[Words] = ("putusan sela", "interlocutory ruling")

    outcome: Threshold = field(converter=given.threshold)
    question: tuple[ThresholdQuestion, ...] = field(default=(), converter=_questions)


class MediationStarted(DisputeEvent):
    """The first mediation meeting took place."""

    words: ClassVar[Words] = ("mediasi dimulai", "mediation started")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class MediationExtended(DisputeEvent):
    """Mediation got more time, which the parties must agree on."""

    words: ClassVar[Words] = ("mediasi diperpanjang", "mediation extended")

    agreed: bool | None = None


class MediationAgreed(DisputeEvent):
    """The parties reached an agreement."""

    words: ClassVar[Words] = ("mediasi berhasil", "mediation agreed")


class MediationFailed(DisputeEvent):
    """The mediator declared that mediation failed."""

    words: ClassVar[Words] = ("mediasi dinyatakan gagal", "mediation failed")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class InspectionHeld(DisputeEvent):
    """The panel looked at exempt documents, or went to see the place."""

    words: ClassVar[Words] = ("pemeriksaan tertutup atau setempat", "inspection held")

    kind: Inspection | None = field(default=None, converter=optional(given.inspection))
    applicant_present: bool | None = None
    exempt: bool | None = None


class ConclusionSubmitted(PartyEvent, DisputeEvent):
    """A party handed in its conclusion."""

    words: ClassVar[Words] = ("kesimpulan disampaikan", "conclusion submitted")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class DisputeStopped(DisputeEvent):
    """The chair stopped the dispute as not in good faith, and in which case."""

    words: ClassVar[Words] = ("sengketa dihentikan", "dispute stopped")

    reason: Vexation | None = field(default=None, converter=optional(given.vexation))


class DisputeWithdrawn(DisputeEvent):
    """The applicant withdrew the dispute."""

    words: ClassVar[Words] = ("sengketa dicabut", "dispute withdrawn")


class DisputeLapsed(DisputeEvent):
    """Gugur: the commission declared the application lapsed."""

    words: ClassVar[Words] = ("permohonan gugur", "application lapsed")


@frozen(slots=False, eq=False, repr=False, kw_only=True, field_transformer=plain)
class RulingRead(DisputeEvent):
    """The commission read its ruling.

    Args:
        kind: by agreement or by adjudication; None where it is not on record.
        outcome: what was ruled; None where it is not on record.
        orders: what it orders, each with its time.
    """

    words: ClassVar[Words] = ("putusan dibacakan", "ruling read")

    kind: RulingKind | None = field(default=None, converter=optional(given.ruling_kind))
    outcome: RulingOutcome | None = field(
        default=None, converter=optional(given.ruling_outcome)
    )
    orders: tuple[Order, ...] = field(default=(), converter=to_orders)


class RulingSent(DisputeEvent):
    """The commission sent or handed over the copy of the ruling."""

    words: ClassVar[Words] = ("salinan putusan dikirim", "copy of the ruling sent")


class RulingReceived(PartyEvent, DisputeEvent):
    """A party received its copy of the ruling."""

    words: ClassVar[Words] = ("salinan putusan diterima", "copy of the ruling received")
