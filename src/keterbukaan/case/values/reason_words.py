"""Words of the options: why an act is open or closed, in two languages.

A text never says that a right is lost, nor that a panel must refuse: it says
what the limit was and who judges.

>>> REASONS["pending"][1]
'an application is pending'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...texts import Words, both

if TYPE_CHECKING:
    from collections.abc import Mapping


REASONS: Final[Mapping[str, Words]] = {
    "open": ("terbuka sampai {closes}", "open until {closes}"),
    "safe_until": ("aman sampai {safe}", "safe until {safe}"),
    "safe_other": (
        "aman sampai {safe}, hari terakhir menurut tafsir lain",
        "safe until {safe}, the last day by another reading",
    ),
    "safe_reader": both(
        id="aman sampai {safe}; {reader} menghitung hari diterimanya sebagai hari ke-1",
        en="safe until {safe}; {reader} counted the day of receipt as day one",
    ),
    "in_time_until": (
        "menurut tafsir lain tepat waktu sampai {outer}",
        "by another reading in time until {outer}",
    ),
    "none_safe": both(
        id="tidak ada hari yang aman: menurut satu tafsir sampai {safe}, menurut "
        "tafsir lain sampai {closes}",
        en="no day is safe: by one reading until {safe}, by another until {closes}",
    ),
    "must_by": (
        "tanggal aman bagi badan publik: {safe} (bukan batas menurut undang-undang)",
        "safe day for the public body: {safe} (not the statutory limit)",
    ),
    "must_by_last": (
        "tanggal aman bagi badan publik: {safe}",
        "safe day for the public body: {safe}",
    ),
    "safe_from": ("aman sejak {opens}", "safe from {opens}"),
    "start_untold": both(
        id="terbuka; awal jangka waktunya tidak tercatat, jadi hari terakhirnya tidak "
        "dapat disebut",
        en="open; the start of its time is not on record, so no last day can be named",
    ),
    "own_start": both(
        id="terbuka selama batas pihak ini belum lewat; penerimaannya, pengiriman, dan "
        "pembacaan tidak tercatat, jadi hari terakhirnya tidak dapat disebut",
        en="open while this party's time has not passed; its receipt, the sending and "
        "the reading are not on record, so no last day can be named",
    ),
    "final_untold": both(
        id="terbuka; sejak hari apa putusan berkekuatan hukum tetap tidak tercatat, "
        "jadi hari terakhirnya tidak dapat disebut",
        en="open; from which day the ruling is final is not on record, so no last day "
        "can be named",
    ),
    "notified_untold": both(
        id="terbuka selama batasnya belum lewat; kapan putusan diberitahukan kepada "
        "kedua pihak tidak tercatat, jadi hari terakhirnya tidak dapat disebut",
        en="open while its time has not passed; when both parties were notified of the "
        "ruling is not on record, so no last day can be named",
    ),
    "after_remand": both(
        id="terbuka menurut Undang-Undang; jangka waktu sesudah perkara dikembalikan "
        "tidak diatur, jadi hari terakhirnya tidak dapat disebut",
        en="open by statute; the limits after a matter was sent back are not "
        "regulated, so no last day can be named",
    ),
    "filed_unnamed": both(
        id="pengajuan yang tercatat tidak menyebut pihaknya: bila dari pihak ini, "
        "tidak perlu diajukan lagi",
        en="what is on record as filed names no party: where it is this party's, "
        "nothing more is to be filed",
    ),
    "late_pending": both(
        id="yang diajukan terlambat masih di pengadilan, yang menilai dapat tidaknya "
        "diterima",
        en="what was filed late is before a court, which judges whether to accept it",
    ),
    "open_undated": ("terbuka", "open"),
    "act_at_once": (
        "batas waktu tidak diketahui, segera bertindak",
        "limit not known, act at once",
    ),
    "before_law": both(
        id="UU 14/2008 belum berlaku pada hari itu",
        en="UU 14/2008 was not yet in force on that day",
    ),
    "not_yet": ("belum; terbuka mulai {opens}", "not yet; opens {opens}"),
    "deed": both(
        id="terbuka bila dokumen yang menghalangi registrasi masih belum ada setelah "
        "waktu untuk melengkapi lewat",
        en="open if a document that stands in the way is still missing once the time "
        "to complete has passed",
    ),
    "register_anyway": both(
        id="terbuka; yang belum ada tidak menghalangi registrasi, atau tidak tercatat "
        "apa yang belum ada",
        en="open; what is missing does not stand in the way, or it is not on record "
        "what is missing",
    ),
    "documents_missing": (
        "dokumennya belum lengkap; yang belum diregistrasi tidak diperiksa",
        "documents are missing; what is not registered is not heard",
    ),
    "pending": (
        "permohonan sudah ada di Komisi dan masih diproses",
        "an application is pending",
    ),
    "proved": (
        "tidak tercatat; {shown} menunjukkan bahwa itu sudah dilakukan",
        "not on record; done, as this shows: {shown}",
    ),
    "proved_by_either": both(
        id="tidak tercatat; {shown} menunjukkan bahwa salah satu pihak sudah "
        "melakukannya, dan tidak tercatat pihak yang mana",
        en="not on record; done by one of the parties, it is not on record which, as "
        "this shows: {shown}",
    ),
    "stage_over": (
        "tahap berikutnya sudah dimulai: {stage}",
        "a later stage has begun: {stage}",
    ),
    "ruling_final": (
        "putusan sudah berkekuatan hukum tetap",
        "the ruling is final",
    ),
    "mediation_fails": both(
        id="terbuka: atas pernyataan tertulis para pihak atau salah satunya, penarikan "
        "diri dari perundingan, waktu yang habis, atau termohon dua kali tidak hadir",
        en="open: on a written statement of one side or both, a withdrawal from the "
        "negotiation, time run out, or the respondent absent twice",
    ),
    "passed_objection": both(
        id="batasnya {closes}; atasan PPID yang pertama menilai keberatan yang "
        "terlambat (UU 14/2008 Ps. 36(1)), dan permintaan baru tetap terbuka",
        en="the limit was {closes}; the superior is the first to judge a late "
        "objection (UU 14/2008 Ps. 36(1)), and a new request stays open",
    ),
    "receipt": (
        "tanggal diterima tidak tercatat; terbuka menurut perkiraan sampai {closes}",
        "receipt not on record; open until {closes} as far as is known",
    ),
    "registration": (
        "pendaftarannya tidak tercatat; terbuka menurut perkiraan sampai {closes}",
        "registration not on record; open until {closes} as far as is known",
    ),
    "transferred": both(
        id="terbuka menurut perkiraan sampai {closes}; jangka waktu setelah "
        "pelimpahan tidak diatur",
        en="open until {closes} as far as is known; limits after a transfer are not "
        "regulated",
    ),
    "adjourned_for": both(
        id="terbuka sampai {closes} bila sidang ditunda untuk mediasi; alasan "
        "penundaannya tidak tercatat",
        en="open until {closes} where the hearing was adjourned for mediation; what it "
        "was adjourned for is not on record",
    ),
    "barred_by_reading": both(
        id="bila ajudikasi nonlitigasi baru dimulai setelah mediasi gagal, pengajuan "
        "kembali tidak dapat dilakukan (PerKI 1/2013 Pasal 15(4))",
        en="if adjudication begins only once mediation has failed, filing again is "
        "barred (PerKI 1/2013 Ps. 15(4))",
    ),
    "barred_perhaps": both(
        id="bila ajudikasi nonlitigasi belum dimulai saat pencabutan, pengajuan "
        "kembali tidak dapat dilakukan (PerKI 1/2013 Pasal 15(4)); hal itu tidak "
        "tercatat",
        en="if adjudication had not begun at the withdrawal, filing again is barred "
        "(PerKI 1/2013 Ps. 15(4)); that is not on record",
    ),
    "interlocutory": both(
        id="apakah putusan sela dapat diajukan keberatan ke pengadilan tidak diatur",
        en="whether an interlocutory ruling can be challenged in court is not stated",
    ),
    "done": ("sudah dilakukan pada {day}", "done on {day}"),
    "done_late": (
        "dilakukan pada {day}, setelah batas {closes}",
        "done on {day}, after the limit of {closes}",
    ),
    "passed": ("batasnya {closes}", "the limit was {closes}"),
    "passed_untold": both(
        id="awal batasnya tidak tercatat; dihitung dari hari lain yang tercatat "
        "batasnya {closes}, dan dari awal yang sebenarnya mungkin masih terbuka",
        en="the start is not on record; counted from another day that is, the limit "
        "was {closes}, and from its true start it may still be open",
    ),
    "passed_right": both(
        id="batasnya {closes}; majelis menilai pengajuan yang terlambat (PerKI 1/2013 "
        "Ps. 36), dan permintaan baru tetap terbuka",
        en="the limit was {closes}; a panel judges a late filing (PerKI 1/2013 Ps. "
        "36), and a new request stays open",
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
    "needs_objection": both(
        id="perlu keberatan dan tanggapannya, atau batas waktunya lewat tanpa "
        "tanggapan",
        en="needs an objection and its answer, or the superior's silence for the whole "
        "limit",
    ),
    "needs_ground": (
        "perlu alasan keberatan yang sudah ada; huruf b tidak memerlukan permintaan",
        "needs a ground that has arisen; ground b needs no request",
    ),
    "withdrawal_bars": both(
        id="terbuka; pencabutan sebelum ajudikasi nonlitigasi menutup pengajuan "
        "kembali, jangan mencabut untuk mengajukan lagi",
        en="open; withdrawal before adjudication bars filing again, so never withdraw "
        "in order to file again",
    ),
    "withdrawal_2010": both(
        id="terbuka sebelum kesepakatan atau putusan; larangan mengajukan kembali "
        "tertulis tidak jelas (PerKI 2/2010 Ps. 12(3)), jangan mencabut untuk "
        "mengajukan lagi",
        en="open until an agreement or a ruling; the bar on filing again is worded "
        "unclearly (PerKI 2/2010 Ps. 12(3)), so never withdraw in order to file again",
    ),
    "withdrawal_in_adjudication": (
        "terbuka dengan penetapan; akibatnya bagi pengajuan kembali tidak diatur",
        "open, by a ruling; whether one may file again after it is not stated",
    ),
    "absent_once": (
        "belum; pemohon baru sekali tidak hadir tanpa alasan yang jelas",
        "not yet; the applicant stayed away once without a clear reason",
    ),
    "absent_enough": both(
        id="pemohon berulang tidak hadir tanpa alasan; Komisi yang menilainya",
        en="the applicant stayed away often enough without a reason; the commission "
        "decides",
    ),
    "body_absent_enough": both(
        id="termohon berulang tidak hadir dalam mediasi; mediator menyatakannya gagal",
        en="the respondent stayed away from mediation often enough; the mediator "
        "declares it failed",
    ),
    "refile_withdrawn": both(
        id="dicabut setelah sidang pertama; menurut tafsir yang dipilih tidak dapat "
        "lagi",
        en="withdrawn after the first hearing; under the chosen reading it may not be "
        "filed again",
    ),
    "refile_stopped": (
        "dihentikan; hanya permintaan baru yang tersisa",
        "stopped; only a new request is left",
    ),
    "refile_withdrawn_late": both(
        id="dicabut selama ajudikasi nonlitigasi; menurut tafsir yang dipilih tidak "
        "dapat lagi",
        en="withdrawn during adjudication; under the chosen reading it may not be "
        "filed again",
    ),
    "refile_withdrawn_untold": both(
        id="dicabut, dan apakah ajudikasi nonlitigasi sudah dimulai tidak tercatat; "
        "menurut tafsir yang dipilih tidak dapat lagi",
        en="withdrawn, and whether adjudication had begun is not on record; under the "
        "chosen reading it may not be filed again",
    ),
    "refile_lapsed": both(
        id="dinyatakan gugur; menurut tafsir atau aturan yang berlaku tidak dapat lagi",
        en="declared lapsed; under the reading or the rule that applies it may not be "
        "filed again",
    ),
    "not_final": (
        "perlu putusan berkekuatan hukum tetap",
        "needs a ruling that is final",
    ),
    "court_order": (
        "terbuka sejauh amar putusan memerintahkannya, yang tidak tercatat",
        "open as far as the order of the ruling goes, which is not on record",
    ),
    "execution_part": (
        "terbuka sejauh bagian yang diberikan putusan",
        "open as far as the ruling gives, which is a part",
    ),
    "execution_before_perma": both(
        id="dari masa sebelum PERMA 2/2011 berlaku ({opens}) tidak tercatat ketentuan "
        "tentang eksekusi putusan Komisi; sejak itu eksekusi putusan yang belum "
        "dilaksanakan dapat dimohonkan (PERMA 2/2011 Ps. 13(2))",
        en="no provision on the execution of a ruling of the commission is on record "
        "from before PERMA 2/2011 was in force ({opens}); from then on that of a "
        "ruling not yet carried out can be asked for (PERMA 2/2011 Ps. 13(2))",
    ),
    "final_if_unchallenged": both(
        id="putusan berkekuatan hukum tetap bila tidak ada yang mengajukan keberatan; "
        "mintalah tanda terima salinan pada panitera Komisi (PERMA 2/2011 Ps. "
        "4(2)-(3), 12(1)-(2))",
        en="final if nobody challenged it; ask the registrar of the commission for the "
        "proof of receipt of the copy (PERMA 2/2011 Ps. 4(2)-(3), 12(1)-(2))",
    ),
    "final_if_no_cassation": both(
        id="putusan berkekuatan hukum tetap bila tidak ada yang mengajukan kasasi; "
        "mintalah keterangan panitera pengadilan tentang pemberitahuan putusan",
        en="final if nobody sought cassation; ask the registrar of the court when the "
        "ruling was notified",
    ),
    "no_day": (
        "terbuka; ketentuannya tidak memberi hari terakhir",
        "open; the provision gives no last day",
    ),
    "passed_brief": both(
        id="batasnya {closes}; tanpa memori dalam waktunya hak kasasi hilang: ketua "
        "pengadilan menetapkan permohonan tidak dapat diterima, tanpa upaya hukum (UU "
        "5/2004 Ps. 45A(3)-(4))",
        en="the limit was {closes}; without a brief in time the right to cassation is "
        "lost: the chief judge declares the application inadmissible, and no remedy "
        "lies (UU 5/2004 Ps. 45A(3)-(4))",
    ),
    "final_unknown": (
        "belum diketahui: tanda terima salinan putusan tidak lengkap",
        "not known: a receipt of the copy of the ruling is not on record",
    ),
    "forum": ("terbuka sampai {closes}, di {forum}", "open until {closes}, {forum}"),
    "forum_if": both(
        id="bila putusan itu putusan ajudikasi nonlitigasi, terbuka sampai {closes}, "
        "di {forum}; jenis putusan tidak tercatat",
        en="if it is an adjudication ruling, open until {closes}, {forum}; the kind of "
        "the ruling is not on record",
    ),
}
