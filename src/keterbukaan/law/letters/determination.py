"""Isi penetapan: what the papers on an exemption have in common.

A determination contains the six items of PP 61/2010 Ps. 4, which PerKI 1/2017 and
PerKI 1/2021 repeat.
"""

from __future__ import annotations

from typing import Final

from ...texts import both
from .rows import says, tells
from .shape import LetterField, When

WEIGHED: Final = "UU 14/2008 Ps. 2(4)"
TESTED: Final = "UU 14/2008 Ps. 19"
SIX: Final = "PP 61/2010 Ps. 4"
ENDS_BY: Final = "PP 61/2010 Ps. 11(2)"
ITEMS: Final = "PerKI 1/2021 Ps. 49(6)"
REASONS: Final = "PerKI 1/2021 Ps. 49(7)"

HEAD_OF_BODY: Final = ("pimpinan badan publik", "head of the body")

INFORMATION: Final = ("informasi yang dikecualikan", "exempt information")
STATUTE: Final = ("undang-undang yang menjadi dasar", "statute relied on")
CONSEQUENCE: Final = ("konsekuensi bila dibuka", "consequence of opening it")
GROUNDS: Final = says(
    "grounds",
    "UU 14/2008 Ps. 17",
    ("dasar pengecualian (Pasal 17)", "ground of the exemption (Article 17)"),
)


def items(*also: str, made: str = SIX) -> tuple[LetterField, ...]:
    """Write the six items of a determination, and by what else they are asked for."""
    rest = tuple(each for each in (SIX, *also) if each != made)
    return (
        says("classification", SIX, ("jenis klasifikasi", "class")),
        says("reason", made, ("alasan", "reason"), also=rest),
        says(
            "period",
            made,
            ("jangka waktu pengecualian", "period of the exemption"),
            also=rest,
        ),
        says("ppid", made, ("PPID yang menetapkan", "PPID who sets it"), also=rest),
        says("body", made, ("badan publik", "public body"), also=rest),
        says("unit", made, ("unit kerja", "work unit"), also=rest),
        says("place", made, ("tempat penetapan", "place where it is set"), also=rest),
        says("decided_on", made, ("tanggal penetapan", "day it is set"), also=rest),
    )


def number(basis: str) -> LetterField:
    """Write the number of a determination, which no text asks for."""
    return says(
        "number",
        basis,
        ("nomor penetapan", "number of the determination"),
        When.MAY,
    )


_OPENS: Final = tells(
    "exemption.open",
    ENDS_BY,
    both(
        id="PPID menetapkan informasi ini terbuka paling lambat {span} sebelum jangka "
        "waktunya berakhir; bila tidak, informasi ini terbuka dengan sendirinya pada "
        "saat jangka waktu itu berakhir.",
        en="The PPID determines that this information is open at the latest {span} "
        "before its period ends; otherwise it is open by itself when that period ends.",
    ),
)
_MAY_OBJECT: Final = tells(
    "objection.file",
    "UU 14/2008 Ps. 36(1)",
    both(
        id="Bila permintaan ditolak dengan pengecualian ini, pemohon dapat mengajukan "
        "keberatan secara tertulis kepada atasan PPID dalam {span} setelah alasannya "
        "ditemukan.",
        en="Where a request is refused on this exemption, the applicant can file an "
        "objection in writing with the superior of the PPID within {span} after its "
        "ground was found.",
    ),
)
TOLD: Final = (_OPENS, _MAY_OBJECT)
