"""Pengecualian informasi: opening information whose exemption runs out.

Who acts: the PPID determines (menetapkan) that the information is open, at
the latest thirty working days *before* the exemption period ends. Where that
is not done, the information is public by itself when the period ends
(PP 61/2010 Ps. 11(3)).

Sources: PP 61/2010 Ps. 11; PerKI 1/2017 Ps. 13, from 17 March 2017 to 29 June
2021; PerKI 1/2021 Ps. 52, from 30 June 2021.

>>> (rule,) = RULES
>>> print(rule.limits[0].span, rule.direction, rule.trigger)
30 working days before end_of_period
"""

from __future__ import annotations

from ..shape import Actor, Direction, Rule
from ..spans import WorkingDays
from ..starts import occasion
from .regimes import PP_61_2010, RECORD, S

RULES = (
    Rule(
        id="exemption.open",
        actor=Actor.PPID,
        stage=None,
        starts=occasion("end_of_period"),
        direction=Direction.BEFORE,
        words=(
            "Penetapan informasi terbuka sebelum jangka waktu pengecualian berakhir",
            "Determination that the information is open, before the exemption ends",
        ),
        lapse="opens_by_itself",
        limits=(
            PP_61_2010.limit(
                WorkingDays(30),
                "Ps. 11(2)",
                S,
                checked=RECORD,
                also=("PerKI 1/2017 Ps. 13(1)", "PerKI 1/2021 Ps. 52(1)"),
            ),
        ),
    ),
)
"""The limits on exemptions."""
