"""Sesudah penetapan: the change of a class, and the opening when a period ends."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import evolve

from ...texts import both
from ..limits.regimes import (
    BEFORE_CLASSES,
    BEFORE_SERVICE_2021,
    PERKI_1_2017,
    PERKI_1_2021,
    PP_61_2010,
)
from ..shape import Evidence
from .determination import (
    CONSEQUENCE,
    ENDS_BY,
    GROUNDS,
    HEAD_OF_BODY,
    INFORMATION,
    ITEMS,
    REASONS,
    SIX,
    STATUTE,
    TESTED,
    TOLD,
    WEIGHED,
    items,
    number,
)
from .rows import by_ppid, says, tells
from .shape import LetterField, LetterKind, When

if TYPE_CHECKING:
    from ...texts import Words

_CHANGED: Final = "PP 61/2010 Ps. 10(1)"
_ENDS: Final = "PP 61/2010 Ps. 11(1)"

# -- the change of a class -----------------------------------------------------------


def _earlier(basis: str, what: Words) -> tuple[LetterField, ...]:
    """Write which determination it is about: the head of the paper."""
    return (
        says(
            "earlier_number",
            basis,
            (f"nomor penetapan {what[0]}", f"number of the determination {what[1]}"),
            When.HEAD,
        ),
        says(
            "earlier_decided_on",
            basis,
            (f"tanggal penetapan {what[0]}", f"day of the determination {what[1]}"),
            When.HEAD,
        ),
    )


def _change(basis: str, *also: str) -> tuple[LetterField, ...]:
    """Write what a change says: from which class, to which, and by which new test."""
    return (
        says("information", basis, INFORMATION, When.HEAD, also=also),
        *_earlier(basis, ("yang diubah", "that is changed")),
        says(
            "earlier_classification",
            basis,
            ("klasifikasi semula", "class before"),
            When.HEAD,
            also=also,
        ),
        says(
            "earlier_grounds",
            basis,
            ("dasar pengecualian semula", "ground of the exemption before"),
            When.HEAD,
            also=also,
        ),
    )


def _new_class(
    fields: tuple[LetterField, ...], basis: str, *also: str
) -> tuple[LetterField, ...]:
    """Write the items of the new class in the place of those of a first one."""
    new = says(
        "classification", basis, ("klasifikasi yang baru", "new class"), also=also
    )
    return tuple(new if each.key == new.key else each for each in fields)


_HEAD_APPROVES: Final = (
    "persetujuan pimpinan badan publik",
    "approval by the head of the body",
)
_CHANGES: Final = (
    evolve(
        by_ppid(
            **PP_61_2010.dated("Ps. 10(1)", SIX),
            kind=LetterKind.TEST_CHANGE,
            words=LetterKind.TEST_CHANGE.words,
            evidence=Evidence.S,
            approver=HEAD_OF_BODY,
            fields=(
                *_change(_CHANGED),
                evolve(GROUNDS, words=("dasar yang baru", "new ground")),
                says("statute", WEIGHED, STATUTE),
                says("consequence", _CHANGED, CONSEQUENCE, also=(TESTED,)),
                *_new_class(items(), _CHANGED, SIX),
                says("approval", _CHANGED, _HEAD_APPROVES),
                number(SIX),
            ),
            told=TOLD,
            notes=(
                both(
                    id="Pasal 10 tidak menyebut isinya; yang diikuti isi penetapan "
                    "klasifikasi menurut Pasal 4",
                    en="Article 10 does not say what it contains; what is followed is "
                    "the content of a determination by Article 4",
                ),
            ),
        ),
        until=BEFORE_SERVICE_2021,
    ),
    by_ppid(
        **PERKI_1_2021.dated("Ps. 53", "PerKI 1/2021 Ps. 53(2)", _CHANGED, ITEMS),
        kind=LetterKind.TEST_CHANGE,
        words=LetterKind.TEST_CHANGE.words,
        approver=HEAD_OF_BODY,
        fields=(
            *_change("PerKI 1/2021 Ps. 53", _CHANGED),
            evolve(GROUNDS, words=("dasar yang baru", "new ground")),
            says("statute", REASONS, STATUTE, also=(WEIGHED,)),
            says("consequence", REASONS, CONSEQUENCE, also=(_CHANGED,)),
            *_new_class(items(made=ITEMS), "PerKI 1/2021 Ps. 53", _CHANGED),
            says(
                "approval", "PerKI 1/2021 Ps. 53(2)", _HEAD_APPROVES, also=(_CHANGED,)
            ),
            number("PerKI 1/2021 Ps. 53"),
        ),
        told=TOLD,
        notes=(
            both(
                id="formulirnya Lampiran IV dan V, yang isinya tidak tercatat; "
                "isinya di sini menurut tata cara Pasal 49, yang tentu dimaksud Pasal "
                "53(3) dengan Pasal 50",
                en="its forms are annexes IV and V, whose content is not on record; "
                "its content here is by the procedure of Article 49, which Article "
                "53(3) must mean by Article 50",
            ),
            both(
                id="pengujian yang baru ditulis dalam lembar uji konsekuensinya "
                "sendiri; persetujuan atasan PPID saja tidak cukup",
                en="the new test is written in a sheet of its own; approval by the "
                "superior of the PPID alone is not enough",
            ),
        ),
    ),
)

# -- the opening ---------------------------------------------------------------------


def _opening(*also: str) -> tuple[LetterField, ...]:
    """Write what an opening says: which exemption ends, when, and who opens it."""
    return (
        says(
            "information",
            _ENDS,
            ("informasi yang menjadi terbuka", "information that becomes open"),
            also=also,
        ),
        *_earlier(_ENDS, ("pengecualiannya", "of its exemption")),
        says(
            "grounds",
            "UU 14/2008 Ps. 17",
            ("dasar pengecualian (Pasal 17)", "ground of the exemption (Article 17)"),
            When.MAY,
        ),
        says(
            "period",
            _ENDS,
            ("jangka waktu pengecualian", "period of the exemption"),
            When.HEAD,
            also=also,
        ),
        says(
            "ends_on",
            ENDS_BY,
            ("hari terakhir jangka waktu itu", "last day of that period"),
            When.HEAD,
            also=also,
        ),
        says(
            "open_by",
            ENDS_BY,
            (
                "hari terakhir untuk menetapkannya terbuka",
                "last day for setting it open",
            ),
            When.MAY,
            also=also,
        ),
        says("body", _ENDS, ("badan publik", "public body"), When.HEAD),
        says("decided_on", _ENDS, ("tanggal penetapan", "day it is set"), When.MAY),
        number(_ENDS),
    )


_ACCESS: Final = (
    tells(
        "exemption.open",
        _ENDS,
        both(
            id="Informasi ini dapat diakses setiap pemohon.",
            en="This information is accessible to every applicant.",
        ),
    ),
    tells(
        "exemption.open",
        ENDS_BY,
        both(
            id="Penetapan ini dibuat paling lambat {span} sebelum jangka waktu "
            "pengecualian berakhir.",
            en="This determination is due {span} before the exemption ends, at the "
            "latest.",
        ),
    ),
)
_AS_A_LIST: Final = both(
    id="tidak ada formulir yang tercatat; menurut penjelasan Pasal 11(1) PP 61/2010 "
    "penetapannya berupa daftar informasi yang dapat diakses",
    en="no form of it is on record; by the elucidation of Article 11(1) of PP 61/2010 "
    "it takes the form of a list of accessible information",
)
_opens: Final = partial(
    by_ppid,
    kind=LetterKind.OPENING,
    words=LetterKind.OPENING.words,
    told=_ACCESS,
    notes=(_AS_A_LIST,),
)
_OPENINGS: Final = (
    evolve(
        _opens(
            **PP_61_2010.dated("Ps. 11(1)", ENDS_BY),
            evidence=Evidence.S,
            fields=_opening(),
        ),
        until=BEFORE_CLASSES,
    ),
    _opens(
        **PERKI_1_2017.dated("Ps. 13(1)", _ENDS, ENDS_BY),
        fields=_opening("PerKI 1/2017 Ps. 13(1)"),
    ),
    _opens(
        **PERKI_1_2021.dated("Ps. 52(1)", _ENDS, ENDS_BY),
        fields=_opening("PerKI 1/2021 Ps. 52(1)"),
    ),
)

AFTERWARDS: Final = (*_CHANGES, *_OPENINGS)
"""What becomes of a determination, the oldest first."""
