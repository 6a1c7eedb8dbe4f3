"""Kata temuan riwayat: what was reviewed, and what was renewed.

>>> print(HISTORY["renewal.after_lapse"].basis)
PP 61/2010 Ps. 11(3)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .weights import Check, advice, defective, invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

HISTORY: Final[Mapping[str, Check]] = {
    "renewal.after_lapse": defective(
        "PP 61/2010 Ps. 11(3)",
        "informasi sudah terbuka sejak {day}; peraturan tidak mengenal perpanjangan",
        "it had been open since {day}; no rule provides for an extension",
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
    "renewal.after_opening": defective(
        "UU 14/2008 Ps. 2(2)",
        "informasi sudah terbuka bagi semua orang ketika ditetapkan; penetapan baru "
        "tidak menutupnya lagi",
        "the information was open to everybody when this was decided; a new "
        "determination does not close it again",
    ),
    "renewal.letters": advice(
        "PP 61/2010 Ps. 10",
        "hurufnya berubah: semula huruf {before}, sekarang huruf {after}; perubahan "
        "hanya berdasarkan uji konsekuensi",
        "the letters changed: {before} before, {after} now; a change needs a "
        "consequence test",
    ),
    "renewal.approval": defective(
        "PerKI 1/2021 Ps. 53(2)",
        "hurufnya diubah dengan persetujuan atasan PPID; perubahan memerlukan "
        "persetujuan pimpinan badan publik",
        "the letters were changed with the approval of the superior of the PPID; a "
        "change needs that of the head of the body",
    ),
    "renewal.span": advice(
        "PP 61/2010 Ps. 11",
        "{n} penetapan berturut-turut menutup informasi yang sama dari {first} "
        "sampai {last}, seluruhnya {span}",
        "{n} determinations in a row close the same information from {first} to "
        "{last}, {span} in all",
    ),
    "review.opened": advice(
        "UU 14/2008 Ps. 11(2)",
        "dinyatakan terbuka oleh {who} pada {day}",
        "declared open by {who} on {day}",
    ),
    "review.partly_opened": advice(
        "UU 14/2008 Ps. 11(2)",
        "sebagian dinyatakan terbuka oleh {who} pada {day}{which}",
        "declared open in part by {who} on {day}{which}",
    ),
    "review.partly_not_final": advice(
        "UU 14/2008 Ps. 11(2)",
        "sebagian dinyatakan terbuka oleh {who} pada {day}{which}; putusan itu belum "
        "tercatat berkekuatan hukum tetap",
        "declared open in part by {who} on {day}{which}; that decision is not on "
        "record as final",
    ),
    "review.not_final": advice(
        "UU 14/2008 Ps. 11(2)",
        "dinyatakan terbuka oleh {who} pada {day}; putusan itu belum tercatat "
        "berkekuatan hukum tetap",
        "declared open by {who} on {day}; that decision is not on record as final",
    ),
    "review.annulled": advice(
        "UU 14/1985 Ps. 67",
        "{who} pada {day} membatalkan pembukaan yang sudah berkekuatan hukum tetap",
        "{who} on {day} annulled an opening that was final",
    ),
    "review.inspect_only": advice(
        "UU 14/2008 Ps. 11(2)",
        "{who} pada {day} hanya memperbolehkan melihat; bagi umum belum terbuka",
        "{who} on {day} allowed no more than to inspect it; nothing opens to all",
    ),
    "review.data_subject_only": advice(
        "UU 14/2008 Ps. 11(2)",
        "{who} pada {day} memberikannya kepada pihak yang rahasianya diungkap saja; "
        "bagi umum belum terbuka",
        "{who} on {day} gave it to the data subject alone; nothing opens to all",
    ),
    "review.void": advice(
        "UU 14/2008 Ps. 2(4)",
        "penetapan dinyatakan batal oleh {who} pada {day}",
        "the determination was declared void by {who} on {day}",
    ),
    "review.another_letter": advice(
        "PP 61/2010 Ps. 10",
        "dicabut oleh {who} pada {day}, dan tetap tertutup berdasarkan huruf lain; "
        "perubahan hanya berdasarkan uji konsekuensi",
        "taken back by {who} on {day} and kept closed under another letter; a change "
        "needs a consequence test",
    ),
    "review.approval": advice(
        "PerKI 1/2021 Ps. 53(2)",
        "perubahan oleh PPID pada {day} memerlukan persetujuan pimpinan badan publik, "
        "kecuali penetapan terbuka menjelang jangka waktunya berakhir; yang "
        "menyetujui: {who}",
        "a change by the PPID on {day} needs the approval of the head of the body, "
        "unless it sets open what was about to end; approved by: {who}",
    ),
    "review.gives_unknown": advice(
        "UU 14/2008 Ps. 11(2)",
        "tidak tercatat apa yang diberikan menurut keputusan {who} pada {day}",
        "what the decision of {who} on {day} gives is not on record",
    ),
    "review.disagree": advice(
        "UU 14/2008 Ps. 11(2)",
        "keputusan tidak sejalan: {who} membuka ({day}), {other} tetap menutup "
        "({then})",
        "the decisions differ: {who} opened it ({day}), {other} left it closed "
        "({then})",
    ),
    "review.upheld_unclear": advice(
        "UU 14/2008 Ps. 11(2)",
        "“dikuatkan” oleh {who} pada {day} dibaca sebagai: penetapan tetap berlaku; "
        "sebelumnya informasi dinyatakan terbuka, maka catat apa yang dikuatkan",
        "“upheld” by {who} on {day} is read as: the determination stands; it had been "
        "declared open before, so record what was upheld",
    ),
    # -- what cannot be told -----------------------------------------------------------
    "status.unknown": advice(
        "UU 14/2008 Ps. 20(2)",
        "statusnya tidak dapat dipastikan dari yang tercatat: {statuses}",
        "the status cannot be told from what is on record: {statuses}",
    ),
    "period.end_between": advice(
        "PP 61/2010 Ps. 11(1)",
        "berakhir pada suatu hari dari {first} sampai {last}",
        "ends on some day from {first} to {last}",
    ),
    "missing.test": invalid(
        "UU 14/2008 Ps. 19",
        "menurut catatan, uji konsekuensi tidak dilakukan",
        "no consequence test was made, as the record says",
    ),
    "moment.without_order": defective(
        "PerKI 1/2021 Ps. 49(1) c",
        "diuji selama sengketa tanpa perintah Majelis Komisioner",
        "tested during the dispute without an order of the panel",
    ),
    "not_seen": advice(
        "PP 61/2010 Ps. 4",
        "tidak dilihat oleh yang mencatat, sehingga tidak dinilai: {parts}",
        "not seen by whoever made the record, and not judged: {parts}",
    ),
}
