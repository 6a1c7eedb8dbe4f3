"""Kata temuan bentuk: what a record lacks, and what its letters need.

>>> print(FORM["missing.reason"].basis)
PP 61/2010 Ps. 4
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .weights import Check, advice, defective

if TYPE_CHECKING:
    from collections.abc import Mapping

FORM: Final[Mapping[str, Check]] = {
    # -- what it relies on ---------------------------------------------------------
    "missing.grounds": defective(
        "UU 14/2008 Ps. 17",
        "tidak menyebut huruf Pasal 17 yang menjadi dasar",
        "names no letter of Article 17",
    ),
    "missing.statute": defective(
        "PerKI 1/2021 Ps. 49(2) c",
        "tidak menyebut undang-undang yang menjadi dasar",
        "names no statute relied on",
    ),
    "statute.lower_regulation": defective(
        "UU 14/2008 Ps. 2(4)",
        "hanya bersandar pada peraturan di bawah undang-undang: {laws}",
        "relies only on what ranks below a statute: {laws}",
    ),
    "statute.j_needs_another": defective(
        "UU 14/2008 Ps. 17 j",
        "huruf j memerlukan undang-undang lain yang merahasiakannya",
        "letter j needs another statute that keeps it secret",
    ),
    "statute.repealed": defective(
        "PerKI 1/2021 Ps. 49(2) c",
        "dasar sudah dicabut pada hari penetapan: {law}",
        "the law relied on had been repealed on the day of the decision: {law}",
    ),
    # -- what was weighed ----------------------------------------------------------
    "missing.reason": defective(
        "PP 61/2010 Ps. 4",
        "tidak memuat alasan",
        "gives no reason",
    ),
    "missing.consequence": defective(
        "UU 14/2008 Ps. 19",
        "tidak memuat konsekuensi bila dibuka",
        "does not say what would follow if it were opened",
    ),
    "missing.protects": defective(
        "UU 14/2008 Ps. 2(4)",
        "tidak memuat kepentingan yang dilindungi bila ditutup",
        "does not say what closing protects",
    ),
    "missing.propriety": defective(
        "PerKI 1/2021 Ps. 49(2) d",
        "tidak menimbang kepatutan dan kesusilaan",
        "does not weigh propriety and decency",
    ),
    "missing.public_interest": defective(
        "UU 14/2008 Ps. 2(4)",
        "tidak menimbang kepentingan umum dari dua sisi",
        "does not weigh the public interest in both directions",
    ),
    "weighing.before_harm": advice(
        "PerKI 1/2013 Ps. 34",
        "kepentingan umum ditimbang, tetapi konsekuensinya belum dibuktikan; "
        "bahayanya lebih dahulu",
        "the public interest is weighed, but no harm is shown; harm comes first",
    ),
    # -- letters and what they need ------------------------------------------------
    "letter.h_without_person": defective(
        "UU 14/2008 Ps. 17 h",
        "huruf h tanpa orang yang bersangkutan",
        "letter h without a person concerned",
    ),
    "letter.g_without_person": defective(
        "UU 14/2008 Ps. 17 g",
        "huruf g tanpa orang yang bersangkutan",
        "letter g without a person concerned",
    ),
    "letter.b_without_business": defective(
        "UU 14/2008 Ps. 17 b",
        "huruf b tanpa kepentingan usaha atau kekayaan intelektual yang dilindungi",
        "letter b without a business interest or intellectual property",
    ),
    "letter.i_without_matter": defective(
        "UU 14/2008 Ps. 17 i",
        "huruf i tanpa hal yang dikecualikan yang menjadi isinya",
        "letter i without the exempt matter that it relates to",
    ),
    "letter.i_without_harm": defective(
        "UU 14/2008 Ps. 17 i",
        "huruf i tanpa bahaya bagi pembuatan kebijakan",
        "letter i without the harm to policy-making",
    ),
    "letter.without_item": advice(
        "UU 14/2008 Ps. 17",
        "huruf {letter} berisi daftar tertutup; angkanya tidak disebut",
        "letter {letter} is a closed list; no item of it is named",
    ),
    # -- form ----------------------------------------------------------------------
    "missing.decision_date": defective(
        "PP 61/2010 Ps. 4",
        "tidak memuat tanggal penetapan",
        "has no date of decision",
    ),
    "missing.place": defective(
        "PP 61/2010 Ps. 4", "tidak memuat tempat penetapan", "names no place"
    ),
    "missing.ppid": defective(
        "PP 61/2010 Ps. 4",
        "tidak memuat identitas PPID yang menetapkan",
        "does not name the PPID who set it",
    ),
    "missing.body": defective(
        "PP 61/2010 Ps. 4", "tidak memuat badan publik", "names no public body"
    ),
    "missing.unit": defective(
        "PP 61/2010 Ps. 4", "tidak memuat unit kerja", "names no work unit"
    ),
    "missing.classification": defective(
        "PP 61/2010 Ps. 4", "tidak memuat jenis klasifikasi", "names no class"
    ),
    "missing.decree": advice(
        "PerKI 1/2021 Ps. 49",
        "nomor surat keputusan tidak tercatat",
        "no number of the determination is on record",
    ),
    "missing.documents": advice(
        "PerKI 1/2021 Ps. 49(2) a",
        "dokumen yang memuat informasi tidak disebut",
        "names no document that holds the information",
    ),
    "missing.moment": advice(
        "PerKI 1/2021 Ps. 49(1)",
        "tidak tercatat kapan pengujian dilakukan: sebelum permintaan, pada "
        "permintaan, atau atas perintah Majelis",
        "does not say when the test was made: before a request, on a request or "
        "on the panel's order",
    ),
    "approval.missing": defective(
        "PP 61/2010 Ps. 3(2)",
        "persetujuan pimpinan badan publik tidak tercatat",
        "no approval by the head of the body is on record",
    ),
    "approval.superior_only": advice(
        "PerKI 1/2021 Ps. 10(2) e",
        "disetujui Atasan PPID saja; PP 61/2010 meminta pimpinan badan publik",
        "approved by the superior of the PPID alone; PP 61/2010 asks for the head "
        "of the body",
    ),
    "general_list": advice(
        "UU 14/2008 Ps. 2(2)",
        "mencakup jenis informasi, bukan informasi tertentu; pengecualian bersifat "
        "ketat dan terbatas",
        "covers a kind of information and no particular one; exemption is strict "
        "and limited",
    ),
    "age": advice(
        "PerKI 1/2021 Ps. 49(1) a",
        "diuji sebelum ada permintaan, {days} hari kalender yang lalu; periksa "
        "apakah masih sesuai",
        "tested before any request, {days} calendar days ago; see whether it "
        "still fits",
    ),
}
