"""A book as plain values, ready for ``json.dumps``.

>>> import datetime as dt
>>> from keterbukaan import Case, book
>>> from keterbukaan.events import NoticeGiven, RequestReceived
>>> from keterbukaan.register import layout_of
>>> case = Case(id="a").record(
...     RequestReceived(dt.date(2026, 11, 12)),
...     NoticeGiven(dt.date(2026, 11, 16), outcome="granted"),
... )
>>> rows = book([case], "requests", dt.date(2026, 11, 19))
>>> answer = register_json(rows, layout_of("requests"), "en")
>>> (row,) = answer["items"]
>>> row["case"], row["outcome"], row["notice_on"], row["days_used"]
('a', ['granted'], '2026-11-16', 2)
>>> row["given_on"], "given_on" in row["missing"]
(None, True)
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, cast

from ..._values import all_of, of_kind
from ...law.shape import newest
from ...register import BookRow, Layout, Phrase
from ...texts import Labelled
from .answers import stamp

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...register import Cell, Column
    from ...texts import Lang
    from .register_types import BookRowAnswer, ColumnAnswer, RegisterAnswer


def register_json(
    rows: Iterable[BookRow],
    layout: Layout,
    lang: Lang = "id",
    *,
    known_on: dt.date | None = None,
) -> RegisterAnswer:
    """Return a book: its columns, its rows, and the newest decree under them.

    Args:
        rows: the rows, all of one layout.
        layout: that layout.
        lang: the language of headings and texts.
        known_on: the day whose knowledge of the days off was used.
    """
    found = all_of(rows, BookRow)
    of_kind(layout, Layout)
    return {
        "book": layout.book.value,
        "layout": layout.key,
        "columns": [_column(column, lang) for column in layout.columns],
        "items": [book_row_json(row, lang) for row in found],
        **stamp(newest(row.edition for row in found), known_on),
    }


def book_row_json(row: BookRow, lang: Lang = "id") -> BookRowAnswer:
    """Return one row of a book.

    Args:
        row: the row.
        lang: the language of the texts.
    """
    of_kind(row, BookRow)
    cells = {
        column.key: _value(cell, lang)
        for column, cell in zip(row.columns, row.cells, strict=True)
    }
    # What may have several values in one book is a list in every book.
    if isinstance(cells["outcome"], str):
        cells["outcome"] = [cells["outcome"]]
    found = {
        "case": row.case,
        "items": [*row.items],
        **cells,
        "missing": [*row.missing],
        "withheld": [*row.withheld],
    }
    return cast("BookRowAnswer", found)  # its keys are those of a layout


def _value(cell: Cell, lang: Lang) -> object:
    if isinstance(cell, tuple):
        return [_value(each, lang) for each in cell]
    if isinstance(cell, Labelled):
        return cell.value
    if isinstance(cell, Phrase):
        return cell.code or cell.text(lang)
    return cell.isoformat() if isinstance(cell, dt.date) else cell


def _column(column: Column, lang: Lang) -> ColumnAnswer:
    return {
        "key": column.key,
        "label": column.label(lang),
        "basis": None if column.basis is None else str(column.basis),
        "source": [*column.source],
        "personal": column.personal,
    }
