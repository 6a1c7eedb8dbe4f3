"""Jawaban PPID: the written notice, and the refusal.

The statute says what a notice contains, joined by "and/or"; PerKI 1/2021 has a list
of its own from 30 June 2021, beside which the statute's goes on. The content of a
determination of exemption is asked of the determination that is attached, not of the
letter: a refusal shows it by that determination.
"""

from __future__ import annotations

from typing import Final

from ...texts import both
from ..limits.regimes import PERKI_1_2010, PERKI_1_2021
from .rows import NUMBER, WHO, from_ppid, says, tells
from .shape import LetterKind, When

_UU: Final = "UU 14/2008 Ps. 22(7)"
_OLD: Final = "PerKI 1/2010 Ps. 26(5)"
_NEW: Final = "PerKI 1/2021 Ps. 31(4)"

_HELD: Final = ("penguasaan informasi", "whether the information is held")
_HOLDER: Final = ("badan publik yang menguasainya", "body that holds it")
_OUTCOME: Final = ("keputusan", "decision")
_REASON: Final = ("alasan penolakan", "reason of the refusal")
_MATERIAL: Final = ("materi informasi yang diberikan", "what is given")
_BLACKED_OUT: Final = (
    "bagian yang dihitamkan atau dikaburkan, dan alasannya",
    "what is blacked out or blurred, and why",
)
_DELIVERY: Final = ("alat penyampai dan format", "means of delivery and format")
_FEE: Final = ("biaya", "fee")
_PAYMENT: Final = ("cara pembayaran", "way of paying")
_GROUNDS: Final = says(
    "grounds",
    f"{_UU} c",
    ("dasar pengecualian (Pasal 17)", "ground of the exemption (Article 17)"),
    When.EXEMPT,
)
_EXPLANATION: Final = says(
    "explanation",
    f"{_NEW} i",
    (
        "penjelasan bila belum dikuasai atau didokumentasikan",
        "explanation, where not held or not documented",
    ),
    When.NOT_READY,
)
_MAY_OBJECT: Final = tells(
    "objection.file",
    "UU 14/2008 Ps. 36(1)",
    both(
        id="Keberatan dapat diajukan secara tertulis kepada atasan PPID dalam {span} "
        "setelah alasannya ditemukan, yaitu sejak surat ini diterima.",
        en="An objection can be filed in writing with the superior of the PPID within "
        "{span} after its ground was found, that is, since this letter was received.",
    ),
)

# -- the written notice --------------------------------------------------------------

_BY_STATUTE: Final = (
    says("held", f"{_UU} a", _HELD),
    says("holder", f"{_UU} b", _HOLDER, When.HOLDER_KNOWN),
    says("outcome", f"{_UU} c", _OUTCOME),
    says("reason", f"{_UU} c", _REASON, When.REFUSED),
    _GROUNDS,
    says("material", f"{_UU} d", _MATERIAL, When.GIVEN),
    says("blacked_out", f"{_UU} e", _BLACKED_OUT, When.BLACKED_OUT),
    says("delivery", f"{_UU} f", _DELIVERY, When.GIVEN),
    says("fee", f"{_UU} g", _FEE, When.GIVEN),
    says("payment", f"{_UU} g", _PAYMENT, When.PAID),
)
_BY_REGULATION: Final = (
    says("held", f"{_NEW} a", _HELD, also=(f"{_UU} a",)),
    says("holder", f"{_NEW} b", _HOLDER, When.NOT_HELD, also=(f"{_UU} b",)),
    says("outcome", f"{_NEW} c", _OUTCOME, also=(f"{_UU} c",)),
    says("reason", f"{_NEW} c", _REASON, When.REFUSED, also=(f"{_UU} c",)),
    _GROUNDS,
    says(
        "form",
        f"{_NEW} d",
        ("bentuk informasi yang tersedia", "form in which it is available"),
        When.GIVEN,
    ),
    says("delivery", f"{_UU} f", _DELIVERY, When.GIVEN),
    says("fee", f"{_NEW} e", _FEE, When.GIVEN, also=(f"{_UU} g",)),
    says("payment", f"{_NEW} e", _PAYMENT, When.PAID, also=(f"{_UU} g",)),
    says(
        "available_on",
        f"{_NEW} f",
        ("waktu penyediaan", "when it is supplied"),
        When.GIVEN,
        notes=(
            both(
                id="tidak ada batas waktu penyerahan dalam peraturan; waktu dalam "
                "surat inilah yang berlaku",
                en="no text limits the handing over; it is the time in this letter "
                "that counts",
            ),
        ),
    ),
    says(
        "blacked_out",
        f"{_NEW} g",
        _BLACKED_OUT,
        When.BLACKED_OUT,
        also=(f"{_UU} e", "PerKI 1/2021 Ps. 50(2)"),
    ),
    says(
        "extent",
        f"{_NEW} h",
        ("diberikan seluruhnya atau sebagian", "given wholly or in part"),
        When.GIVEN,
    ),
    says("material", f"{_UU} d", _MATERIAL, When.GIVEN),
    _EXPLANATION,
)
_NOTICES: Final = (
    from_ppid(
        **PERKI_1_2010.dated("Ps. 26(7)", _UU),
        kind=LetterKind.NOTICE,
        words=("pemberitahuan tertulis", "written notice"),
        fields=(NUMBER, *WHO, *_BY_STATUTE),
        told=(_MAY_OBJECT,),
        notes=(
            both(
                id="isinya menurut undang-undang; Lampiran PerKI 1/2010 tidak dibaca",
                en="its content by the statute; the annexes of PerKI 1/2010 were not "
                "read",
            ),
        ),
    ),
    from_ppid(
        **PERKI_1_2021.dated("Ps. 31(4)", _UU),
        kind=LetterKind.NOTICE,
        words=("pemberitahuan tertulis", "written notice"),
        fields=(NUMBER, *WHO, *_BY_REGULATION),
        told=(_MAY_OBJECT,),
        notes=(
            both(
                id="formulirnya Lampiran VII; yang diikuti di sini pasalnya",
                en="its form is annex VII; the article is followed here",
            ),
        ),
    ),
)

# -- the refusal ---------------------------------------------------------------------

_REFUSALS: Final = (
    from_ppid(
        **PERKI_1_2010.dated(
            "Ps. 26(5)",
            "PerKI 1/2010 Ps. 26(6)",
            "PerKI 1/2010 Ps. 25(1) c",
            "PerKI 1/2010 Ps. 9 c",
            _UU,
        ),
        kind=LetterKind.REFUSAL,
        words=("pemberitahuan penolakan", "notice of refusal"),
        fields=(
            NUMBER,
            *WHO,
            says("held", f"{_UU} a", _HELD),
            says("outcome", f"{_UU} c", _OUTCOME),
            says("reason", f"{_UU} c", _REASON),
            _GROUNDS,
            says(
                "determination",
                _OLD,
                (
                    "surat keputusan PPID tentang penolakan yang disertakan",
                    "the PPID's decree on the refusal, attached",
                ),
                also=("PerKI 1/2010 Ps. 26(6)",),
            ),
            says(
                "consequence",
                _OLD,
                (
                    "konsekuensi yang diperkirakan, menurut surat keputusan itu",
                    "expected consequence, by that decree",
                ),
                also=("PerKI 1/2010 Ps. 26(6)",),
            ),
        ),
        told=(_MAY_OBJECT,),
        notes=(
            both(
                id="surat keputusan itu memuat delapan hal; di sini hanya "
                "konsekuensinya tercatat",
                en="that decree has eight items; only the consequence is on record "
                "here",
            ),
        ),
    ),
    from_ppid(
        **PERKI_1_2021.dated("Ps. 34(1)", "PerKI 1/2021 Ps. 34(3)", _UU),
        kind=LetterKind.REFUSAL,
        words=("surat penolakan permintaan", "notice of refusal"),
        fields=(
            NUMBER,
            *WHO,
            says("held", f"{_NEW} a", _HELD, also=(f"{_UU} a",)),
            says("outcome", f"{_NEW} c", _OUTCOME, also=(f"{_UU} c",)),
            says("reason", "PerKI 1/2021 Ps. 34(1)", _REASON, also=(f"{_UU} c",)),
            _GROUNDS,
            says(
                "determination",
                "PerKI 1/2021 Ps. 34(2)",
                (
                    "penetapan pengecualian yang dilampirkan",
                    "determination of the exemption, attached",
                ),
                When.EXEMPT,
            ),
            says(
                "statute",
                "PerKI 1/2021 Ps. 49(7)",
                ("undang-undang yang menjadi dasar", "statute relied on"),
                When.EXEMPT,
            ),
            says(
                "consequence",
                "PerKI 1/2021 Ps. 49(7)",
                (
                    "konsekuensi bila dibuka, menurut penetapan itu",
                    "consequence of opening, by that determination",
                ),
                When.EXEMPT,
            ),
            says(
                "period",
                "PerKI 1/2021 Ps. 49(6)",
                (
                    "jangka waktu pengecualian, menurut penetapan itu",
                    "period of the exemption, by that determination",
                ),
                When.EXEMPT,
            ),
            _EXPLANATION,
            says(
                "approval",
                "PP 61/2010 Ps. 3(2)",
                ("yang menyetujui penetapan itu", "who approved that determination"),
                When.MAY,
                also=("PerKI 1/2021 Ps. 10(2) e",),
                notes=(
                    both(
                        id="pimpinan badan publik menurut PP, atasan PPID menurut "
                        "PerKI; tidak diminta dalam suratnya",
                        en="the head of the body by the PP, the superior of the PPID "
                        "by the PerKI; the letter need not say it",
                    ),
                ),
            ),
        ),
        told=(_MAY_OBJECT,),
        notes=(
            both(
                id="Lampiran III (penetapan) dan IX (penolakan) dicampur dalam Pasal "
                "34(2); yang dilampirkan di sini penetapan pengecualiannya",
                en="Article 34(2) mixes annex III (the determination) and IX (the "
                "refusal); what is attached here is the determination",
            ),
        ),
    ),
)

ANSWERS: Final = (*_NOTICES, *_REFUSALS)
"""What the PPID answers, in the order of the procedure, the oldest first."""
