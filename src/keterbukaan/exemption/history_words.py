"""Kata temuan riwayat: what was reviewed, and what was renewed.

>>> print(HISTORY["renewal.after_lapse"].basis)
PP 61/2010 Ps. 11(3)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .weights import Check, advice, defective

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..texts import Words

ON_A_DAY: Final[Words] = ("pada {day}", "on {day}")
ON_NO_DAY: Final[Words] = (
    "pada hari yang tidak tercatat",
    "on a day that is not on record",
)

HISTORY: Final[Mapping[str, Check]] = {
    "renewal.after_lapse": defective(
        "PP 61/2010 Ps. 11(3)",
        "informasi sudah terbuka sejak {day}; penetapan sesudahnya tidak menutupnya "
        "lagi, dan peraturan tidak mengenal perpanjangan",
        "it had been open since {day}; a later determination does not close it again, "
        "and no rule provides for an extension",
    ),
    "renewal.extends": advice(
        "PP 61/2010 Ps. 11",
        "menggantikan pengecualian yang masih berlaku; apakah jangka waktunya dapat "
        "dimulai lagi tidak diatur",
        "replaces an exemption still in force; whether its period may begin anew "
        "is not stated",
    ),
    "renewal.before_earlier": defective(
        "PP 61/2010 Ps. 10",
        "bertanggal sebelum penetapan yang digantikan ({day})",
        "is dated before the determination that it replaces ({day})",
    ),
    "renewal.other_letters": advice(
        "PP 61/2010 Ps. 10",
        "hurufnya berubah dari {before} menjadi {now}; perubahan memerlukan uji "
        "konsekuensi dan persetujuan pimpinan",
        "the letters changed from {before} to {now}; a change needs a consequence test "
        "and the approval of the head of the body",
    ),
    "renewal.span": advice(
        "UU 14/2008 Ps. 2(2)",
        "{count} penetapan berturut-turut menutupnya dari {first} sampai {last}, "
        "seluruhnya {years} tahun",
        "{count} determinations in a row close it from {first} to {last}, {years} "
        "years in all",
    ),
    "review.opened": advice(
        "UU 14/2008 Ps. 11(2)",
        "dinyatakan terbuka oleh {who} {when}{parts}",
        "declared open by {who} {when}{parts}",
    ),
    "review.partly_opened": advice(
        "UU 14/2008 Ps. 11(2)",
        "sebagian dinyatakan terbuka oleh {who} {when}{parts}",
        "declared open in part by {who} {when}{parts}",
    ),
    "review.not_final": advice(
        "UU 14/2008 Ps. 11(2)",
        "keputusan {who} {when} belum tercatat berkekuatan hukum tetap (PerKI 1/2021 "
        "Ps. 52(3))",
        "the decision of {who} {when} is not on record as final (PerKI 1/2021 Ps. "
        "52(3))",
    ),
    "review.void": advice(
        "UU 14/2008 Ps. 19",
        "penetapannya dinyatakan tidak sah oleh {who} {when}",
        "the determination was declared void by {who} {when}",
    ),
    "review.after_opening": advice(
        "UU 14/2008 Ps. 18(1) g",
        "keputusan {who} {when} tidak menutup lagi yang sudah dibuka bagi semua orang",
        "the decision of {who} {when} does not close what was opened to everybody",
    ),
    "review.disagree": advice(
        "UU 14/2008 Ps. 11(2)",
        "keputusannya tidak sejalan: {told}",
        "the decisions do not agree: {told}",
    ),
    "review.upheld_unclear": advice(
        "UU 14/2008 Ps. 11(2)",
        "hasil dikuatkan dibaca sebagai penetapannya tetap berlaku, padahal ada "
        "keputusan lain; sebut hasilnya menurut yang diputus",
        "an outcome upheld is read as the determination standing, though there are "
        "other decisions; name the outcome by what was decided",
    ),
    "review.inspect_only": advice(
        "UU 14/2008 Ps. 11(2)",
        "hanya dapat dilihat menurut {who} {when}{parts}; itu bukan pembukaan",
        "for looking only, by {who} {when}{parts}; that is no opening",
    ),
    "review.data_subject_only": advice(
        "UU 14/2008 Ps. 11(2)",
        "hanya bagi yang bersangkutan menurut {who} {when}{parts}; itu bukan pembukaan",
        "for the person concerned only, by {who} {when}{parts}; that is no opening",
    ),
    "review.not_found": advice(
        "UU 14/2008 Ps. 6(3) e",
        "informasinya tidak ada menurut {who} {when}{parts}",
        "the information is not there, by {who} {when}{parts}",
    ),
    "review.pending": advice(
        "UU 14/2008 Ps. 11(2)",
        "masih diperiksa {who}; sampai diputus tidak ada yang berubah",
        "still before {who}; nothing changes until it is decided",
    ),
    "review.other_ground": advice(
        "PP 61/2010 Ps. 10",
        "dicabut {who} {when} dan ditutup dengan dasar lain",
        "revoked by {who} {when} and closed on another ground",
    ),
    "review.gives_untold": advice(
        "UU 14/2008 Ps. 11(2)",
        "tidak tercatat apa yang diberikan menurut {who} {when}",
        "what is given by {who} {when} is not on record",
    ),
}
"""What reviews and renewals can come to, by its code."""
