"""Kategori dalam sel: which category a cell, or a row that stands alone, names.

A list says *berkala*, *serta merta* or *setiap saat*, in a column or in a row above
the entries; some say which item of the regulation it is. A row names a group only where
all its words are those of a heading, so that "Laporan berkala" stays an entry.

>>> group_of("A. INFORMASI YANG WAJIB DIUMUMKAN SECARA SERTA MERTA")
'immediate'
>>> group_of("Laporan kinerja berkala") is None
True
>>> category_of("berkala: profil badan publik"), category_of("Setiap saat")
('periodic.profile', 'at_all_times')
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

from ..law.categories import CATEGORIES, BodyGroup, Frequency
from ..texts import LANGUAGES, Words, pick

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..law.categories import Category
    from ..texts import Lang

GROUPS: Final[Mapping[str, Words]] = {
    Frequency.PERIODIC.value: ("berkala", "periodic"),
    Frequency.IMMEDIATE.value: ("serta-merta", "immediate"),
    Frequency.AT_ALL_TIMES.value: ("setiap saat", "at all times"),
}
"""How a list names the groups of PerKI 1/2021 Ps. 13(1)."""

_BESIDE: Final = frozenset(
    (
        *("informasi", "publik", "yang", "wajib", "disediakan", "dan", "diumumkan"),
        *("secara", "tersedia", "daftar", "kategori", "jenis", "kelompok", "tanpa"),
        *("penundaan", "harus", "information", "category", "list", "of", "available"),
    )
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBER: Final = re.compile(r"\(?(?:[a-z]|[ivx]+|\d+)[.)]+\s*", re.IGNORECASE)


def group_of(text: str) -> str | None:
    """Return the group that a heading of rows names, and nothing besides."""
    words = _WORD.findall(_NUMBER.sub("", text.casefold(), count=1))
    rest = " ".join(word for word in words if word not in _BESIDE)
    named = (key for key, names in GROUPS.items() if rest in map(_spelt, names))
    return next(named, None)


def _spelt(name: str) -> str:
    return name.replace("-", " ")


def category_of(text: str) -> str | None:
    """Return the category, or else the group, that a cell names; None for neither."""
    return _known().get(_folded(text)) or group_of(text)


def category_text(category: str, lang: Lang = "id") -> str:
    """Return a category as a cell has it.

    >>> category_text("party.principles", "en"), category_text("immediate")
    ('political party: principles and aims', 'serta-merta')
    """
    if category in GROUPS:
        return pick(GROUPS[category], lang)
    row = CATEGORIES[category]
    return f"{_group_label(row, lang)}: {row.words[lang == 'en']}"


def _group_label(row: Category, lang: Lang) -> str:
    if row.bodies is not BodyGroup.ALL or row.frequency is None:
        return row.bodies.label(lang)
    return pick(GROUPS[row.frequency.value], lang)


@cache
def _known() -> Mapping[str, str]:
    """Return every way to name a category: its id, its cell, its words if unique."""
    words = Counter(_folded(each) for row in CATEGORIES.values() for each in row.words)
    known: dict[str, str] = {}
    for key, row in CATEGORIES.items():
        alone = (_folded(each) for each in row.words if words[_folded(each)] == 1)
        cells = (_folded(category_text(key, lang)) for lang in LANGUAGES)
        known |= dict.fromkeys((key, *alone, *cells), key)
    return known


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
