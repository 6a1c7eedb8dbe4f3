"""The page on the columns of the books: written and checked with ``docs_pages``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from keterbukaan.register import LAYOUTS
from keterbukaan.register.sheets import legend
from tools import markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from keterbukaan.register import Layout


def books() -> str:
    """Every column of every book: heading, provision, and the fact it is read from."""
    return markdown.page(
        "# The books",
        "What a [register](../howto/books.md) of requests, objections or disputes "
        "has in its columns, rendered from `keterbukaan.register.LAYOUTS`.\n"
        "A source such as `notice_given.on` is a field of a fact in a case file; "
        "`details.name` is one of the details of the case.\n"
        "A personal column is shown on request only, or by consent.",
        *(block for layouts in LAYOUTS.values() for block in _book(*layouts.values())),
    )


def _book(perki: Layout, wide: Layout) -> Iterator[str]:
    """Yield one book: its columns, and those that offices add."""
    native, english = perki.book.words
    yield f"## {english[0].upper()}{english[1:]} (*{native}*)"
    yield "\n".join(f"- {en}." for _, en in perki.notes)
    yield (
        f"`perki`, the default: {perki.label('en')}; "
        f"{perki.evidence.label('en')} ({perki.evidence.value})."
    )
    yield _table(perki, {column.key for column in perki.columns})
    yield f"`wide` has these as well: {wide.label('en')}."
    yield _table(
        wide,
        {column.key for column in wide.columns}
        - {column.key for column in perki.columns},
    )


def _table(layout: Layout, keys: set[str]) -> str:
    head, *rows = legend(layout, "en")
    native = {column.key: column.label() for column in layout.columns}
    return markdown.table(
        (head[1], "heading", "kepala kolom", *head[2:]),
        (
            (f"`{key}`", heading, native[key], basis, source, personal)
            for heading, key, basis, source, personal in rows
            if key in keys
        ),
    )
