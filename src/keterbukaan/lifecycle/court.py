"""Pengadilan: challenge, cassation and execution.

Each party has fourteen working days from its own receipt of the copy. The
body decides the court: a state body goes before the administrative court
(PTUN), any other before the district court (PN); there is no ordinary appeal.
Nothing follows in law from an overrun of the courts' own limits.

Basis: UU 14/2008 Ps. 47-50; PERMA 2/2011, whose days are working days by its
Ps. 1 no. 11.
"""

from __future__ import annotations

from typing import Final

from ..citation import cite
from ..events import (
    CassationFiled,
    CassationRulingPronounced,
    CassationRulingReceived,
    ChallengeFiled,
    ChallengePaid,
    ChallengeRegistered,
    CourtAnswerSubmitted,
    CourtFileRequested,
    CourtFileSent,
    CourtPanelNamed,
    CourtRulingNotified,
    CourtRulingPronounced,
    CourtRulingReceived,
    ExecutionDecided,
    ExecutionRequested,
    FinalCopyReceived,
    FinalCopySent,
    NonAcceptanceStated,
    ReviewFiled,
    ReviewRulingReceived,
    RulingPerformed,
    RulingRead,
    Stage,
    SupremePanelNamed,
)
from ..law.shape import Actor
from ._machine import Row, Split, State, Table, Timer, becomes_final

_APPLICANT, _BODY = Actor.APPLICANT, Actor.BODY
_COMMISSION, _COURT = Actor.COMMISSION, Actor.COURT
_SUPREME_COURT = Actor.SUPREME_COURT
# What can be carried out: any ruling, that on a review included.
_RULED: Final = (
    RulingRead,
    CourtRulingPronounced,
    CassationRulingPronounced,
    ReviewRulingReceived,
)

COURT: Final = Table(
    stage=Stage.COURT,
    words=("pengadilan", "court"),
    states=(
        State("none", ("belum ada keberatan ke pengadilan", "no challenge")),
        State("stated", ("tidak menerima putusan", "ruling not accepted")),
        State("filed", ("keberatan diajukan", "challenge filed")),
        State("registered", ("keberatan diregistrasi", "challenge registered")),
        State("file_requested", ("berkas diminta", "file requested")),
        State("file_sent", ("berkas dikirim", "file sent")),
        State("panel_named", ("majelis hakim ditunjuk", "panel named")),
        State("ruled", ("putusan diucapkan", "ruling pronounced")),
    ),
    rows=(
        Row(
            fact=NonAcceptanceStated,
            by=_APPLICANT,
            words=("pernyataan tidak menerima putusan", "non-acceptance stated"),
            basis=cite("UU 14/2008 Ps. 48(1)"),
            after=("none",),
            to="stated",
            needs=(RulingRead,),
        ),
        Row(
            fact=ChallengePaid,
            by=_APPLICANT,
            words=("biaya perkara dibayar", "court fee paid"),
            basis=cite("PERMA 2/2011 Ps. 4(2)"),
            needs=(RulingRead,),
        ),
        Row(
            fact=ChallengeFiled,
            by=_APPLICANT,
            words=("keberatan diajukan ke pengadilan", "challenge filed"),
            basis=cite("PERMA 2/2011 Ps. 4(2)"),
            after=("none", "stated"),
            to="filed",
            needs=(RulingRead,),
        ),
        Row(
            fact=ChallengeRegistered,
            by=_COURT,
            words=("keberatan diregistrasi pengadilan", "challenge registered"),
            basis=cite("PERMA 2/2011 Ps. 6(1)"),
            after=("filed",),
            to="registered",
            needs=(ChallengeFiled,),
        ),
        Row(
            fact=CourtFileRequested,
            by=_COURT,
            words=("berkas diminta dari Komisi", "file requested from the commission"),
            basis=cite("PERMA 2/2011 Ps. 6(1)"),
            after=("registered",),
            to="file_requested",
            needs=(ChallengeRegistered,),
        ),
        Row(
            fact=CourtFileSent,
            by=_COMMISSION,
            words=("berkas dikirim ke pengadilan", "file sent to the court"),
            basis=cite("PERMA 2/2011 Ps. 6(2)"),
            after=("file_requested",),
            to="file_sent",
            needs=(CourtFileRequested,),
        ),
        Row(
            fact=CourtAnswerSubmitted,
            by=_BODY,
            words=("jawaban termohon diserahkan", "answer of the respondent"),
            basis=cite("PERMA 2/2011 Ps. 6(3)"),
            needs=(ChallengeRegistered,),
        ),
        Row(
            fact=CourtPanelNamed,
            by=_COURT,
            words=("majelis hakim ditunjuk", "court panel named"),
            basis=cite("PERMA 2/2011 Ps. 6(4)"),
            after=("registered", "file_requested", "file_sent"),
            to="panel_named",
            needs=(ChallengeRegistered,),
        ),
        Row(
            fact=CourtRulingPronounced,
            by=_COURT,
            words=("putusan pengadilan diucapkan", "court ruling pronounced"),
            basis=cite("PERMA 2/2011 Ps. 10"),
            after=("panel_named",),
            to="ruled",
            needs=(ChallengeFiled,),
        ),
        Row(
            fact=CourtRulingNotified,
            by=_COURT,
            words=("putusan pengadilan diberitahukan", "court ruling notified"),
            basis=cite("PERMA 2/2011 Ps. 9(2)"),
            after=("panel_named",),
            to="ruled",
            needs=(CourtRulingPronounced,),
        ),
        Row(
            fact=CourtRulingReceived,
            by=_APPLICANT,
            words=("putusan pengadilan diterima", "court ruling received"),
            basis=cite("UU 14/2008 Ps. 50"),
            after=("panel_named",),
            to="ruled",
            needs=(
                CourtRulingPronounced,
                CourtRulingNotified,
            ),
        ),
    ),
    timers=(
        Timer(
            rule="court.file_request",
            met_by=(CourtFileRequested, CourtFileSent),
        ),
        Timer(
            rule="court.file_sent",
            met_by=(CourtFileSent,),
        ),
        Timer(
            rule="court.answer",
            met_by=(CourtAnswerSubmitted,),
            quiet=True,
        ),
        Timer(
            rule="court.panel",
            met_by=(CourtPanelNamed,),
            ends=(CourtRulingPronounced,),
        ),
        Timer(
            rule="court.decision",
            met_by=(CourtRulingPronounced,),
        ),
    ),
    lapse=becomes_final("court.cassation"),
)

CASSATION: Final = Table(
    stage=Stage.CASSATION,
    words=("kasasi", "cassation"),
    states=(
        State("none", ("belum ada kasasi", "no cassation")),
        State("filed", ("kasasi diajukan", "cassation filed")),
        State("panel_named", ("majelis kasasi ditunjuk", "panel named")),
        State("ruled", ("putusan kasasi", "ruled")),
        State("review_filed", ("peninjauan kembali diajukan", "review filed")),
        State("reviewed", ("putusan peninjauan kembali", "review decided")),
    ),
    rows=(
        Row(
            fact=CassationFiled,
            by=_APPLICANT,
            words=("kasasi diajukan", "cassation filed"),
            basis=cite("UU 14/2008 Ps. 50"),
            after=("none",),
            to="filed",
            needs=(
                CourtRulingPronounced,
                CourtRulingReceived,
                CourtRulingNotified,
            ),
        ),
        Row(
            fact=SupremePanelNamed,
            by=_SUPREME_COURT,
            words=("majelis kasasi ditunjuk", "Supreme Court panel named"),
            basis=cite("PERMA 2/2011 Ps. 9(3)"),
            after=("filed",),
            to="panel_named",
            needs=(CassationFiled,),
        ),
        Row(
            fact=CassationRulingPronounced,
            by=_SUPREME_COURT,
            words=("putusan kasasi", "ruling on cassation"),
            basis=cite("PERMA 2/2011 Ps. 9(3)"),
            after=("filed", "panel_named"),
            to="ruled",
            needs=(CassationFiled,),
        ),
        Row(
            fact=CassationRulingReceived,
            by=_APPLICANT,
            words=("putusan kasasi diterima", "ruling on cassation received"),
            basis=cite("PERMA 2/2011 Ps. 9(3)"),
            after=("panel_named",),
            to="ruled",
            needs=(CassationRulingPronounced,),
        ),
        Row(
            fact=ReviewFiled,
            by=_APPLICANT,
            words=("peninjauan kembali diajukan", "review filed"),
            basis=cite("PERMA 2/2011 Ps. 14"),
            after=("ruled", "reviewed"),  # a second one was filed in practice
            to="review_filed",
            needs=(
                CassationRulingPronounced,
                CassationRulingReceived,
                CourtRulingPronounced,
            ),
        ),
        Row(
            fact=ReviewRulingReceived,
            by=_APPLICANT,
            words=(
                "putusan peninjauan kembali diterima",
                "ruling on the review received",
            ),
            basis=cite("PERMA 2/2011 Ps. 14"),
            after=("review_filed",),
            to="reviewed",
            needs=(ReviewFiled,),
        ),
    ),
    timers=(
        Timer(
            rule="court.supreme",
            met_by=(CassationRulingPronounced,),
        ),
    ),
)

EXECUTION: Final = Table(
    stage=Stage.EXECUTION,
    words=("eksekusi", "execution"),
    states=(
        State("none", ("belum ada pelaksanaan", "no execution")),
        State("copy_sent", ("salinan dikirim", "copy sent")),
        State("copy_received", ("salinan diterima", "copy received")),
        State("requested", ("eksekusi dimohonkan", "execution requested")),
        State("refused", ("eksekusi ditolak", "execution refused")),
        State("ordered", ("eksekusi ditetapkan", "execution ordered")),
        State("performed", ("putusan dilaksanakan", "ruling performed")),
    ),
    rows=(
        Row(
            fact=FinalCopySent,
            by=_COURT,
            words=("salinan putusan tetap dikirim", "copy of the final ruling sent"),
            basis=cite("PERMA 2/2011 Ps. 12(2)"),
            after=("none",),
            to="copy_sent",
        ),
        Row(
            fact=FinalCopyReceived,
            by=_APPLICANT,
            words=(
                "salinan putusan tetap diterima",
                "copy of the final ruling received",
            ),
            basis=cite("PERMA 2/2011 Ps. 12(2)"),
            after=("none", "copy_sent"),
            to="copy_received",
            needs=(FinalCopySent,),
        ),
        Row(
            fact=ExecutionRequested,
            by=_APPLICANT,
            words=("permohonan eksekusi", "execution requested"),
            basis=cite("PERMA 2/2011 Ps. 12(1)"),
            after=("none", "copy_sent", "copy_received", "refused"),
            to="requested",
            needs=_RULED,
        ),
        Row(
            fact=ExecutionDecided,
            by=_COURT,
            words=("penetapan eksekusi", "decision on execution"),
            basis=cite("PERMA 2/2011 Ps. 12(3)"),
            after=("requested",),
            to=Split("outcome", {"refused": "refused", None: "ordered"}),
            needs=(ExecutionRequested,),
        ),
        Row(
            fact=RulingPerformed,
            by=_BODY,
            words=("putusan dilaksanakan", "ruling performed"),
            basis=cite("PerKI 1/2013 Ps. 59(3)"),
            after=(
                "none",
                "copy_sent",
                "copy_received",
                "requested",
                "ordered",
                "refused",
            ),
            # What the applicant owes, such as costs, ends nothing.
            to=Split("by", {"applicant": None, None: "performed"}),
            needs=_RULED,
        ),
    ),
    timers=(
        Timer(
            rule="court.execution_order",
            met_by=(ExecutionDecided,),
        ),
    ),
)
