"""Words of a standing: findings, reasons and notes, in two languages.

A text never says that a right is lost, nor that a panel must refuse: it says
what the limit was and who judges.

>>> FINDINGS["late"][1].format(act="objection", days="2 days", last="2026-05-20")
'objection: 2 days after the last day in time (2026-05-20)'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..texts import Words

__all__ = ["FINDINGS", "NOTES", "REASONS"]

FINDINGS: Final[Mapping[str, Words]] = {
    "late": (
        "{act}: {days} setelah hari terakhir yang tepat waktu ({last})",
        "{act}: {days} after the last day in time ({last})",
    ),
    "late.from_sending": (
        (
            "{act}: {days} setelah {last}, dihitung dari pengiriman; tanggal "
            "diterima tidak tercatat"
        ),
        (
            "{act}: {days} after {last}, counted from the sending; the receipt is "
            "not on record"
        ),
    ),
    "late.by_bounds": (
        (
            "{act}: {days} setelah hari terakhir pada jalan yang paling lambat "
            "({last}), bila tidak ada jawaban di luar catatan"
        ),
        (
            "{act}: {days} after the last day on the slowest path ({last}), unless "
            "there was an answer that is not on record"
        ),
    ),
    "premature": (
        (
            "{act}: {days} sebelum hari pertama yang dibolehkan ({opens}); "
            "tidak menjadi tepat karena waktu, ajukan lagi dalam jangka waktunya"
        ),
        (
            "{act}: {days} before the first permitted day ({opens}); it "
            "does not ripen with time, file again inside the window"
        ),
    ),
    "form.instant_day": (
        "jamnya jatuh pada {day} menurut waktu setempat ({zone})",
        "at the office ({zone}) that instant falls on {day}",
    ),
    "out_of_order": (
        "{act} tidak mungkin terjadi dalam keadaan '{state}'; dicatat saja",
        "{act} is not possible in the state '{state}'; it is only kept on record",
    ),
    "not_recorded": (
        "{act} tercatat, tetapi {missing} tidak tercatat sebelumnya",
        "{act} is on record, but {missing} is not on record before it",
    ),
    "form.date_order": (
        "{act} bertanggal sebelum {missing} ({day})",
        "{act} is dated before {missing} ({day})",
    ),
    "form.retracts_unknown": (
        "catatan yang dicabut ('{name}') tidak ada dalam berkas",
        "the retracted fact ('{name}') is not on record",
    ),
    "late.extension_notice": (
        (
            "perpanjangan diberitahukan {days} setelah batas awal ({last}); "
            "tidak berpengaruh"
        ),
        (
            "the extension was notified {days} after the first limit "
            "({last}); it has no effect"
        ),
    ),
    "form.extension_second": (
        "perpanjangan hanya dapat sekali; yang ini tidak berpengaruh",
        "time can be extended once; this notice has no effect",
    ),
    "form.extension_without_reason": (
        "perpanjangan tanpa alasan tertulis tidak berpengaruh",
        "an extension without a written reason has no effect",
    ),
    "form.mediation_extension": (
        "PerKI 2/2010 tidak mengenal perpanjangan mediasi; batasnya tetap",
        "PerKI 2/2010 knew no extension of mediation; its own limit stays",
    ),
    "form.refusal_without_reason": (
        "penolakan tanpa alasan",
        "a refusal without a reason",
    ),
    "wrong_track.ground": (
        "alasan keberatan yang disebut belum ada; PPID yang diam adalah huruf c",
        "the ground named has not arisen; a silent PPID is ground c",
    ),
    "wrong_track.mediation": (
        "sengketa dengan alasan huruf a tidak melalui mediasi, langsung ajudikasi",
        "a dispute on ground a goes past mediation, straight to adjudication",
    ),
    "wrong_track.no_mediation": (
        "sengketa dengan alasan huruf b sampai g dimediasi lebih dahulu",
        "a dispute on grounds b to g goes to mediation first",
    ),
    "wrong_track.challenge_of_mediation": (
        "putusan mediasi bersifat final dan mengikat",
        "a ruling by agreement is final and binding",
    ),
    "premature.execution": (
        "eksekusi dimohonkan sebelum putusan berkekuatan hukum tetap ({opens})",
        "execution was requested before the ruling was final ({opens})",
    ),
}

REASONS: Final[Mapping[str, Words]] = {
    "open": ("terbuka sampai {closes}", "open until {closes}"),
    "safe_until": ("aman sampai {safe}", "safe until {safe}"),
    "safe_panels": (
        (
            "aman sampai {safe}; sampai {outer} sebagian majelis menerima, sebagian "
            "menolak"
        ),
        "safe until {safe}; until {outer} some panels accept, some refuse",
    ),
    "safe_courts": (
        (
            "aman sampai {safe}; sampai {outer} sebagian pengadilan menerima, "
            "sebagian menolak"
        ),
        "safe until {safe}; until {outer} some courts accept, some refuse",
    ),
    "none_safe": (
        (
            "tidak ada hari yang aman: menurut satu tafsir sampai {safe}, menurut "
            "tafsir lain sampai {closes}"
        ),
        "no day is safe: by one reading until {safe}, by another until {closes}",
    ),
    "must_by": (
        "badan publik paling lambat {safe}",
        "the public body must by {safe}",
    ),
    "safe_from": ("aman sejak {opens}", "safe from {opens}"),
    "open_undated": ("terbuka", "open"),
    "act_at_once": (
        "batas waktu tidak diketahui, segera bertindak",
        "limit not known, act at once",
    ),
    "not_yet": ("belum terbuka; tidak sebelum {opens}", "not before {opens}"),
    "receipt": (
        "tanggal diterima tidak tercatat; terbuka menurut perkiraan sampai {closes}",
        "receipt not on record; open until {closes} as far as is known",
    ),
    "done": ("sudah dilakukan pada {day}", "done on {day}"),
    "done_late": (
        "dilakukan pada {day}, setelah batas {closes}",
        "done on {day}, after the limit of {closes}",
    ),
    "passed_right": (
        (
            "batasnya {closes}; majelis menilai pengajuan yang terlambat (PerKI "
            "1/2013 Ps. 36), dan permintaan baru tetap terbuka"
        ),
        (
            "the limit was {closes}; a panel judges a late filing (PerKI 1/2013 Ps. "
            "36), and a new request stays open"
        ),
    ),
    "passed_for_some": (
        "sampai {outer} sebagian menerima, sebagian menolak",
        "until {outer} some accept, some refuse",
    ),
    "passed_court": (
        "batasnya {closes}; pengadilan menilai pengajuan yang terlambat",
        "the limit was {closes}; the court judges a late filing",
    ),
    "passed_extension": (
        "batasnya {closes}; pemberitahuan sesudahnya tidak memperpanjang waktu",
        "the limit was {closes}; a notice after it does not extend the time",
    ),
    "passed_duty": (
        "batasnya {closes}; kewajibannya tetap ada, pelaksanaannya terlambat",
        "the limit was {closes}; the duty remains, and doing it is late",
    ),
    "over": (
        "perkara selesai ({state}); permintaan baru tetap terbuka",
        "the matter is over ({state}); a new request stays open",
    ),
    "impossible": (
        "tidak dapat lagi dalam keadaan '{state}'",
        "no longer possible in the state '{state}'",
    ),
    "needs_objection": (
        "perlu keberatan dan tanggapannya, atau batas waktunya lewat tanpa tanggapan",
        (
            "needs an objection and its answer, or the superior's silence for the "
            "whole limit"
        ),
    ),
    "needs_ground": (
        "perlu alasan keberatan yang sudah ada; huruf b tidak memerlukan permintaan",
        "needs a ground that has arisen; ground b needs no request",
    ),
    "withdrawal_bars": (
        (
            "terbuka; pencabutan sebelum ajudikasi menutup pengajuan kembali, "
            "jangan mencabut untuk mengajukan lagi"
        ),
        (
            "open; withdrawal before adjudication bars filing again, so never withdraw "
            "in order to file again"
        ),
    ),
    "withdrawal_in_adjudication": (
        "terbuka dengan penetapan; akibatnya bagi pengajuan kembali tidak diatur",
        "open, by a ruling; whether one may file again after it is not stated",
    ),
    "not_final": (
        "perlu putusan berkekuatan hukum tetap",
        "needs a ruling that is final",
    ),
    "court_order": (
        "terbuka sejauh amar putusan pengadilan memerintahkannya",
        "open as far as the order of the court goes",
    ),
    "final_unknown": (
        "belum diketahui: tanda terima salinan putusan tidak lengkap",
        "not known: a receipt of the copy of the ruling is not on record",
    ),
    "forum": ("terbuka sampai {closes}, di {forum}", "open until {closes}, {forum}"),
}

NOTES: Final[Mapping[str, Words]] = {
    "granted_not_delivered": (
        (
            "dikabulkan, tetapi penyerahan yang diterima baik belum tercatat; batas "
            "waktu tetap berjalan"
        ),
        "granted, but no accepted delivery is on record; no clock has stopped",
    ),
    "file_again": (
        (
            "pengajuan yang terlalu awal tidak menjadi tepat waktu; ajukan lagi dalam "
            "jangka waktunya tanpa mencabut lebih dahulu"
        ),
        (
            "an early filing does not ripen; file again inside the window, and do not "
            "withdraw first"
        ),
    ),
    "final_unknown": (
        (
            "apakah putusan sudah tetap belum diketahui selama tanda terima salinan "
            "belum tercatat"
        ),
        "whether the ruling is final is not known while a receipt is not on record",
    ),
    "silence_unknown": (
        (
            "lamanya batas untuk menjawab tidak diketahui, jadi hari diamnya tidak "
            "dapat disebut; segera bertindak, batas umum tidak berlaku"
        ),
        (
            "the length of the time to answer is not known, so no day of silence can "
            "be named; act at once, the general limit does not hold"
        ),
    ),
    "first_inadmissible": (
        (
            "PerKI 2/2010 menyebut permohonan yang terlambat tidak dapat diterima dan "
            "yang terlalu awal ditolak (Ps. 12, 21); hanya Komisi yang memutusnya"
        ),
        (
            "PerKI 2/2010 called a late application inadmissible and an early one "
            "refused (Ps. 12, 21); only the commission rules so"
        ),
    ),
    "first_absence": (
        (
            "menurut PerKI 2/2010 (Ps. 48) satu kali tidak hadir tanpa alasan jelas "
            "cukup bagi Komisi untuk menyatakan permohonan gugur; pengajuan kembali "
            "setelah itu memerlukan permintaan baru"
        ),
        (
            "under PerKI 2/2010 (Ps. 48) one absence without a clear reason is enough "
            "for the commission to declare that the application lapses; filing again "
            "after that needs a new request"
        ),
    ),
    "first_deed": (
        (
            "menurut PerKI 2/2010 (Ps. 39) kesepakatan mediasi dapat dibawa ke "
            "pengadilan negeri untuk dijadikan akta perdamaian"
        ),
        (
            "under PerKI 2/2010 (Ps. 39) an agreement may be taken to the district "
            "court for a deed of settlement"
        ),
    ),
    "first_binding": (
        (
            "menurut PerKI 2/2010 (Ps. 61(4)) putusan mengikat sejak dibacakan; jalan "
            "ke pengadilan tetap terbuka (Ps. 62(1))"
        ),
        (
            "under PerKI 2/2010 (Ps. 61(4)) the ruling binds from its reading; the way "
            "to court stays open (Ps. 62(1))"
        ),
    ),
    "lodged_elsewhere": (
        (
            "pemohon di luar wilayah pengadilan badan publik dapat mengajukan di "
            "pengadilan tempat tinggalnya, yang wajib meneruskannya (PERMA 2/2011 Ps. "
            "5); yang aman: sudah diterima pengadilan badan publik dalam batasnya"
        ),
        (
            "an applicant who lives outside the area of the body's court may lodge at "
            "the court of residence, which must forward it (PERMA 2/2011 Ps. 5); safe "
            "is what has reached the court of the body within the limit"
        ),
    ),
    "closed_hearing": (
        (
            "sidang tertutup saat dokumen yang dikecualikan diperiksa; pemohon dan "
            "kuasanya tidak dapat melihatnya (PERMA 2/2011 Ps. 8)"
        ),
        (
            "the hearing is closed while exempt documents are examined; the applicant "
            "and a proxy may not see them (PERMA 2/2011 Ps. 8)"
        ),
    ),
    "ordered": (
        "amar pengadilan yang tercatat: {order} ({basis})",
        "the court's order on record: {order} ({basis})",
    ),
    "review": (
        (
            "peninjauan kembali tercatat; hukum informasi publik tidak mengatur batas "
            "waktunya (PERMA 2/2011 Ps. 14 menunjuk hukum acara umum)"
        ),
        (
            "a review is on record; the law on public information sets no limit for it "
            "(PERMA 2/2011 Ps. 14 leaves it to general procedure)"
        ),
    ),
    "execution_court": (
        (
            "eksekusi dimohonkan secara tertulis, dengan salinan resmi putusan, kepada "
            "ketua pengadilan di wilayah badan publik: {forum} (PERMA 2/2011 Ps. 12)"
        ),
        (
            "execution is asked for in writing, with the official copy of the ruling, "
            "of the chief judge where the body is: {forum} (PERMA 2/2011 Ps. 12)"
        ),
    ),
    "execution_of_agreement": (
        (
            "eksekusi putusan mediasi tidak mempunyai ketentuan sendiri; PERMA 2/2011 "
            "Ps. 1 no. 2 hanya menyebut putusan ajudikasi, dan praktiknya tidak "
            "diperiksa"
        ),
        (
            "the execution of a ruling by agreement has no text of its own; PERMA "
            "2/2011 Ps. 1 no. 2 names adjudication only, and practice was not checked"
        ),
    ),
    "new_request": (
        "permintaan baru tetap terbuka",
        "a new request stays open",
    ),
}
