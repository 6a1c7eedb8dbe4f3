"""The Markdown of the rendered pages: the page, a table, names in code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from keterbukaan.texts import pick

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from keterbukaan.texts import Lang

_NOTICE: Final = (
    "<!-- Ditulis oleh tools/docs_pages.py; jangan disunting. -->",
    "<!-- Written by tools/docs_pages.py; do not edit. -->",
)
_NONE: Final = "–"


def page(*blocks: str, lang: Lang = "en") -> str:
    """Return a page of blocks, under the notice that it is rendered."""
    return "\n\n".join([pick(_NOTICE, lang), *filter(None, blocks)]) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table; an empty cell shows a dash."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(_cell, line)) + " |" for line in lines)


def _cell(value: object) -> str:
    text = _NONE if value is None or value == "" else str(value)
    return text.replace("|", "\\|")


def code(names: Iterable[str]) -> str:
    """Return the names as code, in a row."""
    return ", ".join(f"`{name}`" for name in names)
