"""The Markdown of the rendered pages: the page, a table, names in code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from keterbukaan.texts import pick

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from keterbukaan.texts import Lang, Words

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


def both(words: Words) -> str:
    """Return the English words, and the Indonesian ones behind them."""
    return f"{words[1]} (*{words[0]}*)"


def capital(text: str) -> str:
    """Return a text with a capital at its beginning, and the rest as it is."""
    return text[:1].upper() + text[1:]


def anchor(title: str) -> str:
    """Return the name by which a heading is linked.

    >>> anchor("Exemptions (Article 17)")
    'exemptions-article-17'
    """
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")


def entry(code: str, words: Words, *lines: str, level: int = 3) -> Iterator[str]:
    """Yield a code with its sentence in both languages, and lines about it."""
    yield f"{'#' * level} `{code}`"
    yield f"{sentence(words[1])}\n*{sentence(words[0])}*"
    yield "\n".join(f"- {line}" for line in lines)


def sentence(text: str) -> str:
    """Return a text as a sentence: with a capital, and a full stop.

    >>> sentence("the act: 2 days late")
    'The act: 2 days late.'
    """
    return f"{capital(text)}{'' if text.endswith(('.', '?')) else '.'}"
