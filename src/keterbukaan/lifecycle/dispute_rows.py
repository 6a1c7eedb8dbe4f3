"""Sengketa: every fact before the Information Commission, and what it does.

An application that ended otherwise than by a ruling may be filed again where
the deed, the rejection, a withdrawal during adjudication or the declaration
that it lapsed leaves room: then the facts lead back to its beginning. The bar
of PerKI 1/2013 Ps. 15(4) is in the table, for a withdrawal before adjudication
is an end; whether another one is barred is a reading, and no table knows it.

Basis: UU 14/2008 Ps. 37-46; PerKI 1/2013; before 29 April 2013 PerKI 2/2010.
"""

from __future__ import annotations

from typing import Final

from ..citation import cite
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
    DisputeTransferred,
    DisputeWithdrawn,
    HearingAdjourned,
    HearingHeld,
    HearingScheduled,
    InspectionHeld,
    InterlocutoryRuling,
    MediationAgreed,
    MediationExtended,
    MediationFailed,
    MediationStarted,
    MediatorNamed,
    MemberReplaced,
    NonregistrationDelivered,
    ObjectionReceived,
    ObjectionSent,
    PanelNamed,
    PreliminaryFinished,
    RecusalRequested,
    RegistrationProofSent,
    RulingRead,
    RulingReceived,
    RulingSent,
    SummonsReceived,
)
from ..law.shape import Actor
from ._machine import Row, Split, Whence

__all__ = ["DISPUTE_ROWS"]

_APPLICANT, _BODY = Actor.APPLICANT, Actor.BODY
_COMMISSION, _MEDIATOR = Actor.COMMISSION, Actor.MEDIATOR
_OBJECTED: Final = (ObjectionReceived, ObjectionSent)
_FILED: Final = (DisputeFiled, DisputeSent)

# Before anything is pending: an application may be handed in, or again.
_AGAIN: Final = ("not_registered", "not_accepted", "withdrawn_late", "lapsed")
_BEFORE: Final = ("none", "sent", *_AGAIN)
_LODGED: Final = ("sent", "filed", "incomplete")
_ACCEPTED: Final = ("registered", "panel_named", "hearing")
_TRIED: Final = ("mediation", "mediation_failed", "adjudication", "agreed")
_UNDER_WAY: Final = (*_LODGED, *_ACCEPTED, *_TRIED)
_RULED: Final = ("ruled", "final")
_OVER: Final = ("withdrawn_late", "lapsed", *_RULED)
_NOT_PENDING: Final = ("none", *_AGAIN, *_RULED)
# The copy of a rejecting interlocutory ruling leaves the matter as it is.
_COPY: Final = Whence({"not_accepted": "not_accepted", None: "ruled"})
# Passing the threshold leads to the hearing, and never back to it.
_STAYS: Final = Split("outcome", {"rejected": "not_accepted", None: None})
_THRESHOLD: Final = Whence(
    {
        **dict.fromkeys(_TRIED, _STAYS),
        None: Split("outcome", {"rejected": "not_accepted", None: "hearing"}),
    }
)

DISPUTE_ROWS: Final = (
    Row(
        fact=DisputeSent,
        by=_APPLICANT,
        words=("permohonan sengketa dikirim", "application sent"),
        basis=cite("PerKI 1/2013 Ps. 9"),
        after=_BEFORE,
        to="sent",
        never=_RULED,
        needs=_OBJECTED,
    ),
    Row(
        fact=DisputeFiled,
        by=_APPLICANT,
        words=("permohonan sengketa diterima Komisi", "application received"),
        basis=cite("UU 14/2008 Ps. 37(2)"),
        after=_BEFORE,
        to="filed",
        never=_RULED,
        needs=_OBJECTED,
    ),
    Row(
        fact=DisputeIncompletenessNotified,
        by=_COMMISSION,
        words=("pemberitahuan kelengkapan dokumen", "notice of missing documents"),
        basis=cite("PerKI 1/2013 Ps. 17(1)"),
        after=("filed",),
        to="incomplete",
        needs=_FILED,
    ),
    Row(
        fact=DisputeIncompletenessReceived,
        by=_APPLICANT,
        words=(
            "pemberitahuan kelengkapan diterima",
            "notice of missing documents received",
        ),
        basis=cite("PerKI 1/2013 Ps. 17(2)"),
        after=("filed",),
        to="incomplete",
        never=_OVER,
        needs=(DisputeIncompletenessNotified,),
    ),
    Row(
        fact=DisputeCompleted,
        by=_APPLICANT,
        words=("dokumen dilengkapi", "documents completed"),
        basis=cite("PerKI 1/2013 Ps. 17(2)"),
        after=("incomplete",),
        to="filed",
        never=_OVER,
        needs=(
            DisputeIncompletenessReceived,
            DisputeIncompletenessNotified,
        ),
    ),
    Row(
        fact=DisputeRegistered,
        by=_COMMISSION,
        words=("sengketa diregistrasi", "dispute registered"),
        basis=cite("PerKI 1/2013 Ps. 19"),
        after=("filed", "incomplete", "not_registered"),
        to="registered",
        needs=_FILED,
    ),
    Row(
        fact=RegistrationProofSent,
        by=_COMMISSION,
        words=("bukti registrasi dikirim", "proof of registration sent"),
        basis=cite("PerKI 1/2013 Ps. 18(3)"),
        needs=(DisputeRegistered,),
    ),
    Row(
        fact=DisputeNotRegistered,
        by=_COMMISSION,
        words=("akta tidak diregistrasi", "deed of non-registration"),
        basis=cite("PerKI 1/2013 Ps. 17(3)"),
        after=("filed", "incomplete"),
        to="not_registered",
        needs=_FILED,
    ),
    Row(
        fact=NonregistrationDelivered,
        by=_COMMISSION,
        words=(
            "akta tidak diregistrasi disampaikan",
            "deed of non-registration delivered",
        ),
        basis=cite("PerKI 1/2013 Ps. 17(4)"),
        needs=(DisputeNotRegistered,),
    ),
    Row(
        fact=DisputeTransferred,
        by=_COMMISSION,
        words=("sengketa dilimpahkan", "dispute transferred"),
        basis=cite("PerKI 1/2013 Ps. 7"),
        needs=_FILED,
    ),
    Row(
        fact=PanelNamed,
        by=_COMMISSION,
        words=("Majelis Komisioner ditunjuk", "panel named"),
        basis=cite("PerKI 1/2013 Ps. 20"),
        after=("registered",),
        to="panel_named",
        needs=(DisputeRegistered,),
    ),
    Row(
        fact=MediatorNamed,
        by=_COMMISSION,
        words=("mediator ditunjuk", "mediator named"),
        basis=cite("PerKI 1/2013 Ps. 21"),
        needs=(DisputeRegistered,),
    ),
    Row(
        fact=RecusalRequested,
        by=_APPLICANT,
        words=("permintaan penggantian", "recusal requested"),
        basis=cite("PerKI 1/2013 Ps. 22(3)"),
        never=_OVER,
        needs=_FILED,
    ),
    Row(
        fact=MemberReplaced,
        by=_COMMISSION,
        words=("anggota Majelis atau mediator diganti", "member replaced"),
        basis=cite("PerKI 1/2013 Ps. 22"),
        needs=(PanelNamed, MediatorNamed),
    ),
    Row(
        fact=HearingScheduled,
        by=_COMMISSION,
        words=("sidang dijadwalkan", "hearing scheduled"),
        basis=cite("PerKI 1/2013 Ps. 24"),
        needs=_FILED,
    ),
    Row(
        fact=SummonsReceived,
        by=_APPLICANT,
        words=("panggilan diterima", "summons received"),
        basis=cite("PerKI 1/2013 Ps. 24(2)"),
        never=_OVER,
        needs=_FILED,
    ),
    Row(
        fact=HearingHeld,
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
        fact=HearingAdjourned,
        by=_COMMISSION,
        words=("sidang ditunda", "hearing adjourned"),
        basis=cite("PerKI 1/2013 Ps. 38(4)"),
        needs=(HearingHeld,),
    ),
    Row(
        fact=ApplicantAbsent,
        by=_APPLICANT,
        words=("pemohon tidak hadir", "applicant absent"),
        basis=cite("PerKI 1/2013 Ps. 30"),
        never=_OVER,
        needs=_FILED,
    ),
    Row(
        fact=BodyAbsent,
        by=_BODY,
        words=("termohon tidak hadir", "body absent"),
        basis=cite("PerKI 1/2013 Ps. 31"),
        never=_OVER,
        needs=_FILED,
    ),
    Row(
        fact=PreliminaryFinished,
        by=_COMMISSION,
        words=("pemeriksaan pendahuluan selesai", "preliminary examination finished"),
        basis=cite("PerKI 2/2010 Ps. 19(3)"),
        after=("registered", "panel_named"),
        to=Split("outcome", {"rejected": "not_accepted", None: "hearing"}),
        needs=_FILED,
    ),
    Row(
        fact=InterlocutoryRuling,
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
        fact=MediationStarted,
        by=_MEDIATOR,
        words=("mediasi dimulai", "mediation started"),
        basis=cite("PerKI 1/2013 Ps. 38"),
        after=("registered", "panel_named", "hearing"),
        to="mediation",
        needs=_FILED,
    ),
    Row(
        fact=MediationExtended,
        by=_MEDIATOR,
        words=("mediasi diperpanjang", "mediation extended"),
        basis=cite("PerKI 1/2013 Ps. 41"),
        needs=(MediationStarted,),
    ),
    Row(
        fact=MediationAgreed,
        by=_MEDIATOR,
        words=("kesepakatan mediasi", "mediation agreed"),
        basis=cite("PerKI 1/2013 Ps. 46"),
        after=("mediation",),
        to="agreed",
        needs=(MediationStarted,),
    ),
    Row(
        fact=MediationFailed,
        by=_MEDIATOR,
        words=("mediasi gagal", "mediation failed"),
        basis=cite("PerKI 1/2013 Ps. 48"),
        after=("mediation",),
        to="mediation_failed",
        needs=(MediationStarted,),
    ),
    Row(
        fact=InspectionHeld,
        by=_COMMISSION,
        words=("pemeriksaan tertutup atau setempat", "inspection held"),
        basis=cite("PerKI 1/2013 Ps. 26"),
        needs=_FILED,
    ),
    Row(
        fact=ConclusionSubmitted,
        by=_APPLICANT,
        words=("kesimpulan disampaikan", "conclusion submitted"),
        basis=cite("PerKI 1/2013 Ps. 57(3)"),
        never=_OVER,
        needs=(HearingHeld,),
    ),
    Row(
        fact=DisputeStopped,
        by=_COMMISSION,
        words=("sengketa dihentikan", "dispute stopped"),
        basis=cite("PerKI 1/2013 Ps. 4(4)"),
        after=_UNDER_WAY,
        to="stopped",
        needs=_FILED,
    ),
    Row(
        fact=DisputeWithdrawn,
        by=_APPLICANT,
        words=("sengketa dicabut", "dispute withdrawn"),
        basis=cite("PerKI 1/2013 Ps. 14"),
        after=_UNDER_WAY,
        to=Whence({"adjudication": "withdrawn_late", None: "withdrawn"}),
        never=_NOT_PENDING,
    ),
    Row(
        fact=DisputeLapsed,
        by=_COMMISSION,
        words=("permohonan gugur", "application lapsed"),
        basis=cite("PerKI 1/2013 Ps. 30"),
        after=_UNDER_WAY,
        to="lapsed",
        needs=_FILED,
    ),
    Row(
        fact=RulingRead,
        by=_COMMISSION,
        words=("putusan dibacakan", "ruling read"),
        basis=cite("PerKI 1/2013 Ps. 59(1)"),
        after=("hearing", "adjudication", "agreed"),
        to=Split("kind", {"mediation": "final", None: "ruled"}),
        needs=_FILED,
    ),
    Row(
        fact=RulingSent,
        by=_COMMISSION,
        words=("salinan putusan dikirim", "copy of the ruling sent"),
        basis=cite("PerKI 1/2013 Ps. 59(4)"),
        after=("adjudication",),
        to=_COPY,
        needs=(RulingRead, InterlocutoryRuling),
    ),
    Row(
        fact=RulingReceived,
        by=_APPLICANT,
        words=("salinan putusan diterima", "copy of the ruling received"),
        basis=cite("PerKI 1/2013 Ps. 60(2)"),
        after=("adjudication",),
        to=_COPY,
        needs=(RulingRead, InterlocutoryRuling),
    ),
)
