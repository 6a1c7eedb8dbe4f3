"""Penyelenggaraan negara: staff, regions, archives, law-making, elections.

>>> [one.id for one in STATE if one.replaced_by == "UU 5/2014"]
['UU 8/1974', 'UU 43/1999']
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from ..into_force import upon_promulgation
from ..shape import Evidence, Instrument

STATE: Final[tuple[Instrument, ...]] = (
    Instrument(
        id="UU 8/1974",
        title=("Pokok-pokok kepegawaian", "Civil service basics"),
        gazette="LN 1974/55, TLN 3041",
        until=dt.date(2014, 1, 14),
        replaced_by="UU 5/2014",
        note=(
            "amended by UU 43/1999; only its repeal was read (UU 5/2014 Ps. 136); "
            "first day not seen"
        ),
    ),
    Instrument(
        id="UU 43/1999",
        title=(
            "Perubahan UU Pokok-pokok kepegawaian",
            "Amendment of the statute on the civil service",
        ),
        **upon_promulgation(dt.date(1999, 9, 30), made=dt.date(1999, 9, 30)),
        gazette="LN 1999/169, TLN 3890",
        until=dt.date(2014, 1, 14),
        replaced_by="UU 5/2014",
        note="amended UU 8/1974 and went with it (UU 5/2014 Ps. 136)",
    ),
    Instrument(
        id="UU 5/2014",
        title=("Aparatur sipil negara", "State civil servants"),
        **upon_promulgation(dt.date(2014, 1, 15), made=dt.date(2014, 1, 15)),
        gazette="LN 2014/6, TLN 5494",
        until=dt.date(2023, 10, 30),
        replaced_by="UU 20/2023",
        note="repealed by UU 20/2023 Ps. 76",
    ),
    Instrument(
        id="UU 20/2023",
        title=("Aparatur sipil negara", "State civil servants"),
        **upon_promulgation(dt.date(2023, 10, 31), made=dt.date(2023, 10, 31)),
        gazette="LN 2023/141",
    ),
    Instrument(
        id="UU 5/1962",
        title=("Perusahaan daerah", "Regional enterprises"),
        gazette="LN 1962/10, TLN 2387",
        until=dt.date(2014, 10, 1),
        replaced_by="UU 23/2014",
        note="only its repeal was read (UU 23/2014 Ps. 409 a); first day not seen",
    ),
    Instrument(
        id="UU 22/1999",
        title=("Pemerintahan daerah", "Regional government"),
        until=dt.date(2004, 10, 14),
        replaced_by="UU 32/2004",
        note="only its repeal was read (UU 32/2004 Ps. 239); first day not seen",
    ),
    Instrument(
        id="UU 32/2004",
        title=("Pemerintahan daerah", "Regional government"),
        **upon_promulgation(dt.date(2004, 10, 15), made=dt.date(2004, 10, 15)),
        gazette="LN 2004/125, TLN 4437",
        until=dt.date(2014, 10, 1),
        replaced_by="UU 23/2014",
        note=(
            "repealed by UU 23/2014 Ps. 409 b; last amended by UU 12/2008; its "
            "chapter V, on regional staff, had gone on 15 January 2014 (UU 5/2014 "
            "Ps. 137)"
        ),
    ),
    Instrument(
        id="UU 23/2014",
        title=("Pemerintahan daerah", "Regional government"),
        **upon_promulgation(dt.date(2014, 10, 2), made=dt.date(2014, 9, 30)),
        gazette="LN 2014/244, TLN 5587",
        note="amended several times, UU 6/2023 and UU 1/2026 Ps. VI among them",
    ),
    Instrument(
        id="UU 7/1971",
        title=("Pokok-pokok kearsipan", "Archives, basics"),
        gazette="LN 1971/32, TLN 2964",
        until=dt.date(2009, 10, 22),
        replaced_by="UU 43/2009",
        note="only its repeal was read (UU 43/2009 Ps. 91); first day not seen",
    ),
    Instrument(
        id="UU 43/2009",
        title=("Kearsipan", "Archives"),
        **upon_promulgation(dt.date(2009, 10, 23)),
        gazette="LN 2009/152",
        note="Ps. 42-72 and 81-92 were read",
    ),
    Instrument(
        id="UU 10/2004",
        title=("Pembentukan peraturan perundang-undangan", "Law-making"),
        **upon_promulgation(dt.date(2004, 6, 22), made=dt.date(2004, 6, 22)),
        gazette="LN 2004/53, TLN 4389",
        until=dt.date(2011, 8, 11),
        replaced_by="UU 12/2011",
        note=(
            "to be carried out from 1 November 2004 (Ps. 58); repealed by UU "
            "12/2011 Ps. 102"
        ),
    ),
    Instrument(
        id="UU 12/2011",
        title=("Pembentukan peraturan perundang-undangan", "Law-making"),
        **upon_promulgation(dt.date(2011, 8, 12), made=dt.date(2011, 8, 12)),
        gazette="LN 2011/82, TLN 5234",
        note="amended several times, UU 13/2022 and UU 1/2026 Ps. V among them",
    ),
    Instrument(
        id="UU 25/2009",
        title=("Pelayanan publik", "Public services"),
        **upon_promulgation(dt.date(2009, 7, 18)),
        gazette="LN 2009/112",
        note="a separate complaint route",
    ),
    Instrument(
        id="UU 17/2011",
        title=("Intelijen negara", "State intelligence"),
        **upon_promulgation(dt.date(2011, 11, 7), made=dt.date(2011, 11, 7)),
        gazette="LN 2011/105",
        note="Ps. 25-50 were read",
    ),
    Instrument(
        id="UU 30/2014",
        title=("Administrasi pemerintahan", "Government administration"),
        **upon_promulgation(dt.date(2014, 10, 17), made=dt.date(2014, 10, 17)),
        gazette="LN 2014/292",
        note=(
            "Ps. 53 was read as made and as amended by UU 6/2023 Ps. 175 no. 7 (Perppu "
            "2/2022 of 30 December 2022, before it UU 11/2020 Ps. 175 no. 6): where no "
            "legislation sets a limit 10 working days, then deemed granted by a ruling "
            "in 21; as amended 5, deemed granted by law, and no way to the court, as "
            "reported of PTUN Jakarta 4/FP/2021"
        ),
    ),
    Instrument(
        id="UU 42/2008",
        title=("Pemilihan presiden dan wakil presiden", "Presidential elections"),
        until=dt.date(2017, 8, 15),
        replaced_by="UU 7/2017",
        evidence=Evidence.S2,
        note=(
            "only its repeal was read, on the pages of DPR and BPK; first day not seen"
        ),
    ),
    Instrument(
        id="UU 15/2011",
        title=("Penyelenggara pemilihan umum", "Election organisers"),
        until=dt.date(2017, 8, 15),
        replaced_by="UU 7/2017",
        evidence=Evidence.S2,
        note=(
            "only its repeal was read, on the pages of DPR and BPK; first day not seen"
        ),
    ),
    Instrument(
        id="UU 8/2012",
        title=("Pemilihan anggota DPR, DPD dan DPRD", "Elections of the legislatures"),
        until=dt.date(2017, 8, 15),
        replaced_by="UU 7/2017",
        evidence=Evidence.S2,
        note=(
            "only its repeal was read, on the pages of DPR and BPK; first day not seen"
        ),
    ),
    Instrument(
        id="UU 7/2017",
        title=("Pemilihan umum", "General elections"),
        **upon_promulgation(dt.date(2017, 8, 16)),
        gazette="LN 2017/182, TLN 6109",
        evidence=Evidence.S2,
        note=(
            "days from the pages of DPR and BPK, of which BPK misprints the year as "
            "2016; the closing articles were not read"
        ),
    ),
)
"""Staff, regions, archives, law-making, services, elections."""
