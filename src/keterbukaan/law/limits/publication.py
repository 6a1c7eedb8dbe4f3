"""Pengumuman berkala: publication, the information list, the yearly report.

Who acts: the public body publishes periodic information (informasi berkala)
and its service report (laporan layanan informasi publik); the PPID keeps the
information list (Daftar Informasi Publik).

UU 14/2008 Ps. 9(3) speaks of six months at the shortest. PerKI 1/2010 allowed
once a year; PerKI 1/2021 says at least every six months, and for the list
repeats the words "at the shortest".

Sources: PerKI 1/2010 Ps. 7(3), 11(2) and 36(1), until 29 June 2021; PerKI
1/2021 Ps. 18, 45(7) and 56(1), from 30 June 2021.

>>> for rule in RULES:
...     print(rule.id, "|", *(limit.span for limit in rule.limits), sep="  ")
publication.periodic  |  1 year  6 months
list.update  |  1 month  6 months
report.annual  |  3 months  3 months
"""

from __future__ import annotations

from ..shape import Actor, Rule
from ..spans import Months, Years
from ..starts import occasion
from .regimes import PERKI_1_2010, PERKI_1_2021, RECORD, S1

RULES = (
    Rule(
        id="publication.periodic",
        actor=Actor.BODY,
        stage=None,
        starts=occasion("periodic_published"),
        words=("Pengumuman informasi berkala", "Publication of periodic information"),
        lapse="not_published",
        limits=(
            PERKI_1_2010.limit(
                Years(1), "Ps. 11(2)", S1, checked=RECORD, doubts=("yearly_rule",)
            ),
            PERKI_1_2021.limit(Months(6), "Ps. 18", S1, checked=RECORD),
        ),
    ),
    Rule(
        id="list.update",
        actor=Actor.PPID,
        stage=None,
        starts=occasion("list_updated"),
        words=(
            "Pemutakhiran Daftar Informasi Publik",
            "Update of the information list",
        ),
        lapse="none_stated",
        limits=(
            PERKI_1_2010.limit(
                Months(1),
                "Ps. 7(3)",
                S1,
                checked=RECORD,
                also=("PerKI 1/2010 Ps. 9 d",),
            ),
            PERKI_1_2021.limit(
                Months(6), "Ps. 45(7)", S1, checked=RECORD, doubts=("literal_wording",)
            ),
        ),
    ),
    Rule(
        id="report.annual",
        actor=Actor.BODY,
        stage=None,
        starts=occasion("end_of_budget_year"),
        words=("Laporan layanan informasi publik", "Yearly service report"),
        lapse="none_stated",
        limits=(
            PERKI_1_2010.limit(Months(3), "Ps. 36(1)", S1, checked=RECORD),
            PERKI_1_2021.limit(Months(3), "Ps. 56(1)", S1, checked=RECORD),
        ),
    ),
)
"""The duties to publish."""
