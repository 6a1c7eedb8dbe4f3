"""Eksekusi: the limits after a ruling is final.

A ruling of the Commission is carried out on an order of the chief judge (PERMA
2/2011 Ps. 12). A decision of a court is carried out under the procedure of that
court (Ps. 11): UU 5/1986 Ps. 115-119 as amended by UU 51/2009 before the
administrative court (PTUN), HIR Ps. 195-196 or RBg Ps. 206-207 before the
district court (PN), which set the court no limit that could be dated here.

The ninety working days of UU 51/2009 Ps. 116(3) bind nobody: after them the
claimant may ask the chief judge to order performance. Their start is not stated,
so they give a day only under the reading ``execution_period=ninety``.

Sources: PERMA 2/2011 Ps. 11-12; UU 5/1986 Ps. 115-119; UU 51/2009 Ps. 116.

>>> for rule in RULES:
...     print(rule.id, "|", *(f"{limit.span}, {limit.basis}" for limit in rule.limits))
court.final_copy | 14 working days, UU 51/2009 Ps. 116(1)
court.execution_order | 7 working days, PERMA 2/2011 Ps. 12(3)
court.performance | 90 working days, UU 51/2009 Ps. 116(3)
"""

from __future__ import annotations

from ..shape import Actor, Rule, Stage
from ..spans import WorkingDays
from ..starts import upon
from .regimes import PERMA_2_2011, REVIEW, S1, UU_51_2009

RULES = (
    # The elucidation counts from the day on which the decision is final.
    Rule(
        id="court.final_copy",
        actor=Actor.COURT,
        stage=Stage.EXECUTION,
        starts=upon(
            "cassation_ruling_pronounced",
            instead=("cassation_withdrawn", "cassation_declared_inadmissible"),
            lapse=("court.cassation",),
        ),
        words=(
            "Pengiriman salinan putusan pengadilan yang berkekuatan hukum tetap",
            "Copy of the final decision of the court to the parties",
        ),
        lapse="none_stated",
        limits=(
            UU_51_2009.limit(
                WorkingDays(14),
                "Ps. 116(1)",
                S1,
                checked=REVIEW,
                doubts=("administrative_court_only",),
            ),
        ),
    ),
    Rule(
        id="court.execution_order",
        actor=Actor.COURT,
        stage=Stage.EXECUTION,
        starts=upon("execution_requested"),
        words=("Penetapan eksekusi", "Execution order"),
        lapse="none_stated",
        limits=(
            PERMA_2_2011.limit(
                WorkingDays(7),
                "Ps. 12(3)",
                S1,
                checked=REVIEW,
                doubts=("start_not_stated",),
            ),
        ),
    ),
    # Written for other rulings than an order to give information, so it is a
    # reading (execution_period). The sixty of its paragraph 2 never applies.
    Rule(
        id="court.performance",
        actor=Actor.APPLICANT,
        stage=Stage.EXECUTION,
        starts=upon("final_copy_received", "final_copy_sent"),
        words=(
            "Permohonan agar pelaksanaan putusan pengadilan diperintahkan",
            "Asking the court to order that its decision be performed",
        ),
        lapse="performance_opens",
        opens=True,
        limits=(
            UU_51_2009.limit(
                WorkingDays(90),
                "Ps. 116(3)",
                S1,
                checked=REVIEW,
                undated=True,
                doubts=("performance_not_settled",),
            ),
        ),
    ),
)
"""The execution stage, in procedural order."""
