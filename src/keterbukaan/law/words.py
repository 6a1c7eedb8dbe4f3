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

if TYPE_CHECKING:
    from collections.abc import Mapping


def _both(indonesian: str, english: str) -> tuple[str, str]:
    return indonesian, english


LAPSES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "none_stated": _both(
            "Batas waktu ini telah lewat. Peraturan tidak menyebut akibatnya.",
            "This limit has passed. The rules name no consequence.",
        ),
        "not_seen": _both(
            "Batas waktu ini telah lewat. Akibatnya tidak disebut oleh sumber yang "
            "dibaca.",
            "This limit has passed. The sources read do not say what follows.",
        ),
        "number_late": _both(
            "Nomor pendaftaran diberikan saat permintaan diterima; lewat pos boleh "
            "menyusul bersama informasinya. Peraturan tidak menyebut akibatnya.",
            "The number is due when the request is received; by post it may come "
            "with the information. The rules name no consequence.",
        ),
        "check_late": _both(
            "Waktu pemeriksaan kelengkapan telah lewat. Peraturan tidak menyebut "
            "akibatnya; waktu pemberitahuan tertulis tetap berjalan.",
            "The time for checking completeness has passed. The rules name no "
            "consequence; the time for the written notice keeps running.",
        ),
        "not_corrected": _both(
            "Waktu perbaikan telah lewat. PPID boleh tidak menindaklanjuti; itu "
            "bukan penolakan, dan permintaan baru selalu dapat diajukan.",
            "The time for correcting has passed. The PPID need not follow up; that "
            "is no refusal, and a new request stays open.",
        ),
        "ppid_silent": _both(
            "Waktu pemberitahuan tertulis telah lewat. Diam bukan persetujuan dan "
            "bukan penolakan; pemohon dapat mengajukan keberatan kepada atasan PPID.",
            "The time for the written notice has passed. Silence is neither consent "
            "nor refusal; it opens an objection to the superior.",
        ),
        "statute_decides": _both(
            "Waktu menurut peraturan Komisi Informasi telah lewat. Untuk keberatan, "
            "yang menentukan ialah waktu menurut undang-undang sejak permintaan "
            "diterima.",
            "The time in the Commission's regulation has passed. For an objection "
            "the statute's time decides, counted from receipt of the request.",
        ),
        "objection_late": _both(
            "Waktu mengajukan keberatan telah lewat. Atasan PPID atau majelis dapat "
            "menilai keberatan sesudahnya terlambat; permintaan baru selalu dapat "
            "diajukan.",
            "The time for objecting has passed. The superior or a panel may hold a "
            "later objection to be late; a new request stays open.",
        ),
        "superior_silent": _both(
            "Waktu tanggapan atasan PPID telah lewat. Pemohon dapat mengajukan "
            "permohonan sengketa ke Komisi Informasi.",
            "The time for the superior's answer has passed. The way to the "
            "Information Commission is open.",
        ),
        "dispute_late": _both(
            "Waktu mengajukan permohonan ke Komisi Informasi telah lewat. Pada "
            "sidang pertama majelis memeriksa jangka waktu dan dapat menolak atau "
            "tetap memeriksa (menurut PerKI 2/2010: tidak dapat diterima); "
            "permintaan baru selalu dapat diajukan.",
            "The time for going to the commission has passed. On the first hearing "
            "day the panel looks at the time and may turn the application down or "
            "go on (under PerKI 2/2010: not admissible); a new request stays open.",
        ),
        "not_completed": _both(
            "Waktu melengkapi permohonan telah lewat. Bila bukti identitas belum "
            "ada, permohonan dapat tidak diregister; bila bukti lain belum ada "
            "karena badan publik tidak melayani sebagaimana mestinya, permohonan "
            "tetap diregister.",
            "The time for completing the application has passed. Where proof of "
            "identity is missing it may stay unregistered; where other proof is "
            "missing because the body did not serve properly, it is registered.",
        ),
        "overrun": _both(
            "Waktu bagi Komisi Informasi telah lewat. Prosesnya tidak batal: "
            "undang-undang tidak menyebut sanksi.",
            "The commission's time has passed. The process is not void: the statute "
            "names no sanction.",
        ),
        "mediation_over": _both(
            "Waktu mediasi telah lewat. Mediasi dinyatakan gagal dan perkara "
            "berlanjut ke ajudikasi.",
            "The time for mediation has passed. The mediation counts as failed and "
            "the matter goes on to adjudication.",
        ),
        "ruling_final": _both(
            "Waktu mengajukan keberatan ke pengadilan telah lewat bagi pihak ini. "
            "Bila waktu semua pihak lewat tanpa keberatan, putusan berkekuatan "
            "hukum tetap; pengadilan dapat menilai keberatan sesudahnya terlambat.",
            "The time for this party to go to court has passed. When it has passed "
            "for every party without a challenge the ruling is final; a court may "
            "hold a later challenge to be late.",
        ),
        "order_passed": _both(
            "Waktu menurut putusan telah lewat; setelah tetap dapat dieksekusi.",
            "The time set by the ruling has passed; once final it can be executed.",
        ),
        "answer_optional": _both(
            "Waktu menyerahkan jawaban telah lewat. Jawaban tidak wajib; perkara "
            "tetap berjalan.",
            "The time for the answer has passed. An answer is not compulsory; the "
            "case goes on.",
        ),
        "court_ruling_final": _both(
            "Waktu mengajukan kasasi telah lewat bagi pihak ini. Bila tidak ada "
            "kasasi, putusan pengadilan berkekuatan hukum tetap; hakim dapat "
            "menilai kasasi sesudahnya terlambat.",
            "The time for this party to seek cassation has passed. Without cassation "
            "the court's ruling is final; the judges may hold a later one to be "
            "late.",
        ),
        "opens_by_itself": _both(
            "Waktu penetapan telah lewat. Informasi menjadi terbuka dengan "
            "sendirinya saat masa pengecualian berakhir.",
            "The time for the determination has passed. The information becomes "
            "public by itself when the exemption period ends.",
        ),
        "not_published": _both(
            "Waktu pengumuman berkala telah lewat. Siapa pun yang berhak meminta "
            "dapat mengajukan keberatan tanpa permintaan lebih dahulu.",
            "The time for periodic publication has passed. An objection may be made "
            "without a request.",
        ),
        "act_at_once": _both(
            "Batas waktu tidak diketahui; bertindaklah segera.",
            "The limit is not known; act at once.",
        ),
    }
)
"""What follows when a limit passes."""

LIMIT_DOUBTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "two_editions": _both(
            "Dua naskah berbeda: 3 hari kerja dalam Berita Negara, 10 hari kerja "
            "dalam naskah Komisi Informasi; di sini dipakai 10.",
            "Two editions differ: 3 working days in the State Gazette, 10 in the "
            "Commission's own edition; 10 is used here.",
        ),
        "unit_not_defined": _both(
            'Undang-undang hanya menyebut "hari" tanpa penjelasan; di sini dihitung '
            "sebagai hari kalender.",
            'The statute says only "hari" (days) and defines nothing; counted here '
            "as calendar days.",
        ),
        "unit_contested": _both(
            "Satuannya dipersoalkan: sebagian sumber menghitung hari kerja, sebagian "
            "hari kalender.",
            "The unit is contested: some count working days, some calendar days.",
        ),
        "start_not_settled": _both(
            "Awal hitungan belum pasti: diterimanya permohonan, registrasinya, atau "
            "sidang pertama.",
            "The start of the count is not settled: receipt of the application, its "
            "registration, or the first hearing.",
        ),
        "performance_not_settled": _both(
            "Batas ini ditulis untuk putusan lain dan tidak menyebut awal hitungan.",
            "This limit was written for other rulings, and names no start.",
        ),
        "start_not_stated": _both(
            "Ketentuannya tidak menyebut awal hitungan; di sini dihitung sejak "
            "permohonan eksekusi.",
            "The provision names no start; counted here from the application for "
            "execution.",
        ),
        "statute_differs": _both(
            'Undang-undang menyebut 14 "hari" sejak putusan diterima, tanpa '
            "penjelasan. Yang paling aman: 14 hari kalender sejak pengucapan.",
            'The statute says 14 "hari" (days) from receipt of the ruling and defines '
            "nothing. Safest: 14 calendar days from the pronouncement.",
        ),
        "literal_wording": _both(
            "Menurut bunyinya enam bulan itu jarak terpendek; menurut tujuannya jarak "
            "terpanjang. Di sini dipakai tujuannya.",
            "By its wording the six months are the shortest interval, by its purpose "
            "the longest; the purpose is used here.",
        ),
        "yearly_rule": _both(
            "Peraturan ini membolehkan setahun sekali, sedangkan undang-undang kini "
            "dibaca sebagai enam bulan sekali.",
            "This regulation allowed once a year, while the statute is read today as "
            "every six months.",
        ),
        "in_force_not_known": _both(
            "Naskah PerKI 1/2014 belum dibaca dan hari mulai berlakunya tidak "
            "diketahui; dipakai hari pertama kali diberitakan.",
            "PerKI 1/2014 was not read and its first day in force is not known; the "
            "day it was first reported is used.",
        ),
        "in_force_not_settled": _both(
            "Naskah PerKI 1/2019 belum dibaca; mulai berlakunya dianggap sama dengan "
            "hari pengundangannya.",
            "PerKI 1/2019 was not read; it is taken to be in force from its "
            "promulgation.",
        ),
        "trigger_not_seen": _both(
            "Awal hitungan tidak disebut oleh sumber yang dibaca.",
            "The sources read do not say what starts the count.",
        ),
        "not_in_force": _both(
            "belum ada batas waktu yang berlaku pada hari itu",
            "no limit was in force on that day",
        ),
        "out_of_range": _both(
            "tanggalnya di luar jangkauan kalender",
            "the date is beyond the reach of any calendar",
        ),
        "limit_not_known": _both(
            "batas waktu tidak diketahui, segera bertindak",
            "limit not known, act at once",
        ),
    }
)
"""What is not settled about a limit."""
