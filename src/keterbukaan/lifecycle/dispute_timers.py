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
    DisputeIncompletenessNotified,
    DisputeLapsed,
    DisputeNotRegistered,
    DisputeRegistered,
    DisputeStopped,
    DisputeWithdrawn,
    HearingHeld,
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

_GONE: Final = (DisputeNotRegistered, DisputeWithdrawn, DisputeStopped, DisputeLapsed)

DISPUTE_TIMERS: Final = (
    Timer(
        rule="dispute.incomplete_notice",
        met_by=(DisputeIncompletenessNotified,),
        ends=(DisputeRegistered, *_GONE),
        quiet=True,
    ),
    Timer(
        rule="dispute.complete",
        met_by=(DisputeCompleted,),
        ends=(DisputeRegistered, *_GONE),
    ),
    Timer(
        rule="dispute.nonregistration_deed",
        met_by=(NonregistrationDelivered,),
    ),
    Timer(
        rule="dispute.registration_proof",
        met_by=(RegistrationProofSent,),
        quiet=True,
    ),
    Timer(
        rule="dispute.preliminary",
        met_by=(PreliminaryFinished, InterlocutoryRuling),
        quiet=True,
    ),
    Timer(
        rule="dispute.preliminary.notice",
        met_by=(PreliminaryRefusalNotified,),
        quiet=True,
    ),
    Timer(
        rule="dispute.begin",
        met_by=(HearingHeld, MediationStarted),
        quiet=True,
    ),
    Timer(
        rule="dispute.start",
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
        met_by=(RulingRead, InterlocutoryRuling, DisputeLapsed, DisputeStopped),
        unless=("accepted",),
        ends=(DisputeNotRegistered, DisputeWithdrawn),
    ),
    Timer(
        rule="dispute.recusal",
        met_by=(RecusalRequested,),
        quiet=True,
    ),
    Timer(
        rule="dispute.summons",
        met_by=(SummonsReceived,),
        quiet=True,
    ),
    Timer(
        rule="dispute.conclusion",
        met_by=(ConclusionSubmitted,),
        quiet=True,
    ),
    Timer(
        rule="dispute.mediation_day",
        met_by=(MediationStarted,),
        quiet=True,
    ),
    Timer(
        rule="dispute.mediation",
        met_by=(MediationAgreed, MediationFailed),
        ends=(MediationExtended, *_GONE),
    ),
    Timer(
        rule="dispute.mediation.extension",
        met_by=(MediationAgreed, MediationFailed),
        ends=_GONE,
    ),
    Timer(
        rule="dispute.panel",
        met_by=(PanelNamed,),
        quiet=True,
    ),
    Timer(
        rule="dispute.adjudication",
        met_by=(RulingRead,),
        quiet=True,
    ),
    Timer(
        rule="ruling.copy",
        met_by=(RulingSent, RulingReceived),
    ),
)
