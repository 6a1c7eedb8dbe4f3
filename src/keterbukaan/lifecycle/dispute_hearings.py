"""Sengketa: facts from the first hearing to the copy of the ruling.

Basis: UU 14/2008 Ps. 38-46; PerKI 1/2013 Ps. 24-60; before 29 April 2013 PerKI
2/2010.
"""

from __future__ import annotations

from typing import Final

from .. import events
from ..citation import cite
from ..law.shape import Actor
from ._machine import Row, Split, Whence
from .dispute_states import NOT_PENDING, OVER, TRIED, UNDER_WAY

_APPLICANT, _BODY = Actor.APPLICANT, Actor.BODY
_COMMISSION, _MEDIATOR = Actor.COMMISSION, Actor.MEDIATOR
_FILED: Final = (events.DisputeFiled, events.DisputeSent)
# The copy of a rejecting interlocutory ruling leaves the matter as it is.
_COPY: Final = Whence({"not_accepted": "not_accepted", None: "ruled"})
# Passing the threshold leads to the hearing, and never back to it.
_STAYS: Final = Split("outcome", {"rejected": "not_accepted", None: None})
_THRESHOLD: Final = Whence(
    {
        **dict.fromkeys(TRIED, _STAYS),
        None: Split("outcome", {"rejected": "not_accepted", None: "hearing"}),
    }
)

HEARINGS: Final = (
    Row(
        fact=events.HearingScheduled,
        by=_COMMISSION,
        words=("sidang dijadwalkan", "hearing scheduled"),
        basis=cite("PerKI 1/2013 Ps. 24"),
        needs=_FILED,
    ),
    Row(
        fact=events.SummonsReceived,
        by=_APPLICANT,
        words=("panggilan diterima", "summons received"),
        basis=cite("PerKI 1/2013 Ps. 24(2)"),
        never=OVER,
        needs=_FILED,
    ),
    Row(
        fact=events.HearingHeld,
        by=_COMMISSION,
        words=("sidang digelar", "hearing held"),
        basis=cite("PerKI 1/2013 Ps. 36"),
        after=("registered", "panel_named", "mediation_failed", "hearing", "mediation"),
        to=Split(
            "hearing",
            {
                "adjudication": "adjudication",
                "decision": "adjudication",
                "mediation": "mediation",
                None: "hearing",
            },
        ),
        needs=_FILED,
    ),
    Row(
        fact=events.HearingAdjourned,
        by=_COMMISSION,
        words=("sidang ditunda", "hearing adjourned"),
        basis=cite("PerKI 1/2013 Ps. 38(4)"),
        needs=(events.HearingHeld,),
    ),
    Row(
        fact=events.ApplicantAbsent,
        by=_APPLICANT,
        words=("pemohon tidak hadir", "applicant absent"),
        basis=cite("PerKI 1/2013 Ps. 30"),
        never=OVER,
        needs=_FILED,
    ),
    Row(
        fact=events.BodyAbsent,
        by=_BODY,
        words=("termohon tidak hadir", "body absent"),
        basis=cite("PerKI 1/2013 Ps. 31"),
        never=OVER,
        needs=_FILED,
    ),
    Row(
        fact=events.PreliminaryFinished,
        by=_COMMISSION,
        words=("pemeriksaan pendahuluan selesai", "preliminary examination finished"),
        basis=cite("PerKI 2/2010 Ps. 19(3)"),
        after=("registered", "panel_named"),
        to=Split("outcome", {"rejected": "not_accepted", None: "hearing"}),
        needs=_FILED,
    ),
    Row(
        fact=events.PreliminaryRefusalNotified,
        by=_COMMISSION,
        words=(
            "penolakan pada pemeriksaan pendahuluan diberitahukan",
            "refusal at the preliminary examination notified",
        ),
        basis=cite("PerKI 2/2010 Ps. 22"),
        needs=(events.PreliminaryFinished,),
    ),
    Row(
        fact=events.InterlocutoryRuling,
        by=_COMMISSION,
        words=("putusan sela", "interlocutory ruling"),
        basis=cite("PerKI 1/2013 Ps. 36(2)"),
        after=(
            "registered",
            "panel_named",
            "hearing",
            "mediation",
            "mediation_failed",
            "adjudication",
        ),
        to=_THRESHOLD,
        needs=_FILED,
    ),
    Row(
        fact=events.MediationStarted,
        by=_MEDIATOR,
        words=("mediasi dimulai", "mediation started"),
        basis=cite("PerKI 1/2013 Ps. 38"),
        after=("registered", "panel_named", "hearing"),
        to="mediation",
        needs=_FILED,
    ),
    Row(
        fact=events.MediationExtended,
        by=_MEDIATOR,
        words=("mediasi diperpanjang", "mediation extended"),
        basis=cite("PerKI 1/2013 Ps. 41"),
        needs=(events.MediationStarted,),
    ),
    Row(
        fact=events.MediationAgreed,
        by=_MEDIATOR,
        words=("kesepakatan mediasi", "mediation agreed"),
        basis=cite("PerKI 1/2013 Ps. 46"),
        after=("mediation",),
        to="agreed",
        needs=(events.MediationStarted,),
    ),
    Row(
        fact=events.MediationFailed,
        by=_MEDIATOR,
        words=("mediasi gagal", "mediation failed"),
        basis=cite("PerKI 1/2013 Ps. 48"),
        after=("mediation",),
        to="mediation_failed",
        needs=(events.MediationStarted,),
    ),
    Row(
        fact=events.InspectionHeld,
        by=_COMMISSION,
        words=("pemeriksaan tertutup atau setempat", "inspection held"),
        basis=cite("PerKI 1/2013 Ps. 26"),
        needs=_FILED,
    ),
    Row(
        fact=events.ConclusionSubmitted,
        by=_APPLICANT,
        words=("kesimpulan disampaikan", "conclusion submitted"),
        basis=cite("PerKI 1/2013 Ps. 57(3)"),
        never=OVER,
        needs=(events.HearingHeld,),
    ),
    Row(
        fact=events.DisputeStopped,
        by=_COMMISSION,
        words=("sengketa dihentikan", "dispute stopped"),
        basis=cite("PerKI 1/2013 Ps. 4(4)"),
        after=UNDER_WAY,
        to="stopped",
        needs=_FILED,
    ),
    Row(
        fact=events.DisputeWithdrawn,
        by=_APPLICANT,
        words=("sengketa dicabut", "dispute withdrawn"),
        basis=cite("PerKI 1/2013 Ps. 14"),
        after=UNDER_WAY,
        to=Whence({"adjudication": "withdrawn_late", None: "withdrawn"}),
        never=NOT_PENDING,
    ),
    Row(
        fact=events.DisputeLapsed,
        by=_COMMISSION,
        words=("permohonan gugur", "application lapsed"),
        basis=cite("PerKI 1/2013 Ps. 30"),
        after=UNDER_WAY,
        to="lapsed",
        needs=_FILED,
    ),
    Row(
        fact=events.RulingRead,
        by=_COMMISSION,
        words=("putusan dibacakan", "ruling read"),
        basis=cite("PerKI 1/2013 Ps. 59(1)"),
        after=("hearing", "adjudication", "agreed"),
        to=Split("kind", {"mediation": "final", None: "ruled"}),
        needs=_FILED,
    ),
    Row(
        fact=events.RulingSent,
        by=_COMMISSION,
        words=("salinan putusan dikirim", "copy of the ruling sent"),
        basis=cite("PerKI 1/2013 Ps. 59(4)"),
        after=("adjudication",),
        to=_COPY,
        needs=(events.RulingRead, events.InterlocutoryRuling),
    ),
    Row(
        fact=events.RulingReceived,
        by=_APPLICANT,
        words=("salinan putusan diterima", "copy of the ruling received"),
        basis=cite("PerKI 1/2013 Ps. 60(2)"),
        after=("adjudication",),
        to=_COPY,
        needs=(events.RulingRead, events.InterlocutoryRuling),
    ),
)
