"""Kasasi dan peninjauan kembali: cassation and review in the Supreme Court.

An application without a brief in time is declared inadmissible by the chief of
the court of first instance and is not sent on. Who withdraws may not apply again.
A review stops no execution.

Basis: UU 14/2008 Ps. 50; PERMA 2/2011 Ps. 9 and 14; UU 14/1985 Ps. 43-55 and
66-77; UU 5/2004 Ps. 45A.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from .. import events
from ..citation import cite
from ..law.shape import Actor
from ._machine import Row, Split, State, Table, Timer

# Either party, and each its own.
_party = partial(Row, by=Actor.APPLICANT)
_court = partial(Row, by=Actor.COURT)
_supreme_court = partial(Row, by=Actor.SUPREME_COURT)
_PENDING: Final = ("filed", "registered", "panel_named")
_OVER: Final = (
    events.CassationWithdrawn,
    events.CassationDeclaredInadmissible,
    events.CassationRulingPronounced,
)
_REVIEWED: Final = (events.ReviewWithdrawn, events.ReviewRulingReceived)

_APPLYING: Final = (
    _party(
        fact=events.CassationFiled,
        basis=cite("UU 14/2008 Ps. 50"),
        after=("none",),
        to="filed",
        needs=(
            events.CourtRulingPronounced,
            events.CourtRulingReceived,
            events.CourtRulingNotified,
        ),
    ),
    _court(
        fact=events.CassationRegistered,
        basis=cite("UU 14/1985 Ps. 46(3)"),
        after=("filed",),
        to="registered",
        needs=(events.CassationFiled,),
    ),
    _court(
        fact=events.CassationNotified,
        basis=cite("UU 14/1985 Ps. 46(4)"),
        needs=(events.CassationFiled,),
    ),
    _party(
        fact=events.CassationBriefFiled,
        basis=cite("UU 14/1985 Ps. 47(1)"),
        needs=(events.CassationFiled,),
    ),
    _party(
        fact=events.CassationBriefReceived,
        basis=cite("UU 14/1985 Ps. 47(2)"),
        needs=(events.CassationBriefFiled,),
    ),
    _party(
        fact=events.CassationCounterBriefFiled,
        basis=cite("UU 14/1985 Ps. 47(3)"),
        needs=(events.CassationBriefFiled,),
    ),
    _court(
        fact=events.CassationFileSent,
        basis=cite("UU 14/1985 Ps. 48(1)"),
        needs=(events.CassationFiled,),
    ),
    _party(
        fact=events.CassationWithdrawn,
        basis=cite("UU 14/1985 Ps. 49(1)"),
        after=_PENDING,
        to="withdrawn",
        needs=(events.CassationFiled,),
    ),
    _court(
        fact=events.CassationDeclaredInadmissible,
        basis=cite("UU 5/2004 Ps. 45A(3)"),
        after=_PENDING,
        to="inadmissible",
        needs=(events.CassationFiled,),
    ),
)

_JUDGING: Final = (
    _supreme_court(
        fact=events.SupremePanelNamed,
        basis=cite("PERMA 2/2011 Ps. 9(3)"),
        after=("filed", "registered"),
        to="panel_named",
        needs=(events.CassationFiled,),
    ),
    _supreme_court(
        fact=events.CassationRulingPronounced,
        basis=cite("PERMA 2/2011 Ps. 9(3)"),
        after=_PENDING,
        to=Split(
            "outcome", {None: "ruled", events.CassationOutcome.REMANDED: "remanded"}
        ),
        needs=(events.CassationFiled,),
    ),
    _party(
        fact=events.CassationRulingReceived,
        basis=cite("PERMA 2/2011 Ps. 9(3)"),
        after=("panel_named",),
        to="ruled",
        needs=(events.CassationRulingPronounced,),
        tells=True,
    ),
)

_REVIEWING: Final = (
    _party(
        fact=events.ReviewGroundArose,
        basis=cite("UU 14/1985 Ps. 69"),
    ),
    _party(
        fact=events.ReviewFiled,
        basis=cite("UU 14/1985 Ps. 70"),
        after=("ruled", "reviewed"),  # a second one was filed in practice
        to="review_filed",
        needs=(
            events.CassationRulingPronounced,
            events.CassationRulingReceived,
            events.CourtRulingPronounced,
        ),
    ),
    _party(
        fact=events.ReviewCopyReceived,
        basis=cite("UU 14/1985 Ps. 72(1)"),
        needs=(events.ReviewFiled,),
    ),
    _party(
        fact=events.ReviewAnswerFiled,
        basis=cite("UU 14/1985 Ps. 72(2)"),
        needs=(events.ReviewFiled,),
    ),
    _court(
        fact=events.ReviewFileSent,
        basis=cite("UU 14/1985 Ps. 72(4)"),
        needs=(events.ReviewFiled,),
    ),
    _party(
        fact=events.ReviewWithdrawn,
        basis=cite("UU 14/1985 Ps. 66(3)"),
        after=("review_filed",),
        to="review_withdrawn",
        needs=(events.ReviewFiled,),
    ),
    _party(
        fact=events.ReviewRulingReceived,
        basis=cite("UU 14/1985 Ps. 75"),
        after=("review_filed",),
        to="reviewed",
        needs=(events.ReviewFiled,),
    ),
)

CASSATION: Final = Table(
    stage=events.Stage.CASSATION,
    words=("kasasi", "cassation"),
    states=(
        State("none", ("belum ada kasasi", "no cassation")),
        State("filed", ("kasasi diajukan", "cassation filed")),
        State("registered", ("kasasi didaftar", "cassation registered")),
        State("panel_named", ("majelis kasasi ditunjuk", "panel named")),
        State("withdrawn", ("kasasi dicabut", "cassation withdrawn")),
        State(
            "inadmissible",
            ("kasasi dinyatakan tidak dapat diterima", "cassation inadmissible"),
        ),
        State("ruled", ("putusan kasasi", "ruled")),
        State(
            "remanded",
            ("dikembalikan untuk diperiksa lagi", "sent back to be heard again"),
            ended=True,
            sends_back=True,
        ),
        State("review_filed", ("peninjauan kembali diajukan", "review filed")),
        State("review_withdrawn", ("peninjauan kembali dicabut", "review withdrawn")),
        State("reviewed", ("putusan peninjauan kembali", "review decided")),
    ),
    rows=(*_APPLYING, *_JUDGING, *_REVIEWING),
    timers=(
        Timer(
            rule="court.cassation_notice",
            met_by=(events.CassationNotified,),
            ends=_OVER,
            quiet=True,
        ),
        # The law limits the sending; a receipt shows when it was there.
        Timer(
            rule="court.cassation_copy",
            met_by=(events.CassationBriefReceived,),
            ends=_OVER,
            advisory=True,
        ),
        Timer(
            rule="court.cassation_file",
            met_by=(events.CassationFileSent,),
            ends=(events.SupremePanelNamed, *_OVER),
        ),
        Timer(
            rule="court.supreme",
            met_by=(events.CassationRulingPronounced,),
        ),
        Timer(
            rule="court.review_copy",
            met_by=(events.ReviewCopyReceived,),
            ends=_REVIEWED,
            advisory=True,
            quiet=True,
        ),
        Timer(
            rule="court.review_file",
            met_by=(events.ReviewFileSent,),
            ends=_REVIEWED,
        ),
    ),
)
