"""Words of the findings: what went wrong, in two languages.

A text never says that a right is lost, nor that a panel must refuse: it says
what the limit was and who judges. The brief of cassation is the one exception,
for there the statute leaves nothing to judge.

>>> FINDINGS["late"][1].format(act="objection", days="2 days", last="today", but="")
'objection: 2 days after the limit (today)'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...texts import Words, both

if TYPE_CHECKING:
    from collections.abc import Mapping


KINDS_OF_FINDING: Final[Mapping[str, Words]] = {
    "late": ("terlambat", "late"),
    "premature": ("prematur", "premature"),
    "out_of_order": ("di luar urutan", "out of order"),
    "not_recorded": ("tidak tercatat", "not on record"),
    "wrong_track": ("jalur yang keliru", "wrong track"),
    "incomplete": ("tidak lengkap", "incomplete"),
    "form": ("bentuk", "form"),
}
"""What a code of a finding begins with, in words."""

FINDINGS: Final[Mapping[str, Words]] = {
    "late": (
        "{act}: {days} setelah batasnya ({last}){but}",
        "{act}: {days} after the limit ({last}){but}",
    ),
    "late.but_read": (
        "; menurut tafsir lain tepat waktu sampai {outer}",
        "; by another reading in time until {outer}",
    ),
    "late.but_record": (
        "; lain halnya bila ada {missing} yang tidak tercatat",
        "; unless there was one thing that is not on record: {missing}",
    ),
    "late.by_bounds": both(
        id="{act}: {days} setelah hari terakhir pada jalan yang paling lambat "
        "({last}), dengan perpanjangan dan tanpa jawaban siapa pun",
        en="{act}: {days} after the last day on the slowest path ({last}), with an "
        "extension and without an answer of anybody",
    ),
    "premature": both(
        id="{act}: {days} sebelum hari pertama yang dibolehkan ({opens}); apakah "
        "berjalannya waktu memperbaiki pengajuan prematur masih diperdebatkan",
        en="{act}: {days} before the first permitted day ({opens}); whether the "
        "passing of time cures this is disputed",
    ),
    "premature_objection": both(
        id="{act}: {days} sebelum hari pertama yang dibolehkan ({opens})",
        en="{act}: {days} before the first permitted day ({opens})",
    ),
    "file_again": (
        "; ajukan lagi dalam jangka waktunya",
        "; file again inside the window",
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
    "late.extension_notice": both(
        id="perpanjangan diberitahukan {days} setelah batas awal ({last}); tidak "
        "berpengaruh",
        en="notice of the extension was given {days} after the first limit ({last}); "
        "it has no effect",
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
        "PerKI 2/2010 had no extension of mediation; its own limit stands",
    ),
    "form.refusal_without_reason": (
        "penolakan tanpa alasan",
        "a refusal without a reason",
    ),
    "wrong_track.ground": (
        "alasan keberatan yang disebut belum ada; PPID yang diam adalah huruf c",
        "the ground named has not arisen; a silent PPID is ground c",
    ),
    "wrong_track.mediation": both(
        id="sengketa dengan alasan huruf a tidak melalui mediasi, langsung ajudikasi "
        "nonlitigasi",
        en="a dispute on ground a is not mediated; it goes straight to adjudication",
    ),
    "wrong_track.no_mediation": (
        "sengketa dengan alasan huruf b sampai g dimediasi lebih dahulu",
        "a dispute on grounds b to g goes to mediation first",
    ),
    "form.mediation_extension_second": (
        "mediasi dapat diperpanjang {n} kali; yang ini lebih dari itu",
        "extensions of a mediation: {n} at most; this is one too many",
    ),
    "form.mediation_extension_not_agreed": (
        "perpanjangan mediasi tanpa kesepakatan para pihak",
        "an extension of the mediation that the parties did not agree on",
    ),
    "form.incompleteness_notice": both(
        id="PerKI 1/2010 tidak mengenal surat keterangan tidak lengkap; batas "
        "pemberitahuan tertulis berjalan terus",
        en="PerKI 1/2010 knew no notice that a request is incomplete; the limit on the "
        "written notice runs on",
    ),
    "form.nonregistration_ground": (
        "tidak diregistrasi karena dokumen yang tidak menghalangi registrasi",
        "not registered, although the documents that are missing do not prevent it",
    ),
    "premature.nonregistration": both(
        id="akta tidak diregistrasi {days} sebelum waktu melengkapi berakhir; paling "
        "cepat {opens}",
        en="the deed of non-registration came {days} before the time to complete was "
        "over; not before {opens}",
    ),
    "form.panel_members": (
        "Majelis berjumlah {members}; harus gasal dan sekurang-kurangnya {least}",
        "a panel of {members}; it must be an odd number, and at least {least}",
    ),
    "form.inspection_with_applicant": (
        "dokumen yang dikecualikan diperiksa dengan dihadiri pemohon",
        "exempt documents were inspected in the presence of the applicant",
    ),
    "not_recorded.stop_case": (
        "alasan penghentian, satu dari ketiganya, tidak tercatat",
        "which of the three cases the decision to stop rests on is not on record",
    ),
    "late.excuse": (
        "alasan sampai {days} setelah sidang {day}; ketidakhadiran tetap dihitung",
        "the reason came {days} after the hearing of {day}; the absence counts",
    ),
    "not_recorded.applicant_absent": both(
        id="dinyatakan gugur; ketidakhadiran tanpa alasan yang tercatat: {n}, yang "
        "diperlukan: {needed}",
        en="declared lapsed; absences without a reason on record: {n}, needed: "
        "{needed}",
    ),
    "wrong_track.refile_after_withdrawal": both(
        id="diajukan lagi setelah dicabut selama ajudikasi nonlitigasi; menurut "
        "tafsir ini tertutup",
        en="filed again after a withdrawal during adjudication; barred under this "
        "reading",
    ),
    "refile_early": both(
        id="diajukan lagi setelah dicabut; menurut tafsir yang dipilih ajudikasi "
        "nonlitigasi belum dimulai saat itu, dan pengajuan kembali tertutup",
        en="filed again after a withdrawal; under the chosen reading adjudication had "
        "not begun by then, and filing again is barred",
    ),
    "refile_untold": both(
        id="diajukan lagi setelah dicabut; bila dicabut sebelum ajudikasi "
        "nonlitigasi, pengajuan kembali tertutup, dan apakah ajudikasi nonlitigasi "
        "sudah dimulai tidak tercatat",
        en="filed again after a withdrawal; a withdrawal before adjudication bars it, "
        "and whether adjudication had begun is not on record",
    ),
    "wrong_track.refile_after_lapse": (
        "diajukan lagi setelah dinyatakan gugur; menurut tafsir ini tertutup",
        "filed again after it was declared lapsed; barred under this reading",
    ),
    "wrong_track.challenge_of_mediation": (
        "putusan mediasi bersifat final dan mengikat",
        "a mediation settlement ruling is final and binding",
    ),
    "wrong_track.execution": (
        "eksekusi dimohonkan atas putusan yang tidak memberikan informasi apa pun",
        "execution was requested of a ruling that gives no information",
    ),
    "wrong_track.execution_by_body": both(
        id="eksekusi putusan Komisi dimohonkan oleh badan publik; hanya pemohon "
        "informasi yang dapat memohonnya",
        en="execution of a ruling of the commission was requested by the public body; "
        "only the applicant for information may ask for it",
    ),
    "premature.execution": (
        "eksekusi dimohonkan sebelum putusan berkekuatan hukum tetap ({opens})",
        "execution was requested before the ruling was final ({opens})",
    ),
}
