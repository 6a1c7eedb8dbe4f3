"""Kesehatan: the statutes on health, most of them repealed in one stroke.

UU 17/2023 Ps. 454 repealed ten of these on 8 August 2023, those on medical
practice and on hospitals among them.

>>> [one.id for one in HEALTH if one.until is None]
['UU 17/2023']
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ..into_force import upon_promulgation
from ..shape import Instrument

HEALTH: Final[tuple[Instrument, ...]] = (
    Instrument(
        id="UU 23/1992",
        title=("Kesehatan", "Health"),
        **upon_promulgation(dt.date(1992, 9, 17)),
        gazette="LN 1992/100, TLN 3495",
        until=dt.date(2009, 10, 12),
        replaced_by="UU 36/2009",
        note=(
            "repealed by UU 36/2009 Ps. 204; of its Ps. 54, what concerns doctors "
            "had gone with UU 29/2004 (Ps. 85)"
        ),
    ),
    Instrument(
        id="UU 36/2009",
        title=("Kesehatan", "Health"),
        **upon_promulgation(dt.date(2009, 10, 13)),
        gazette="LN 2009/144, TLN 5063",
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note="repealed by UU 17/2023 Ps. 454 d; amended by UU 11/2020",
    ),
    Instrument(
        id="UU 29/2004",
        title=("Praktik kedokteran", "Medical practice"),
        made=dt.date(2004, 10, 6),
        promulgated=dt.date(2004, 10, 6),
        gazette="LN 2004/116, TLN 4431",
        in_force=dt.date(2005, 10, 6),
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note=(
            "in force a year after promulgation (Ps. 88); repealed by UU 17/2023 "
            "Ps. 454 c"
        ),
    ),
    Instrument(
        id="UU 44/2009",
        title=("Rumah sakit", "Hospitals"),
        **upon_promulgation(dt.date(2009, 10, 28), made=dt.date(2009, 10, 28)),
        gazette="LN 2009/153, TLN 5072",
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note="repealed by UU 17/2023 Ps. 454 e",
    ),
    Instrument(
        id="UU 18/2014",
        title=("Kesehatan jiwa", "Mental health"),
        **upon_promulgation(dt.date(2014, 8, 7), made=dt.date(2014, 8, 7)),
        gazette="LN 2014/185, TLN 5571",
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note="repealed by UU 17/2023 Ps. 454 g",
    ),
    Instrument(
        id="UU 4/1984",
        title=("Wabah penyakit menular", "Outbreaks of infectious diseases"),
        gazette="LN 1984/20, TLN 3273",
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note="only its repeal was read (UU 17/2023 Ps. 454 b); first day not seen",
    ),
    Instrument(
        id="UU 20/2013",
        title=("Pendidikan kedokteran", "Medical education"),
        gazette="LN 2013/132, TLN 5434",
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note="only its repeal was read (UU 17/2023 Ps. 454 f); first day not seen",
    ),
    Instrument(
        id="UU 36/2014",
        title=("Tenaga kesehatan", "Health workers"),
        gazette="LN 2014/298, TLN 5607",
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note="only its repeal was read (UU 17/2023 Ps. 454 h); first day not seen",
    ),
    Instrument(
        id="UU 38/2014",
        title=("Keperawatan", "Nursing"),
        gazette="LN 2014/307, TLN 5612",
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note="only its repeal was read (UU 17/2023 Ps. 454 i); first day not seen",
    ),
    Instrument(
        id="UU 6/2018",
        title=("Kekarantinaan kesehatan", "Health quarantine"),
        gazette="LN 2018/128, TLN 6236",
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note="only its repeal was read (UU 17/2023 Ps. 454 j); first day not seen",
    ),
    Instrument(
        id="UU 4/2019",
        title=("Kebidanan", "Midwifery"),
        gazette="LN 2019/56, TLN 6325",
        until=dt.date(2023, 8, 7),
        replaced_by="UU 17/2023",
        note="only its repeal was read (UU 17/2023 Ps. 454 k); first day not seen",
    ),
    Instrument(
        id="UU 17/2023",
        title=("Kesehatan", "Health"),
        **upon_promulgation(dt.date(2023, 8, 8), made=dt.date(2023, 8, 8)),
        gazette="LN 2023/105",
        note="replaced the statutes that its Ps. 454 lists",
    ),
)
"""Health, the repealed ones first."""
