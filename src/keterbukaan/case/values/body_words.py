"""Words of the notes on a body: villages, regions, service rules of its own.

>>> "not read" in BODY_NOTES["regions"][1]
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...texts import Words, both
from .note import Note, by_code

if TYPE_CHECKING:
    from collections.abc import Mapping


_WORDS: Final[Mapping[str, Words]] = {
    "village": both(
        id="dari PerKI 1/2018 tentang desa hanya Pasal 1 yang dibaca: pemerintah desa, "
        "BPD, BUM Desa, dan badan kerja sama antardesa ialah badan publik desa; tidak "
        "ada batas khusus desa yang terkonfirmasi, jadi dipakai batas umum",
        en="of PerKI 1/2018 on villages only Ps. 1 was read: the village government, "
        "its council (BPD), its enterprise (BUM Desa) and a body of several villages "
        "(BKAD) are village public bodies; no limit of its own for villages was "
        "confirmed, so the general limits are shown",
    ),
    "regions": both(
        id="Permendagri 2/2026 mengatur layanan informasi daerah sampai desa; belum "
        "dibaca, dan tidak mengubah batas UU 14/2008",
        en="Permendagri 2/2026 is on the information service of regions down to the "
        "village; it was not read, and moves no limit of UU 14/2008",
    ),
    "own_kpu": both(
        id="KPU mempunyai aturan layanannya sendiri: PKPU 22/2023, terakhir diubah "
        "dengan PKPU 4/2025 yang berlaku sejak 29 Desember 2025 (susunan PPID, uji "
        "konsekuensi, layanan permintaan, keberatan); batasnya belum dibaca, dan tidak "
        "mengubah batas UU 14/2008",
        en="KPU has service rules of its own: PKPU 22/2023, last changed by PKPU "
        "4/2025 in force since 29 December 2025 (how its PPID stand, the consequence "
        "test, service of requests, objections); its limits were not read, and move "
        "none of UU 14/2008",
    ),
    "own_kpu_2023": both(
        id="KPU mempunyai aturan layanannya sendiri: PKPU 22/2023, berlaku sejak 1 "
        "November 2023 dan diubah dengan PKPU 11/2024, yang harinya tidak tercatat; "
        "batasnya belum dibaca, dan tidak mengubah batas UU 14/2008",
        en="KPU has service rules of its own: PKPU 22/2023, in force since 1 November "
        "2023 and changed by PKPU 11/2024, whose day is not on record; its limits were "
        "not read, and move none of UU 14/2008",
    ),
    "own_kpu_before": both(
        id="KPU mempunyai aturan layanannya sendiri (PKPU 1/2015, sampai PKPU 22/2023 "
        "berlaku pada 1 November 2023); naskahnya belum dibaca, dan tidak mengubah "
        "batas UU 14/2008",
        en="KPU had service rules of its own (PKPU 1/2015, until PKPU 22/2023 was in "
        "force on 1 November 2023); they were not read, and move no limit of UU "
        "14/2008",
    ),
    "own_court": both(
        id="pengadilan mempunyai pedoman layanannya sendiri, SK KMA "
        "2-144/KMA/SK/VIII/2022, yang di sini hanya dikenal dari laman pengadilan: "
        "kelengkapan diperiksa dalam 3 hari kerja dan dilengkapi dalam 3, keberatan "
        "dalam 30 hari tanpa sebutan hari kerja; lama jawaban atasan tidak ditemukan; "
        "batas UU 14/2008 tetap",
        en="courts have service rules of their own, SK KMA 2-144/KMA/SK/VIII/2022, "
        "known here from pages of courts only: 3 working days to check what is "
        "complete and 3 to complete it, 30 days to object that are not called working "
        "days; how long the superior has was not found; the limits of UU 14/2008 stay",
    ),
    "own_court_before": both(
        id="pengadilan mempunyai pedoman layanannya sendiri, SK KMA 1-144/2011, yang "
        "di sini hanya dikenal dari laman pengadilan: keberatan diteruskan kepada "
        "atasan dalam 2 hari kerja, dijawab dalam 20 hari sejak didaftar, dan "
        "jawabannya disampaikan dalam 2 hari kerja; batas UU 14/2008 tetap",
        en="courts had service rules of their own, SK KMA 1-144/2011, known here from "
        "pages of courts only: an objection goes to the superior within 2 working "
        "days, is answered within 20 days of its registration, and the answer is "
        "passed on within 2 working days; the limits of UU 14/2008 stay",
    ),
}

BODY_NOTES: Final[Mapping[str, Note]] = by_code(_WORDS)
"""Each note by its code, its sentence not yet filled."""
