"""Keberatan: the limits of the objection to the superior of the PPID.

Who acts: the applicant objects when one of the seven grounds of UU 14/2008
Ps. 35(1) has arisen; the superior (atasan PPID) answers in writing.

Both limits stand in the statute. PerKI 1/2010 Ps. 34(1) and PerKI 1/2021
Ps. 44(1) count the answer from the entry in the register, PerKI 1/2013
Ps. 5 b from receipt by the superior; the number is thirty in each.

Sources: UU 14/2008 Ps. 35-36.

>>> for rule in RULES:
...     print(rule.id, "|", rule.actor, "|", rule.limits[0].span)
objection.file | applicant | 30 working days
objection.response | superior | 30 working days
"""

from __future__ import annotations

from ..shape import Actor, Rule, Stage
from ..spans import WorkingDays
from ..starts import upon
from .regimes import RECORD, UU_14_2008, S

RULES = (
    Rule(
        id="objection.file",
        actor=Actor.APPLICANT,
        stage=Stage.OBJECTION,
        starts=upon(
            "ground_found",
            "notice_given",
            instead=("notice_received", "objection_received"),
            lapse=("request.notice", "request.extension"),
        ),
        words=("Pengajuan keberatan", "Filing of the objection"),
        lapse="objection_late",
        limits=(UU_14_2008.limit(WorkingDays(30), "Ps. 36(1)", S, checked=RECORD),),
    ),
    Rule(
        id="objection.response",
        actor=Actor.SUPERIOR,
        stage=Stage.OBJECTION,
        starts=upon("objection_received", "objection_sent"),
        words=("Tanggapan atasan PPID", "Answer of the superior"),
        lapse="superior_silent",
        limits=(UU_14_2008.limit(WorkingDays(30), "Ps. 36(2)", S, checked=RECORD),),
    ),
)
"""The objection stage, in procedural order."""
