"""Pengadilan: the challenge of a ruling of the Commission.

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

# Either party, and each its own.
_applicant = partial(Row, by=Actor.APPLICANT)
_body = partial(Row, by=Actor.BODY)
_commission = partial(Row, by=Actor.COMMISSION)
_court = partial(Row, by=Actor.COURT)

# A challenge is before the court.
_PENDING: Final = ("filed", "registered", "file_requested", "file_sent", "panel_named")

_RULED: Final = Split(
    "outcome", {None: "ruled", events.CourtOutcome.REMANDED: "remanded"}
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
        State("withdrawn", ("keberatan dicabut", "challenge withdrawn")),
        State("ruled", ("putusan diucapkan", "ruling pronounced")),
        State(
            "remanded",
            ("dikembalikan untuk diperiksa lagi", "sent back to be heard again"),
            ended=True,
            sends_back=True,
        ),
    ),
    rows=(
        _applicant(
            fact=events.NonAcceptanceStated,
            basis=cite("UU 14/2008 Ps. 48(1)"),
            after=("none",),
            to="stated",
            needs=(events.RulingRead,),
        ),
        _applicant(
            fact=events.ChallengePaid,
            basis=cite("PERMA 2/2011 Ps. 4(2)"),
            needs=(events.RulingRead,),
        ),
        _applicant(
            fact=events.ChallengeFiled,
            basis=cite("PERMA 2/2011 Ps. 4(2)"),
            after=("none", "stated"),
            to="filed",
            needs=(events.RulingRead,),
        ),
        _court(
            fact=events.ChallengeRegistered,
            basis=cite("PERMA 2/2011 Ps. 6(1)"),
            after=("filed",),
            to="registered",
            needs=(events.ChallengeFiled,),
        ),
        _applicant(
            fact=events.ChallengeWithdrawn,
            basis=cite("PERMA 2/2011 Ps. 14"),
            after=_PENDING,
            to="withdrawn",
            needs=(events.ChallengeFiled,),
        ),
        _court(
            fact=events.CourtFileRequested,
            basis=cite("PERMA 2/2011 Ps. 6(1)"),
            after=("registered",),
            to="file_requested",
            needs=(events.ChallengeRegistered,),
        ),
        _commission(
            fact=events.CourtFileSent,
            basis=cite("PERMA 2/2011 Ps. 6(2)"),
            after=("file_requested",),
            to="file_sent",
            needs=(events.CourtFileRequested,),
        ),
        _body(
            fact=events.CourtAnswerSubmitted,
            basis=cite("PERMA 2/2011 Ps. 6(3)"),
            needs=(events.ChallengeRegistered,),
        ),
        _court(
            fact=events.CourtPanelNamed,
            basis=cite("PERMA 2/2011 Ps. 6(4)"),
            after=("registered", "file_requested", "file_sent"),
            to="panel_named",
            needs=(events.ChallengeRegistered,),
        ),
        _court(
            fact=events.CourtRulingPronounced,
            basis=cite("PERMA 2/2011 Ps. 10"),
            after=("panel_named",),
            to=_RULED,
            needs=(events.ChallengeFiled,),
        ),
        _court(
            fact=events.CourtRulingNotified,
            basis=cite("PERMA 2/2011 Ps. 9(2)"),
            after=("panel_named",),
            to="ruled",
            needs=(events.CourtRulingPronounced,),
            tells=True,
        ),
        _applicant(
            fact=events.CourtRulingReceived,
            basis=cite("UU 14/2008 Ps. 50"),
            after=("panel_named",),
            to="ruled",
            needs=(
                events.CourtRulingPronounced,
                events.CourtRulingNotified,
            ),
            tells=True,
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
            rule="court.decision",
            met_by=(events.CourtRulingPronounced,),
        ),
    ),
    lapse=becomes_final("court.cassation"),
    resumed="registered",
)
