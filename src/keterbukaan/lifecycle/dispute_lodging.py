"""Sengketa: facts from the application to the naming of the panel.

Basis: UU 14/2008 Ps. 37; PerKI 1/2013 Ps. 7-24; before 29 April 2013 PerKI
2/2010.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from .. import events
from ..citation import cite
from ..law.shape import Actor
from ._machine import Row
from .dispute_states import BEFORE, OVER, RULED

_applicant = partial(Row, by=Actor.APPLICANT)
_commission = partial(Row, by=Actor.COMMISSION)
_OBJECTED: Final = (events.ObjectionReceived, events.ObjectionSent)
_FILED: Final = (events.DisputeFiled, events.DisputeSent)

LODGING: Final = (
    _applicant(
        fact=events.DisputeSent,
        basis=cite("PerKI 1/2013 Ps. 9"),
        after=BEFORE,
        to="sent",
        never=RULED,
        needs=_OBJECTED,
    ),
    _applicant(
        fact=events.DisputeFiled,
        basis=cite("UU 14/2008 Ps. 37(2)"),
        after=BEFORE,
        to="filed",
        never=RULED,
        needs=_OBJECTED,
    ),
    _commission(
        fact=events.DisputeIncompletenessNotified,
        basis=cite("PerKI 1/2013 Ps. 17(1)"),
        after=("filed",),
        to="incomplete",
        needs=_FILED,
    ),
    _applicant(
        fact=events.DisputeIncompletenessReceived,
        basis=cite("PerKI 1/2013 Ps. 17(2)"),
        after=("filed",),
        to="incomplete",
        never=OVER,
        needs=(events.DisputeIncompletenessNotified,),
    ),
    _applicant(
        fact=events.DisputeCompleted,
        basis=cite("PerKI 1/2013 Ps. 17(2)"),
        after=("incomplete",),
        to="filed",
        never=OVER,
        needs=(
            events.DisputeIncompletenessReceived,
            events.DisputeIncompletenessNotified,
        ),
    ),
    _commission(
        fact=events.DisputeRegistered,
        basis=cite("PerKI 1/2013 Ps. 19"),
        after=("filed", "incomplete", "not_registered"),
        to="registered",
        needs=_FILED,
    ),
    _commission(
        fact=events.RegistrationProofSent,
        basis=cite("PerKI 1/2013 Ps. 18(3)"),
        needs=(events.DisputeRegistered,),
    ),
    _commission(
        fact=events.DisputeNotRegistered,
        basis=cite("PerKI 1/2013 Ps. 17(3)"),
        after=("filed", "incomplete"),
        to="not_registered",
        needs=_FILED,
    ),
    _commission(
        fact=events.NonregistrationDelivered,
        basis=cite("PerKI 1/2013 Ps. 17(4)"),
        needs=(events.DisputeNotRegistered,),
    ),
    _commission(
        fact=events.DisputeTransferred,
        basis=cite("PerKI 1/2013 Ps. 7"),
        needs=_FILED,
    ),
    _commission(
        fact=events.PanelNamed,
        basis=cite("PerKI 1/2013 Ps. 20"),
        after=("registered",),
        to="panel_named",
        needs=(events.DisputeRegistered,),
    ),
    _commission(
        fact=events.MediatorNamed,
        basis=cite("PerKI 1/2013 Ps. 21"),
        needs=(events.DisputeRegistered,),
    ),
    _applicant(
        fact=events.RecusalRequested,
        basis=cite("PerKI 1/2013 Ps. 22(3)"),
        never=OVER,
        needs=_FILED,
    ),
    _commission(
        fact=events.MemberReplaced,
        basis=cite("PerKI 1/2013 Ps. 22"),
        needs=(events.PanelNamed, events.MediatorNamed),
    ),
)
