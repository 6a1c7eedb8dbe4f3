"""Kata keraguan: what may make a date other than it looks, about the count itself.

Decrees and limits bring the words of their own doubts.

>>> DOUBTED["receipt_not_known"][1]
'receipt not known; counted from the day of sending, answering or reading'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import UnknownName
from ..law._book import Book

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..texts import Words

_DOUBTED: Final[Mapping[str, Words]] = {
    "not_decreed": (
        (
            "hari libur tahun {year} belum ditetapkan pada hari acuan; dihitung "
            "dengan perkiraan hari raya, tanpa cuti bersama dan hari pemungutan suara"
        ),
        (
            "the holidays of {year} were not decreed on the day asked about; counted "
            "with estimated feast days, without joint leave or election days"
        ),
    ),
    "feast_may_move": (
        "perkiraan hari raya dapat bergeser satu hari: {feasts}",
        "an estimated feast can move by a day: {feasts}",
    ),
    "joint_leave_expected": (
        (
            "cuti bersama {year} belum ditetapkan; menurut keputusan sebelumnya "
            "paling banyak: {feasts}"
        ),
        ("joint leave of {year} is not decreed; by earlier decrees at most: {feasts}"),
    ),
    "election_not_declared": (
        (
            "hari pemungutan suara {vote} belum ditetapkan sebagai hari libur; "
            "diperkirakan antara {first} dan {last}"
        ),
        (
            "the voting day of {vote} is not yet declared a holiday; it is due "
            "between {first} and {last}"
        ),
    ),
    "election_decree_pending": (
        (
            "{date}, hari pemungutan suara {vote}, sudah ditetapkan ({fixed_by}) dan "
            "menurut {statute} menjadi hari libur; Keppres-nya masih ditunggu"
        ),
        (
            "{date}, the voting day of {vote}, has been fixed ({fixed_by}) and by "
            "{statute} becomes a day off; its Keppres is awaited"
        ),
    ),
    "local_election_decree_pending": (
        (
            "{date}, hari pemungutan suara {vote}, sudah ditetapkan ({fixed_by}); "
            "menurut {statute} libur di daerah yang memilih, dan baru libur nasional "
            "dengan Keppres, yang masih ditunggu"
        ),
        (
            "{date}, the voting day of {vote}, has been fixed ({fixed_by}); by "
            "{statute} it is off where there is a vote, and nation-wide only by a "
            "Keppres, which is awaited"
        ),
    ),
    "undated_election_decree_pending": (
        (
            "{date} ialah hari pemungutan suara {vote}; kapan {fixed_by} "
            "menetapkannya tidak tercatat, maka baru dihitung libur sejak Keppres-nya, "
            "yang masih ditunggu"
        ),
        (
            "{date} is the voting day of {vote}; when {fixed_by} fixed it is not on "
            "record, so it counts as off only from its Keppres, which is awaited"
        ),
    ),
    "decree_undated": (
        "tanggal penetapan {decree} tidak lengkap dalam catatan",
        "the record has no full date of issue for {decree}",
    ),
    "isbat": (
        "{date} masih menunggu penetapan Menteri Agama setelah sidang isbat",
        "{date} awaits the minister's determination after the isbat session",
    ),
    "force_majeure": (
        (
            "kantor tutup karena keadaan kahar: {days}; tetap dihitung, dan hanya "
            "menggeser hari terakhir menurut sebagian pandangan"
        ),
        (
            "force majeure closed the office: {days}; counted all the same, which "
            "moves only the last day that is in time on some view"
        ),
    ),
    "transfer_not_regulated": (
        "jangka waktu setelah pelimpahan ke Komisi lain tidak diatur",
        "limits after a transfer to another commission are not regulated",
    ),
    "six_day_week": (
        (
            "minggu kerja enam hari sesudah {until}: instansi pemerintah bekerja lima "
            "hari (Perpres 21/2023 Ps. 3, 13), kecuali unit layanan langsung, yang "
            "disetujui Menteri, atau yang beraturan sendiri (Ps. 7, 12, 11); dasarnya "
            "tidak tercatat"
        ),
        (
            "a six-day week after {until}: government agencies work five days (Perpres "
            "21/2023 Ps. 3, 13), but for units that serve directly, approvals of the "
            "minister and bodies with rules of their own (Ps. 7, 12, 11); no basis is "
            "on record"
        ),
    ),
    "receipt_not_known": (
        (
            "tanggal diterima tidak tercatat; dihitung dari tanggal pengiriman, "
            "jawaban, atau pembacaan"
        ),
        "receipt not known; counted from the day of sending, answering or reading",
    ),
    "party_not_known": (
        "tidak tercatat pihak mana yang menerima; dihitung dari tanggal itu",
        "it is not on record which party received it; counted from that day",
    ),
    "own_start_not_known": (
        (
            "penerimaan oleh pihak ini, pengiriman, dan pembacaannya tidak tercatat; "
            "batasnya tidak dihitung dari penerimaan pihak lain"
        ),
        (
            "receipt by this party, the sending and the reading are not on record; "
            "its time is not counted from what the other party received"
        ),
    ),
    "start_not_known": (
        "yang mengawali jangka waktunya tidak tercatat",
        "what starts its time is not on record",
    ),
    "notification_not_known": (
        (
            "kapan putusan diberitahukan kepada kedua pihak tidak tercatat, padahal "
            "dari hari itu waktunya dihitung"
        ),
        (
            "when both parties were notified of the ruling is not on record, and its "
            "time is counted from that day"
        ),
    ),
    "final_day_not_known": (
        (
            "sejak hari apa putusan berkekuatan hukum tetap tidak tercatat; yang "
            "tercatat hanya bahwa sesudahnya putusan itu sudah demikian"
        ),
        (
            "from which day the ruling is final is not on record; the record only "
            "shows that later on it was"
        ),
    ),
    "remand_not_regulated": (
        "jangka waktu sesudah perkara dikembalikan tidak diatur",
        "limits after a matter was sent back are not regulated",
    ),
    "registration_not_known": (
        "pendaftarannya tidak tercatat; dihitung dari tanggal pengajuan",
        "registration not known; counted from the day of filing",
    ),
    "adjourned_for_not_known": (
        "alasan penundaan tidak tercatat; berlaku bila sidang ditunda untuk mediasi",
        "what it was adjourned for is not on record; it holds if that was mediation",
    ),
    "last_day_off": (
        (
            "hitungan berakhir pada {day}, hari libur; dua pengadilan menggesernya ke "
            "hari kerja berikutnya, yang aman ialah hari kerja sebelumnya"
        ),
        (
            "the count ends on {day}, a day off; two courts move that to the next "
            "working day, and safe is the working day before"
        ),
    ),
    "interlocutory": (
        (
            "apakah putusan sela yang menolak dapat dibawa ke pengadilan tidak diatur "
            "(PerKI 1/2013 Ps. 36(2); UU 14/2008 Ps. 48(1))"
        ),
        (
            "whether an interlocutory ruling that rejects can be taken to court is not "
            "stated (PerKI 1/2013 Ps. 36(2); UU 14/2008 Ps. 48(1))"
        ),
    ),
    "ruling_kind": (
        (
            "jenis putusannya tidak tercatat; batas ini ada bila itu putusan "
            "ajudikasi nonlitigasi yang mengakhiri sengketa"
        ),
        (
            "the kind of the ruling is not on record; the limit is there if it is an "
            "adjudication ruling that ends the dispute"
        ),
    ),
}

DOUBTED: Final[Mapping[str, Words]] = Book(_DOUBTED, UnknownName)
"""The words of each doubt about a count, by its kind."""
