"""Peraturan terkait: statutes and regulations beside the information law.

They set a period, a court's way, a penalty or a service rule that this law
leans on, or replaced one that did. ``keterbukaan.law.instruments`` has them
all in one table.

>>> [one.id for one in RELATED_STATUTES if one.replaced_by]
['PP 43/2014', 'Permendagri 35/2010', 'Permendagri 3/2017', 'PKPU 1/2015']
"""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Final

from .into_force import upon_promulgation
from .shape import Evidence, Instrument

# What is known from secondary sources only.
_reported = partial(Instrument, evidence=Evidence.S2)

RELATED_STATUTES: Final[tuple[Instrument, ...]] = (
    Instrument(
        id="UU 14/1985",
        title=("Mahkamah Agung", "Supreme Court"),
        **upon_promulgation(dt.date(1985, 12, 30), made=dt.date(1985, 12, 30)),
        gazette="LN 1985/73, TLN 3316",
        evidence=Evidence.S1,
        note="amended by UU 5/2004 and UU 3/2009; none touches Ps. 43-55 or 66-77",
    ),
    Instrument(
        id="UU 5/2004",
        title=(
            "Perubahan UU Mahkamah Agung",
            "Amendment of the statute on the Supreme Court",
        ),
        **upon_promulgation(dt.date(2004, 1, 15), made=dt.date(2004, 1, 15)),
        evidence=Evidence.S1,
        note="Ps. 45A: what no cassation lies against",
    ),
    _reported(
        id="PERMA 6/2022",
        title=(
            "Kasasi dan peninjauan kembali secara elektronik",
            "Cassation and review by electronic means",
        ),
        note="not read; with SK KMA 207/2023 in use since 1 May 2024",
    ),
    Instrument(
        id="UU 5/1986",
        title=("Peradilan Tata Usaha Negara", "Administrative courts"),
        evidence=Evidence.S1,
        note="amended by UU 9/2004 and UU 51/2009; Ps. 115-119 read; dates not seen",
    ),
    _reported(
        id="PP 43/1991",
        title=(
            "Ganti rugi di peradilan tata usaha negara",
            "Compensation before the administrative courts",
        ),
        note="not read; dates not seen",
    ),
    Instrument(
        id="UU 51/2009",
        title=(
            "Perubahan kedua UU Peradilan Tata Usaha Negara",
            "Second amendment of the statute on administrative courts",
        ),
        **upon_promulgation(dt.date(2009, 10, 29), made=dt.date(2009, 10, 29)),
        gazette="LN 2009/160",
        evidence=Evidence.S1,
        note="Ps. 51A and 116 were read; older decisions keep the wording before it",
    ),
    _reported(
        id="UU 6/2014",
        title=("Desa", "Villages"),
        note="not read; last amended by UU 3/2024; dates not seen",
    ),
    _reported(
        id="UU 3/2024",
        title=("Perubahan UU Desa", "Amendment of the statute on villages"),
        note="not read; dates not seen",
    ),
    _reported(
        id="PP 43/2014",
        title=("Pelaksanaan UU Desa", "Implementation of the statute on villages"),
        replaced_by="PP 16/2026",
        note="not read; replaced in 2026, the day was not seen",
    ),
    _reported(
        id="PP 16/2026",
        title=("Pelaksanaan UU Desa", "Implementation of the statute on villages"),
        note="not read; dates not seen",
    ),
    _reported(
        id="UU 27/2022",
        title=("Pelindungan data pribadi", "Personal data protection"),
        in_force=dt.date(2022, 10, 17),
        note="two years to adjust, to 17 October 2024",
    ),
    Instrument(
        id="UU 1/2026",
        title=("Penyesuaian pidana", "Adjustment of penalties"),
        in_force=dt.date(2026, 1, 2),
        note="Lampiran I no. 57 replaces the penalties of UU 14/2008",
    ),
    _reported(
        id="Permendagri 35/2010",
        title=(
            "Layanan informasi di Kemendagri dan pemerintah daerah",
            "Information service of the Home Ministry and the regions",
        ),
        replaced_by="Permendagri 3/2017",
        note="not read; dates not seen",
    ),
    _reported(
        id="Permendagri 3/2017",
        title=(
            "Layanan informasi di Kemendagri dan pemerintah daerah",
            "Information service of the Home Ministry and the regions",
        ),
        gazette="BN 2017/157",
        replaced_by="Permendagri 2/2026",
        note="not read; replaced by February 2026, the day was not seen",
    ),
    _reported(
        id="Permendagri 2/2026",
        title=(
            "Layanan informasi di Kemendagri, pemerintah daerah dan desa",
            "Information service of the Home Ministry, regions and villages",
        ),
        note="not read; reported by February 2026, exact dates not seen",
    ),
    _reported(
        id="PKPU 1/2015",
        title=(
            "Informasi publik di Komisi Pemilihan Umum",
            "Public information at the election commission",
        ),
        until=dt.date(2023, 10, 31),
        replaced_by="PKPU 22/2023",
        note="not read; first day not seen",
    ),
    _reported(
        id="PKPU 22/2023",
        title=(
            "Informasi publik di Komisi Pemilihan Umum",
            "Public information at the election commission",
        ),
        in_force=dt.date(2023, 11, 1),
        note="not read; amended by PKPU 11/2024 and PKPU 4/2025",
    ),
    _reported(
        id="PKPU 11/2024",
        title=("Perubahan PKPU 22/2023", "Amendment of PKPU 22/2023"),
        note="not read; dates not seen",
    ),
    _reported(
        id="PKPU 4/2025",
        title=("Perubahan PKPU 22/2023", "Amendment of PKPU 22/2023"),
        made=dt.date(2025, 12, 22),
        in_force=dt.date(2025, 12, 29),
        note="not read",
    ),
)
"""What this law leans on, courts and statutes first."""
