"""Permintaan: from the request to the answer and the handing over.

A request begins with its receipt; the PPID has ten working days to answer in
writing, and seven more where it notified that in time, in writing and with a
reason. Silence is not in the table: nobody records it, it is read off the
clock. No answer is neither a grant nor a refusal.

Basis: UU 14/2008 Ps. 22; PerKI 1/2021 Ps. 27-36.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from .. import events
from ..citation import cite
from ..law.shape import Actor
from ._machine import Lapse, Row, Split, State, Table, Timer

_applicant = partial(Row, by=Actor.APPLICANT)
_ppid = partial(Row, by=Actor.PPID)
_ASKED: Final = (events.RequestReceived, events.RequestSent)

_STATES: Final = (
    State("not_made", ("belum ada permintaan", "no request")),
    State("sent", ("permintaan dikirim", "request sent")),
    State("waiting", ("menunggu jawaban PPID", "waiting for the PPID")),
    State("incomplete", ("dinyatakan belum lengkap", "declared incomplete")),
    State("extended", ("waktu diperpanjang", "time extended")),
    State("answered", ("sudah dijawab", "answered")),
    State("delivered", ("informasi diserahkan", "information handed over")),
    State("accepted", ("informasi diterima baik", "information accepted"), final=True),
    State("withdrawn", ("permintaan dicabut", "request withdrawn"), final=True),
    State("settled", ("selesai dengan musyawarah", "settled"), final=True),
)

_ROWS: Final = (
    _applicant(
        fact=events.RequestSent,
        basis=cite("UU 14/2008 Ps. 22(1)"),
        after=("not_made",),
        to="sent",
    ),
    _applicant(
        fact=events.RequestReceived,
        basis=cite("UU 14/2008 Ps. 22(1)"),
        after=("not_made", "sent"),
        to="waiting",
    ),
    _ppid(
        fact=events.RequestRegistered,
        basis=cite("UU 14/2008 Ps. 22(4)"),
        needs=_ASKED,
    ),
    _ppid(
        fact=events.ApplicantHelped,
        basis=cite("PerKI 1/2010 Ps. 25(3)"),
    ),
    _ppid(
        fact=events.RequestDeclaredComplete,
        basis=cite("PerKI 1/2021 Ps. 31(2)"),
        after=("waiting", "incomplete"),
        to="waiting",
        needs=_ASKED,
    ),
    _ppid(
        fact=events.IncompletenessNotified,
        basis=cite("PerKI 1/2021 Ps. 33(2)"),
        after=("waiting",),
        to="incomplete",
        needs=_ASKED,
    ),
    _applicant(
        fact=events.IncompletenessReceived,
        basis=cite("PerKI 1/2021 Ps. 33(3)"),
        after=("waiting",),
        to="incomplete",
        needs=(events.IncompletenessNotified,),
    ),
    _applicant(
        fact=events.RequestCorrected,
        basis=cite("PerKI 1/2021 Ps. 33(3)"),
        after=("incomplete",),
        to="waiting",
        needs=(events.IncompletenessReceived, events.IncompletenessNotified),
    ),
    _ppid(
        fact=events.RequestForwarded,
        basis=cite("PerKI 1/2021 Ps. 31(4) b"),
        needs=_ASKED,
    ),
    _ppid(
        fact=events.ExtensionNotified,
        basis=cite("UU 14/2008 Ps. 22(8)"),
        after=("waiting", "incomplete"),
        to="extended",
        needs=_ASKED,
    ),
    _ppid(
        fact=events.TestMade,
        basis=cite("UU 14/2008 Ps. 19"),
    ),
    _ppid(
        fact=events.NoticeGiven,
        basis=cite("UU 14/2008 Ps. 22(7)"),
        after=("waiting", "incomplete", "extended"),
        to="answered",
        needs=_ASKED,
    ),
    _applicant(
        fact=events.NoticeReceived,
        basis=cite("UU 14/2008 Ps. 36(1)"),
        after=("waiting", "extended"),
        to="answered",
        needs=(events.NoticeGiven,),
    ),
    _ppid(
        fact=events.InformationGiven,
        basis=cite("PerKI 1/2021 Ps. 35(1)"),
        after=("answered", "delivered"),
        to=Split("accepted", {True: "accepted", None: "delivered"}),
        needs=(events.NoticeGiven, events.NoticeReceived),
    ),
    _applicant(
        fact=events.RequestWithdrawn,
        basis=cite("UU 14/2008 Ps. 4(3)"),
        after=("sent", "waiting", "incomplete", "extended"),
        to="withdrawn",
        needs=_ASKED,
    ),
    Row(
        fact=events.SettledByParties,
        by=Actor.PARTIES,
        basis=cite("UU 14/2008 Ps. 35(2)"),
        after=("sent", "waiting", "incomplete", "extended", "answered", "delivered"),
        to="settled",
    ),
)

_TIMERS: Final = (
    Timer(
        rule="request.registration",
        met_by=(events.RequestRegistered,),
        # By post the number may come with the answer: UU 14/2008 Ps. 22(6).
        not_by=("post", None),
        quiet=True,
    ),
    Timer(
        rule="request.help",
        met_by=(events.ApplicantHelped,),
        quiet=True,
    ),
    Timer(
        rule="request.completeness_check",
        met_by=(events.RequestDeclaredComplete, events.IncompletenessNotified),
        ends=(events.NoticeGiven, events.RequestWithdrawn),
        quiet=True,
    ),
    Timer(
        rule="request.correction",
        met_by=(events.RequestCorrected,),
        ends=(
            events.NoticeGiven,
            events.RequestWithdrawn,
            events.RequestDeclaredComplete,
        ),
    ),
    # Two editions, two numbers; the statute's limit decides what is late.
    Timer(
        rule="request.notice.internal",
        met_by=(events.NoticeGiven,),
        ends=(events.RequestWithdrawn,),
        quiet=True,
        advisory=True,
    ),
)

REQUEST: Final = Table(
    stage=events.Stage.REQUEST,
    words=("permintaan", "request"),
    states=_STATES,
    rows=_ROWS,
    timers=_TIMERS,
    lapse=Lapse(
        rules=("request.notice", "request.extension"),
        after=(("waiting", "incomplete"), ("extended",)),
        who=("PPID", "the PPID"),
        to="silent",
        words=("tidak menjawab dalam batas waktu", "no answer within the limit"),
    ),
)
