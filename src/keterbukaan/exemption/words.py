"""Temuan uji konsekuensi: every finding, its weight and its provision.

Three weights: *invalid* where the law bars the exemption or its period,
*defective* where a part that the law asks for is missing, *advice* where
nothing is wrong in law and something is worth a look.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from .._values import Value
from ..citation import Citation, cite
from ..texts import Words, both

if TYPE_CHECKING:
    from collections.abc import Mapping


class Severity(StrEnum):
    """Bobot temuan."""

    INVALID = "invalid"
    DEFECTIVE = "defective"
    ADVICE = "advice"


SEVERITIES: Final[Mapping[str, Words]] = {
    "invalid": ("tidak sah", "invalid"),
    "defective": ("cacat", "defective"),
    "advice": ("saran", "advice"),
}
STATUSES: Final[Mapping[str, Words]] = {
    "not_yet": ("belum berlaku", "not in force yet"),
    "in_force": ("berlaku", "in force"),
    "lapsed": ("sudah berakhir", "ended"),
    "opened": ("sudah dibuka", "opened"),
}


@frozen(eq=False, repr=False)
class Check(Value):
    """One thing that a record is checked for.

    Args:
        severity: its weight.
        basis: the provision.
        words: the finding in Indonesian and English.
    """

    severity: Severity
    basis: Citation
    words: Words


def _invalid(basis: str, indonesian: str, english: str) -> Check:
    return Check(Severity.INVALID, cite(basis), (indonesian, english))


def _defective(basis: str, indonesian: str, english: str) -> Check:
    return Check(Severity.DEFECTIVE, cite(basis), (indonesian, english))


def _advice(basis: str, indonesian: str, english: str) -> Check:
    return Check(Severity.ADVICE, cite(basis), (indonesian, english))


CHECKS: Final[Mapping[str, Check]] = {
    # -- what it relies on -----------------------------------------------------
    "missing.grounds": _defective(
        "UU 14/2008 Ps. 17",
        "tidak menyebut huruf Pasal 17 yang menjadi dasar",
        "names no letter of Article 17",
    ),
    "missing.statute": _defective(
        "PerKI 1/2021 Ps. 49(2) c",
        "tidak menyebut undang-undang yang menjadi dasar",
        "names no statute relied on",
    ),
    "statute.lower_regulation": _defective(
        "UU 14/2008 Ps. 2(4)",
        "hanya bersandar pada peraturan di bawah undang-undang: {laws}",
        "relies only on what ranks below a statute: {laws}",
    ),
    "statute.j_needs_another": _defective(
        "UU 14/2008 Ps. 17 j",
        "huruf j memerlukan undang-undang lain yang merahasiakannya",
        "letter j needs another statute that keeps it secret",
    ),
    "statute.repealed": _defective(
        "PerKI 1/2021 Ps. 49(2) c",
        "dasar sudah dicabut pada hari penetapan: {law}",
        "the law relied on had been repealed on the day of the decision: {law}",
    ),
    # -- what was weighed ------------------------------------------------------
    "missing.reason": _defective(
        "PP 61/2010 Ps. 4",
        "tidak memuat alasan",
        "gives no reason",
    ),
    "missing.consequence": _defective(
        "UU 14/2008 Ps. 19",
        "tidak memuat konsekuensi bila dibuka",
        "does not say what would follow if it were opened",
    ),
    "missing.protects": _defective(
        "UU 14/2008 Ps. 2(4)",
        "tidak memuat kepentingan yang dilindungi bila ditutup",
        "does not say what closing protects",
    ),
    "missing.propriety": _defective(
        "PerKI 1/2021 Ps. 49(2) d",
        "tidak menimbang kepatutan dan kesusilaan",
        "does not weigh propriety and decency",
    ),
    "missing.public_interest": _defective(
        "UU 14/2008 Ps. 2(4)",
        "tidak menimbang kepentingan umum dari dua sisi",
        "does not weigh the public interest in both directions",
    ),
    "weighing.before_harm": _advice(
        "PerKI 1/2013 Ps. 34",
        "kepentingan umum ditimbang, tetapi konsekuensinya belum dibuktikan; "
        "bahayanya lebih dahulu",
        "the public interest is weighed, but no harm is shown; harm comes first",
    ),
    # -- letters and what they need ----------------------------------------------
    "letter.h_without_person": _defective(
        "UU 14/2008 Ps. 17 h",
        "huruf h tanpa orang yang bersangkutan",
        "letter h without a person concerned",
    ),
    "letter.g_without_person": _defective(
        "UU 14/2008 Ps. 17 g",
        "huruf g tanpa orang yang bersangkutan",
        "letter g without a person concerned",
    ),
    "letter.b_without_business": _defective(
        "UU 14/2008 Ps. 17 b",
        "huruf b tanpa kepentingan usaha atau kekayaan intelektual yang dilindungi",
        "letter b without a business interest or intellectual property",
    ),
    "letter.i_without_matter": _defective(
        "UU 14/2008 Ps. 17 i",
        "huruf i tanpa hal yang dikecualikan yang menjadi isinya",
        "letter i without the exempt matter that it relates to",
    ),
    "letter.i_without_harm": _defective(
        "UU 14/2008 Ps. 17 i",
        "huruf i tanpa bahaya bagi pembuatan kebijakan",
        "letter i without the harm to policy-making",
    ),
    "letter.without_item": _advice(
        "UU 14/2008 Ps. 17",
        "huruf {letter} berisi daftar tertutup; angkanya tidak disebut",
        "letter {letter} is a closed list; no item of it is named",
    ),
    # -- form --------------------------------------------------------------------
    "missing.decision_date": _defective(
        "PP 61/2010 Ps. 4",
        "tidak memuat tanggal penetapan",
        "has no date of decision",
    ),
    "missing.place": _defective(
        "PP 61/2010 Ps. 4", "tidak memuat tempat penetapan", "names no place"
    ),
    "missing.ppid": _defective(
        "PP 61/2010 Ps. 4",
        "tidak memuat identitas PPID yang menetapkan",
        "does not name the PPID who set it",
    ),
    "missing.body": _defective(
        "PP 61/2010 Ps. 4", "tidak memuat badan publik", "names no public body"
    ),
    "missing.unit": _defective(
        "PP 61/2010 Ps. 4", "tidak memuat unit kerja", "names no work unit"
    ),
    "missing.classification": _defective(
        "PP 61/2010 Ps. 4", "tidak memuat jenis klasifikasi", "names no class"
    ),
    "missing.decree": _advice(
        "PerKI 1/2021 Ps. 49",
        "nomor surat keputusan tidak tercatat",
        "no number of the determination is on record",
    ),
    "missing.documents": _advice(
        "PerKI 1/2021 Ps. 49(2) a",
        "dokumen yang memuat informasi tidak disebut",
        "names no document that holds the information",
    ),
    "missing.moment": _advice(
        "PerKI 1/2021 Ps. 49(1)",
        "tidak tercatat kapan pengujian dilakukan: sebelum permintaan, pada "
        "permintaan, atau atas perintah Majelis",
        "does not say when the test was made: before a request, on a request or "
        "on the panel's order",
    ),
    "approval.missing": _defective(
        "PP 61/2010 Ps. 3(2)",
        "persetujuan pimpinan badan publik tidak tercatat",
        "no approval by the head of the body is on record",
    ),
    "approval.superior_only": _advice(
        "PerKI 1/2021 Ps. 10(2) e",
        "disetujui Atasan PPID saja; PP 61/2010 meminta pimpinan badan publik",
        "approved by the superior of the PPID alone; PP 61/2010 asks for the head "
        "of the body",
    ),
    "general_list": _advice(
        "UU 14/2008 Ps. 2(2)",
        "mencakup jenis informasi, bukan informasi tertentu; pengecualian bersifat "
        "ketat dan terbatas",
        "covers a kind of information and no particular one; exemption is strict "
        "and limited",
    ),
    "age": _advice(
        "PerKI 1/2021 Ps. 49(1) a",
        "diuji sebelum ada permintaan, {days} hari kalender yang lalu; periksa "
        "apakah masih sesuai",
        "tested before any request, {days} calendar days ago; see whether it "
        "still fits",
    ),
    # -- period --------------------------------------------------------------------
    "period.not_stated": _defective(
        "PP 61/2010 Ps. 4",
        "tidak memuat jangka waktu pengecualian",
        "states no period",
    ),
    "period.permanent": _invalid(
        "UU 14/2008 Ps. 20(1)",
        "pengecualian huruf {letters} tidak bersifat permanen",
        "an exemption under letter {letters} is not permanent",
    ),
    "period.permanent_unsaid": _advice(
        "UU 14/2008 Ps. 20(1)",
        "sifat permanen tidak diatur untuk huruf {letters}{instead}",
        "nothing says that letter {letters} is permanent{instead}",
    ),
    "period.too_long": _invalid(
        "PP 61/2010 Ps. 5(1)",
        "melampaui jangka waktu terpanjang huruf {letter}: paling lama sampai {day}",
        "past the longest period under letter {letter}: until {day} at the longest",
    ),
    "period.before_decision": _defective(
        "PP 61/2010 Ps. 4",
        "jangka waktu mulai ({start}) sebelum penetapannya ({day})",
        "the period begins ({start}) before its decision ({day})",
    ),
    "period.ends_before_it_begins": _defective(
        "PP 61/2010 Ps. 4",
        "jangka waktu berakhir ({end}) sebelum mulai ({start})",
        "the period ends ({end}) before it begins ({start})",
    ),
    "period.set_by": _defective(
        "PP 61/2010 Ps. 7(5)",
        "jangka waktu huruf {letters} ditetapkan pimpinan tertinggi badan publik",
        "the period under letter {letters} is set by the highest leader of the body",
    ),
    "period.set_by_unsaid": _advice(
        "PP 61/2010 Ps. 7(5)",
        "tidak tercatat bahwa pimpinan tertinggi menetapkan jangka waktu huruf "
        "{letters}",
        "it is not on record that the highest leader set the period under letter "
        "{letters}",
    ),
    "period.law_not_named": _defective(
        "PP 61/2010 Ps. 4",
        "jangka waktu menurut peraturan lain yang tidak disebut",
        "a period set by another law that is not named",
    ),
    "period.end_unknown": _advice(
        "PP 61/2010 Ps. 11(1)",
        "hari berakhirnya belum dapat diketahui",
        "the day on which it ends cannot be known yet",
    ),
    "period.short": _advice(
        "PP 61/2010 Ps. 11(2)",
        "terlalu pendek untuk batas waktu menetapkannya terbuka; tetapkan segera",
        "shorter than the time for setting it open; to be set open at once",
    ),
    # -- what bars it and what opens it -----------------------------------------------
    "barred.never_exempt": _invalid(
        "UU 14/2008 Ps. 18(1)",
        "tidak termasuk yang dapat dikecualikan: {words}",
        "can never be exempt: {words}",
    ),
    "barred.unanswered": _advice(
        "UU 14/2008 Ps. 18(1)",
        "daftar yang tidak dapat dikecualikan belum dijawab",
        "the checklist of what can never be exempt is not answered",
    ),
    "barred.opened_by_decision": _invalid(
        "UU 14/2008 Ps. 18(1) g",
        "sudah dibuka oleh putusan yang berkekuatan hukum tetap ({day}); tidak dapat "
        "dikecualikan lagi",
        "was opened by a final decision ({day}) and is never exempt again",
    ),
    "opened.consent": _advice(
        "UU 14/2008 Ps. 18(2) a",
        "yang bersangkutan menyetujui secara tertulis ({day})",
        "the person concerned consented in writing ({day})",
    ),
    "opened.consent_not_written": _advice(
        "UU 14/2008 Ps. 18(2) a",
        "persetujuan ({day}) tidak tertulis, sehingga tidak membuka",
        "the consent ({day}) is not in writing and opens nothing",
    ),
    "opened.office": _advice(
        "UU 14/2008 Ps. 18(2) b",
        "berkaitan dengan jabatan publik yang sedang dipegang",
        "concerns a public office that the person holds",
    ),
    "opened.candidate": _advice(
        "UU 14/2008 Ps. 18(2) b",
        "calon belum memegang jabatan (MK 132/PUU-XXI/2023); perlu persetujuan",
        "a candidate holds no office (MK 132/PUU-XXI/2023); consent is the way",
    ),
    "opened.hearing": _advice(
        "PP 61/2010 Ps. 5(2)",
        "dibuka dalam sidang terbuka untuk umum ({day}); huruf a berakhir",
        "was opened in a public hearing ({day}); letter a ends",
    ),
    "opened.decision": _advice(
        "UU 14/2008 Ps. 11(2)",
        "dinyatakan terbuka oleh putusan yang berkekuatan hukum tetap ({day})",
        "was declared open by a final decision ({day})",
    ),
    "not_opened.data_subject": _advice(
        "UU 14/2008 Ps. 11(2)",
        "pemberian kepada yang bersangkutan saja ({day}) bukan pembukaan",
        "giving it to the person concerned alone ({day}) opens nothing",
    ),
    "not_opened.president": _advice(
        "UU 14/2008 Ps. 18(3)",
        "izin Presiden ({day}) membuka kepada pengadilan, bukan kepada umum",
        "the President's permission ({day}) opens it to the court, not the public",
    ),
    "not_opened.president_letter": _defective(
        "UU 14/2008 Ps. 18(3)",
        "izin Presiden tidak mencakup huruf {letters}",
        "the President's permission does not reach letter {letters}",
    ),
    # -- history ----------------------------------------------------------------------
    "renewal.after_lapse": _defective(
        "PP 61/2010 Ps. 11(3)",
        "informasi sudah terbuka sejak {day}; peraturan tidak mengenal perpanjangan",
        "it had been open since {day}; no rule provides for an extension",
    ),
    "renewal.extends": _advice(
        "PP 61/2010 Ps. 11",
        "menggantikan pengecualian yang masih berlaku; apakah jangka waktunya dapat "
        "dimulai lagi tidak diatur",
        "replaces an exemption still in force; whether its period may begin anew "
        "is not stated",
    ),
    "renewal.before_earlier": _defective(
        "PP 61/2010 Ps. 10",
        "bertanggal sebelum penetapan yang digantikan ({day})",
        "is dated before the determination that it replaces ({day})",
    ),
    "review.opened": _advice(
        "PerKI 1/2021 Ps. 52(3)",
        "dinyatakan terbuka oleh {who} pada {day}",
        "declared open by {who} on {day}",
    ),
    "review.partly_opened": _advice(
        "PerKI 1/2021 Ps. 50(2)",
        "sebagian dinyatakan terbuka oleh {who} pada {day}",
        "declared open in part by {who} on {day}",
    ),
    "review.not_final": _advice(
        "PerKI 1/2021 Ps. 52(3)",
        "putusan {who} pada {day} belum tercatat berkekuatan hukum tetap",
        "the decision of {who} on {day} is not on record as final",
    ),
}

WRITE_INSTEAD: Final[Mapping[str, Words]] = {
    "g": (
        "; tulis: menurut peraturan perundang-undangan (PP 61/2010 Ps. 8(1))",
        "; write: as legislation sets (PP 61/2010 Ps. 8(1))",
    ),
    "h": both(
        id="; tulis: selama dibutuhkan untuk melindungi rahasia pribadi (PP 61/2010 "
        "Ps. 8(2))",
        en="; write: as long as needed to protect a private secret (PP 61/2010 Ps. "
        "8(2))",
    ),
}
"""What to write of a letter instead of permanent, where a text says it."""
