"""Peraturan terkait: statutes and regulations beside the information law.

They set a period, a court's way, a penalty or a service rule that this law
leans on, or replaced one that did. ``keterbukaan.law.instruments`` has them
all in one table.

>>> [one.id for one in RELATED_STATUTES if one.replaced_by]
['PP 43/2014', 'Permendagri 35/2010', 'Permendagri 3/2017', 'PKPU 1/2015', \
'SK KMA 1-144/2011']
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
    Instrument(
        id="UU 27/2022",
        title=("Pelindungan data pribadi", "Personal data protection"),
        **upon_promulgation(dt.date(2022, 10, 17)),
        gazette="LN 2022/196",
        evidence=Evidence.S1,
        note=(
            "Ps. 6-34 and 74-75 were read; two years to adjust, to 17 October 2024 "
            "(Ps. 74), earlier rules stay unless contrary (Ps. 75); no clause on UU "
            "14/2008 was found in it"
        ),
    ),
    Instrument(
        id="UU 6/2023",
        title=("Penetapan Perppu Cipta Kerja", "The job-creation decree made statute"),
        evidence=Evidence.S1,
        note=(
            "Ps. 175 no. 7 was read, which amends UU 30/2014 Ps. 53; makes Perppu "
            "2/2022 of 30 December 2022 a statute; dates not seen"
        ),
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
        note=(
            "only title page and preamble were seen; to be replaced by Permendagri "
            "2/2026, known by February 2026, on a day that was not seen"
        ),
    ),
    _reported(
        id="Permendagri 2/2026",
        title=(
            "Layanan informasi di Kemendagri, pemerintah daerah dan desa",
            "Information service of the Home Ministry, regions and villages",
        ),
        note=(
            "only the preamble was read: it means to replace Permendagri 3/2017, and "
            "names villages; reported beside it: PPID down to the village, a service "
            "by web or mobile, accessible formats, and periodic publication every six "
            "months (Ps. 7); limits, transition and exact dates not seen, known by "
            "February 2026"
        ),
    ),
    _reported(
        id="PKPU 1/2015",
        title=(
            "Informasi publik di Komisi Pemilihan Umum",
            "Public information at the election commission",
        ),
        until=dt.date(2023, 10, 31),
        replaced_by="PKPU 22/2023",
        note=(
            "not read; first day not seen; a page of a regency office had the notice "
            "in 10 working days and 7 more, as in the statute"
        ),
    ),
    _reported(
        id="PKPU 22/2023",
        title=(
            "Informasi publik di Komisi Pemilihan Umum",
            "Public information at the election commission",
        ),
        **upon_promulgation(dt.date(2023, 11, 1)),
        gazette="BN 2023/870",
        note=(
            "not read; amended by PKPU 11/2024 and PKPU 4/2025; rests on PerKI 1/2019 "
            "and 1/2021 among others"
        ),
    ),
    _reported(
        id="PKPU 11/2024",
        title=("Perubahan PKPU 22/2023", "Amendment of PKPU 22/2023"),
        note="not read; the first amendment; what it changes and its dates not seen",
    ),
    _reported(
        id="PKPU 4/2025",
        title=("Perubahan kedua PKPU 22/2023", "Second amendment of PKPU 22/2023"),
        made=dt.date(2025, 12, 22),
        in_force=dt.date(2025, 12, 29),
        note=(
            "not read but for Ps. 1(7), by which public information is that of the "
            "commission at each level on itself and on elections; amends and does not "
            "replace PKPU 22/2023: the structure of PPID, the consequence test, the "
            "service of requests and objections"
        ),
    ),
    _reported(
        id="SK KMA 1-144/2011",
        title=("Layanan informasi di pengadilan", "Information service of the courts"),
        replaced_by="SK KMA 2-144/2022",
        note=(
            "not read, known from pages of courts; first and last day not seen, taken "
            "to give way by the end of August 2022"
        ),
    ),
    _reported(
        id="SK KMA 2-144/2022",
        title=("Layanan informasi di pengadilan", "Information service of the courts"),
        note=(
            "not read, known from pages of courts; its number is of August 2022, the "
            "day was not seen; an ordinary procedure, and a special one at once for "
            "who comes in person for what is listed, ready and not voluminous; 3 "
            "working days to check, 3 to complete, 10 and 7 for the notice, 2 to pass "
            "an objection on (a page that is cut); reasons of a request are no ground "
            "to refuse it; copies of rulings of the Supreme Court once the parties "
            "have them, or a month after sending; the time of the superior's answer "
            "was not seen"
        ),
    ),
)
"""What this law leans on, courts and statutes first."""
