"""Lembar uji konsekuensi: the test, with the determination that it leads to.

PP 61/2010 was the first to ask for a determination in writing. What is weighed before
it is asked for by UU 14/2008 Ps. 2(4) and 19, and step by step by PerKI 1/2021 Ps.
49(2). A determination follows the text of the day on which it is made: no transition
provision speaks of it.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from ...texts import both
from ..limits.regimes import BEFORE_CLASSES, PERKI_1_2017, PERKI_1_2021, PP_61_2010
from ..shape import Evidence
from .determination import (
    CONSEQUENCE,
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
from .rows import by_ppid, says
from .shape import LetterField, LetterKind, When

_APPROVED: Final = "PP 61/2010 Ps. 3(2)"
_SIX_2017: Final = "PerKI 1/2017 Ps. 4(4)"
_FOUR_2017: Final = "PerKI 1/2017 Ps. 6"
_STEPS: Final = "PerKI 1/2021 Ps. 49(2)"

_BALANCE: Final = (
    says(
        "interest_in_opening",
        WEIGHED,
        ("kepentingan umum bila dibuka", "public interest in opening it"),
    ),
    says(
        "interest_in_closing",
        WEIGHED,
        ("kepentingan umum bila ditutup", "public interest in closing it"),
    ),
    says(
        "protects",
        WEIGHED,
        ("kepentingan yang dilindungi", "interest that closing protects"),
    ),
)
_BY_LETTER: Final = (
    says(
        "person",
        "UU 14/2008 Ps. 17",
        (
            "pihak yang rahasianya diungkap (kedudukannya, bukan namanya)",
            "data subject (by role, not by name)",
        ),
        When.SECRET,
    ),
    says(
        "business_interest",
        "UU 14/2008 Ps. 17 b",
        (
            "kepentingan usaha atau kekayaan intelektual",
            "business interest or intellectual property",
        ),
        When.BUSINESS,
    ),
    says(
        "harm_to_policy",
        "UU 14/2008 Ps. 17 i",
        (
            "kerugian serius bagi pembuatan kebijakan",
            "serious harm to policy-making",
        ),
        When.MEMORANDUM,
    ),
)


def _approval(*also: str) -> LetterField:
    return says(
        "approval",
        _APPROVED,
        ("yang menyetujui penetapan ini", "who approves this determination"),
        also=also,
    )


_SHEET: Final = LetterKind.TEST_SHEET.words
_PROPRIETY: Final = ("pertimbangan kepatutan", "weighing of propriety")
TEST_SHEETS: Final = (
    evolve(
        by_ppid(
            **PP_61_2010.dated("Ps. 4", _APPROVED, WEIGHED, TESTED),
            kind=LetterKind.TEST_SHEET,
            words=_SHEET,
            evidence=Evidence.S,
            approver=HEAD_OF_BODY,
            fields=(
                says("information", "UU 14/2008 Ps. 2(2)", INFORMATION),
                GROUNDS,
                says("statute", WEIGHED, STATUTE),
                says("consequence", TESTED, CONSEQUENCE, also=(WEIGHED,)),
                says("propriety", WEIGHED, _PROPRIETY),
                *_BALANCE,
                *_BY_LETTER,
                *items(),
                _approval(),
                number(SIX),
            ),
            told=TOLD,
            notes=(
                both(
                    id="formulirnya tidak tercatat; isinya menurut pasalnya",
                    en="no form of it is on record; its content is that of the "
                    "articles",
                ),
                both(
                    id="pengujiannya diatur Pasal 14 sampai 18 PerKI 1/2010: hanya "
                    "dasar Pasal 17, dan huruf j dengan ketentuan yang tepat",
                    en="the test was governed by Articles 14 to 18 of PerKI 1/2010: on "
                    "the grounds of Article 17 alone, and letter j with the exact "
                    "provision",
                ),
            ),
        ),
        until=BEFORE_CLASSES,
    ),
    by_ppid(
        **PERKI_1_2017.dated("Ps. 4(4)", _FOUR_2017, SIX, WEIGHED, TESTED),
        kind=LetterKind.TEST_SHEET,
        words=_SHEET,
        approver=HEAD_OF_BODY,
        fields=(
            says("information", _FOUR_2017, INFORMATION),
            GROUNDS,
            says("statute", _FOUR_2017, STATUTE, also=(WEIGHED,)),
            says("consequence", _FOUR_2017, CONSEQUENCE, also=(TESTED,)),
            says("propriety", WEIGHED, _PROPRIETY),
            *_BALANCE,
            *_BY_LETTER,
            says(
                "moment",
                "PerKI 1/2017 Ps. 4(2)",
                ("saat pengujian", "moment of the test"),
                When.MAY,
            ),
            *items(_SIX_2017),
            _approval("PerKI 1/2017 Ps. 4(3)"),
            number(_SIX_2017),
        ),
        told=TOLD,
        notes=(
            both(
                id="yang diikuti pasalnya; isi lampirannya tidak tercatat",
                en="the articles are followed; the content of its annexes is not on "
                "record",
            ),
        ),
    ),
    by_ppid(
        **PERKI_1_2021.dated("Ps. 49(6)", _STEPS, REASONS, SIX, WEIGHED, TESTED),
        kind=LetterKind.TEST_SHEET,
        words=_SHEET,
        approver=HEAD_OF_BODY,
        fields=(
            says(
                "documents",
                f"{_STEPS} a",
                ("dokumen yang memuatnya", "document that holds it"),
            ),
            says("information", f"{_STEPS} b", INFORMATION, also=(ITEMS,)),
            GROUNDS,
            says("statute", f"{_STEPS} c", STATUTE, also=(REASONS, WEIGHED)),
            says("consequence", REASONS, CONSEQUENCE, also=(f"{_STEPS} d", TESTED)),
            says(
                "propriety",
                f"{_STEPS} d",
                (
                    "pertimbangan kepatutan dan kesusilaan",
                    "weighing of propriety and morality",
                ),
                also=(WEIGHED,),
            ),
            *_BALANCE,
            *_BY_LETTER,
            says(
                "moment",
                "PerKI 1/2021 Ps. 49(1)",
                ("saat pengujian", "moment of the test"),
                When.MAY,
            ),
            *items(made=ITEMS),
            _approval("PerKI 1/2021 Ps. 10(2) e"),
            number("PerKI 1/2021 Ps. 49(5)"),
        ),
        told=TOLD,
        notes=(
            both(
                id="lembarnya Lampiran II dan penetapannya Lampiran III; yang diikuti "
                "di sini pasalnya. Lampiran III masih menyebut PerKI 1/2017, yang "
                "sudah dicabut",
                en="the sheet is annex II and the determination annex III; the "
                "articles are followed here. Annex III still cites PerKI 1/2017, "
                "which is revoked",
            ),
            both(
                id="yang menyetujui: pimpinan badan publik menurut Pasal 3(2) PP "
                "61/2010 dan Lampiran II, atasan PPID menurut Pasal 10(2) huruf e; PP "
                "lebih tinggi",
                en="who approves: the head of the body by Article 3(2) of PP 61/2010 "
                "and annex II, the superior of the PPID by Article 10(2) e; the PP "
                "ranks above",
            ),
        ),
    ),
)
"""Tests with their determinations, the oldest first."""
