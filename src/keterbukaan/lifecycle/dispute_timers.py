"""Sengketa: the limits that run before the Information Commission.

Nothing follows in law from an overrun of the commission's own limits; they
are reported as overrun and never as void.

Basis: UU 14/2008 Ps. 38; PerKI 1/2013; before 29 April 2013 PerKI 2/2010.
"""

from __future__ import annotations

from typing import Final

from .. import events
from ._machine import Timer

_GONE: Final = (
    events.DisputeNotRegistered,
    events.DisputeWithdrawn,
    events.DisputeStopped,
    events.DisputeLapsed,
)

DISPUTE_TIMERS: Final = (
    Timer(
        rule="dispute.incomplete_notice",
        met_by=(events.DisputeIncompletenessNotified,),
        ends=(events.DisputeRegistered, *_GONE),
        quiet=True,
    ),
    Timer(
        rule="dispute.complete",
        met_by=(events.DisputeCompleted,),
        ends=(events.DisputeRegistered, *_GONE),
    ),
    Timer(
        rule="dispute.nonregistration_deed",
        met_by=(events.NonregistrationDelivered,),
    ),
    Timer(
        rule="dispute.registration_proof",
        met_by=(events.RegistrationProofSent,),
        quiet=True,
    ),
    Timer(
        rule="dispute.preliminary",
        met_by=(events.PreliminaryFinished, events.InterlocutoryRuling),
        quiet=True,
    ),
    Timer(
        rule="dispute.preliminary.notice",
        met_by=(events.PreliminaryRefusalNotified,),
        quiet=True,
    ),
    Timer(
        rule="dispute.begin",
        met_by=(events.HearingHeld, events.MediationStarted),
        quiet=True,
    ),
    Timer(
        rule="dispute.start",
        met_by=(
            events.HearingHeld,
            events.MediationStarted,
            events.ApplicantAbsent,
            events.BodyAbsent,
        ),
        unless=("decision",),
        ends=_GONE,
        proved_by=(
            events.HearingHeld,
            events.PreliminaryFinished,
            events.InterlocutoryRuling,
            events.MediationAgreed,
            events.MediationFailed,
            events.RulingRead,
        ),
    ),
    Timer(
        rule="dispute.finish",
        met_by=(
            events.RulingRead,
            events.InterlocutoryRuling,
            events.DisputeLapsed,
            events.DisputeStopped,
        ),
        unless=("accepted",),
        ends=(events.DisputeNotRegistered, events.DisputeWithdrawn),
    ),
    Timer(
        rule="dispute.recusal",
        met_by=(events.RecusalRequested,),
        quiet=True,
        of_each=True,
    ),
    Timer(
        rule="dispute.summons",
        met_by=(events.SummonsReceived,),
        quiet=True,
    ),
    Timer(
        rule="dispute.conclusion",
        met_by=(events.ConclusionSubmitted,),
        quiet=True,
        of_each=True,
    ),
    Timer(
        rule="dispute.mediation_day",
        met_by=(events.MediationStarted,),
        quiet=True,
    ),
    Timer(
        rule="dispute.mediation",
        met_by=(events.MediationAgreed, events.MediationFailed),
        ends=(events.MediationExtended, *_GONE),
        proved_by=(events.RulingRead,),
    ),
    Timer(
        rule="dispute.mediation.extension",
        met_by=(events.MediationAgreed, events.MediationFailed),
        ends=_GONE,
        proved_by=(events.RulingRead,),
    ),
    Timer(
        rule="dispute.panel",
        met_by=(events.PanelNamed,),
        quiet=True,
    ),
    Timer(
        rule="dispute.adjudication",
        met_by=(events.RulingRead,),
        quiet=True,
    ),
    Timer(
        rule="ruling.copy",
        met_by=(events.RulingSent,),
        proved_by=(events.RulingReceived,),
    ),
)
