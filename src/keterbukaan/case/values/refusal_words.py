"""Kata penolakan: what a refusal on an exemption lacks, in two languages.

>>> lacks("not_recorded.refusal.test").text("en")
'no consequence test before the refusal is on record'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...citation import Citation, cite
from ...law.instruments import InstrumentStatus, status
from ...texts import Words, both, fill
from .finding import Finding

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

REFUSALS: Final[Mapping[str, tuple[Citation, Words]]] = {
    # -- not on record -----------------------------------------------------------
    "not_recorded.refusal.test": (
        cite("UU 14/2008 Ps. 19"),
        (
            "uji konsekuensi sebelum penolakan tidak tercatat",
            "no consequence test before the refusal is on record",
        ),
    ),
    "not_recorded.refusal.test_named": (
        cite("UU 14/2008 Ps. 19"),
        both(
            id="penolakan tidak menyebut uji konsekuensi yang menjadi dasarnya; yang "
            "tercatat sebelumnya: {tests}",
            en="the refusal does not name the consequence test that it rests on; on "
            "record before it: {tests}",
        ),
    ),
    "not_recorded.refusal.letter": (
        cite("UU 14/2008 Ps. 22(7) c"),
        (
            "huruf Pasal 17 dalam penolakan tidak tercatat",
            "the letter of Article 17 in the refusal is not on record",
        ),
    ),
    "not_recorded.refusal.statute": (
        cite("UU 14/2008 Ps. 2(4)"),
        (
            "undang-undang lain yang merahasiakannya (huruf j) tidak tercatat",
            "the other statute that keeps it secret (letter j) is not on record",
        ),
    ),
    "not_recorded.refusal.decree": (
        cite("PerKI 1/2021 Ps. 34(2)"),
        (
            "tidak tercatat bahwa surat keputusan pengecualian dilampirkan",
            "the exemption decree is not on record as attached",
        ),
    ),
    "not_recorded.refusal.test_day": (
        cite("UU 14/2008 Ps. 19"),
        both(
            id="tanggal uji konsekuensi tidak tercatat; apakah mendahului penolakan "
            "tidak dapat dinilai",
            en="the day of the consequence test is not on record; nobody can tell "
            "whether it came before the refusal",
        ),
    ),
    # -- on record as missing ------------------------------------------------------
    "incomplete.refusal.test": (
        cite("UU 14/2008 Ps. 19"),
        (
            "tercatat bahwa uji konsekuensi tidak dilakukan",
            "it is on record that no consequence test was made",
        ),
    ),
    "incomplete.refusal.statute": (
        cite("UU 14/2008 Ps. 2(4)"),
        (
            "penolakan tidak menyebut undang-undang yang menjadi dasar",
            "the refusal names no statute",
        ),
    ),
    "incomplete.refusal.decree": (
        cite("PerKI 1/2021 Ps. 34(2)"),
        (
            "surat keputusan pengecualian tidak dilampirkan",
            "the exemption decree was not attached",
        ),
    ),
    # -- what the tests carry --------------------------------------------------------
    "form.refusal.test_on_order": (
        cite("PerKI 1/2021 Ps. 49(1) c"),
        both(
            id="uji konsekuensi dibuat kemudian atas perintah Majelis ({day}); berlaku "
            "untuk sengketa, penolakannya tetap cacat",
            en="the test was made later on the panel's order ({day}); it serves the "
            "dispute, the refusal stays defective",
        ),
    ),
    "form.refusal.test_after": (
        cite("UU 14/2008 Ps. 19"),
        (
            "uji konsekuensi dibuat setelah penolakan ({day}) tanpa perintah Majelis",
            "the test was made after the refusal ({day}), without the panel's order",
        ),
    ),
    "form.refusal.not_exempt": (
        cite("UU 14/2008 Ps. 2(4)"),
        (
            "pengecualiannya tidak berlaku pada hari penolakan ({status})",
            "the exemption was not in force on the day of the refusal ({status})",
        ),
    ),
    "form.refusal.void": (
        cite("UU 14/2008 Ps. 2(4)"),
        (
            "tidak ada penetapan yang berlaku pada hari penolakan: {why}",
            "no determination was in force on the day of the refusal: {why}",
        ),
    ),
    "form.refusal.barred": (
        cite("UU 14/2008 Ps. 2(4)"),
        (
            "penetapan yang menjadi dasar penolakan tidak sah: {why}",
            "the determination that the refusal rests on is invalid: {why}",
        ),
    ),
    "form.refusal.general_test": (
        cite("UU 14/2008 Ps. 2(2)"),
        both(
            id="uji konsekuensinya{age} mencakup jenis informasi, bukan informasi yang "
            "diminta; pengecualian bersifat ketat dan terbatas",
            en="the test{age} covers a kind of information and not what was asked for; "
            "exemption is strict and limited",
        ),
    ),
    "form.refusal.whole_for_part": (
        cite("PerKI 1/2021 Ps. 50(3)"),
        (
            "seluruh dokumen ditolak padahal yang dikecualikan sebagian ({name})",
            "the whole is withheld though a part is exempt ({name})",
        ),
    ),
    "form.refusal.part_open": (
        cite("UU 14/2008 Ps. 11(2)"),
        ("seluruhnya ditolak padahal {why}", "all of it is withheld though {why}"),
    ),
    "form.refusal.other_letter": (
        cite("UU 14/2008 Ps. 19"),
        both(
            id="tidak ada uji konsekuensi yang tercatat atas {given} (yang diuji: "
            "{tested})",
            en="no consequence test on record is about {given} (tested: {tested})",
        ),
    ),
    "form.refusal.letter_not_carried": (
        cite("UU 14/2008 Ps. 19"),
        (
            "uji konsekuensi atas {given} tidak dapat mendasari penolakan ini",
            "the test of {given} cannot carry this refusal",
        ),
    ),
    # -- what it relies on -------------------------------------------------------------
    "form.refusal.no_statute": (
        cite("UU 14/2008 Ps. 2(4)"),
        both(
            id="dasar penolakan ({law}) bukan undang-undang; pengecualian hanya "
            "berdasarkan undang-undang",
            en="what the refusal relies on ({law}) is no statute; only a statute "
            "carries an exemption",
        ),
    ),
    "form.refusal.j_needs_another": (
        cite("UU 14/2008 Ps. 17 j"),
        both(
            id="huruf j memerlukan undang-undang lain yang merahasiakannya; yang "
            "disebut hanya: {law}",
            en="letter j needs another statute that keeps it secret; named is only: "
            "{law}",
        ),
    ),
    "form.refusal.office_secret": (
        cite("UU 14/2008 Ps. 6(3) d"),
        both(
            id="apakah rahasia jabatan dapat mendasari penolakan tanpa Pasal 17 belum "
            "jelas",
            en="whether a secret of office can carry a refusal without Article 17 is "
            "not settled",
        ),
    ),
    "form.exemption_lapsed": (
        cite("UU 14/2008 Ps. 2(4)"),
        (
            "pengecualian yang menjadi dasar penolakan tidak berlaku lagi ({status})",
            "the exemption that the refusal rests on is no longer in force ({status})",
        ),
    ),
    "form.exemption_partly_lapsed": (
        cite("UU 14/2008 Ps. 2(4)"),
        both(
            id="pengecualian yang menjadi dasar penolakan tidak berlaku lagi untuk "
            "{what}",
            en="the exemption that the refusal rests on is no longer in force for "
            "{what}",
        ),
    ),
}
"""What can be said of a refusal on an exemption, by the code of its finding."""


_DECREE: Final = cite("PerKI 1/2010 Ps. 26")
EARLIER: Final[Mapping[str, tuple[tuple[Citation, Words], ...]]] = {
    "not_recorded.refusal.decree": (
        (
            _DECREE,
            both(
                id="tidak tercatat bahwa surat keputusan PPID tentang penolakan "
                "disertakan",
                en="the PPID's decree on the refusal is not on record as attached",
            ),
        ),
    ),
    "incomplete.refusal.decree": (
        (
            _DECREE,
            (
                "surat keputusan PPID tentang penolakan tidak disertakan",
                "the PPID's decree on the refusal was not attached",
            ),
        ),
    ),
    "form.refusal.test_on_order": tuple(
        (cite(basis), REFUSALS["form.refusal.test_on_order"][1])
        for basis in ("PerKI 1/2017 Ps. 4(2)", "UU 14/2008 Ps. 19")
    ),
    "form.refusal.whole_for_part": (
        (
            cite("UU 14/2008 Ps. 22(7) e"),
            REFUSALS["form.refusal.whole_for_part"][1],
        ),
    ),
}
"""What governed before, the newest first, where today's provision is a later one."""


def lacks(code: str, on: dt.date | None = None, **values: object) -> Finding:
    """Return the finding of a code about a refusal, its sentence filled in.

    Args:
        code: its code.
        on: the day whose law governs; None where that is the law of any day.
        values: what its sentence names.

    >>> import datetime as dt
    >>> day = dt.date(2018, 2, 5)
    >>> print(lacks("form.refusal.whole_for_part", day, name="Peta").basis)
    UU 14/2008 Ps. 22(7) e
    """
    *rows, oldest = (REFUSALS[code], *EARLIER.get(code, ()))
    newer = (row for row in rows if on is None or _governs(row[0], on))
    basis, words = next(newer, oldest)
    return Finding(code, fill(words, **values), basis)


def _governs(basis: Citation, on: dt.date) -> bool:
    return status(basis.instrument, on) is InstrumentStatus.IN_FORCE
