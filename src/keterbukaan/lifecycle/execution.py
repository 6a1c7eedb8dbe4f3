"""Eksekusi: carrying out a final ruling.

A ruling of the Commission is executed on an order of the chief judge, a decision
of a court under the procedure of that court; the facts are the same.

Basis: PERMA 2/2011 Ps. 11-12; PerKI 1/2013 Ps. 59(3).
"""

from __future__ import annotations

from functools import partial
from typing import Final

from .. import events
from ..citation import cite
from ..law.shape import Actor
from ._machine import Row, Split, State, Table

_applicant = partial(Row, by=Actor.APPLICANT)
_body = partial(Row, by=Actor.BODY)
_court = partial(Row, by=Actor.COURT)
# What can be carried out: any ruling, that on a review included.
_RULED: Final = (
    events.RulingRead,
    events.CourtRulingPronounced,
    events.CassationRulingPronounced,
    events.ReviewRulingReceived,
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
            basis=cite("PERMA 2/2011 Ps. 12(2)"),
            after=("none",),
            to="copy_sent",
        ),
        _applicant(
            fact=events.FinalCopyReceived,
            basis=cite("PERMA 2/2011 Ps. 12(2)"),
            after=("none", "copy_sent"),
            to="copy_received",
            needs=(events.FinalCopySent,),
        ),
        _applicant(
            fact=events.ExecutionRequested,
            basis=cite("PERMA 2/2011 Ps. 12(1)"),
            after=("none", "copy_sent", "copy_received", "refused"),
            to="requested",
            needs=_RULED,
        ),
        _court(
            fact=events.ExecutionDecided,
            basis=cite("PERMA 2/2011 Ps. 12(3)"),
            after=("requested",),
            to=Split(
                "outcome", {"refused": "refused", "ordered": "ordered", None: None}
            ),
            needs=(events.ExecutionRequested,),
        ),
        _body(
            fact=events.RulingPerformed,
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
)
