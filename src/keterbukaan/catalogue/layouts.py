"""Susunan daftar: the tables as offices keep them, by name, for writing.

What is read is told by its headings, whatever the layout. ``full`` has every column and
the body's own, so that what was read is written and read again without loss; the others
have the columns that their source has, and no more.

>>> [layout.key for layout in LAYOUTS[ListKind.PUBLIC].values()]
['full', 'perki', 'media', 'marks', 'village']
>>> list_layout("exempt", "test").columns[0].label()
'informasi'
>>> list_layout("public", "perky")
Traceback (most recent call last):
    ...
keterbukaan.catalogue.layouts.UnknownListLayout: unknown layout 'perky'; did you mean \
'perki'?
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final

from attrs import evolve, field, frozen

from .._values import Value
from ..errors import UnknownName
from ..law.shape import Evidence
from ..texts import Named, Words, both
from .columns import ListColumn, ListKind
from .headings import COLUMNS
from .lists import Form


class UnknownListLayout(UnknownName):
    """A list has no layout of this name."""

    what: ClassVar[tuple[str, str]] = ("susunan", "layout")


@frozen(kw_only=True, eq=False, repr=False)
class ListLayout(Value, Named):
    """Susunan: which columns a table of a list has, in their order.

    Args:
        key: its name.
        kind: of which list.
        words: where it is from, in Indonesian and English.
        columns: its columns, with the headings of this layout.
        whole: whether the body's own columns follow.
        grouped: whether the rows stand under the group of their category.
        forms: how it calls the forms, where not by their labels.
        evidence: how the layout is known.
    """

    key: str
    kind: ListKind
    words: Words = field(repr=False)
    columns: tuple[ListColumn, ...] = field(repr=False)
    whole: bool = False
    grouped: bool = False
    forms: Mapping[Form, Words] = field(factory=dict, repr=False, hash=False)
    evidence: Evidence = Evidence.S2

    def has(self, key: str) -> bool:
        """Return whether it has a column of this key."""
        return any(column.key == key for column in self.columns)


_BY_KEY: Final = {
    kind: {column.key: column for column in columns}
    for kind, columns in COLUMNS.items()
}


def _columns(kind: ListKind, *keys: str, **headings: Words) -> tuple[ListColumn, ...]:
    """Return columns by their keys, some under another heading."""
    found = (_BY_KEY[kind][key] for key in keys)
    return tuple(
        evolve(each, words=headings.get(each.key.replace(".", "_"), each.words))
        for each in found
    )


_SEVEN: Final = (
    *("number", "summary", "held_by", "made_by", "place_and_time"),
    *("form", "retention"),
)
_EVERY: Final = (
    *("number", "category", "title", "summary", "held_by", "made_by", "place", "time"),
    *("form", "retention", "link", "published_on", "updated_on", "opened_on"),
)
_MADE: Final = (
    "waktu pembuatan/penerbitan informasi",
    "time of making or publication",
)

_PUBLIC: Final = (
    ListLayout(
        key="full",
        kind=ListKind.PUBLIC,
        words=("semua kolom", "every column"),
        columns=_columns(ListKind.PUBLIC, *_EVERY),
        whole=True,
        evidence=Evidence.S1,
    ),
    ListLayout(
        key="perki",
        kind=ListKind.PUBLIC,
        words=(
            "tujuh kolom PerKI 1/2021 Ps. 21(2) dan Lampiran I",
            "the seven columns of PerKI 1/2021 Ps. 21(2) and Lampiran I",
        ),
        columns=_columns(ListKind.PUBLIC, *_SEVEN),
        evidence=Evidence.S1,
    ),
    ListLayout(
        key="media",
        kind=ListKind.PUBLIC,
        words=(
            "Jawa Barat 2023: dengan judul dan tautan, tanpa tempat",
            "West Java 2023: with title and link, without the place",
        ),
        columns=_columns(
            ListKind.PUBLIC,
            *("number", "title", "summary", "held_by", "made_by", "time"),
            *("form", "retention", "link"),
            time=_MADE,
            link=("jenis media (tautan)", "kind of media (link)"),
        ),
    ),
    ListLayout(
        key="marks",
        kind=ListKind.PUBLIC,
        words=(
            "FMIPA Unila: bentuk dalam dua kolom, menurut kategori",
            "FMIPA Unila: the form in two columns, by category",
        ),
        columns=_columns(
            ListKind.PUBLIC,
            *("number", "summary", "held_by", "made_by", "place_and_time"),
            *("form.paper", "form.electronic", "retention"),
            form_electronic=("bentuk: online", "form: online"),
        ),
        grouped=True,
    ),
    ListLayout(
        key="village",
        kind=ListKind.PUBLIC,
        words=both(
            id="desa (PerKI 1/2018): tujuh kolom, bentuk hardcopy atau softcopy",
            en="village (PerKI 1/2018): seven columns, the form hardcopy or softcopy",
        ),
        columns=_columns(ListKind.PUBLIC, *_SEVEN),
        forms={
            Form.PAPER: ("hardcopy", "hardcopy"),
            Form.ELECTRONIC: ("softcopy", "softcopy"),
        },
    ),
)
_EXEMPT: Final = (
    ListLayout(
        key="full",
        kind=ListKind.EXEMPT,
        words=("semua kolom", "every column"),
        columns=_columns(
            ListKind.EXEMPT,
            *("number", "id", "summary", "grounds", "statute", "consequence"),
            *("protects", "period", "begins_on", "ends_on", "decree", "decided_on"),
            *("opened_on", "unit", "link", "status"),
        ),
        whole=True,
        evidence=Evidence.S1,
    ),
    ListLayout(
        key="test",
        kind=ListKind.EXEMPT,
        words=both(
            id="lembar uji konsekuensi: delapan kolom sebuah BUMD",
            en="sheet of the consequence test: eight columns of an enterprise",
        ),
        columns=_columns(
            ListKind.EXEMPT,
            *("summary", "statute", "consequence", "protects"),
            *("begins_on", "ends_on", "unit", "link"),
            consequence=("jika dibuka", "if opened"),
            protects=("jika ditutup", "if closed"),
            begins_on=("mulai", "from"),
            ends_on=("selesai", "to"),
        ),
    ),
)

LAYOUTS: Final[Mapping[ListKind, Mapping[str, ListLayout]]] = {
    ListKind.PUBLIC: {layout.key: layout for layout in _PUBLIC},
    ListKind.EXEMPT: {layout.key: layout for layout in _EXEMPT},
}
"""The layouts of each list, by name; the first is what one gets unless another is
asked for."""


def list_layout(kind: ListKind | str, name: str = "full") -> ListLayout:
    """Return a layout of a list by its name.

    Args:
        kind: ``public`` or ``exempt``.
        name: its name.

    Raises:
        UnknownValue: there is no such list.
        UnknownListLayout: it has no such layout (an :class:`UnknownName`).
    """
    layouts = LAYOUTS[ListKind(kind)]
    if name not in layouts:
        raise UnknownListLayout(name, known=layouts)
    return layouts[name]
