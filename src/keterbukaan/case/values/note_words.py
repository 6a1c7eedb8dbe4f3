"""Words of the notes: what to keep in mind beside the options, in two languages.

As in all texts, none says that a right is lost; the brief of cassation is the one
exception, for there the statute leaves nothing to judge.

>>> NOTES["new_request"][1]
'a new request stays open'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...texts import Words, both
from .note import Note, by_code

if TYPE_CHECKING:
    from collections.abc import Mapping


_WORDS: Final[Mapping[str, Words]] = {
    "closed": both(
        id="menurut catatan aplikasi perkara ini {how}; harinya tidak tercatat, dan "
        "tidak ada fakta tentang itu",
        en="by the application's own record the matter was {how}; the day is not on "
        "record, and no fact tells of it",
    ),
    "closed_on": both(
        id="menurut catatan aplikasi perkara ini {how} sejak {day}; tidak ada fakta "
        "tentang itu",
        en="by the application's own record the matter was {how} from {day} on; no "
        "fact tells of it",
    ),
    "granted_not_delivered": both(
        id="dikabulkan, tetapi belum tercatat bahwa informasi diserahkan dan diterima "
        "baik oleh pemohon; batas waktu tetap berjalan",
        en="granted, but it is not on record that the information was handed over and "
        "accepted by the applicant; no clock has stopped",
    ),
    "late_untold": both(
        id="{act}: {start} tidak tercatat, jadi terlambat atau tidaknya tidak dapat "
        "dinilai; menurut hitungan yang paling hati-hati hari terakhirnya {safe}",
        en="{act}: {start} is not on record, so nobody can tell whether it was late; "
        "on the most cautious view the last day was {safe}",
    ),
    "only_registered": both(
        id="{received} tidak tercatat, hanya pendaftarannya pada {day}; waktunya "
        "dihitung sejak penerimaan ({basis}), jadi catat hari itu",
        en="{received} is not on record, only its registration on {day}; the time runs "
        "from the receipt ({basis}), so record that day",
    ),
    "in_time": both(
        id="{act}: tepat waktu; menurut hitungan yang paling hati-hati hari "
        "terakhirnya {safe}",
        en="{act}: in time; on the most cautious view the last day was {safe}",
    ),
    "in_time_reader": both(
        id="{act}: tepat waktu; {reader} menghitung hari diterimanya sebagai hari "
        "ke-1, dan menurut hitungan itu hari terakhirnya {safe}",
        en="{act}: in time; {reader} counted the day of receipt as day one, and on "
        "that view the last day was {safe}",
    ),
    "early_untold": both(
        id="{act}: awal batasnya, atau alasan keberatan dan hari ditemukannya, tidak "
        "tercatat, jadi tepat waktu atau tidaknya tidak dapat dinilai",
        en="{act}: the start of its limit, or the ground and the day it was found, is "
        "not on record, so nobody can tell whether it was too early or too late",
    ),
    "answer_guessed": both(
        id="keberatan mana yang dijawab tidak tercatat; tanggapan dihitung sebagai "
        "jawaban atas keberatan terakhir yang belum dijawab",
        en="which objection was answered is not on record; the answer is taken as one "
        "to the latest objection without an answer",
    ),
    "transferred": both(
        id="sengketa dilimpahkan{to}: hari pengajuan kepada Komisi yang pertama tetap "
        "berlaku; jangka waktu Komisi penerima tidak diatur dan dihitung dari "
        "penerimaannya",
        en="the dispute was transferred{to}: the day of filing with the first "
        "commission stands; the limits of the receiving one are not regulated, and "
        "counted from its receipt",
    ),
    "own_limit_applicant": both(
        id="batas yang ditetapkan badan publik sendiri ({basis}) tidak mengikat "
        "pemohon; batas menurut undang-undang tetap berlaku",
        en="a limit that the body set itself ({basis}) does not bind the applicant; "
        "the law's own runs on",
    ),
    "own_limit_longer": both(
        id="batas yang ditetapkan badan publik sendiri ({basis}) lebih lama daripada "
        "menurut undang-undang, yang tetap berlaku",
        en="a limit that the body set itself ({basis}) is longer than the law's, which "
        "still holds",
    ),
    "extension_reason": both(
        id="alasan perpanjangan tidak tercatat; tanpa alasan tertulis perpanjangan "
        "tidak berpengaruh (UU 14/2008 Ps. 22(8))",
        en="the reason of the extension is not on record; without a written reason an "
        "extension has no effect (UU 14/2008 Ps. 22(8))",
    ),
    "extension_other_reason": both(
        id="alasan perpanjangan yang tercatat ({reason}) tidak menyebut satu pun dari "
        "dua alasan yang dikenal: informasinya belum dikuasai atau didokumentasikan, "
        "atau belum dapat diputuskan statusnya ({basis})",
        en="the reason on record for the extension ({reason}) names neither of the two "
        "that there are: the information is not yet held or documented, or its status "
        "cannot be decided yet ({basis})",
    ),
    "partly_not_delivered": both(
        id="dikabulkan sebagian, tetapi belum tercatat bahwa informasi diserahkan dan "
        "diterima baik oleh pemohon; batas waktu tetap berjalan",
        en="granted in part, but it is not on record that the information was handed "
        "over and accepted by the applicant; no clock has stopped",
    ),
    "not_corrected": both(
        id="permintaan tidak diperbaiki dalam waktunya: PPID tidak wajib "
        "menindaklanjutinya (PerKI 1/2021 Ps. 33(4)); itu bukan penolakan, dan batas "
        "pemberitahuan tertulis terus berjalan",
        en="the request was not corrected in time: the PPID need not follow it up "
        "(PerKI 1/2021 Ps. 33(4)); that is no refusal, and the limit on the written "
        "notice runs on",
    ),
    "file_again": both(
        id="apakah berjalannya waktu memperbaiki pengajuan prematur masih "
        "diperdebatkan; ajukan lagi dalam jangka waktunya tanpa mencabut lebih dahulu",
        en="whether the passing of time cures an early filing is disputed; file again "
        "inside the window, and do not withdraw first",
    ),
    "no_destruction": both(
        id="arsip yang berkaitan dengan sengketa ini tidak boleh dimusnahkan (UU "
        "43/2009 Ps. 51(1) d; UU 14/2008 Ps. 53)",
        en="records connected with this dispute may not be destroyed (UU 43/2009 Ps. "
        "51(1) d; UU 14/2008 Ps. 53)",
    ),
    "final_unknown": both(
        id="kekuatan hukum tetap belum diketahui: tanda terima salinan tidak lengkap",
        en="whether the ruling is final is not known while a receipt is not on record",
    ),
    "silence_unknown": both(
        id="lamanya batas untuk menjawab tidak diketahui, jadi hari diamnya tidak "
        "dapat disebut; segera bertindak, batas umum tidak berlaku",
        en="the length of the time to answer is not known, so no day of silence can be "
        "named; act at once, the general limit does not hold",
    ),
    "first_inadmissible": both(
        id="PerKI 2/2010 menyebut permohonan yang terlambat tidak dapat diterima dan "
        "yang terlalu awal ditolak (Ps. 12, 21); hanya Komisi yang memutusnya",
        en="PerKI 2/2010 called a late application inadmissible and an early one "
        "refused (Ps. 12, 21); only the commission rules so",
    ),
    "first_absence": both(
        id="menurut PerKI 2/2010 (Ps. 48) satu kali tidak hadir tanpa alasan jelas "
        "cukup bagi Komisi untuk menyatakan permohonan gugur; pengajuan kembali "
        "setelah itu memerlukan permintaan baru",
        en="under PerKI 2/2010 (Ps. 48) one absence without a clear reason is enough "
        "for the commission to declare the application lapsed; filing again after that "
        "needs a new request",
    ),
    "first_deed": both(
        id="menurut PerKI 2/2010 (Ps. 39) kesepakatan dalam mediasi dapat dibawa ke "
        "pengadilan negeri untuk dijadikan akta perdamaian",
        en="under PerKI 2/2010 (Ps. 39) an agreement may be taken to the district "
        "court for a deed of settlement",
    ),
    "first_binding": both(
        id="menurut PerKI 2/2010 (Ps. 61(4)) putusan mengikat sejak dibacakan; jalan "
        "ke pengadilan tetap terbuka (Ps. 62(1))",
        en="under PerKI 2/2010 (Ps. 61(4)) the ruling binds from its reading; the way "
        "to court stays open (Ps. 62(1))",
    ),
    "lodged_elsewhere": both(
        id="pemohon di luar wilayah pengadilan badan publik dapat mengajukan di "
        "pengadilan tempat tinggalnya, yang wajib meneruskannya (PERMA 2/2011 Ps. 5); "
        "yang aman: sudah diterima pengadilan badan publik dalam batasnya",
        en="an applicant who lives outside the area of the body's court may lodge at "
        "the court of residence, which must forward it (PERMA 2/2011 Ps. 5); safe is "
        "what has reached the court of the body within the limit",
    ),
    "closed_hearing": both(
        id="sidang tertutup saat dokumen yang dikecualikan diperiksa; pemohon dan "
        "kuasanya tidak dapat melihatnya (PERMA 2/2011 Ps. 8)",
        en="the hearing is closed while exempt documents are examined; the applicant "
        "and an agent may not see them (PERMA 2/2011 Ps. 8)",
    ),
    "remanded": both(
        id="pengadilan mengembalikan perkaranya untuk diperiksa lagi; jangka waktu "
        "sesudahnya tidak diatur",
        en="a court sent the matter back to be heard again; no text sets the limits "
        "after it",
    ),
    "ordered": (
        "amar pengadilan yang tercatat: {order} ({basis})",
        "the court's order on record: {order} ({basis})",
    ),
    "electronic_filing": both(
        id="sejak 1 Mei 2024 kasasi dan peninjauan kembali, dengan memorinya, diajukan "
        "secara elektronik (PERMA 6/2022); sumber berbeda apakah hari terakhir "
        "berakhir pukul 23.59 waktu setempat atau pada jam tutup kantor, maka jangan "
        "menunggu hari terakhir; memori yang tidak dikirim secara elektronik tidak "
        "diteruskan",
        en="since 1 May 2024 cassation and review are filed electronically, the brief "
        "with them (PERMA 6/2022); sources differ on whether the last day ends at "
        "23.59 local time or when the office closes, so do not wait for it; a brief "
        "that is not sent electronically is not passed on",
    ),
    "brief_decides": both(
        id="memori kasasi wajib: tanpa memori dalam 14 hari kalender hak kasasi hilang "
        "(UU 14/1985 Ps. 47(1); UU 5/2004 Ps. 45A(3)-(4))",
        en="the brief of cassation is a duty: without one in 14 calendar days the "
        "right to cassation is lost (UU 14/1985 Ps. 47(1); UU 5/2004 Ps. 45A(3)-(4))",
    ),
    "late_before_court": both(
        id="pengajuan ke pengadilan yang terlambat dinilai pengadilan; selama "
        "pengadilan tidak menerimanya, putusan itu berkekuatan hukum tetap (PERMA "
        "2/2011 Ps. 4(3))",
        en="what was filed late is for the court to judge; as long as it does not "
        "accept it, the ruling stays final (PERMA 2/2011 Ps. 4(3))",
    ),
    "late_cassation": both(
        id="kasasi yang terlambat dinyatakan tidak dapat diterima dengan penetapan "
        "ketua pengadilan tingkat pertama, tanpa upaya hukum, dan berkasnya tidak "
        "dikirim (UU 5/2004 Ps. 45A(3)-(4)); selama Mahkamah Agung tidak menerimanya, "
        "pihak itu dianggap menerima putusannya (UU 14/1985 Ps. 46(2))",
        en="a late cassation is declared inadmissible by the chief of the court of "
        "first instance, with no remedy, and its file is not sent (UU 5/2004 Ps. "
        "45A(3)-(4)); as long as the Supreme Court does not accept it, that party is "
        "deemed to have accepted the decision (UU 14/1985 Ps. 46(2))",
    ),
    "filed_unnamed": (
        (
            "{act}: pihaknya tidak tercatat, dapat pemohon atau badan publik; tidak "
            "dihitung bagi salah satunya, dan tidak ada yang terlambat karenanya"
        ),
        (
            "{act}: which party it was is not on record, it may be either; it is "
            "counted for neither, and nobody is late by it"
        ),
    ),
    "review": both(
        id="peninjauan kembali tidak menangguhkan atau menghentikan pelaksanaan "
        "putusan (UU 14/1985 Ps. 66(2)); pelaksanaannya berjalan terus",
        en="a review neither suspends nor stops the execution of the ruling (UU "
        "14/1985 Ps. 66(2)); it goes on",
    ),
    "review_starts": both(
        id="hari awal 180 hari peninjauan kembali tidak tercatat (UU 14/1985 Ps. 69): "
        "a sejak kebohongan diketahui atau putusan pidana tetap dan diberitahukan; b "
        "sejak surat bukti ditemukan; c, d, f sejak putusan berkekuatan hukum "
        "tetap dan diberitahukan; e "
        "sejak putusan terakhir yang bertentangan tetap dan diberitahukan",
        en="the day from which the 180 days of the review run is not on record (UU "
        "14/1985 Ps. 69): a from when the deceit was known, or the criminal ruling was "
        "final and notified; b from when the document was found; c, d, f from when the "
        "ruling was final and notified; e from when the last, conflicting ruling was",
    ),
    "review_withdrawn": both(
        id="peninjauan kembali yang dicabut tidak dapat diajukan lagi (UU 14/1985 "
        "Ps. 66(3))",
        en="a review that was withdrawn cannot be asked for again (UU 14/1985 Ps. "
        "66(3))",
    ),
    "execution_court": both(
        id="eksekusi dimohonkan secara tertulis, dengan salinan resmi putusan, kepada "
        "ketua pengadilan di wilayah badan publik: {forum} (PERMA 2/2011 Ps. 12)",
        en="execution is asked for in writing, with the official copy of the ruling, "
        "of the chief judge where the body is: {forum} (PERMA 2/2011 Ps. 12)",
    ),
    "execution_of_ruling_left": both(
        id="yang dieksekusi ialah putusan Komisi, karena keberatannya dicabut atau "
        "tidak diterima pengadilan; demikian tafsir di sini",
        en="what is executed is the ruling of the commission, for the challenge was "
        "withdrawn or not accepted by the court; that is the reading here",
    ),
    "execution_administrative_court": both(
        id="putusan pengadilan dieksekusi menurut acara PTUN (PERMA 2/2011 Ps. 11; UU "
        "5/1986 Ps. 115-119 jo. UU 51/2009 Ps. 116), bukan dengan penetapan PERMA "
        "2/2011 Ps. 12: sesudah 90 hari kerja, yang awalnya tidak disebut, penggugat "
        "dapat memohon ketua pengadilan memerintahkan pelaksanaan (Ps. 116(3)); waktu "
        "untuk melaksanakannya tidak diatur",
        en="a decision of the court is executed under the procedure of the "
        "administrative court (PERMA 2/2011 Ps. 11; UU 5/1986 Ps. 115-119 with UU "
        "51/2009 Ps. 116), and not by the order of PERMA 2/2011 Ps. 12: after 90 "
        "working days, whose start is not stated, the claimant may ask the chief judge "
        "to order performance (Ps. 116(3)); no time to perform is set",
    ),
    "claimant_by_reading": both(
        id="Ps. 116(3) menyebut penggugat; di sini badan publik yang mengajukan "
        "keberatan, jadi permohonan oleh pemohon informasi adalah tafsir",
        en="Ps. 116(3) says claimant; here the public body challenged, so that the "
        "applicant may ask is by reading",
    ),
    "execution_district_court": both(
        id="putusan pengadilan negeri dieksekusi menurut acara perdata (PERMA 2/2011 "
        "Ps. 11; HIR Ps. 195-196, di luar Jawa dan Madura RBg Ps. 206-207): atas "
        "permohonan, ketua pengadilan menegur pihak yang kalah",
        en="a decision of the district court is executed under civil procedure (PERMA "
        "2/2011 Ps. 11; HIR Ps. 195-196, outside Java and Madura RBg Ps. 206-207): on "
        "request the chief judge warns the losing party",
    ),
    "execution_of_agreement": both(
        id="eksekusi putusan mediasi tidak mempunyai ketentuan sendiri; PERMA 2/2011 "
        "Ps. 1 no. 2 hanya menyebut putusan ajudikasi nonlitigasi, dan praktiknya "
        "tidak diperiksa",
        en="the execution of a mediation settlement ruling has no provision of its "
        "own; PERMA 2/2011 Ps. 1 no. 2 names adjudication only, and practice was not "
        "checked",
    ),
    "excuse_proof": both(
        id="bukti yang tidak ada karena badan publik tidak melayani: sampaikan "
        "alasannya tertulis dalam waktu melengkapi, maka permohonan diregistrasi",
        en="where a proof is missing because the public body would not serve, say so "
        "in writing within the time to complete, and the application is registered",
    ),
    "absent_once": both(
        id="pemohon tidak hadir sekali tanpa alasan yang jelas; pada yang berikutnya "
        "Komisi dapat menyatakan permohonan gugur, maka sampaikan alasan sebelum "
        "sidang dimulai",
        en="the applicant stayed away once without a clear reason; at the next time "
        "the commission may declare the application lapsed, so send the reason before "
        "the hearing begins",
    ),
    "absent_enough": both(
        id="ketidakhadiran pemohon cukup bagi Komisi untuk menyatakan permohonan gugur",
        en="the absences of the applicant are enough for the commission to declare the "
        "application lapsed",
    ),
    "body_absent": (
        "termohon tidak hadir dalam sidang; Majelis dapat melanjutkan tanpanya",
        "the respondent stayed away from a hearing; the panel may go on without it",
    ),
    "rejected_competence": both(
        id="ditolak karena kewenangan; selama jangka waktunya terbuka, ajukan kepada "
        "Komisi yang berwenang",
        en="inadmissible, since the commission is not competent; while a window is "
        "open, file with the commission that is competent",
    ),
    "rejected_applicant": both(
        id="ditolak karena kedudukan hukum pemohon; selama jangka waktunya terbuka, "
        "ajukan lagi dengan bukti yang lengkap",
        en="inadmissible, since the applicant has no standing; while a window is open, "
        "file again with what proves it",
    ),
    "rejected_respondent": both(
        id="ditolak karena termohon menurut Majelis bukan badan publik; permohonan "
        "terhadap badan yang sama akan dihadapkan pada pertanyaan yang sama",
        en="inadmissible, since the panel held that the respondent is no public body; "
        "another application against it meets the same question",
    ),
    "rejected_time": (
        "ditolak karena jangka waktu menurut Majelis tidak dipenuhi",
        "inadmissible, since the panel held that it was not filed in time",
    ),
    "refile_documents": (
        "lengkapi dokumennya dan ajukan lagi selama jangka waktunya terbuka",
        "complete the documents, and file again while a window is open",
    ),
    "refile_untold": both(
        id="apakah ajudikasi nonlitigasi sudah dimulai saat dicabut tidak tercatat: "
        "bila belum, pengajuan kembali tertutup (PerKI 1/2013 Ps. 15(4)); bila sudah, "
        "tidak diatur",
        en="whether adjudication had begun at the withdrawal is not on record: if it "
        "had not, filing again is barred (PerKI 1/2013 Ps. 15(4)); if it had, nothing "
        "is said",
    ),
    "refile_read": both(
        id="boleh tidaknya mengajukan kembali tidak diatur; yang aman ialah permintaan "
        "baru",
        en="whether one may file again is not stated; a new request is the safe way",
    ),
    "decided_on_merits": both(
        id="pokok sengketa sudah diputus; temuan waktu pengajuan tinggal riwayat",
        en="the merits have been decided; what was found about the time of filing "
        "remains as history",
    ),
    "new_request": (
        "permintaan baru tetap terbuka",
        "a new request stays open",
    ),
    "new_request_repeated": both(
        id="permohonan berulang tanpa tujuan yang jelas dapat dihentikan (PerKI 1/2013 "
        "Ps. 4(3) a); sebutkan tujuannya",
        en="repeated applications without a clear purpose may be stopped (PerKI 1/2013 "
        "Ps. 4(3) a); say what for",
    ),
    "new_request_decided": both(
        id="sengketa ini pernah diputus; formulir permohonan meminta pernyataan "
        "tentang itu (PerKI 1/2013 Lampiran I), maka minta yang belum diputus",
        en="this dispute has been decided; the form of an application asks about that "
        "(PerKI 1/2013 Lampiran I), so ask for what was not",
    ),
}

NOTES: Final[Mapping[str, Note]] = by_code(_WORDS)
"""Each note by its code, its sentence not yet filled."""
