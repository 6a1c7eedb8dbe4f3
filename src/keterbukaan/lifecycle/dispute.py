"""Sengketa: the dispute before the Information Commission.

An application needs an objection and its answer, or thirty working days of
silence. A dispute on ground a (exemption) goes to adjudication; one on grounds
b to g goes to mediation first. A mediation settlement ruling is final when it is read;
a ruling by adjudication when both parties' fourteen days have passed. An
agreement on some items ends those, and the others go on.

Basis: UU 14/2008 Ps. 37-46; PerKI 1/2013; before 29 April 2013 PerKI 2/2010.
"""

from __future__ import annotations

from typing import Final

from ..law.shape import Stage
from ._machine import Table, becomes_final
from .dispute_hearings import HEARINGS
from .dispute_lodging import LODGING
from .dispute_states import ENDED, STATES, UNDER_WAY
from .dispute_timers import DISPUTE_TIMERS

DISPUTE: Final = Table(
    stage=Stage.DISPUTE,
    words=("sengketa di Komisi Informasi", "dispute before the commission"),
    states=STATES,
    rows=(*LODGING, *HEARINGS),
    timers=DISPUTE_TIMERS,
    lapse=becomes_final("court.challenge"),
    resumed="adjudication",
)

ENDS: Final = tuple(
    row.fact
    for row in DISPUTE.rows
    if any(row.reaches(end, state) for state in UNDER_WAY for end in ENDED)
)
"""The facts by which an application can end without a ruling."""
