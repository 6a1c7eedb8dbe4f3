"""Kotak formulir: the reasons and reliefs that the form of an application lists.

Annex I of PerKI 1/2013 has a box for each of six reasons. Four are grounds of the
objection, two what its answer adds: that the superior did not answer, or that the
answer does not satisfy. Grounds c, d and e of UU 14/2008 Ps. 35(1) have none of
their own.

>>> [key for key in BOXES if len(key) == 1]
['a', 'b', 'f', 'g']
>>> BOXES["unanswered"][1], len(RELIEF)
('the superior of the PPID did not answer', 6)
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..texts import Words

BOXES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "a": ("penolakan berdasarkan Pasal 17", "refusal under Article 17"),
        "b": (
            "informasi berkala tidak disediakan",
            "periodic information was not provided",
        ),
        "unanswered": (
            "atasan PPID tidak menanggapi",
            "the superior of the PPID did not answer",
        ),
        "answered": (
            "tidak puas atas tanggapan atasan PPID",
            "not satisfied with the answer",
        ),
        "f": ("biaya tidak wajar", "unreasonable fee"),
        "g": ("penyampaian melebihi waktu", "late delivery"),
    }
)
"""The six reasons in their order, by the letter of the ground or what came of it."""

RELIEF: Final[tuple[Words, ...]] = (
    ("informasi dinyatakan terbuka", "the information is declared open"),
    ("informasi berkala disediakan", "periodic information is provided"),
    ("permintaan ditanggapi", "the request is answered"),
    ("permintaan ditanggapi sebagaimana diminta", "it is answered as it was asked"),
    ("permintaan dipenuhi", "the request is fulfilled"),
    ("biaya yang wajar", "a reasonable fee"),
)
"""What may be asked of the commission (PerKI 1/2013 Ps. 10(1))."""

RELIEF_2010: Final[tuple[Words, ...]] = (
    *RELIEF,
    ("keterlambatan penyampaian", "late delivery"),
)
"""The same under PerKI 2/2010 Ps. 7(1) c, which had one for lateness."""
