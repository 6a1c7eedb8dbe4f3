"""The page on the columns of the lists: written and checked with ``docs_pages``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from keterbukaan.catalogue import LAYOUTS, ListKind
from keterbukaan.catalogue.headings import COLUMNS
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keterbukaan.catalogue import ListColumn, ListLayout


def lists() -> str:
    """Every column of both lists, how its heading may be worded, and the layouts."""
    return markdown.page(
        "# The lists",
        "What the [two lists](../howto/lists.md) have in their columns, and how "
        "offices word the headings, rendered from `keterbukaan.catalogue`.\n"
        "A heading is read without case, signs, brackets and filler words (*yang*, "
        "*informasi*, *publik*, *dan*): first as a whole, then by the words that it "
        "holds. The key of a column and its heading in either language are read as "
        "well.\n"
        "Another heading is no failure: its cells are kept under it.",
        *(block for kind in ListKind for block in _list(kind)),
    )


def _list(kind: ListKind) -> Iterator[str]:
    """Yield one list: its columns, and the layouts in which it is written."""
    native, english = kind.words
    yield f"## {english[0].upper()}{english[1:]} (*{native}*)"
    yield markdown.table(
        ("key", "heading", "kepala kolom", "also", "holding", "provision"),
        map(_column, COLUMNS[kind]),
    )
    yield "The layouts for writing:"
    yield markdown.table(
        ("name", "what it is", "evidence", "columns"),
        map(_layout, LAYOUTS[kind].values()),
    )


def _column(column: ListColumn) -> tuple[object, ...]:
    native, english = column.words
    return (
        f"`{column.key}`",
        english,
        native,
        ", ".join(column.also),
        ", ".join(column.holding),
        column.basis,
    )


def _layout(layout: ListLayout) -> tuple[object, ...]:
    own = "; then the body's own" if layout.whole else ""
    keys = markdown.code(column.key for column in layout.columns)
    return f"`{layout.key}`", layout.label("en"), layout.evidence, f"{keys}{own}"
