"""Informasi pemilu dan pemilihan: the shorter limits for election information.

Who acts: as in the general procedure; the bodies are the election organisers
(KPU, Bawaslu, and under PerKI 1/2019 DKPP).

Neither PerKI 1/2014 nor PerKI 1/2019 was read: the numbers come from press
reports and office pages, so no limit here carries a ``checked`` day. What no
source gives has no span: the limit is not known, and the safe course is to
act at once; the general number never stands in for it.

Sources: PerKI 1/2014, first reported on 18 March 2014, up to 27 February
2019; PerKI 1/2019 Ps. 12 to 14, promulgated on 28 February 2019.

>>> for rule in RULES:
...     print(rule.id, "|", *(limit.span for limit in rule.limits), sep="  ")
election.request.notice  |  2 working days  3 working days
election.request.extension  |  None  2 working days
election.objection.file  |  None  None
election.objection.response  |  3 working days  3 working days
election.dispute.file  |  None  None
election.dispute.finish  |  None  14 working days
"""

from __future__ import annotations

from ..shape import Actor, Rule, Stage
from ..spans import WorkingDays
from ..starts import after, upon
from .regimes import PERKI_1_2014, PERKI_1_2019, S2

_CONTESTED = ("unit_contested",)
_UNKNOWN = ("limit_not_known",)

RULES = (
    Rule(
        id="election.request.notice",
        actor=Actor.PPID,
        stage=Stage.REQUEST,
        general=("request.notice",),
        starts=upon("request_received", "request_sent"),
        words=(
            "Pemberitahuan tertulis (informasi pemilu)",
            "Written notice (election information)",
        ),
        lapse="ppid_silent",
        limits=(
            PERKI_1_2014.limit(WorkingDays(2), "", S2, checked=None, doubts=_CONTESTED),
            PERKI_1_2019.limit(
                WorkingDays(3), "Ps. 12", S2, checked=None, doubts=_CONTESTED
            ),
        ),
    ),
    Rule(
        id="election.request.extension",
        actor=Actor.PPID,
        stage=Stage.REQUEST,
        general=("request.extension",),
        starts=after("election.request.notice"),
        words=(
            "Perpanjangan pemberitahuan tertulis (informasi pemilu)",
            "Extension of the written notice (election information)",
        ),
        lapse="ppid_silent",
        limits=(
            PERKI_1_2014.limit(None, "", S2, checked=None, doubts=_UNKNOWN),
            PERKI_1_2019.limit(
                WorkingDays(2),
                "Ps. 12",
                S2,
                checked=None,
                doubts=("unit_contested", "trigger_not_seen"),
            ),
        ),
    ),
    Rule(
        id="election.objection.file",
        actor=Actor.APPLICANT,
        stage=Stage.OBJECTION,
        general=("objection.file",),
        starts=upon(
            "ground_found",
            "notice_given",
            instead=("notice_received", "objection_received"),
            lapse=("election.request.notice", "election.request.extension"),
        ),
        words=(
            "Pengajuan keberatan (informasi pemilu)",
            "Filing of the objection (election information)",
        ),
        lapse="act_at_once",
        limits=(
            PERKI_1_2014.limit(None, "", S2, checked=None, doubts=_UNKNOWN),
            PERKI_1_2019.limit(None, "Ps. 13", S2, checked=None, doubts=_UNKNOWN),
        ),
    ),
    Rule(
        id="election.objection.response",
        actor=Actor.SUPERIOR,
        stage=Stage.OBJECTION,
        general=("objection.response",),
        starts=upon("objection_received", "objection_sent"),
        words=(
            "Tanggapan atasan PPID (informasi pemilu)",
            "Answer of the superior (election information)",
        ),
        lapse="superior_silent",
        limits=(
            PERKI_1_2014.limit(WorkingDays(3), "", S2, checked=None, doubts=_CONTESTED),
            PERKI_1_2019.limit(
                WorkingDays(3), "Ps. 14", S2, checked=None, doubts=_CONTESTED
            ),
        ),
    ),
    Rule(
        id="election.dispute.file",
        actor=Actor.APPLICANT,
        stage=Stage.DISPUTE,
        general=("dispute.file", "dispute.file.silence"),
        starts=upon(
            "objection_answer_received",
            "objection_answered",
            lapse=("election.objection.response",),
        ),
        words=(
            "Permohonan sengketa (informasi pemilu)",
            "Application to the commission (election information)",
        ),
        lapse="act_at_once",
        limits=(
            PERKI_1_2014.limit(None, "", S2, checked=None, doubts=_UNKNOWN),
            PERKI_1_2019.limit(None, "", S2, checked=None, doubts=_UNKNOWN),
        ),
    ),
    Rule(
        id="election.dispute.finish",
        actor=Actor.COMMISSION,
        stage=Stage.DISPUTE,
        general=("dispute.finish",),
        starts=upon("dispute_registered", instead=("dispute_filed", "dispute_sent")),
        words=(
            "Jangka waktu penyelesaian sengketa (informasi pemilu)",
            "Time for the settlement of the dispute (election information)",
        ),
        lapse="not_seen",
        limits=(
            PERKI_1_2014.limit(None, "", S2, checked=None, doubts=_UNKNOWN),
            PERKI_1_2019.limit(
                WorkingDays(14),
                "",
                S2,
                checked=None,
                doubts=("unit_contested", "trigger_not_seen"),
            ),
        ),
    ),
)
"""Election information, in procedural order."""
