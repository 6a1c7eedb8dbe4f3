"""Lembar dari daftar: a list as rows of cells, in a layout and a language.

What is known of the list itself stands above the headings, a label and what it says.
Days stay days; what people wrote is text, and is disarmed by whoever writes the file.
In the place of an identity number stands a sign (:mod:`keterbukaan._masks`).

>>> import datetime as dt
>>> entry = InformationEntry(summary="Profil", form="paper", place="Antah", time="2026")
>>> listed = InformationList(entries=[entry], updated_on=dt.date(2026, 1, 5))
>>> for row in list_rows(listed, list_layout("public", "village")):
...     print(row[:6])
('dimutakhirkan pada', datetime.date(2026, 1, 5))
()
('nomor', 'ringkasan isi informasi', 'pejabat atau unit yang menguasai', \
'penanggung jawab pembuatan', 'tempat dan waktu pembuatan', 'bentuk informasi')
('1', 'Profil', None, None, 'Antah; 2026', 'hardcopy')
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, TypeAlias

from .._masks import without_identity
from .._values import of_kind
from ..errors import InputError, InputProblem
from ..texts import Words, both, fill, pick
from .category_cells import GROUPS, category_text
from .columns import ABOVE, ListKind
from .exempt import ExemptEntry, ExemptList
from .headings import column_of
from .layouts import ListLayout, list_layout
from .lists import Form, InformationEntry, InformationList

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..texts import Lang
    from .columns import ListColumn

Written: TypeAlias = str | dt.date | None
"""What a cell of a written list holds."""
Entry: TypeAlias = InformationEntry | ExemptEntry

_YES: Final[Words] = ("ya", "yes")
_OTHER_LIST: Final = both(
    id="susunan {layout} bukan untuk daftar ini",
    en="the layout {layout} is not of this list",
)


def list_rows(
    listed: InformationList | ExemptList,
    layout: ListLayout | None = None,
    lang: Lang = "id",
) -> Iterator[tuple[Written, ...]]:
    """Return the rows of a list: what is known of it, the headings, the entries.

    An entry without a number gets that of its place. Where the layout groups the
    rows, those without a category come first, and the order inside a group stays.

    Args:
        listed: the list.
        layout: its layout; None for ``full``.
        lang: the language of headings, forms and categories.

    Raises:
        InputError: the layout is one of the other list.
    """
    public = isinstance(listed, InformationList)
    if not public:
        of_kind(listed, ExemptList)
    kind = ListKind.PUBLIC if public else ListKind.EXEMPT
    layout = list_layout(kind) if layout is None else of_kind(layout, ListLayout)
    if layout.kind is not kind:
        words = fill(_OTHER_LIST, layout=layout.key)
        raise InputError([InputProblem("$", words, "other_list")])
    return _rows(listed, layout, lang)


def _rows(
    listed: InformationList | ExemptList, layout: ListLayout, lang: Lang
) -> Iterator[tuple[Written, ...]]:
    told = [
        (pick(words, lang), getattr(listed, key, None)) for key, words in ABOVE.items()
    ]
    above = [row for row in told if row[1] is not None]
    yield from above
    if above:
        yield ()
    entries: tuple[Entry, ...] = listed.entries
    own = _own(entries, layout, lang) if layout.whole else ()
    yield (*(column.label(lang) for column in layout.columns), *own)
    group = None
    for place, entry in _ordered(entries, layout):
        if layout.grouped and group != (group := _group(entry)) and group:
            yield (pick(GROUPS[group], lang),)
        cells = _cells(entry, layout, lang)
        numbered = (
            str(place) if column.key == "number" and cell is None else cell
            for column, cell in zip(layout.columns, cells, strict=True)
        )
        taken = {*_homes(entry, layout, lang).values()}
        left = (None if name in taken else entry.extra.get(name) for name in own)
        yield tuple(map(_public, (*numbered, *map(_text, left))))


def _own(entries: Iterable[Entry], layout: ListLayout, lang: Lang) -> tuple[str, ...]:
    """Return the headings of the body's own columns, each once, in their order.

    What could not be read under a heading of the layout goes back there.
    """
    found = (
        name
        for entry in entries
        for name in entry.extra
        if name not in _homes(entry, layout, lang).values()
    )
    return tuple(dict.fromkeys(found))


def _homes(entry: Entry, layout: ListLayout, lang: Lang) -> Mapping[str, str]:
    """Return which of its own cells of an entry fit a blank column of the layout."""
    found: dict[str, str] = {}
    blank = {
        column.key
        for column in layout.columns
        if _cell(entry, column, layout, lang) is None
    }
    for name in entry.extra:
        column = column_of(name, layout.kind)
        if column is not None and column.key in blank:
            found.setdefault(column.key, name)
    return found


def _cells(entry: Entry, layout: ListLayout, lang: Lang) -> Iterator[Written]:
    """Yield the cells of an entry; a blank one is what stands beside it for that."""
    homes = _homes(entry, layout, lang)
    for column in layout.columns:
        kept = homes.get(column.key)
        cell = _cell(entry, column, layout, lang)
        if column.key == "ends_on" and not layout.has("period"):
            cell = cell or getattr(entry, "period", None)
        yield cell if kept is None else _text(entry.extra[kept])


def _public(cell: Written) -> Written:
    """Return a cell without the identity numbers in it."""
    return without_identity(cell) if isinstance(cell, str) else cell


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _group(entry: Entry) -> str | None:
    frequency = entry.frequency if isinstance(entry, InformationEntry) else None
    return None if frequency is None else frequency.value


def _ordered(entries: Iterable[Entry], layout: ListLayout) -> list[tuple[int, Entry]]:
    """Return the entries with the number of each, by their groups if so laid out."""
    order = [None, *GROUPS]
    numbered = [*enumerate(entries, 1)]
    if not layout.grouped:
        return numbered
    return sorted(numbered, key=lambda each: order.index(_group(each[1])))


def _cell(entry: Entry, column: ListColumn, layout: ListLayout, lang: Lang) -> Written:
    """Return what stands in a column of an entry."""
    if column.cells in {"mark", "place_and_time"}:
        return _of_two(entry, column, lang)
    value = getattr(entry, column.key)
    if not value:
        return None
    if column.cells == "category":
        return category_text(value, lang)
    if column.cells == "forms":
        return ", ".join(
            pick(layout.forms.get(each, each.words), lang) for each in value
        )
    if column.cells == "grounds":
        return ", ".join(map(str, value))
    found: Written = value.label(lang) if column.cells == "status" else value
    return found


def _of_two(entry: Entry, column: ListColumn, lang: Lang) -> str | None:
    """Return a cell that is one of two for a field, or one for two fields."""
    if column.cells == "mark":
        form = Form(column.key.partition(".")[2])
        return pick(_YES, lang) if form in getattr(entry, "form", ()) else None
    told = getattr(entry, "place", None), getattr(entry, "time", None)
    return "; ".join(filter(None, told)) or None
