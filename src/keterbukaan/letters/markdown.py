r"""Surat sebagai Markdown: headings of ours, and the record's words escaped.

>>> escaped("Peta <b> | *2026*\nlembar_1")
'Peta \\<b\\> \\| \\*2026\\* lembar\\_1'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .sheet import Row, Sheet

_SIGNS: Final = re.compile(r"([\\`*_{}\[\]<>|~#&])")
# What turns the direction of the text after it is no content either.
_TURNS: Final = r"\u202a-\u202e\u2066-\u2069"
_CONTROL: Final = re.compile(rf"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_TURNS}]+")


def escaped(text: str) -> str:
    """Return a text on one line in which no sign is one of Markdown or HTML."""
    return _SIGNS.sub(r"\\\1", " ".join(_CONTROL.sub(" ", text).split()))


def write(sheet: Sheet) -> str:
    """Write a letter as Markdown.

    Args:
        sheet: the letter in one language.
    """
    heads = " | ".join(map(sheet.say, ("item", "content", "basis")))
    told = [f"{text} ({basis})" for text, basis in sheet.told]
    blocks = [
        f"# {sheet.title}",
        _lines(sheet.ends),
        "\n".join([f"| {heads} |", "| --- | --- | --- |", *map(_row, sheet.rows)]),
        *_list(f"**{sheet.say('told')}**", told),
        _lines(sheet.gaps),
        *_list(f"*{sheet.say('notes')}*", map(escaped, sheet.notes)),
    ]
    return "\n\n".join(blocks) + "\n"


def _lines(pairs: Iterable[tuple[str, str]]) -> str:
    return "  \n".join(f"{what}: {escaped(text)}" for what, text in pairs)


def _list(title: str, texts: Iterable[str]) -> list[str]:
    rows = "\n".join(f"- {text}" for text in texts)
    return [title, rows] if rows else []


def _row(row: Row) -> str:
    """Write a row; what is missing is loud, what is open has its condition."""
    content = escaped(row.content)
    if row.missing:
        content = f"**{content}**"
    elif row.condition is not None:
        content = f"*{row.condition}: {content}*"
    return f"| {row.name} | {content} | {row.basis} |"
