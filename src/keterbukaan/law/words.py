"""Kata-kata: the words for lapses and doubts, in two languages.

The tables of limits name these by key. The words are our own and plain; they
are never sentences of the law. A lapse never says that a right is lost: it
says which time has passed and what a superior, a panel or a court may hold.

Each entry is the Indonesian and the English text, in that order.

>>> print(LAPSES["act_at_once"][1])
The limit is not known; act at once.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from ..texts import Words, both

if TYPE_CHECKING:
    from collections.abc import Mapping


LAPSES: Mapping[str, Words] = MappingProxyType(
    {
        "none_stated": both(
            id="Batas waktu ini telah lewat. Peraturan tidak menyebut akibatnya.",
            en="This limit has passed. The rules name no consequence.",
        ),
        "not_seen": both(
            id="Batas waktu ini telah lewat. Akibatnya tidak disebut oleh sumber yang "
            "dibaca.",
            en="This limit has passed. The sources read do not say what follows.",
        ),
        "number_late": both(
            id="Nomor pendaftaran diberikan saat permintaan diterima; lewat pos boleh "
            "menyusul bersama informasinya. Peraturan tidak menyebut akibatnya.",
            en="The number is due when the request is received; by post it may come "
            "with the information. The rules name no consequence.",
        ),
        "check_late": both(
            id="Waktu pemeriksaan kelengkapan telah lewat. Peraturan tidak menyebut "
            "akibatnya; waktu pemberitahuan tertulis tetap berjalan.",
            en="The time for checking completeness has passed. The rules name no "
            "consequence; the time for the written notice keeps running.",
        ),
        "not_corrected": both(
            id="Waktu perbaikan telah lewat. PPID boleh tidak menindaklanjuti; itu "
            "bukan penolakan, dan permintaan baru selalu dapat diajukan.",
            en="The time for correcting has passed. The PPID need not follow up; that "
            "is no refusal, and a new request stays open.",
        ),
        "ppid_silent": both(
            id="Waktu pemberitahuan tertulis telah lewat. Diam bukan persetujuan (juga "
            "tidak menurut UU 30/2014 Ps. 53) dan bukan penolakan; pemohon dapat "
            "mengajukan keberatan kepada atasan PPID.",
            en="The time for the written notice has passed. Silence is neither consent "
            "(nor is it under UU 30/2014 Ps. 53) nor refusal; it opens an objection to "
            "the superior.",
        ),
        "statute_decides": both(
            id="Waktu menurut peraturan Komisi Informasi telah lewat. Untuk keberatan, "
            "yang menentukan ialah waktu menurut undang-undang sejak permintaan "
            "diterima.",
            en="The time in the Commission's regulation has passed. For an objection "
            "the statute's time decides, counted from receipt of the request.",
        ),
        "objection_late": both(
            id="Waktu mengajukan keberatan telah lewat. Atasan PPID atau majelis dapat "
            "menilai keberatan sesudahnya terlambat; permintaan baru selalu dapat "
            "diajukan.",
            en="The time for objecting has passed. The superior or a panel may hold a "
            "later objection to be late; a new request stays open.",
        ),
        "superior_silent": both(
            id="Waktu tanggapan atasan PPID telah lewat. Pemohon dapat mengajukan "
            "permohonan sengketa ke Komisi Informasi.",
            en="The time for the superior's answer has passed. The way to the "
            "Information Commission is open.",
        ),
        "dispute_late": both(
            id="Waktu mengajukan permohonan ke Komisi Informasi telah lewat. Pada "
            "sidang pertama majelis memeriksa jangka waktu dan dapat menolak atau "
            "tetap memeriksa (menurut PerKI 2/2010: tidak dapat diterima); permintaan "
            "baru selalu dapat diajukan.",
            en="The time for going to the commission has passed. On the first hearing "
            "day the panel looks at the time and may turn the application down or go "
            "on (under PerKI 2/2010: not admissible); a new request stays open.",
        ),
        "not_completed": both(
            id="Waktu melengkapi permohonan telah lewat. Bila bukti identitas belum "
            "ada, permohonan dapat tidak diregistrasi; bila bukti lain belum ada "
            "karena badan publik tidak melayani sebagaimana mestinya, permohonan "
            "tetap diregistrasi.",
            en="The time for completing the application has passed. Where proof of "
            "identity is missing it may stay unregistered; where other proof is "
            "missing because the body did not serve properly, it is registered.",
        ),
        "overrun": both(
            id="Waktu bagi Komisi Informasi telah lewat. Prosesnya tidak batal: "
            "undang-undang tidak menyebut sanksi.",
            en="The commission's time has passed. The process is not void: the statute "
            "names no sanction.",
        ),
        "mediation_over": both(
            id="Waktu mediasi telah lewat. Mediasi dinyatakan gagal dan perkara "
            "berlanjut ke ajudikasi nonlitigasi.",
            en="The time for mediation has passed. The mediation counts as failed and "
            "the matter goes on to adjudication.",
        ),
        "ruling_final": both(
            id="Waktu mengajukan keberatan ke pengadilan telah lewat bagi pihak ini. "
            "Bila waktu semua pihak lewat tanpa keberatan, putusan berkekuatan hukum "
            "tetap; pengadilan dapat menilai keberatan sesudahnya terlambat.",
            en="The time for this party to go to court has passed. When it has passed "
            "for every party without a challenge the ruling is final; a court may hold "
            "a later challenge to be late.",
        ),
        "order_passed": both(
            id="Waktu menurut putusan telah lewat; setelah berkekuatan hukum tetap "
            "dapat dieksekusi.",
            en="The time set by the ruling has passed; once final it can be executed.",
        ),
        "answer_optional": both(
            id="Waktu menyerahkan jawaban telah lewat. Jawaban tidak wajib; perkara "
            "tetap berjalan.",
            en="The time for the answer has passed. An answer is not compulsory; the "
            "case goes on.",
        ),
        "court_ruling_final": both(
            id="Waktu mengajukan kasasi telah lewat bagi pihak ini. Bila tidak ada "
            "kasasi, putusan pengadilan berkekuatan hukum tetap; hakim dapat menilai "
            "kasasi sesudahnya terlambat.",
            en="The time for this party to seek cassation has passed. Without "
            "cassation the court's ruling is final; the judges may hold a later one to "
            "be late.",
        ),
        "cassation_brief_late": both(
            id="Waktu menyerahkan memori kasasi telah lewat. Hak kasasi hilang: tanpa "
            "memori dalam waktunya ketua pengadilan menetapkan permohonan tidak dapat "
            "diterima, berkas tidak dikirim ke Mahkamah Agung, dan terhadap penetapan "
            "itu tidak ada upaya hukum (UU 5/2004 Ps. 45A(3)-(4)).",
            en="The time for the brief of cassation has passed. The right to cassation "
            "is lost: without a brief in time the chief judge declares the application "
            "inadmissible, the file is not sent to the Supreme Court, and no remedy "
            "lies against that (UU 5/2004 Ps. 45A(3)-(4)).",
        ),
        "review_late": both(
            id="Waktu mengajukan peninjauan kembali dengan alasan ini telah lewat; "
            "Mahkamah Agung dapat menilai permohonan sesudahnya terlambat.",
            en="The time for review on this ground has passed; the Supreme Court may "
            "hold a later application to be late.",
        ),
        "performance_opens": both(
            id="Sesudah hari ini penggugat dapat memohon ketua pengadilan "
            "memerintahkan pelaksanaan putusan. Ini bukan batas waktu untuk "
            "melaksanakannya.",
            en="After this day the claimant may ask the chief judge to order that the "
            "decision be performed. It is no time in which to perform it.",
        ),
        "opens_by_itself": both(
            id="Waktu penetapan telah lewat. Informasi menjadi terbuka dengan "
            "sendirinya saat jangka waktu pengecualian berakhir.",
            en="The time for the determination has passed. The information becomes "
            "public by itself when the exemption period ends.",
        ),
        "not_published": both(
            id="Waktu pengumuman berkala telah lewat. Siapa pun yang berhak meminta "
            "dapat mengajukan keberatan tanpa permintaan lebih dahulu.",
            en="The time for periodic publication has passed. An objection may be made "
            "without a request.",
        ),
        "act_at_once": both(
            id="Batas waktu tidak diketahui; bertindaklah segera.",
            en="The limit is not known; act at once.",
        ),
    }
)
"""What follows when a limit passes."""

LAPSED_ON: Words = both(
    id="Batas mengajukan keberatan dengan alasan huruf {letters} telah lewat. Atasan "
    "PPID atau majelis dapat menilai keberatan sesudahnya dengan alasan itu terlambat; "
    "permintaan baru selalu dapat diajukan.",
    en="The limit for objecting on ground {letters} has passed. The superior or a "
    "panel may hold a later objection on that ground to be late; a new request stays "
    "open.",
)
"""The same of an objection on some of the grounds: others may still be open."""

LIMIT_DOUBTS: Mapping[str, Words] = MappingProxyType(
    {
        "two_editions": both(
            id="Dua naskah PerKI 1/2021 Pasal 31(3) berbeda: 3 hari kerja dalam "
            "Berita Negara, 10 hari kerja dalam naskah Komisi Informasi; di sini "
            "dipakai 10.",
            en="Two editions of PerKI 1/2021 Ps. 31(3) differ: 3 working days in the "
            "State Gazette, 10 in the Commission's own edition; 10 is used here.",
        ),
        "unit_not_defined": both(
            id='Undang-undang hanya menyebut "hari" tanpa penjelasan; di sini dihitung '
            "sebagai hari kalender.",
            en='The statute says only "hari" (days) and defines nothing; counted here '
            "as calendar days.",
        ),
        "unit_contested": both(
            id="Satuan batas untuk informasi pemilu dipersoalkan: sebagian sumber "
            "menghitung hari kerja, sebagian hari kalender.",
            en="The unit of the limits on election information is contested: some "
            "count working days, some calendar days.",
        ),
        "start_not_settled": both(
            id="Awal hitungan jangka waktu penyelesaian sengketa belum pasti: "
            "diterimanya permohonan, registrasinya, atau sidang pertama.",
            en="From when the time for the settlement is counted is not settled: "
            "receipt of the application, its registration, or the first hearing.",
        ),
        "performance_not_settled": both(
            id="Waktu melaksanakan putusan tidak diatur. UU 51/2009 Ps. 116(3) hanya "
            "menyebut sesudah berapa lama penggugat dapat memohon perintah pengadilan, "
            "ditulis untuk putusan lain, dan tidak menyebut awal hitungan.",
            en="The time to perform a decision is not regulated. UU 51/2009 Ps. 116(3) "
            "says only after how long the claimant may ask the court for an order; it "
            "was written for other rulings, and names no start.",
        ),
        "administrative_court_only": both(
            id="Hanya di pengadilan tata usaha negara (PTUN).",
            en="Before the administrative court (PTUN) only.",
        ),
        "brief_decides": both(
            id="Menurut teksnya dihitung sejak permohonan didaftar; menurut "
            "penjelasannya sejak diajukan, dan memori adalah syarat mutlak. Yang aman "
            "dihitung sejak diajukan.",
            en="By its text it is counted from the registration; by its elucidation "
            "from the filing, and the brief is indispensable. Safe is what counts from "
            "the filing.",
        ),
        "copy_two_numbers": both(
            id="Awal hitungan tidak tercetak, dan sebuah halaman PTUN memakai 7 hari.",
            en="The start is not printed, and one court's page works with 7 days.",
        ),
        "sending_start_not_stated": both(
            id="Ketentuannya tidak menyebut awal hitungan bila tidak ada jawaban.",
            en="The provision names no start where no answer comes.",
        ),
        "review_start": both(
            id="Awalnya menurut alasan (UU 14/1985 Ps. 69): a sejak kebohongan "
            "diketahui atau putusan pidana tetap dan diberitahukan; b sejak surat "
            "bukti ditemukan; c, d, f sejak putusan berkekuatan hukum tetap "
            "dan diberitahukan; e sejak "
            "putusan terakhir yang bertentangan tetap dan diberitahukan.",
            en="The start goes by the ground (UU 14/1985 Ps. 69): a from when the "
            "deceit was known, or the criminal ruling was final and notified; b from "
            "when the document was found; c, d, f from when the ruling was final and "
            "notified; e from when the last, conflicting ruling was.",
        ),
        "answer_on_a_and_b": both(
            id="Jawaban hanya atas alasan a dan b; pada alasan lain salinan hanya "
            "untuk diketahui.",
            en="An answer is for grounds a and b only; on the others the copy is for "
            "information.",
        ),
        "start_not_stated": both(
            id="PERMA 2/2011 Pasal 12(3) tidak menyebut awal hitungan; di sini "
            "dihitung sejak permohonan eksekusi.",
            en="PERMA 2/2011 Ps. 12(3) names no start; counted here from the "
            "application for execution.",
        ),
        "statute_differs": both(
            id='Undang-undang menyebut 14 "hari" sejak putusan diterima, tanpa '
            "penjelasan. Yang paling aman: 14 hari kalender sejak pengucapan.",
            en='The statute says 14 "hari" (days) from receipt of the ruling and '
            "defines nothing. Safest: 14 calendar days from the pronouncement.",
        ),
        "literal_wording": both(
            id="Menurut bunyi PerKI 1/2021 Pasal 45(7) enam bulan itu jarak "
            "terpendek; menurut tujuannya jarak terpanjang. Di sini dipakai tujuannya.",
            en="By the wording of PerKI 1/2021 Ps. 45(7) the six months are the "
            "shortest interval, by its purpose the longest; the purpose is used here.",
        ),
        "yearly_rule": both(
            id="PerKI 1/2010 Pasal 11(2) membolehkan setahun sekali, sedangkan "
            "undang-undang kini dibaca sebagai enam bulan sekali.",
            en="PerKI 1/2010 Ps. 11(2) allowed once a year, while the statute is read "
            "today as every six months.",
        ),
        "guidance_days": both(
            id="Pedoman pengadilan hanya dikenal dari lamannya, yang sebagian menulis "
            '"hari" dan sebagian hari kerja; di sini dihitung hari kalender. Hari '
            "mulai berlakunya tidak tercatat.",
            en="The guidance of the courts is known from their pages only, some of "
            'which write "hari" (days) and some working days; counted here as calendar '
            "days. Its first day in force is not on record.",
        ),
        "guidance_registration": both(
            id="Menurut laman itu dihitung sejak keberatan didaftar; di sini sejak "
            "diterima, seperti batas undang-undang.",
            en="Those pages count from the entry in the register; here it is counted "
            "from receipt, as the statute's limit is.",
        ),
        "in_force_not_known": both(
            id="Naskah PerKI 1/2014 belum dibaca dan hari mulai berlakunya tidak "
            "diketahui; dipakai hari pertama kali diberitakan.",
            en="PerKI 1/2014 was not read and its first day in force is not known; the "
            "day it was first reported is used.",
        ),
        "in_force_not_settled": both(
            id="Naskah PerKI 1/2019 belum dibaca; mulai berlakunya dianggap sama "
            "dengan hari pengundangannya.",
            en="PerKI 1/2019 was not read; it is taken to be in force from its "
            "promulgation.",
        ),
        "trigger_not_seen": both(
            id="Awal hitungan batas untuk informasi pemilu tidak disebut oleh sumber "
            "yang dibaca.",
            en="The sources read do not say what starts the count of the limits on "
            "election information.",
        ),
        "not_in_force": both(
            id="belum ada batas waktu yang berlaku pada hari itu",
            en="no limit was in force on that day",
        ),
        "out_of_range": both(
            id="tanggalnya di luar jangkauan kalender",
            en="the date is beyond the reach of any calendar",
        ),
        "limit_not_known": both(
            id="batas waktu tidak diketahui, segera bertindak",
            en="limit not known, act at once",
        ),
    }
)
"""What is not settled about a limit."""
