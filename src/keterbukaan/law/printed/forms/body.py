"""Formulir kepada badan publik: what a request and an objection have to say."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from ....citation import cite
from ....texts import both
from ...limits.regimes import PERKI_1_2010, PERKI_1_2021, UU_14_2008
from ...shape import Evidence, Step
from .rows import field_of, form_of
from .shape import FilledBy, FormField

# -- the request -------------------------------------------------------------------

_ASKED: Final = (
    field_of(
        "registration_number",
        "PerKI 1/2021 Ps. 29(5) a",
        ("nomor pendaftaran", "registration number"),
        by=FilledBy.STAFF,
    ),
    field_of(
        "name",
        "PerKI 1/2021 Ps. 29(5) b",
        (
            "nama lengkap orang, badan hukum atau kuasanya",
            "full name of the person, entity or agent",
        ),
    ),
    field_of(
        "identity_number",
        "PerKI 1/2021 Ps. 29(5) c",
        (
            "nomor induk kependudukan, atau nomor keputusan pengesahan badan hukum",
            "identity number, or number of the ratifying decree",
        ),
    ),
    field_of("address", "PerKI 1/2021 Ps. 29(5) d", ("alamat", "address")),
    field_of(
        "contact",
        "PerKI 1/2021 Ps. 29(5) e",
        ("nomor telepon atau surat elektronik", "telephone or e-mail"),
    ),
    field_of(
        "special_power",
        "PerKI 1/2021 Ps. 29(5) f",
        ("surat kuasa khusus, bila dikuasakan", "special power, where an agent asks"),
        required=False,
    ),
    field_of(
        "information",
        "PerKI 1/2021 Ps. 29(5) g",
        ("rincian informasi yang diminta", "details of the information asked for"),
    ),
    field_of(
        "purpose",
        "PerKI 1/2021 Ps. 29(5) h",
        ("tujuan penggunaan informasi", "purpose of use"),
        notes=(
            (
                "tidak ada ketentuan yang membuat alasan yang kurang menjadi penolakan",
                "no rule makes a missing purpose a ground for refusal",
            ),
        ),
    ),
    field_of(
        "way_to_obtain",
        "PerKI 1/2021 Ps. 29(5) i",
        ("cara memperoleh informasi", "way to obtain the information"),
    ),
    field_of(
        "way_to_send",
        "PerKI 1/2021 Ps. 29(5) j",
        ("cara mendapatkan salinan informasi", "way to send the information"),
    ),
)
_OLD_REQUEST: Final = (
    field_of("name", "PerKI 1/2010 Ps. 23(4)", ("nama", "name")),
    field_of("address", "PerKI 1/2010 Ps. 23(4)", ("alamat", "address")),
    field_of(
        "contact",
        "PerKI 1/2010 Ps. 23(4)",
        ("nomor telepon atau surat elektronik", "telephone or e-mail"),
    ),
    field_of(
        "information",
        "UU 14/2008 Ps. 22(2)",
        ("pokok dan bentuk informasi", "subject and format of the information"),
    ),
    field_of(
        "way_to_send",
        "UU 14/2008 Ps. 22(2)",
        ("cara penyampaian informasi", "way to send the information"),
    ),
)


def _by_mail(fields: tuple[FormField, ...]) -> tuple[FormField, ...]:
    """Letter the same items again, without the number (Ps. 30(1))."""
    return tuple(
        evolve(each, basis=cite(f"PerKI 1/2021 Ps. 30(1) {chr(ord('a') + place)}"))
        for place, each in enumerate(fields[1:])
    )


# -- the objection -------------------------------------------------------------------


def _objection(basis: str, *, mail: bool) -> tuple[FormField, ...]:
    """Write what an objection says; by e-mail without what staff fill in."""
    paper = (
        field_of(
            "objection_number",
            basis,
            ("nomor registrasi keberatan", "objection number"),
            by=FilledBy.STAFF,
        ),
        field_of(
            "request_number",
            basis,
            ("nomor pendaftaran permintaan", "request number"),
        ),
        field_of(
            "purpose",
            basis,
            ("tujuan penggunaan informasi", "purpose of use"),
        ),
        field_of(
            "identity",
            basis,
            (
                "identitas pemohon yang berkeberatan atau kuasanya",
                "identity of the objector or agent",
            ),
        ),
        field_of("ground", basis, ("alasan keberatan", "ground of objection")),
        field_of(
            "answer_due",
            basis,
            ("waktu pemberian tanggapan", "time of the answer"),
            by=FilledBy.STAFF,
        ),
        field_of(
            "signatures",
            basis,
            ("nama dan tanda tangan", "names and signatures"),
            by=FilledBy.APPLICANT if mail else FilledBy.BOTH,
        ),
    )
    if mail:
        return tuple(each for each in paper if each.by is not FilledBy.STAFF)
    case = field_of(
        "case_position",
        "PerKI 1/2021",
        ("kasus posisi (Lampiran X)", "case position (annex X)"),
        required=False,
        notes=(
            (
                "hanya ada dalam lampiran; batang tubuh tidak memintanya",
                "it stands in the annex only; the articles do not ask for it",
            ),
        ),
    )
    return (*paper, case)


_LEAST: Final = tuple(
    field_of(key, "UU 14/2008 Ps. 35(1)", words)
    for key, words in (
        ("identity", ("nama atau lembaga", "name or institution")),
        ("ground", ("alasan keberatan", "ground of objection")),
        ("purpose", ("tujuan penggunaan informasi", "purpose of use")),
        ("case_position", ("kasus posisi", "case position")),
    )
)

BODY_FORMS: Final = (
    form_of(
        **PERKI_1_2010.dated("Ps. 23(4)"),
        step=Step.REQUEST,
        key="request",
        words=("formulir permintaan", "request form"),
        fields=_OLD_REQUEST,
        notes=(
            (
                "tidak ada nomor identitas, salinan kartu, atau surat kuasa",
                "no identity number, no copy of a card, no power of attorney",
            ),
        ),
    ),
    form_of(
        **PERKI_1_2021.dated("Ps. 29(5)"),
        step=Step.REQUEST,
        key="request",
        words=("formulir permintaan", "request form"),
        fields=_ASKED,
    ),
    form_of(
        **PERKI_1_2021.dated("Ps. 30(1)"),
        step=Step.REQUEST,
        key="request.email",
        words=("permintaan lewat surat elektronik", "request by e-mail"),
        fields=_by_mail(_ASKED),
    ),
    form_of(
        **UU_14_2008.dated("Ps. 35(1)"),
        step=Step.OBJECTION,
        key="objection.least",
        words=("isi keberatan menurut undang-undang", "the least an objection says"),
        fields=_LEAST,
        notes=(
            both(
                id="menurut penjelasan Pasal 35(1); formulir PerKI 1/2010 Pasal 32 "
                "juga memuat kasus posisi",
                en="by the elucidation of Article 35(1); the form of PerKI 1/2010 "
                "Article 32 had the case position as well",
            ),
        ),
        evidence=Evidence.S,
    ),
    form_of(
        **PERKI_1_2021.dated("Ps. 41(5)"),
        step=Step.OBJECTION,
        key="objection",
        words=("formulir keberatan", "objection form"),
        fields=_objection("PerKI 1/2021 Ps. 41(5)", mail=False),
    ),
    form_of(
        **PERKI_1_2021.dated("Ps. 42(1)"),
        step=Step.OBJECTION,
        key="objection.email",
        words=("keberatan lewat surat elektronik", "objection by e-mail"),
        fields=_objection("PerKI 1/2021 Ps. 42(1)", mail=True),
    ),
)
"""Requests and objections, the oldest first."""
