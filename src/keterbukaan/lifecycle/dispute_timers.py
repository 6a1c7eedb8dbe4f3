"""Sengketa: the limits that run before the Information Commission.

Nothing follows in law from an overrun of the commission's own limits; they
are reported as overrun and never as void.

Basis: UU 14/2008 Ps. 38; PerKI 1/2013; before 29 April 2013 PerKI 2/2010.
"""

from __future__ import annotations

from typing import Final

from ..events import (
    ApplicantAbsent,
    BodyAbsent,
    ConclusionSubmitted,
    DisputeCompleted,
    DisputeFiled,
    DisputeIncompletenessNotified,
    DisputeIncompletenessReceived,
    DisputeLapsed,
    DisputeNotRegistered,
    DisputeRegistered,
    DisputeSent,
    DisputeStopped,
    DisputeWithdrawn,
    HearingAdjourned,
    HearingHeld,
    HearingScheduled,
    InterlocutoryRuling,
    MediationAgreed,
    MediationExtended,
    MediationFailed,
    MediationStarted,
    NonregistrationDelivered,
    PanelNamed,
    PreliminaryFinished,
    PreliminaryRefusalNotified,
    RecusalRequested,
    RegistrationProofSent,
    RulingRead,
    RulingReceived,
    RulingSent,
    SummonsReceived,
)
from ._machine import Timer

__all__ = ["DISPUTE_TIMERS"]

_GONE: Final = (DisputeNotRegistered, DisputeWithdrawn, DisputeStopped, DisputeLapsed)

DISPUTE_TIMERS: Final = (
    Timer(
        rule="dispute.incomplete_notice",
        starts=(DisputeFiled,),
        met_by=(DisputeIncompletenessNotified,),
        ends=(DisputeRegistered, *_GONE),
        quiet=True,
    ),
    Timer(
        rule="dispute.complete",
        starts=(DisputeIncompletenessReceived, DisputeIncompletenessNotified),
        met_by=(DisputeCompleted,),
        ends=(DisputeRegistered, *_GONE),
    ),
    Timer(
        rule="dispute.nonregistration_deed",
        starts=(DisputeNotRegistered,),
        met_by=(NonregistrationDelivered,),
    ),
    Timer(
        rule="dispute.registration_proof",
        starts=(DisputeRegistered,),
        met_by=(RegistrationProofSent,),
        quiet=True,
    ),
    Timer(
        rule="dispute.preliminary",
        starts=(DisputeRegistered,),
        met_by=(PreliminaryFinished, InterlocutoryRuling),
        quiet=True,
    ),
    Timer(
        rule="dispute.preliminary.notice",
        starts=(PreliminaryFinished,),
        met_by=(PreliminaryRefusalNotified,),
        quiet=True,
    ),
    Timer(
        rule="dispute.begin",
        starts=(PreliminaryFinished,),
        or_from=(InterlocutoryRuling,),
        met_by=(HearingHeld, MediationStarted),
        quiet=True,
    ),
    Timer(
        rule="dispute.start",
        starts=(DisputeFiled, DisputeSent),
        met_by=(
            HearingHeld,
            MediationStarted,
            PreliminaryFinished,
            InterlocutoryRuling,
            RulingRead,
            ApplicantAbsent,
            BodyAbsent,
        ),
        ends=_GONE,
    ),
    Timer(
        rule="dispute.finish",
        starts=(DisputeRegistered,),
        or_from=(DisputeFiled, DisputeSent),
        met_by=(RulingRead, InterlocutoryRuling, DisputeLapsed, DisputeStopped),
        unless=("accepted",),
        ends=(DisputeNotRegistered, DisputeWithdrawn),
    ),
    Timer(
        rule="dispute.recusal",
        starts=(HearingScheduled,),
        hearing=("mediation", "adjudication"),
        met_by=(RecusalRequested,),
        quiet=True,
    ),
    Timer(
        rule="dispute.summons",
        starts=(HearingScheduled,),
        hearing=("first", "mediation"),
        met_by=(SummonsReceived,),
        quiet=True,
    ),
    Timer(
        rule="dispute.conclusion",
        starts=(HearingScheduled,),
        hearing=("decision",),
        met_by=(ConclusionSubmitted,),
        quiet=True,
    ),
    Timer(
        rule="dispute.mediation_day",
        starts=(HearingAdjourned,),
        met_by=(MediationStarted,),
        quiet=True,
    ),
    Timer(
        rule="dispute.mediation",
        starts=(MediationStarted,),
        met_by=(MediationAgreed, MediationFailed),
        ends=(MediationExtended, *_GONE),
    ),
    Timer(
        rule="dispute.mediation.extension",
        runs_on="dispute.mediation",
        starts=(MediationExtended,),
        met_by=(MediationAgreed, MediationFailed),
        ends=_GONE,
    ),
    Timer(
        rule="dispute.panel",
        starts=(MediationFailed,),
        met_by=(PanelNamed,),
        quiet=True,
    ),
    Timer(
        rule="dispute.adjudication",
        starts=(HearingHeld,),
        hearing=("adjudication",),
        met_by=(RulingRead,),
        quiet=True,
    ),
    Timer(
        rule="ruling.copy",
        starts=(RulingRead,),
        met_by=(RulingSent, RulingReceived),
    ),
)
