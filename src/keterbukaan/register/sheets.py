"""Lembar register: a book as a sheet, whatever program is to open it.

Before the columns of a layout stands the case, after them what is not on record and
what is personal and not shown.

>>> import datetime as dt
>>> from keterbukaan import Case, book
>>> from keterbukaan.events import RequestWithdrawn
>>> from keterbukaan.register import layout_of
>>> heads(layout_of("objections"), "en")[:2]
['case', 'registration number']
>>> case = Case(id="a").record(RequestWithdrawn(dt.date(2026, 11, 12)))
>>> row = next(book([case], "requests", dt.date(2026, 11, 19)))
>>> case, *_, missing, withheld = sheet_row(row)
>>> case, missing.text("en")[:35], withheld
('a', 'registration number; day of receipt', None)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..texts import both, joined, pick
from .cells import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..texts import Lang, Words
    from .books import BookRow
    from .cells import Cell
    from .columns import Column, Layout

_CASE: Final[Words] = ("perkara", "case")
_MISSING: Final[Words] = ("tidak tercatat", "not on record")
_WITHHELD: Final[Words] = both(
    id="bersifat pribadi, tidak ditampilkan", en="personal, not shown"
)
_COUNTED: Final[Words] = both(
    id="dihitung dari fakta dan hari yang ditanyakan",
    en="worked out from the facts and the day asked about",
)
_NO_FACT: Final[Words] = ("tidak ada fakta yang memuatnya", "no fact holds it")
_KEY: Final[Words] = ("kunci", "key")
_HEADING: Final[Words] = ("kolom", "column")
_BASIS: Final[Words] = ("ketentuan", "provision")
_SOURCE: Final[Words] = ("dari fakta", "from the fact")
_PERSONAL: Final[Words] = ("pribadi", "personal")
_YES: Final[Words] = ("ya", "yes")


def heads(layout: Layout, lang: Lang = "id") -> list[str]:
    """Return the headings of a book.

    Args:
        layout: its layout.
        lang: their language.
    """
    columns = [column.label(lang) for column in layout.columns]
    return [pick(_CASE, lang), *columns, pick(_MISSING, lang), pick(_WITHHELD, lang)]


def sheet_row(row: BookRow) -> tuple[Cell, ...]:
    """Return what stands under these headings in a row."""
    names = {column.key: column.words for column in row.columns}
    return (
        row.case,
        *row.cells,
        _named(names[key] for key in row.missing),
        _named(names[key] for key in row.withheld),
    )


def _named(words: Iterable[Words]) -> Phrase | None:
    found = [*words]
    return Phrase(joined(*found, by="; ")) if found else None


def legend(layout: Layout, lang: Lang = "id") -> Iterator[tuple[str, ...]]:
    """Yield what each column is: heading, key, provision, fact, and if personal.

    The first row are the headings of these.

    Args:
        layout: the layout.
        lang: the language.

    >>> from keterbukaan.register import layout_of
    >>> *_, last = legend(layout_of("requests"), "en")
    >>> last
    ('days left', 'days_left', '', 'worked out from the facts and the day asked \
about', '')
    """
    titles = (_HEADING, _KEY, _BASIS, _SOURCE, _PERSONAL)
    yield tuple(pick(words, lang) for words in titles)
    for column in layout.columns:
        yield (
            column.label(lang),
            column.key,
            "" if column.basis is None else str(column.basis),
            _from(column, lang),
            pick(_YES, lang) if column.personal else "",
        )


def _from(column: Column, lang: Lang) -> str:
    """Say which facts a column is read from."""
    if column.source:
        return ", ".join(column.source)
    return pick(_NO_FACT if column.read is None else _COUNTED, lang)
