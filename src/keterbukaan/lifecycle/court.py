"""Pengadilan: challenge, cassation and execution.

Each party has fourteen working days from its own receipt of the copy. The
body decides the court: a state body goes before the administrative court
(PTUN), any other before the district court (PN); there is no ordinary appeal.
Nothing follows in law from an overrun of the courts' own limits.

Basis: UU 14/2008 Ps. 47-50; PERMA 2/2011, whose days are working days by its
Ps. 1 no. 11.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from .. import events
from ..citation import cite
from ..law.shape import Actor
from ._machine import Row, Split, State, Table, Timer, becomes_final

_applicant = partial(Row, by=Actor.APPLICANT)
_body = partial(Row, by=Actor.BODY)
_commission = partial(Row, by=Actor.COMMISSION)
_court = partial(Row, by=Actor.COURT)
_supreme_court = partial(Row, by=Actor.SUPREME_COURT)
# What can be carried out: any ruling, that on a review included.
_RULED: Final = (
    events.RulingRead,
    events.CourtRulingPronounced,
    events.CassationRulingPronounced,
    events.ReviewRulingReceived,
)

COURT: Final = Table(
    stage=events.Stage.COURT,
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
        _applicant(
            fact=events.NonAcceptanceStated,
            words=("pernyataan tidak menerima putusan", "non-acceptance stated"),
            basis=cite("UU 14/2008 Ps. 48(1)"),
            after=("none",),
            to="stated",
            needs=(events.RulingRead,),
        ),
        _applicant(
            fact=events.ChallengePaid,
            words=("biaya perkara dibayar", "court fee paid"),
            basis=cite("PERMA 2/2011 Ps. 4(2)"),
            needs=(events.RulingRead,),
        ),
        _applicant(
            fact=events.ChallengeFiled,
            words=("keberatan diajukan ke pengadilan", "challenge filed"),
            basis=cite("PERMA 2/2011 Ps. 4(2)"),
            after=("none", "stated"),
            to="filed",
            needs=(events.RulingRead,),
        ),
        _court(
            fact=events.ChallengeRegistered,
            words=("keberatan diregistrasi pengadilan", "challenge registered"),
            basis=cite("PERMA 2/2011 Ps. 6(1)"),
            after=("filed",),
            to="registered",
            needs=(events.ChallengeFiled,),
        ),
        _court(
            fact=events.CourtFileRequested,
            words=("berkas diminta dari Komisi", "file requested from the commission"),
            basis=cite("PERMA 2/2011 Ps. 6(1)"),
            after=("registered",),
            to="file_requested",
            needs=(events.ChallengeRegistered,),
        ),
        _commission(
            fact=events.CourtFileSent,
            words=("berkas dikirim ke pengadilan", "file sent to the court"),
            basis=cite("PERMA 2/2011 Ps. 6(2)"),
            after=("file_requested",),
            to="file_sent",
            needs=(events.CourtFileRequested,),
        ),
        _body(
            fact=events.CourtAnswerSubmitted,
            words=("jawaban termohon diserahkan", "answer of the respondent"),
            basis=cite("PERMA 2/2011 Ps. 6(3)"),
            needs=(events.ChallengeRegistered,),
        ),
        _court(
            fact=events.CourtPanelNamed,
            words=("majelis hakim ditunjuk", "court panel named"),
            basis=cite("PERMA 2/2011 Ps. 6(4)"),
            after=("registered", "file_requested", "file_sent"),
            to="panel_named",
            needs=(events.ChallengeRegistered,),
        ),
        _court(
            fact=events.CourtRulingPronounced,
            words=("putusan pengadilan diucapkan", "court ruling pronounced"),
            basis=cite("PERMA 2/2011 Ps. 10"),
            after=("panel_named",),
            to="ruled",
            needs=(events.ChallengeFiled,),
        ),
        _court(
            fact=events.CourtRulingNotified,
            words=("putusan pengadilan diberitahukan", "court ruling notified"),
            basis=cite("PERMA 2/2011 Ps. 9(2)"),
            after=("panel_named",),
            to="ruled",
            needs=(events.CourtRulingPronounced,),
        ),
        _applicant(
            fact=events.CourtRulingReceived,
            words=("putusan pengadilan diterima", "court ruling received"),
            basis=cite("UU 14/2008 Ps. 50"),
            after=("panel_named",),
            to="ruled",
            needs=(
                events.CourtRulingPronounced,
                events.CourtRulingNotified,
            ),
        ),
    ),
    timers=(
        Timer(
            rule="court.file_request",
            met_by=(events.CourtFileRequested,),
        ),
        Timer(
            rule="court.file_sent",
            met_by=(events.CourtFileSent,),
        ),
        Timer(
            rule="court.answer",
            met_by=(events.CourtAnswerSubmitted,),
            quiet=True,
        ),
        Timer(
            rule="court.panel",
            met_by=(events.CourtPanelNamed,),
            ends=(events.CourtRulingPronounced,),
        ),
        Timer(
            rule="court.decision",
            met_by=(events.CourtRulingPronounced,),
        ),
    ),
    lapse=becomes_final("court.cassation"),
)

CASSATION: Final = Table(
    stage=events.Stage.CASSATION,
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
        _applicant(
            fact=events.CassationFiled,
            words=("kasasi diajukan", "cassation filed"),
            basis=cite("UU 14/2008 Ps. 50"),
            after=("none",),
            to="filed",
            needs=(
                events.CourtRulingPronounced,
                events.CourtRulingReceived,
                events.CourtRulingNotified,
            ),
        ),
        _supreme_court(
            fact=events.SupremePanelNamed,
            words=("majelis kasasi ditunjuk", "Supreme Court panel named"),
            basis=cite("PERMA 2/2011 Ps. 9(3)"),
            after=("filed",),
            to="panel_named",
            needs=(events.CassationFiled,),
        ),
        _supreme_court(
            fact=events.CassationRulingPronounced,
            words=("putusan kasasi", "ruling on cassation"),
            basis=cite("PERMA 2/2011 Ps. 9(3)"),
            after=("filed", "panel_named"),
            to="ruled",
            needs=(events.CassationFiled,),
        ),
        _applicant(
            fact=events.CassationRulingReceived,
            words=("putusan kasasi diterima", "ruling on cassation received"),
            basis=cite("PERMA 2/2011 Ps. 9(3)"),
            after=("panel_named",),
            to="ruled",
            needs=(events.CassationRulingPronounced,),
        ),
        _applicant(
            fact=events.ReviewFiled,
            words=("peninjauan kembali diajukan", "review filed"),
            basis=cite("PERMA 2/2011 Ps. 14"),
            after=("ruled", "reviewed"),  # a second one was filed in practice
            to="review_filed",
            needs=(
                events.CassationRulingPronounced,
                events.CassationRulingReceived,
                events.CourtRulingPronounced,
            ),
        ),
        _applicant(
            fact=events.ReviewRulingReceived,
            words=(
                "putusan peninjauan kembali diterima",
                "ruling on the review received",
            ),
            basis=cite("PERMA 2/2011 Ps. 14"),
            after=("review_filed",),
            to="reviewed",
            needs=(events.ReviewFiled,),
        ),
    ),
    timers=(
        Timer(
            rule="court.supreme",
            met_by=(events.CassationRulingPronounced,),
        ),
    ),
)

EXECUTION: Final = Table(
    stage=events.Stage.EXECUTION,
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
        _court(
            fact=events.FinalCopySent,
            words=(
                "salinan putusan yang berkekuatan hukum tetap dikirim",
                "copy of the final ruling sent",
            ),
            basis=cite("PERMA 2/2011 Ps. 12(2)"),
            after=("none",),
            to="copy_sent",
        ),
        _applicant(
            fact=events.FinalCopyReceived,
            words=(
                "salinan putusan yang berkekuatan hukum tetap diterima",
                "copy of the final ruling received",
            ),
            basis=cite("PERMA 2/2011 Ps. 12(2)"),
            after=("none", "copy_sent"),
            to="copy_received",
            needs=(events.FinalCopySent,),
        ),
        _applicant(
            fact=events.ExecutionRequested,
            words=("permohonan eksekusi", "execution requested"),
            basis=cite("PERMA 2/2011 Ps. 12(1)"),
            after=("none", "copy_sent", "copy_received", "refused"),
            to="requested",
            needs=_RULED,
        ),
        _court(
            fact=events.ExecutionDecided,
            words=("penetapan eksekusi", "decision on execution"),
            basis=cite("PERMA 2/2011 Ps. 12(3)"),
            after=("requested",),
            to=Split("outcome", {"refused": "refused", None: "ordered"}),
            needs=(events.ExecutionRequested,),
        ),
        _body(
            fact=events.RulingPerformed,
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
            met_by=(events.ExecutionDecided,),
        ),
    ),
)
