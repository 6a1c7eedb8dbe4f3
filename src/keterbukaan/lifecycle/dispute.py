"""Sengketa: the dispute before the Information Commission.

An application needs an objection and its answer, or thirty working days of
silence. A dispute on ground a (exemption) goes to adjudication; one on grounds
b to g goes to mediation first. A ruling by agreement is final when it is read;
a ruling by adjudication when both parties' fourteen days have passed. An
agreement on some items ends those, and the others go on.

Basis: UU 14/2008 Ps. 37-46; PerKI 1/2013; before 29 April 2013 PerKI 2/2010.
"""

from __future__ import annotations

from typing import Final

from ..events.base import Stage
from ._machine import FINAL, State, Table, becomes_final
from .dispute_rows import DISPUTE_ROWS
from .dispute_timers import DISPUTE_TIMERS

__all__ = ["DISPUTE"]

_STATES: Final = (
    State("none", ("belum ada sengketa", "no dispute")),
    State("sent", ("permohonan dikirim", "application sent")),
    State("filed", ("permohonan diterima Komisi", "application received")),
    State("incomplete", ("dokumen belum lengkap", "documents missing")),
    State("not_registered", ("tidak diregistrasi", "not registered")),
    State("registered", ("diregistrasi", "registered")),
    State("panel_named", ("Majelis ditunjuk", "panel named")),
    State("hearing", ("sidang pertama", "first hearing")),
    State("mediation", ("mediasi", "mediation")),
    State("mediation_failed", ("mediasi gagal", "mediation failed")),
    State("adjudication", ("ajudikasi", "adjudication")),
    State("agreed", ("mediasi sepakat", "agreement reached"), apart=True),
    State(
        "not_accepted",
        ("ditolak dengan putusan sela", "not accepted by interlocutory ruling"),
        ended=True,
    ),
    State(
        "withdrawn",
        ("dicabut sebelum ajudikasi", "withdrawn before adjudication"),
        final=True,
    ),
    State(
        "withdrawn_late",
        ("dicabut selama ajudikasi", "withdrawn during adjudication"),
        ended=True,
    ),
    State("stopped", ("dihentikan", "stopped"), final=True),
    State("lapsed", ("gugur", "lapsed"), ended=True),
    State("ruled", ("putusan dibacakan", "ruling read")),
    State("final", FINAL, apart=True),
)

DISPUTE: Final = Table(
    stage=Stage.DISPUTE,
    words=("sengketa di Komisi Informasi", "dispute before the commission"),
    states=_STATES,
    rows=DISPUTE_ROWS,
    timers=DISPUTE_TIMERS,
    lapse=becomes_final("court.challenge"),
)
