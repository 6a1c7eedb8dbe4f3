"""Kolom daftar: one column of a list, and how its heading may be worded.

>>> held = ListColumn("held_by", ("yang menguasai", "holder"), holding=("menguasai",))
>>> held.label("en"), held.cells
('holder', 'text')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import field, frozen

from .._values import Value
from ..citation import Citation, cite
from ..texts import Labelled, Named, Words

if TYPE_CHECKING:
    from collections.abc import Mapping

Cells: TypeAlias = Literal[
    "text",
    "day",
    "forms",
    "mark",
    "category",
    "grounds",
    "statute",
    "status",
    "place_and_time",
]
"""How the cells of a column are read."""

FILES: Final = ("tautan", "link", "url", "berkas", "file", "lampiran", "media")
"""How offices head a column that says where something can be had."""


ABOVE: Final[Mapping[str, Words]] = {
    "set_by": ("ditetapkan dengan", "set by"),
    "set_on": ("ditetapkan pada", "set on"),
    "approved_by": ("disetujui oleh", "approved by"),
    "updated_on": ("dimutakhirkan pada", "updated on"),
}
"""How a title block says who set a list, and when."""


class ListKind(Labelled):
    """Jenis daftar: what is open, or what is closed for a while."""

    PUBLIC = ("public", "Daftar Informasi Publik", "information list")
    EXEMPT = (
        "exempt",
        "daftar informasi yang dikecualikan",
        "list of exempt information",
    )


def _cited(basis: str | Citation | None) -> Citation | None:
    return cite(basis) if isinstance(basis, str) else basis


@frozen(eq=False, repr=False)
class ListColumn(Value, Named):
    """Kolom daftar: one column, and how its heading may be worded.

    Args:
        key: the field of the entry that it fills.
        words: its heading where this library writes it.
        also: other headings, as they are left without case, signs and filler words.
        holding: words that a heading of it holds, all of those of one text.
        cells: how its cells are read.
        basis: the provision that asks for it; None for what offices add.
    """

    key: str
    words: Words
    also: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()
    cells: Cells = field(default="text", kw_only=True)
    basis: Citation | None = field(default=None, converter=_cited, kw_only=True)
