"""What the record does not settle about a decree, in words."""

from __future__ import annotations

from typing import Final

from ...texts import both

#: Key of ``Decree.doubts``: its words in Indonesian and English.
DOUBTS: Final[dict[str, tuple[str, str]]] = {
    "class_not_settled": both(
        id="24 Desember 2015 tercantum sebagai cuti bersama Natal; data lain "
        "menyebutnya libur nasional Maulid",
        en="24 December 2015 is listed as joint leave for Christmas; other data call "
        "it the national holiday of Maulid",
    ),
    "date_not_known": both(
        id="tanggal penetapannya tidak tercatat lengkap; dianggap diketahui sejak hari "
        "terakhir yang mungkin",
        en="its day of issue is not on record in full; it counts as known from the "
        "last day possible",
    ),
    "day_from_one_source": (
        "tanggal penetapannya hanya dari satu sumber",
        "its day of issue rests on a single source",
    ),
    "list_from_press": (
        "isinya dibaca dari berita pers, bukan dari naskahnya",
        "its content was read in the press, not in the decree itself",
    ),
    "number_not_known": (
        "nomornya tidak ditemukan",
        "its number was not found",
    ),
    "scan_not_read": both(
        id="naskah pindaiannya belum dibaca; daftarnya dari salinan pengumuman "
        "Sekretariat Negara",
        en="its scan has not been read; the list is from copies of the State "
        "Secretariat's notice",
    ),
    "single_source": (
        "hanya ada satu sumber",
        "it rests on a single source",
    ),
}
