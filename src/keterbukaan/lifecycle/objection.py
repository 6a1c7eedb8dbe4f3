"""Keberatan: the objection to the superior of the PPID.

An objection needs a ground (letters a to g) that has arisen. Ground b, that
periodic information was not published, needs no request at all. The superior
has thirty working days; silence opens the way to the commission.

Basis: UU 14/2008 Ps. 35-36; PerKI 1/2021 Ps. 39-44.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from .. import events
from ..citation import cite
from ..law.shape import Actor
from ._machine import Lapse, Row, State, Table

_applicant = partial(Row, by=Actor.APPLICANT)
_ppid = partial(Row, by=Actor.PPID)
_superior = partial(Row, by=Actor.SUPERIOR)
_OBJECTED: Final = (events.ObjectionReceived, events.ObjectionSent)

_STATES: Final = (
    State("none", ("belum ada keberatan", "no objection")),
    State("ground_found", ("alasan keberatan ditemukan", "ground found")),
    State("sent", ("keberatan dikirim", "objection sent")),
    State("received", ("menunggu atasan PPID", "waiting for the superior")),
    State("withdrawn", ("keberatan dicabut", "objection withdrawn")),
    State("answered", ("atasan PPID menanggapi", "answered by the superior")),
)

_ROWS: Final = (
    _applicant(
        fact=events.GroundFound,
        basis=cite("UU 14/2008 Ps. 36(1)"),
        after=("none",),
        to="ground_found",
    ),
    _applicant(
        fact=events.ObjectionSent,
        basis=cite("UU 14/2008 Ps. 35(1)"),
        after=("none", "ground_found", "withdrawn", "answered"),
        to="sent",
        needs=(events.RequestReceived, events.RequestSent),
    ),
    _applicant(
        fact=events.ObjectionReceived,
        basis=cite("UU 14/2008 Ps. 35(1)"),
        after=("none", "ground_found", "sent", "withdrawn", "answered"),
        to="received",
        needs=(events.RequestReceived, events.RequestSent),
    ),
    _ppid(
        fact=events.ObjectionRegistered,
        basis=cite("PerKI 1/2021 Ps. 43"),
        needs=_OBJECTED,
    ),
    _ppid(
        fact=events.ObjectionForwarded,
        basis=cite("PerKI 1/2021 Ps. 41"),
        needs=_OBJECTED,
    ),
    _superior(
        fact=events.ObjectionAnswered,
        basis=cite("UU 14/2008 Ps. 36(2)"),
        after=("received", "sent"),
        to="answered",
        needs=_OBJECTED,
    ),
    _applicant(
        fact=events.ObjectionAnswerReceived,
        basis=cite("UU 14/2008 Ps. 37(2)"),
        after=("received", "sent"),
        to="answered",
        needs=(events.ObjectionAnswered,),
    ),
    _applicant(
        fact=events.ObjectionWithdrawn,
        basis=cite("UU 14/2008 Ps. 35(1)"),
        after=("none", "ground_found", "sent", "received"),
        to="withdrawn",
        never=("withdrawn", "answered"),
        needs=_OBJECTED,
    ),
)

OBJECTION: Final = Table(
    stage=events.Stage.OBJECTION,
    words=("keberatan", "objection"),
    states=_STATES,
    rows=_ROWS,
    lapse=Lapse(
        rules=("objection.response",),
        after=(("received",),),
        who=("atasan PPID", "the superior"),
        to="silent",
        words=("tidak menjawab dalam batas waktu", "no answer within the limit"),
    ),
)
