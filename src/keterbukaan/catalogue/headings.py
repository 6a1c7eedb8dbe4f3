"""Kepala kolom: which column a heading names, however an office words it.

A heading is read without case, signs, brackets and the words that carry nothing, and
is looked up in the table of its list: first as a whole, then by the words that it must
hold. What is in no table is no failure; its cells are kept under the heading.

>>> column_of("RINGKASAN ISI INFORMASI", ListKind.PUBLIC).key
'summary'
>>> column_of("Pejabat/Satker yg Menguasai (unit)", ListKind.PUBLIC).key
'held_by'
>>> column_of("Kode QR", ListKind.PUBLIC) is None
True
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from .columns import ListColumn, ListKind
from .exempt_columns import EXEMPT
from .public_columns import PUBLIC

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMNS: Final[Mapping[ListKind, tuple[ListColumn, ...]]] = {
    ListKind.PUBLIC: PUBLIC,
    ListKind.EXEMPT: EXEMPT,
}
"""The columns of each list; where a heading fits two, the earlier one has it."""

_FILLER: Final = frozenset(
    (
        *("yang", "yg", "informasi", "publik", "dan", "atau", "di", "dari"),
        *("the", "of", "or", "and", "on"),
    )
)
_TOO_FEW: Final[tuple[list[str], ...]] = ([], ["nama"])
"""What would tell nothing: "nama informasi" is no name of a person."""
_SPELT: Final = {"tgl": "tanggal", "nomer": "nomor", "thn": "tahun"}
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_WORD: Final = re.compile(r"[^\W_]+")


def plain(heading: str) -> str:
    """Return a heading without case, brackets, signs and filler words.

    >>> plain("Tgl. Pengumuman (di laman)"), plain("INFORMASI PUBLIK")
    ('tanggal pengumuman', 'informasi publik')
    """
    words = _WORD.findall(_BRACKETS.sub(" ", heading.casefold()))
    words = [_SPELT.get(word, word) for word in words]
    told = [word for word in words if word not in _FILLER]
    return " ".join(words if told in _TOO_FEW else told)


def column_of(heading: str, kind: ListKind) -> ListColumn | None:
    """Return the column that a heading names; None where it is in no table.

    Args:
        heading: as it stands in the file, or the key of a column.
        kind: of which list.
    """
    words = plain(heading)
    found = _by_heading(kind).get(words)
    if found is not None or not words:
        return found
    held = {*words.split()}
    for column in COLUMNS[kind]:
        if any(held.issuperset(each.split()) for each in column.holding):
            return column
    return None


@cache
def _by_heading(kind: ListKind) -> Mapping[str, ListColumn]:
    """Return every heading that is known as a whole, with its column."""
    return {
        plain(heading): column
        for column in reversed(COLUMNS[kind])
        for heading in (*column.also, column.key, *column.words)
    }
