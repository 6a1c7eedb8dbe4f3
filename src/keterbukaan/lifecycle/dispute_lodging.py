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
        words=("permohonan sengketa dikirim", "application sent"),
        basis=cite("PerKI 1/2013 Ps. 9"),
        after=BEFORE,
        to="sent",
        never=RULED,
        needs=_OBJECTED,
    ),
    _applicant(
        fact=events.DisputeFiled,
        words=(
            "pengajuan permohonan penyelesaian sengketa informasi publik",
            "application received",
        ),
        basis=cite("UU 14/2008 Ps. 37(2)"),
        after=BEFORE,
        to="filed",
        never=RULED,
        needs=_OBJECTED,
    ),
    _commission(
        fact=events.DisputeIncompletenessNotified,
        words=("pemberitahuan kelengkapan dokumen", "notice of missing documents"),
        basis=cite("PerKI 1/2013 Ps. 17(1)"),
        after=("filed",),
        to="incomplete",
        needs=_FILED,
    ),
    _applicant(
        fact=events.DisputeIncompletenessReceived,
        words=(
            "pemberitahuan kelengkapan diterima",
            "notice of missing documents received",
        ),
        basis=cite("PerKI 1/2013 Ps. 17(2)"),
        after=("filed",),
        to="incomplete",
        never=OVER,
        needs=(events.DisputeIncompletenessNotified,),
    ),
    _applicant(
        fact=events.DisputeCompleted,
        words=("dokumen dilengkapi", "documents completed"),
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
        words=("sengketa diregistrasi", "dispute registered"),
        basis=cite("PerKI 1/2013 Ps. 19"),
        after=("filed", "incomplete", "not_registered"),
        to="registered",
        needs=_FILED,
    ),
    _commission(
        fact=events.RegistrationProofSent,
        words=("bukti registrasi dikirim", "proof of registration sent"),
        basis=cite("PerKI 1/2013 Ps. 18(3)"),
        needs=(events.DisputeRegistered,),
    ),
    _commission(
        fact=events.DisputeNotRegistered,
        words=("akta tidak diregistrasi", "deed of non-registration"),
        basis=cite("PerKI 1/2013 Ps. 17(3)"),
        after=("filed", "incomplete"),
        to="not_registered",
        needs=_FILED,
    ),
    _commission(
        fact=events.NonregistrationDelivered,
        words=(
            "akta tidak diregistrasi disampaikan",
            "deed of non-registration delivered",
        ),
        basis=cite("PerKI 1/2013 Ps. 17(4)"),
        needs=(events.DisputeNotRegistered,),
    ),
    _commission(
        fact=events.DisputeTransferred,
        words=("sengketa dilimpahkan", "dispute transferred"),
        basis=cite("PerKI 1/2013 Ps. 7"),
        needs=_FILED,
    ),
    _commission(
        fact=events.PanelNamed,
        words=("Majelis Komisioner ditunjuk", "panel named"),
        basis=cite("PerKI 1/2013 Ps. 20"),
        after=("registered",),
        to="panel_named",
        needs=(events.DisputeRegistered,),
    ),
    _commission(
        fact=events.MediatorNamed,
        words=("mediator ditunjuk", "mediator named"),
        basis=cite("PerKI 1/2013 Ps. 21"),
        needs=(events.DisputeRegistered,),
    ),
    _applicant(
        fact=events.RecusalRequested,
        words=("permintaan penggantian", "recusal requested"),
        basis=cite("PerKI 1/2013 Ps. 22(3)"),
        never=OVER,
        needs=_FILED,
    ),
    _commission(
        fact=events.MemberReplaced,
        words=("anggota Majelis atau mediator diganti", "member replaced"),
        basis=cite("PerKI 1/2013 Ps. 22"),
        needs=(events.PanelNamed, events.MediatorNamed),
    ),
)
