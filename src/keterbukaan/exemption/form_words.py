"""Kata temuan bentuk: what a record lacks, and what it relies on.

>>> print(FORM["missing.reason"].basis, "|", FORM["missing.reason"].words[1])
PP 61/2010 Ps. 4 | reason: not on record
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .parts import PARTS, Part
from .weights import Check, Severity, advice, defective

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def codes_of(part: Part) -> Iterator[str]:
    """Yield the codes of a part that is missing: one for each letter that needs it."""
    for letter in part.letters or " ":
        yield part.code.replace("{letter}", letter)


def _missing(part: Part) -> Check:
    """Write the check for a part that is not on record."""
    native, english = part.words
    return Check(
        Severity.DEFECTIVE if part.required else Severity.ADVICE,
        part.bases[0],
        (f"{native}: tidak tercatat", f"{english}: not on record"),
    )


_PARTS: Final = {
    code: _missing(part) for part in PARTS.values() for code in codes_of(part)
}

FORM: Final[Mapping[str, Check]] = {
    **_PARTS,
    # -- what it relies on -----------------------------------------------------------
    "statute.lower_regulation": defective(
        "UU 14/2008 Ps. 2(4)",
        "hanya bersandar pada yang di bawah undang-undang: {laws}",
        "relies only on what ranks below a statute: {laws}",
    ),
    "statute.lower_beside": advice(
        "UU 14/2008 Ps. 2(4)",
        "yang di bawah undang-undang tidak menambah dasar pengecualian: {laws}",
        "what ranks below a statute adds nothing to the basis: {laws}",
    ),
    "statute.j_needs_another": defective(
        "UU 14/2008 Ps. 17 j",
        "huruf j memerlukan undang-undang lain yang merahasiakannya",
        "letter j needs another statute that keeps it secret",
    ),
    "statute.repealed": defective(
        "UU 14/2008 Ps. 2(4)",
        "dasar sudah dicabut pada hari penetapan: {law}",
        "the law relied on had been repealed on the day of the decision: {law}",
    ),
    "statute.repealed_since": advice(
        "UU 14/2008 Ps. 2(4)",
        "dasar ini berlaku sampai {until}, dan hari penetapan tidak tercatat: {law}",
        "this law was in force until {until}, and the day of the decision is not on "
        "record: {law}",
    ),
    # -- what was weighed, and letters -------------------------------------------------
    "weighing.before_harm": advice(
        "UU 14/2008 Ps. 2(4)",
        "kepentingan umum ditimbang, tetapi konsekuensinya tidak tercatat; "
        "konsekuensinya lebih dahulu",
        "the public interest is weighed, but no consequence is on record; the "
        "consequence comes first",
    ),
    "letter.without_item": advice(
        "UU 14/2008 Ps. 17",
        "huruf {letter} berisi daftar tertutup; angkanya tidak tercatat",
        "letter {letter} is a closed list; no item of it is on record",
    ),
    "letter.i_for_outsiders": defective(
        "UU 14/2008 Ps. 17 i",
        "memo atau surat yang diperuntukkan bagi pihak luar tidak termasuk huruf i",
        "a memorandum or letter meant for outsiders does not come under letter i",
    ),
    "letter.other_in_document": advice(
        "UU 14/2008 Ps. 17",
        "{letters} tercatat untuk dokumen {name}, tetapi tidak termasuk huruf yang "
        "dipakai",
        "{letters} is on record for the document {name}, and not among the letters "
        "relied on",
    ),
    "missing.information": defective(
        "UU 14/2008 Ps. 2(2)",
        "informasi yang dikecualikan: tidak tercatat",
        "exempt information: not on record",
    ),
    # -- form --------------------------------------------------------------------
    "classification.archive_grade": advice(
        "PP 61/2010 Ps. 4",
        "{grade} adalah tingkat akses arsip (UU 43/2009); jenis klasifikasi di sini "
        "ialah huruf Pasal 17 yang menjadi dasarnya",
        "{grade} is an access grade of archives (UU 43/2009); the class meant here is "
        "the letter of Article 17 that it rests on",
    ),
    "approval.superior_only": advice(
        "PP 61/2010 Ps. 3(2)",
        "disetujui atasan PPID saja; PP 61/2010 meminta pimpinan badan publik",
        "approved by the superior of the PPID alone; PP 61/2010 asks for the head "
        "of the body",
    ),
    "ppid.head_of_body": advice(
        "PP 61/2010 Ps. 3",
        "yang menetapkan tercatat {who}; klasifikasi ditetapkan PPID dengan "
        "persetujuan pimpinan badan publik",
        "set by {who}, as the record says; the PPID sets a classification, with the "
        "approval of the head of the body",
    ),
    "general_list": advice(
        "UU 14/2008 Ps. 2(2)",
        "mencakup jenis informasi, bukan informasi tertentu; pengecualian bersifat "
        "ketat dan terbatas",
        "covers a kind of information and no particular one; exemption is strict "
        "and limited",
    ),
    "age": advice(
        "UU 14/2008 Ps. 19",
        "diuji sebelum ada permintaan, {span} yang lalu; periksa apakah masih sesuai",
        "tested before any request, {span} ago; see whether it still fits",
    ),
    # -- days that nobody can have meant --------------------------------------------
    "day.before_statute": advice(
        "UU 14/2008 Ps. 64(1)",
        "{day} lebih awal dari UU 14/2008, yang diundangkan 30 April 2008; mungkin "
        "salah ketik",
        "{day} is before UU 14/2008, promulgated on 30 April 2008; it may be a typing "
        "slip",
    ),
    "day.far_off": advice(
        "UU 14/2008 Ps. 19",
        "{day} lebih dari lima puluh tahun sesudah hari yang ditanyakan; mungkin "
        "salah ketik",
        "{day} is more than fifty years after the day asked about; it may be a typing "
        "slip",
    ),
}
"""What a record can lack in form, by its code."""
