"""Surat keberatan: the objection, its receipt, and the superior's answer.

Under PerKI 1/2010 the receipt of an objection was a copy of its form (Ps. 32), so
that there is no letter of that kind before PerKI 1/2021.
"""

from __future__ import annotations

from typing import Final

from ...texts import both
from ..limits.regimes import PERKI_1_2010, PERKI_1_2021
from .rows import WHO, from_ppid, from_superior, says, tells, to_superior
from .shape import LetterKind, When

_LEAST: Final = "UU 14/2008 Ps. 35(1)"
_ITEMS: Final = "PerKI 1/2021 Ps. 41(5)"
_MAIL: Final = "PerKI 1/2021 Ps. 42(1)"
_OLD: Final = "PerKI 1/2010 Ps. 34(2)"
_NEW: Final = "PerKI 1/2021 Ps. 44(2)"

_GROUNDS: Final = ("alasan keberatan", "ground of the objection")
_OBJECTOR: Final = ("pemohon yang berkeberatan", "objector")
_PURPOSE: Final = ("tujuan penggunaan informasi", "purpose of use")
_NUMBER: Final = ("nomor registrasi keberatan", "number of the objection")
_REQUEST_NUMBER: Final = (
    "nomor pendaftaran permintaan",
    "registration number of the request",
)
_ASKED: Final = says(
    "information",
    "UU 14/2008 Ps. 22(2)",
    ("informasi yang diminta", "information asked for"),
    When.MAY,
)
_CASE_POSITION: Final = says(
    "case_position",
    _LEAST,
    ("kasus posisi", "case position"),
    notes=(
        both(
            id="diminta penjelasan Pasal 35(1) undang-undang dan Lampiran X; Pasal "
            "41(5) PerKI 1/2021 tidak memintanya",
            en="the elucidation of Article 35(1) of the statute and annex X ask for "
            "it; Article 41(5) of PerKI 1/2021 does not",
        ),
    ),
)
_ANSWER_DUE: Final = tells(
    "objection.response",
    "UU 14/2008 Ps. 36(2)",
    both(
        id="Atasan PPID memberi tanggapan tertulis paling lambat {span} sejak "
        "keberatan tertulis diterima.",
        en="The superior of the PPID answers in writing within {span} of the receipt "
        "of the written objection.",
    ),
)
_TO_COMMISSION: Final = tells(
    "dispute.file",
    "UU 14/2008 Ps. 37(2)",
    both(
        id="Pemohon yang tidak puas dapat mengajukan permohonan penyelesaian sengketa "
        "kepada Komisi Informasi dalam {span} setelah menerima tanggapan ini.",
        en="Who is not satisfied can apply to the Information Commission within {span} "
        "after receiving this answer.",
    ),
)

# -- the objection and its receipt -----------------------------------------------------

_OBJECTIONS: Final = (
    to_superior(
        **PERKI_1_2010.dated("Ps. 32", _LEAST),
        kind=LetterKind.OBJECTION,
        words=("surat keberatan", "objection"),
        fields=(
            says("name", _LEAST, _OBJECTOR),
            says("objection_grounds", _LEAST, _GROUNDS),
            says("purpose", _LEAST, _PURPOSE),
            says(
                "proxy",
                "PerKI 1/2010 Ps. 30",
                ("kuasa pemohon", "agent"),
                When.BY_AGENT,
            ),
            says(
                "case_position",
                _LEAST,
                ("kasus posisi", "case position"),
                also=("PerKI 1/2010 Ps. 32",),
            ),
            _ASKED,
        ),
        told=(_ANSWER_DUE,),
        notes=(
            both(
                id="isinya menurut penjelasan Pasal 35(1) undang-undang; Lampiran "
                "PerKI 1/2010 tidak dibaca; diajukan melalui PPID (PerKI 1/2010 Pasal "
                "30)",
                en="its content by the elucidation of Article 35(1) of the statute; "
                "the annexes of PerKI 1/2010 were not read; it goes through the PPID "
                "(PerKI 1/2010 Article 30)",
            ),
        ),
    ),
    to_superior(
        **PERKI_1_2021.dated("Ps. 41(5)", _MAIL, "PerKI 1/2021 Ps. 39(2)", _LEAST),
        kind=LetterKind.OBJECTION,
        words=("surat keberatan", "objection"),
        fields=(
            says("objection_number", _ITEMS, _NUMBER, When.BY_STAFF),
            says("request_number", _ITEMS, _REQUEST_NUMBER, also=(_MAIL,)),
            says("purpose", _ITEMS, _PURPOSE, also=(_MAIL, _LEAST)),
            says(
                "name",
                _ITEMS,
                _OBJECTOR,
                also=(_MAIL, _LEAST),
                notes=(
                    both(
                        id="identitasnya disebut dengan nama; nomor identitas hanya "
                        "ada pada formulir permintaan",
                        en="the identity is given by the name; the identity number "
                        "stands on the request form only",
                    ),
                ),
            ),
            says(
                "proxy",
                "PerKI 1/2021 Ps. 39(3)",
                (
                    "kuasa, dengan surat kuasa khusus bermeterai",
                    "agent, with a special power of attorney under duty stamp",
                ),
                When.BY_AGENT,
                also=("PerKI 1/2021 Ps. 39(4)",),
            ),
            says("objection_grounds", _ITEMS, _GROUNDS, also=(_MAIL, _LEAST)),
            says(
                "answer_due",
                _ITEMS,
                ("waktu pemberian tanggapan", "time of the answer"),
                When.BY_STAFF,
            ),
            _CASE_POSITION,
            _ASKED,
        ),
        told=(_ANSWER_DUE,),
        notes=(
            both(
                id="formulirnya (Lampiran X) ditandatangani pemohon atau kuasanya dan "
                "petugas yang menerima; lewat surat elektronik hanya oleh yang "
                "mengajukan",
                en="its form (annex X) is signed by the objector or the agent and by "
                "the staff who take it; by e-mail only by who files it",
            ),
        ),
    ),
)
_RECEIPT: Final = from_ppid(
    **PERKI_1_2021.dated(
        "Ps. 41(3)", "PerKI 1/2021 Ps. 41(4)", "PerKI 1/2021 Ps. 42(2)"
    ),
    kind=LetterKind.OBJECTION_RECEIPT,
    words=("tanda terima keberatan", "receipt of an objection"),
    fields=(
        says(
            "objection_number",
            "PerKI 1/2021 Ps. 41(3)",
            _NUMBER,
            also=("PerKI 1/2021 Ps. 42(2)",),
        ),
        says(
            "objected_on",
            "UU 14/2008 Ps. 36(2)",
            ("tanggal penerimaan keberatan", "day the objection was received"),
            When.HEAD,
        ),
        says("name", _ITEMS, _OBJECTOR, When.HEAD),
        says("request_number", _ITEMS, _REQUEST_NUMBER, When.HEAD),
        says("objection_grounds", _ITEMS, _GROUNDS, When.HEAD),
    ),
    told=(_ANSWER_DUE,),
)

# -- the superior's answer -------------------------------------------------------------

_UPHELD: Final = (
    "alasan tertulis menguatkan PPID",
    "written reasons for upholding the PPID",
)
_ABOUT: Final = (
    WHO[0],
    says("objection_grounds", _LEAST, _GROUNDS, When.HEAD),
)
_ANSWERS: Final = (
    from_superior(
        **PERKI_1_2010.dated("Ps. 34(2)", "UU 14/2008 Ps. 36(3)"),
        kind=LetterKind.OBJECTION_ANSWER,
        words=("tanggapan tertulis atasan PPID", "written answer of the superior"),
        fields=(
            *_ABOUT,
            says("objection_number", "PerKI 1/2010 Ps. 33(2)", _NUMBER, When.MAY),
            says("answered_on", _OLD, ("tanggal surat", "date of the letter")),
            says("number", _OLD, ("nomor surat", "number of the letter")),
            says("objection_outcome", _OLD, ("tanggapan", "answer")),
            says("upheld_reason", "UU 14/2008 Ps. 36(3)", _UPHELD, When.UPHELD),
            says(
                "order",
                _OLD,
                (
                    "perintah kepada PPID untuk memberikannya",
                    "order to the PPID to give it",
                ),
                When.GRANTED,
            ),
            says(
                "order_time",
                f"{_OLD} e",
                ("waktu pelaksanaan perintah itu", "time to carry out that order"),
                When.GRANTED,
                notes=(
                    both(
                        id="Pasal 34(3) meminta pelaksanaannya pada saat ditetapkan",
                        en="Article 34(3) asks that it be carried out when it is set",
                    ),
                ),
            ),
        ),
        told=(_TO_COMMISSION,),
    ),
    from_superior(
        **PERKI_1_2021.dated("Ps. 44(2)", "UU 14/2008 Ps. 36(3)"),
        kind=LetterKind.OBJECTION_ANSWER,
        words=("tanggapan tertulis atasan PPID", "written answer of the superior"),
        fields=(
            *_ABOUT,
            says("objection_number", "PerKI 1/2021 Ps. 41(3)", _NUMBER, When.MAY),
            says("answered_on", _NEW, ("tanggal surat", "date of the letter")),
            says("number", _NEW, ("nomor surat", "number of the letter")),
            says("objection_outcome", "UU 14/2008 Ps. 36(2)", ("tanggapan", "answer")),
            says(
                "upheld_reason",
                "UU 14/2008 Ps. 36(3)",
                both(
                    id="alasan tertulis menguatkan PPID, yang membantah alasan "
                    "keberatan",
                    en="written reasons for upholding the PPID, which rebut the "
                    "grounds of the objection",
                ),
                When.UPHELD,
                also=(_NEW,),
            ),
            says(
                "upheld_determination",
                "PerKI 1/2021 Ps. 44(3)",
                (
                    "penetapan pengecualian yang dilampirkan",
                    "determination of the exemption, attached",
                ),
                When.UPHELD_EXEMPT,
            ),
        ),
        told=(_TO_COMMISSION,),
        notes=(
            both(
                id="untuk tanggapan yang mengabulkan, isi dan waktu pelaksanaannya "
                "tidak diatur",
                en="for an answer that grants, neither content nor a time to carry it "
                "out is set",
            ),
        ),
    ),
)

OBJECTION_LETTERS: Final = (*_OBJECTIONS, _RECEIPT, *_ANSWERS)
"""What is written about an objection, in the order of the procedure."""
